export { calendarFeature } from './feature.ts'
export type { CalendarImpact, ImpactRow } from './impact.ts'
export { listTopics, loadCalendar, loadDeadlineRules, type Topic } from './queries.ts'
export { seedCalendar, seedTopics } from './seed-commands.ts'
