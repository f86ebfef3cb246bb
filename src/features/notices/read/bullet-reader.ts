import { splitActs } from './act-split.ts'
import { type ClauseState, enterLevel, extend, numberOf, pushActs, pushInherited } from './clause-state.ts'
import { isTaskWithParts, leadOfTitle, openedBy } from './lead-in.ts'
import { isReport, ordersOnly } from './report-clause.ts'
import type { Span } from './sentences.ts'
import { isNarrative } from './task-words.ts'

/** A bullet: a task of its own, the name of a body above further bullets, or one part of the task above it. */
export function readBullet(state: ClauseState, style: string, span: Span, opensList: boolean): void {
  const { source } = state
  const level = state.whole ? null : enterLevel(state, style)
  if (level === null || state.levels.some((outer) => outer !== level && outer.whole)) {
    extend(state, span.end)
    return
  }
  const number = numberOf(state)
  const leadIn = state.levels.findLast((outer) => outer.leadIn !== null)?.leadIn ?? state.leadIn
  const told = leadIn === null || leadIn.directing || leadIn.names.length > 1 ? [] : leadIn.names
  const split = splitActs(source, span, told, leadIn !== null)
  const { before, acts } = isReport(state) ? ordersOnly(split, span) : split
  const last = acts.at(-1)
  const title = last === undefined ? leadOfTitle(source.text.slice(span.start, span.end)) : null
  if (title !== null) {
    state.open = null
    level.leadIn = title
    state.titled = title
  } else if (opensList) {
    pushActs(state, acts.slice(0, -1), number)
    state.open = null
    if (last !== undefined) level.leadIn = openedBy(source, last, leadIn)
    else if (leadIn !== null && isTaskWithParts(source, span)) {
      pushInherited(state, leadIn, span, number)
      level.whole = true
    } else {
      level.opening = span
      level.leadIn = leadOfTitle(source.text.slice(span.start, span.end))
    }
  } else if (leadIn === null && last === undefined) {
    if (!ACKNOWLEDGES.test(source.key.slice(span.start, span.end))) extend(state, span.end)
  } else {
    if (leadIn !== null && before.end > before.start && !isNarrative(source, before)) {
      pushInherited(state, leadIn, before, number)
    }
    pushActs(state, acts, number, leadIn)
  }
}

/** "Điểm sinh hoạt khu phố: ghi nhận, …", "Riêng ý kiến về cửa biển vượt thẩm quyền …": a matter of its own that nobody is told to act on. */
const ACKNOWLEDGES =
  /^(?:[^:.;]{3,120}:\s+(?:ghi nhận|tiếp thu|đã|đang|chưa|không|sẽ|xem xét|cảm ơn|giữ nguyên|thống nhất)|(?:(?:riêng|còn|đối với|về) )*(?:các |những |\d+ |một số )?(?:ý kiến|kiến nghị|phản ánh|đề nghị|nội dung|vấn đề|việc)[^.:]{3,200} (?:vượt thẩm quyền|không thuộc|chưa thuộc|ngoài thẩm quyền|thuộc thẩm quyền|đã|ghi nhận|không có cơ sở|chưa có cơ sở))(?!\p{L})/u
