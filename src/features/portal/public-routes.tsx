import { createHash } from 'node:crypto'
import { parseId } from '#domain/id.ts'
import { canonical, hiddenItems } from '#features/announcements/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { firstPage } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { HomePage } from './pages/HomePage.tsx'
import { PublicListPage } from './pages/PublicListPage.tsx'
import { PublicNoticePage } from './pages/PublicNoticePage.tsx'
import { WithdrawnPage } from './pages/WithdrawnPage.tsx'
import { findPublicView, listPublishedNotices } from './published-queries.ts'

const ON_HOME = 3
const ON_LIST = 100

const crumbs = [{ label: 'Kết quả đối thoại', href: href(routes.publicNotices) }]

export const servePublic = (app: HttpApp): void => {
  app.get(routes.home, async (c) => {
    if (c.var.actor.kind === 'account') return c.redirect(firstPage(c.var.actor), 303)
    const published = await publishedNotices(c, ON_HOME)
    return unlessKnown(c, published, () =>
      c.var.page(
        { title: 'Hồi Âm' },
        <HomePage ward={c.var.ward} published={published} today={todayOf(c.var.deps)} />,
      ),
    )
  })

  app.get(routes.publicNotices, async (c) => {
    const published = await publishedNotices(c, ON_LIST)
    return unlessKnown(c, published, () =>
      c.var.page(
        { title: 'Kết quả đối thoại' },
        <PublicListPage published={published} today={todayOf(c.var.deps)} />,
      ),
    )
  })

  app.get(routes.publicNotice, async (c) => {
    const { current, editions } = await viewOf(c)
    const withdrawnAt = editions[0]?.withdrawnAt ?? null
    if (current === null && withdrawnAt !== null)
      return c.var.page(
        { title: 'Nội dung đã thu hồi', breadcrumbs: crumbs },
        <WithdrawnPage at={withdrawnAt} />,
        404,
      )
    const published = found(current, 'public notice')
    return unlessKnown(c, [published], () =>
      c.var.page(
        { title: published.announcement.title, breadcrumbs: crumbs },
        <PublicNoticePage
          {...published}
          editions={editions}
          today={todayOf(c.var.deps)}
          ward={c.var.ward}
          printedAt={c.var.deps.clock.now()}
        />,
      ),
    )
  })

  // The exact bytes whose SHA-256 is the fingerprint on the page; not while the page hides some of them.
  app.get(routes.publicNoticeData, async (c) => {
    const { current } = await viewOf(c)
    const whole = current !== null && hiddenItems(current.announcement, current.states).length === 0
    const { announcement, noticeTitle } = found(whole ? current : null, 'public notice')
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    return c.body(canonical({ ...announcement, noticeTitle }))
  })
}

const publishedNotices = (c: HttpContext, limit: number) =>
  reading(c.var.deps, c.var.actor, (db) => listPublishedNotices(db, c.var.actor, limit))

const viewOf = (c: HttpContext) => {
  const notice: NoticeId = found(parseId<'Notice'>(c.req.param('notice')), 'public notice')
  return reading(c.var.deps, c.var.actor, (db) => findPublicView(db, c.var.actor, notice))
}

/**
 * A browser that has this very page is told so without sending it again. It always asks first, so what is withdrawn is gone at once. The
 * tag covers what is shown and how: facts, day, and the reader's choice of letters and colours.
 */
function unlessKnown(
  c: HttpContext,
  facts: readonly { readonly states: ReadonlyMap<string, unknown> }[],
  page: () => Response,
): Response {
  if (c.var.actor.kind === 'account') return page()
  const shown = facts.map(({ states, ...rest }) => ({ ...rest, states: [...states] }))
  const tag = createHash('sha256')
    .update(JSON.stringify([shown, todayOf(c.var.deps), c.req.header('cookie') ?? '']))
    .digest('base64url')
    .slice(0, 22)
  const etag = `W/"${tag}"`
  const known = c.req.header('if-none-match') === etag
  const response = known ? c.body(null, 304) : page()
  response.headers.set('ETag', etag)
  response.headers.set('Cache-Control', 'no-cache')
  response.headers.set('Vary', 'Cookie')
  return response
}
