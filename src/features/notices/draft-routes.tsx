import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { routes } from '#routes'
import { backTo, confirmPage, confirmViewOf, noticeIn, openedValues, type View } from './confirm-page.tsx'
import type { Draft, DraftId, NoticeId } from './draft.ts'
import { addDraft, changeDraft, dropDraft, restoreDraft } from './draft-commands.ts'
import { mergeDrafts, splitDraft } from './draft-cut-commands.ts'
import { type DraftForm, draftForm, duesIn, halfFilled, unitsIn, wrongDays } from './draft-input.ts'
import type { DraftContent } from './draft-rows-commands.ts'

const splitForm = z.object({ at: z.coerce.number().int().min(1).catch(0) })
const mergeForm = z.object({ with: z.string().default('') })

/** What the notice orders, as directives in draft: added, changed, split, merged, dropped, taken back. */
export function serveDrafts(app: HttpApp): void {
  app.post(routes.noticeDrafts, async (c) => {
    const id = noticeIn(c)
    const form = readDraft(c)
    const view = await confirmViewOf(c)
    if (!form.ok)
      return confirmPage(c, view, { editing: { what: 'moi', values: form.values, errors: form.errors } })
    const content = await contentOf(c, view, form.value, form.values)
    const result = await addDraft(c.var.deps, c.var.actor, { notice: id, ...content })
    if (result.ok) return backTo(c, id, `nhiem-vu-${view.drafts.length + 1}`, 'Đã thêm nhiệm vụ.')
    return confirmPage(c, view, { editing: { what: 'moi', values: form.values, errors: result.refusals } })
  })

  app.post(routes.noticeDraft, async (c) => {
    const ids = draftIn(c)
    const form = readDraft(c)
    const view = await confirmViewOf(c)
    if (!form.ok)
      return confirmPage(c, view, { editing: { what: ids.draft, values: form.values, errors: form.errors } })
    const content = await contentOf(c, view, form.value, form.values)
    const result = await changeDraft(c.var.deps, c.var.actor, {
      ...ids,
      ...content,
      version: form.value.version,
    })
    if (result.ok) return backTo(c, ids.notice, placeOf(view.drafts, ids.draft), 'Đã lưu nhiệm vụ.')
    return confirmPage(c, view, {
      editing: { what: ids.draft, values: form.values, errors: result.refusals },
    })
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
}

/** The form, refused also where a line of units is only half filled in or a day does not exist. */
function readDraft(c: HttpContext) {
  const form = readForm(c, draftForm)
  const { due } = form.values
  const wrong = [...halfFilled(form.values), ...wrongDays(typeof due === 'string' ? due : '')]
  if (wrong.length === 0) return form
  return { ok: false as const, values: form.values, errors: [...(form.ok ? [] : form.errors), ...wrong] }
}

const draftIn = (c: HttpContext): { readonly notice: NoticeId; readonly draft: DraftId } => ({
  notice: noticeIn(c),
  draft: found(parseId<'DirectiveDraft'>(c.req.param('draft')), 'draft'),
})

const placeOf = (drafts: readonly Draft[], id: DraftId): string =>
  `nhiem-vu-${drafts.findIndex((draft) => draft.id === id) + 1}`

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** After a correction of one draft: back to it, or the page again with what was refused. */
async function edited(c: HttpContext, result: Outcome, flash: string): Promise<Response> {
  const { notice, draft } = draftIn(c)
  const view = await confirmViewOf(c)
  if (result.ok) return backTo(c, notice, placeOf(view.drafts, draft), flash)
  return confirmPage(c, view, {
    editing: { what: draft, values: openedValues(view, draft), errors: result.refusals },
  })
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
    clauseNumber: form.clauseNumber,
    topicCode: form.topicCode,
    deliverables: form.deliverables,
    units: unitsIn(values, (unit) => view.unitNames.get(unit)),
    due: duesIn(form.due, { calendar, conferenceDate, issueDate: documentDate }),
  }
}
