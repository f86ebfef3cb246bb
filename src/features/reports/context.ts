import { parseId } from '#domain/id.ts'
import { found } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import type { ReportId } from './report.ts'

export const crumbs = [{ label: 'Báo cáo', href: href(routes.reports) }]
export const reportIn = (c: HttpContext): ReportId => found(parseId<'Report'>(c.req.param('id')), 'report')
