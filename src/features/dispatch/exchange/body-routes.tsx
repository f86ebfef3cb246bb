import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { ExchangeBody, ExchangeBodyId } from './body.ts'
import { saveBody } from './body-commands.ts'
import { getBody, listBodies } from './body-queries.ts'
import { saveCode } from './code-commands.ts'
import { listCodes } from './code-queries.ts'
import { bodyForm, codeForm } from './input.ts'
import { BodiesPage } from './pages/BodiesPage.tsx'
import { BodyPage } from './pages/BodyPage.tsx'
import { CodesPage } from './pages/CodesPage.tsx'
import { exchangeCrumb } from './pages/ExchangeTabs.tsx'
import { exchangePolicy } from './policy.ts'

/** Who papers are exchanged with, under which identifiers, and which codes a package bears. */
export function serveBodies(app: HttpApp): void {
  app.get(routes.exchangeBodies, async (c) => {
    const { deps, actor } = c.var
    authorize(exchangePolicy, actor, 'read', null)
    const bodies = await reading(deps, actor, (db) => listBodies(db, actor))
    return c.var.page(
      { title: 'Cơ quan trao đổi', wide: true, breadcrumbs: [exchangeCrumb] },
      <BodiesPage bodies={bodies} mayKeep={can(exchangePolicy, actor, 'keep-bodies', null)} />,
    )
  })
  app.get(routes.exchangeBodyNew, (c) => bodyPage(c, null))
  app.post(routes.exchangeBodyNew, (c) => save(c, null))
  app.get(routes.exchangeBody, (c) => bodyPage(c, bodyIn(c)))
  app.post(routes.exchangeBody, (c) => save(c, bodyIn(c)))

  app.get(routes.exchangeCodes, (c) => codesPage(c))
  app.post(routes.exchangeCodes, async (c) => {
    const form = readForm(c, codeForm)
    if (!form.ok) return codesPage(c, form)
    const saved = await saveCode(c.var.deps, c.var.actor, form.value)
    if (!saved.ok) return codesPage(c, { values: form.values, errors: saved.refusals })
    return redirect(c, href(routes.exchangeCodes), 'Đã lưu mã.')
  })
}

async function save(c: HttpContext, id: ExchangeBodyId | null) {
  const form = readForm(c, bodyForm)
  if (!form.ok) return bodyPage(c, id, form)
  const saved = await saveBody(c.var.deps, c.var.actor, { id, ...form.value })
  if (!saved.ok) return bodyPage(c, id, { values: form.values, errors: saved.refusals })
  return redirect(c, href(routes.exchangeBodies), 'Đã lưu cơ quan.')
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function bodyPage(c: HttpContext, id: ExchangeBodyId | null, attempt?: Attempt) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, 'keep-bodies', null)
  const { body, units } = await reading(deps, actor, async (db) => ({
    body: id === null ? null : await getBody(db, actor, id),
    units: await listUnits(db, actor, {}),
  }))
  return c.var.page(
    {
      title: body?.name ?? 'Cơ quan mới',
      breadcrumbs: [exchangeCrumb, { label: 'Cơ quan trao đổi', href: href(routes.exchangeBodies) }],
    },
    <BodyPage
      id={id}
      units={units.filter(({ kind }) => kind !== 'group').map((one) => ({ value: one.id, label: one.name }))}
      values={attempt?.values ?? valuesOf(body)}
      errors={attempt?.errors ?? []}
    />,
    attempt === undefined ? 200 : 422,
  )
}

const valuesOf = (body: ExchangeBody | null): FormValues => ({
  version: String(body?.version ?? 0),
  name: body?.name ?? '',
  organId: body?.organId ?? '',
  inCharge: body?.inCharge ?? '',
  unit: body?.unit ?? '',
  note: body?.note ?? '',
  ...(body?.own === true ? { own: '1' } : {}),
  ...(body?.closed === true ? { closed: '1' } : {}),
})

async function codesPage(c: HttpContext, refused: Attempt | null = null) {
  const { deps, actor } = c.var
  authorize(exchangePolicy, actor, refused === null ? 'read' : 'keep-bodies', null)
  const codes = await reading(deps, actor, (db) => listCodes(db, actor))
  return c.var.page(
    { title: 'Mã trao đổi', wide: true, breadcrumbs: [exchangeCrumb] },
    <CodesPage codes={codes} mayKeep={can(exchangePolicy, actor, 'keep-bodies', null)} refused={refused} />,
    refused === null ? 200 : 422,
  )
}

const bodyIn = (c: HttpContext): ExchangeBodyId =>
  found(parseId<'ExchangeBody'>(c.req.param('body')), 'exchange body')
