import type { IsoDate } from '#domain/date.ts'
import { hd05, hd36 } from './party.ts'
import type { Certainty, Family, Regime, RuleKey, RuleValues } from './rule.ts'
import { nd30 } from './state.ts'

/** Oldest first within each family. */
export const regimes: readonly Regime[] = [hd36, hd05, nd30]

/** The regime in force on the day a paper is issued; before the first, the first. */
export function regimeOn(family: Family, issuedOn: IsoDate): Regime {
  const own = regimes.filter((regime) => regime.family === family)
  return (own.findLast(({ from }) => from <= issuedOn) ?? own[0]) as Regime
}

export type Rules = RuleValues & { readonly regime: Regime }

/** Every rule in force on that day. */
export const rulesOn = (family: Family, issuedOn: IsoDate): Rules => rulesOf(regimeOn(family, issuedOn))

/** The rules that will hold until others come. */
export const newestRules = (family: Family): Rules =>
  rulesOf(regimes.findLast((one) => one.family === family) as Regime)

const rulesOf = (regime: Regime): Rules => {
  const values = statedRules(regime).map(({ key, value }) => [key, value])
  return { ...(Object.fromEntries(values) as RuleValues), regime }
}

/** One rule as it holds under a regime, with the regime that said it last. */
export type StatedRule = {
  readonly key: RuleKey
  readonly value: RuleValues[RuleKey]
  readonly certainty: Certainty
  readonly saidBy: Regime
}

/** The rules in force under a regime: its own rows, and those of the regimes before it that it leaves standing. */
export function statedRules(regime: Regime): readonly StatedRule[] {
  const rules = new Map<RuleKey, StatedRule>()
  for (const one of regimes)
    if (one.family === regime.family && one.from <= regime.from)
      for (const { key, value, certainty } of one.rows) rules.set(key, { key, value, certainty, saidBy: one })
  return [...rules.values()]
}
