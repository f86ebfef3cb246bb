import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import {
  type CalendarImpact,
  type ImpactRow,
  loadDeadlineRules,
  movedReminders,
} from '#features/calendar/index.ts'
import { listTerms, type PetitionKind } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { DossierReplies } from '../later.ts'
import { firstAnswer } from '../term-queries.ts'
import { firstToTell, listOwedAcceptances } from './acceptance-queries.ts'
import { type ClockedDossier, watchedClockNames } from './clocked.ts'
import { listClocked } from './clocked-queries.ts'

/**
 * What another calendar would change for dossiers that wait: the days by which people are to be told and answered stand as they were
 * counted, the days of the reminders follow. Ward-wide: only the office changes the calendar.
 */
export const dossierCalendarImpact =
  (replies: DossierReplies): CalendarImpact =>
  async (db, actor, before, after) => {
    const clocks = await listClocked(db, actor, { dueBy: END_OF_TIME }, replies)
    const days = (await loadDeadlineRules(db, actor.ward)).reminderDays
    return [
      ...(await answers(db, actor, clocks, before, after)),
      ...(await acceptances(db, actor, clocks, after, replies)),
      ...clocks.flatMap((clocked) => reminders(clocked, days, before, after)),
    ]
  }

const END_OF_TIME = '9999-12-31' as IsoDate

/** An answer clock that somebody extended, or that another calendar counted, is not counted here again. */
async function answers(
  db: DatabaseTransaction,
  actor: Actor,
  clocks: readonly ClockedDossier[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): Promise<readonly ImpactRow[]> {
  const running = clocks.filter(({ clock }) => clock === 'answer')
  const matters = await petitionsOf(db, actor, running)
  const terms = await listTerms(db, actor)
  return running.flatMap((clocked) => {
    const petitions = matters.get(clocked.id) ?? []
    const topic = petitions[0]?.topic ?? null
    const [was, would] = [before, after].map(
      (calendar) => firstAnswer(petitions, terms, calendar, topic)?.due,
    )
    return was !== clocked.lastDay || would === undefined || was === would ? [] : [issued(clocked, would)]
  })
}

type Petition = {
  readonly dossier: string
  readonly topic: string | null
  readonly code: string
  readonly kind: PetitionKind
  readonly receivedAt: Date
}

async function petitionsOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dossiers: readonly ClockedDossier[],
): Promise<ReadonlyMap<string, readonly Petition[]>> {
  if (dossiers.length === 0) return new Map()
  const { rows } = await sql<Petition>`
    select place.dossier_id as dossier, dossier.topic_code as topic, petition.code, petition.kind, petition.received_at as "receivedAt"
    from dossier_petition place
    join dossier on dossier.ward_id = place.ward_id and dossier.id = place.dossier_id
    join petition on petition.ward_id = place.ward_id and petition.id = place.petition_id
    where place.ward_id = ${ward} and place.ended_at is null and place.dossier_id in (${sql.join(dossiers.map(({ id }) => id))})`.execute(
    db,
  )
  return Map.groupBy(rows, ({ dossier }) => dossier)
}

/** Whatever calendar stood when the words came in counted the day on the receipt. */
async function acceptances(
  db: DatabaseTransaction,
  actor: Actor,
  clocks: readonly ClockedDossier[],
  after: WorkingCalendar,
  replies: DossierReplies,
): Promise<readonly ImpactRow[]> {
  const owed = await listOwedAcceptances(db, actor, replies)
  const would = new Map(firstToTell(owed, () => after).map(({ id, lastDay }) => [id, lastDay]))
  return clocks.flatMap((clocked) => {
    const day = would.get(clocked.id)
    return clocked.clock !== 'acceptance' || day === undefined || day === clocked.lastDay
      ? []
      : [issued(clocked, day)]
  })
}

const issued = (clocked: ClockedDossier, after: IsoDate): ImpactRow => ({
  ...subject(clocked),
  what: watchedClockNames[clocked.clock].toLowerCase(),
  kind: 'issued',
  before: clocked.lastDay,
  after,
})

const reminders = (
  clocked: ClockedDossier,
  days: readonly number[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly ImpactRow[] =>
  movedReminders(
    subject(clocked),
    clocked.lastDay,
    days,
    [before, after],
    watchedClockNames[clocked.clock].toLowerCase(),
  )

const subject = ({ id, code, title }: ClockedDossier) => ({
  code,
  title,
  href: href(routes.dossier, { id }),
})
