import { parse } from 'csv-parse/sync'
import { decodePlain } from '../readers/plain.ts'
import { clean, type SheetRows } from './cell-text.ts'

/** Reads CSV of any Vietnamese encoding, parted by semicolons, commas or tabs, whichever its first line has most of. */
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
  const unquoted = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => unquoted.split(sign).length
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ','
}
