import { type TableForm, type TableRow, tableLines } from '../table-text.ts'
import type { Bytes } from './bytes.ts'
import { type Properties, SPRM } from './doc-properties.ts'

/** Gathers the cells of a table as its paragraphs go by, and hands over its lines when it ends. */
export class DocTable {
  private readonly form: TableForm
  private readonly onEnd: (lines: string[]) => void
  private rows: TableRow[] = []
  private cells: string[][] = []
  private open: string[] = []
  private ruled = false

  constructor(form: TableForm, onEnd: (lines: string[]) => void) {
    this.form = form
    this.onEnd = onEnd
  }

  add(lines: readonly string[], endsCell: boolean): void {
    this.open.push(...lines)
    if (!endsCell) return
    this.cells.push(this.open)
    this.open = []
  }

  /** `properties` are those of the row's own end mark. */
  endRow(properties: Properties): void {
    const places = cellPlaces(properties.get(SPRM.tableCells))
    this.rows.push(
      this.cells.map((lines, i) => ({ lines, span: 1, continued: places[i]?.continued ?? false })),
    )
    this.ruled ||= hasRules(properties) || places.some((place) => place.ruled)
    this.cells = []
  }

  end(): void {
    if (this.rows.length === 0 && this.open.length === 0) return
    this.onEnd([...tableLines(this.rows, this.ruled, this.form), ...this.open])
    this.rows = []
    this.open = []
    this.ruled = false
  }
}

/** Borders top, left, bottom, right, between rows, between columns; of 8 bytes each, or 4 in the older form. */
function hasRules(properties: Properties): boolean {
  const borders = properties.get(SPRM.tableBorders)
  const old = properties.get(SPRM.tableBordersOld)
  const sides = [1, 3, 4, 5]
  if (borders !== undefined) return sides.some((side) => borders.u8(side * 8 + 5) !== 0)
  return old !== undefined && sides.some((side) => shows(old, side * 4))
}

const CELL_SIZE = 20
const SIDES = [8, 16]
const CONTINUED = 1

/** [MS-DOC] 2.9.318: the number of cells, their edges, then 20 bytes a cell: flags, width and four borders. */
function cellPlaces(definition: Bytes | undefined): { continued: boolean; ruled: boolean }[] {
  if (definition === undefined) return []
  const count = definition.u8(0)
  return Array.from({ length: count }, (_, i) => {
    const cell = definition.part(1 + 2 * (count + 1) + CELL_SIZE * i, CELL_SIZE)
    return {
      continued: ((cell.u16(0) >> 5) & 3) === CONTINUED,
      ruled: SIDES.some((side) => shows(cell, side)),
    }
  })
}

/** A border of four bytes: width, kind, colour, distance. All ones mean none. */
const shows = (source: Bytes, at: number): boolean => source.u32(at) !== 0xffffffff && source.u8(at + 1) !== 0
