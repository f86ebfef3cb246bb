import { parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { sheetOf } from '#ui/PrintSheet.tsx'
import { getPetition, subjectOf } from '../load-queries.ts'
import type { PetitionId } from '../petition.ts'
import { dataPolicy, ofNobody } from '../policy.ts'
import { listTerms } from '../terms/term-queries.ts'
import { correctData, eraseData, withdrawConsent } from './fulfil-commands.ts'
import { correctionForm, erasureForm, extensionForm, refusalForm, requestForm } from './input.ts'
import type { PetitionLater } from './later.ts'
import { NewRequestPage } from './pages/NewRequestPage.tsx'
import { RequestPage } from './pages/RequestPage.tsx'
import { RequestsPage } from './pages/RequestsPage.tsx'
import { SheetPage } from './pages/SheetPage.tsx'
import { type DataRequest, type DataRequestId, requestTermsOn } from './request.ts'
import {
  acknowledgeRequest,
  answerSeeing,
  extendDue,
  recordRequest,
  refuseRequest,
} from './request-commands.ts'
import { getRequest, listRequests, listRequestsOf } from './request-queries.ts'

type Attempt = { readonly act?: string; readonly values?: FormValues; readonly errors?: readonly Refusal[] }

/** What people may ask of the ward about their data, and what became of it. */
export function serveRequests(app: HttpApp, later: PetitionLater): void {
  const erase = eraseData(later)

  app.get(routes.dataRequests, async (c) => {
    const { deps, actor } = c.var
    authorize(dataPolicy, actor, 'list', ofNobody)
    const lists = await reading(deps, actor, async (db) => ({
      open: await listRequests(db, actor, { open: true }),
      decided: await listRequests(db, actor, { open: false }),
    }))
    return c.var.page(
      { title: 'Dữ liệu cá nhân' },
      <RequestsPage {...lists} today={todayOf(deps)} may={abilities(dataPolicy, actor, ofNobody)} />,
    )
  })

  app.get(routes.dataRequestNew, (c) => newPage(c))
  app.post(routes.dataRequestNew, async (c) => {
    const form = readForm(c, requestForm)
    if (!form.ok) return newPage(c, form)
    const result = await recordRequest(c.var.deps, c.var.actor, { ...form.value, petition: petitionIn(c) })
    if (!result.ok) return newPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.dataRequest, { id: result.value.id }), 'Đã ghi yêu cầu.')
  })

  app.get(routes.dataSheet, async (c) => {
    const { deps, actor } = c.var
    const view = await reading(deps, actor, async (db) => {
      const petition = await getPetition(db, actor, petitionIn(c))
      authorize(dataPolicy, actor, 'read-sheet', subjectOf(petition))
      const units = await listUnits(db, actor)
      return {
        petition,
        group: units.find(({ id }) => id === petition.unit)?.name ?? null,
        files: (await listAttachments(db, actor, 'petition', [petition.id])).get(petition.id) ?? [],
        letters: await later.letters(db, actor, petition.id),
        requests: await listRequestsOf(db, actor, petition.id),
      }
    })
    return c.var.page(
      { title: `Bản kê dữ liệu ${view.petition.code}`, breadcrumbs: [registerCrumb, crumbOf(view.petition)] },
      <SheetPage {...view} {...sheetOf(c.var)} />,
    )
  })

  app.get(routes.dataRequest, (c) => requestPage(c))
  app.post(routes.dataRequestAcknowledgement, async (c) => {
    const result = await acknowledgeRequest(c.var.deps, c.var.actor, requestIn(c))
    return after(c, result, 'acknowledge', 'Đã ghi ngày báo nhận.')
  })
  app.post(routes.dataRequestExtension, async (c) => {
    const form = readForm(c, extensionForm)
    if (!form.ok) return requestPage(c, { act: 'extend', ...form })
    const result = await extendDue(c.var.deps, c.var.actor, { ...form.value, id: requestIn(c) })
    return after(c, result, 'extend', 'Đã gia hạn một lần. Hãy báo cho bà con biết vì sao.')
  })
  app.post(routes.dataRequestRefusal, async (c) => {
    const form = readForm(c, refusalForm)
    if (!form.ok) return requestPage(c, { act: 'refuse', ...form })
    const result = await refuseRequest(c.var.deps, c.var.actor, { ...form.value, id: requestIn(c) })
    return after(c, result, 'refuse', 'Đã ghi việc từ chối. Hãy trả lời bà con bằng văn bản.')
  })
  app.post(routes.dataRequestDone, async (c) => {
    const { deps, actor } = c.var
    const id = requestIn(c)
    const { kind } = await reading(deps, actor, (db) => getRequest(db, actor, id))
    switch (kind) {
      case 'see':
        return after(c, await answerSeeing(deps, actor, id), 'done', 'Đã ghi việc trao bản kê.')
      case 'withdraw-consent':
        return after(
          c,
          await withdrawConsent(deps, actor, id),
          'done',
          'Từ nay ý kiến này không được công khai.',
        )
      case 'correct': {
        const form = readForm(c, correctionForm)
        if (!form.ok) return requestPage(c, { act: 'done', ...form })
        return after(c, await correctData(deps, actor, { id, petitioner: form.value }), 'done', 'Đã sửa.')
      }
      case 'erase': {
        const form = readForm(c, erasureForm)
        if (!form.ok) return requestPage(c, { act: 'done', ...form })
        return after(c, await erase(deps, actor, { id, ...form.value }), 'done', 'Đã xóa dữ liệu cá nhân.')
      }
    }
  })

  async function newPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}): Promise<Response> {
    const { deps, actor } = c.var
    const today = todayOf(deps)
    const { petition, terms } = await reading(deps, actor, async (db) => ({
      petition: await getPetition(db, actor, petitionIn(c)),
      terms: await listTerms(db, actor),
    }))
    authorize(dataPolicy, actor, 'record', subjectOf(petition))
    return c.var.page(
      { title: 'Ghi yêu cầu về dữ liệu cá nhân', breadcrumbs: [registerCrumb, crumbOf(petition)] },
      <NewRequestPage
        petition={petition}
        today={today}
        termOf={requestTermsOn(terms, today)}
        values={values}
        errors={errors}
      />,
      errors.length === 0 ? 200 : 422,
    )
  }

  async function requestPage(c: HttpContext, attempt: Attempt = {}): Promise<Response> {
    const { deps, actor } = c.var
    authorize(dataPolicy, actor, 'list', ofNobody)
    const view = await reading(deps, actor, async (db) => {
      const request = await getRequest(db, actor, requestIn(c))
      const petition = await getPetition(db, actor, request.petition)
      const { dossier } = petition
      return {
        request,
        petition,
        publicHref:
          dossier !== null && (await later.isPublic(db, actor, dossier.id))
            ? href(routes.matterEdit, { dossier: dossier.id })
            : null,
        letters: await later.letters(db, actor, petition.id),
        people: await accountNames(db, actor.ward, peopleOf(request)),
        may: abilities(dataPolicy, actor, subjectOf(petition)),
        extension: requestTermsOn(await listTerms(db, actor), request.receivedOn)(request.kind).extension,
      }
    })
    return c.var.page(
      {
        title: `Yêu cầu về ý kiến ${view.request.code}`,
        breadcrumbs: [requestsCrumb, { label: view.request.code }],
      },
      <RequestPage
        {...view}
        today={todayOf(deps)}
        attempt={{ act: attempt.act ?? '', values: attempt.values ?? {}, errors: attempt.errors ?? [] }}
      />,
      attempt.errors === undefined ? 200 : 422,
    )
  }

  function after(c: HttpContext, result: Result<unknown>, act: string, done: string) {
    if (!result.ok) return requestPage(c, { act, values: c.var.form.values, errors: result.refusals })
    return redirect(c, href(routes.dataRequest, { id: requestIn(c) }), done)
  }
}

const registerCrumb = { label: 'Sổ ý kiến', href: href(routes.petitions) }
const requestsCrumb = { label: 'Dữ liệu cá nhân', href: href(routes.dataRequests) }
const crumbOf = ({ id, code }: { readonly id: PetitionId; readonly code: string }) => ({
  label: code,
  href: href(routes.petition, { id }),
})

const peopleOf = ({ recordedBy, decision }: DataRequest) =>
  decision === null ? [recordedBy] : [recordedBy, decision.by]

const petitionIn = (c: HttpContext): PetitionId =>
  found(parseId<'Petition'>(c.req.param('petition')), 'petition')
const requestIn = (c: HttpContext): DataRequestId =>
  found(parseId<'DataRequest'>(c.req.param('id')), 'data request')
