import type { DayOff } from '#domain/calendar.ts'
import { formatDate, weekdayName } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { seenOf } from '../day.ts'
import type { ImpactRow } from '../impact.ts'
import { kindNames, statusNames } from '../messages.ts'
import { ImpactTable } from './ImpactTable.tsx'

type Props = {
  before: DayOff | undefined
  after: DayOff
  impact: readonly ImpactRow[]
  errors?: readonly Refusal[]
}

/** The day as it is and as it would be, with everything that would follow. */
export const DayPreviewPage = ({ before, after, impact, errors = [] }: Props) => (
  <>
    <PageHeading
      title={`Xem trước: ${weekdayName(after.date)}, ngày ${formatDate(after.date)}`}
      lead="Chưa ghi gì vào lịch."
    />
    <DefinitionList
      items={[
        {
          term: 'Hiện nay',
          value: before === undefined ? 'Theo tuần làm việc bình thường' : describe(before),
        },
        { term: 'Sẽ ghi', value: describe(after) },
      ]}
    />
    <ImpactTable rows={impact} />
    <Form action={href(routes.calendarDays)} errors={errors}>
      {Object.entries({ ...after, seen: seenOf(before) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormActions>
        <Button name="step" value="save">
          Ghi vào lịch
        </Button>
        <LinkButton href={href(routes.calendarDays, {}, { ngay: after.date, ...proposed(after) })}>
          Sửa lại
        </LinkButton>
      </FormActions>
    </Form>
  </>
)

const describe = (day: DayOff): string =>
  `${kindNames[day.kind]}: ${day.name}. Căn cứ: ${day.source}. ${statusNames[day.status]}.`

const proposed = ({ kind, name, source, status }: DayOff) => ({
  loai: kind,
  ten: name,
  cancu: source,
  tinhtrang: status,
})
