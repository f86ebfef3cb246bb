import { Feed } from 'feed'
import type { ArticleEdition } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import type { PublicMatter } from './public-ledger-queries.ts'

const MOST = 50

type News = {
  readonly ward: string
  /** The site's address without a slash at its end. */
  readonly site: string
  readonly matters: readonly PublicMatter[]
  readonly articles: readonly ArticleEdition[]
}

/** The latest publications as an Atom feed (RFC 4287); nothing in it that the pages do not say. */
export function newsOf({ ward, site, matters, articles }: News): string {
  const entries = [
    ...matters.map(({ edition, content, standing }) => ({
      id: `urn:uuid:${content.dossier}:${edition.edition}`,
      link: site + href(routes.publicMatter, { dossier: content.dossier }),
      title: content.promise,
      words: `${standing.words}. ${[content.topic, content.group, content.result].filter(Boolean).join('. ')}`,
      at: edition.publishedAt,
    })),
    ...articles.map((article) => ({
      id: `urn:uuid:${article.article}:${article.edition}`,
      link: site + href(routes.publicArticle, { article: article.article }),
      title: article.title,
      words: article.summary,
      at: article.publishedAt,
    })),
  ]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST)
  const feed = new Feed({
    title: `Kết quả đối thoại – ${ward}`,
    id: site + routes.publicNews,
    link: site + routes.publicNotices,
    feedLinks: { atom: site + routes.publicNews },
    language: 'vi',
    copyright: ward,
    generator: 'Hồi Âm',
    updated: entries[0]?.at ?? new Date(0),
  })
  for (const { id, link, title, words, at } of entries)
    feed.addItem({ id, link, title: escaped(title), description: escaped(words), date: at })
  return feed.atom1()
}

/** The library writes titles and summaries as HTML inside CDATA: what people typed must be text there. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
