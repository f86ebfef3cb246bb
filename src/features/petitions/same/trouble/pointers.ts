/** To which troubles a word or pair of words points, and how strongly: the strongest few. */
export type Pointers = ReadonlyMap<string, readonly (readonly [trouble: string, strength: number])[]>

export type Lesson = {
  readonly grams: readonly string[]
  readonly names: readonly string[]
  readonly weight: number
}

type Count = { total: number; readonly to: Map<string, number> }

/** A word points to what stands beside it more often than is usual, the stronger the more often it was met. */
export function pointersFrom(lessons: readonly Lesson[]): Pointers {
  const counts = new Map<string, Count>()
  const usual = new Map<string, number>()
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0)
  for (const { grams, names, weight } of lessons) {
    const each = weight / names.length
    for (const name of names) usual.set(name, (usual.get(name) ?? 0) + each / all)
    for (const gram of grams) {
      const count = counts.get(gram) ?? { total: 0, to: new Map<string, number>() }
      counts.set(gram, count)
      count.total += weight
      for (const name of names) count.to.set(name, (count.to.get(name) ?? 0) + each)
    }
  }
  return new Map([...counts].map(([gram, count]) => [gram, strongest(count, usual)]))
}

function strongest({ total, to }: Count, usual: ReadonlyMap<string, number>) {
  const trust = total / (total + 1)
  return [...to]
    .map(([name, times]) => [name, trust * (times / total - (usual.get(name) ?? 0))] as const)
    .filter(([, strength]) => strength > 0.01)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST)
}
const MOST = 12

type Packed = {
  readonly troubles: readonly string[]
  readonly pointers: Readonly<Record<string, readonly number[]>>
}

/** As JSON: for each gram the number of a trouble and the strength in thousandths, in turn. */
export function packPointers(pointers: Pointers): string {
  const troubles = [...new Set([...pointers.values()].flatMap((to) => to.map(([name]) => name)))]
  const at = new Map(troubles.map((name, nth) => [name, nth]))
  const packed = [...pointers].map(
    ([gram, to]) =>
      [
        gram,
        to.flatMap(([name, strength]) => [at.get(name) as number, Math.round(strength * 1000)]),
      ] as const,
  )
  return JSON.stringify({ troubles, pointers: Object.fromEntries(packed) } satisfies Packed)
}

/** Only what is asked for is spelled out. */
export function unpackPointers(json: string): Pick<Pointers, 'get'> {
  const { troubles, pointers } = JSON.parse(json) as Packed
  const known = new Map(Object.entries(pointers))
  const asked = new Map<string, ReturnType<Pointers['get']>>()
  const spell = (to: readonly number[]) =>
    Array.from(
      { length: to.length / 2 },
      (_, nth) => [troubles[to[2 * nth] as number] as string, (to[2 * nth + 1] as number) / 1000] as const,
    )
  return {
    get: (gram) => {
      const to = known.get(gram)
      if (to !== undefined && !asked.has(gram)) asked.set(gram, spell(to))
      return asked.get(gram)
    },
  }
}
