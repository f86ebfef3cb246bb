import type { Rule } from '../ruled-tables.ts'
import { area, IDENTITY, type Matrix, matrixOf } from './matrix.ts'
import { rulesOfPath } from './path-rules.ts'
import type { PdfPage } from './pdf.ts'
import { pdfJs } from './pdf-js.ts'
import { type Glyph, Pen, type Shown, USUAL_UNIT } from './pen.ts'

/** `rules`: the straight lines drawn; `pictured`: a picture fills the page. */
export type PageContent = {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly pictured: boolean
}

type Operators = Awaited<ReturnType<typeof pdfJs>>['OPS']
type Step = { readonly operator: number; readonly args: readonly unknown[] }

/** A picture on this share of the page is the page, not a logo. */
const PAGE_FILLING = 0.4

/**
 * Follows the drawing operators of a page letter by letter. pdf.js' own text extraction joins letters before their order is known,
 * which tears words apart where a program drew accented letters from a second font afterwards.
 */
export async function readContent(page: PdfPage): Promise<PageContent> {
  const { OPS } = await pdfJs()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const pen = new Pen(matrixOf(transform))
  const rules: Rule[] = []
  let pictured = false
  for (const [i, operator] of fnArray.entries()) {
    const step = { operator, args: argsArray[i] ?? [] }
    moveMatrix(pen, OPS, step)
    setText(pen, OPS, step, page)
    drawText(pen, OPS, step)
    if (operator === OPS.constructPath) rules.push(...rulesDrawn(OPS, step, pen.matrix))
    if (isPicture(OPS, operator)) pictured ||= area(pen.matrix) > PAGE_FILLING * width * height
  }
  return { glyphs: pen.glyphs, rules, pictured }
}

function moveMatrix(pen: Pen, OPS: Operators, { operator, args }: Step): void {
  switch (operator) {
    case OPS.save:
      pen.save()
      break
    case OPS.paintFormXObjectBegin:
      pen.save()
      pen.transform(matrixOf(args[0]))
      break
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
      pen.restore()
      break
    case OPS.transform:
      pen.transform(matrixOf(args))
      break
  }
}

function setText(pen: Pen, OPS: Operators, { operator, args }: Step, page: PdfPage): void {
  const value = Number(args[0] ?? 0)
  switch (operator) {
    case OPS.setFont:
      pen.set({ size: Number(args[1]), ...fontOf(page, String(args[0])) })
      break
    case OPS.setCharSpacing:
      pen.set({ letterSpacing: value })
      break
    case OPS.setWordSpacing:
      pen.set({ wordSpacing: value })
      break
    case OPS.setHScale:
      pen.set({ stretch: value / 100 })
      break
    case OPS.setLeading:
      pen.set({ leading: value })
      break
    case OPS.setLeadingMoveText:
      pen.set({ leading: -Number(args[1]) })
      break
    case OPS.setTextRise:
      pen.set({ rise: value })
      break
  }
}

function drawText(pen: Pen, OPS: Operators, { operator, args }: Step): void {
  switch (operator) {
    case OPS.beginText:
      pen.startLine(IDENTITY)
      break
    case OPS.setTextMatrix:
      pen.startLine(matrixOf(args[0]))
      break
    case OPS.moveText:
    case OPS.setLeadingMoveText:
      pen.nextLine(Number(args[0]), Number(args[1]))
      break
    case OPS.nextLine:
      pen.nextLine()
      break
    case OPS.showText:
      pen.show(args[0] as readonly Shown[])
      break
  }
}

/** The numbers of a path, which pdf.js wraps in a list behind the operator that paints it. */
function rulesDrawn(OPS: Operators, { args: [painting, paths] }: Step, matrix: Matrix): Rule[] {
  const [path] = Array.isArray(paths) ? paths : []
  if (painting === OPS.endPath || !(path instanceof Float32Array)) return []
  return rulesOfPath(path, matrix, painting === OPS.fill || painting === OPS.eoFill ? 'fill' : 'stroke')
}

const isPicture = (OPS: Operators, operator: number): boolean =>
  [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject].includes(operator)

function fontOf(page: PdfPage, id: string): { font: string; unit: number } {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  if (typeof font !== 'object' || font === null) return { font: '', unit: USUAL_UNIT }
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const unit =
    'fontMatrix' in font && Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : USUAL_UNIT
  return { font: name, unit }
}
