import type { Act } from './act.ts'
import { keyOf } from './key.ts'
import { GROUP_LEAD } from './lexicon/deliverables.ts'
import { NARRATIVE_VERBS, TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { NameList, Source } from './names.ts'
import type { Span } from './sentences.ts'
import { anyOf, matchAt } from './words.ts'

/** The act of a sentence that names its task first and behind it the one who is told, or null. */
export const actBehindTask = (source: Source, span: Span): Act | null =>
  handedOver(source, span) ?? inBrackets(source, span)

/** "Việc đo đạc được giao cho X", "Toàn bộ nội dung trên do X thông báo", "Nạo vét rãnh ngõ 5, do X chủ trì". */
function handedOver(source: Source, span: Span): Act | null {
  const thing = matchAt(THING, source.key, span.start) !== null
  const clause = /^[^.;:]*/u.exec(source.key.slice(span.start, span.end))?.[0] ?? ''
  for (const found of clause.matchAll(HANDS)) {
    const list = namesAt(source, span.start + found.index + found[0].length)
    if (list === null || list.end >= span.end) continue
    const given =
      found[1] === undefined
        ? thing || isTask(source, span.start)
          ? doneBy(source, list, thing)
          : matchAt(KEPT, source.key, list.end) !== null
        : thing
    if (given) return behind(span, list, list.end)
  }
  return null
}

const THING =
  /(?:(?:thông báo|kết luận|văn bản) này|việc|toàn bộ|tất cả|các|những|nội dung|nhiệm vụ|công tác|vấn đề|kiến nghị|hồ sơ|đơn(?! vị)|trường hợp|vụ việc|khoản|kinh phí|chi phí|nhóm|phần|hạng mục|công trình|tuyến|riêng|\d+)(?!\p{L})/uy
/** Group 1: the thing is given; without it somebody does it. */
const HANDS =
  /(?<!(?:đã|từng|vừa)(?: được)?) (?:((?:được )?(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: cho)?|(?:là|thuộc) (?:trách nhiệm|nhiệm vụ)(?: chính)?(?: của)?)|do) /gu

/** "Phương tiện do X bố trí", "Vệ sinh tại đây do X tự quản": whatever stands before it. */
const KEPT = /\s+(?:bố trí|tự quản|đảm nhiệm|chủ trì|chịu trách nhiệm)(?!\p{L})/uy

/** "do X thông báo": what is done, and no word that it was done already. */
function doneBy({ key }: Source, list: NameList, thing: boolean): boolean {
  const duty = list.names.some((name) => name.duty === 'lead')
  const space = matchAt(/\s+/uy, key, list.end)
  const at = space === null ? list.end : list.end + space[0].length
  if (matchAt(DUTY, key, at) !== null) return true
  return duty || (thing && matchAt(VERB, key, at) !== null && matchAt(NARRATIVE, key, at) === null)
}

/** "Sửa đường ngõ 25 (Phòng Kinh tế chủ trì, tổ dân phố 4 phối hợp)", "… – X chủ trì – …": a bare name of a group is a place. */
function inBrackets(source: Source, span: Span): Act | null {
  const task = isTask(source, span.start) || matchAt(CASE, source.key, span.start) !== null
  const sentence = source.key.slice(span.start, span.end)
  if (!task && matchAt(CIRCUMSTANCE, source.key, span.start) === null && !DEMANDS.test(sentence)) return null
  for (const found of sentence.matchAll(/(\()|\s[-–]\s+|:\s+|,\s+/gu)) {
    const at = span.start + found.index + found[0].length
    const list = namesAt(source, at)
    if (list === null) continue
    const duty =
      list.names.some((name) => name.duty === 'lead') || matchAt(DUTY, source.key, list.end + 1) !== null
    const alone = found[1] !== undefined && matchAt(CLOSES, source.key, list.end) !== null
    const ends =
      found[1] === undefined &&
      !/[:,]/.test(found[0]) &&
      isNoPlace(list) &&
      matchAt(ENDS, source.key, list.end) !== null
    const listed =
      found[0].startsWith(',') && isNoPlace(list) && LAST.test(source.text.slice(list.end, span.end))
    const told =
      found[1] !== undefined &&
      (closesBehind(source, list.end, span.end) ||
        (DEMANDS.test(sentence) && (duty || alone) && CLOSING.test(source.text.slice(list.end, span.end))))
    if (told) return behind(span, list, span.start)
    if (!task) continue
    if (duty || ends || listed || (alone && !list.names.every((name) => GROUP_LEAD.test(keyOf(name.text)))))
      return behind(span, list, span.start)
  }
  return null
}

/** "Nạo vét rãnh ngõ 12 - Phòng Kinh tế, xong trước ngày 20/12"; a school or a bridge behind the dash is where a road leads. */
const ENDS =
  /\s*(?:[.;]|$|\n|(?:,| [-–])? \(?(?:xong|hoàn thành|thời hạn|thời gian|hạn|trước|chậm nhất|trong) )/uy
/** "Nạo vét mương tổ 5, Phòng Kinh tế, Quý I/2026.": the cells of a row with commas between, its term the last. */
const LAST =
  /^,\s+(?:(?:[Tt]rước|[Tt]rong|[Cc]hậm nhất|[Xx]ong|[Hh]ạn)(?: \p{L}+){0,2} )?(?:[Nn]gày |[Tt]háng |[Qq]uý )?[\dIVX]+(?:[/.-]\d+)*\s*[.;]?$/u
const isNoPlace = ({ names }: NameList): boolean =>
  names.every(({ text }) =>
    /^(?:phòng|công an|ban|đội|văn phòng|hội|đoàn|đảng ủy|ubnd|ủy ban|đồng chí|đ\/c|bộ phận)(?!\p{L})/u.test(
      keyOf(text),
    ),
  )

const DUTY =
  /(?:chủ trì|thực hiện|đảm nhận|làm(?=\s*(?:[,;.]|$))|phụ trách|đảm nhiệm|đầu mối|chịu trách nhiệm)(?!\p{L})/uy
/** Background first, then "cần có phương án …", "yêu cầu rà soát …", and at the end of the sentence, in brackets, who. */
const DEMANDS =
  /(?<!\p{L})(?:cần (?:phải )?(?:có|sớm|được|khẩn|rà|lập|kiểm|xây|tổ|sửa|thay|bố|khảo|tiếp|tăng|xử|nạo|lắp)|phải (?:có|được|rà|lập|kiểm|xây|tổ|sửa|thay|bố|khảo|duy|tăng|xử|nạo|lắp)|yêu cầu (?!của|đúng|chính)|thống nhất (?!với)|đồng ý (?!với))/u
const CLOSING = /^[^()]*\)\s*[.;]?\s*$/u
/** "(Phòng Kinh tế tham mưu Chủ tịch UBND phường ký)", "(Trạm Y tế, xong trước 30/9)" at the end of the sentence. */
const closesBehind = (source: Source, at: number, end: number): boolean =>
  /^[^()]*(?:\)\s*[.;]?\s*)?$/u.test(source.text.slice(at, end)) &&
  (matchAt(VERB, source.key, at + 1) !== null || matchAt(TERM, source.key, at) !== null)
const TERM = /[,;]?\s+(?:xong|hoàn thành|thời hạn|hạn|trước|chậm nhất|trong|phải|phối hợp)(?!\p{L})/uy
const CIRCUMSTANCE = /(?:sau khi|trong|trước|ngay|khi|để|từ)(?!\p{L})/uy
const CLOSES = /\)\s*(?:[.;]|$|\n)/uy
/** "Trường hợp này …": a case told before its task. */
const CASE = /(?:trường hợp này|nội dung này|việc này|kiến nghị này|vấn đề này)(?!\p{L})/uy

const behind = (span: Span, list: NameList, after: number): Act => ({
  start: span.start,
  after,
  names: list.names,
  rule: 'behind',
  directs: false,
})

const isTask = ({ key }: Source, at: number): boolean =>
  matchAt(VERB, key, at) !== null && matchAt(NARRATIVE, key, at) === null
const VERB = anyOf(TASK_VERBS)
const NARRATIVE = anyOf(NARRATIVE_VERBS)
