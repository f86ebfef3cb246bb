import type { Client } from 'pg'
import { BLOB_COLUMNS } from '../db/named-blobs.ts'

export type Table = { readonly name: string; readonly columns: readonly string[] }

/** Every table of the product with the columns that are written (generated ones compute themselves), referenced tables first. */
export async function listTables(client: Client): Promise<readonly Table[]> {
  const tables = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_migration%'
    group by c.relname order by c.relname`)
  const references = await client.query<{ readonly from: string; readonly to: string }>(`
    select distinct child.relname as from, parent.relname as to
    from pg_constraint f
    join pg_class child on child.oid = f.conrelid
    join pg_class parent on parent.oid = f.confrelid
    where f.contype = 'f' and child.relnamespace = 'public'::regnamespace and f.conrelid <> f.confrelid`)
  return inOrder(tables.rows, references.rows)
}

function inOrder(
  tables: readonly Table[],
  references: readonly { readonly from: string; readonly to: string }[],
): readonly Table[] {
  const ordered: Table[] = []
  const placed = new Set<string>()
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) =>
        !placed.has(name) &&
        references.every((reference) => reference.from !== name || placed.has(reference.to)),
    )
    if (ready.length === 0)
      throw new Error('Tables refer to each other in a circle; a backup could not be loaded.')
    for (const table of ready) {
      ordered.push(table)
      placed.add(table.name)
    }
  }
  return ordered
}

/** Jobs that wait travel too, under this name: an e-mail that was promised is still sent after a restore. */
export const JOBS: Table = {
  name: 'waiting-jobs',
  columns: ['task', 'payload', 'run_at', 'max_attempts', 'key', 'priority'],
}

const WAITING = `
  select t.identifier, j.payload, j.run_at, j.max_attempts, j.key, j.priority
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts < j.max_attempts order by j.id`

/** COPY in PostgreSQL's text format, which any version reads. */
export const copyOut = (table: Table): string =>
  table.name === JOBS.name
    ? `copy (${WAITING}) to stdout`
    : `copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) to stdout`

/** The same way back. */
export const copyIn = (table: Table): string =>
  `copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) from stdin`

/** Where waiting jobs are laid down before they are added to the queue again. */
export const prepareJobs = `
  create temporary table ${quoted(JOBS.name)}
    (task text, payload json, run_at timestamptz, max_attempts int, key text, priority int) on commit drop`

/** Adds what was laid down to the queue. */
export const enqueueJobs = `
  select graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => max_attempts, job_key => key, priority => priority)
  from ${quoted(JOBS.name)}`

/** Columns that may name a blob. */
export async function listBlobColumns(client: Client): Promise<readonly { table: string; column: string }[]> {
  const { rows } = await client.query<{ table: string; column: string }>(BLOB_COLUMNS)
  return rows
}

/** Names of the applied migrations, in order; none in a new database. */
export async function listMigrations(client: Client): Promise<readonly string[]> {
  const table = await client.query(`select to_regclass('public.kysely_migration') is not null as there`)
  if (table.rows[0]?.there !== true) return []
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map((row) => row.name)
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
