import { sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, roles as allRoles, type Role } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId, WardId } from '#domain/id.ts'
import { foldForSearch } from '#domain/text.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Account, StandingRole } from './account.ts'

export type AccountFilter = {
  /** Part of the name, the sign-in name or the phone number, with or without accents. */
  readonly text?: string
  readonly unit?: UnitId
  readonly role?: Role
  readonly state?: 'active' | 'first-password' | 'deactivated'
}
export type ListedAccount = Account & { readonly roles: readonly StandingRole[] }

/** All accounts of the ward that fit, by given name. A ward has some hundred accounts, so they come at once. */
export async function listAccounts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  filter: AccountFilter = {},
): Promise<readonly ListedAccount[]> {
  let query = db
    .selectFrom('account')
    .select(columns)
    .where('ward_id', '=', actor.ward)
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('id')
  if (filter.state === 'deactivated') query = query.where('deactivated_at', 'is not', null)
  else if (filter.state !== undefined) query = query.where('deactivated_at', 'is', null)
  if (filter.state === 'first-password') query = query.where('must_change_password', '=', true)
  if (filter.unit !== undefined || filter.role !== undefined)
    query = query.where('id', 'in', holders(db, actor.ward, filter))
  if (filter.text !== undefined && filter.text !== '') {
    const like = `%${foldForSearch(filter.text).replace(/[\\%_]/g, '\\$&')}%`
    const digits = phoneDigits(filter.text)
    query = query.where(
      sql<boolean>`(fold(name) like ${like} or sign_in_name like ${like} or phone like ${digits && `%${digits}%`})`,
    )
  }
  const accounts = (await query.execute()).map(toAccount)
  const roles = await rolesOf(
    db,
    actor.ward,
    accounts.map((account) => account.id),
  )
  return accounts.map((account) => ({ ...account, roles: roles.get(account.id) ?? [] }))
}

/** What was typed as a telephone number ("0912 345", "+84 912"), as numbers are kept: without the beginning. Null when it is none. */
const phoneDigits = (text: string): string | null =>
  /^[\d\s.()+-]{3,}$/.test(text) ? text.replace(/\D/g, '').replace(/^(?:0084|84|0)/, '') || null : null

/** The accounts that hold a role now. */
const holders = (db: DatabaseTransaction, ward: WardId, filter: AccountFilter) => {
  let query = db
    .selectFrom('account_role')
    .select('account_id')
    .where('ward_id', '=', ward)
    .where('ended_at', 'is', null)
  if (filter.unit !== undefined) query = query.where('unit_id', '=', filter.unit)
  if (filter.role !== undefined) query = query.where('role', '=', filter.role)
  return query
}

export async function getAccount(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: AccountId,
): Promise<ListedAccount> {
  const query = db
    .selectFrom('account')
    .select(columns)
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
  const account = toAccount(found(await query.executeTakeFirst(), 'account'))
  const roles = await rolesOf(db, actor.ward, [id])
  return { ...account, roles: roles.get(id) ?? [] }
}

export async function getAccountForUpdate(
  db: DatabaseTransaction,
  ward: WardId,
  id: AccountId,
): Promise<Account> {
  const query = db
    .selectFrom('account')
    .select(columns)
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .forUpdate()
  return toAccount(found(await query.executeTakeFirst(), 'account'))
}

/** Standing roles per account, the weightiest first, with the unit's name. */
async function rolesOf(
  db: DatabaseTransaction,
  ward: WardId,
  accounts: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, readonly StandingRole[]>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .selectFrom('account_role')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'account_role.ward_id').onRef('unit.id', '=', 'account_role.unit_id'),
    )
    .select([
      'account_role.id',
      'account_role.account_id',
      'account_role.role',
      'account_role.unit_id',
      'unit.name',
    ])
    .where('account_role.ward_id', '=', ward)
    .where('account_role.account_id', 'in', accounts)
    .where('account_role.ended_at', 'is', null)
    .orderBy(sql`array_position(${sql.lit(`{${allRoles.join(',')}}`)}::text[], account_role.role)`)
    .orderBy('unit.sort_order')
    .execute()
  const standing = rows.map((row) => ({
    account: row.account_id as AccountId,
    held: { id: row.id, role: row.role, unit: row.unit_id, unitName: row.name } as StandingRole,
  }))
  return new Map(
    [...Map.groupBy(standing, (row) => row.account)].map(([account, held]) => [
      account,
      held.map((one) => one.held),
    ]),
  )
}

export async function signInNames(db: DatabaseTransaction, ward: WardId): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('account').select('sign_in_name').where('ward_id', '=', ward).execute()
  return new Set(rows.map((row) => row.sign_in_name))
}

const columns = [
  'id',
  'sign_in_name',
  'name',
  'position',
  'phone',
  'email',
  sql<boolean>`password_hash is not null`.as('has_password'),
  'must_change_password',
  'first_password_until',
  'deactivated_at',
  'deactivated_reason',
  'created_at',
  'version',
] as const

type Row = Pick<{ [K in keyof DB['account']]: unknown }, Extract<(typeof columns)[number], string>> & {
  readonly has_password: boolean
}

function toAccount(row: Row): Account {
  return {
    id: row.id as Id<'Account'>,
    signInName: row.sign_in_name as string,
    name: row.name as string,
    position: row.position as string | null,
    phone: row.phone as string | null,
    email: row.email as string | null,
    passwordState: !row.has_password ? 'none' : row.must_change_password === true ? 'first' : 'own',
    firstPasswordUntil: row.first_password_until as IsoDate | null,
    deactivated:
      row.deactivated_at === null
        ? null
        : { at: row.deactivated_at as Date, reason: (row.deactivated_reason as string | null) ?? '' },
    createdAt: row.created_at as Date,
    version: row.version as number,
  }
}
