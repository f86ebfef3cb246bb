import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type AccountId, type Id, newId, type WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '../db/database.ts'
import type { HttpContext } from './context.ts'

const DAYS = 14
const IDLE_HOURS = 12

/** The secret that the browser holds; the database knows only its hash. */
export type SessionToken = string

/** What is proved before a code is asked for: the password, or who one is at a provider of identities. */
export type FirstProof = 'password' | 'openid'
/**
 * How a person proved who it is: by a first proof alone, with a code of the authenticator app or with a recovery code; by a passkey; by two
 * steps at the provider of identities.
 */
export type SignInMeans =
  | FirstProof
  | `${FirstProof}-code`
  | `${FirstProof}-recovery`
  | 'passkey'
  | 'openid-two-step'

export type Duties = { readonly mustChangePassword: boolean; readonly mustAddSecondFactor: boolean }

/** What an account still owes, in a session that was begun so: a first password that did not open it need not be changed in it, and two steps are two steps wherever they were taken. */
export const dutiesIn = (means: SignInMeans, owed: Duties): Duties => ({
  mustChangePassword: owed.mustChangePassword && !means.startsWith('openid'),
  mustAddSecondFactor: owed.mustAddSecondFactor && means !== 'openid-two-step',
})

/** Writes a session that ends after 12 idle hours or 14 days. Returns the secret for the cookie. */
export async function createSession(
  db: DatabaseTransaction,
  input: {
    readonly ward: WardId
    readonly account: AccountId
    readonly now: Date
    readonly userAgent: string | null
    readonly means: SignInMeans
  },
): Promise<SessionToken> {
  const token = newToken()
  await db
    .insertInto('session')
    .values({
      ward_id: input.ward,
      token_hash: hashToken(token),
      id: newId<'Session'>(),
      account_id: input.account,
      created_at: input.now,
      last_seen_at: input.now,
      expires_at: new Date(input.now.getTime() + DAYS * 86_400_000),
      user_agent: input.userAgent?.slice(0, 300) ?? null,
      means: input.means,
    })
    .execute()
  return token
}

/** 256 random bits for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export type FoundSession = {
  readonly id: Id<'Session'>
  readonly account: AccountId
  readonly means: SignInMeans
  readonly stale: boolean
}

/** The live session of a token; `stale` asks the caller to write that it was seen (at most every five minutes). */
export async function findSession(
  db: DatabaseTransaction,
  ward: WardId,
  token: SessionToken,
  now: Date,
): Promise<FoundSession | null> {
  const row = await db
    .selectFrom('session')
    .select(['id', 'account_id', 'last_seen_at', 'means'])
    .where('ward_id', '=', ward)
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince(now))
    .executeTakeFirst()
  if (row === undefined) return null
  const stale = now.getTime() - row.last_seen_at.getTime() > 300_000
  return {
    id: row.id as Id<'Session'>,
    account: row.account_id as AccountId,
    means: row.means as SignInMeans,
    stale,
  }
}

/** Sessions last seen before this moment have ended by themselves. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * 3_600_000)

/** Writes that the session was used just now. */
export const touchSession = (db: DatabaseTransaction, ward: WardId, id: Id<'Session'>, now: Date) =>
  db
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .execute()

/** The form token of a session: nobody without the session's secret can make it. */
export const csrfToken = (token: SessionToken): string =>
  createHmac('sha256', token).update('form').digest('base64url')

/** Compares in constant time; anything but a string never matches. */
export function csrfMatches(expected: string, posted: unknown): boolean {
  if (typeof posted !== 'string') return false
  const [wanted, given] = [Buffer.from(expected), Buffer.from(posted)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** `__Host-` binds the cookie to this very host where the site runs on https. */
const cookieName = (secure: boolean, name = 'hoi-am') => (secure ? `__Host-${name}` : name)

/** The secret the browser sent, if any; whether it is of a live session `findSession` knows. */
export const readSessionCookie = (c: HttpContext, secure: boolean): SessionToken | undefined =>
  getCookie(c, cookieName(secure))

/** Gives the browser its secret for as long as the session may last. */
export const writeSessionCookie = (c: HttpContext, secure: boolean, token: SessionToken): void =>
  setCookie(c, cookieName(secure), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: DAYS * 86_400,
  })

/** Takes the secret back. */
export const clearSessionCookie = (c: HttpContext, secure: boolean): void => {
  deleteCookie(c, cookieName(secure), { path: '/', secure })
}

/**
 * What the browser keeps while a sign-in has not come to its end. Lax, not Strict: who comes back from a provider of identities was sent here by
 * another site.
 */
const briefCookie = (name: string) => ({
  read: (c: HttpContext): string | undefined => getCookie(c, cookieName(c.var.secure, name)),
  /** Kept for `seconds`; null takes it back. */
  write: (c: HttpContext, value: string | null, seconds = 0): void => {
    const rest = { path: '/', secure: c.var.secure } as const
    if (value === null) deleteCookie(c, cookieName(c.var.secure, name), rest)
    else
      setCookie(c, cookieName(c.var.secure, name), value, {
        ...rest,
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: seconds,
      })
  },
})

/** The secret of a sign-in that waits for its code. */
export const pendingCookie = briefCookie('hoi-am-buoc-hai')
/** What a browser takes along to the provider of identities and brings back. */
export const journeyCookie = briefCookie('hoi-am-dinh-danh')

/** What the database keeps of a secret in a cookie. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
