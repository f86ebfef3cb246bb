import { addWorkingDays, type WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { CalendarImpact, ImpactRow } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { listOpenDispatches } from './chase-queries.ts'
import { type ChaseStep, type ChasingRules, ladderOf } from './chasing.ts'
import type { Dispatch } from './dispatch.ts'
import { getRules } from './rule-queries.ts'

/** What another calendar would change for papers on their way: the day that was sent along stands, the chasing follows. */
export const dispatchCalendarImpact: CalendarImpact = async (db, actor, before, after) => {
  const rules = await getRules(db, actor)
  const open = await listOpenDispatches(db, actor)
  return open.flatMap((sent) => [
    ...countedDay(sent, rules, before, after),
    ...chasing(sent, rules, before, after),
  ])
}

type Change = readonly [before: WorkingCalendar, after: WorkingCalendar]

/** Only a day that was counted by the ward's own rule would be counted otherwise. */
function countedDay(sent: Dispatch, { dueDays }: ChasingRules, ...calendars: Change): readonly ImpactRow[] {
  const [was, would] = calendars.map((calendar) =>
    addWorkingDays(calendar, dateInVietnam(sent.sentAt), dueDays),
  )
  return was !== sent.dueOn || would === undefined || would === was
    ? []
    : [{ ...subject(sent), what: 'hạn của nơi nhận', kind: 'issued', before: was, after: would }]
}

function chasing(sent: Dispatch, rules: ChasingRules, ...calendars: Change): readonly ImpactRow[] {
  const [was, will] = calendars.map((calendar) =>
    ladderOf(sent.dueOn, dateInVietnam(sent.sentAt), rules, calendar),
  )
  return (was ?? []).flatMap(({ step, day }) => {
    const moved = will?.find((rung) => rung.step === step)
    return moved === undefined || moved.day === day
      ? []
      : [{ ...subject(sent), what: stepName(step), kind: 'running', before: day, after: moved.day } as const]
  })
}

function stepName(step: ChaseStep): string {
  if (step === 'before') return 'nhắc trước hạn'
  return step === 'told-up' ? 'báo văn phòng, lãnh đạo' : `nhắc lần ${step.replace('late-', '')} sau hạn`
}

const subject = ({ id, title, abstract }: Dispatch) => ({
  code: title,
  title: abstract,
  href: href(routes.dispatch, { id }),
})
