import type { WardId } from '#domain/id.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import type { Deps } from '#platform/deps.ts'
import type { Finished, Identity, OpenId } from '#platform/openid.ts'
import { type Attempt, admitAttempt, tooMany } from '../sign-in-attempts-commands.ts'
import type { Journey } from './journey.ts'
import { unreachable } from './messages.ts'

export type Return = {
  readonly ward: WardId
  readonly provider: OpenId
  readonly redirectUri: string
  /** The query with which the browser came back. */
  readonly answer: string
  readonly secrets: Journey['secrets']
  /** Of the browser. */
  readonly address: string
}

/** Who came back from the provider; `refused` is told to whom it does not vouch for. Each return counts as a failure until the command that follows forgives it. */
export async function comeBack(
  deps: Deps,
  input: Return,
  refused: Refused,
): Promise<Result<{ readonly identity: Identity; readonly attempt: Attempt }>> {
  const { ward, provider, secrets } = input
  // Counted apart from passwords: a provider out of order must not close the other way.
  const attempt = { ward, signInName: `openid ${secrets.state}`, address: `openid ${input.address}` }
  const admission = await admitAttempt(deps, attempt)
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()))
  const finished = await provider.finish(input.redirectUri, input.answer, secrets)
  if (finished.kind === 'identity') return ok({ identity: finished.identity, attempt })
  noteFailure(deps, finished)
  return finished.kind === 'unreachable' ? unreachable(provider.name) : refused
}

/** For whoever runs the server: people are told no reason. */
export const noteFailure = ({ log }: Deps, { kind, why }: Exclude<Finished, { kind: 'identity' }>): void =>
  log.warn({ openid: kind, why })
