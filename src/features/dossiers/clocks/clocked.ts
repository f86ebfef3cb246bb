import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { ClockKind, DossierId } from '../dossier.ts'

/** Acceptance: the sender must be told in writing that the matter is accepted or transferred. */
export type WatchedClock = ClockKind | 'acceptance'

/** A clock of a dossier that runs: what it measures is still owed. */
export type ClockedDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly clock: WatchedClock
  readonly lastDay: IsoDate
  /** Since when: the dossier was opened, or the day extended; for acceptance the words were received. */
  readonly running: IsoDate
  readonly lead: UnitId | null
  readonly leadName: string | null
  readonly coordinating: readonly UnitId[]
  /** How many people must be told by that day; none of the other clocks counts them. */
  readonly people: number
}

export const watchedClockNames: Readonly<Record<WatchedClock, string>> = {
  acceptance: 'Báo tiếp nhận',
  answer: 'Hạn trả lời',
  work: 'Hạn giải quyết',
}
