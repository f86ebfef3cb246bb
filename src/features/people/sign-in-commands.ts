import { type AccountActor, publicActor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate, timeInVietnam } from '#domain/date.ts'
import type { AccountId, Id, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { createSession, idleSince, type SessionToken } from '#platform/http/session.ts'
import { verifyPassword } from '#platform/password.ts'
import { findActor } from './actor-queries.ts'
import { sessionPolicy } from './policy.ts'
import { type Attempt, admitAttempt, forgiveAttempt, nameIsExhausted } from './sign-in-attempts-commands.ts'
import { readSignInName } from './sign-in-name.ts'

export type SignIn = {
  readonly ward: WardId
  readonly signInName: string
  readonly password: string
  /** Of the browser; many failures from one address have to wait as well. */
  readonly address: string
  readonly userAgent: string | null
  /** The session the browser already has, if any: it ends, so that nobody can plant one. */
  readonly replaces?: Id<'Session'> | undefined
}
export type SignedIn = {
  readonly token: SessionToken
  readonly actor: AccountActor
  readonly mustChangePassword: boolean
}

/** One answer for an unknown name, a wrong password and a deactivated account, after the same work. */
export async function signIn(deps: Deps, input: SignIn): Promise<Result<SignedIn>> {
  const attempt: Attempt = {
    ward: input.ward,
    signInName: readSignInName(input.signInName),
    address: input.address,
  }
  const admission = await admitAttempt(deps, attempt)
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()))
  const account = await findByName(deps, attempt)
  const right = await verifyPassword(account?.hash ?? null, input.password, deps.passwordCost)
  if (!right || account === null) {
    await notePause(deps, attempt, account?.id ?? null)
    return refuse('wrong', 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra lại cả hai.')
  }
  const { firstPasswordUntil: until } = account
  if (until !== null && until < todayOf(deps)) return refuse('lapsed', lapsed(until))
  return startSession(deps, publicActor(input.ward), {
    ...input,
    account: account.id,
    hash: account.hash,
    attempt,
  })
}

const lapsed = (until: IsoDate): string =>
  `Mật khẩu lần đầu chỉ dùng được đến hết ngày ${formatDate(until)}, nay đã hết hạn. Xin nhờ người quản trị hệ thống của phường cấp mật khẩu mới.`

const tooMany = (until: Date, now: Date): string => {
  const next = new Date(Math.ceil(until.getTime() / 60_000) * 60_000)
  const day = dateInVietnam(next) === dateInVietnam(now) ? '' : ` ngày ${formatDate(dateInVietnam(next))}`
  return `Đã nhập sai quá nhiều lần. Để giữ an toàn, xin chờ đến ${timeInVietnam(next)}${day} rồi thử lại. Nếu quên mật khẩu, hãy nhờ người quản trị hệ thống của phường cấp lại.`
}

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

type Start = SignIn & { readonly account: AccountId; readonly hash: string | null; readonly attempt: Attempt }

const startSession = command('session.start', async (tx, actor, input: Start) => {
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
  await endDeadSessions(tx, input)
  const token = await createSession(tx.db, { ward, account, now: tx.now, userAgent: input.userAgent })
  await tx.announce({ type: 'account.signed-in', subject: { kind: 'account', id: account } })
  return ok({ token, ...who })
})

/** The one the browser brought along, and those of the person that have run out. */
const endDeadSessions = (tx: Tx, { ward, account, replaces }: Start) =>
  tx.db
    .deleteFrom('session')
    .where('ward_id', '=', ward)
    .where((session) =>
      session.or([
        session('id', '=', replaces ?? null),
        session.and([
          session('account_id', '=', account),
          session.or([session('expires_at', '<=', tx.now), session('last_seen_at', '<=', idleSince(tx.now))]),
        ]),
      ]),
    )
    .execute()

/** The attempt that uses up a name's tries is worth a line in the history; the ones before it are not. */
async function notePause(deps: Deps, attempt: Attempt, account: AccountId | null): Promise<void> {
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
