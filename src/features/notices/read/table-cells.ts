import { readDue } from '#domain/due-phrase.ts'
import { spread } from './cell-share.ts'
import type { Line } from './clean.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { groupOf, isGroupSign, type Row, rowOf, type Table } from './row.ts'

/** A table whose every cell became a line of its own: the headings one by one, then the cells of each row. */
export function readCellLines(lines: readonly Line[], at: number): Table | null {
  const columns = headingRun(lines, at)
  if (columns === null) return null
  const numbered = columns[0] === 'index'
  const rows: Row[] = []
  let count = 0
  let end = at + columns.length
  while (end < lines.length) {
    if (numbered && opensGroup(lines, end, count)) {
      rows.push(groupOf((lines[end] as Line).text, (lines[end + 1] as Line).text))
      count = Number(/\d+/.exec((lines[end + 2] as Line).text)?.[0]) - 1
      end += 2
      continue
    }
    if (numbered && !isIndex(lines[end], count + 1)) break
    const cells = numbered ? [(lines[end] as Line).text] : []
    let next = end + cells.length
    while (next < lines.length && !isIndex(lines[next], count + 2) && !endsTable(lines[next] as Line)) {
      if (numbered && opensGroup(lines, next, count + 1)) break
      if (cells.length >= columns.length && startsAnew(lines[next] as Line, columns)) break
      cells.push((lines[next] as Line).text)
      next++
      if (!numbered && cells.length === columns.length) break
    }
    if (cells.length < 2) break
    rows.push(rowOf(columns, spread(cells, columns), cells.join(' ')))
    count++
    end = next
  }
  if (rows.length === 0) return null
  const heading = lines.slice(at, at + columns.length).map(({ text }) => text)
  return {
    heading: heading.join(' '),
    rows,
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
/** "I", "Lĩnh vực đô thị", then the first row of the group: "1", or the next of all. */
function opensGroup(lines: readonly Line[], at: number, count: number): boolean {
  const [sign, words, first] = lines.slice(at, at + 3)
  return (
    sign !== undefined &&
    isGroupSign(sign.text) &&
    /^\p{L}/u.test(words?.text ?? '') &&
    (isIndex(first, 1) || isIndex(first, count + 1))
  )
}
const endsTable = (line: Line): boolean =>
  /^(?:nơi nhận|[ivx]+\.\s|\d+\.\s\p{L}|phụ lục)/u.test(keyOf(line.text))
/** Behind a blank line, which may be an empty cell: a deadline still belongs to the row. */
const startsAnew = ({ gap, text }: Line, columns: readonly Column[]): boolean =>
  gap && /^[\p{Lu}\d-]/u.test(text) && !(columns.at(-1) === 'due' && readDue(text) !== null)
