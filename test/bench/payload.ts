import { get } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { routes } from '#routes'
import { type Server, startDemo } from './server.ts'

/** What the first visit to a page carries, in bytes as they travel; photographs are not counted. */
export type Payload = {
  readonly route: string
  readonly path: string
  readonly html: number
  readonly packed: number
  readonly css: number
  readonly fonts: number
  readonly scripts: number
}

export const totalOf = ({ packed, css, fonts, scripts }: Payload): number => packed + css + fonts + scripts

const MOST = 500

/** Walks the demo ward's public pages, link by link, as a phone without an account. Of each address of routes.ts the heaviest page. */
export async function measurePayload(folder: string): Promise<readonly Payload[]> {
  const demo = await startDemo(join(folder, 'demo'))
  try {
    const heaviest = new Map<string, Payload>()
    for await (const page of publicPages(demo)) {
      const known = heaviest.get(page.route)
      if (known === undefined || totalOf(page) > totalOf(known)) heaviest.set(page.route, page)
    }
    return [...heaviest.values()].toSorted((a, b) => totalOf(b) - totalOf(a))
  } finally {
    await demo.stop()
  }
}

async function* publicPages({ origin }: Server): AsyncGenerator<Payload> {
  const weigh = weighing(origin)
  const known = new Set<string>([routes.home, routes.follow, routes.petitionSubmission])
  // A set that grows while it is walked gives out what was added.
  for (const path of known) {
    const page = await fetched(origin, path)
    if (page.type !== 'text/html') continue
    const text = page.body.toString()
    for (const [, link = ''] of text.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
      if (known.size < MOST) known.add(link.replaceAll('&amp;', '&'))
    const scripts = namesIn(text, /<script [^>]*src="([^"]+)"/g)
    const [style = ''] = namesIn(text, /<link rel="stylesheet" href="([^"]+)"/g)
    yield {
      route: routeOf(path),
      path,
      html: page.body.length,
      packed: page.sent,
      ...(await weigh.style(style)),
      scripts: await weigh.all(scripts),
    }
  }
}

/** Files that several pages share are fetched once. */
function weighing(origin: string) {
  const files = new Map<string, ReturnType<typeof fetched>>()
  const file = (path: string) => {
    const known = files.get(path) ?? fetched(origin, path)
    files.set(path, known)
    return known
  }
  const all = async (paths: readonly string[]): Promise<number> =>
    (await Promise.all(paths.map(file))).reduce((sum, { sent }) => sum + sent, 0)
  return {
    all,
    style: async (path: string) => {
      const { sent, body } = await file(path)
      return { css: sent, fonts: await all(namesIn(body.toString(), /url\("?([^")]+\.woff2)/g)) }
    },
  }
}

const namesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

/** The pattern of routes.ts that an address follows; one without parameters before one with. */
function routeOf(path: string): string {
  const bare = path.replace(/\?.*/, '')
  const patterns = Object.values(routes).toSorted((a, b) => a.split(':').length - b.split(':').length)
  return patterns.find((pattern) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(bare)) ?? bare
}

type Fetched = { readonly type: string; readonly sent: number; readonly body: Buffer }

const fetched = (origin: string, path: string): Promise<Fetched> =>
  new Promise((resolve, reject) => {
    get(`${origin}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () => {
        const sent = Buffer.concat(pieces)
        const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
        const type = answer.statusCode === 200 ? (answer.headers['content-type'] ?? '') : ''
        resolve({ type: type.replace(/;.*/, ''), sent: sent.length, body })
      })
    }).on('error', reject)
  })
