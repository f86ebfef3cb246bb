import type { Id, UnitId } from '#domain/id.ts'
import { symbolOf as officialSymbol } from '#features/formats/index.ts'
import type { PaperForm } from './reply.ts'

export type LetterheadId = Id<'ReplyLetterhead'>

/** Whose paper it is: everything printed around the words. */
export type Letterhead = {
  readonly id: LetterheadId
  readonly name: string
  /** Party and State papers differ in form, whatever the rules of the day are. */
  readonly family: 'party' | 'state'
  readonly superior: string | null
  readonly issuer: string
  readonly bodySymbol: string
  readonly officeSymbol: string | null
  readonly authority: string
  readonly position: string
  readonly signer: string
  readonly recipients: readonly string[]
  readonly contact: string | null
  /** The unit whose own head it is; null: the office's. */
  readonly unit?: UnitId | null
  /** As printed before the date. */
  readonly placeName: string
}

/** `CV/ĐU`, `TB/ĐU` (Party); `UBND-VP`, `TB-UBND` (State). */
export const symbolOf = (
  { family, bodySymbol, officeSymbol }: Pick<Letterhead, 'family' | 'bodySymbol' | 'officeSymbol'>,
  form: PaperForm,
): string =>
  officialSymbol(
    family,
    { symbol: form === 'notice' ? 'TB' : null },
    { symbol: bodySymbol, office: officeSymbol },
  )
