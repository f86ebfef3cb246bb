import type { Actor } from '#domain/actor.ts'
import { formatDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { accountNames } from '#features/people/index.ts'
import { getIncoming, type Incoming, type IncomingId, paperWords } from '#features/registers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import type { Message } from '../message.ts'
import { findToldEvent } from '../told-event-queries.ts'

/** Events of papers that came in of which somebody is told. */
export const toldPaperEvents = [
  'incoming.assigned',
  'incoming.corrected',
  'incoming.done',
  'incoming.quarantined',
] as const
type Told = (typeof toldPaperEvents)[number]

/** What an event of an incoming paper has to say, and to whom; null when it is none. */
export async function messagesOfPaper(
  db: DatabaseTransaction,
  actor: Actor,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await findToldEvent(db, actor.ward, seq, toldPaperEvents)
  if (event === null) return null
  const { type, by } = event
  const paper = await getIncoming(db, actor, event.subject as IncomingId)
  const doer = by === null ? 'Hệ thống' : ((await accountNames(db, actor.ward, [by])).get(by) ?? 'Hệ thống')
  const { note, reason } = event.data as { note?: string; reason?: string }
  return hearers(people, concerned(type, paper, people), by).map((account) => ({
    account,
    key: `event:${seq}`,
    at: event.at,
    ...words(type, paper, { doer, said: note ?? reason ?? null }),
    about: `${paperWords(paper)}: ${paper.abstract}`,
    href: href(routes.incomingDocument, { document: paper.id }),
    byMail: type !== 'incoming.done',
  }))
}

/** Who answers for the paper: the heads of its unit; where it has none, everybody who works there, else the Party Office. */
export const answerableForPaper = (people: People, { unit }: Pick<Incoming, 'unit'>): readonly AccountId[] =>
  (unit === null ? undefined : (people.heads.get(unit) ?? people.officers.get(unit))) ?? people.clerks

const concerned = (type: Told, paper: Incoming, people: People): readonly AccountId[] => {
  if (type === 'incoming.done' || type === 'incoming.quarantined') return people.clerks
  if (type === 'incoming.corrected' && (paper.unit === null || paper.doneOn !== null)) return []
  return answerableForPaper(people, paper)
}

function words(
  type: Told,
  { deadline }: Incoming,
  { doer, said }: { readonly doer: string; readonly said: string | null },
): Pick<Message, 'kind' | 'title' | 'note'> {
  const due = deadline === null ? 'Không ghi hạn.' : `Hạn giải quyết ${formatDate(deadline)}.`
  switch (type) {
    case 'incoming.assigned':
      return {
        kind: 'assigned',
        title: 'Văn bản đến được chuyển cho đơn vị',
        note: `${due} Xong việc, xin mở ra và báo kết quả.`,
      }
    case 'incoming.corrected':
      return {
        kind: 'edited',
        title: `${doer} sửa thông tin văn bản đến`,
        note: [due, said].filter(Boolean).join('\n'),
      }
    case 'incoming.done':
      return { kind: 'part-done', title: `${doer} báo đã giải quyết văn bản đến`, note: said }
    case 'incoming.quarantined':
      return {
        kind: 'secret',
        title: 'Bản quét có dấu mật, tệp đã cất riêng',
        note: 'Xin xem bản giấy ngay rồi xóa tệp, hoặc cho mở lại nếu máy đọc nhầm.',
      }
  }
}
