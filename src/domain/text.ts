/** Text in normal form C, as everything is stored and compared. */
export const nfc = (text: string): string => text.normalize('NFC')

/** NFC with every run of white space (no-break space included) as one space, none at the ends. */
export const foldWhitespace = (text: string): string => nfc(text).replace(/\s+/gu, ' ').trim()

/** The same words with a small or a capital letter at their beginning, as they go on in a sentence or begin one. */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/**
 * Without accents and tone marks; `đ` and its look-alikes (Ð U+00D0, Ɖ U+0189, ð, ɖ, which turn up in old
 * files) become `d`. NFC Vietnamese
 * text keeps its length, so offsets carry over.
 */
export const stripAccents = (text: string): string =>
  nfc(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðɖ]/gu, 'd')
    .replace(/[ĐÐƉ]/gu, 'D')
    .normalize('NFC')

/** The key that search compares: lower case, no accents, single spaces. "Hoà" and "hòa" are both "hoa". */
export const foldForSearch = (text: string): string => stripAccents(foldWhitespace(text)).toLowerCase()

/** `hòa`, `khỏe`, `thủy` are the old placement of the tone mark, `hoà`, `khoẻ`, `thuỷ` the new one. */
export type TonePlacement = 'old' | 'new'

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]'
const OPEN = '(?![\\p{L}\\p{M}])'
const OLD_PLACEMENT = new RegExp(`([oO])(${TONE})([aAeE])${OPEN}|(?<![qQ])([uU])(${TONE})([yY])${OPEN}`, 'gu')
const NEW_PLACEMENT = new RegExp(`([oO])([aAeE])(${TONE})${OPEN}|(?<![qQ])([uU])([yY])(${TONE})${OPEN}`, 'gu')
const MISPLACED_AFTER_Q = new RegExp(`([qQ][uU])(${TONE})([yY])${OPEN}`, 'gu')

/**
 * Every tone mark of an open syllable ending in oa, oe, uy moved to the old or the new place; all else stays.
 * "Hoàn", "toán" are closed, and in "quý" the u belongs to the consonant, so they have one spelling only.
 */
export function unifyTonePlacement(text: string, placement: TonePlacement): string {
  const marked = text.normalize('NFD').replace(MISPLACED_AFTER_Q, '$1$3$2')
  const moved =
    placement === 'new'
      ? marked.replace(OLD_PLACEMENT, '$1$3$2$4$6$5')
      : marked.replace(NEW_PLACEMENT, '$1$3$2$4$6$5')
  return nfc(moved)
}

/**
 * A key equal for texts that differ only in case, white space, normal form or place of the tone mark; accents
 * count.
 */
export const tonePlacementKey = (text: string): string =>
  unifyTonePlacement(foldWhitespace(text).toLowerCase(), 'new')

/**
 * Whether two texts are the same words: blind to case, white space, normal form and place of the tone mark.
 */
export const sameWords = (a: string, b: string): boolean => tonePlacementKey(a) === tonePlacementKey(b)

/**
 * One thing to look for: a word, the words of an abbreviation, or the words between quotation marks, in that
 * order.
 */
export type SearchTerm = {
  /** As `tonePlacementKey` writes it; compare with that key to rank exact hits first. */
  readonly exact: string
  /** As `foldForSearch` writes it. */
  readonly folded: string
  /** Other folded forms that count as a hit: the abbreviation as typed, which a document may also use. */
  readonly alternatives: readonly string[]
  /** Whether the person typed accents, and so means this word and not its homographs. */
  readonly accented: boolean
}

/**
 * What to look for in `query`; every term must be found. Quoted words stay together; the same term is named
 * once.
 */
export function searchTerms(query: string): SearchTerm[] {
  const parts = nfc(query).matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)
  const terms = [...parts].map(([, quoted, word = '']) =>
    quoted === undefined ? toTerm(expandAbbreviations(word), word) : toTerm(quoted, quoted),
  )
  return [...new Map(terms.map((term) => [term.exact, term])).values()].filter((term) => term.folded !== '')
}

function toTerm(meant: string, typed: string): SearchTerm {
  const folded = foldForSearch(meant)
  const asTyped = foldForSearch(typed)
  return {
    exact: tonePlacementKey(meant),
    folded,
    alternatives: asTyped === folded ? [] : [asTyped],
    accented: stripAccents(typed) !== nfc(typed),
  }
}

/**
 * The query with each abbreviation that stands as a word of its own written out: "ko có nc" → "không có
 * nước".
 */
export const expandAbbreviations = (query: string): string =>
  foldWhitespace(query)
    .split(' ')
    .map((word) => ABBREVIATIONS[word.toLowerCase()] ?? undoTelex(word))
    .join(' ')

/** Habits of typing on a phone, expanded in the query only, never in what is stored. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ko: 'không',
  k: 'không',
  kg: 'không',
  hok: 'không',
  dc: 'được',
  đc: 'được',
  ntn: 'như thế nào',
  bh: 'bao giờ',
  mn: 'mọi người',
  vs: 'với',
  j: 'gì',
  cx: 'cũng',
  r: 'rồi',
  ng: 'người',
  nc: 'nước',
  tp: 'thành phố',
  'tp.': 'thành phố',
  p: 'phường',
  'p.': 'phường',
  tdp: 'tổ dân phố',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  hdnd: 'hội đồng nhân dân',
}

/**
 * A word typed while Telex was off: "caay" → "cây", "ngaapj" → "ngập", "dduwowngf" → "đường". Other words
 * stay.
 */
function undoTelex(word: string): string {
  const parts = /^([a-z]*?)(uwow|uow|aa|ee|oo|aw|ow|uw)([a-z]*?)([sfrxj]?)$/iu.exec(word)
  if (parts === null) return word
  const [, onset = '', vowel = '', rest = '', tone = ''] = parts
  return nfc(
    onset.replace(/^dd/iu, 'đ') +
      TELEX_VOWELS[vowel.toLowerCase()] +
      (TELEX_TONES[tone.toLowerCase()] ?? '') +
      rest,
  )
}
const TELEX_VOWELS: Readonly<Record<string, string>> = {
  aa: 'â',
  ee: 'ê',
  oo: 'ô',
  aw: 'ă',
  ow: 'ơ',
  uw: 'ư',
  uow: 'ươ',
  uwow: 'ươ',
}
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}
