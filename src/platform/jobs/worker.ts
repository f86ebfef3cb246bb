import { type CronItem, Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import { systemActor } from '#domain/actor.ts'
import type { WardId } from '#domain/id.ts'
import type { Deps } from '../deps.ts'
import type { JobBody } from '../feature.ts'
import { listWards } from '../http/wards.ts'
import { loggable } from '../log.ts'

/** `at` is a cron pattern in UTC (Vietnam is UTC+7); the job runs once for every ward. */
export type Recurring = { readonly job: string; readonly at: string }

/** Runs jobs until stopped. A job that fails is tried again with growing pauses, at most twelve times, and stays visible. */
export function startWorker(options: {
  readonly pool: Pool
  readonly deps: Deps
  readonly jobs: Readonly<Record<string, JobBody>>
  readonly schedule: readonly Recurring[]
  readonly concurrency?: number
}): Promise<Runner> {
  return run({
    pgPool: options.pool,
    taskList: tasksOf(options.deps, options.jobs),
    parsedCronItems: parseCronItems(options.schedule.map(cronItem)),
    concurrency: options.concurrency ?? 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error' || level === 'warning') options.deps.log.warn(loggableJob(message, meta))
    }),
  })
}

/** What the queue says of a failure, without the words of the error: a mail server's refusal names the person. */
export const loggableJob = (message: string, { error }: { readonly error?: unknown } = {}) => ({
  jobs: message.split(/ (?:with error|after failure) '/)[0],
  ...(error === undefined ? {} : { error: loggable(error) }),
})

const cronItem = ({ job, at }: Recurring): CronItem => ({
  task: `${job}${EVERY_WARD}`,
  match: at,
  options: { backfillPeriod: 12 * 3_600_000 },
})

const EVERY_WARD = '@every-ward'

/** Each job as a task of its own ward, and once more as a task that starts it for every ward. */
export function tasksOf(deps: Deps, jobs: Readonly<Record<string, JobBody>>): TaskList {
  const tasks: TaskList = {}
  for (const [name, body] of Object.entries(jobs)) {
    tasks[name] = async (payload) => {
      const { ward, ...rest } = payload as { ward: WardId }
      await body(deps, systemActor(ward), { ...rest, ward })
    }
    tasks[`${name}${EVERY_WARD}`] = async (_payload, helpers) => {
      for (const ward of await listWards(deps.db))
        await helpers.addJob(name, { ward: ward.id }, { jobKey: `${name}:${ward.id}` })
    }
  }
  return tasks
}
