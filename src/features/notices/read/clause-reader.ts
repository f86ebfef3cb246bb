import { type ActSpan, type SplitSpan, splitActs } from './act-split.ts'
import { type Block, contentSpan, type DirectiveDraft } from './draft.ts'
import { keyOf } from './key.ts'
import { NARRATIVE_VERBS, TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { Name, Source } from './names.ts'
import { isBullet } from './numbering.ts'
import type { Paragraph } from './paragraphs.ts'
import { rowDraft } from './row-draft.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { anyOf, matchAt } from './words.ts'

/** Words before a list that say who must do all of it. `directing`: they tell X to direct those whom the items name. */
export type LeadIn = {
  readonly names: readonly Name[]
  readonly span: Span | null
  readonly directing: boolean
  readonly rule: string
}

type Reading = {
  readonly source: Source
  readonly block: Block
  readonly drafts: DirectiveDraft[]
  /** What the parent clause leads in; `leadIn` is it until the clause has its own. */
  readonly inherited: LeadIn | null
  leadIn: LeadIn | null
  /** Signs of the bullets down to the present one, how many of each were met, and what their item leads in. */
  levels: {
    readonly style: string
    count: number
    leadIn: LeadIn | null
    opening: Span | null
    whole: boolean
  }[]
  /** The draft that a follow-on sentence belongs to. */
  open: number | null
  /** The clause tells what was achieved: in it only "Giao X" and its like assign. */
  readonly narrative: boolean
  /** The clause is one task told in parts: its bullets are no directives of their own. */
  whole: boolean
}

/** The directives of one clause, and the lead-in with which it ends when sub-clauses follow. `skip` is the length of its heading. */
export function readClause(
  source: Source,
  block: Block,
  inherited: LeadIn | null,
  skip: number,
  hasChildren: boolean,
): { drafts: DirectiveDraft[]; leadIn: LeadIn | null } {
  const reading: Reading = {
    source,
    block,
    drafts: [],
    inherited,
    narrative: isReport(source, block),
    leadIn: inherited,
    levels: [],
    open: null,
    whole: false,
  }
  for (const [index, paragraph] of block.paragraphs.entries()) {
    const content = contentSpan(paragraph)
    const span =
      index === 0 ? { start: Math.min(content.start + skip, content.end), end: content.end } : content
    const next = block.paragraphs[index + 1]
    const listFollows = next === undefined ? hasChildren : next.marker !== null || next.row !== null
    if (paragraph.row !== null)
      reading.drafts.push(...rowDraft(paragraph, block.number, reading.drafts, reading.leadIn))
    else if (span.end > span.start) readParagraph(reading, paragraph, span, listFollows)
  }
  if (reading.drafts.length === 0 && reading.leadIn === null) pushNameless(reading, skip)
  return { drafts: reading.drafts, leadIn: reading.leadIn === inherited ? null : reading.leadIn }
}

function readParagraph(reading: Reading, paragraph: Paragraph, span: Span, listFollows: boolean): void {
  const { text } = reading.source
  if (paragraph.marker !== null && isBullet(paragraph.marker))
    readBullet(reading, paragraph.marker.style, span, listFollows)
  else if (text.charAt(span.end - 1) === ':' && listFollows) {
    const sentences = sentencesOf(text, span)
    const last = sentences.at(-1) as Span
    if (last.start > span.start)
      readPlain(reading, { start: span.start, end: (sentences.at(-2) as Span).end })
    readLeadIn(reading, last)
  } else readPlain(reading, span)
}

/** "Đề nghị 43 Tổ dân phố thực hiện các nhiệm vụ sau:" — no directive itself, its names lead those that follow. */
function readLeadIn(reading: Reading, span: Span): void {
  const { acts } = splitActs(reading.source, span)
  const last = acts.at(-1)
  pushActs(reading, acts.slice(0, -1), reading.block.number)
  reading.open = null
  reading.levels = []
  if (last !== undefined) {
    if (reading.block.number !== null || last.act.rule !== 'subject')
      reading.leadIn = leadInOf(reading.source, last)
  } else reading.leadIn = leadOfTitle(reading.source.text.slice(span.start, span.end)) ?? reading.leadIn
}

/** Words that are but the name of a body say who must do what stands below: "2. Công an phường", "Phòng Kinh tế:", "II. Đối với UBND phường". */
export function leadOfTitle(title: string): LeadIn | null {
  const text = title
    .replace(/^(?:đối với|về phía|nhiệm vụ của|trách nhiệm của|giao)\s+/iu, '')
    .replace(/\s*:$/, '')
  const list = namesAt({ text, key: keyOf(text) }, 0)
  if (list === null || list.end < text.length) return null
  return { names: list.names, span: null, directing: false, rule: 'lead-in:title' }
}

const leadInOf = (source: Source, { act, span }: ActSpan): LeadIn => ({
  names: act.names,
  span,
  directing: /chỉ đạo[^.;]*:$/u.test(source.key.slice(act.after, span.end)),
  rule: `lead-in:${act.rule}`,
})

function readPlain(reading: Reading, span: Span): void {
  const { source, block, drafts } = reading
  const afterList = reading.levels.length > 0
  const open = reading.open === null || afterList ? undefined : drafts[reading.open]
  const led = reading.leadIn !== null && !afterList
  const split = splitActs(source, span, open?.lead ?? [], led || open !== undefined)
  const { before, acts } = reading.narrative ? withoutNarrative(split, span) : split
  if (before.end > before.start) {
    if (open !== undefined) extend(reading, before.end)
    else if (afterList) share(reading, before)
    else if (reading.leadIn !== null && !isNarrative(source, before))
      pushInherited(reading, reading.leadIn, before, block.number)
  }
  pushActs(reading, acts, block.number, reading.leadIn === reading.inherited ? reading.leadIn : null)
}

const isReport = ({ key }: Source, { paragraphs }: Block): boolean =>
  paragraphs[0] !== undefined &&
  /^(?:(?:về |i+\. )?(?:kết quả|đánh giá|tình hình|ưu điểm|hạn chế|tồn tại|những kết quả)|đến nay|đến ngày|tính đến|(?:trong )?thời gian qua|qua \d|sau \d)/u.test(
    key.slice(contentSpan(paragraphs[0]).start, contentSpan(paragraphs[0]).end),
  )

function withoutNarrative({ acts }: SplitSpan, span: Span): SplitSpan {
  const told = acts.filter(
    ({ act }) => act.rule === 'assign' || act.rule === 'issuer' || act.rule === 'aside',
  )
  return { before: { start: span.start, end: told[0]?.span.start ?? span.end }, acts: told }
}

function readBullet(reading: Reading, style: string, span: Span, listFollows: boolean): void {
  const { source } = reading
  if (reading.whole) return extend(reading, span.end)
  const level = enterLevel(reading, style)
  if (reading.levels.some((outer) => outer !== level && outer.whole)) return extend(reading, span.end)
  const number = [reading.block.number, ...reading.levels.map(({ count }) => count)]
    .filter((part) => part !== null)
    .join('.')
  const leadIn = reading.levels.findLast((outer) => outer.leadIn !== null)?.leadIn ?? reading.leadIn
  const { before, acts } = splitActs(
    source,
    span,
    leadIn === null || leadIn.directing ? [] : leadIn.names,
    leadIn !== null,
  )
  const opensList = listFollows && source.text.charAt(span.end - 1) === ':'
  if (opensList) {
    const last = acts.at(-1)
    pushActs(reading, acts.slice(0, -1), number)
    reading.open = null
    if (last !== undefined) level.leadIn = leadInOf(source, last)
    else if (leadIn !== null && isTaskWithParts(source, span)) {
      pushInherited(reading, leadIn, span, number)
      level.whole = true
    } else level.opening = span
  } else if (leadIn !== null) {
    if (before.end > before.start && !isNarrative(source, before))
      pushInherited(reading, leadIn, before, number)
    pushActs(reading, acts, number, leadIn)
  } else if (acts.length > 0) pushActs(reading, acts, number)
  else if (reading.open !== null) extend(reading, span.end)
}

function enterLevel(reading: Reading, style: string): Reading['levels'][number] {
  const at = reading.levels.findIndex((level) => level.style === style)
  if (at === -1) reading.levels.push({ style, count: 0, leadIn: null, opening: null, whole: false })
  else reading.levels = reading.levels.slice(0, at + 1)
  const level = reading.levels.at(-1) as Reading['levels'][number]
  level.count++
  level.leadIn = null
  level.opening = null
  level.whole = false
  return level
}

function pushActs(
  reading: Reading,
  acts: readonly ActSpan[],
  clause: string | null,
  leadIn: LeadIn | null = null,
): void {
  for (const { act, span } of acts) {
    const directed = leadIn?.directing === true && (act.rule === 'label' || act.rule === 'subject')
    reading.drafts.push({
      clause,
      span,
      task: act.after,
      lead: directed ? leadIn.names : act.names,
      executing: directed ? act.names : [],
      shared: sharedSpans(reading, leadIn),
      cells: null,
      because: directed ? [leadIn.rule, `executing:${act.rule}`] : [`lead:${act.rule}`],
    })
    reading.open = reading.drafts.length - 1
  }
}

function pushInherited(reading: Reading, leadIn: LeadIn, span: Span, clause: string | null): void {
  reading.drafts.push({
    clause,
    span,
    task: span.start,
    lead: leadIn.names,
    executing: [],
    shared: sharedSpans(reading, leadIn),
    cells: null,
    because: [leadIn.rule],
  })
  reading.open = reading.drafts.length - 1
}

/** What stands above an item and holds for it: the lead-in and the openings of the lists it is in. */
const sharedSpans = (reading: Reading, leadIn: LeadIn | null): Span[] =>
  [leadIn?.span, ...reading.levels.map((level) => level.opening)].filter((span) => span != null)

/** "Yêu cầu xử lý nghiêm …" tells nobody by name: the clerk must say whom. */
function pushNameless(reading: Reading, skip: number): void {
  for (const [index, paragraph] of reading.block.paragraphs.entries()) {
    if (reading.block.number === null || paragraph.row !== null) continue
    const content = contentSpan(paragraph)
    const span =
      index === 0 ? { start: Math.min(content.start + skip, content.end), end: content.end } : content
    if (span.start === span.end || matchAt(NAMELESS, reading.source.key, span.start) === null) continue
    reading.drafts.push({
      clause: reading.block.number,
      span,
      task: span.start,
      lead: [],
      executing: [],
      shared: [],
      cells: null,
      because: ['lead:none'],
    })
    return
  }
}
const NAMELESS = /(?:yêu cầu|giao|phân công)\s(?!đúng|chính đáng|của|này)/uy

function extend(reading: Reading, end: number): void {
  const draft = reading.open === null ? undefined : reading.drafts[reading.open]
  if (draft === undefined || reading.open === null) return
  reading.drafts[reading.open] = { ...draft, span: { start: draft.span.start, end } }
}

/** A sentence below a list ("Báo cáo kết quả trước ngày …") holds for each of its items. */
function share(reading: Reading, span: Span): void {
  for (const [index, draft] of reading.drafts.entries()) {
    reading.drafts[index] = { ...draft, shared: [...draft.shared, span] }
  }
}

const isNarrative = (source: Source, span: Span): boolean =>
  matchAt(NARRATIVE, source.key, span.start) !== null
const NARRATIVE = anyOf(
  NARRATIVE_VERBS.filter(
    (verb) =>
      !/^(?:giao|yêu cầu|đề nghị|phân công|thông báo|đề xuất|kiến nghị|trả lời|làm rõ|giải đáp)$/u.test(verb),
  ),
)
