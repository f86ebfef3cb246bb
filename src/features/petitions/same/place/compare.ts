import type { Places } from './places.ts'
import { finenessOf, type Kind, quoteAt, type Spot } from './spot.ts'

export type PlaceVerdict = {
  /** How closely the place both name narrows the matter down, 0..1. */
  readonly agree: number
  /** How surely they are at two places, 0..1. */
  readonly conflict: number
  /** In the same lane, but only one says at which door or branch of it. */
  readonly within: boolean
  /** Both say where, nothing agrees, and the two ways of saying cannot be compared. */
  readonly elsewhere: boolean
  readonly same: readonly string[]
  readonly other: readonly (readonly [here: string, there: string])[]
}

/** Where both name a kind of place: the same, or another. */
export function comparePlaces(a: Places, b: Places): PlaceVerdict {
  const same: { kind: Kind; words: string }[] = []
  const other: { kind: Kind | 'unsure'; pair: readonly [string, string] }[] = []
  for (const kind of new Set([...a.spots, ...b.spots].map(({ kind }) => kind))) {
    const [here, there] = [of(a, kind), of(b, kind)]
    const shared = sharedOf(here, there, a, b)
    if (shared.length > 0) same.push(...shared.map(({ words }) => ({ kind, words })))
    else {
      const [one, two] = [here.find(({ sure }) => sure), there.find(({ sure }) => sure)]
      if (one && two) other.push({ kind, pair: [one.words, two.words] })
      else if (NAMED.has(kind) && here.length > 0 && there.length > 0) {
        const [one, two] = [here.find(isLong), there.find(isLong)]
        if (one && two) other.push({ kind: 'unsure', pair: [one.words, two.words] })
      }
    }
  }
  other.push(...sameNameElsewhere(a, b))
  const agree = Math.max(0, ...same.map(({ kind }) => finenessOf(kind)))
  const weight = ({ kind }: { kind: Kind | 'unsure' }) => CONFLICT[kind] ?? 1
  const conflict = Math.max(0, ...other.filter((one) => agree <= 0 || !YIELDING.has(one.kind)).map(weight))
  return {
    agree: same.some(({ kind }) => !LITTLE.has(kind)) ? agree : 0,
    conflict,
    within: same.some(({ kind }) => kind === 'ngo') && saysDoor(a) !== saysDoor(b),
    elsewhere: same.length === 0 && other.length === 0 && saysWhere(a) && saysWhere(b),
    same: [...new Set(same.filter(({ kind }) => !LITTLE.has(kind)).map(({ words }) => words))],
    other: other.filter((one) => weight(one) >= 0.5).map(({ pair }) => pair),
  }
}

/** Landmarks and neighbours differ easily in two tellings of one matter. */
const CONFLICT: Readonly<Partial<Record<Kind | 'unsure', number>>> = {
  landmark: 0.5,
  person: 0.7,
  name: 0,
  end: 0.5,
  unsure: 0.6,
}
/** Where names without capitals are seldom anything else. */
const NAMED: ReadonlySet<Kind> = new Set(['duong', 'truong', 'chua', 'nga', 'khu', 'cong-vien'])
const isLong = ({ value }: Spot): boolean => value.includes(' ')
/** An end of some lane, a fork of so many arms: alone no place. */
const LITTLE: ReadonlySet<Kind> = new Set(['end', 'fork'])
/** What says little once another place agrees. */
const YIELDING: ReadonlySet<Kind | 'unsure'> = new Set(['landmark', 'name'])

const of = ({ spots }: Places, kind: Kind): Spot[] => spots.filter((spot) => spot.kind === kind)

function sharedOf(here: readonly Spot[], there: readonly Spot[], a: Places, b: Places) {
  const shared: { words: string; value: string }[] = []
  const note = (spot: Spot, words: string) =>
    shared.push({ value: spot.value, words: accented(spot.words, words) })
  const bothSure = here.some(({ sure }) => sure) && there.some(({ sure }) => sure)
  for (const spot of here) {
    const twin = there.find((other) => agrees(spot, other) && (!bothSure || (spot.sure && other.sure)))
    const words = twin ? twin.words : mentionedIn(b, spot)
    if (words !== undefined) note(spot, words)
  }
  for (const spot of there) {
    const words = here.some((other) => agrees(spot, other)) ? undefined : mentionedIn(a, spot)
    if (words !== undefined) note(spot, words)
  }
  return shared
}

/** "ngã năm Kiến An" and "nga nam kien an nay": one name may have been read too long. */
const agrees = (one: Spot, two: Spot): boolean =>
  one.value === two.value ||
  (!(one.sure && two.sure) &&
    one.kind !== 'person' &&
    (one.value.startsWith(`${two.value} `) || two.value.startsWith(`${one.value} `)) &&
    Math.min(one.value.length, two.value.length) > 3)

/** A place of the one in the words of the other, who does not mark it as a place: "o 96", "ven lach tray". */
function mentionedIn({ keys, bare, reading, spots }: Places, spot: Spot): string | undefined {
  if (/^\d/.test(spot.value)) {
    const index = bare.get(spot.value)
    const used = index !== undefined && spots.some(({ at }) => at.includes(index))
    return index === undefined || used || !BARE.has(spot.kind) ? undefined : quoteAt(reading, [index])
  }
  if (!spot.sure || spot.kind === 'landmark' || spot.kind === 'end' || !spot.value.includes(' '))
    return undefined
  if (!keys.includes(` ${spot.value} `)) return undefined
  if (BUILDINGS.has(spot.kind) && spots.some((other) => isNamesake(spot, other))) return undefined
  const words = spot.value.split(' ')
  const first = reading.words.findIndex((_, index) =>
    words.every((word, nth) => reading.words[index + nth]?.key === word),
  )
  return quoteAt(
    reading,
    words.map((_, nth) => first + nth),
  )
}
const BARE: ReadonlySet<Kind> = new Set(['so', 'toa', 'ngo', 'khu', 'cot'])

/** Đình Bạch Mai is not chùa Bạch Mai. */
function sameNameElsewhere(a: Places, b: Places) {
  return a.spots.flatMap((spot) =>
    b.spots
      .filter((two) => isNamesake(spot, two) && ((isLong(spot) && isLong(two)) || (spot.sure && two.sure)))
      .map((two) => ({ kind: two.kind, pair: [spot.words, two.words] as const })),
  )
}

const isNamesake = (one: Spot, two: Spot): boolean =>
  BUILDINGS.has(one.kind) &&
  BUILDINGS.has(two.kind) &&
  one.kind !== two.kind &&
  (one.value === two.value || beginsWith(one, two) || beginsWith(two, one))

const beginsWith = (long: Spot, short: Spot): boolean =>
  isLong(short) && long.value.startsWith(`${short.value} `)
const BUILDINGS: ReadonlySet<Kind> = new Set([
  'dinh',
  'chua',
  'den',
  'cho',
  'truong',
  'benh-vien',
  'cong-vien',
  'ho',
  'cau',
])

const accented = (one: string, two: string): string => (/[^\p{ASCII}]/u.test(one) ? one : two)

const saysDoor = ({ spots }: Places): boolean => spots.some(({ kind }) => kind === 'ngach' || kind === 'so')

const saysWhere = ({ spots }: Places): boolean =>
  spots.some(({ kind, sure }) => sure && finenessOf(kind) > 0.5 && kind !== 'name')
