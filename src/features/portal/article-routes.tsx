import { parseId } from '#domain/id.ts'
import { canonicalArticle, findPublicArticles, listArticleEditions } from '#features/announcements/index.ts'
import { listTopics } from '#features/calendar/index.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { wordsQuery } from './input.ts'
import { PublicArticlePage } from './pages/PublicArticlePage.tsx'
import { PublicArticlesPage } from './pages/PublicArticlesPage.tsx'

const crumbs = [{ label: 'Chuyên mục', href: href(routes.publicArticles) }]

/** The topic columns: what the ward explains to its people, found by a few words with or without accents. */
export const servePublicArticles = (app: HttpApp): void => {
  app.get(routes.publicArticles, async (c) => {
    const { q } = readQuery(c, wordsQuery)
    const view = await reading(c.var.deps, c.var.actor, async (db) => ({
      articles: await findPublicArticles(db, c.var.actor, q),
      columns: await columnsOf(db, c),
    }))
    return c.var.page({ title: 'Chuyên mục' }, <PublicArticlesPage q={q} {...view} />)
  })

  app.get(routes.publicArticle, async (c) => {
    const { edition, editions, columns } = await articleOf(c)
    return c.var.page(
      { title: edition.title, breadcrumbs: crumbs },
      <PublicArticlePage
        edition={edition}
        editions={editions}
        column={edition.topicCode === null ? null : (columns.get(edition.topicCode) ?? null)}
        ward={c.var.ward}
        printedAt={c.var.deps.clock.now()}
      />,
    )
  })

  // The exact bytes whose SHA-256 is the fingerprint on the page.
  app.get(routes.publicArticleData, async (c) => {
    const { edition } = await articleOf(c)
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    return c.body(canonicalArticle(edition))
  })
}

type Db = Parameters<Parameters<typeof reading>[2]>[0]

const columnsOf = async (db: Db, c: HttpContext): Promise<ReadonlyMap<string, string>> =>
  new Map((await listTopics(db, c.var.ward.id)).map(({ code, name }) => [code, name]))

/** Withdrawn is not found: nothing tells what was there. */
async function articleOf(c: HttpContext) {
  const id = found(parseId<'Article'>(c.req.param('article')), 'article')
  const view = await reading(c.var.deps, c.var.actor, async (db) => ({
    editions: await listArticleEditions(db, c.var.actor, id),
    columns: await columnsOf(db, c),
  }))
  const latest = view.editions[0]
  const edition = found(latest?.withdrawn === null ? latest : undefined, 'public article')
  return { edition, ...view }
}
