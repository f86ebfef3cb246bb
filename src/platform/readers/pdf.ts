import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { layOut, type Piece } from './layout.ts'
import { decodeByFont, decodeLegacy, encodingOfFont, type LegacyEncoding } from './legacy.ts'
import { vietnameseWords } from './syllable.ts'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>
type FontPiece = Piece & { readonly font: string }

export type PdfText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: 'unicode' | LegacyEncoding
      readonly pages: number
    }
  | { readonly kind: 'scanned'; readonly pages: number }

export class TooManyPages extends Error {}

/** Opens a PDF held in memory; the bytes are copied. Throws pdf.js' `PasswordException` or `InvalidPDFException`. */
export const openPdf = (bytes: Uint8Array): Promise<PdfDocument> =>
  getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })

/**
 * The text of a PDF as it is printed, line by line, pages parted by a form feed. `scanned` when its pages are pictures: no
 * text of their own, a mere stamp, or a scanner's guess that is not Vietnamese. Throws `TooManyPages` beyond `mostPages`.
 */
export async function readPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > mostPages) throw new TooManyPages(`${pdf.numPages} pages`)
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await pdf.getPage(number))
    const pieces = await Promise.all(pages.map(readPieces))
    const text = pieces.map(layOut).join('\f')
    if (await isScanned(pages, pieces.map(letters), text)) return { kind: 'scanned', pages: pages.length }
    const encoding = decodeLegacy(text).encoding
    return {
      kind: 'text',
      text: encoding === 'unicode' ? text.normalize('NFC') : await relay(pages, pieces),
      encoding,
      pages: pages.length,
    }
  } finally {
    await pdf.destroy()
  }
}

async function readPieces(page: PdfPage): Promise<FontPiece[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [along = 0, slant = 0, , , x = 0, y = 0] = multiply(transform, item.transform)
    if (Math.abs(slant) > Math.abs(along)) return []
    const size = Math.hypot(item.transform[2], item.transform[3])
    return [{ text: item.str, x, y, width: item.width, size, font: item.fontName }]
  })
}

/** Product of two PDF matrices [a b c d e f]: `inner` first. */
function multiply(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

const letters = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.text.match(/\p{L}/gu)?.length ?? 0), 0)

/** A page with fewer letters holds at most a stamp or a signature's note. */
const FEW_LETTERS = 150

async function isScanned(
  pages: readonly PdfPage[],
  lettersOfPages: readonly number[],
  text: string,
): Promise<boolean> {
  if (lettersOfPages.every((count) => count === 0)) return true
  const guessed = !isVietnamese(text)
  const bare = pages.filter((_, i) => guessed || (lettersOfPages[i] ?? 0) < FEW_LETTERS)
  if (bare.length * 2 <= pages.length) return false
  const pictured = await Promise.all(bare.map(hasPicture))
  return pictured.filter(Boolean).length * 2 > pages.length
}

/** At least every tenth word carries a Vietnamese sign, in Unicode or an old encoding, and most of those are syllables. */
function isVietnamese(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\xa1-\xff]+/gu)?.length ?? 0
  const { marked, syllables } = vietnameseWords(decodeLegacy(text).text)
  return marked * 10 >= words && syllables * 2 >= marked
}

async function hasPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray } = await page.getOperatorList()
  const painting = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ]
  return fnArray.some((operator) => painting.includes(operator))
}

/** Decodes piece by piece, since only the font's name tells small letters from the capitals it draws. */
async function relay(pages: readonly PdfPage[], pieces: readonly FontPiece[][]): Promise<string> {
  const texts: string[] = []
  for (const [i, page] of pages.entries()) {
    await page.getOperatorList()
    const decoded = (pieces[i] ?? []).map((piece) => {
      const encoding = encodingOfFont(fontName(page, piece.font))
      return encoding === null ? piece : { ...piece, text: decodeByFont(piece.text, encoding) }
    })
    texts.push(layOut(decoded))
  }
  return decodeLegacy(texts.join('\f')).text
}

function fontName(page: PdfPage, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
    ? font.name
    : ''
}
