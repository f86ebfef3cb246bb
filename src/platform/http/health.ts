import { answers, type Database } from '../db/database.ts'
import type { HttpApp } from './context.ts'

/** `live`: the process answers. `ready`: the database answers and the job queue is being worked on. */
export function serveHealth(
  app: HttpApp,
  paths: { readonly live: string; readonly ready: string },
  parts: { readonly db: Database; readonly jobsRunning: () => boolean },
): void {
  app.get(paths.live, (c) => c.json({ status: 'ok' }))
  app.get(paths.ready, async (c) => {
    const database = await answers(parts.db)
    const jobs = parts.jobsRunning()
    return c.json(
      { status: database && jobs ? 'ok' : 'unavailable', database, jobs },
      database && jobs ? 200 : 503,
    )
  })
}
