import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { printDerivation } from '#domain/derivation.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { endOfTerm, type Term } from '#domain/term.ts'
import type { PetitionId } from '../petition.ts'

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

/** How long the ward may take, with where that is written; `check`: the article is still to be compared with the printed law. */
type RequestTerm = { readonly term: Term; readonly source: string; readonly status: 'official' | 'check' }

const law = 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP'
export const requestTerms: Readonly<Record<'acknowledge' | RequestKind, RequestTerm>> = {
  acknowledge: { term: { count: 2, unit: 'working-day' }, source: law, status: 'check' },
  see: { term: { count: 10, unit: 'day' }, source: law, status: 'check' },
  correct: { term: { count: 10, unit: 'day' }, source: law, status: 'check' },
  'withdraw-consent': { term: { count: 15, unit: 'day' }, source: law, status: 'check' },
  erase: { term: { count: 20, unit: 'day' }, source: law, status: 'check' },
}

/** The last days to say that the request came in and to have answered it, each with the sentence that explains it. */
export function duesOf(kind: RequestKind, receivedOn: IsoDate, calendar: WorkingCalendar) {
  const run = ({ term, source }: RequestTerm): Due => {
    const derivation = endOfTerm(term, receivedOn, calendar)
    return { due: derivation.result, why: `${source}: ${printDerivation(derivation)}` }
  }
  return { acknowledge: run(requestTerms.acknowledge), answer: run(requestTerms[kind]) }
}

/** Something is still owed to the person, and its day has passed. */
export const isLate = (request: DataRequest, today: IsoDate): boolean =>
  request.decision === null &&
  (request.answer.due < today || (request.acknowledgedOn === null && request.acknowledge.due < today))

/** Nine or twelve digits in a row, however they are spaced: the number of an identity card. */
export const holdsIdNumber = (text: string): boolean =>
  /(?<!\d)(?:\d[\s.-]?){8}\d(?!\d)|(?<!\d)(?:\d[\s.-]?){11}\d(?!\d)/.test(text)
