import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { AccountPageProps } from './AccountPage.tsx'

/** New password, deactivation, return. */
export const AccountActs = ({ account, secondFactor, passkeys, openId, may, refused }: AccountPageProps) => {
  const state = refused?.form === 'state' ? refused : undefined
  const reset = refused?.form === 'second-factor' ? refused : undefined
  const active = account.deactivated === null
  if (!may['issue-password'] && !may.deactivate) return null
  return (
    <Card title="Tài khoản">
      {active && may['issue-password'] && (
        <ConfirmForm
          action={href(routes.accountNewPassword, { id: account.id })}
          summary="Cấp mật khẩu mới"
          question="Mật khẩu đang dùng hết hiệu lực ngay và mọi phiên đăng nhập của người này kết thúc. Phiếu mật khẩu mới hiện một lần để in."
          confirmLabel="Cấp mật khẩu mới"
          idPrefix="mat-khau-"
          errors={refused?.form === 'password' ? refused.errors : undefined}
        />
      )}
      {(secondFactor !== null || passkeys > 0 || openId !== null || reset) && may['reset-second-factor'] && (
        <ConfirmForm
          action={href(routes.accountSecondFactorReset, { id: account.id })}
          summary="Đặt lại xác thực hai bước"
          question="Dành cho người mất điện thoại và mất cả mã dự phòng. Hãy chắc chắn đúng người: ứng dụng, mã dự phòng, khóa truy cập và tài khoản định danh đã gắn của họ bị bỏ, từ đó chỉ cần mật khẩu là vào được; mọi phiên đăng nhập kết thúc và họ được báo tin."
          confirmLabel="Đặt lại xác thực hai bước"
          tone="danger"
          idPrefix="hai-buoc-"
          values={reset?.values}
          errors={reset?.errors}
        >
          <TextField name="reason" label="Lý do" hint="Ví dụ: mất điện thoại, đã gặp trực tiếp." required />
        </ConfirmForm>
      )}
      {active && may.deactivate && (
        <ConfirmForm
          action={href(routes.accountDeactivate, { id: account.id })}
          summary="Ngừng tài khoản"
          question="Người này không đăng nhập được nữa và mật khẩu bị xóa. Những việc đã làm vẫn ghi tên họ."
          confirmLabel="Ngừng tài khoản"
          tone="danger"
          idPrefix="ngung-"
          values={state?.values}
          errors={state?.errors}
        >
          <TextField name="reason" label="Lý do" hint="Ví dụ: nghỉ hưu, chuyển công tác." required />
        </ConfirmForm>
      )}
      {!active && may.reactivate && (
        <ConfirmForm
          action={href(routes.accountReactivate, { id: account.id })}
          summary="Mở lại tài khoản"
          question="Sau khi mở lại, cần cấp mật khẩu mới thì người này mới đăng nhập được."
          confirmLabel="Mở lại tài khoản"
          idPrefix="mo-lai-"
          values={state?.values}
          errors={state?.errors}
        >
          <TextField name="reason" label="Lý do" required />
        </ConfirmForm>
      )}
    </Card>
  )
}
