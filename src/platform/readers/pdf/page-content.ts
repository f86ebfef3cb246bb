import { getResolvedPDFJS } from 'unpdf'
import type { Piece } from '../layout.ts'
import type { Rule } from '../ruled-tables.ts'
import { area, IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts'
import { rulesOfPath } from './path-rules.ts'
import type { PdfPage } from './pdf.ts'

/** One letter on a page, in points from the top left, and the name of its font. */
export type Glyph = Piece & { readonly font: string }
/** `rules`: the straight lines drawn; `pictured`: a picture fills the page. */
export type PageContent = {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly pictured: boolean
}

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>
type TextState = {
  font: string
  size: number
  unit: number
  letter: number
  word: number
  stretch: number
  leading: number
  rise: number
}
type State = { matrix: Matrix; text: TextState }
type Shown = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean }

const START: TextState = {
  font: '',
  size: 1,
  unit: 0.001,
  letter: 0,
  word: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}
/** A picture on this share of the page is the page, not a logo. */
const PAGE_FILLING = 0.4

/**
 * Follows the drawing operators of a page (ISO 32000-1, 9.4) letter by letter. pdf.js' own text extraction joins letters before
 * their order is known, which tears words apart where a program drew accented letters from a second font afterwards.
 */
export async function readContent(page: PdfPage): Promise<PageContent> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const saved: State[] = []
  let state: State = { matrix: transform as unknown as Matrix, text: START }
  let line: Matrix = IDENTITY
  let along = 0
  let pictured = false

  const set = (change: Partial<TextState>) => {
    state = { ...state, text: { ...state.text, ...change } }
  }
  const startLine = (matrix: Matrix) => {
    line = matrix
    along = 0
  }
  const nextLine = (x: number, y: number) => startLine(multiply(line, [1, 0, 0, 1, x, y]))
  const push = (matrix: Matrix = IDENTITY) => {
    saved.push(state)
    state = { ...state, matrix: multiply(state.matrix, matrix) }
  }

  fnArray.forEach((operator, i) => {
    const args: unknown[] = argsArray[i] ?? []
    const number = (at: number) => Number(args[at] ?? 0)
    switch (operator) {
      case OPS.save:
        return push()
      case OPS.paintFormXObjectBegin:
        return push(matrixOf(args[0]))
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state
        return
      case OPS.transform:
        state = { ...state, matrix: multiply(state.matrix, matrixOf(args)) }
        return
      case OPS.beginText:
        return startLine(IDENTITY)
      case OPS.setTextMatrix:
        return startLine(matrixOf(args[0]))
      case OPS.moveText:
        return nextLine(number(0), number(1))
      case OPS.setLeadingMoveText:
        set({ leading: -number(1) })
        return nextLine(number(0), number(1))
      case OPS.nextLine:
        return nextLine(0, -state.text.leading)
      case OPS.setFont:
        return set({ size: number(1), ...fontOf(page, String(args[0])) })
      case OPS.setCharSpacing:
        return set({ letter: number(0) })
      case OPS.setWordSpacing:
        return set({ word: number(0) })
      case OPS.setHScale:
        return set({ stretch: number(0) / 100 })
      case OPS.setLeading:
        return set({ leading: -number(0) })
      case OPS.setTextRise:
        return set({ rise: number(0) })
      case OPS.showText:
        along = show(args[0] as readonly Shown[], state, line, along, glyphs)
        return
      case OPS.constructPath: {
        const painted = paintingOf(OPS, args[0])
        if (painted !== null) rules.push(...rulesOfPath(pathOf(args[1]), state.matrix, painted))
        return
      }
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        pictured ||= area(state.matrix) > PAGE_FILLING * width * height
    }
  })
  return { glyphs, rules, pictured }
}

function paintingOf(OPS: Pdfjs['OPS'], operator: unknown): 'stroke' | 'fill' | null {
  if (operator === OPS.fill || operator === OPS.eoFill) return 'fill'
  return operator === OPS.endPath ? null : 'stroke'
}

/** The numbers of a path, which pdf.js wraps in a list. */
function pathOf(value: unknown): ArrayLike<number> {
  const [path] = Array.isArray(value) ? value : []
  return path instanceof Float32Array ? path : []
}

/** Adds the letters shown and answers how far along the line the pen stands afterwards. */
function show(
  shown: readonly Shown[],
  { matrix, text }: State,
  line: Matrix,
  from: number,
  into: Glyph[],
): number {
  let along = from
  for (const one of shown) {
    if (typeof one === 'number') {
      along -= (one / 1000) * text.size * text.stretch
      continue
    }
    const advance =
      (one.width * text.unit * text.size + text.letter + (one.isSpace ? text.word : 0)) * text.stretch
    const glyph = place(
      one.unicode,
      advance,
      multiply(multiply(matrix, line), [1, 0, 0, 1, along, text.rise]),
      text,
    )
    if (glyph !== null) add(glyph, into)
    along += advance
  }
  return along
}

/** Text that does not run from left to right across the page (a stamp in the margin) is left out. */
function place(unicode: string, advance: number, at: Matrix, text: TextState): Glyph | null {
  const [a, b, c, d, x, y] = at
  if (unicode === '' || Math.abs(b) > Math.abs(a)) return null
  return {
    text: unicode,
    x,
    y,
    width: Math.abs(advance * a),
    size: text.size * Math.hypot(c, d),
    font: text.font,
  }
}

/** A mark drawn by itself belongs to the letter before it. */
function add(glyph: Glyph, into: Glyph[]): void {
  const last = into.at(-1)
  if (last !== undefined && /^\p{M}+$/u.test(glyph.text))
    into[into.length - 1] = { ...last, text: last.text + glyph.text }
  else into.push(glyph)
}

function fontOf(page: PdfPage, id: string): { font: string; unit: number } {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  if (typeof font !== 'object' || font === null) return { font: '', unit: START.unit }
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const unit =
    'fontMatrix' in font && Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : START.unit
  return { font: name, unit }
}
