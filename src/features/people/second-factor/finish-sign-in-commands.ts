import { publicActor } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { dutiesIn } from '#platform/http/session.ts'
import { findActor } from '../actor-queries.ts'
import { type Browser, openSession, type SignedIn } from '../open-session-commands.ts'
import { notePause } from '../pause-commands.ts'
import { sessionPolicy } from '../policy.ts'
import { admitAttempt, forgiveAttempt, tooMany } from '../sign-in-attempts-commands.ts'
import { lockAccount } from './lock-queries.ts'
import { findPending, type Pending, takePending } from './pending-commands.ts'
import { acceptProof, codeAttempt, type Proof } from './proof-commands.ts'

export type SecondStep = Browser & {
  readonly ward: WardId
  /** The secret that the first proof gave this browser. */
  readonly pending: string
  readonly proof: Proof
  readonly address: string
}

/** The second step of signing in: the code, after the first proof. Only now is there a session. */
export async function finishSignIn(deps: Deps, input: SecondStep): Promise<Result<SignedIn>> {
  const { ward, pending } = input
  const found = await reading(deps, input, (db) => findPending(db, ward, pending, deps.clock.now()))
  if (found === null) return expired
  const { account } = found
  const attempt = codeAttempt({ ward, account }, input.address)
  const admission = await admitAttempt(deps, attempt)
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()))
  const result = await complete(deps, publicActor(ward), { ...input, ...found })
  if (!result.ok && result.refusals[0].code === 'wrong-code') await notePause(deps, attempt, account)
  return result
}

const complete = command('session.complete', async (tx, actor, input: SecondStep & Pending) => {
  authorize(sessionPolicy, actor, 'start', null)
  const { ward, account } = input
  await lockAccount(tx.db, ward, account)
  if (!(await takePending(tx.db, ward, input.pending))) return expired
  const accepted = await acceptProof(tx, { ward, account }, input.proof)
  if (!accepted.ok) return accepted
  const who = await findActor(tx.db, ward, account, tx.now)
  if (who === null) return expired
  await forgiveAttempt(tx.db, codeAttempt({ ward, account }, input.address))
  const means = `${input.first}-${accepted.value}` as const
  const token = await openSession(tx, { ...input, means })
  await tx.announce({
    type: 'account.signed-in',
    subject: { kind: 'account', id: account },
    data: { means },
  })
  return ok<SignedIn>({ token, actor: who.actor, ...dutiesIn(means, who) })
})

const expired = refuse(
  'expired',
  'Đã quá 10 phút từ bước thứ nhất, hoặc tài khoản vừa được thay đổi. Xin đăng nhập lại từ đầu.',
)
