import type { Feature } from '#platform/feature.ts'
import { serveCheck } from './check-routes.tsx'
import { serveRule } from './correct/rule-routes.tsx'
import { serveRegimes } from './regime-routes.tsx'

/** Reached from where papers are written: the registers of notices and of letters. */
export const formatsFeature: Feature = {
  name: 'formats',
  routes: (app) => {
    serveCheck(app)
    serveRegimes(app)
    serveRule(app)
  },
}
