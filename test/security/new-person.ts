import type { Role } from '#domain/actor.ts'
import { expectOk } from '#domain/result.ts'
import { createAccount } from '#features/people/index.ts'
import type { TestApp } from '#test/app.ts'
import { asOwner } from './filled-ward.ts'

/** Somebody who holds one role only and signs in with the password of the demo. The name may be any text. */
export async function newPerson(
  product: TestApp,
  { name, signInName, role }: { readonly name: string; readonly signInName: string; readonly role: Role },
): Promise<void> {
  const hash = await asOwner(product, (owner) =>
    owner
      .selectFrom('account')
      .select('password_hash')
      .where('sign_in_name', '=', 'minh')
      .executeTakeFirstOrThrow(),
  )
  const unit = role === 'clerk' ? product.ward.unit('vpdu') : product.ward.unit('mttq')
  const facts = { name, signInName, roles: [{ role, unit }], passwordHash: hash.password_hash ?? '' }
  expectOk(await createAccount(product.deps, await product.actor('quan'), facts))
  await asOwner(product, (owner) =>
    owner
      .updateTable('account')
      .set({ must_change_password: false, first_password_until: null })
      .where('sign_in_name', '=', signInName)
      .execute(),
  )
}
