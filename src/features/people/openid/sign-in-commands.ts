import { publicActor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { dutiesIn } from '#platform/http/session.ts'
import type { Identity } from '#platform/openid.ts'
import { findActor } from '../actor-queries.ts'
import { type Browser, openSession } from '../open-session-commands.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from '../second-factor/lock-queries.ts'
import { beginSecondStep } from '../second-factor/pending-commands.ts'
import { type Attempt, forgiveAttempt } from '../sign-in-attempts-commands.ts'
import type { FirstProofAccepted } from '../sign-in-commands.ts'
import { comeBack, type Return } from './come-back-commands.ts'
import { linkByClaim } from './link-commands.ts'
import { notSignedIn } from './messages.ts'
import { findLinkedAccount, markOf } from './queries.ts'

export type OpenIdSignIn = Browser & Return

/**
 * Opens an account that exists, is active and is linked to who came back. One answer for everything else, so that nobody learns which accounts
 * there are.
 */
export async function signInWithOpenId(deps: Deps, input: OpenIdSignIn): Promise<Result<FirstProofAccepted>> {
  const { ward, provider } = input
  const back = await comeBack(deps, input, notSignedIn(provider.name))
  if (!back.ok) return back
  const { identity } = back.value
  const mark = markOf(deps.seal, identity)
  const account =
    (await reading(deps, input, (db) => findLinkedAccount(db, ward, mark))) ??
    (await linkByClaim(deps, ward, provider, identity))
  if (account === null) return notSignedIn(provider.name)
  return enterWithOpenId(deps, publicActor(ward), { ...input, ...back.value, account, mark })
}

type Enter = OpenIdSignIn & {
  readonly account: AccountId
  readonly mark: Buffer
  readonly identity: Identity
  readonly attempt: Attempt
}

/** Asks again under the lock of the account: it may just have been deactivated, or the link taken off. */
const enterWithOpenId = command('session.start-with-openid', async (tx, actor, input: Enter) => {
  authorize(sessionPolicy, actor, 'start', null)
  const { ward, account, mark, identity } = input
  await lockAccount(tx.db, ward, account)
  const used = await tx.db
    .updateTable('openid_link')
    .set({ last_used_at: tx.now })
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .where('subject_mark', '=', mark)
    .executeTakeFirst()
  const who = used.numUpdatedRows === 1n ? await findActor(tx.db, ward, account, tx.now) : null
  if (who === null) return notSignedIn(input.provider.name)
  await forgiveAttempt(tx.db, input.attempt)
  const subject = { kind: 'account', id: account } as const
  if (who.hasSecondFactor && !identity.twoSteps) {
    const pending = await beginSecondStep(tx, { ward, account, first: 'openid' })
    await tx.announce({ type: 'account.openid-accepted', subject })
    return ok<FirstProofAccepted>({ pending })
  }
  const means = identity.twoSteps ? 'openid-two-step' : 'openid'
  const token = await openSession(tx, { ...input, means })
  await tx.announce({ type: 'account.signed-in', subject, data: { means } })
  return ok<FirstProofAccepted>({ token, actor: who.actor, ...dutiesIn(means, who) })
})
