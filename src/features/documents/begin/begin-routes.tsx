import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs, mayDraftAny, unitsToDraftFor } from '../context.ts'
import type { DocumentSource } from '../document.ts'
import { type DocumentKind, kinds } from '../kinds.ts'
import { documentPolicy } from '../policy.ts'
import { filledFrom } from '../templates/filled.ts'
import { paperOfWords } from '../templates/sample.ts'
import { draftDocument } from '../words-commands.ts'
import { beginView } from './begin-queries.ts'
import { listCandidates } from './candidate-queries.ts'
import { beginForm, beginQuery } from './input.ts'
import { kindsFor } from './kind-groups.ts'
import { BeginPage } from './pages/BeginPage.tsx'
import { ChooseKindPage } from './pages/ChooseKindPage.tsx'
import { ChooseSourcePage } from './pages/ChooseSourcePage.tsx'

/** A paper begins: what kind, about what, from which template, under whose name. */
export function serveBeginning(app: HttpApp): void {
  app.get(routes.documentNew, (c) => {
    const { loai, nguon, q, mau } = readQuery(c, beginQuery)
    if (loai === null || !kindsOf(c).includes(loai)) return kindPage(c)
    // Their figures are counted and frozen first; the paper begins there.
    if (loai === 'combined-report' || loai === 'periodic-report')
      return redirect(c, href(routes.reportNew, {}, { loai, nguon, xem: nguon === null ? null : '1' }))
    const about = kinds[loai].source
    if (about !== null && about !== 'period' && nguon === null) return sourcePage(c, loai, about, q)
    if (loai === 'unit-report' && !unitsToDraftFor(c.var.actor).includes(null))
      return redirect(c, href(routes.reportNew, {}, { loai, nguon }))
    return beginPage(c, loai, nguon, { template: mau ?? '' })
  })

  app.post(routes.documentNew, async (c) => {
    const form = readForm(c, beginForm)
    const { kind, source } = form.ok
      ? form.value
      : { kind: kindIn(form.values), source: sourceIn(form.values) }
    if (kind === null || !kindsOf(c).includes(kind)) return kindPage(c)
    if (!form.ok || form.value.step === 'preview')
      return beginPage(c, kind, source, form.values, form.ok ? [] : form.errors)
    const begun = await begin(c, form.value)
    if (!begun.ok) return beginPage(c, kind, source, form.values, begun.refusals)
    return redirect(
      c,
      href(routes.documentEdit, { id: begun.value.id }),
      'Đã điền sẵn từ mẫu. Hãy đọc lại, sửa những chỗ cần sửa rồi lưu.',
    )
  })
}

/** The kinds somebody may begin; nobody else gets here. */
function kindsOf(c: HttpContext): readonly DocumentKind[] {
  const { actor } = c.var
  if (!mayDraftAny(actor)) throw new Forbidden('document', 'draft')
  return kindsFor(unitsToDraftFor(actor).includes(null))
}

const kindPage = (c: HttpContext) =>
  c.var.page({ title: 'Soạn văn bản mới', breadcrumbs: crumbs }, <ChooseKindPage kinds={kindsOf(c)} />)

async function sourcePage(
  c: HttpContext,
  kind: DocumentKind,
  about: DocumentSource['kind'],
  text: string | null,
) {
  const { deps, actor } = c.var
  const now = deps.clock.now()
  const candidates = await reading(deps, actor, (db) => listCandidates(db, actor, about, { text, now }))
  return c.var.page(
    { title: kinds[kind].name, breadcrumbs: toKinds },
    <ChooseSourcePage kind={kind} about={about} text={text} candidates={candidates} />,
  )
}

const toKinds = [...crumbs, { label: 'Soạn văn bản mới', href: href(routes.documentNew) }]

async function beginPage(
  c: HttpContext,
  kind: DocumentKind,
  source: string | null,
  values: FormValues,
  errors: readonly Refusal[] = [],
) {
  const { deps, actor, ward } = c.var
  const now = deps.clock.now()
  const view = await reading(deps, actor, (db) => beginView(db, actor, kind, source, now))
  const chosen = view.templates.find(({ id }) => id === values['template']) ?? view.templates[0]
  const head =
    view.letterheads.find(({ id }) => id === values['letterhead']) ??
    view.letterheads.find(({ family }) => family === chosen?.family) ??
    view.letterheads[0]
  const filled = chosen === undefined ? null : filledFrom(chosen, view.values)
  const units = unitsToDraftFor(actor)
  const paper =
    chosen === undefined || filled === null || !filled.ok
      ? null
      : paperOfWords({ ...chosen, words: filled.value }, head ?? null, {
          ward,
          today: todayOf(c.var.deps),
          rules: view.rules,
        })
  return c.var.page(
    { title: kinds[kind].name, breadcrumbs: toKinds, wide: true },
    <BeginPage
      kind={kind}
      source={source}
      values={{ template: chosen?.id ?? '', letterhead: head?.id ?? '', ...given(values) }}
      errors={errors}
      templates={view.templates}
      letterheads={view.letterheads}
      facts={view.values}
      units={view.units.filter(({ id }) => units.includes(id))}
      office={units.includes(null)}
      preview={paper && <PaperPreview paper={paper} />}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

/** Empty fields take what is proposed. */
const given = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))

async function begin(c: HttpContext, form: Extract<ReturnType<typeof beginForm.parse>, object>) {
  const { deps, actor } = c.var
  const office = unitsToDraftFor(actor)
  const unit = form.unit ?? (office.includes(null) ? null : (office[0] ?? null))
  authorize(documentPolicy, actor, 'draft', { unit })
  const about = kinds[form.kind].source
  const view = await reading(deps, actor, (db) =>
    beginView(db, actor, form.kind, form.source, deps.clock.now()),
  )
  const template = found(
    view.templates.find(({ id }) => id === form.template),
    'document template',
  )
  const letterhead = found(
    view.letterheads.find(({ id }) => id === form.letterhead),
    'letterhead',
  )
  const words = filledFrom(template, view.values)
  if (!words.ok) return words
  return draftDocument(deps, actor, {
    kind: form.kind,
    family: letterhead.family,
    type: template.type,
    letterhead: letterhead.id,
    unit,
    source: about === null || form.source === null ? null : { kind: about, id: form.source },
    template: template.id,
    words: words.value,
    figures: [],
  })
}

const kindIn = (values: FormValues): DocumentKind | null => {
  const kind = values['kind']
  return typeof kind === 'string' && kind in kinds ? (kind as DocumentKind) : null
}
const sourceIn = ({ source }: FormValues): string | null =>
  typeof source === 'string' && source !== '' ? source.slice(0, 60) : null
