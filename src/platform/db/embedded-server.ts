import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { Home } from './embedded-home.ts'

const run = promisify(execFile)

/** Name of the superuser, used for administration only. */
export const administrator = 'hoi_am_admin'

export type Settings = Readonly<Record<string, string>>
type Log = (line: string) => void
type Launch = { readonly port: number | 'free'; readonly settings: Settings; readonly log: Log }

/** A postmaster that we started. `ended` settles when its process is gone, whoever ended it. */
export type Server = { readonly port: number; readonly pid: number; readonly ended: Promise<void> }

/** Sized for one small server (2 cores); every acknowledged write is on disk. */
const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_line_prefix: '',
  // The application sees every error itself; PostgreSQL's own text of it could quote personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** Creates the cluster unless it exists. It appears whole or not at all, however often this is interrupted. */
export async function ensureCluster(home: Home, settings: Settings): Promise<void> {
  if (await exists(join(home.cluster, 'PG_VERSION'))) return
  const fresh = await mkdtemp(`${home.cluster}-`)
  const passwordFile = `${fresh}.password`
  await writeFile(passwordFile, home.passwords.admin, { mode: 0o600 })
  const { uid, gid } = home.identity
  if (uid !== undefined && gid !== undefined) {
    await Promise.all([fresh, passwordFile].map((path) => chown(path, uid, gid)))
  }
  try {
    await initialise(home, [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`], settings)
    await rename(fresh, home.cluster)
  } catch (error) {
    if (!(await exists(join(home.cluster, 'PG_VERSION')))) throw error
  } finally {
    await rm(passwordFile, { force: true })
    await rm(fresh, { recursive: true, force: true })
  }
}

async function initialise(home: Home, paths: readonly string[], settings: Settings): Promise<void> {
  const flags = [
    ...paths,
    `--username=${administrator}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Order and case folding built into PostgreSQL: the same on every machine, whatever its locales.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(settings.fsync === 'off' ? ['--no-sync'] : []),
  ]
  const initdb = (ctype: string) =>
    run(join(home.bin, 'initdb'), [...flags, `--lc-ctype=${ctype}`], childOptions(home))
  // pg_trgm still asks the operating system what a letter is; under plain C it would skip every Vietnamese one.
  await initdb('C.UTF-8')
    .catch(() => initdb('en_US.UTF-8'))
    .catch(() => initdb('C'))
}

/**
 * Starts the postmaster and waits until it accepts connections. Answers `undefined` when it ended before that for a
 * passing reason (the port was taken meanwhile, or an earlier postmaster of the same cluster has not quite gone);
 * throws with PostgreSQL's own words for any other.
 */
export async function launchServer(home: Home, launch: Launch): Promise<Server | undefined> {
  const port = launch.port === 'free' ? await freePort() : launch.port
  const settings = {
    ...defaults,
    ...launch.settings,
    port: String(port),
    'hoi_am.owner': String(process.pid),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(home.bin, 'postgres'), ['-D', home.cluster, ...flags], {
    ...childOptions(home),
    // Its own process group: Ctrl-C in the terminal is for us, and we end PostgreSQL after the last request.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  const ready = await new Promise<boolean>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve(false))
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (said.push(line) > 50) said.shift()
      launch.log(line)
      if (line.includes('database system is ready to accept connections')) resolve(true)
    })
  })
  if (ready && child.pid !== undefined) {
    return { port, pid: child.pid, ended: guard(child, child.pid, home) }
  }
  if (said.some((line) => passing.test(line))) return undefined
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`)
}

const passing = /lock file "postmaster\.pid"|pre-existing shared memory block|could not (bind|create any TCP)/

/**
 * Ties the server's life to ours: a shell waits on a pipe that closes when this process is gone, even by SIGKILL, and
 * then asks for a fast shutdown. (Windows has no such shell; there the next start ends what it finds left over.)
 */
function guard(child: ChildProcess, pid: number, home: Home): Promise<void> {
  child.unref()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (process.platform === 'win32') return ended
  const script = 'trap "" HUP INT TERM; read -r _; kill -INT "$1"'
  const lifeline = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...childOptions(home),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  lifeline.unref()
  return ended.then(() => {
    lifeline.kill('SIGKILL')
    lifeline.stdin.destroy()
  })
}

/** Fast shutdown: rolls back what is open, writes a checkpoint, ends. Fine when the server has already gone. */
export async function stopServer(home: Home): Promise<void> {
  const stop = ['stop', '--pgdata', home.cluster, '--mode=fast', '--timeout=60', '--silent']
  try {
    await run(join(home.bin, 'pg_ctl'), stop, childOptions(home))
  } catch (error) {
    if (await findServer(home)) throw error
  }
}

/**
 * The postmaster that holds this cluster now, by its own lock file. A lock left by a crash is stale; when its process
 * number has since gone to another program, PostgreSQL would refuse to start, so the lock is removed here.
 */
export async function findServer(home: Home): Promise<{ pid: number; port: number } | undefined> {
  const file = join(home.cluster, 'postmaster.pid')
  const lines = (await readOrNothing(file)).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !alive(pid)) return undefined
  const commandLine = await readOrNothing(`/proc/${pid}/cmdline`)
  if (commandLine === '' || commandLine.split('\0').includes(home.cluster)) return { pid, port }
  await rm(file, { force: true })
  return undefined
}

/** Whether a process with this number exists. */
export function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// An empty environment but for the search path: PGDATA, PGPORT or a broken LC_ALL of the caller must not matter.
const childOptions = (home: Home) => ({
  ...home.identity,
  cwd: dirname(home.cluster),
  env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', ...windowsEnvironment },
})

const windowsEnvironment = process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '' } : {}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const exists = async (file: string): Promise<boolean> => (await readOrNothing(file)) !== ''

const readOrNothing = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return ''
    throw error
  })
