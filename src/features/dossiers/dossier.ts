import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'

export type DossierId = Id<'Dossier'>
export type MergeId = Id<'DossierMerge'>

/** One matter to be solved, with what decides what may happen to it. */
export type Dossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly summary: string | null
  readonly topicCode: string | null
  /** Of a topic whose cases never leave the office. */
  readonly neverPublic: boolean
  readonly sensitive: boolean
  readonly group: UnitId | null
  readonly place: string | null
  readonly conference: ConferenceId | null
  readonly leadUnit: UnitId | null
  readonly coordinating: readonly UnitId[]
  readonly authority: Authority | null
  readonly answerDue: Clock | null
  readonly workDue: Clock | null
  readonly workDoneOn: IsoDate | null
  readonly workDoneNote: string | null
  readonly openedAt: Date
  readonly mergedInto: DossierId | null
  readonly version: number
}

export type Authority = 'within' | 'beyond'
export type ClockKind = 'answer' | 'work'

/** A clock: the last day now, the last day first set, and how that was counted. */
export type Clock = { readonly due: IsoDate; readonly original: IsoDate; readonly why: string | null }

export const outcomeKinds = ['done', 'in-progress', 'referred', 'not-possible'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Nobody outside the office ever reads of it. */
export const isSensitive = (dossier: Pick<Dossier, 'neverPublic' | 'sensitive'>): boolean =>
  dossier.neverPublic || dossier.sensitive
