import { parse } from 'csv-parse/sync'
import { decodePlain } from '../readers/plain.ts'
import { clean, type SheetRows } from './cell-text.ts'

/** Reads CSV of any Vietnamese encoding, parted by semicolons, commas or tabs, whichever parts most of its first lines alike: titles may stand above the table. */
export function readCsv(bytes: Uint8Array): SheetRows {
  const { text } = decodePlain(bytes)
  const records: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
  })
  return { name: '', rows: records.map((record) => record.map(clean)) }
}

function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 30)
  return [';', ',', '\t'].sort((a, b) => likeness(lines, b) - likeness(lines, a))[0] ?? ','
}

/** How many lines have the sign equally often; where that ties, the more often. */
function likeness(lines: readonly string[], sign: string): number {
  const counts = Map.groupBy(lines.map((line) => line.split(sign).length - 1).filter(Boolean), (n) => n)
  return Math.max(0, ...[...counts].map(([n, alike]) => alike.length + n / 1000))
}
