import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { accountNames } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import type { Entry, EntryId } from './entry.ts'
import { howWords } from './messages.ts'

/** What happened to a number, the latest first: from the line itself, with its corrections from the audit log. */
export async function listEntryHistory(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  entry: Entry,
): Promise<readonly TimelineItem[]> {
  const corrections = await listCorrections(db, actor, entry.id)
  const people = [entry.enteredBy, entry.issuedBy, entry.voidedBy, ...corrections.map(({ by }) => by)]
  const names = await accountNames(
    db,
    actor.ward,
    people.flatMap((by) => (by === null ? [] : [by as AccountId])),
  )
  const who = (by: string | null) => (by === null ? 'Hệ thống' : (names.get(by as AccountId) ?? 'Hệ thống'))
  const kept = entry.issuedAt === null || entry.issuedAt.getTime() !== entry.enteredAt.getTime()
  return [
    ...(kept
      ? [{ key: 'kept', at: entry.enteredAt, who: who(entry.enteredBy), what: keptWords(entry) }]
      : []),
    ...(entry.issuedAt === null
      ? []
      : [
          {
            key: 'issued',
            at: entry.issuedAt,
            who: who(entry.issuedBy),
            what: entry.how === 'before' ? 'ghi lại số đã có từ trước khi mở sổ' : 'cấp số cho văn bản',
            ...(entry.outOfOrder === null ? {} : { note: entry.outOfOrder }),
            tone: 'success' as const,
          },
        ]),
    ...corrections.map(({ at, by }, index) => ({
      key: `corrected-${index}`,
      at,
      who: who(by),
      what: 'sửa thông tin trong sổ',
    })),
    ...(entry.voidedAt === null
      ? []
      : [
          {
            key: 'voided',
            at: entry.voidedAt,
            who: who(entry.voidedBy),
            what: 'hủy số',
            note: entry.voidReason ?? '',
            tone: 'danger' as const,
          },
        ]),
  ].toReversed()
}

const keptWords = ({ how, purpose }: Entry): string =>
  how === 'skipped'
    ? howWords.skipped.toLocaleLowerCase('vi')
    : `giữ số${purpose === null ? '' : ` cho: ${purpose}`}`

async function listCorrections(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  entry: EntryId,
): Promise<readonly { readonly at: Date; readonly by: string | null }[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select(['at', 'actor_id'])
    .where('ward_id', '=', ward)
    .where('subject_id', '=', entry)
    .where('type', '=', 'register.entry-corrected')
    .orderBy('seq')
    .limit(100)
    .execute()
  return rows.map(({ at, actor_id }) => ({ at, by: actor_id }))
}
