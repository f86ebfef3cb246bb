import type { Refusal } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpContext } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { type BatchId, problemsOf } from './batch.ts'
import { alreadyHere, getBatch, listDrafts } from './batch-queries.ts'
import type { ViewedRows } from './input.ts'
import { likelyOfDrafts } from './likely-queries.ts'
import { BatchPage } from './pages/BatchPage.tsx'

/** The preview, or what became of it. */
export async function batchPage(
  c: HttpContext,
  id: BatchId,
  shown: ViewedRows,
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(petitionPolicy, actor, 'import', ofNobody)
  const view = await reading(deps, actor, async (db) => {
    const batch = await getBatch(db, actor, id)
    const drafts = await listDrafts(db, actor, id)
    const already = await alreadyHere(db, actor, drafts)
    const likely = batch.state === 'open' ? await likelyOfDrafts(db, actor, id, deps.clock.now()) : new Map()
    return {
      batch,
      rows: drafts.map((draft) => ({
        draft,
        problems: problemsOf(draft, already.get(draft.id) ?? null),
        likely: already.has(draft.id) ? null : (likely.get(draft.id) ?? null),
      })),
      units: new Map((await listUnits(db, actor)).map((unit) => [unit.id as string, unit.name])),
      topics: new Map((await listTopics(db, actor.ward)).map(({ code, name }) => [code, name])),
      people: await accountNames(db, actor.ward, [batch.uploadedBy]),
    }
  })
  return c.var.page(
    {
      title: 'Xem trước bản tổng hợp',
      wide: true,
      breadcrumbs: [
        { label: 'Sổ ý kiến', href: href(routes.petitions) },
        { label: 'Bản tổng hợp', href: href(routes.petitionBatches) },
      ],
    },
    <BatchPage {...view} shown={shown} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
