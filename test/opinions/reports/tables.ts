import { readFileSync } from 'node:fs'
import fontkit from '@pdf-lib/fontkit'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import ExcelJS from 'exceljs'
import { PDFDocument, type PDFFont } from 'pdf-lib'

/** A table as a Front would make it; "^" is a cell merged with the one above. */
export type TableReport = { readonly title: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** The same table as Word, Excel, CSV, PDF and text with bars. */
export const tableFiles = async (table: TableReport): Promise<Record<string, Uint8Array>> => ({
  docx: await asDocx(table),
  xlsx: await asXlsx(table),
  csv: asCsv(table),
  pdf: await asPdf(table),
  txt: asText(table),
})

async function asDocx({ title, rows }: TableReport): Promise<Uint8Array> {
  const table = new Table({
    rows: rows.map(
      (row, i) =>
        new TableRow({
          children: row.map(
            (cell, j) =>
              new TableCell({
                ...(cell === '^'
                  ? { verticalMerge: VerticalMergeType.CONTINUE }
                  : rows[i + 1]?.[j] === '^'
                    ? { verticalMerge: VerticalMergeType.RESTART }
                    : {}),
                children: (cell === '^' ? '' : cell).split('\n').map((line) => new Paragraph(line)),
              }),
          ),
        }),
    ),
  })
  const children = [...title.map((line) => new Paragraph(line)), table]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function asXlsx({ title, rows }: TableReport): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  for (const line of title) sheet.addRow([line])
  const above = title.length
  for (const row of rows)
    sheet.addRow(row.map((cell) => (cell === '^' ? '' : /^[1-9]\d?$/.test(cell) ? Number(cell) : cell)))
  const width = Math.max(...rows.map((row) => row.length))
  for (let j = 0; j < width; j++)
    for (let i = 0; i < rows.length; i++) {
      let end = i
      while (rows[end + 1]?.[j] === '^') end++
      if (end > i && rows[i]?.[j] !== '^') sheet.mergeCells(above + i + 1, j + 1, above + end + 1, j + 1)
    }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const asCsv = ({ title, rows }: TableReport): Uint8Array =>
  new TextEncoder().encode(
    `\ufeff${[...title.map((line) => [line]), ...rows]
      .map((row) => row.map((cell) => `"${cell === '^' ? '' : cell}"`).join(','))
      .join('\r\n')}`,
  )

const asText = ({ title, rows }: TableReport): Uint8Array => {
  const filled: string[][] = []
  for (const row of rows)
    filled.push(
      row.map((cell, j) => (cell === '^' ? (filled.at(-1)?.[j] ?? '') : cell.replaceAll('\n', ' '))),
    )
  return new TextEncoder().encode([...title, ...filled.map((row) => row.join(' | '))].join('\n'))
}

const TINOS = readFileSync(
  new URL(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
)
const SIZE = 11
const LINE = 15

/** `ruled`: its lines are drawn; otherwise only the places of the words show the columns. */
export async function asPdf({ title, rows }: TableReport, ruled = true): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  const font = await pdf.embedFont(TINOS)
  const page = pdf.addPage([842, 595])
  let y = 560
  for (const line of title) {
    page.drawText(line, { x: 40, y, size: SIZE, font })
    y -= LINE
  }
  const count = Math.max(...rows.map((row) => row.length))
  const longest = Array.from({ length: count }, (_, j) =>
    Math.min(60, Math.max(5, ...rows.map((row) => (row[j] ?? '').length))),
  )
  const all = longest.reduce((sum, n) => sum + n, 0)
  const edges = [
    40,
    ...longest.map((_, j) => 40 + (760 * longest.slice(0, j + 1).reduce((sum, n) => sum + n, 0)) / all),
  ]
  for (const [i, row] of rows.entries()) {
    const cells = row.map((cell, j) =>
      cell === '^' ? [] : wrapped(cell, font, (edges[j + 1] ?? 0) - (edges[j] ?? 0) - 8),
    )
    const height = LINE * Math.max(1, ...cells.map((cell) => cell.length)) + 6
    for (const [j, cell] of cells.entries()) {
      const [from = 0, to = 0] = edges.slice(j)
      for (const [n, line] of cell.entries())
        page.drawText(line, { x: from + 4, y: y - LINE * (n + 1), size: SIZE, font })
      if (ruled && row[j] !== '^') page.drawLine({ start: { x: from, y }, end: { x: to, y } })
      if (ruled && i === rows.length - 1)
        page.drawLine({ start: { x: from, y: y - height }, end: { x: to, y: y - height } })
    }
    for (const x of ruled ? edges : []) page.drawLine({ start: { x, y }, end: { x, y: y - height } })
    y -= height
  }
  return pdf.save()
}

function wrapped(text: string, font: PDFFont, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`.trim()
      if (font.widthOfTextAtSize(longer, SIZE) <= width || lines.at(-1) === '')
        lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  })
}
