import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Home, prepareHome } from './embedded-home.ts'
import {
  administrator,
  alive,
  ensureCluster,
  findServer,
  launchServer,
  type Server,
  type Settings,
  stopServer,
} from './embedded-server.ts'

const owner = 'hoi_am'
const patience = 60_000

export type EmbeddedPostgres = {
  /** Connects as `hoi_am`: owns the database `hoi_am`, may create roles, is no superuser. */
  readonly url: string
  /** Connects as the superuser to the database `postgres`; for administration only. */
  readonly adminUrl: string
  /** Fast shutdown; a server that another process started is left running. */
  stop(): Promise<void>
}

type Options = {
  /** Folder that keeps the data, the passwords and nothing else; made when missing. */
  readonly dataDir: string
  readonly port?: number | 'free'
  /** Receives PostgreSQL's own log, line by line. */
  readonly log: (line: string) => void
  /** PostgreSQL settings that differ from the safe ones, for tests. */
  readonly settings?: Settings
}

/**
 * Starts the real PostgreSQL that npm installed, or joins the one that another process of this product already runs
 * on the same folder. It listens on 127.0.0.1 only, with random passwords. A server that dies is started again on the
 * same port, also by whoever joined when the starter stops; a server whose starter died is ended first. Throws with a sentence for the operator when it cannot run.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { log, port = 'free', settings = {} } = options
  const home = await prepareHome(options.dataDir)
  await ensureCluster(home, settings)
  const running = await startOrJoin(home, { port, settings, log })
  const adminUrl = address(administrator, home.passwords.admin, running.port, 'postgres')
  await ensureDatabase(adminUrl, home.passwords.owner)
  const again = { port: running.port, settings, log }
  const keeper = running.server
    ? keepAlive(home, running.server, again)
    : standBy(home, running.starter, again)
  return {
    url: address(owner, home.passwords.owner, running.port, 'hoi_am'),
    adminUrl,
    stop: keeper.stop,
  }
}

/** `starter`: the process number of the product that started the server. */
type Running = { readonly port: number; readonly starter: number; readonly server?: Server }
type Launch = Parameters<typeof launchServer>[1]

async function startOrJoin(home: Home, launch: Launch): Promise<Running> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const found = await findServer(home)
    if (found) {
      const starter = await starterOf(home, found.port)
      if (starter !== undefined && alive(starter)) return { port: found.port, starter }
      if (starter !== undefined) await stopServer(home)
    } else {
      const server = await launchServer(home, launch)
      if (server) return { port: server.port, starter: process.pid, server }
    }
    await pause(50)
  }
  throw new Error(
    `PostgreSQL on ${home.cluster} neither starts nor ends. Look at its processes, then try again.`,
  )
}

/** Process number of the product that started the server; `undefined` while the server starts up or shuts down. */
async function starterOf(home: Home, port: number): Promise<number | undefined> {
  const client = new pg.Client(address(administrator, home.passwords.admin, port, 'postgres'))
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: string }>(`select current_setting('hoi_am.owner') as pid`)
    return Number(rows[0]?.pid)
  } catch (error) {
    if (notYet.has((error as { code?: string }).code ?? '')) return undefined
    throw new Error(`A PostgreSQL runs on ${home.cluster} but refuses us.`, { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

// 57P01 admin_shutdown, 57P03 cannot_connect_now
const notYet = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('hoi_am.create'))`)
    const role = await client.query('select from pg_roles where rolname = $1', [owner])
    if (!role.rowCount) {
      await client.query(`create role ${owner} login createrole password ${client.escapeLiteral(password)}`)
    }
    const database = await client.query('select from pg_database where datname = $1', [owner])
    if (!database.rowCount) await client.query(`create database ${owner} owner ${owner}`)
  } finally {
    await client.end()
  }
}

type Keeper = { stop(): Promise<void> }

function keepAlive(home: Home, first: Server, launch: Launch): Keeper {
  let stopping = false
  const watch = async (server: Server | undefined): Promise<void> => {
    await server?.ended
    if (stopping) return
    launch.log('PostgreSQL ended by itself; starting it again')
    if (!server) await pause(1000)
    const next = await launchServer(home, launch)
    if (stopping) await stopServer(home)
    return watch(next)
  }
  const watching = watch(first).catch((error: Error) => launch.log(error.message))
  return {
    stop: async () => {
      stopping = true
      await stopServer(home)
      await watching
    },
  }
}

/** Joined what another process started: when that process is gone and the server with it, the server is started again here. */
function standBy(home: Home, starter: number, launch: Launch): Keeper {
  const stopping = new AbortController()
  let own: Keeper | undefined
  const watch = async (joined: number): Promise<void> => {
    while (alive(joined) || (await findServer(home)) !== undefined)
      await pause(500, undefined, { ref: false, signal: stopping.signal })
    launch.log('The process that had started PostgreSQL is gone; starting it again')
    const { server, starter: next } = await startOrJoin(home, launch)
    if (server === undefined) return watch(next)
    own = keepAlive(home, server, launch)
  }
  const watching = watch(starter).catch((error: Error) => {
    if (error.name !== 'AbortError') launch.log(error.message)
  })
  return {
    stop: async () => {
      stopping.abort()
      await watching
      await own?.stop()
    },
  }
}

const address = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
