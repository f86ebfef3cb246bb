import type { Actor } from '#domain/actor.ts'
import { accountOf } from '#domain/actor.ts'
import { type AccountId, type Id, newId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import type { RoleGrant } from './account.ts'
import { getAccountForUpdate } from './account-queries.ts'
import { isLastAdmin, lastAdmin } from './last-admin-queries.ts'
import { accountPolicy } from './policy.ts'
import { unfitRole } from './role-fit.ts'
import { getUnit } from './unit-queries.ts'

export type GrantRole = RoleGrant & { readonly account: AccountId }

export const grantRole = command('account.grant-role', async (tx, actor, input: GrantRole) => {
  const account = await getAccountForUpdate(tx.db, actor.ward, input.account)
  authorize(accountPolicy, actor, 'change-roles', account)
  if (account.deactivated !== null)
    return refuse(
      'deactivated',
      'Tài khoản đã ngừng sử dụng thì không giao thêm vai trò. Xin mở lại tài khoản trước.',
    )
  const refused = await grantAll(tx, actor, input.account, [input])
  if (refused !== null) return refused
  await tx.announce({
    type: 'account.role-granted',
    subject: { kind: 'account', id: input.account },
    data: { role: input.role, unit: input.unit },
  })
  return ok({ id: input.account })
})

export type EndRole = { readonly account: AccountId; readonly role: Id<'AccountRole'> }

export const endRole = command('account.end-role', async (tx, actor, input: EndRole) => {
  const account = await getAccountForUpdate(tx.db, actor.ward, input.account)
  authorize(accountPolicy, actor, 'change-roles', account)
  const standing = tx.db
    .selectFrom('account_role')
    .select(['role', 'unit_id'])
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', input.account)
    .where('id', '=', input.role)
    .where('ended_at', 'is', null)
  const { role, unit_id } = found(await standing.executeTakeFirst(), 'role')
  if (role === 'it-admin' && account.deactivated === null && (await isLastAdmin(tx.db, actor, input.account)))
    return lastAdmin
  await tx.db
    .updateTable('account_role')
    .set({ ended_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.role)
    .execute()
  await tx.announce({
    type: 'account.role-ended',
    subject: { kind: 'account', id: input.account },
    data: { role, unit: unit_id },
  })
  return ok({ id: input.account })
})

/** The rows of standing roles; the caller has authorized and announces. */
export async function grantAll(
  tx: Tx,
  actor: Actor,
  account: AccountId,
  grants: readonly RoleGrant[],
): Promise<Refused | null> {
  for (const { role, unit } of grants) {
    const kind = unit === null ? null : (await getUnit(tx.db, actor, unit)).kind
    const unfit = unfitRole(role, kind)
    if (unfit !== null) return refuse('role-unit', unfit, 'unit')
    await tx.db
      .insertInto('account_role')
      .values({
        ward_id: actor.ward,
        id: newId<'AccountRole'>(tx.now.getTime()),
        account_id: account,
        role,
        unit_id: unit,
        granted_by: accountOf(actor),
        granted_at: tx.now,
      })
      .execute()
  }
  return null
}
