import { z } from 'zod'
import { parseId, type UnitId } from '#domain/id.ts'
import { type Refusal, refuse } from '#domain/result.ts'
import { addAlias, createUnit, unitKinds } from '#features/people/index.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { backTo, confirmPage, confirmViewOf, noticeIn } from './confirm-page.tsx'
import type { NoticeId } from './draft.ts'
import { nameUnit } from './draft-commands.ts'

const nameForm = z.object({
  name: field.required('Thiếu tên đơn vị.'),
  unit: field.optional(),
  kind: field.optional(),
  remember: field.checkbox(),
})

/** Names in the notice that the ward does not know: whose they are. */
export function serveUnitNames(app: HttpApp): void {
  app.post(routes.noticeUnitName, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, nameForm)
    const result = form.ok
      ? await decideName(c, id, form.value)
      : { ok: false as const, refusals: form.errors }
    if (result.ok) {
      const { unknown } = await confirmViewOf(c)
      return backTo(c, id, unknown.length > 0 ? 'ten-chua-ro' : 'nhiem-vu', 'Đã ghi nhận đơn vị.')
    }
    const name = typeof form.values.name === 'string' ? form.values.name : ''
    return confirmPage(c, await confirmViewOf(c), {
      nameErrors: { name, values: form.values, errors: result.refusals },
    })
  })
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** A name is a unit the ward has, or one made now; remembered as another name when ticked. Each step is an act of its own in the history. */
async function decideName(
  c: HttpContext,
  notice: NoticeId,
  form: z.infer<typeof nameForm>,
): Promise<Outcome> {
  const { deps, actor } = c.var
  const { idempotencyKey: _, ...plain } = deps
  const unit = await unitFor(c, form)
  if (!unit.ok) return unit
  if (form.remember && !unit.made) {
    const remembered = await addAlias(plain, actor, { unit: unit.id, name: form.name })
    if (!remembered.ok) return remembered
  }
  return nameUnit(deps, actor, { notice, name: form.name, unit: unit.id })
}

type UnitFor =
  | { readonly ok: true; readonly id: UnitId; readonly made: boolean }
  | Extract<Outcome, { ok: false }>

async function unitFor(c: HttpContext, form: z.infer<typeof nameForm>): Promise<UnitFor> {
  const chosen = parseId<'Unit'>(form.unit ?? undefined)
  const kind = unitKinds.find((known) => known === form.kind)
  if (chosen !== null && kind !== undefined)
    return refuse(
      'two-answers',
      'Chỉ chọn một trong hai: đơn vị đã có, hoặc lập đơn vị mới. Hãy bỏ trống một ô.',
      'kind',
    )
  if (chosen !== null) return { ok: true, id: chosen, made: false }
  if (kind === undefined)
    return refuse('no-unit', 'Hãy chọn một đơn vị đã có, hoặc chọn loại để lập đơn vị mới.', 'unit')
  const facts = {
    kind,
    name: form.name,
    shortName: null,
    parent: null,
    groupNumber: null,
    sortOrder: 0,
    validFrom: null,
    validTo: null,
  }
  const created = await createUnit(c.var.deps, c.var.actor, facts)
  return created.ok ? { ok: true, id: created.value.id, made: true } : created
}
