import type { IsoDate } from '#domain/date.ts'

/**
 * One column of a sheet to write. `date` cells hold an `IsoDate`, `moment` cells a `Date` (shown in Vietnamese time), `number`
 * cells a number; all others are text and never become a formula. `width` in letters.
 */
export type Column = {
  readonly header: string
  readonly width?: number
  readonly kind?: 'text' | 'number' | 'date' | 'moment'
}

export type Cell = string | number | Date | IsoDate | boolean | null | undefined
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

/** A sheet as it streams: the columns with their headers, then the rows, one cell a column. */
export type Sheet = { readonly name: string; readonly columns: readonly Column[]; readonly rows: Rows }

/** How a yes or no is written. */
export const yesNo = (value: boolean): string => (value ? 'Có' : 'Không')
