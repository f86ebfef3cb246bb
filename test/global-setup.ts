import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-test-'))
  const dataDir = join(folder, 'postgres')
  // A test run may lose its data with the machine's power, so it need not wait for the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings })
  const teardown = async () => {
    await server.stop()
    const data = await realpath(dataDir)
    await Promise.all([data, folder].map((path) => rm(path, { recursive: true, force: true })))
  }
  try {
    await migrate(server.url)
    provide('wards', await foundTestWards(server.url))
    provide('postgres', { url: server.url, adminUrl: server.adminUrl })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
