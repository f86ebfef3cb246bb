import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectDispatches, toDispatch } from '../load-queries.ts'
import { seesDispatches, superseded } from '../reach-queries.ts'
import { listRecipients } from '../recipient-queries.ts'
import { remindersOf } from '../reminded.ts'
import { type ResponseFigures, responseFigures } from './figure.ts'

/** How fast units and groups answered what was sent from `from` to `to`. Papers that were replaced are left out: nobody had to answer them to the end. */
export async function listFigures(
  db: DatabaseTransaction,
  actor: Actor,
  { from, to, today }: Readonly<Record<'from' | 'to' | 'today', IsoDate>>,
): Promise<{ readonly papers: number; readonly figures: readonly ResponseFigures[] }> {
  const rows = await selectDispatches(db, actor)
    .where(seesDispatches(actor))
    .where(sql<boolean>`not ${superseded}`)
    .where('dispatch.sent_at', '>=', startOfDayInVietnam(from))
    .where('dispatch.sent_at', '<', startOfDayInVietnam(addDays(to, 1)))
    .execute()
  if (rows.length === 0) return { papers: 0, figures: [] }
  const dispatches = new Map(rows.map((row) => [row.id, toDispatch(row)]))
  const recipients = await listRecipients(db, actor, (where) =>
    where('dispatch.id', 'in', [...dispatches.keys()]),
  )
  const samples = recipients.flatMap((one) => {
    const dispatch = dispatches.get(one.dispatch)
    if (dispatch === undefined || one.unit === null || one.takenOut !== null) return []
    const { unit, name, isGroup, receipts, addedAt } = one
    const { required, dueOn } = dispatch
    return [
      { unit, name, isGroup, receipts, required, dueOn, sentAt: addedAt, reminders: remindersOf(one).length },
    ]
  })
  const figures = responseFigures(samples, today, await loadCalendar(db, actor.ward))
  return { papers: rows.length, figures }
}
