import { publicActor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { sessionPolicy } from './policy.ts'
import { type Attempt, nameIsExhausted } from './sign-in-attempts-commands.ts'

/** The attempt that uses up a name's tries is worth a line in the history; the ones before it are not. */
export async function notePause(deps: Deps, attempt: Attempt, account: AccountId | null): Promise<void> {
  const until = await nameIsExhausted(deps, attempt)
  if (until !== null)
    await pauseName(deps, publicActor(attempt.ward), { account, until: until.toISOString() })
}

const pauseName = command(
  'session.pause',
  async (tx, actor, input: { account: AccountId | null; until: string }) => {
    authorize(sessionPolicy, actor, 'pause', null)
    await tx.announce({
      type: 'sign-in.paused',
      subject: { kind: 'account', id: input.account },
      data: { until: input.until },
    })
    return ok(null)
  },
)
