import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { listAttachments, storeUpload } from '#platform/files/attachments.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { listConferenceChoices } from '../register/choice-queries.ts'
import { readSummaryFile } from '../summary/file.ts'
import type { ColumnMeaning, SummaryReading } from '../summary/reading.ts'
import type { BatchId, BatchReading } from './batch.ts'
import { dropBatch, receiveBatch, rereadBatch } from './batch-commands.ts'
import { batchPage } from './batch-page.tsx'
import { listBatches } from './batch-queries.ts'
import { confirmBatch } from './confirm-commands.ts'
import { draftsOf } from './draft-queries.ts'
import { serveDrafts } from './draft-routes.tsx'
import { columnsOf, confirmForm, uploadForm, viewQuery } from './input.ts'
import { BatchesPage } from './pages/BatchesPage.tsx'
import { serveBatchReceipts } from './receipts-routes.tsx'

/** From the file of the Front to petitions, with a preview in between. */
export function serveBatches(app: HttpApp): void {
  serveBatchReceipts(app)
  serveDrafts(app)

  app.get(routes.petitionBatches, (c) => batchesPage(c))

  app.post(routes.petitionBatches, async (c) => {
    const { deps, actor } = c.var
    authorize(petitionPolicy, actor, 'import', ofNobody)
    const form = readForm(c, uploadForm)
    if (!form.ok) return batchesPage(c, form.values, form.errors)
    const upload = c.var.form.files['file']?.[0] ?? pastedFile(form.value.text)
    if (upload === null) return batchesPage(c, form.values, [nothing])
    const accepted = await acceptUpload(new Uint8Array(await upload.arrayBuffer()), upload.name, 'file')
    if (!accepted.ok) return batchesPage(c, form.values, accepted.refusals)
    const read = await readSummaryFile(accepted.value.bytes, upload.name)
    if (read.kind === 'unreadable')
      return batchesPage(c, form.values, [{ code: 'unreadable', message: read.message, field: 'file' }])
    if (read.reading.opinions.length === 0) return batchesPage(c, form.values, [noOpinion])
    const drafts = await reading(deps, actor, (db) => draftsOf(db, actor, read.reading, deps.clock.now()))
    const result = await receiveBatch(deps, actor, {
      file: await storeUpload(deps, accepted.value),
      pasted: c.var.form.files['file']?.[0] === undefined,
      conference: form.value.conference,
      againSeen: form.value.againSeen,
      reading: wholeOf(read.reading),
      drafts,
    })
    if (!result.ok) return batchesPage(c, form.values, result.refusals)
    return redirect(c, href(routes.petitionBatch, { id: result.value.id }))
  })

  app.get(routes.petitionBatch, (c) => batchPage(c, batchIn(c), readQuery(c, viewQuery).xem))

  app.post(routes.petitionBatchColumns, async (c) => {
    const { deps, actor } = c.var
    authorize(petitionPolicy, actor, 'import', ofNobody)
    const id = batchIn(c)
    const again = await readAgain(c, id, columnsOf(c.var.form.values))
    const drafts = await reading(deps, actor, (db) => draftsOf(db, actor, again, deps.clock.now()))
    if (drafts.length === 0) return batchPage(c, id, 'tat-ca', [noOpinion])
    const result = await rereadBatch(deps, actor, { batch: id, reading: wholeOf(again), drafts })
    if (!result.ok) return batchPage(c, id, 'tat-ca', result.refusals)
    return redirect(c, href(routes.petitionBatch, { id }), `Đã đọc lại tệp: ${drafts.length} ý kiến.`)
  })

  app.post(routes.petitionBatchConfirmation, async (c) => {
    authorize(petitionPolicy, c.var.actor, 'import', ofNobody)
    const id = batchIn(c)
    const form = readForm(c, confirmForm)
    if (!form.ok) return batchPage(c, id, 'tat-ca', form.errors)
    const result = await confirmBatch(c.var.deps, c.var.actor, { batch: id, ...form.value })
    if (!result.ok) return batchPage(c, id, 'tat-ca', result.refusals)
    const { count, sealed } = result.value
    return redirect(
      c,
      href(routes.petitionBatch, { id }),
      `Đã nhập ${count} ý kiến vào sổ.${sealed === 0 ? '' : ` ${sealed} lời đã niêm phong vào hàng đơn hạn chế.`}`,
    )
  })

  app.post(routes.petitionBatchDrop, async (c) => {
    authorize(petitionPolicy, c.var.actor, 'import', ofNobody)
    const id = batchIn(c)
    const result = await dropBatch(c.var.deps, c.var.actor, id)
    if (!result.ok) return batchPage(c, id, 'tat-ca', result.refusals)
    return redirect(c, href(routes.petitionBatches), 'Đã bỏ bản tổng hợp. Chưa có ý kiến nào được tạo.')
  })
}

const batchIn = (c: HttpContext): BatchId => found(parseId<'PetitionBatch'>(c.req.param('id')), 'batch')

const nothing: Refusal = {
  code: 'nothing',
  message: 'Xin chọn tệp, hoặc dán nội dung bản tổng hợp vào ô.',
  field: 'file',
}
const noOpinion: Refusal = {
  code: 'no-opinion',
  message:
    'Không tách được ý kiến nào. Hãy kiểm tra tệp có danh sách hoặc bảng ý kiến, hoặc chọn lại cột nào là nội dung.',
  field: 'file',
}

const pastedFile = (text: string | null): File | null =>
  text === null ? null : new File([text], 'ban-dan.txt', { type: 'text/plain' })

const wholeOf = ({ columns, warnings }: SummaryReading): BatchReading => ({
  columns: columns.map(({ header, meaning }) => ({ header, meaning })),
  warnings,
})

/** The stored file through the reader once more, with the columns a person matched. */
async function readAgain(
  c: HttpContext,
  id: BatchId,
  columns: ReadonlyMap<string, ColumnMeaning>,
): Promise<SummaryReading> {
  const { deps, actor } = c.var
  const files = await reading(deps, actor, (db) => listAttachments(db, actor, 'petition-batch', [id]))
  const file = found(files.get(id)?.[0], 'file of the batch')
  const bytes = new Uint8Array(await new Response(await deps.blobs.get(file.sha256)).arrayBuffer())
  const read = await readSummaryFile(bytes, file.fileName, columns)
  return read.kind === 'read' ? read.reading : { opinions: [], columns: [], warnings: [] }
}

async function batchesPage(c: HttpContext, values: FormValues = {}, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(petitionPolicy, actor, 'import', ofNobody)
  const view = await reading(deps, actor, async (db) => ({
    batches: await listBatches(db, actor),
    conferences: await listConferenceChoices(db, actor),
  }))
  return c.var.page(
    {
      title: 'Bản tổng hợp của Mặt trận',
      breadcrumbs: [{ label: 'Sổ ý kiến', href: href(routes.petitions) }],
    },
    <BatchesPage {...view} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
