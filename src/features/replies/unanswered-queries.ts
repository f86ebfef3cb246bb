import { sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { OutcomeKind, ReplyState } from './reply.ts'
import { reasonOf, type UnansweredReason } from './unanswered.ts'

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

/** Everybody who holds no delivered answer, the longest waiting first. A unit sees those of the dossiers it leads. */
export async function listUnanswered(db: DatabaseTransaction, actor: Actor): Promise<readonly Unanswered[]> {
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  const all = actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')
  const reach = all ? sql`true` : sql`d.lead_unit_id = any(${sql.val([...units])}::uuid[])`
  const { rows } = await sql<Row>`
    select p.code, p.name, g.name as "groupName", (p.received_at at time zone 'Asia/Ho_Chi_Minh')::date as "receivedOn",
      d.id as dossier, d.code as "dossierCode", d.title as "dossierTitle", u.name as "leadName", d.answer_due as "answerDue",
      p.answered_on_spot is not null as "onSpot", o.kind as outcome, l.state as letter, l.id as "letterId",
      exists (select from dossier_acceptance a where a.ward_id = p.ward_id and a.petition_id = p.id) as told
    from petition p
    left join unit g on g.ward_id = p.ward_id and g.id = p.unit_id
    left join dossier_petition dp on dp.ward_id = p.ward_id and dp.petition_id = p.id and dp.ended_at is null
    left join dossier d on d.ward_id = dp.ward_id and d.id = dp.dossier_id
    left join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    left join lateral (select kind from dossier_outcome x where x.ward_id = d.ward_id and x.dossier_id = d.id and x.ended_at is null order by at desc, id desc limit 1) o on true
    left join lateral (
      select r.id, r.state from reply r join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id
      where r.ward_id = p.ward_id and r.petition_id = p.id and b.kind = 'answer' and r.state not in ('withdrawn', 'replaced')
      order by (r.state = 'delivered') desc, r.drafted_at desc limit 1) l on true
    where p.ward_id = ${actor.ward} and p.moved_away_at is null and p.erased_at is null
      and l.state is distinct from 'delivered' and ${reach}
    order by p.received_at, p.id`.execute(db)
  return rows.flatMap(({ onSpot, outcome, letter, ...row }) => {
    const reason = reasonOf({ dossier: row.dossier, onSpot, outcome, name: row.name, letter })
    return reason === null ? [] : [{ ...row, reason }]
  })
}

type Row = Omit<Unanswered, 'reason'> & {
  readonly onSpot: boolean
  readonly outcome: OutcomeKind | null
  readonly letter: ReplyState | null
}
