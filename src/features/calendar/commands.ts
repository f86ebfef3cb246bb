import type { DayOff } from '#domain/calendar.ts'
import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { checkDay, seenOf } from './day.ts'
import { calendarPolicy } from './policy.ts'
import { findDay, findLastChangeOfDay, lockRules } from './queries.ts'

/** `seen`: the day as the form showed it (`seenOf`), so that nothing is overwritten silently. */
export type SetDayInput = { readonly day: DayOff; readonly seen: string }

/** Adds a day to the calendar or replaces what it says. Dates already issued stay: nothing else is written. */
export const setCalendarDay = command('calendar.set-day', async (tx, actor, { day, seen }: SetDayInput) => {
  authorize(calendarPolicy, actor, 'change', null)
  const checked = checkDay(day)
  if (!checked.ok) return checked
  const before = await lockedDay(tx, actor.ward, day.date)
  if (seenOf(before) !== seen) return staleDay(tx, actor.ward, day.date)
  const { date: _, ...columns } = day
  await tx.db
    .insertInto('calendar_day')
    .values({ ...day, ward_id: actor.ward })
    .onConflict((conflict) => conflict.columns(['ward_id', 'date']).doUpdateSet(columns))
    .execute()
  await tx.announce({
    type: 'calendar.day-set',
    subject: { kind: 'calendar', id: null },
    data: { date: day.date, from: before === undefined ? null : factsOf(before), to: factsOf(day) },
  })
  return ok({ date: day.date })
})

export type RemoveDayInput = { readonly date: IsoDate; readonly seen: string }

/** Takes a day out of the calendar, so that it follows the Monday-to-Friday week again. */
export const removeCalendarDay = command(
  'calendar.remove-day',
  async (tx, actor, { date, seen }: RemoveDayInput) => {
    authorize(calendarPolicy, actor, 'change', null)
    const before = found(await lockedDay(tx, actor.ward, date), 'calendar day')
    if (seenOf(before) !== seen) return staleDay(tx, actor.ward, date)
    await tx.db
      .deleteFrom('calendar_day')
      .where('ward_id', '=', actor.ward)
      .where('date', '=', date)
      .execute()
    await tx.announce({
      type: 'calendar.day-removed',
      subject: { kind: 'calendar', id: null },
      data: { date, from: factsOf(before), to: null },
    })
    return ok({ date })
  },
)

/** The day's row, while nobody else can change the calendar of the ward. */
async function lockedDay(tx: Tx, ward: WardId, date: IsoDate): Promise<DayOff | undefined> {
  await lockRules(tx.db, ward)
  return findDay(tx.db, ward, date)
}

async function staleDay(tx: Tx, ward: WardId, date: IsoDate): Promise<Refused> {
  const change = await findLastChangeOfDay(tx.db, ward, date)
  const who = change === null ? '' : ` (${change.by ?? 'hệ thống'}, lúc ${formatMoment(change.at)})`
  return refuse(
    'stale',
    `Ngày ${formatDate(date)} vừa được người khác thay đổi${who}. Chưa ghi gì; xin mở lại ngày này và xem trước một lần nữa.`,
  )
}

const factsOf = ({ kind, name, source, status }: DayOff) => ({ kind, name, source, status })
