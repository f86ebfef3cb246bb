import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx'
import {
  type Align,
  type Block,
  type Columns,
  lineInPt,
  type Paper,
  type Paragraph as PaperParagraph,
  type Picture,
  paragraphsOf,
  printable,
  type Run,
  type Table,
} from './document.ts'
import { mm, points, twips } from './docx-units.ts'
import { widthOf } from './fonts.ts'

/** What a block is written into: how wide it is, and what holds where nothing else is said. */
export type Room = {
  readonly widthMm: number
  readonly text: Paper['text']
  readonly pictures: ReadonlyMap<Picture, Uint8Array>
}

export function blocksOf(block: Block, room: Room): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, room)
    case 'lines':
      return paragraphsOf(block).flatMap((one) => paragraphOf(one, room))
    case 'columns':
      return [...gap(block.beforePt), columnsOf(block, room)]
    case 'table':
      return [...gap(block.beforePt), tableOf(block, room)]
    case 'picture':
      return [pictureOf(block, room)]
    case 'space':
      return gap(block.heightPt)
  }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, unknown>

function paragraphOf({ runs, style }: PaperParagraph, room: Room): FileChild[] {
  const { sizePt = room.text.sizePt, line = room.text.line } = style
  const options: IParagraphOptions = {
    alignment: alignments[style.align ?? 'left'],
    spacing: { before: twips(style.beforePt ?? 0), after: 0, ...lineSpacing(lineInPt(line, sizePt), line) },
    indent: { left: mm(style.leftMm ?? 0), firstLine: mm(style.firstLineMm ?? 0) },
    keepNext: style.keepWithNext === true || style.rule !== undefined,
    widowControl: true,
    ...(style.heading === undefined ? {} : { outlineLevel: style.heading - 1 }),
    children: runs.flatMap((run) => runsOf(run, sizePt)),
  }
  const written = new Paragraph(options)
  return style.rule === undefined ? [written] : [written, ruleBelow(runs, sizePt, style, room)]
}

const lineSpacing = (linePt: number, line: Paper['text']['line']) =>
  'exactPt' in line
    ? { line: twips(linePt), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.times * 240), lineRule: LineRuleType.AUTO }

const runsOf = ({ text, bold, italic, underline, sizePt }: Run, size: number): TextRun[] =>
  printable(text)
    .split('\n')
    .map(
      (piece, at) =>
        new TextRun({
          text: piece,
          ...(at > 0 ? { break: 1 } : {}),
          bold: bold ?? false,
          italics: italic ?? false,
          ...(underline ? { underline: {} } : {}),
          size: points(sizePt ?? size),
        }),
    )

/** The upper border of an empty paragraph, drawn in from both sides until it is as long as its share of the text above. */
function ruleBelow(
  runs: readonly Run[],
  sizePt: number,
  style: PaperParagraph['style'],
  room: Room,
): Paragraph {
  const widest = (room.widthMm / 25.4) * 72
  const width = Math.min(widthOf(runs, sizePt), widest) * (style.rule ?? 1)
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
const gap = (heightPt = 0): Paragraph[] =>
  heightPt === 0
    ? []
    : [
        new Paragraph({
          spacing: { before: 0, after: 0, line: twips(heightPt), lineRule: LineRuleType.EXACT },
          children: [],
        }),
      ]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }

function columnsOf({ shares, cells }: Columns, room: Room): WordTable {
  const widths = shares.map((share) => share * room.widthMm)
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: mm(room.widthMm), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: noBorders,
    margins: noMargins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (cell, at) =>
            new TableCell({
              width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
              margins: noMargins,
              children: filled(
                cell.flatMap((block) => blocksOf(block, { ...room, widthMm: widths[at] ?? 0 })),
              ),
            }),
        ),
      }),
    ],
  })
}

/** A cell must hold a paragraph. */
const filled = (children: FileChild[]): Paragraph[] =>
  (children.length === 0 ? [new Paragraph({ children: [] })] : children) as Paragraph[]

function tableOf(table: Table, room: Room): WordTable {
  const { sizePt = room.text.sizePt, rowMm = 0 } = table
  const widths = table.columns.map(({ share }) => mm(share * room.widthMm))
  const cell = (runs: readonly Run[], align: Align, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: filled(
        paragraphOf({ kind: 'paragraph', runs, style: { sizePt, align, line: { times: 1 } } }, room),
      ),
    })
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: mm(room.widthMm), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.head.map((text, at) => cell([{ text, bold: true }], 'center', at)),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(rowMm === 0 ? {} : { height: { value: mm(rowMm), rule: HeightRule.ATLEAST } }),
            children: row.map((runs, at) => cell(runs, table.columns[at]?.align ?? 'left', at)),
          }),
      ),
    ],
  })
}

const PIXELS_PER_MM = 96 / 25.4

function pictureOf(picture: Picture, room: Room): Paragraph {
  const alt = printable(picture.alt)
  return new Paragraph({
    alignment: alignments[picture.align ?? 'left'],
    spacing: { before: 0, after: 0 },
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(room.pictures.get(picture) ?? []),
        transformation: {
          width: Math.round(picture.widthMm * PIXELS_PER_MM),
          height: Math.round(picture.heightMm * PIXELS_PER_MM),
        },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  })
}
