import { addDays, formatDate, type IsoDate } from '#domain/date.ts'
import { type Id, parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics, loadCalendar } from '#features/calendar/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { termPolicy } from '../policy.ts'
import { addForm, changeForm, endForm } from './input.ts'
import { TermFormPage } from './pages/TermFormPage.tsx'
import { type Proposed, TermPreviewPage } from './pages/TermPreviewPage.tsx'
import { TermsPage } from './pages/TermsPage.tsx'
import { succeed, termFor, termsOn } from './term.ts'
import { addTerm, changeTerm, endTerm } from './term-commands.ts'
import { countIssued, getTerm, listTerms } from './term-queries.ts'

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

/** The ward's deadlines, one table: proposed, previewed with what they would change, and only then written. */
export function serveTerms(app: HttpApp): void {
  app.get(routes.terms, async (c) => {
    const { deps, actor } = c.var
    authorize(termPolicy, actor, 'read', null)
    const view = await reading(deps, actor, async (db) => ({
      terms: await listTerms(db, actor),
      topics: await listTopics(db, actor.ward),
    }))
    return c.var.page(
      { title: 'Thời hạn', wide: true },
      <TermsPage {...view} today={todayOf(c.var.deps)} mayChange={can(termPolicy, actor, 'change', null)} />,
    )
  })

  app.get(routes.termNew, (c) => formPage(c, null))
  app.post(routes.termNew, async (c) => {
    authorize(termPolicy, c.var.actor, 'change', null)
    const form = readForm(c, addForm)
    if (!form.ok) return formPage(c, null, form)
    if (form.values['step'] === 'edit') return formPage(c, null, { values: form.values })
    const { step, seen: _, of, ...rest } = form.value
    const checked = succeed(null, rest.facts, todayOf(c.var.deps))
    if (!checked.ok) return formPage(c, null, { values: form.values, errors: checked.refusals })
    if (step === 'preview') return previewPage(c, null, { step: of, ...rest }, form.values)
    const result = await addTerm(c.var.deps, c.var.actor, { step: of, ...rest })
    if (!result.ok) return formPage(c, null, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.terms), savedFrom(rest.facts.effectiveFrom))
  })

  app.get(routes.term, (c) => formPage(c, termIn(c)))
  app.post(routes.term, async (c) => {
    authorize(termPolicy, c.var.actor, 'change', null)
    const id = termIn(c)
    const form = readForm(c, changeForm)
    if (!form.ok) return formPage(c, id, form)
    if (form.values['step'] === 'edit') return formPage(c, id, { values: form.values })
    const { step, seen, facts } = form.value
    const before = await reading(c.var.deps, c.var.actor, (db) => getTerm(db, c.var.actor, id))
    const checked = succeed(before, facts, todayOf(c.var.deps))
    if (!checked.ok) return formPage(c, id, { values: form.values, errors: checked.refusals })
    if (step === 'preview') return previewPage(c, id, { ...before, facts }, form.values)
    const result = await changeTerm(c.var.deps, c.var.actor, { term: id, facts, seen })
    if (!result.ok) return formPage(c, id, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.terms), savedFrom(facts.effectiveFrom))
  })

  app.post(routes.termEnd, async (c) => {
    authorize(termPolicy, c.var.actor, 'change', null)
    const form = readForm(c, endForm)
    const seen = form.ok ? form.value.seen : ''
    const result = await endTerm(c.var.deps, c.var.actor, { term: termIn(c), seen })
    const said = result.ok
      ? 'Đã bỏ thời hạn riêng; từ ngày mai theo thời hạn chung.'
      : result.refusals[0].message
    return redirect(c, href(routes.terms), said)
  })
}

const savedFrom = (day: IsoDate): string =>
  `Đã lưu. Áp dụng từ ngày ${formatDate(day)}; hạn đã tính giữ nguyên.`

const termIn = (c: HttpContext): Id<'LegalTerm'> =>
  found(parseId<'LegalTerm'>(c.req.param('id')), 'legal term')
const crumbs = [{ label: 'Thời hạn', href: href(routes.terms) }]

async function formPage(c: HttpContext, id: Id<'LegalTerm'> | null, { values, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(termPolicy, actor, 'change', null)
  const view = await reading(deps, actor, async (db) => ({
    term: id === null ? null : await getTerm(db, actor, id),
    topics: await listTopics(db, actor.ward),
  }))
  return c.var.page(
    { title: id === null ? 'Thời hạn riêng' : 'Sửa thời hạn', breadcrumbs: crumbs },
    <TermFormPage
      {...view}
      tomorrow={addDays(todayOf(c.var.deps), 1)}
      values={values ?? {}}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

async function previewPage(
  c: HttpContext,
  id: Id<'LegalTerm'> | null,
  proposed: Proposed,
  values: FormValues,
) {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, async (db) => {
    const terms = await listTerms(db, actor)
    const { step, kind, topicCode, facts } = proposed
    const held = termsOn(terms, facts.effectiveFrom)
    return {
      term: id === null ? null : await getTerm(db, actor, id),
      // What would hold on that day if nothing were changed: the term itself, or the general one.
      before:
        held.find((one) => one.id === id) ?? termFor(held, step, { kind: kind ?? 'kien-nghi', topicCode }),
      calendar: await loadCalendar(db, actor.ward),
      topics: await listTopics(db, actor.ward),
      issued: await countIssued(db, actor),
    }
  })
  return c.var.page(
    { title: 'Xem trước thời hạn', breadcrumbs: crumbs },
    <TermPreviewPage {...view} proposed={proposed} values={values} />,
  )
}
