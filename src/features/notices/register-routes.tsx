import { dateInVietnam, yearOf } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import { writeMomentKey } from '#platform/db/moment.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import type { NoticeFollowUp } from './follow-up.ts'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { noticePolicy } from './policy.ts'
import { activeFilters, registerParameters, registerQuery } from './register-filter.ts'
import { listNotices } from './register-queries.ts'

/** The register of notices, with how far each has come. */
export function serveRegister(app: HttpApp, followUp: NoticeFollowUp): void {
  app.get(routes.notices, async (c) => {
    const { deps, actor } = c.var
    authorize(noticePolicy, actor, 'list', null)
    const filter = readQuery(c, registerQuery)
    const now = deps.clock.now()
    const { rows, next, progress } = await reading(deps, actor, async (db) => {
      const list = await listNotices(db, actor, filter)
      const ids = list.rows.map(({ id }) => id)
      return { ...list, progress: await followUp.progress(db, actor, ids, now) }
    })
    const parameters = registerParameters(filter)
    return c.var.page(
      { title: 'Sổ thông báo kết luận', wide: true },
      <RegisterPage
        rows={rows}
        progress={progress}
        values={Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [name, value === null ? '' : String(value)]),
        )}
        thisYear={yearOf(dateInVietnam(now))}
        active={activeFilters(filter)}
        nextHref={
          next === null ? null : href(routes.notices, {}, { ...parameters, sau: writeMomentKey(next) })
        }
        mayReceive={can(noticePolicy, actor, 'receive', null)}
        maySeeDrafts={can(noticePolicy, actor, 'read-draft', null)}
      />,
    )
  })
}
