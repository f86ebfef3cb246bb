import type { Look, Paper, Paragraph, ParagraphStyle, Run } from './document.ts'

/** What the paper says of text and of named looks. */
export type Defaults = Pick<Paper, 'text' | 'styles'>

/** The style with everything its name and the paper say filled in. */
export function filledStyle(style: ParagraphStyle, { text, styles }: Defaults) {
  const { label: _, ...named } = styles?.[style.named ?? ''] ?? { label: '' }
  return { sizePt: text.sizePt, line: text.line, ...named, ...style }
}

/** The runs as they look in a paragraph of that style. */
export const filledRuns = (
  { runs, style }: Paragraph,
  { styles }: Pick<Defaults, 'styles'>,
): readonly Run[] => runs.map((run) => ({ ...lookOf(style, styles), ...run }))

/** Bold, italic and underline that a paragraph has from its named style. */
export function lookOf(style: ParagraphStyle, styles: Paper['styles']): Look {
  const { bold = false, italic = false, underline = false } = styles?.[style.named ?? ''] ?? {}
  return { bold, italic, underline }
}
