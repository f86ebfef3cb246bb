import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { dashboardPolicy } from './policy.ts'
import { serveDashboard } from './routes.tsx'

/** The leader's page: the whole ward on one screen, each figure leading to its rows. */
export const dashboardFeature: Feature = {
  name: 'dashboard',
  routes: serveDashboard,
  menu: (actor) =>
    can(dashboardPolicy, actor, 'read', null)
      ? [{ label: 'Tổng quan', href: href(routes.leader), order: 5 }]
      : [],
}
