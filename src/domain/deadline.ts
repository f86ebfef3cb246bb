import { addWorkingDays, dayOffReason, type WorkingCalendar } from './calendar.ts'
import { addDays, formatDate, type IsoDate } from './date.ts'
import type { Derivation } from './derivation.ts'
import { dayBeforeEvent, endOfTerm } from './term.ts'

/**
 * A deadline as a document states it. `phrase` is verbatim. `date` is the day named (the last day of a month,
 * quarter or year), null when the document does not say. `boundary` `exclusive` means before that day, or
 * before `time` (`HH:mm`) on that day when there is one; `inclusive` means until its end. `recurs` marks a
 * deadline that comes back.
 */
export type Due = {
  readonly phrase: string
  readonly date: IsoDate | null
  readonly boundary: 'exclusive' | 'inclusive'
  readonly time?: string
  readonly recurs?: Recurrence
}
/** How often a deadline comes back; the first time is its `date`. */
export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'

/** The ward's switch "tính đúng hạn đến hết ngày nêu": `lenient` lets "trước ngày X" include X itself. */
export type Reading = { readonly lenient: boolean }

/**
 * The last day on which the work is on time; null without a date. "Trước ngày 10/12" is strictly before: its
 * last day is 09/12. A named date is not a term, so it never rolls over a day off (Civil Code 2015, Art.
 * 148(5) is about terms).
 */
export function lastDay(due: Due, { lenient }: Reading): IsoDate | null {
  if (due.date === null) return null
  const before = due.boundary === 'exclusive' && due.time === undefined && !lenient
  return before ? addDays(due.date, -1) : due.date
}

/**
 * A Vietnamese warning for the drafter when the last day on time is not a working day; null when there is
 * nothing to warn of.
 */
export function warnLastDayNotWorking(
  calendar: WorkingCalendar,
  due: Due,
  reading: Reading = { lenient: false },
): string | null {
  const day = lastDay(due, reading)
  const reason = day === null ? null : dayOffReason(calendar, day)
  if (day === null || reason === null) return null
  const working = formatDate(addWorkingDays(calendar, day, -1))
  return `Ngày cuối cùng còn đúng hạn là ${formatDate(day)} (${reason}), không phải ngày làm việc. Đơn vị cần xong trong ngày ${working}; nếu chưa hợp lý, hãy chọn hạn khác.`
}

/** The days to remind on, each `n` working days before the last day, earliest first. */
export const reminderDays = (
  calendar: WorkingCalendar,
  last: IsoDate,
  workingDaysBefore: readonly number[] = [7, 3, 1],
): IsoDate[] => [...new Set(workingDaysBefore.map((count) => addWorkingDays(calendar, last, -count)))].sort()

/**
 * A duty that the law ties to the date of a dialogue, whether or not the notice mentions it. Texts are
 * Vietnamese.
 */
export type LegalDuty = {
  readonly code: 'announce-conference' | 'publish-results'
  readonly title: string
  readonly statute: string
  readonly due: Due
  readonly derivation: Derivation
}

/**
 * The duties of Law on Organisation of Local Government 2025, Art. 43: the time, place, content and way to
 * attend the dialogue are announced on mass media at least 7 days before it; its results are published within
 * 10 days after it, on mass media, at the office, and to every head of a residential group. For a dialogue of
 * 21/11/2025: by 14/11/2025 and by 01/12/2025.
 */
export function legalDuties(conferenceDate: IsoDate, calendar: WorkingCalendar): LegalDuty[] {
  return [
    legalDuty(
      'announce-conference',
      'Thông báo thời gian, địa điểm, nội dung, cách thức tham dự hội nghị đối thoại với Nhân dân',
      `${ARTICLE_43}: Ủy ban nhân dân cấp xã thông báo trên phương tiện thông tin đại chúng thời gian, địa điểm, nội dung và cách thức tham dự hội nghị chậm nhất 07 ngày trước ngày tổ chức.`,
      dayBeforeEvent({ count: 7, unit: 'day' }, conferenceDate, calendar),
    ),
    legalDuty(
      'publish-results',
      'Công khai kết quả hội nghị đối thoại với Nhân dân',
      `${ARTICLE_43}: chậm nhất 10 ngày kể từ ngày tổ chức hội nghị, Ủy ban nhân dân cấp xã thông báo kết quả đến Nhân dân trên phương tiện thông tin đại chúng, niêm yết tại trụ sở và gửi trưởng thôn, tổ trưởng tổ dân phố.`,
      endOfTerm({ count: 10, unit: 'day' }, conferenceDate, calendar),
    ),
  ]
}

const ARTICLE_43 = 'Điều 43 Luật Tổ chức chính quyền địa phương năm 2025 (tóm tắt)'

function legalDuty(
  code: LegalDuty['code'],
  title: string,
  statute: string,
  derivation: Derivation,
): LegalDuty {
  const phrase = `chậm nhất ngày ${formatDate(derivation.result)}`
  return { code, title, statute, derivation, due: { phrase, date: derivation.result, boundary: 'inclusive' } }
}
