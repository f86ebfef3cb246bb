import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { QrCode } from '#ui/QrCode.tsx'
import type { PrintedReceipt } from '../receipt-queries.ts'

export type SlipFacts = {
  readonly receipt: PrintedReceipt
  readonly name: string | null
  /** Until when the sender is told of acceptance or transfer; null when the slip says nothing of it. */
  readonly due: IsoDate | null
  readonly ward: string
  readonly publicUrl: string
}

/** What the person takes home: the code, the PIN, and where to look. */
export const ReceiptSlip = ({
  receipt: { code, pin, receivedAt },
  name,
  due,
  ward,
  publicUrl,
}: SlipFacts) => {
  const address = `${publicUrl}${href(routes.follow)}`
  return (
    <section class="receipt" aria-label={`Biên nhận ${code}`}>
      <p class="receipt-head">
        {ward} <span>Biên nhận ý kiến</span>
      </p>
      <div class="receipt-body">
        <dl>
          {name !== null && (
            <>
              <dt>Của</dt>
              <dd>{name}</dd>
            </>
          )}
          <dt>Mã ý kiến</dt>
          <dd>
            <strong class="receipt-code">{code}</strong>
          </dd>
          <dt>Mã PIN</dt>
          <dd>
            <strong class="receipt-code">{`${pin.slice(0, 3)} ${pin.slice(3)}`}</strong>
          </dd>
          <dt>Ngày nhận</dt>
          <dd>{formatDate(dateInVietnam(receivedAt))}</dd>
        </dl>
        <QrCode
          text={`${publicUrl}${href(routes.follow, {}, { ma: code })}`}
          label="Mã vạch mở trang theo dõi"
        />
      </div>
      {due !== null && (
        <p>
          Chậm nhất <strong>{formatDate(due)}</strong>, phường báo cho bà con biết việc được tiếp nhận hay
          chuyển đi đâu.
        </p>
      )}
      <p>
        Xem việc đến đâu: quét mã hoặc vào{' '}
        <span class="receipt-address">{address.replace(/^https?:\/\//, '')}</span>, gõ mã và mã PIN; hoặc hỏi
        tổ trưởng tổ dân phố. Giữ kín mã PIN. Mất biên nhận thì ra trụ sở phường xin cấp lại.
      </p>
    </section>
  )
}
