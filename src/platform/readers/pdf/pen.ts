import type { Piece } from '../layout.ts'
import { IDENTITY, type Matrix, multiply } from './matrix.ts'

/** One letter on a page, in points from the top left, and the name of its font. */
export type Glyph = Piece & { readonly font: string }

/** What pdf.js shows of a string: letters, and numbers that move the pen back by thousandths of the font's size. */
export type Shown = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean }

/** `unit`: a glyph's width times it is a share of the font's size; `stretch` of the whole line; the rest as in ISO 32000-1, 9.3. */
export type TextState = {
  readonly font: string
  readonly size: number
  readonly unit: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
}

/** Glyphs are a thousandth of the font’s size, but in fonts that say otherwise (Type 3). */
export const USUAL_UNIT = 0.001
const START: TextState = {
  font: '',
  size: 1,
  unit: USUAL_UNIT,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}

/** The graphics and text state of a page while it is drawn (ISO 32000-1, 8.4 and 9.4), and the letters written so far. */
export class Pen {
  readonly glyphs: Glyph[] = []
  matrix: Matrix
  private text: TextState = START
  private line: Matrix = IDENTITY
  private along = 0
  private readonly saved: { matrix: Matrix; text: TextState }[] = []

  /** `page` turns the page's own coordinates into points from the top left. */
  constructor(page: Matrix) {
    this.matrix = page
  }

  save(): void {
    this.saved.push({ matrix: this.matrix, text: this.text })
  }

  restore(): void {
    const last = this.saved.pop()
    if (last === undefined) return
    this.matrix = last.matrix
    this.text = last.text
  }

  transform(matrix: Matrix): void {
    this.matrix = multiply(this.matrix, matrix)
  }

  set(change: Partial<TextState>): void {
    this.text = { ...this.text, ...change }
  }

  startLine(at: Matrix): void {
    this.line = at
    this.along = 0
  }

  /** Begins a line `x` and `y` from the beginning of this one; one leading below it when nothing is said. */
  nextLine(x = 0, y = -this.text.leading): void {
    this.startLine(multiply(this.line, [1, 0, 0, 1, x, y]))
  }

  show(shown: readonly Shown[]): void {
    const { size, unit, letterSpacing, wordSpacing, stretch } = this.text
    for (const one of shown) {
      if (typeof one === 'number') {
        this.along -= (one / 1000) * size * stretch
        continue
      }
      const spacing = letterSpacing + (one.isSpace ? wordSpacing : 0)
      const advance = (one.width * unit * size + spacing) * stretch
      this.write(one.unicode, advance)
      this.along += advance
    }
  }

  /** Text that does not run from left to right across the page (a stamp in the margin) is left out. */
  private write(unicode: string, advance: number): void {
    const { font, size, rise } = this.text
    const [a, b, c, d, x, y] = multiply(multiply(this.matrix, this.line), [1, 0, 0, 1, this.along, rise])
    if (unicode === '' || Math.abs(b) > Math.abs(a)) return
    const last = this.glyphs.at(-1)
    const isMark = last !== undefined && /^\p{M}+$/u.test(unicode)
    if (isMark) this.glyphs[this.glyphs.length - 1] = { ...last, text: last.text + unicode }
    else
      this.glyphs.push({
        text: unicode,
        x,
        y,
        width: Math.abs(advance * a),
        size: size * Math.hypot(c, d),
        font,
      })
  }
}
