import { startWorker } from '#platform/jobs/worker.ts'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { schedule } from '../schedule.ts'
import { openWorld } from '../world.ts'

/** Jobs only, for a machine beside the one that serves the web. */
export async function work(): Promise<void> {
  const opened = await openWorld(readConfig())
  const app = createApp(opened.world, { secure: false, jobsRunning: () => true })
  const worker = await startWorker({ pool: opened.connection.pool, deps: app.deps, jobs: app.jobs, schedule })
  const stop = () => void worker.stop().catch(() => undefined)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  await worker.promise
  await opened.close()
}
