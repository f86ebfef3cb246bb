import type { Page, Word } from 'tesseract.js'
import type { Piece } from './layout.ts'
import { isSyllable } from './syllable.ts'

/** Specks and seals come out as words the engine itself does not believe (percent). */
const NOISE = 20
/** A table's upright lines come out as bars. */
const BARS = /^[|¦]+|[|¦]+$/g

/** The words of a recognised page in their places, each followed by a space; noise is left out. */
export function wordPieces(page: Page): Piece[] {
  const lines =
    page.blocks?.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines)) ?? []
  return lines.flatMap((line) => {
    const y = (line.baseline.y0 + line.baseline.y1) / 2
    const size = line.rowAttributes.rowHeight
    return line.words.flatMap((word) => {
      const text = parted(word, size).replace(BARS, '').trim()
      if (word.confidence < NOISE || text === '') return []
      return [{ text: `${text} `, x: word.bbox.x0, y, width: word.bbox.x1 - word.bbox.x0, size }]
    })
  })
}

/** A gap between letters of this share of the line's height may be a space. */
const SPACE = 0.15

/**
 * The engine glues narrowly set words: "Đơnvịchủtrì", "HòaAn,ngày", "-Lưu". They are parted at their wider gaps when only that makes
 * syllables of them, before capitals, and after commas and hyphens that no Vietnamese word holds.
 */
function parted(word: Word, size: number): string {
  const spaced = word.symbols.map(({ text, bbox }, i) => {
    const before = word.symbols[i - 1]
    return before !== undefined && bbox.x0 - before.bbox.x1 > size * SPACE ? ` ${text}` : text
  })
  const tokens = spaced.join('').split(' ').map(lettersOf)
  const better = !isSyllable(lettersOf(word.text)) && tokens.length > 1 && tokens.every(isWhole)
  return (better ? spaced.join('') : word.text)
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/([,;])(\p{L})/gu, '$1 $2')
    .replace(/^([-–+])(\p{L})/u, '$1 $2')
}

const isWhole = (letters: string) => letters.length > 1 && isSyllable(letters)
const lettersOf = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
