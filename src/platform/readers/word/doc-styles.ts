import type { Bytes } from './bytes.ts'
import type { DocFile } from './doc-file.ts'
import { type Properties, readProperties } from './doc-properties.ts'

type Style = { readonly base: number; readonly paragraph: Properties; readonly letters: Properties }

export type DocStyles = {
  /** A paragraph's property, from its style and the styles that one is based on. */
  paragraph(style: number, code: number): Bytes | undefined
  /** A letter's property in the same way. */
  letters(style: number, code: number): Bytes | undefined
  /** The font's name by its number; undefined asks for the document's default. */
  font(number: number | undefined): string
}

const NO_STYLE = 0xfff
const PARAGRAPH_STYLE = 1
const DEFAULT_FONT = 18
const DEEPEST = 12

/** Style sheet and fonts. [MS-DOC] 2.9.271, 2.9.286 */
export function readDocStyles(file: DocFile): DocStyles {
  const sheet = file.at('styles')
  const styles = readStyles(sheet)
  const fonts = readFonts(file.at('fonts'))
  const inherited = (style: number, code: number, kind: 'paragraph' | 'letters'): Bytes | undefined => {
    let at = style
    for (let depth = 0; depth < DEEPEST && at !== NO_STYLE; depth++) {
      const found = styles[at]?.[kind].get(code)
      if (found !== undefined) return found
      at = styles[at]?.base ?? NO_STYLE
    }
    return undefined
  }
  return {
    paragraph: (style, code) => inherited(style, code, 'paragraph'),
    letters: (style, code) => inherited(style, code, 'letters'),
    font: (number) => fonts[number ?? sheet.u16(2 + DEFAULT_FONT - 2)] ?? '',
  }
}

function readStyles(sheet: Bytes): Style[] {
  const header = sheet.u16(0)
  const count = sheet.u16(2)
  const fixedSize = sheet.u16(4)
  const styles: Style[] = []
  for (let at = 2 + header; styles.length < count && at < sheet.length; ) {
    const size = sheet.u16(at)
    styles.push(readStyle(sheet.part(at + 2, size), fixedSize))
    at += 2 + size
  }
  return styles
}

function readStyle(style: Bytes, fixedSize: number): Style {
  const kind = style.u16(2) & 0xf
  const afterName = fixedSize + 2 + 2 * style.u16(fixedSize) + 2
  const [first, second] = exceptionsOf(style, afterName)
  const ofParagraph = kind === PARAGRAPH_STYLE
  return {
    base: style.u16(2) >> 4,
    paragraph: readProperties(ofParagraph ? first.part(2, first.length - 2) : first.part(0, 0)),
    letters: readProperties(ofParagraph ? second : first),
  }
}

/** Each group of modifications is led by its length and begins on an even byte. */
function exceptionsOf(style: Bytes, at: number): [Bytes, Bytes] {
  const first = style.part(at + 2, style.u16(at))
  const next = at + 2 + first.length + (first.length % 2)
  return [first, style.part(next + 2, style.u16(next))]
}

const FONT_NAME = 40

function readFonts(table: Bytes): string[] {
  const fonts: string[] = []
  for (let at = 4; at < table.length && fonts.length < table.u16(0); ) {
    const size = table.u8(at) + 1
    const name = table.part(at + FONT_NAME, size - FONT_NAME)
    fonts.push(name.text(0, name.length / 2).split('\0', 1)[0] ?? '')
    at += size
  }
  return fonts
}
