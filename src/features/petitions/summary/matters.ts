import { anyCase, STARTS_WITH_REQUEST, wordsOf } from './words.ts'

const ORDINALS = [
  'thứ nhất|một là|1 là',
  'thứ hai|hai là|2 là',
  'thứ ba|ba là|3 là',
  'thứ tư|thứ bốn|bốn là|4 là',
  'thứ năm|năm là|5 là',
  'thứ sáu|sáu là|6 là',
  'thứ bảy|bảy là',
  'thứ tám|tám là',
  'thứ chín|chín là',
]
const ordinal = (i: number) =>
  new RegExp(
    `(?<=^|[.;:,!?…]\\s*|\\n)${anyCase(`(?:và )?(?:vấn đề |ý kiến |nội dung )?(?:${ORDINALS[i] ?? '(?!)'})`)}(?:\\s+${anyCase('là')})?\\s*[,:.]?\\s+`,
    'u',
  )
const lettered = (i: number) =>
  new RegExp(
    `(?<=^|\\s)\\(?${'abcdđefghi'[i] ?? '(?!)'}\\)\\s*|(?<=^|[;:.]\\s)${'abcdđefghi'[i] ?? '(?!)'}[.,]\\s+`,
    'u',
  )
const numbered = (i: number) =>
  new RegExp(
    `(?<=^|[\\s;:.])\\(?${i + 1}\\)\\s*|(?<=^|[;:.]\\s*|\\n)${i + 1}[.]\\s+(?=\\p{Lu}|${anyCase('đề|kiến')})`,
    'u',
  )
const dashed = (i: number) =>
  new RegExp(i === 0 ? `(?<=^|:\\s*)[-–+•]\\s*(?=\\p{Lu})` : `(?<=[;.]\\s*)[-–+•]\\s*(?=\\p{Lu})`, 'u')

/**
 * The single matters of one person's words: counted off ("Thứ nhất …", "a) …", "1) …") or parted by semicolons. `named`: a person is
 * known, whose semicolons part matters even when the pieces do not say that they ask for something.
 */
export function mattersOf(text: string, named: boolean): string[] {
  for (const counter of [ordinal, lettered, numbered, dashed]) {
    const matters = countedOff(text, counter)
    if (matters !== null) return matters.flatMap((matter) => bySemicolons(matter, named))
  }
  return bySemicolons(text, named)
}

function countedOff(text: string, counter: (i: number) => RegExp): string[] | null {
  const pieces: string[] = []
  let rest = text
  let before = ''
  for (let i = 0; ; i++) {
    const found = counter(i).exec(rest)
    if (found === null) break
    const piece = rest.slice(0, found.index)
    if (i === 0) before = piece
    else pieces.push(piece)
    rest = rest.slice(found.index + found[0].length)
  }
  pieces.push(rest)
  const tidy = pieces.map((piece) => piece.replace(/^[\s,;:.-]+|[\s,;]+$/gu, ''))
  if (tidy.length < 2 || tidy.some((piece) => wordsOf(piece).length < 2)) return null
  const opening = before.replace(/[\s,;:.]+$/gu, '')
  return wordsOf(opening).length > 12 || (/[.!?]\s*$/u.test(before) && wordsOf(opening).length > 4)
    ? [opening, ...tidy]
    : tidy
}

const CONNECTS = new RegExp(
  `^${anyCase('đã|nhưng|do|vì|nên|hiện|trong khi|gây|làm|và|mà|còn|nếu|hoặc|thậm chí|tuy|đồng thời|đến nay|khi|bởi|dẫn đến|khiến|nay|sau đó|cụ thể|song|tức là|không|chưa|có')}(?![\\p{L}])`,
  'u',
)

function bySemicolons(text: string, named: boolean): string[] {
  const pieces = text
    .split(/;\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.some((piece) => wordsOf(piece).length < 3)) return [text]
  const rest = pieces.slice(1)
  const asks = pieces.every((piece) => STARTS_WITH_REQUEST.test(piece))
  const listed = /:\s/u.test(pieces[0] ?? '') || rest.some((piece) => CONNECTS.test(piece))
  return asks || (named && !listed && pieces.length > 2) ? pieces : [text]
}
