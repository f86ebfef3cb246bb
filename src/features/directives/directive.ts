import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'

export type DirectiveId = Id<'Directive'>
export type PartId = Id<'Part'>
export type DeliverableId = Id<'Deliverable'>
export type SubmissionId = Id<'Submission'>
export type ExtensionId = Id<'Extension'>

/** A unit that answers for a part of its own. Bodies a report goes through or to have no part. */
export type AnsweringRole = 'lead' | 'executing' | 'coordinating'
export type UnitRole = AnsweringRole | 'via' | 'report-to'

export type PartState = 'waiting' | 'accepted' | 'refused' | 'done' | 'waived'
export type Part = {
  readonly id: PartId
  readonly unit: UnitId
  readonly unitName: string
  /** The unit is a body made of residential groups ("43 tổ dân phố"): nobody heads it, the Party Office acts for it. */
  readonly collective: boolean
  readonly role: AnsweringRole
  readonly state: PartState
  readonly officer: AccountId | null
}

export const deliverableTypes = [
  'survey',
  'inspection',
  'priority-list',
  'plan',
  'proposal',
  'repair',
  'guidance',
  'citizen-reply',
  'report',
  'announcement',
  'campaign',
] as const
export type DeliverableType = (typeof deliverableTypes)[number]
export type DeliverableState = 'open' | 'handed-in' | 'returned' | 'accepted' | 'waived'
export type Deliverable = {
  readonly id: DeliverableId
  readonly type: DeliverableType
  /** What exactly is wanted, when the type alone does not say. */
  readonly description: string | null
  readonly required: boolean
  readonly state: DeliverableState
}

export const statuses = ['assigned', 'in-progress', 'handed-in', 'closed', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** An act of assignment with all that decides what may happen to it next. */
export type Directive = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly topicCode: string | null
  readonly status: Status
  /** Counts changes to what was asked (title, topic), so that two clerks never overwrite each other. */
  readonly version: number
  readonly assignerUnit: UnitId
  readonly leadUnit: UnitId
  /** Never changes; on time is measured on it. */
  readonly originalLastDay: IsoDate | null
  /** The original, or the latest extension granted. */
  readonly lastDay: IsoDate | null
  readonly extensionCount: number
  readonly stuckSince: Date | null
  readonly parts: readonly Part[]
  readonly deliverables: readonly Deliverable[]
  /** Asked for and not yet decided; at most one. */
  readonly openExtension: { readonly id: ExtensionId; readonly toDay: IsoDate } | null
}

export const isOpen = (directive: Pick<Directive, 'status'>): boolean =>
  directive.status !== 'closed' && directive.status !== 'cancelled'

/** The status that follows from the facts while the directive is open. */
export function openStatus(
  facts: Pick<Directive, 'parts' | 'deliverables'>,
): Exclude<Status, 'closed' | 'cancelled'> {
  const wanted = facts.deliverables.filter((deliverable) => deliverable.state !== 'waived')
  const handedIn = wanted.filter(({ state }) => state === 'handed-in' || state === 'accepted')
  const missing = wanted.filter(
    ({ required, state }) => required && (state === 'open' || state === 'returned'),
  )
  if (handedIn.length > 0 && missing.length === 0) return 'handed-in'
  const begun = facts.parts.some(({ state }) => state === 'accepted' || state === 'done')
  return begun || handedIn.length > 0 || wanted.some(({ state }) => state === 'returned')
    ? 'in-progress'
    : 'assigned'
}

/** A unit refused its part and the assigner has not decided: the work stands still. */
export const isStuck = (facts: Pick<Directive, 'parts' | 'status'>): boolean =>
  isOpen(facts) && facts.parts.some((part) => part.state === 'refused')

/** What keeps a directive from being closed, in the order the page shows it. */
export type Hindrance =
  | { readonly kind: 'deliverable'; readonly deliverable: Deliverable }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'extension' }

/**
 * A directive closes when every required deliverable was accepted or waived, nothing handed in waits for an answer, and every executing and
 * coordinating unit is done with its own part. The lead unit's part is the deliverables; it stands in the way only while refused.
 */
export function hindrances(
  directive: Pick<Directive, 'parts' | 'deliverables' | 'openExtension'>,
): readonly Hindrance[] {
  const deliverables = directive.deliverables
    .filter(
      ({ required, state }) =>
        state === 'handed-in' || (required && state !== 'accepted' && state !== 'waived'),
    )
    .map((deliverable) => ({ kind: 'deliverable', deliverable }) as const)
  const parts = directive.parts
    .filter(({ role, state }) =>
      role === 'lead' ? state === 'refused' : state !== 'done' && state !== 'waived',
    )
    .map((part) => ({ kind: 'part', part }) as const)
  const extension = directive.openExtension === null ? [] : [{ kind: 'extension' } as const]
  return [...deliverables, ...parts, ...extension]
}

/** On time is measured on the original last day, whatever was extended; null without a date, and such work belongs to no rate. */
export const closedOnTime = (
  directive: Pick<Directive, 'originalLastDay'>,
  closedOn: IsoDate,
): boolean | null => (directive.originalLastDay === null ? null : closedOn <= directive.originalLastDay)
