import { z } from 'zod'
import { hasRole } from '#domain/actor.ts'
import { dateInVietnam, yearOf } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listLinked, mayTieDossiers } from '#features/dossiers/index.ts'
import { accountNames } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { recordClauseChange } from './clause-commands.ts'
import { getClause, listChanges, listClauses, listLater } from './clause-queries.ts'
import { listRecipients } from './confirm-queries.ts'
import type { NoticeFollowUp } from './follow-up.ts'
import { listHistory } from './history-queries.ts'
import { type Notice, noticeTitle, stateOf } from './notice.ts'
import { getNotice } from './notice-queries.ts'
import { ClausePage } from './pages/ClausePage.tsx'
import { NoticePage } from './pages/NoticePage.tsx'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { noticePolicy } from './policy.ts'
import { listNotices, type NoticeFilter } from './register-queries.ts'

const registerQuery = z.object({
  q: field.optional(200).catch(null),
  'tinh-trang': z.enum(['draft', 'issued', 'discarded']).nullable().catch(null).default(null),
  nam: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
  sau: z.string().catch('').default(''),
})
const changeForm = z.object({
  byNotice: field.required('Hãy chọn thông báo ban hành sau.'),
  byClause: field.optional(40),
  kind: z.enum(['amend', 'replace', 'cancel'], { error: 'Hãy chọn loại thay đổi.' }),
  explanation: field.required('Hãy nói rõ thông báo sau thay đổi gì.', 1_000),
})
const crumbs = [{ label: 'Thông báo kết luận', href: href(routes.notices) }]
const stateLabels = { draft: 'Đang kiểm tra', issued: 'Đã ban hành', discarded: 'Đã bỏ' } as const

/** The register, the page of a notice, the page of a clause. */
export function serveNotices(app: HttpApp, followUp: NoticeFollowUp): void {
  app.get(routes.notices, async (c) => {
    const { deps, actor } = c.var
    authorize(noticePolicy, actor, 'list', null)
    const query = readQuery(c, registerQuery)
    const now = deps.clock.now()
    const filter: NoticeFilter = {
      q: query.q,
      state: query['tinh-trang'],
      year: query.nam,
      after: keyIn(query.sau),
    }
    const { list, progress } = await reading(deps, actor, async (db) => {
      const list = await listNotices(db, actor, filter)
      return {
        list,
        progress: await followUp.progress(
          db,
          actor,
          list.rows.map((row) => row.id),
          now,
        ),
      }
    })
    const kept = { q: query.q, 'tinh-trang': query['tinh-trang'], nam: query.nam }
    const without = (name: keyof typeof kept) => href(routes.notices, {}, { ...kept, [name]: null })
    const thisYear = yearOf(dateInVietnam(now))
    return c.var.page(
      { title: 'Sổ thông báo kết luận', wide: true },
      <RegisterPage
        rows={list.rows}
        progress={progress}
        values={Object.fromEntries(
          Object.entries(kept).map(([name, value]) => [name, value === null ? '' : String(value)]),
        )}
        years={Array.from({ length: Math.max(1, thisYear - 2024) }, (_, index) => thisYear - index)}
        active={[
          ...(query.q === null ? [] : [{ label: `“${query.q}”`, removeHref: without('q') }]),
          ...(filter.state === null
            ? []
            : [{ label: stateLabels[filter.state], removeHref: without('tinh-trang') }]),
          ...(query.nam === null ? [] : [{ label: `Năm ${query.nam}`, removeHref: without('nam') }]),
        ]}
        nextHref={
          list.next === null
            ? null
            : href(routes.notices, {}, { ...kept, sau: `${list.next.at.toISOString()}_${list.next.id}` })
        }
        mayReceive={can(noticePolicy, actor, 'receive', null)}
        maySeeDrafts={can(noticePolicy, actor, 'read-draft', null)}
      />,
    )
  })

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

  app.get(routes.clause, (c) => clausePage(c, followUp))

  app.post(routes.clauseChanges, async (c) => {
    const form = readForm(c, changeForm)
    if (!form.ok) return clausePage(c, followUp, form.values, form.errors)
    const notice = found(parseId<'Notice'>(c.req.param('id')), 'notice')
    const byNotice = found(parseId<'Notice'>(form.value.byNotice), 'notice')
    const number = c.req.param('number') ?? ''
    const result = await recordClauseChange(c.var.deps, c.var.actor, {
      ...form.value,
      notice,
      number,
      byNotice,
    })
    if (!result.ok) return clausePage(c, followUp, form.values, result.refusals)
    return redirect(c, href(routes.clause, { id: notice, number }), 'Đã ghi nhận thay đổi.')
  })
}

async function clausePage(
  c: HttpContext,
  followUp: NoticeFollowUp,
  values: FormValues = {},
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  const number = c.req.param('number') ?? ''
  const view = await reading(deps, actor, async (db) => {
    const { notice, clause } = await getClause(db, actor, parseId(c.req.param('id')), number)
    const changes = await listChanges(db, actor, notice.id)
    const directives = await followUp.directives(db, actor, notice.id, deps.clock.now())
    const mayRecord = can(noticePolicy, actor, 'record-change', null)
    return {
      dossiers: await listLinked(db, actor, { clause: clause.id }),
      mayTie: mayTieDossiers(actor) && stateOf(notice) === 'issued',
      notice,
      clause,
      changes,
      directives: directives.filter(
        (one) => one.clauseNumber === number || (one.clauseNumber?.startsWith(`${number}.`) ?? false),
      ),
      later: mayRecord ? await listLater(db, actor, notice) : [],
    }
  })
  return c.var.page(
    {
      title: `Mục ${number}`,
      breadcrumbs: noticeCrumbs(view.notice),
    },
    <ClausePage {...view} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

export const noticeCrumbs = (notice: Notice) => [
  ...crumbs,
  { label: noticeTitle(notice), href: href(routes.notice, { id: notice.id }) },
]

/** The key of the last row shown, from the address; a broken one starts at the beginning. */
export function keyIn(text: string): NoticeFilter['after'] {
  const [moment = '', id] = text.split('_')
  const at = new Date(moment)
  const known = parseId(id)
  return known === null || Number.isNaN(at.getTime()) ? null : { at, id: known }
}
