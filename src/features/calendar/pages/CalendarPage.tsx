import type { DayOff } from '#domain/calendar.ts'
import { formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { kindNames } from '../messages.ts'
import type { Month } from '../year.ts'
import { DayStatus } from './DayStatus.tsx'
import { MonthGrid, monthAnchor } from './MonthGrid.tsx'

type Props = {
  year: number
  years: readonly number[]
  months: readonly Month[]
  days: readonly DayOff[]
  warning: string | null
  today: IsoDate
  hours: string
  issuer: readonly string[]
  printed: string
  mayChange: boolean
}

export const CalendarPage = (props: Props) => (
  <PrintSheet
    issuer={props.issuer}
    title={`LỊCH LÀM VIỆC NĂM ${props.year}`}
    printed={props.printed}
    landscape
  >
    <PageHeading
      title={`Lịch làm việc năm ${props.year}`}
      lead={`${total(props.months)} ngày làm việc; giờ làm việc ${props.hours}.`}
      actions={<Actions mayChange={props.mayChange} />}
    />
    <Tabs
      label="Năm"
      items={props.years.map((year) => ({
        href: href(routes.calendar, {}, { nam: year }),
        label: String(year),
        current: year === props.year,
      }))}
    />
    {props.warning && <Notice tone="warning">{props.warning}</Notice>}
    {props.today.startsWith(`${props.year}-`) && (
      <p class="year-now screen-only">
        <a href={`#${monthAnchor(monthOf(props.today))}`}>Đến tháng này</a>
      </p>
    )}
    <div class="year">
      {props.months.map((month) => (
        <MonthGrid key={month.number} month={month} today={props.today} />
      ))}
    </div>
    <Legend />
    <h2>Ngày nghỉ và ngày làm bù</h2>
    <DaysTable days={props.days} year={props.year} mayChange={props.mayChange} />
  </PrintSheet>
)

const monthOf = (day: IsoDate): number => Number(day.slice(5, 7))

const total = (months: readonly Month[]): number => months.reduce((sum, month) => sum + month.workingDays, 0)

const Actions = ({ mayChange }: { mayChange: boolean }) => (
  <>
    <LinkButton href={href(routes.calendarWorkout)}>Tính hạn</LinkButton>
    <LinkButton href={href(routes.calendarRules)}>Cách tính hạn</LinkButton>
    {mayChange && (
      <LinkButton variant="primary" href={href(routes.calendarDays)}>
        Thêm ngày nghỉ, ngày làm bù
      </LinkButton>
    )}
  </>
)

const Legend = () => (
  <ul class="year-legend" aria-label="Ký hiệu trên lịch">
    <li data-mark="holiday">L: nghỉ lễ, Tết</li>
    <li data-mark="swap-off">H: nghỉ hoán đổi</li>
    <li data-mark="make-up">B: ngày nghỉ hằng tuần nhưng làm bù</li>
    <li data-provisional="">?: tạm tính, chưa có văn bản chính thức</li>
    <li data-mark="weekend">chữ mờ: nghỉ hằng tuần</li>
  </ul>
)

const DaysTable = ({ days, year, mayChange }: Pick<Props, 'days' | 'year' | 'mayChange'>) => (
  <Table
    caption={`Ngày nghỉ và ngày làm bù năm ${year}`}
    rows={days}
    rowKey={(day) => day.date}
    empty={
      <Empty title={`Chưa có ngày nghỉ nào của năm ${year}`}>
        Khi có thông báo lịch nghỉ, văn phòng nhập từng ngày cùng số văn bản.
      </Empty>
    }
    columns={[
      {
        key: 'date',
        header: 'Ngày',
        nowrap: true,
        cell: (day) => `${weekdayName(day.date)}, ${formatDate(day.date)}`,
      },
      { key: 'kind', header: 'Loại', nowrap: true, cell: (day) => kindNames[day.kind] },
      { key: 'name', header: 'Tên ngày', cell: (day) => day.name },
      { key: 'source', header: 'Căn cứ', cell: (day) => day.source },
      { key: 'status', header: 'Tình trạng', nowrap: true, cell: (day) => <DayStatus status={day.status} /> },
      ...(mayChange ? [{ key: 'acts', header: 'Thao tác', acts: true, cell: DayActs }] : []),
    ]}
  />
)

const DayActs = (day: DayOff) => (
  <span class="row-actions">
    <LinkButton
      size="sm"
      variant="tertiary"
      href={href(routes.calendarDays, {}, { ngay: day.date })}
      label={`Sửa ngày ${formatDate(day.date)}`}
    >
      Sửa
    </LinkButton>
    <LinkButton
      size="sm"
      variant="tertiary"
      href={href(routes.calendarDayEnd, { date: day.date })}
      label={`Bỏ ngày ${formatDate(day.date)}`}
    >
      Bỏ
    </LinkButton>
  </span>
)
