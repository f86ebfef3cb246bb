import { countPages } from '../files/images.ts'
import { sniff } from '../files/sniff.ts'
import { ZipRefused } from '../files/zip.ts'
import { readPdf, TooManyPages } from './pdf/pdf.ts'
import { decodePlain, type PlainEncoding } from './plain.ts'
import type { TableForm } from './table-text.ts'
import { readDoc } from './word/doc.ts'
import { DocEncrypted } from './word/doc-file.ts'
import { readDocx } from './word/docx.ts'

/**
 * `text` is NFC with `\n` line ends. `lines` says what a line is: a whole `paragraphs` (.docx, .doc), or `wrapped` where the page
 * or its author broke it (.txt, .pdf). Pages of a PDF are parted by a form feed.
 */
export type DocumentText = {
  readonly kind: 'text'
  readonly text: string
  readonly origin: 'txt' | 'docx' | 'doc' | 'pdf'
  readonly encoding: PlainEncoding | 'unicode'
  readonly lines: 'paragraphs' | 'wrapped'
  readonly pages?: number
}
/** A picture: `recognise` of `ocr.ts` reads it, slowly, off the request path. */
export type NeedsOcr = {
  readonly kind: 'needs-ocr'
  readonly pages: number
  readonly origin: 'pdf' | 'image'
}
export type Unreadable = {
  readonly kind: 'unreadable'
  readonly reason: 'encrypted' | 'corrupt' | 'empty' | 'unsupported' | 'too-large'
  /** Vietnamese; says what to do. */
  readonly message: string
}

const MOST_BYTES = 25 * 1024 * 1024
const MOST_PAGES = 200

const messages: Record<Unreadable['reason'], string> = {
  encrypted:
    'Tệp có mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi tải lên lại, hoặc dán nội dung văn bản vào ô bên dưới.',
  corrupt: 'Tệp bị hỏng nên không đọc được. Hãy mở tệp trên máy, lưu lại rồi tải lên lần nữa.',
  empty: 'Tệp không có chữ nào. Hãy kiểm tra lại và chọn tệp khác.',
  unsupported: 'Chưa đọc được loại tệp này. Hãy chọn tệp .docx, .doc, .pdf, .txt hoặc ảnh chụp (.jpg, .png).',
  'too-large': `Tệp quá lớn. Hãy chọn tệp không quá ${MOST_BYTES / 1024 / 1024} MB và ${MOST_PAGES} trang.`,
}

/**
 * Reads the text of an uploaded document of any kind an office sends. The kind is told by the bytes; `hint` helps only where
 * they cannot tell; `tables` asks for the tables of Word and PDF files as marked rows (see `TableForm`). Expected failures are values; nothing is thrown for a bad file.
 */
export async function readDocumentText(
  bytes: Uint8Array,
  hint: { readonly fileName?: string; readonly mediaType?: string; readonly tables?: TableForm } = {},
): Promise<DocumentText | NeedsOcr | Unreadable> {
  if (bytes.length === 0) return unreadable('empty')
  if (bytes.length > MOST_BYTES) return unreadable('too-large')
  const { extension, mediaType, hazard } = await sniff(bytes, hint.fileName)
  if (hazard === 'encrypted' || hazard === 'too-large') return unreadable(hazard)
  if (hazard === 'broken' || hazard === 'unsafe-archive') return unreadable('corrupt')
  if (mediaType.startsWith('image/') && extension !== 'svg') return readImage(bytes, extension)
  try {
    return nonEmpty(await readKnown(bytes, extension, hint.tables ?? 'flat'))
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

async function readKnown(
  bytes: Uint8Array,
  extension: string,
  tables: TableForm,
): Promise<DocumentText | NeedsOcr | Unreadable> {
  switch (extension) {
    case 'docx':
      return { kind: 'text', origin: 'docx', lines: 'paragraphs', ...(await readDocx(bytes, tables)) }
    case 'doc':
      return { kind: 'text', origin: 'doc', lines: 'paragraphs', ...readDoc(bytes, tables) }
    case 'pdf': {
      const pdf = await readPdf(bytes, MOST_PAGES, tables)
      if (pdf.kind === 'scanned') return { kind: 'needs-ocr', origin: 'pdf', pages: pdf.pages }
      return { ...pdf, origin: 'pdf', lines: 'wrapped' }
    }
    case 'txt':
    case 'csv':
      return { kind: 'text', origin: 'txt', lines: 'wrapped', ...decodePlain(bytes) }
    default:
      return unreadable('unsupported')
  }
}

const DECODABLE = new Set(['jpg', 'png', 'webp', 'tif', 'gif', 'avif'])

async function readImage(bytes: Uint8Array, extension: string): Promise<NeedsOcr | Unreadable> {
  if (!DECODABLE.has(extension)) return unreadable('unsupported')
  const pages = await countPages(bytes)
  if (pages === null) return unreadable('corrupt')
  return pages > MOST_PAGES ? unreadable('too-large') : { kind: 'needs-ocr', origin: 'image', pages }
}

const nonEmpty = (read: DocumentText | NeedsOcr | Unreadable) =>
  read.kind === 'text' && read.text.trim() === '' ? unreadable('empty') : read

const unreadable = (reason: Unreadable['reason']): Unreadable => ({
  kind: 'unreadable',
  reason,
  message: messages[reason],
})

/** Whatever a parser throws at a hostile file means that the file is broken. */
function reasonOf(error: unknown): Unreadable['reason'] {
  if (error instanceof TooManyPages || (error instanceof ZipRefused && error.fault === 'too-large'))
    return 'too-large'
  if (error instanceof DocEncrypted) return 'encrypted'
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'corrupt'
}
