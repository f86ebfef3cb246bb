import { z } from 'zod'
import { parseId, type UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { addAlias, createUnit, unitKinds } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { confirmView } from './confirm-queries.ts'
import type { Draft, DraftId, NoticeId } from './draft.ts'
import {
  addDraft,
  changeDraft,
  type DraftContent,
  dropDraft,
  mergeDrafts,
  nameUnit,
  restoreDraft,
  splitDraft,
} from './draft-commands.ts'
import { type DraftForm, draftForm, duesIn, unitsIn, valuesOf } from './draft-input.ts'
import { changeFacts, discardNotice } from './fact-commands.ts'
import { factsForm, factValuesOf } from './fact-input.ts'
import { type IssueDirectives, issueNotice } from './issue-commands.ts'
import { stateOf } from './notice.ts'
import { ConfirmPage, type ConfirmView } from './pages/ConfirmPage.tsx'
import { noticePolicy } from './policy.ts'

const issueForm = z.object({
  version: z.coerce.number().int().catch(0),
  withoutNumber: field.checkbox(),
  withoutDirectives: field.checkbox(),
})
const nameForm = z.object({
  name: field.required('Thiếu tên đơn vị.'),
  unit: field.optional(),
  kind: field.optional(),
  remember: field.checkbox(),
})
const reasonForm = z.object({ reason: field.required('Hãy ghi lý do bỏ thông báo.', 500) })
const splitForm = z.object({ at: z.coerce.number().int().min(1).catch(0) })
const mergeForm = z.object({ with: z.string().default('') })

/** The confirm screen: every correction is a plain form that returns to its own place on the page. */
export function serveConfirming(app: HttpApp, issueDirectives: IssueDirectives): void {
  const issue = issueNotice(issueDirectives)

  app.get(routes.noticeConfirm, async (c) => {
    const view = await load(c)
    if (stateOf(view.notice) === 'issued') return redirect(c, href(routes.notice, { id: view.notice.id }))
    if (view.notice.readingState !== 'read')
      return redirect(c, href(routes.noticeReading, { id: view.notice.id }))
    const what = c.req.query('sua') ?? null
    return page(c, view, { editing: { what, values: openedValues(view, what), errors: [] } })
  })

  app.post(routes.noticeFacts, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, factsForm)
    const result = form.ok ? await changeFacts(c.var.deps, c.var.actor, { id, ...form.value }) : form
    if (result.ok) return back(c, id, 'the-thuc', 'Đã lưu.')
    const errors = 'refusals' in result ? result.refusals : result.errors
    return page(c, await load(c), { editing: { what: 'the-thuc', values: form.values, errors } })
  })

  app.post(routes.noticeDrafts, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, draftForm)
    const view = await load(c)
    if (!form.ok) return page(c, view, { editing: { what: 'moi', values: form.values, errors: form.errors } })
    const content = await contentOf(c, view, form.value, form.values)
    const result = await addDraft(c.var.deps, c.var.actor, {
      notice: id,
      ...content,
      clauseNumber: form.value.clauseNumber,
    })
    if (result.ok) return back(c, id, `nhiem-vu-${view.drafts.length + 1}`, 'Đã thêm nhiệm vụ.')
    return page(c, view, { editing: { what: 'moi', values: form.values, errors: result.refusals } })
  })

  app.post(routes.noticeDraft, async (c) => {
    const ids = draftIn(c)
    const form = readForm(c, draftForm)
    const view = await load(c)
    if (!form.ok)
      return page(c, view, { editing: { what: ids.draft, values: form.values, errors: form.errors } })
    const content = await contentOf(c, view, form.value, form.values)
    const result = await changeDraft(c.var.deps, c.var.actor, {
      ...ids,
      ...content,
      version: form.value.version,
    })
    if (result.ok) return back(c, ids.notice, placeOf(view.drafts, ids.draft), 'Đã lưu nhiệm vụ.')
    return page(c, view, { editing: { what: ids.draft, values: form.values, errors: result.refusals } })
  })

  app.post(routes.noticeDraftSplit, async (c) => {
    const form = readForm(c, splitForm)
    return edited(
      c,
      await splitDraft(c.var.deps, c.var.actor, { ...draftIn(c), at: form.ok ? form.value.at : 0 }),
      'Đã tách thành hai nhiệm vụ.',
    )
  })

  app.post(routes.noticeDraftMerge, async (c) => {
    const form = readForm(c, mergeForm)
    const other = found(parseId<'DirectiveDraft'>(form.ok ? form.value.with : undefined), 'draft')
    return edited(
      c,
      await mergeDrafts(c.var.deps, c.var.actor, { ...draftIn(c), with: other }),
      'Đã gộp hai nhiệm vụ.',
    )
  })

  app.post(routes.noticeDraftDrop, async (c) =>
    edited(c, await dropDraft(c.var.deps, c.var.actor, draftIn(c)), 'Nhiệm vụ này sẽ không giao.'),
  )
  app.post(routes.noticeDraftRestore, async (c) =>
    edited(c, await restoreDraft(c.var.deps, c.var.actor, draftIn(c)), 'Đã lấy lại nhiệm vụ.'),
  )

  app.post(routes.noticeUnitName, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, nameForm)
    const result = form.ok
      ? await decideName(c, id, form.value)
      : { ok: false as const, refusals: form.errors }
    if (result.ok) return back(c, id, 'ten-chua-ro', 'Đã ghi nhận đơn vị.')
    const name = typeof form.values.name === 'string' ? form.values.name : ''
    return page(c, await load(c), { nameErrors: { name, values: form.values, errors: result.refusals } })
  })

  app.post(routes.noticeIssue, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, issueForm)
    if (!form.ok) return page(c, await load(c), { issueErrors: form.errors })
    const result = await issue(c.var.deps, c.var.actor, { id, ...form.value })
    if (!result.ok) return page(c, await load(c), { issueErrors: result.refusals })
    return redirect(c, href(routes.notice, { id }), `Đã ban hành và giao ${result.value.directives} chỉ đạo.`)
  })

  app.post(routes.noticeDiscard, async (c) => {
    const id = noticeIn(c)
    const form = readForm(c, reasonForm)
    const result = form.ok
      ? await discardNotice(c.var.deps, c.var.actor, { id, ...form.value })
      : { ok: false as const, refusals: form.errors }
    if (!result.ok) return page(c, await load(c), { issueErrors: result.refusals })
    return redirect(c, href(routes.notices), 'Đã bỏ thông báo.')
  })
}

type View = Awaited<ReturnType<typeof confirmView>>

async function load(c: HttpContext): Promise<View> {
  const { deps, actor } = c.var
  authorize(noticePolicy, actor, 'read-draft', null)
  return reading(deps, actor, (db) => confirmView(db, actor, parseId(c.req.param('id')), deps.clock.now()))
}

function page(
  c: HttpContext,
  view: View,
  shown: Partial<Pick<ConfirmView, 'editing' | 'issueErrors' | 'nameErrors'>>,
): Response {
  const { editing = { what: null, values: {}, errors: [] }, issueErrors = [], nameErrors = null } = shown
  const refused = editing.errors.length + issueErrors.length + (nameErrors?.errors.length ?? 0) > 0
  return c.var.page(
    {
      title: 'Kiểm tra thông báo',
      wide: true,
      breadcrumbs: [{ label: 'Thông báo kết luận', href: href(routes.notices) }],
    },
    <ConfirmPage {...view} editing={editing} issueErrors={issueErrors} nameErrors={nameErrors} />,
    refused ? 422 : 200,
  )
}

const noticeIn = (c: HttpContext): NoticeId => found(parseId<'Notice'>(c.req.param('id')), 'notice')
const draftIn = (c: HttpContext): { readonly notice: NoticeId; readonly draft: DraftId } => ({
  notice: noticeIn(c),
  draft: found(parseId<'DirectiveDraft'>(c.req.param('draft')), 'draft'),
})

const back = (c: HttpContext, notice: NoticeId, place: string, flash: string): Response =>
  redirect(c, `${href(routes.noticeConfirm, { id: notice })}#${place}`, flash)

const placeOf = (drafts: readonly Draft[], id: DraftId): string =>
  `nhiem-vu-${drafts.findIndex((draft) => draft.id === id) + 1}`

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** After a correction of one draft: back to it, or the page again with what was refused. */
async function edited(c: HttpContext, result: Outcome, flash: string): Promise<Response> {
  const { notice, draft } = draftIn(c)
  const view = await load(c)
  if (result.ok) return back(c, notice, placeOf(view.drafts, draft), flash)
  return page(c, view, {
    editing: { what: draft, values: openedValues(view, draft), errors: result.refusals },
  })
}

function openedValues(view: View, what: string | null): FormValues {
  if (what === 'the-thuc') return factValuesOf(view.notice, view.recipients)
  const draft = view.drafts.find(({ id }) => id === what)
  return draft === undefined ? {} : valuesOf(draft)
}

async function contentOf(
  c: HttpContext,
  view: View,
  form: DraftForm,
  values: FormValues,
): Promise<DraftContent> {
  const { deps, actor } = c.var
  const calendar = await reading(deps, actor, (db) => loadCalendar(db, actor.ward))
  const { conferenceDate, documentDate } = view.notice
  return {
    title: form.title,
    quote: form.quote,
    topicCode: form.topicCode,
    deliverables: form.deliverables,
    units: unitsIn(values, (unit) => view.unitNames.get(unit)),
    due: duesIn(form.due, { calendar, conferenceDate, issueDate: documentDate }),
  }
}

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
  if (chosen !== null) return { ok: true, id: chosen, made: false }
  const kind = unitKinds.find((known) => known === form.kind)
  if (kind === undefined)
    return {
      ok: false,
      refusals: [
        {
          code: 'no-unit',
          message: 'Hãy chọn một đơn vị đã có, hoặc chọn loại để lập đơn vị mới.',
          field: 'unit',
        },
      ],
    }
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
