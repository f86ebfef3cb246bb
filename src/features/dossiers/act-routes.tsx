import { dateInVietnam } from '#domain/date.ts'
import { reading } from '#platform/db/reading.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { extendDue, setDue } from './clock-commands.ts'
import { type Attempt, answered, crumbsOf, dossierIn, idIn, seen, seenFor } from './context.ts'
import {
  documentForm,
  dueForm,
  linkForm,
  outcomeForm,
  planDecisionForm,
  planForm,
  removalForm,
  siteForm,
  tellForm,
  workDoneForm,
} from './input.ts'
import type { DossierLater } from './later.ts'
import { endLink, linkDossier } from './link-commands.ts'
import { concludeDossier, finishWork, reopenWork } from './outcome-commands.ts'
import { dossierPage } from './page-routes.tsx'
import { DocumentPage, DuePage, LinkPage, OutcomePage, PlanPage, TellingPage } from './pages/ActPages.tsx'
import { addDocument, addSite, removeDocument, removeSite } from './paper-commands.ts'
import { decidePlan, writePlan } from './plan-commands.ts'
import type { DossierAction } from './policy.ts'
import { tellAcceptance } from './tell-commands.ts'
import type { DossierView } from './view-queries.ts'

/** Everything a person does in a dossier besides gathering: plan, clocks, links, papers, telling, result. */
export function serveActs(app: HttpApp, later: DossierLater): void {
  servePlans(app, later)
  serveLinks(app, later)
  servePapers(app, later)
  serveResults(app, later)

  const duePage = formPage(later, 'extend', 'Ghi hạn, gia hạn', (view, state) => (
    <DuePage view={view} {...state} />
  ))
  app.get(routes.dossierDue, (c) => duePage(c))
  app.post(routes.dossierDue, async (c) => {
    const { deps, actor } = c.var
    const form = readForm(c, dueForm)
    if (!form.ok) return duePage(c, form)
    const { view } = await seen(c, later)
    const { version, clock, to, reason, document } = form.value
    const current = clock === 'answer' ? view.dossier.answerDue : view.dossier.workDue
    const of = { dossier: view.dossier.id, clock, to }
    const result =
      current === null
        ? await setDue(deps, actor, { ...of, version, why: reason })
        : await extendDue(deps, actor, { ...of, reason, document })
    const flash = current === null ? 'Đã ghi hạn.' : 'Đã gia hạn. Hạn ban đầu vẫn được giữ.'
    return answered(c, result, form.values, (attempt) => duePage(c, attempt), flash)
  })

  const tellPage = formPage(later, 'tell', 'Ghi đã báo tiếp nhận', (view, state, c) => (
    <TellingPage view={view} today={dateInVietnam(c.var.deps.clock.now())} {...state} />
  ))
  app.get(routes.dossierTelling, (c) => tellPage(c))
  app.post(routes.dossierTelling, async (c) => {
    const form = readForm(c, tellForm)
    if (!form.ok) return tellPage(c, form)
    const { petition, ...told } = form.value
    const input = { ...told, petitions: petition, dossier: dossierIn(c) }
    const result = await tellAcceptance(c.var.deps, c.var.actor, input)
    return answered(
      c,
      result,
      form.values,
      (attempt) => tellPage(c, attempt),
      ({ count }) => `Đã ghi việc báo cho ${count} người.`,
    )
  })
}

function servePlans(app: HttpApp, later: DossierLater): void {
  const planPage = formPage(later, 'draft-plan', 'Phương án giải quyết', (view, state, _, may) => (
    <PlanPage view={view} maySubmit={may['submit-plan']} {...state} />
  ))
  app.get(routes.dossierPlan, (c) => planPage(c))
  app.post(routes.dossierPlan, async (c) => {
    const form = readForm(c, planForm)
    if (!form.ok) return planPage(c, form)
    const { step, ...plan } = form.value
    const input = { ...plan, submit: step === 'submit', dossier: dossierIn(c) }
    const result = await writePlan(c.var.deps, c.var.actor, input)
    const flash = input.submit ? 'Đã trình phương án.' : 'Đã lưu bản nháp.'
    return answered(c, result, form.values, (attempt) => planPage(c, attempt), flash)
  })

  app.post(routes.dossierPlanDecision, async (c) => {
    const form = readForm(c, planDecisionForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'duyet-' })
    if (!form.ok) return again(form)
    const input = { ...form.value, dossier: dossierIn(c), plan: idIn<'DossierPlan'>(c, 'plan') }
    const result = await decidePlan(c.var.deps, c.var.actor, input)
    const flash = input.decision === 'approved' ? 'Đã duyệt phương án.' : 'Đã trả lại phương án.'
    return answered(c, result, form.values, again, flash)
  })
}

function serveLinks(app: HttpApp, later: DossierLater): void {
  const linkDossierTo = linkDossier(later.assignments)
  const endLinkOf = endLink(later.assignments)

  const linkPage = async (c: HttpContext, { values = {}, errors = [] }: Attempt = {}) => {
    const { deps, actor } = c.var
    const { view } = await seenFor(c, later, 'link')
    const { conference } = view.dossier
    const choices = await reading(deps, actor, (db) => later.assignments.choices(db, actor, conference))
    return c.var.page(
      { title: 'Gắn với mục, chỉ đạo', breadcrumbs: crumbsOf(view) },
      <LinkPage view={view} choices={choices} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
  app.get(routes.dossierLinks, (c) => linkPage(c))
  app.post(routes.dossierLinks, async (c) => {
    const form = readForm(c, linkForm)
    if (!form.ok) return linkPage(c, form)
    const result = await linkDossierTo(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, (attempt) => linkPage(c, attempt), 'Đã gắn.')
  })
  app.post(routes.dossierLinkEnd, async (c) => {
    const dossier = dossierIn(c)
    const result = await endLinkOf(c.var.deps, c.var.actor, { dossier, link: idIn(c, 'link') })
    const flash = result.ok ? 'Đã bỏ gắn.' : result.refusals[0].message
    return redirect(c, href(routes.dossier, { id: dossier }), flash)
  })
}

function servePapers(app: HttpApp, later: DossierLater): void {
  const documentPage = formPage(later, 'document', 'Thêm tài liệu', (view, state) => (
    <DocumentPage view={view} {...state} />
  ))
  app.get(routes.dossierDocuments, (c) => documentPage(c))
  app.post(routes.dossierDocuments, async (c) => {
    const { deps, actor } = c.var
    const form = readForm(c, documentForm)
    if (!form.ok) return documentPage(c, form)
    const { view } = await seenFor(c, later, 'document')
    const files = await storeUploads(deps, c.var.form.files.files ?? [], 'files')
    if (!files.ok) return documentPage(c, { values: form.values, errors: files.refusals })
    const input = { ...form.value, dossier: view.dossier.id, files: files.value }
    const result = await addDocument(deps, actor, input)
    return answered(c, result, form.values, (attempt) => documentPage(c, attempt), 'Đã thêm vào mục lục.')
  })
  app.post(routes.dossierDocumentEnd, async (c) => {
    const form = readForm(c, removalForm)
    const document = idIn<'DossierDocument'>(c, 'document')
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: `tl-${document}-` })
    if (!form.ok) return again(form)
    const input = { dossier: dossierIn(c), document, reason: form.value.reason }
    const result = await removeDocument(c.var.deps, c.var.actor, input)
    return answered(c, result, form.values, again, 'Đã bỏ khỏi mục lục.')
  })

  app.post(routes.dossierSites, async (c) => {
    const form = readForm(c, siteForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'dd-' })
    if (!form.ok) return again(form)
    const result = await addSite(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã thêm địa điểm.')
  })
  app.post(routes.dossierSiteEnd, async (c) => {
    const dossier = dossierIn(c)
    const result = await removeSite(c.var.deps, c.var.actor, { dossier, site: idIn(c, 'site') })
    const flash = result.ok ? 'Đã bỏ địa điểm.' : result.refusals[0].message
    return redirect(c, href(routes.dossier, { id: dossier }), flash)
  })
}

function serveResults(app: HttpApp, later: DossierLater): void {
  const outcomePage = formPage(later, 'conclude', 'Ghi kết quả', (view, state) => (
    <OutcomePage view={view} {...state} />
  ))
  app.get(routes.dossierOutcome, (c) => outcomePage(c))
  app.post(routes.dossierOutcome, async (c) => {
    const form = readForm(c, outcomeForm)
    if (!form.ok) return outcomePage(c, form)
    const result = await concludeDossier(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, (attempt) => outcomePage(c, attempt), 'Đã ghi kết quả.')
  })

  app.post(routes.dossierWorkDone, async (c) => {
    const form = readForm(c, workDoneForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'xong-' })
    if (!form.ok) return again(form)
    const result = await finishWork(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã ghi nhận làm xong.')
  })
  app.post(routes.dossierWorkAgain, async (c) => {
    const form = readForm(c, removalForm)
    const again = (attempt: Attempt) => dossierPage(c, later, { ...attempt, form: 'lai-' })
    if (!form.ok) return again(form)
    const result = await reopenWork(c.var.deps, c.var.actor, { ...form.value, dossier: dossierIn(c) })
    return answered(c, result, form.values, again, 'Đã yêu cầu làm lại.')
  })
}

type State = {
  readonly values: NonNullable<Attempt['values']>
  readonly errors: NonNullable<Attempt['errors']>
}

/** A form of its own page, for those who may; 422 with what was typed when it was refused. */
function formPage(
  later: DossierLater,
  action: DossierAction,
  title: string,
  form: (
    view: DossierView,
    state: State,
    c: HttpContext,
    may: Readonly<Record<DossierAction, boolean>>,
  ) => ReturnType<typeof DuePage>,
) {
  return async (c: HttpContext, { values = {}, errors = [] }: Attempt = {}): Promise<Response> => {
    const { view, may } = await seenFor(c, later, action)
    return c.var.page(
      { title, breadcrumbs: crumbsOf(view) },
      form(view, { values, errors }, c, may),
      errors.length === 0 ? 200 : 422,
    )
  }
}
