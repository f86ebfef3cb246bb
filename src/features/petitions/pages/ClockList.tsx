import { addWorkingDays, type WorkingCalendar } from '#domain/calendar.ts'
import { addDays, dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import type { StatutoryClock } from '../statutory-clocks.ts'

type Props = {
  readonly clocks: readonly StatutoryClock[]
  readonly receivedAt: Date
  readonly calendar: WorkingCalendar
  readonly today: IsoDate
}

/** The terms the law sets for this kind; each with its source, and said honestly where nobody has checked it lately. */
export const ClockList = ({ clocks, receivedAt, calendar, today }: Props) => (
  <ul class="clocks">
    {clocks.map((clock) => (
      <li key={clock.step}>
        <p>
          <strong>{clock.step}</strong>
        </p>
        <p>
          {clock.days} {clock.unit === 'working' ? 'ngày làm việc' : 'ngày'} {starts[clock.from]}
          {clock.note !== undefined && `. ${clock.note}`}.{' '}
          <LastDay day={lastDayOf(clock, receivedAt, calendar)} today={today} />
        </p>
        <p class="muted">
          {clock.source}{' '}
          {clock.status === 'check' && (
            <Status tone="warning" icon="alert">
              Cần kiểm tra lại
            </Status>
          )}
        </p>
      </li>
    ))}
  </ul>
)

const starts: Readonly<Record<StatutoryClock['from'], string>> = {
  received: 'từ ngày nhận',
  accepted: 'từ ngày thụ lý',
  known: 'từ ngày biết việc',
  concluded: 'từ ngày kết luận',
}

const LastDay = ({ day, today }: { readonly day: IsoDate | null; readonly today: IsoDate }) =>
  day === null ? null : (
    <span class={day < today ? 'clock-over' : undefined}>
      Chậm nhất <strong>{formatDate(day)}</strong>
      {day < today && ' (đã qua)'}
    </span>
  )

/** Null when the clock starts with something that has not happened here. */
function lastDayOf(clock: StatutoryClock, receivedAt: Date, calendar: WorkingCalendar): IsoDate | null {
  if (clock.from !== 'received') return null
  const start = dateInVietnam(receivedAt)
  return clock.unit === 'working' ? addWorkingDays(calendar, start, clock.days) : addDays(start, clock.days)
}
