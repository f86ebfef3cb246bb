import { foldForSearch } from '#domain/text.ts'
import type { Unit } from './unit.ts'

export type UnitNode = { readonly unit: Unit; readonly children: readonly UnitNode[] }

/** The units as they stand under each other, keeping their order; a unit whose parent is not in the list stands at the top. */
export function unitTree(units: readonly Unit[]): readonly UnitNode[] {
  const present = new Set(units.map((unit) => unit.id))
  const byParent = Map.groupBy(units, ({ parent }) =>
    parent !== null && present.has(parent) ? parent : null,
  )
  const under = (parent: Unit['id'] | null): readonly UnitNode[] =>
    (byParent.get(parent) ?? []).map((unit) => ({ unit, children: under(unit.id) }))
  return under(null)
}

/** The nodes whose name holds the text, with or without accents, and what leads to them. */
export function matchingNodes(nodes: readonly UnitNode[], text: string): readonly UnitNode[] {
  const wanted = foldForSearch(text)
  if (wanted === '') return nodes
  return nodes.flatMap(({ unit, children }) => {
    const kept = matchingNodes(children, text)
    const own = foldForSearch(`${unit.name} ${unit.shortName ?? ''}`).includes(wanted)
    return own || kept.length > 0 ? [{ unit, children: kept }] : []
  })
}
