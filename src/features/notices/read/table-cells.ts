import type { Line } from './clean.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'
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
      if (cells.length >= columns.length && startsAnew(lines[next] as Line)) break
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
const startsAnew = (line: Line): boolean => line.gap && /^[\p{Lu}\d-]/u.test(line.text)

/** As many cells as columns: wrapped lines are joined, then the lines are shared out where their words fit best. */
function spread(lines: readonly string[], columns: readonly Column[]): string[] {
  const cells = [...lines]
  for (let index = 1; cells.length > columns.length && index < cells.length; ) {
    if (/^[\p{Ll}(]/u.test(cells[index] as string) || /[,–-]$/.test(cells[index - 1] as string)) {
      cells.splice(index - 1, 2, `${cells[index - 1]} ${cells[index]}`)
    } else index++
  }
  return cells.length === columns.length ? cells : bestShare(cells, columns)
}

type Share = { readonly cost: number; readonly values: readonly string[] }

/** The cheapest way to give each column none, one or several of the lines in their order. */
function bestShare(lines: readonly string[], columns: readonly Column[]): string[] {
  let best: (Share | undefined)[] = [{ cost: 0, values: [] }]
  for (const column of columns) {
    const next: (Share | undefined)[] = []
    for (const [from, share] of best.entries()) {
      if (share === undefined) continue
      for (let to = from; to <= lines.length; to++) {
        const taken = lines.slice(from, to)
        const cost = share.cost + costOf(taken, column)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, values: [...share.values, taken.join(NAMES.has(column) ? '; ' : ' ')] }
      }
    }
    best = next
  }
  return [...(best[lines.length]?.values ?? columns.map(() => ''))]
}

const NAMES: ReadonlySet<Column> = new Set(['lead', 'coordinating'])

/** What it costs to put these lines into one cell: empty cells, further lines and words that belong elsewhere. */
const costOf = (taken: readonly string[], column: Column): number =>
  (taken.length === 0 ? EMPTY[column] : FURTHER[column] * (taken.length - 1)) +
  taken.filter((line) => !suits(line, column)).length * 3
const EMPTY: Readonly<Record<Column, number>> = {
  index: 9,
  content: 6,
  lead: 5,
  coordinating: 1,
  due: 1.5,
  product: 1,
  reportTo: 1,
  other: 0.8,
}
const FURTHER: Readonly<Record<Column, number>> = {
  index: 9,
  content: 0.6,
  lead: 1.2,
  coordinating: 1,
  due: 2,
  product: 1.2,
  reportTo: 1.2,
  other: 1,
}

function suits(cell: string, column: Column): boolean {
  const key = keyOf(cell)
  const dated =
    /\d{1,2}[/.]\d{1,2}|ngày|tháng|quý|hằng|thường xuyên|khẩn trương/u.test(key) && key.length < 60
  if (column === 'index') return /^\d+\.?$/.test(cell)
  if (column === 'due') return dated
  if (column === 'lead' || column === 'coordinating') return !dated && isNames(cell, key) && !PAPER.test(key)
  if (column === 'product') return !dated && PAPER.test(key)
  if (column === 'content') return !dated && !(isNames(cell, key) && key.length < 60)
  return column !== 'other' || !dated
}

const isNames = (text: string, key: string): boolean => {
  const list = namesAt({ text, key }, 0)
  return list !== null && /^[\s;,.]*(?:\d|\p{Lu}|$)/u.test(text.slice(list.end))
}
const PAPER =
  /^(?:báo cáo|văn bản|kế hoạch|phương án|tờ trình|danh (?:sách|mục)|biên bản|thông báo|công văn|đề án|hồ sơ|quyết định|kết quả)(?!\p{L})/u
