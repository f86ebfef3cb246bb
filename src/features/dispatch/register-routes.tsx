import { can } from '#domain/permission.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { writeMomentKey } from '#platform/db/moment.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { dispatchQuery, parametersOf } from './filter.ts'
import { SentPage } from './pages/SentPage.tsx'
import { dispatchPolicy } from './policy.ts'
import { countStates, listSent } from './register-queries.ts'

const PAGE = 30

/** The register of everything that was sent out. */
export function serveRegister(app: HttpApp): void {
  app.get(routes.dispatches, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'read', null)
    const { filter, after } = readQuery(c, dispatchQuery)
    const today = todayOf(deps)
    const view = await reading(deps, actor, async (db) => ({
      ...(await listSent(db, actor, filter, { after, limit: PAGE, today })),
      counts: await countStates(db, actor, { ...filter, state: null }, today),
    }))
    const at = (sau: string | null) => href(routes.dispatches, {}, { ...parametersOf(filter), sau })
    return c.var.page(
      { title: 'Sổ phát hành', wide: true },
      <SentPage
        {...view}
        filter={filter}
        today={today}
        firstHref={after === null ? null : at(null)}
        nextHref={view.next === null ? null : at(writeMomentKey(view.next))}
        maySend={can(dispatchPolicy, actor, 'send', null)}
      />,
    )
  })
}
