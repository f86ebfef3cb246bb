import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { directivePolicy } from '../policy.ts'
import { listColumns } from './board-queries.ts'
import { BoardPage } from './pages/BoardPage.tsx'

export function serveBoard(app: HttpApp): void {
  app.get(routes.directivesBoard, async (c) => {
    const { deps, actor } = c.var
    if (!can(directivePolicy, actor, 'read', null)) throw new Forbidden('directive', 'read')
    const now = deps.clock.now()
    const columns = await reading(deps, actor, (db) => listColumns(db, actor, now))
    return c.var.page(
      {
        title: 'Bảng theo dõi',
        wide: true,
        breadcrumbs: [{ label: 'Sổ theo dõi chỉ đạo', href: href(routes.directives) }],
      },
      <BoardPage columns={columns} today={dateInVietnam(now)} />,
    )
  })
}
