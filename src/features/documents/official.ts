import type { IsoDate } from '#domain/date.ts'
import { type BodyBlock, type OfficialDocument, symbolOf } from '#features/formats/index.ts'
import { typeName } from '#features/registers/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import { readBody } from './body/read.ts'
import type { OfficeDocument } from './document.ts'
import { pictureOf } from './figure.ts'
import { kinds } from './kinds.ts'

type Words = Pick<OfficeDocument, 'kind' | 'family' | 'type' | 'words' | 'figures'> &
  Partial<Pick<OfficeDocument, 'annexes'>>

/** The symbol a paper of this kind bears under this letterhead: "TB/ĐU", "BC-UBND", "UBND-VP". */
export const symbolUnder = (type: string, { family, bodySymbol, officeSymbol }: Letterhead): string =>
  type === ''
    ? ''
    : symbolOf(
        family,
        { symbol: type === 'CV' && family === 'state' ? null : type },
        { symbol: bodySymbol, office: officeSymbol },
      )

/** The paper as it is set: before it is issued without number and date. A công văn bears its abstract under the number. */
export function officialOf(
  { kind, family, type, words, figures, annexes = [] }: Words,
  letterhead: Letterhead,
  issued: { readonly number: string | null; readonly on: IsoDate; readonly at: Date } | null = null,
): OfficialDocument {
  const blocksOf = (text: string): readonly BodyBlock[] => {
    const body = readBody(text, (key) => pictureOf(figures, key))
    return body.ok ? body.value : [{ kind: 'paragraph', text }]
  }
  const marks = {
    ...(words.urgency === null ? {} : { urgency: words.urgency }),
    ...(letterhead.contact === null || type !== 'CV' ? {} : { contact: letterhead.contact }),
  }
  return {
    family,
    issuedOn: issued?.on ?? null,
    ...(issued === null ? {} : { formedAt: issued.at.toISOString() }),
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    number: issued?.number ?? null,
    symbol: symbolUnder(type, letterhead),
    placeName: letterhead.placeName,
    typeName: type === 'CV' ? null : type === '' ? kinds[kind].name : typeName(family, type),
    abstract: words.abstract,
    marks,
    addressees: words.addressees.map((name) => ({ name })),
    bases: words.bases,
    body: blocksOf(words.body),
    signatures: signaturesOf(type, letterhead),
    recipients: words.recipients.length > 0 ? words.recipients : letterhead.recipients,
    ...(annexes.length === 0
      ? {}
      : { annexes: annexes.map((annex) => ({ ...annex, body: blocksOf(annex.body) })) }),
  }
}

/** Whose paper it is signs it; minutes are signed by whoever wrote them too, at the left. */
function signaturesOf(type: string, letterhead: Letterhead): OfficialDocument['signatures'] {
  const own = {
    authority: letterhead.authority.split('\n').filter((line) => line.trim() !== ''),
    position: letterhead.position === '' ? null : letterhead.position,
    signer: letterhead.signer,
  }
  return type === 'BB' ? [{ authority: ['Người lập biên bản'], position: null, signer: '' }, own] : [own]
}
