import type { UnitKey } from '../../src/demo/ward.ts'

/** One thing that sixty people of the ward raise, in the words of each. */
export type Matter = {
  readonly title: string
  /** As the report of the Front names it. */
  readonly heading: string
  readonly topic: string
  /** Null where everybody is answered there and then. */
  readonly lead: UnitKey | null
  /** Gathered by the Front before the dialogue. */
  readonly before: readonly Opinion[]
  /** Spoken at the dialogue. */
  readonly live: readonly Opinion[]
}
export type Opinion = { readonly name: string; readonly group: number; readonly text: string }

type Given = Omit<Matter, 'before' | 'live'> & {
  readonly count: readonly [before: number, live: number]
  readonly words: (lane: number) => string
}

const given: readonly Given[] = [
  {
    title: 'Nạo vét cống, chống ngập các ngõ đường Trần Nhân Tông',
    heading: 'Về ngập úng, thoát nước',
    topic: 'ngap-ung',
    lead: 'kt',
    count: [8, 4],
    words: (lane) =>
      `Mỗi khi mưa to, ngõ ${lane} đường Trần Nhân Tông ngập đến đầu gối, đề nghị cho nạo vét cống.`,
  },
  {
    title: 'Thay đèn đường hỏng trong các ngõ',
    heading: 'Về điện chiếu sáng',
    topic: 'chieu-sang',
    lead: 'kt',
    count: [7, 3],
    words: (lane) => `Đèn đường ở ngõ ${lane} hỏng đã lâu, buổi tối đi lại rất nguy hiểm, đề nghị thay bóng.`,
  },
  {
    title: 'Đặt thêm thùng rác ở đầu các ngõ',
    heading: 'Về vệ sinh môi trường',
    topic: 'thung-rac',
    lead: 'kt',
    count: [6, 3],
    words: (lane) =>
      `Đầu ngõ ${lane} không có thùng rác, bà con phải để rác ra lề đường, xin đặt thêm thùng.`,
  },
  {
    title: 'Bó gọn dây cáp viễn thông võng thấp',
    heading: 'Về điện, viễn thông',
    topic: 'day-vong',
    lead: 'kt',
    count: [6, 2],
    words: (lane) => `Dây cáp viễn thông ở ngõ ${lane} võng xuống sát đầu người, đề nghị bó gọn lại.`,
  },
  {
    title: 'Nhắc nhở các quán mở loa quá khuya',
    heading: 'Về an ninh, trật tự',
    topic: 'an-ninh',
    lead: 'ca',
    count: [5, 3],
    words: (lane) =>
      `Quán hát ở ngõ ${lane} mở loa to đến nửa đêm, trẻ con không ngủ được, đề nghị nhắc nhở.`,
  },
  {
    title: 'Giấy chứng nhận quyền sử dụng đất lần đầu',
    heading: 'Về đất đai',
    topic: 'gcn',
    lead: 'kt',
    count: [5, 2],
    words: (lane) =>
      `Gia đình tôi ở ngõ ${lane} xin cấp giấy chứng nhận quyền sử dụng đất lần đầu, đề nghị hướng dẫn thủ tục.`,
  },
  {
    title: 'Sửa mái nhà văn hóa bị dột',
    heading: 'Về văn hóa',
    topic: 'van-hoa',
    lead: 'vhxh',
    count: [3, 1],
    words: (lane) => `Nhà văn hóa gần ngõ ${lane} dột mái, bà con không có chỗ họp, mong được sửa.`,
  },
  {
    title: 'Lịch tiêm phòng cho trẻ',
    heading: 'Về y tế',
    topic: 'y-te',
    lead: null,
    count: [0, 2],
    words: (lane) => `Cho tôi hỏi trẻ ở ngõ ${lane} đi tiêm phòng tại trạm y tế vào ngày nào trong tháng?`,
  },
]

/** 40 gathered before, 20 spoken: everybody with a name, a group and words of their own. */
export const matters: readonly Matter[] = spread()
export const opinions: readonly Opinion[] = matters.flatMap(({ before, live }) => [...before, ...live])

/** The report of the Front as its lines stand in Word. */
export const reportLines: readonly string[] = [
  'BÁO CÁO',
  'Tổng hợp ý kiến Nhân dân trước hội nghị đối thoại',
  ...matters
    .filter(({ before }) => before.length > 0)
    .flatMap(({ heading, before }, at) => [
      `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][at]}. ${heading}`,
      ...before.map(
        ({ name, group, text }, line) => `${line + 1}. ${honorific(name)} ${name} (tổ ${group}): ${text}`,
      ),
    ]),
]

function spread(): readonly Matter[] {
  let person = 0
  const next = (words: Given['words']): Opinion => {
    const at = person++
    return { name: nameOf(at), group: 1 + ((at * 7) % 43), text: words(101 + at) }
  }
  return given.map(({ count: [before, live], words, ...matter }) => ({
    ...matter,
    before: Array.from({ length: before }, () => next(words)),
    live: Array.from({ length: live }, () => next(words)),
  }))
}

function nameOf(at: number): string {
  const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ']
  const given = ['Thị Bưởi', 'Văn Tráng', 'Thị Nhài', 'Văn Vượng', 'Thị Lựu', 'Văn Khiêm']
  return `${families[at % 10]} ${given[Math.floor(at / 10)]}`
}

function honorific(name: string): string {
  return name.includes('Thị') ? 'Bà' : 'Ông'
}
