import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { PoolClient } from 'pg'
import type { DB } from '#db/tables.ts'
import type { Database } from './database.ts'

/**
 * One connection that sends every statement as soon as it is asked for; PostgreSQL answers in that order. Statements asked for together
 * (`Promise.all`) cost one round trip. After `end` it refuses: whoever still asks would ask in the next reader's transaction.
 */
export function pipelined(connection: DatabaseConnection): { readonly db: Database; end(): void } {
  let ended = false
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => {
      if (ended) throw new Error('a statement was asked for after its transaction had ended')
      return connection
    },
    releaseConnection: nothing,
    destroy: nothing,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
  }
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  return {
    db,
    end: () => {
      ended = true
    },
  }
}

/** Statements that one turn of the event loop asks for leave in one packet: each packet is a call of the operating system. */
export function sendTogether(client: PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
    .connection
  const query = (...args: unknown[]) => {
    stream.cork()
    process.nextTick(() => stream.uncork())
    return send(...args)
  }
  Object.assign(client, { query })
}

const nothing = async (): Promise<void> => undefined
const refuse = async (): Promise<never> => {
  throw new Error('a read begins no transaction of its own')
}
