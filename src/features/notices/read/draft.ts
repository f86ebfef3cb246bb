import type { Cells } from './columns.ts'
import type { Name } from './names.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Span } from './sentences.ts'

/** A directive before its roles, deliverables and deadlines are read from its words. */
export type DirectiveDraft = {
  readonly clause: string | null
  readonly span: Span
  /** Where the task begins, behind the names of those told. */
  readonly task: number
  readonly lead: readonly Name[]
  /** Told by a lead-in to act under the lead: "Giao X chỉ đạo: - Phòng A: …". */
  readonly executing: readonly Name[]
  /** Those whom words below tell to help in this and others: "Công an xã phối hợp thực hiện điểm a, b nêu trên". */
  readonly helpers?: readonly Name[]
  /** Words outside the quote that hold for it too: the lead-in above a list, the sentence below it. */
  readonly shared: readonly Span[]
  /** The headings above, which may set the term of all below them. */
  readonly headings?: readonly Span[]
  /** Whom the lead-in above addresses; a lead named since does not direct them. */
  readonly addressed: readonly Name[]
  /** Cells of the table row it comes from. */
  readonly cells: Cells | null
  readonly because: readonly string[]
}

/** A numbered clause, or the unnumbered paragraphs before the first one. `reported`: it stands under a heading that tells of results. */
export type Block = {
  readonly number: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly reported?: boolean
}

/** Where a paragraph's words stand in the cleaned text, its number or bullet left out. */
export const contentSpan = ({ start, text, marker }: Paragraph): Span => ({
  start: start + (marker?.length ?? 0),
  end: start + text.length,
})
