import type { IsoDate } from '#domain/date.ts'
import { type OfficialDocument, paperOf, type WardRules } from '#features/formats/index.ts'
import type { Paper } from '#platform/document/document.ts'
import type { Letterhead } from '../letterhead.ts'
import type { PaperForm } from '../reply.ts'
import { sayIt } from './say.ts'

/** One letter as it is printed. `number` and `issuedOn` are null while it has none: the places stay blank, to be written by hand. */
export type Letter = {
  readonly letterhead: Letterhead
  readonly form: PaperForm
  readonly number: number | null
  readonly symbol: string
  readonly issuedOn: IsoDate | null
  /** When it got its number: what the ward corrects in the rules of form after that leaves it alone. */
  readonly formedAt: Date | null
  readonly subject: string
  /** "Bà Nguyễn Thị Sáu" */
  readonly addressee: string
  readonly address: string | null
  /** Paragraphs, one a line. */
  readonly body: string
  /** The way to say whether it is solved: an address of this letter alone. Null for letters that answer nothing. */
  readonly say: { readonly url: string; readonly code: string } | null
}

type Press = { readonly today: IsoDate; readonly rules: WardRules; readonly bothSides?: boolean }

/** Letters in the given order as one paper, each on its own pages. Without a date a letter follows the rules of `today`. */
export const lettersAsPaper = (
  letters: readonly Letter[],
  { today, rules, bothSides = false }: Press,
): Paper =>
  paperOf(letters.map(officialOf), {
    today,
    title: letters.length === 1 ? (letters[0]?.subject ?? '') : `${letters.length} thư`,
    rules,
    bothSides,
  })

function officialOf({ letterhead, form, ...letter }: Letter): OfficialDocument {
  const { contact } = letterhead
  return {
    family: letterhead.family,
    issuedOn: letter.issuedOn,
    ...(letter.formedAt === null ? {} : { formedAt: letter.formedAt.toISOString() }),
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    number: letter.number === null ? null : String(letter.number),
    symbol: letter.symbol,
    placeName: letterhead.placeName,
    typeName: form === 'notice' ? 'Thông báo' : null,
    abstract: letter.subject,
    marks: contact === null ? {} : { contact },
    addressees: [{ name: letter.addressee, address: letter.address }],
    body: letter.body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'paragraph', text: line.trim() })),
    signatures: [
      {
        authority: [letterhead.authority],
        position: letterhead.position,
        signer: letterhead.signer,
      },
    ],
    recipients: letterhead.recipients,
    underRecipients: letter.say === null ? [] : sayIt(letter.say),
  }
}
