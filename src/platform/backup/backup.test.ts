import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { emptyDatabase, type TestDatabase, testDatabase } from '#test/database.ts'
import { folderBlobs } from '../files/folder-blobs.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'
import { listTables, quoted } from './tables.ts'

let folder: string
let archive: string
let source: TestDatabase
let report: string
const letter = Buffer.from('Thư trả lời công dân, bản có dấu')
const photograph = randomBytes(5_000_000)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoi-am-backup-'))
  archive = join(folder, 'hoi-am.tar.gz')
  source = await testDatabase()
  const blobs = folderBlobs(join(folder, 'blobs'))
  await withClient(source.url, async (client) => {
    for (const content of [letter, photograph]) {
      const { sha256, size } = await blobs.put(content)
      await client.query(
        `insert into attachment (ward_id, id, owner_kind, owner_id, sha256, file_name, media_type, size, uploaded_at)
         select id, $1, 'test', $1, $2, 'thư "trả lời"\\.txt', 'text/plain', $3, now() from ward`,
        [newId(), sha256, size],
      )
    }
    await client.query(`select graphile_worker.add_job('alerts.send', '{"ward":"x"}', job_key => 'one')`)
  })
  report = await backup(source.url, blobs, archive)
})

afterAll(async () => {
  await source.drop()
  await rm(folder, { recursive: true })
})

test('a backup restored into a new database holds the same rows, files and waiting jobs, and every history is intact', async () => {
  const target = await emptyDatabase()
  const blobs = folderBlobs(join(folder, 'restored'))
  const restored = await restore(target.url, blobs, archive)
  const [before, after] = [await checksums(source.url), await checksums(target.url)]
  // Both wards' histories went on meanwhile: one recorded the backup, the other the restoring.
  for (const grown of ['audit_event', 'audit_head']) {
    before.delete(grown)
    after.delete(grown)
  }
  expect(after).toEqual(before)
  expect(before.size).toBeGreaterThan(20)
  expect(restored.match(/events, intact/g)).toHaveLength(2)
  expect((await contentOf(blobs, photograph)).equals(photograph)).toBe(true)
  expect((await contentOf(blobs, letter)).equals(letter)).toBe(true)
  await withClient(target.url, async (client) => {
    const jobs = await client.query('select task_identifier, key from graphile_worker.jobs')
    expect(jobs.rows).toContainEqual({ task_identifier: 'alerts.send', key: 'one' })
    const events = await client.query(`select from audit_event where type = 'backup.restored'`)
    expect(events.rowCount).toBe(2)
  })
  await target.drop()
})

test('the report names the archive by its hash, and only its owner may read the file', async () => {
  const bytes = await readFile(archive)
  expect(report).toContain(createHash('sha256').update(bytes).digest('hex'))
  expect(report).not.toContain('WARNING')
  expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('a restore into a database that holds a ward is refused and changes nothing', async () => {
  const before = await checksums(source.url)
  await expect(restore(source.url, folderBlobs(join(folder, 'blobs')), archive)).rejects.toThrow(
    /already holds a ward/,
  )
  expect(await checksums(source.url)).toEqual(before)
})

test.each([
  [
    'one changed letter of a name',
    (tar: Buffer) => replaced(tar, 'Kiến An', 'Kiến In'),
    /content of \w+ was changed/,
  ],
  [
    'one changed byte of a file',
    (tar: Buffer) => replaced(tar, photograph.subarray(0, 64), randomBytes(64)),
    /file in the archive was changed/,
  ],
  [
    'an archive cut off in the middle',
    (tar: Buffer) => tar.subarray(0, tar.length - 2_000_000),
    /cannot be read|cut off/,
  ],
  [
    'a manifest that promises other rows',
    (tar: Buffer) => replaced(tar, '"format": 1', '"format": 2'),
    /manifest/,
  ],
])('%s is refused before anything is written', async (_name, tamper, message) => {
  const changed = join(folder, `${randomBytes(4).toString('hex')}.tar.gz`)
  await writeFile(changed, gzipSync(tamper(gunzipSync(await readFile(archive)))))
  const target = await emptyDatabase()
  const blobs = join(folder, 'untouched')
  await expect(restore(target.url, folderBlobs(blobs), changed)).rejects.toThrow(message)
  await expect(readdir(blobs)).rejects.toThrow(/ENOENT/)
  await withClient(target.url, async (client) => expect(await listTables(client)).toEqual([]))
  await target.drop()
})

test('a missing file of an attachment is told, and the rest is still backed up', async () => {
  const poor = join(folder, 'poor.tar.gz')
  const told = await backup(source.url, folderBlobs(join(folder, 'nowhere')), poor)
  expect(told.match(/WARNING/g)).toHaveLength(2)
  const target = await emptyDatabase()
  await expect(restore(target.url, folderBlobs(join(folder, 'nowhere')), poor)).rejects.toThrow(
    /not everything is whole/,
  )
  await target.drop()
})

function replaced(tar: Buffer, from: string | Buffer, to: string | Buffer): Buffer {
  const [old, next] = [Buffer.from(from), Buffer.from(to)]
  const at = tar.indexOf(old)
  if (at < 0 || old.length !== next.length) throw new Error('nothing to tamper with')
  const changed = Buffer.from(tar)
  next.copy(changed, at)
  return changed
}

async function contentOf(blobs: ReturnType<typeof folderBlobs>, content: Buffer): Promise<Buffer> {
  const stream = await blobs.get(createHash('sha256').update(content).digest('hex'))
  return Buffer.from(await new Response(stream).arrayBuffer())
}

/** One hash per table over all its rows, generated columns included. */
const checksums = (url: string): Promise<Map<string, string>> =>
  withClient(url, async (client) => {
    const sums = new Map<string, string>()
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text collate "C")), '') as sum from ${quoted(name)} t`,
      )
      sums.set(name, rows[0]?.sum ?? '')
    }
    return sums
  })

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
