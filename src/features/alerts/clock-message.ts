import { workingDaysBetween } from '#domain/calendar.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { AnsweringUnit, ClockedDirective } from '#features/directives/index.ts'
import { answerable, hearers, type People, unfinished } from './audience.ts'
import type { ClockRules, ClockStep } from './clock.ts'
import { addressOf, type Message, naming } from './message.ts'

/** A directive with a date, which alone can be reminded of or late. */
export type Dated = ClockedDirective & { readonly lastDay: IsoDate }

/** What the morning says of a directive: each person hears once, whatever number of steps concern them. */
export function clockMessages(
  directive: Dated,
  steps: readonly ClockStep[],
  today: IsoDate,
  people: People,
  { calendar }: ClockRules,
  now: Date,
): readonly Message[] {
  const told = hearers(
    people,
    steps.flatMap((step) => audienceOf(step, directive, people)),
    null,
  )
  const last = steps.at(-1) ?? 'late'
  const words =
    today > directive.lastDay
      ? lateWords(directive, workingDaysBetween(calendar, directive.lastDay, today))
      : soonWords(directive, workingDaysBetween(calendar, today, directive.lastDay))
  return told.map((account) => ({
    account,
    at: now,
    key: `clock:${directive.id}:${directive.lastDay}:${last}`,
    kind: last.startsWith('reminder') ? 'reminder' : last,
    ...words,
    href: addressOf(directive),
    byMail: true,
  }))
}

function audienceOf(step: ClockStep, directive: ClockedDirective, people: People): readonly AccountId[] {
  if (step === 'party-office') return people.clerks
  if (step === 'leader') return people.leaders
  const open = unfinished(directive)
  if (open.length > 0) return open.flatMap((part) => answerable(people, part))
  return step === 'late' ? people.clerks : []
}

const soonWords = (directive: Dated, left: number) => ({
  title: left === 0 ? 'Hạn hôm nay' : `Còn ${left} ngày làm việc`,
  about: naming(directive),
  note: `Hạn cuối ${formatDate(directive.lastDay)}. ${openWords(directive)}`,
})

const lateWords = (directive: Dated, days: number) => ({
  title: `Quá hạn${days === 0 ? '' : ` ${days} ngày làm việc`}`,
  about: naming(directive),
  note: `Hạn cuối là ${formatDate(directive.lastDay)}. ${openWords(directive)}`,
})

const NAMED = 3

/** Whose work is still open, by name while they are few. */
function openWords(directive: ClockedDirective): string {
  const open = unfinished(directive)
  if (open.length === 0) return 'Các đơn vị đã nộp đủ, đang chờ kiểm tra.'
  const names = open.slice(0, NAMED).map(({ unitName }: AnsweringUnit) => unitName)
  const others = open.length - names.length
  return `Chưa xong: ${names.join('; ')}${others > 0 ? ` và ${others} đơn vị khác` : ''}.`
}
