import { hasRole } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { accountNames } from '#features/people/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { listChanges, listClauses } from './clause-queries.ts'
import { listRecipients } from './confirm-queries.ts'
import type { NoticeFollowUp } from './follow-up.ts'
import { listHistory } from './history-queries.ts'
import { type Notice, noticeTitle, stateOf } from './notice.ts'
import { getNotice } from './notice-queries.ts'
import { NoticePage } from './pages/NoticePage.tsx'
import { noticePolicy } from './policy.ts'

const crumbs = [{ label: 'Thông báo kết luận', href: href(routes.notices) }]

/** The page of a notice. */
export function serveNotice(app: HttpApp, followUp: NoticeFollowUp): void {
  app.get(routes.notice, async (c) => {
    const { deps, actor } = c.var
    const seesDrafts = can(noticePolicy, actor, 'read-draft', null)
    const view = await reading(deps, actor, async (db) => {
      const notice = await getNotice(db, actor, parseId(c.req.param('id')))
      const history = seesDrafts ? await listHistory(db, actor, notice.id) : []
      return {
        notice,
        recipients: await listRecipients(db, actor, notice.id),
        clauses: await listClauses(db, actor, notice.id),
        changes: await listChanges(db, actor, notice.id),
        directives: await followUp.directives(db, actor, notice.id, deps.clock.now()),
        history,
        names: await accountNames(
          db,
          actor.ward,
          history.flatMap(({ by }) => (by === null ? [] : [by])),
        ),
      }
    })
    if (stateOf(view.notice) === 'draft')
      return redirect(c, href(routes.noticeConfirm, { id: view.notice.id }))
    const publishes = can(noticePolicy, actor, 'issue', null) && stateOf(view.notice) === 'issued'
    const sendHref = publishes
      ? href(routes.dispatchNew, {}, { loai: 'notice', nguon: view.notice.id })
      : null
    const publishHref = publishes ? href(routes.announcementEdit, { id: view.notice.id }) : null
    const office = hasRole(actor, 'clerk', 'leader')
    const reportsHref =
      office && stateOf(view.notice) === 'issued'
        ? href(routes.reportCompleteness, { id: view.notice.id })
        : null
    return c.var.page(
      { title: noticeTitle(view.notice), breadcrumbs: crumbs, wide: true },
      <NoticePage
        {...view}
        publishHref={publishHref}
        sendHref={sendHref}
        reportsHref={reportsHref}
        seesDocument={office}
      />,
    )
  })
}

export const noticeCrumbs = (notice: Notice) => [
  ...crumbs,
  { label: noticeTitle(notice), href: href(routes.notice, { id: notice.id }) },
]
