import type { Id } from '#domain/id.ts'
import type { Signature } from '#platform/signature/finding.ts'

export type SignedCopyId = Id<'SignedCopy'>

/** Signed with a key (a PDF of a signing program), or with ink and a stamp, and scanned. */
export const manners = ['digital', 'ink'] as const
export type Manner = (typeof manners)[number]

/** What a returned file was found to be. */
export type CopyFindings = {
  readonly manner: Manner
  /** Its first bytes are the very file that went out, as signing programs leave it. */
  readonly beginsWithSent: boolean
  /** `same` as the issued paper; `more`: all of that and `addedLines`; `unread`: its pages are pictures. */
  readonly words: 'same' | 'more' | 'unread'
  readonly addedLines: readonly string[]
  /** Notes and stamps laid over its pages. */
  readonly addedMarks: number
  readonly pages: number | null
  readonly signatures: readonly Signature[]
}

/** One file that came back. */
export type SignedCopy = CopyFindings & {
  readonly id: SignedCopyId
  readonly sentSha256: string
  readonly sha256: string
  readonly fileName: string
  readonly keptBy: string | null
  readonly keptAt: Date
}
