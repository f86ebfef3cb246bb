import { readAhead } from '#features/petitions/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { listen, stopListening } from '#platform/http/listen.ts'
import { startWorker } from '#platform/jobs/worker.ts'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { loadDemoOnce } from '../demo/load.ts'
import { schedule } from '../schedule.ts'
import { openWorld } from '../world.ts'

/** Milliseconds from listening until the engines are read; nobody waits for them to call the server ready. */
const AFTER_THE_FIRST_ANSWERS = 3000

/** Web and jobs in one process until Ctrl-C or SIGTERM; then open streams end, requests and jobs under way are finished first. */
export async function serve(options: { readonly demo?: boolean; readonly jobs: boolean }): Promise<void> {
  const config = readConfig()
  const opened = await openWorld(config)
  await migrate(opened.ownerUrl)
  const demo = options.demo ? await loadDemoOnce(opened) : null

  let jobsRunning = !options.jobs
  const secure = config.publicUrl.startsWith('https:')
  const app = createApp(opened.world, {
    secure,
    jobsRunning: () => jobsRunning,
    trustedProxies: config.TRUSTED_PROXIES,
  })
  const worker = options.jobs
    ? await startWorker({ pool: opened.connection.pool, deps: app.deps, jobs: app.jobs, schedule })
    : null
  jobsRunning = true
  const stopped = worker?.promise.finally(() => {
    jobsRunning = false
  })
  stopped?.catch((error) => opened.world.log.error({ jobs: String(error) }))

  const server = listen({ fetch: app.http.fetch, hostname: config.HOST, port: config.PORT }, (address) => {
    process.stdout.write(`Hồi Âm: http://${config.HOST}:${address.port}\n${demo ?? ''}`)
    setTimeout(() => void readAhead(), AFTER_THE_FIRST_ANSWERS).unref()
  })
  server.on('error', (error) => {
    process.stderr.write(`Cannot listen on ${config.HOST}:${config.PORT}: ${error.message}\n`)
    void shutDown(1)
  })

  let ending = false
  async function shutDown(code: number): Promise<void> {
    if (ending) return
    ending = true
    await stopListening(server, opened.world.signals)
    await worker?.stop().catch(() => undefined)
    await opened.close()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void shutDown(0))
}
