import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { projectRoot } from '#platform/root.ts'

const folder = join(projectRoot, 'db', 'migrations')

/**
 * Brings the database of `url` (the owner's connection) to the newest schema: our `.sql` files in order, then the job queue's own.
 * Safe to run by several processes at once. `upTo` stops after that file, which must exist. Returns the names of the files applied now.
 */
export async function migrate(
  url: string,
  options: { readonly upTo?: string | undefined } = {},
): Promise<readonly string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1 }) }),
  })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
    const { error, results } =
      options.upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(options.upTo)
    if (error !== undefined) throw error
    await runMigrations({ connectionString: url })
    await sql.raw(grantJobQueue).execute(db)
    return (results ?? []).map((result) => result.migrationName)
  } finally {
    await db.destroy()
  }
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const entries = files.map(
    async (file) => [file.replace(/\.sql$/, ''), await migrationOf(join(folder, file))] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

async function migrationOf(path: string): Promise<Migration> {
  const text = await readFile(path, 'utf8')
  return {
    up: async (db) => {
      await sql.raw(text).execute(db)
    },
  }
}

/** Jobs are written in the transaction that causes them, by the application's role. */
const grantJobQueue = `
  grant usage on schema graphile_worker to hoi_am_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to hoi_am_app;
  grant usage on all sequences in schema graphile_worker to hoi_am_app;
  grant execute on all functions in schema graphile_worker to hoi_am_app;
  do $$
  declare bound regclass;
  begin
    -- The queue's tables come with row-level security and no policy: without one only their owner sees a row.
    for bound in
      select oid from pg_class
      where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'application')
    loop
      execute format('create policy application on %s to hoi_am_app using (true) with check (true)', bound);
    end loop;
  end $$;
`
