import { unitsOf } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listLetterheads } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs } from './context.ts'
import { draftCombined, draftPeriodic, draftUnitReport } from './draft-commands.ts'
import { draftForm, periodOf, type ScopeQuery, scopeQuery } from './input.ts'
import { listIssued } from './notice-queries.ts'
import { DraftPage } from './pages/DraftPage.tsx'
import { UnitDraftPage } from './pages/UnitDraftPage.tsx'
import { officeReport, reportPolicy } from './policy.ts'
import { previewOf } from './preview-queries.ts'
import { findDirective } from './waiting-queries.ts'

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

/** "Lập báo cáo": what it is about, a look at its figures, and the draft. */
export function serveDrafting(app: HttpApp): void {
  app.get(routes.reportNew, (c) => newPage(c))
  app.post(routes.reportNew, async (c) => {
    const { deps, actor } = c.var
    const scope = scopeOf(c)
    const form = readForm(c, draftForm)
    if (!form.ok) return newPage(c, form)
    const { letterhead, unit } = form.value
    const drafted = await (async () => {
      switch (scope.loai) {
        case 'unit-report':
          return draftUnitReport(deps, actor, {
            directive: directiveIn(scope),
            unit: found(unit ?? undefined, 'unit'),
            letterhead,
          })
        case 'periodic-report':
          return draftPeriodic(deps, actor, {
            period: found(periodOf(scope, todayOf(c.var.deps)) ?? undefined, 'period'),
            letterhead,
          })
        default:
          return draftCombined(deps, actor, { notices: scope.nguon, letterhead })
      }
    })()
    if (!drafted.ok) return newPage(c, { values: form.values, errors: drafted.refusals })
    return redirect(
      c,
      href(routes.report, { id: drafted.value.id }),
      'Đã lập dự thảo báo cáo. Số liệu đã chốt; lời văn sửa được ở trang văn bản.',
    )
  })
}

const scopeOf = (c: HttpContext): ScopeQuery => readQuery(c, scopeQuery)

const directiveIn = ({ nguon }: ScopeQuery) => found(parseId<'Directive'>(nguon[0]) ?? undefined, 'directive')

function newPage(c: HttpContext, attempt?: Attempt) {
  const scope = scopeOf(c)
  return scope.loai === 'unit-report' ? unitPage(c, scope, attempt) : officePage(c, scope, attempt)
}

async function officePage(c: HttpContext, scope: ScopeQuery, attempt?: Attempt) {
  const { deps, actor } = c.var
  authorize(reportPolicy, actor, 'draft', officeReport)
  const today = todayOf(c.var.deps)
  const view = await reading(deps, actor, async (db) => ({
    notices: await listIssued(db, actor, 'newest'),
    letterheads: (await listLetterheads(db, actor)).filter(({ closed, unit }) => !closed && !unit),
    preview: await previewOf(db, actor, scope, today),
  }))
  return c.var.page(
    { title: 'Lập báo cáo', breadcrumbs: crumbs },
    <DraftPage {...view} scope={scope} today={today} {...(attempt ?? { values: {}, errors: [] })} />,
    attempt === undefined ? 200 : 422,
  )
}

async function unitPage(c: HttpContext, scope: ScopeQuery, attempt?: Attempt) {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, async (db) => {
    const directive = found((await findDirective(db, actor, directiveIn(scope))) ?? undefined, 'directive')
    const units = unitsOf(actor, 'unit-head', 'unit-officer')
    const parts = directive.parts.filter(({ unit, role }) => units.includes(unit) && role !== 'coordinating')
    const own = (await listLetterheads(db, actor)).filter(({ closed }) => !closed)
    return { directive, parts, letterheads: own }
  })
  const [first] = view.parts
  const subject = { unit: first?.unit ?? null }
  authorize(reportPolicy, actor, 'draft', subject)
  found(can(reportPolicy, actor, 'draft', subject) && first !== undefined ? first : undefined, 'part')
  return c.var.page(
    { title: 'Lập báo cáo kết quả', breadcrumbs: crumbs },
    <UnitDraftPage {...view} {...(attempt ?? { values: {}, errors: [] })} />,
    attempt === undefined ? 200 : 422,
  )
}
