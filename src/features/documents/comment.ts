import type { AccountId, Id } from '#domain/id.ts'
import type { OfficeDocument } from './document.ts'

export type CommentId = Id<'DocumentComment'>

/** What somebody thinks of the words of a version. */
export type DocumentComment = {
  readonly id: CommentId
  readonly version: number
  /** The place it speaks of, copied from the words. */
  readonly quote: string | null
  readonly text: string
  readonly by: AccountId
  readonly byName: string
  readonly at: Date
  readonly settled: { readonly byName: string; readonly at: Date } | null
}

/** What has gone out or was given up is discussed no more. */
export const takesComments = ({ state }: Pick<OfficeDocument, 'state'>): boolean =>
  state === 'drafting' || state === 'submitted' || state === 'approved'
