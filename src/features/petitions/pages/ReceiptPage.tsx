import type { ComponentChildren } from 'preact'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { ReceiptSlip, type SlipFacts } from './ReceiptSlip.tsx'

type Props = SlipFacts & {
  readonly restricted: boolean
  readonly size: 'a5' | 'a6'
  /** The petition itself; null where nobody here may read it. */
  readonly backHref: string | null
  readonly reissueAction: string | null
  /** What is to be done next about the words just written down; seen on the screen only. */
  readonly next?: ComponentChildren
}

/** The receipt on the screen and on a small sheet. */
export const ReceiptPage = ({ restricted, size, backHref, reissueAction, next, ...slip }: Props) => (
  <>
    <div class="screen-only stack">
      <PageHeading
        title="Biên nhận"
        lead="Hãy in (Ctrl + P) hoặc đọc cho bà con chép mã và mã PIN, rồi trao tận tay."
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
      {backHref !== null && (
        <p>
          Khổ giấy: {size === 'a6' ? <strong>A6</strong> : <a href="?kho=a6">A6</a>}
          {' · '}
          {size === 'a5' ? <strong>A5</strong> : <a href="?kho=a5">A5</a>}
        </p>
      )}
    </div>
    <div class={`receipt-sheet receipt-${size}`}>
      <ReceiptSlip {...slip} />
    </div>
    {next && <div class="screen-only">{next}</div>}
    {reissueAction !== null && (
      <div class="screen-only">
        <ConfirmForm
          action={reissueAction}
          summary="Bà con làm mất biên nhận"
          question="Cấp mã PIN mới; mã PIN cũ không dùng được nữa. Chỉ làm khi đúng người kiến nghị hoặc người được họ nhờ đến xin."
          confirmLabel="Cấp lại biên nhận"
          idPrefix="cap-lai-"
        />
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
