import type { OfficeHours } from '#domain/calendar.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { printHours, storedHours } from '../office-hours.ts'

type Attempt = { values: Values; errors: readonly Refusal[] }
/** The forms that were refused, with what was typed. */
export type Attempts = { readonly hours?: Attempt; readonly lenient?: Attempt; readonly reminders?: Attempt }
type Props = {
  hours: readonly OfficeHours[]
  lenient: boolean
  reminderDays: readonly number[]
  mayChangeHours: boolean
  mayChangeRules: boolean
  attempts: Attempts
}

const lenientNames = {
  no: '“Trước ngày 10/12” là phải xong trong ngày 09/12',
  yes: '“Trước ngày 10/12” tính là đúng hạn đến hết ngày 10/12',
} as const

const printReminders = (days: readonly number[]): string =>
  days.length === 0 ? 'Không nhắc trước' : `Trước hạn ${days.join(', ')} ngày làm việc`

export const RulesPage = (props: Props) => (
  <>
    <PageHeading
      title="Cách tính hạn của phường"
      lead="Áp dụng cho thông báo ban hành từ nay về sau. Hạn đã ghi trong chỉ đạo không đổi."
    />
    <Lenient {...props} />
    <Reminders {...props} />
    <Hours {...props} />
  </>
)

const Lenient = ({ lenient, mayChangeRules, attempts }: Props) => (
  <Card title="Hạn ghi “trước ngày …”">
    {mayChangeRules ? (
      <Form
        action={href(routes.calendarLenient)}
        idPrefix="cach-"
        values={attempts.lenient?.values ?? { lenient: lenient ? 'yes' : 'no' }}
        errors={attempts.lenient?.errors}
      >
        <input type="hidden" name="seen" value={lenient ? 'yes' : 'no'} />
        <RadioGroup
          name="lenient"
          label="Cách hiểu"
          hint="Theo nghĩa của câu, “trước ngày” là chưa tới ngày đó. Chỉ chọn cách thứ hai khi phường đã thống nhất như vậy."
          options={optionsOf(lenientNames)}
          required
        />
        <FormActions>
          <Button>Lưu cách hiểu</Button>
        </FormActions>
      </Form>
    ) : (
      <p>{lenientNames[lenient ? 'yes' : 'no']}.</p>
    )}
  </Card>
)

const Reminders = ({ reminderDays, mayChangeRules, attempts }: Props) => (
  <Card title="Nhắc trước hạn">
    {mayChangeRules ? (
      <Form
        action={href(routes.calendarReminders)}
        idPrefix="nhac-"
        values={attempts.reminders?.values ?? { reminderDays: reminderDays.join(', ') }}
        errors={attempts.reminders?.errors}
      >
        <input type="hidden" name="seen" value={reminderDays.join(',')} />
        <TextField
          name="reminderDays"
          label="Số ngày làm việc trước ngày cuối"
          hint="Cách nhau bằng dấu phẩy, ví dụ: 7, 3, 1. Để trống nếu không nhắc trước."
          size={20}
        />
        <FormActions>
          <Button>Lưu mốc nhắc</Button>
        </FormActions>
      </Form>
    ) : (
      <p>{printReminders(reminderDays)}.</p>
    )}
  </Card>
)

const Hours = ({ hours, mayChangeHours, attempts }: Props) => (
  <Card title="Giờ làm việc">
    {mayChangeHours ? (
      <Form
        action={href(routes.calendarHours)}
        idPrefix="gio-"
        values={attempts.hours?.values ?? valuesOf(hours)}
        errors={attempts.hours?.errors}
      >
        <input type="hidden" name="seen" value={storedHours(hours)} />
        <FieldRow>
          <TextField name="morningFrom" label="Buổi sáng, từ" size={6} required />
          <TextField name="morningTo" label="Buổi sáng, đến" size={6} required />
        </FieldRow>
        <FieldRow>
          <TextField name="afternoonFrom" label="Buổi chiều, từ" size={6} />
          <TextField name="afternoonTo" label="Buổi chiều, đến" size={6} />
        </FieldRow>
        <FormActions>
          <Button>Lưu giờ làm việc</Button>
        </FormActions>
      </Form>
    ) : (
      <DefinitionList items={[{ term: 'Trong ngày', value: printHours(hours) }]} />
    )}
  </Card>
)

const valuesOf = (hours: readonly OfficeHours[]): Values => ({
  morningFrom: hours[0]?.from,
  morningTo: hours[0]?.to,
  afternoonFrom: hours[1]?.from,
  afternoonTo: hours[1]?.to,
})
