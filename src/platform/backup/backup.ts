import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import packageFile from '../../../package.json' with { type: 'json' }
import type { Blobs } from '../files/blobs.ts'
import { type Add, type Written, writeArchive } from './archive.ts'
import { blobPath, MANIFEST, type Manifest, type TableContent, tablePath } from './manifest.ts'
import { recordForEveryWard } from './record.ts'
import { copyOut, JOBS, listBlobColumns, listMigrations, listTables, quoted, type Table } from './tables.ts'

/**
 * Writes every row of every ward, the waiting jobs and every file into one .tar.gz at `target`, as they stood at one moment, while
 * the product runs. `url` is the owner's. The history of each ward records it. Returns a report for the operator.
 */
export async function backup(url: string, blobs: Blobs, target: string): Promise<string> {
  const client = new Client({ connectionString: url, application_name: 'hoi-am backup' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(
      "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local row_security = off",
    )
    let content: Content | undefined
    const file = await writeArchive(target, async (add) => {
      content = await fill(client, blobs, add)
      await add(MANIFEST, [Buffer.from(JSON.stringify(content.manifest, null, 2))])
    })
    await client.query('commit')
    await recordForEveryWard(url, { type: 'backup.made', data: file })
    return report(target, file, content as Content)
  } finally {
    await client.end()
  }
}

type Content = { readonly manifest: Manifest; readonly missing: readonly string[] }

async function fill(client: Client, blobs: Blobs, add: Add): Promise<Content> {
  const migrations = await listMigrations(client)
  const tables: TableContent[] = []
  for (const table of [...(await listTables(client)), JOBS]) tables.push(await addTable(client, table, add))
  const missing: string[] = []
  let [count, bytes] = [0, 0]
  for (const { sha256, attached } of await listBlobs(client)) {
    const written = await addBlob(blobs, sha256, add)
    if (written !== null) [count, bytes] = [count + 1, bytes + written.bytes]
    else if (attached) missing.push(sha256)
  }
  const manifest: Manifest = {
    format: 1,
    product: packageFile.version,
    madeAt: new Date().toISOString(),
    migrations: [...migrations],
    tables,
    blobs: { count, bytes },
  }
  return { manifest, missing }
}

async function addTable(client: Client, table: Table, add: Add): Promise<TableContent> {
  const stream = client.query(copyTo(copyOut(table)))
  const written = await add(tablePath(table.name), stream)
  return { name: table.name, columns: [...table.columns], rows: stream.rowCount, ...written }
}

/** `attached`: a person handed this file in, so its absence must be told. */
async function listBlobs(client: Client): Promise<readonly { sha256: string; attached: boolean }[]> {
  const columns = await listBlobColumns(client)
  const named = columns.map(
    ({ table, column }) =>
      `select ${quoted(column)} as sha256, ${table === 'attachment'} as attached from ${quoted(table)}`,
  )
  const { rows } = await client.query<{ sha256: string; attached: boolean }>(
    `select sha256, bool_or(attached) as attached from (${named.join(' union all ')}) as named
     where sha256 is not null group by sha256 order by sha256`,
  )
  return rows
}

async function addBlob(blobs: Blobs, sha256: string, add: Add): Promise<Written | null> {
  if (!(await blobs.has(sha256))) return null
  const written = await add(blobPath(sha256), await blobs.get(sha256))
  if (written.sha256 !== sha256)
    throw new Error(`The stored file ${sha256} is damaged: its content has another hash.`)
  return written
}

function report(target: string, file: Written, { manifest, missing }: Content): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  return [
    `Backed up to ${target}`,
    `  schema ${manifest.migrations.at(-1)}, ${manifest.tables.length - 1} tables, ${rows} rows`,
    `  ${manifest.blobs.count} files, ${manifest.blobs.bytes} bytes`,
    `  archive of ${file.bytes} bytes, SHA-256 ${file.sha256}`,
    ...missing.map((sha256) => `  WARNING: an attachment's file is not in the store: ${sha256}`),
    '',
  ].join('\n')
}
