import { NodeCompiler, type PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { type Block, type LineHeight, lineInPt, type Paper, printable } from './document.ts'
import { readFonts } from './fonts.ts'
import { entriesOf, lineOf } from './list.ts'
import { type Defaults, filledRuns, filledStyle } from './look.ts'
import { program } from './typst-program.ts'

/**
 * The paper as a tagged PDF with its fonts inside, by the standard PDF/UA-1. The same paper always gives the same bytes. Synchronous: forty letters
 * take some tens of milliseconds.
 */
export function toPdf(paper: Paper): Uint8Array<ArrayBuffer> {
  const { writer, source } = press(paper)
  const pdf = accessible(writer, source) ?? writer.pdf(source, { pdfTags: true })
  writer.evictCache(KEPT_COMPILATIONS)
  return new Uint8Array(pdf)
}

/** The pages as the PDF prints them, one below the other, as a picture (SVG) to be looked at on a screen. */
export function toPicture(paper: Paper): string {
  const { writer, source } = press(paper)
  const svg = writer.plainSvg(source)
  writer.evictCache(KEPT_COMPILATIONS)
  return svg
}

function press(paper: Paper) {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
  return {
    writer: compiler,
    source: { mainFileContent: program, inputs: { paper: JSON.stringify(asData(paper)) } },
  }
}

/** Null when the paper holds what the standard forbids, a sign that the font has not: it is tagged all the same, without the promise. */
function accessible(writer: NodeCompiler, source: Parameters<NodeCompiler['pdf']>[0]): Buffer | null {
  try {
    return writer.pdf(source, { pdfStandard: 'ua-1' as PdfStandard.UA_1 })
  } catch {
    return null
  }
}

let compiler: NodeCompiler | undefined
const KEPT_COMPILATIONS = 5

/** What the program reads: every default filled in, every text a plain string of the data, so that none is ever parsed. */
function asData(paper: Paper) {
  const { title, page, bothSides = false, parts } = paper
  const defaults = { ...paper, outline: outline() }
  return {
    title: printable(title).trim() || '-',
    page,
    bothSides,
    parts: parts.map(({ blocks, landscape = false }) => ({
      landscape,
      blocks: blocks.flatMap((block) => blockData(block, defaults)),
    })),
  }
}

type Context = Defaults & { readonly outline: (level: number) => number }

/** No heading may stand more than one step below the one before it. */
function outline(): Context['outline'] {
  let last = 0
  return (level) => {
    last = Math.min(level, last + 1)
    return last
  }
}

function blockData(block: Block, defaults: Context): readonly unknown[] {
  switch (block.kind) {
    case 'paragraph': {
      const style = filledStyle(block.style, defaults)
      return [
        {
          kind: 'paragraph',
          size: style.sizePt,
          line: lineInPt(style.line, style.sizePt),
          align: style.align ?? 'left',
          firstLine: style.firstLineMm ?? 0,
          left: style.leftMm ?? 0,
          before: style.beforePt ?? 0,
          sticky: style.keepWithNext ?? false,
          heading: style.heading === undefined ? 0 : defaults.outline(style.heading),
          rule: style.rule ?? 0,
          runs: filledRuns(block, defaults).map(({ text, bold, italic, underline, sizePt }) => ({
            text: printable(text),
            bold: bold ?? false,
            italic: italic ?? false,
            underline: underline ?? false,
            size: sizePt ?? style.sizePt,
          })),
        },
      ]
    }
    case 'list':
      return entriesOf(block).flatMap((one) =>
        blockData(one.kind === 'entry' ? lineOf(one, block) : one, defaults),
      )
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

function tableData(table: Extract<Block, { kind: 'table' }>, defaults: Context): unknown {
  const { sizePt = defaults.text.sizePt } = table
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
