import { upperFirst } from '#domain/text.ts'
import { groupIn } from './group.ts'
import { leadOf } from './lead.ts'
import type { Person } from './reading.ts'
import { anyCase, hasCount, isCapitals, STARTS_WITH_REQUEST, withoutCount, wordsOf } from './words.ts'

export type Heading =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'people'; readonly people: readonly Person[]; readonly group: string | null }
  /** "Các ý kiến đã được trả lời": gathers what stands below without naming a field. */
  | { readonly kind: 'general'; readonly answered: boolean | null }
  /** What stands below is not what people said. */
  | { readonly kind: 'aside'; readonly about: 'general' | 'front-proposals' | 'answers' }

const start = (source: string) => new RegExp(`^${anyCase(source)}(?![\\p{L}\\p{M}])`, 'u')

const SITUATION = start(
  'thời gian|địa điểm|tình hình|đặc điểm|khái quát|đánh giá chung|tâm trạng|nhận xét|ưu điểm|công tác (?:tổ chức|triển khai|chuẩn bị|lãnh đạo)|quá trình|căn cứ|thành phần|số liệu|thống kê|bảng thống kê|phương hướng|nhiệm vụ|giải pháp|mục đích',
)
const ANSWERS = start(
  '(?:ý kiến |nội dung |phần )?(?:trả lời|giải đáp|giải trình|tiếp thu)(?:,? (?:giải trình|giải đáp|trả lời|tiếp thu))* (?:của|từ)|(?:kết quả|tình hình|tiến độ) (?:giải quyết|trả lời|xử lý|tiếp thu|thực hiện)',
)
const FRONT = new RegExp(
  `^${anyCase('(?:một số |những |các |nội dung )*(?:đề xuất|kiến nghị|đề nghị)(?:,? (?:đề xuất|kiến nghị))? (?:của|từ) (?:(?:ủy|uỷ) ban |ban thường trực )*(?:mttq|mặt trận|ban thường trực)')}|^${anyCase('(?:một số |những |các )*(?:đề xuất,? kiến nghị|kiến nghị,? đề xuất|đề xuất và kiến nghị|kiến nghị và đề xuất|đề xuất|đề nghị)')}$`,
  'u',
)
const GENERAL = new RegExp(
  `^${anyCase('(?:tổng hợp |kết quả tổng hợp |kết quả |nội dung |các nội dung |những nội dung |danh mục |danh sách |cụ thể |các |những |một số |toàn văn )*(?:ý kiến|kiến nghị|phản ánh|câu hỏi|nội dung|vấn đề|đề xuất|tâm tư|nguyện vọng)(?:\\s*(?:,|và|-|–)\\s*(?:ý kiến|kiến nghị|phản ánh|đề xuất|nguyện vọng|đề nghị|tham gia))*')}(?<more>.*)$`,
  'u',
)
const GENERAL_MORE = new RegExp(
  `^\\s*(?:$|${anyCase('cụ thể|của|đã|chưa|thuộc thẩm quyền|đối với|gửi|được|chính|tập trung|kiến nghị|trực tiếp|bằng|tại|mới|tồn đọng|chung|trước|phát biểu|đăng ký|như sau|sau|nhân dân|cử tri|các tổ|gửi qua|qua|tiếp xúc|đối thoại|trao đổi|thảo luận|góp ý|tham gia|khác nhau|phục vụ|giữa')}(?![\\p{L}]))`,
  'u',
)
const ANSWERED = new RegExp(
  `${anyCase('(?:đã|được) (?:được )?(?:trả lời|giải đáp|giải quyết|giải trình)|trả lời tại')}`,
  'u',
)
const NOT_ANSWERED = new RegExp(
  `${anyCase('chưa (?:được )?(?:trả lời|giải đáp|giải quyết|giải trình)')}`,
  'u',
)

const FIELD_LEAD = new RegExp(
  `^${anyCase('(?:(?:có |tổng số |gồm )?(?:\\d+ )?(?:các |những |một số )?(?:nhóm )?(?:ý kiến|kiến nghị|nội dung|vấn đề|câu hỏi|phản ánh)(?:,? (?:ý kiến|kiến nghị|phản ánh|đề xuất))* )?(?:thuộc |liên quan đến |liên quan tới |liên quan |về |đối với |trong |trên )*(?:các )?(?:(?:nhóm|lĩnh vực|công tác|mảng|vấn đề|nội dung)(?: ý kiến| kiến nghị| vấn đề| nội dung| lĩnh vực| công tác)*(?: về| thuộc| liên quan đến)?(?: lĩnh vực| công tác| vấn đề)*|về|đối với|liên quan đến|liên quan)')}\\s*:?\\s+`,
  'u',
)
const NUMBERED_GROUP_OF_MATTERS = new RegExp(
  `^${anyCase('(?:nhóm|lĩnh vực|mục|nội dung)(?: vấn đề| ý kiến)?')}\\s+(?:${anyCase('thứ')}\\s+)?(?:\\d{1,2}|[IVX]{1,4}|${anyCase('nhất|hai|ba|tư|năm|sáu')})\\s*[:.–-]\\s*`,
  'u',
)

/** What a paragraph is when it is a heading; null when it is somebody's words. `leads`: whether deeper paragraphs follow. */
export function headingOf(text: string, leads: boolean, numbered: boolean): Heading | null {
  const counted = hasCount(text)
  const title = withoutCount(text).replace(/^[“"]|[”"]$/gu, '')
  const words = wordsOf(title)
  if (words.length === 0 || words.length > 26) return null
  const aside = asideOf(title, leads || counted)
  if (aside !== null) return aside
  const whole = groupIn(title)
  if (whole !== null && whole.start === 0 && title.length - whole.end < 3)
    return { kind: 'group', group: whole.group }
  const lead = leadOf(title)
  if (lead !== null && lead.rest === '') {
    if (lead.who.people.length > 0) return { kind: 'people', people: lead.who.people, group: lead.who.group }
    if (lead.who.group !== null) return { kind: 'group', group: lead.who.group }
  }
  const general = GENERAL.exec(title)
  if (
    general !== null &&
    GENERAL_MORE.test(general.groups?.more ?? '') &&
    !/[.?!]$/u.test(text.trim()) &&
    !STARTS_WITH_REQUEST.test(title.replace(/^kiến nghị của/iu, ''))
  )
    return {
      kind: 'general',
      answered: NOT_ANSWERED.test(title) ? false : ANSWERED.test(title) ? true : null,
    }
  return isFieldTitle(text, title, { leads, numbered, counted })
    ? { kind: 'field', field: fieldName(title) }
    : null
}

function asideOf(title: string, leads: boolean): Heading | null {
  if (ANSWERS.test(title)) return { kind: 'aside', about: 'answers' }
  if (FRONT.test(title)) return { kind: 'aside', about: 'front-proposals' }
  return SITUATION.test(title) && leads && wordsOf(title).length < 16
    ? { kind: 'aside', about: 'general' }
    : null
}

function isFieldTitle(
  text: string,
  title: string,
  { leads, numbered, counted }: { leads: boolean; numbered: boolean; counted: boolean },
): boolean {
  if (
    /^\(|[.?!;]\s*$/u.test(text.trim()) ||
    /[.?!]\s+\p{Lu}/u.test(title) ||
    /:\s*\S/u.test(title.replace(NUMBERED_GROUP_OF_MATTERS, '').replace(FIELD_LEAD, ''))
  )
    return false
  if (STARTS_WITH_REQUEST.test(title) && !FIELD_LEAD.test(title)) return false
  const words = wordsOf(title).length
  if (counted || NUMBERED_GROUP_OF_MATTERS.test(title)) return true
  if (isCapitals(title)) return words <= 20
  if (FIELD_LEAD.test(title))
    return leads || (words <= 12 && !/\d/u.test(title) && !/^(?:về|đối với) việc/iu.test(title))
  return leads && (words <= 8 || (numbered && words <= 12 && /:\s*$/u.test(text)))
}

/** "Về quản lý đô thị" → "Quản lý đô thị". */
function fieldName(title: string): string {
  const bare = withoutCount(title)
    .replace(NUMBERED_GROUP_OF_MATTERS, '')
    .replace(FIELD_LEAD, '')
    .replace(/[\s:;.–-]+$/u, '')
    .trim()
  return upperFirst(bare === '' ? withoutCount(title) : bare)
}

const FIELD_BEFORE_TEXT = new RegExp(
  `^(?<title>${anyCase('(?:về )?(?:lĩnh vực|nhóm|công tác|vấn đề|mảng)')}\\s[^:.;?]{3,70}(?=:)|${anyCase('(?:về )?(?:lĩnh vực|vấn đề|công tác)')}\\s[^:.;?,\\d]{3,40}(?=,)|${anyCase('về')}\\s[^:.;?\\d]{3,45}(?=:))[:,]\\s+(?=\\S)`,
  'u',
)

/** "Lĩnh vực giao thông: đề nghị …" names its field before the words. */
export function fieldLeadOf(text: string): { readonly field: string; readonly rest: string } | null {
  const found = FIELD_BEFORE_TEXT.exec(text)
  if (found === null || /^về việc/iu.test(text)) return null
  return { field: fieldName(found.groups?.title ?? ''), rest: text.slice(found[0].length) }
}

const PART = new RegExp(
  `^${anyCase('phần|mục|chương')}\\s+(?:${anyCase('thứ\\s+\\p{L}+')}|[IVX]{1,4}|\\d{1,2}|[A-E])(?![\\p{L}])\\s*[:.–-]*\\s*`,
  'u',
)
/** "PHẦN THỨ HAI: …": the rest, which may be on the next line. */
export function partOf(text: string): { readonly rest: string } | null {
  const found = PART.exec(text)
  return found === null ? null : { rest: text.slice(found[0].length) }
}
