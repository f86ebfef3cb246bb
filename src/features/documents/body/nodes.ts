import type { BodyBlock, Clause, TableBlock, Words } from '#features/formats/index.ts'
import type { Marker, Picture } from '#platform/document/document.ts'
import { DASH, LETTER, type Rank } from './lines.ts'

/** An item of a list as it is built up. `number`: its own and those above, from 1. */
export type Node = {
  readonly rank: Rank
  readonly number: readonly number[]
  readonly text: Words
  readonly below: (BodyBlock | TableBlock | Picture)[]
  readonly items: Node[]
}

/** A list of the paper, each depth marked as it was typed. */
export function clausesOf(nodes: readonly Node[], root: number): BodyBlock {
  if (root === DASH) return { kind: 'dashes', lines: nodes.map(({ text }) => text) }
  const markers = markersOf(nodes, root)
  return {
    kind: 'clauses',
    ...(markers === null ? {} : { markers }),
    clauses: nodes.map((node) => clauseOf(node, 1, markers ?? USUAL)),
  }
}

const USUAL: readonly Marker[] = ['decimal', 'path', 'letter', 'dash']
const DEEP: readonly [Marker, ...Marker[]] = ['decimal', 'path', 'path', 'letter', 'dash']

/** Null: the usual ones. */
function markersOf(nodes: readonly Node[], root: number): readonly [Marker, ...Marker[]] | null {
  if (root === LETTER) return ['letter', 'dash']
  return nodes.some(({ items }) => items.some((item) => item.items.some(({ rank }) => rank === 3)))
    ? DEEP
    : null
}

function clauseOf({ text, below, items }: Node, depth: number, markers: readonly Marker[]): Clause {
  const mark = markOf(items[0]?.rank)
  const usual = markers[Math.min(depth, markers.length - 1)]
  return {
    text,
    ...(below.length === 0 ? {} : { below: below.flatMap(belowOf) }),
    ...(mark === undefined || mark === usual ? {} : { marks: mark }),
    ...(items.length === 0 ? {} : { clauses: items.map((item) => clauseOf(item, depth + 1, markers)) }),
  }
}

const markOf = (rank: Rank | undefined): 'dash' | 'letter' | undefined =>
  rank === DASH ? 'dash' : rank === LETTER ? 'letter' : undefined

const belowOf = (block: BodyBlock): NonNullable<Clause['below']> =>
  block.kind === 'paragraph'
    ? [block.text]
    : block.kind === 'table' || block.kind === 'picture'
      ? [block]
      : []
