import { MOST_PIXELS } from '../../files/images.ts'
import { layOut } from '../layout.ts'
import { decodeByFont, decodeLegacy, encodingOfFont, type LegacyEncoding, provesUnicode } from '../legacy.ts'
import { foldTables } from '../ruled-tables.ts'
import { vietnameseWords } from '../syllable.ts'
import type { TableForm } from '../table-text.ts'
import { type PageContent, readContent } from './page-content.ts'
import { DATA, pdfJs } from './pdf-js.ts'
import type { Glyph } from './pen.ts'

export type PdfDocument = Awaited<ReturnType<typeof openPdf>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

export type PdfText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: 'unicode' | LegacyEncoding
      readonly pages: number
    }
  | { readonly kind: 'scanned'; readonly pages: number }

/** Thrown before a page is read, so that nobody waits for a book. */
export class TooManyPages extends Error {}

/** Opens a PDF held in memory; the bytes are copied. Throws pdf.js' `PasswordException` or `InvalidPDFException`. */
export async function openPdf(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await pdfJs()
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    maxImageSize: MOST_PIXELS,
    ...DATA,
  }).promise
}

/** When the first pages are pictures, the rest is not looked at. */
const PAGES_THAT_TELL = 3

/**
 * The text of a PDF as it is printed, line by line, pages parted by a form feed. `scanned` when its pages are pictures: no
 * text of their own, a mere stamp, or a scanner's guess that is not Vietnamese. Throws `TooManyPages` beyond `mostPages`.
 */
export async function readPdf(
  bytes: Uint8Array,
  mostPages: number,
  tables: TableForm = 'flat',
): Promise<PdfText> {
  const pdf = await openPdf(bytes)
  try {
    const { numPages } = pdf
    if (numPages > mostPages) throw new TooManyPages(`${numPages} pages`)
    const contents: PageContent[] = []
    for (let number = 1; number <= numPages; number++) {
      contents.push(await readContent(await pdf.getPage(number)))
      if (number === Math.min(PAGES_THAT_TELL, numPages) && contents.every(isPicture))
        return { kind: 'scanned', pages: numPages }
    }
    if (isScanned(contents)) return { kind: 'scanned', pages: numPages }
    return { kind: 'text', pages: numPages, ...textOf(contents, tables) }
  } finally {
    await pdf.destroy()
  }
}

/** A page with fewer letters holds at most a stamp or a signature's note. */
const FEW_LETTERS = 150

function isPicture({ glyphs, pictured }: PageContent): boolean {
  return pictured && (glyphs.length < FEW_LETTERS || !isVietnamese(layOut(glyphs)))
}

/** Most pages are pictures, or nothing is written as text at all (letters drawn as outlines). */
const isScanned = (pages: readonly PageContent[]): boolean =>
  pages.filter(isPicture).length * 2 > pages.length ||
  pages.every((page) => page.glyphs.every((glyph) => glyph.text.trim() === ''))

/** At least every tenth word carries a Vietnamese sign, in Unicode or an old encoding, and most of those are syllables. */
function isVietnamese(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\xa1-\xff]+/gu)?.length ?? 0
  const { marked, syllables } = vietnameseWords(decodeLegacy(text).text)
  return marked * 10 >= words && syllables * 2 >= marked
}

/** Lines of a table may miss each other by this many points. */
const RULE_SLACK = 2.5

function textOf(
  pages: readonly PageContent[],
  tables: TableForm,
): { text: string; encoding: 'unicode' | LegacyEncoding } {
  const glyphs = pages.flatMap((page) => page.glyphs)
  const unicodeFonts = new Set(glyphs.filter((glyph) => provesUnicode(glyph.text)).map((glyph) => glyph.font))
  const encodings = new Set<LegacyEncoding>()
  const texts = pages.map((page) => {
    const decoded = page.glyphs.flatMap((glyph, i) =>
      decodeGlyph(glyph, page.glyphs, i, unicodeFonts, encodings),
    )
    return layOut(foldTables(decoded, page.rules, RULE_SLACK, tables), tables === 'marked')
  })
  const { text, encoding } = decodeLegacy(withoutLigatures(texts.join('\f')))
  return { text, encoding: [...encodings][0] ?? encoding }
}

/** Letter by letter, since only a font's name tells small letters from the capitals it draws; a VNI mark joins its vowel. */
function decodeGlyph(
  glyph: Glyph,
  page: readonly Glyph[],
  at: number,
  unicodeFonts: ReadonlySet<string>,
  encodings: Set<LegacyEncoding>,
): Glyph[] {
  const encoding = unicodeFonts.has(glyph.font) ? null : encodingOfFont(glyph.font)
  if (encoding === null) return [glyph]
  encodings.add(encoding === 'vni' ? 'vni' : 'tcvn3')
  if (encoding !== 'vni') return [{ ...glyph, text: decodeByFont(glyph.text, encoding) }]
  if (formsLetter(page[at - 1], glyph)) return []
  const mark = page[at + 1]
  if (mark === undefined || !formsLetter(glyph, mark))
    return [{ ...glyph, text: decodeByFont(glyph.text, 'vni') }]
  return [{ ...glyph, text: decodeByFont(glyph.text + mark.text, 'vni'), width: glyph.width + mark.width }]
}

const formsLetter = (vowel: Glyph | undefined, mark: Glyph): boolean =>
  vowel?.font === mark.font && decodeByFont(vowel.text + mark.text, 'vni').length === 1

const withoutLigatures = (text: string) => text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
