import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'

/** `required`: a person handed this file in, so it must be there; other columns may hash a text that was never a file. */
export type NamedBlob = { readonly sha256: string; readonly required: boolean }

/** Every fingerprint that the ward's rows name, each once. */
export async function listNamedBlobs(db: DatabaseTransaction): Promise<readonly NamedBlob[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and (column_name = 'sha256' or column_name like '%\\_sha256')
    order by 1, 2`.execute(db)
  const each = columns.map(
    ({ table, column }) =>
      sql`select ${sql.ref(column)} as sha256, ${sql.lit(table === 'attachment')} as required from ${sql.table(table)}`,
  )
  const { rows } = await sql<NamedBlob>`
    select sha256, bool_or(required) as required from (${sql.join(each, sql` union all `)}) as named
    where sha256 is not null group by sha256 order by sha256`.execute(db)
  return rows
}
