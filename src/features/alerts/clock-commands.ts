import type { Actor } from '#domain/actor.ts'
import { addWorkingDays, workingDaysBetween } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { loadDeadlineRules } from '#features/calendar/index.ts'
import {
  type ClockedDirective,
  type DirectiveId,
  isStillClocked,
  listClocked,
} from '#features/directives/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { People } from './audience.ts'
import { type ClockRules, type ClockStep, stepsReached } from './clock.ts'
import { clockMessages, type Dated } from './clock-message.ts'
import { stepsTaken } from './clock-queries.ts'
import { deliver, writeLetters } from './deliver-commands.ts'
import { runChasing } from './dispatches/chase-commands.ts'
import { runDossierClocks } from './dossiers/dossier-clock-commands.ts'
import { runPaperClocks } from './papers/paper-clock-commands.ts'
import { loadPeople } from './people-queries.ts'
import { alertPolicy } from './policy.ts'

const BATCH = 500

/** Every morning: each clock takes the steps it has reached, then one letter per person is written. Run again it changes nothing. */
export async function runClocks(deps: Deps, actor: Actor): Promise<void> {
  const today = todayOf(deps)
  const { rules, people } = await reading(deps, actor, async (db) => ({
    rules: await loadDeadlineRules(db, actor.ward),
    people: await loadPeople(db, actor, today),
  }))
  const dueBy = addWorkingDays(rules.calendar, today, Math.max(0, ...rules.reminderDays))
  for (let after: DirectiveId | null = null; ; ) {
    const { batch, taken } = await readBatch(deps, actor, { dueBy, after, limit: BATCH })
    for (const directive of batch.filter(isDated)) {
      const clock = { lastDay: directive.lastDay, running: directive.running }
      const steps = stepsReached(clock, today, rules, taken.get(directive.id) ?? new Set())
      if (steps.length > 0) await takeSteps(deps, actor, { directive, steps, today, people, rules })
    }
    after = batch.at(-1)?.id ?? null
    if (batch.length < BATCH) break
  }
  await runDossierClocks(deps, actor, { today, people, rules })
  await runChasing(deps, actor, { today, people })
  await runPaperClocks(deps, actor, { today, people, rules })
  await writeClockLetters(deps, actor, people)
}

const readBatch = (deps: Deps, actor: Actor, page: Parameters<typeof listClocked>[2]) =>
  reading(deps, actor, async (db) => {
    const batch = await listClocked(db, actor, page)
    return { batch, taken: await stepsTaken(db, actor, batch) }
  })

const isDated = (directive: ClockedDirective): directive is Dated => directive.lastDay !== null

type StepInput = {
  readonly directive: Dated
  readonly steps: readonly ClockStep[]
  readonly today: IsoDate
  readonly people: People
  readonly rules: ClockRules
}

/** One directive's steps of one morning: noted, told to whom they concern, and part of its history. */
const takeSteps = command('alerts.take-steps', async (tx, actor, input: StepInput) => {
  const { directive, today, people, rules } = input
  authorize(alertPolicy, actor, 'tell', null)
  if (!(await isStillClocked(tx.db, actor, directive))) return settledMeanwhile
  const steps = await noteSteps(tx, actor, input)
  if (steps.length === 0) return settledMeanwhile
  const told = await deliver(tx, actor, people, clockMessages(directive, steps, today, people, rules, tx.now))
  await tx.announce({
    ...stepEvent(directive, steps, today, rules),
    subject: { kind: 'directive', id: directive.id },
  })
  return ok({ told: told.length })
})

const settledMeanwhile = refuse('settled', 'Việc này đã kết thúc, đổi hạn hoặc đã được báo.')

async function noteSteps(tx: Tx, actor: Actor, { directive, steps, today }: StepInput) {
  const rows = await tx.db
    .insertInto('clock_step')
    .values(
      steps.map((step) => ({
        ward_id: actor.ward,
        directive_id: directive.id,
        last_day: directive.lastDay,
        step,
        reached_on: today,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .execute()
  return steps.filter((step) => rows.some((row) => row.step === step))
}

/** Becoming late is an event of its own; later rungs and reminders are told as such. */
function stepEvent(
  { lastDay }: Dated,
  steps: readonly ClockStep[],
  today: IsoDate,
  { calendar }: ClockRules,
) {
  if (steps.includes('late')) return { type: 'directive.became-late', data: { lastDay, steps } }
  const late = workingDaysBetween(calendar, lastDay, today)
  return today > lastDay
    ? { type: 'directive.escalated', data: { lastDay, steps, workingDaysLate: late } }
    : { type: 'directive.due-soon', data: { lastDay, steps, workingDaysLeft: -late } }
}

const writeClockLetters = command('alerts.write-letters', async (tx, actor, people: People) => {
  authorize(alertPolicy, actor, 'tell', null)
  const letters = await writeLetters(tx, actor, people)
  if (letters === 0) return refuse('no-letters', 'Không có thư nào cần viết.')
  await tx.announce({
    type: 'alert.letters-written',
    subject: { kind: 'alert', id: null },
    data: { letters },
  })
  return ok({ letters })
})
