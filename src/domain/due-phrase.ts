import type { WorkingCalendar } from './calendar.ts'
import { formatDate, type IsoDate } from './date.ts'
import type { Due } from './deadline.ts'
import type { Derivation } from './derivation.ts'
import { BARE_FORMS, UNLED_FORMS } from './due-bare-forms.ts'
import { DATED_FORMS } from './due-dated-forms.ts'
import { EVENT_FORMS } from './due-event-forms.ts'
import type { Clause, DueContext, DueForm, DueReading } from './due-form.ts'
import { RHYTHM_FORMS } from './due-rhythm-forms.ts'
import { BARE_TERM_FORMS, TERM_FORMS } from './due-term-forms.ts'
import { WHOLE_FORMS } from './due-whole-forms.ts'
import { nationalCalendar } from './national-calendar.ts'
import { type PatternText, patternText } from './pattern-text.ts'
import { foldWhitespace } from './text.ts'
import type { DateContext, DateGroups } from './written-date.ts'

/**
 * A deadline found in a text at `start`–`end` (UTF-16 units of its NFC form, `end` excluded).
 *
 * `weak` marks an adverb of haste or a bare rhythm ("khẩn trương", "định kỳ", "hằng tuần"): a deadline of a
 * directive only when that has no better; `beside` a rhythm of reports, which stands beside any other. `broken`: the date is damaged by scanning or does not exist, so it
 * is null; warn. `past`: the date lies before the document, so the words tell of something else ("hồ sơ nộp
 * trước ngày 01/7/2025").
 */
export type FoundDue = Due & {
  readonly start: number
  readonly end: number
  readonly strength: 'strong' | 'beside' | 'weak'
  readonly broken?: true
  readonly past?: true
  /** How the date came about, when it was computed from a term. */
  readonly derivation?: Derivation
}

/** What is known of the document; without a calendar the national one counts working days. */
export type DuePhraseContext = DateContext & { readonly calendar?: WorkingCalendar | undefined }

/** All deadline phrases in running Vietnamese text, in order, not overlapping. */
export function findDuePhrases(text: string, context: DuePhraseContext = {}): FoundDue[] {
  const pattern = patternText(text)
  return withoutOverlaps([...FORMS, ...UNLED_FORMS].flatMap((form) => findForm(form, pattern, context)))
}

/**
 * The one deadline that `text` states as a whole (a table's cell, a form's field), a bare "20/8/2026" or "Quý
 * IV/2026" included; null when it does not.
 */
export function readDue(text: string, context: DuePhraseContext = {}): FoundDue | null {
  const pattern = patternText(foldWhitespace(text).replace(/[.;,]+$/u, ''))
  const found = [...FORMS, ...BARE_FORMS, ...BARE_TERM_FORMS, ...WHOLE_FORMS].flatMap((form) =>
    findForm(form, pattern, context),
  )
  return found.find(({ start, end }) => start === 0 && end === pattern.source.length) ?? null
}

/**
 * The deadlines that count among those found in one directive: weak ones only when there is no strong one,
 * and never those that lie before the document itself.
 */
export function ownDeadlines(found: readonly FoundDue[]): FoundDue[] {
  const current = found.filter((due) => due.past !== true)
  return current.some((due) => due.strength === 'strong')
    ? current.filter((due) => due.strength !== 'weak')
    : current
}

/** The deadline alone, as it is stored and printed. */
export function toDue({ phrase, date, boundary, time, recurs }: FoundDue): Due {
  return {
    phrase,
    date,
    boundary,
    ...(time !== undefined && { time }),
    ...(recurs !== undefined && { recurs }),
  }
}

/** The plainest Vietnamese phrase that says the same; a deadline without a date keeps its own words. */
export function printDue({ phrase, date, boundary, time }: Due): string {
  if (date === null) return foldWhitespace(phrase)
  const hour = time === undefined ? '' : `${time.slice(0, 2)} giờ ${time.slice(3)} `
  return `${boundary === 'exclusive' ? 'trước' : 'chậm nhất'} ${hour}ngày ${formatDate(date)}`
}

const FORMS: readonly DueForm[] = [...DATED_FORMS, ...TERM_FORMS, ...EVENT_FORMS, ...RHYTHM_FORMS]

function findForm(form: DueForm, text: PatternText, given: DuePhraseContext): FoundDue[] {
  const context: DueContext = { ...given, calendar: given.calendar ?? nationalCalendar }
  return [...text.letters.matchAll(form.pattern)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length]
    const clause = clauseAround(text.letters, from, to)
    if (TELLS_OF_FIGURES.test(wordsBefore(text, from)) || isReplaced(clause)) return []
    const reading = form.read(lowerCase(match.groups ?? {}), context, clause)
    return reading === null ? [] : [toFound(text, from, to, reading, context)]
  })
}

const lowerCase = (groups: DateGroups): DateGroups =>
  Object.fromEntries(Object.entries(groups).map(([name, letters]) => [name, letters?.toLowerCase()]))

/** "Tính đến hết ngày …", "số liệu từ ngày … đến ngày …" say what is counted, not what is due. */
const TELLS_OF_FIGURES = /(?<!\p{L})(?:tính|số liệu|thống kê|l[ũu][ỹy] kế|phát sinh)\s+$/iu

/** "từ “trước ngày 30/6/2026” thành “trước ngày 31/7/2026”": the term that another one replaces. */
const isReplaced = ({ before, after }: Clause): boolean =>
  /(?<![a-z])(?:tu|thay (?:vi|cho))\s?["“]?$/i.test(before) &&
  /^["”]?,? (?:thanh|sang|bang)(?![a-z])/i.test(after)

/** With their accents: "tính" is not "tỉnh" ("trình UBND tỉnh trước ngày …"). */
const wordsBefore = ({ source, offsets }: PatternText, at: number): string => {
  const end = offsets[at] as number
  return source.slice(Math.max(0, end - 20), end)
}

const clauseAround = (letters: string, from: number, to: number): Clause => ({
  before: /[.;]?[^.;]*$/.exec(letters.slice(Math.max(0, from - CLAUSE_REACH), from))?.[0] ?? '',
  after: /^[^.;]*/.exec(letters.slice(to, to + CLAUSE_REACH))?.[0] ?? '',
})
const CLAUSE_REACH = 300

function toFound(
  text: PatternText,
  from: number,
  to: number,
  reading: DueReading,
  context: DueContext,
): FoundDue {
  const { strength = 'strong', ...due } = reading
  const past = isPast(due.date, context)
  const first = text.offsets[from] as number
  const start = first + (LAMP.exec(text.source.slice(first, first + 5))?.[0].length ?? 0)
  const end = (text.offsets[to - 1] as number) + 1
  return {
    phrase: foldWhitespace(text.source.slice(start, end)),
    ...due,
    start,
    end,
    strength,
    ...(past && { past }),
  }
}

/** "lắp 03 đèn trước ngày …": "đèn" is not "đến", though patterns see no accents. */
const LAMP = /^đèn\s/iu

const isPast = (date: IsoDate | null, { conferenceDate, issueDate }: DueContext): boolean => {
  const anchors = [conferenceDate, issueDate].filter((anchor) => anchor != null)
  return date !== null && anchors.length > 0 && anchors.every((anchor) => date < anchor)
}

/** The longest phrase at each place, the leftmost first. */
function withoutOverlaps(found: readonly FoundDue[]): FoundDue[] {
  const kept: FoundDue[] = []
  for (const due of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (due.start >= (kept.at(-1)?.end ?? 0)) kept.push(due)
  }
  return kept
}
