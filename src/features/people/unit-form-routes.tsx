import { formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { UnitFormPage } from './pages/UnitFormPage.tsx'
import { unitPolicy } from './policy.ts'
import type { Unit } from './unit.ts'
import { changeUnit, createUnit } from './unit-commands.ts'
import { unitForm } from './unit-input.ts'
import { getUnit, listUnits } from './unit-queries.ts'

const crumbs = [{ label: 'Đơn vị', href: href(routes.units) }]

/** The form of a new unit and of one to be changed; registered before the page of a unit, whose address would swallow "moi". */
export function serveUnitForms(app: HttpApp): void {
  app.get(routes.unitNew, async (c) => {
    authorize(unitPolicy, c.var.actor, 'create', null)
    return formPage(c, null, { sortOrder: '0' })
  })

  app.post(routes.units, async (c) => {
    authorize(unitPolicy, c.var.actor, 'create', null)
    const form = readForm(c, unitForm)
    if (!form.ok) return formPage(c, null, form.values, form.errors)
    const result = await createUnit(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return formPage(c, null, form.values, result.refusals)
    return redirect(c, href(routes.unit, { id: result.value.id }), `Đã thêm "${form.value.name}".`)
  })

  app.get(routes.unitEdit, async (c) => {
    const unit = await editedUnit(c)
    return formPage(c, unit, valuesOf(unit))
  })

  app.post(routes.unitEdit, async (c) => {
    const unit = await editedUnit(c)
    const form = readForm(c, unitForm)
    if (!form.ok) return formPage(c, unit, form.values, form.errors)
    const result = await changeUnit(c.var.deps, c.var.actor, { id: unit.id, ...form.value })
    if (!result.ok) return formPage(c, unit, form.values, result.refusals)
    return redirect(c, href(routes.unit, { id: unit.id }), 'Đã lưu thay đổi.')
  })
}

async function editedUnit(c: HttpContext): Promise<Unit> {
  const { deps, actor } = c.var
  authorize(unitPolicy, actor, 'change', null)
  const id = found(parseId<'Unit'>(c.req.param('id')), 'unit')
  return reading(deps, actor, (db) => getUnit(db, actor, id))
}

async function formPage(
  c: HttpContext,
  unit: Unit | null,
  values: FormValues,
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  const others = await reading(deps, actor, (db) => listUnits(db, actor))
  return c.var.page(
    { title: unit === null ? 'Thêm đơn vị' : `Sửa ${unit.name}`, breadcrumbs: crumbs },
    <UnitFormPage unit={unit} others={others} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

const valuesOf = (unit: Unit): FormValues => ({
  version: String(unit.version),
  kind: unit.kind,
  name: unit.name,
  shortName: unit.shortName ?? '',
  parent: unit.parent ?? '',
  groupNumber: unit.groupNumber?.toString() ?? '',
  sortOrder: unit.sortOrder.toString(),
  validFrom: unit.validFrom === null ? '' : formatDate(unit.validFrom),
  validTo: unit.validTo === null ? '' : formatDate(unit.validTo),
})
