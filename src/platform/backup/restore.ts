import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate } from '../db/migrate.ts'
import { ownerConnection } from '../db/owner.ts'
import type { Blobs } from '../files/blobs.ts'
import { type Content, readArchive } from './archive.ts'
import { checkArchive } from './check.ts'
import { BackupRefused, blobPath, MANIFEST, type Manifest, type TableContent, tablePath } from './manifest.ts'
import { recordForEveryWard } from './record.ts'
import { copyIn, enqueueJobs, JOBS, listMigrations, listTables, prepareJobs, quoted } from './tables.ts'
import { verifyEveryWard } from './verify.ts'

/**
 * Loads `source`, made by `backup`, into a database without any ward, then brings it to this version's schema. Everything is checked
 * before the first row is written; rows become visible all at once. `url` is the owner's. Returns a report for the operator; throws
 * `BackupRefused` when nothing was done, and an Error with the report when what was loaded is not whole.
 */
export async function restore(url: string, blobs: Blobs, source: string): Promise<string> {
  const manifest = await checkArchive(source)
  const client = new Client({ connectionString: url, application_name: 'hoi-am restore' })
  await client.connect()
  try {
    await refuseUnlessEmpty(client)
    await prepareSchema(client, url, manifest)
    await load(client, blobs, source, manifest)
    const missing = await listMissingFiles(client, blobs)
    await migrate(url)
    await recordForEveryWard(url, { type: 'backup.restored', data: { madeAt: manifest.madeAt } })
    return await conclude(url, source, manifest, missing)
  } finally {
    await client.end()
  }
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  const { rows } = await client.query(`select to_regclass('public.ward') is not null as there`)
  if (rows[0]?.there !== true) return
  const wards = await client.query('select from ward limit 1')
  if (wards.rowCount !== 0)
    throw new BackupRefused('This database already holds a ward. Restore into a new, empty database.')
}

/** Brings the database to the schema the backup was made with, no further: what came later is applied to the loaded rows. */
async function prepareSchema(client: Client, url: string, { migrations, tables }: Manifest): Promise<void> {
  const already = await listMigrations(client)
  if (already.some((name, index) => name !== migrations[index]))
    throw new BackupRefused(
      `The backup has schema ${migrations.at(-1)}, this database ${already.at(-1)}. Restore into a new, empty database.`,
    )
  await migrate(url, { upTo: migrations.at(-1) }).catch((cause: Error) => {
    throw new BackupRefused(`This version cannot make the backup's schema: ${cause.message}.`, { cause })
  })
  const here = [...(await listTables(client)), JOBS].map(({ name, columns }) => `${name}(${columns})`)
  const there = tables.map(({ name, columns }) => `${name}(${columns})`)
  if (here.join() !== there.join())
    throw new BackupRefused('The tables of the backup are not those of its schema version.')
}

async function load(client: Client, blobs: Blobs, source: string, manifest: Manifest): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [tablePath(table.name), table]))
  await client.query('begin')
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'`)
  await client.query(prepareJobs)
  await eachTable(client, manifest, 'disable')
  for await (const { path, content } of readArchive(source)) {
    const table = tables.get(path)
    if (table !== undefined) await loadTable(client, table, content)
    else if (path !== MANIFEST) await loadBlob(blobs, path, content)
  }
  // References that wait for the commit are looked at now: a table with a check pending cannot be altered.
  await client.query('set constraints all immediate')
  await eachTable(client, manifest, 'enable')
  await client.query(enqueueJobs)
  await client.query('commit')
}

/** Triggers guard what people do; what is loaded here has passed them once. Foreign keys and checks stay on. */
async function eachTable(client: Client, manifest: Manifest, act: 'disable' | 'enable'): Promise<void> {
  for (const { name } of manifest.tables)
    if (name !== JOBS.name) await client.query(`alter table ${quoted(name)} ${act} trigger user`)
}

async function loadTable(client: Client, table: TableContent, content: Content['content']): Promise<void> {
  const into = client.query(copyFrom(copyIn(table)))
  await pipeline(content, into)
  if (into.rowCount !== table.rows)
    throw new Error(`${table.name}: ${into.rowCount} rows were loaded where the manifest says ${table.rows}`)
}

async function loadBlob(blobs: Blobs, path: string, content: Content['content']): Promise<void> {
  const web = Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>
  const { sha256 } = await blobs.put(web)
  if (path !== blobPath(sha256)) throw new Error(`${path} arrived with another hash: ${sha256}`)
}

async function listMissingFiles(client: Client, blobs: Blobs): Promise<readonly string[]> {
  const { rows } = await client.query<{ sha256: string }>('select distinct sha256 from attachment order by 1')
  const missing: string[] = []
  for (const { sha256 } of rows) if (!(await blobs.has(sha256))) missing.push(sha256)
  return missing
}

async function conclude(
  url: string,
  source: string,
  manifest: Manifest,
  missing: readonly string[],
): Promise<string> {
  const owner = ownerConnection(url)
  const chains = await verifyEveryWard(owner).finally(() => owner.destroy())
  const report = [
    `Restored ${source}, made ${manifest.madeAt} by version ${manifest.product}`,
    ...manifest.tables.filter(({ rows }) => rows > 0).map(({ name, rows }) => `  ${name}: ${rows}`),
    `  files: ${manifest.blobs.count}, ${manifest.blobs.bytes} bytes`,
    ...missing.map((sha256) => `  WARNING: an attachment's file was not in the backup: ${sha256}`),
    `History of ${chains.text}`,
  ].join('\n')
  if (!chains.intact || missing.length > 0)
    throw new Error(`Restored, but not everything is whole.\n${report}`)
  return report
}
