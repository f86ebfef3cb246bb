import type { Reading, Word } from '../words/read-words.ts'
import { isQuantity } from './place/numbers.ts'

export type WordingVerdict = {
  /** How nearly one text is the other but for words that mean something else, 0..1. */
  readonly swapped: number
  /** How surely those words are names or numbers, and so say which of two things is meant, 0..1. */
  readonly renamed: number
  /** The words that stand in each other's stead. */
  readonly swaps: readonly Swap[]
}
/** Indexes of words. */
export type Swap = readonly [here: readonly number[], there: readonly number[]]

const NOTHING: WordingVerdict = { swapped: 0, renamed: 0, swaps: [] }

/**
 * Lays two texts side by side: in near copies the words without a twin are what matters ("khai sinh", "khai tử").
 * `alike` knows whether the words in a gap are two names for one thing.
 */
export function compareWording(a: Reading, b: Reading, alike: (...swap: Swap) => boolean): WordingVerdict {
  if (a.text <= b.text) return layBeside(a, b, alike)
  const turned = layBeside(b, a, (there, here) => alike(here, there))
  return { ...turned, swaps: turned.swaps.map(([there, here]) => [here, there] as const) }
}

/** Of two equally long rows of twins the first is taken, so the order has to be settled before. */
function layBeside(a: Reading, b: Reading, alike: (...swap: Swap) => boolean): WordingVerdict {
  const [here, there] = [tellingWords(a), tellingWords(b)]
  if (Math.max(here.length, there.length) > LONGEST || here.length === 0 || there.length === 0) return NOTHING
  const twins = align(here, there, a.words, b.words)
  const equal = (2 * twins.length) / (here.length + there.length)
  if (equal <= HALF) return NOTHING
  const swaps = gapsBetween(twins, here, there).filter(([one, two]) =>
    one.length > 0 && two.length > 0
      ? !alike(one, two) && !saysWhen(one, two, a, b) && !isSlip(one, two, a, b)
      : denies(one, a) || denies(two, b),
  )
  const nearness = (equal - HALF) / (1 - HALF)
  return {
    swapped: swaps.length > 0 ? nearness : 0,
    renamed: swaps.some(([one, two]) => isName(one, a) && isName(two, b)) ? nearness : 0,
    swaps,
  }
}

/** "Cửa Hậu" / "Cửa Tiền", "31 m2" / "26 m2". */
const isName = (at: readonly number[], { text, words }: Reading): boolean =>
  at.length > 0 &&
  at.every((index) => index > 0 && /^(?:\p{Lu}|\d)/u.test(text.slice((words[index] as Word).start))) &&
  !at.some((index) => isQuantity(words, index))

const HALF = 0.45
/** Long texts are never copies of each other but for a word. */
const LONGEST = 60

const tellingWords = ({ words }: Reading): number[] =>
  [...words.keys()].filter((index) => !POLITE.has((words[index] as Word).key))
const POLITE = new Set(
  'va cua cac nhung la thi ma o co de nghi phuong a roi xin mong kinh bi duoc cai chiec toi minh em chau chung nha cho da dang nay do nua rat qua lam ay oi nhe voi ubnd'.split(
    ' ',
  ),
)

type Twin = readonly [here: number, there: number]

/** The longest row of words that both have in the same order; positions in the two lists. */
function align(
  here: readonly number[],
  there: readonly number[],
  a: readonly Word[],
  b: readonly Word[],
): Twin[] {
  const width = there.length + 1
  const best = new Uint8Array((here.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] as number
  const equal = (i: number, j: number) =>
    (a[here[i] as number] as Word).key === (b[there[j] as number] as Word).key
  for (let i = here.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--)
      best[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const twins: Twin[] = []
  for (let [i, j] = [0, 0]; i < here.length && j < there.length; ) {
    if (equal(i, j)) twins.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return twins
}

function gapsBetween(twins: readonly Twin[], here: readonly number[], there: readonly number[]): Swap[] {
  const ends: Twin[] = [...twins, [here.length, there.length]]
  return ends.map(([i, j], nth) => {
    const [from, other] = twins[nth - 1] ?? [-1, -1]
    return [here.slice(from + 1, i), there.slice(other + 1, j)] as const
  })
}

type Compared = (...of: [...Swap, a: Reading, b: Reading]) => boolean

/** "Ba hôm nay", "tuần trước": since when two neighbours say differs, the matter does not. */
const saysWhen: Compared = (one, two, a, b) => sayOnlyWhen(one, a) && sayOnlyWhen(two, b)
const sayOnlyWhen = (at: readonly number[], { words }: Reading): boolean =>
  at.every((index) => TIMES.has((words[index] as Word).key) || isQuantity(words, index))
const TIMES = new Set(
  'ngay tuan thang nam hom lau truoc sau roi mai mot hai ba bon sau bay tam chin muoi may vai luon suot moi qua ca'.split(
    ' ',
  ),
)

/** A slip of the finger. */
const isSlip: Compared = (one, two, a, b) =>
  one.length === 1 &&
  two.length === 1 &&
  !((a.words[one[0] as number] as Word).spelt && (b.words[two[0] as number] as Word).spelt)

const denies = (at: readonly number[], { words }: Reading): boolean =>
  at.some((index) => DENIALS.has((words[index] as Word).key))
const DENIALS = new Set('khong chua chang het ngung thoi'.split(' '))
