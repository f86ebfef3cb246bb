import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { MomentKey } from '#platform/db/moment.ts'
import { searchWords } from '#platform/db/word-search.ts'
import type { OfficeDocument } from './document.ts'
import { selectDocuments, toDocument } from './load-queries.ts'
import { withinReach } from './reach-queries.ts'
import type { DocumentFilter } from './register-filter.ts'

export type DocumentRow = OfficeDocument & {
  readonly drafter: string
  readonly unitName: string | null
  readonly savedAt: Date
}

/** Papers the actor may see, the latest begun first; `next` names the last row when there are more. */
export async function listDocuments(
  db: DatabaseTransaction,
  actor: Actor,
  filter: DocumentFilter,
  { after, limit }: { readonly after: MomentKey | null; readonly limit: number },
): Promise<{ readonly rows: readonly DocumentRow[]; readonly next: MomentKey | null }> {
  let query = selectDocuments(db, actor)
    .innerJoin('account as drafter', (join) =>
      join.onRef('drafter.ward_id', '=', 'document.ward_id').onRef('drafter.id', '=', 'document.drafted_by'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'document.ward_id').onRef('unit.id', '=', 'document.unit_id'),
    )
    .select(['drafter.name as drafter', 'unit.name as unitName', 'words.saved_at as savedAt'])
    .where(withinReach(actor))
  if (filter.kind !== null) query = query.where('document.kind', '=', filter.kind)
  // What was given up is out of the way until somebody asks for it.
  query =
    filter.state === null
      ? query.where('document.state', '!=', 'withdrawn')
      : query.where('document.state', '=', filter.state)
  if (filter.text !== null) {
    const { text } = filter
    const sign = /^0*(\d{1,6})(?:[-/]\s*(\S+))?$/u.exec(text)
    const words = searchWords(text, (wanted) => sql<SqlBool>`document.search @@ (${wanted})`).any
    query = query.where((where) =>
      sign === null
        ? words
        : where.and([
            where('document.number', '=', Number(sign[1])),
            ...(sign[2] === undefined
              ? []
              : [
                  sql<SqlBool>`fold(document.symbol) like fold(${sign[2].replace(/[\\%_]/g, '\\$&')}) || '%'`,
                ]),
          ]),
    )
  }
  if (after !== null)
    query = query.where(
      sql<SqlBool>`(document.drafted_at, document.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  const found = await query
    .orderBy('document.drafted_at', 'desc')
    .orderBy('document.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((row) => ({
    ...toDocument(row),
    drafter: row.drafter,
    unitName: row.unitName,
    savedAt: row.savedAt,
  }))
  const last = rows.at(-1)
  return {
    rows,
    next: found.length > limit && last !== undefined ? { at: last.draftedAt, id: last.id } : null,
  }
}
