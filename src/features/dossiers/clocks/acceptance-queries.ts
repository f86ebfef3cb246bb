import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { calendarAt, loadCalendarHistory } from '#features/calendar/index.ts'
import {
  type LegalTerm,
  listTerms,
  type PetitionKind,
  runTerm,
  termFor,
  termsOn,
} from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierReplies } from '../later.ts'
import { helping } from '../narrow-queries.ts'
import type { ClockedDossier } from './clocked.ts'

/**
 * For each dossier the first day, if it is not after `dueBy`, on which people of it must have been told that their matter is accepted or
 * transferred, and how many. It is the day on their receipts: counted with the calendar that stood when their words came in.
 */
export async function listAcceptanceClocks(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dueBy: IsoDate,
  replies: DossierReplies,
): Promise<readonly ClockedDossier[]> {
  const owed = await listOwedAcceptances(db, { ward }, replies)
  if (owed.length === 0) return []
  const history = await loadCalendarHistory(db, ward)
  return firstToTell(owed, (received) => calendarAt(history, received)).filter(
    ({ lastDay }) => lastDay <= dueBy,
  )
}

/** Words whose sender has not been told. Who already holds the answer need not be told any more. */
export async function listOwedAcceptances(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  replies: DossierReplies,
): Promise<readonly Owed[]> {
  const { rows } = await sql<Row>`
    select dossier.id, dossier.code, dossier.title, dossier.lead_unit_id as lead, coalesce(u.short_name, u.name) as "leadName",
      ${helping} as coordinating, petition.kind, petition.topic_code as topic, petition.received_at as "receivedAt"
    from dossier
    left join unit u on u.ward_id = dossier.ward_id and u.id = dossier.lead_unit_id
    join dossier_petition place on place.ward_id = dossier.ward_id and place.dossier_id = dossier.id and place.ended_at is null
    join petition on petition.ward_id = place.ward_id and petition.id = place.petition_id
    where dossier.ward_id = ${ward} and dossier.merged_into is null
      and not exists (select from dossier_acceptance a where a.ward_id = petition.ward_id and a.petition_id = petition.id)
      and not ${replies.sql.answered}
    order by dossier.id`.execute(db)
  if (rows.length === 0) return []
  const terms = await listTerms(db, { ward })
  return rows.flatMap(({ kind, topic, ...dossier }) => {
    const running = dateInVietnam(dossier.receivedAt)
    const term = termFor(termsOn(terms, running), 'tell', { kind, topicCode: topic })
    return term === null ? [] : [{ ...dossier, term, running }]
  })
}

/** The first of these days of each dossier, and how many people it concerns. `calendarOf`: what counts words received at a moment. */
export function firstToTell(
  owed: readonly Owed[],
  calendarOf: (receivedAt: Date) => WorkingCalendar,
): readonly ClockedDossier[] {
  const counted = owed.map(({ term, receivedAt, ...dossier }) => ({
    ...dossier,
    lastDay: runTerm(calendarOf(receivedAt), term, dossier.running).due,
  }))
  return [...Map.groupBy(counted, ({ id }) => id).values()].flatMap((people) => {
    const [first] = people.toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))
    if (first === undefined) return []
    const count = people.filter(({ lastDay }) => lastDay === first.lastDay).length
    return [{ ...first, clock: 'acceptance' as const, people: count }]
  })
}

type Owed = Omit<ClockedDossier, 'clock' | 'lastDay' | 'people'> & {
  readonly term: LegalTerm
  readonly receivedAt: Date
}

type Row = Omit<ClockedDossier, 'clock' | 'lastDay' | 'running' | 'people'> & {
  readonly kind: PetitionKind
  readonly topic: string | null
  readonly receivedAt: Date
}
