import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Dispatch, RecipientId } from './dispatch.ts'
import { selectDispatches, toDispatch } from './load-queries.ts'
import { counts, reached, seesDispatches, superseded } from './reach-queries.ts'

/** Sendings of which somebody still owes something. */
export async function listOpenDispatches(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<readonly Dispatch[]> {
  const rows = await selectDispatches(db, actor)
    .where(seesDispatches(actor))
    .where(sql<boolean>`not ${superseded}`)
    .where(
      sql<boolean>`exists (select from dispatch_recipient r where r.ward_id = dispatch.ward_id
        and r.dispatch_id = dispatch.id and ${counts} and not ${reached})`,
    )
    .orderBy('dispatch.sent_at')
    .orderBy('dispatch.id')
    .execute()
  return rows.map(toDispatch)
}

export type RemindedRecipient = {
  readonly dispatch: Dispatch
  readonly recipient: RecipientId
  readonly unit: UnitId | null
  readonly name: string
  readonly step: string
}

/** Whom the clock reminded on `day`, sending by sending. */
export async function listRemindedOn(
  db: DatabaseTransaction,
  actor: Actor,
  day: IsoDate,
): Promise<readonly RemindedRecipient[]> {
  const rows = await selectDispatches(db, actor)
    .innerJoin('dispatch_recipient as r', (join) =>
      join.onRef('r.ward_id', '=', 'dispatch.ward_id').onRef('r.dispatch_id', '=', 'dispatch.id'),
    )
    .innerJoin('dispatch_reminder as reminder', (join) =>
      join.onRef('reminder.ward_id', '=', 'r.ward_id').onRef('reminder.recipient_id', '=', 'r.id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'r.ward_id').onRef('unit.id', '=', 'r.unit_id'),
    )
    .select(['r.id as recipient', 'r.unit_id', 'reminder.step'])
    .select(
      sql<string>`case when unit.kind = 'group' and unit.group_number is not null then 'Tổ ' || unit.group_number else r.name end`.as(
        'recipientName',
      ),
    )
    .where(seesDispatches(actor))
    .where('reminder.on_day', '=', day)
    .where('reminder.by_account', 'is', null)
    .orderBy('dispatch.due_on')
    .orderBy('dispatch.id')
    .orderBy('unit.group_number')
    .orderBy('r.name')
    .execute()
  return rows.map((row) => ({
    dispatch: toDispatch(row),
    recipient: row.recipient as RecipientId,
    unit: row.unit_id as UnitId | null,
    name: row.recipientName,
    step: row.step,
  }))
}
