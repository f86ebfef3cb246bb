import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

export type Slip = {
  readonly id: string
  readonly name: string
  /** "Tổ trưởng tổ dân phố, Tổ dân phố số 12" */
  readonly roles: readonly string[]
  readonly signInName: string
  readonly password: string
  /** The last day on which it opens anything. */
  readonly until: IsoDate | null
}

type Props = {
  title: string
  slips: readonly Slip[]
  ward: string
  /** Where to sign in, as one would type it. */
  address: string
}

/** First passwords, to be printed and cut. Shown once: nobody, not even the system, can show them again. */
export const SlipsPage = ({ title, slips, ward, address }: Props) => (
  <>
    <div class="screen-only slips-screen">
      <PageHeading
        title={title}
        actions={<LinkButton href={href(routes.accounts)}>Về danh sách người dùng</LinkButton>}
      />
      <Notice tone="warning" title="Mật khẩu chỉ hiện một lần này">
        <p>
          Hãy in trang này (Ctrl + P) rồi cắt theo nét đứt, trao tận tay từng người. Rời trang rồi thì không
          xem lại được; khi thất lạc phải cấp mật khẩu mới.
        </p>
      </Notice>
    </div>
    <div class="slips">
      {slips.map((slip) => (
        <section key={slip.id} class="slip" aria-label={`Phiếu của ${slip.name}`}>
          <p class="slip-head">
            {ward} · Hồi Âm
            <span>Phiếu cấp tài khoản</span>
          </p>
          <p class="slip-name">{slip.name}</p>
          {slip.roles.map((role) => (
            <p key={role} class="slip-role">
              {role}
            </p>
          ))}
          <dl>
            <dt>Địa chỉ</dt>
            <dd>{address}</dd>
            <dt>Tên đăng nhập</dt>
            <dd>
              <code>{slip.signInName}</code>
            </dd>
            <dt>Mật khẩu lần đầu</dt>
            <dd>
              <code>{slip.password}</code>
            </dd>
            {slip.until !== null && (
              <>
                <dt>Dùng được đến hết</dt>
                <dd>ngày {formatDate(slip.until)}</dd>
              </>
            )}
          </dl>
          <p class="slip-foot">
            Mật khẩu gồm chữ thường, chữ số và hai dấu gạch nối. Lần đầu đăng nhập, hệ thống sẽ yêu cầu đặt
            mật khẩu riêng; sau đó xin hủy phiếu này.{' '}
            {slip.until !== null &&
              'Quá ngày trên mà chưa đăng nhập thì nhờ người quản trị cấp mật khẩu mới.'}
          </p>
        </section>
      ))}
    </div>
  </>
)
