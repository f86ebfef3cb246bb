import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { getPetitionForUpdate, type Petition, subjectOf } from '../load-queries.ts'
import type { PetitionId } from '../petition.ts'
import { dataPolicy } from '../policy.ts'
import { listTerms } from '../terms/term-queries.ts'
import { type DataRequest, type DataRequestId, duesOf, extendRequest, type RequestKind } from './request.ts'
import { getRequest } from './request-queries.ts'

type RecordInput = {
  readonly petition: PetitionId
  readonly kind: RequestKind
  readonly askedBy: string
  readonly identifiedBy: string
  readonly receivedOn: IsoDate
}

/** Somebody asked at the desk; from that day the law counts. */
export const recordRequest = command('data-request.record', async (tx, actor, input: RecordInput) => {
  const petition = await getPetitionForUpdate(tx.db, actor, input.petition)
  authorize(dataPolicy, actor, 'record', subjectOf(petition))
  if (petition.erasedAt !== null) return refuse('erased', 'Dữ liệu cá nhân của ý kiến này đã được xóa.')
  if (input.receivedOn > dateInVietnam(tx.now))
    return refuse('future', 'Ngày nhận yêu cầu không thể sau hôm nay.', 'receivedOn')
  const dues = duesOf(
    input.kind,
    input.receivedOn,
    await loadCalendar(tx.db, actor.ward),
    await listTerms(tx.db, actor),
  )
  const id = newId<'DataRequest'>()
  await tx.db
    .insertInto('data_request')
    .values({
      ward_id: actor.ward,
      id,
      petition_id: petition.id,
      kind: input.kind,
      asked_by: input.askedBy,
      identified_by: input.identifiedBy,
      received_on: input.receivedOn,
      acknowledge_due: dues.acknowledge.due,
      acknowledge_why: dues.acknowledge.why,
      due: dues.answer.due,
      original_due: dues.answer.due,
      due_why: dues.answer.why,
      recorded_by: accountOf(actor) ?? '',
      recorded_at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'petition.data-requested',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code, right: input.kind },
  })
  return ok({ id })
})

/** The person has been told that the request came in. */
export const acknowledgeRequest = command(
  'data-request.acknowledge',
  async (tx, actor, id: DataRequestId) => {
    const opened = await openRequest(tx, actor, id)
    if (!opened.ok) return opened
    const { request, petition } = opened.value
    if (request.acknowledgedOn !== null) return refuse('acknowledged', 'Yêu cầu này đã được báo nhận rồi.')
    await tx.db
      .updateTable('data_request')
      .set({ acknowledged_on: dateInVietnam(tx.now) })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    await tx.announce({
      type: 'petition.data-acknowledged',
      subject: { kind: 'petition', id: petition.id },
      data: { code: petition.code, right: request.kind },
    })
    return ok(null)
  },
)

type Extend = { readonly id: DataRequestId; readonly reason: string }

/** The one extension the law allows, with its reason, which is told to the person. */
export const extendDue = command('data-request.extend', async (tx, actor, input: Extend) => {
  const opened = await openRequest(tx, actor, input.id)
  if (!opened.ok) return opened
  const { request, petition } = opened.value
  const today = dateInVietnam(tx.now)
  const calendar = await loadCalendar(tx.db, actor.ward)
  const longer = extendRequest(request, await listTerms(tx.db, actor), calendar, today)
  if (!longer.ok) return longer
  await tx.db
    .updateTable('data_request')
    .set({
      due: longer.value.due,
      due_why: longer.value.why,
      extended_on: today,
      extended_why: input.reason,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await tx.announce({
    type: 'petition.data-extended',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code, right: request.kind, from: request.answer.due, to: longer.value.due },
  })
  return ok(null)
})

type Refuse = { readonly id: DataRequestId; readonly reason: string; readonly legalBasis: string }

/** The reason stays with the request; it may speak of the person, so the history does not repeat it. */
export const refuseRequest = command('data-request.refuse', async (tx, actor, input: Refuse) => {
  const opened = await openRequest(tx, actor, input.id)
  if (!opened.ok) return opened
  const { request, petition } = opened.value
  await closeRequest(tx, actor, input.id, {
    decided: 'refused',
    reason: input.reason,
    legal_basis: input.legalBasis,
  })
  await tx.announce({
    type: 'petition.data-refused',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code, right: request.kind },
  })
  return ok(null)
})

/** The sheet of everything kept was handed over. */
export const answerSeeing = command('data-request.see', async (tx, actor, id: DataRequestId) => {
  const opened = await openRequest(tx, actor, id, 'see')
  if (!opened.ok) return opened
  const { petition } = opened.value
  await closeRequest(tx, actor, id)
  await tx.announce({
    type: 'petition.data-shown',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code },
  })
  return ok(null)
})

/** The request with its petition, both locked, if it is still to be decided. The actor may decide. */
export async function openRequest(
  tx: Tx,
  actor: Actor,
  id: DataRequestId,
  kind?: RequestKind,
): Promise<Result<{ readonly request: DataRequest; readonly petition: Petition }>> {
  const { petition: of } = await getRequest(tx.db, actor, id)
  const petition = await getPetitionForUpdate(tx.db, actor, of)
  authorize(dataPolicy, actor, 'decide', subjectOf(petition))
  const request = await getRequest(tx.db, actor, id)
  if (request.decision !== null) return refuse('decided', 'Yêu cầu này đã được giải quyết rồi.')
  if (kind !== undefined && request.kind !== kind)
    return refuse('kind', 'Yêu cầu này thuộc loại khác. Hãy tải lại trang.')
  return ok({ request, petition })
}

export const closeRequest = (
  tx: Tx,
  actor: Actor,
  id: DataRequestId,
  decision: {
    readonly decided: 'done' | 'refused'
    readonly reason?: string
    readonly legal_basis?: string
  } = { decided: 'done' },
) =>
  tx.db
    .updateTable('data_request')
    .set({ ...decision, decided_by: accountOf(actor), decided_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
