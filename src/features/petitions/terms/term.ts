import type { WorkingCalendar } from '#domain/calendar.ts'
import { addDays, formatDate, type IsoDate } from '#domain/date.ts'
import { printDerivation } from '#domain/derivation.ts'
import type { Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { endOfTerm, type Term } from '#domain/term.ts'
import type { PetitionKind } from '../petition.ts'

/** What has to be done in time. A denunciation and a request about personal data have steps of their own. */
export const petitionSteps = [
  'tell',
  'answer',
  'admit',
  'examine',
  'pass-on',
  'settle',
  'conclude',
  'bring',
] as const
export const dataSteps = [
  'data-acknowledge',
  'data-see',
  'data-correct',
  'data-withdraw-consent',
  'data-erase',
] as const
export type TermStep = (typeof petitionSteps)[number] | (typeof dataSteps)[number]

export const termUnits = ['working-day', 'day', 'week', 'month'] as const
export type TermUnit = (typeof termUnits)[number]
export const termStarts = ['received', 'accepted', 'known', 'concluded'] as const

/** One term a law or the ward's own rule sets, and from when on it holds. Rows of data, seeded with every ward. */
export type LegalTerm = {
  readonly id: Id<'LegalTerm'>
  readonly step: TermStep
  /** Null: whatever kind. */
  readonly kind: PetitionKind | 'to-cao' | null
  /** Null: whatever topic. */
  readonly topicCode: string | null
  readonly from: (typeof termStarts)[number]
  readonly count: number
  readonly unit: TermUnit
  /** By how much the law lets it be lengthened, once; null: not at all. */
  readonly extension: number | null
  readonly source: string
  /** Official: compared with the text in force. */
  readonly status: 'official' | 'provisional'
  readonly note: string | null
  /** It counts what begins on these days, both included. */
  readonly effectiveFrom: IsoDate
  readonly effectiveTo: IsoDate | null
}

type Of = { readonly kind: LegalTerm['kind']; readonly topicCode: string | null }

const sameCase = (a: Of & { readonly step: TermStep }, b: Of & { readonly step: TermStep }): boolean =>
  a.step === b.step && a.kind === b.kind && a.topicCode === b.topicCode

/** The terms that count what begins on `day`. */
export const termsOn = (terms: readonly LegalTerm[], day: IsoDate): readonly LegalTerm[] =>
  terms.filter(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  )

/** The narrowest of those that hold: the topic's, then the kind's, then the one for everything. */
export function termFor(
  terms: readonly LegalTerm[],
  step: TermStep,
  { kind, topicCode }: { readonly kind: PetitionKind | 'to-cao'; readonly topicCode: string | null },
): LegalTerm | null {
  const own = terms.filter((term) => term.step === step)
  return (
    own.find((term) => term.topicCode !== null && term.topicCode === topicCode) ??
    own.find((term) => term.kind === kind) ??
    own.find((term) => term.kind === null && term.topicCode === null) ??
    null
  )
}

/** The day a term ends that began with what happened on `start`, and the sentence that explains it. */
export function runTerm(
  calendar: WorkingCalendar,
  { count, unit, source }: Pick<LegalTerm, 'count' | 'unit' | 'source'>,
  start: IsoDate,
): { readonly due: IsoDate; readonly why: string } {
  const derivation = endOfTerm({ count, unit } satisfies Term, start, calendar)
  return { due: derivation.result, why: `${source}: ${printDerivation(derivation)}` }
}

/** What the office may change of a term. */
export type TermFacts = Pick<
  LegalTerm,
  'count' | 'unit' | 'extension' | 'source' | 'status' | 'note' | 'effectiveFrom'
>

/** What a form saw of a term when it was opened; a change is refused when it no longer holds. Empty: there was none. */
export const seenOf = (term: LegalTerm | null): string =>
  term === null ? '' : JSON.stringify([term.id, term.count, term.unit, term.effectiveFrom, term.effectiveTo])

/**
 * Another length holds from a day to come, so no date that was ever counted, printed or told can move. What holds before it ends on the day
 * before; a term that itself has not begun is overwritten.
 */
export function succeed(
  current: Pick<LegalTerm, 'effectiveFrom'> | null,
  { effectiveFrom }: Pick<TermFacts, 'effectiveFrom'>,
  today: IsoDate,
): Result<{ readonly endsOn: IsoDate; readonly overwrites: boolean }> {
  if (effectiveFrom <= today)
    return refuse(
      'past',
      `Mức mới chỉ áp dụng từ sau hôm nay, sớm nhất ${formatDate(addDays(today, 1))}: hạn đã tính, đã báo cho bà con thì giữ nguyên.`,
      'effectiveFrom',
    )
  return ok({
    endsOn: addDays(effectiveFrom, -1),
    overwrites: current !== null && current.effectiveFrom > today,
  })
}

/** The term of the same case that ends where this one begins. */
export const predecessorOf = (terms: readonly LegalTerm[], term: LegalTerm): LegalTerm | undefined =>
  terms.find((one) => sameCase(one, term) && one.effectiveTo === addDays(term.effectiveFrom, -1))

/** A term the office made for one kind or one topic; what the law itself sets for complaints and denunciations is changed, not taken away. */
export const isNarrow = ({ step, kind, topicCode }: LegalTerm): boolean =>
  (step === 'tell' || step === 'answer') && (topicCode !== null || (kind !== null && kind !== 'khieu-nai'))
