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
  /** Looks with a name, which paragraphs refer to: in a word processor they are styles to go on working with. */
  readonly styles?: StyleSheet
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

export type Part = {
  readonly blocks: readonly Block[]
  /** The sheet lies on its long side, for a wide table. */
  readonly landscape?: boolean
}

export type Block = Paragraph | List | Columns | Table | Picture | Space

/** `exactPt`: from baseline to baseline. `times`: of the single line of Times New Roman, 1.15 of its size. */
export type LineHeight = { readonly exactPt: number } | { readonly times: number }

/** By key; `label` is what the person at the word processor reads. */
export type StyleSheet = Readonly<Record<string, NamedStyle>>
export type NamedStyle = { readonly label: string } & Look & Omit<ParagraphStyle, 'named' | 'heading'>

export type Look = {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
}

/** What is said here holds before what the named style says, and that before what the paper says. */
export type ParagraphStyle = {
  readonly named?: string
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
export type Run = Look & { readonly text: string; readonly sizePt?: number }

/** Counted or dashed lines, one in another; a word processor goes on counting. */
export type List = {
  readonly kind: 'list'
  /** How each depth is counted, from the outermost. */
  readonly markers: readonly [Marker, ...Marker[]]
  readonly items: readonly Item[]
  readonly style: ParagraphStyle
}
/** "1.", "2.1." (with the figures of the depths above, which are decimal), "a)", "I.", "-". */
export type Marker = 'decimal' | 'path' | 'letter' | 'roman' | 'dash'
export type Item = {
  readonly runs: readonly Run[]
  /** Instead of the style of the list. */
  readonly style?: ParagraphStyle
  /** What belongs to the item without a marker of its own. */
  readonly below?: readonly (Paragraph | Table | Picture)[]
  /** How the items in it are marked, when otherwise than their depth says. */
  readonly marks?: 'dash' | 'letter'
  readonly items?: readonly Item[]
}

/** Side by side and never torn apart between pages; `shares` of the width between the margins add up to 1. */
export type Columns = {
  readonly kind: 'columns'
  readonly shares: readonly number[]
  readonly cells: readonly (readonly (Paragraph | List | Picture | Space)[])[]
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

/** A paragraph of words in one look, or of runs that each have their own. */
export const paragraph = (runs: string | readonly Run[], style: ParagraphStyle = {}): Paragraph => ({
  kind: 'paragraph',
  runs: typeof runs === 'string' ? [{ text: runs }] : runs,
  style,
})

/** Empty height in points. */
export const space = (heightPt: number): Space => ({ kind: 'space', heightPt })

/** Baseline to baseline in points. */
export const lineInPt = (line: LineHeight, sizePt: number): number =>
  'exactPt' in line ? line.exactPt : line.times * SINGLE_LINE * sizePt

/** Ascent, descent and gap of Times New Roman (and of Tinos, drawn to the same measures) in one em. */
const SINGLE_LINE = 1.149

/** Without the signs that XML and fonts cannot hold. Applied to every text that is written out. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
