import { type Agreement, compare } from './agreement.ts'
import { type FeatureName, featuresOf } from './features.ts'
import { reasonsFor } from './reasons.ts'
import weights from './weights.json' with { type: 'json' }

/** What is known of an opinion when asking whether another one is about the same matter. */
export type Opinion = {
  readonly text: string
  /** Confirmed topics; without them the text is asked. */
  readonly topics?: readonly string[]
  /** The residential group, e.g. "Tổ dân phố 12". */
  readonly group?: string | null
  readonly place?: string | null
  readonly at?: Date | null
}

/** 0..1, a half and above: propose to a person; and why, in Vietnamese. */
export type Sameness = { readonly same: number; readonly because: readonly string[] }

export function same(a: Opinion, b: Opinion): Sameness {
  const agreement = compare(a, b)
  const likelihood = 1 / (1 + Math.exp(-(weigh(agreement) - yearsApart(a, b))))
  // Cut, not rounded: half is what decides, and a little less than half is not half.
  return { same: Math.floor(likelihood * 100) / 100, because: reasonsFor(agreement) }
}

/** Logarithm of the odds; the weights are fitted on the written pairs by test/opinions/fit-same.ts. */
function weigh(agreement: Agreement): number {
  const features = featuresOf(agreement)
  return Object.entries(weights.of).reduce(
    (sum, [name, weight]) => sum + weight * features[name as FeatureName],
    weights.bias,
  )
}

/** Opinions a year apart are seldom about the same hole in the road. */
function yearsApart({ at: one }: Opinion, { at: other }: Opinion): number {
  if (!one || !other) return 0
  const years = Math.abs(one.getTime() - other.getTime()) / (365 * 24 * 3600 * 1000)
  return Math.min(1.5, Math.max(0, years - 0.5))
}
