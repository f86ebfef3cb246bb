import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts'

const quick = { fsync: 'off' }
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let started: EmbeddedPostgres[]

// One data folder for all tests but those about first starts: making a cluster is what takes time.
let settled: string
beforeAll(async () => {
  settled = await openFolder()
})
afterAll(() => removeFolder(settled))

beforeEach(() => {
  folder = settled
  started = []
})

afterEach(async () => {
  await Promise.all(started.map((server) => server.stop()))
  if (folder !== settled) await removeFolder(folder)
})

test('data and passwords survive a stop and a start', async () => {
  const first = await start()
  await query(first.url, 'create table promise (text text)')
  await query(first.url, `insert into promise values ('Nạo vét cống')`)
  await first.stop()
  const second = await start()
  expect(await query(second.url, 'select text from promise')).toEqual([{ text: 'Nạo vét cống' }])
})

test('the owner of the database is no superuser but may make roles and trusted extensions', async () => {
  const { url } = await start()
  await query(url, 'create extension if not exists pg_trgm')
  await query(url, 'create extension if not exists unaccent')
  await query(url, 'create role reader nologin')
  expect(
    await query(url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  ).toEqual([{ rolsuper: false, rolbypassrls: false }])
  expect((await stat(join(dataDir(), 'passwords.json'))).mode & 0o777).toBe(0o600)
})

test('Vietnamese letters are letters for case folding and for trigrams', async () => {
  const { url } = await start()
  await query(url, 'create extension if not exists pg_trgm')
  expect(await query(url, `select lower('ĐƯỜNG ỔI') as lower, similarity('ổ', 'ổ') as same`)).toEqual([
    { lower: 'đường ổi', same: 1 },
  ])
})

test('a second start on the same folder joins the running server and leaves it running', async () => {
  const first = await start()
  const second = await start()
  expect(second.url).toBe(first.url)
  await second.stop()
  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('two first starts at once end up with one server', async () => {
  folder = await closedFolder()
  const [first, second] = await Promise.all([start(), start()])
  expect(second.url).toBe(first.url)
})

test('a postmaster that is killed is started again on the same port with everything it acknowledged', async () => {
  const { url } = await start({})
  await query(url, `create table kept_by_crash as select 'kept' as text`)
  process.kill(await postmaster(), 'SIGKILL')
  await expect
    .poll(() => query(url, 'select text from kept_by_crash').catch(() => 'not yet'), { timeout: 20_000 })
    .toEqual([{ text: 'kept' }])
})

test('a server whose starter was killed is ended, and the next start has its data', async () => {
  const starter = startInAnotherProcess()
  const [url] = (await once(starter.stdout.setEncoding('utf8'), 'data')) as [string]
  await query(url, `create table kept_by_orphan as select 'kept' as text`)
  const orphan = await postmaster()
  starter.kill('SIGKILL')
  const next = await start()
  expect(await query(next.url, 'select text from kept_by_orphan')).toEqual([{ text: 'kept' }])
  expect(await postmaster()).not.toBe(orphan)
})

test('whoever joined goes on, on the same port, when the process that had started the server is gone', async () => {
  const starter = startInAnotherProcess()
  const [url] = (await once(starter.stdout.setEncoding('utf8'), 'data')) as [string]
  const joined = await start()
  expect(joined.url).toBe(url)
  await query(url, `create table kept_by_joiner as select 'kept' as text`)
  starter.kill('SIGKILL')
  await expect
    .poll(() => query(url, 'select text from kept_by_joiner').catch(() => 'not yet'), { timeout: 20_000 })
    .toEqual([{ text: 'kept' }])
  await expect.poll(starterNow).toBe(process.pid)
  await joined.stop()
  await expect(query(url, 'select 1')).rejects.toThrow()
})

test('a lock left by a crash does not stop a start, even when its process number has another owner now', async () => {
  await (await start()).stop()
  await writeFile(lock(), `${process.pid}\n${dataDir()}/cluster\n0\n5432\n\n127.0.0.1\n`)
  expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('data without its passwords is refused with the name of the missing file', async () => {
  const passwords = join(dataDir(), 'passwords.json')
  await rename(passwords, `${passwords}.away`)
  await expect(start()).rejects.toThrow(`${await realpath(dataDir())}/passwords.json is missing`)
  await rename(`${passwords}.away`, passwords)
})

test.runIf(process.getuid?.() === 0)(
  'root in a folder that others may not enter keeps data elsewhere',
  async () => {
    folder = await closedFolder()
    const first = await start()
    await query(first.url, `create table promise as select 'kept' as text`)
    await first.stop()
    expect((await lstat(dataDir())).isSymbolicLink()).toBe(true)
    expect(await query((await start()).url, 'select text from promise')).toEqual([{ text: 'kept' }])
  },
)

async function openFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'hoi-am-embedded-'))
  await chmod(path, 0o755)
  return path
}

/** Mode 0700: where root runs the tests, PostgreSQL's account may not enter. */
const closedFolder = () => mkdtemp(join(tmpdir(), 'hoi-am-embedded-'))

async function removeFolder(path: string): Promise<void> {
  const data = await realpath(join(path, 'postgres')).catch(() => path)
  await Promise.all([data, path].map((each) => rm(each, { recursive: true, force: true })))
}

const dataDir = () => join(folder, 'postgres')
const lock = () => join(dataDir(), 'cluster', 'postmaster.pid')
const postmaster = async () => Number((await readFile(lock(), 'utf8')).split('\n')[0])

/** The process on whose behalf the server runs. */
const starterNow = async () => {
  const { adminUrl } = started.at(-1) as EmbeddedPostgres
  const [row] = await query(adminUrl, `select current_setting('hoi_am.owner') as pid`).catch(() => [])
  return Number((row as { pid: string } | undefined)?.pid)
}

async function start(settings: Record<string, string> = quick): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), log: () => undefined, settings })
  started.push(server)
  return server
}

function startInAnotherProcess() {
  const door = pathToFileURL(join(import.meta.dirname, 'embedded.ts')).href
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(door)})
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir())}, log: () => undefined })
    process.stdout.write(url)
    setInterval(() => undefined, 1000)`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
