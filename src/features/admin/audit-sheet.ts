import type { Actor } from '#domain/actor.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { type AuditFilter, listEvents, nameIds } from './audit-queries.ts'
import { idsOf, readable } from './event.ts'
import { wordsOfEvent, wordsOfKind } from './event-words.ts'

export const auditColumns: readonly Column[] = [
  { header: 'Số dòng', kind: 'number' },
  { header: 'Lúc', kind: 'moment' },
  { header: 'Người làm' },
  { header: 'Thay cho' },
  { header: 'Việc' },
  { header: 'Đối tượng' },
  { header: 'Chi tiết' },
]

const BATCH = 500

/** Every entry that fits the filter, newest first, drawn in batches of constant memory. */
export async function* auditRows(
  deps: Deps,
  actor: Actor,
  filter: AuditFilter,
): AsyncGenerator<readonly Cell[]> {
  for (let before: number | null = null; ; ) {
    const { entries, names } = await reading(deps, actor, async (db) => {
      const batch = await listEvents(db, actor.ward, filter, { before, limit: BATCH })
      return { entries: batch, names: await nameIds(db, actor.ward, idsOf(batch)) }
    })
    for (const entry of entries) {
      const event = readable(entry, names)
      const details = event.details.map(({ label, text }) => `${label}: ${text}`).join('; ')
      const subject = event.subjectName ?? wordsOfKind(event.subjectKind)
      yield [
        event.seq,
        event.at,
        event.by ?? 'Hệ thống',
        event.onBehalfOf,
        wordsOfEvent(event.type),
        subject,
        details,
      ]
    }
    const last = entries.at(-1)
    if (entries.length < BATCH || last === undefined) return
    before = last.seq
  }
}
