import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { hasReached, type Receipt, reachedAt, type Stage, stageOf, standingOf } from '../receipt.ts'
import { median, workingHoursBetween } from '../working-time.ts'

/** One paper sent to one unit. */
export type Sample = {
  readonly unit: string
  readonly name: string
  readonly isGroup: boolean
  readonly sentAt: Date
  readonly required: Stage
  readonly dueOn: IsoDate
  readonly receipts: readonly Receipt[]
  readonly reminders: number
}

/** How fast one unit answers. Hours are office hours; medians of what did happen, so `unread` and `open` stand beside them. */
export type ResponseFigures = {
  readonly unit: string
  readonly name: string
  readonly isGroup: boolean
  readonly sent: number
  readonly readHours: number | null
  readonly answerHours: number | null
  /** Not done what was asked, whether its day has come or not. */
  readonly open: number
  /** Of the papers whose day has passed or that are done: how many were done in time. */
  readonly judged: number
  readonly onTime: number
  /** Papers for which a reminder was needed. */
  readonly chased: number
}

/** Below this many papers a share says more about chance than about the unit. */
export const FEW = 5

export function responseFigures(
  samples: readonly Sample[],
  today: IsoDate,
  calendar: WorkingCalendar,
): readonly ResponseFigures[] {
  return [...Map.groupBy(samples, ({ unit }) => unit).values()].map((own) => {
    const [{ unit, name, isGroup }] = own as [Sample, ...Sample[]]
    const hoursTo = (stageFor: (sample: Sample) => Stage) =>
      own.flatMap((sample) => {
        const at = reachedAt(sample.receipts, stageFor(sample))
        return at === null ? [] : [workingHoursBetween(calendar, sample.sentAt, at)]
      })
    const standings = own.map((sample) => standingOf(sample.receipts, sample, today))
    const judged = standings.filter(({ kind }) => kind !== 'waiting')
    return {
      unit,
      name,
      isGroup,
      sent: own.length,
      readHours: median(hoursTo(() => 'read')),
      answerHours: median(
        hoursTo(({ required }) => (hasReached(required, 'acknowledged') ? 'acknowledged' : required)),
      ),
      open: own.filter(({ receipts, required }) => !hasReached(stageOf(receipts), required)).length,
      judged: judged.length,
      onTime: judged.filter((standing) => standing.kind === 'complete' && !standing.late).length,
      chased: own.filter(({ reminders }) => reminders > 0).length,
    }
  })
}
