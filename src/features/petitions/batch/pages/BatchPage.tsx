import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Moment } from '#ui/When.tsx'
import { registerHref } from '../../register/address.ts'
import type { Batch, Draft } from '../batch.ts'
import type { ViewedRows } from '../input.ts'
import type { LikelyOfDraft } from '../likely-queries.ts'
import { BatchColumns } from './BatchColumns.tsx'
import { ConfirmBatch } from './ConfirmBatch.tsx'
import { DraftTable } from './DraftTable.tsx'

export type PreviewRow = {
  readonly draft: Draft
  readonly problems: readonly string[]
  readonly likely: LikelyOfDraft | null
}
export type BatchView = {
  readonly batch: Batch
  readonly rows: readonly PreviewRow[]
  readonly units: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  readonly shown: ViewedRows
  readonly errors: readonly Refusal[]
}

/** One row per opinion, the doubtful ones marked; then the one button that makes petitions of them. */
export const BatchPage = (view: BatchView) => {
  const { batch, rows, shown, errors } = view
  if (batch.state !== 'open') return <EndedBatch {...view} />
  const kept = rows.filter(({ draft }) => !draft.dropped)
  const doubtful = kept.filter(({ problems }) => problems.length > 0)
  const dropped = rows.filter(({ draft }) => draft.dropped)
  const listed = { 'tat-ca': kept, 'can-xem': doubtful, 'da-bo': dropped }[shown]
  const tab = (key: ViewedRows, label: string, count: number) => ({
    href: href(routes.petitionBatch, { id: batch.id }, { xem: key === 'tat-ca' ? null : key }),
    label,
    count,
    current: shown === key,
  })
  return (
    <>
      <PageHeading
        over={batch.fileName ?? 'Bản dán vào'}
        title={`Xem trước ${kept.length} ý kiến`}
        lead={<Source {...view} />}
      />
      <ErrorSummary errors={errors} idPrefix="f-" />
      <BatchColumns batch={batch} />
      <Tabs
        label="Xem dòng nào"
        items={[
          tab('tat-ca', 'Tất cả', kept.length),
          tab('can-xem', 'Cần xem lại', doubtful.length),
          tab('da-bo', 'Đã bỏ', dropped.length),
        ]}
      />
      <DraftTable {...view} rows={listed} />
      <ConfirmBatch batch={batch} kept={kept} doubtful={doubtful.length} />
    </>
  )
}

const Source = ({ batch, units, people }: BatchView) => (
  <>
    Nguồn: {units.get(batch.sourceUnit) ?? 'Mặt trận Tổ quốc'}. {people.get(batch.uploadedBy) ?? ''} đưa vào
    lúc <Moment at={batch.uploadedAt} />. Người nói là tác giả của ý kiến.
  </>
)

const EndedBatch = (view: BatchView) => (
  <>
    <PageHeading
      over={view.batch.fileName ?? 'Bản dán vào'}
      title="Bản tổng hợp"
      lead={<Source {...view} />}
    />
    <ErrorSummary errors={view.errors} idPrefix="f-" />
    {view.batch.state === 'confirmed' ? (
      <Empty
        title="Đã nhập vào sổ ý kiến"
        action={
          <>
            <LinkButton href={registerHref({ batch: view.batch.id })}>Xem các ý kiến của đợt này</LinkButton>
            <LinkButton href={href(routes.petitionBatchReceipts, { id: view.batch.id })}>
              In biên nhận theo tổ
            </LinkButton>
          </>
        }
      />
    ) : (
      <Empty title="Bản tổng hợp này đã bỏ">Không có ý kiến nào được tạo.</Empty>
    )}
  </>
)
