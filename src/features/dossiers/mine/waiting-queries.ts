import { sql } from 'kysely'
import { type Actor, hasRole } from '#domain/actor.ts'
import { addDays, dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type ClockedDossier, watchedClockNames } from '../clocks/clocked.ts'
import { listClocked } from '../clocks/clocked-queries.ts'
import type { DossierId } from '../dossier.ts'
import type { DossierReplies } from '../later.ts'
import { hasUnanswered, isUnlinked } from '../narrow-queries.ts'

/** A dossier that waits for the Party Office or a leader, and for what. */
export type WaitingDossier = {
  readonly kind: WaitingKind
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly lead: string | null
  readonly due: IsoDate | null
  readonly note: string | null
}
export type WaitingKind = 'extension' | 'plan' | 'acceptance' | 'uncovered' | 'late'

/** What a list shows at most of each kind. */
export const MOST_WAITING = 30
const DAYS_AHEAD = 7

/** Plans and requests for time to decide; for the office also whom to tell, what nobody has in hand and what is late. */
export async function listWaitingDossiers(
  db: DatabaseTransaction,
  actor: Actor,
  replies: DossierReplies,
  now: Date,
): Promise<readonly WaitingDossier[]> {
  if (!hasRole(actor, 'clerk', 'leader')) return []
  const decisions = await listDecisions(db, actor)
  if (!hasRole(actor, 'clerk')) return decisions
  const today = dateInVietnam(now)
  const clocked = await listClocked(db, actor, { dueBy: addDays(today, DAYS_AHEAD) }, replies)
  return [
    ...decisions,
    ...(await listUncovered(db, actor, replies)),
    ...clocked.filter(({ clock }) => clock === 'acceptance').map(toTell),
    ...lateOnes(clocked, today),
  ]
}

async function listDecisions(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) {
  const { rows } = await sql<WaitingDossier & { readonly asked: IsoDate | null }>`
    select waiting.kind, d.id, d.code, d.title, coalesce(u.short_name, u.name) as lead, waiting.due::text as due,
      waiting.asked::text as asked, null as note
    from (
      (select 'extension' as kind, x.dossier_id, x.from_day as due, x.to_day as asked
        from dossier_extension_request x join dossier d on d.ward_id = x.ward_id and d.id = x.dossier_id
        where x.ward_id = ${ward} and x.decision is null and d.merged_into is null and d.work_done_on is null
        order by x.asked_at limit ${MOST_WAITING})
      union all
      (select 'plan', p.dossier_id, least(d.answer_due, d.work_due), null
        from dossier_plan p join dossier d on d.ward_id = p.ward_id and d.id = p.dossier_id
        where p.ward_id = ${ward} and p.decision is null and p.submitted_at is not null and d.merged_into is null
        order by p.submitted_at limit ${MOST_WAITING})
    ) waiting
    join dossier d on d.ward_id = ${ward} and d.id = waiting.dossier_id
    left join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id`.execute(db)
  return rows.map(
    ({ asked, ...row }): WaitingDossier => ({
      ...row,
      note: asked === null ? null : `đề nghị đến ${formatDate(asked)}`,
    }),
  )
}

/** No clause, no unit, no answer: the matter is in nobody's hands. */
async function listUncovered(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  replies: DossierReplies,
): Promise<readonly WaitingDossier[]> {
  const { rows } = await sql<WaitingDossier>`
    select 'uncovered' as kind, dossier.id, dossier.code, dossier.title, null as lead,
      dossier.answer_due::text as due, null as note
    from dossier
    where dossier.ward_id = ${ward} and dossier.merged_into is null and dossier.lead_unit_id is null
      and ${isUnlinked} and ${hasUnanswered(replies)}
    order by dossier.answer_due nulls last, dossier.code limit ${MOST_WAITING}`.execute(db)
  return rows
}

const toTell = ({ id, code, title, leadName, lastDay, people }: ClockedDossier): WaitingDossier => ({
  kind: 'acceptance',
  id,
  code,
  title,
  lead: leadName,
  due: lastDay,
  note: `${people} người chưa được báo`,
})

/** Each dossier once, with every clock that ran out. */
function lateOnes(clocked: readonly ClockedDossier[], today: IsoDate): readonly WaitingDossier[] {
  const late = clocked.filter(({ clock, lastDay }) => clock !== 'acceptance' && lastDay < today)
  return [...Map.groupBy(late, ({ id }) => id).values()].flatMap((clocks) => {
    const [first] = clocks
    if (first === undefined) return []
    const { id, code, title, leadName, lastDay } = first
    const note = clocks.map(({ clock }) => watchedClockNames[clock].toLocaleLowerCase('vi')).join(', ')
    return [{ kind: 'late' as const, id, code, title, lead: leadName ?? 'Chưa giao', due: lastDay, note }]
  })
}
