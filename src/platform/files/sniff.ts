import { fileTypeFromBuffer } from 'file-type'
import * as mediaTypes from './media-types.ts'
import { fetchesFromElsewhere } from './office-links.ts'
import { hazardOfPdf, type PdfHazard } from './pdf-hazards.ts'
import { openZip, type Zip, type ZipFault, ZipRefused } from './zip.ts'

/** What a file is, told by its bytes. `extension` without a dot. `hazard` when it must not be opened or passed on. */
export type Sniffed = {
  readonly mediaType: string
  readonly extension: string
  readonly hazard?: PdfHazard | 'macros' | 'linked' | 'unsafe-archive' | 'broken'
}

/**
 * Tells a file's type by its content; the name only parts .csv from other plain text. Office files are looked into: macros,
 * passwords, paths that lead outside, zip bombs and what opens by itself are reported as hazards; PDFs too (see `hazardOfPdf`). Never throws; what nobody knows is
 * `application/octet-stream`.
 */
export async function sniff(bytes: Uint8Array, fileName = ''): Promise<Sniffed> {
  if (startsWith(bytes, 'PK')) return sniffZip(bytes)
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return sniffCompound(bytes)
  // The mark of UTF-16 (Notepad's "Unicode") begins like a frame of sound.
  const known = isWide(bytes) ? undefined : await fileTypeFromBuffer(bytes)
  if (known?.ext === 'xml') return sniffText(bytes, fileName) ?? UNKNOWN
  if (known?.ext === 'pdf') return sniffPdf(bytes)
  if (known !== undefined) return { mediaType: known.mime, extension: known.ext }
  if (PDF_BEHIND_JUNK.test(latin1(bytes.subarray(0, 1024)))) return sniffPdf(bytes)
  return sniffText(bytes, fileName) ?? UNKNOWN
}

/** Scanners leave junk before the file; a web page before it makes the file two things at once. */
const PDF_BEHIND_JUNK = /^[^<]*%PDF-/
const UNKNOWN: Sniffed = { mediaType: 'application/octet-stream', extension: 'bin' }
const PDF: Sniffed = { mediaType: mediaTypes.PDF, extension: 'pdf' }
const DOCX: Sniffed = { mediaType: mediaTypes.DOCX, extension: 'docx' }
const XLSX: Sniffed = { mediaType: mediaTypes.XLSX, extension: 'xlsx' }
const PPTX: Sniffed = { mediaType: mediaTypes.PPTX, extension: 'pptx' }
const ZIP: Sniffed = { mediaType: 'application/zip', extension: 'zip' }
const DOC: Sniffed = { mediaType: 'application/msword', extension: 'doc' }
const XLS: Sniffed = { mediaType: 'application/vnd.ms-excel', extension: 'xls' }
const PPT: Sniffed = { mediaType: 'application/vnd.ms-powerpoint', extension: 'ppt' }

async function sniffPdf(bytes: Uint8Array): Promise<Sniffed> {
  const hazard = await hazardOfPdf(bytes)
  return hazard === null ? PDF : { ...PDF, hazard }
}

async function sniffZip(bytes: Uint8Array): Promise<Sniffed> {
  try {
    const zip = await openZip(bytes)
    const kind = await officeKind(zip)
    if (zip.names.some((name) => /vbaProject\.bin$|\/activeX\//i.test(name)))
      return { ...kind, hazard: 'macros' }
    return (await linked(zip)) ? { ...kind, hazard: 'linked' } : kind
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error
    const { fault } = error
    return { ...ZIP, hazard: hazards[fault] }
  }
}

const hazards = {
  encrypted: 'encrypted',
  corrupt: 'broken',
  'too-large': 'too-large',
  'unsafe-path': 'unsafe-archive',
} as const satisfies Record<ZipFault, Sniffed['hazard']>

/** Links nobody can read are as bad as bad ones. */
const linked = (zip: Zip): Promise<boolean> =>
  fetchesFromElsewhere(zip).catch((error: unknown) => {
    if (error instanceof ZipRefused) throw error
    return true
  })

async function officeKind(zip: Zip): Promise<Sniffed> {
  const types = new TextDecoder().decode((await zip.read('[Content_Types].xml')) ?? new Uint8Array())
  const macros = types.includes('macroEnabled') ? { hazard: 'macros' as const } : {}
  if (types.includes('wordprocessingml') || types.includes('ms-word')) return { ...DOCX, ...macros }
  if (types.includes('spreadsheetml') || types.includes('ms-excel')) return { ...XLSX, ...macros }
  if (types.includes('presentationml') || types.includes('ms-powerpoint')) return { ...PPTX, ...macros }
  const openDocument = new TextDecoder().decode((await zip.read('mimetype')) ?? new Uint8Array()).trim()
  if (openDocument === 'application/vnd.oasis.opendocument.text')
    return { mediaType: openDocument, extension: 'odt' }
  if (openDocument === 'application/vnd.oasis.opendocument.spreadsheet')
    return { mediaType: openDocument, extension: 'ods' }
  return ZIP
}

/** Word, Excel and PowerPoint before 2007, and today's files under a password: their parts are named in UTF-16. */
function sniffCompound(bytes: Uint8Array): Sniffed {
  const content = latin1(bytes)
  const has = (part: string) => content.includes([...part].map((letter) => `${letter}\0`).join(''))
  if (has('EncryptedPackage')) return { ...DOCX, hazard: 'encrypted' }
  const kind = has('WordDocument')
    ? DOC
    : has('Workbook') || has('Book\0')
      ? XLS
      : has('PowerPoint Document')
        ? PPT
        : null
  if (kind === null) return { mediaType: 'application/x-cfb', extension: 'bin' }
  return has('_VBA_PROJECT') ? { ...kind, hazard: 'macros' } : kind
}

function sniffText(bytes: Uint8Array, fileName: string): Sniffed | null {
  const wide = isWide(bytes)
  const head = latin1(bytes.subarray(0, 4096)).replaceAll('\0', wide ? '' : '\0')
  const controls = [...head].filter((sign) => sign < ' ' && !'\t\n\r\f'.includes(sign)).length
  if (head === '' || (controls > 0 && !wide && !looksWide(head))) return null
  const start = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .replaceAll('\0', '')
    .toLowerCase()
  if (/<svg[\s>]/.test(start) && start.startsWith('<'))
    return { mediaType: 'image/svg+xml', extension: 'svg' }
  if (/^<(?:!doctype|html|head|body|script|\?php|!--)/.test(start))
    return { mediaType: 'text/html', extension: 'html' }
  if (start.startsWith('<?xml')) return { mediaType: 'application/xml', extension: 'xml' }
  if (start.startsWith('#!')) return { mediaType: 'text/x-script', extension: 'sh' }
  return /\.csv$/i.test(fileName)
    ? { mediaType: 'text/csv', extension: 'csv' }
    : { mediaType: 'text/plain', extension: 'txt' }
}

/** UTF-16 without a mark: nearly every second byte of plain letters is zero, and nothing else is a control. */
function looksWide(head: string): boolean {
  const zeros = head.match(/\0/g)?.length ?? 0
  return zeros > head.length / 4 && zeros <= head.length / 2 + 1
}

const isWide = (bytes: Uint8Array) => startsWith(bytes, '\xff\xfe') || startsWith(bytes, '\xfe\xff')
const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
const startsWith = (bytes: Uint8Array, signs: string) => latin1(bytes.subarray(0, signs.length)) === signs
