import pg from 'pg'
import { newId } from '#domain/id.ts'
import { productTypes } from '#platform/db/database.ts'

/** A statement as a page sent it. `head`: what it read of the history's head, when that is what it read. */
export type Statement = { readonly text: string; readonly values: readonly unknown[]; head?: number }

/** Writes down every statement that goes through the pool's connections while `during` runs. */
export function recorder(pool: pg.Pool) {
  let recording: Statement[] | null = null
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<pg.QueryResult>
    const recorded = async (text: string, values: unknown[] = []) => {
      const statement: Statement = { text, values }
      recording?.push(statement)
      const result = await send(text, values)
      if (isHead(text)) statement.head = Number(result.rows[0]?.seq)
      return result
    }
    Object.assign(client, { query: recorded })
  })
  return async (during: () => Promise<unknown>): Promise<readonly Statement[]> => {
    const statements: Statement[] = []
    recording = statements
    await during()
    recording = null
    return statements
  }
}

const isHead = (text: string): boolean => text.startsWith('select') && text.includes('"audit_head"')

/** A connection that works as the product's do. */
export async function plainConnection(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c role=hoi_am_app -c timezone=UTC',
    types: productTypes,
  })
  await client.connect()
  return client
}

/** The same statements with nothing around them. Those that write get ids, codes and history numbers of their own. */
export async function replay(
  client: pg.Client,
  statements: readonly Statement[],
  since: number,
): Promise<void> {
  const fresh = renaming(since)
  let seq: { readonly recorded: number; readonly now: number } | null = null
  for (const { text, values, head } of statements) {
    const renamed = values.map((value) =>
      typeof value === 'number' && seq !== null && value === seq.recorded ? seq.now : fresh(value),
    )
    const { rows } = await client.query(text, renamed)
    if (head !== undefined) seq = { recorded: head + 1, now: Number(rows[0]?.seq) + 1 }
  }
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const CODE = /CĐ-(\d{4})-\d+/g
let codes = 1_000_000

/** Ids made since then, and every code, become new ones, the same everywhere within one replay. */
function renaming(since: number): (value: unknown) => unknown {
  const known = new Map<string, string>()
  const rename = (old: string, make: () => string): string => {
    const name = known.get(old) ?? make()
    known.set(old, name)
    return name
  }
  const made = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16) >= since
  return (value) =>
    typeof value === 'string'
      ? value
          .replace(ID, (id) => (made(id) ? rename(id, () => newId()) : id))
          .replace(CODE, (code, year: string) => rename(code, () => `CĐ-${year}-${++codes}`))
      : value
}
