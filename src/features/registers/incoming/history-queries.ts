import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import { type Correction, correctionWords } from './correction.ts'
import type { IncomingId } from './incoming.ts'

const words: Readonly<Record<string, string>> = {
  'incoming.entered': 'vào sổ',
  'incoming.recognised': 'nhận dạng xong chữ trong bản quét',
  'incoming.done': 'báo đã giải quyết xong',
  'incoming.voided': 'hủy khỏi sổ',
  'incoming.corrected': 'sửa thông tin trong sổ',
  'incoming.quarantined': 'thấy dấu mật trong bản quét, cất riêng tệp',
  'incoming.cleared': 'xem lại và cho mở tệp: không phải văn bản mật',
  'incoming.files-destroyed': 'xóa tệp của văn bản mật khỏi hệ thống',
}

type Data = Partial<Correction> & { readonly unit?: string; readonly note?: string; readonly reason?: string }

/** What happened to a paper, the latest first. */
export async function listIncomingHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: IncomingId,
): Promise<readonly TimelineItem[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['seq', 'at', 'actor_id', 'type', 'data'])
    .where('ward_id', '=', actor.ward)
    .where('subject_id', '=', id)
    .where('subject_kind', '=', 'incoming')
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  const [names, units] = await Promise.all([
    accountNames(
      db,
      actor.ward,
      rows.flatMap(({ actor_id }) => (actor_id === null ? [] : [actor_id as AccountId])),
    ),
    listUnits(db, actor, {}),
  ])
  const unitName = (unit: unknown) => units.find((one) => one.id === unit)?.name ?? 'một đơn vị'
  return rows.map(({ seq, at, actor_id, type, data }) => {
    const { unit, note, reason, from, to } = data as Data
    return {
      key: String(seq),
      at,
      who: actor_id === null ? 'Hệ thống' : (names.get(actor_id as AccountId) ?? 'Hệ thống'),
      what: type === 'incoming.assigned' ? `chuyển cho ${unitName(unit)}` : (words[type] ?? type),
      note: reason ?? note,
      ...(from === undefined || to === undefined
        ? {}
        : { from: correctionWords(from), to: correctionWords(to) }),
    }
  })
}
