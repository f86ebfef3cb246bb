import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, formatDate, type IsoDate, isoDate, isoWeekday, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { projectRoot } from '#platform/root.ts'
import { demoPassword } from '../src/demo/found.ts'
import { read } from './read.ts'
import { foundTestWards } from './ward.ts'

const hoiAm = join(projectRoot, 'bin', 'hoi-am')
const WRITES = 200
const CLERKS = 4

let dataDir: string
let program: Program

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hoi-am-faults-'))
  await foundWards()
  program = await start()
}, 120_000)

afterAll(async () => {
  program?.process.kill('SIGTERM')
  await program?.ended
  const cluster = await realpath(join(dataDir, 'postgres'))
  await Promise.all([cluster, dataDir].map((path) => rm(path, { recursive: true, force: true })))
}, 120_000)

// The kills go by process number, which Linux lists in /proc.
test.skipIf(process.platform !== 'linux')(
  'kill -9 of the program and then of PostgreSQL amid 200 writes loses no acknowledged write and leaves the history intact',
  async () => {
    const days = weekdays(isoDate('2031-01-01'), WRITES)
    const clerks = await Promise.all(Array.from({ length: CLERKS }, () => signIn('minh')))
    const faults = new Map([
      [WRITES / 4, killProgram],
      [WRITES / 2, killPostgres],
    ])
    const acknowledged: IsoDate[] = []
    let begun = 0
    let killing = Promise.resolve()
    const work = async (clerk: Clerk) => {
      for (let day = days[begun++]; day !== undefined; day = days[begun++]) {
        const writing = write(clerk, day)
        killing = faults.get(begun)?.() ?? killing
        if (await writing) acknowledged.push(day)
        else await killing.then(answering)
      }
    }
    await Promise.all(clerks.map(work))

    expect(acknowledged.length).toBeGreaterThan(WRITES / 2)
    const kept = await writtenDays(clerks[0] as Clerk, days)
    expect(acknowledged.filter((day) => !kept.has(day))).toEqual([])
    expect((await command('audit', 'verify')).stdout).toMatch(/^(\S+: \d+ events, intact\n){2}$/)
  },
  120_000,
)

type Program = { readonly process: ChildProcess; readonly url: string; readonly ended: Promise<unknown> }

async function foundWards(): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: () => undefined })
  await migrate(server.url)
  await foundTestWards(server.url)
  await server.stop()
}

/** The product as the operator starts it, with a PostgreSQL of its own that waits for the disk. */
async function start(): Promise<Program> {
  const child = spawn(hoiAm, ['serve'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error(`the program ended before it listened: ${said}`)))
  })
  return { process: child, url, ended }
}

const environment = () => ({
  ...process.env,
  DATA_DIR: dataDir,
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_URL: '',
})

const command = (...args: string[]) => promisify(execFile)(hoiAm, args, { env: environment() })

async function killProgram(): Promise<void> {
  program.process.kill('SIGKILL')
  await program.ended
  program = await start()
}

/** The postmaster and everything it started, at once: no process is left to put anything in order. */
async function killPostgres(): Promise<void> {
  const lock = await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
  const postmaster = Number(lock.split('\n')[0])
  const family = [postmaster, ...(await childrenOf(postmaster))]
  for (const pid of family) kill(pid)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It ended by itself since it was listed.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
  const parents = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return pids.filter((_, index) => Number(parents[index]?.split(') ')[1]?.split(' ')[1]) === parent)
}

/** Asks until the program and its database answer again. */
async function answering(): Promise<void> {
  for (;;) {
    const answer = await fetch(`${program.url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await pause(50)
  }
}

/** A session outlives the program: it lies in the database, so one sign-in serves for all of it. */
type Clerk = { readonly cookie: string; readonly csrf: string }

async function signIn(name: string): Promise<Clerk> {
  const entered = await post('/dang-nhap', { signInName: name, password: demoPassword })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await (await get('/lich-lam-viec/ngay', cookie)).text()
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  return { cookie, csrf }
}

/** True when the write was acknowledged; an error or no answer promises nothing. */
async function write(clerk: Clerk, day: IsoDate): Promise<boolean> {
  const fields = {
    date: formatDate(day),
    kind: 'holiday',
    name: nameOf(day),
    source: 'Thử',
    status: 'provisional',
  }
  const answer = await post(
    '/lich-lam-viec/ngay',
    { ...fields, step: 'save', seen: '', _csrf: clerk.csrf },
    clerk.cookie,
  ).catch(() => null)
  return answer?.status === 303
}

async function writtenDays(clerk: Clerk, days: readonly IsoDate[]): Promise<Set<IsoDate>> {
  const years = [...new Set(days.map(yearOf))]
  const pages = await Promise.all(
    years.map(async (year) => read(await (await get(`/lich-lam-viec?nam=${year}`, clerk.cookie)).text())),
  )
  return new Set(days.filter((day) => pages.some((page) => page.includes(nameOf(day)))))
}

const nameOf = (day: IsoDate): string => `ngày thử ${day}`

function weekdays(from: IsoDate, count: number): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; days.length < count; day = addDays(day, 1)) if (isoWeekday(day) < 6) days.push(day)
  return days
}

const get = (path: string, cookie: string) => fetch(`${program.url}${path}`, { headers: { cookie } })

const post = (path: string, fields: Record<string, string>, cookie = '') =>
  fetch(`${program.url}${path}`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ ...fields, _key: newId<'Form'>() }),
    redirect: 'manual',
  })
