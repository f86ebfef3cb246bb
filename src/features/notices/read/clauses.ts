import { contentOf, headingOf } from './heading.ts'
import { isBullet, type Marker } from './numbering.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Clause } from './reading.ts'

/** A numbered clause with all its paragraphs; those of its sub-clauses belong to the sub-clauses. */
export type ClauseNode = {
  readonly number: string
  /** Numbers from the top down: `['2', '2.1']`. */
  readonly parent: string | null
  readonly paragraphs: readonly Paragraph[]
}
export type Outline = {
  readonly preamble: readonly Paragraph[]
  readonly nodes: readonly ClauseNode[]
}

type Level = { readonly style: string; readonly value: number; readonly number: string }

/** Sorts the body under its numbers. A paragraph without a number belongs to the clause it follows; before the first stands the preamble. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const preamble: Paragraph[] = []
  const nodes: { number: string; parent: string | null; paragraphs: Paragraph[] }[] = []
  let levels: Level[] = []
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (marker === null || isBullet(marker)) {
      ;(nodes.at(-1)?.paragraphs ?? preamble).push(paragraph)
      continue
    }
    levels = place(levels, marker)
    const level = levels.at(-1) as Level
    nodes.push({ number: level.number, parent: levels.at(-2)?.number ?? null, paragraphs: [paragraph] })
  }
  return { preamble, nodes }
}

/** The levels down to `marker`: the next of a sequence already open closes what is below it, a new sequence opens one level more. */
function place(levels: readonly Level[], marker: Marker): Level[] {
  if (marker.style === 'path') return placePath(levels, marker)
  const next = levels.findLastIndex(
    (level) => level.style === marker.style && level.value === marker.value - 1,
  )
  const later = levels.findLastIndex((level) => level.style === marker.style && level.value < marker.value)
  const same = levels.findLastIndex((level) => level.style === marker.style)
  const at = next !== -1 ? next : marker.value === 1 ? -1 : later !== -1 ? later : same
  const parents = at === -1 ? parentsOf(levels, marker) : levels.slice(0, at)
  return [...parents, { style: marker.style, value: marker.value, number: join(parents, marker.label) }]
}

/** A new sequence opens below what is open; capitals and Roman numbers close everything of lower rank first. */
const parentsOf = (levels: readonly Level[], marker: Marker): readonly Level[] =>
  rank(marker.style) > 1 ? levels : levels.filter((level) => rank(level.style) < rank(marker.style))

const rank = (style: string): number =>
  style === 'A' ? 0 : style === 'I' || style === 'mục' || style === 'điều' ? 1 : 2

function placePath(levels: readonly Level[], marker: Marker): Level[] {
  const parts = marker.label.split('.')
  const above = parts.slice(0, -1).join('.')
  const parent = levels.find(
    ({ number, style }) =>
      number === above || ((style !== 'path' || above.includes('.')) && number.endsWith(`.${above}`)),
  )
  const kept =
    parent === undefined
      ? levels.filter((level) => rank(level.style) < 2)
      : levels.slice(0, levels.indexOf(parent) + 1)
  const number = parent === undefined ? join(kept, marker.label) : `${parent.number}.${parts.at(-1)}`
  return [...kept, { style: 'path', value: marker.value, number }]
}

const join = (parents: readonly Level[], label: string): string => {
  const parent = parents.at(-1)
  return parent === undefined ? label : `${parent.number}.${label}`
}

/** The clause as it is told: its heading, when its first words are one, and all its text. */
export function clauseOf(node: ClauseNode, _at: number, all: readonly ClauseNode[]): Clause {
  const heading = headingOf(
    node,
    all.some(({ parent }) => parent === node.number),
  )
  return {
    number: node.number,
    heading: heading === null ? null : heading.text,
    text: node.paragraphs.map(contentOf).join(' '),
  }
}
