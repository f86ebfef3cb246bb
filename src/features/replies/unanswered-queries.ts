import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { UnansweredReason } from './unanswered.ts'

export type Unanswered = {
  readonly code: string
  readonly name: string | null
  readonly groupName: string | null
  readonly receivedOn: IsoDate
  readonly dossier: string | null
  readonly dossierCode: string | null
  readonly dossierTitle: string | null
  readonly leadName: string | null
  readonly answerDue: IsoDate | null
  /** In writing: accepted or transferred. */
  readonly told: boolean
  readonly letterId: string | null
  readonly reason: UnansweredReason
}

export type UnansweredPart = {
  readonly only: UnansweredReason | null
  /** The code of the last one before; one that nobody has is as if it were not there. */
  readonly after: string | null
  readonly limit: number | null
}

/** Who holds no delivered answer, the longest waiting first. A unit sees those of the dossiers it leads. */
export async function listUnanswered(
  db: DatabaseTransaction,
  actor: Actor,
  { only, after, limit }: UnansweredPart,
): Promise<readonly Unanswered[]> {
  const beyond = sql<boolean>`coalesce((p.received_at, p.id) > (select x.received_at, x.id from petition x where x.ward_id = ${actor.ward} and x.code = ${after}), true)`
  const { rows } = await sql<Unanswered>`
    select p.code, p.name, g.name as "groupName", (p.received_at at time zone 'Asia/Ho_Chi_Minh')::date as "receivedOn",
      d.id as dossier, d.code as "dossierCode", d.title as "dossierTitle", u.name as "leadName", d.answer_due as "answerDue",
      l.id as "letterId", ${reason} as reason, ${told} as told
    from ${waiting}
    left join unit g on g.ward_id = p.ward_id and g.id = p.unit_id
    left join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    where ${unansweredIn(actor)}
      and ${after === null ? sql`true` : beyond}
      and ${only === null ? sql`true` : sql`${reason} = ${only}`}
    order by p.received_at, p.id
    limit ${limit}`.execute(db)
  return rows
}

export type UnansweredCount = {
  readonly reason: UnansweredReason
  readonly count: number
  /** Past the day by which the answer was due. */
  readonly late: number
  /** Not told in writing that it was taken up. */
  readonly untold: number
}

/** How many of them there are, by what is missing. */
export async function countUnanswered(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
): Promise<readonly UnansweredCount[]> {
  const { rows } = await sql<UnansweredCount>`
    select reason, count(*)::int as count, (count(*) filter (where late))::int as late, (count(*) filter (where not told))::int as untold
    from (
      select ${reason} as reason, coalesce(d.answer_due < ${today}::date, false) as late, ${told} as told
      from ${waiting}
      where ${unansweredIn(actor)}
    ) one
    group by reason`.execute(db)
  return rows
}

/** How many stand before that one. */
export async function countBefore(
  db: DatabaseTransaction,
  actor: Actor,
  { only, after }: Pick<UnansweredPart, 'only' | 'after'>,
): Promise<number> {
  if (after === null) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${waiting}
    where ${unansweredIn(actor)}
      and (p.received_at, p.id) <= (select x.received_at, x.id from petition x where x.ward_id = ${actor.ward} and x.code = ${after})
      and ${only === null ? sql`true` : sql`${reason} = ${only}`}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Petitions with their dossier, its newest outcome, and the answer that is under way. */
const waiting: RawBuilder<unknown> = sql`petition p
  left join dossier_petition dp on dp.ward_id = p.ward_id and dp.petition_id = p.id and dp.ended_at is null
  left join dossier d on d.ward_id = dp.ward_id and d.id = dp.dossier_id
  left join lateral (
    select kind from dossier_outcome x where x.ward_id = d.ward_id and x.dossier_id = d.id and x.ended_at is null
    order by at desc, id desc limit 1) o on true
  left join lateral (
    select r.id, r.state from reply r join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id
    where r.ward_id = p.ward_id and r.petition_id = p.id and b.kind = 'answer' and r.state not in ('withdrawn', 'replaced')
    order by (r.state = 'delivered') desc, r.drafted_at desc limit 1) l on true`

/** The first thing that is missing. */
const reason: RawBuilder<string> = sql`case
  when l.state is not null then l.state
  when d.id is null then case when p.answered_on_spot is null then 'no-dossier' else 'answered-there' end
  when o.kind is null then 'no-outcome'
  when p.name is null then 'no-name'
  else 'not-drafted' end`

const told: RawBuilder<boolean> = sql`exists (select from dossier_acceptance a where a.ward_id = p.ward_id and a.petition_id = p.id)`

function unansweredIn(actor: Actor): RawBuilder<boolean> {
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  const all = actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')
  const reach = all ? sql`true` : sql`d.lead_unit_id = any(${sql.val([...units])}::uuid[])`
  return sql`p.ward_id = ${actor.ward} and p.moved_away_at is null and p.erased_at is null
    and l.state is distinct from 'delivered' and ${reach}`
}
