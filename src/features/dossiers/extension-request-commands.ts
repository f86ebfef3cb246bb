import type { Updateable } from 'kysely'
import type { DossierExtensionRequest } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { addWorkingDays } from '#domain/calendar.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import { moveForward } from './clock-commands.ts'
import type { Dossier, DossierId } from './dossier.ts'
import { cannotAsk, type ExtensionRequest, type ExtensionRequestId, wrongDay } from './extension-request.ts'
import { listExtensionRequests } from './extension-request-queries.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

export type AskInput = {
  readonly dossier: DossierId
  readonly to: { readonly day: IsoDate } | { readonly workingDays: number }
  readonly reason: string
}

/** The leading unit asks for another last day of the work, named or as working days added to the present one. */
export const askForTime = command('dossier.ask-extension', async (tx, actor, input: AskInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'ask-extension', dossier)
  const waiting = (await listExtensionRequests(tx.db, actor, dossier.id)).find(isOpen) ?? null
  const refused = merged(dossier) ?? cannotAsk(dossier, waiting)
  if (refused !== null) return refused
  const { workDue, leadUnit: unit } = dossier
  if (workDue === null || unit === null)
    throw new Error('unreachable: a leading unit asks for a clock that runs')
  const to =
    'day' in input.to
      ? input.to.day
      : addWorkingDays(await loadCalendar(tx.db, actor.ward), workDue.due, input.to.workingDays)
  const wrong = wrongDay(dossier, to, dateInVietnam(tx.now), 'toDay')
  if (wrong !== null) return wrong
  const id = newId<'DossierExtensionRequest'>()
  const { reason } = input
  await tx.db
    .insertInto('dossier_extension_request')
    .values({
      ward_id: actor.ward,
      id,
      dossier_id: dossier.id,
      unit_id: unit,
      asked_by: personOf(actor),
      asked_at: tx.now,
      from_day: workDue.due,
      to_day: to,
      reason,
    })
    .execute()
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, {
    type: 'dossier.extension-asked',
    data: { unit, from: workDue.due, to, reason },
  })
  return ok(null)
})

type DecisionInput = {
  readonly dossier: DossierId
  readonly request: ExtensionRequestId
  readonly reason: string
}
type GrantInput = DecisionInput & {
  readonly day: IsoDate
  /** Number of the document that grants it, when there is one. */
  readonly document: string | null
}

/** Whoever assigns sets the new last day, the one asked for or another. The day first set stays for ever. */
export const grantTime = command('dossier.grant-extension', async (tx, actor, input: GrantInput) => {
  const { dossier, request, refused } = await waitingRequest(tx, actor, input)
  const { day, reason, document } = input
  const wrong = refused ?? wrongDay(dossier, day, dateInVietnam(tx.now), 'day')
  if (wrong !== null) return wrong
  const from = dossier.workDue?.due ?? request.from
  await decide(tx, actor, request, {
    decision: 'granted',
    decision_reason: reason,
    decision_document: document,
    granted_day: day,
  })
  await moveForward(tx, actor, dossier, {
    clock: 'work',
    from,
    to: day,
    reason,
    document,
    request: request.id,
  })
  await announce(tx, dossier.id, {
    type: 'dossier.extension-granted',
    data: { from, to: day, reason, document },
  })
  return ok(null)
})

export const refuseTime = command('dossier.refuse-extension', async (tx, actor, input: DecisionInput) => {
  const { dossier, request, refused } = await waitingRequest(tx, actor, input)
  if (refused !== null) return refused
  await decide(tx, actor, request, { decision: 'refused', decision_reason: input.reason })
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, {
    type: 'dossier.extension-refused',
    data: { asked: request.to, reason: input.reason },
  })
  return ok(null)
})

async function waitingRequest(
  tx: Tx,
  actor: Actor,
  input: DecisionInput,
): Promise<{
  readonly dossier: Dossier
  readonly request: ExtensionRequest
  readonly refused: Refused | null
}> {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'extend', dossier)
  const all = await listExtensionRequests(tx.db, actor, dossier.id)
  const request = found(
    all.find(({ id }) => id === input.request),
    'extension request',
  )
  const refused = isOpen(request)
    ? merged(dossier)
    : refuse('extension-decided', 'Đề nghị gia hạn này đã được trả lời. Hãy tải lại trang để xem kết quả.')
  return { dossier, request, refused }
}

const isOpen = ({ decision }: ExtensionRequest): boolean => decision === null

const decide = (
  tx: Tx,
  actor: Actor,
  { id }: ExtensionRequest,
  decision: Updateable<DossierExtensionRequest>,
) =>
  tx.db
    .updateTable('dossier_extension_request')
    .set({ ...decision, decided_by: personOf(actor), decided_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
