import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'

export type ConferenceId = Id<'Conference'>

/** One dialogue with the people. Where it stands follows from what happened. */
export type Conference = {
  readonly id: ConferenceId
  readonly title: string
  readonly heldOn: IsoDate
  /** "08:00" */
  readonly startsAt: string
  readonly place: string
  readonly chairs: readonly string[]
  readonly description: string | null
  readonly cancelled: { readonly at: Date; readonly reason: string } | null
  /** In the order they happened. */
  readonly events: readonly ConferenceEvent[]
  readonly version: number
}

export type ConferenceEventKind = 'announced' | 'opened' | 'closed' | 'reopened' | 'results-published'
export type ConferenceEvent = {
  readonly kind: ConferenceEventKind
  readonly on: IsoDate
  readonly channels: readonly string[]
  readonly reason: string | null
  readonly document: string | null
  readonly by: AccountId
  readonly at: Date
}

export type ConferenceState = 'planned' | 'announced' | 'open' | 'closed' | 'published' | 'cancelled'

/** Opened or reopened and not closed since: opinions may be captured. */
export function stateOf({ events, cancelled }: Pick<Conference, 'events' | 'cancelled'>): ConferenceState {
  if (cancelled !== null) return 'cancelled'
  const held = events.findLast(({ kind }) => kind === 'opened' || kind === 'reopened' || kind === 'closed')
  if (held !== undefined && held.kind !== 'closed') return 'open'
  if (events.some(({ kind }) => kind === 'results-published')) return 'published'
  if (held !== undefined) return 'closed'
  return events.some(({ kind }) => kind === 'announced') ? 'announced' : 'planned'
}
