import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, WardId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { absencePolicy } from './policy.ts'

export type Absence = {
  readonly id: Id<'Absence'>
  readonly account: AccountId
  readonly accountName: string
  readonly substitute: AccountId
  readonly substituteName: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason: string | null
}

/** Absences that have not ended by `today`, the earliest first. Without 'list-all' only those the actor is part of. */
export async function listAbsences(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
): Promise<readonly Absence[]> {
  let query = db
    .selectFrom('absence')
    .innerJoin('account as away', (join) =>
      join.onRef('away.ward_id', '=', 'absence.ward_id').onRef('away.id', '=', 'absence.account_id'),
    )
    .innerJoin('account as stand_in', (join) =>
      join
        .onRef('stand_in.ward_id', '=', 'absence.ward_id')
        .onRef('stand_in.id', '=', 'absence.substitute_id'),
    )
    .select([
      'absence.id',
      'absence.account_id as account',
      'away.name as accountName',
      'absence.substitute_id as substitute',
      'stand_in.name as substituteName',
      'absence.from_date as from',
      'absence.to_date as to',
      'absence.reason',
    ])
    .where('absence.ward_id', '=', actor.ward)
    .where('absence.cancelled_at', 'is', null)
    .where('absence.to_date', '>=', today)
    .orderBy('absence.from_date')
    .orderBy('absence.id')
  if (!can(absencePolicy, actor, 'list-all', null)) query = query.where(partOf(accountOf(actor)))
  return (await query.execute()) as Absence[]
}

/** The absence, if it is within the actor's reach. */
export async function getAbsenceForUpdate(db: DatabaseTransaction, actor: Actor, id: Id<'Absence'>) {
  let query = db
    .selectFrom('absence')
    .select(['account_id', 'cancelled_at'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
  if (!can(absencePolicy, actor, 'cancel-for-others', null)) query = query.where(partOf(accountOf(actor)))
  const row = await query.forUpdate().executeTakeFirst()
  return row === undefined
    ? null
    : { account: row.account_id as AccountId, cancelled: row.cancelled_at !== null }
}

export async function isAbsentWithin(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<boolean> {
  const row = await db
    .selectFrom('absence')
    .select('id')
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .where('cancelled_at', 'is', null)
    .where('from_date', '<=', period.to)
    .where('to_date', '>=', period.from)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** For each person away on `day`: who stands in. */
export async function substitutesOn(
  db: DatabaseTransaction,
  ward: WardId,
  day: IsoDate,
): Promise<ReadonlyMap<AccountId, AccountId>> {
  const rows = await db
    .selectFrom('absence')
    .select(['account_id', 'substitute_id'])
    .where('ward_id', '=', ward)
    .where('cancelled_at', 'is', null)
    .where('from_date', '<=', day)
    .where('to_date', '>=', day)
    .execute()
  return new Map(rows.map((row) => [row.account_id as AccountId, row.substitute_id as AccountId]))
}

const partOf = (account: AccountId | null) =>
  sql<boolean>`${account}::uuid in (absence.account_id, absence.substitute_id)`
