import { formatMoment } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import { type Refused, refuse } from '#domain/result.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** The refusal of a form that was opened before somebody else saved: who did, when, and what to do `next`. */
export async function staleRefusal(
  db: DatabaseTransaction,
  ward: WardId,
  subject: string,
  next = 'Xin mở lại trang để xem bản mới rồi sửa tiếp.',
): Promise<Refused> {
  const last = await db
    .selectFrom('audit_event')
    .leftJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'audit_event.ward_id')
        .onRef('account.id', '=', 'audit_event.actor_id'),
    )
    .select(['account.name', 'audit_event.at'])
    .where('audit_event.ward_id', '=', ward)
    .where('audit_event.subject_id', '=', subject)
    .orderBy('audit_event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const who = last?.name ?? 'Hệ thống'
  const when = last === undefined ? '' : ` lúc ${formatMoment(last.at)}`
  return refuse('stale', `${who} đã sửa nội dung này${when}, sau khi trang này được mở. ${next}`)
}
