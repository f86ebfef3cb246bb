import { addDays, formatDate, type IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { expectOk } from '#domain/result.ts'
import {
  approveDocument,
  commentDocument,
  type DocumentId,
  draftDocument,
  issueDocument,
  returnDocument,
  saveDocument,
  submitDocument,
} from '#features/documents/index.ts'
import { listLetterheads } from '#features/replies/index.ts'
import { reading } from '#platform/db/reading.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

/** Papers that the Party Office is writing these days: one gone out, one that came back, one that waits for the secretary. */
export const documentSteps = (stage: Stage, today: IsoDate): readonly Step[] => [
  step(addDays(today, -9), '09:10', () => reminder(stage, addDays(today, -9))),
  step(addDays(today, -2), '15:20', () => invitation(stage)),
  step(addDays(today, -1), '10:05', () => request(stage, addDays(today, 21))),
]

const plain = { addressees: [], bases: [], recipients: [], urgency: null } as const

async function drafted(
  stage: Stage,
  facts: {
    readonly type: 'TB' | 'CV'
    readonly abstract: string
    readonly addressees?: readonly string[]
    readonly body: string
  },
): Promise<DocumentId | null> {
  const lan = await actorOf(stage, 'lan')
  const letterheads = await reading(stage.deps, lan, (db) => listLetterheads(db, lan))
  const letterhead = letterheads.find(({ family, closed }) => family === 'party' && !closed)
  if (letterhead === undefined) return null
  const { type, abstract, addressees = [], body } = facts
  const { id } = expectOk(
    await draftDocument(stage.deps, lan, {
      ...{ kind: 'other', family: 'party', type, letterhead: letterhead.id, unit: null as UnitId | null },
      ...{ source: null, template: null, figures: [] },
      words: { ...plain, abstract, addressees, body },
    }),
  )
  return id
}

async function reminder(stage: Stage, on: IsoDate): Promise<undefined> {
  const id = await drafted(stage, {
    type: 'CV',
    abstract: 'Đôn đốc thực hiện các kết luận sau hội nghị đối thoại',
    addressees: ['Các phòng, đơn vị thuộc phường', 'Các tổ dân phố'],
    body: [
      'Qua theo dõi, một số nội dung kết luận của Ban Thường vụ Đảng ủy còn chậm so với thời hạn. Văn phòng Đảng ủy đề nghị:',
      '1. Các phòng, đơn vị rà soát các nhiệm vụ được giao, báo cáo kết quả trên hệ thống.',
      '2. Nội dung vượt thẩm quyền thì báo cáo rõ khó khăn, vướng mắc và đề xuất cách giải quyết.',
      'Đề nghị các đơn vị quan tâm thực hiện.',
    ].join('\n'),
  })
  if (id === null) return undefined
  const [lan, hung] = [await actorOf(stage, 'lan'), await actorOf(stage, 'hung')]
  expectOk(await submitDocument(stage.deps, lan, { id, version: 1 }))
  expectOk(await approveDocument(stage.deps, hung, { id, version: 1 }))
  expectOk(await issueDocument(stage.deps, lan, { id, version: 1, on, number: null }))
  return undefined
}

async function invitation(stage: Stage): Promise<undefined> {
  const body = (closing: string) =>
    [
      'Văn phòng Đảng ủy mời các đồng chí dự họp rà soát tiến độ các nhiệm vụ sau hội nghị đối thoại.',
      '1. Thời gian: 8 giờ 00, thứ Sáu tuần này.',
      '2. Địa điểm: Phòng họp tầng 2, trụ sở Đảng ủy phường.',
      closing,
    ].join('\n')
  const abstract = 'Mời họp rà soát tiến độ các nhiệm vụ sau đối thoại'
  const first = body('Đề nghị các đồng chí dự đúng giờ.')
  const id = await drafted(stage, {
    type: 'CV',
    abstract,
    addressees: ['Trưởng các phòng, đơn vị thuộc phường'],
    body: first,
  })
  if (id === null) return undefined
  const [lan, hung] = [await actorOf(stage, 'lan'), await actorOf(stage, 'hung')]
  expectOk(await submitDocument(stage.deps, lan, { id, version: 1 }))
  expectOk(
    await returnDocument(stage.deps, hung, {
      id,
      version: 1,
      reason: 'Ghi rõ đơn vị nào báo cáo, chuẩn bị tài liệu gì.',
    }),
  )
  const letterheads = await reading(stage.deps, lan, (db) => listLetterheads(db, lan))
  const letterhead = letterheads.find(({ family, closed }) => family === 'party' && !closed)
  if (letterhead === undefined) return undefined
  expectOk(
    await saveDocument(stage.deps, lan, {
      ...{ id, version: 1, letterhead: letterhead.id, note: 'Thêm nội dung báo cáo của từng đơn vị' },
      words: {
        ...plain,
        abstract,
        addressees: ['Trưởng các phòng, đơn vị thuộc phường'],
        body: body(
          '3. Phòng Kinh tế, Hạ tầng và Đô thị chuẩn bị báo cáo về danh mục ngõ ngập; Công an phường báo cáo về trật tự vỉa hè.\nĐề nghị các đồng chí chuẩn bị tài liệu và dự đúng giờ.',
        ),
      },
    }),
  )
  return undefined
}

async function request(stage: Stage, due: IsoDate): Promise<undefined> {
  const id = await drafted(stage, {
    type: 'TB',
    abstract: 'Ý kiến chỉ đạo của Thường trực Đảng ủy về xử lý các điểm ngập cục bộ',
    body: [
      'Sau khi nghe báo cáo về tình trạng ngập tại các ngõ, Thường trực Đảng ủy có ý kiến như sau:',
      '1. Ghi nhận sự chủ động của các tổ dân phố trong đợt mưa vừa qua.',
      `2. Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công an phường khảo sát các điểm ngập, lập danh mục ưu tiên, báo cáo trước ngày ${formatDate(due)}.`,
      '3. Giao Ủy ban Mặt trận Tổ quốc Việt Nam phường vận động Nhân dân không đổ rác xuống cống.',
    ].join('\n'),
  })
  if (id === null) return undefined
  const [lan, chien] = [await actorOf(stage, 'lan'), await actorOf(stage, 'chien')]
  expectOk(
    await commentDocument(stage.deps, chien, {
      ...{ id, version: 1, quote: 'khảo sát các điểm ngập' },
      text: 'Nên nêu rõ các ngõ đã ngập trong đợt mưa tháng này.',
    }),
  )
  expectOk(await submitDocument(stage.deps, lan, { id, version: 1 }))
  return undefined
}
