import { addSpan, dateOf, yearOf } from './date.ts'
import {
  atHour,
  BEFORE,
  boundaryOf,
  type DueForm,
  dated,
  HOUR_OF_DAY,
  LATEST,
  NOT_OVER,
  UNTIL,
  WITHIN,
} from './due-form.ts'
import { POINT_FORMS } from './due-point-forms.ts'
import { BARE_STRETCHES, STRETCH_FORMS } from './due-stretch-forms.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, readDate } from './written-date.ts'

/** "trước ngày 10/12/2025", "chậm nhất 16 giờ 00 ngày …", "trong ngày …", "trước ngày 15/12 hằng năm". */
const day: DueForm = {
  pattern: wordPattern(
    `(?:(?:${BEFORE}|${LATEST}|${UNTIL}) ${HOUR_OF_DAY}${DATE}` +
      `|${NOT_OVER} (?=ngay|[0-9]{1,2} ?[gh])${HOUR_OF_DAY}${DATE}` +
      `|${WITHIN} (?:buoi )?(?:(?:sang|chieu) )?(?=ngay)${DATE})(?<yearly> (?:hang|moi) nam)?`,
  ),
  read: (groups, context) =>
    groups.yearly === undefined
      ? atHour(groups, dated(groups, readDate(groups, context)))
      : atHour(groups, { date: null, boundary: boundaryOf(groups), recurs: 'yearly' }),
}

/** "trước 20-10": day and month joined by a dash, where nothing is counted. */
const dashedDay: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}) (?:ngay )?(?<day>[0-3]?[0-9])\\s?[–-]\\s?(?<month>0?[1-9]|1[0-2])(?=\\s?(?:[.,;)]|$)| (?:phai|xong|hoan thanh|bao cao|de|va) )`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

const DAY_OF_MONTH = '[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?'

/** "trước ngày 15/6 và 15/12": the second of two days that one word sets. */
const secondDay: DueForm = {
  pattern: wordPattern(
    `(?<=(?:(?<ex>truoc)|cham nhat|muon nhat|han chot|den het)(?: (?:la|vao|ngay|cac))* ${DAY_OF_MONTH}(?:, (?:ngay )?${DAY_OF_MONTH})*(?:,| va) )(?:ngay )?${DATE}`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "trong các ngày 05, 06/12/2025", "trong hai ngày 13 và 14/12/2025": by the last of them. */
const severalDays: DueForm = {
  pattern: wordPattern(
    `${WITHIN} (?:cac|hai|ba|[2-9]|0[2-9]) ngay (?:[0-9]{1,2}(?:/[0-9]{1,2}(?:/[0-9]{4})?)?(?:, | va |\\s?[–-]\\s?))+${DATE}`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "trước ngày 15 tháng sau": of the month after the document's own, "tháng này" of its own; "ngày 05 của tháng kế tiếp" comes back every month. */
export const nextMonth: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}) ${HOUR_OF_DAY}ngay (?<day>[0-9]{1,2})(?: cua)? thang (?:(?<every>ke tiep|tiep theo|lien ke)|(?<same>nay)|sau|toi)`,
  ),
  read: (groups, { issueDate, conferenceDate }, { before, after }) => {
    const from = issueDate ?? conferenceDate
    if (groups.every !== undefined || /(?:hang|moi|dinh ky).{0,12}(?:thang|ky)/i.test(before + after))
      return atHour(groups, { date: null, boundary: boundaryOf(groups), recurs: 'monthly' })
    const next = from == null ? null : addSpan(from, { months: groups.same === undefined ? 1 : 0 })
    const date = next === null ? null : dateOf(yearOf(next), Number(next.slice(5, 7)), Number(groups.day))
    return atHour(groups, { date, boundary: boundaryOf(groups) })
  },
}

const MESS = '(?=\\S*[0-9])[0-9oil|?!…_](?:[0-9a-z|?!…_]|[/.–-](?=[0-9a-z|?!…_])|\\s?/\\s?(?=[0-9]))*'

/**
 * What follows "trước ngày" and has digits but no form of a date is a date that scanning has damaged, or a
 * day that has lost its month. A bare day is whole where its clause speaks of every month or quarter ("Hằng
 * tháng, trước ngày 25, …").
 */
const damagedDay: DueForm = {
  pattern: wordPattern(`(?:${BEFORE}|${LATEST}|${NOT_OVER}|${UNTIL}) ${HOUR_OF_DAY}ngay (?<mess>${MESS})`),
  read: (groups, _context, { before, after }) => {
    const reading = { date: null, boundary: boundaryOf(groups) }
    const period = /(?:hang|moi) (thang|quy)/i.exec(before + after)?.[1]?.toLowerCase()
    if (period === undefined || !/^\d{1,2}$/.test(groups.mess ?? '')) return { ...reading, broken: true }
    return { ...reading, recurs: period === 'quy' ? 'quarterly' : 'monthly' }
  },
}

/** "ra quân vào ngày Chủ nhật 29/11/2026": a day with its weekday is set for the work; a term when there is no better. */
const dayAndWeekday: DueForm = {
  pattern: wordPattern(
    `(?:(?:sang|chieu|toi) )?(?:ngay )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? (?:\\(?ngay )?${DATE}`,
  ),
  read: (groups, context) => ({ ...dated(groups, readDate(groups, context)), strength: 'weak' }),
}

const CALLED =
  'ra quan|ra mat|khanh thanh|trao tang|phat dong|tong ve sinh|khai mac|khoi cong|khai truong|to chuc (?:ra quan|le|ngay hoi|tong ve sinh)'

/** "ra quân dọn rạch vào ngày 28/3/2026": the day on which it is to be done; a term when there is no better. */
const setDay: DueForm = {
  pattern: wordPattern(
    `(?<=(?:${CALLED})(?![a-z])[^.;,]{0,80} )(?=ngay |nhan dip )(?:nhan dip (?=(?:ngay )?[0-9]))?${DATE}`,
  ),
  read: (groups, context) => ({ ...dated(groups, readDate(groups, context)), strength: 'weak' }),
}

export const DATED_FORMS: readonly DueForm[] = [
  day,
  dashedDay,
  secondDay,
  severalDays,
  nextMonth,
  ...STRETCH_FORMS,
  ...POINT_FORMS,
  damagedDay,
  dayAndWeekday,
  setDay,
]

/** Without any lead, as in the deadline column of a table; the day or stretch is then included, of two days the last. */
export const BARE_DATES: readonly (readonly [source: string, read: DueForm['read']])[] = [
  [`(?:(?:tu )?(?:ngay )?${DAY_OF_MONTH}\\s?[–-]\\s?)?${HOUR_OF_DAY}${DATE}`, day.read],
  ...BARE_STRETCHES,
]
