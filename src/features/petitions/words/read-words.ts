import { expandAbbreviations, nfc, stripAccents, unifyTonePlacement } from '#domain/text.ts'
import { CHAT } from './chat.ts'
import { isSyllable } from './syllables.ts'

/** One syllable or number of a text as the engines compare it. Offsets are into the NFC text. */
export type Word = {
  /** Small letters without accents, chat spelling and typing accidents undone. */
  readonly key: string
  /** As typed, in small letters with the tone mark in its new place, when it carries accents. */
  readonly marked: string | undefined
  /** Not as typed: an abbreviation written out, Telex undone. Its accents say nothing. */
  readonly guessed: boolean
  /** Spelt as a syllable can be; what is not may be a slip of the finger. */
  readonly spelt: boolean
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly after: 'space' | 'comma' | 'stop'
}

export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  /** Whether the person types accents, so that a word without any means none. */
  readonly accented: boolean
}

export function readWords(typed: string): Reading {
  const text = nfc(typed)
  const plain = unifyTonePlacement(text, 'new').toLowerCase()
  const source = plain.length === text.length ? plain : text.toLowerCase()
  const words: Word[] = []
  let last = 0
  let tokens = 0
  let marked = 0
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const end = index + token.length
    const after = words.length === 0 ? 'stop' : separation(source.slice(last, index))
    for (const [nth, part] of wordsOf(token).entries())
      words.push({ ...part, start: index, end, after: nth === 0 ? after : 'space' })
    last = end
    if (/^\p{L}/u.test(token)) tokens++
    if (!PLAIN.test(token)) marked++
  }
  return { text, words, accented: marked > tokens * 0.3 }
}

const TOKEN = /\d+(?:[/.,]\d+)*\p{L}?(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}\d]*/gu

const separation = (between: string): Word['after'] =>
  /[.;!?\n\r•]|\s[-–+]\s/u.test(between) ? 'stop' : /[,:()]/u.test(between) ? 'comma' : 'space'

type Part = Pick<Word, 'key' | 'marked' | 'guessed' | 'spelt'>

function wordsOf(token: string): Part[] {
  if (/^\d/.test(token)) return [{ key: token, marked: undefined, guessed: false, spelt: true }]
  const calm = token.replace(/(\p{L})\1{2,}/gu, '$1')
  const chat = [token, calm].flatMap((typed) => (Object.hasOwn(CHAT, typed) ? (CHAT[typed] ?? []) : []))[0]
  return (chat ?? writtenOut(calm)).split(' ').map((word) => {
    const folded = stripAccents(word).toLowerCase()
    const key = isSyllable(folded) ? folded : (typedWithoutTelex(folded) ?? folded)
    const guessed = word !== calm || key !== folded
    return { key, marked: folded === word || guessed ? undefined : word, guessed, spelt: isSyllable(key) }
  })
}
const PLAIN = /^[\p{ASCII}]*$/u

/** The domain's abbreviations, but not its guess at Telex, which would change words like "too". */
const writtenOut = (word: string): string =>
  isSyllable(word) ? word : expandAbbreviations(word).toLowerCase()

/** Typed with Telex or VNI switched off: "ngaapj" → "ngap", "dduwowngf" → "duong", "d9u7o7ng2" → "duong". */
function typedWithoutTelex(word: string): string | undefined {
  const vowels = word
    .replace(/^dd/, 'd')
    .replace(/\d/g, '')
    .replace(/aa|aw/, 'a')
    .replace(/ee/, 'e')
    .replace(/uow|uwow/, 'uo')
    .replace(/oo|ow/, 'o')
    .replace(/uw|w/, 'u')
  const tries = [vowels, ...[...vowels.matchAll(/(?<=.)[sfrxj]/g)].map((at) => drop(vowels, at.index))]
  return tries.findLast((candidate) => candidate !== word && isSyllable(candidate))
}
const drop = (word: string, index: number): string => word.slice(0, index) + word.slice(index + 1)
