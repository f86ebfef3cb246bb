import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Kysely } from 'kysely'
import { inject } from 'vitest'
import type { DB } from '#db/tables.ts'
import type { AccountActor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { findActor } from '#features/people/index.ts'
import { type SetClock, setClock } from '#platform/clock.ts'
import { connect } from '#platform/db/database.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps, MapTiles } from '#platform/deps.ts'
import { folderBlobs } from '#platform/files/folder-blobs.ts'
import { csrfToken } from '#platform/http/session.ts'
import { tasksOf } from '#platform/jobs/worker.ts'
import { createLog, type Log } from '#platform/log.ts'
import type { Mail, Mailer } from '#platform/mail/mailer.ts'
import type { OpenId } from '#platform/openid.ts'
import { type App, createApp } from '../src/app.ts'
import { demoPassword } from '../src/demo/found.ts'
import type { PersonKey } from '../src/demo/ward.ts'
import { closeAtEnd } from './closing.ts'
import { testDatabase } from './database.ts'
import { type TestWard, testPasswordCost, testSeal, testWard } from './ward.ts'

export type TestApp = {
  readonly app: App
  readonly deps: Deps
  readonly clock: SetClock
  readonly ward: TestWard
  /** A second ward in the same database, with the same people, under the host `other.localhost`. */
  readonly other: {
    readonly ward: TestWard
    as(person: PersonKey | `to${number}`): Promise<Client>
    readonly anybody: Client
  }
  /** The owner's connection string: sees every ward. */
  readonly ownerUrl: string
  /** The owner's connection, with which no policy interferes. */
  readonly owner: Kysely<DB>
  /** What the mail server took; empty while `withMail` was not asked for. */
  readonly mails: readonly Mail[]
  /** A browser of somebody signed in. */
  as(person: PersonKey | `to${number}`): Promise<Client>
  /** The secret of a session that this person has just begun. */
  session(person: PersonKey | `to${number}`): Promise<string>
  /** A browser of nobody in particular. */
  readonly anybody: Client
  /** Who an account is today, for calling commands directly. */
  actor(person: PersonKey | `to${number}`): Promise<AccountActor>
  /** Runs everything in the job queue that is due by the test's clock, and what follows from it. */
  runJobs(): Promise<void>
  /** Runs one job of this ward now, as the schedule would. */
  runJob(name: string): Promise<void>
  /** Ends this product and keeps what it holds, for others to begin with a copy of it. */
  keep(): Promise<Original>
}

/** A product that has ended: its database and the folder of its files. */
export type Original = { readonly url: string; readonly files: string }

export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** Posts a form as the browser would: with its token and a fresh key, unless `fields` brings its own. */
  post(path: string, fields?: Fields): Promise<Answer>
}
export type Fields = Readonly<Record<string, string | readonly string[] | File | readonly File[]>>
export type Answer = {
  readonly status: number
  readonly text: string
  readonly location: string | null
  readonly headers: Headers
}

/** The product on a database of its own that holds the named ward. Friday 21 November 2025, 09:00 in Vietnam, unless set. */
export async function testApp(
  options: {
    readonly at?: string
    readonly withMail?: boolean
    readonly log?: Log
    readonly map?: MapTiles
    readonly openId?: OpenId
    readonly copyOf?: Original
  } = {},
): Promise<TestApp> {
  const database = await testDatabase(options.copyOf?.url)
  const folder = await mkdtemp(join(tmpdir(), 'hoi-am-files-'))
  if (options.copyOf !== undefined) await cp(options.copyOf.files, folder, { recursive: true })
  const connection = connect(database.url, { max: 6 })
  const owner = ownerConnection(database.url)
  const clock = setClock(new Date(options.at ?? '2025-11-21T09:00:00+07:00'))
  const mails: Mail[] = []
  const mailer: Mailer = { send: async (mail) => void mails.push(mail), close: () => undefined }
  const world = {
    db: connection.db,
    signals: connection.signals,
    clock,
    log: options.log ?? createLog('silent'),
    blobs: folderBlobs(folder),
    seal: testSeal,
    mailer: options.withMail ? mailer : null,
    publicUrl: 'http://localhost',
    ...(options.map === undefined ? {} : { map: options.map }),
    ...(options.openId === undefined ? {} : { openId: options.openId }),
    passwordCost: testPasswordCost,
  }
  const app = createApp(world, { secure: false, jobsRunning: () => true })
  const wards = inject('wards')
  const ward = testWard(wards.named)

  const disconnect = () => Promise.all([connection.close(), owner.destroy()])
  let kept = false
  closeAtEnd(async () => {
    if (kept) return
    await disconnect()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  const actor = async (person: PersonKey | `to${number}`): Promise<AccountActor> => {
    const found = await reading(app.deps, { ward: ward.id }, (db) =>
      findActor(db, ward.id, ward.account(person), clock.now()),
    )
    if (found === null) throw new Error(`${person} may not work`)
    return found.actor
  }
  const runJobs = () => runQueue(connection.pool, tasksOf(app.deps, app.jobs), clock)

  return {
    app,
    deps: app.deps,
    clock,
    ward,
    other: {
      ward: testWard(wards.other),
      as: async (person) => client(app, await sessionOf(app, person, OTHER_HOST), OTHER_HOST),
      anybody: client(app, null, OTHER_HOST),
    },
    ownerUrl: database.url,
    owner,
    mails,
    as: async (person) => client(app, await sessionOf(app, person, HOST), HOST),
    session: (person) => sessionOf(app, person, HOST),
    anybody: client(app, null, HOST),
    actor,
    runJobs,
    runJob: async (name) => {
      const body = app.jobs[name]
      if (body === undefined) throw new Error(`no job is called ${name}`)
      await body(app.deps, { kind: 'system', ward: ward.id }, { ward: ward.id })
      await runJobs()
    },
    keep: async () => {
      kept = true
      await disconnect()
      const files = join(tmpdir(), `kept-${basename(folder)}`)
      await rename(folder, files)
      return { url: await database.keep(), files }
    },
  }
}

const HOST = 'localhost'
const OTHER_HOST = 'other.localhost'

async function sessionOf(app: App, person: string, host: string): Promise<string> {
  const answer = await client(app, null, host).post('/dang-nhap', {
    signInName: person,
    password: demoPassword,
  })
  const cookie = /hoi-am=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (cookie === undefined) throw new Error(`${person} could not sign in: ${answer.status}`)
  return cookie
}

function client(app: App, token: string | null, host: string): Client {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers)
    headers.set('host', host)
    if (token !== null) headers.set('cookie', `hoi-am=${token}`)
    const response = await app.http.request(`http://${host}${path}`, { ...init, headers })
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}) => {
      const guards = { _key: newId<'Form'>(), ...(token === null ? {} : { _csrf: csrfToken(token) }) }
      return send(path, { method: 'POST', body: formData({ ...guards, ...fields }) })
    },
  }
}

function formData(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return form
}

/** The queue's jobs whose time has come, until none is left. A job that fails fails the test. */
async function runQueue(
  pool: ReturnType<typeof connect>['pool'],
  tasks: ReturnType<typeof tasksOf>,
  clock: SetClock,
): Promise<void> {
  for (;;) {
    const due = await pool.query(
      `delete from graphile_worker._private_jobs where id in (
         select id from graphile_worker._private_jobs where run_at <= greatest(now(), $1::timestamptz) order by run_at, id limit 1)
       returning id, payload, (select identifier from graphile_worker._private_tasks t where t.id = task_id) as task`,
      [clock.now()],
    )
    const job = due.rows[0] as { task: string; payload: unknown } | undefined
    if (job === undefined) return
    const task = tasks[job.task]
    if (task === undefined) throw new Error(`nobody does the job ${job.task}`)
    await task(job.payload, { addJob: () => Promise.reject(new Error('not in tests')) } as never)
  }
}
