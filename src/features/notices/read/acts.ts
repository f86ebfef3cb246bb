import { actBehindTask } from './act-behind.ts'
import { keyOf } from './key.ts'
import { NARRATIVE_VERBS, STOPS, TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { Name, NameList, Source } from './names.ts'
import type { Span } from './sentences.ts'
import { isSaidByPeople, isTold } from './telling.ts'
import { anyOf, isUpper, matchAt } from './words.ts'

/** Who is told to act. `after` is where reading of the task goes on, `start` where its quote begins. */
export type Act = {
  readonly start: number
  readonly after: number
  readonly names: readonly Name[]
  readonly rule: ActRule
  /** "Chỉ đạo Y" assigns only where nobody leads yet; else Y carries out what the lead must direct. */
  readonly directs: boolean
}
/** `assign`: "Giao X"; `issuer`: "Ban Thường vụ giao X"; `aside`: "Đối với …, giao X"; `label`: "X: …"; `subject`: "X chủ trì …"; `later-subject`: "Trong tháng 12, X …"; `behind`: the task, then the one told. */
export type ActRule = 'assign' | 'issuer' | 'aside' | 'label' | 'subject' | 'later-subject' | 'behind'

/** The act of assignment with which the sentence or part of a sentence at `span` begins, or null. */
export function actAt(source: Source, span: Span): Act | null {
  if (isSaidByPeople(source, span)) return null
  const start = afterConnectors(source.key, span.start)
  return (
    assignment(source, start, span) ??
    handedOn(source, start, span) ??
    byIssuer(source, start, span) ??
    bySubject(source, start, span) ??
    actBehindTask(source, { start, end: span.end }) ??
    afterTopic(source, span) ??
    aside(source, span) ??
    laterSubject(source, span)
  )
}

/** "Giao X …" written at exactly `at`. */
export function assignedAt(
  source: Source,
  at: number,
): { readonly list: NameList; readonly verb: string } | null {
  const verb = matchAt(ASSIGN, source.key, at)
  if (verb === null) return null
  const list = namesAt(source, ASSIGN.lastIndex)
  if (list === null || matchAt(NOT_ADDRESSED, source.key, list.end) !== null) return null
  return { list, verb: verb[1] as string }
}

const ASSIGN =
  /((?:gia hạn|điều chỉnh|lùi)(?: (?:thời gian|thời hạn|tiến độ|hạn))?(?: [\p{L}]+){0,2} cho|(?:giao|phân công)(?: (?:bổ sung|thêm))?(?: (?:trách nhiệm|nhiệm vụ|việc))?(?: cho)?|(?:kính |trân trọng )?đề nghị|yêu cầu|chỉ đạo|ủy quyền(?: cho)?|cử(?= (?:đồng chí|đ\/c|ông|bà|cán bộ|công chức)))(?: đối với)?\s*:?\s+(?!chỉ đạo)/uy
/** "Đề nghị của Công an phường …" tells of a request, it makes none. */
const NOT_ADDRESSED = /\s*(?:tại (?:văn bản|tờ trình|báo cáo|công văn)|về việc)/uy

function afterConnectors(key: string, at: number): number {
  let start = at
  while (matchAt(CONNECTOR, key, start) !== null) start = CONNECTOR.lastIndex
  return start
}
const CONNECTOR =
  /(?:đồng thời|trước mắt|tiếp tục|thống nhất|nhất trí|đồng ý|cơ bản|do đó|do vậy|vì vậy|ngoài ra|bên cạnh đó|riêng|theo đó|trong đó|cũng|và|tuy nhiên|từ đó|để|\(\d\)|\((?:i|ii|iii|iv|v)\))[,:]?\s+(?!hợp)/uy

function assignment(source: Source, at: number, span: Span): Act | null {
  const found = assignedAt(source, at)
  return found === null
    ? null
    : {
        start: span.start,
        after: found.list.end,
        names: found.list.names,
        rule: 'assign',
        directs: found.verb === 'chỉ đạo',
      }
}

/** "Chuyển kiến nghị này đến X để giải quyết": only where nobody leads yet; else it is what the lead does with it. */
function handedOn(source: Source, at: number, span: Span): Act | null {
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
function byIssuer(source: Source, at: number, span: Span): Act | null {
  const issuer = matchAt(CROWD, source.key, at) === null ? namesAt(source, at) : null
  const found =
    issuer === null
      ? null
      : assignedAt(source, afterConnectors(source.key, skipSpace(source.key, issuer.end)))
  if (issuer === null || found === null || found.list.end > span.end || found.verb === 'chỉ đạo') return null
  return found.verb !== 'đề nghị' && !issuer.names.some(isAuthority)
    ? { start: span.start, after: issuer.end, names: issuer.names, rule: 'subject', directs: false }
    : { start: span.start, after: found.list.end, names: found.list.names, rule: 'issuer', directs: false }
}

/** Who tells others what to do; "Các chi bộ phân công đảng viên …" is a task of the branches themselves. */
const AUTHORITY =
  /^(?:(?:tập thể )?lãnh đạo|ban thường vụ|btv|bch|ban chấp hành|thường trực|tt|thường vụ|đảng ủy|đảng bộ|ubnd|ủy ban nhân dân|hđnd|hội đồng|chủ tịch|pct|phó chủ tịch|bí thư|phó bí thư|hội nghị|đồng chí|đ\/c|ông|bà|các đồng chí|ttđu|tt hđnd)(?!\p{L})/u

/** "X: …" and "X chủ trì …". */
export function bySubject(source: Source, at: number, span: Span, named = false): Act | null {
  const list = namesAt(source, at)
  if (list === null || list.end >= span.end) return null
  if (list.names.every(({ text }) => NOBODY.test(text))) return null
  const label = matchAt(COLON, source.text, skipBracket(source.key, list.end, ':'))
  if (label !== null && COLON.lastIndex < span.end) {
    const after = COLON.lastIndex
    const told = assignedAt(source, after)
    if (told !== null && told.verb !== 'chỉ đạo' && told.list.end < span.end && !list.names.some(isAuthority))
      return {
        start: span.start,
        after: told.list.end,
        names: told.list.names,
        rule: 'assign',
        directs: false,
      }
    COLON.lastIndex = after
    const listed = matchAt(ANYONE, source.key, at) === null ? null : bySubject(source, COLON.lastIndex, span)
    if (listed?.rule === 'subject') return { ...listed, start: span.start }
    return {
      start: span.start,
      after: COLON.lastIndex,
      names: list.names,
      rule: 'label',
      directs: false,
    }
  }
  if (
    matchAt(CROWD, source.key, at) !== null ||
    (!named && !isUpper(source.text, at) && !isListed(source.key, at))
  )
    return null
  const verb = skipSpace(source.key, skipAside(source.key, skipBracket(source.key, list.end)))
  return isTask(source, verb) &&
    (isUpper(source.text, at) || matchAt(VERB, source.key, verb) !== null || !named)
    ? { start: span.start, after: verb, names: list.names, rule: 'subject', directs: false }
    : null
}

const isAuthority = ({ text }: Name): boolean => AUTHORITY.test(keyOf(text))

/** "Đơn vị giải quyết: …" is the beginning of a label. */
const NOBODY = /^(?:đơn vị|cơ quan)$/iu

/** "…; các tổ dân phố tuyên truyền": a small letter, but a task of its own behind the semicolon. */
const isListed = (key: string, at: number): boolean =>
  /(?:;|(?<!\p{L})(?:riêng|còn)(?: đối với)?)\s+$/u.test(key.slice(0, at)) &&
  matchAt(LISTED, key, at) !== null
const LISTED =
  /(?:(?:các|\d+) (?:chi bộ|phòng|đoàn thể|tổ chức chính trị)|(?:(?:các|\d+) )?(?:tổ dân phố|khu phố|khối phố|khối|khóm|thôn|ấp|bản|buôn|xóm|khu dân cư)|(?:các )?(?:trưởng (?:thôn|bản|ấp|xóm|khu phố|khóm|khối)|tổ trưởng))(?!\p{L})/uy

/** "Các cơ quan: Công an phường, Trạm Y tế phường thực hiện …" only counts up who is meant. */
const ANYONE = /các (?:cơ quan|đơn vị|phòng|ngành|địa phương)[\p{L} ,]{0,30}:/uy
const COLON =
  /\s*:\s+(?=\S)|\s+[-–]\s+(?=(?:Chủ trì|Phối hợp|Khảo sát|Kiểm tra|Rà soát|Lập|Xây dựng|Tổ chức|Tham mưu|Hoàn thành|Báo cáo) )/uy
/** People are asked, not ordered: only "Đề nghị Nhân dân …" assigns to them. */
const CROWD =
  /(?:các |\d+ )?(?:hộ(?!\p{L})(?! (?:kinh doanh|sản xuất))|gia đình|nhân dân|người dân|cử tri|đại biểu|bà con|hộ dân|hộ gia đình|ý kiến)/uy

function isTask({ text, key }: Source, at: number): boolean {
  if (matchAt(ASSIGNED, key, at) !== null || isGiven({ text, key }, at)) return true
  const told = matchAt(NARRATIVE, key, at)?.[0]
  if (told !== undefined) return ACCEPTS.has(told) && DATED.test(restOfSentence(key, at))
  return !isUpper(text, at) && (matchAt(VERB, key, at) !== null || isLikelyVerb(key, at))
}
/** "được Thường trực Đảng ủy giao". */
function isGiven(source: Source, at: number): boolean {
  const by = matchAt(BY, source.key, at) === null ? null : namesAt(source, BY.lastIndex)
  return by !== null && matchAt(GIVES, source.key, by.end) !== null
}
const BY = /được\s+/uy
const GIVES = /\s+(?:giao|phân công|ủy quyền)(?!\p{L})/uy
/** A word right behind the full name of a body that is no function word is nearly always what the body must do. */
const isLikelyVerb = (key: string, at: number): boolean => {
  const word = matchAt(/\p{L}+(?=\s\p{L})/uy, key, at)?.[0]
  return word !== undefined && word.length > 1 && !STOPS.has(word)
}
const ASSIGNED =
  /(?:được giao|được phân công|phải|cần|có trách nhiệm|là (?:đầu mối|cơ quan|đơn vị|bộ phận))(?![\p{L}])/uy
const NARRATIVE = anyOf(NARRATIVE_VERBS)
/** "Phòng Kinh tế tiếp thu ý kiến, … trước ngày 15/12": with a term it is an order all the same. */
const ACCEPTS: ReadonlySet<string> = new Set(['tiếp thu', 'giải đáp'])
const DATED = /(?:trước|chậm nhất|muộn nhất|trong|hoàn thành|xong)[^,.;]{0,20}\d/u
const restOfSentence = (key: string, at: number): string =>
  /^[^.;]*/u.exec(key.slice(at, at + 400))?.[0] ?? ''
const VERB = anyOf(TASK_VERBS)

/** "Với nội dung …: Giao X …": the act stands behind a topic and a colon; "Đối với X: …" is itself one. */
function afterTopic(source: Source, span: Span): Act | null {
  const towards = matchAt(TOWARDS, source.key, span.start)
  const body = towards === null ? null : bySubject(source, TOWARDS.lastIndex, span)
  if (body?.rule === 'label' && matchAt(CROWD, source.key, TOWARDS.lastIndex) === null) {
    const told = assignedAt(source, body.after)
    if (told === null || told.verb === 'chỉ đạo' || told.list.end > span.end)
      return { ...body, start: body.after }
  }
  const colon = /^(?:[^:.;]|\.(?=\d)){4,400}?:\s+/u.exec(source.text.slice(span.start, span.end))
  if (colon === null) return null
  const start = span.start + colon[0].length
  return start >= span.end ? null : actAt(source, { start, end: span.end })
}

const TOWARDS = /(?:đối với|về phía|(?:nhiệm vụ|trách nhiệm|phần việc) của) /uy

/** "Đối với …, giao X …". */
function aside(source: Source, span: Span): Act | null {
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
  /(?:[,:]\s+|\s(?=thống nhất |đồng ý )|(?<=\s(?:này|trên))\s+(?=giao ))(?:(?:đồng thời|thống nhất|đồng ý|thì|và|đề nghị|tiếp tục|trước mắt)\s+)*(?=giao|yêu cầu|đề nghị|phân công)/gu

/** "Trong tháng 12/2025, X hoàn thành …". */
export function laterSubject(source: Source, span: Span): Act | null {
  if (matchAt(ADVERBIAL, source.key, span.start) === null) return null
  for (const found of source.text
    .slice(span.start, Math.min(span.end, span.start + 260))
    .matchAll(
      /(?:,|(?<=\s)thì)\s+(?=\p{Lu}|đồng chí|các (?:chi bộ|tổ dân phố|khu phố|thôn|ấp|phòng|cơ quan|đơn vị|đoàn thể))/gu,
    )) {
    const at = span.start + found.index + found[0].length
    const act = bySubject(source, at, span, true)
    if (act?.rule === 'subject') return { ...act, start: span.start, rule: 'later-subject' }
  }
  return null
}
const ADVERBIAL =
  /(?:trong|trước|từ|đến|sau|chậm nhất|muộn nhất|trên cơ sở|trên tinh thần|song song|căn cứ|đối với|về|với|để|nhằm|định kỳ|hằng|hàng|theo|ngay|khi|trường hợp|qua|ngoài ra|bên cạnh đó|riêng|trường hợp|nếu|khi|hồ sơ|những (?:nội dung|kiến nghị|vấn đề|việc|trường hợp)|các (?:nội dung|kiến nghị|vấn đề|ý kiến) (?:thuộc|liên quan|vượt|còn lại|khác|chưa|trên))(?![\p{L}])/uy

const skipBracket = (key: string, at: number, before = ' '): number =>
  at + (matchAt(before === ':' ? BRACKET_COLON : BRACKET, key, at)?.[0].length ?? 0)
const BRACKET = /\s*\([^)\n]{0,80}\)(?=\s)/uy
const BRACKET_COLON = /\s*\([^)\n]{0,80}\)(?=\s*:)/uy

/** ", theo chức năng, nhiệm vụ được giao, ": said between those who act and what they do. */
const skipAside = (key: string, at: number): number => at + (matchAt(ASIDE_OF_DUTY, key, at)?.[0].length ?? 0)
const ASIDE_OF_DUTY =
  /,?\s*(?:theo|căn cứ|trên cơ sở|trong phạm vi|bám sát|tùy theo) (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|lĩnh vực|quyền hạn)(?:[^,.;:]{0,60}(?:,\s*(?:nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phạm vi)[^,.;:]{0,40})*,\s+|(?:, nhiệm vụ)?(?: (?:được giao|được phân công|của mình|của ngành))?\s+)/uy

const skipSpace = (key: string, at: number): number => {
  const space = matchAt(/,?\s*/uy, key, at)
  return at + (space?.[0].length ?? 0)
}
