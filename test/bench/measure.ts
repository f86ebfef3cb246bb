import type { App } from '../../src/app.ts'
import { demoPassword } from '../../src/demo/found.ts'
import { type Act, driveInTurns, type Pace } from './drive.ts'
import type { Page } from './pages.ts'
import type { Place } from './place.ts'
import { type Ask, ask, closeIdleSockets, signIn } from './server.ts'
import { plainConnection, replay, type Statement } from './statements.ts'

/** Side by side, at one client and at many. */
export type PageFigures = {
  readonly name: string
  readonly statements: number
  readonly bytes: number
  readonly sql: readonly Pace[]
  readonly page: readonly Pace[]
}

/** One page at every place in turns, beside its SQL: the figures of each place. */
export async function measurePage(
  places: readonly Place[],
  nth: number,
  clientCounts: readonly number[],
  seconds: number,
): Promise<readonly PageFigures[]> {
  const stands = await Promise.all(places.map((place) => standAt(place, nth)))
  const paces: (readonly Pace[])[] = []
  try {
    for (const clients of clientCounts)
      paces.push(
        await driveInTurns(
          clients,
          seconds,
          stands.flatMap(({ sql, page }) => [sql, page]),
          closeIdleSockets,
        ),
      )
  } finally {
    await Promise.all(stands.map(({ leave }) => leave()))
  }
  const of = (series: number) => paces.map((some) => some[series] as Pace)
  return stands.map(({ facts }, at) => ({ ...facts, sql: of(2 * at), page: of(2 * at + 1) }))
}

type Stand = {
  readonly facts: Pick<PageFigures, 'name' | 'statements' | 'bytes'>
  readonly sql: Act
  readonly page: Act
  leave(): Promise<void>
}

async function standAt(place: Place, nth: number): Promise<Stand> {
  const { name, who, asks: asksOf } = place.pages[nth] as Page
  const { origin } = place.product
  const asks = asksOf(who === null ? '' : await signIn(origin, who, demoPassword))
  const since = Date.now()
  const recorded: (readonly Statement[])[] = []
  for (const one of asks) recorded.push(await place.record(() => inProcess(place.app, one())))
  const first = asks[0] as () => Ask
  const connections = await connectionsTo(place.url)
  return {
    facts: { name, statements: recorded[0]?.length ?? 0, bytes: await ask(origin, first()) },
    sql: (client, turn) =>
      connections.use((one) => replay(one, recorded[(client + turn) % recorded.length] ?? [], since)),
    page: async (client, turn) => void (await ask(origin, (asks[(client + turn) % asks.length] ?? first)())),
    leave: connections.end,
  }
}

type Connection = Awaited<ReturnType<typeof plainConnection>>

/** As many connections as the product's own pool has; who finds none free waits for its turn, as there. */
async function connectionsTo(url: string) {
  const all = await Promise.all(Array.from({ length: POOL }, () => plainConnection(url)))
  const free = [...all]
  const waiting: (() => void)[] = []
  return {
    use: async (work: (one: Connection) => Promise<void>): Promise<void> => {
      while (free.length === 0) await new Promise<void>((resume) => waiting.push(resume))
      const one = free.pop() as Connection
      await work(one)
      free.push(one)
      waiting.shift()?.()
    },
    end: async () => {
      await Promise.all(all.map((one) => one.end()))
    },
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
