import type { Line } from './clean.ts'
import { type Column, columnsOf } from './columns.ts'
import { groupOf, isGroupSign, rowOf, type Table } from './row.ts'
import { readCellLines } from './table-cells.ts'
import { readFlatTable } from './table-flat.ts'
import { readSpacedTable } from './table-spaced.ts'

/** The assignment table whose heading stands at `lines[at]`: cells parted by bars or tabs, one cell per line, columns of spaces, or no mark at all. */
export const tableAt = (lines: readonly Line[], at: number): Table | null =>
  readDelimited(lines, at) ??
  readCellLines(lines, at) ??
  readSpacedTable(lines, at) ??
  readFlatTable(lines, at)

function readDelimited(lines: readonly Line[], at: number): Table | null {
  const first = lines[at]?.text ?? ''
  const delimiter = /\|/.test(first) ? '|' : '\t'
  const columns = columnsOf(split(first, delimiter), true)
  if (columns === null) return null
  const rows: { cells: string[]; text: string; group?: true }[] = []
  let heading = first
  let end = at + 1
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text
    const cells = split(text, delimiter)
    const last = rows.at(-1)
    if (/^[|\s:+=-]+$/.test(text) || text === first) {
      if (last === undefined) heading = `${heading} ${text}`
    } else if (GROUP.test(text) && isRow(lines[end + 1], delimiter)) {
      rows.push({ cells: [], text, group: true })
    } else if (isGroup(cells) && last?.cells[0] !== '') {
      rows.push({ cells: [], text: groupOf(cells[0] as string, cells[1] as string).text, group: true })
    } else if (cells.length < 2) {
      if (last === undefined || last.cells.length >= columns.length || (lines[end] as Line).gap) break
      last.cells[last.cells.length - 1] = `${last.cells.at(-1)} ${text}`
      last.text = `${last.text} ${text}`
    } else if (last !== undefined && continues(cells, last.cells, columns)) {
      for (const [index, cell] of cells.entries())
        last.cells[index] = `${last.cells[index] ?? ''} ${cell}`.trim()
      last.text = `${last.text} ${text}`
    } else rows.push({ cells, text })
  }
  return {
    heading,
    rows: rows.map(({ cells, text, group }) => ({ ...rowOf(columns, cells, text), ...(group && { group }) })),
    end,
  }
}

/** "A. Hạ tầng, đô thị" between the rows: the clause to which those below it belong. */
const GROUP = /^(?:[A-H]|[IVX]{1,4})[.)]\s+\p{L}[^|\t]{0,100}$/u
/** The same with its letter and its words in cells of their own, the others empty. */
const isGroup = ([index, words, ...rest]: readonly string[]): boolean =>
  isGroupSign(index ?? '') && /^\p{L}/u.test(words ?? '') && rest.every((cell) => cell === '')
const isRow = (line: Line | undefined, delimiter: string): boolean =>
  line !== undefined && split(line.text, delimiter).length > 2

const split = (text: string, delimiter: string): string[] =>
  text
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(delimiter)
    .map((cell) => cell.trim())

/** A line of a wrapped row: no index of its own, and no new content to assign. */
function continues(cells: readonly string[], last: readonly string[], columns: readonly Column[]): boolean {
  const index = columns.indexOf('index')
  if (index === -1 || cells[index] !== '') return false
  const content = cells[columns.indexOf('content')] ?? ''
  return last[index] !== '' && !/^\p{Lu}.*[.;]$/u.test(content)
}
