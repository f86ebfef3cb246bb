import { findActor } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { calendarOf, hashFeedSecret, newFeedSecret } from './feed.ts'
import { setFeed } from './feed-commands.ts'
import { getFeedOwner, hasFeed, listFeedEntries } from './feed-queries.ts'
import { FeedPage } from './pages/FeedPage.tsx'
import { alertPolicy } from './policy.ts'

export function serveFeed(app: HttpApp): void {
  app.get(routes.calendarFeedSecret, (c) => feedPage(c, null))

  app.post(routes.calendarFeedSecret, async (c) => {
    const { deps, actor, session } = c.var
    if (session === null) throw new Forbidden(alertPolicy.name, 'not signed in')
    const secret = newFeedSecret(session.csrf, deps.idempotencyKey)
    await setFeed(deps, actor, { hash: hashFeedSecret(secret) })
    return feedPage(c, `${deps.publicUrl}${href(routes.calendarFeed, { secret })}`)
  })

  app.post(routes.calendarFeedEnd, async (c) => {
    const result = await setFeed(c.var.deps, c.var.actor, { hash: null })
    const words = result.ok
      ? 'Đã bỏ địa chỉ lịch. Máy nào đang dùng sẽ không cập nhật nữa.'
      : result.refusals[0].message
    return redirect(c, href(routes.calendarFeedSecret), words)
  })

  // Calendars of phones ask without a session: the secret is the key, and it opens what its owner may see now.
  app.get(routes.calendarFeed, async (c) => {
    const { deps, ward, actor } = c.var
    const hash = hashFeedSecret(c.req.param('secret'))
    const { owner, entries } = await reading(deps, actor, async (db) => {
      const account = await getFeedOwner(db, ward.id, hash)
      const now = deps.clock.now()
      const { actor: person } = found(await findActor(db, ward.id, account, now), 'calendar')
      return { owner: person, entries: await listFeedEntries(db, person, now) }
    })
    c.header('Content-Type', 'text/calendar; charset=utf-8')
    c.header('Cache-Control', 'private, no-cache')
    return c.body(calendarOf(entries, { name: `Hạn việc: ${owner.name}`, publicUrl: deps.publicUrl }))
  })
}

async function feedPage(c: HttpContext, address: string | null) {
  const { deps, actor } = c.var
  authorize(alertPolicy, actor, 'keep-feed', null)
  const open = await reading(deps, actor, (db) => hasFeed(db, actor))
  return c.var.page(
    {
      title: 'Lịch hạn của tôi',
      breadcrumbs: [{ label: 'Tài khoản của tôi', href: href(routes.account) }],
    },
    <FeedPage open={open} address={address} />,
  )
}
