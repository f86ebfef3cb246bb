import type { Reading, Word } from '../../words/read-words.ts'

export type NumberAt = { readonly value: string; readonly at: readonly number[]; readonly inWords: boolean }

/** The number that begins at a word, in figures ("41", "5/18", "12a") or in words ("bốn mốt", "hai mươi", "mười"). */
export function numberAt(reading: Reading, index: number): NumberAt | undefined {
  const word = reading.words[index]
  if (word === undefined) return undefined
  if (/^\d/.test(word.key)) {
    const value = word.key.replace(/(^|\/)0+(?=\d)/g, '$1')
    return isQuantity(reading.words, index) ? undefined : { value, at: [index], inWords: false }
  }
  return spelledOut(reading, index)
}

function spelledOut(reading: Reading, index: number): NumberAt | undefined {
  const digits: number[] = []
  for (let next = index; next < index + 4; next++) {
    const word = reading.words[next]
    if (word === undefined || (next > index && word.after !== 'space')) break
    const digit = isCapital(reading, word) ? undefined : digitOf(word, reading.accented)
    if (digit === undefined) break
    digits.push(digit)
  }
  if (digits.length === 0) return undefined
  const value = numberOf(digits)
  const at = digits.map((_, nth) => index + nth)
  const next = reading.words[index + digits.length]
  const counts = next?.after === 'space' && (UNITS.has(next.key) || COUNTED.has(next.key))
  return value === undefined || counts ? undefined : { value: String(value), at, inWords: true }
}

/** "hai mươi mốt" 21, "mười hai" 12, "bốn mốt" 41, "tám" 8. */
export function numberOf(digits: readonly number[]): number | undefined {
  const [first = 0, second, third] = digits
  if (digits.length === 1) return first
  if (digits.length === 2) {
    if (first === 10) return second === 10 ? undefined : 10 + (second as number)
    return second === 10 ? first * 10 : first * 10 + (second as number)
  }
  if (digits.length === 3 && second === 10 && first < 10 && (third as number) < 10)
    return first * 10 + (third as number)
  if (digits.length === 3 && digits.every((digit) => digit < 10)) return Number(digits.join(''))
  return undefined
}

function digitOf(word: Word, accented: boolean): number | undefined {
  const written = DIGITS[word.marked ?? word.key]
  if (written !== undefined) return written
  return accented || word.marked !== undefined ? undefined : FOLDED[word.key]
}

/** "xom Nam" is a name. */
const isCapital = ({ text }: Reading, { start, end }: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  mươi: 10,
}
const FOLDED: Readonly<Record<string, number>> = {
  mot: 1,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
}

/** "3 tháng", "50 hộ": how many, not which. */
export const isQuantity = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1]
  if (next?.after !== 'space') return false
  return (ADDRESSED.has(words[index - 1]?.key ?? '') ? MEASURES : UNITS).has(next.key)
}
/** "số 102 lấn vỉa hè", "ngõ 12 năm nào cũng ngập" are addresses, "ngõ 3 mét" is how wide. */
const ADDRESSED = new Set('so sn ngo ngach hem kiet tdp'.split(' '))
const MEASURES = new Set('met m m2 km kg tan trieu nghin ngan k dong phut %'.split(' '))

const UNITS = new Set(
  'nam thang ngay tuan gio met m m2 ho nguoi lan trieu nghin ngan k phut tang chau cai em dua hom bua % cay con chiec tan kg km dong rưỡi ruoi ben'.split(
    ' ',
  ),
)
const COUNTED = new Set(
  'xe gac dau nay ngoai nha con mai phia bon bua tro nguoi vai bac ong ba cot bao lo phuong xa'.split(' '),
)
