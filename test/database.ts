import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type TestDatabase = {
  /** Connects as the owner, as `DATABASE_URL` would. */
  readonly url: string
  drop(): Promise<void>
  /** For the rest of the run an original to copy, which nobody may enter any more. Its new address. */
  keep(): Promise<string>
}

/** A database of its own for one test file, migrated and with the test wards, cloned in some 50 ms; or a copy of another, to which nobody is connected. */
export const testDatabase = (of: string = inject('postgres').url): Promise<TestDatabase> =>
  createDatabase(nameIn(of))

/** A database with nothing in it at all, to migrate or restore into. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase('template0')

async function createDatabase(template: string): Promise<TestDatabase> {
  const { url, adminUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(adminUrl, `create database ${name} template ${template} owner ${new URL(url).username}`)
  const addressOf = (database: string) => Object.assign(new URL(url), { pathname: database }).href
  return {
    url: addressOf(name),
    drop: () => administer(adminUrl, `drop database ${name} with (force)`),
    keep: async () => {
      await administer(adminUrl, `alter database ${name} rename to kept_${name}`)
      return addressOf(`kept_${name}`)
    },
  }
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1)

async function administer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
