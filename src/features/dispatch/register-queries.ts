import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { MomentKey } from '#platform/db/moment.ts'
import { searchWords } from '#platform/db/word-search.ts'
import type { Dispatch } from './dispatch.ts'
import type { DispatchFilter, DispatchState } from './filter.ts'
import { selectDispatches, toDispatch } from './load-queries.ts'
import { counts, reached, seesDispatches, superseded } from './reach-queries.ts'

/** A sending with how many recipients it has and how many have done what was asked. */
export type Sent = Dispatch & { readonly recipients: number; readonly complete: number }

export async function listSent(
  db: DatabaseTransaction,
  actor: Actor,
  filter: DispatchFilter,
  {
    after,
    limit,
    today,
  }: { readonly after: MomentKey | null; readonly limit: number; readonly today: IsoDate },
): Promise<{ readonly rows: readonly Sent[]; readonly next: MomentKey | null }> {
  let query = narrowed(db, actor, filter)
    .orderBy('dispatch.sent_at', 'desc')
    .orderBy('dispatch.id', 'desc')
    .limit(limit + 1)
  if (filter.state !== null) query = query.where(inState(filter.state, today))
  if (after !== null)
    query = query.where(sql<boolean>`(dispatch.sent_at, dispatch.id) < (${after.at}, ${after.id}::uuid)`)
  const rows = (await query.execute()).map(toSent)
  const last = rows[limit - 1]
  return {
    rows: rows.slice(0, limit),
    next: rows.length > limit && last !== undefined ? { at: last.sentAt, id: last.id } : null,
  }
}

/** How many sendings of the filter are in each state. */
export async function countStates(
  db: DatabaseTransaction,
  actor: Actor,
  filter: DispatchFilter,
  today: IsoDate,
): Promise<Readonly<Record<DispatchState, number>>> {
  const count = (state: DispatchState) =>
    sql<number>`count(*) filter (where ${inState(state, today)})::int`.as(state)
  const row = await narrowed(db, actor, filter)
    .clearSelect()
    .select([count('con-thieu'), count('qua-han'), count('da-du'), count('da-thay')])
    .executeTakeFirstOrThrow()
  return row
}

const narrowed = (db: DatabaseTransaction, actor: Actor, { text, purpose, from, to }: DispatchFilter) => {
  let query = selectDispatches(db, actor)
    .select([
      howMany(counts).as('recipients'),
      howMany(sql<SqlBool>`${counts} and ${reached}`).as('complete'),
    ])
    .where(seesDispatches(actor))
  if (text !== null)
    query = query.where(searchWords(text, (words) => sql<SqlBool>`dispatch.search @@ (${words})`).any)
  if (purpose !== null) query = query.where('dispatch.purpose', '=', purpose)
  if (from !== null) query = query.where('dispatch.sent_at', '>=', startOfDayInVietnam(from))
  if (to !== null) query = query.where('dispatch.sent_at', '<', startOfDayInVietnam(addDays(to, 1)))
  return query
}

const howMany = (condition: RawBuilder<SqlBool>): RawBuilder<number> =>
  sql<number>`(select count(*)::int from dispatch_recipient r
    where r.ward_id = dispatch.ward_id and r.dispatch_id = dispatch.id and ${condition})`

const missing = sql<SqlBool>`exists (select from dispatch_recipient r
  where r.ward_id = dispatch.ward_id and r.dispatch_id = dispatch.id and ${counts} and not ${reached})`

function inState(state: DispatchState, today: IsoDate): RawBuilder<SqlBool> {
  switch (state) {
    case 'da-thay':
      return sql<SqlBool>`${superseded}`
    case 'da-du':
      return sql<SqlBool>`(not ${superseded} and not ${missing})`
    case 'qua-han':
      return sql<SqlBool>`(not ${superseded} and dispatch.due_on < ${today}::date and ${missing})`
    case 'con-thieu':
      return sql<SqlBool>`(not ${superseded} and ${missing})`
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof narrowed>['execute']>>[number]
const toSent = (row: Row): Sent => ({
  ...toDispatch(row),
  recipients: row.recipients,
  complete: row.complete,
})
