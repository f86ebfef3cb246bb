import type { Styles } from './docx-styles.ts'
import { child, childrenOf, valueOf, type Xml } from './xml.ts'

type Cell = { readonly cell: Xml; readonly lines: readonly string[] }

/** One line for a row. `above` holds the cells of the row before, by column, and is brought up to date. */
export function rowLine(row: readonly Cell[], above: string[]): string {
  let column = 0
  const texts = row.map(({ cell, lines }) => {
    const properties = child(cell, 'tcPr')
    const text = isContinued(properties) ? (above[column] ?? '') : joined(lines)
    above[column] = text
    column += Number(valueOf(properties, 'gridSpan') ?? 1)
    return text
  })
  return texts.join(' | ').trimEnd()
}

/** `vMerge` without "restart" continues the cell above it. */
function isContinued(properties: Xml | undefined): boolean {
  const merge = child(properties, 'vMerge')
  return merge !== undefined && merge.attributes['val'] !== 'restart'
}

const joined = (lines: readonly string[]) =>
  lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' ')

/** No visible rule anywhere and at most three columns: the table only places letterheads or signatures side by side. */
export function isLayoutTable(table: Xml, styles: Styles): boolean {
  const own = child(table, 'tblPr')
  if (childrenOf(child(table, 'tblGrid'), 'gridCol').length > 3) return false
  const ofCells = cellsOf(table).map((cell) => child(child(cell, 'tcPr'), 'tcBorders'))
  if (ofCells.some((one) => one !== undefined && isRuled(one))) return false
  const properties = [own, ...styles.tableProperties(valueOf(own, 'tblStyle'))]
  const ofTable = properties.map((one) => child(one, 'tblBorders')).find((one) => one !== undefined)
  return ofTable === undefined || !isRuled(ofTable) || ofCells.every((one) => one !== undefined)
}

const INNER = ['insideV', 'insideH', 'left', 'right', 'start', 'end']
const isRuled = (borders: Xml): boolean =>
  INNER.some((side) => {
    const value = valueOf(borders, side)
    return value !== undefined && value !== 'nil' && value !== 'none'
  })

const cellsOf = (table: Xml): Xml[] => childrenOf(table, 'tr').flatMap((row) => childrenOf(row, 'tc'))
