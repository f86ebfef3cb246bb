import { hasRole } from '#domain/actor.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveCheck } from './check-routes.tsx'
import { serveRegimes } from './regime-routes.tsx'

export const formatsFeature: Feature = {
  name: 'formats',
  routes: (app) => {
    serveCheck(app)
    serveRegimes(app)
  },
  menu: (actor) =>
    hasRole(actor, 'clerk', 'unit-head', 'unit-officer', 'front')
      ? [{ label: 'Thể thức văn bản', href: href(routes.formats), order: 62 }]
      : [],
}
