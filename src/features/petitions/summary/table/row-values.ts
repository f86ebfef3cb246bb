import type { Cell, TableLine } from '../lines.ts'
import type { ColumnMeaning } from '../reading.ts'

/** What the cells of a row say, by what their columns mean; empty ones as the row above has them where cells were merged. */
export type Values = {
  readonly content: Cell
  readonly person: string
  readonly address: string
  readonly group: string
  readonly field: string
  readonly answered: string
}

export function valuesOf(
  row: TableLine,
  meanings: readonly ColumnMeaning[],
  above: Values | null,
  fills: { field: boolean; group: boolean },
): Values {
  const cells = (meaning: ColumnMeaning) =>
    row.cells.filter((cell, i) => meanings[i] === meaning && cell.text !== '' && cell.text !== '^')
  const text = (meaning: ColumnMeaning) =>
    cells(meaning)
      .map((cell) => cell.text)
      .join(', ')
  const content = cells('content')
  const numbered = text('number') !== ''
  const [person, address, group] = [text('person'), text('address'), text('group')]
  const anonymous = person === '' && address === '' && group === '' && !numbered && above !== null
  return {
    content: {
      text: [...new Set(content.map((cell) => cell.text))].join('\n'),
      merged: content.length > 0 && content.every((cell) => cell.merged),
    },
    person:
      anonymous || (person === '' && group === '' && fills.group && above !== null)
        ? (above?.person ?? '')
        : person,
    address: anonymous ? above.address : address,
    group: group === '' && above !== null && (anonymous || fills.group) ? above.group : group,
    field:
      text('field') === '' && above !== null && (fills.field || (fills.group && group === ''))
        ? above.field
        : text('field'),
    answered: text('answered'),
  }
}

/** Another person beside an empty cell: of the merged cell of words, saved to text, only the first line is left. */
export const withWordsAbove = (values: Values, above: Values | null): Values =>
  values.content.text === '' && values.person !== '' && above !== null
    ? {
        ...values,
        field: values.field === '' ? above.field : values.field,
        content: { text: above.content.text, merged: true },
      }
    : values

/** Written only where it changes, as merged cells are saved to text. */
export function isSparse(
  rows: readonly TableLine[],
  meanings: readonly ColumnMeaning[],
  meaning: ColumnMeaning,
): boolean {
  const at = meanings.indexOf(meaning)
  const content = meanings.indexOf('content')
  if (at === -1) return false
  const told = rows.filter((row) => (row.cells[content]?.text ?? '') !== '')
  const filled = told.filter((row) => (row.cells[at]?.text ?? '') !== '' && row.cells[at]?.text !== '^')
  const values = new Set(filled.map((row) => row.cells[at]?.text))
  return (
    filled.length < told.length * 0.75 &&
    (told[0]?.cells[at]?.text ?? '') !== '' &&
    values.size === filled.length
  )
}
