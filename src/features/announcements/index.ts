import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveArticles } from './articles/article-routes.tsx'
import { serveLedger } from './ledger/ledger-routes.tsx'
import { announcementPolicy } from './policy.ts'
import { serveAnnouncements } from './routes.tsx'

export {
  type Announcement,
  type Change,
  canonical,
  changesBetween,
  fingerprint,
  hiddenItems,
} from './announcement.ts'
export {
  type ArticleWords,
  canonicalArticle,
  type Edition as ArticleEdition,
  fingerprintOfArticle,
} from './articles/article.ts'
export { publishArticleNow, writeArticle } from './articles/article-commands.ts'
export { findPublicArticles, listEditions as listArticleEditions } from './articles/article-queries.ts'
export { ArticleSheet } from './articles/pages/ArticleSheet.tsx'
export { publishResults } from './commands.ts'
export { contentOf } from './content-queries.ts'
export { entryOf } from './ledger/content-queries.ts'
export {
  canonicalEntry,
  changesOfEntry,
  fingerprintOfEntry,
  type LedgerChange,
  type LedgerContent,
  type LedgerEdition,
} from './ledger/ledger.ts'
export { publishMatter } from './ledger/ledger-commands.ts'
export { holdsWords, type LedgerFilter, listLedger, listLedgerEditions } from './ledger/ledger-queries.ts'
export { type LedgerStanding, standingTones } from './ledger/ledger-standing.ts'
export { readAloud } from './ledger/loudspeaker.ts'
export { MatterSheet } from './ledger/pages/MatterSheet.tsx'
export { standingsOf } from './ledger/standing-queries.ts'
export { PublicSheet } from './pages/PublicSheet.tsx'
export { listPublished, listVersions } from './queries.ts'
export { standingOf, tally, tallyWords } from './standing.ts'

/** Publication is an act: what everybody may read of a notice's results, word for word, until it is withdrawn. */
export const announcementsFeature: Feature = {
  name: 'announcements',
  routes: (app) => {
    serveAnnouncements(app)
    serveLedger(app)
    serveArticles(app)
  },
  constraints: {
    announcement_version: { message: 'Vừa có người công khai bản khác. Hãy xem bản mới rồi quyết định.' },
  },
  menu: (actor) =>
    can(announcementPolicy, actor, 'read', null)
      ? [{ label: 'Công khai', href: href(routes.announcements), order: 50 }]
      : [],
}
