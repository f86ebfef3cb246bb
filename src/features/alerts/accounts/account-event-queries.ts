import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { People } from '../audience.ts'
import type { Message } from '../message.ts'
import { findToldEvent } from '../told-event-queries.ts'

/** What changes how somebody's account is guarded: the person hears of it, by mail too, in case it was somebody else. */
export const toldAccountEvents = [
  'account.second-factor-added',
  'account.second-factor-removed',
  'account.second-factor-reset',
  'account.recovery-codes-renewed',
  'account.passkey-added',
  'account.passkey-refused',
  'account.openid-linked',
] as const
type Told = (typeof toldAccountEvents)[number]

/** Null: an event of something else. */
export async function messagesOfAccount(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await findToldEvent(db, ward, seq, toldAccountEvents)
  if (event === null) return null
  const account = event.subject as AccountId
  const { by } = event
  const { reason } = event.data as { readonly reason?: string }
  const doer = by === null ? nobodyNamed[event.type] : people.names.get(by)
  return [
    {
      account,
      key: `event:${seq}`,
      at: event.at,
      kind: 'account-guard',
      title: `${doer ?? 'Một cán bộ'} ${did[event.type]}`,
      about:
        by === account || event.type === 'account.openid-linked'
          ? 'Nếu không phải chính mình làm, hãy đổi mật khẩu và báo người quản trị ngay.'
          : null,
      note: reason ?? null,
      href: href(event.type === 'account.openid-linked' ? routes.account : routes.secondFactor),
      byMail: true,
    },
  ]
}

/** Who did it when nobody was signed in. */
const nobodyNamed: Readonly<Partial<Record<Told, string>>> = {
  'account.second-factor-reset': 'Người vận hành máy chủ',
  'account.passkey-refused': 'Ai đó',
  'account.openid-linked': 'Hệ thống',
}

const did: Readonly<Record<Told, string>> = {
  'account.second-factor-added': 'vừa bật xác thực hai bước cho tài khoản này',
  'account.second-factor-removed': 'vừa tắt xác thực hai bước của tài khoản này',
  'account.second-factor-reset': 'đã đặt lại xác thực hai bước của tài khoản này, xin bật lại',
  'account.passkey-added': 'vừa thêm khóa truy cập cho tài khoản này',
  'account.passkey-refused': 'vừa dùng một khóa truy cập có dấu hiệu bị sao chép, khóa không được nhận',
  'account.openid-linked': 'vừa gắn một tài khoản định danh để đăng nhập vào tài khoản này',
  'account.recovery-codes-renewed': 'vừa lấy mười mã dự phòng mới',
}
