import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import type { List, Marker, ParagraphStyle } from './document.ts'
import { mm } from './docx-units.ts'
import { type Entry, letterAt, markerAt } from './list.ts'

/** The lists of one file, for the word processor to go on counting. */
export type Lists = {
  readonly config: { readonly reference: string; readonly levels: ILevelsOptions[] }[]
}

/** Gives every list a definition of its own, so that each counts from its first line. `style` is the filled style of its lines. */
export function beginList(lists: Lists, { markers }: List, style: ParagraphStyle) {
  const counted = define(
    lists,
    Array.from({ length: DEPTHS }, (_, level) => ({
      ...formatOf(markerAt(markers, level), level),
      level,
      ...frame(style),
    })),
  )
  const letters: string[] = []
  let dashes: string | undefined
  return {
    placeOf: ({ marker, depth, at }: Entry) => {
      if (marker === 'dash' && markerAt(markers, depth) !== 'dash') {
        dashes ??= define(lists, [{ ...formatOf('dash', 0), level: 0, ...frame(style) }])
        return { reference: dashes, level: 0 }
      }
      if (marker !== 'letter') return { reference: counted, level: depth }
      if (at === 0 || !followsInLatin(at))
        letters[depth] = define(lists, [{ ...letterFormat(at), level: 0, ...frame(style) }])
      return { reference: letters[depth] ?? counted, level: 0 }
    },
  }
}

/** As many as a word processor knows. */
const DEPTHS = 9

function define(lists: Lists, levels: ILevelsOptions[]): string {
  const reference = `list-${lists.config.length + 1}`
  lists.config.push({ reference, levels })
  return reference
}

const frame = ({ leftMm = 0, firstLineMm = 0 }: ParagraphStyle) => ({
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: mm(leftMm), firstLine: mm(firstLineMm) } } },
})

function formatOf(marker: Marker, level: number) {
  switch (marker) {
    case 'dash':
      return { format: LevelFormat.BULLET, text: '-' }
    case 'roman':
      return { format: LevelFormat.UPPER_ROMAN, text: `%${level + 1}.` }
    case 'path':
      return {
        format: LevelFormat.DECIMAL,
        text: Array.from({ length: level + 1 }, (_, at) => `%${at + 1}.`).join(''),
      }
    case 'decimal':
    case 'letter':
      return { format: LevelFormat.DECIMAL, text: `%${level + 1}.` }
  }
}

/** Word processors count a b c d e f: each stretch of letters that Vietnamese and Latin have in common is a list, đ one by itself. */
const followsInLatin = (at: number): boolean =>
  letterAt(at).charCodeAt(0) === letterAt(at - 1).charCodeAt(0) + 1

function letterFormat(at: number) {
  const letter = letterAt(at)
  return letter === 'đ'
    ? { format: LevelFormat.NONE, text: 'đ)' }
    : { format: LevelFormat.LOWER_LETTER, text: '%1)', start: letter.charCodeAt(0) - 96 }
}
