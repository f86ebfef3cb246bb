import { listWaitingDocuments } from '#features/documents/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { routes } from '#routes'
import { rememberingFigures } from './figures-queries.ts'
import { LeaderPage } from './pages/LeaderPage.tsx'
import { dashboardPolicy } from './policy.ts'

export const serveDashboard = (app: HttpApp): void => {
  const loadFigures = rememberingFigures()
  app.get(routes.leader, async (c) => {
    const { deps, actor } = c.var
    authorize(dashboardPolicy, actor, 'read', null)
    const { figures, documents } = await reading(deps, actor, async (db) => ({
      figures: await loadFigures(db, actor, deps.clock.now()),
      documents: await listWaitingDocuments(db, actor),
    }))
    return c.var.page({ title: 'Tổng quan' }, <LeaderPage {...figures} documents={documents} />)
  })
}
