import type { Line } from './clean.ts'
import { type Draft, type Paragraph, paragraphsOf } from './paragraphs.ts'

/** The cleaned text and where the paragraphs of body and annex stand in it. */
export type Layout = {
  readonly cleaned: string
  readonly body: readonly Paragraph[]
  readonly annex: readonly Paragraph[]
}

/** Lays the document out one paragraph per line: head, body, tail and annex in their order. */
export function layOut(
  lines: readonly Line[],
  parts: { readonly bodyStart: number; readonly tailStart: number; readonly tailEnd: number },
): Layout {
  const texts: string[] = []
  let length = 0
  const add = (text: string): number => {
    const start = length
    texts.push(text)
    length += text.length + 1
    return start
  }
  const place = (draft: Draft): Paragraph => ({ ...draft, start: add(draft.text) })
  const keep = (from: number, to: number) => {
    for (const line of lines.slice(from, to)) add(line.text)
  }
  keep(0, parts.bodyStart)
  const body = paragraphsOf(lines.slice(parts.bodyStart, parts.tailStart)).map(place)
  keep(parts.tailStart, parts.tailEnd)
  const annex = paragraphsOf(lines.slice(parts.tailEnd)).map(place)
  return { cleaned: texts.join('\n'), body, annex }
}
