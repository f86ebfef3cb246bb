import type { Clock } from './clock.ts'
import type { ConstraintSentences } from './db/constraints.ts'
import type { Database } from './db/database.ts'
import type { Signals } from './db/signals.ts'
import type { Blobs } from './files/blobs.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { OpenId } from './openid.ts'
import type { PasswordCost } from './password.ts'
import type { Seal } from './seal.ts'

/** What the outside world is to a command or a read. One value per process; requests add their idempotency key. */
export type Deps = {
  readonly db: Database
  /** News between the web processes. */
  readonly signals: Signals
  readonly clock: Clock
  readonly log: Log
  readonly blobs: Blobs
  readonly seal: Seal
  /** null: no mail server is configured; messages wait in the outbox where everyone allowed can read them */
  readonly mailer: Mailer | null
  /** Address of the site without a slash at the end, for links in messages. */
  readonly publicUrl: string
  /** Pictures of the map and where it opens; absent: no map is shown. */
  readonly map?: MapTiles
  /** A provider of identities by which people may sign in; absent: there is no such way. */
  readonly openId?: OpenId
  /** event type → names of the jobs that follow it */
  readonly subscribers: ReadonlyMap<string, readonly string[]>
  readonly constraints: ConstraintSentences
  /** Cheaper password hashing for tests; without it the full cost. */
  readonly passwordCost?: PasswordCost
  /** From the hidden field of the form being answered: the same key is carried out once. */
  readonly idempotencyKey?: string
}

/** `tiles`: an address with {z}, {x} and {y}; `center`: "latitude,longitude,zoom". */
export type MapTiles = {
  readonly tiles: string
  readonly attribution: string
  readonly center: string | undefined
}
