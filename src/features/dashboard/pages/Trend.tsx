import { addDays, formatDate } from '#domain/date.ts'
import { registerHref, type WeekFigures } from '#features/directives/index.ts'
import { Chart } from '#ui/chart/Chart.tsx'

/** Work given out, work done, and what was overdue at the end of each week. */
export const Trend = ({ weeks }: { weeks: readonly WeekFigures[] }) => (
  <Chart
    kind="line"
    id="xu-huong"
    title="Việc giao, việc xong và việc quá hạn theo tuần"
    desc={describe(weeks)}
    categories={weeks.map(({ from }) => formatDate(from).slice(0, 5))}
    series={[
      {
        name: 'Giao mới',
        tone: 'neutral',
        values: weeks.map(({ assigned }) => assigned),
        hrefs: weeks.map(({ from, to }) =>
          registerHref({ assignedFrom: from, assignedTo: to, state: 'all' }),
        ),
      },
      {
        name: 'Đã xong',
        tone: 'success',
        values: weeks.map(({ closed }) => closed),
        hrefs: weeks.map(({ from, to }) => registerHref({ closedFrom: from, closedTo: to })),
      },
      {
        name: 'Quá hạn ban đầu cuối tuần',
        tone: 'danger',
        values: weeks.map(({ overdue }) => overdue),
        hrefs: weeks.map((_, at) =>
          at === weeks.length - 1 ? registerHref({ onTime: false, state: 'open' }) : null,
        ),
      },
    ]}
  />
)

/** The drawing in a sentence. */
function describe(weeks: readonly WeekFigures[]): string {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return 'Chưa có số liệu.'
  const change = last.overdue - first.overdue
  const direction = change === 0 ? 'không đổi' : change > 0 ? `tăng ${change} việc` : `giảm ${-change} việc`
  return `Từ tuần ${formatDate(first.from)} đến tuần ${formatDate(addDays(last.from, 6))}, số việc quá hạn ban đầu ${direction}, hiện là ${last.overdue}.`
}
