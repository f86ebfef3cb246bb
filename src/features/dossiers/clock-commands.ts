import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { wrongExtension } from '#domain/extension.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { announce, staleOr, touch } from './act-commands.ts'
import type { ClockKind, Dossier, DossierId } from './dossier.ts'
import type { BroughtForward } from './event.ts'
import type { ExtensionRequestId } from './extension-request.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'
import { answerClock } from './term-queries.ts'

type DueInput = {
  readonly dossier: DossierId
  readonly version: number
  readonly clock: ClockKind
  readonly to: IsoDate
  /** Where the date comes from: a notice, a directive, what the unit promised. */
  readonly why: string
}

/** Winds up a clock that has no date yet. From then on only an extension moves it. */
export const setDue = command('dossier.set-due', async (tx, actor, input: DueInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'extend', dossier)
  const refused = await staleOr(tx, actor, dossier, input.version)
  if (refused !== null) return refused
  if (clockOf(dossier, input.clock) !== null)
    return refuse('has-due', 'Hạn này đã có. Muốn lùi hạn, hãy gia hạn và ghi lý do.', 'to')
  const { clock, to, why } = input
  await moveClock(
    tx,
    dossier,
    clock === 'answer'
      ? { answer_due: to, original_answer_due: to, answer_due_why: why }
      : { work_due: to, original_work_due: to, work_due_why: why },
  )
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.due-set', data: { clock, to, why } })
  return ok(null)
})

type ExtendInput = {
  readonly dossier: DossierId
  readonly version: number
  readonly clock: ClockKind
  readonly to: IsoDate
  readonly reason: string
  readonly document: string | null
}

/** The only way to move a clock. The date first set stays beside it for ever. */
export const extendDue = command('dossier.extend', async (tx, actor, input: ExtendInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'extend', dossier)
  const refused =
    (await staleOr(tx, actor, dossier, input.version)) ?? wrongDay(dossier, input, dateInVietnam(tx.now))
  if (refused !== null) return refused
  const { clock, to, reason, document } = input
  const from = clockOf(dossier, clock)?.due ?? to
  await moveForward(tx, actor, dossier, { clock, from, to, reason, document, request: null })
  await announce(tx, dossier.id, {
    type: 'dossier.due-extended',
    data: { clock, from, to, reason, document },
  })
  return ok(null)
})

type Move = {
  readonly clock: ClockKind
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason: string
  readonly document: string | null
  /** The unit's request it answers. */
  readonly request: ExtensionRequestId | null
}

/** Inside a command that authorized and announces it. */
export async function moveForward(tx: Tx, actor: Actor, dossier: Dossier, move: Move): Promise<void> {
  await tx.db
    .insertInto('dossier_extension')
    .values({
      ward_id: actor.ward,
      id: newId<'DossierExtension'>(),
      dossier_id: dossier.id,
      clock: move.clock,
      from_day: move.from,
      to_day: move.to,
      reason: move.reason,
      document: move.document,
      request_id: move.request,
      by_account: personOf(actor),
      at: tx.now,
    })
    .execute()
  await moveClock(tx, dossier, move.clock === 'answer' ? { answer_due: move.to } : { work_due: move.to })
  await touch(tx, actor, dossier.id)
}

/** An older petition came into the dossier: the answer is due when the earliest of them is owed it. The date first set stays beside it. */
export async function bringForward(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  joined: readonly PetitionId[],
): Promise<BroughtForward | null> {
  if (joined.length === 0) return null
  const clock = await answerClock(tx.db, actor, joined, dossier.topicCode)
  const current = dossier.answerDue
  if (clock === null || (current !== null && clock.due >= current.original)) return null
  if (current !== null && clock.due >= current.due) return null
  const today = formatDate(dateInVietnam(tx.now))
  await moveClock(
    tx,
    dossier,
    current === null
      ? { answer_due: clock.due, original_answer_due: clock.original, answer_due_why: clock.why ?? '' }
      : {
          answer_due: clock.due,
          answer_due_why: [
            ...(current.why === null ? [] : [current.why]),
            `Ngày ${today} đưa hạn lên ${formatDate(clock.due)}. ${clock.why ?? ''}`,
          ].join('. '),
        },
  )
  return { from: current?.due ?? null, to: clock.due }
}

const clockOf = (dossier: Dossier, clock: ClockKind) =>
  clock === 'answer' ? dossier.answerDue : dossier.workDue

function wrongDay(dossier: Dossier, { clock, to }: ExtendInput, today: IsoDate): Refused | null {
  const current = clockOf(dossier, clock)
  if (current === null) return refuse('no-due', 'Hồ sơ chưa có hạn này nên không cần gia hạn.', 'to')
  return wrongExtension({ from: current.due, to }, today, 'to')
}

const moveClock = (
  tx: Tx,
  dossier: Dossier,
  dates: Readonly<
    Partial<
      Record<
        | 'answer_due'
        | 'original_answer_due'
        | 'answer_due_why'
        | 'work_due'
        | 'original_work_due'
        | 'work_due_why',
        string
      >
    >
  >,
) => tx.db.updateTable('dossier').set(dates).where('id', '=', dossier.id).execute()
