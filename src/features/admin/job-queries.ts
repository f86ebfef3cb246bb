import { sql } from 'kysely'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type JobState = 'waiting' | 'running' | 'failing' | 'failed'
export type Job = {
  readonly id: string
  readonly task: string
  readonly state: JobState
  readonly attempts: number
  readonly maxAttempts: number
  readonly runAt: Date
  readonly lockedAt: Date | null
  readonly lastError: string | null
}

/** `failing` jobs will be tried again by themselves; `failed` ones only when somebody says so. */
const STATE = sql<JobState>`case
  when locked_at is not null then 'running'
  when attempts >= max_attempts then 'failed'
  when attempts > 0 then 'failing'
  else 'waiting' end`

/** The queue's own table: the jobs of this ward, and those that start the daily jobs of all. A job that is done leaves the queue. */
const queue = (ward: WardId) => sql`
  graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where coalesce(j.payload ->> 'ward', ${ward}) = ${ward}`

/** At most 100 jobs of one state, the longest due first. */
export async function listJobs(
  db: DatabaseTransaction,
  ward: WardId,
  state: JobState | null,
): Promise<readonly Job[]> {
  const { rows } = await sql<Job>`
    select * from (
      select j.id::text as id, t.identifier as task, ${STATE} as state, j.attempts::int as attempts,
        j.max_attempts::int as "maxAttempts", j.run_at as "runAt", j.locked_at as "lockedAt", j.last_error as "lastError"
      from ${queue(ward)}
    ) as jobs
    where ${state}::text is null or state = ${state}
    order by "runAt", id limit 100`.execute(db)
  return rows
}

export async function countJobs(
  db: DatabaseTransaction,
  ward: WardId,
): Promise<Readonly<Record<JobState, number>>> {
  const { rows } = await sql<{ state: JobState; count: number }>`
    select state, count(*) as count from (select ${STATE} as state from ${queue(ward)}) as jobs group by state`.execute(
    db,
  )
  const counts = { waiting: 0, running: 0, failing: 0, failed: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** The job, while nobody else can start it. */
export async function findJobForUpdate(
  db: DatabaseTransaction,
  ward: WardId,
  id: string,
): Promise<{ readonly task: string; readonly state: JobState } | undefined> {
  const { rows } = await sql<{ task: string; state: JobState }>`
    select t.identifier as task, ${STATE} as state from ${queue(ward)} and j.id = ${id}::bigint for update of j`.execute(
    db,
  )
  return rows[0]
}

/** Makes the job due at `at` with all its attempts before it. */
export const rescheduleJob = (db: DatabaseTransaction, id: string, at: Date) =>
  sql`select graphile_worker.reschedule_jobs(array[${id}::bigint], run_at => ${at}::timestamptz, attempts => 0)`.execute(
    db,
  )
