import pg from 'pg'
import type { NamedWard } from '../../src/demo/found.ts'
import { copy } from './copy.ts'
import { directivesOf } from './directives.ts'

const BATCH = 5_000

/**
 * Fills the ward's tables as the superuser of `adminUrl`'s server; `to` is the total wanted so far. Foreign keys are not asked and the
 * large indexes are made after the rows, or the loading would take longer than the measuring.
 */
export function loader(url: string, ward: NamedWard, now: Date) {
  const source = directivesOf(ward, now, 20251121)
  let loaded = 0
  return async (to: number): Promise<void> => {
    const client = new pg.Client(url)
    await client.connect()
    try {
      await client.query('set session_replication_role = replica')
      source.goOn(await lastNumbers(client, ward))
      const indexes = await dropTextIndexes(client)
      for (; loaded < to; loaded += BATCH) {
        const rows = source.next(Math.min(BATCH, to - loaded))
        await client.query('begin')
        for (const [table, some] of Object.entries(rows)) await copy(client, table, some)
        await client.query('commit')
      }
      loaded = to
      for (const definition of indexes) await client.query(definition)
      await keepNumbers(client, ward, source)
      await client.query('vacuum (analyze)')
    } finally {
      await client.end()
    }
  }
}

/** Returns the statements that make them again. */
async function dropTextIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes where tablename = 'directive' and indexdef like '% USING gin %'`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

async function lastNumbers(client: pg.Client, ward: NamedWard) {
  const books = await client.query(
    `select period, last from number_book where ward_id = $1 and book = 'directive'`,
    [ward.id],
  )
  const head = await client.query('select seq from audit_head where ward_id = $1', [ward.id])
  return {
    numbers: new Map(books.rows.map(({ period, last }) => [Number(period), Number(last)])),
    seq: Number(head.rows[0]?.seq ?? 0),
  }
}

/** The books go on where the loaded rows end. */
async function keepNumbers(
  client: pg.Client,
  ward: NamedWard,
  source: ReturnType<typeof directivesOf>,
): Promise<void> {
  for (const [year, last] of source.numbers)
    await client.query(
      `insert into number_book (ward_id, book, period, last) values ($1, 'directive', $2, $3)
       on conflict (ward_id, book, period) do update set last = excluded.last`,
      [ward.id, String(year), last],
    )
  await client.query(
    `insert into audit_head (ward_id, seq, hash) values ($1, $2, $3)
     on conflict (ward_id) do update set seq = excluded.seq, hash = excluded.hash`,
    [ward.id, source.lastSeq(), Buffer.alloc(32)],
  )
}
