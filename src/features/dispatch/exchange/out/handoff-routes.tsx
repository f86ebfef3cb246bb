import { z } from 'zod'
import { formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { abilities, can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { asked, readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { listBodies } from '../body-queries.ts'
import { listCodes } from '../code-queries.ts'
import { exchangeCrumb } from '../pages/ExchangeTabs.tsx'
import { HandoffNewPage } from '../pages/HandoffNewPage.tsx'
import { HandoffPage } from '../pages/HandoffPage.tsx'
import { HandoffsPage } from '../pages/HandoffsPage.tsx'
import { exchangePolicy } from '../policy.ts'
import { handOverPaper } from './hand-over.ts'
import type { HandoffId } from './handoff.ts'
import { confirmReceipt, voidHandoff } from './handoff-commands.ts'
import { getHandoff, listHandoffs } from './handoff-queries.ts'
import { handoffForm, receiptForm, voidForm } from './input.ts'
import { listPapers } from './paper-queries.ts'

const listQuery = z.object({ cho: z.enum(['1']).optional().catch(undefined), sau: asked.id<'Handoff'>() })
const newQuery = z.object({ 'van-ban': asked.id(), 'thong-bao': asked.id() })

/** The register of hand-offs: what left, for whom, under which fingerprint, and who said that it came. */
export function serveHandoffs(app: HttpApp): void {
  app.get(routes.exchanges, async (c) => {
    const { deps, actor } = c.var
    authorize(exchangePolicy, actor, 'read', null)
    const { cho, sau } = readQuery(c, listQuery)
    const waiting = cho === '1'
    const { rows, next } = await reading(deps, actor, (db) =>
      listHandoffs(db, actor, { waiting, after: sau }),
    )
    return c.var.page(
      { title: 'Sổ bàn giao văn bản', wide: true, breadcrumbs: [exchangeCrumb] },
      <HandoffsPage
        rows={rows}
        waiting={waiting}
        firstHref={sau === null ? null : href(routes.exchanges, {}, { cho })}
        nextHref={next === null ? null : href(routes.exchanges, {}, { cho, sau: next })}
        mayHandOver={can(exchangePolicy, actor, 'hand-over', null)}
      />,
    )
  })

  app.get(routes.exchangeNew, (c) => {
    const { 'van-ban': document, 'thong-bao': notice } = readQuery(c, newQuery)
    const paper = document === null ? (notice === null ? '' : `notice:${notice}`) : `document:${document}`
    return newPage(c, { paper })
  })
  app.post(routes.exchangeNew, async (c) => {
    authorize(exchangePolicy, c.var.actor, 'hand-over', null)
    const form = readForm(c, handoffForm)
    if (!form.ok) return newPage(c, form.values, form.errors)
    const made = await handOverPaper(c.var.deps, c.var.actor, form.value)
    if (!made.ok) return newPage(c, form.values, made.refusals)
    return redirect(
      c,
      href(routes.exchange, { id: made.value.id }),
      'Đã đóng gói và ghi sổ bàn giao. Hãy tải gói về rồi mang đi.',
    )
  })

  app.get(routes.exchange, (c) => handoffPage(c))
  app.post(routes.exchangeReceipt, async (c) => {
    const body = found(parseId<'ExchangeBody'>(c.req.param('body')), 'recipient')
    const form = readForm(c, receiptForm)
    if (!form.ok) return handoffPage(c, { act: body, ...form })
    const done = await confirmReceipt(c.var.deps, c.var.actor, { id: handoffIn(c), body, ...form.value })
    if (!done.ok) return handoffPage(c, { act: body, values: form.values, errors: done.refusals })
    return redirect(c, href(routes.exchange, { id: handoffIn(c) }), 'Đã ghi nơi nhận xác nhận.')
  })
  app.post(routes.exchangeVoid, async (c) => {
    const form = readForm(c, voidForm)
    if (!form.ok) return handoffPage(c, { act: 'void', ...form })
    const done = await voidHandoff(c.var.deps, c.var.actor, { id: handoffIn(c), ...form.value })
    if (!done.ok) return handoffPage(c, { act: 'void', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.exchange, { id: handoffIn(c) }), 'Đã hủy lần bàn giao này.')
  })
}

async function newPage(c: HttpContext, values: FormValues, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, 'hand-over', null)
  const view = await reading(deps, actor, async (db) => ({
    papers: await listPapers(db, actor),
    bodies: (await listBodies(db, actor)).filter(({ closed }) => !closed),
    unverified: (await listCodes(db, actor)).some(({ verified }) => !verified),
  }))
  const defaults: FormValues = {
    handedOn: formatDate(todayOf(deps)),
    handedBy: actor.kind === 'account' ? actor.name : '',
    form: 'edxml',
  }
  return c.var.page(
    { title: 'Bàn giao văn bản', breadcrumbs: crumbs },
    <HandoffNewPage {...view} values={{ ...defaults, ...values }} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

const crumbs = [exchangeCrumb, { label: 'Sổ bàn giao', href: href(routes.exchanges) }]

type Refused = { readonly act: string; readonly values: FormValues; readonly errors: readonly Refusal[] }

async function handoffPage(c: HttpContext, refused: Refused | null = null) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, 'read', null)
  const { handoff, file } = await reading(deps, actor, async (db) => {
    const one = await getHandoff(db, actor, handoffIn(c))
    const files = await listAttachments(db, actor, 'handoff', [one.id])
    return { handoff: one, file: files.get(one.id)?.[0] ?? null }
  })
  return c.var.page(
    { title: 'Bàn giao văn bản', breadcrumbs: crumbs },
    <HandoffPage
      handoff={handoff}
      file={file}
      may={abilities(exchangePolicy, actor, null)}
      today={formatDate(todayOf(deps))}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

const handoffIn = (c: HttpContext): HandoffId => found(parseId<'Handoff'>(c.req.param('id')), 'handoff')
