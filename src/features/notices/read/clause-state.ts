import type { ActSpan } from './act-split.ts'
import type { Block, DirectiveDraft } from './draft.ts'
import type { LeadIn } from './lead-in.ts'
import type { Name, Source } from './names.ts'
import type { Span } from './sentences.ts'

/** What is known while a clause is read from top to bottom. */
export type ClauseState = {
  readonly source: Source
  readonly block: Block
  readonly drafts: DirectiveDraft[]
  /** What the parent clause leads in; `leadIn` is it until the clause has its own. */
  readonly inherited: LeadIn | null
  leadIn: LeadIn | null
  /** The bullets down to the present one, the outermost first. */
  levels: Level[]
  /** Index of the draft that a follow-on sentence belongs to. */
  open: number | null
  /** The bullet above is but the name of a body ("* Đối với UBND phường"): the plain paragraph below it is its task. */
  titled: LeadIn | null
  /** The clause is one task told in parts: its bullets are no directives of their own. */
  whole: boolean
}

/** One depth of bullets: its sign, how many were met, and what the present one says of those below it. */
export type Level = {
  readonly style: string
  count: number
  leadIn: LeadIn | null
  opening: Span | null
  whole: boolean
}

/** Goes to the bullet `style`: one more of an open depth, or a new depth below. */
export function enterLevel(state: ClauseState, style: string): Level {
  const at = state.levels.findIndex((level) => level.style === style)
  const count = at === -1 ? 1 : (state.levels[at] as Level).count + 1
  const level = { style, count, leadIn: null, opening: null, whole: false }
  state.levels = [...(at === -1 ? state.levels : state.levels.slice(0, at)), level]
  return level
}

/** "3.1", "3.2.1": the clause and the places in its lists. */
export const numberOf = ({ block, levels }: ClauseState): string | null =>
  [block.number, ...levels.map(({ count }) => count)].filter((part) => part !== null).join('.') || null

export function pushActs(
  state: ClauseState,
  acts: readonly ActSpan[],
  clause: string | null,
  leadIn: LeadIn | null = null,
): void {
  for (const { act, span } of acts) {
    const directed =
      leadIn?.directing === true && !isAnyone(leadIn) && (act.rule === 'label' || act.rule === 'subject')
    push(state, {
      clause,
      span,
      task: act.after,
      lead: directed ? leadIn.names : act.names,
      executing: directed ? act.names : [],
      shared: sharedSpans(state, leadIn),
      addressed: leadIn?.names ?? [],
      because: directed ? [leadIn.rule, `executing:${act.rule}`] : [`lead:${act.rule}`],
    })
  }
}

/** "Phân công các đồng chí chỉ đạo như sau:": whoever is named below is one of them. */
const isAnyone = ({ names }: LeadIn): boolean => names.every(({ text }) => ANYONE.test(text))
const ANYONE =
  /^(?:các|những)\s(?:đồng chí|cơ quan|đơn vị|phòng|ban|ngành|địa phương|tập thể|thành viên)(?![^,]*\p{Lu})/iu

/** A task that names nobody itself: the lead-in above it does. */
export const pushInherited = (state: ClauseState, leadIn: LeadIn, span: Span, clause: string | null): void =>
  push(state, {
    clause,
    span,
    task: span.start,
    lead: leadIn.names,
    executing: [],
    shared: sharedSpans(state, leadIn),
    because: [leadIn.rule],
  })

/** "Yêu cầu xử lý nghiêm …" tells nobody by name: the clerk must say whom. */
export const pushNameless = (state: ClauseState, span: Span): void =>
  push(state, {
    clause: state.block.number,
    span,
    task: span.start,
    lead: [],
    executing: [],
    shared: [],
    because: ['lead:none'],
  })

function push(
  state: ClauseState,
  draft: Omit<DirectiveDraft, 'cells' | 'addressed'> & { readonly addressed?: readonly Name[] },
): void {
  state.drafts.push({ addressed: [], ...draft, cells: null })
  state.open = state.drafts.length - 1
}

/** What stands above an item and holds for it: the lead-in and the openings of the lists it is in. */
const sharedSpans = ({ levels }: ClauseState, leadIn: LeadIn | null): Span[] =>
  [leadIn?.span, ...levels.map((level) => level.opening)].filter((span) => span != null)

/** A follow-on sentence belongs to the draft before it. */
export function extend(state: ClauseState, end: number): void {
  const draft = state.open === null ? undefined : state.drafts[state.open]
  if (draft === undefined || state.open === null) return
  state.drafts[state.open] = { ...draft, span: { start: draft.span.start, end } }
}

/** A sentence below a list ("Báo cáo kết quả trước ngày …") holds for each of its items. */
export function share(state: ClauseState, span: Span): void {
  for (const [index, draft] of state.drafts.entries()) {
    state.drafts[index] = { ...draft, shared: [...draft.shared, span] }
  }
}
