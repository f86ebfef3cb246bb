import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import { listAccounts, substitutesOn } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { People } from './audience.ts'

/** Everybody who works in the ward on `day`. Three queries; a ward has some hundred accounts. */
export async function loadPeople(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  day: IsoDate,
): Promise<People> {
  const accounts = await listAccounts(db, actor, { state: 'active' })
  const held = accounts.flatMap(({ id, roles }) => roles.map(({ role, unit }) => ({ id, role, unit })))
  const holding = (role: 'clerk' | 'leader' | 'inspector') => [
    ...new Set(held.filter((one) => one.role === role).map(({ id }) => id)),
  ]
  const heads = held.flatMap(({ id, role, unit }) =>
    unit !== null && (role === 'unit-head' || role === 'group-head') ? [{ id, unit }] : [],
  )
  const officers = held.flatMap(({ id, role, unit }) =>
    unit !== null && role === 'unit-officer' ? [{ id, unit }] : [],
  )
  return {
    heads: byUnit(heads),
    officers: byUnit(officers),
    clerks: holding('clerk'),
    leaders: holding('leader'),
    inspectors: holding('inspector'),
    substitutes: await substitutesOn(db, actor.ward, day),
    emails: new Map(accounts.flatMap(({ id, email }) => (email === null ? [] : [[id, email] as const]))),
    names: new Map(accounts.map(({ id, name }) => [id, name])),
  }
}

const byUnit = (held: readonly { readonly id: AccountId; readonly unit: UnitId }[]) =>
  new Map([...Map.groupBy(held, ({ unit }) => unit)].map(([unit, all]) => [unit, all.map(({ id }) => id)]))
