import { addDays, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import {
  confirmReceipt,
  type ExchangeBodyId,
  handOverPaper,
  saveBody,
  takeInPackage,
  writeEdxml,
} from '#features/dispatch/index.ts'
import { approveDocument, draftDocument, issueDocument, submitDocument } from '#features/documents/index.ts'
import { listLetterheads } from '#features/replies/index.ts'
import { reading } from '#platform/db/reading.ts'
import { PDF } from '#platform/files/media-types.ts'
import { fileOfPaper } from './arriving-paper.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

/** Who papers are exchanged with, a paper of the office carried out to two of them, and a package that waits to be looked at. */
export const exchangeSteps = (stage: Stage, today: IsoDate): readonly Step[] => [
  step(addDays(today, -3), '09:40', () => handingOver(stage, addDays(today, -3))),
  step(addDays(today, -1), '16:20', () => comingIn(stage, addDays(today, -2))),
]

/** Identifiers of the demo are made up; a ward types its own. */
const bodies = {
  ward: { name: 'Đảng ủy phường Kiến An', organId: '000.00.97.H24', own: true },
  city: { name: 'Văn phòng Thành ủy Hải Phòng', organId: null, own: false },
  build: { name: 'Sở Xây dựng Hải Phòng', organId: '000.00.95.H24', own: false },
  drain: { name: 'Công ty Thoát nước Hải Phòng', organId: null, own: false },
} as const

async function handingOver(stage: Stage, on: IsoDate): Promise<undefined> {
  const { deps } = stage
  const clerk = await actorOf(stage, 'minh')
  const ids = new Map<keyof typeof bodies, ExchangeBodyId>()
  for (const [key, facts] of Object.entries(bodies)) {
    const note = facts.organId === null ? null : 'Mã giả định của dữ liệu mẫu'
    const rest = { id: null, inCharge: null, unit: null, note, closed: false, version: 0 }
    ids.set(key as keyof typeof bodies, expectOk(await saveBody(deps, clerk, { ...facts, ...rest })).id)
  }
  const id = (key: keyof typeof bodies) => ids.get(key) as ExchangeBodyId
  const document = await issued(stage, on)
  const leaving = {
    paper: { kind: 'document' as const, id: document },
    sender: id('ward'),
    handedOn: on,
    handedBy: 'Đỗ Thị Lan',
    note: null,
  }
  const out = expectOk(
    await handOverPaper(deps, clerk, { ...leaving, form: 'edxml', to: [id('build')], carried: 'axis' }),
  )
  expectOk(
    await handOverPaper(deps, clerk, {
      ...leaving,
      form: 'plain',
      to: [id('city'), id('drain')],
      carried: 'usb',
    }),
  )
  const receipt = {
    body: id('build'),
    receivedBy: 'Văn thư Sở Xây dựng',
    receivedOn: on,
    receipt: 'Báo nhận trên trục',
  }
  expectOk(await confirmReceipt(deps, clerk, { id: out.id, ...receipt }))
}

async function issued(stage: Stage, on: IsoDate) {
  const { deps, ward } = stage
  const [clerk, leader] = [await actorOf(stage, 'minh'), await actorOf(stage, 'hung')]
  const heads = await reading(deps, { ward: ward.id }, (db) => listLetterheads(db, { ward: ward.id }))
  const letterhead = heads.find(({ family }) => family === 'party')
  if (letterhead === undefined) throw new Error('the demo has no letterhead of the Party')
  const { id } = expectOk(
    await draftDocument(deps, clerk, {
      kind: 'other',
      family: 'party',
      type: 'CV',
      letterhead: letterhead.id,
      unit: null,
      source: null,
      template: null,
      figures: [],
      words: {
        abstract: 'Về việc phối hợp nạo vét tuyến cống hộp đường Trần Tất Văn',
        addressees: ['Sở Xây dựng Hải Phòng', 'Công ty Thoát nước Hải Phòng'],
        bases: [],
        body: 'Qua hội nghị đối thoại với Nhân dân, nhiều ý kiến phản ánh tuyến cống hộp đường Trần Tất Văn bị bồi lắng, gây ngập các ngõ xung quanh khi mưa to.\n\nBan Thường vụ Đảng ủy phường đề nghị quý cơ quan phối hợp khảo sát, nạo vét trước mùa mưa và thông báo kế hoạch để phường thông tin tới Nhân dân.',
        recipients: [],
        urgency: null,
      },
    }),
  )
  expectOk(await submitDocument(deps, clerk, { id, version: 1 }))
  expectOk(await approveDocument(deps, leader, { id, version: 1 }))
  expectOk(await issueDocument(deps, clerk, { id, version: 1, on, number: null }))
  return id
}

async function comingIn(stage: Stage, on: IsoDate): Promise<undefined> {
  const clerk = await actorOf(stage, 'lan')
  const paper = {
    code: '2563/SXD-HTKT',
    sender: 'Sở Xây dựng',
    abstract: 'Về kế hoạch nạo vét cống hộp năm tới',
    words:
      'Sở Xây dựng thông báo kế hoạch nạo vét các tuyến cống hộp năm tới để các phường phối hợp thực hiện.',
  }
  const file = await fileOfPaper(stage, paper, on, 'pdf')
  const [number = '', notation = ''] = paper.code.split('/')
  const xml = expectOk(
    writeEdxml({
      from: { organId: '000.00.95.H24', inCharge: null, name: 'Sở Xây dựng Hải Phòng' },
      to: [{ organId: '000.00.96.H24', inCharge: null, name: 'UBND phường Kiến An' }],
      documentId: `demo-${number}`,
      number,
      notation,
      place: 'Hải Phòng',
      on,
      type: { code: '2', detail: null, name: 'Công văn' },
      subject: paper.abstract,
      content: paper.abstract,
      signer: { authority: null, position: 'Giám đốc', name: 'Nguyễn Thanh Bình' },
      other: {
        priority: '0',
        sphere: null,
        typist: null,
        copies: null,
        pages: '1',
        direction: null,
        appendixes: [],
      },
      steering: '0',
      business: { type: '0', paper: '0' },
      traces: [],
      files: [
        {
          id: '1',
          fileName: file.name,
          mediaType: PDF,
          bytes: new Uint8Array(await file.arrayBuffer()),
        },
      ],
    }),
  )
  expectOk(await takeInPackage(stage.deps, clerk, new File([xml], `SXD-${number}.edxml`)))
}
