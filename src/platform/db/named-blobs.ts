import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'

/** `required`: a person handed this file in, so it must be there; other columns may hash a text that was never a file. */
export type NamedBlob = { readonly sha256: string; readonly required: boolean }

/** Columns that may name a blob: those called `sha256` or `…_sha256`. Some hash a text instead; the store does not know those. */
export const BLOB_COLUMNS = `
  select table_name as table, column_name as column from information_schema.columns
  where table_schema = 'public' and data_type = 'text' and (column_name = 'sha256' or column_name like '%\\_sha256')
  order by 1, 2`

/** Every fingerprint that the ward's rows name, each once. */
export async function listNamedBlobs(db: DatabaseTransaction): Promise<readonly NamedBlob[]> {
  const { rows: columns } = await sql.raw<{ table: string; column: string }>(BLOB_COLUMNS).execute(db)
  const each = columns.map(
    ({ table, column }) =>
      sql`select ${sql.ref(column)} as sha256, ${sql.lit(table === 'attachment')} as required from ${sql.table(table)}`,
  )
  const { rows } = await sql<NamedBlob>`
    select sha256, bool_or(required) as required from (${sql.join(each, sql` union all `)}) as named
    where sha256 is not null group by sha256 order by sha256`.execute(db)
  return rows
}
