/**
 * Logistic regression, one against the rest, taught in-process: how much each gram speaks for or against each label. The order of
 * teaching is fixed, so that the same examples always make the same model.
 */
export type Model = {
  /** The logarithm of the odds of each label. */
  readonly odds: (grams: readonly string[]) => Map<string, number>
  /** What a gram adds to the odds of a label in a text of so many known grams. */
  readonly part: (gram: string, label: string, known: number) => number
  readonly knows: (gram: string) => boolean
}

export type Lesson = { readonly grams: readonly string[]; readonly labels: readonly string[] }

const ROUNDS = 12
const STEP = 0.5
const SETTLED = 0.02

type Manner = {
  /** The share of lessons taught joined with another, as opinions with several matters are. */
  readonly mixed: number
  /** How strongly weights are pulled back to nothing: more for fewer lessons. */
  readonly decay: number
}

export function teach(lessons: readonly Lesson[], { mixed, decay }: Manner): Model {
  const labels = [...new Set(lessons.flatMap(({ labels }) => labels))]
  const place = new Map(labels.map((label, at) => [label, at]))
  const index = indexOf(lessons)
  const taught = lessons.map((lesson) => ({
    at: knownAt(index, lesson.grams),
    labels: lesson.labels.map((label) => place.get(label) as number),
  }))
  const width = labels.length
  const weights = new Float32Array(index.size * width)
  const moved = new Float32Array(index.size * width).fill(0.01)
  const bias = new Float32Array(width).fill(-3)
  const chance = lottery()

  const odds = (at: readonly number[]): Float32Array => {
    const sum = Float32Array.from(bias)
    const share = shareOf(at.length)
    for (const gram of at) {
      const row = gram * width
      for (let label = 0; label < width; label++)
        sum[label] = (sum[label] as number) + share * (weights[row + label] as number)
    }
    return sum
  }
  const correct = (at: readonly number[], right: ReadonlySet<number>): void => {
    const share = shareOf(at.length)
    const values = odds(at)
    for (let label = 0; label < width; label++) {
      const error = 1 / (1 + Math.exp(-(values[label] as number))) - (right.has(label) ? 1 : 0)
      if (Math.abs(error) < SETTLED) continue
      for (const gram of at) {
        const cell = gram * width + label
        const slope = error * share + decay * (weights[cell] as number)
        const total = (moved[cell] as number) + slope * slope
        moved[cell] = total
        weights[cell] = (weights[cell] as number) - (STEP * slope) / Math.sqrt(total)
      }
      bias[label] = (bias[label] as number) - 0.05 * error
    }
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const lesson of shuffled(taught, chance)) {
      const other = chance() < mixed ? taught[Math.floor(chance() * taught.length)] : undefined
      const at = other ? [...new Set([...lesson.at, ...other.at])] : lesson.at
      correct(at, new Set([...lesson.labels, ...(other?.labels ?? [])]))
    }

  return {
    odds: (grams) => {
      const values = odds(knownAt(index, grams))
      return new Map(labels.map((label, at) => [label, values[at] as number]))
    },
    part: (gram, label, known) => {
      const [row, column] = [index.get(gram), place.get(label)]
      return row === undefined || column === undefined
        ? 0
        : shareOf(known) * (weights[row * width + column] as number)
    },
    knows: (gram) => index.has(gram),
  }
}

/** In a long text each gram counts for less; in a very short one not for more. */
const shareOf = (grams: number): number => 1 / Math.sqrt(Math.max(grams, SHORT))
const SHORT = 12

/** A pair of words met once teaches nothing that its words do not. */
function indexOf(lessons: readonly Lesson[]): Map<string, number> {
  const met = new Map<string, number>()
  for (const { grams } of lessons) for (const gram of grams) met.set(gram, (met.get(gram) ?? 0) + 1)
  const known = [...met].filter(([gram, times]) => times > 1 || !gram.includes(' '))
  return new Map(known.map(([gram], at) => [gram, at]))
}

const knownAt = (index: ReadonlyMap<string, number>, grams: readonly string[]): number[] =>
  grams.flatMap((gram) => index.get(gram) ?? [])

/** Numbers that look drawn by lot and are the same every time. */
function lottery(): () => number {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const kept = order[last] as T
    order[last] = order[other] as T
    order[other] = kept
  }
  return order
}
