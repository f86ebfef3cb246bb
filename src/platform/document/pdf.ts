import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Block, type LineHeight, lineInPt, type Paper, paragraphsOf, printable } from './document.ts'
import { readFonts } from './fonts.ts'
import { program } from './typst-program.ts'

/**
 * The paper as a tagged PDF with its fonts inside. The same paper always gives the same bytes. Synchronous: forty letters take some
 * tens of milliseconds.
 */
export function toPdf(paper: Paper): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
  const pdf = compiler.pdf(
    { mainFileContent: program, inputs: { paper: JSON.stringify(asData(paper)) } },
    { pdfTags: true },
  )
  compiler.evictCache(KEPT_COMPILATIONS)
  return new Uint8Array(pdf)
}

let compiler: NodeCompiler | undefined
const KEPT_COMPILATIONS = 5

/** What the program reads: every default filled in, every text a plain string of the data, so that none is ever parsed. */
function asData({ title, page, bothSides = false, text, parts }: Paper) {
  return {
    title: printable(title),
    page,
    bothSides,
    parts: parts.map(({ blocks }) => blocks.flatMap((block) => blockData(block, text))),
  }
}

type Defaults = Paper['text']

function blockData(block: Block, defaults: Defaults): readonly unknown[] {
  switch (block.kind) {
    case 'paragraph': {
      const { sizePt = defaults.sizePt, line = defaults.line, ...style } = block.style
      return [
        {
          kind: 'paragraph',
          size: sizePt,
          line: lineInPt(line, sizePt),
          align: style.align ?? 'left',
          firstLine: style.firstLineMm ?? 0,
          left: style.leftMm ?? 0,
          before: style.beforePt ?? 0,
          sticky: style.keepWithNext ?? false,
          heading: style.heading ?? 0,
          rule: style.rule ?? 0,
          runs: block.runs.map(({ text, bold, italic, underline, sizePt: size }) => ({
            text: printable(text),
            bold: bold ?? false,
            italic: italic ?? false,
            underline: underline ?? false,
            size: size ?? sizePt,
          })),
        },
      ]
    }
    case 'lines':
      return paragraphsOf(block).flatMap((one) => blockData(one, defaults))
    case 'columns':
      return [
        {
          kind: 'columns',
          before: block.beforePt ?? 0,
          shares: block.shares,
          cells: block.cells.map((cell) => cell.flatMap((one) => blockData(one, defaults))),
        },
      ]
    case 'table':
      return [tableData(block, defaults)]
    case 'picture':
      return [{ ...block, align: block.align ?? 'left', alt: printable(block.alt) }]
    case 'space':
      return [{ kind: 'space', height: block.heightPt }]
  }
}

function tableData(table: Extract<Block, { kind: 'table' }>, defaults: Defaults): unknown {
  const { sizePt = defaults.sizePt } = table
  const line: LineHeight = { times: 1 }
  const cell = (runs: readonly { readonly text: string; readonly bold?: boolean }[], align: string) =>
    blockData({ kind: 'paragraph', runs, style: { sizePt, line, align: align as 'left' } }, defaults)[0]
  return {
    kind: 'table',
    before: table.beforePt ?? 0,
    rowHeight: table.rowMm ?? 0,
    shares: table.columns.map(({ share }) => share),
    head: table.head.map((text) => cell([{ text, bold: true }], 'center')),
    rows: table.rows.map((row) => row.map((runs, at) => cell(runs, table.columns[at]?.align ?? 'left'))),
  }
}
