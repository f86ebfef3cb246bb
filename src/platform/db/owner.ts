import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { DB } from '#db/tables.ts'
import { productTypes } from './database.ts'

/** One connection as the owner of the database, for what the application's role may not do. `destroy` it when done. */
export function ownerConnection(url: string): Kysely<DB> {
  const pool = new Pool({ connectionString: url, max: 1, types: productTypes })
  // One that breaks fails the statement under way, not the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

/** Removes every ward with everything that belongs to it; the schema stays. */
export async function emptyEverything(owner: Kysely<DB>): Promise<void> {
  await sql`truncate ward cascade`.execute(owner)
}
