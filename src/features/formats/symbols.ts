import { type IsoDate, isoDate } from '#domain/date.ts'
import { sameWords } from '#domain/text.ts'
import type { Certainty, Family } from './rules/rule.ts'

/** A kind of document with its letters; `symbol` null: its number carries the body alone. */
export type DocumentType = {
  readonly name: string
  readonly symbol: string | null
  readonly certainty: Certainty
  /** Before this day, or from it on, the letters were others. */
  readonly from?: IsoDate
  readonly until?: IsoDate
}

const HD_05 = isoDate('2026-05-27')
const type = (name: string, symbol: string | null, certainty: Certainty = 'published'): DocumentType => ({
  name,
  symbol,
  certainty,
})

/** HD 36-HD/VPTW and HD 05-HD/VPTW. */
export const partyTypes: readonly DocumentType[] = [
  type('Nghị quyết', 'NQ'),
  type('Chỉ thị', 'CT'),
  type('Kết luận', 'KL'),
  type('Quyết định', 'QĐ'),
  { ...type('Quy định', 'QĐi'), until: HD_05 },
  { ...type('Quy định', 'QĐ', 'in-use'), from: HD_05 },
  type('Quy chế', 'QC'),
  type('Thông tri', 'TT'),
  type('Hướng dẫn', 'HD'),
  type('Thông báo', 'TB'),
  type('Báo cáo', 'BC'),
  type('Kế hoạch', 'KH'),
  type('Chương trình', 'CTr'),
  type('Đề án', 'ĐA'),
  type('Phương án', 'PA'),
  type('Tờ trình', 'TTr'),
  type('Biên bản', 'BB'),
  type('Công văn', 'CV'),
]

/** Article 7 and Appendix III of Decree 30/2020: twenty-nine. */
export const stateTypes: readonly DocumentType[] = [
  type('Nghị quyết', 'NQ'),
  type('Quyết định', 'QĐ'),
  type('Chỉ thị', 'CT'),
  // One handbook prints QCh and DAn; Appendix III decides.
  type('Quy chế', 'QC', 'remembered'),
  type('Quy định', 'QyĐ', 'remembered'),
  type('Thông cáo', 'TC', 'remembered'),
  type('Thông báo', 'TB'),
  type('Hướng dẫn', 'HD'),
  type('Chương trình', 'CTr'),
  type('Kế hoạch', 'KH'),
  type('Phương án', 'PA'),
  type('Đề án', 'ĐA'),
  type('Dự án', 'DA', 'remembered'),
  type('Báo cáo', 'BC'),
  type('Biên bản', 'BB'),
  type('Tờ trình', 'TTr'),
  type('Hợp đồng', 'HĐ'),
  type('Công văn', null),
  type('Công điện', 'CĐ'),
  type('Bản ghi nhớ', 'BGN', 'remembered'),
  type('Bản thỏa thuận', 'BTT', 'remembered'),
  type('Giấy ủy quyền', 'GUQ', 'remembered'),
  type('Giấy mời', 'GM'),
  type('Giấy giới thiệu', 'GGT', 'remembered'),
  type('Giấy nghỉ phép', 'GNP', 'remembered'),
  type('Phiếu gửi', 'PG', 'remembered'),
  type('Phiếu chuyển', 'PC', 'remembered'),
  type('Phiếu báo', 'PB', 'remembered'),
  type('Thư công', null, 'remembered'),
]

/** The letters of Party bodies; offices put their own before them (VPTU, BTCTU). */
export const partyBodies = [
  { symbol: 'TW', name: 'Trung ương' },
  { symbol: 'TU', name: 'Tỉnh ủy, Thành ủy' },
  { symbol: 'QU', name: 'Quận ủy', until: isoDate('2025-07-01') },
  { symbol: 'HU', name: 'Huyện ủy', until: isoDate('2025-07-01') },
  { symbol: 'ĐU', name: 'Đảng ủy, Ban Thường vụ Đảng ủy' },
  { symbol: 'CB', name: 'Chi bộ' },
  { symbol: 'UBKT', name: 'Ủy ban Kiểm tra' },
  { symbol: 'ĐH', name: 'Đại hội' },
] as const

/** The kinds of document of a family on a day. */
export const typesOn = (family: Family, on: IsoDate): readonly DocumentType[] =>
  (family === 'party' ? partyTypes : stateTypes).filter(
    ({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until),
  )

export const typeNamed = (name: string, family: Family, on: IsoDate): DocumentType | undefined =>
  typesOn(family, on).find((one) => sameWords(one.name, name))

/** A tờ trình, which asks the level above. */
export const isProposal = (typeName: string | null): boolean => sameWords(typeName ?? '', 'Tờ trình')

/** `TB/ĐU`, `CV/ĐU` (Party); `TB-UBND`, and for a công văn the body with the unit that drafted it, `UBND-VP` (State). */
export function symbolOf(
  family: Family,
  of: Pick<DocumentType, 'symbol'>,
  body: { readonly symbol: string; readonly office: string | null },
): string {
  if (family === 'party') return `${of.symbol ?? 'CV'}/${body.symbol}`
  if (of.symbol !== null) return `${of.symbol}-${body.symbol}`
  return body.office === null ? body.symbol : `${body.symbol}-${body.office}`
}

/** Why these letters are not those of such a document, as a Vietnamese sentence; null when they are. */
export function symbolFault(
  symbol: string,
  typeName: string | null,
  family: Family,
  on: IsoDate,
): string | null {
  const type = typeNamed(typeName ?? 'Công văn', family, on)
  if (type === undefined) return null
  const [first = '', ...rest] = symbol.split(family === 'party' ? '/' : '-')
  if (type.symbol === null) return null
  if (rest.length === 0)
    return `Ký hiệu “${symbol}” thiếu phần cơ quan ban hành. ${type.name} ghi ${type.symbol}${family === 'party' ? '/ĐU' : '-UBND'}.`
  return first === type.symbol ? null : `${type.name} có ký hiệu ${type.symbol}, văn bản ghi ${first}.`
}
