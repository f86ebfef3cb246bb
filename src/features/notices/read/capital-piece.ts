import { FIELDS } from './lexicon/units.ts'
import { headAt } from './name-heads.ts'
import { isOver, type Opening, TAIL, WORD } from './name-words.ts'
import { anyOf, matchAt, type Source } from './words.ts'

/** Where the piece ends that begins with a capital: a field, a known phrase, or a word with its small second syllable. */
export function capitalPiece({ text, key }: Source, at: number, opening: Opening): number | null {
  const word = matchAt(WORD, text, at)
  if (word === null) return null
  const field = matchAt(FIELD, key, at)
  if (field !== null && FIELD_OWNER.test(key.slice(opening.start, at))) return FIELD.lastIndex
  const head = headAt(key, at)
  const tail = matchAt(TAIL, key, at)?.[0]
  const known = [head, tail].filter((phrase) => phrase != null).toSorted((a, b) => b.length - a.length)[0]
  if (known?.includes(' ')) return at + known.length
  WORD.lastIndex = at
  const end = at + word[0].length
  if ((word[0].length > 1 && word[0] === word[0].toUpperCase()) || matchAt(SECOND, text, end) === null)
    return end
  if (PROPER_BEFORE.test(text.slice(opening.headEnd, at))) return end
  const second = end + 1
  return isOver(key, text, second) || matchAt(TAIL, key, second) !== null ? end : SECOND.lastIndex
}

/** After one capitalised word another is a proper name ("Kiến An"), which takes no small second syllable. */
const PROPER_BEFORE = /(?:^|\s)\p{Lu}\p{Ll}*\s$/u
const SECOND = /\s(\p{Ll}+)(?![\p{L}\p{N}])/uy
const FIELD = anyOf(FIELDS)
const FIELD_OWNER = /(?:phòng|sở|bộ|ban|ngành|trung tâm)\s$/u
