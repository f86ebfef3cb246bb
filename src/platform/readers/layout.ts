import { ROW } from './table-text.ts'

/** A stretch of text on a page. `x` from the left, `y` of its baseline from the top, in any one unit; `size` is the letter height. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

type Line = { y: number; size: number; pieces: Piece[] }

const SAME_LINE = 0.5
const SPACE = 0.18
const COLUMN_GAP = 1.8
/** Full cells of neighbouring columns come closer; even stretched spaces between words are narrower. */
const NARROW_COLUMN_GAP = 0.6
const PARAGRAPH_GAP = 1.25

/**
 * The pieces of one page as text in reading order: lines from the top, pieces from the left. What stands side by side
 * (a letterhead of two columns) stays on one line, kept apart by four spaces and more; a wider gap between lines than the
 * page's usual one becomes an empty line.
 * `placed`: what stands side by side, and the beginning of a line, keep their distance from the left, so that columns stay columns.
 */
export function layOut(pieces: readonly Piece[], placed = false): string {
  const lines = gatherLines(pieces)
  const grid = placed ? gridOf(lines) : null
  const usual = median(lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? line.y)))
  return lines
    .map((line, i) => {
      const before = lines[i - 1]
      const apart = before !== undefined && line.y - before.y > Math.max(usual, line.size) * PARAGRAPH_GAP
      return (apart ? '\n' : '') + joinLine(line.pieces, grid)
    })
    .join('\n')
}

function gatherLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last !== undefined && piece.y - last.y < Math.min(last.size, piece.size || last.size) * SAME_LINE) {
      last.pieces.push(piece)
      last.size = Math.max(last.size, piece.size)
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return lines.filter((line) => line.pieces.some((piece) => piece.text.trim() !== ''))
}

/** `step`: narrower than letters are on average, so that words hardly ever reach beyond their column. */
type Grid = { readonly left: number; readonly step: number }
const STEP = 0.3

const gridOf = (lines: readonly Line[]): Grid => ({
  left: Math.min(...lines.flatMap((line) => line.pieces.map((piece) => piece.x))),
  step: Math.max(0.1, median(lines.map((line) => line.size)) * STEP),
})

function joinLine(pieces: readonly Piece[], grid: Grid | null): string {
  let line = ''
  let end = Number.NEGATIVE_INFINITY
  let last: Piece | undefined
  let spaceSeen = false
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') {
      spaceSeen = true
      continue
    }
    if (last !== undefined && isDrawnAgain(piece, last)) continue
    const gap = (piece.x - end) / piece.size
    if (grid !== null && (line === '' || gap > NARROW_COLUMN_GAP)) line = placedAt(line, piece, grid)
    else if (line !== '') line += spacing(line, gap, spaceSeen)
    line += piece.text
    end = Math.max(end, piece.x + piece.width)
    last = piece
    spaceSeen = false
  }
  return grid === null ? line.trim() : line.trimEnd()
}

function placedAt(line: string, piece: Piece, { left, step }: Grid): string {
  if (piece.text.startsWith(ROW)) return line
  const start = line === '' || LIST_MARK.test(line.trim()) ? line : `${line}  `
  return start.padEnd(Math.min(400, Math.round((piece.x - left) / step)))
}

/** Some programs make bold letters by drawing them twice, a hair apart. */
const isDrawnAgain = (piece: Piece, before: Piece): boolean =>
  piece.text === before.text && piece.x - before.x < Math.min(before.width / 2, piece.size * 0.15)

const LIST_MARK = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ][.)]|[-–+•*]|[IVXLC]+\.)$/u
const LIST_INDENT = 6

/** `gap` in letter heights. The indent after a list's number or bullet is no column. */
function spacing(line: string, gap: number, spaceSeen: boolean): string {
  if (gap > COLUMN_GAP && !(gap < LIST_INDENT && LIST_MARK.test(line))) {
    return ' '.repeat(Math.min(40, Math.max(4, Math.round(gap * 2))))
  }
  return (gap > SPACE || spaceSeen) && !line.endsWith(' ') ? ' ' : ''
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0
}
