import { z } from 'zod'
import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { countUnread, getNotification, listNotifications } from './notification-queries.ts'
import { NotificationsPage } from './pages/NotificationsPage.tsx'
import { alertPolicy } from './policy.ts'
import { markRead } from './read-commands.ts'

const listQuery = z.object({
  xem: z.literal('chua-doc').optional().catch(undefined),
  truoc: z.string().optional().catch(undefined),
})

export function serveNotifications(app: HttpApp): void {
  app.get(routes.notifications, async (c) => {
    const { deps, actor } = c.var
    const account = readerOf(actor)
    const { xem, truoc } = readQuery(c, listQuery)
    const { list, unread } = await reading(deps, actor, async (db) => ({
      list: await listNotifications(db, actor, { unread: xem !== undefined, before: parseId(truoc) }),
      unread: await countUnread(db, actor.ward, account),
    }))
    const days = Map.groupBy(list.items, ({ createdAt }) => dateInVietnam(createdAt))
    return c.var.page(
      { title: 'Tin của tôi' },
      <NotificationsPage
        days={[...days]}
        today={todayOf(deps)}
        unread={unread}
        onlyUnread={xem !== undefined}
        nextHref={list.next === null ? undefined : href(routes.notifications, {}, { xem, truoc: list.next })}
      />,
    )
  })

  // Opening the news is reading it; a second opening changes nothing.
  app.get(routes.notification, async (c) => {
    const { deps, actor } = c.var
    readerOf(actor)
    const id = parseId<'Notification'>(c.req.param('id'))
    const item = await reading(deps, actor, (db) => getNotification(db, actor, id))
    if (item.readAt === null) await markRead(deps, actor, { id: item.id })
    return c.redirect(item.href, 303)
  })

  app.post(routes.notificationsRead, async (c) => {
    const result = await markRead(c.var.deps, c.var.actor, { id: null })
    const words = result.ok ? `Đã đánh dấu ${result.value.count} tin là đã đọc.` : result.refusals[0].message
    return redirect(c, href(routes.notifications), words)
  })
}

function readerOf(actor: Actor) {
  authorize(alertPolicy, actor, 'read-own', null)
  return found(accountOf(actor), 'account')
}
