import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { loadRules } from '#features/formats/index.ts'
import { listLetterheads, listTemplates } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { found, NotFound } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { listCandidates } from '../begin/candidate-queries.ts'
import { crumbs, mayDraftAny } from '../context.ts'
import { type DocumentKind, kinds } from '../kinds.ts'
import { documentPolicy, officePaper } from '../policy.ts'
import type { DocumentTemplate } from '../template.ts'
import { loadValues } from '../values/load-queries.ts'
import { placesOf } from '../values/places.ts'
import { samplesOf } from '../values/value.ts'
import { endForm, templateForm, templateQuery } from './input.ts'
import { TemplatePage } from './pages/TemplatePage.tsx'
import { TemplatesPage } from './pages/TemplatesPage.tsx'
import { paperOfWords } from './sample.ts'
import { closeDocumentTemplate, saveDocumentTemplate } from './template-commands.ts'
import { getDocumentTemplate, listDocumentTemplates } from './template-queries.ts'
import { fillWording, readWording } from './wording.ts'

/** The words papers start from: the office's own to change. */
export function serveTemplates(app: HttpApp): void {
  app.get(routes.documentTemplates, async (c) => {
    const { deps, actor } = c.var
    authorize(documentPolicy, actor, 'read-templates', officePaper)
    const view = await reading(deps, actor, async (db) => ({
      templates: await listDocumentTemplates(db, actor),
      letters: await listTemplates(db, actor),
    }))
    return c.var.page(
      { title: 'Mẫu văn bản', breadcrumbs: crumbs },
      <TemplatesPage {...view} mayEdit={mayEdit(c)} />,
    )
  })

  app.get(routes.documentTemplateNew, (c) => {
    authorize(documentPolicy, c.var.actor, 'templates', officePaper)
    const { loai } = readQuery(c, templateQuery)
    const kind = loai ?? 'other'
    return templatePage(c, null, kind, { ...firstWords(kind), kind })
  })
  app.post(routes.documentTemplateNew, (c) => saved(c, null))
  app.get(routes.documentTemplate, async (c) => {
    const template = await templateIn(c)
    const { nguon } = readQuery(c, templateQuery)
    return templatePage(c, template, template.kind, { ...valuesOfTemplate(template), source: nguon ?? '' })
  })
  app.post(routes.documentTemplate, async (c) => saved(c, await templateIn(c)))
  app.post(routes.documentTemplateEnd, async (c) => {
    const form = readForm(c, endForm)
    const { id } = await templateIn(c)
    const closed = form.ok && form.value.closed
    await closeDocumentTemplate(c.var.deps, c.var.actor, { id, closed })
    return redirect(c, href(routes.documentTemplates), closed ? 'Đã thôi dùng mẫu.' : 'Mẫu dùng lại được.')
  })
}

const mayEdit = (c: HttpContext): boolean => can(documentPolicy, c.var.actor, 'templates', officePaper)

export const templateCrumbs = [...crumbs, { label: 'Mẫu văn bản', href: href(routes.documentTemplates) }]

export async function templateIn(c: HttpContext): Promise<DocumentTemplate> {
  const { deps, actor } = c.var
  authorize(documentPolicy, actor, 'read-templates', officePaper)
  const id = found(parseId<'DocumentTemplate'>(c.req.param('template')), 'document template')
  return reading(deps, actor, (db) => getDocumentTemplate(db, actor, id))
}

async function saved(c: HttpContext, template: DocumentTemplate | null) {
  authorize(documentPolicy, c.var.actor, 'templates', officePaper)
  const form = readForm(c, templateForm)
  if (!form.ok) return templatePage(c, template, kindIn(form.values, template), form.values, form.errors)
  const { step, source: _, version, name, family, type, kind, ...words } = form.value
  const own = template?.kind ?? kind
  if (step === 'preview') return templatePage(c, template, own, form.values)
  const result = await saveDocumentTemplate(c.var.deps, c.var.actor, {
    id: template?.id ?? null,
    version,
    kind: own,
    name,
    family,
    type,
    words,
  })
  if (!result.ok) return templatePage(c, template, own, form.values, result.refusals)
  return redirect(c, href(routes.documentTemplate, { template: result.value.id }), 'Đã lưu mẫu.')
}

async function templatePage(
  c: HttpContext,
  template: DocumentTemplate | null,
  kind: DocumentKind,
  values: FormValues,
  errors: readonly Refusal[] = [],
) {
  const { deps, actor } = c.var
  const now = deps.clock.now()
  const about = kinds[kind].source
  const { letterheads, candidates, rules } = await reading(deps, actor, async (db) => ({
    letterheads: await listLetterheads(db, actor),
    candidates: about === null ? [] : await listCandidates(db, actor, about, { text: null, now, limit: 10 }),
    rules: await loadRules(db, actor.ward),
  }))
  const preview = await previewOf(c, kind, values, letterheads, rules)
  const all = [
    ...errors,
    ...preview.errors.filter(({ message }) => errors.every((one) => one.message !== message)),
  ]
  return c.var.page(
    { title: template?.name ?? 'Thêm mẫu văn bản', breadcrumbs: templateCrumbs, wide: true },
    <TemplatePage
      template={template}
      kind={kind}
      places={placesOf(kind)}
      candidates={candidates}
      mayDraft={mayDraftAny(actor)}
      mayEdit={mayEdit(c)}
      values={values}
      errors={all}
      preview={preview.paper && <PaperPreview paper={preview.paper} />}
    />,
    all.length === 0 ? 200 : 422,
  )
}

/** Filled in with what was chosen, or with the examples; its faults while the words cannot be read. */
async function previewOf(
  c: HttpContext,
  kind: DocumentKind,
  values: FormValues,
  letterheads: Awaited<ReturnType<typeof listLetterheads>>,
  rules: Awaited<ReturnType<typeof loadRules>>,
) {
  const { deps, actor, ward } = c.var
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  const family = text('family') === 'state' ? ('state' as const) : ('party' as const)
  const wording = readWording(kind, {
    abstract: text('abstract'),
    addressees: text('addressees'),
    bases: text('bases'),
    body: text('body'),
    recipients: text('recipients'),
  })
  if (!wording.ok) return { paper: null, errors: wording.refusals }
  const source = text('source')
  const facts =
    source === ''
      ? samplesOf(placesOf(kind))
      : await reading(deps, actor, (db) => loadValues(db, actor, kind, source, deps.clock.now())).catch(
          sample,
        )
  const paper = paperOfWords(
    { kind, family, type: text('type'), words: fillWording(wording.value, facts) },
    letterheads.find((one) => !one.closed && one.family === family) ?? null,
    { ward, today: todayOf(c.var.deps), rules },
  )
  return { paper, errors: [] }

  /** Something else than what was chosen: the examples serve as well. */
  function sample(error: unknown) {
    if (error instanceof NotFound) return samplesOf(placesOf(kind))
    throw error
  }
}

const kindIn = (values: FormValues, template: DocumentTemplate | null): DocumentKind => {
  const kind = values['kind']
  return template?.kind ?? (typeof kind === 'string' && kind in kinds ? (kind as DocumentKind) : 'other')
}

const valuesOfTemplate = (template: DocumentTemplate): FormValues => ({
  kind: template.kind,
  name: template.name,
  family: template.family,
  type: template.type,
  abstract: template.abstract,
  addressees: template.addressees,
  bases: template.bases,
  body: template.body,
  recipients: template.recipients,
})

const firstWords = (kind: DocumentKind): FormValues => ({
  family: kinds[kind].family,
  type: kinds[kind].type,
  abstract: 'Về việc …',
  body: '1. …',
})
