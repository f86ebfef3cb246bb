import type { OfficeHours } from '#domain/calendar.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { checkHours, hoursOf, storedHours } from './office-hours.ts'
import { calendarPolicy } from './policy.ts'
import { lockRules } from './queries.ts'

/** `seen`: the hours as the form showed them, as `storedHours` writes them. */
export type OfficeHoursInput = { readonly hours: readonly OfficeHours[]; readonly seen: string }

export const setOfficeHours = command(
  'calendar.set-hours',
  async (tx, actor, { hours, seen }: OfficeHoursInput) => {
    authorize(calendarPolicy, actor, 'change', null)
    const checked = checkHours(hours)
    if (!checked.ok) return checked
    const { office_hours: before } = await lockRules(tx.db, actor.ward)
    if (storedHours(hoursOf(before)) !== seen) return staleSettings
    await tx.db
      .updateTable('ward')
      .set({ office_hours: storedHours(hours) })
      .where('id', '=', actor.ward)
      .execute()
    await tx.announce({
      type: 'calendar.hours-set',
      subject: { kind: 'ward', id: actor.ward },
      data: { from: hoursOf(before), to: hours },
    })
    return ok(null)
  },
)

export type LenientInput = { readonly lenient: boolean; readonly seen: boolean }

/** The switch "tính đúng hạn đến hết ngày nêu". It counts for notices issued from now on; issued last days stay. */
export const setLenientDeadlines = command('calendar.set-lenient', async (tx, actor, input: LenientInput) => {
  authorize(calendarPolicy, actor, 'set-deadline-rules', null)
  const { lenient_deadlines: before } = await lockRules(tx.db, actor.ward)
  if (before !== input.seen) return staleSettings
  await tx.db
    .updateTable('ward')
    .set({ lenient_deadlines: input.lenient })
    .where('id', '=', actor.ward)
    .execute()
  await tx.announce({
    type: 'calendar.lenient-set',
    subject: { kind: 'ward', id: actor.ward },
    data: { from: before, to: input.lenient },
  })
  return ok(null)
})

/** `days`: working days before the last day, 1 to 30, at most six of them; none switches reminders off. */
export type ReminderInput = { readonly days: readonly number[]; readonly seen: readonly number[] }

export const setReminderDays = command('calendar.set-reminders', async (tx, actor, input: ReminderInput) => {
  authorize(calendarPolicy, actor, 'set-deadline-rules', null)
  const days = [...new Set(input.days)].sort((a, b) => b - a)
  if (days.length > 6 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 30))
    return refuse(
      'reminder-days',
      'Hãy ghi nhiều nhất sáu mốc nhắc, mỗi mốc từ 1 đến 30 ngày làm việc.',
      'reminderDays',
    )
  const { reminder_days: before } = await lockRules(tx.db, actor.ward)
  if (before.join() !== input.seen.join()) return staleSettings
  await tx.db.updateTable('ward').set({ reminder_days: days }).where('id', '=', actor.ward).execute()
  await tx.announce({
    type: 'calendar.reminders-set',
    subject: { kind: 'ward', id: actor.ward },
    data: { from: before, to: days },
  })
  return ok(null)
})

const staleSettings = refuse(
  'stale',
  'Người khác vừa đổi mục này. Chưa ghi gì; xin tải lại trang, xem giá trị mới rồi quyết định.',
)
