import type { AccountActor, Actor } from '#domain/actor.ts'
import type { AccountId, Id, WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import {
  createSession,
  type Duties,
  idleSince,
  type SessionToken,
  type SignInMeans,
} from '#platform/http/session.ts'

/** What is known of whoever signs in before it is known who it is. */
export type Browser = {
  readonly userAgent: string | null
  /** The session the browser already has, if any: it ends, so that nobody can plant one. */
  readonly replaces?: Id<'Session'> | undefined
}
export type SignedIn = Duties & { readonly token: SessionToken; readonly actor: AccountActor }

type Open = Browser & { readonly ward: WardId; readonly account: AccountId; readonly means: SignInMeans }

/** The last step of every way to sign in: nothing before it is a session. */
export async function openSession(tx: Tx, input: Open): Promise<SessionToken> {
  const { ward, account, userAgent, means } = input
  await endDeadSessions(tx, input)
  return createSession(tx.db, { ward, account, now: tx.now, userAgent, means })
}

/** The one the browser brought along, and those of the person that have run out. */
const endDeadSessions = (tx: Tx, { ward, account, replaces }: Open) =>
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

/** Ends every session of a person, all but `keep`, and every sign-in that waits for its code. */
export async function endSessions(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  account: AccountId,
  keep?: Id<'Session'>,
): Promise<void> {
  await db
    .deleteFrom('pending_sign_in')
    .where('ward_id', '=', ward)
    .where('account_id', '=', account)
    .execute()
  let sessions = db.deleteFrom('session').where('ward_id', '=', ward).where('account_id', '=', account)
  if (keep !== undefined) sessions = sessions.where('id', '!=', keep)
  await sessions.execute()
}
