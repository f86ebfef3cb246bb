import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'

type Props = {
  readonly open: boolean
  /** The whole address, shown once, right after it was made. */
  readonly address: string | null
}

/** The person's own deadlines in the calendar of a phone, by an address that is a secret. */
export const FeedPage = ({ open, address }: Props) => (
  <>
    <PageHeading
      title="Lịch hạn của tôi"
      lead="Thêm một địa chỉ vào lịch của điện thoại hoặc máy tính, hạn các chỉ đạo, hồ sơ và văn bản đến được giao sẽ tự hiện và tự đổi khi được gia hạn."
    />
    {address !== null && (
      <Notice tone="success" title="Địa chỉ lịch mới" role="status">
        <p>
          <code class="feed-address">{address}</code>
        </p>
        <p>
          Chép ngay bây giờ: vì lý do bảo mật, địa chỉ này chỉ hiện một lần. Ai có địa chỉ đều xem được mã,
          tên việc và hạn, nên đừng gửi cho người khác.
        </p>
      </Notice>
    )}
    <Card title={open ? 'Địa chỉ đang mở' : 'Chưa có địa chỉ'}>
      <p>
        {open
          ? 'Nếu lộ hoặc quên địa chỉ, hãy tạo địa chỉ mới; địa chỉ cũ ngừng ngay.'
          : 'Tạo địa chỉ, rồi dán vào mục “Thêm lịch từ địa chỉ” (Google), “Đăng ký lịch” (iPhone) hoặc “Lịch từ Internet” (Outlook).'}
      </p>
      <div class="actions">
        <PostButton action={href(routes.calendarFeedSecret)} variant="primary">
          {open ? 'Tạo địa chỉ mới' : 'Tạo địa chỉ'}
        </PostButton>
        {open && (
          <PostButton action={href(routes.calendarFeedEnd)} tone="danger">
            Bỏ địa chỉ
          </PostButton>
        )}
      </div>
    </Card>
  </>
)
