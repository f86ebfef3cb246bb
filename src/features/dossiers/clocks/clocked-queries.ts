import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ClockKind, DossierId } from '../dossier.ts'
import { factsOf } from '../fact-queries.ts'
import type { DossierReplies } from '../later.ts'
import { hasUnanswered, helping, workIsOwed } from '../narrow-queries.ts'
import { isOwed } from '../state.ts'
import { listAcceptanceClocks } from './acceptance-queries.ts'
import type { ClockedDossier } from './clocked.ts'

type Until = {
  readonly dueBy: IsoDate
  /** Leaves out the clocks whose last step was taken before this day: nothing more will be told of them. */
  readonly withoutToldBefore?: IsoDate
}

/** The clocks of standing dossiers that end by `dueBy` while what they measure is owed, the first to end first. Ward-wide. */
export async function listClocked(
  db: DatabaseTransaction,
  actor: Actor,
  until: Until,
  replies: DossierReplies,
): Promise<readonly ClockedDossier[]> {
  const rows = [
    ...(await clockedBy(db, actor, 'answer', until, hasUnanswered(replies))),
    ...(await clockedBy(db, actor, 'work', until, sql`(${workIsOwed} and not ${toldByDirective})`)),
  ]
  const known = await factsOf(
    db,
    actor,
    rows.map(({ id }) => id),
    replies,
  )
  const owed = rows.filter(({ id, clock }) => {
    const facts = known.get(id)?.facts
    return facts !== undefined && clock !== 'acceptance' && isOwed(facts, clock)
  })
  const acceptance = await listAcceptanceClocks(db, actor, until.dueBy, replies)
  return [...owed, ...acceptance].toSorted(
    (a, b) => a.lastDay.localeCompare(b.lastDay) || a.code.localeCompare(b.code),
  )
}

async function clockedBy(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  clock: ClockKind,
  { dueBy, withoutToldBefore }: Until,
  owed: RawBuilder<SqlBool>,
): Promise<readonly ClockedDossier[]> {
  const due = sql.ref(`dossier.${clock}_due`)
  const { rows } = await sql<ClockedDossier>`
    select dossier.id, dossier.code, dossier.title, ${clock} as clock, ${due}::text as "lastDay",
      (coalesce((select max(x.at) from dossier_extension x where x.ward_id = dossier.ward_id and x.dossier_id = dossier.id
        and x.clock = ${clock}), dossier.opened_at) at time zone 'Asia/Ho_Chi_Minh')::date::text as running,
      dossier.lead_unit_id as lead, coalesce(u.short_name, u.name) as "leadName",
      ${helping} as coordinating, 0 as people
    from dossier left join unit u on u.ward_id = dossier.ward_id and u.id = dossier.lead_unit_id
    where dossier.ward_id = ${ward} and dossier.merged_into is null and ${due} <= ${dueBy}::date and ${owed}
      and ${
        withoutToldBefore === undefined
          ? sql`true`
          : sql`not exists (select from dossier_clock_step s
        where s.ward_id = dossier.ward_id and s.dossier_id = dossier.id and s.clock = ${clock} and s.last_day = ${due}
          and s.step = 'leader' and s.reached_on < ${withoutToldBefore}::date)`
      }
    order by ${due}, dossier.code`.execute(db)
  return rows
}

/** An open directive with the same last day, in which the leading unit has a place, tells the same people of the same day. */
const toldByDirective = sql<SqlBool>`exists (select from dossier_link l
  join directive v on v.ward_id = l.ward_id and v.id = l.directive_id
  where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id and l.ended_at is null
    and v.status not in ('closed', 'cancelled') and v.last_day = dossier.work_due
    and (dossier.lead_unit_id is null or exists (select from directive_unit p
      where p.ward_id = v.ward_id and p.directive_id = v.id and p.part is not null and p.unit_id = dossier.lead_unit_id)))`

/** Whether the clock still runs towards that day, while nobody can change it. */
export async function isStillClocked(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { id, clock, lastDay }: Pick<ClockedDossier, 'id' | 'clock' | 'lastDay'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('dossier')
    .select(['answer_due', 'work_due', 'work_done_on'])
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return false
  switch (clock) {
    case 'answer':
      return row.answer_due === lastDay
    case 'work':
      return row.work_due === lastDay && row.work_done_on === null
    case 'acceptance':
      return true
  }
}

/** A dossier as far as it decides who must hear of it. */
export type DossierToTellOf = Pick<ClockedDossier, 'id' | 'code' | 'title' | 'lead' | 'coordinating'> & {
  readonly answerDue: IsoDate | null
  readonly workDue: IsoDate | null
}

export async function findDossierToTellOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<DossierToTellOf | null> {
  const { rows } = await sql<DossierToTellOf>`
    select id, code, title, lead_unit_id as lead, ${helping} as coordinating,
      answer_due::text as "answerDue", work_due::text as "workDue"
    from dossier where ward_id = ${ward} and id = ${id}`.execute(db)
  return rows[0] ?? null
}
