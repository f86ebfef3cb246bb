import { formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { enterForm, listBooks, listSame } from '#features/registers/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { ArrivalPage } from '../pages/ArrivalPage.tsx'
import { ArrivalsPage } from '../pages/ArrivalsPage.tsx'
import { exchangeCrumb } from '../pages/ExchangeTabs.tsx'
import { exchangePolicy } from '../policy.ts'
import { type ArrivalId, suggestionOf } from './arrival.ts'
import { dropArrival, enterArrival } from './arrival-commands.ts'
import { getArrival, listArrivals, listSameArrivals } from './arrival-queries.ts'
import { dropForm } from './input.ts'
import { openPackage } from './read-package.ts'
import { takeInPackage } from './take-in.ts'

const crumbs = [exchangeCrumb, { label: 'Gói nhận về', href: href(routes.exchangeArrivals) }]

/** Packages that came: uploaded, looked at, entered in the register of incoming papers or dropped. */
export function serveArrivals(app: HttpApp): void {
  app.get(routes.exchangeArrivals, (c) => arrivalsPage(c))
  app.post(routes.exchangeArrivals, async (c) => {
    const { deps, actor } = c.var
    authorize(exchangePolicy, actor, 'take-in', null)
    const [file] = c.var.form.files['package'] ?? []
    if (file === undefined)
      return arrivalsPage(c, [
        { code: 'nothing', message: 'Hãy chọn tệp gói văn bản (.edxml, .xml hoặc .zip).', field: 'package' },
      ])
    const taken = await takeInPackage(deps, actor, file)
    if (!taken.ok) return arrivalsPage(c, taken.refusals)
    return redirect(c, href(routes.exchangeArrival, { arrival: taken.value.id }))
  })

  app.get(routes.exchangeArrival, (c) => arrivalPage(c))
  app.post(routes.exchangeArrival, async (c) => {
    const { deps, actor } = c.var
    authorize(exchangePolicy, actor, 'take-in', null)
    const form = readForm(c, enterForm)
    if (!form.ok) return arrivalPage(c, { act: 'enter', ...form })
    const id = arrivalIn(c)
    const { sha256 } = await reading(deps, actor, (db) => getArrival(db, actor, id))
    // Opened once more: nothing of it is trusted because somebody looked at it before.
    const bytes = new Uint8Array(await new Response(await deps.blobs.get(sha256)).arrayBuffer())
    const opened = await openPackage(deps, bytes)
    if (!opened.ok) return arrivalPage(c, { act: 'enter', values: form.values, errors: opened.refusals })
    const entry = { ...form.value, files: opened.value.files }
    const entered = await enterArrival(deps, actor, { id, entry })
    if (!entered.ok) return arrivalPage(c, { act: 'enter', values: form.values, errors: entered.refusals })
    return redirect(
      c,
      href(routes.incomingDocument, { document: entered.value.id }),
      `Đã vào sổ, số đến ${entered.value.number}.`,
    )
  })

  app.post(routes.exchangeArrivalEnd, async (c) => {
    const form = readForm(c, dropForm)
    if (!form.ok) return arrivalPage(c, { act: 'drop', ...form })
    const done = await dropArrival(c.var.deps, c.var.actor, { id: arrivalIn(c), ...form.value })
    if (!done.ok) return arrivalPage(c, { act: 'drop', values: form.values, errors: done.refusals })
    return redirect(c, href(routes.exchangeArrivals), 'Đã bỏ gói, không vào sổ.')
  })
}

async function arrivalsPage(c: HttpContext, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, 'read', null)
  const arrivals = await reading(deps, actor, (db) => listArrivals(db, actor))
  return c.var.page(
    { title: 'Gói văn bản nhận về', wide: true, breadcrumbs: [exchangeCrumb] },
    <ArrivalsPage
      arrivals={arrivals}
      errors={errors}
      mayTake={can(exchangePolicy, actor, 'take-in', null)}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

type Refused = {
  readonly act: 'enter' | 'drop'
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

async function arrivalPage(c: HttpContext, refused: Refused | null = null) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, 'read', null)
  const view = await reading(deps, actor, async (db) => {
    const arrival = await getArrival(db, actor, arrivalIn(c))
    const { sender, code, on } = suggestionOf(arrival.facts)
    const twin = { sender, code: code || null, documentDate: on, files: [] }
    const files = await listAttachments(db, actor, 'exchange-arrival', [arrival.id])
    return {
      arrival,
      books: await listBooks(db, actor, 'in'),
      same: arrival.incoming === null ? await listSame(db, actor, twin) : [],
      twins: await listSameArrivals(db, actor, arrival),
      file:
        (files.get(arrival.id) ?? []).map(({ id, fileName: name, size, sha256 }) => ({
          href: href(routes.attachment, { id }),
          name,
          size,
          note: `Cả gói. Mã kiểm SHA-256: ${sha256.slice(0, 16)}…`,
        }))[0] ?? null,
    }
  })
  return c.var.page(
    { title: 'Gói văn bản nhận về', breadcrumbs: crumbs },
    <ArrivalPage
      {...view}
      today={formatDate(todayOf(deps))}
      mayTake={can(exchangePolicy, actor, 'take-in', null)}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

const arrivalIn = (c: HttpContext): ArrivalId =>
  found(parseId<'ExchangeArrival'>(c.req.param('arrival')), 'package')
