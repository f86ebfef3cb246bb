import { nfc, stripAccents } from './text.ts'

/**
 * A text in the letters that patterns are written in: no accents, lower case where the writer put no accent
 * and UPPER CASE where he did, every run of white space as one space, or as a line feed where a paragraph
 * ends. Patterns match with the `i` flag; `(?-i:trong)` insists on the unaccented word, for "trọng" is
 * another.
 */
export type PatternText = {
  /** The NFC text itself. */
  readonly source: string
  readonly letters: string
  /** Where each letter stands in `source`. */
  readonly offsets: readonly number[]
}

/** `text` in pattern letters, each with its place in the NFC text. */
export function patternText(text: string): PatternText {
  const source = nfc(text)
  const offsets: number[] = []
  let letters = ''
  for (const { 0: piece, index } of source.matchAll(/\s+|\S/gu)) {
    const mapped = patternLetters(piece)
    for (let unit = 0; unit < mapped.length; unit++) offsets.push(index + unit)
    letters += mapped
  }
  return { source, letters, offsets }
}

function patternLetters(piece: string): string {
  if (/^\s/u.test(piece)) return /\n\s*\n/u.test(piece) ? '\n' : ' '
  if (piece <= '\x7f') return piece.toLowerCase()
  const base = stripAccents(piece)
  const mapped = base === piece ? piece.toLowerCase() : base.toUpperCase()
  return mapped.length === piece.length ? mapped : piece
}

/** A pattern over pattern letters that matches whole words; a space in it stands for any white space. */
export const wordPattern = (source: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${source.replaceAll(' ', '\\s')})(?![a-z0-9])`, 'giu')
