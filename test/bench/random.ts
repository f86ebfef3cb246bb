export type Random = {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number
  readonly chance: (share: number) => boolean
  readonly of: <Item>(items: readonly Item[]) => Item
}

/** The same numbers for the same seed (mulberry32), so that two runs load the same rows. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { below, chance: (share) => next() < share, of: (items) => items[below(items.length)] as never }
}

const DAY = 86_400_000
const DAYS = 5 * 365

/**
 * So many moments of the last five years, the earliest first, as a ward's rows come one after the other; of the `part`-th of `of` equal
 * stretches of that time.
 */
export function moments(random: Random, now: Date, many: number, part: number, of: number): readonly Date[] {
  const ages = Array.from({ length: many }, () => ((of - part - random.below(1_000) / 1_000) / of) * DAYS)
  return ages.toSorted((a, b) => b - a).map((age) => new Date(now.getTime() - Math.floor((1 + age) * DAY)))
}
