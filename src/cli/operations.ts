import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { backup } from '#platform/backup/backup.ts'
import { restore } from '#platform/backup/restore.ts'
import { verifyEveryWard } from '#platform/backup/verify.ts'
import { migrate } from '#platform/db/migrate.ts'
import { verifyFiles } from '#platform/files/verify.ts'
import { projectRoot } from '#platform/root.ts'
import { readConfig } from '../config.ts'
import { loadDemoOnce } from '../demo/load.ts'
import { type OpenWorld, openWorld } from '../world.ts'

export const migrateNow = (): Promise<void> =>
  withWorld(async ({ ownerUrl }) => {
    const applied = await migrate(ownerUrl)
    process.stdout.write(applied.length === 0 ? 'Nothing to do.\n' : `${applied.join('\n')}\n`)
  })

export const loadDemo = (): Promise<void> =>
  withWorld(async (opened) => {
    await migrate(opened.ownerUrl)
    process.stdout.write((await loadDemoOnce(opened)) ?? 'There is a ward already: nothing was changed.\n')
  })

export const backUp = (file: string): Promise<void> =>
  withWorld(async ({ ownerUrl, world }) => {
    process.stdout.write(await backup(ownerUrl, world.blobs, file))
  })

export const restoreFrom = (file: string): Promise<void> =>
  withWorld(async ({ ownerUrl, world }) => {
    process.stdout.write(await restore(ownerUrl, world.blobs, file))
  })

export const verifyAuditChains = (): Promise<void> =>
  withWorld(async ({ world }) => {
    const report = await verifyEveryWard(world.db)
    process.stdout.write(report.text)
    if (!report.intact) throw new Error('the history of a ward has been changed')
  })

/** Exit codes: 0 everything is there, 1 files are missing or changed, 3 nothing is lost but the store holds files no ward names. */
export const verifyStoredFiles = (): Promise<void> =>
  withWorld(async ({ world }) => {
    const { wards, unknown } = await verifyFiles(world)
    const lines = wards.flatMap(({ slug, files, missing, changed }) => [
      `${slug}: ${files} files, ${missing.length} missing, ${changed.length} changed`,
      ...missing.map((sha256) => `  missing ${sha256}`),
      ...changed.map((sha256) => `  changed ${sha256}`),
    ])
    const strange = unknown.map((sha256) => `  unknown ${sha256}`)
    process.stdout.write([...lines, `${unknown.length} unknown`, ...strange, ''].join('\n'))
    if (wards.some(({ missing, changed }) => missing.length + changed.length > 0))
      throw new Error('files are missing or changed; restore them from a backup')
    if (unknown.length > 0) process.exitCode = 3
  })

export async function runBench(options: {
  readonly rows: string
  readonly page?: string
  readonly json?: boolean
  readonly payload?: boolean
  readonly letters?: string | true
  readonly reports?: string | true
}): Promise<void> {
  const rows = Number(options.rows)
  if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows must be a whole number above 0')
  const letters = typeof options.letters === 'string' ? Number(options.letters) : 1_000
  if (!Number.isInteger(letters) || letters < 1) throw new Error('--letters must be a whole number above 0')
  const reports = typeof options.reports === 'string' ? Number(options.reports) : 100_000
  if (!Number.isInteger(reports) || reports < 1) throw new Error('--reports must be a whole number above 0')
  const { bench } = (await import(pathToFileURL(join(projectRoot, 'dist', 'bench.js')).href)) as {
    readonly bench: (options: {
      rows: number | null
      page: string
      payload: boolean
      letters: number | null
      reports: number | null
      json: boolean
    }) => Promise<void>
  }
  const only = [options.payload, options.letters, options.reports].some((option) => option !== undefined)
  const whole = !only && options.page === undefined
  await bench({
    rows: only ? null : rows,
    page: options.page ?? '',
    payload: whole || options.payload !== undefined,
    letters: whole || options.letters !== undefined ? letters : null,
    reports: whole || options.reports !== undefined ? reports : null,
    json: options.json ?? false,
  })
}

async function withWorld(act: (opened: OpenWorld) => Promise<void>): Promise<void> {
  const opened = await openWorld(readConfig())
  try {
    await act(opened)
  } finally {
    await opened.close()
  }
}
