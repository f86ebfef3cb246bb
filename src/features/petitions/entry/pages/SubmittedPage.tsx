import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RestrictedNotice } from '../../pages/ReceiptPage.tsx'
import { ReceiptSlip, type SlipFacts } from '../../pages/ReceiptSlip.tsx'

/** What the sender keeps; said at once and plainly, since nobody else can say it again. */
export const SubmittedPage = ({ restricted, ...slip }: SlipFacts & { readonly restricted: boolean }) => (
  <>
    <div class="screen-only stack">
      <PageHeading
        title="Phường đã nhận ý kiến của bà con"
        lead="Xin chép lại hoặc chụp màn hình mã và mã PIN dưới đây. Có hai mã này mới xem được ý kiến của mình."
      />
      {restricted && <RestrictedNotice />}
    </div>
    <div class="receipt-sheet receipt-a6">
      <ReceiptSlip {...slip} />
    </div>
    <p class="screen-only">
      <a href={href(routes.petitionSubmission)}>Gửi ý kiến khác</a>
      {' · '}
      <a href={href(routes.home)}>Về trang đầu</a>
    </p>
  </>
)
