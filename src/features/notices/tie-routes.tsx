import { parseId } from '#domain/id.ts'
import { type DossierAssignments, serveTying } from '#features/dossiers/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { getClause } from './clause-queries.ts'
import { noticeTitle } from './notice.ts'
import { noticeCrumbs } from './notice-routes.tsx'

/** Which dossiers a clause deals with, said on its own page. */
export const serveDossierTies = (app: HttpApp, assignments: DossierAssignments): void =>
  serveTying(app, { page: routes.clauseDossiers, end: routes.clauseDossierEnd }, assignments, async (c) => {
    const { deps, actor } = c.var
    const { notice, clause } = await reading(deps, actor, (db) =>
      getClause(db, actor, parseId(c.req.param('id')), c.req.param('number') ?? ''),
    )
    const at = { id: notice.id, number: clause.number }
    const back = href(routes.clause, at)
    return {
      to: { clause: clause.id },
      name: `Mục ${clause.number}, ${noticeTitle(notice)}`,
      back,
      here: href(routes.clauseDossiers, at),
      endOf: (dossier) => href(routes.clauseDossierEnd, { ...at, dossier }),
      breadcrumbs: [...noticeCrumbs(notice), { label: `Mục ${clause.number}`, href: back }],
    }
  })
