import { publicActor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { verifyPassword } from '#platform/password.ts'
import { findActor } from './actor-queries.ts'
import { type Browser, openSession, type SignedIn } from './open-session-commands.ts'
import { notePause } from './pause-commands.ts'
import { sessionPolicy } from './policy.ts'
import { beginSecondStep } from './second-factor/pending-commands.ts'
import { type Attempt, admitAttempt, forgiveAttempt, tooMany } from './sign-in-attempts-commands.ts'
import { readSignInName } from './sign-in-name.ts'

export type SignIn = Browser & {
  readonly ward: WardId
  readonly signInName: string
  readonly password: string
  /** Of the browser; many failures from one address have to wait as well. */
  readonly address: string
}
/** Signed in, or the first proof was right and the code is still to come: `pending` is the secret of this sign-in. */
export type FirstProofAccepted = SignedIn | { readonly pending: string }

/** One answer for an unknown name, a wrong password and a deactivated account, after the same work. */
export async function signIn(deps: Deps, input: SignIn): Promise<Result<FirstProofAccepted>> {
  const attempt: Attempt = {
    ward: input.ward,
    signInName: readSignInName(input.signInName),
    address: input.address,
  }
  const admission = await admitAttempt(deps, attempt)
  if (!admission.admitted)
    return refuse('too-many', `${tooMany(admission.until, deps.clock.now())} ${forgotten}`)
  const account = await findByName(deps, attempt)
  const right = await verifyPassword(account?.hash ?? null, input.password, deps.passwordCost)
  if (!right || account === null) {
    await notePause(deps, attempt, account?.id ?? null)
    return refuse('wrong', 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra lại cả hai.')
  }
  const { firstPasswordUntil: until } = account
  if (until !== null && until < todayOf(deps)) return refuse('lapsed', lapsed(until))
  return acceptPassword(deps, publicActor(input.ward), {
    ...input,
    account: account.id,
    hash: account.hash,
    attempt,
  })
}

const lapsed = (until: IsoDate): string =>
  `Mật khẩu lần đầu chỉ dùng được đến hết ngày ${formatDate(until)}, nay đã hết hạn. Xin nhờ người quản trị hệ thống của phường cấp mật khẩu mới.`

const forgotten = 'Nếu quên mật khẩu, hãy nhờ người quản trị hệ thống của phường cấp lại.'

async function findByName(deps: Deps, { ward, signInName }: Attempt) {
  const row = await reading(deps, { ward }, (db) =>
    db
      .selectFrom('account')
      .select(['id', 'password_hash', 'first_password_until'])
      .where('ward_id', '=', ward)
      .where('sign_in_name', '=', signInName)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst(),
  )
  return row === undefined
    ? null
    : {
        id: row.id as AccountId,
        hash: row.password_hash,
        firstPasswordUntil: row.first_password_until as IsoDate | null,
      }
}

type Accept = SignIn & {
  readonly account: AccountId
  readonly hash: string | null
  readonly attempt: Attempt
}

/** Asks again under the lock of the account whether the password still holds and whether a code is needed: both may just have changed. */
const acceptPassword = command('session.start', async (tx, actor, input: Accept) => {
  authorize(sessionPolicy, actor, 'start', null)
  const { account, ward } = input
  const same = await tx.db
    .selectFrom('account')
    .select('id')
    .where('ward_id', '=', ward)
    .where('id', '=', account)
    .where('password_hash', '=', input.hash)
    .forUpdate()
    .executeTakeFirst()
  const who = same === undefined ? null : await findActor(tx.db, ward, account, tx.now)
  if (who === null) return refuse('wrong', 'Tài khoản vừa được thay đổi. Xin đăng nhập lại.')
  await forgiveAttempt(tx.db, input.attempt)
  if (who.hasSecondFactor) {
    const pending = await beginSecondStep(tx, { ward, account, first: 'password' })
    await tx.announce({ type: 'account.password-accepted', subject: { kind: 'account', id: account } })
    return ok<FirstProofAccepted>({ pending })
  }
  const token = await openSession(tx, { ...input, means: 'password' })
  await tx.announce({
    type: 'account.signed-in',
    subject: { kind: 'account', id: account },
    data: { means: 'password' },
  })
  return ok<FirstProofAccepted>({ token, ...who })
})
