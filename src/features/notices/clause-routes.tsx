import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listLinked, mayTieDossiers } from '#features/dossiers/index.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { recordClauseChange } from './clause-commands.ts'
import { getClause, listChanges, listLater } from './clause-queries.ts'
import type { NoticeFollowUp } from './follow-up.ts'
import { stateOf } from './notice.ts'
import { noticeCrumbs } from './notice-routes.tsx'
import { ClausePage } from './pages/ClausePage.tsx'
import { noticePolicy } from './policy.ts'

const changeForm = z.object({
  byNotice: field.required('Hãy chọn thông báo ban hành sau.'),
  byClause: field.optional(40),
  kind: z.enum(['amend', 'replace', 'cancel'], { error: 'Hãy chọn loại thay đổi.' }),
  explanation: field.required('Hãy nói rõ thông báo sau thay đổi gì.', 1_000),
})

/** The page of a clause, and what a later notice changed in it. */
export function serveClauses(app: HttpApp, followUp: NoticeFollowUp): void {
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
