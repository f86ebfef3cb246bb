import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { connect } from '#platform/db/database.ts'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { createLog } from '#platform/log.ts'
import { sealWith } from '#platform/seal.ts'
import { type App, createApp } from '../../src/app.ts'
import { foundNamedWard } from '../../src/demo/found.ts'
import { loader, petitionLoader } from './load.ts'
import { type Page, pagesOf } from './pages.ts'
import { samplesOf } from './samples.ts'
import { type Server, startProduct } from './server.ts'
import { recorder } from './statements.ts'

/** A ward with so many directives and as many petitions, and the product at work on it. */
export type Place = {
  readonly rows: number
  readonly pages: readonly Page[]
  /** The product within this process, whose statements `record` sees. */
  readonly app: App
  readonly record: ReturnType<typeof recorder>
  /** The product as shipped, in a process of its own. */
  readonly product: Server
  readonly url: string
  close(): Promise<void>
}

/** A place on a PostgreSQL of its own below `folder`, fsync on as shipped. */
export async function openPlace(folder: string, rows: number): Promise<Place> {
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => undefined })
  await migrate(server.url)
  const connection = connect(server.url, { max: 4 })
  const record = recorder(connection.pool)
  const owner = ownerConnection(server.url)
  const secret = randomBytes(32)
  const seal = sealWith(secret)
  const world = {
    db: connection.db,
    signals: connection.signals,
    clock: systemClock,
    log: createLog('silent'),
    blobs: folderBlobs(join(folder, 'files')),
    seal,
    mailer: null,
    publicUrl: 'http://localhost',
  }
  const app = createApp(world, { secure: false, jobsRunning: () => true })
  const ward = await foundNamedWard(owner, app.deps)
  const admin = new URL(server.adminUrl)
  admin.pathname = new URL(server.url).pathname
  const now = new Date()
  await loader(admin.href, ward, now)(rows)
  await petitionLoader(admin.href, ward, now)(rows)
  const product = await startProduct(server.url, join(folder, 'data'), secret)
  return {
    rows,
    pages: pagesOf(ward, await samplesOf(owner, ward.id, seal)),
    app,
    record,
    product,
    url: server.url,
    close: async () => {
      await product.stop()
      await owner.destroy()
      await connection.close()
      await server.stop()
    },
  }
}
