import { Status } from '#ui/Status.tsx'
import type { Account } from '../account.ts'

export function AccountState({ account }: { account: Pick<Account, 'deactivated' | 'passwordState'> }) {
  if (account.deactivated !== null) return <Status tone="neutral">Đã ngừng</Status>
  switch (account.passwordState) {
    case 'none':
      return <Status tone="warning">Chưa có mật khẩu</Status>
    case 'first':
      return <Status tone="info">Chưa đổi mật khẩu đầu</Status>
    case 'own':
      return <Status tone="success">Đang dùng</Status>
  }
}
