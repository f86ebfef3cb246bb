import { addDays, type IsoDate } from '#domain/date.ts'
import { type Correction, correctionsOf, type WardRules, type When } from './correction.ts'
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

/** The last day on which a regime is in force; null until another follows. */
export function endOf(regime: Regime): IsoDate | null {
  const next = regimes.find(({ family, from }) => family === regime.family && from > regime.from)
  return next === undefined ? null : addDays(next.from, -1)
}

export type Rules = RuleValues & {
  readonly regime: Regime
  /** Tells apart the looks of two papers under one regime of which the ward corrected one. */
  readonly variant: string
}

/** Every rule in force on that day, with what the ward corrected by then. */
export const rulesOn = (
  family: Family,
  issuedOn: IsoDate,
  ward: WardRules,
  formedAt: Date | null = null,
): Rules => rulesOf(regimeOn(family, issuedOn), ward, { on: issuedOn, formedAt })

/** The rules that will hold until others come. */
export const newestRules = (family: Family): Rules => {
  const newest = regimes.findLast((one) => one.family === family) as Regime
  return rulesOf(newest, [], { on: newest.from, formedAt: null })
}

function rulesOf(regime: Regime, ward: WardRules, when: When): Rules {
  const stated = statedRules(regime, ward, when)
  return {
    ...(Object.fromEntries(stated.map(({ key, value }) => [key, value])) as RuleValues),
    regime,
    variant: stated.flatMap(({ correction }) => (correction === null ? [] : [correction.id])).join(' '),
  }
}

/** One rule as it holds under a regime, with the regime that said it last, or with what the ward says instead. */
export type StatedRule = {
  readonly key: RuleKey
  readonly value: RuleValues[RuleKey]
  readonly certainty: Certainty
  readonly saidBy: Regime
  readonly correction: Correction | null
}

/** The rules in force under a regime: its own rows, those of the regimes before it that it leaves standing, and over them what the ward corrected. */
export function statedRules(regime: Regime, ward: WardRules, when: When): readonly StatedRule[] {
  const rules = new Map<RuleKey, StatedRule>()
  for (const one of regimes)
    if (one.family === regime.family && one.from <= regime.from)
      for (const { key, value, certainty } of one.rows)
        rules.set(key, { key, value, certainty, saidBy: one, correction: null })
  for (const [key, correction] of correctionsOf(regime, ward, when)) {
    const rule = rules.get(key)
    if (rule !== undefined) rules.set(key, { ...rule, value: correction.value, correction })
  }
  return [...rules.values()]
}
