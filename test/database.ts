import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type TestDatabase = {
  /** Connects as the owner, as `DATABASE_URL` would. */
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own for one test file, migrated and with the test wards, cloned in some 50 ms. */
export const testDatabase = (): Promise<TestDatabase> =>
  createDatabase(new URL(inject('postgres').url).pathname.slice(1))

/** A database with nothing in it at all, to migrate or restore into. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase('template0')

async function createDatabase(template: string): Promise<TestDatabase> {
  const { url, adminUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(adminUrl, `create database ${name} template ${template} owner ${new URL(url).username}`)
  const own = new URL(url)
  own.pathname = name
  return { url: own.href, drop: () => administer(adminUrl, `drop database ${name} with (force)`) }
}

async function administer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
