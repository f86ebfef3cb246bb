import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from '#db/tables.ts'
import { sendTogether } from './pipeline.ts'
import { prepareOften, statementNames } from './prepared.ts'
import { openSignals, type Signals } from './signals.ts'

export type Database = Kysely<DB>
export type DatabaseTransaction = Transaction<DB>

const DATE = 1082
const INT8 = 20
/** Dates stay the ISO strings they are; counts fit a number. Moments (timestamptz) become `Date`. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text,
  [INT8]: Number,
}

/** How values of PostgreSQL arrive, on every connection of the product. */
export const productTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? types.getTypeParser(oid, format),
}

/** The role that row-level security binds; made by the first migration. */
const APPLICATION_ROLE = 'hoi_am_app'

/** A pool of connections, and the signals of what others commit; `close` shuts all of it. */
export type Connection = {
  readonly db: Database
  readonly pool: Pool
  readonly signals: Signals
  close(): Promise<void>
}

/** Connections that work as the application role. `url` is the owner's; the role is taken at connect time. `max` connections. */
export function connect(url: string, options: { readonly max?: number } = {}): Connection {
  const pool = new Pool({
    connectionString: url,
    max: options.max ?? 12,
    options: `-c role=${APPLICATION_ROLE} -c timezone=UTC`,
    application_name: 'hoi-am',
    types: productTypes,
    pipeline: true,
  })
  // A connection that breaks is dropped; the query under way fails and the pool opens another at the next one.
  pool.on('error', () => undefined)
  const names = statementNames()
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    sendTogether(client)
    prepareOften(client, names)
  })
  const signals = openSignals(pool)
  return {
    db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    signals,
    close: () => {
      signals.close()
      return pool.end()
    },
  }
}

/** Whether the database takes a query now. Never throws. */
export const answers = (db: Database): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
