import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '#platform/root.ts'

export type Server = {
  readonly origin: string
  /** Memory held by the process, in MiB; 0 where the system does not tell. */
  memory(): Promise<number>
  stop(): Promise<void>
}

/**
 * The product as shipped, in a process of its own, on the database of the bench; web only, as jobs would blur the figures. With the bench's
 * seal, so that both make the same PINs.
 */
export const startProduct = (databaseUrl: string, dataDir: string, seal: Buffer): Promise<Server> =>
  start([join(projectRoot, 'dist', 'main.js'), 'serve', '--no-jobs'], {
    DATABASE_URL: databaseUrl,
    SEAL_KEY: seal.toString('base64'),
    ...settings(dataDir),
  })

/** The same with the demo ward, on a PostgreSQL of its own. */
export const startDemo = (dataDir: string): Promise<Server> =>
  start([join(projectRoot, 'dist', 'main.js'), 'serve', '--demo', '--no-jobs'], {
    DATABASE_URL: undefined,
    ...settings(dataDir),
  })

const settings = (dataDir: string) => ({
  DATA_DIR: dataDir,
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'error',
})

/** What Node's own HTTP server answers at best on this machine. */
export const startBare = (): Promise<Server> => start(['--input-type=module', '--eval', BARE], {})

const BARE = `
  import { createServer } from 'node:http'
  const server = createServer((_, answer) => answer.end('<!doctype html><title>OK</title>'))
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))`

async function start(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await addressOf(child)
  return {
    origin,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
    },
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', () => stopped())
        child.kill('SIGTERM')
      }),
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
    if (origin === undefined) continue
    child.stdout.resume()
    return origin
  }
  throw new Error('the server ended before it listened')
}

export type Ask = {
  readonly path: string
  readonly cookie?: string
  /** A form to post, urlencoded. */
  readonly form?: string
  /** The status of a good answer; 200, or 303 after a form, unless said. */
  readonly expects?: number
}

/** Sockets stay open, as a browser's do. */
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** A server closes sockets that were idle for some seconds, perhaps at the very moment of the next request: begin with new ones. */
export const closeIdleSockets = (): void => agent.destroy()

/** The length of an answer in bytes; throws when its status is not the one expected. `taken` hears of every piece. */
export function ask(
  origin: string,
  { path, cookie, form, expects = form === undefined ? 200 : 303 }: Ask,
  taken?: () => void,
): Promise<number> {
  const headers = {
    ...(cookie === undefined ? {} : { cookie }),
    ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return new Promise((answered, failed) => {
    const sent = request(`${origin}${path}`, { agent, headers, method: form === undefined ? 'GET' : 'POST' })
    sent.on('error', failed)
    sent.on('response', (answer) => {
      if (answer.statusCode !== expects) failed(new Error(`${path} answered ${answer.statusCode}`))
      let length = 0
      answer.on('data', (piece: Buffer) => {
        length += piece.length
        taken?.()
      })
      answer.on('end', () => answered(length))
      answer.on('error', failed)
    })
    sent.end(form)
  })
}

/** Signs in and returns the cookie. */
export async function signIn(origin: string, signInName: string, password: string): Promise<string> {
  const answer = await fetch(`${origin}/dang-nhap`, {
    method: 'POST',
    body: new URLSearchParams({ signInName, password }),
    redirect: 'manual',
  })
  const cookie = answer.headers
    .getSetCookie()
    .find((one) => one.startsWith('hoi-am='))
    ?.split(';')[0]
  if (cookie === undefined) throw new Error(`${signInName} could not sign in: ${answer.status}`)
  return cookie
}
