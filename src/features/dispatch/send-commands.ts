import type { Actor } from '#domain/actor.ts'
import { addWorkingDays, dayOffReason, nextWorkingDay } from '#domain/calendar.ts'
import { addDays, dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { type Chosen, chosenRecipients, type NewRecipient } from './chosen-queries.ts'
import type { Dispatch, DispatchId, Purpose, SubjectRef } from './dispatch.ts'
import { fileToSend } from './file-commands.ts'
import { getDispatch, getDispatchForUpdate, listDispatchesOf, listLine } from './load-queries.ts'
import { dispatchPolicy } from './policy.ts'
import type { Stage } from './receipt.ts'
import { getRules } from './rule-queries.ts'
import { getSubject } from './subject-queries.ts'

export type SendInput = Chosen & {
  readonly subject: SubjectRef
  readonly purpose: Purpose
  readonly required: Stage
  /** Null: as many working days from today as the ward gives. */
  readonly dueOn: IsoDate | null
  readonly note: string | null
  /** The sending of another paper that this one replaces. */
  readonly replaces: DispatchId | null
}

/** An issued paper goes to its recipients, each once. From now on it is known who has it and who has not. */
export const sendDispatch = command('dispatch.send', async (tx, actor, input: SendInput) => {
  authorize(dispatchPolicy, actor, 'send', null)
  const subject = await getSubject(tx.db, actor, input.subject)
  const due = await checkDue(tx, actor, input.dueOn)
  if (!due.ok) return due
  const recipients = await chosenRecipients(tx.db, actor, input, dateInVietnam(tx.now))
  if (recipients.length === 0)
    return refuse(
      'nobody',
      'Chưa chọn nơi nhận nào. Hãy chọn danh sách, đơn vị hoặc ghi nơi nhận ngoài phường.',
      'lists',
    )
  const file = await fileToSend(tx, actor, subject)
  if (!file.ok) return file
  const id = newId<'Dispatch'>()
  const place = await placeInLine(tx, actor, id, { subject, replaces: input.replaces }, file.value.sha256)
  await tx.db
    .insertInto('dispatch')
    .values({
      ward_id: actor.ward,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      ...place,
      title: subject.title,
      abstract: subject.abstract,
      document_date: subject.documentDate,
      file_sha256: file.value.sha256,
      file_name: file.value.fileName,
      media_type: file.value.mediaType,
      purpose: input.purpose,
      required: input.required,
      due_on: due.value,
      note: input.note,
      sent_by: personOf(actor),
      sent_at: tx.now,
    })
    .execute()
  await insertRecipients(tx, actor, id, recipients)
  await tx.announce({
    type: 'dispatch.sent',
    subject: { kind: 'dispatch', id },
    data: { name: subject.title, count: recipients.length, lastDay: due.value },
  })
  return ok({ id, count: recipients.length })
})

/** More recipients of what was sent before; whoever has it already is left alone. */
export const addRecipients = command(
  'dispatch.add-recipients',
  async (tx, actor, input: Chosen & { readonly id: DispatchId }) => {
    const dispatch = await getDispatchForUpdate(tx.db, actor, input.id)
    authorize(dispatchPolicy, actor, 'send', null)
    if (dispatch.superseded) return replacedMeanwhile
    const known = await tx.db
      .selectFrom('dispatch_recipient')
      .select(['unit_id', 'body'])
      .where('ward_id', '=', actor.ward)
      .where('dispatch_id', '=', input.id)
      .execute()
    const chosen = await chosenRecipients(tx.db, actor, input, dateInVietnam(tx.now))
    const fresh = chosen.filter(
      (one) =>
        !known.some(({ unit_id, body }) => (one.unit === null ? body === one.name : unit_id === one.unit)),
    )
    if (fresh.length === 0)
      return refuse(
        'nobody-new',
        'Những nơi vừa chọn đều đã có trong danh sách nhận. Hãy chọn nơi khác.',
        'lists',
      )
    await insertRecipients(tx, actor, input.id, fresh)
    await tx.announce({
      type: 'dispatch.recipients-added',
      subject: { kind: 'dispatch', id: input.id },
      data: { count: fresh.length, units: fresh.flatMap(({ unit }) => unit ?? []) },
    })
    return ok({ count: fresh.length })
  },
)

export const replacedMeanwhile = refuse(
  'superseded',
  'Văn bản này đã có bản mới thay. Hãy làm việc trên lần gửi của bản mới.',
)

/** The day is a working day from today on; without one the ward's own number of days is counted. */
async function checkDue(tx: Tx, actor: Actor, day: IsoDate | null): Promise<Result<IsoDate>> {
  const today = dateInVietnam(tx.now)
  const calendar = await loadCalendar(tx.db, actor.ward)
  if (day === null) {
    const { dueDays } = await getRules(tx.db, actor)
    return ok(addWorkingDays(calendar, today, dueDays))
  }
  if (day < today) return refuse('past', 'Hạn xác nhận đã qua. Xin ghi một ngày từ hôm nay trở đi.', 'dueOn')
  if (day > addDays(today, 366))
    return refuse('far', 'Hạn xác nhận xa quá một năm. Xin xem lại ngày.', 'dueOn')
  const off = dayOffReason(calendar, day)
  if (off === null) return ok(day)
  const next = formatDate(nextWorkingDay(calendar, day))
  return refuse(
    'day-off',
    `Ngày ${formatDate(day)} không làm việc (${off}). Ngày làm việc kế tiếp là ${next}.`,
    'dueOn',
  )
}

/** Another file of the same paper, or the paper that takes its place, is the next edition of the same line. */
async function placeInLine(
  tx: Tx,
  actor: Actor,
  id: DispatchId,
  { subject, replaces }: Pick<SendInput, 'subject' | 'replaces'>,
  sha256: string,
): Promise<{ readonly line: DispatchId; readonly edition: number }> {
  const [latest] = await listDispatchesOf(tx.db, actor, subject)
  if (latest !== undefined && latest.file.sha256 === sha256)
    return { line: latest.line, edition: latest.edition }
  const before: Dispatch | undefined =
    latest ?? (replaces === null ? undefined : await getDispatch(tx.db, actor, replaces))
  if (before === undefined) return { line: id, edition: 1 }
  const [newest] = await listLine(tx.db, actor, before)
  return { line: before.line, edition: (newest?.edition ?? 0) + 1 }
}

async function insertRecipients(
  tx: Tx,
  actor: Actor,
  dispatch: DispatchId,
  recipients: readonly NewRecipient[],
): Promise<void> {
  await tx.db
    .insertInto('dispatch_recipient')
    .values(
      recipients.map(({ unit, name }) => ({
        ward_id: actor.ward,
        id: newId<'DispatchRecipient'>(),
        dispatch_id: dispatch,
        unit_id: unit,
        body: unit === null ? name : null,
        name,
        added_by: personOf(actor),
        added_at: tx.now,
      })),
    )
    .execute()
}
