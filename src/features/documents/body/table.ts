import { plainWords, type TableBlock } from '#features/formats/index.ts'
import { readWords } from './inline.ts'

/** The first row is the head. Columns are as wide as their words ask for, figures stand to the right. */
export function tableOf(rows: readonly (readonly string[])[]): TableBlock {
  const [head = [], ...body] = rows
  const read = body.map((row) => row.map((cell) => readWords(cell)))
  return {
    kind: 'table',
    head: [...head],
    columns: columnsOf(
      head,
      read.map((row) => row.map(plainWords)),
    ),
    rows: read,
  }
}

const wordLengths = (text: string): readonly number[] => text.split(/\s+/u).map(({ length }) => length)

function columnsOf(head: readonly string[], body: readonly (readonly string[])[]): TableBlock['columns'] {
  const weights = head.map((title, at) => {
    const cells = body.map((row) => row[at] ?? '')
    // No column is narrower than its longest word: a date is never broken, and would stand in the next column.
    const longest = Math.max(...[title, ...cells].flatMap(wordLengths).map((length) => length + 3), 6)
    const usual = cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length)
    return Math.max(Math.min(longest, 20), Math.min(usual, 45))
  })
  const sum = weights.reduce((all, one) => all + one, 0)
  return head.map((title, at) => {
    const cells = body.map((row) => row[at] ?? '')
    const share = Math.round(((weights[at] ?? 1) / sum) * 1000) / 1000
    return { share, ...(alignOf(title, cells) ?? {}) }
  })
}

function alignOf(title: string, cells: readonly string[]): { readonly align: 'center' | 'right' } | null {
  if (/^(?:stt|tt|số tt)$/iu.test(title)) return { align: 'center' }
  const filled = cells.filter((cell) => cell !== '' && cell !== '—')
  return filled.length > 0 && filled.every((cell) => /^[+-]?\d[\d.,]*\s*%?$/u.test(cell))
    ? { align: 'right' }
    : null
}
