import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'

type Place = { readonly href: string; readonly title: string; readonly about: string }

const forEveryone: readonly Place[] = [
  {
    href: href(routes.auditLog),
    title: 'Nhật ký',
    about: 'Ai đã làm gì, lúc nào; kiểm tra nhật ký có bị sửa hay không.',
  },
  {
    href: href(routes.calendarRules),
    title: 'Cách tính hạn',
    about: 'Cách hiểu “trước ngày”, mốc nhắc, giờ làm việc.',
  },
  { href: href(routes.accounts), title: 'Người dùng', about: 'Tài khoản, vai trò, mật khẩu đầu.' },
  { href: href(routes.units), title: 'Đơn vị', about: 'Phòng, ban, tổ dân phố và những tên gọi khác.' },
  { href: href(routes.outbox), title: 'Thư đi', about: 'Thư đã gửi, thư chờ gửi, thư bị trả lại.' },
]

const forAdministrators: readonly Place[] = [
  { href: href(routes.wardSettings), title: 'Thông tin phường', about: 'Tên, địa danh, tên miền.' },
  {
    href: href(routes.jobs),
    title: 'Việc chạy nền',
    about: 'Việc đang chờ, đang chạy, bị lỗi; cho chạy lại.',
  },
  { href: href(routes.system), title: 'Hệ thống', about: 'Phiên bản, dung lượng, lần sao lưu gần nhất.' },
]

export const AdminPage = ({ administrator }: { administrator: boolean }) => (
  <>
    <PageHeading title="Quản trị" />
    <ul class="places">
      {(administrator ? [...forAdministrators, ...forEveryone] : forEveryone).map((place) => (
        <li key={place.href}>
          <a href={place.href}>{place.title}</a>
          <span class="muted">{place.about}</span>
        </li>
      ))}
    </ul>
  </>
)
