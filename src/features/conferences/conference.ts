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

export type ConferenceEventKind =
  | 'announced'
  | 'rescheduled'
  | 'opened'
  | 'closed'
  | 'reopened'
  | 'results-published'
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

/** Opened or reopened and not closed since: opinions may be captured. Rescheduled: what was announced no longer holds. */
export function stateOf({ events, cancelled }: Pick<Conference, 'events' | 'cancelled'>): ConferenceState {
  if (cancelled !== null) return 'cancelled'
  const held = lastOf(events, 'opened', 'reopened', 'closed')
  if (held !== undefined && held.kind !== 'closed') return 'open'
  if (held !== undefined) return lastOf(events, 'results-published') === undefined ? 'closed' : 'published'
  return lastOf(events, 'announced', 'rescheduled')?.kind === 'announced' ? 'announced' : 'planned'
}

const lastOf = (events: readonly ConferenceEvent[], ...kinds: readonly ConferenceEventKind[]) =>
  events.findLast(({ kind }) => kinds.includes(kind))

/** The announcement that holds: the last one, unless the day, hour or place was changed after it. */
export const announcementOf = ({ events }: Pick<Conference, 'events'>): ConferenceEvent | null => {
  const last = lastOf(events, 'announced', 'rescheduled')
  return last?.kind === 'announced' ? last : null
}

/** The first publication of results counts for the law; later ones add to it. */
export const publicationOf = ({ events }: Pick<Conference, 'events'>): ConferenceEvent | null =>
  events.find(({ kind }) => kind === 'results-published') ?? null
