import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { NotFound } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { adminCrumbs } from './crumbs.ts'
import { jobId, jobsQuery } from './input.ts'
import { retryJob } from './job-commands.ts'
import { countJobs, listJobs } from './job-queries.ts'
import { JobsPage } from './pages/JobsPage.tsx'
import { adminPolicy } from './policy.ts'

export const serveJobs = (app: HttpApp): void => {
  app.get(routes.jobs, (c) => jobsPage(c, null))

  app.post(routes.jobRetry, async (c) => {
    authorize(adminPolicy, c.var.actor, 'retry-job', null)
    const id = jobId.safeParse(c.req.param('id'))
    if (!id.success) throw new NotFound('job')
    const result = await retryJob(c.var.deps, c.var.actor, { id: id.data })
    if (!result.ok) return jobsPage(c, result.refusals[0].message)
    return redirect(c, href(routes.jobs), 'Việc sẽ được chạy lại ngay.')
  })
}

async function jobsPage(c: HttpContext, refused: string | null) {
  const { deps, actor, ward } = c.var
  authorize(adminPolicy, actor, 'read-jobs', null)
  const { trangthai: state } = readQuery(c, jobsQuery)
  const { jobs, counts } = await reading(deps, actor, async (db) => ({
    jobs: await listJobs(db, ward.id, state),
    counts: await countJobs(db, ward.id),
  }))
  return c.var.page(
    { title: 'Việc chạy nền', breadcrumbs: adminCrumbs },
    <JobsPage jobs={jobs} counts={counts} state={state} refused={refused} />,
    refused === null ? 200 : 422,
  )
}
