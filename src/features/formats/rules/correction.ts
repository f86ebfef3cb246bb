import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { Regime, RuleKey, RuleValues } from './rule.ts'

export type CorrectionId = Id<'FormatRule'>

/** What the ward's clerk says in place of a row of a regime, for papers issued from a day on; or that the row of the regime holds again. */
export type Correction = {
  readonly id: CorrectionId
  readonly regime: Regime['key']
  readonly key: RuleKey
  readonly from: IsoDate
  /** What it rests on, in the clerk's words. */
  readonly source: string
  readonly at: Date
} & (
  | { readonly act: 'corrected'; readonly value: RuleValues[RuleKey] }
  | { readonly act: 'restored'; readonly value: null }
)

/** Everything a ward ever corrected, in the order in which it was recorded. */
export type WardRules = readonly Correction[]

/** `on`: the day the paper bears. `formedAt`: when it got its form; null: it gets it now. */
export type When = { readonly on: IsoDate; readonly formedAt: Date | null }

/** What holds in place of each row of a regime; the newest word on a row counts. A paper keeps the form it had when it was issued. */
export function correctionsOf(
  regime: Regime,
  ward: WardRules,
  { on, formedAt }: When,
): ReadonlyMap<RuleKey, Correction & { readonly act: 'corrected' }> {
  const standing = new Map<RuleKey, Correction & { readonly act: 'corrected' }>()
  for (const one of ward) {
    if (one.regime !== regime.key || one.from > on) continue
    if (formedAt !== null && one.at > formedAt) continue
    if (one.act === 'corrected') standing.set(one.key, one)
    else standing.delete(one.key)
  }
  return standing
}
