import { isProvisionalYear, type WorkingCalendar } from '#domain/calendar.ts'
import { formatDate, type IsoDate, yearOf } from '#domain/date.ts'
import { type Due, lastDay, reminderDays, warnLastDayNotWorking } from '#domain/deadline.ts'
import { type Derivation, daysOf, printDerivation } from '#domain/derivation.ts'
import { findDuePhrases, readDue, toDue } from '#domain/due-phrase.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { endOfTerm, type Term } from '#domain/term.ts'
import type { DeadlineRules } from './queries.ts'
import { warnOfYear } from './year.ts'

/** A deadline worked out, with everything the clerk may doubt. Sentences are Vietnamese. */
export type Workout = {
  readonly due: Due
  /** The last day on which the work is on time; null when the words name no day. */
  readonly lastDay: IsoDate | null
  readonly how: string
  readonly reminders: readonly IsoDate[]
  readonly warnings: readonly string[]
}

/** The deadlines that `text` states, read on `today` ("kể từ hôm nay", "kể từ ngày ký"). */
export function workOutPhrase(
  text: string,
  rules: DeadlineRules,
  today: IsoDate,
): Result<readonly Workout[]> {
  const context = { calendar: rules.calendar, issueDate: today }
  const whole = readDue(text, context) ?? readDue(`trong ${text}`, context)
  const found = whole === null ? findDuePhrases(text, context) : [whole]
  if (found.length === 0)
    return refuse(
      'no-deadline',
      'Chưa nhận ra thời hạn trong câu này. Ví dụ câu nhận ra được: “trong 10 ngày làm việc kể từ ngày 16/11/2026”, “trước ngày 10/12/2025”.',
      'cau',
    )
  const broken = found.find((due) => due.broken)
  if (broken !== undefined)
    return refuse(
      'broken-date',
      `Ngày trong “${broken.phrase}” không có thật hoặc viết chưa đủ, xin ghi lại.`,
      'cau',
    )
  return ok(found.map((due) => workOut(toDue(due), due.derivation ?? null, rules, today)))
}

/** The end of a term that begins with what happened on `start`. */
export function workOutTerm(start: IsoDate, term: Term, rules: DeadlineRules): Workout {
  const derivation = endOfTerm(term, start, rules.calendar)
  const phrase = `trong ${term.count} ${unitNames[term.unit]} kể từ ngày ${formatDate(start)}`
  return workOut({ phrase, date: derivation.result, boundary: 'inclusive' }, derivation, rules, start)
}

export const unitNames: Readonly<Record<Term['unit'], string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

function workOut(due: Due, derivation: Derivation | null, rules: DeadlineRules, today: IsoDate): Workout {
  const { calendar, lenient } = rules
  const last = lastDay(due, { lenient })
  const reminders = last === null ? [] : reminderDays(calendar, last, rules.reminderDays)
  const doubts = derivation?.provisionalReasons ?? doubtsOf(calendar, last, reminders)
  return {
    due,
    lastDay: last,
    how: derivation === null ? explain(due, last, rules, today) : printDerivation(derivation),
    reminders,
    warnings: [
      ...doubts.flatMap((doubt) =>
        doubt === null ? [] : [derivation === null ? doubt : `Tạm tính: ${doubt}.`],
      ),
      ...[warnLastDayNotWorking(calendar, due, { lenient })].filter((warning) => warning !== null),
    ],
  }
}

/** A date that a document names is sure; only its reminders are counted, over the days from the first of them to it. */
function doubtsOf(
  calendar: WorkingCalendar,
  last: IsoDate | null,
  reminders: readonly IsoDate[],
): readonly (string | null)[] {
  if (last === null) return []
  if (isProvisionalYear(calendar, yearOf(last))) return [warnOfYear(calendar, yearOf(last))]
  const from = reminders.toSorted()[0] ?? last
  const unsure = daysOf(from, last).some((date) => calendar.days.get(date)?.status === 'provisional')
  return unsure ? [warnOfYear(calendar, yearOf(last))] : []
}

function explain(due: Due, last: IsoDate | null, rules: DeadlineRules, today: IsoDate): string {
  if (due.date === null || last === null) return explainNoDay(due, rules, today)
  const point = POINT.exec(due.phrase)?.[0]?.toLowerCase()
  const law = point === undefined ? '' : `; ${point} hiểu theo Điều 146 Bộ luật Dân sự 2015`
  return `${explainBoundary(due, due.date, last, rules.lenient)}${law}`
}
const POINT = /(?<!\p{L}|(?:ngày|tháng|nửa) )(?:đầu|giữa|cuối) (?:tháng|năm)(?!\p{L}| học)/iu

function explainNoDay(due: Due, rules: DeadlineRules, today: IsoDate): string {
  if (due.recurs !== undefined) return 'đây là hạn lặp lại, mỗi kỳ có ngày cuối riêng'
  const length = LENGTH.exec(due.phrase)?.[0]
  const counted =
    length === undefined
      ? null
      : readDue(`${length} kể từ hôm nay`, { calendar: rules.calendar, issueDate: today })
  return counted?.date
    ? `câu này không cho biết ngày bắt đầu tính; xin ghi thêm “kể từ ngày …”. Nếu tính từ hôm nay thì ngày cuối là ${formatDate(counted.date)}`
    : 'câu này không nêu ngày cụ thể, nên không tính được là đúng hạn hay quá hạn'
}
const LENGTH = /(?:\d{1,3}|[a-zà-ỹđ]+(?: lăm)?) (?:ngày làm việc|ngày|tuần|tháng|năm)(?!\p{L})/iu

function explainBoundary(due: Due, date: IsoDate, last: IsoDate, lenient: boolean): string {
  const named = formatDate(date)
  if (due.boundary === 'inclusive')
    return due.time === undefined ? `đến hết ngày ${named}` : `chậm nhất ${due.time} ngày ${named}`
  if (due.time !== undefined) return `trước ${due.time} ngày ${named}, nên ngày đó vẫn còn đúng hạn`
  if (lenient) return `phường tính “trước ngày ${named}” là đúng hạn đến hết ngày đó`
  return `“trước ngày ${named}” không gồm chính ngày đó, nên ngày cuối là ${formatDate(last)}`
}
