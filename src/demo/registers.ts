import { addDays, type IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { expectOk } from '#domain/result.ts'
import {
  assignIncoming,
  enterIncoming,
  finishIncoming,
  giveNumber,
  keepNumber,
  listBooks,
  readUploads,
  voidNumber,
} from '#features/registers/index.ts'
import { reading } from '#platform/db/reading.ts'
import { fileOfPaper } from './arriving-paper.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'
import type { PersonKey, UnitKey } from './ward.ts'

/** What the office's books hold besides letters and notices: papers given, kept and void numbers, and what came in. */
export const registerSteps = (stage: Stage, today: IsoDate): readonly Step[] => [
  ...outgoing.map(({ daysAgo, type, paper, fate = 'given' }) =>
    step(addDays(today, -daysAgo), '14:05', async () => {
      const clerk = await actorOf(stage, 'lan')
      const book = await bookOf(stage, 'out', type)
      if (fate === 'given') {
        const date = addDays(today, -daysAgo)
        const given = { book, symbol: null, date, wanted: null, reason: null, paper: { ...blank, ...paper } }
        expectOk(await giveNumber(stage.deps, clerk, given))
        return undefined
      }
      const kept = { book, symbol: null, purpose: paper.abstract }
      const { id } = expectOk(await keepNumber(stage.deps, clerk, kept))
      if (fate === 'void')
        expectOk(await voidNumber(stage.deps, clerk, { id, reason: 'Nội dung đã gộp vào văn bản khác' }))
      return undefined
    }),
  ),
  ...incoming.map((paper) => arrival(stage, today, paper)),
]

const blank = {
  signer: 'Phạm Quang Minh',
  recipients: null,
  keeper: 'Văn phòng Đảng ủy',
  copies: null,
  note: null,
}
const outgoing: readonly {
  readonly daysAgo: number
  readonly type: string
  readonly paper: { readonly abstract: string; readonly recipients?: string; readonly copies?: number }
  readonly fate?: 'given' | 'kept' | 'void'
}[] = [
  {
    daysAgo: 38,
    type: 'KH',
    paper: {
      abstract: 'Tổ chức hội nghị đối thoại với Nhân dân',
      recipients: 'Các chi bộ; Ủy ban MTTQ Việt Nam phường; 43 tổ dân phố',
      copies: 50,
    },
  },
  {
    daysAgo: 25,
    type: 'BC',
    paper: { abstract: 'Tình hình tháng trước', recipients: 'Văn phòng Thành ủy', copies: 3 },
  },
  { daysAgo: 12, type: 'KH', paper: { abstract: 'Kiểm tra thoát nước cuối năm' }, fate: 'void' },
  { daysAgo: 2, type: 'BC', paper: { abstract: 'Kết quả thực hiện thông báo kết luận' }, fate: 'kept' },
]

type Arrival = {
  readonly daysAgo: number
  readonly sender: string
  readonly code: string
  readonly abstract: string
  readonly words: string
  readonly dueIn: number | null
  readonly form: 'pdf' | 'docx'
  readonly unit?: UnitKey
  readonly doneBy?: PersonKey
}
const incoming: readonly Arrival[] = [
  {
    daysAgo: 33,
    sender: 'Sở Xây dựng Hải Phòng',
    code: '2417/SXD-HTKT',
    abstract: 'Công văn về rà soát hố ga, nắp cống trên địa bàn',
    words: 'Đề nghị Ủy ban nhân dân phường rà soát hố ga, nắp cống, báo cáo về Sở.',
    dueIn: 20,
    form: 'pdf',
    unit: 'kt',
    doneBy: 'thao',
  },
  {
    daysAgo: 15,
    sender: 'Văn phòng Thành ủy Hải Phòng',
    code: '318-CV/VPTU',
    abstract: 'Công văn về việc báo cáo kết quả đối thoại với Nhân dân',
    words: 'Đề nghị Đảng ủy các phường báo cáo kết quả tổ chức đối thoại và việc giải quyết sau đối thoại.',
    dueIn: 10,
    form: 'pdf',
    unit: 'vhxh',
  },
  {
    daysAgo: 4,
    sender: 'Công ty Thoát nước Hải Phòng',
    code: '96/TN-KT',
    abstract: 'Công văn trả lời kiến nghị nạo vét cống hộp',
    words: 'Công ty đã khảo sát tuyến cống hộp và dự kiến nạo vét trong tháng tới.',
    dueIn: 14,
    form: 'docx',
    unit: 'kt',
  },
  {
    daysAgo: 0,
    sender: 'Sở Nông nghiệp và Môi trường Hải Phòng',
    code: '1120/SNNMT-ĐĐ',
    abstract: 'Công văn hướng dẫn cấp giấy chứng nhận lần đầu',
    words: 'Hướng dẫn hồ sơ cấp giấy chứng nhận quyền sử dụng đất lần đầu cho hộ gia đình.',
    dueIn: null,
    form: 'pdf',
  },
]

const arrival = (stage: Stage, today: IsoDate, paper: Arrival): Step =>
  step(addDays(today, -paper.daysAgo), '07:40', async () => {
    const clerk = await actorOf(stage, 'lan')
    const { deps, ward } = stage
    const day = addDays(today, -paper.daysAgo)
    const abstract = paper.abstract.replace(/^Công văn v/u, 'V')
    const scan = await fileOfPaper(stage, { ...paper, abstract }, addDays(day, -2), paper.form)
    const { id } = expectOk(
      await enterIncoming(deps, clerk, {
        book: await bookOf(stage, 'in', ''),
        arrivedOn: day,
        sender: paper.sender,
        code: paper.code,
        documentDate: addDays(day, -2),
        abstract: paper.abstract,
        deadline: null,
        note: null,
        again: false,
        files: expectOk(await readUploads(deps, [scan])),
      }),
    )
    const unit = paper.unit === undefined ? undefined : ward.units[paper.unit]
    if (unit === undefined) return undefined
    const deadline = paper.dueIn === null ? null : addDays(day, paper.dueIn)
    expectOk(await assignIncoming(deps, clerk, { id, unit, deadline }))
    if (paper.doneBy === undefined) return undefined
    const { doneBy } = paper
    return [
      step(addDays(day, 9), '15:20', async () => {
        const note = 'Đã rà soát 212 hố ga, báo cáo Sở bằng Công văn 41/UBND-KT'
        expectOk(await finishIncoming(deps, await actorOf(stage, doneBy), { id, note }))
        return undefined
      }),
    ]
  })

async function bookOf(stage: Stage, direction: 'out' | 'in', type: string): Promise<Id<'RegisterBook'>> {
  const books = await reading(stage.deps, { ward: stage.ward.id }, (db) =>
    listBooks(db, { ward: stage.ward.id }, direction),
  )
  const book = books.find((one) => one.type === type && one.family === 'party')
  if (book === undefined) throw new Error(`the demo has no book for ${type}`)
  return book.id
}
