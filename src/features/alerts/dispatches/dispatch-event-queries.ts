import { type Actor, systemActor } from '#domain/actor.ts'
import { formatDate } from '#domain/date.ts'
import type { AccountId, UnitId, WardId } from '#domain/id.ts'
import {
  type Dispatch,
  type DispatchId,
  getDispatch,
  listRecipients,
  ofDispatch,
  type RecipientFacts,
  subjectName,
} from '#features/dispatch/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import type { Message } from '../message.ts'
import { findToldEvent } from '../told-event-queries.ts'

/** Events of papers on their way that their recipients hear of as they happen. */
export const toldDispatchEvents = ['dispatch.sent', 'dispatch.recipients-added', 'dispatch.reminded'] as const
type Told = (typeof toldDispatchEvents)[number]

type Event = {
  readonly type: Told
  readonly at: Date
  readonly by: AccountId | null
  readonly dispatch: DispatchId
  /** Absent: everybody the paper was sent to. */
  readonly units: readonly UnitId[] | null
}

/** What an event says to each recipient, once whatever number of units somebody heads; null: an event of something else. */
export async function messagesOfDispatch(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  seq: number,
  people: People,
): Promise<readonly Message[] | null> {
  const event = await findEvent(db, ward, seq)
  if (event === null) return null
  const office = systemActor(ward)
  const dispatch = await getDispatch(db, office, event.dispatch)
  const recipients = await listRecipients(db, office, ofDispatch(event.dispatch))
  const told = recipients.filter(
    ({ unit, takenOut }) =>
      unit !== null && takenOut === null && (event.units === null || event.units.includes(unit)),
  )
  return told.flatMap((recipient) =>
    hearers(people, peopleOfRecipient(people, recipient), event.by).map((account) => ({
      account,
      at: event.at,
      key: `event:${seq}`,
      kind: event.type === 'dispatch.reminded' ? 'paper-reminded' : 'paper-sent',
      title: titleOf(event.type, dispatch),
      about: `${subjectName(dispatch)}: ${dispatch.abstract}`,
      note: noteOf(dispatch),
      href: href(routes.receivedDocument, { id: recipient.id }),
      byMail: true,
    })),
  )
}

/** The heads of the unit; where it has none, everybody who works there. */
export const peopleOfRecipient = (
  people: People,
  { unit }: Pick<RecipientFacts, 'unit'>,
): readonly AccountId[] => (unit === null ? [] : (people.heads.get(unit) ?? people.officers.get(unit) ?? []))

function titleOf(type: Told, { edition, purpose }: Dispatch): string {
  if (type === 'dispatch.reminded') return 'Nhắc xác nhận văn bản'
  const what = purpose === 'action' ? 'Văn bản mới, để thực hiện' : 'Văn bản mới, để biết'
  return edition > 1 ? `${what}, thay bản trước` : what
}

const noteOf = ({ dueOn, note }: Dispatch): string =>
  [`Hạn xác nhận: hết ngày ${formatDate(dueOn)}. Mở văn bản, đọc rồi bấm “Đã nhận và nắm nội dung”.`, note]
    .filter((line) => line !== null)
    .join('\n')

async function findEvent(db: DatabaseTransaction, ward: WardId, seq: number): Promise<Event | null> {
  const event = await findToldEvent(db, ward, seq, toldDispatchEvents)
  if (event === null) return null
  const { units } = event.data as { readonly units?: readonly UnitId[] }
  return { ...event, dispatch: event.subject as DispatchId, units: units ?? null }
}
