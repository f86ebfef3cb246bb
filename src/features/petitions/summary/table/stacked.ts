import { BREAK, CELL, ROW } from '#platform/readers/table-text.ts'
import { meaningOf } from '../columns.ts'

/** A table of which a program kept one cell a line: first its headers, then so many lines a row. Its rows become lines of a table. */
export function withStackedRows(lines: readonly string[]): readonly string[] {
  const told = [...lines.entries()].filter(([, line]) => line.trim() !== '')
  for (const [from] of told.entries()) {
    const width = headersFrom(told.slice(from, from + 9).map(([, line]) => line.trim()))
    const rows = width === 0 ? [] : rowsFrom(told.slice(from), width)
    if (rows.length > 2) return inPlace(lines, rows)
  }
  return lines
}

/** `at`, `to`: its first line and the one after its last. */
export type Row = { readonly at: number; readonly to: number; readonly cells: readonly string[] }

/** How many lines name columns, when the first counts the rows and one is for the words. */
function headersFrom(lines: readonly string[]): number {
  const end = lines.findIndex((line) => line.length > 40 || meaningOf(line) === null)
  const meanings = lines.slice(0, end === -1 ? lines.length : end).map(meaningOf)
  const complete = meanings[0] === 'number' && meanings.includes('content')
  return complete && meanings.length > 2 && new Set(meanings).size === meanings.length ? meanings.length : 0
}

function rowsFrom(told: readonly (readonly [number, string])[], width: number): Row[] {
  const rows: Row[] = []
  for (let i = 0; i + width <= told.length; i += width) {
    const cells = told.slice(i, i + width).map(([, line]) => line.trim())
    if (rows.length > 0 && cells[0]?.replace(/[.)]$/u, '') !== `${rows.length}`) break
    rows.push({ at: told[i]?.[0] ?? 0, to: (told[i + width - 1]?.[0] ?? 0) + 1, cells })
  }
  return rows
}

/** Every row on its first line, so that the lines below keep their numbers. */
export function inPlace(lines: readonly string[], rows: readonly Row[]): string[] {
  const first = rows[0]?.at ?? 0
  const end = rows.at(-1)?.to ?? 0
  const at = new Map(rows.map((row) => [row.at, row.cells]))
  return lines.map((line, i) => {
    const cells = at.get(i)
    if (cells !== undefined) return ROW + cells.map((cell) => cell.replaceAll('\n', BREAK)).join(CELL)
    return i > first && i < end ? '' : line
  })
}
