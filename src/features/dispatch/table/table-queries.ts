import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { sendable } from '../chosen-queries.ts'
import type { Dispatch, RecipientId } from '../dispatch.ts'
import { selectDispatches, toDispatch } from '../load-queries.ts'
import { seesDispatches, superseded } from '../reach-queries.ts'
import { listRecipients } from '../recipient-queries.ts'
import { type Mark, markOf, notSent } from './mark.ts'

export type Period = { readonly from: IsoDate | null; readonly to: IsoDate | null }

export type TableGroup = { readonly id: UnitId; readonly label: string; readonly name: string }
export type TableCell = Mark & { readonly recipient: RecipientId | null }
export type TableRow = {
  readonly dispatch: Dispatch
  /** One for each group, in their order. */
  readonly cells: readonly TableCell[]
  readonly sent: number
  readonly complete: number
}
export type CompletenessTable = { readonly groups: readonly TableGroup[]; readonly rows: readonly TableRow[] }

/** Papers × residential groups: the latest sendings of the period that count, the newest first. Three queries. */
export async function getTable(
  db: DatabaseTransaction,
  actor: Actor,
  period: Period,
  { today, limit }: { readonly today: IsoDate; readonly limit: number },
): Promise<CompletenessTable> {
  const groups = sendable(await listUnits(db, actor, { openOn: today }))
    .filter(({ kind }) => kind === 'group')
    .map(({ id, groupNumber, name }) => ({
      id,
      label: groupNumber === null ? name : String(groupNumber),
      name,
    }))
  const dispatches = await latest(db, actor, period, limit)
  const recipients =
    dispatches.length === 0
      ? []
      : await listRecipients(db, actor, (where) =>
          where(
            'dispatch.id',
            'in',
            dispatches.map(({ id }) => id),
          ),
        )
  const byDispatch = Map.groupBy(
    recipients.filter(({ takenOut }) => takenOut === null),
    (one) => one.dispatch,
  )
  const rows = dispatches.map((dispatch): TableRow => {
    const own = new Map((byDispatch.get(dispatch.id) ?? []).map((one) => [one.unit, one]))
    const cells = groups.map(({ id }): TableCell => {
      const one = own.get(id)
      return one === undefined
        ? { ...notSent, recipient: null }
        : { ...markOf(one.receipts, dispatch, today), recipient: one.id }
    })
    return { dispatch, cells, sent: cells.filter(isSent).length, complete: cells.filter(isComplete).length }
  })
  return { groups, rows }
}

export const isSent = ({ kind }: Mark): boolean => kind !== 'none'
export const isComplete = ({ kind }: Mark): boolean =>
  kind === 'complete' || kind === 'paper' || kind === 'late-complete'

async function latest(
  db: DatabaseTransaction,
  actor: Actor,
  { from, to }: Period,
  limit: number,
): Promise<readonly Dispatch[]> {
  let query = selectDispatches(db, actor)
    .where(seesDispatches(actor))
    .where(sql<boolean>`not ${superseded}`)
    .where(
      sql<boolean>`exists (select from dispatch_recipient r join unit u on u.ward_id = r.ward_id and u.id = r.unit_id
        where r.ward_id = dispatch.ward_id and r.dispatch_id = dispatch.id and u.kind = 'group')`,
    )
    .orderBy('dispatch.sent_at', 'desc')
    .orderBy('dispatch.id', 'desc')
    .limit(limit)
  if (from !== null) query = query.where('dispatch.sent_at', '>=', startOfDayInVietnam(from))
  if (to !== null) query = query.where('dispatch.sent_at', '<', startOfDayInVietnam(addDays(to, 1)))
  return (await query.execute()).map(toDispatch)
}
