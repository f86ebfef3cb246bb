import { sniff } from '#platform/files/sniff.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import { readSpreadsheet } from '#platform/spreadsheet/read.ts'
import { readSummary } from './read.ts'
import type { ColumnMeaning, SummaryReading } from './reading.ts'

/** `message`: Vietnamese, says what to do. */
export type SummaryFile =
  | { readonly kind: 'read'; readonly reading: SummaryReading }
  | { readonly kind: 'unreadable'; readonly message: string }

const NEEDS_OCR =
  'Tệp chỉ có ảnh chụp, không có chữ để tách ý kiến. Hãy xin Mặt trận gửi tệp Word hoặc Excel gốc, hoặc gõ nội dung vào ô dán.'

/** Reads the file that the Front handed over: .docx, .doc, .pdf, .txt, .xlsx or .csv, told by its bytes. */
export async function readSummaryFile(
  bytes: Uint8Array,
  fileName: string,
  columns?: ReadonlyMap<string, ColumnMeaning>,
): Promise<SummaryFile> {
  const { extension } = await sniff(bytes, fileName)
  if (extension === 'xlsx' || extension === 'xls' || extension === 'csv') {
    const sheets = await readSpreadsheet(bytes, fileName)
    return sheets.kind === 'unreadable' ? sheets : { kind: 'read', reading: readSummary(sheets, columns) }
  }
  const document = await readDocumentText(bytes, { fileName, tables: 'marked' })
  if (document.kind === 'unreadable') return document
  if (document.kind === 'needs-ocr') return { kind: 'unreadable', message: NEEDS_OCR }
  return { kind: 'read', reading: readSummary(document, columns) }
}
