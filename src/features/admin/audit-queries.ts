import { sql } from 'kysely'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** `kind` is the part of the type before its dot; null means any. Days are those of Vietnam, both included. */
export type AuditFilter = {
  readonly kind: string | null
  readonly type: string | null
  readonly person: AccountId | null
  readonly subject: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export type AuditEntry = {
  readonly seq: number
  readonly at: Date
  readonly by: string | null
  readonly onBehalfOf: string | null
  readonly type: string
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly data: unknown
}

/** The newest `limit` entries whose number is below `before` (null: from the end). */
export async function listEvents(
  db: DatabaseTransaction,
  ward: WardId,
  filter: AuditFilter,
  page: { readonly before: number | null; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  const { kind, type, person, subject, from, to } = filter
  let query = db
    .selectFrom('audit_event as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.ward_id', '=', 'e.ward_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('account as b', (join) =>
      join.onRef('b.ward_id', '=', 'e.ward_id').onRef('b.id', '=', 'e.on_behalf_of'),
    )
    .select(['e.seq', 'e.at', 'a.name as by', 'b.name as onBehalfOf', 'e.type', 'e.data'])
    .select(['e.subject_kind as subjectKind', 'e.subject_id as subjectId'])
    .where('e.ward_id', '=', ward)
  if (page.before !== null) query = query.where('e.seq', '<', page.before)
  if (kind !== null) query = query.where(sql<string>`split_part(e.type, '.', 1)`, '=', kind)
  if (type !== null) query = query.where('e.type', '=', type)
  if (person !== null) query = query.where(byPerson(person))
  if (subject !== null) query = query.where('e.subject_id', '=', subject)
  if (from !== null) query = query.where('e.at', '>=', startOfDayInVietnam(from))
  if (to !== null) query = query.where('e.at', '<', startOfDayInVietnam(addDays(to, 1)))
  return query.orderBy('e.seq', 'desc').limit(page.limit).execute()
}

/** What somebody did; whoever signs in is nobody yet, so there the account is the subject. */
const byPerson = (person: AccountId) =>
  sql<boolean>`(e.actor_id = ${person} or (e.type = 'account.signed-in' and e.subject_id = ${person}))`

/** The kinds of events this ward has, for the filter. */
export async function listEventKinds(db: DatabaseTransaction, ward: WardId): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`
    with recursive kinds as (
      (select type from audit_event where ward_id = ${ward} order by type limit 1)
      union all
      select (select e.type from audit_event e where e.ward_id = ${ward} and e.type > kinds.type order by e.type limit 1)
      from kinds where kinds.type is not null
    )
    select distinct split_part(type, '.', 1) as kind from kinds where type is not null order by 1`.execute(db)
  return rows.map((row) => row.kind)
}

export type Name = { readonly id: string; readonly name: string }

/** Everybody who ever had an account, in the order names are read. */
export const listPeople = (db: DatabaseTransaction, ward: WardId): Promise<readonly Name[]> =>
  db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('ward_id', '=', ward)
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('id')
    .execute()

/** What the ids in the entries are called: people, units, directives, notices. Ids of anything else are left out. */
export async function nameIds(
  db: DatabaseTransaction,
  ward: WardId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const among = sql`ward_id = ${ward} and id = any(${ids as string[]}::uuid[])`
  const { rows } = await sql<Name>`
    select id, name from account where ${among}
    union all select id, name from unit where ${among}
    union all select id, code || ' ' || title from directive where ${among}
    union all select id, coalesce(nullif(subject, ''), 'thông báo chưa đặt trích yếu') from notice where ${among}`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
