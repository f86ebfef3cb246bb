import type { IsoDate } from '#domain/date.ts'
import type { List, Paragraph, Picture, Run, Space, Table } from '#platform/document/document.ts'
import type { Family } from './rules/rule.ts'

/** An official paper as an office thinks of it: what stands in it, not what it looks like. The rules of its day say that. */
export type OfficialDocument = {
  readonly family: Family
  /** Null while it has no date: the places of number and date stay blank, to be written by hand. */
  readonly issuedOn: IsoDate | null
  /** The moment in which it was issued and its form was settled (ISO: a frozen paper is kept as JSON); what is corrected later leaves it alone. */
  readonly formedAt?: string
  readonly superior: string | null
  readonly issuer: string
  /** As it is counted: "5", "12a". */
  readonly number: string | null
  /** "TB/ĐU", "TB-UBND"; empty: a sheet that bears no number. */
  readonly symbol: string
  /** As printed before the date: "Kiến An", "Phường Lê Chân". */
  readonly placeName: string
  /** "Thông báo"; null for a công văn, which carries its abstract under the number. */
  readonly typeName: string | null
  readonly abstract: string
  readonly marks?: Marks
  readonly addressees?: readonly Addressee[]
  /** What it rests on, before the first word. */
  readonly bases?: readonly string[]
  readonly body: readonly BodyBlock[]
  /** One, or two side by side: who wrote and who chaired. */
  readonly signatures: readonly [Signature, ...Signature[]]
  readonly recipients: readonly string[]
  /** What an office adds below the recipients. */
  readonly underRecipients?: readonly (Paragraph | List | Picture | Space)[]
  readonly annexes?: readonly Annex[]
}

export type Words = string | readonly Run[]

/** Words without their bold and italics. */
export const plainWords = (words: Words): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')

export type BodyBlock =
  | { readonly kind: 'paragraph'; readonly text: Words }
  /** Phần, Chương, Mục, Điều with their names. */
  | { readonly kind: 'heading'; readonly text: string; readonly centred?: boolean }
  | { readonly kind: 'clauses'; readonly markers?: List['markers']; readonly clauses: readonly Clause[] }
  | { readonly kind: 'dashes'; readonly lines: readonly Words[] }
  | TableBlock
  | Picture

export type TableBlock = {
  readonly kind: 'table'
  readonly columns: Table['columns']
  readonly head: readonly string[]
  readonly rows: readonly (readonly Words[])[]
}

/** "2." with its words, what else belongs to it, and "2.1." below it: or dashes, or a), b), where `marks` says so. */
export type Clause = {
  readonly text: Words
  readonly below?: readonly (Words | TableBlock | Picture)[]
  readonly marks?: 'dash' | 'letter'
  readonly clauses?: readonly Clause[]
}

export type Addressee = { readonly name: string; readonly address?: string | null }

export type Marks = {
  /** KHẨN, THƯỢNG KHẨN, HỎA TỐC */
  readonly urgency?: string
  /** XONG HỘI NGHỊ TRẢ LẠI */
  readonly circulation?: string
  /** Dự thảo lần 2 */
  readonly draft?: string
  /** ABC-268 */
  readonly typist?: string
  readonly contact?: string
}

export type Signature = {
  /** "T/L BAN THƯỜNG VỤ"; two lines in a chain. */
  readonly authority: readonly string[]
  readonly position: string | null
  readonly signer: string
}

export type Annex = {
  /** "Bản đồ", "Biểu số 1"; without one it is "Phụ lục", or of several "Phụ lục I", "Phụ lục II". */
  readonly name?: string
  readonly title: string
  readonly body: readonly BodyBlock[]
  readonly landscape?: boolean
}
