import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { PublicMatter } from '../../duties/later.ts'
import { RestrictedNotice } from '../../pages/ReceiptPage.tsx'
import { ReceiptSlip, type SlipFacts } from '../../pages/ReceiptSlip.tsx'

/** What the sender keeps; said at once and plainly, since nobody else can say it again. */
export const SubmittedPage = ({
  restricted,
  matters,
  ...slip
}: SlipFacts & {
  readonly restricted: boolean
  /** Published matters that may be the same; nobody else's words. */
  readonly matters: readonly PublicMatter[]
}) => (
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
    {matters.length > 0 && (
      <section class="screen-only">
        <h2>Việc tương tự phường đang công khai</h2>
        <ul>
          {matters.map(({ dossier, promise, place }) => (
            <li key={dossier}>
              <a href={href(routes.publicMatter, { dossier })}>{promise}</a>
              {place !== null && ` (${place})`}
            </li>
          ))}
        </ul>
        <p class="muted">Ý kiến của bà con vẫn được ghi nhận và trả lời riêng.</p>
      </section>
    )}
    <p class="screen-only">
      <a href={href(routes.petitionSubmission)}>Gửi ý kiến khác</a>
      {' · '}
      <a href={href(routes.home)}>Về trang đầu</a>
    </p>
  </>
)
