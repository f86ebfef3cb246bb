import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { residentialGroups } from '../register/choice-queries.ts'
import { listLikelyAtEntry } from '../same-queries.ts'
import { loadLearned, suggest } from '../suggestion-queries.ts'
import { type BatchId, type DraftId, problemsOf } from './batch.ts'
import { batchPage } from './batch-page.tsx'
import { alreadyHere, getBatch, listDrafts } from './batch-queries.ts'
import { changeDraft, setDropped } from './draft-commands.ts'
import { draftForm } from './input.ts'
import { DraftPage } from './pages/DraftPage.tsx'

/** One row of the preview: put right, left out, taken back. */
export function serveDrafts(app: HttpApp): void {
  app.get(routes.petitionBatchRow, (c) => draftPage(c))

  app.post(routes.petitionBatchRow, async (c) => {
    authorize(petitionPolicy, c.var.actor, 'import', ofNobody)
    const form = readForm(c, draftForm)
    if (!form.ok) return draftPage(c, form.values, form.errors)
    const { version, ...facts } = form.value
    const [batch, draft] = idsIn(c)
    const result = await changeDraft(c.var.deps, c.var.actor, { batch, draft, version, facts })
    if (!result.ok) return draftPage(c, form.values, result.refusals)
    const next = form.values['next']
    const to =
      typeof next === 'string' && parseId(next) !== null
        ? href(routes.petitionBatchRow, { id: batch, row: next })
        : href(routes.petitionBatch, { id: batch })
    return redirect(c, to, 'Đã lưu dòng.')
  })

  app.post(routes.petitionBatchRowDrop, (c) => dropped(c, true))
  app.post(routes.petitionBatchRowRestore, (c) => dropped(c, false))
}

async function dropped(c: HttpContext, value: boolean): Promise<Response> {
  authorize(petitionPolicy, c.var.actor, 'import', ofNobody)
  const [batch, draft] = idsIn(c)
  const result = await setDropped(c.var.deps, c.var.actor, { batch, draft, dropped: value })
  if (!result.ok) return batchPage(c, batch, 'tat-ca', result.refusals)
  return redirect(
    c,
    href(routes.petitionBatch, { id: batch }),
    value ? 'Đã bỏ dòng. Có thể lấy lại ở thẻ “Đã bỏ”.' : 'Đã lấy lại dòng.',
  )
}

const idsIn = (c: HttpContext): readonly [BatchId, DraftId] => [
  found(parseId<'PetitionBatch'>(c.req.param('id')), 'batch'),
  found(parseId<'PetitionDraft'>(c.req.param('row')), 'draft'),
]

async function draftPage(c: HttpContext, values?: FormValues, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(petitionPolicy, actor, 'import', ofNobody)
  const [id, row] = idsIn(c)
  const today = todayOf(deps)
  const view = await reading(deps, actor, async (db) => {
    const batch = await getBatch(db, actor, id)
    const drafts = await listDrafts(db, actor, batch.id)
    const draft = found(
      drafts.find((one) => one.id === row),
      'draft',
    )
    const topics = await listTopics(db, actor.ward)
    const open = new Set(topics.filter(({ closed }) => !closed).map(({ code }) => code))
    const already = await alreadyHere(db, actor, [draft])
    const groups = residentialGroups(await listUnits(db, actor, { kind: 'group', openOn: today }))
    const group = groups.find((one) => one.id === draft.unit)?.name ?? null
    const said = { ...draft, id: null, place: null, group }
    return {
      batch: id,
      draft,
      total: drafts.length,
      next: drafts.find((one) => one.position > draft.position && !one.dropped)?.id ?? null,
      problems: problemsOf(draft, already.get(draft.id) ?? null),
      suggestion: suggest(draft.text, await loadLearned(db, actor), open),
      groups,
      likely: draft.restricted ? [] : await listLikelyAtEntry(db, actor, said, deps.clock.now()),
      topics,
    }
  })
  return c.var.page(
    {
      title: `Dòng ${view.draft.position}`,
      breadcrumbs: [
        { label: 'Bản tổng hợp', href: href(routes.petitionBatches) },
        { label: 'Xem trước', href: href(routes.petitionBatch, { id }) },
      ],
    },
    <DraftPage {...view} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
