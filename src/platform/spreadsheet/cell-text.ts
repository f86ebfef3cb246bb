import type { Cell, CellValue } from 'exceljs'
import { decodeByFont, encodingOfFont } from '../readers/legacy.ts'

/**
 * One sheet. `rows[i]` is row i + 1 of the sheet (empty rows keep their place), `rows[i][j]` column j + 1; short rows just end.
 * A cell is trimmed NFC text: dates "2025-12-05" or "2025-12-05T08:30", times "08:30", numbers with a point, results of formulas.
 */
export type SheetRows = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** The text of one cell. A cell merged downwards repeats; one merged sideways stands only at its left. Old fonts are decoded. */
export function cellText(cell: Cell): string {
  if (cell.isMerged && cell.master.col !== cell.col) return ''
  const text = valueText(cell.value, cell.numFmt ?? '')
  const encoding = encodingOfFont(cell.font?.name ?? '')
  return clean(encoding === null ? text : decodeByFont(text, encoding))
}

/** Trimmed NFC with single spaces; line breaks within a cell stay. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')

function valueText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return momentText(value)
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('hyperlink' in value) return valueText(value.text, format)
  if ('result' in value) return valueText(value.result, format)
  return ''
}

/** Excel keeps a wall clock, which exceljs gives as UTC; a time of day alone counts from the last day of 1899. */
function momentText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const [date = '', time = ''] = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .split('T')
  const clock = time.slice(0, 5)
  if (value.getUTCFullYear() < 1900) return clock
  return clock === '00:00' ? date : `${date}T${clock}`
}

/** Numbers shown with leading zeros, such as identity or telephone numbers formatted "0000000000", keep them. */
const numberText = (value: number, format: string): string =>
  /^0{2,}$/.test(format) ? String(value).padStart(format.length, '0') : String(Number(value.toPrecision(15)))
