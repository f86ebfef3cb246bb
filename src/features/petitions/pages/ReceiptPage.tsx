import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { reissueNames } from '../messages.ts'
import { reissueReasons } from '../petition.ts'
import type { PrintedReceipt } from '../receipt-queries.ts'
import { ReceiptSlip, type SlipFacts } from './ReceiptSlip.tsx'

type Props = Omit<SlipFacts, 'receipt'> & {
  /** Null when it is too late to see the PIN, or it was another who made it. */
  readonly receipt: PrintedReceipt | null
  readonly restricted: boolean
  readonly size: 'a5' | 'a6'
  /** The petition itself; null where nobody here may read it. */
  readonly backHref: string | null
  readonly reissue: {
    readonly action: string
    readonly values?: FormValues
    readonly errors?: readonly Refusal[]
  } | null
  /** What is to be done next about the words just written down; seen on the screen only. */
  readonly next?: ComponentChildren
}

/** The receipt on the screen and on a small sheet. */
export const ReceiptPage = ({ receipt, restricted, size, backHref, reissue, next, ...slip }: Props) => (
  <>
    <div class="screen-only stack">
      <PageHeading
        title="Biên nhận"
        lead={
          receipt === null
            ? 'Mã PIN chỉ hiện trong nửa giờ, cho người vừa ghi ý kiến hoặc vừa cấp lại biên nhận.'
            : 'Hãy in (Ctrl + P) hoặc đọc cho bà con chép mã và mã PIN, rồi trao tận tay.'
        }
        actions={
          <>
            {backHref !== null && (
              <LinkButton variant="secondary" href={backHref}>
                Xem ý kiến
              </LinkButton>
            )}
            <LinkButton href={href(routes.petitionNew)}>Ghi ý kiến khác</LinkButton>
          </>
        }
      />
      {restricted && <RestrictedNotice />}
      {receipt !== null && backHref !== null && (
        <p>
          Khổ giấy: {size === 'a6' ? <strong>A6</strong> : <a href="?kho=a6">A6</a>}
          {' · '}
          {size === 'a5' ? <strong>A5</strong> : <a href="?kho=a5">A5</a>}
        </p>
      )}
      {receipt === null && (
        <Notice tone="info">
          <p>
            {reissue === null
              ? 'Bà con cần biên nhận thì mời ra trụ sở phường xin cấp lại.'
              : 'Bà con cần biên nhận thì cấp lại ở dưới: có mã PIN mới, mã cũ hết hiệu lực.'}
          </p>
        </Notice>
      )}
    </div>
    {receipt !== null && (
      <div class={`receipt-sheet receipt-${size}`}>
        <ReceiptSlip receipt={receipt} {...slip} />
      </div>
    )}
    {next && <div class="screen-only">{next}</div>}
    {reissue !== null && (
      <div class="screen-only">
        <ConfirmForm
          {...reissue}
          summary="Cấp lại biên nhận"
          question="Cấp mã PIN mới; mã PIN cũ không dùng được nữa. Chỉ làm khi đúng người kiến nghị hoặc người được họ nhờ đến xin."
          confirmLabel="Cấp mã PIN mới"
          idPrefix="cap-lai-"
        >
          <RadioGroup
            name="reason"
            label="Vì sao cấp lại"
            options={reissueReasons.map((value) => ({ value, label: reissueNames[value] }))}
            required
          />
        </ConfirmForm>
      </div>
    )}
  </>
)

export const RestrictedNotice = () => (
  <Notice tone="warning" title="Lời này đã được niêm phong">
    <p>
      Lời này có thể là tố cáo hoặc nói về thái độ, tác phong cán bộ, nên vào hàng đơn hạn chế: chỉ người được
      phường giao tiếp nhận mới mở đọc, mỗi lần mở đều ghi lại. Không ai khác thấy lời này, kể cả đơn vị được
      nhắc đến. Nếu không phải đơn tố cáo, lời sẽ được chuyển vào sổ ý kiến như bình thường.
    </p>
  </Notice>
)
