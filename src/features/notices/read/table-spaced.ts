import type { Line } from './clean.ts'
import { type Column, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { groupOf, isGroupSign, rowOf, type Table } from './row.ts'

type Segment = { readonly text: string; readonly from: number; readonly to: number }

/** A table whose columns are held apart by runs of spaces, cells wrapping below their heading. */
export function readSpacedTable(lines: readonly Line[], at: number): Table | null {
  const heading = headingAt(lines, at)
  if (heading === null) return null
  const { columns, starts } = heading
  const rows: string[][] = []
  const groups = new Set<string[]>()
  let end = at + heading.height
  for (; end < lines.length; end++) {
    const line = lines[end] as Line
    const segments = segmentsOf(line)
    if (endsTable(line, segments, starts)) break
    const cells = columns.map(() => '')
    for (const segment of segments) {
      const index = nearest(segment, starts)
      cells[index] = `${cells[index]} ${segment.text}`.trim()
    }
    const last = rows.at(-1)
    const opens = columns[0] === 'index' ? /^\d+\.?$/.test(cells[0] ?? '') : line.gap
    const [sign, words, ...others] = cells
    const group =
      columns[0] === 'index' && isGroupSign(sign ?? '') && words !== '' && others.every((cell) => cell === '')
    if (group) groups.add(cells)
    if (last === undefined || opens || group) rows.push(cells)
    else for (const [index, cell] of cells.entries()) last[index] = `${last[index]} ${cell}`.trim()
  }
  if (rows.length === 0) return null
  const head = lines.slice(at, at + heading.height).map(({ text }) => text)
  return {
    heading: head.join(' ').replace(/\s+/g, ' '),
    rows: rows.map((cells) =>
      groups.has(cells)
        ? groupOf(cells[0] as string, cells[1] as string)
        : rowOf(columns, cells, cells.join(' ')),
    ),
    end,
  }
}

type Heading = { readonly columns: Column[]; readonly starts: readonly number[]; readonly height: number }

/** The heading on one line, or on two when "Đơn vị" stands above "chủ trì". */
function headingAt(lines: readonly Line[], at: number): Heading | null {
  const first = lines[at]
  if (first === undefined) return null
  const segments = segmentsOf(first)
  if (segments.length < 3) return null
  const starts = segments.map((segment) => segment.from)
  const below = lines[at + 1]
  if (below !== undefined) {
    const texts = segments.map((segment) => segment.text)
    for (const segment of segmentsOf(below)) texts[nearest(segment, starts)] += ` ${segment.text}`
    const columns = /^(?:\d|[A-HIVX]{1,4}[.)]?\s)/.test(below.text) ? null : columnsOf(texts)
    if (columns !== null) return { columns, starts, height: 2 }
  }
  const columns = columnsOf(segments.map((segment) => segment.text))
  return columns === null ? null : { columns, starts, height: 1 }
}

const segmentsOf = (line: Line): Segment[] =>
  [...line.text.matchAll(/\S+(?:\s\S+)*/g)].map((found) => ({
    text: found[0],
    from: line.indent + found.index,
    to: line.indent + found.index + found[0].length,
  }))

/** The column whose start is nearest before the segment, two letters of slack to the left. */
function nearest(segment: Segment, starts: readonly number[]): number {
  const index = starts.findLastIndex((start) => start <= segment.from + 2)
  return index === -1 ? 0 : index
}

const endsTable = (line: Line, segments: readonly Segment[], starts: readonly number[]): boolean =>
  /^(?:nơi nhận|phụ lục)/u.test(keyOf(line.text)) ||
  (line.gap &&
    segments.length === 1 &&
    (segments[0] as Segment).from <= (starts[0] as number) + 1 &&
    /^\p{L}|^\d+\.\s\p{L}/u.test(line.text)) ||
  (segments.length === 1 && line.text.length > 60)
