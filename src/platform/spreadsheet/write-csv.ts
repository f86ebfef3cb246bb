import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { dateInVietnam, timeInVietnam } from '#domain/date.ts'
import { type Cell, type Sheet, yesNo } from './sheet.ts'

const ROWS_PER_CHUNK = 500

/**
 * A sheet as CSV that Excel opens with its accents: UTF-8 with a byte order mark, commas, CRLF (RFC 4180). Dates are ISO, moments
 * "2025-12-05 08:30" in Vietnamese time. Text that Excel would take for a formula gets a leading apostrophe. Rows are drawn
 * as the reader asks for them, a few hundred at a time; an error among the rows breaks the stream off.
 */
export function csvStream({ columns, rows }: Omit<Sheet, 'name'>): ReadableStream<Uint8Array> {
  return Readable.toWeb(
    Readable.from(
      encoded(
        columns.map((column) => column.header),
        rows,
      ),
    ),
  ) as ReadableStream<Uint8Array>
}

async function* encoded(headers: readonly string[], rows: Sheet['rows']): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\ufeff${lines([headers])}`)
  let waiting: (string | number)[][] = []
  for await (const row of rows) {
    waiting.push(row.map(written))
    if (waiting.length < ROWS_PER_CHUNK) continue
    yield encoder.encode(lines(waiting))
    waiting = []
  }
  if (waiting.length > 0) yield encoder.encode(lines(waiting))
}

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify([...rows.map((row) => [...row])], { record_delimiter: 'windows', escape_formulas: true })

function written(cell: Cell): string | number {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return `${dateInVietnam(cell)} ${timeInVietnam(cell)}`
  return typeof cell === 'boolean' ? yesNo(cell) : cell
}
