import { spawnSync } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'

/** Writes db/tables.ts from the migrations alone: on an empty PostgreSQL of its own, so that nothing else can get in. */
const folder = await mkdtemp(join(tmpdir(), 'hoi-am-types-'))
const dataDir = join(folder, 'postgres')
const server = await startEmbeddedPostgres({ dataDir, log: () => undefined })
try {
  await migrate(server.url)
  const { status } = spawnSync(
    'node_modules/.bin/kysely-codegen',
    [
      ...['--dialect', 'postgres', '--date-parser', 'string', '--type-mapping', '{"int8":"number"}'],
      ...['--exclude-pattern', 'graphile_worker.*', '--out-file', 'db/tables.ts', '--url', server.url],
    ],
    { stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
} finally {
  await server.stop()
  const data = await realpath(dataDir)
  await Promise.all([data, folder].map((path) => rm(path, { recursive: true, force: true })))
}
