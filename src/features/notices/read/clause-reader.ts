import { type ActSpan, type SplitSpan, splitActs } from './act-split.ts'
import { assignedAt } from './acts.ts'
import {
  type ClauseState,
  enterLevel,
  extend,
  numberOf,
  pushActs,
  pushInherited,
  pushNameless,
  share,
} from './clause-state.ts'
import { type Block, contentSpan, type DirectiveDraft } from './draft.ts'
import { isTaskWithParts, type LeadIn, leadInOf, leadOfTitle } from './lead-in.ts'
import { NARRATIVE_VERBS, TASK_VERBS } from './lexicon/verbs.ts'
import type { Source } from './names.ts'
import { isBullet } from './numbering.ts'
import type { Paragraph } from './paragraphs.ts'
import { rowDraft } from './row-draft.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { anyOf, matchAt } from './words.ts'

/** The directives of one clause, and the lead-in with which it ends when sub-clauses follow. `skip` is the length of its heading. */
export function readClause(
  source: Source,
  block: Block,
  inherited: LeadIn | null,
  skip: number,
  hasChildren: boolean,
): { drafts: DirectiveDraft[]; leadIn: LeadIn | null } {
  const state: ClauseState = {
    source,
    block,
    drafts: [],
    inherited,
    leadIn: inherited,
    levels: [],
    open: null,
    titled: null,
    whole: false,
  }
  const spans = block.paragraphs.map((paragraph, index) => {
    const { start, end } = contentSpan(paragraph)
    return index === 0 ? { start: Math.min(start + skip, end), end } : { start, end }
  })
  for (const [index, paragraph] of block.paragraphs.entries()) {
    const span = spans[index] as Span
    const next = block.paragraphs[index + 1]
    const listFollows = next === undefined ? hasChildren : next.marker !== null || next.row !== null
    if (paragraph.row !== null)
      state.drafts.push(...rowDraft(paragraph, block.number, state.drafts, state.leadIn))
    else if (span.end > span.start) readParagraph(state, paragraph, span, listFollows)
  }
  if (state.drafts.length === 0 && state.leadIn === null && block.number !== null) readNameless(state, spans)
  return { drafts: state.drafts, leadIn: state.leadIn === inherited ? null : state.leadIn }
}

function readParagraph(state: ClauseState, { marker }: Paragraph, span: Span, listFollows: boolean): void {
  const opensList =
    listFollows && (state.source.text.charAt(span.end - 1) === ':' || isBareOrder(state.source, span))
  const { titled } = state
  state.titled = null
  if (marker !== null && isBullet(marker)) readBullet(state, marker.style, span, opensList)
  else if (titled !== null && !opensList) pushInherited(state, titled, span, numberOf(state))
  else if (opensList) {
    const sentences = sentencesOf(state.source.text, span)
    const last = sentences.at(-1) as Span
    if (last.start > span.start) readPlain(state, { start: span.start, end: (sentences.at(-2) as Span).end })
    readLeadIn(state, last)
  } else readPlain(state, span)
}

/** "Đề nghị Ủy ban MTTQ Việt Nam phường" above a list, though no colon ends it. */
function isBareOrder(source: Source, { start, end }: Span): boolean {
  const told = assignedAt(source, start)
  return told !== null && told.list.end >= end
}

/** No directive itself: its names lead those that follow. In the opening of a document only an order does, not what a body is said to do. */
function readLeadIn(state: ClauseState, span: Span): void {
  const { acts } = splitActs(state.source, span)
  const last = acts.at(-1)
  pushActs(state, acts.slice(0, -1), state.block.number)
  state.open = null
  state.levels = []
  if (last !== undefined) {
    if (state.block.number !== null || last.act.rule !== 'subject')
      state.leadIn = openedBy(state.source, last, state.leadIn) ?? state.leadIn
    return
  }
  const title = leadOfTitle(state.source.text.slice(span.start, span.end))
  if (title === null && state.leadIn !== null && isTaskWithParts(state.source, span)) {
    pushInherited(state, state.leadIn, span, state.block.number)
    state.whole = true
  }
  state.leadIn = title ?? state.leadIn
}

/** "Chỉ đạo Trạm Y tế xã:" under one who leads already says whom the leader must direct in all that follows. */
const openedBy = (source: Source, opened: ActSpan, leader: LeadIn | null): LeadIn | null =>
  opened.act.directs && leader !== null
    ? { ...leader, span: opened.span, directing: false }
    : leadInOf(source, opened)

function readPlain(state: ClauseState, span: Span): void {
  const { source, block } = state
  const afterList = state.levels.length > 0
  const open = state.open === null || afterList ? undefined : state.drafts[state.open]
  const led = (state.leadIn !== null && !afterList) || open !== undefined
  const split = splitActs(source, span, open?.lead ?? [], led)
  const { before, acts: found } = isReport(state) ? ordersOnly(split, span) : split
  const acts = [...found]
  const told = acts[0]?.act.rule === 'assign' || acts[0]?.act.rule === 'behind' ? acts[0] : undefined
  if (before.end > before.start) {
    if (open !== undefined) extend(state, before.end)
    else if (afterList) share(state, before)
    else if (told !== undefined && isTask(source, before))
      acts[0] = { ...told, span: { ...told.span, start: before.start } }
    else if (state.leadIn !== null && !isNarrative(source, before)) {
      pushInherited(state, state.leadIn, before, block.number)
    }
  }
  pushActs(state, acts, block.number, state.leadIn === state.inherited ? state.leadIn : null)
}

function readBullet(state: ClauseState, style: string, span: Span, opensList: boolean): void {
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
  } else if (leadIn === null && last === undefined) extend(state, span.end)
  else {
    if (leadIn !== null && before.end > before.start && !isNarrative(source, before)) {
      pushInherited(state, leadIn, before, number)
    }
    pushActs(state, acts, number, leadIn)
  }
}

function readNameless(state: ClauseState, spans: readonly Span[]): void {
  const span = spans.find(
    ({ start, end }) => start < end && matchAt(NAMELESS, state.source.key, start) !== null,
  )
  if (span !== undefined) pushNameless(state, span)
}
const NAMELESS = /(?:yêu cầu|giao|phân công)\s(?!đúng|chính đáng|của|này|thông|dịch|lưu|đất|ban)/uy

/** "Sửa chữa đèn tại ngõ 5. Giao X chủ trì …": the task stands before the one who is told. */
const isTask = (source: Source, span: Span): boolean =>
  matchAt(CASE, source.key, span.start) !== null ||
  (matchAt(TASK, source.key, span.start) !== null && !isNarrative(source, span))
const CASE =
  /(?:(?:những |các )?(?:trường hợp|nội dung|việc|vấn đề|kiến nghị)) (?:này|trên|nêu trên)(?: \p{L}+){0,2} (?:phải|cần)(?!\p{L})/uy
const ORDERS: ReadonlySet<string> = new Set(['giao', 'yêu cầu', 'đề nghị', 'phân công'])
const TASK = anyOf(TASK_VERBS.filter((verb) => !ORDERS.has(verb)))

const isNarrative = (source: Source, span: Span): boolean =>
  matchAt(NARRATIVE, source.key, span.start) !== null && matchAt(REPORTS, source.key, span.start) === null
/** "Phản ánh kịp thời về UBND phường" is asked of those it names nobody else for. */
const REPORTS = /phản ánh (?:kịp thời|ngay|về|đến|với)(?!\p{L})/uy
const NARRATIVE = anyOf(NARRATIVE_VERBS.filter((verb) => !ORDERS.has(verb)))

/** The clause tells what was achieved so far: in it a body with a verb is no order, only "Giao X" and its like are. */
const isReport = ({ source, block }: ClauseState): boolean =>
  block.reported === true || tellsResults(source, block)

export function tellsResults(source: Source, block: Block): boolean {
  const first = block.paragraphs[0]
  return first !== undefined && matchAt(REPORT, source.key, contentSpan(first).start) !== null
}
const REPORT =
  /(?:về )?(?:kết quả|đánh giá|tình hình|ưu điểm|hạn chế|tồn tại|những kết quả)|đến nay|đến ngày|tính đến|(?:trong )?thời gian qua|qua \d|sau \d/uy

function ordersOnly({ acts }: SplitSpan, span: Span): SplitSpan {
  const orders = acts.filter(
    ({ act }) => act.rule === 'assign' || act.rule === 'issuer' || act.rule === 'aside',
  )
  return { before: { start: span.start, end: orders[0]?.span.start ?? span.end }, acts: orders }
}
