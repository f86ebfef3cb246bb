import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatMoment, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { chaseStep, nextByHand } from './chasing.ts'
import type { Dispatch, DispatchId } from './dispatch.ts'
import { getDispatchForUpdate } from './load-queries.ts'
import { dispatchPolicy } from './policy.ts'
import { standingOf } from './receipt.ts'
import { listRecipients, ofDispatch, type RecipientFacts } from './recipient-queries.ts'
import { getRules } from './rule-queries.ts'
import { replacedMeanwhile } from './send-commands.ts'

/** "Nhắc ngay": everybody who still owes something hears of it now; not again within the hours the ward has set. */
export const remindNow = command(
  'dispatch.remind',
  async (tx, actor, { id }: { readonly id: DispatchId }) => {
    const dispatch = await getDispatchForUpdate(tx.db, actor, id)
    authorize(dispatchPolicy, actor, 'remind', null)
    if (dispatch.superseded) return replacedMeanwhile
    const rules = await getRules(tx.db, actor)
    const waiting = await listWaiting(tx, actor, dispatch)
    if (waiting.length === 0)
      return refuse('nobody', 'Không còn nơi nào phải nhắc: các nơi nhận đều đã xong.')
    const due = waiting.filter((one) => {
      const next = nextByHand(lastReminder(one), rules)
      return one.reachable && (next === null || next <= tx.now)
    })
    if (due.length === 0) {
      const times = waiting
        .filter(({ reachable }) => reachable)
        .flatMap((one) => nextByHand(lastReminder(one), rules) ?? [])
      const next = times.toSorted((a, b) => a.getTime() - b.getTime())[0]
      return next === undefined
        ? refuse(
            'no-accounts',
            'Những nơi còn thiếu chưa có tài khoản nên không nhắc qua phần mềm được. Hãy giao bản giấy.',
          )
        : refuse('too-soon', `Các nơi còn thiếu vừa được nhắc. Có thể nhắc lại từ ${formatMoment(next)}.`)
    }
    await insertReminders(tx, actor, due, 'by-hand')
    await tx.announce({
      type: 'dispatch.reminded',
      subject: { kind: 'dispatch', id },
      data: { count: due.length, units: due.flatMap(({ unit }) => unit ?? []) },
    })
    return ok({ count: due.length })
  },
)

/** The morning's step of one sending, for each recipient that has come to it. Taken again the same day it changes nothing. */
export const chaseDispatch = command(
  'dispatch.chase',
  async (tx, actor, { id }: { readonly id: DispatchId }) => {
    const dispatch = await getDispatchForUpdate(tx.db, actor, id)
    authorize(dispatchPolicy, actor, 'chase', null)
    const today = dateInVietnam(tx.now)
    const rules = await getRules(tx.db, actor)
    const calendar = await loadCalendar(tx.db, actor.ward)
    const steps = dispatch.superseded
      ? []
      : (await listWaiting(tx, actor, dispatch)).flatMap((recipient) => {
          const facts = { dueOn: dispatch.dueOn, sentAt: recipient.addedAt, taken: byClock(recipient) }
          const step = chaseStep(facts, today, rules, calendar)
          return step === null ? [] : [{ recipient, step }]
        })
    if (steps.length === 0) return refuse('nothing', 'Hôm nay không có nơi nào phải nhắc.')
    for (const [step, of] of Map.groupBy(steps, ({ step }) => step))
      await insertReminders(
        tx,
        actor,
        of.map(({ recipient }) => recipient),
        step,
        today,
      )
    await tx.announce({
      type: 'dispatch.chased',
      subject: { kind: 'dispatch', id },
      data: { count: steps.length, lastDay: dispatch.dueOn },
    })
    return ok({ count: steps.length })
  },
)

/** Who still owes what was asked. */
async function listWaiting(tx: Tx, actor: Actor, dispatch: Dispatch): Promise<readonly RecipientFacts[]> {
  const today = dateInVietnam(tx.now)
  const all = await listRecipients(tx.db, actor, ofDispatch(dispatch.id))
  return all.filter(
    (one) => one.takenOut === null && standingOf(one.receipts, dispatch, today).kind !== 'complete',
  )
}

const byClock = ({ reminders }: RecipientFacts) => reminders.filter(({ step }) => step !== 'by-hand')

const lastReminder = ({ reminders }: RecipientFacts): Date | null => reminders.at(-1)?.at ?? null

async function insertReminders(
  tx: Tx,
  actor: Actor,
  recipients: readonly RecipientFacts[],
  step: string,
  on: IsoDate = dateInVietnam(tx.now),
): Promise<void> {
  await tx.db
    .insertInto('dispatch_reminder')
    .values(
      recipients.map(({ id }) => ({
        ward_id: actor.ward,
        id: newId<'DispatchReminder'>(),
        recipient_id: id,
        step,
        on_day: on,
        at: tx.now,
        by_account: step === 'by-hand' ? personOf(actor) : null,
      })),
    )
    .execute()
}
