import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx'
import type { Align, Columns, Run, Table } from './document.ts'
import type { Room } from './docx-blocks.ts'
import { paragraphOf } from './docx-paragraph.ts'
import { mm } from './docx-units.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
/** Room between the words of a cell and its lines: 1.9 mm at the sides, 2 pt above and below. */
const cellMargins = { top: 40, bottom: 40, left: mm(1.9), right: mm(1.9), marginUnitType: WidthType.DXA }
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }

/** A table without borders; `fill` writes one cell, `widthMm` wide. */
export function columnsOf(
  { shares, cells }: Columns,
  room: Room,
  fill: (cell: Columns['cells'][number], widthMm: number) => FileChild[],
): WordTable {
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
              children: filled(fill(cell, widths[at] ?? 0)),
            }),
        ),
      }),
    ],
  })
}

/** A cell must hold a paragraph. */
const filled = (children: FileChild[]): Paragraph[] =>
  (children.length === 0 ? [new WordParagraph({ children: [] })] : children) as Paragraph[]

/** A table of full width, its columns by their shares, the head repeated on every page. */
export function tableOf(table: Table, room: Room): WordTable {
  const { sizePt = room.text.sizePt, rowMm = 0 } = table
  const widths = table.columns.map(({ share }) => mm(share * room.widthMm))
  const cell = (runs: readonly Run[], align: Align, at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: cellMargins,
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
