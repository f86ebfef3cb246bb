import type { Line } from './clean.ts'
import { keyOf } from './key.ts'

export type TypeLine = { readonly type: string; readonly index: number; readonly rest: string }

/** Names of types that head a document in capitals (NĐ 30/2020, Art. 7; HD 36-HD/VPTW; HD 05-HD/VPTW). */
const TYPES = [
  'THÔNG BÁO',
  'KẾT LUẬN',
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'KẾ HOẠCH',
  'BÁO CÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'CÔNG ĐIỆN',
  'TỜ TRÌNH',
  'BIÊN BẢN',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'GIẤY MỜI',
  'PHIẾU CHUYỂN',
  'PHIẾU GIAO VIỆC',
]

/** The line that names the type, "T H Ô N G B Á O" included; null for an official letter, which has none. */
export function typeLineOf(lines: readonly Line[]): TypeLine | null {
  for (const [index, line] of lines.slice(0, 40).entries()) {
    if (ADDRESSED.test(keyOf(line.text))) return null
    for (const part of line.text.split(/\s{3,}|\t|\|/)) {
      const text = unspace(part.trim())
        .replace(/^[^\p{L}]+/u, '')
        .replace(/(?<=\p{Lu})0/gu, 'O')
      const type = TYPES.find(
        (name) => keyOf(text).startsWith(keyOf(name)) && isCapitals(text.slice(0, name.length)),
      )
      if (type === undefined || /^[\p{Ll}\p{Lu}]/u.test(text.charAt(type.length))) continue
      return { type, index, rest: text.slice(type.length).replace(/^\s*[:*]?\s*/, '') }
    }
  }
  return null
}

const isCapitals = (text: string): boolean => text === text.toUpperCase()
const unspace = (text: string): string =>
  /^(?:\p{L}\s+){4,}\p{L}$/u.test(text)
    ? text
        .replace(/\s{2,}/g, '\n')
        .replace(/ /g, '')
        .replace(/\n/g, ' ')
    : text

/** The abstract below the type, or "V/v …" of a letter, folded into one line; `end` is the index of the first line of the body. */
export function readSubject(lines: readonly Line[], type: TypeLine | null): { text: string; end: number } {
  if (type === null) return readLetterSubject(lines)
  const parts = type.rest === '' ? [] : [type.rest]
  let end = type.index + 1
  for (; end < lines.length; end++) {
    const line = lines[end] as Line
    if (URGENCY.test(line.text) || NUMBER_LINE.test(keyOf(line.text))) continue
    if (SEPARATOR.test(line.text)) return { text: parts.join(' '), end: end + 1 }
    if (parts.length >= 8 || opensBody(line, parts, separated(lines, end)) || isIssuer(lines, end)) break
    parts.push(line.text)
  }
  return { text: parts.join(' '), end }
}

/** A number or dateline that extraction put below the abstract. */
const NUMBER_LINE =
  /^số\s*:?\s*\d*\s*[-/]\s*\p{L}+[-/]\p{L}|^[\p{L} .-]{2,40},\s*ngày\s[^,;]{0,25}năm\s*\d{4}$/u
/** KHẨN, THƯỢNG KHẨN, HỎA TỐC: a stamp, no part of the abstract. */
const URGENCY = /^(?:THƯỢNG KHẨN|KHẨN|H[ỎO][ẢA]? ?TỐC.*|HOẢ TỐC.*)$/u
const SEPARATOR = /^[-–—_*=~.\s]{3,}$|^-{2,}$/u
const separated = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 6).some((line) => SEPARATOR.test(line.text))

function opensBody(line: Line, parts: readonly string[], separator: boolean): boolean {
  const key = keyOf(line.text)
  if (ADDRESSED.test(key) || /^(?:\d{1,2}|[ivx]+)[.)]\s/u.test(key)) return true
  if (separator) return false
  if (parts.length === 0) return line.text.length > 200
  if (isCapitals(line.text) || /^[\p{Ll}(]/u.test(line.text)) return line.text.length > 200
  if (OPENINGS.test(key)) return line.gap || /[.:;,]$/u.test(line.text) || line.text.length > 60
  if (line.gap) return !/^(?:về|v\/v|kết luận|của|tại|giữa|tổ chức)\b/u.test(key) || line.text.length > 120
  return line.text.length > 140
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG" above "Căn cứ …": who decides, no part of what is decided about. */
const isIssuer = (lines: readonly Line[], at: number): boolean =>
  isCapitals((lines[at] as Line).text) &&
  lines.slice(at + 1, at + 4).some((line) => /^(?:căn cứ|theo|xét)(?!\p{L})/u.test(keyOf(line.text)))

const OPENINGS =
  /^(?:căn cứ|thực hiện|trên cơ sở|ngày|sáng|chiều|hôm nay|vừa qua|trong|nhân dịp|sau khi|tại|theo|xét|để|tiếp theo|từ|qua|nhằm|vào|ban thường vụ|thường trực|đảng ủy|ủy ban|ubnd|hội đồng|chủ tịch|đồng chí|văn phòng|phần|điều|thời gian|-)(?![\p{L}])/u

/** An official letter names no type: "V/v …" or "Về việc …" under its number, then "Kính gửi". */
function readLetterSubject(lines: readonly Line[]): { text: string; end: number } {
  const parts: string[] = []
  let end = 0
  const addressed = lines.slice(0, 30).findIndex((line) => ADDRESSED.test(keyOf(line.text)))
  let at = lines.slice(0, addressed === -1 ? 30 : addressed).findIndex((line) => V_V.test(line.text))
  if (at !== -1) {
    parts.push(
      (lines[at] as Line).text.replace(/^.*?(?=V\/v|Về việc)/iu, '').split(/\s{3,}|\t|\|/)[0] as string,
    )
    for (at += 1; at < lines.length && isMore(lines[at] as Line); at++) parts.push((lines[at] as Line).text)
    end = at
  }
  for (let index = end; index < Math.min(lines.length, end + 12); index++) {
    if (
      /ng[aà]y.*th[aá]ng.*n[aă]m/u.test(keyOf((lines[index] as Line).text)) &&
      (lines[index] as Line).text.length < 70
    )
      end = index + 1
  }
  return { text: parts.join(' '), end: skipAddressees(lines, end === 0 ? lastHeadLine(lines) : end) }
}

const V_V = /(?:^|\s{2,}|\t|\|)\s*(?:V\/v|Về việc)\s/iu
const ADDRESSED = /^kính (?:gửi|trình)/u
const isMore = (line: Line): boolean =>
  !line.gap &&
  !URGENCY.test(line.text) &&
  !HEAD_LINE.test(keyOf(line.text)) &&
  !ADDRESSED.test(keyOf(line.text)) &&
  !/,\s*ngày.*tháng/u.test(keyOf(line.text))

/** Without type and "V/v": the head ends after its last line of motto, number or dateline. */
const lastHeadLine = (lines: readonly Line[]): number =>
  lines.slice(0, 15).findLastIndex((line) => HEAD_LINE.test(keyOf(line.text))) + 1
const HEAD_LINE = /^(?:cộng h|đảng cộng sản|độc lập|số\s*[:.\d\s-]|ủy ban nhân dân$)|ngày.*tháng.*năm \d{4}$/u

function skipAddressees(lines: readonly Line[], from: number): number {
  const at = lines.slice(0, from + 15).findIndex((line) => ADDRESSED.test(keyOf(line.text)))
  if (at === -1) return from
  let end = at + 1
  while (end < lines.length && isAddressee(lines[end] as Line, lines[end - 1] as Line)) end++
  return end
}

/** A further line of the list under "Kính gửi": an item, or the rest of one that is not at its end. */
const isAddressee = (line: Line, last: Line): boolean =>
  /^[-–+•]/u.test(line.text) || (!line.gap && !/[.;]$/u.test(last.text) && !OPENINGS.test(keyOf(line.text)))
