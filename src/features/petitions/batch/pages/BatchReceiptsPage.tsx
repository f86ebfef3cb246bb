import type { IsoDate } from '#domain/date.ts'
import type { Unit } from '#features/people/index.ts'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { ReceiptSlip } from '../../pages/ReceiptSlip.tsx'
import type { GroupedReceipt } from '../../receipt-queries.ts'

type Props = {
  readonly receipts: readonly GroupedReceipt[]
  readonly units: readonly Unit[]
  readonly due: IsoDate
  readonly ward: string
  readonly publicUrl: string
}

/** Group by group on A4, to be cut and handed out by the group heads. */
export const BatchReceiptsPage = ({ receipts, units, due, ward, publicUrl }: Props) => {
  const named = units.map((unit) => ({
    key: unit.id as string,
    title: unit.name,
    own: receipts.filter((one) => one.unit === unit.id),
  }))
  const others = {
    key: 'khac',
    title: 'Chưa rõ tổ dân phố',
    own: receipts.filter(({ unit }) => unit === null),
  }
  const groups = [...named, others].filter(({ own }) => own.length > 0)
  return (
    <>
      <div class="screen-only">
        <PageHeading
          title={receipts.length === 0 ? 'Biên nhận' : `Biên nhận của ${receipts.length} ý kiến`}
          lead="In (Ctrl + P) trên giấy A4, cắt rời, gửi tổ trưởng trao tận tay từng người. Mã PIN chỉ người kiến nghị được biết."
        />
      </div>
      {groups.length === 0 && (
        <Empty title="Không có biên nhận nào để in">
          Biên nhận của đợt này chỉ in được trong một ngày sau khi nhập vào sổ, bởi người đã nhập. Ai còn
          thiếu thì mở ý kiến của người ấy, bấm Biên nhận rồi cấp lại.
        </Empty>
      )}
      <div class="receipt-sheet">
        {groups.map(({ key, title, own }) => (
          <section key={key} class="receipt-group">
            <h2>
              {title} ({own.length})
            </h2>
            <div class="receipts">
              {own.map(({ receipt, name }) => (
                <ReceiptSlip
                  key={receipt.code}
                  receipt={receipt}
                  name={name}
                  due={due}
                  ward={ward}
                  publicUrl={publicUrl}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  )
}
