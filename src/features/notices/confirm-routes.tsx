import { z } from 'zod'
import type { HttpApp } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { changeField } from './amendment.ts'
import { backTo, confirmPage, confirmViewOf, noticeIn, openedValues } from './confirm-page.tsx'
import { serveDrafts } from './draft-routes.tsx'
import { changeFacts, discardNotice } from './fact-commands.ts'
import { factsForm } from './fact-input.ts'
import { type IssueDirectives, issueNotice } from './issue-commands.ts'
import { stateOf } from './notice.ts'
import type { OfficeNumbers } from './numbers.ts'
import { correctText } from './text-commands.ts'
import { serveUnitNames } from './unit-name-routes.tsx'

const issueForm = z
  .object({
    version: z.coerce.number().int().catch(0),
    withoutNumber: field.checkbox(),
    withoutDirectives: field.checkbox(),
    takeNumber: field.checkbox(),
  })
  .loose()
const changeKind = z.enum(['amend', 'replace', 'cancel']).nullable().catch(null)
const textForm = z.object({
  version: z.coerce.number().int().catch(0),
  text: field.required('Hãy ghi nguyên văn của văn bản.', 400_000),
})
const reasonForm = z.object({ reason: field.required('Hãy ghi lý do bỏ thông báo.', 500) })

/** The confirm screen: every correction is a plain form that returns to its own place on the page. */
export function serveConfirming(
  app: HttpApp,
  later: { readonly issueDirectives: IssueDirectives; readonly numbers: OfficeNumbers },
): void {
  const issue = issueNotice(later)

  app.get(routes.noticeConfirm, async (c) => {
    const view = await confirmViewOf(c)
    if (stateOf(view.notice) === 'issued') return redirect(c, href(routes.notice, { id: view.notice.id }))
    if (view.notice.readingState !== 'read')
      return redirect(c, href(routes.noticeReading, { id: view.notice.id }))
    const what = c.req.query('sua') ?? null
    return confirmPage(c, view, { editing: { what, values: openedValues(view, what), errors: [] } })
  })

  app.post(routes.noticeFacts, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, factsForm)
    const result = form.ok ? await changeFacts(c.var.deps, c.var.actor, { id, ...form.value }) : form
    if (result.ok) return backTo(c, id, 'the-thuc', 'Đã lưu.')
    const errors = 'refusals' in result ? result.refusals : result.errors
    return confirmPage(c, await confirmViewOf(c), {
      editing: { what: 'the-thuc', values: form.values, errors },
    })
  })

  app.post(routes.noticeText, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, textForm)
    const result = form.ok
      ? await correctText(c.var.deps, c.var.actor, { id, ...form.value })
      : { ok: false as const, refusals: form.errors }
    if (result.ok) return backTo(c, id, 'van-ban', 'Đã lưu văn bản.')
    return confirmPage(c, await confirmViewOf(c), {
      editing: { what: 'van-ban', values: form.values, errors: result.refusals },
    })
  })

  app.post(routes.noticeIssue, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, issueForm)
    if (!form.ok) return confirmPage(c, await confirmViewOf(c), { issueErrors: form.errors })
    const result = await issue(c.var.deps, c.var.actor, {
      ...form.value,
      id,
      changeOf: (place) => changeKind.parse(form.values[changeField(place)]),
    })
    if (!result.ok)
      return confirmPage(c, await confirmViewOf(c), {
        issueErrors: result.refusals,
        issueValues: form.values,
      })
    return redirect(c, href(routes.notice, { id }), issuedWords(result.value))
  })

  app.post(routes.noticeDiscard, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, reasonForm)
    const result = form.ok
      ? await discardNotice(c.var.deps, c.var.actor, { id, ...form.value })
      : { ok: false as const, refusals: form.errors }
    if (!result.ok) return confirmPage(c, await confirmViewOf(c), { issueErrors: result.refusals })
    return redirect(c, href(routes.notices), 'Đã bỏ thông báo.')
  })

  serveDrafts(app)
  serveUnitNames(app)
}

const issuedWords = ({
  directives,
  changes,
}: {
  readonly directives: number
  readonly changes: number
}): string =>
  changes === 0
    ? `Đã ban hành và giao ${directives} chỉ đạo.`
    : `Đã ban hành và giao ${directives} chỉ đạo. Đã ghi nhận thay đổi ${changes} mục của thông báo trước.`
