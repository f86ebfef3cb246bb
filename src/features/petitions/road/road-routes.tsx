import { parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { sheetOf } from '#ui/PrintSheet.tsx'
import { getPetition, subjectOf } from '../load-queries.ts'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { tellBy } from '../receipt-queries.ts'
import { WaitingRoadPage } from './WaitingRoadPage.tsx'

/** The whole line of one petition: through its dossier, or as far as it has come while it lies in none. */
export function serveRoad(app: HttpApp): void {
  app.get(routes.petitionRoad, async (c) => {
    const { deps, actor } = c.var
    authorize(petitionPolicy, actor, 'read', ofNobody)
    const id = found(parseId<'Petition'>(c.req.param('id')), 'petition')
    const { petition, group, due } = await reading(deps, actor, async (db) => {
      const one = await getPetition(db, actor, id)
      const units = await listUnits(db, actor, { kind: 'group' })
      return {
        petition: one,
        group: units.find((unit) => unit.id === one.unit)?.name ?? null,
        due: await tellBy(db, actor, one.receivedAt),
      }
    })
    if (petition.dossier !== null) return redirect(c, href(routes.dossierRoadOfPetition, { id }))
    return c.var.page(
      {
        title: `Đường đi của ${petition.code}`,
        breadcrumbs: [
          { label: 'Sổ ý kiến', href: href(routes.petitions) },
          { label: petition.code, href: href(routes.petition, { id }) },
        ],
      },
      <WaitingRoadPage
        petition={petition}
        group={group}
        tellBy={due}
        today={todayOf(deps)}
        may={abilities(petitionPolicy, actor, subjectOf(petition))}
        {...sheetOf(c.var)}
      />,
    )
  })
}
