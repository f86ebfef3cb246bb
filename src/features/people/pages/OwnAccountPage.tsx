import { formatPhone, type Phone } from '#domain/phone.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import type { ListedAccount } from '../account-queries.ts'
import { OpenIdCard } from '../openid/pages/OpenIdCard.tsx'
import type { SecondFactor } from '../second-factor/queries.ts'
import { RoleList } from './RoleList.tsx'

type Props = {
  account: ListedAccount
  secondFactor: SecondFactor | null
  /** Signing in by a provider of identities, where there is one. */
  openId: Parameters<typeof OpenIdCard>[0] | null
  /** Whom the person stands in for today, with the roles that come with it. */
  standsInFor: readonly string[]
}

export const OwnAccountPage = ({ account, secondFactor, openId, standsInFor }: Props) => (
  <>
    <PageHeading
      title="Tài khoản của tôi"
      lead="Thông tin này do người quản trị hệ thống của phường ghi. Nếu có chỗ sai, xin báo để sửa."
    />
    <div class="columns">
      <Card title="Thông tin">
        <DefinitionList
          items={[
            { term: 'Họ và tên', value: account.name },
            { term: 'Tên đăng nhập', value: account.signInName },
            { term: 'Chức danh', value: account.position },
            { term: 'Điện thoại', value: account.phone && formatPhone(account.phone as Phone) },
            { term: 'Thư điện tử', value: account.email },
            { term: 'Vai trò', value: <RoleList roles={account.roles} /> },
            ...(standsInFor.length === 0
              ? []
              : [{ term: 'Hôm nay làm thay', value: standsInFor.join(', ') }]),
          ]}
        />
      </Card>
      <div class="stack">
        <Card title="Bảo mật">
          <p>
            Đổi mật khẩu ngay nếu nghi có người khác biết. Xem các máy đang đăng nhập để kết thúc những máy
            lạ.
          </p>
          <div class="actions">
            <LinkButton href={href(routes.password)}>Đổi mật khẩu</LinkButton>
            <LinkButton href={href(routes.sessions)}>Các phiên đăng nhập</LinkButton>
          </div>
        </Card>
        <Card title="Xác thực hai bước">
          {secondFactor === null ? (
            <p>Đang tắt: ai biết mật khẩu là vào được. Bật để còn hỏi thêm một mã trên điện thoại.</p>
          ) : (
            <p>
              <Status tone="success">Đang bật</Status> từ <Moment at={secondFactor.addedAt} />, còn{' '}
              {secondFactor.recoveryCodesLeft} mã dự phòng.
            </p>
          )}
          <div class="actions">
            <LinkButton href={href(routes.secondFactor)}>
              {secondFactor === null ? 'Bật xác thực hai bước' : 'Xem và đổi'}
            </LinkButton>
          </div>
        </Card>
        {openId !== null && <OpenIdCard {...openId} />}
        <Card title="Khi vắng mặt">
          <p>Ghi những ngày đi vắng và người làm thay, để việc của đơn vị không phải chờ.</p>
          <div class="actions">
            <LinkButton href={href(routes.absences)}>Ghi vắng mặt</LinkButton>
          </div>
        </Card>
        <Card title="Hiển thị">
          <p>Chữ to và màu trang sáng hoặc tối chọn ở cuối mỗi trang; máy này sẽ nhớ lựa chọn này.</p>
        </Card>
      </div>
    </div>
  </>
)
