/** `span`: columns it covers; `continued`: merged with the cell above it. */
export type TableCell = {
  readonly lines: readonly string[]
  readonly span: number
  readonly continued: boolean
}
export type TableRow = readonly TableCell[]

/**
 * How a table stands in the text. `flat`: cells joined by " | ". `marked`: a row begins with `ROW`, its cells are parted by `CELL` and
 * the lines within a cell by `BREAK`; a cell over several columns is followed by empty ones, one merged downwards begins with `MERGED`.
 */
export type TableForm = 'flat' | 'marked'
export const ROW = '\x1d'
export const CELL = '\x1f'
export const BREAK = '\x1e'
export const MERGED = '\x1c'

/** Wider tables are data even when nobody drew their lines. */
const MOST_LAYOUT_COLUMNS = 3

/**
 * A table as lines. A ruled one gives a line a row, cells joined by " | ", a cell merged downwards repeated in each row; one without
 * rules only places a letterhead or signatures side by side, and its cells follow one another, each with its own lines.
 */
export function tableLines(rows: readonly TableRow[], ruled: boolean, form: TableForm): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (!ruled && columns <= MOST_LAYOUT_COLUMNS)
    return rows.flatMap((row) => row.flatMap((cell) => cell.lines))
  const above: string[] = []
  return rows.map((row) => (form === 'flat' ? rowLine(row, above) : markedLine(row, above)))
}

function markedLine(row: TableRow, above: string[]): string {
  let column = 0
  const texts = row.flatMap((cell) => {
    const own = cell.lines.map((line) => line.replaceAll(ROW, '').replaceAll(CELL, ' ')).join(BREAK)
    const text = cell.continued ? (above[column] ?? '') : own
    above[column] = text
    column += cell.span
    return [(cell.continued ? MERGED : '') + text, ...Array<string>(Math.max(0, cell.span - 1)).fill('')]
  })
  return ROW + texts.join(CELL)
}

/** `above` holds the cells of the row before, by column, and is brought up to date. */
function rowLine(row: TableRow, above: string[]): string {
  let column = 0
  const texts = row.map((cell) => {
    const text = cell.continued ? (above[column] ?? '') : joined(cell.lines)
    above[column] = text
    column += cell.span
    return text
  })
  return texts.join(' | ').trimEnd()
}

/** A column too narrow for "STT" breaks it in two. */
const BROKEN_WORD = /^\p{Lu}{1,3}$/u

function joined(lines: readonly string[]): string {
  const filled = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  return filled.join(filled.every((line) => BROKEN_WORD.test(line)) ? '' : ' ')
}
