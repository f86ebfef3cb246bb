import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { Id, WardId } from '#domain/id.ts'
import { calendarAt, loadCalendarHistory } from '#features/calendar/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Seal } from '#platform/seal.ts'
import { pinOf } from './code-commands.ts'
import type { Petition } from './load-queries.ts'
import type { PetitionId, RestrictedPetitionId } from './petition.ts'
import { withinReach } from './reach-queries.ts'
import { runTerm, termFor, termsOn } from './terms/term.ts'
import { listTerms } from './terms/term-queries.ts'

/** What the slip prints. */
export type PrintedReceipt = { readonly code: string; readonly pin: string; readonly receivedAt: Date }

const HOUR_MS = 3_600_000

/** The receipt of words sent by the public page, for an hour, to whoever knows the key of the form that sent them. */
export async function findSubmitted(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seal: Seal,
  key: Id<'Form'>,
  now: Date,
): Promise<(PrintedReceipt & { readonly restricted: boolean }) | null> {
  const sent = await db
    .selectFrom('public_submission')
    .select('code')
    .where('ward_id', '=', ward)
    .where('key', '=', key)
    .where('at', '>', new Date(now.getTime() - HOUR_MS))
    .executeTakeFirst()
  if (sent === undefined) return null
  const restricted = sent.code.startsWith('HC-')
  const row = await db
    .selectFrom(restricted ? 'restricted_petition' : 'petition')
    .select(['code', 'pin_version', 'received_at'])
    .where('ward_id', '=', ward)
    .where('code', '=', sent.code)
    .executeTakeFirstOrThrow()
  return {
    restricted,
    code: row.code,
    pin: pinOf(seal, ward, row.code, row.pin_version),
    receivedAt: row.received_at,
  }
}

export const receiptOf = (
  seal: Seal,
  ward: WardId,
  {
    code,
    pinVersion,
    receivedAt,
  }: { readonly code: string; readonly pinVersion: number; readonly receivedAt: Date },
): PrintedReceipt => ({ code, pin: pinOf(seal, ward, code, pinVersion), receivedAt })

/** Whoever wrote the words down, or issued the receipt anew, hands the PIN over at once; later nobody here sees it, so that nobody speaks for the person. */
export async function maySeePin(
  db: DatabaseTransaction,
  actor: Actor,
  { id, pinVersion, enteredBy, receivedAt }: Petition,
  now: Date,
): Promise<boolean> {
  const made = pinVersion === 1 ? { by: enteredBy, at: receivedAt } : await lastReissue(db, actor, id)
  return (
    made !== undefined &&
    made.by !== null &&
    made.by === accountOf(actor) &&
    made.at > new Date(now.getTime() - HOUR_MS / 2)
  )
}

const lastReissue = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: PetitionId) =>
  db
    .selectFrom('audit_event')
    .select(['actor_id as by', 'at'])
    .where('ward_id', '=', ward)
    .where('subject_id', '=', id)
    .where('type', '=', 'petition.receipt-reissued')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The last day to tell the sender of acceptance or transfer, by the ward's term and calendar that held when the words came in: a printed day never moves. */
export async function tellBy(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  receivedAt: Date,
): Promise<IsoDate> {
  const received = dateInVietnam(receivedAt)
  const held = termsOn(await listTerms(db, { ward }), received)
  const term = found(termFor(held, 'tell', { kind: 'kien-nghi', topicCode: null }), 'legal term')
  return runTerm(calendarAt(await loadCalendarHistory(db, ward), receivedAt), term, received).due
}

/** The receipt of sealed words, on the day they were written down, for the person who wrote them down. Not a word of them. */
export async function findOwnRestrictedReceipt(
  db: DatabaseTransaction,
  actor: Actor,
  seal: Seal,
  id: RestrictedPetitionId,
  now: Date,
): Promise<PrintedReceipt | null> {
  const account = accountOf(actor)
  if (account === null) return null
  const row = await db
    .selectFrom('restricted_petition')
    .select(['code', 'pin_version', 'received_at'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .where('entered_by', '=', account)
    .where('received_at', '>', new Date(now.getTime() - 24 * HOUR_MS))
    .executeTakeFirst()
  return row === undefined
    ? null
    : receiptOf(seal, actor.ward, {
        code: row.code,
        pinVersion: row.pin_version,
        receivedAt: row.received_at,
      })
}

export type GroupedReceipt = {
  readonly receipt: PrintedReceipt
  readonly name: string | null
  readonly unit: string | null
}

/** Of one summary report: by group and name, as they are handed out. For a day and for whoever confirmed it; a PIN issued anew is not among them. */
export async function listReceiptsOfBatch(
  db: DatabaseTransaction,
  actor: Actor,
  seal: Seal,
  batch: Id<'PetitionBatch'>,
  now: Date,
): Promise<readonly GroupedReceipt[]> {
  const account = accountOf(actor)
  if (account === null) return []
  const rows = await db
    .selectFrom('petition')
    .select(['code', 'pin_version', 'received_at', 'name', 'unit_id'])
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.batch_id', '=', batch)
    .where('petition.entered_by', '=', account)
    .where('petition.received_at', '>', new Date(now.getTime() - 24 * HOUR_MS))
    .where('petition.pin_version', '=', 1)
    .where(withinReach(actor))
    .orderBy('given_key')
    .orderBy('rest_key')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    receipt: receiptOf(seal, actor.ward, {
      code: row.code,
      pinVersion: row.pin_version,
      receivedAt: row.received_at,
    }),
    name: row.name,
    unit: row.unit_id,
  }))
}
