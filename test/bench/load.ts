import pg from 'pg'
import type { NamedWard } from '../../src/demo/found.ts'
import { type CopyRow, copy } from './copy.ts'
import { directivesOf } from './directives.ts'
import { petitionsOf } from './petitions.ts'

const BATCH = 5_000

type Rows = Readonly<Record<string, readonly CopyRow[]>>

/** Fills the ward with directives as the superuser of `adminUrl`'s server; `to` is the total wanted so far. */
export function loader(url: string, ward: NamedWard, now: Date) {
  const source = directivesOf(ward, now, 20251121)
  let loaded = 0
  return (to: number): Promise<void> =>
    filling(url, ['directive'], async (client) => {
      source.goOn({
        numbers: await lastNumbers(client, ward, 'directive'),
        seq: await lastEvent(client, ward),
      })
      await addAll(client, source, to - loaded)
      loaded = to
      await keepNumbers(client, ward, 'directive', source.numbers)
      await keepHead(client, ward, source.lastSeq())
    })
}

/** The same with what was said at dialogues, the matters made of it, and the public ledger of each. */
export function petitionLoader(url: string, ward: NamedWard, now: Date) {
  const source = petitionsOf(ward, now, 20251122)
  let loaded = 0
  return (to: number): Promise<void> =>
    filling(url, ['petition', 'dossier', 'ledger_entry'], async (client) => {
      for (const [book, numbers] of Object.entries(source.numbers))
        for (const [year, last] of await lastNumbers(client, ward, book)) numbers.set(year, last)
      await addAll(client, source, to - loaded)
      loaded = to
      for (const [book, numbers] of Object.entries(source.numbers))
        await keepNumbers(client, ward, book, numbers)
    })
}

/**
 * Foreign keys are not asked and the large indexes of `tables` are made after the rows, or the loading would take longer than the
 * measuring.
 */
async function filling(
  url: string,
  tables: readonly string[],
  fill: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    const indexes = await dropTextIndexes(client, tables)
    await fill(client)
    for (const definition of indexes) await client.query(definition)
    await client.query('vacuum (analyze)')
    // What the loading left to write is written, or the first pages measured would wait for it.
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

type Source = { readonly next: (count: number, part: number, of: number) => Rows }

/** In the order of time, as a ward writes. */
async function addAll(client: pg.Client, source: Source, count: number): Promise<void> {
  const batches = Math.ceil(count / BATCH)
  for (let batch = 0; batch < batches; batch++) {
    const rows = source.next(Math.min(BATCH, count - batch * BATCH), batch, batches)
    await client.query('begin')
    for (const [table, some] of Object.entries(rows)) await copy(client, table, some)
    await client.query('commit')
  }
}

/** Returns the statements that make them again. */
async function dropTextIndexes(client: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes where tablename = any($1) and indexdef like '% USING gin %'`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/** Where the ward's own writing has come to: each year's last number of a book. */
async function lastNumbers(client: pg.Client, ward: NamedWard, book: string): Promise<Map<number, number>> {
  const { rows } = await client.query(
    `select period, last from number_book where ward_id = $1 and book = $2`,
    [ward.id, book],
  )
  return new Map(rows.map(({ period, last }) => [Number(period), Number(last)]))
}

async function lastEvent(client: pg.Client, ward: NamedWard): Promise<number> {
  const { rows } = await client.query('select seq from audit_head where ward_id = $1', [ward.id])
  return Number(rows[0]?.seq ?? 0)
}

/** The books go on where the loaded rows end. */
async function keepNumbers(
  client: pg.Client,
  ward: NamedWard,
  book: string,
  numbers: ReadonlyMap<number, number>,
): Promise<void> {
  for (const [year, last] of numbers)
    await client.query(
      `insert into number_book (ward_id, book, period, last) values ($1, $2, $3, $4)
       on conflict (ward_id, book, period) do update set last = excluded.last`,
      [ward.id, book, String(year), last],
    )
}

const keepHead = (client: pg.Client, ward: NamedWard, seq: number) =>
  client.query(
    `insert into audit_head (ward_id, seq, hash) values ($1, $2, $3)
     on conflict (ward_id) do update set seq = excluded.seq, hash = excluded.hash`,
    [ward.id, seq, Buffer.alloc(32)],
  )
