import { hasRole } from '#domain/actor.ts'
import { listOwnDossiers, listWaitingDossiers } from '#features/dossiers/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { routes } from '#routes'
import type { MineLater } from './later.ts'
import { listDecisions, listOwnWork } from './mine-queries.ts'
import { MinePage } from './pages/MinePage.tsx'

/** The page on which a unit, a group or the Party Office begins its day. */
export function serveMine(app: HttpApp, later: MineLater): void {
  app.get(routes.directivesMine, async (c) => {
    const { deps, actor } = c.var
    if (!hasRole(actor, 'clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front'))
      throw new Forbidden('directive', 'own work')
    const view = await reading(deps, actor, async (db) => {
      const now = deps.clock.now()
      const [work, decisions, dossiers, waiting, papers, documents, letters, arrivals] = await Promise.all([
        listOwnWork(db, actor),
        listDecisions(db, actor),
        listOwnDossiers(db, actor, later.replies),
        listWaitingDossiers(db, actor, later.replies, now),
        later.papers(db, actor),
        later.documents(db, actor),
        later.letters(db, actor),
        later.arrivals(db, actor),
      ])
      return { work, decisions, dossiers, waiting, papers, documents, letters, arrivals }
    })
    return c.var.page(
      { title: 'Việc của tôi' },
      <MinePage {...view} mayEnter={hasRole(actor, 'group-head')} today={todayOf(deps)} />,
    )
  })
}
