import { formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import type { DayMark } from '../day.ts'
import { kindNames, markSigns } from '../messages.ts'
import type { Month } from '../year.ts'

export const monthAnchor = (number: number): string => `thang-${number}`

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']
const weekdayWords = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** One month on the wall: every day with its mark as a letter, a shape and a colour. */
export const MonthGrid = ({ month, today }: { month: Month; today: IsoDate }) => (
  <table class="month" id={monthAnchor(month.number)}>
    <caption>
      Tháng {month.number} <span class="muted">{month.workingDays} ngày làm việc</span>
    </caption>
    <thead>
      <tr>
        {weekdays.map((short, index) => (
          <th key={short} scope="col" abbr={weekdayWords[index]}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {month.weeks.map((week) => (
        <tr key={week.find((day) => day !== null)?.date}>
          {week.map((day, index) =>
            day === null ? (
              <td key={weekdays[index]} />
            ) : (
              <td
                key={day.date}
                data-mark={day.mark}
                data-provisional={day.provisional ? '' : undefined}
                aria-current={day.date === today ? 'date' : undefined}
                title={titleOf(day)}
              >
                {Number(day.date.slice(8))}
                <Sign day={day} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const Sign = ({ day }: { day: DayMark }) =>
  day.name === null ? null : (
    <>
      <span class="month-sign" aria-hidden="true">
        {markSigns[day.mark]}
        {day.provisional ? '?' : ''}
      </span>
      <span class="ds-sr-only">
        {' '}
        {day.name}
        {day.provisional ? ', tạm tính' : ''}
      </span>
    </>
  )

const titleOf = (day: DayMark): string | undefined =>
  day.mark === 'working' || day.mark === 'weekend'
    ? undefined
    : `${weekdayName(day.date)} ${formatDate(day.date)}: ${kindNames[day.mark]}, ${day.name}`
