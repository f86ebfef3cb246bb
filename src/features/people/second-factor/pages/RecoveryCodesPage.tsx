import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Moment } from '#ui/When.tsx'

type Props = {
  codes: readonly string[]
  /** Two-step signing in was turned on just now. */
  fresh: boolean
  owner: { readonly name: string; readonly signInName: string }
  ward: string
  at: Date
  onward: { readonly href: string; readonly label: string }
}

/** Ten codes to be printed and put away. Shown once: only their hashes are kept. */
export const RecoveryCodesPage = ({ codes, fresh, owner, ward, at, onward }: Props) => (
  <>
    <div class="screen-only slips-screen">
      <PageHeading
        title="Mã dự phòng"
        lead={
          fresh
            ? 'Đã bật xác thực hai bước. Còn một việc: giữ mười mã này cho ngày không có điện thoại.'
            : 'Mười mã mới. Các mã cũ không dùng được nữa.'
        }
      />
      <Notice tone="warning" title="Các mã chỉ hiện một lần này">
        <p>
          Hãy in trang này (Ctrl + P) hoặc chép ra giấy rồi cất nơi an toàn, không để cùng mật khẩu. Rời trang
          rồi thì không xem lại được.
        </p>
      </Notice>
    </div>
    <section class="slip recovery-slip" aria-label="Mã dự phòng">
      <p class="slip-head">
        {ward} · Hồi Âm
        <span>Mã dự phòng để đăng nhập</span>
      </p>
      <p class="slip-name">{owner.name}</p>
      <p class="muted">
        {owner.signInName}, lập <Moment at={at} />
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="slip-foot">
        Mỗi mã dùng được một lần, sau khi nhập đúng mật khẩu. Dùng mã nào thì gạch mã đó.
      </p>
    </section>
    <div class="actions screen-only recovery-onward">
      <LinkButton href={onward.href} variant="primary">
        {onward.label}
      </LinkButton>
    </div>
  </>
)
