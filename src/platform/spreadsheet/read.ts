import ExcelJS from 'exceljs'
import { sniff } from '../files/sniff.ts'
import { proveZip, ZipRefused } from '../files/zip.ts'
import { cellText, type SheetRows } from './cell-text.ts'
import { readCsv } from './read-csv.ts'

export type { SheetRows } from './cell-text.ts'
export type SpreadsheetRead =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRows[] }
  | { readonly kind: 'unreadable'; readonly reason: SpreadsheetFault; readonly message: string }
export type SpreadsheetFault = 'encrypted' | 'corrupt' | 'empty' | 'unsupported' | 'too-large'

const MOST_BYTES = 10 * 1024 * 1024
const MOST_UNPACKED = { entries: 2_000, bytes: 80 * 1024 * 1024 }
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

const messages: Record<SpreadsheetFault, string> = {
  encrypted: 'Bảng tính có mật khẩu. Hãy gỡ mật khẩu rồi tải lên lại.',
  corrupt: 'Bảng tính bị hỏng nên không đọc được. Hãy mở bằng Excel, lưu lại rồi tải lên lần nữa.',
  empty: 'Bảng tính không có dòng nào. Hãy kiểm tra lại và chọn tệp khác.',
  unsupported: 'Chưa đọc được loại tệp này. Hãy lưu thành Excel (.xlsx) hoặc .csv rồi tải lên.',
  'too-large': `Bảng tính quá lớn. Hãy tách thành các tệp không quá ${MOST_BYTES / 1024 / 1024} MB, ${MOST_ROWS.toLocaleString('vi-VN')} dòng và ${MOST_COLUMNS} cột.`,
}

/**
 * Reads .xlsx and .csv into rows of trimmed NFC text; see `SheetRows`. Sheets without a row are left out. The kind is told by the
 * bytes. Expected failures are values with a Vietnamese sentence that says what to do.
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName = ''): Promise<SpreadsheetRead> {
  if (bytes.length === 0) return unreadable('empty')
  if (bytes.length > MOST_BYTES) return unreadable('too-large')
  const { extension, hazard } = await sniff(bytes, fileName)
  if (hazard === 'encrypted') return unreadable('encrypted')
  if (hazard === 'too-large') return unreadable('too-large')
  if (hazard === 'broken' || hazard === 'unsafe-archive') return unreadable('corrupt')
  try {
    if (extension === 'xlsx') return judged(await readXlsx(bytes))
    if (extension === 'csv' || extension === 'txt') return judged([readCsv(bytes)])
    return unreadable('unsupported')
  } catch (error) {
    return unreadable(error instanceof ZipRefused && error.fault === 'too-large' ? 'too-large' : 'corrupt')
  }
}

async function readXlsx(bytes: Uint8Array): Promise<SheetRows[]> {
  await proveZip(bytes, MOST_UNPACKED)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook.worksheets.filter((sheet) => sheet.state === 'visible').map(rowsOf)
}

function rowsOf(sheet: ExcelJS.Worksheet): SheetRows {
  if (sheet.actualRowCount > MOST_ROWS || sheet.actualColumnCount > MOST_COLUMNS)
    throw new ZipRefused('too-large')
  const rows: string[][] = []
  sheet.eachRow((row, number) => {
    if (number > MOST_ROWS) return
    while (rows.length < number - 1) rows.push([])
    const cells: string[] = []
    row.eachCell((cell, column) => {
      if (column > MOST_COLUMNS) return
      while (cells.length < column - 1) cells.push('')
      cells.push(cellText(cell))
    })
    rows.push(cells)
  })
  return { name: sheet.name, rows: withoutEmptyEnd(rows) }
}

function judged(sheets: readonly SheetRows[]): SpreadsheetRead {
  const filled = sheets
    .map((sheet) => ({ ...sheet, rows: withoutEmptyEnd(sheet.rows) }))
    .filter((sheet) => sheet.rows.length > 0)
  if (filled.length === 0) return unreadable('empty')
  const tooLarge = filled.some(
    ({ rows }) => rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS),
  )
  return tooLarge ? unreadable('too-large') : { kind: 'sheets', sheets: filled }
}

const withoutEmptyEnd = (rows: readonly (readonly string[])[]) =>
  rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1)

const unreadable = (reason: SpreadsheetFault): SpreadsheetRead => ({
  kind: 'unreadable',
  reason,
  message: messages[reason],
})
