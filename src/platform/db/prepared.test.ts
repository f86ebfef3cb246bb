import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { type Connection, connect } from './database.ts'

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

test('a statement that comes again and again is parsed once; one with words to search for is planned for each', async () => {
  for (let times = 0; times < 6; times++) {
    await sql`select ${times}::int + 1 as often`.execute(connection.db)
    await sql`select to_tsvector('cây xanh') @@ to_tsquery(${'cây'}) as found`.execute(connection.db)
  }
  await sql`select ${1}::int as once`.execute(connection.db)
  expect(await prepared()).toEqual(['select $1::int + 1 as often'])
})

test('however many statements there are, only some are kept', async () => {
  for (let one = 0; one < 300; one++)
    for (let times = 0; times < 3; times++)
      await sql`select ${times}::int + ${sql.raw(`${one}`)} as n`.execute(connection.db)
  expect(await prepared()).toHaveLength(250)
})

test('a table that changes under a running process costs one answer, not every one', async () => {
  const owner = new pg.Client(database.url)
  await owner.connect()
  await owner.query('create table changing (one int)')
  await owner.query('grant select on changing to hoi_am_app')
  const other = connect(database.url, { max: 1 })
  const all = () => sql`select * from changing where ${1} = 1`.execute(other.db)
  await owner.query('insert into changing values (1)')
  for (let times = 0; times < 4; times++) await all()
  await owner.query('alter table changing add column two int')
  await expect(all()).rejects.toThrow('cached plan')
  expect((await all()).rows).toEqual([{ one: 1, two: null }])
  await Promise.all([other.close(), owner.end()])
})

async function prepared(): Promise<readonly string[]> {
  const { rows } = await connection.pool.query('select statement from pg_prepared_statements')
  return rows.map(({ statement }) => statement)
}
