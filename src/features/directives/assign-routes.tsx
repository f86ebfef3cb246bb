import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics, openTopics, topicOptions } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { asked, readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { namedOptions } from '#ui/options.ts'
import { type AssignInput, assignDirective } from './assign-commands.ts'
import type { Basis, FindBasis } from './basis.ts'
import { editDirective } from './edit-commands.ts'
import { blank, carriedOut, done, formPage } from './form-routes.tsx'
import { type AssignForm, assignForm, editForm } from './input.ts'
import { directiveIn, registerCrumb } from './page-routes.tsx'
import { AssignPage } from './pages/AssignPage.tsx'
import { EditPage } from './pages/EditPage.tsx'
import type { FormPageState } from './pages/FormPage.tsx'
import { directivePolicy } from './policy.ts'

/** Giving out work outside a notice, and correcting how work is called. */
export function serveAssigning(app: HttpApp, findBasis: FindBasis): void {
  app.get(routes.directiveNew, (c) => assignPage(c, findBasis))

  app.post(routes.directiveNew, async (c) => {
    const form = readForm(c, assignForm)
    if (!form.ok) return assignPage(c, findBasis, form.values, form.errors)
    const basis = await basisOf(c, findBasis, form.value.basis)
    const result = await assignDirective(c.var.deps, c.var.actor, { ...inputOf(form.value), basis })
    if (!result.ok) return assignPage(c, findBasis, form.values, result.refusals)
    return redirect(c, href(routes.directive, { id: result.value.id }), 'Đã giao việc.')
  })

  app.get(routes.directiveEdit, (c) => editPage(c, blank))

  app.post(routes.directiveEdit, async (c) => {
    const refused = await carriedOut(c, editForm, (value) =>
      editDirective(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    )
    return refused === null ? done(c, 'Đã lưu.') : editPage(c, refused)
  })
}

const inputOf = ({ lead, executing, coordinating, topic, basis: _, ...form }: AssignForm): AssignInput => ({
  ...form,
  topicCode: topic,
  places: [
    { unit: lead, role: 'lead' },
    ...executing.map((unit) => ({ unit, role: 'executing' }) as const),
    ...coordinating.map((unit) => ({ unit, role: 'coordinating' }) as const),
  ],
})

/** The paper in the address or in the form, by the reach of whoever asks. */
async function basisOf(c: HttpContext, find: FindBasis, id: string | null): Promise<Basis | null> {
  const { deps, actor } = c.var
  if (id === null) return null
  authorize(directivePolicy, actor, 'create', null)
  return reading(deps, actor, (db) => find(db, actor, id))
}

const basisQuery = z.object({ 'van-ban': asked.id<'Dispatch'>() })

async function assignPage(
  c: HttpContext,
  findBasis: FindBasis,
  values: FormValues = {},
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(directivePolicy, actor, 'create', null)
  const { units, topics } = await reading(deps, actor, async (db) => ({
    units: await listUnits(db, actor, { openOn: todayOf(c.var.deps) }),
    topics: await listTopics(db, actor.ward),
  }))
  const posted = typeof values['basis'] === 'string' ? parseId(values['basis']) : null
  const basis = await basisOf(c, findBasis, posted ?? readQuery(c, basisQuery)['van-ban'])
  const proposed = basis === null ? {} : { title: basis.abstract, content: basis.abstract }
  return c.var.page(
    { title: 'Giao việc mới', breadcrumbs: [registerCrumb, { label: 'Giao việc mới' }] },
    <AssignPage
      units={namedOptions(units)}
      topics={topicOptions(openTopics(topics))}
      basis={basis}
      values={errors.length === 0 ? { ...proposed, ...values } : values}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const editPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'edit', state, async ({ directive }) => {
    const { deps, actor } = c.var
    const topics = await reading(deps, actor, (db) => listTopics(db, actor.ward))
    const posted = state.values['version']
    const told = state.errors.some(({ code }) => code === 'stale')
    const content = (
      <EditPage
        {...state}
        directive={directive}
        topics={topicOptions(openTopics(topics, directive.topicCode))}
        version={told || typeof posted !== 'string' ? String(directive.version) : posted}
      />
    )
    return { title: 'Sửa tên việc và lĩnh vực', content }
  })
