import type { Act } from './act.ts'
import { isDuty, isOrdered } from './duty.ts'
import { namesAt } from './name-list.ts'
import type { NameList, Source } from './names.ts'
import { assignedAt, isAuthority } from './orders.ts'
import { helpersFirst } from './roles.ts'
import type { Span } from './sentences.ts'
import { isCrowd } from './telling.ts'
import { isUpper, matchAt, skipSpace } from './words.ts'

/** "X: …" and "X chủ trì …". `named`: what stands before it says that a body follows, also in a small letter. */
export function bySubject(source: Source, at: number, span: Span, named = false): Act | null {
  const list = namesAt(source, at)
  if (list === null || list.end >= span.end || list.names.every(({ text }) => NOBODY.test(text))) return null
  const bracket = skipBracket(source.key, list.end, ':')
  const label = matchAt(COLON, source.text, bracket) === null ? span.end : COLON.lastIndex
  if (label < span.end)
    return bracket > list.end && isCase(source, { start: list.end, end: bracket }, label, span)
      ? null
      : byLabel(source, at, list, label, span)
  if (isCrowd(source, at) || matchAt(WHICHEVER, source.key, list.end) !== null) return null
  const upper = isUpper(source.text, at)
  if (!named && !upper && !isListed(source.key, at) && !isCounted(source.key, at, span)) return null
  const aside = behindAside(source, list.end, span)
  if (upper && aside !== null)
    return { start: span.start, after: list.end, names: list.names, rule: 'subject', directs: false }
  const verb = skipSpace(source.key, skipAside(source.key, skipBracket(source.key, list.end)))
  return isDuty(source, verb) && (upper || !named || isOrdered(source, verb))
    ? { start: span.start, after: verb, names: list.names, rule: 'subject', directs: false }
    : null
}

/** "Công an phường, với sự tham gia của các tổ dân phố, rà soát …": where the verb stands behind words set between commas. */
function behindAside(source: Source, at: number, span: Span): number | null {
  if (matchAt(BETWEEN_COMMAS, source.key, at) === null) return null
  for (const comma of source.key.slice(at + 2, Math.min(span.end, at + 240)).matchAll(/,\s+/gu)) {
    const verb = at + 2 + comma.index + comma[0].length
    if (!isUpper(source.text, verb) && isOrdered(source, verb)) return verb
  }
  return null
}
const BETWEEN_COMMAS =
  /,\s+(?:(?:với|có|cùng|được) sự|cùng(?: với)?|phối hợp|có (?=[^.;:]{3,120} (?:cùng|tham gia|phối hợp))|trên (?:cơ sở|tinh thần)|căn cứ|sau khi|qua|thông qua|bằng|định kỳ|hằng|hàng|trước|chậm nhất|muộn nhất|trong|ngay|tùy)(?!\p{L})/uy

/** "Công ty Gỗ Minh Tâm (đề nghị hướng dẫn hồ sơ): …", "Công ty May (đường ngập): Phòng Kinh tế …": who came with what, and another must act. */
const isCase = ({ text, key }: Source, bracket: Span, behind: number, span: Span): boolean =>
  /\([^)]*(?:đề nghị|kiến nghị|phản ánh|khiếu nại|xin|hỏi|thắc mắc) \p{L}/u.test(
    key.slice(bracket.start, bracket.end),
  ) || bySubject({ text, key }, behind, { start: behind, end: span.end })?.rule === 'subject'

/** "Đồng chí nào không hoàn thành thì …". */
const WHICHEVER = /\s+nào(?!\p{L})/uy

/** "X: …"; "Trạm bơm Cồn Dê: giao X …" has its order behind the colon, "Các cơ quan: A, B thực hiện …" its names. */
function byLabel(source: Source, at: number, { names }: NameList, after: number, span: Span): Act | null {
  const told = assignedAt(source, after)
  if (told !== null && told.verb !== 'chỉ đạo' && told.list.end < span.end && !names.some(isAuthority)) {
    return { start: span.start, after: told.list.end, names: told.list.names, rule: 'assign', directs: false }
  }
  if (
    PERSON.test(names[0]?.text ?? '') &&
    (!isOrdered(source, after) || matchAt(ASKS, source.key, after) !== null)
  )
    return null
  const listed = matchAt(ANYONE, source.key, at) === null ? null : bySubject(source, after, span)
  if (listed?.rule === 'subject') return { ...listed, start: span.start }
  return { start: span.start, after, names, rule: 'label', directs: false }
}

/** "Ông Nam (tổ 3): Đèn ngõ 5 hỏng": what somebody said. */
const PERSON = /^(?:các )?(?:ông|bà|anh|chị) \p{Lu}/iu
const ASKS = /(?:đề nghị|kiến nghị|phản ánh|xin|hỏi|mong)(?!\p{L})/uy
/** "Đơn vị giải quyết: …" is the beginning of a label. */
const NOBODY = /^(?:đơn vị|cơ quan)$|^nhà văn hóa(?!\p{L})/iu

/** "…; các tổ dân phố tuyên truyền": a small letter, but a task of its own behind the semicolon. */
const isListed = (key: string, at: number): boolean =>
  /(?:;|(?<!\p{L})(?:(?:riêng|còn)(?: đối với)?|(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu|bảy) là|cuối cùng|về lâu dài|trước mắt),?))\s+$/u.test(
    key.slice(0, at),
  ) && matchAt(LISTED, key, at) !== null
/** "43 tổ dân phố khẩn trương …" with which a sentence begins. */
const isCounted = (key: string, at: number, span: Span): boolean =>
  at === span.start && /^\d/.test(key.slice(at, at + 1)) && matchAt(LISTED, key, at) !== null
const LISTED =
  /(?:đồng chí(?= (?:phó|bí thư|chủ tịch|trưởng|giám đốc|chánh|ủy viên|hiệu trưởng|chỉ huy|\p{L}+ \p{L}+ \p{L}+))|(?:các|\d+) (?:chi bộ|phòng|đoàn thể|tổ chức chính trị)|(?:(?:các|\d+) )?(?:tổ dân phố|khu phố|khối phố|khối|khóm|thôn|ấp|bản|buôn|xóm|khu dân cư)|(?:các )?(?:trưởng (?:thôn|bản|ấp|xóm|khu phố|khóm|khối)|tổ trưởng))(?!\p{L})/uy

/** "Các cơ quan: Công an phường, Trạm Y tế phường thực hiện …" only counts up who is meant. */
const ANYONE = /các (?:cơ quan|đơn vị|phòng|ngành|địa phương)[\p{L} ,]{0,30}:/uy
const COLON =
  /\s*:\s+(?=\S)|\s+(?:=>|->|→|⇒)\s+(?=\S)|\s+[-–]\s+(?=(?:Chủ trì|Phối hợp|Khảo sát|Kiểm tra|Rà soát|Lập|Xây dựng|Tổ chức|Tham mưu|Hoàn thành|Báo cáo) )/uy

/** "Cùng với Trạm Y tế, Phòng Kinh tế kiểm tra …": where nobody leads yet, the last of the list does. */
export function behindHelpers(source: Source, { start, end }: Span): Act | null {
  const list = helpersFirst(source, start)
  const [helper, lead] = list?.names.slice(-2) ?? []
  if (list === null || helper === undefined || lead === undefined || list.end >= end) return null
  const verb = skipSpace(source.key, list.end)
  if (source.text.charAt(helper.end) !== ',' || !isDuty(source, verb)) return null
  return { start, after: verb, names: [{ ...lead, duty: null }], rule: 'later-subject', directs: false }
}

/** "Trong tháng 12/2025, X hoàn thành …". */
export function laterSubject(source: Source, span: Span): Act | null {
  if (matchAt(ADVERBIAL, source.key, span.start) === null) return null
  for (const found of source.text
    .slice(span.start, Math.min(span.end, span.start + 260))
    .matchAll(
      /(?:,|(?<=\s)thì)\s+(?=\p{Lu}|đồng chí|(?:các|\d+) (?:chi bộ|tổ dân phố|khu phố|thôn|ấp|phòng|cơ quan|đơn vị|đoàn thể))/gu,
    )) {
    const at = span.start + found.index + found[0].length
    const act = bySubject(source, at, span, true)
    if (act?.rule === 'subject') return { ...act, start: span.start, rule: 'later-subject' }
  }
  return null
}
const ADVERBIAL =
  /(?:\d+ (?:ngày|tháng|tuần)(?: làm việc)? (?:sau|kể từ|tính từ)|trong|trước|từ|đến|sau|chậm nhất|muộn nhất|trên cơ sở|trên tinh thần|song song|căn cứ|đối với|về|với|để|nhằm|định kỳ|hằng|hàng|(?:đầu|giữa|cuối) (?:mỗi|hằng|hàng|tháng|quý|năm|tuần)|theo|ngay|khi|trường hợp|qua|liên quan|tiếp thu|xét|tại (?!(?:hội nghị|buổi|cuộc|kỳ họp|phiên|chương trình|hội trường|trụ sở))|ngoài ra|bên cạnh đó|riêng|trường hợp|nếu|khi|hồ sơ|(?:việc|nội dung|kiến nghị|phần|hạng mục)(?= [^.;:]{2,120} (?:vượt|ngoài|không thuộc|chưa thuộc|thuộc) (?:thẩm quyền|khả năng))|những (?:nội dung|kiến nghị|vấn đề|việc|trường hợp)|các (?:nội dung|kiến nghị|vấn đề|ý kiến) (?:thuộc|liên quan|vượt|còn lại|khác|chưa|trên))(?![\p{L}])/uy

const skipBracket = (key: string, at: number, before = ' '): number =>
  at + (matchAt(before === ':' ? BRACKET_COLON : BRACKET, key, at)?.[0].length ?? 0)
const BRACKET =
  /\s*\([^)\n]{0,80}\)(?=\s)|\s+do [^.;,]{5,80}? làm (?:tổ trưởng|trưởng (?:ban|đoàn|nhóm))(?=\s)/uy
const BRACKET_COLON = /\s*\([^)\n]{0,80}\)(?=\s*:)/uy

/** ", theo chức năng, nhiệm vụ được giao, ": said between those who act and what they do. */
const skipAside = (key: string, at: number): number => at + (matchAt(ASIDE_OF_DUTY, key, at)?.[0].length ?? 0)
const ASIDE_OF_DUTY =
  /,?\s*(?:theo|căn cứ|trên cơ sở|trong phạm vi|bám sát|tùy theo) (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|lĩnh vực|quyền hạn)(?:[^,.;:]{0,60}(?:,\s*(?:nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phạm vi)[^,.;:]{0,40})*,\s+|(?:, nhiệm vụ)?(?: (?:được giao|được phân công|của mình|của ngành))?\s+)/uy
