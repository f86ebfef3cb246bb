import { z } from 'zod'
import { addSpan } from '#domain/date.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { asked, readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { dispatchPolicy } from '../policy.ts'
import { listFigures } from './figure-queries.ts'
import { FiguresPage } from './pages/FiguresPage.tsx'

const periodQuery = z.object({ tu: asked.day(), den: asked.day() })
const crumbs = [{ label: 'Sổ phát hành', href: href(routes.dispatches) }]

/** How fast each unit and group answers; the last three months unless another period is asked for. */
export function serveFigures(app: HttpApp): void {
  app.get(routes.dispatchFigures, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'read', null)
    const { tu, den } = readQuery(c, periodQuery)
    const today = todayOf(deps)
    const period = { from: tu ?? addSpan(den ?? today, { months: -3 }), to: den ?? today }
    const view = await reading(deps, actor, (db) => listFigures(db, actor, { ...period, today }))
    return c.var.page(
      { title: 'Thời gian phản hồi', breadcrumbs: crumbs, wide: true },
      <FiguresPage {...view} period={period} asked={tu !== null || den !== null} />,
    )
  })
}
