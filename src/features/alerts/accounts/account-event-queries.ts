import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { People } from '../audience.ts'
import type { Message } from '../message.ts'

/** What changes how somebody's account is guarded: the person hears of it, by mail too, in case it was somebody else. */
export const toldAccountEvents = [
  'account.second-factor-added',
  'account.second-factor-removed',
  'account.second-factor-reset',
  'account.recovery-codes-renewed',
] as const
type Told = (typeof toldAccountEvents)[number]

/** Null: an event of something else. */
export async function messagesOfAccount(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const row = await db
    .selectFrom('audit_event')
    .select(['type', 'at', 'actor_id', 'subject_id', 'data'])
    .where('ward_id', '=', ward)
    .where('seq', '=', seq)
    .where('type', 'in', [...toldAccountEvents])
    .executeTakeFirst()
  if (row === undefined || row.subject_id === null) return null
  const account = row.subject_id as AccountId
  const by = row.actor_id as AccountId | null
  const { reason } = row.data as { readonly reason?: string }
  const doer = by === account ? 'Bạn' : by === null ? 'Người vận hành máy chủ' : people.names.get(by)
  return [
    {
      account,
      key: `event:${seq}`,
      at: row.at,
      kind: 'account-guard',
      title: `${doer ?? 'Người quản trị'} ${did[row.type as Told]}`,
      about: by === account ? 'Nếu không phải bạn làm, hãy đổi mật khẩu và báo người quản trị ngay.' : null,
      note: reason ?? null,
      href: href(routes.secondFactor),
      byMail: true,
    },
  ]
}

const did: Readonly<Record<Told, string>> = {
  'account.second-factor-added': 'vừa bật xác thực hai bước cho tài khoản',
  'account.second-factor-removed': 'vừa tắt xác thực hai bước của tài khoản',
  'account.second-factor-reset': 'đã đặt lại xác thực hai bước của bạn, xin bật lại',
  'account.recovery-codes-renewed': 'vừa lấy mười mã dự phòng mới',
}
