import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId } from '../directive.ts'
import type { Page } from './cursor.ts'
import { type Asked, listPlaces } from './page-queries.ts'
import { listRows, type RegisterRow } from './row-queries.ts'

export type ExportedRow = RegisterRow & { readonly extensions: number }

const BATCH = 500

/** Every line that fits, in the register's order, a few hundred in memory at a time. Give it a transaction that sees one moment. */
export async function* exportedRows(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
): AsyncGenerator<ExportedRow> {
  let page: Page = { towards: 'next', from: null }
  for (;;) {
    const { rows: places, hasNext } = await listPlaces(db, actor, asked, page, BATCH)
    const ids = places.map(({ id }) => id)
    const extensions = await countExtensions(db, actor, ids)
    for (const row of await listRows(db, actor, ids))
      yield { ...row, extensions: extensions.get(row.id) ?? 0 }
    const last = places.at(-1)
    if (!hasNext || last === undefined) return
    page = { towards: 'next', from: last.cursor }
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
