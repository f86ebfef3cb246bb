import { type AddressInfo, createServer, type Server, connect as toSocket } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { type Connection, connect, type DatabaseTransaction } from './database.ts'
import { reading } from './reading.ts'

const actor = { ward: newId<'Ward'>() }
let database: TestDatabase
let connection: Connection
beforeAll(async () => {
  database = await testDatabase()
  connection = connect(database.url, { max: 1 })
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})

const number = async (db: DatabaseTransaction, n: number) =>
  (await sql<{ n: number }>`select ${n}::int as n`.execute(db)).rows[0]?.n

test('questions asked together are sent before the first is answered, and each gets its own answer', async () => {
  const door = await openDoor(database.url, { shutsAt: 'first question', opensAt: 'third question' })
  const far = connect(door.url, { max: 1 })
  const said = async (db: DatabaseTransaction, words: string) =>
    (await sql<{ words: string }>`select ${words}::text as words`.execute(db)).rows[0]?.words
  const questions = ['first question', 'second question', 'third question']
  const answers = await reading(far, actor, (db) => Promise.all(questions.map((words) => said(db, words))))
  expect(answers).toEqual(questions)
  await far.close()
  door.server.close()
})

test('a question that fails fails the read, and the next read finds the connection in order', async () => {
  const read = reading(connection, actor, (db) =>
    Promise.all([number(db, 1), sql`select 1 / ${0}::int`.execute(db), number(db, 2)]),
  )
  await expect(read).rejects.toThrow('division by zero')
  expect(await reading(connection, actor, (db) => number(db, 3))).toBe(3)
})

test('a read that refuses before it asks anything fails with its own words, and leaves the connection in order', async () => {
  const refuses = (): Promise<never> => {
    throw new Error('no such page')
  }
  await expect(reading(connection, actor, refuses)).rejects.toThrow('no such page')
  await expect(reading(connection, actor, async () => refuses())).rejects.toThrow('no such page')
  expect(await reading(connection, actor, (db) => number(db, 4))).toBe(4)
  const open = await sql<{ state: string }>`select current_setting('hoi_am.ward', true) as state`.execute(
    connection.db,
  )
  expect(open.rows[0]?.state ?? '', 'no transaction is left open').not.toBe(actor.ward)
})

test('a read cannot write, and sees only what its ward may see', async () => {
  await expect(
    reading(connection, actor, (db) => sql`create table here (one int)`.execute(db)),
  ).rejects.toThrow(/read-only/)
  const ward = await reading(connection, actor, (db) =>
    sql<{ ward: string }>`select current_setting('hoi_am.ward') as ward`.execute(db),
  )
  expect(ward.rows).toEqual([{ ward: actor.ward }])
})

test('a question asked after the read has ended is refused', async () => {
  let kept: DatabaseTransaction | undefined
  await reading(connection, actor, async (db) => {
    kept = db
  })
  await expect(number(kept as DatabaseTransaction, 1)).rejects.toThrow('after its transaction had ended')
})

/** A way to PostgreSQL that lets no answer through from when it hears the one until it hears the other. */
async function openDoor(url: string, { shutsAt, opensAt }: { shutsAt: string; opensAt: string }) {
  const inside = new URL(url)
  const server = await new Promise<Server>((listening) => {
    const door = createServer((client) => {
      const postgres = toSocket(Number(inside.port), inside.hostname)
      const held: Uint8Array[] = []
      let open = true
      client.on('data', (asked: Buffer) => {
        open = (open && !asked.includes(shutsAt)) || asked.includes(opensAt)
        postgres.write(asked)
        if (open) for (const answer of held.splice(0)) client.write(answer)
      })
      postgres.on('data', (answer: Buffer) => (open ? client.write(answer) : held.push(answer)))
      postgres.on('close', () => client.destroy())
      client.on('close', () => postgres.destroy())
    }).listen(0, '127.0.0.1', () => listening(door))
  })
  const outside = new URL(url)
  // Through the door, not by the socket beside it.
  outside.searchParams.delete('host')
  outside.port = String((server.address() as AddressInfo).port)
  return { server, url: outside.href }
}
