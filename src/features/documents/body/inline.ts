import type { Words } from '#features/formats/index.ts'
import type { Run } from '#platform/document/document.ts'

/** `**đậm**`, `*nghiêng*`, `***cả hai***`; `\*` is the sign itself, and a lone one stands for itself. */
export function readWords(source: string): Words {
  const runs: Run[] = []
  let at = 0
  for (const match of source.matchAll(MARKED)) {
    push(runs, unescaped(source.slice(at, match.index)), {})
    const [whole, both, bold, italic] = match
    push(runs, unescaped(both ?? bold ?? italic ?? ''), {
      ...(italic === undefined ? { bold: true } : {}),
      ...(bold === undefined ? { italic: true } : {}),
    })
    at = match.index + whole.length
  }
  push(runs, unescaped(source.slice(at)), {})
  const [only] = runs
  return runs.length === 1 && only !== undefined && !only.bold && !only.italic ? only.text : runs
}

const INNER = String.raw`((?:\\\*|[^*\s])(?:(?:\\\*|[^*])*(?:\\\*|[^*\s]))?)`
const MARKED = new RegExp(
  String.raw`(?<![*\\])(?:\*\*\*${INNER}\*\*\*|\*\*${INNER}\*\*|\*${INNER}\*)(?!\*)`,
  'gu',
)

function push(runs: Run[], text: string, look: Pick<Run, 'bold' | 'italic'>): void {
  if (text !== '') runs.push({ text, ...look })
}

const unescaped = (text: string): string => text.replaceAll('\\*', '*')
const escaped = (text: string): string => text.replaceAll('*', '\\*')

/** The same words with the signs that `readWords` understands. */
export function writeWords(words: Words): string {
  if (typeof words === 'string') return escaped(words)
  return words
    .map(({ text, bold, italic }) => {
      const mark = bold ? (italic ? '***' : '**') : italic ? '*' : ''
      return `${mark}${escaped(text)}${mark}`
    })
    .join('')
}
