import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { type Due, lastDay, legalDuties } from '#domain/deadline.ts'
import { type Derivation, explain } from '#domain/derivation.ts'
import { readDue, toDue } from '#domain/due-phrase.ts'
import type { UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type DeliverableType, deliverableTypes, type UnitRole } from './directive.ts'

/** A unit's place in a directive. */
export type Place = { readonly unit: UnitId; readonly role: UnitRole }

/** From the strongest: a unit that is named twice answers once, in its strongest role. */
const answeringRoles: readonly UnitRole[] = ['lead', 'executing', 'coordinating']

/**
 * Who takes part, in the order named. `groupsOf` gives the open groups of every body that is made of groups: such a body stays as the
 * lead, and each of its groups answers for a part of its own; where it was only to carry out, its groups do so in its stead.
 */
export function placesOf(
  named: readonly Place[],
  groupsOf: ReadonlyMap<UnitId, readonly UnitId[]>,
): readonly Place[] {
  const spread = named.flatMap((place): readonly Place[] => {
    const groups = (groupsOf.get(place.unit) ?? []).map((unit) => ({ unit, role: 'executing' }) as const)
    if (groups.length === 0) return [place]
    if (place.role === 'lead') return [place, ...groups]
    return place.role === 'executing' ? groups : [place]
  })
  const answering = answeringRoles.flatMap((role) => spread.filter((place) => place.role === role))
  const others = spread.filter(({ role }) => !answeringRoles.includes(role))
  return [
    ...answering.filter(({ unit }, at) => answering.findIndex((place) => place.unit === unit) === at),
    ...others.filter(
      (one, at) => others.findIndex(({ unit, role }) => unit === one.unit && role === one.role) === at,
    ),
  ]
}

/** What the clause wants to see; a clause that names nothing wants a report. */
export function deliverablesOf(named: readonly string[]): readonly DeliverableType[] {
  const known = deliverableTypes.filter((type) => named.includes(type))
  const inOrder = known.toSorted((a, b) => named.indexOf(a) - named.indexOf(b))
  return inOrder.length === 0 ? ['report'] : inOrder
}

export type AssignedDue = Due & {
  /** The last day that is on time, by the ward's reading on the day of issue. */
  readonly lastDay: IsoDate | null
  readonly derivation: Derivation | null
}

export type DueRules = {
  readonly calendar: WorkingCalendar
  readonly lenient: boolean
  /** Days that terms are counted from. */
  readonly issueDate: IsoDate
  readonly conferenceDate: IsoDate | null
}

export const assignedDue = (due: Due, rules: DueRules): AssignedDue => ({
  ...due,
  lastDay: lastDay(due, rules),
  derivation: deriveDue(due, rules),
})

/** The deadline a clerk wrote in words; refused when nothing can be read from it or the day has passed. */
export function writtenDue(text: string, rules: DueRules): Result<AssignedDue> {
  const { calendar, issueDate, conferenceDate } = rules
  const read = readDue(text, { calendar, issueDate, conferenceDate })
  if (read === null || read.broken === true)
    return refuse(
      'due-unclear',
      'Chưa hiểu hạn này. Xin ghi như “trước ngày 10/12/2025” hoặc “trong 05 ngày làm việc kể từ ngày ký”.',
      'due',
    )
  const due = assignedDue(toDue(read), rules)
  return due.lastDay !== null && due.lastDay < issueDate
    ? refuse('due-past', 'Hạn này đã qua. Xin chọn một ngày từ hôm nay trở đi.', 'due')
    : ok(due)
}

/** The day the whole work is due: the latest of its dated deadlines; null when none has a date. */
export const latestDay = (dues: readonly AssignedDue[]): IsoDate | null =>
  dues.reduce<IsoDate | null>(
    (latest, { lastDay: day }) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  )

/** How the last day came about: counted from a term or a legal duty, or taken from the day named; null without a date. */
function deriveDue(due: Due, rules: DueRules): Derivation | null {
  const result = lastDay(due, rules)
  if (due.date === null || result === null) return null
  const counted = countedDue(due, rules)
  return counted?.result === result ? counted : namedDay(due, due.date, result, rules)
}

/** The computation behind a deadline that is a term or a legal duty; null for a day that is simply named. */
function countedDue(
  { phrase }: Pick<Due, 'phrase'>,
  { calendar, issueDate, conferenceDate }: Omit<DueRules, 'lenient'>,
): Derivation | null {
  const counted = readDue(phrase, { calendar, issueDate, conferenceDate })?.derivation
  if (counted !== undefined || conferenceDate === null) return counted ?? null
  return legalDuties(conferenceDate, calendar).find((duty) => duty.due.phrase === phrase)?.derivation ?? null
}

function namedDay(due: Due, named: IsoDate, result: IsoDate, rules: DueRules): Derivation {
  const before = result !== named
  return explain(rules.calendar, {
    start: named,
    rule: before ? '“trước ngày” không kể ngày đã nêu' : 'tính đến hết ngày đã nêu',
    steps: before ? ['lùi 01 ngày'] : [],
    skipped: [],
    result,
    ...(due.time === undefined ? {} : { time: due.time }),
  })
}
