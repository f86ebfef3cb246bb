import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DispatchId, Recipient, RecipientId } from './dispatch.ts'
import type { Receipt, Stage } from './receipt.ts'

/** A step with everything known of it. */
export type ReceiptFact = Receipt & {
  readonly id: string
  /** Who did it on the screen, and for whom as a substitute. */
  readonly by: string | null
  readonly actingFor: string | null
  /** On paper: who took it, and who handed it over. */
  readonly person: string | null
  readonly carrier: string | null
  readonly note: string | null
}

export type Reminder = { readonly step: string; readonly on: IsoDate; readonly at: Date }

/** One recipient with all that became of the paper there. */
export type RecipientFacts = Recipient & {
  readonly dispatch: DispatchId
  readonly groupNumber: number | null
  readonly isGroup: boolean
  readonly addedAt: Date
  readonly receipts: readonly ReceiptFact[]
  readonly reminders: readonly Reminder[]
  readonly takenOut: { readonly reason: string; readonly by: string | null; readonly at: Date } | null
  /** Somebody there can sign in: without an account only paper helps. */
  readonly reachable: boolean
}

type Narrow = (where: ExpressionBuilder<DB, 'dispatch_recipient' | 'dispatch'>) => Expression<SqlBool>

/** Recipients in the order of the office: units first, groups by number, bodies outside last. One query. */
export async function listRecipients(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  narrow: Narrow,
): Promise<readonly RecipientFacts[]> {
  const rows = await db
    .selectFrom('dispatch_recipient')
    .innerJoin('dispatch', (join) =>
      join
        .onRef('dispatch.ward_id', '=', 'dispatch_recipient.ward_id')
        .onRef('dispatch.id', '=', 'dispatch_recipient.dispatch_id'),
    )
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.ward_id', '=', 'dispatch_recipient.ward_id')
        .onRef('unit.id', '=', 'dispatch_recipient.unit_id'),
    )
    .leftJoin('dispatch_removal as removal', (join) =>
      join
        .onRef('removal.ward_id', '=', 'dispatch_recipient.ward_id')
        .onRef('removal.recipient_id', '=', 'dispatch_recipient.id'),
    )
    .leftJoin('account as remover', (join) =>
      join.onRef('remover.ward_id', '=', 'removal.ward_id').onRef('remover.id', '=', 'removal.by_account'),
    )
    .select([
      'dispatch_recipient.id',
      'dispatch_recipient.dispatch_id',
      'dispatch_recipient.unit_id',
      'dispatch_recipient.name',
      'dispatch_recipient.added_at',
      'unit.group_number',
      'unit.kind',
      'removal.reason',
      'removal.at as removed_at',
      'remover.name as removed_by',
      receipts,
      reminders,
      reachable,
    ])
    .where('dispatch_recipient.ward_id', '=', ward)
    .where(narrow)
    .orderBy(sql`dispatch_recipient.unit_id is null, unit.kind = 'group'`)
    .orderBy('unit.group_number', (order) => order.nullsFirst())
    .orderBy('unit.sort_order')
    .orderBy('dispatch_recipient.name')
    .orderBy('dispatch_recipient.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as RecipientId,
    dispatch: row.dispatch_id as DispatchId,
    unit: row.unit_id as UnitId | null,
    name: row.name,
    groupNumber: row.group_number,
    isGroup: row.kind === 'group',
    addedAt: row.added_at,
    receipts: row.receipts.map((one) => ({ ...one, at: new Date(one.at) })),
    reminders: row.reminders.map((one) => ({ ...one, at: new Date(one.at) })),
    takenOut:
      row.removed_at === null ? null : { reason: row.reason ?? '', by: row.removed_by, at: row.removed_at },
    reachable: row.reachable,
  }))
}

export const ofDispatch =
  (id: DispatchId): Narrow =>
  (where) =>
    where('dispatch.id', '=', id)

type StoredReceipt = Omit<ReceiptFact, 'at' | 'stage'> & { readonly at: string; readonly stage: Stage }
const receipts = sql<readonly StoredReceipt[]>`(
  select coalesce(json_agg(json_build_object('id', x.id, 'stage', x.stage, 'how', x.how, 'at', x.at, 'by', doer.name,
    'actingFor', absent.name, 'person', x.person, 'carrier', x.carrier, 'note', x.note) order by x.at, x.id), '[]')
  from dispatch_receipt x
  left join account doer on doer.ward_id = x.ward_id and doer.id = x.by_account
  left join account absent on absent.ward_id = x.ward_id and absent.id = x.for_account
  where x.ward_id = dispatch_recipient.ward_id and x.recipient_id = dispatch_recipient.id and x.voided_at is null
)`.as('receipts')

const reminders = sql<readonly (Omit<Reminder, 'at'> & { readonly at: string })[]>`(
  select coalesce(json_agg(json_build_object('step', m.step, 'on', m.on_day, 'at', m.at) order by m.at, m.id), '[]')
  from dispatch_reminder m
  where m.ward_id = dispatch_recipient.ward_id and m.recipient_id = dispatch_recipient.id
)`.as('reminders')

const reachable = sql<boolean>`exists (
  select from account_role held join account a on a.ward_id = held.ward_id and a.id = held.account_id and a.deactivated_at is null
  where held.ward_id = dispatch_recipient.ward_id and held.unit_id = dispatch_recipient.unit_id and held.ended_at is null
    and held.role in ('group-head', 'unit-head', 'unit-officer'))`.as('reachable')
