import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx'
import {
  type Align,
  type LineHeight,
  type Look,
  lineInPt,
  type Paper,
  type Paragraph as PaperParagraph,
  type ParagraphStyle,
  printable,
  type Run,
} from './document.ts'
import { mm, points, twips } from './docx-units.ts'
import { widthOf } from './fonts.ts'
import { type Defaults, filledRuns, filledStyle, lookOf } from './look.ts'

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, unknown>

type Place = Defaults & { readonly widthMm: number }

/** A paragraph; with a rule below it, two. `numbering` is its place in a list. */
export function paragraphOf(
  block: PaperParagraph,
  place: Place,
  numbering?: IParagraphOptions['numbering'],
): Paragraph[] {
  const style = filledStyle(block.style, place)
  const styled = block.style.named === undefined ? null : lookOf(block.style, place.styles)
  const written = new Paragraph({
    ...(block.style.named === undefined ? {} : { style: styleId(block.style.named) }),
    ...geometry(style, styled === null ? EVERYTHING : block.style),
    ...(style.heading === undefined ? {} : { outlineLevel: style.heading - 1 }),
    ...(style.keepWithNext === true || style.rule !== undefined ? { keepNext: true } : {}),
    // The number of a list takes the look of the sign that ends the paragraph.
    ...(numbering === undefined
      ? {}
      : { numbering, run: runLook(block.runs[0] ?? { text: '' }, styled, style.sizePt) }),
    children: block.runs.flatMap((run) => runsOf(run, styled, style.sizePt)),
  })
  return style.rule === undefined ? [written] : [written, ruleBelow(filledRuns(block, place), style, place)]
}

const styleId = (named: string): string => `HoiAm-${named}`

/** The named looks as styles of the word processor. */
export const paragraphStyles = ({ styles = {}, text }: Paper): IParagraphStyleOptions[] =>
  Object.entries(styles).map(([key, style]) => ({
    id: styleId(key),
    name: style.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: points(style.sizePt ?? text.sizePt), ...switches(style) },
    paragraph: geometry({ ...text, ...style }, EVERYTHING),
  }))

const switches = ({ bold = false, italic = false, underline = false }: Look) => ({
  bold,
  italics: italic,
  ...(underline ? { underline: {} } : {}),
})

const EVERYTHING: ParagraphStyle = { align: 'left', beforePt: 0, leftMm: 0 }

/** Of a paragraph in a named style only what it says itself, `own`. */
function geometry(
  style: ParagraphStyle & { readonly sizePt: number; readonly line: LineHeight },
  own: ParagraphStyle,
): Pick<IParagraphOptions, 'alignment' | 'spacing' | 'indent' | 'widowControl'> {
  const says = (...keys: readonly (keyof ParagraphStyle)[]) => keys.some((key) => own[key] !== undefined)
  return {
    ...(says('align') ? { alignment: alignments[style.align ?? 'left'] } : {}),
    ...(says('beforePt', 'line', 'sizePt') ? { spacing: spacingOf(style) } : {}),
    ...(says('leftMm', 'firstLineMm')
      ? { indent: { left: mm(style.leftMm ?? 0), firstLine: mm(style.firstLineMm ?? 0) } }
      : {}),
    ...(own === EVERYTHING ? { widowControl: true } : {}),
  }
}

const spacingOf = ({ beforePt = 0, line, sizePt }: Parameters<typeof geometry>[0]) => ({
  before: twips(beforePt),
  after: 0,
  ...lineSpacing(line, sizePt),
})

const lineSpacing = (line: LineHeight, sizePt: number) =>
  'exactPt' in line
    ? { line: twips(lineInPt(line, sizePt)), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.times * 240), lineRule: LineRuleType.AUTO }

const runsOf = (run: Run, styled: Look | null, size: number): TextRun[] =>
  printable(run.text)
    .split('\n')
    .map(
      (piece, at) =>
        new TextRun({
          text: piece,
          ...(at > 0 ? { break: 1 } : {}),
          ...runLook(run, styled, size),
        }),
    )

/** What a run says otherwise than the style of its paragraph; without one (`null`) everything. */
function runLook(run: Run, styled: Look | null, size: number) {
  const { bold, italic, underline } = run
  const differs = (own: boolean | undefined, of: boolean | undefined) =>
    styled === null || (own !== undefined && own !== of)
  return {
    ...(differs(bold, styled?.bold) ? { bold: bold ?? false } : {}),
    ...(differs(italic, styled?.italic) ? { italics: italic ?? false } : {}),
    ...(underline === true && styled?.underline !== true ? { underline: {} } : {}),
    ...(underline === false && styled?.underline === true ? { underline: { type: 'none' as const } } : {}),
    ...(styled === null || run.sizePt !== undefined ? { size: points(run.sizePt ?? size) } : {}),
  }
}

/** The upper border of an empty paragraph, drawn in from both sides until it is as long as its share of the text above. */
function ruleBelow(
  runs: readonly Run[],
  style: ParagraphStyle & { readonly sizePt: number },
  place: Place,
): Paragraph {
  const widest = (place.widthMm / 25.4) * 72
  const width = Math.min(widthOf(runs, style.sizePt), widest) * (style.rule ?? 1)
  const rest = widest - width
  const left = style.align === 'center' ? rest / 2 : style.align === 'right' ? rest : 0
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: twips(left), right: twips(rest - left) },
    spacing: { before: 0, after: 0, line: twips(3), lineRule: LineRuleType.EXACT },
    children: [],
  })
}

/** Empty room, as an empty paragraph of exactly that height. */
export const gap = (heightPt = 0): Paragraph[] =>
  heightPt === 0
    ? []
    : [
        new Paragraph({
          spacing: { before: 0, after: 0, line: twips(heightPt), lineRule: LineRuleType.EXACT },
          children: [],
        }),
      ]
