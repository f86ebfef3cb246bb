import type { Cells, Column } from './columns.ts'

/** One row of an assignment table; `text` shows it on one line as the source has it. `group`: a line between rows that only numbers them. */
export type Row = { readonly text: string; readonly cells: Cells; readonly group?: true }
/** The sign of a group of rows ("I", "B."), which counts no row. */
export const isGroupSign = (text: string): boolean => /^(?:[A-H]|[IVX]{1,4})[.)]?$/u.test(text)

/** A line between the rows that numbers those below it: "I", "Lĩnh vực đô thị". */
export const groupOf = (sign: string, words: string): Row => ({
  text: `${sign.replace(/[.)]$/, '')}. ${words.replace(/\s+/g, ' ').trim()}`,
  cells: {},
  group: true,
})

/** `heading` is the text above the rows; `end` the index of the first line after the table. */
export type Table = { readonly heading: string; readonly rows: readonly Row[]; readonly end: number }

/** The row whose cells stand in the order of `columns`. */
export function rowOf(columns: readonly Column[], values: readonly string[], text: string): Row {
  const cells: Cells = {}
  for (const [index, column] of columns.entries()) {
    const value = (values[index] ?? '').replace(/\s+/g, ' ').trim()
    if (value === '' || value === '-') continue
    const joint = column === 'lead' || column === 'coordinating' ? '; ' : ' '
    cells[column] = cells[column] === undefined ? value : `${cells[column]}${joint}${value}`
  }
  return { text: text.replace(/\s+/g, ' ').trim(), cells }
}
