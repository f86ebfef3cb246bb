import type { Actor } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { acceptedStep } from '#domain/time-step.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import type { Deps } from '#platform/deps.ts'
import { newOneTimeSecret, oneTimeCode } from '#platform/one-time-code.ts'
import { endSessions } from '../open-session-commands.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from './lock-queries.ts'
import { readCode, sealContext } from './proof-commands.ts'
import { replaceRecoveryCodes } from './recovery-code-commands.ts'
import { recoveryCodes } from './recovery-codes.ts'

/** A secret that is shown and not yet confirmed. It travels sealed with the form, so that a wrong code does not ask for a new QR code. */
export type Draft = { readonly secret: string; readonly sealed: string }

export function newDraft(deps: Deps, actor: Actor, session: Id<'Session'>): Draft {
  const secret = newOneTimeSecret()
  return {
    secret,
    sealed: deps.seal.close(secret, draftContext(actor, session)).toString('base64url'),
  }
}

/** Null for what this session was not given. */
export function openDraft(deps: Deps, actor: Actor, session: Id<'Session'>, sealed: string): Draft | null {
  try {
    return { secret: deps.seal.open(Buffer.from(sealed, 'base64url'), draftContext(actor, session)), sealed }
  } catch {
    return null
  }
}

const draftContext = (actor: Actor, session: Id<'Session'>): string =>
  `authenticator draft ${actor.ward} ${personOf(actor)} ${session}`

export type TurnOn = {
  readonly secret: string
  /** From the app, as a proof that it has the secret. */
  readonly code: string
  /** The session that stays: others were opened with the password alone. */
  readonly session: Id<'Session'>
  /** Makes the recovery codes, see `recoveryCodes`. */
  readonly seed: string
}

/** Turns two-step signing in on. Returns the recovery codes, which nothing else will ever show. */
export async function turnOnSecondFactor(
  deps: Deps,
  actor: Actor,
  input: TurnOn,
): Promise<Result<readonly string[]>> {
  const codes = recoveryCodes(input.seed, personOf(actor))
  const saved = await saveAuthenticator(deps, actor, { ...input, codes })
  return saved.ok ? ok(codes) : saved
}

const saveAuthenticator = command(
  'second-factor.turn-on',
  async (tx, actor, input: TurnOn & { readonly codes: readonly string[] }) => {
    authorize(sessionPolicy, actor, 'change-own-second-factor', null)
    const [{ ward }, account] = [actor, personOf(actor)]
    await lockAccount(tx.db, ward, account)
    const step = acceptedStep(readCode(input.code), {
      now: tx.now,
      lastUsed: 0,
      codeOf: (one) => oneTimeCode(input.secret, one),
    })
    if (step === null) return notThisApp
    const added = await tx.db
      .insertInto('authenticator')
      .values({
        ward_id: ward,
        account_id: account,
        sealed_secret: tx.deps.seal.close(input.secret, sealContext({ ward, account })),
        added_at: tx.now,
        last_step: step,
        last_used_at: tx.now,
      })
      .onConflict((already) => already.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) return alreadyOn
    await replaceRecoveryCodes(tx.db, actor, account, input.codes)
    await endSessions(tx.db, actor, account, input.session)
    await tx.announce({ type: 'account.second-factor-added', subject: { kind: 'account', id: account } })
    return ok(null)
  },
)

const notThisApp = refuse(
  'wrong-code',
  'Mã chưa khớp với mã QR này. Xin nhập 6 số đang hiện trong ứng dụng; nếu vẫn sai, hãy xem giờ trên điện thoại có đúng không.',
  'code',
)
const alreadyOn = refuse('already-on', 'Xác thực hai bước đang bật rồi. Xin tải lại trang để xem.')
