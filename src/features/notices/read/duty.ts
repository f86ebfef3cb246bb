import { NARRATIVE_VERBS, STOPS, TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import { anyOf, isUpper, matchAt, skipSpace } from './words.ts'

/** Whether the words at `at`, behind the name of a body, say what it must do. */
export function isDuty({ text, key }: Source, at: number): boolean {
  if (
    matchAt(ASSIGNED, key, at) !== null ||
    matchAt(OWN_PEOPLE, key, at) !== null ||
    isGiven({ text, key }, at)
  )
    return true
  const told = matchAt(NARRATIVE, key, at)?.[0]
  if (told === 'cùng' && matchAt(VERB, key, skipSpace(key, at + told.length)) !== null) return true
  if (told !== undefined) return ACCEPTS.has(told) && DATED.test(restOfSentence(key, at))
  return !isUpper(text, at) && (matchAt(VERB, key, at) !== null || isLikelyVerb(key, at))
}
/** "Đoàn Thanh niên phân công lực lượng …", "Trạm Y tế thông báo để bà con biết", "Văn phòng thông báo kết luận này đến …": no decision told, but a task. */
const OWN_PEOPLE =
  /(?:phân công (?=lực lượng|cán bộ|người|thành viên|đảng viên|hội viên|đoàn viên|\d)|thông báo để (?=bà con|nhân dân|người dân|các hộ)|thông báo (?:(?:nội dung )?kết luận|nội dung|kết quả) này (?=đến|tới|cho))/uy
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
  /(?:được (?:giao|phân công|yêu cầu|đề nghị)|phải|cần|có trách nhiệm|cùng (?:làm|thực hiện|chịu trách nhiệm|tổ chức|triển khai)|là (?:đầu mối|cơ quan|đơn vị|bộ phận))(?![\p{L}])/uy
/** Who blames somebody does so here and now. */
const NARRATIVE = anyOf([...NARRATIVE_VERBS, 'phê bình'])
/** "Phòng Kinh tế tiếp thu ý kiến, … trước ngày 15/12": with a term it is an order all the same. */
const ACCEPTS: ReadonlySet<string> = new Set(['tiếp thu', 'giải đáp'])
const DATED = /(?:trước|chậm nhất|muộn nhất|trong|hoàn thành|xong)[^,.;]{0,20}\d/u
const restOfSentence = (key: string, at: number): string =>
  /^[^.;]*/u.exec(key.slice(at, at + 400))?.[0] ?? ''
/** Whether a verb of the office stands there: sure also where the name before it is not. */
export const isOrdered = ({ key }: Source, at: number): boolean => matchAt(VERB, key, at) !== null
const VERB = anyOf(TASK_VERBS)
