import type { DocxLayout, LaidLine, Span } from '#platform/readers/word/docx-layout.ts'

/** One printed line of a paper, with the number of its paragraph as a person would count them. */
export type Line = Omit<LaidLine, 'text' | 'spans'> & {
  readonly text: string
  readonly spans: readonly Span[]
  readonly paragraph: number
}

/** Paragraphs as lines: offices part two columns by tabs and break lines inside a paragraph. */
export const printedLines = ({ lines }: DocxLayout): readonly Line[] =>
  lines.flatMap((line, at) =>
    pieces(line.spans).flatMap((spans, piece): readonly Line[] => {
      const words = spans
        .map(({ text }) => text)
        .join('')
        .trim()
      if (words === '') return []
      const label = piece === 0 ? line.text.slice(0, line.text.length - wordsOf(line.spans).length) : ''
      return [{ ...line, text: label + words, spans, paragraph: at + 1 }]
    }),
  )

const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

function pieces(spans: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = [[]]
  for (const span of spans)
    for (const [at, text] of span.text.split(/[\n\t]+/).entries()) {
      if (at > 0) found.push([])
      if (text !== '') found.at(-1)?.push({ ...span, text })
    }
  return found
}
