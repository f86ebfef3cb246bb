import type { Cells, Column } from './columns.ts'

/** One row of an assignment table; `text` shows it on one line. */
export type Row = { readonly text: string; readonly cells: Cells }
/** `end` is the index of the first line after the table. */
export type Table = { readonly rows: readonly Row[]; readonly end: number }

/** The row whose cells stand in the order of `columns`. */
export function rowOf(columns: readonly Column[], values: readonly string[], joint: string): Row {
  const cells: Cells = {}
  for (const [index, column] of columns.entries()) {
    const value = (values[index] ?? '').replace(/\s+/g, ' ').trim()
    if (value !== '' && value !== '-')
      cells[column] = cells[column] === undefined ? value : `${cells[column]} ${value}`
  }
  const text = values.map((value) => value.replace(/\s+/g, ' ').trim())
  return { text: (joint === ' | ' ? text : text.filter((value) => value !== '')).join(joint), cells }
}
