import { can } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { routes } from '#routes'
import { serveAudit } from './audit-routes.tsx'
import { serveJobs } from './job-routes.tsx'
import { AdminPage } from './pages/AdminPage.tsx'
import { adminPolicy } from './policy.ts'
import { serveSystem } from './system-routes.tsx'
import { serveWard } from './ward-routes.tsx'

export const serveAdmin = (app: HttpApp): void => {
  app.get(routes.admin, (c) => {
    const { actor } = c.var
    authorize(adminPolicy, actor, 'open', null)
    return c.var.page(
      { title: 'Quản trị' },
      <AdminPage administrator={can(adminPolicy, actor, 'change-ward', null)} />,
    )
  })
  serveWard(app)
  serveAudit(app)
  serveJobs(app)
  serveSystem(app)
}
