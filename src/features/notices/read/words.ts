/** Text with its key (see `keyOf`), between which positions carry over. */
export type Source = { readonly text: string; readonly key: string }

/** A pattern that matches one of `phrases` as whole words at `lastIndex`, the longest first. Phrases are keys. */
export const anyOf = (phrases: Iterable<string>): RegExp =>
  new RegExp(
    `(?:${[...phrases]
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'uy',
  )

/** The match of a sticky `pattern` at `position`, or null. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

export const isUpper = (text: string, position: number): boolean =>
  /^\p{Lu}/u.test(text.slice(position, position + 2))

/** An abbreviation: capitals without tone, not the first word of a heading in capitals. */
export const CAPITALS =
  /[A-ZĐƯƠÂÊÔĂ]{2,}\d*(?:[-.&][A-ZĐƯƠÂÊÔĂ]+\d*)*(?![\p{L}\p{N}])(?!\s\p{Lu}{2,}(?!\p{L}))/uy

/** Behind the white space at `at`, and a comma before it. */
export const skipSpace = (key: string, at: number): number => at + (matchAt(SPACE, key, at)?.[0].length ?? 0)
const SPACE = /,?\s*/uy
