/**
 * One model of a paper, written out as .docx, .pdf and HTML by the files beside this one. It knows geometry and type, and no word of any office:
 * what a letter looks like is put together by the feature that sends it.
 *
 * Lengths are millimetres (`…Mm`), type sizes and vertical spaces are points (`…Pt`). Text is plain: nothing in it is ever read as markup.
 */
export type Paper = {
  /** Of the file, not printed. */
  readonly title: string
  readonly page: Page
  /**
   * Printed on both sides of the sheet: on the back the side margins change places, and each part begins on a sheet of its own. In the PDF only.
   */
  readonly bothSides?: boolean
  /** What holds where a paragraph does not say otherwise. */
  readonly text: { readonly sizePt: number; readonly line: LineHeight }
  /** Each part starts on a new page and counts its pages from 1: forty letters are forty parts. */
  readonly parts: readonly Part[]
}

export type Page = {
  readonly widthMm: number
  readonly heightMm: number
  readonly margin: {
    readonly topMm: number
    readonly bottomMm: number
    readonly leftMm: number
    readonly rightMm: number
  }
  /** Arabic, centred in the top margin, from the second page of a part on. */
  readonly number: { readonly sizePt: number; readonly fromTopMm: number } | null
}

export type Part = { readonly blocks: readonly Block[] }

export type Block = Paragraph | Lines | Columns | Table | Picture | Space

/** `exactPt`: from baseline to baseline. `times`: of the single line of Times New Roman, 1.15 of its size. */
export type LineHeight = { readonly exactPt: number } | { readonly times: number }

export type ParagraphStyle = {
  readonly align?: Align
  readonly sizePt?: number
  readonly line?: LineHeight
  readonly firstLineMm?: number
  readonly leftMm?: number
  readonly beforePt?: number
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean
  /** For those who listen to the paper; looks like any other paragraph. */
  readonly heading?: 1 | 2 | 3
  /** A solid line below, as long as this share of the text: 1 is exactly as long. */
  readonly rule?: number
}
export type Align = 'left' | 'center' | 'right' | 'justify'

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly style: ParagraphStyle
}

/** A stretch of text in one look. `\n` breaks the line. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly sizePt?: number
}

/** Lines that are counted ("1.", "a)") or dashed ("-"). */
export type Lines = {
  readonly kind: 'lines'
  readonly marker: 'decimal' | 'letter' | 'dash'
  readonly items: readonly (readonly Run[])[]
  readonly style: ParagraphStyle
}

/** Side by side and never torn apart between pages; `shares` of the width between the margins add up to 1. */
export type Columns = {
  readonly kind: 'columns'
  readonly shares: readonly number[]
  readonly cells: readonly (readonly (Paragraph | Lines | Picture | Space)[])[]
  readonly beforePt?: number
}

/** A ruled table whose head is repeated on each page. */
export type Table = {
  readonly kind: 'table'
  readonly columns: readonly { readonly share: number; readonly align?: Align }[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
  readonly sizePt?: number
  /** Room for a signature: no row is lower than this. */
  readonly rowMm?: number
  readonly beforePt?: number
}

/** A drawing of our own making, as SVG without text. */
export type Picture = {
  readonly kind: 'picture'
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
  readonly align?: 'left' | 'center' | 'right'
}

export type Space = { readonly kind: 'space'; readonly heightPt: number }

export const paragraph = (runs: string | readonly Run[], style: ParagraphStyle = {}): Paragraph => ({
  kind: 'paragraph',
  runs: typeof runs === 'string' ? [{ text: runs }] : runs,
  style,
})

export const space = (heightPt: number): Space => ({ kind: 'space', heightPt })

/** Baseline to baseline in points. */
export const lineInPt = (line: LineHeight, sizePt: number): number =>
  'exactPt' in line ? line.exactPt : line.times * SINGLE_LINE * sizePt

/** Ascent, descent and gap of Times New Roman (and of Tinos, drawn to the same measures) in one em. */
const SINGLE_LINE = 1.149

/** The markers of counted lines, from the first: "1.", "a)", "-". */
function markerOf(marker: Lines['marker'], index: number): string {
  switch (marker) {
    case 'decimal':
      return `${index + 1}.`
    case 'letter':
      return `${LETTERS[index % LETTERS.length]})`
    case 'dash':
      return '-'
  }
}
/** As Vietnamese papers count: đ follows d. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Counted lines as the paragraphs they print as. */
export const paragraphsOf = ({ marker, items, style }: Lines): readonly Paragraph[] =>
  items.map((runs, at) => paragraph([{ ...runs[0], text: `${markerOf(marker, at)} ` }, ...runs], style))

/** Without the signs that XML and fonts cannot hold. Applied to every text that is written out. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
