import { stripAccents } from '#domain/text.ts'
import { isSyllable } from '#platform/readers/syllable.ts'
import { HEADS } from './lexicon/units.ts'
import { STOPS, TASK_VERBS } from './lexicon/verbs.ts'

/**
 * The key with the words of the office restored where scanning damaged a mark or mistook a look-alike ("Công an phuờng", "phối hợp vói", "Glao").
 * Same length; only rules see it, what is quoted stays as scanned. A phrase is restored when one of its syllables stands undamaged, and never over
 * a common word ("có quan tâm" is no "cơ quan").
 */
export function restoreKey(key: string): string {
  const singles = key.replace(WORD, (word) => {
    if (isSyllable(word)) return word
    const known = SINGLES.get(shapeOf(word))
    if (known !== undefined) return known
    const mended = mendLetters(word)
    return SINGLES.get(shapeOf(mended)) ?? mended
  })
  if (!isScanned(key)) return singles
  let restored = singles
  for (const found of shapeOf(singles).matchAll(PHRASES)) {
    const end = found.index + found[0].length
    const meant = PHRASE_OF.get(found[0]) as string
    if (isDamaged(singles.slice(found.index, end), meant)) {
      restored = restored.slice(0, found.index) + meant + restored.slice(end)
    }
  }
  return restored
}

/** Some word with a mark is no syllable: only then may words that are none of the office's be damaged ones. */
const isScanned = (key: string): boolean =>
  (key.match(WORD) ?? []).some((word) => MARKED.test(word) && !isSyllable(word)) || LOOKALIKE.test(key)
const MARKED = /[à-ỹ]/u
const LOOKALIKE = /(?<!\p{L})\p{L}*[01|](?=\p{Ll}{2})|(?<![\p{L}\d])l\d|\d[lo](?=[/.\d])/u

const WORD = /[\p{L}\p{N}|]+/gu

/** Scanning takes b for h and q for g ("kbảo sát", "nqày", "Phònq"): put right where the word then is a syllable, which it was not before. */
const mendLetters = (word: string): string => {
  const mended = word
    .replace(/(?<=^[cgknpt]|^ng)b/iu, 'h')
    .replace(/(?<=n)b$/u, 'h')
    .replace(/^nq(?!u)/u, 'ng')
    .replace(/(?<=n)q$/u, 'g')
    .replace(/^q(?!u)/u, 'g')
  return mended !== word && isSyllable(mended.toLowerCase()) ? mended : word
}

/** The same of a whole text; its length stays. */
export const mendScan = (text: string): string =>
  text.replace(WORD, (word) => (isSyllable(word.toLowerCase()) ? word : mendLetters(word)))

/** Letters without marks, signs that scanners confuse made one; same length. */
export const shapeOf = (text: string): string =>
  stripAccents(text)
    .replace(/[l1|!]/g, 'i')
    .replace(/0/g, 'o')

function isDamaged(written: string, meant: string): boolean {
  if (written === meant) return false
  const pairs = meant
    .split(' ')
    .map((syllable, index) => [syllable, written.split(' ')[index] ?? ''] as const)
  const wrong = pairs.filter(([syllable, found]) => syllable !== found)
  return wrong.length < pairs.length && wrong.every(([, found]) => !STOPS.has(found) && !COMMON.has(found))
}

/** Words that are right as they stand, however near they come to a word of the office. */
const COMMON: ReadonlySet<string> = new Set(
  'các có là của và cho để đề bố bộ ban bàn tổ tô phố phó đó lập lắp đồ trú bỏ'.split(' '),
)

const SINGLES: ReadonlyMap<string, string> = new Map(
  [
    'giao',
    'phường',
    'với',
    'đảng',
    'thường',
    'trưởng',
    'phòng',
    'hợp',
    'trước',
    'ngày',
    'nhận',
    'dân',
    'yêu',
  ].map((word) => [shapeOf(word), word]),
)

const PHRASE_OF: ReadonlyMap<string, string> = new Map(
  [
    ...[...HEADS, ...TASK_VERBS].filter((phrase) => /^\p{L}+(?: \p{L}+)+$/u.test(phrase)),
    'phối hợp với',
    'công an phường',
    'công an xã',
    'các tổ dân phố',
    'ban thường vụ đảng ủy',
    'văn phòng đảng ủy',
    'báo cáo kết quả',
    'thông báo kết quả',
    'kết quả',
    'kết luận',
    'đối thoại',
    'hội nghị',
  ].map((phrase) => [shapeOf(phrase), phrase]),
)
const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...PHRASE_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
