import type { BodyBlock, Clause, TableBlock, Words } from '#features/formats/index.ts'
import type { Marker, Picture } from '#platform/document/document.ts'
import { letterAt } from '#platform/document/list.ts'
import { writeWords } from './inline.ts'
import { cellText, plainLine } from './lines.ts'

/** Blocks as somebody would type them: `readBody` of it gives the same blocks. Charts are named by what they show. */
export const writeBody = (blocks: readonly BodyBlock[]): string => blocks.map(blockText).join('\n\n')

function blockText(block: BodyBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plainLine(writeWords(block.text))
    case 'heading':
      return /^[IVX]{1,6}\.\s/u.test(block.text) ? block.text : `# ${block.text}`
    case 'dashes':
      return block.lines.map((line) => `- ${writeWords(line)}`).join('\n')
    case 'clauses':
      return clauseLines(block.clauses, block.markers ?? ['decimal', 'path', 'letter', 'dash'], []).join('\n')
    case 'table':
    case 'picture':
      return besideText(block)
  }
}

function clauseLines(
  clauses: readonly Clause[],
  markers: readonly Marker[],
  above: readonly number[],
  marks?: Marker,
): string[] {
  const marker = marks ?? markers[Math.min(above.length, markers.length - 1)] ?? 'dash'
  return clauses.flatMap((clause, at) => {
    const path = [...above, at + 1]
    return [
      `${labelOf(marker, path)} ${writeWords(clause.text)}`,
      ...(clause.below ?? []).map(belowText),
      ...clauseLines(clause.clauses ?? [], markers, path, clause.marks),
    ]
  })
}

function labelOf(marker: Marker, path: readonly number[]): string {
  if (marker === 'dash') return '-'
  if (marker === 'letter') return `${letterAt((path.at(-1) ?? 1) - 1)})`
  return `${path.join('.')}.`
}

const belowText = (below: Words | TableBlock | Picture): string =>
  typeof below === 'string' || !('kind' in below) ? plainLine(writeWords(below)) : besideText(below)

function besideText(block: TableBlock | Picture): string {
  if (block.kind === 'picture') return `[biểu đồ: ${block.alt}]`
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(block.head.map(cellText)),
    ...block.rows.map((cells) => row(cells.map((cell) => cellText(writeWords(cell))))),
  ].join('\n')
}
