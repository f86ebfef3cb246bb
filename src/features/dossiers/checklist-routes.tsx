import { can } from '#domain/permission.ts'
import { listTopics } from '#features/calendar/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { fillChecklist, startChecklist } from './checklist-commands.ts'
import { listTemplates } from './checklist-queries.ts'
import { type Attempt, answered, crumbsOf, dossierIn, idIn, registerCrumb, seen, seenFor } from './context.ts'
import { checklistAnswers, checklistVersion, startForm, templateForm, templateItemForm } from './input.ts'
import type { DossierLater } from './later.ts'
import { ChecklistPage, StartChecklistPage } from './pages/ChecklistPages.tsx'
import { TemplatePage, TemplatesPage } from './pages/TemplatePages.tsx'
import { dossierPolicy, noDossier } from './policy.ts'
import { addTemplateItem, changeTemplate, createTemplate, endTemplateItem } from './template-commands.ts'

/** Checklists of a dossier; the ward's templates. */
export function serveChecklists(app: HttpApp, later: DossierLater): void {
  app.get(routes.dossierChecklists, (c) => startPage(c))
  app.post(routes.dossierChecklists, async (c) => {
    const form = readForm(c, startForm)
    if (!form.ok) return startPage(c, form)
    const dossier = dossierIn(c)
    const result = await startChecklist(c.var.deps, c.var.actor, { ...form.value, dossier })
    const to = result.ok
      ? href(routes.dossierChecklist, { id: dossier, checklist: result.value.checklist })
      : ''
    return answered(c, result, form.values, (attempt) => startPage(c, attempt), 'Đã mở bảng kiểm tra.', to)
  })

  app.get(routes.dossierChecklist, (c) => checklistPage(c))
  app.post(routes.dossierChecklist, async (c) => {
    const { values } = c.var.form
    const { view } = await seenFor(c, later, 'check')
    const checklist = idIn<'DossierChecklist'>(c, 'checklist')
    const list = found(
      view.checklists.find(({ id }) => id === checklist),
      'checklist',
    )
    const { answers, wrong } = checklistAnswers(values, list.items)
    if (wrong.length > 0) return checklistPage(c, { values, errors: wrong })
    const { version } = checklistVersion.parse(values)
    const input = { dossier: view.dossier.id, checklist, version, answers }
    const result = await fillChecklist(c.var.deps, c.var.actor, input)
    return answered(c, result, values, (attempt) => checklistPage(c, attempt), 'Đã lưu bảng kiểm tra.')
  })

  async function startPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view } = await seenFor(c, later, 'check')
    const templates = await reading(c.var.deps, c.var.actor, (db) => listTemplates(db, c.var.actor))
    return c.var.page(
      { title: 'Mở bảng kiểm tra', breadcrumbs: crumbsOf(view) },
      <StartChecklistPage view={view} templates={templates} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }

  async function checklistPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
    const { view, may } = await seen(c, later)
    const list = found(
      view.checklists.find(({ id }) => id === c.req.param('checklist')),
      'checklist',
    )
    const mayFill = may.check && view.dossier.mergedInto === null
    return c.var.page(
      { title: list.name, breadcrumbs: crumbsOf(view) },
      <ChecklistPage view={view} list={list} mayFill={mayFill} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
}

export function serveTemplates(app: HttpApp): void {
  app.get(routes.dossierTemplates, (c) => templatesPage(c))
  app.post(routes.dossierTemplates, async (c) => {
    const form = readForm(c, templateForm)
    if (!form.ok) return templatesPage(c, form)
    const input = { name: form.value.name, topicCode: form.value.topic }
    const result = await createTemplate(c.var.deps, c.var.actor, input)
    if (!result.ok) return templatesPage(c, { values: form.values, errors: result.refusals })
    const to = href(routes.dossierTemplate, { id: result.value.id })
    return redirect(c, to, 'Đã thêm mẫu. Hãy thêm nội dung phải xem.')
  })

  app.get(routes.dossierTemplate, (c) => templatePage(c))
  app.post(routes.dossierTemplate, async (c) => {
    const form = readForm(c, templateForm)
    if (!form.ok) return templatePage(c, form)
    const { name, topic, closed } = form.value
    const input = { template: idIn<'ChecklistTemplate'>(c, 'id'), name, topicCode: topic, closed }
    const result = await changeTemplate(c.var.deps, c.var.actor, input)
    if (!result.ok) return templatePage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.dossierTemplate, { id: input.template }), 'Đã lưu mẫu.')
  })
  app.post(routes.dossierTemplateItems, async (c) => {
    const form = readForm(c, templateItemForm)
    if (!form.ok) return templatePage(c, {}, form)
    const template = idIn<'ChecklistTemplate'>(c, 'id')
    const result = await addTemplateItem(c.var.deps, c.var.actor, { ...form.value, template })
    if (!result.ok) return templatePage(c, {}, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.dossierTemplate, { id: template }), 'Đã thêm nội dung.')
  })
  app.post(routes.dossierTemplateItemEnd, async (c) => {
    const template = idIn<'ChecklistTemplate'>(c, 'id')
    const item = idIn<'ChecklistTemplateItem'>(c, 'item')
    const result = await endTemplateItem(c.var.deps, c.var.actor, { template, item })
    const flash = result.ok ? 'Đã bỏ nội dung khỏi mẫu.' : result.refusals[0].message
    return redirect(c, href(routes.dossierTemplate, { id: template }), flash)
  })
}

async function templatesPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(dossierPolicy, actor, 'read', noDossier)
  const view = await reading(deps, actor, async (db) => ({
    templates: await listTemplates(db, actor),
    topics: await listTopics(db, actor.ward),
  }))
  const mayChange = can(dossierPolicy, actor, 'templates', noDossier)
  return c.var.page(
    { title: 'Mẫu kiểm tra', breadcrumbs: [registerCrumb] },
    <TemplatesPage {...view} mayChange={mayChange} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function templatePage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}, item: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(dossierPolicy, actor, 'read', noDossier)
  const id = idIn<'ChecklistTemplate'>(c, 'id')
  const view = await reading(deps, actor, async (db) => ({
    template: found(
      (await listTemplates(db, actor)).find((one) => one.id === id),
      'template',
    ),
    topics: await listTopics(db, actor.ward),
  }))
  const wrong = errors.length + (item.errors?.length ?? 0) > 0
  return c.var.page(
    {
      title: view.template.name,
      breadcrumbs: [registerCrumb, { label: 'Mẫu kiểm tra', href: href(routes.dossierTemplates) }],
    },
    <TemplatePage
      {...view}
      mayChange={can(dossierPolicy, actor, 'templates', noDossier)}
      values={values}
      errors={errors}
      item={{ values: item.values ?? {}, errors: item.errors ?? [] }}
    />,
    wrong ? 422 : 200,
  )
}
