import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import { listTopics, type Topic } from '#features/calendar/index.ts'
import { type NoticeId, noticeNumber } from '#features/notices/index.ts'
import { listUnits, type Unit } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What the register can be filtered by, as names. */
export type Choices = {
  readonly units: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly notices: readonly { readonly id: NoticeId; readonly number: string }[]
  readonly officers: readonly Person[]
  /** Those whom the actor may put in charge: people of the units the actor heads. */
  readonly colleagues: readonly Person[]
}
type Person = { readonly id: AccountId; readonly name: string }

const NOTICES = 50

/** The latest notices, and `chosen` however old it is. */
export async function listChoices(
  db: DatabaseTransaction,
  actor: Actor,
  chosen: NoticeId | null,
): Promise<Choices> {
  const headed = unitsOf(actor, 'unit-head')
  const [units, topics, notices, officers, colleagues] = await Promise.all([
    listUnits(db, actor),
    listTopics(db, actor.ward),
    listNoticeNumbers(db, actor, chosen),
    listPeople(db, actor, hasRole(actor, 'clerk', 'leader') ? null : unitsOf(actor)),
    listPeople(db, actor, headed),
  ])
  return { units, topics, notices, officers, colleagues }
}

async function listNoticeNumbers(
  db: DatabaseTransaction,
  actor: Actor,
  chosen: NoticeId | null,
): Promise<Choices['notices']> {
  const issued = db
    .selectFrom('notice')
    .select(['id', 'number', 'symbol', 'format_regime', 'created_at'])
    .where('ward_id', '=', actor.ward)
    .where('issued_at', 'is not', null)
  const latest = issued.orderBy('created_at', 'desc').limit(NOTICES)
  const query =
    chosen === null
      ? latest
      : db.selectFrom(latest.union(issued.where('id', '=', chosen)).as('notice')).selectAll()
  const rows = await query.execute()
  return rows
    .toSorted((a, b) => b.created_at.getTime() - a.created_at.getTime())
    .map((row) => ({
      id: row.id as NoticeId,
      number: noticeNumber({ ...row, regime: row.format_regime as 'hd-36' | null }),
    }))
}

/** Who does the work in these units, or in any (null), by given name. */
async function listPeople(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  units: readonly UnitId[] | null,
): Promise<readonly Person[]> {
  if (units?.length === 0) return []
  let working = db
    .selectFrom('account_role')
    .select('account_id')
    .where('ward_id', '=', actor.ward)
    .where('role', 'in', ['unit-head', 'unit-officer'])
    .where('ended_at', 'is', null)
  if (units !== null) working = working.where('unit_id', 'in', [...units])
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('ward_id', '=', actor.ward)
    .where('deactivated_at', 'is', null)
    .where('id', 'in', working)
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id as AccountId, name: row.name }))
}
