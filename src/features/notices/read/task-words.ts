import { NARRATIVE_VERBS, TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import type { Span } from './sentences.ts'
import { anyOf, matchAt, skipSpace } from './words.ts'

/** "Sửa chữa đèn tại ngõ 5. Giao X chủ trì …": the task stands before the one who is told. */
export const isTask = (source: Source, span: Span): boolean =>
  matchAt(CASE, source.key, span.start) !== null ||
  (matchAt(TASK, source.key, span.start) !== null && !isNarrative(source, span))
/** "Phòng Kinh tế chủ trì, xong trước ngày 10/12.": behind who is told nothing says what to do. */
export function isOnlyLedAt(source: Source, at: number): boolean {
  if (matchAt(ONLY_LEADS, source.key, at) === null) return false
  const helped = matchAt(TOGETHER, source.key, ONLY_LEADS.lastIndex)
  const list = helped === null ? null : namesAt(source, TOGETHER.lastIndex)
  return list === null || matchAt(OWN_TASK, source.key, skipSpace(source.key, list.end)) === null
}
const TOGETHER = /,?\s+(?:và )?phối hợp(?: chặt chẽ)? (?:với|cùng(?: với)?)\s+/uy
const OWN_TASK = anyOf(TASK_VERBS.filter((verb) => !['thực hiện', 'hoàn thành', 'triển khai'].includes(verb)))
const ONLY_LEADS =
  /(?:chủ trì|phụ trách|đảm nhiệm|thực hiện|chịu trách nhiệm)(?: thực hiện)?(?=\s*(?:[.,;]|$|(?:xong|hoàn thành|trước|trong|chậm nhất)(?!\p{L})))/uy
const CASE =
  /(?:(?:những |các )?(?:trường hợp|nội dung|việc|vấn đề|kiến nghị)) (?:này|trên|nêu trên)(?: \p{L}+){0,2} (?:phải|cần)(?!\p{L})/uy
const ORDERS: ReadonlySet<string> = new Set(['giao', 'yêu cầu', 'đề nghị', 'phân công'])
const TASK = anyOf(TASK_VERBS.filter((verb) => !ORDERS.has(verb)))

/** Words that only tell. */
export const isNarrative = (source: Source, span: Span): boolean =>
  (matchAt(NARRATIVE, source.key, span.start) !== null &&
    matchAt(DEMANDS, source.key, span.start) === null &&
    !worksWith(source, span.start)) ||
  matchAt(TELLS, source.key, span.start) !== null
/** "Cùng với Công an xã xây dựng quy chế": with whom, then what. */
const worksWith = (source: Source, at: number): boolean =>
  matchAt(WITH, source.key, at) !== null && namesAt(source, WITH.lastIndex) !== null
const WITH = /cùng(?: với)?\s+/uy
/** "Trước mắt xã chưa cân đối được nguồn vốn", "Đây là nội dung vượt thẩm quyền". */
const TELLS =
  /(?:(?:trước mắt|hiện nay|hiện tại|hiện|tuy nhiên),?\s)*(?:xã|phường|địa phương|ngân sách|đây|(?:nội dung|kiến nghị|việc|vấn đề) này)(?: [\p{L}]+)?\s(?:chưa|không|đã|đang|là|còn|vượt|thuộc)(?!\p{L})/uy
/** "Phản ánh kịp thời về UBND phường", "Không để phát sinh vi phạm mới" are asked of those they name nobody else for. */
const DEMANDS =
  /(?:phản ánh (?:kịp thời|ngay|về|đến|với)|không (?:để|được|cho|tự ý|đùn đẩy|gây|nhận|thu|tổ chức))(?!\p{L})/uy
const NARRATIVE = anyOf(NARRATIVE_VERBS.filter((verb) => !ORDERS.has(verb)))
