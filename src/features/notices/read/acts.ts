import type { Act } from './act.ts'
import { actBehindTask } from './act-behind.ts'
import { isOrdered } from './duty.ts'
import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import { afterConnectors, aside, assignedAt, assignment, blamed, byIssuer, handedOn } from './orders.ts'
import type { Span } from './sentences.ts'
import { bySubject, laterSubject } from './subject-acts.ts'
import { isCrowd, isSaidByPeople } from './telling.ts'
import { matchAt } from './words.ts'

/** The act of assignment with which the sentence or part of a sentence at `span` begins, or null. */
export function actAt(source: Source, span: Span): Act | null {
  if (isSaidByPeople(source, span)) return null
  const start = afterConnectors(source.key, span.start)
  return (
    assignment(source, start, span) ??
    handedOn(source, start, span) ??
    byIssuer(source, start, span) ??
    blamed(source, start, span) ??
    bySubject(source, start, span) ??
    behindTask(source, start, span) ??
    afterTopic(source, span) ??
    aside(source, span) ??
    laterSubject(source, span)
  )
}

/** With the words that only join the sentence to the last ("Riêng …"). */
function behindTask(source: Source, start: number, span: Span): Act | null {
  const act = actBehindTask(source, { start, end: span.end })
  return act === null ? null : { ...act, start: span.start }
}

/** "Với nội dung …: Giao X …": the act stands behind a topic and a colon, or behind its task ("Nạo vét mương: giao X."); "Đối với X: …" is itself one. */
function afterTopic(source: Source, span: Span): Act | null {
  const towards = matchAt(TOWARDS, source.key, span.start)
  const body = towards === null ? null : bySubject(source, TOWARDS.lastIndex, span)
  if (body?.rule === 'label' && !isCrowd(source, TOWARDS.lastIndex)) {
    const told = assignedAt(source, body.after)
    if (told === null || told.verb === 'chỉ đạo' || told.list.end > span.end)
      return { ...body, start: body.after }
  }
  const asked = towards === null ? null : askedOf(source, TOWARDS.lastIndex, span)
  if (asked !== null) return asked
  const colon = /^(?:[^:.;]|\.(?=\d)){3,400}?:\s+[“"]?/u.exec(source.text.slice(span.start, span.end))
  if (colon === null) return null
  const start = span.start + colon[0].length
  const act = start >= span.end ? null : actAt(source, { start, end: span.end })
  if (act === null) return null
  const alone = /^[\s.;]*$/u.test(source.text.slice(act.after, span.end))
  return alone || matchAt(TERM, source.key, span.start) !== null ? { ...act, start: span.start } : act
}
/** "Đối với X, yêu cầu phải …": who is told stands before the order. */
function askedOf(source: Source, at: number, span: Span): Act | null {
  const list = isCrowd(source, at) ? null : namesAt(source, at)
  if (list === null || matchAt(ASKED, source.key, list.end) === null) return null
  const after = ASKED.lastIndex
  if (after >= span.end || namesAt(source, after) !== null || !isOrdered(source, after)) return null
  return { start: span.start, after, names: list.names, rule: 'aside', directs: false }
}
const ASKED = /,?\s+(?:thì )?(?:(?:yêu cầu|đề nghị)\s+(?:(?:phải|cần|sớm)\s+)?|(?:phải|cần)\s+)/uy
/** "Hạn chót 10/12/2025: Phòng Kinh tế …": the term belongs to the act behind the colon. */
const TERM = /(?:hạn|thời hạn|trước|chậm nhất|muộn nhất|trong|đến)(?: \p{L}+){0,3} [\d/.-]+[^:;]{0,12}:/uy

const TOWARDS = /(?:đối với|với|về phía|(?:nhiệm vụ|trách nhiệm|phần việc) của) /uy
