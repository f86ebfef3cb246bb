import type { Line } from './clean.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { rowOf, type Table } from './row.ts'

/** A table whose every cell became a line of its own: the headings one by one, then the cells of each row. */
export function readCellLines(lines: readonly Line[], at: number): Table | null {
  const columns = headingRun(lines, at)
  if (columns === null) return null
  const numbered = columns[0] === 'index'
  const rows: string[][] = []
  let end = at + columns.length
  while (end < lines.length) {
    if (numbered && !isIndex(lines[end], rows.length + 1)) break
    const cells = numbered ? [(lines[end] as Line).text] : []
    let next = end + cells.length
    while (next < lines.length && !isIndex(lines[next], rows.length + 2) && !endsTable(lines[next] as Line)) {
      if (cells.length >= columns.length && startsAnew(lines[next] as Line)) break
      cells.push((lines[next] as Line).text)
      next++
      if (!numbered && cells.length === columns.length) break
    }
    if (cells.length < 2) break
    rows.push(cells)
    end = next
  }
  if (rows.length === 0) return null
  const heading = lines.slice(at, at + columns.length).map(({ text }) => text)
  return {
    heading: heading.join(' '),
    rows: rows.map((cells) => rowOf(columns, spread(cells, columns), cells.join(' '))),
    end,
  }
}

function headingRun(lines: readonly Line[], at: number): Column[] | null {
  const headings: string[] = []
  for (let index = at; index < lines.length && headings.length < 8; index++) {
    const text = (lines[index] as Line).text
    if (columnOf(text) === null) break
    headings.push(text)
  }
  return columnsOf(headings)
}

const isIndex = (line: Line | undefined, expected: number): boolean =>
  line !== undefined && new RegExp(`^0?${expected}\\.?$`).test(line.text)
const endsTable = (line: Line): boolean =>
  /^(?:nơi nhận|[ivx]+\.\s|\d+\.\s\p{L}|phụ lục)/u.test(keyOf(line.text))
const startsAnew = (line: Line): boolean => line.gap && /^[\p{Lu}\d-]/u.test(line.text)

/** As many cells as columns: wrapped lines are joined, and when cells are missing each goes where its words belong. */
function spread(cells: readonly string[], columns: readonly Column[]): string[] {
  const joined = [...cells]
  for (let index = 1; joined.length > columns.length && index < joined.length; ) {
    if (/^[\p{Ll}(]/u.test(joined[index] as string) || /[,–-]$/.test(joined[index - 1] as string)) {
      joined.splice(index - 1, 2, `${joined[index - 1]} ${joined[index]}`)
    } else index++
  }
  while (joined.length > columns.length) joined.splice(1, 2, `${joined[1]} ${joined[2]}`)
  if (joined.length === columns.length) return joined
  const placed = columns.map(() => '')
  let from = 0
  for (const cell of joined) {
    const wanted = columns.findIndex((column, index) => index >= from && suits(cell, column))
    const index = wanted === -1 ? from : wanted
    placed[index] = cell
    from = index + 1
  }
  return placed
}

function suits(cell: string, column: Column): boolean {
  const key = keyOf(cell)
  const dated =
    /\d{1,2}[/.]\d{1,2}|ngày|tháng|quý|hằng|thường xuyên|khẩn trương/u.test(key) && key.length < 60
  if (column === 'index') return /^\d+\.?$/.test(cell)
  if (column === 'due') return dated
  return column !== 'other' && !dated
}
