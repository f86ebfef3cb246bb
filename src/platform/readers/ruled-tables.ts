import { layOut, type Piece } from './layout.ts'
import { type TableForm, type TableRow, tableLines } from './table-text.ts'

/** A straight line on a page: level (`across`, at a height) or upright (`down`, at a distance from the left). */
export type Rule = {
  readonly way: 'across' | 'down'
  readonly at: number
  readonly from: number
  readonly to: number
}

type Grid = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly rules: readonly Rule[]
  readonly slack: number
}

/** Drawings and maps have more lines than any table. */
const MOST_RULES = 3000

/**
 * Finds the tables that lines draw on a page and puts one piece in the place of each row: its cells joined by " | ", each read by
 * itself, merged cells as in `tableLines`. Pieces outside stay as they are. `slack`: how far lines may miss each other.
 */
export function foldTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
  slack: number,
  form: TableForm,
): Piece[] {
  if (rules.length > MOST_RULES) return [...pieces]
  let left: readonly Piece[] = pieces
  const rows: Piece[] = []
  for (const grid of gridsOf(rules, slack)) {
    const inside = left.filter((piece) => cellOf(grid, piece) !== null)
    left = left.filter((piece) => cellOf(grid, piece) === null)
    rows.push(...rowPieces(grid, inside, form))
  }
  return [...left, ...rows]
}

function rowPieces(grid: Grid, pieces: readonly Piece[], form: TableForm): Piece[] {
  const cells = Map.groupBy(pieces, (piece) => cellOf(grid, piece))
  const size = Math.min(pieces[0]?.size ?? 1, ((grid.ys.at(-1) ?? 0) - (grid.ys[0] ?? 0)) / grid.ys.length)
  const rows = grid.ys.slice(1).map((_, row) => tableRow(grid, row, (cell) => cells.get(cell) ?? []))
  const [x = 0] = grid.xs
  const [top = 0] = grid.ys
  const width = (grid.xs.at(-1) ?? x) - x
  return tableLines(rows, true, form)
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text, i) => ({ text, x, y: top + size * (i + 1), width, size }))
}

function tableRow(grid: Grid, row: number, inCell: (cell: string) => readonly Piece[]): TableRow {
  const starts = grid.xs
    .slice(0, -1)
    .flatMap((_, column) => (column === 0 || hasEdge(grid, 'down', row, column) ? [column] : []))
  return starts.map((column, i) => ({
    lines: layOut(inCell(`${row}/${column}`)).split('\n'),
    span: (starts[i + 1] ?? grid.xs.length - 1) - column,
    continued: row > 0 && !hasEdge(grid, 'across', row, column),
  }))
}

/** The cell ("row/column" of its upper left corner) that holds the middle of a piece; null outside the table. */
function cellOf(grid: Grid, piece: Piece): string | null {
  let column = indexIn(grid.xs, piece.x + piece.width / 2)
  let row = indexIn(grid.ys, piece.y - piece.size * 0.3)
  if (column === null || row === null) return null
  while (column > 0 && !hasEdge(grid, 'down', row, column)) column--
  while (row > 0 && !hasEdge(grid, 'across', row, column)) row--
  return `${row}/${column}`
}

function indexIn(edges: readonly number[], at: number): number | null {
  const next = edges.findIndex((edge) => edge > at)
  return next <= 0 ? null : next - 1
}

/** Whether a line runs at the left (`down`) or upper (`across`) side of a cell of the grid. */
function hasEdge({ xs, ys, rules, slack }: Grid, way: Rule['way'], row: number, column: number): boolean {
  const at = way === 'down' ? xs[column] : ys[row]
  const [from = 0, to = 0] = way === 'down' ? ys.slice(row) : xs.slice(column)
  const middle = (from + to) / 2
  return rules.some(
    (rule) =>
      rule.way === way && Math.abs(rule.at - (at ?? 0)) <= slack && rule.from <= middle && rule.to >= middle,
  )
}

/** Groups of lines that touch, when they make at least two rows and two columns. */
function gridsOf(rules: readonly Rule[], slack: number): Grid[] {
  return groupsOf(joined(rules, slack), slack).flatMap((group) => {
    const across = group.filter((rule) => rule.way === 'across')
    const down = group.filter((rule) => rule.way === 'down')
    if (across.length < 2 || down.length < 2) return []
    const xs = edgesOf(down, across, slack)
    const ys = edgesOf(across, down, slack)
    return xs.length < 3 || ys.length < 3 ? [] : [{ xs, ys, rules: group, slack }]
  })
}

/** Where the lines of one way stand; the ends of the crossing ones close a table whose outer lines are not drawn. */
function edgesOf(rules: readonly Rule[], crossing: readonly Rule[], slack: number): number[] {
  const ends = [Math.min(...crossing.map((rule) => rule.from)), Math.max(...crossing.map((rule) => rule.to))]
  const all = [...rules.map((rule) => rule.at), ...ends].sort((a, b) => a - b)
  return all.filter((at, i) => i === 0 || at - (all[i - 1] ?? at) > slack * 2)
}

/** Lines are often drawn cell by cell: pieces of one line, end to end, become one. */
function joined(rules: readonly Rule[], slack: number): Rule[] {
  const result: Rule[] = []
  for (const rule of [...rules].sort(
    (a, b) => Math.round(a.at / slack) - Math.round(b.at / slack) || a.from - b.from,
  )) {
    const same = result.findLastIndex(
      (one) => one.way === rule.way && Math.abs(one.at - rule.at) <= slack && rule.from <= one.to + slack,
    )
    const one = result[same]
    if (one === undefined) result.push(rule)
    else result[same] = { ...one, from: Math.min(one.from, rule.from), to: Math.max(one.to, rule.to) }
  }
  return result.filter((rule) => rule.to - rule.from > slack * 3)
}

function groupsOf(rules: readonly Rule[], slack: number): Rule[][] {
  const waiting = new Set(rules)
  const groups: Rule[][] = []
  for (const first of rules) {
    if (!waiting.delete(first)) continue
    const group = [first]
    for (const rule of group) {
      for (const other of waiting) if (touch(rule, other, slack) && waiting.delete(other)) group.push(other)
    }
    groups.push(group)
  }
  return groups
}

const touch = (a: Rule, b: Rule, slack: number): boolean =>
  a.way !== b.way && spans(a, b.at, slack) && spans(b, a.at, slack)
const spans = (rule: Rule, at: number, slack: number) => rule.from - slack <= at && at <= rule.to + slack
