import type { App } from '../../src/app.ts'
import { drive, type Pace } from './drive.ts'
import type { Page } from './pages.ts'
import { type Ask, ask, closeIdleSockets, type Server, signIn } from './server.ts'
import { plainConnection, type recorder, replay, type Statement } from './statements.ts'

/** Side by side, at 1 and at 16 clients. */
export type PageFigures = {
  readonly name: string
  readonly statements: number
  readonly bytes: number
  readonly sql: readonly Pace[]
  readonly page: readonly Pace[]
}
export const clientCounts = [1, 16] as const

type Place = {
  readonly app: App
  readonly record: ReturnType<typeof recorder>
  readonly product: Server
  readonly url: string
  readonly password: string
  readonly seconds: number
  readonly said: (text: string) => void
}

export async function measurePages(place: Place, pages: readonly Page[]): Promise<readonly PageFigures[]> {
  const figures: PageFigures[] = []
  for (const page of pages) {
    place.said(`  ${page.name}`)
    figures.push(await measurePage(place, page))
  }
  return figures
}

async function measurePage(place: Place, page: Page): Promise<PageFigures> {
  const cookie = page.who === null ? '' : await signIn(place.product.origin, page.who, place.password)
  const asks = page.asks(cookie)
  const since = Date.now()
  const recorded: (readonly Statement[])[] = []
  for (const one of asks) recorded.push(await place.record(() => inProcess(place.app, one())))
  const first = asks[0]
  closeIdleSockets()
  const bytes = first === undefined ? 0 : await ask(place.product.origin, first())
  const sql: Pace[] = []
  const answered: Pace[] = []
  for (const clients of clientCounts) {
    sql.push(await paceOfSql(place, recorded, clients, since))
    closeIdleSockets()
    answered.push(
      await drive(clients, place.seconds, async (client, turn) => {
        const one = asks[(client + turn) % asks.length]
        if (one !== undefined) await ask(place.product.origin, one())
      }),
    )
  }
  return { name: page.name, statements: recorded[0]?.length ?? 0, bytes, sql, page: answered }
}

async function paceOfSql(
  { url, seconds }: Place,
  recorded: readonly (readonly Statement[])[],
  clients: number,
  since: number,
): Promise<Pace> {
  const connections = await Promise.all(
    Array.from({ length: Math.min(clients, POOL) }, () => plainConnection(url)),
  )
  const waiting: (() => void)[] = []
  const free = [...connections]
  // As many connections as the product's own pool has; the other clients wait their turn, as they do there.
  const taken = async () => {
    while (free.length === 0) await new Promise<void>((resume) => waiting.push(resume))
    return free.pop() as (typeof connections)[number]
  }
  try {
    return await drive(clients, seconds, async (client, turn) => {
      const connection = await taken()
      await replay(connection, recorded[(client + turn) % recorded.length] ?? [], since)
      free.push(connection)
      waiting.shift()?.()
    })
  } finally {
    await Promise.all(connections.map((connection) => connection.end()))
  }
}
const POOL = 12

/** The page asked for within this process, where its statements can be seen; the session is the same. */
async function inProcess({ http }: App, { path, cookie = '', form }: Ask): Promise<void> {
  const answer = await http.request(`http://localhost${path}`, {
    headers: {
      host: 'localhost',
      cookie,
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  })
  await answer.arrayBuffer()
  if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}`)
}
