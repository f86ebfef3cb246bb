import { type Grams, shareOf, type Weights } from './model.ts'

export type Lesson = { readonly grams: Grams; readonly labels: readonly string[] }

export type Manner = {
  /** The share of lessons taught joined with another, as opinions with several matters are. */
  readonly mixed: number
  /** How strongly weights are pulled back to nothing: more for fewer lessons. */
  readonly decay: number
}

const ROUNDS = 12
const STEP = 0.5
const SETTLED = 0.02

/**
 * Logistic regression, one label against the rest. The order of teaching is fixed, so that the same lessons always make the same
 * weights.
 */
export function teach(lessons: readonly Lesson[], { mixed, decay }: Manner): Weights {
  const labels = [...new Set(lessons.flatMap((lesson) => lesson.labels))]
  const index = indexOf(lessons)
  const taught = lessons.map((lesson) => sparse(lesson, index, labels))
  const width = labels.length
  const weights = new Float32Array(index.size * width)
  const moved = new Float32Array(index.size * width).fill(0.01)
  const bias = new Float32Array(width).fill(-3)
  const error = new Float32Array(width)
  const chance = lottery()

  const correct = ({ at, values, labels: right }: Sparse): void => {
    const share = shareOf(values)
    error.set(bias)
    for (let nth = 0; nth < at.length; nth++) {
      const [row, value] = [(at[nth] as number) * width, share * (values[nth] as number)]
      for (let label = 0; label < width; label++)
        error[label] = (error[label] as number) + value * (weights[row + label] as number)
    }
    for (let label = 0; label < width; label++) {
      const wrong = 1 / (1 + Math.exp(-(error[label] as number))) - (right.includes(label) ? 1 : 0)
      if (Math.abs(wrong) < SETTLED) continue
      for (let nth = 0; nth < at.length; nth++) {
        const cell = (at[nth] as number) * width + label
        const slope = wrong * share * (values[nth] as number) + decay * (weights[cell] as number)
        const total = (moved[cell] as number) + slope * slope
        moved[cell] = total
        weights[cell] = (weights[cell] as number) - (STEP * slope) / Math.sqrt(total)
      }
      bias[label] = (bias[label] as number) - 0.05 * wrong
    }
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const lesson of shuffled(taught, chance)) {
      const other = chance() < mixed ? taught[Math.floor(chance() * taught.length)] : undefined
      correct(other ? joined(lesson, other) : lesson)
    }
  return settle(labels, [...index.keys()], [...bias], weights)
}

/** Rows that hardly speak are dropped, the rest is rounded to a byte a weight. */
function settle(
  labels: readonly string[],
  grams: readonly string[],
  bias: readonly number[],
  weights: Float32Array,
): Weights {
  const width = labels.length
  const row = (at: number) => weights.subarray(at * width, (at + 1) * width)
  const kept = grams.map((_, at) => at).filter((at) => row(at).some((weight) => Math.abs(weight) > FAINT))
  const scale = kept.reduce((most, at) => row(at).reduce((max, w) => Math.max(max, Math.abs(w)), most), 1)
  const table = new Int8Array(kept.length * width)
  for (const [nth, at] of kept.entries())
    table.set(
      row(at).map((weight) => Math.round((weight / scale) * 127)),
      nth * width,
    )
  return { labels, grams: kept.map((at) => grams[at] as string), bias, scale, table }
}
const FAINT = 0.1

type Sparse = {
  readonly at: readonly number[]
  readonly values: readonly number[]
  readonly labels: readonly number[]
}

function sparse(lesson: Lesson, index: ReadonlyMap<string, number>, labels: readonly string[]): Sparse {
  const known = [...lesson.grams].flatMap(([gram, value]) => {
    const at = index.get(gram)
    return at === undefined ? [] : [[at, value] as const]
  })
  return {
    at: known.map(([at]) => at),
    values: known.map(([, value]) => value),
    labels: lesson.labels.map((label) => labels.indexOf(label)),
  }
}

function joined(a: Sparse, b: Sparse): Sparse {
  const values = new Map(a.at.map((at, nth) => [at, a.values[nth] as number]))
  for (const [nth, at] of b.at.entries())
    values.set(at, Math.max(values.get(at) ?? 0, b.values[nth] as number))
  return {
    at: [...values.keys()],
    values: [...values.values()],
    labels: [...new Set([...a.labels, ...b.labels])],
  }
}

/** A pair of words met once teaches nothing that its words do not. */
function indexOf(lessons: readonly Lesson[]): Map<string, number> {
  const met = new Map<string, number>()
  for (const { grams } of lessons) for (const gram of grams.keys()) met.set(gram, (met.get(gram) ?? 0) + 1)
  const known = [...met].filter(([gram, times]) => times > 1 || !gram.includes(' '))
  return new Map(known.map(([gram], at) => [gram, at]))
}

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
