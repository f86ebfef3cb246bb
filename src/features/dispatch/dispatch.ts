import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import type { Stage } from './receipt.ts'

export type DispatchId = Id<'Dispatch'>
export type RecipientId = Id<'DispatchRecipient'>

export const purposes = ['information', 'action'] as const
export type Purpose = (typeof purposes)[number]

/** What can be sent: a paper composed here, or a notice that came in signed. */
export type SubjectKind = 'document' | 'notice'
export type SubjectRef = { readonly kind: SubjectKind; readonly id: string }

/** The file that goes out, kept under its fingerprint. */
export type SentFile = {
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
}

/** One paper in one version, sent for one purpose. */
export type Dispatch = {
  readonly id: DispatchId
  readonly subject: SubjectRef
  /** All sendings of one paper and of what replaced it. */
  readonly line: DispatchId
  readonly edition: number
  /** A later edition is on its way: this one counts no more. */
  readonly superseded: boolean
  readonly title: string
  readonly abstract: string
  readonly documentDate: IsoDate | null
  readonly file: SentFile
  readonly purpose: Purpose
  /** What each recipient has to reach. */
  readonly required: Stage
  readonly dueOn: IsoDate
  readonly note: string | null
  readonly sentBy: AccountId
  readonly sentAt: Date
}

/** A unit of the ward, or a body outside by its name. */
export type Recipient = {
  readonly id: RecipientId
  readonly unit: UnitId | null
  readonly name: string
}
