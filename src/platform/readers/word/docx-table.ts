import type { Styles } from './docx-styles.ts'
import { child, childrenOf, settingOf, type Xml } from './xml.ts'

/** Whether any inner or side rule of the table shows: by its own borders, its style's, or its cells'. */
export function isRuled(table: Xml, styles: Styles): boolean {
  const own = child(table, 'tblPr')
  const ofCells = childrenOf(table, 'tr')
    .flatMap((row) => childrenOf(row, 'tc'))
    .map((cell) => child(child(cell, 'tcPr'), 'tcBorders'))
  if (ofCells.some((one) => one !== undefined && shows(one))) return true
  const properties = [own, ...styles.tableProperties(settingOf(own, 'tblStyle'))]
  const ofTable = properties.map((one) => child(one, 'tblBorders')).find((one) => one !== undefined)
  return ofTable !== undefined && shows(ofTable) && !ofCells.every((one) => one !== undefined)
}

const INNER = ['insideV', 'insideH', 'left', 'right', 'start', 'end']
const shows = (borders: Xml): boolean =>
  INNER.some((side) => {
    const value = settingOf(borders, side)
    return value !== undefined && value !== 'nil' && value !== 'none'
  })

/** How a cell lies in the grid: `vMerge` without "restart" continues the cell above. */
export function placeOf(cell: Xml): { span: number; continued: boolean } {
  const properties = child(cell, 'tcPr')
  const merge = child(properties, 'vMerge')
  return {
    span: Number(settingOf(properties, 'gridSpan') ?? 1),
    continued: merge !== undefined && merge.attributes.val !== 'restart',
  }
}
