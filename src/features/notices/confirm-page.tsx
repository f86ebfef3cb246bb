import { parseId } from '#domain/id.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import type { FormValues } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { confirmView } from './confirm-queries.ts'
import type { NoticeId } from './draft.ts'
import { valuesOf } from './draft-input.ts'
import { factValuesOf } from './fact-input.ts'
import { ConfirmPage, type ConfirmView } from './pages/ConfirmPage.tsx'
import { noticePolicy } from './policy.ts'

export type View = Awaited<ReturnType<typeof confirmView>>

export async function confirmViewOf(c: HttpContext): Promise<View> {
  const { deps, actor } = c.var
  authorize(noticePolicy, actor, 'read-draft', null)
  return reading(deps, actor, (db) => confirmView(db, actor, parseId(c.req.param('id')), deps.clock.now()))
}

/** The confirm screen; with a refused form as the answer to it. */
export function confirmPage(
  c: HttpContext,
  view: View,
  shown: Partial<Pick<ConfirmView, 'editing' | 'issueErrors' | 'issueValues' | 'nameErrors'>>,
): Response {
  const {
    editing = { what: null, values: {}, errors: [] },
    issueErrors = [],
    issueValues = null,
    nameErrors = null,
  } = shown
  const refused = editing.errors.length + issueErrors.length + (nameErrors?.errors.length ?? 0) > 0
  return c.var.page(
    {
      title: 'Kiểm tra thông báo',
      wide: true,
      scripts: ['confirm.js'],
      breadcrumbs: [{ label: 'Thông báo kết luận', href: href(routes.notices) }],
    },
    <ConfirmPage
      {...view}
      editing={editing}
      issueErrors={issueErrors}
      issueValues={issueValues}
      nameErrors={nameErrors}
    />,
    refused ? 422 : 200,
  )
}

export const noticeIn = (c: HttpContext): NoticeId => found(parseId<'Notice'>(c.req.param('id')), 'notice')

/** Back to its own place on the confirmPage, with a word on what was done. */
export const backTo = (c: HttpContext, notice: NoticeId, place: string, flash: string): Response =>
  redirect(c, `${href(routes.noticeConfirm, { id: notice })}#${place}`, flash)

export function openedValues(view: View, what: string | null): FormValues {
  if (what === 'the-thuc') return factValuesOf(view.notice, view.recipients)
  if (what === 'van-ban') return { text: view.notice.text }
  const draft = view.drafts.find(({ id }) => id === what)
  return draft === undefined ? {} : valuesOf(draft)
}
