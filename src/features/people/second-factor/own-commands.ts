import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { notePause } from '../pause-commands.ts'
import { sessionPolicy } from '../policy.ts'
import { type Attempt, admitAttempt, forgiveAttempt, tooMany } from '../sign-in-attempts-commands.ts'
import { lockAccount } from './lock-queries.ts'
import { checkOwnPassword, ownPasswordAttempt } from './own-password-commands.ts'
import { acceptProof, codeAttempt, type Proof } from './proof-commands.ts'
import { replaceRecoveryCodes } from './recovery-code-commands.ts'
import { recoveryCodes } from './recovery-codes.ts'
import { removeSecondFactor } from './remove-commands.ts'

/** Whoever sits at a computer left open must not be able to weaken the account: both proofs are asked for again. */
export type BothProofs = { readonly password: string; readonly proof: Proof }

export const turnOffSecondFactor = (deps: Deps, actor: Actor, input: BothProofs): Promise<Result<null>> =>
  withBothProofs(deps, actor, input, (checked) => turnOff(deps, actor, checked))

/** Returns ten new codes; the old ones end. */
export async function renewRecoveryCodes(
  deps: Deps,
  actor: Actor,
  { seed, ...input }: BothProofs & { readonly seed: string },
): Promise<Result<readonly string[]>> {
  const codes = recoveryCodes(seed, personOf(actor))
  const saved = await withBothProofs(deps, actor, input, (checked) =>
    renew(deps, actor, { ...checked, codes }),
  )
  return saved.ok ? ok(codes) : saved
}

type Checked = { readonly account: AccountId; readonly proof: Proof; readonly attempts: readonly Attempt[] }

const turnOff = command('second-factor.turn-off', async (tx, actor, input: Checked) => {
  const accepted = await prove(tx, actor, input)
  if (!accepted.ok) return accepted
  await removeSecondFactor(tx.db, actor, input.account)
  await tx.announce({
    type: 'account.second-factor-removed',
    subject: { kind: 'account', id: input.account },
  })
  return ok(null)
})

const renew = command(
  'second-factor.renew-codes',
  async (tx, actor, input: Checked & { readonly codes: readonly string[] }) => {
    const accepted = await prove(tx, actor, input)
    if (!accepted.ok) return accepted
    await replaceRecoveryCodes(tx.db, actor, input.account, input.codes)
    await tx.announce({
      type: 'account.recovery-codes-renewed',
      subject: { kind: 'account', id: input.account },
    })
    return ok(null)
  },
)

async function prove(tx: Tx, actor: Actor, { account, proof, attempts }: Checked) {
  authorize(sessionPolicy, actor, 'change-own-second-factor', null)
  await lockAccount(tx.db, actor.ward, account)
  const accepted = await acceptProof(tx, { ward: actor.ward, account }, proof)
  if (!accepted.ok) return refuse(accepted.refusals[0].code, accepted.refusals[0].message, 'proof')
  for (const attempt of attempts) await forgiveAttempt(tx.db, attempt)
  return accepted
}

/** Each guess is counted before it is looked at; the password is checked before the transaction begins. */
async function withBothProofs(
  deps: Deps,
  actor: Actor,
  { password, proof }: BothProofs,
  act: (checked: Checked) => Promise<Result<null>>,
): Promise<Result<null>> {
  const account = personOf(actor)
  const checked = await checkOwnPassword(deps, actor, password)
  if (!checked.ok) return checked
  const ofPassword = ownPasswordAttempt(actor.ward, account)
  const ofCode = codeAttempt({ ward: actor.ward, account }, ofPassword.address)
  const admission = await admitAttempt(deps, ofCode)
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()), 'proof')
  const result = await act({ account, proof, attempts: [ofPassword, ofCode] })
  if (!result.ok && result.refusals[0].code === 'wrong-code') await notePause(deps, ofCode, account)
  return result
}
