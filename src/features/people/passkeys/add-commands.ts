import type { Actor } from '#domain/actor.ts'
import { type Id, newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { type Credential, passkeyCreation, type Site, verifyCreation } from '#platform/passkey.ts'
import { getAccount } from '../account-queries.ts'
import { sessionPolicy } from '../policy.ts'
import { lockAccount } from '../second-factor/lock-queries.ts'
import { checkOwnPassword, ownPasswordAttempt } from '../second-factor/own-password-commands.ts'
import { forgiveAttempt } from '../sign-in-attempts-commands.ts'
import { isFresh, newChallenge } from './challenge.ts'
import { spendChallenge } from './challenge-commands.ts'
import { listPasskeys } from './queries.ts'

const MOST = 10

type Own = { readonly site: Site; readonly session: Id<'Session'> }

/** What the browser needs to make a passkey, for whoever knows the password: a computer left open must not get one. */
export async function beginPasskey(
  deps: Deps,
  actor: Actor,
  { site, session, password }: Own & { readonly password: string },
): Promise<Result<Awaited<ReturnType<typeof passkeyCreation>>>> {
  const checked = await checkOwnPassword(deps, actor, password)
  if (!checked.ok) return checked
  const account = personOf(actor)
  const { owner, known } = await reading(deps, actor, async (db) => ({
    owner: await getAccount(db, actor, account),
    known: await listPasskeys(db, actor.ward, account),
  }))
  if (known.length >= MOST) return tooManyPasskeys
  const challenge = newChallenge(deps, purposeOf(actor, session))
  return ok(
    await passkeyCreation(
      site,
      { handle: account, name: owner.signInName, displayName: owner.name },
      challenge,
      known.map(({ credential }) => credential),
    ),
  )
}

export type AddPasskey = Own & { readonly name: string; readonly answer: string }

/** Keeps what the browser made, if it made it for this challenge. */
export async function addPasskey(deps: Deps, actor: Actor, input: AddPasskey): Promise<Result<null>> {
  let signed = ''
  const credential = await verifyCreation(input.site, input.answer, (challenge) => {
    signed = challenge
    return isFresh(deps, purposeOf(actor, input.session), challenge)
  })
  if (credential === null) return notMade
  return savePasskey(deps, actor, { name: input.name, credential, challenge: signed })
}

const purposeOf = (actor: Actor, session: Id<'Session'>): string =>
  `add ${actor.ward} ${personOf(actor)} ${session}`

type Save = { readonly name: string; readonly credential: Credential; readonly challenge: string }

const savePasskey = command('passkey.add', async (tx, actor, { name, credential, challenge }: Save) => {
  authorize(sessionPolicy, actor, 'change-own-second-factor', null)
  const [{ ward }, account] = [actor, personOf(actor)]
  await lockAccount(tx.db, ward, account)
  if (!(await spendChallenge(tx, ward, challenge))) return notMade
  if ((await listPasskeys(tx.db, ward, account)).length >= MOST) return tooManyPasskeys
  await tx.db
    .insertInto('passkey')
    .values({
      ward_id: ward,
      id: newId<'Passkey'>(),
      account_id: account,
      credential: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      name,
      added_at: tx.now,
      last_used_at: null,
    })
    .execute()
  await forgiveAttempt(tx.db, ownPasswordAttempt(ward, account))
  await tx.announce({
    type: 'account.passkey-added',
    subject: { kind: 'account', id: account },
    data: { name },
  })
  return ok(null)
})

const notMade = refuse(
  'not-made',
  'Chưa thêm được khóa truy cập: trình duyệt chưa tạo xong, hoặc đã quá năm phút. Xin thử lại.',
)
const tooManyPasskeys = refuse(
  'too-many-passkeys',
  `Mỗi người giữ nhiều nhất ${MOST} khóa truy cập. Xin bỏ bớt khóa không dùng nữa.`,
)
