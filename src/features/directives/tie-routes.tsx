import { serveTying } from '#features/dossiers/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { dossierAssignments } from './dossier-queries.ts'
import { getDirective } from './load-queries.ts'
import { directiveIn, registerCrumb } from './page-routes.tsx'

/** Which dossiers a directive deals with, said on its own page. */
export const serveDossierTies = (app: HttpApp): void =>
  serveTying(
    app,
    { page: routes.directiveDossiers, end: routes.directiveDossierEnd },
    dossierAssignments,
    async (c) => {
      const { deps, actor } = c.var
      const { id, code, title } = await reading(deps, actor, (db) => getDirective(db, actor, directiveIn(c)))
      const back = href(routes.directive, { id })
      return {
        to: { directive: id },
        name: `Chỉ đạo ${code}: ${title}`,
        back,
        here: href(routes.directiveDossiers, { id }),
        endOf: (dossier) => href(routes.directiveDossierEnd, { id, dossier }),
        breadcrumbs: [registerCrumb, { label: code, href: back }],
      }
    },
  )
