import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { WardRules } from '#features/formats/index.ts'
import type { NoticeReading } from '#features/notices/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { OfficeDocument } from '../document.ts'

/** Something to look at before the paper goes on, and what to do about it. Nothing is refused for it. */
export type Doubt = { readonly code: string; readonly message: string }

/** What is looked at. */
export type DoubtFacts = {
  readonly document: OfficeDocument
  readonly letterhead: Letterhead
  /** As it would be printed. */
  readonly text: string
  /** Null: it gives nobody anything to do. */
  readonly reading: NoticeReading | null
  /** By each name in the words: what the ward calls that unit; null: nobody of the ward. */
  readonly units: ReadonlyMap<string, string | null>
  readonly calendar: WorkingCalendar
  readonly lenient: boolean
  readonly rules: WardRules
  readonly today: IsoDate
  /** Titles of the matters of the dialogue that somebody must take up. */
  readonly matters: readonly string[]
}
