import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { PetitionId } from '../petition.ts'
import { type LegalTerm, runTerm, type TermStep, termFor, termsOn } from '../terms/term.ts'

export type DataRequestId = Id<'DataRequest'>
export const requestKinds = ['see', 'correct', 'withdraw-consent', 'erase'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Somebody asked for something about the data of one petition. */
export type DataRequest = {
  readonly id: DataRequestId
  readonly petition: PetitionId
  readonly code: string
  readonly kind: RequestKind
  readonly askedBy: string
  readonly identifiedBy: string
  readonly receivedOn: IsoDate
  readonly acknowledge: Due
  readonly answer: Due
  /** Given more time once: when, why, and what was due first, which stays for ever. */
  readonly extended: { readonly on: IsoDate; readonly why: string; readonly original: IsoDate } | null
  readonly acknowledgedOn: IsoDate | null
  readonly decision: {
    readonly kind: 'done' | 'refused'
    readonly reason: string | null
    readonly legalBasis: string | null
    readonly by: AccountId
    readonly at: Date
  } | null
  readonly recordedBy: AccountId
}
type Due = { readonly due: IsoDate; readonly why: string }

/** The terms that hold for a request received on that day. */
export const requestTermsOn = (terms: readonly LegalTerm[], receivedOn: IsoDate) => {
  const held = termsOn(terms, receivedOn)
  const of = (step: TermStep): LegalTerm => {
    const term = termFor(held, step, { kind: 'kien-nghi', topicCode: null })
    if (term === null) throw new Error(`the ward has no term for ${step}`)
    return term
  }
  return (step: 'acknowledge' | RequestKind) => of(`data-${step}`)
}

/** The last days to say that the request came in and to have answered it, each with the sentence that explains it. */
export function duesOf(
  kind: RequestKind,
  receivedOn: IsoDate,
  calendar: WorkingCalendar,
  terms: readonly LegalTerm[],
): { readonly acknowledge: Due; readonly answer: Due } {
  const of = requestTermsOn(terms, receivedOn)
  return {
    acknowledge: runTerm(calendar, of('acknowledge'), receivedOn),
    answer: runTerm(calendar, of(kind), receivedOn),
  }
}

/**
 * More time, once, by as much as the law allows, counted from the day that was due; only while that day has not passed, for what is late
 * already cannot be made to have been in time.
 */
export function extendRequest(
  request: Pick<DataRequest, 'kind' | 'receivedOn' | 'answer' | 'extended' | 'decision'>,
  terms: readonly LegalTerm[],
  calendar: WorkingCalendar,
  today: IsoDate,
): Result<Due> {
  if (request.decision !== null) return refuse('decided', 'Yêu cầu này đã được giải quyết rồi.')
  if (request.extended !== null) return refuse('extended', 'Luật chỉ cho gia hạn một lần, và đã gia hạn rồi.')
  const { extension, unit, source } = requestTermsOn(terms, request.receivedOn)(request.kind)
  if (extension === null) return refuse('no-extension', 'Loại yêu cầu này không được gia hạn.')
  if (request.answer.due < today)
    return refuse('late', 'Đã quá hạn nên không gia hạn được nữa. Hãy giải quyết ngay và nói rõ vì sao chậm.')
  return ok(runTerm(calendar, { count: extension, unit, source }, request.answer.due))
}

/** Something is still owed to the person, and its day has passed. */
export const isLate = (request: DataRequest, today: IsoDate): boolean =>
  request.decision === null &&
  (request.answer.due < today || (request.acknowledgedOn === null && request.acknowledge.due < today))

/** Nine or twelve digits in a row, however they are spaced: the number of an identity card. */
export const holdsIdNumber = (text: string): boolean =>
  /(?<!\d)(?:\d[\s.-]?){8}\d(?!\d)|(?<!\d)(?:\d[\s.-]?){11}\d(?!\d)/.test(text)
