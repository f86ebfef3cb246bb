import { type Block, type Paper, type Paragraph, printable } from './document.ts'
import { entriesOf, lineOf } from './list.ts'

/** The words of a paper as somebody copies them from a print: a line for each paragraph and each row, an empty line between blocks. */
export const paperText = (paper: Paper): string =>
  paper.parts.map(({ blocks }) => blocks.flatMap(linesOf).join('\n')).join('\n\n')

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordsOf(block), '']
    case 'list':
      return entriesOf(block).flatMap((one) => linesOf(one.kind === 'entry' ? lineOf(one, block) : one))
    case 'columns':
      return block.cells.flatMap((cell) => [...cell.flatMap(linesOf).filter((line) => line !== ''), ''])
    case 'table':
      return [
        [...block.head],
        ...block.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join(''))),
      ]
        .map((cells) => printable(`| ${cells.join(' | ')} |`))
        .concat('')
    case 'picture':
    case 'space':
      return []
  }
}

const wordsOf = ({ runs }: Paragraph): string => printable(runs.map(({ text }) => text).join(''))
