import { NATIONAL_DAYS_OFF } from '#domain/national-calendar.ts'
import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { calendarPolicy } from './policy.ts'
import { STARTING_TOPICS } from './topics.ts'

/** Puts the national days off into the ward; days the ward already has stay as they are. */
export const seedCalendar = command('calendar.seed', async (tx, actor, _: null) => {
  authorize(calendarPolicy, actor, 'seed', null)
  const rows = NATIONAL_DAYS_OFF.map((day) => ({ ...day, ward_id: actor.ward }))
  await tx.db
    .insertInto('calendar_day')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.announce({
    type: 'calendar.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { days: rows.length },
  })
  return ok(null)
})

/** Puts the starting topics into the ward; topics the ward already has stay as they are. */
export const seedTopics = command('topics.seed', async (tx, actor, _: null) => {
  authorize(calendarPolicy, actor, 'seed', null)
  const rows = STARTING_TOPICS.map((topic, index) => ({
    ward_id: actor.ward,
    code: topic.code,
    name: topic.name,
    group_code: topic.group,
    group_name: topic.groupName,
    never_public: topic.neverPublic,
    sort_order: index,
    closed_at: null,
  }))
  await tx.db
    .insertInto('topic')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.announce({
    type: 'topics.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { topics: rows.length },
  })
  return ok(null)
})
