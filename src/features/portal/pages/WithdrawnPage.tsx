import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Moment } from '#ui/When.tsx'

export const WithdrawnPage = ({ at }: { readonly at: Date }) => (
  <>
    <PageHeading title="Nội dung này đã được thu hồi" />
    <p>
      Văn phòng Đảng ủy đã thu hồi nội dung công khai lúc <Moment at={at} />. Nếu cần biết thêm, xin liên hệ
      Văn phòng Đảng ủy phường.
    </p>
    <p>
      <a href={href(routes.publicNotices)}>Xem các kết quả đang công khai</a>
    </p>
  </>
)
