import type { IsoDate } from '#domain/date.ts'
import type { PetitionKind } from '../petition.ts'
import { type LegalTerm, petitionSteps, termFor, termsOn } from './term.ts'

/**
 * The terms that run for one petition received on `received`, in the order in which they fall due. A denunciation is answered by its own
 * steps; a complaint is settled, which is its answer.
 */
export function clocksFor(
  terms: readonly LegalTerm[],
  { kind, topicCode }: { readonly kind: PetitionKind | 'to-cao'; readonly topicCode: string | null },
  received: IsoDate,
): readonly LegalTerm[] {
  const held = termsOn(terms, received)
  const settled = kind === 'khieu-nai' || kind === 'to-cao'
  return petitionSteps
    .filter((step) => step !== 'answer' || !settled)
    .flatMap((step) => termFor(held, step, { kind, topicCode }) ?? [])
}
