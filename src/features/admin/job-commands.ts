import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { findJobForUpdate, rescheduleJob } from './job-queries.ts'
import { adminPolicy } from './policy.ts'

/** Gives a job all its attempts again, from now on. Jobs are idempotent, so doing one twice does no harm. */
export const retryJob = command('job.retry', async (tx, actor, { id }: { readonly id: string }) => {
  authorize(adminPolicy, actor, 'retry-job', null)
  const job = found(await findJobForUpdate(tx.db, actor.ward, id), 'job')
  if (job.state === 'running') return refuse('running', 'Việc này đang chạy, chưa cần chạy lại.')
  await rescheduleJob(tx.db, id, tx.now)
  await tx.announce({
    type: 'job.retried',
    subject: { kind: 'job', id: null },
    data: { job: id, task: job.task },
  })
  return ok(null)
})
