import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { testApp } from './app.ts'
import { testDatabase } from './database.ts'

test('test files work on databases of their own, migrated and apart from each other', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  await query(one.url, 'create table only_here ()')
  const tables = `select count(*)::int as own from information_schema.tables where table_name in ('ward', 'only_here')`
  expect(await query(one.url, tables)).toEqual([{ own: 2 }])
  expect(await query(other.url, tables)).toEqual([{ own: 1 }])
  await Promise.all([one.drop(), other.drop()])
  await expect(query(one.url, 'select 1')).rejects.toThrow('does not exist')
})

test('every sentence for a constraint is for one the database has', async () => {
  const schema = await readFile(join(projectRoot, 'db', 'schema.sql'), 'utf8')
  const named = Object.keys((await testApp()).deps.constraints)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(schema))).toEqual([])
})

test('the dumped schema has the tables and columns that the migrations make, each in its order', async () => {
  const schema = await readFile(join(projectRoot, 'db', 'schema.sql'), 'utf8')
  const dumped = [...schema.matchAll(/^CREATE TABLE public\.(\w+) \((.*?)^\)/gms)].map(
    ([, table, body = '']) => ({
      table,
      columns: [...body.matchAll(/^ {4}"?([a-z]\w*)/gm)].map(([, column]) => column),
    }),
  )
  const database = await testDatabase()
  const made = await query(
    database.url,
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'
     group by table_name order by table_name collate "C"`,
  )
  await database.drop()
  expect(dumped).toEqual(made)
})

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
