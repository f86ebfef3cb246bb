import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { WardKind } from '#domain/ward.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { WardFacts } from './ward.ts'

export async function wardFacts(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  today: IsoDate,
): Promise<WardFacts> {
  const row = await db
    .selectFrom('ward')
    .select(['kind', 'name'])
    .where('id', '=', ward)
    .executeTakeFirstOrThrow()
  return { kind: row.kind as WardKind, name: row.name, today }
}
