import { foldForSearch } from '#domain/text.ts'
import { normaliseUnitName } from '#domain/unit-name.ts'
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

/** The nodes one of whose `names` holds the text, with or without accents, written out or short, and what leads to them. */
export function matchingNodes(
  nodes: readonly UnitNode[],
  text: string,
  names: ReadonlyMap<Unit['id'], readonly string[]>,
): readonly UnitNode[] {
  const wanted = waysToWrite(text)
  if (wanted.length === 0) return nodes
  const answers = (unit: Unit): boolean =>
    [unit.name, unit.shortName ?? '', ...(names.get(unit.id) ?? [])]
      .flatMap(waysToWrite)
      .some((way) => wanted.some((one) => way.includes(one)))
  const under = (some: readonly UnitNode[]): readonly UnitNode[] =>
    some.flatMap(({ unit, children }) => {
      const kept = under(children)
      return answers(unit) || kept.length > 0 ? [{ unit, children: kept }] : []
    })
  return under(nodes)
}

/** As typed, and as names of units are compared: abbreviations written out, commas and "và" left out. */
const waysToWrite = (text: string): readonly string[] =>
  [foldForSearch(text), foldForSearch(normaliseUnitName(text))].filter((way) => way !== '')
