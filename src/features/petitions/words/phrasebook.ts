import { stripAccents, unifyTonePlacement } from '#domain/text.ts'
import { expand } from './notation.ts'
import type { Reading, Word } from './read-words.ts'
import { alternatives, type Vocabulary } from './slips.ts'

/** A phrase of the book found in a text. */
export type Match<T> = {
  readonly value: T
  /** The phrase as the book writes it. */
  readonly phrase: string
  /** Indexes of the words that stand for the phrase; between them others may stand. */
  readonly at: readonly number[]
  /** The other words that stand between them, and the two before. */
  readonly between: readonly string[]
  readonly before: readonly string[]
  /** 1: as written in the book; less for other accents, slips of the finger, sounds mistaken. */
  readonly closeness: number
}

export type Phrasebook<T> = { readonly find: (reading: Reading) => Match<T>[] }

type End<T> = {
  readonly phrase: string
  readonly syllables: readonly Spelling[]
  readonly strict: boolean
  readonly value: T
}
type Node<T> = { readonly next: Map<string, Node<T>>; readonly ends: End<T>[]; gap?: Node<T> }

const GAP = '…'
const LONGEST_GAP = 4
const CLOSE_ENOUGH = 0.3
const ACROSS_COMMA = 0.6

/** A book of phrases in the notation of `notation.ts`. Making it takes milliseconds, reading a text much less than one. */
export function phrasebook<T>(entries: Iterable<readonly [phrases: string, value: T]>): Phrasebook<T> {
  const root: Node<T> = { next: new Map(), ends: [] }
  for (const [phrases, value] of entries) for (const phrase of expand(phrases)) add(root, phrase, value)
  const vocabulary: Vocabulary = new Set(keysOf(root))
  return { find: (reading) => findAll(root, vocabulary, reading) }
}

function add<T>(root: Node<T>, written: string, value: T): void {
  const strict = written.endsWith('!')
  const phrase = written.replace('!', '')
  const syllables: Spelling[] = []
  let node = root
  for (const part of phrase.split(' ')) {
    if (part === GAP) {
      node.gap ??= { next: new Map(), ends: [] }
      node = node.gap
    } else {
      const spelt = spelling(part)
      const next = node.next.get(spelt.key) ?? { next: new Map(), ends: [] }
      node.next.set(spelt.key, next)
      node = next
      syllables.push(spelt)
    }
  }
  node.ends.push({ phrase, syllables, strict, value })
}

type Spelling = { readonly syllable: string; readonly key: string }
/** The syllables of all books are a few hundred, their phrases many thousand. */
const spellings = new Map<string, Spelling>()

function spelling(part: string): Spelling {
  const known = spellings.get(part)
  if (known) return known
  const made = { syllable: unifyTonePlacement(part, 'new'), key: stripAccents(part) }
  spellings.set(part, made)
  return made
}

function* keysOf<T>(node: Node<T>): Iterable<string> {
  for (const [key, next] of node.next) {
    yield key
    yield* keysOf(next)
  }
  if (node.gap) yield* keysOf(node.gap)
}

function findAll<T>(root: Node<T>, vocabulary: Vocabulary, reading: Reading): Match<T>[] {
  const { words } = reading
  const readings = words.map((word) => alternatives(word, vocabulary))
  const best = new Map<End<T>, Match<T>[]>()

  const walk = (node: Node<T>, index: number, at: number[], closeness: number): void => {
    for (const end of node.ends) keep(end, at, closeness)
    const word = words[index]
    if (word === undefined) return
    if (at.length === 0 || word.after !== 'stop') step(node, index, at, closeness)
    if (node.gap) leap(node.gap, index, at, closeness)
  }
  const step = (node: Node<T>, index: number, at: number[], closeness: number): void => {
    for (const { key, closeness: near } of readings[index] ?? []) {
      const next = node.next.get(key)
      const now = closeness * near * (at.length > 0 && words[index]?.after === 'comma' ? ACROSS_COMMA : 1)
      if (next && now >= CLOSE_ENOUGH) walk(next, index + 1, [...at, index], now)
    }
  }
  const leap = (gap: Node<T>, index: number, at: number[], closeness: number): void => {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      const word = words[index + skipped]
      if (word === undefined || word.after !== 'space') return
      step(gap, index + skipped, at, closeness)
    }
  }
  const keep = (end: End<T>, at: readonly number[], slip: number): void => {
    const closeness = slip * accentsAgree(end, at, reading)
    if (closeness < CLOSE_ENOUGH || (at.length === 1 && slip < 1 && (words[at[0] as number] as Word).spelt))
      return
    const first = at[0] as number
    const found = best.get(end) ?? []
    const twin = found.findIndex((match) => match.at[0] === first)
    const match = {
      value: end.value,
      phrase: end.phrase,
      at,
      closeness,
      between: keysBetween(words, first, at.at(-1) as number, at),
      before: keysBetween(words, first - 2, first),
    }
    if (twin < 0) found.push(match)
    else if ((found[twin] as Match<T>).closeness < closeness) found[twin] = match
    best.set(end, found)
  }

  for (let index = 0; index < words.length; index++) step(root, index, [], 1)
  return [...best.values()].flat()
}

/** The keys of the words from one index to before another, without those at `at`. */
const keysBetween = (
  words: readonly Word[],
  from: number,
  to: number,
  at: readonly number[] = [],
): string[] =>
  words
    .slice(Math.max(0, from), to)
    .flatMap(({ key }, nth) => (at.includes(Math.max(0, from) + nth) ? [] : [key]))

/** How well the accents typed agree with the phrase: words typed without any say nothing. */
function accentsAgree<T>({ syllables, strict }: End<T>, at: readonly number[], reading: Reading): number {
  let agreement = 1
  for (const [nth, index] of at.entries()) {
    const word = reading.words[index] as Word
    const { syllable, key } = syllables[nth] as Spelling
    const typed = word.marked ?? word.key
    if (typed === syllable || key !== word.key) continue
    if (strict) return 0
    if (word.guessed || (word.marked === undefined && !reading.accented)) continue
    agreement *= word.marked === undefined ? forgotten(at.length) : disagreement(typed, syllable, at.length)
  }
  return agreement
}

/** A word without its accents among words that have theirs. */
const forgotten = (length: number): number => (length === 1 ? 0.2 : 0.65)

function disagreement(typed: string, syllable: string, length: number): number {
  const onlyTone = withoutTone(typed) === withoutTone(syllable)
  if (length === 1) return onlyTone ? 0.35 : 0
  return onlyTone ? 0.65 : 0.25
}
const withoutTone = (word: string): string =>
  word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
