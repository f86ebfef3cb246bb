import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import type { NamedWard } from '../src/demo/found.ts'
import type { PersonKey, UnitKey } from '../src/demo/ward.ts'

/** The named ward with its ids, by the keys of src/demo/ward.ts. A second ward, of which the first must never see anything, is `other`. */
export type TestWard = {
  readonly id: WardId
  unit(key: UnitKey): UnitId
  account(key: PersonKey | `to${number}`): AccountId
}

export const namedWard = (named: NamedWard): TestWard => ({
  id: named.id,
  unit: (key) => known(named.units, key),
  account: (key) => known(named.accounts, key),
})

function known<Value>(ids: Readonly<Record<string, Value>>, key: string): Value {
  const id = ids[key]
  if (id === undefined) throw new Error(`the named ward has no ${key}`)
  return id
}
