import { publicActor } from '#domain/actor.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { credentialIn, passkeyRequest, type Site, verifyRequest } from '#platform/passkey.ts'
import { findActor } from '../actor-queries.ts'
import { type Browser, openSession, type SignedIn } from '../open-session-commands.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from '../second-factor/lock-queries.ts'
import { admitAttempt, forgiveAttempt, tooMany } from '../sign-in-attempts-commands.ts'
import { isFresh, newChallenge } from './challenge.ts'
import { spendChallenge } from './challenge-commands.ts'
import type { PasskeyId } from './queries.ts'

const purposeOf = (ward: WardId): string => `sign-in ${ward}`

/** What the browser needs to look for a passkey of this site. Nothing is kept of having asked. */
export const beginPasskeySignIn = (deps: Deps, ward: WardId, site: Site) =>
  passkeyRequest(site, newChallenge(deps, purposeOf(ward)))

export type PasskeySignIn = Browser & {
  readonly ward: WardId
  readonly site: Site
  /** What the browser answered, as JSON. */
  readonly answer: string
  readonly address: string
}

/** A passkey is the device and the finger, face or PIN that unlocks it: both proofs at once, so there is no second step. */
export async function signInWithPasskey(deps: Deps, input: PasskeySignIn): Promise<Result<SignedIn>> {
  const { ward } = input
  const credential = credentialIn(input.answer)
  if (credential === null) return unknown
  const attempt = { ward, signInName: `passkey ${credential}`, address: input.address }
  const admission = await admitAttempt(deps, attempt)
  if (!admission.admitted) return refuse('too-many', tooMany(admission.until, deps.clock.now()))
  const found = await reading(deps, input, (db) =>
    db
      .selectFrom('passkey')
      .select(['id', 'account_id', 'name'])
      .where('ward_id', '=', ward)
      .where('credential', '=', credential)
      .executeTakeFirst(),
  )
  if (found === undefined) return unknown
  const known = { id: found.id as PasskeyId, account: found.account_id as AccountId, name: found.name }
  const result = await enterWithPasskey(deps, publicActor(ward), { ...input, ...known, attempt })
  if (!result.ok && result.refusals[0].code === 'copied') await noteCopy(deps, publicActor(ward), known)
  return result
}

type Known = { readonly id: PasskeyId; readonly account: AccountId; readonly name: string }
type Enter = PasskeySignIn & Known & { readonly attempt: Parameters<typeof forgiveAttempt>[1] }

const enterWithPasskey = command('session.start-with-passkey', async (tx, actor, input: Enter) => {
  authorize(sessionPolicy, actor, 'start', null)
  const { ward, account, id } = input
  await lockAccount(tx.db, ward, account)
  const passkey = await tx.db
    .selectFrom('passkey')
    .select(['credential as id', 'public_key as publicKey', 'counter'])
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  if (passkey === undefined) return unknown
  let signed = ''
  const verified = await verifyRequest(
    input.site,
    input.answer,
    (challenge) => {
      signed = challenge
      return isFresh(tx.deps, purposeOf(ward), challenge)
    },
    { ...passkey, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
  )
  if (!verified.ok) return verified.copied ? copied : unknown
  if (!(await spendChallenge(tx, ward, signed))) return unknown
  const who = await findActor(tx.db, ward, account, tx.now)
  if (who === null) return unknown
  await tx.db
    .updateTable('passkey')
    .set({ counter: verified.counter, last_used_at: tx.now })
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .execute()
  await forgiveAttempt(tx.db, input.attempt)
  const token = await openSession(tx, { ...input, means: 'passkey' })
  await tx.announce({
    type: 'account.signed-in',
    subject: { kind: 'account', id: account },
    data: { means: 'passkey', name: input.name },
  })
  return ok<SignedIn>({ token, ...who })
})

/** A counter that does not rise means that two devices use one key. */
const noteCopy = command('session.note-copied-passkey', async (tx, actor, { account, name }: Known) => {
  authorize(sessionPolicy, actor, 'pause', null)
  await tx.announce({
    type: 'account.passkey-refused',
    subject: { kind: 'account', id: account },
    data: { name },
  })
  return ok(null)
})

/** One answer for every way in which it is not right. */
const unknown = refuse(
  'wrong',
  'Khóa truy cập này không mở được tài khoản nào ở đây. Xin thử lại, hoặc đăng nhập bằng mật khẩu.',
)
const copied = refuse(
  'copied',
  'Khóa truy cập này có dấu hiệu bị sao chép nên không được nhận. Xin đăng nhập bằng mật khẩu, bỏ khóa này rồi thêm khóa mới.',
)
