import { foldWhitespace } from './text.ts'

/**
 * The parts of a person's name, in the order they are written: họ, đệm, tên. Each but `given` may be empty.
 */
export type NameParts = { readonly family: string; readonly middle: string; readonly given: string }

/**
 * The parts of a Vietnamese full name: the first word is the family name, the last the given name. `given`
 * overrides the guess for names made otherwise (Y Moan Êban); it is ignored when the name does not contain
 * it.
 */
export function splitName(fullName: string, given?: string): NameParts {
  const words = foldWhitespace(fullName).split(' ')
  const own = given === undefined ? [] : foldWhitespace(given).split(' ')
  const at = own.length === 0 ? -1 : indexOfRun(words, own)
  const name = at >= 0 ? own : words.slice(-1)
  const rest = at >= 0 ? words.toSpliced(at, own.length) : words.slice(0, -1)
  return { family: rest[0] ?? '', middle: rest.slice(1).join(' '), given: name.join(' ') }
}

/**
 * Three ASCII keys to sort people by, most telling first. They order the same in JavaScript and in SQL
 * (`order by given_key, family_key, middle_key`, columns collated "C"), whatever collations the server has.
 * Kept apart because a joined key would compare the letters of the family name before the tone of the given
 * name.
 */
export type NameSortKey = readonly [given: string, family: string, middle: string]

/** The keys of a full name; `given` says which part of it is the given name where that is not its last word. */
export function nameSortKey(fullName: string, given?: string): NameSortKey {
  const parts = splitName(fullName, given)
  return [sortKey(parts.given), sortKey(parts.family), sortKey(parts.middle)]
}

/** `nameSortKey` as named columns. */
export const sortKeyParts = (fullName: string, given?: string) => {
  const [givenKey, familyKey, middleKey] = nameSortKey(fullName, given)
  return { givenKey, familyKey, middleKey }
}

/**
 * The Vietnamese alphabet in its order: a letter is its base and its place among the letters of that base.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ă: 'a1',
  â: 'a2',
  đ: 'd1',
  ê: 'e1',
  ô: 'o1',
  ơ: 'o2',
  ư: 'u1',
}
/** ngang, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries and of ICU. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

/** Letters first, then tones: "Ánh" → `a0n0h0 400`. Tones decide only between names of the same letters. */
function sortKey(text: string): string {
  let letters = ''
  let tones = ''
  for (const [cluster] of text
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/\P{M}\p{M}*/gu)) {
    const tone = [...cluster].find((mark) => mark in TONES)
    const letter = cluster.replace(tone ?? '', '').normalize('NFC')
    letters += LETTERS[letter] ?? `${letter.normalize('NFD').replace(/\p{M}/gu, '')}0`
    tones += tone === undefined ? '0' : TONES[tone]
  }
  return letters === '' ? '' : `${letters} ${tones}`
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word))
}
