import type { Act } from './act.ts'
import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'
import type { Name, NameList, Source } from './names.ts'
import { countedUp } from './roles.ts'
import type { Span } from './sentences.ts'
import { isCrowd, isTold } from './telling.ts'
import { matchAt, skipSpace } from './words.ts'

/** "Giao X …" written at exactly `at`. */
export function assignedAt(
  source: Source,
  at: number,
): { readonly list: NameList; readonly verb: string } | null {
  const verb = matchAt(ASSIGN, source.key, at)
  if (verb === null) return null
  const list = countedUp(source, namesAt(source, ASSIGN.lastIndex))
  return list === null || matchAt(NO_TASK, source.key, list.end) !== null
    ? null
    : { list, verb: verb[1] as string }
}
/** "Đề nghị Nhân dân yên tâm" orders nothing. */
const NO_TASK =
  /\s+(?:(?:hãy|tiếp tục|cùng) )?(?:yên tâm|thông cảm|chia sẻ|thấu hiểu|tin tưởng|lượng thứ|phát huy(?=\s*[.;]))(?!\p{L})/uy

const ASSIGN =
  /((?:gia hạn|điều chỉnh|lùi)(?: (?:thời gian|thời hạn|tiến độ|hạn)(?: [\p{L}]+){0,5} (?:của|giao(?: cho)?)|(?: (?:thời gian|thời hạn|tiến độ|hạn))?(?: [\p{L}]+){0,2} cho)|(?:giao|phân công)(?: (?:bổ sung|thêm|đồng thời|trực tiếp|cụ thể))?(?: (?:trách nhiệm|nhiệm vụ|việc)(?: (?:chính|trực tiếp|cụ thể))?)?(?: cho)?|(?:kính |trân trọng )?đề nghị|kính mong|nhờ|mời|yêu cầu|lưu ý|chỉ đạo|ủy quyền(?: cho)?|cử(?= (?:đồng chí|đ\/c|ông|bà|cán bộ|công chức)))(?: đối với)?\s*:?\s+(?!chỉ đạo)/uy

export function afterConnectors(key: string, at: number): number {
  let start = at
  while (matchAt(CONNECTOR, key, start) !== null) start = CONNECTOR.lastIndex
  return start
}
const CONNECTOR =
  /(?:đồng thời|trước mắt|tiếp tục|thống nhất|nhất trí|đồng ý|cơ bản|do đó|do vậy|vì vậy|vì thế|bởi vậy|cho nên|ngoài ra|bên cạnh đó|riêng|theo đó|trong đó|cũng|và|tuy nhiên|từ đó|để|=>|->|→|⇒|\(\d\)|\((?:i|ii|iii|iv|v)\))[,:]?\s+(?!hợp)/uy

/** "Giao X …" with which the sentence begins. */
export function assignment(source: Source, at: number, span: Span): Act | null {
  const found = assignedAt(source, at)
  return found === null
    ? null
    : {
        start: span.start,
        after: found.list.end,
        names: found.list.names,
        rule: 'assign',
        directs: found.verb === 'chỉ đạo' || found.verb === 'mời',
      }
}

/** "Chuyển kiến nghị này đến X để giải quyết": only where nobody leads yet; else it is what the lead does with it. */
export function handedOn(source: Source, at: number, span: Span): Act | null {
  const opening = matchAt(HANDS_ON, source.key, at)
  if (opening === null) return null
  const list = namesAt(source, HANDS_ON.lastIndex)
  if (list === null || list.end >= span.end || matchAt(TO_SOLVE, source.key, list.end) === null) return null
  return { start: span.start, after: list.end, names: list.names, rule: 'assign', directs: true }
}
const HANDS_ON =
  /chuyển(?:(?: (?:các |những |toàn bộ )?(?:nội dung|kiến nghị|ý kiến|đơn|hồ sơ|vụ việc|việc)[^.;:]{0,80}?)? (?:cho|đến|tới|sang|về))?\s+(?=\p{L})/uy
const TO_SOLVE =
  /,?\s+(?:để )?(?:(?:chủ trì|tiếp nhận|nghiên cứu|khẩn trương|trực tiếp),? )*(?:xem xét|giải quyết|xử lý|kiểm tra|trả lời|xác minh|thực hiện|tham mưu|rà soát)(?!\p{L})/uy

/** "Ban Thường vụ Đảng ủy thống nhất giao X …": the first name only speaks. */
export function byIssuer(source: Source, at: number, span: Span): Act | null {
  const issuer = !isCrowd(source, at) ? (speakerAt(source, at) ?? namesAt(source, at)) : null
  const found = issuer === null ? null : assignedAt(source, afterManner(source.key, issuer.end))
  if (issuer === null || found === null || found.list.end > span.end || found.verb === 'chỉ đạo') return null
  return found.verb !== 'đề nghị' && !issuer.names.some(isAuthority)
    ? { start: span.start, after: issuer.end, names: issuer.names, rule: 'subject', directs: false }
    : { start: span.start, after: found.list.end, names: found.list.names, rule: 'issuer', directs: false }
}

/** "Tôi giao …", as the head of a body is quoted. */
const speakerAt = (source: Source, at: number): NameList | null =>
  matchAt(SPEAKER, source.key, at) === null
    ? null
    : { names: [{ text: 'đồng chí', end: SPEAKER.lastIndex, duty: null }], end: SPEAKER.lastIndex }
const SPEAKER = /(?:chúng )?tôi(?= )/uy

/** "Ban Thường vụ tin tưởng giao …", "… trân trọng đề nghị …": how it is said, between who speaks and the order. */
function afterManner(key: string, at: number): number {
  let start = afterConnectors(key, skipSpace(key, at))
  while (matchAt(MANNER, key, start) !== null) start = afterConnectors(key, MANNER.lastIndex)
  return start
}
const MANNER =
  /(?:tin tưởng|trân trọng|tha thiết|chính thức|quyết định|đặc biệt|một lần nữa|xin|nay|(?:ghi nhận|hoan nghênh|tiếp thu|đồng tình)(?=,| và))(?:,| và|,? đồng thời)?\s+/uy

/** Who tells others what to do; "Các chi bộ phân công đảng viên …" is a task of the branches themselves. */
const AUTHORITY =
  /^(?:(?:tập thể )?lãnh đạo|ban thường vụ|btv|bch|ban chấp hành|thường trực|tt|thường vụ|đảng ủy|đảng bộ|ubnd|ủy ban nhân dân|hđnd|hội đồng|chủ tịch|pct|phó chủ tịch|bí thư|phó bí thư|hội nghị|đồng chí|đ\/c|ông|bà|các đồng chí|ttđu|tt hđnd)(?!\p{L})/u
export const isAuthority = ({ text }: Name): boolean => AUTHORITY.test(keyOf(text))

/** "Phê bình X để hồ sơ quá hạn, yêu cầu rút kinh nghiệm …": who is blamed is told, when nobody else is named. */
export function blamed(source: Source, at: number, span: Span): Act | null {
  const issuer = matchAt(BLAMES, source.key, at) === null ? namesAt(source, at) : null
  const from = issuer === null ? at : skipSpace(source.key, issuer.end)
  const list = matchAt(BLAMES, source.key, from) === null ? null : namesAt(source, BLAMES.lastIndex)
  if (list === null) return null
  const order = /[,;] (?:đồng thời )?(?:yêu cầu|đề nghị)(?: (?:kiểm điểm|rút kinh nghiệm|phải))?\s/u.exec(
    source.key.slice(list.end, span.end),
  )
  if (order === null || assignedAt(source, list.end + order.index + 2) !== null) return null
  return {
    start: span.start,
    after: list.end + order.index + order[0].length,
    names: list.names,
    rule: 'assign',
    directs: false,
  }
}
const BLAMES = /(?:(?:nghiêm túc|nghiêm khắc|thẳng thắn) )?(?:phê bình|nhắc nhở)(?: nghiêm khắc)?\s+/uy

/** "Đối với …, giao X …". */
export function aside(source: Source, span: Span): Act | null {
  if (isTold(source, span)) return null
  for (const found of source.text.slice(span.start, span.end).matchAll(/,\s+(?=\p{Lu})/gu)) {
    const act = byIssuer(source, span.start + found.index + found[0].length, span)
    if (act !== null) return { ...act, start: span.start, rule: 'aside' }
  }
  for (const found of source.key.slice(span.start, span.end).matchAll(ASIDE)) {
    const act = assignedAt(source, span.start + found.index + found[0].length)
    if (act !== null)
      return { start: span.start, after: act.list.end, names: act.list.names, rule: 'aside', directs: false }
  }
  return null
}
const ASIDE =
  /(?:[,:]\s+|\s+(?=(?:đề nghị|yêu cầu) )(?<=^(?:mọi |các )?kết quả(?: [\p{L}]+){0,6}\s+)|\s(?=thống nhất |đồng ý )|(?<=\s(?:này|trên))\s+(?=giao ))(?:(?:đồng thời|thống nhất|đồng ý|thì|và|đề nghị|tiếp tục|trước mắt|vì vậy|vì thế|do đó|do vậy|bởi vậy|cho nên|nên|nay|năm nay|việc này|nội dung này)\s+)*(?=giao|yêu cầu|đề nghị|phân công)/gu
