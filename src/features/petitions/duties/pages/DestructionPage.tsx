import { formatLongDate } from '#domain/date.ts'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import type { Destruction } from '../destruction-queries.ts'

type Props = {
  readonly minute: Destruction
  /** "ý kiến", "đơn". */
  readonly what: string
  readonly backHref: string
  /** Where the same minute is written as an official paper; null: nowhere. */
  readonly paperHref: string | null
  readonly issuer: readonly string[]
  readonly printed: string
}

/** The minute as it is signed on paper. */
export const DestructionPage = ({ minute, what, backHref, paperHref, issuer, printed }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title={`Biên bản tiêu hủy ${minute.number}`}
        lead="Dùng lệnh in của trình duyệt, khổ A4, rồi ký. Biên bản giữ vĩnh viễn."
        actions={
          <>
            {paperHref !== null && <LinkButton href={paperHref}>Soạn biên bản đúng thể thức</LinkButton>}
            <LinkButton variant="secondary" href={backHref}>
              Quay lại
            </LinkButton>
          </>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="BIÊN BẢN TIÊU HỦY"
      subtitle={`Số ${minute.number}, ${formatLongDate(minute.heldOn)}`}
      printed={printed}
    >
      <h2>Thành phần</h2>
      <ul>
        {minute.members
          .split('\n')
          .filter(Boolean)
          .map((member) => (
            <li key={member}>{member}</li>
          ))}
      </ul>
      <h2>Căn cứ thời hạn lưu trữ</h2>
      <p>{minute.basis}</p>
      <h2>
        Đã tiêu hủy {minute.codes.length} {what}
      </h2>
      <p>{minute.codes.join(', ')}</p>
      <p>Lời, tên, địa chỉ, cách liên hệ và tệp của các {what} trên đã được xóa, không khôi phục được.</p>
      <h2>Chữ ký của những người tham gia</h2>
    </PrintSheet>
  </>
)
