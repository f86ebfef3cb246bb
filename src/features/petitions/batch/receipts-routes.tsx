import { parseId } from '#domain/id.ts'
import { wardTitle } from '#domain/ward.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { listReceiptsOfBatch, tellBy } from '../receipt-queries.ts'
import { getBatch } from './batch-queries.ts'
import { BatchReceiptsPage } from './pages/BatchReceiptsPage.tsx'

/** The receipts of a whole summary report, group by group, for the group heads to hand out. */
export function serveBatchReceipts(app: HttpApp): void {
  app.get(routes.petitionBatchReceipts, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(petitionPolicy, actor, 'print-receipt', ofNobody)
    authorize(petitionPolicy, actor, 'import', ofNobody)
    const id = found(parseId<'PetitionBatch'>(c.req.param('id')), 'batch')
    const view = await reading(deps, actor, async (db) => {
      const batch = await getBatch(db, actor, id)
      return {
        receipts: await listReceiptsOfBatch(db, actor, deps.seal, batch.id, deps.clock.now()),
        units: await listUnits(db, actor, { kind: 'group' }),
        due: await tellBy(db, actor, batch.uploadedAt),
      }
    })
    return c.var.page(
      {
        title: 'In biên nhận',
        breadcrumbs: [
          { label: 'Bản tổng hợp', href: href(routes.petitionBatches) },
          { label: 'Đợt này', href: href(routes.petitionBatch, { id }) },
        ],
      },
      <BatchReceiptsPage {...view} ward={wardTitle(ward)} publicUrl={deps.publicUrl} />,
    )
  })
}
