import { anyCase } from './words.ts'

/** How a paragraph is numbered; `style` tells its level, `value` its place in the sequence (0 for bullets). */
export type Marker = { readonly style: string; readonly value: number; readonly length: number }

const BULLET = /^(?:[-–—−]{1,2}|[•*+▪●○◦■□►➢✓❖·]|o(?=\s+\p{Lu})|…)\s*(?=[\p{L}\p{N}“"(])/u
const PATH = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)/:-]?\s+(?=\S)/u
const NUMBER =
  /^(?:\(?(\d{1,3})\)|(\d{1,3})\s*[./:)]|(\d{1,3})\s*[-–](?=\s*\p{Lu}))(?:\s*(?=[\p{L}“"([*-])|\s+(?=\d))/u
const ROMAN = /^([IVXL]{1,6})\s*(?:[./):]|[-–—](?=\s*\S))\s*(?=\S)/u
const UPPER = /^([A-HĐ])\s*(?:[./):]|[-–](?=\s))\s*(?=\S)/u
const LETTER = /^\(?([a-zđ])\s*[)./]\s*(?=\S)/u
const COUNTED = new RegExp(
  `^(?:${anyCase('ý kiến|kiến nghị|câu hỏi|câu|nội dung|vấn đề')})\\s+(?:${anyCase('số|thứ')}\\s*)?(\\d{1,3})\\s*(?:[.:)–-]\\s*|(?=[([])|$)`,
  'u',
)

export function markerOf(text: string): Marker | null {
  const counted = COUNTED.exec(text)
  if (counted !== null) return { style: 'counted', value: Number(counted[1]), length: counted[0].length }
  const path = PATH.exec(text)
  if (path !== null) {
    const parts = (path[1] ?? '').split('.')
    return { style: `path${parts.length}`, value: Number(parts.at(-1)), length: path[0].length }
  }
  const number = NUMBER.exec(text)
  if (number !== null) {
    const value = Number(number[1] ?? number[2] ?? number[3])
    return {
      style: number[1] === undefined || !text.startsWith('(') ? 'number' : '(number)',
      value,
      length: number[0].length,
    }
  }
  const roman = ROMAN.exec(text)
  if (roman !== null) return { style: 'roman', value: romanValue(roman[1] ?? ''), length: roman[0].length }
  const upper = UPPER.exec(text)
  if (upper !== null)
    return { style: 'upper', value: (upper[1] ?? 'A').charCodeAt(0) - 64, length: upper[0].length }
  const letter = LETTER.exec(text)
  if (letter !== null)
    return { style: 'letter', value: (letter[1] ?? 'a').charCodeAt(0) - 96, length: letter[0].length }
  const bullet = BULLET.exec(text)
  if (bullet === null) return null
  return { style: bullet[0].trim().replace(/[–—−]/gu, '-'), value: 0, length: bullet[0].length }
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const romanValue = (letters: string): number =>
  [...letters].reduce((sum, letter, i) => {
    const value = ROMAN_DIGITS[letter] ?? 0
    return value < (ROMAN_DIGITS[letters[i + 1] ?? ''] ?? 0) ? sum - value : sum + value
  }, 0)
