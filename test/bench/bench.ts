import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '../../src/demo/found.ts'
import { measureCapture } from './capture.ts'
import { type Csv, measureCsv } from './csv.ts'
import { drive, type Pace } from './drive.ts'
import { measureLetters } from './letters.ts'
import { measurePage, type PageFigures } from './measure.ts'
import { measurePayload } from './payload.ts'
import { openPlace, type Place } from './place.ts'
import { type Speed, textOf, verdictsOf } from './report.ts'
import { measureReports } from './reports.ts'
import { ask, startBare } from './server.ts'

export type BenchOptions = {
  /** So many directives and as many petitions; null: no page is timed. */
  readonly rows: number | null
  /** Only pages whose name has these words are timed; all of them unless said. */
  readonly page?: string
  /** Whether every public page is weighed. */
  readonly payload: boolean
  /** So many letters are merged; null: none. */
  readonly letters: number | null
  /** A combined report over so many directives; null: none. */
  readonly reports: number | null
  readonly json: boolean
  /** How long each figure is taken for; two and a half seconds unless said. */
  readonly seconds?: number
  /** How many ask at once where many ask; sixteen unless said. */
  readonly crowd?: number
  readonly print?: (text: string) => void
}
export type Size = { readonly rows: number; readonly pages: readonly PageFigures[]; readonly csv: Csv }

const SMALL = 10_000

/** Loads wards of their own, a small and a whole one, and measures the product on them. */
export async function bench(options: BenchOptions): Promise<void> {
  const {
    rows,
    letters,
    reports,
    json,
    page = '',
    seconds = 2.5,
    crowd = 16,
    print = (text) => process.stdout.write(text),
  } = options
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-bench-'))
  const said = json ? () => undefined : (text: string) => print(`${text}\n`)
  try {
    const speed = rows === null ? null : await measured(folder, { rows, page, seconds, crowd, said })
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

type Course = {
  readonly rows: number
  readonly page: string
  readonly seconds: number
  readonly crowd: number
  readonly said: (text: string) => void
}

/** Both sizes stand side by side, so that what is compared is measured in the same minutes. */
async function measured(folder: string, { rows, page, seconds, crowd, said }: Course): Promise<Speed> {
  const clients = [1, crowd]
  const bottom = await paceOfBare(clients, seconds)
  const places: Place[] = []
  try {
    for (const size of rows > SMALL ? [SMALL, rows] : [rows]) {
      said(`Loading ${size} directives and ${size} petitions …`)
      places.push(await openPlace(join(folder, String(size)), size))
    }
    const largest = places.at(-1) as Place
    const figures: (readonly PageFigures[])[] = []
    for (const [nth, { name }] of largest.pages.entries()) {
      if (!name.includes(page)) continue
      said(`  ${name}`)
      figures.push(await measurePage(places, nth, clients, seconds))
    }
    const sizes: Size[] = []
    for (const [at, place] of places.entries())
      sizes.push({
        rows: place.rows,
        pages: figures.map((of) => of[at] as PageFigures),
        csv: await measureCsv(place.product, demoPassword),
      })
    const capture = await measureCapture(largest.product, demoPassword, seconds)
    return { clients, bare: bottom, sizes, capture }
  } finally {
    await Promise.all(places.map((place) => place.close()))
  }
}

async function paceOfBare(clients: readonly number[], seconds: number): Promise<readonly Pace[]> {
  const bare = await startBare()
  try {
    const once = async () => void (await ask(bare.origin, { path: '/' }))
    const paces: Pace[] = []
    for (const count of clients) paces.push(await drive(count, seconds, once))
    return paces
  } finally {
    await bare.stop()
  }
}
