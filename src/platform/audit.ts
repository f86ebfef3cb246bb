import { createHash } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import { accountOf } from '#domain/actor.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from './db/database.ts'

/** What happened: `type` is verb-like and stable ('directive.closed'), `data` what the history needs to explain itself. No secrets. */
export type AuditEvent = {
  readonly type: string
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly data?: Readonly<Record<string, unknown>>
  readonly onBehalfOf?: AccountId | null
}

type Row = {
  readonly ward_id: string
  readonly seq: number
  readonly at: Date
  readonly actor_id: string | null
  readonly on_behalf_of: string | null
  readonly type: string
  readonly subject_kind: string
  readonly subject_id: string | null
  readonly data: unknown
  readonly prev_hash: Buffer
}

const GENESIS = Buffer.alloc(32)

/** Appends to the ward's chain. Takes the chain's head row, so writers of one ward append one after the other. Returns the seq. */
export async function appendAudit(
  db: DatabaseTransaction,
  actor: Actor,
  at: Date,
  event: AuditEvent,
): Promise<number> {
  await db
    .insertInto('audit_head')
    .values({ ward_id: actor.ward, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('ward_id', '=', actor.ward)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const row: Row = {
    ward_id: actor.ward,
    seq: head.seq + 1,
    at,
    actor_id: accountOf(actor),
    on_behalf_of: event.onBehalfOf ?? null,
    type: event.type,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    data: event.data ?? {},
    prev_hash: head.hash,
  }
  const hash = hashOf(row)
  await db
    .insertInto('audit_event')
    .values({ ...row, data: JSON.stringify(row.data), hash })
    .execute()
  await db.updateTable('audit_head').set({ seq: row.seq, hash }).where('ward_id', '=', actor.ward).execute()
  return row.seq
}

export type ChainCheck =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly brokenAt: number; readonly reason: string }

/** Recomputes every hash of the ward's chain, in batches of constant memory. */
export async function verifyAudit(db: DatabaseTransaction, ward: WardId): Promise<ChainCheck> {
  let seq = 0
  let prev: Buffer = GENESIS
  for (;;) {
    const rows = await db
      .selectFrom('audit_event')
      .selectAll()
      .where('ward_id', '=', ward)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(2000)
      .execute()
    for (const row of rows) {
      if (row.seq !== seq + 1) return { intact: false, brokenAt: seq + 1, reason: 'an event is missing' }
      if (!row.prev_hash.equals(prev))
        return { intact: false, brokenAt: row.seq, reason: 'it does not follow the event before it' }
      if (!row.hash.equals(hashOf(row)))
        return { intact: false, brokenAt: row.seq, reason: 'its content was changed' }
      seq = row.seq
      prev = row.hash
    }
    if (rows.length < 2000) break
  }
  const head = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('ward_id', '=', ward)
    .executeTakeFirst()
  if (head !== undefined && (head.seq !== seq || !head.hash.equals(prev)))
    return { intact: false, brokenAt: seq + 1, reason: 'events were cut off at the end' }
  return { intact: true, events: seq }
}

/** SHA-256 over the row before it and every column of this one, keys in alphabetical order. */
function hashOf(row: Row): Buffer {
  const content = canonical([
    row.ward_id,
    row.seq,
    row.at.toISOString(),
    row.actor_id,
    row.on_behalf_of,
    row.type,
    row.subject_kind,
    row.subject_id,
    row.data,
  ])
  return createHash('sha256').update(row.prev_hash).update(content).digest()
}

/** One JSON text per value: object keys sorted, undefined left out, as jsonb gives it back. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
