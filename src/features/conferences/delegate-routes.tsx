import { parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { addDelegates, mayTick, removeDelegate, tickAttendance } from './delegate-commands.ts'
import { listDelegates } from './delegate-queries.ts'
import { attendanceForm, delegatesForm } from './input.ts'
import { DelegateSheet } from './pages/DelegateSheet.tsx'
import { DelegatesPage } from './pages/DelegatesPage.tsx'
import { conferencePolicy } from './policy.ts'
import { getConference } from './queries.ts'
import { type Attempt, conferenceIn, crumbsOf, issuerOf, printedBy } from './routes.tsx'

/** Who is invited and who came. */
export function serveDelegates(app: HttpApp): void {
  app.get(routes.delegates, (c) => delegatesPage(c))

  app.post(routes.delegates, async (c) => {
    const { deps, actor } = c.var
    const id = await reachable(c)
    authorize(conferencePolicy, actor, 'attend', null)
    const form = readForm(c, delegatesForm)
    if (!form.ok) return delegatesPage(c, form)
    const result = await addDelegates(deps, actor, { id, ...form.value })
    if (!result.ok) return delegatesPage(c, { values: form.values, errors: result.refusals })
    const { added, passedOver } = result.value
    const rest = passedOver === 0 ? '' : `, bỏ qua ${passedOver} người đã có trong danh sách`
    return redirect(c, href(routes.delegates, { id }), `Đã thêm ${added} đại biểu${rest}.`)
  })

  app.post(routes.delegatesAttendance, async (c) => {
    const { deps, actor } = c.var
    const id = await reachable(c)
    authorize(conferencePolicy, actor, 'attend', null)
    const form = readForm(c, attendanceForm)
    if (!form.ok) return delegatesPage(c, form)
    const result = await tickAttendance(deps, actor, { id, ...form.value })
    if (!result.ok) return delegatesPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.delegates, { id }), 'Đã lưu điểm danh.')
  })

  app.post(routes.delegateEnd, async (c) => {
    const { deps, actor } = c.var
    const id = await reachable(c)
    const delegate = found(parseId<'Delegate'>(c.req.param('delegate')), 'delegate')
    const result = await removeDelegate(deps, actor, { id, delegate })
    if (!result.ok) return delegatesPage(c, { errors: result.refusals })
    return redirect(c, href(routes.delegates, { id }), 'Đã bỏ khỏi danh sách.')
  })

  app.get(routes.delegatesPrint, async (c) => {
    const { deps, actor, ward } = c.var
    const { conference, delegates } = await delegatesOf(c)
    authorize(conferencePolicy, actor, 'see-delegates', null)
    return c.var.page(
      { title: 'In danh sách đại biểu', breadcrumbs: crumbsOf(conference) },
      <DelegateSheet
        conference={conference}
        delegates={delegates}
        issuer={issuerOf(ward)}
        printed={printedBy(c)}
        held={mayTick(conference, deps.clock.now())}
      />,
    )
  })
}

async function reachable(c: HttpContext) {
  const id = conferenceIn(c)
  await reading(c.var.deps, c.var.actor, (db) => getConference(db, c.var.actor, id))
  return id
}

const delegatesOf = (c: HttpContext) =>
  reading(c.var.deps, c.var.actor, async (db) => ({
    conference: await getConference(db, c.var.actor, conferenceIn(c)),
    delegates: await listDelegates(db, c.var.actor, conferenceIn(c)),
  }))

async function delegatesPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  const { conference, delegates } = await delegatesOf(c)
  authorize(conferencePolicy, actor, 'see-delegates', null)
  return c.var.page(
    { title: 'Đại biểu', breadcrumbs: crumbsOf(conference) },
    <DelegatesPage
      conference={conference}
      delegates={delegates}
      may={abilities(conferencePolicy, actor, null)}
      mayTick={mayTick(conference, deps.clock.now())}
      values={values}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}
