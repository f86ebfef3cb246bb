import type { DayOff } from '#domain/calendar.ts'
import { formatDate, isoWeekday, weekdayName } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { seenOf } from '../day.ts'
import type { ImpactRow } from '../impact.ts'
import { kindNames } from '../messages.ts'
import { ImpactTable } from './ImpactTable.tsx'

type Props = { day: DayOff; impact: readonly ImpactRow[]; errors?: readonly Refusal[] }

export const DayRemovalPage = ({ day, impact, errors = [] }: Props) => (
  <>
    <PageHeading
      title={`Bỏ ngày ${formatDate(day.date)} khỏi lịch`}
      lead={`${kindNames[day.kind]}: ${day.name}. Bỏ rồi, ${weekdayName(day.date)} này là ${
        isoWeekday(day.date) >= 6 ? 'ngày nghỉ hằng tuần' : 'ngày làm việc bình thường'
      }.`}
    />
    <ImpactTable rows={impact} />
    <Form action={href(routes.calendarDayEnd, { date: day.date })} errors={errors}>
      <input type="hidden" name="seen" value={seenOf(day)} />
      <FormActions>
        <Button tone="danger">Bỏ ngày này khỏi lịch</Button>
        <LinkButton href={href(routes.calendar, {}, { nam: day.date.slice(0, 4) })}>Giữ nguyên</LinkButton>
      </FormActions>
    </Form>
  </>
)
