import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type Person = { readonly name: string; readonly position: string | null }
export type Names = {
  readonly people: ReadonlyMap<string, Person>
  readonly units: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

type Wanted = Readonly<Record<'people' | 'units' | 'topics', readonly string[]>>

/** Names of the people, units and topics a page speaks of. */
export async function listNames(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  wanted: Wanted,
): Promise<Names> {
  const people = await db
    .selectFrom('account')
    .select(['id', 'name', 'position'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', anyOf(wanted.people))
    .execute()
  const units = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', anyOf(wanted.units))
    .execute()
  const topics =
    wanted.topics.length === 0
      ? []
      : await db
          .selectFrom('topic')
          .select(['code', 'name'])
          .where('ward_id', '=', actor.ward)
          .where('code', 'in', [...new Set(wanted.topics)])
          .execute()
  return {
    people: new Map(people.map(({ id, name, position }) => [id, { name, position }])),
    units: new Map(units.map(({ id, name }) => [id, name])),
    topics: new Map(topics.map(({ code, name }) => [code, name])),
  }
}

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...new Set(ids)]}::uuid[])`
