import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { sendable } from '../chosen-queries.ts'
import { listForm, rulesForm } from '../input.ts'
import { dispatchPolicy } from '../policy.ts'
import { setRules } from '../rule-commands.ts'
import { getRules } from '../rule-queries.ts'
import { saveList } from './list-commands.ts'
import { getList, type ListId, listLists, type RecipientList } from './list-queries.ts'
import { ListPage } from './pages/ListPage.tsx'
import { ListsPage } from './pages/ListsPage.tsx'
import { RulesPage } from './pages/RulesPage.tsx'

const crumbs = [{ label: 'Danh sách nơi nhận', href: href(routes.recipientLists) }]

/** The office's own lists of recipients, and how it chases. */
export function serveLists(app: HttpApp): void {
  app.get(routes.recipientLists, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'read', null)
    const today = todayOf(deps)
    const view = await reading(deps, actor, async (db) => ({
      lists: await listLists(db, actor, { closedToo: true }),
      units: sendable(await listUnits(db, actor, { openOn: today })),
    }))
    return c.var.page(
      { title: 'Danh sách nơi nhận', wide: true },
      <ListsPage {...view} mayKeep={can(dispatchPolicy, actor, 'keep-lists', null)} />,
    )
  })

  app.get(routes.recipientListNew, (c) => listPage(c, null))
  app.post(routes.recipientListNew, (c) => save(c, null))
  app.get(routes.recipientList, (c) => listPage(c, listIn(c)))
  app.post(routes.recipientList, (c) => save(c, listIn(c)))

  app.get(routes.dispatchRules, (c) => rulesPage(c))
  app.post(routes.dispatchRules, async (c) => {
    const form = readForm(c, rulesForm)
    if (!form.ok) return rulesPage(c, form.values, form.errors)
    const result = await setRules(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return rulesPage(c, form.values, result.refusals)
    return redirect(c, href(routes.dispatchRules), 'Đã lưu. Cách đôn đốc mới dùng từ lần nhắc tới.')
  })
}

async function save(c: HttpContext, id: ListId | null): Promise<Response> {
  const form = readForm(c, listForm)
  if (!form.ok) return listPage(c, id, form.values, form.errors)
  const result = await saveList(c.var.deps, c.var.actor, { id, ...form.value })
  if (!result.ok) return listPage(c, id, form.values, result.refusals)
  return redirect(c, href(routes.recipientLists), 'Đã lưu danh sách.')
}

async function listPage(
  c: HttpContext,
  id: ListId | null,
  values: FormValues | null = null,
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'keep-lists', null)
  const today = todayOf(deps)
  const { list, units } = await reading(deps, actor, async (db) => ({
    list: id === null ? null : await getList(db, actor, id),
    units: sendable(await listUnits(db, actor, { openOn: today })),
  }))
  return c.var.page(
    { title: list?.name ?? 'Danh sách mới', breadcrumbs: crumbs },
    <ListPage list={list} units={units} values={values ?? valuesOf(list)} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

const valuesOf = (list: RecipientList | null): FormValues => ({
  version: String(list?.version ?? 0),
  name: list?.name ?? '',
  follows: list?.follows ?? [],
  units: list?.units ?? [],
  bodies: (list?.bodies ?? []).join('\n'),
  ...(list?.closed === true ? { closed: '1' } : {}),
})

async function rulesPage(
  c: HttpContext,
  values: FormValues | null = null,
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(dispatchPolicy, actor, 'read', null)
  const rules = await reading(deps, actor, (db) => getRules(db, actor))
  const shown = Object.fromEntries(Object.entries(rules).map(([name, value]) => [name, String(value)]))
  return c.var.page(
    { title: 'Cách đôn đốc', wide: true },
    <RulesPage
      rules={rules}
      mayKeep={can(dispatchPolicy, actor, 'keep-lists', null)}
      values={values ?? shown}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const listIn = (c: HttpContext): ListId =>
  found(parseId<'RecipientList'>(c.req.param('list')), 'recipient list')
