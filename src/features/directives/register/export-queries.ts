import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listAll } from '#platform/db/pages.ts'
import type { DirectiveId } from '../directive.ts'
import { type Asked, listingOf } from './page-queries.ts'
import { listRows, type RegisterRow } from './row-queries.ts'

export type ExportedRow = RegisterRow & { readonly extensions: number }

const BATCH = 500

/** Every line that fits, in the register's order, a few hundred in memory at a time. Give it a transaction that sees one moment. */
export async function* exportedRows(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
): AsyncGenerator<ExportedRow> {
  for await (const ids of listAll<DirectiveId>(listingOf(db, actor, asked), BATCH)) {
    const extensions = await countExtensions(db, actor, ids)
    for (const row of await listRows(db, actor, ids))
      yield { ...row, extensions: extensions.get(row.id) ?? 0 }
  }
}

async function countExtensions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly DirectiveId[],
): Promise<ReadonlyMap<DirectiveId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('directive')
    .select(['id', 'extension_count'])
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .where('extension_count', '>', 0)
    .execute()
  return new Map(rows.map((row) => [row.id as DirectiveId, row.extension_count]))
}
