import { type IsoDate, isoDate } from './date.ts'

/** A kind of body that no document may name as living any more. */
type Vanished = {
  readonly pattern: string
  readonly ended: IsoDate
  readonly source: string
  readonly instead: string
}

const TWO_LEVELS = {
  ended: isoDate('2025-07-01'),
  source: 'Luật Tổ chức chính quyền địa phương năm 2025 (số 72/2025/QH15)',
} as const

/** Since 01/7/2025 local government has two levels: every body of a quận, huyện or thị xã is gone. */
const vanished: readonly Vanished[] = [
  {
    ...TWO_LEVELS,
    pattern: '(?:Quận|Huyện|Thị)\\s+[ủuỦU][ỷyỳỶY]|(?:Quận|Huyện|Thị)\\s+(?:[ủỦ][yY]|[uU][ỷỶ])',
    instead: 'Đảng ủy phường, xã, đặc khu, hoặc Thành ủy, Tỉnh ủy',
  },
  {
    ...TWO_LEVELS,
    pattern: '(?:UBND|HĐND|[ỦU][ỷy] ban nhân dân|Hội đồng nhân dân)\\s+(?:quận|huyện|thị xã)',
    instead: 'Ủy ban nhân dân, Hội đồng nhân dân phường, xã, đặc khu, hoặc thành phố, tỉnh',
  },
  {
    ...TWO_LEVELS,
    pattern:
      '(?:Công an|UBMTTQ|MTTQ|Mặt trận Tổ quốc|Ban Chỉ huy Quân sự|Phòng (?:Tư pháp|Nội vụ|Tài nguyên và Môi trường|Quản lý đô thị|Giáo dục và Đào tạo|Y tế)|Thanh tra)\\s+(?:quận|huyện|thị xã)|(?:Quận|Huyện|Thị) đoàn',
    instead: 'cơ quan cùng ngành của phường, xã, đặc khu, hoặc của thành phố, tỉnh',
  },
]

/** A body named in a text though it exists no more: the words as written, the law that ended it, what to write instead. */
export type VanishedBody = {
  readonly words: string
  readonly source: string
  readonly instead: string
}

/** The bodies that a document of `date` names though none exists any more, as written; without a date as if it were of today. */
export const vanishedBodiesIn = (text: string, date: IsoDate | null): readonly VanishedBody[] =>
  vanished
    .filter(({ ended }) => date === null || date >= ended)
    .flatMap(({ pattern, source, instead }) =>
      [...text.matchAll(expressionOf(pattern))].map(({ 0: words, index }) => ({
        words: words.replace(/\s+/g, ' '),
        source,
        instead,
        index,
      })),
    )
    .toSorted((a, b) => a.index - b.index)
    .map(({ words, source, instead }) => ({ words, source, instead }))

/** With the name that follows. What a document calls former ("cũ") is named as former. */
const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${pattern})(?!\\p{L})(?:\\s+\\p{Lu}\\p{Ll}*)*(?!\\p{L}|\\s+\\p{Lu}|\\s*\\(?(?:cũ|trước đây))`,
    'gu',
  )
