import { type RawBuilder, sql } from 'kysely'
import type { AccountActor, HeldRole, Role } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

type Row = {
  readonly name: string
  readonly must_change_password: boolean
  /** Roles that the ward lets nobody hold without a second factor. */
  readonly guarded: readonly Role[]
  readonly has_second_factor: boolean
  readonly held: readonly {
    readonly role: Role
    readonly unit: UnitId | null
    readonly absent: AccountId | null
  }[]
}

export type Who = {
  readonly actor: AccountActor
  readonly mustChangePassword: boolean
  readonly hasSecondFactor: boolean
  /** The ward demands one of a role of this person, who has none. */
  readonly mustAddSecondFactor: boolean
}

/**
 * Who an account is at `now`, in one round trip: its standing roles and those of everybody it substitutes today. Null when it was
 * deactivated. Administering the system is never inherited: a substitute stands in for the office's work only.
 */
export async function findActor(
  db: DatabaseTransaction,
  ward: WardId,
  account: AccountId,
  now: Date,
): Promise<Who | null> {
  const today = dateInVietnam(now)
  const found: RawBuilder<Row> = sql`
    select a.name, a.must_change_password, ward.second_factor_roles as guarded,
      exists (select from authenticator f where f.ward_id = a.ward_id and f.account_id = a.id) as has_second_factor, coalesce((
      select json_agg(h) from (
        select r.role, r.unit_id as unit, null::uuid as absent
        from account_role r
        where r.ward_id = a.ward_id and r.account_id = a.id and r.ended_at is null
        union all
        select r.role, r.unit_id, v.account_id
        from absence v
        join account absent on absent.ward_id = v.ward_id and absent.id = v.account_id and absent.deactivated_at is null
        join account_role r on r.ward_id = v.ward_id and r.account_id = v.account_id and r.ended_at is null
        where v.ward_id = a.ward_id and v.substitute_id = a.id and v.cancelled_at is null
          and ${today}::date between v.from_date and v.to_date and r.role <> 'it-admin'
      ) h), '[]') as held
    from account a join ward on ward.id = a.ward_id
    where a.ward_id = ${ward} and a.id = ${account} and a.deactivated_at is null`
  const row = (await found.execute(db)).rows[0]
  if (row === undefined) return null
  const roles = row.held.map(
    ({ role, unit, absent }): HeldRole => (absent === null ? { role, unit } : { role, unit, for: absent }),
  )
  return {
    actor: { kind: 'account', ward, account, name: row.name, roles },
    mustChangePassword: row.must_change_password,
    hasSecondFactor: row.has_second_factor,
    mustAddSecondFactor: !row.has_second_factor && roles.some(({ role }) => row.guarded.includes(role)),
  }
}
