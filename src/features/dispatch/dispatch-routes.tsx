import { dateInVietnam, formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { choicesOf } from './choices.ts'
import type { DispatchId, RecipientId } from './dispatch.ts'
import { addForm, paperForm, paperMoment, takeOutForm, voidForm } from './input.ts'
import { listLists } from './lists/list-queries.ts'
import { getDispatch } from './load-queries.ts'
import { getView } from './page-queries.ts'
import { AddPage } from './pages/AddPage.tsx'
import { DispatchPage } from './pages/DispatchPage.tsx'
import { PaperPage } from './pages/PaperPage.tsx'
import { dispatchPolicy } from './policy.ts'
import { recordPaper, takeOut, voidPaper } from './recipient-commands.ts'
import { listRecipients, ofDispatch } from './recipient-queries.ts'
import { remindNow } from './remind-commands.ts'
import { addRecipients } from './send-commands.ts'

const crumbs = [{ label: 'Sổ phát hành', href: href(routes.dispatches) }]

/** The page of one sending and what the office does there. */
export function serveDispatch(app: HttpApp): void {
  app.get(routes.dispatch, (c) => dispatchPage(c))

  app.get(routes.dispatchFile, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'read', null)
    const { file } = await reading(deps, actor, (db) => getDispatch(db, actor, dispatchIn(c)))
    const { fileName: name, mediaType, sha256 } = file
    return download(c, await deps.blobs.get(sha256), {
      name,
      mediaType,
      inline: mediaType === 'application/pdf',
    })
  })

  app.post(routes.dispatchReminder, async (c) => {
    const result = await remindNow(c.var.deps, c.var.actor, { id: dispatchIn(c) })
    return result.ok ? done(c, `Đã nhắc ${result.value.count} nơi.`) : dispatchPage(c, {}, result.refusals)
  })

  app.post(routes.dispatchRemoval, async (c) => {
    const form = readForm(c, takeOutForm)
    if (!form.ok) return dispatchPage(c, form.values, form.errors)
    const result = await takeOut(c.var.deps, c.var.actor, { id: dispatchIn(c), ...form.value })
    if (!result.ok) return dispatchPage(c, form.values, result.refusals)
    return done(c, `Đã rút ${result.value.count} nơi khỏi danh sách nhận.`)
  })

  app.get(routes.dispatchRecipients, (c) => addPage(c))
  app.post(routes.dispatchRecipients, async (c) => {
    const form = readForm(c, addForm)
    if (!form.ok) return addPage(c, form.values, form.errors)
    const result = await addRecipients(c.var.deps, c.var.actor, { id: dispatchIn(c), ...form.value })
    if (!result.ok) return addPage(c, form.values, result.refusals)
    return done(c, `Đã gửi thêm ${result.value.count} nơi.`)
  })

  app.get(routes.dispatchPaper, (c) => paperPage(c, {}))
  app.post(routes.dispatchPaper, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'record', null)
    const form = readForm(c, paperForm)
    if (!form.ok) return paperPage(c, { record: form })
    await reading(deps, actor, (db) => getDispatch(db, actor, dispatchIn(c)))
    const files = await storeUploads(deps, c.var.form.files['files'] ?? [], 'files')
    if (!files.ok) return paperPage(c, { record: { values: form.values, errors: files.refusals } })
    const { on, time, ...facts } = form.value
    const at = paperMoment(on, time, deps.clock.now())
    const input = { id: dispatchIn(c), recipient: recipientIn(c), at, files: files.value, ...facts }
    const result = await recordPaper(deps, actor, input)
    if (!result.ok) return paperPage(c, { record: { values: form.values, errors: result.refusals } })
    return done(c, 'Đã ghi ký nhận trên giấy.')
  })
  app.post(routes.dispatchPaperVoid, async (c) => {
    const form = readForm(c, voidForm)
    if (!form.ok) return paperPage(c, { void: form })
    const input = { id: dispatchIn(c), recipient: recipientIn(c), ...form.value }
    const result = await voidPaper(c.var.deps, c.var.actor, input)
    if (!result.ok) return paperPage(c, { void: { values: form.values, errors: result.refusals } })
    return done(c, 'Đã bỏ lần ghi nhận trên giấy.')
  })
}

async function dispatchPage(
  c: HttpContext,
  values: FormValues = {},
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'read', null)
  const now = deps.clock.now()
  const view = await reading(deps, actor, (db) => getView(db, actor, dispatchIn(c), now))
  return c.var.page(
    { title: view.dispatch.title, breadcrumbs: crumbs, wide: true },
    <DispatchPage {...view} today={dateInVietnam(now)} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function addPage(c: HttpContext, values: FormValues = {}, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'send', null)
  const today = todayOf(deps)
  const view = await reading(deps, actor, async (db) => ({
    dispatch: await getDispatch(db, actor, dispatchIn(c)),
    choices: choicesOf(await listLists(db, actor), await listUnits(db, actor, { openOn: today })),
  }))
  return c.var.page(
    { title: 'Thêm nơi nhận', breadcrumbs: crumbsOf(view.dispatch) },
    <AddPage {...view} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function paperPage(c: HttpContext, tried: { readonly record?: Attempt; readonly void?: Attempt }) {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'record', null)
  const { dispatch, recipient } = await reading(deps, actor, async (db) => {
    const dispatch = await getDispatch(db, actor, dispatchIn(c))
    const all = await listRecipients(db, actor, ofDispatch(dispatch.id))
    return {
      dispatch,
      recipient: found(
        all.find(({ id }) => id === recipientIn(c)),
        'recipient',
      ),
    }
  })
  const proposed = {
    stage: 'acknowledged',
    on: formatDate(todayOf(deps)),
    carrier: actor.kind === 'account' ? actor.name : '',
  }
  return c.var.page(
    { title: 'Ký nhận trên giấy', breadcrumbs: crumbsOf(dispatch) },
    <PaperPage
      dispatch={dispatch}
      recipient={recipient}
      record={tried.record ?? { values: proposed, errors: [] }}
      void={tried.void ?? { values: {}, errors: [] }}
    />,
    tried.record === undefined && tried.void === undefined ? 200 : 422,
  )
}

const crumbsOf = ({ id, title }: { readonly id: string; readonly title: string }) => [
  ...crumbs,
  { label: title, href: href(routes.dispatch, { id }) },
]

const done = (c: HttpContext, said: string): Response =>
  redirect(c, href(routes.dispatch, { id: dispatchIn(c) }), said)

const dispatchIn = (c: HttpContext): DispatchId => found(parseId<'Dispatch'>(c.req.param('id')), 'dispatch')
const recipientIn = (c: HttpContext): RecipientId =>
  found(parseId<'DispatchRecipient'>(c.req.param('recipient')), 'recipient')
