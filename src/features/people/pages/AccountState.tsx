import type { IsoDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import { type Account, isLapsed } from '../account.ts'

type Props = {
  account: Pick<Account, 'deactivated' | 'passwordState' | 'firstPasswordUntil'>
  today: IsoDate
}

export function AccountState({ account, today }: Props) {
  if (account.deactivated !== null) return <Status tone="neutral">Đã ngừng</Status>
  if (isLapsed(account, today)) return <Status tone="warning">Mật khẩu đầu hết hạn</Status>
  switch (account.passwordState) {
    case 'none':
      return <Status tone="warning">Chưa có mật khẩu</Status>
    case 'first':
      return <Status tone="info">Chưa đổi mật khẩu đầu</Status>
    case 'own':
      return <Status tone="success">Đang dùng</Status>
  }
}
