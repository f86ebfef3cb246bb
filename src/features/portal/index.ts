import type { Feature } from '#platform/feature.ts'
import { servePublicArticles } from './article-routes.tsx'
import { serveFollow } from './follow/follow-routes.tsx'
import { serveLedgerPages } from './ledger/ledger-routes.tsx'
import { servePublic } from './public-routes.tsx'
import { serveSearch } from './search-routes.tsx'

/** What anybody may read without signing in, the way in, and the search of those who are signed in. */
export const portalFeature: Feature = {
  name: 'portal',
  routes: (app) => {
    serveLedgerPages(app)
    servePublic(app)
    servePublicArticles(app)
    serveFollow(app)
    serveSearch(app)
  },
}
