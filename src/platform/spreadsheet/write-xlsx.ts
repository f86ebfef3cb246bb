import { PassThrough, Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { dateInVietnam, timeInVietnam } from '#domain/date.ts'
import { type Cell, type Column, type Sheet, yesNo } from './sheet.ts'

const DEFAULT_WIDTH = 18
const ROWS_PER_TURN = 200
const HEADER_FILL = 'FFE7E6E6'
const FORMATS: Record<NonNullable<Column['kind']>, string> = {
  text: '@',
  number: '#,##0.##',
  date: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
}

/**
 * A sheet as .xlsx: bold header that stays in sight, a filter on every column, dates as real dates, text always as text (a cell
 * that begins with = + - @ is never a formula). Rows are drawn while the reader keeps up, so memory does not grow with them;
 * an error among the rows breaks the stream off.
 */
export function xlsxStream(sheet: Sheet): ReadableStream<Uint8Array> {
  const out = new PassThrough()
  write(sheet, out).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}

async function write({ name, columns, rows }: Sheet, out: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const worksheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: onPaper(columns.length),
  })
  worksheet.columns = columns.map(({ width = DEFAULT_WIDTH, kind = 'text' }) => ({
    width,
    style: { numFmt: FORMATS[kind], alignment: { vertical: 'top', wrapText: true } },
  }))
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(columns.length, 1) } }
  writeHeader(worksheet.addRow(columns.map((column) => column.header)))

  let written = 0
  for await (const row of rows) {
    if (out.destroyed) return
    worksheet.addRow(columns.map((column, i) => stored(row[i], column))).commit()
    written++
    if (written % ROWS_PER_TURN === 0) await readerKeepsUp(out)
  }
  worksheet.commit()
  await workbook.commit()
}

/** Offices print their lists: A4, as wide as the paper, lying when there are many columns. */
const onPaper = (columns: number): Partial<ExcelJS.PageSetup> => ({
  paperSize: 9,
  orientation: columns > 6 ? 'landscape' : 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
})

function writeHeader(row: ExcelJS.Row): void {
  row.font = { bold: true }
  row.alignment = { vertical: 'middle', wrapText: true }
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } }
  row.commit()
}

/** exceljs never waits for its reader; this does, and lets other requests have their turn. */
async function readerKeepsUp(out: PassThrough): Promise<void> {
  await nextTurn()
  while (out.writableNeedDrain && !out.destroyed) {
    await new Promise<void>((resume) => {
      out.once('drain', resume)
      out.once('close', resume)
    })
  }
}

function stored(cell: Cell, { kind = 'text' }: Column): ExcelJS.CellValue {
  if (cell === null || cell === undefined || cell === '') return null
  if (cell instanceof Date) return wallClock(`${dateInVietnam(cell)}T${timeInVietnam(cell)}`)
  if (typeof cell === 'boolean') return yesNo(cell)
  if (kind === 'date' && typeof cell === 'string') return wallClock(`${cell}T00:00`)
  return cell
}

/** A cell holds a wall clock without a zone; exceljs takes the digits of UTC for it. */
const wallClock = (local: string): Date => new Date(`${local}Z`)

/** Excel's own rules for the name of a sheet: 31 letters, none of []:*?/\ */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Trang 1'
