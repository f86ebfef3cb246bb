import { type ActSpan, splitActs } from './act-split.ts'
import { readBullet } from './bullet-reader.ts'
import {
  type ClauseState,
  extend,
  numberOf,
  pushActs,
  pushInherited,
  pushNameless,
  share,
} from './clause-state.ts'
import { type Block, contentSpan, type DirectiveDraft } from './draft.ts'
import { isTaskWithParts, type LeadIn, leadOfTitle, openedBy } from './lead-in.ts'
import type { Source } from './names.ts'
import { isBullet } from './numbering.ts'
import { assignedAt } from './orders.ts'
import type { Paragraph } from './paragraphs.ts'
import { isReport, ordersOnly } from './report-clause.ts'
import { rowDraft } from './row-draft.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { isNarrative, isOnlyLedAt, isTask } from './task-words.ts'
import { matchAt } from './words.ts'

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

function readPlain(state: ClauseState, span: Span): void {
  const { source, block } = state
  const afterList = state.levels.length > 0
  const open = state.open === null || afterList ? undefined : state.drafts[state.open]
  const led = (state.leadIn !== null && !afterList) || open !== undefined
  const split = splitActs(source, span, open?.lead ?? [], led)
  const { before, acts: found } = isReport(state) ? ordersOnly(split, span) : split
  const acts = [...found]
  const [first] = acts
  const told =
    first !== undefined && (TELLS.has(first.act.rule) || isOnlyLed(source, first)) ? first : undefined
  if (before.end > before.start) {
    if (open !== undefined) extend(state, before.end)
    else if (afterList) {
      if (!isNarrative(source, before)) share(state, before)
    } else if (told !== undefined && isTask(source, before))
      acts[0] = { ...told, span: { ...told.span, start: before.start } }
    else if (state.leadIn !== null && !isNarrative(source, before)) {
      pushInherited(state, state.leadIn, before, block.number)
    }
  }
  pushActs(state, acts, block.number, state.leadIn === state.inherited ? state.leadIn : null)
}

const TELLS: ReadonlySet<string> = new Set(['assign', 'behind'])
/** "Nạo vét mương tổ 5. Phòng Kinh tế chủ trì, xong trước ngày 10/12.": what is led stands before. */
const isOnlyLed = (source: Source, { act }: ActSpan): boolean =>
  act.rule === 'subject' && isOnlyLedAt(source, act.after)

function readNameless(state: ClauseState, spans: readonly Span[]): void {
  const span = spans.find(
    ({ start, end }) =>
      start < end &&
      state.source.text.charAt(end - 1) !== ':' &&
      matchAt(NAMELESS, state.source.key, start) !== null,
  )
  if (span !== undefined) pushNameless(state, span)
}
const NAMELESS = /(?:yêu cầu|giao|phân công)\s(?!đúng|chính đáng|của|này|thông|dịch|lưu|đất|ban)/uy
