import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { accountNames } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import type { DispatchId } from './dispatch.ts'

type Data = {
  readonly count?: number
  readonly name?: string
  readonly person?: string
  readonly recipients?: string
  readonly reason?: string
}

/** What the office did with the sending; what its recipients did stands beside each of them. */
const told: Readonly<Record<string, (data: Data) => string>> = {
  'dispatch.sent': ({ count }) => `gửi văn bản đến ${count} nơi`,
  'dispatch.recipients-added': ({ count }) => `gửi thêm ${count} nơi`,
  'dispatch.recipients-taken-out': ({ recipients }) => `rút khỏi danh sách nhận: ${recipients}`,
  'dispatch.paper-recorded': ({ name, person }) => `ghi ${name} ký nhận trên giấy, người ký ${person}`,
  'dispatch.paper-voided': ({ name }) => `bỏ lần ghi nhận trên giấy của ${name}`,
  'dispatch.reminded': ({ count }) => `nhắc ${count} nơi`,
  'dispatch.chased': ({ count }) => `tự nhắc ${count} nơi chưa xong`,
}

/** The story of a sending, the latest first. */
export async function listHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DispatchId,
): Promise<readonly TimelineItem[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where('subject_kind', '=', 'dispatch')
    .where('subject_id', '=', id)
    .where('type', 'in', Object.keys(told))
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  const names = await accountNames(
    db,
    actor.ward,
    rows.flatMap(({ actor_id }) => actor_id ?? []),
  )
  return rows.map(({ seq, at, actor_id, type, data }) => ({
    key: String(seq),
    at,
    who: actor_id === null ? 'Phần mềm' : (names.get(actor_id as AccountId) ?? 'Một cán bộ'),
    what: told[type]?.(data as Data) ?? type,
    note: (data as Data).reason,
  }))
}
