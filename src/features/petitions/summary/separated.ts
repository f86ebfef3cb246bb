import type { SheetRows } from '#platform/spreadsheet/read.ts'
import { readCsv } from '#platform/spreadsheet/read-csv.ts'
import { isHeader } from './columns.ts'

/** A table saved as text or pasted with its separators: one whose first line names columns, parted by commas or semicolons. */
export function separatedRows(text: string): SheetRows | null {
  const bare = text.replace(/^\ufeff/u, '').trimStart()
  const head = bare.slice(0, bare.indexOf('\n') + 1 || undefined)
  const counts = [',', ';'].map((sign) => head.split(sign).length - 1)
  if (Math.max(...counts) < 2 || head.length > 300) return null
  const sheet = readCsv(new TextEncoder().encode(bare))
  const [first, ...others] = sheet.rows
  if (first === undefined || others.length === 0) return null
  const cells = first.map((cell) => ({ text: cell, merged: false }))
  const even = others.filter((row) => Math.abs(row.length - first.length) < 2).length
  return isHeader({ cells, line: 1 }) && even > others.length * 0.7 ? sheet : null
}
