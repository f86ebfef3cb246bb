import type { Item, List, Marker, Paragraph, Picture, Table } from './document.ts'
import { paragraph } from './document.ts'

/** One line of a list: how deep it stands, the how-manieth of its siblings it is (from 0), and what is printed before it. */
export type Entry = {
  readonly kind: 'entry'
  readonly depth: number
  readonly at: number
  readonly marker: Marker
  readonly label: string
  readonly item: Item
}

/** A list in the order it is read. */
export const entriesOf = ({ markers, items }: List): readonly Line[] =>
  under(items, markers, [], markerAt(markers, 0))

type Line = Entry | Paragraph | Table | Picture

function under(
  items: readonly Item[],
  markers: List['markers'],
  above: readonly number[],
  marker: Marker,
): readonly Line[] {
  const depth = above.length
  return items.flatMap((item, at) => [
    { kind: 'entry', depth, at, marker, label: labelOf(marker, [...above, at]), item },
    ...(item.below ?? []),
    ...under(item.items ?? [], markers, [...above, at], item.marks ?? markerAt(markers, depth + 1)),
  ])
}

/** Deeper than the markers go, the last one counts on. */
export const markerAt = (markers: List['markers'], depth: number): Marker =>
  markers[Math.min(depth, markers.length - 1)] ?? markers[0]

function labelOf(marker: Marker, path: readonly number[]): string {
  const at = path.at(-1) ?? 0
  switch (marker) {
    case 'decimal':
      return `${at + 1}.`
    case 'path':
      return path.map((one) => `${one + 1}.`).join('')
    case 'letter':
      return `${letterAt(at)})`
    case 'roman':
      return `${roman(at + 1)}.`
    case 'dash':
      return '-'
  }
}

/** As Vietnamese papers count: đ follows d, and f, j, w, z are missing. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
/** The mark of the item at `at`, counted from 0; after y it begins anew. */
export const letterAt = (at: number): string => LETTERS.charAt(at % LETTERS.length)

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
/** A Roman number, 1 to 399. */
export const roman = (count: number): string =>
  `${'C'.repeat(Math.floor(count / 100))}${TENS[Math.floor(count / 10) % 10]}${ONES[count % 10]}`

/** A line as the paragraph it prints as, its marker in the look of its first words. */
export const lineOf = ({ label, item }: Entry, { style }: List): Paragraph =>
  paragraph([{ ...item.runs[0], text: `${label} ` }, ...item.runs], item.style ?? style)
