/** What the reader makes of a summary report of the Front: a proposal for the preview, never stored as it is. */
export type SummaryReading = {
  readonly opinions: readonly SummaryOpinion[]
  /** For tables: what each column was taken for. */
  readonly columns: readonly SummaryColumn[]
  /** Everything that did not become an opinion, with its words. */
  readonly warnings: readonly SummaryWarning[]
}

export type SummaryOpinion = {
  readonly text: string
  /** Number or name of the residential group as written, without the words for "group": "12", "Cựu Viên 3". */
  readonly group: string | null
  readonly name: string | null
  /** The heading or cell that names the field, without "lĩnh vực", numbers and counts. */
  readonly field: string | null
  readonly address: string | null
  /** Whether the report says that it was answered; null where it does not say. */
  readonly answered: boolean | null
  /** Same number: one matter brought by several people together. */
  readonly shared: number | null
  readonly problems: readonly SummaryProblem[]
  readonly source: SummarySource
}

/** `line` from 1: line of a text, row of a sheet. */
export type SummarySource = { readonly sheet: string | null; readonly line: number }

export type SummaryProblem = 'no-person' | 'short' | 'long' | 'several-groups' | 'repeated'

export type ColumnMeaning =
  | 'number'
  | 'person'
  | 'address'
  | 'group'
  | 'content'
  | 'field'
  | 'answered'
  | 'ignored'
export type SummaryColumn = {
  readonly sheet: string | null
  /** From 0. */
  readonly at: number
  readonly header: string
  readonly meaning: ColumnMeaning
  /** Told by what stands in the column, not by its header. */
  readonly guessed: boolean
}

export type SummaryWarning = {
  readonly code:
    | 'introduction'
    | 'closing'
    | 'general'
    | 'front-proposals'
    | 'answers'
    | 'not-read'
    | 'no-opinion'
  readonly text: string
  readonly line: number
}

/** Who brings an opinion; a group alone when no person is named. */
export type Person = {
  readonly name: string | null
  readonly group: string | null
  readonly address: string | null
}
