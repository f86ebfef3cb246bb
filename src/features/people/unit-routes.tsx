import { parseId, type UnitId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import { refuse } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { addAlias, removeAlias } from './alias-commands.ts'
import { listHistory } from './history-queries.ts'
import { UnitPage, type UnitPageProps } from './pages/UnitPage.tsx'
import { UnitsPage } from './pages/UnitsPage.tsx'
import { unitPolicy } from './policy.ts'
import { isOpenOn } from './unit.ts'
import { closeUnit } from './unit-commands.ts'
import { serveUnitForms } from './unit-form-routes.tsx'
import { unitStory } from './unit-history.ts'
import { aliasEndForm, aliasForm, closeForm, unitsQuery } from './unit-input.ts'
import { listAliases, listNamesOfUnits, resolveUnits } from './unit-name-queries.ts'
import { getUnit, listUnits, officersOf } from './unit-queries.ts'
import { matchingNodes, unitTree } from './unit-tree.ts'

const crumbs = [{ label: 'Đơn vị', href: href(routes.units) }]

export function serveUnits(app: HttpApp): void {
  app.get(routes.units, async (c) => {
    const { deps, actor } = c.var
    authorize(unitPolicy, actor, 'list', null)
    const query = readQuery(c, unitsQuery)
    const today = todayOf(deps)
    const withClosed = query['da-thoi'] !== undefined
    const { units, names } = await reading(deps, actor, async (db) => ({
      units: await listUnits(db, actor),
      names: query.tim === '' ? new Map() : await listNamesOfUnits(db, actor.ward),
    }))
    const listed = withClosed ? units : units.filter((unit) => unit.validTo === null || unit.validTo >= today)
    return c.var.page(
      { title: 'Đơn vị và tổ dân phố' },
      <UnitsPage
        nodes={matchingNodes(unitTree(listed), query.tim, names)}
        total={listed.length}
        text={query.tim}
        withClosed={withClosed}
        today={today}
        mayCreate={abilities(unitPolicy, actor, null).create}
      />,
    )
  })

  serveUnitForms(app)

  app.get(routes.unit, async (c) => unitPage(c))

  app.post(routes.unitAliases, async (c) => {
    const form = readForm(c, aliasForm)
    if (!form.ok) return unitPage(c, { form: 'alias', ...form })
    if (await isKnown(c, form.value.alias))
      return unitPage(c, { form: 'alias', values: form.values, errors: known })
    const result = await addAlias(c.var.deps, c.var.actor, { unit: idOf(c), name: form.value.alias })
    if (!result.ok) return unitPage(c, { form: 'alias', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.unit, { id: idOf(c) }), `Đã thêm tên "${form.value.alias}".`)
  })

  app.post(routes.unitAliasEnd, async (c) => {
    const form = readForm(c, aliasEndForm)
    if (!form.ok) return unitPage(c, { form: 'alias', ...form })
    const result = await removeAlias(c.var.deps, c.var.actor, { unit: idOf(c), key: form.value.key })
    if (!result.ok) return unitPage(c, { form: 'alias', values: {}, errors: result.refusals })
    return redirect(c, href(routes.unit, { id: idOf(c) }), 'Đã bỏ tên gọi đó.')
  })

  app.post(routes.unitClose, async (c) => {
    const form = readForm(c, closeForm)
    if (!form.ok) return unitPage(c, { form: 'close', ...form })
    const result = await closeUnit(c.var.deps, c.var.actor, { id: idOf(c), ...form.value })
    if (!result.ok) return unitPage(c, { form: 'close', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.unit, { id: idOf(c) }), 'Đã ghi ngày thôi hoạt động của đơn vị.')
  })
}

async function unitPage(c: HttpContext, refused?: UnitPageProps['refused']): Promise<Response> {
  const { deps, actor } = c.var
  authorize(unitPolicy, actor, 'list', null)
  const id = idOf(c)
  const today = todayOf(deps)
  const page = await reading(deps, actor, async (db) => {
    const unit = await getUnit(db, actor, id)
    const units = await listUnits(db, actor)
    const unitNames = new Map<string, string>(units.map((one) => [one.id, one.name]))
    return {
      unit,
      parent: units.find((other) => other.id === unit.parent) ?? null,
      subunits: units.filter((other) => other.parent === id && isOpenOn(other, today)),
      history: unitStory(await listHistory(db, actor.ward, id), unitNames),
      aliases: await listAliases(db, actor.ward, id),
      officers: await officersOf(db, actor.ward, id, today),
    }
  })
  return c.var.page(
    { title: page.unit.name, breadcrumbs: crumbs },
    <UnitPage
      {...page}
      today={today}
      may={abilities(unitPolicy, actor, null)}
      {...(refused === undefined ? {} : { refused })}
    />,
    refused === undefined ? 200 : 422,
  )
}

/** Whether the name already leads to this very unit. */
async function isKnown(c: HttpContext, name: string): Promise<boolean> {
  const { deps, actor } = c.var
  return (await reading(deps, actor, (db) => resolveUnits(db, actor.ward, [name]))).get(name) === idOf(c)
}
const known = refuse(
  'alias-known',
  'Tên này đã được hiểu là đơn vị này rồi, không cần thêm.',
  'alias',
).refusals

const idOf = (c: HttpContext): UnitId => found(parseId<'Unit'>(c.req.param('id')), 'unit')
