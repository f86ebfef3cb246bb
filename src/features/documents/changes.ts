import { diffWordsWithSpace } from 'diff'
import type { DocumentWords } from './document.ts'

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** One line of either wording: what both have, what only one has. */
export type ChangedLine = { readonly pieces: readonly Piece[]; readonly changed: boolean }

/** What became of a text, word by word. The pieces that were not added are the old text, those that were not removed the new one. */
export function changesBetween(before: string, after: string): readonly Piece[] {
  const changes = diffWordsWithSpace(before, after, { timeout: MOST_MS })
  if (changes === undefined) return [...piece('removed', before), ...piece('added', after)]
  return inStretches(
    changes.flatMap(({ value, added, removed }) =>
      piece(added ? 'added' : removed ? 'removed' : 'same', value),
    ),
  )
}

/** Words that changed one after the other are read as one change: the spaces between them are not what stayed the same. */
function inStretches(pieces: readonly Piece[]): readonly Piece[] {
  const stretches: Piece[][] = []
  for (const [at, one] of pieces.entries()) {
    const between = one.kind === 'same' && /^[^\S\n]+$/u.test(one.text) && pieces[at + 1]?.kind !== undefined
    const last = stretches.at(-1)
    const goesOn = last !== undefined && last[0]?.kind !== 'same'
    if (goesOn && (one.kind !== 'same' || between)) last.push(one)
    else stretches.push([one])
  }
  return stretches.flatMap((stretch) =>
    stretch[0]?.kind === 'same'
      ? stretch
      : [...piece('removed', textOf(stretch, 'added')), ...piece('added', textOf(stretch, 'removed'))],
  )
}

const textOf = (pieces: readonly Piece[], without: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

/** Two wordings that have nothing in common need a time that nobody waits for: they are shown one after the other. */
const MOST_MS = 1_000

const piece = (kind: Piece['kind'], text: string): readonly Piece[] => (text === '' ? [] : [{ kind, text }])

/** The same, line by line. */
export function linesOf(pieces: readonly Piece[]): readonly ChangedLine[] {
  const lines: Piece[][] = [[]]
  const touched = new Set<number>()
  for (const { kind, text } of pieces)
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push(...piece(kind, part))
      if (kind !== 'same') touched.add(lines.length - 1)
    }
  return lines.map((own, at) => ({ pieces: own, changed: touched.has(at) }))
}

export type ChangedPart = { readonly name: string; readonly lines: readonly ChangedLine[] }

/** Each part of a paper that is not what it was; `kept` names the others. */
export function changedParts(
  before: DocumentWords,
  after: DocumentWords,
): { readonly changed: readonly ChangedPart[]; readonly kept: readonly string[] } {
  const parts = partNames.map(([name, textOf]) => ({ name, before: textOf(before), after: textOf(after) }))
  return {
    changed: parts
      .filter((part) => part.before !== part.after)
      .map((part) => ({ name: part.name, lines: linesOf(changesBetween(part.before, part.after)) })),
    kept: parts.filter((part) => part.before === part.after && part.after !== '').map(({ name }) => name),
  }
}

const partNames: readonly (readonly [string, (words: DocumentWords) => string])[] = [
  ['Trích yếu', ({ abstract }) => abstract],
  ['Kính gửi', ({ addressees }) => addressees.join('\n')],
  ['Căn cứ', ({ bases }) => bases.join('\n')],
  ['Nội dung', ({ body }) => body],
  ['Nơi nhận', ({ recipients }) => recipients.join('\n')],
  ['Độ khẩn', ({ urgency }) => urgency ?? ''],
]
