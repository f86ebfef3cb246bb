import { type Agreement, compare } from './features.ts'

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
  return { same: Math.round(likelihood * 100) / 100, because: reasons(agreement) }
}

/** Logarithm of the odds; the weights follow from the pairs in test/opinions/pairs-dev*.jsonl. */
function weigh(agreement: Agreement): number {
  const { agree, conflict } = agreement.places
  const place = conflict.length === 0 ? (agree.length > 0 ? 1 : 0) : agree.length > 0 ? -2.5 : -7
  return (
    -2.6 +
    place +
    0.4 * agreement.things -
    0.5 * agreement.otherThings +
    2.5 * agreement.troubles -
    1.8 * agreement.otherTroubles +
    (agreement.topic < 0.1 ? -1 : 2.7 * agreement.topic) +
    0.8 * agreement.words -
    (agreement.otherState ? 6 : 0)
  )
}

function reasons({ shared, places, topic, otherTroubles, otherState }: Agreement): string[] {
  const both = shared.map(([here, there]) =>
    here.toLowerCase() === there.toLowerCase() ? `cùng nói “${here}”` : `“${here}” ~ “${there}”`,
  )
  return [
    ...both.slice(0, 4),
    ...places.agree.map((place) => `cùng ${place}`),
    ...places.conflict.map((place) => `khác nơi: ${place}`),
    ...(topic === 0 ? ['khác lĩnh vực'] : []),
    ...(otherTroubles > 0 ? ['nói việc khác nhau'] : []),
    ...(otherState ? ['một bên nói đã xong hoặc không muốn'] : []),
  ]
}

/** Opinions a year apart are seldom about the same hole in the road. */
function yearsApart({ at: one }: Opinion, { at: other }: Opinion): number {
  if (!one || !other) return 0
  const years = Math.abs(one.getTime() - other.getTime()) / (365 * 24 * 3600 * 1000)
  return Math.min(1.5, Math.max(0, years - 0.5))
}
