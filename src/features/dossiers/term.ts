import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { type Derivation, printDerivation } from '#domain/derivation.ts'
import type { Id } from '#domain/id.ts'
import { endOfTerm } from '#domain/term.ts'
import type { PetitionKind } from '#features/petitions/index.ts'

/** How long a clock runs: for a topic, for a kind of petition, or (both null) for everything. Rows the ward changes. */
export type DossierTerm = {
  readonly id: Id<'DossierTerm'>
  readonly clock: TermClock
  readonly kind: PetitionKind | null
  readonly topicCode: string | null
  readonly count: number
  readonly unit: 'working-day' | 'day' | 'week' | 'month'
  readonly source: string
}
export type TermClock = 'acceptance' | 'answer'

/** The narrowest term that fits: the topic's, then the kind's, then the one for everything. */
export function termFor(
  terms: readonly DossierTerm[],
  clock: TermClock,
  { kind, topicCode }: { readonly kind: PetitionKind; readonly topicCode: string | null },
): DossierTerm | null {
  const own = terms.filter((term) => term.clock === clock)
  return (
    own.find((term) => term.topicCode !== null && term.topicCode === topicCode) ??
    own.find((term) => term.kind === kind) ??
    own.find((term) => term.kind === null && term.topicCode === null) ??
    null
  )
}

/** The day a term ends that began with the receipt, and the sentence that explains it. */
export function runTerm(
  calendar: WorkingCalendar,
  term: DossierTerm,
  receivedOn: IsoDate,
): { readonly due: IsoDate; readonly why: string } {
  const derivation: Derivation = endOfTerm({ count: term.count, unit: term.unit }, receivedOn, calendar)
  return { due: derivation.result, why: `${term.source}: ${printDerivation(derivation)}` }
}

/** What a new ward starts with; it may change every one. */
export const startingTerms: readonly Omit<DossierTerm, 'id'>[] = [
  {
    clock: 'acceptance',
    kind: null,
    topicCode: null,
    count: 10,
    unit: 'working-day',
    source: 'Quy định 11-QĐi/TW: thông báo bằng văn bản việc tiếp nhận hoặc chuyển đơn',
  },
  {
    clock: 'answer',
    kind: null,
    topicCode: null,
    count: 15,
    unit: 'working-day',
    source: 'Quy định của phường, sửa được ở trang Thời hạn',
  },
  {
    clock: 'answer',
    kind: 'hoi',
    topicCode: null,
    count: 10,
    unit: 'working-day',
    source: 'Điều 28 Luật Tiếp công dân',
  },
  {
    clock: 'answer',
    kind: 'khieu-nai',
    topicCode: null,
    count: 30,
    unit: 'day',
    source: 'Luật Khiếu nại: giải quyết lần đầu',
  },
]
