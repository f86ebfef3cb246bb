import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { connect } from '#platform/db/database.ts'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { createLog } from '#platform/log.ts'
import { sealWith } from '#platform/seal.ts'
import { createApp } from '../../src/app.ts'
import { demoPassword, foundNamedWard } from '../../src/demo/found.ts'
import { measureCapture } from './capture.ts'
import { type Csv, measureCsv } from './csv.ts'
import { drive, type Pace } from './drive.ts'
import { measureLetters } from './letters.ts'
import { loader, petitionLoader } from './load.ts'
import { measurePages, type PageFigures } from './measure.ts'
import { pagesOf } from './pages.ts'
import { measurePayload } from './payload.ts'
import { type Speed, textOf, verdictsOf } from './report.ts'
import { measureReports } from './reports.ts'
import { samplesOf } from './samples.ts'
import { ask, startBare, startProduct } from './server.ts'
import { recorder } from './statements.ts'

export type BenchOptions = {
  /** So many directives and as many petitions; null: no page is timed. */
  readonly rows: number | null
  /** Whether every public page is weighed. */
  readonly payload: boolean
  /** So many letters are merged; null: none. */
  readonly letters: number | null
  /** A combined report over so many directives; null: none. */
  readonly reports: number | null
  readonly json: boolean
  /** How long each figure is taken for; a second and a half unless said. */
  readonly seconds?: number
  readonly print?: (text: string) => void
}
export type Size = { readonly rows: number; readonly pages: readonly PageFigures[]; readonly csv: Csv }

const SMALL = 10_000

/** Loads a ward of its own into a PostgreSQL of its own, fsync on as shipped, and measures the product on it, small first, then whole. */
export async function bench(options: BenchOptions): Promise<void> {
  const {
    rows,
    letters,
    reports,
    json,
    seconds = 1.5,
    print = (text) => process.stdout.write(text),
  } = options
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-bench-'))
  const said = json ? () => undefined : (text: string) => print(`${text}\n`)
  try {
    const speed = rows === null ? null : await measured(folder, { rows, seconds, said })
    if (letters !== null) said(`Merging ${letters} letters …`)
    if (reports !== null) said(`A report over ${reports} directives and as many petitions …`)
    const report = {
      speed,
      payload: options.payload ? await measurePayload(folder) : [],
      letters: letters === null ? null : await measureLetters(letters),
      reports: reports === null ? null : await measureReports(folder, reports),
    }
    print(json ? `${JSON.stringify({ ...report, verdicts: verdictsOf(report) }, null, 2)}\n` : textOf(report))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Course = { readonly rows: number; readonly seconds: number; readonly said: (text: string) => void }

async function measured(folder: string, { rows, seconds, said }: Course): Promise<Speed> {
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: () => undefined })
  await migrate(server.url)
  const connection = connect(server.url, { max: 4 })
  const record = recorder(connection.pool)
  const owner = ownerConnection(server.url)
  const seal = randomBytes(32)
  const world = {
    db: connection.db,
    signals: connection.signals,
    clock: systemClock,
    log: createLog('silent'),
    blobs: folderBlobs(join(folder, 'files')),
    seal: sealWith(seal),
    mailer: null,
    publicUrl: 'http://localhost',
  }
  const app = createApp(world, { secure: false, jobsRunning: () => true })
  const ward = await foundNamedWard(owner, app.deps)
  const admin = new URL(server.adminUrl)
  admin.pathname = new URL(server.url).pathname
  const now = new Date()
  const load = loader(admin.href, ward, now)
  const loadPetitions = petitionLoader(admin.href, ward, now)
  const product = await startProduct(server.url, join(folder, 'data'), seal)
  const bare = await startBare()
  try {
    const bottom = await paceOfBare(bare.origin, seconds)
    const sizes: Size[] = []
    for (const size of rows > SMALL ? [SMALL, rows] : [rows]) {
      said(`Loading ${size} directives and ${size} petitions …`)
      await load(size)
      await loadPetitions(size)
      const pages = pagesOf(ward, await samplesOf(owner, ward.id, world.seal))
      const place = { app, record, product, url: server.url, password: demoPassword, seconds, said }
      const figures = await measurePages(place, pages)
      sizes.push({ rows: size, pages: figures, csv: await measureCsv(product, demoPassword) })
    }
    return { bare: bottom, sizes, capture: await measureCapture(product, demoPassword, seconds) }
  } finally {
    await Promise.all([product.stop(), bare.stop()])
    await owner.destroy()
    await connection.close()
    await server.stop()
  }
}

async function paceOfBare(origin: string, seconds: number): Promise<readonly Pace[]> {
  const once = async () => void (await ask(origin, { path: '/' }))
  return [await drive(1, seconds, once), await drive(16, seconds, once)]
}
