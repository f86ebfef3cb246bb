import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import { listUnits, type Unit } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listLists, unitsOfList } from './lists/list-queries.ts'

/** Who a paper is to go to, as somebody chose it: whole lists, single units, bodies outside by name. */
export type Chosen = {
  readonly lists: readonly Id<'RecipientList'>[]
  readonly units: readonly UnitId[]
  readonly bodies: readonly string[]
}
export type NewRecipient = { readonly unit: UnitId | null; readonly name: string }

/** Each recipient once, whatever number of lists it stands in; only units that are open on `day`. */
export async function chosenRecipients(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { lists, units, bodies }: Chosen,
  day: IsoDate,
): Promise<readonly NewRecipient[]> {
  const open = sendable(await listUnits(db, actor, { openOn: day }))
  const named = (await listLists(db, actor)).filter(({ id }) => lists.includes(id))
  const wanted = new Set([...units, ...named.flatMap((list) => unitsOfList(list, open).map(({ id }) => id))])
  const outside = new Map(
    [...named.flatMap((list) => list.bodies), ...bodies].map((name) => [name.toLocaleLowerCase('vi'), name]),
  )
  return [
    ...open.filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ unit: id, name })),
    ...[...outside.values()].map((name) => ({ unit: null, name })),
  ]
}

/** Units a paper can be addressed to: "the residential groups" as a whole are no address, each of them is. */
export const sendable = (units: readonly Unit[]): readonly Unit[] => {
  const collective = new Set(units.flatMap(({ kind, parent }) => (kind === 'group' ? (parent ?? []) : [])))
  return units.filter(({ id, kind }) => kind !== 'group' || !collective.has(id))
}
