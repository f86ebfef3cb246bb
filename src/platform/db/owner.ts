import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { DB } from '#db/tables.ts'
import { productTypes } from './database.ts'

/** One connection as the owner of the database, for what the application's role may not do. `destroy` it when done. */
export const ownerConnection = (url: string): Kysely<DB> =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1, types: productTypes }) }),
  })
