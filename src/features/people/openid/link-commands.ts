import { type Actor, publicActor } from '#domain/actor.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { NotFound } from '#platform/errors.ts'
import type { AccountClaim, Identity, OpenId } from '#platform/openid.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from '../second-factor/lock-queries.ts'
import { ownPasswordAttempt } from '../second-factor/own-password-commands.ts'
import { type Attempt, forgiveAttempt } from '../sign-in-attempts-commands.ts'
import { comeBack, type Return } from './come-back-commands.ts'
import { notLinked } from './messages.ts'
import { findAccountByClaim, findOpenIdLink, markOf } from './queries.ts'

type Provider = Pick<OpenId, 'issuer' | 'accountClaim'>

/** For whoever is signed in, has just given the password, and came back from the provider. */
export async function linkOwnIdentity(deps: Deps, actor: Actor, input: Return): Promise<Result<null>> {
  const back = await comeBack(deps, input, notLinked(input.provider.name))
  if (!back.ok) return back
  return saveOwnLink(deps, actor, { provider: input.provider, ...back.value })
}

type Own = { readonly provider: Provider; readonly identity: Identity; readonly attempt: Attempt }

const saveOwnLink = command('openid.link', async (tx, actor, { provider, identity, attempt }: Own) => {
  authorize(sessionPolicy, actor, 'change-own-second-factor', null)
  const account = personOf(actor)
  await lockAccount(tx.db, actor.ward, account)
  if ((await findOpenIdLink(tx.db, actor.ward, account, provider)) !== null) return alreadyLinked
  await saveLink(tx, { ward: actor.ward, account, provider, identity })
  await forgiveAttempt(tx.db, attempt)
  await forgiveAttempt(tx.db, ownPasswordAttempt(actor.ward, account))
  await announceLink(tx, account, 'person')
  return ok(null)
})

/** The account that a verified claim names, from now on linked to the subject: an address may change its owner there, a subject does not. */
export async function linkByClaim(
  deps: Deps,
  ward: WardId,
  provider: Provider,
  identity: Identity,
): Promise<AccountId | null> {
  const { accountClaim: claim } = provider
  const { verified } = identity
  if (claim === 'sub' || verified === null) return null
  const account = await reading(deps, { ward }, (db) => findAccountByClaim(db, ward, claim, verified))
  if (account === null) return null
  const linked = await linkNamed(deps, publicActor(ward), { provider, identity, account, claim })
  return linked.ok ? account : null
}

type Named = {
  readonly provider: Provider
  readonly identity: Identity
  readonly account: AccountId
  readonly claim: AccountClaim
}

const linkNamed = command('openid.link-by-claim', async (tx, actor, input: Named) => {
  authorize(sessionPolicy, actor, 'start', null)
  const { ward } = actor
  await lockAccount(tx.db, ward, input.account)
  if ((await findOpenIdLink(tx.db, ward, input.account, input.provider)) !== null) return alreadyLinked
  await saveLink(tx, { ward, ...input })
  await announceLink(tx, input.account, input.claim)
  return ok(null)
})

/** One account, one identity: a link to the provider of former days gives way. */
async function saveLink(
  tx: Tx,
  input: {
    readonly ward: WardId
    readonly account: AccountId
    readonly provider: Provider
    readonly identity: Identity
  },
): Promise<void> {
  await removeOpenIdLink(tx.db, input, input.account)
  await tx.db
    .insertInto('openid_link')
    .values({
      ward_id: input.ward,
      account_id: input.account,
      issuer: input.provider.issuer,
      subject_mark: markOf(tx.deps.seal, input.identity),
      linked_at: tx.now,
      last_used_at: null,
    })
    .execute()
}

const announceLink = (tx: Tx, account: AccountId, by: AccountClaim | 'person') =>
  tx.announce({ type: 'account.openid-linked', subject: { kind: 'account', id: account }, data: { by } })

export const unlinkOwnIdentity = command('openid.unlink', async (tx, actor, _input: null) => {
  authorize(sessionPolicy, actor, 'change-own-second-factor', null)
  const account = personOf(actor)
  await lockAccount(tx.db, actor.ward, account)
  if (!(await removeOpenIdLink(tx.db, actor, account))) throw new NotFound('openid link')
  await tx.announce({ type: 'account.openid-unlinked', subject: { kind: 'account', id: account } })
  return ok(null)
})

/** Whether there was one. */
export async function removeOpenIdLink(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  account: AccountId,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('openid_link')
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

const alreadyLinked = refuse('already-linked', 'Tài khoản này đã gắn rồi. Xin bỏ gắn trước nếu muốn đổi.')
