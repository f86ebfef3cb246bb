import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { kindNames, statusNames } from '../messages.ts'

type Props = { values: Values; errors?: readonly Refusal[] }

/** What a day of the calendar becomes. Nothing is written before the clerk has seen what it would change. */
export const DayFormPage = ({ values, errors = [] }: Props) => (
  <>
    <PageHeading
      title="Ngày nghỉ, ngày làm bù"
      lead="Trước khi ghi, hệ thống cho xem những hạn và mốc nhắc sẽ tính khác đi."
    />
    <Form action={href(routes.calendarDays)} values={values} errors={errors} guard>
      <DateField name="date" label="Ngày" required />
      <RadioGroup name="kind" label="Loại ngày" options={optionsOf(kindNames)} required />
      <TextField
        name="name"
        label="Tên ngày"
        hint="Ví dụ: Quốc khánh; nghỉ hoán đổi; làm bù cho ngày 23/11/2026"
        maxlength={120}
        required
      />
      <TextField
        name="source"
        label="Căn cứ"
        hint="Số, ngày văn bản cho nghỉ hoặc làm bù"
        maxlength={200}
        required
      />
      <RadioGroup name="status" label="Tình trạng" options={optionsOf(statusNames)} required />
      <FormActions>
        <Button name="step" value="preview">
          Xem trước thay đổi
        </Button>
      </FormActions>
    </Form>
  </>
)
