import type { IsoDate } from '#domain/date.ts'

/** Party papers and those of the State differ in form, whatever the rules of the day are. */
export type Family = 'party' | 'state'

/** What we print, and what the rule allows. */
export type Range = { readonly print: number; readonly least: number; readonly most: number }

/** How the words of one part of a paper look. */
export type Look = {
  readonly caps: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Points. */
  readonly size: Range
}

/** `exact`: points from baseline to baseline. `times`: of the single line. */
export type LineRule = { readonly kind: 'exact' | 'times'; readonly of: Range }

/** Below the abstract: signs of their own line, or a rule as long as a share of the text. */
export type AbstractEnd =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly share: Range }

/** Everything the rules of form say. Lengths are millimetres where the name says so, else points. */
export type RuleValues = {
  readonly pageWidthMm: Range
  readonly pageHeightMm: Range
  readonly topMm: Range
  readonly bottomMm: Range
  readonly leftMm: Range
  readonly rightMm: Range
  readonly pageNumberSize: Range
  readonly pageNumberFromTopMm: Range
  readonly nationWords: string
  readonly nation: Look
  /** Share of the text; null: none. */
  readonly nationRule: Range | null
  readonly mottoWords: string | null
  readonly motto: Look
  readonly mottoRule: Range | null
  readonly superior: Look
  readonly issuer: Look
  readonly issuerRule: Range | null
  /** A line of its own below the issuer. */
  readonly issuerSign: string | null
  readonly number: Look
  readonly numberLead: string
  readonly numberJoin: string
  readonly numberZeroBelow: number
  readonly placeDate: Look
  readonly dayZeroBelow: number
  readonly monthZeroBelow: number
  readonly typeName: Look
  readonly abstract: Look
  readonly abstractEnd: AbstractEnd
  readonly letterAbstract: Look
  readonly letterAbstractLead: string
  readonly addresseeLead: Look
  readonly addresseeWords: string
  readonly proposalWords: string
  readonly basis: Look
  readonly basisDash: string
  readonly basisEnd: string
  readonly basisLast: string
  readonly body: Look
  readonly line: LineRule
  readonly firstLineMm: Range
  readonly between: Range
  readonly grouping: Look
  readonly bodyEnd: string
  readonly collectiveLead: string
  readonly deputyLead: string
  readonly orderLead: string
  /** Null: nobody signs by proxy. */
  readonly proxyLead: string | null
  readonly actingLead: string
  readonly authority: Look
  readonly position: Look
  readonly signer: Look
  /** Empty lines above the name. */
  readonly signatureLines: Range
  readonly recipientsWords: string
  readonly recipientsLead: Look
  readonly recipients: Look
  readonly recipientsDash: string
  readonly recipientsEnd: string
  readonly recipientsLast: string
  readonly urgency: Look
  readonly circulation: Look
  readonly draft: Look
  readonly typist: Look
  readonly contact: Look
  readonly annexName: Look
  readonly annexTitle: Look
}
export type RuleKey = keyof RuleValues

/** How sure the row is: found in published sources; seen in tools and habits of offices only; from memory; our own conclusion. */
export type Certainty = 'published' | 'in-use' | 'remembered' | 'deduced'

/** A row as it is written down in the table of its regime. */
export type RuleRow = {
  [Key in RuleKey]: { readonly key: Key; readonly value: RuleValues[Key]; readonly certainty: Certainty }
}[RuleKey]

/** The rules of one time: in force from a day on, until the next of the same family. */
export type Regime = {
  readonly key: 'hd-36' | 'hd-05' | 'nd-30'
  readonly family: Family
  readonly from: IsoDate
  readonly name: string
  readonly source: string
  /** Of a later regime only the rows that it changes or says anew. */
  readonly rows: readonly RuleRow[]
}

export const row = <Key extends RuleKey>(
  key: Key,
  value: RuleValues[Key],
  certainty: Certainty = 'published',
): RuleRow => ({ key, value, certainty }) as RuleRow

export const exactly = (value: number): Range => ({ print: value, least: value, most: value })
export const within = (least: number, most: number, print = least): Range => ({ print, least, most })

/** `look('caps bold', exactly(14))` */
export function look(words: string, size: Range): Look {
  const has = (word: string) => words.split(' ').includes(word)
  return {
    caps: has('caps'),
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    size,
  }
}
