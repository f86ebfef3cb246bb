import { type Actor, systemActor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { type DocumentId, documentName, getDocument, type OfficeDocument } from '#features/documents/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import type { Message } from '../message.ts'
import { findToldEvent } from '../told-event-queries.ts'

/** Events of papers under way that somebody hears of as they happen: whoever must act next, and whoever wrote it. */
export const toldDocumentEvents = [
  'document.submitted',
  'document.returned',
  'document.approved',
  'document.commented',
] as const
type Told = (typeof toldDocumentEvents)[number]

/** Null: an event of something else. */
export async function messagesOfDocument(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await findToldEvent(db, ward, seq, toldDocumentEvents)
  if (event === null) return null
  const { type, by } = event
  const document = await getDocument(db, systemActor(ward), event.subject as DocumentId)
  const { reason } = event.data as { readonly reason?: string }
  const doer = by === null ? 'Hệ thống' : (people.names.get(by) ?? 'Một cán bộ')
  return hearers(people, concerned(type, document, people), by).map((account) => ({
    account,
    key: `event:${seq}`,
    at: event.at,
    kind: type.replace('.', '-'),
    title: `${doer} ${did[type]}`,
    about: `${documentName(document)}: ${document.words.abstract}`,
    note: reason ?? null,
    href: href(routes.document, { id: document.id }),
    byMail: type !== 'document.commented',
  }))
}

const did: Readonly<Record<Told, string>> = {
  'document.submitted': 'trình văn bản chờ duyệt',
  'document.returned': 'trả lại văn bản để sửa',
  'document.approved': 'duyệt văn bản, chờ ban hành',
  'document.commented': 'góp ý cho văn bản',
}

function concerned(
  type: Told,
  { unit, draftedBy, submittedBy }: OfficeDocument,
  people: People,
): readonly AccountId[] {
  const writers = submittedBy === null ? [draftedBy] : [draftedBy, submittedBy]
  const heads = unit === null ? [] : (people.heads.get(unit) ?? [])
  switch (type) {
    case 'document.submitted':
      return unit === null ? [...people.leaders, ...people.clerks] : heads
    case 'document.approved':
      return unit === null ? [...writers, ...people.clerks] : [...writers, ...heads]
    case 'document.returned':
    case 'document.commented':
      return writers
  }
}
