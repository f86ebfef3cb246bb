import { chmod, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { projectRoot } from '#platform/root.ts'
import { teachInto } from '../scripts/teach.ts'
import { foundTestWards, type NamedWards } from './ward.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: { readonly url: string; readonly adminUrl: string }
    readonly wards: NamedWards
  }
}

/** The engines as their sources teach them, and one PostgreSQL for the whole run. Its database is migrated and gets its wards once; every test file works on a clone of it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await teachInto(join(projectRoot, 'dist'), projectRoot)
  const folder = await temporaryFolder()
  const dataDir = join(folder, 'postgres')
  const settings = {
    // A test run may lose its data with the machine's power, so it need not wait for the disk.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    // Hundreds of connections are opened; the cost of guessing their random password is nobody's subject.
    scram_iterations: '1',
    // In the folder of its data, which only its user may enter.
    unix_socket_directories: bySocket ? '.' : '',
  }
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings })
  const teardown = async () => {
    const forgotten = await leftBehind(folder, server.adminUrl)
    await server.stop()
    const data = await realpath(dataDir)
    await Promise.all([data, folder].map((path) => rm(path, { recursive: true, force: true })))
    if (forgotten.length === 0) return
    // Vitest tells what a teardown throws, and would pass all the same.
    process.exitCode = 1
    throw new Error(`Test files left behind ${forgotten.join(', ')}`)
  }
  try {
    await migrate(server.url)
    provide('wards', await foundTestWards(server.url))
    const cluster = join(await realpath(dataDir), 'cluster')
    const [url = '', adminUrl = ''] = [server.url, server.adminUrl].map((address) =>
      through(cluster, address),
    )
    provide('postgres', { url, adminUrl })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

/** A statement by socket costs the two processes a third less than by TCP, and a run asks a hundred thousand. */
const bySocket = process.platform === 'linux'

const through = (folder: string, address: string): string =>
  bySocket ? `${address}?host=${encodeURIComponent(folder)}` : address

/** Where test files and the programs they start make their own temporary folders: what one of them forgets is noticed, and goes with the rest. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-test-'))
  // To be passed through by everybody, as the system's own is.
  await chmod(folder, 0o711)
  process.env.TMPDIR = folder
  return folder
}

/** Folders and databases that no test file has removed. */
async function leftBehind(folder: string, adminUrl: string): Promise<readonly string[]> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'test\\_%'`,
    )
    const folders = (await readdir(folder)).filter((name) => name.startsWith('hoi-am'))
    return [...folders, ...rows.map(({ name }) => name)]
  } finally {
    await client.end()
  }
}
