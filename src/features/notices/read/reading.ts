import type { IsoDate } from '#domain/date.ts'
import type { Due } from '#domain/deadline.ts'

/** What reading one notice yields. Text values are NFC, as written in the source, white space folded; null = the document does not say. */
export type NoticeReading = {
  readonly document: DocumentFacts
  readonly recipients: readonly string[]
  readonly clauses: readonly Clause[]
  readonly directives: readonly DirectiveReading[]
  readonly warnings: readonly Warning[]
  /** The text as read: one paragraph per line, page furniture gone. `start` and `end` of a directive point into it. */
  readonly cleaned: string
}

export type DocumentFacts = {
  readonly type: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly date: IsoDate | null
  readonly place: string | null
  readonly subject: string | null
  readonly conferenceDate: IsoDate | null
  readonly signer: Signer
}

export type Signer = {
  readonly authority: readonly string[]
  readonly position: string | null
  readonly name: string | null
}

export type Clause = { readonly number: string; readonly heading: string | null; readonly text: string }

export type Roles = {
  readonly lead: readonly string[]
  readonly executing: readonly string[]
  readonly coordinating: readonly string[]
  readonly via: readonly string[]
  readonly reportTo: readonly string[]
}

export type DirectiveReading = Roles & {
  /** Null when the assigning paragraph carries no number. */
  readonly clause: string | null
  readonly deliverables: readonly Deliverable[]
  readonly due: readonly Due[]
  readonly quote: string
  readonly confidence: Confidence
  /** Half-open range of the quote in `cleaned`; folding the white space of that slice gives `quote`. */
  readonly start: number
  readonly end: number
  /** Ids of the rules that fired, in the order they did, so that the draft can explain itself. */
  readonly because: readonly string[]
}

export type Deliverable =
  | 'survey'
  | 'inspection'
  | 'priority-list'
  | 'plan'
  | 'proposal'
  | 'repair'
  | 'guidance'
  | 'citizen-reply'
  | 'report'
  | 'announcement'
  | 'campaign'

export type Confidence = 'high' | 'medium' | 'low'

/** `code` is stable and for machines, `message` a Vietnamese sentence for the clerk. */
export type Warning = { readonly code: WarningCode; readonly message: string }
export type WarningCode =
  | 'number-blank'
  | 'date-blank'
  | 'conference-date-missing'
  | 'no-directives'
  | 'unknown-lead'
  | 'date-broken'
  | 'ocr-needs-check'
  | 'district-body'
  | 'secret-marking'
