import { isHeader } from '../columns.ts'
import { isClosing, isSignature } from '../furniture.ts'
import { inPlace, type Row } from './stacked.ts'

/** Words without a wide gap between them, and where they stand on the line. */
type Stretch = { readonly text: string; readonly from: number; readonly to: number }
type Column = { readonly from: number; readonly to: number }

/** A table that nothing but the places of its words draws, as a PDF without rules gives it. Its rows become lines of a table. */
export function withAlignedRows(lines: readonly string[]): readonly string[] {
  const stretches = lines.map(stretchesOf)
  const head = stretches.findIndex(isHead)
  if (head === -1) return lines
  const end = endOf(stretches, head)
  const table = stretches.slice(head, end)
  const columns = columnsOf(table)
  if (columns.length < 3) return lines
  const rows = rowsOf(table, columns).map((row) => ({ ...row, at: row.at + head, to: row.to + head }))
  return rows.length < 3 ? lines : inPlace(lines, rows)
}

const stretchesOf = (line: string): Stretch[] =>
  [...line.matchAll(/\S+(?: \S+)*/gu)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }))

const isHead = (stretches: readonly Stretch[]): boolean =>
  stretches.length > 2 && isHeader({ line: 0, cells: stretches.map(({ text }) => ({ text, merged: false })) })

/** The table ends where the report closes, or where a line runs across its columns. */
function endOf(stretches: readonly (readonly Stretch[])[], head: number): number {
  const starts = (stretches[head] ?? []).map(({ from }) => from)
  const end = stretches.findIndex(
    (line, i) =>
      i > head &&
      line.some(
        ({ text, from, to }) =>
          isClosing(text) ||
          isSignature(text) ||
          (line.length === 1 && starts.filter((start) => start > from && start < to).length > 1),
      ),
  )
  return end === -1 ? stretches.length : end
}

/** Between two columns there is a gap on every line; what has no header belongs to the column on its left. */
function columnsOf(table: readonly (readonly Stretch[])[]): Column[] {
  const columns: Column[] = []
  for (const stretch of table.flat().toSorted((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last === undefined || stretch.from > last.to) columns.push(stretch)
    else columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  const heads = table[0] ?? []
  return columns.reduce<Column[]>((kept, column) => {
    const last = kept.at(-1)
    if (last !== undefined && !heads.some(({ from }) => from >= column.from && from < column.to))
      kept[kept.length - 1] = { from: last.from, to: column.to }
    else kept.push({ from: column.from, to: column.to })
    return kept
  }, [])
}

/** A row begins with a number, or where most columns are filled; other lines go on with the cells above them. */
function rowsOf(table: readonly (readonly Stretch[])[], columns: readonly Column[]): Row[] {
  const rows: { at: number; to: number; cells: string[] }[] = []
  const numbered = table.filter((line) => startsNumbered(line, columns)).length > 1
  for (const [at, line] of table.entries()) {
    const cells = columns.map(({ from, to }) =>
      line
        .filter((stretch) => stretch.from >= from && stretch.from < to)
        .map(({ text }) => text)
        .join(' '),
    )
    const filled = cells.filter((cell) => cell !== '').length
    if (filled === 0) continue
    const open = rows.at(-1)
    if (open === undefined || (numbered ? startsNumbered(line, columns) : filled * 2 > columns.length))
      rows.push({ at, to: at + 1, cells })
    else {
      open.cells = open.cells.map((cell, i) => `${cell} ${cells[i] ?? ''}`.trim())
      open.to = at + 1
    }
  }
  return rows
}

const startsNumbered = (line: readonly Stretch[], columns: readonly Column[]): boolean =>
  line[0] !== undefined && line[0].from < (columns[0]?.to ?? 0) && /^\d{1,3}[.)]?$/u.test(line[0].text)
