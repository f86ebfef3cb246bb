import type { IsoDate } from '#domain/date.ts'

/** A body that sends or receives. `organId` is its identifier by Decision 20/2020/QĐ-TTg, typed by the ward, never made up. */
export type Organ = {
  readonly organId: string
  /** Identifier of the body above it. */
  readonly inCharge: string | null
  readonly name: string
}

/** One paper as an edXML package (QCVN 102:2016/BTTTT) carries it. */
export type Message = {
  readonly from: Organ
  readonly to: readonly Organ[]
  /** Names this package once and for all. */
  readonly documentId: string
  readonly number: string
  /** "TB-UBND", "CV/ĐU" */
  readonly notation: string
  readonly place: string
  readonly on: IsoDate
  readonly type: DocumentTypeCode
  readonly subject: string
  readonly content: string
  readonly signer: {
    readonly authority: string | null
    readonly position: string | null
    readonly name: string
  }
  readonly other: OtherFacts
  readonly steering: string
  readonly business: { readonly type: string; readonly paper: string }
  readonly traces: readonly Trace[]
  readonly files: readonly PackedFile[]
}

export type DocumentTypeCode = {
  readonly code: string
  readonly detail: string | null
  readonly name: string
}
export type OtherFacts = {
  readonly priority: string
  readonly sphere: string | null
  readonly typist: string | null
  readonly copies: string | null
  readonly pages: string | null
  readonly direction: string | null
  readonly appendixes: readonly string[]
}
/** Where it went and when: "2025-12-05 09:30:00", Vietnam time. */
export type Trace = { readonly organId: string; readonly at: string }
export type PackedFile = {
  /** Without "cid:". */
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Four parts from the body itself at the left to its province or ministry at the right: 000.00.01.H56. */
export const ORGAN_ID = /^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$/

/** What a package that came says; null where it does not. */
export type Received = {
  readonly [Part in keyof Omit<
    Message,
    'from' | 'to' | 'type' | 'signer' | 'other' | 'business' | 'traces' | 'files'
  >]: Message[Part] | null
} & {
  readonly from: Organ | null
  readonly to: readonly Organ[]
  readonly type: { readonly [Part in keyof DocumentTypeCode]: DocumentTypeCode[Part] | null }
  readonly signer: { readonly [Part in keyof Message['signer']]: Message['signer'][Part] | null }
  readonly other: Omit<OtherFacts, 'priority'> & { readonly priority: string | null }
  readonly business: { readonly type: string | null; readonly paper: string | null }
  readonly traces: readonly Trace[]
  readonly files: readonly PackedFile[]
  /** What a person should look at, as sentences. */
  readonly doubts: readonly string[]
}
