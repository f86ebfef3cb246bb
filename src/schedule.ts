import type { Recurring } from '#platform/jobs/worker.ts'

/** Every recurring job of the product. Patterns are UTC: Vietnam is seven hours ahead. */
export const schedule: readonly Recurring[] = [
  { job: 'alerts.morning', at: '30 23 * * *' }, // 06:30: reminders, late alarms, the ladder
  { job: 'alerts.digest', at: '0 0 * * *' }, // 07:00: one e-mail a working day
  { job: 'admin.check-files', at: '45 18 * * *' }, // 01:45: every stored file against the database
  { job: 'people.sweep', at: '15 19 * * *' }, // 02:15: ended sessions, old sign-in failures, old form keys
]
