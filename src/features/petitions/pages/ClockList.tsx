import type { WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import { type LegalTerm, runTerm } from '../terms/term.ts'
import { printTerm, stepNames } from '../terms/words.ts'

type Props = {
  readonly clocks: readonly LegalTerm[]
  readonly receivedAt: Date
  readonly calendar: WorkingCalendar
  readonly today: IsoDate
}

/** The terms that run for this kind; each with its source, and said honestly where nobody has compared it with the text in force. */
export const ClockList = ({ clocks, receivedAt, calendar, today }: Props) => (
  <ul class="clocks">
    {clocks.map((clock) => (
      <li key={clock.id}>
        <p>
          <strong>{stepNames[clock.step]}</strong>
        </p>
        <p>
          {printTerm(clock)}
          {clock.note !== null && `. ${clock.note}`}.{' '}
          {clock.from === 'received' && (
            <LastDay day={runTerm(calendar, clock, dateInVietnam(receivedAt)).due} today={today} />
          )}
        </p>
        <p class="muted">
          {clock.source}{' '}
          {clock.status === 'provisional' && (
            <Status tone="warning" icon="alert">
              Cần kiểm tra lại
            </Status>
          )}
        </p>
      </li>
    ))}
  </ul>
)

const LastDay = ({ day, today }: { readonly day: IsoDate; readonly today: IsoDate }) => (
  <span class={day < today ? 'clock-over' : undefined}>
    Chậm nhất <strong>{formatDate(day)}</strong>
    {day < today && ' (đã qua)'}
  </span>
)
