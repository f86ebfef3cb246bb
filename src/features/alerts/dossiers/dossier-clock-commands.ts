import type { Actor } from '#domain/actor.ts'
import { addWorkingDays, workingDaysBetween } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import {
  type ClockedDossier,
  dossierStepsTaken,
  isDossierStillClocked,
  listClockedDossiers,
} from '#features/dossiers/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import { authorize, command } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { People } from '../audience.ts'
import { type ClockRules, type ClockStep, stepsReached } from '../clock.ts'
import { deliver } from '../deliver-commands.ts'
import { alertPolicy } from '../policy.ts'
import { dossierClockMessages, type Reached } from './dossier-clock-message.ts'

type Morning = { readonly today: IsoDate; readonly people: People; readonly rules: ClockRules }

/** The clocks of dossiers take the steps they have reached; then each person is told once of all of them. Run again it changes nothing. */
export async function runDossierClocks(deps: Deps, actor: Actor, morning: Morning): Promise<void> {
  const { today, rules } = morning
  const { clocks, taken } = await reading(deps, actor, async (db) => {
    const found = await listRunning(db, actor, morning)
    return { clocks: found, taken: await dossierStepsTaken(db, actor, found) }
  })
  for (const [at, clocked] of clocks.entries()) {
    const before = new Set(taken[at]?.map(({ step }) => step))
    const steps = stepsReached(clocked, today, rules, before)
    if (steps.length > 0) await takeSteps(deps, actor, { clocked, steps, today, rules })
  }
  await tellOfClocks(deps, actor, morning)
}

const listRunning = (db: DatabaseTransaction, actor: Actor, { today, rules }: Omit<Morning, 'people'>) => {
  const dueBy = addWorkingDays(rules.calendar, today, Math.max(0, ...rules.reminderDays))
  return listClockedDossiers(db, actor, { dueBy, withoutToldBefore: today }, dossierReplies)
}

/** The clocks that took a step this morning. */
export async function reachedToday(
  db: DatabaseTransaction,
  actor: Actor,
  morning: Omit<Morning, 'people'>,
): Promise<readonly Reached[]> {
  const clocks = await listRunning(db, actor, morning)
  const taken = await dossierStepsTaken(db, actor, clocks)
  return clocks.flatMap((clocked, at) => {
    const steps = (taken[at] ?? []).filter(({ reachedOn }) => reachedOn === morning.today)
    return steps.length === 0 ? [] : [{ clocked, steps: steps.map(({ step }) => step) }]
  })
}

type StepInput = {
  readonly clocked: ClockedDossier
  readonly steps: readonly ClockStep[]
  readonly today: IsoDate
  readonly rules: ClockRules
}

/** One clock's steps of one morning, noted and part of the dossier's history. */
const takeSteps = command('alerts.take-dossier-steps', async (tx, actor, input: StepInput) => {
  const { clocked, steps, today, rules } = input
  authorize(alertPolicy, actor, 'tell', null)
  if (!(await isDossierStillClocked(tx.db, actor, clocked))) return settledMeanwhile
  const rows = await tx.db
    .insertInto('dossier_clock_step')
    .values(
      steps.map((step) => ({
        ward_id: actor.ward,
        dossier_id: clocked.id,
        clock: clocked.clock,
        last_day: clocked.lastDay,
        step,
        reached_on: today,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .execute()
  const noted = steps.filter((step) => rows.some((row) => row.step === step))
  if (noted.length === 0) return settledMeanwhile
  await tx.announce({
    ...stepEvent(clocked, noted, today, rules),
    subject: { kind: 'dossier', id: clocked.id },
  })
  return ok(null)
})

const settledMeanwhile = refuse('settled', 'Hồ sơ này đã xong, đổi hạn hoặc đã được báo.')

function stepEvent(
  { clock, lastDay }: ClockedDossier,
  steps: readonly ClockStep[],
  today: IsoDate,
  { calendar }: ClockRules,
) {
  const data = { clock, lastDay, steps }
  if (steps.includes('late')) return { type: 'dossier.became-late', data }
  return today > lastDay
    ? {
        type: 'dossier.escalated',
        data: { ...data, workingDaysLate: workingDaysBetween(calendar, lastDay, today) },
      }
    : {
        type: 'dossier.due-soon',
        data: { ...data, workingDaysLeft: workingDaysBetween(calendar, today, lastDay) },
      }
}

/** Everybody is told of everything that was reached today, in one message of each kind. */
const tellOfClocks = command('alerts.tell-of-dossiers', async (tx, actor, morning: Morning) => {
  authorize(alertPolicy, actor, 'tell', null)
  const { people, today, rules } = morning
  const reached = await reachedToday(tx.db, actor, morning)
  const messages = dossierClockMessages(reached, people, { today, now: tx.now, calendar: rules.calendar })
  const told = await deliver(tx, actor, people, messages)
  if (told.length === 0) return refuse('nobody-new', 'Không còn ai cần báo về hồ sơ.')
  await tx.announce({
    type: 'alert.told',
    subject: { kind: 'alert', id: null },
    data: { people: told, clocks: reached.length },
  })
  return ok({ told: told.length })
})
