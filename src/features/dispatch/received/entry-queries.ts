import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Dispatch, RecipientId } from '../dispatch.ts'
import { selectDispatches, toDispatch } from '../load-queries.ts'
import { ownEntries } from '../reach-queries.ts'
import type { Receipt, Stage } from '../receipt.ts'

/** A paper as one unit or group has it: never who else has it. */
export type Entry = {
  readonly id: RecipientId
  readonly unit: UnitId
  readonly unitName: string
  readonly dispatch: Dispatch
  readonly receipts: readonly (Receipt & { readonly by: string | null; readonly note: string | null })[]
  /** The same unit's entry of the edition that took this one's place, when it was sent one. */
  readonly newer: RecipientId | null
}

const MOST = 100

/** What the reader's units were sent, what still waits for them first, then the newest. */
export async function listEntries(
  db: DatabaseTransaction,
  actor: Actor,
  which: 'open' | 'all' = 'all',
): Promise<readonly Entry[]> {
  let query = selectEntries(db, actor)
    .orderBy(sql`${waits} desc`)
    .orderBy('dispatch.sent_at', 'desc')
    .orderBy('dispatch_recipient.id')
    .limit(MOST)
  if (which === 'open') query = query.where(waits)
  return (await query.execute()).map(toEntry)
}

/** The reader's own entry; anybody else's is not there. */
export async function getEntry(
  db: DatabaseTransaction,
  actor: Actor,
  id: RecipientId | null,
): Promise<Entry> {
  const row =
    id === null
      ? undefined
      : await selectEntries(db, actor).where('dispatch_recipient.id', '=', id).executeTakeFirst()
  return toEntry(found(row, 'received document'))
}

/** The same, and two people of one unit come one after the other. */
export async function getEntryForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: RecipientId,
): Promise<Entry> {
  await db
    .selectFrom('dispatch_recipient')
    .select('dispatch_recipient.id')
    .where('dispatch_recipient.ward_id', '=', actor.ward)
    .where('dispatch_recipient.id', '=', id)
    .where(ownEntries(actor))
    .forNoKeyUpdate()
    .execute()
  return getEntry(db, actor, id)
}

const order = sql.lit('{received,read,acknowledged,done}')
const waits = sql<boolean>`(not exists (select from dispatch later where later.ward_id = dispatch.ward_id
    and later.line = dispatch.line and later.edition > dispatch.edition)
  and not exists (select from dispatch_receipt x where x.ward_id = dispatch_recipient.ward_id
    and x.recipient_id = dispatch_recipient.id and x.voided_at is null
    and array_position(${order}::text[], x.stage) >= array_position(${order}::text[], dispatch.required)))`

const selectEntries = (db: DatabaseTransaction, actor: Actor) =>
  selectDispatches(db, actor)
    .innerJoin('dispatch_recipient', (join) =>
      join
        .onRef('dispatch_recipient.ward_id', '=', 'dispatch.ward_id')
        .onRef('dispatch_recipient.dispatch_id', '=', 'dispatch.id'),
    )
    .select([
      'dispatch_recipient.id as entry',
      'dispatch_recipient.unit_id',
      'dispatch_recipient.name',
      receipts,
      newer,
    ])
    .where(ownEntries(actor))

type StoredReceipt = {
  readonly stage: Stage
  readonly how: Receipt['how']
  readonly at: string
  readonly by: string | null
  readonly note: string | null
}
const receipts = sql<readonly StoredReceipt[]>`(
  select coalesce(json_agg(json_build_object('stage', x.stage, 'how', x.how, 'at', x.at, 'note', x.note,
    'by', coalesce(doer.name, x.person)) order by x.at, x.id), '[]')
  from dispatch_receipt x left join account doer on doer.ward_id = x.ward_id and doer.id = x.by_account
  where x.ward_id = dispatch_recipient.ward_id and x.recipient_id = dispatch_recipient.id and x.voided_at is null
)`.as('receipts')

const newer = sql<string | null>`(
  select r.id from dispatch later
  join dispatch_recipient r on r.ward_id = later.ward_id and r.dispatch_id = later.id and r.unit_id = dispatch_recipient.unit_id
  where later.ward_id = dispatch.ward_id and later.line = dispatch.line and later.edition > dispatch.edition
    and not exists (select from dispatch_removal gone where gone.ward_id = r.ward_id and gone.recipient_id = r.id)
  order by later.edition desc, later.sent_at desc limit 1
)`.as('newer')

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

const toEntry = (row: Row): Entry => ({
  id: row.entry as RecipientId,
  unit: row.unit_id as UnitId,
  unitName: row.name,
  dispatch: toDispatch(row),
  receipts: row.receipts.map((one) => ({ ...one, at: new Date(one.at) })),
  newer: row.newer as RecipientId | null,
})
