import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Directive, Part } from '../directive.ts'
import { FilesField } from './FilesField.tsx'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { PlaceField } from './HandInPage.tsx'

type Props = FormPageState & { directive: Directive; places: readonly Part[] }

export const ExtensionPage = ({ directive, places, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title="Đề nghị gia hạn"
    lead={
      directive.lastDay !== null &&
      `Hạn hiện tại là ${formatDate(directive.lastDay)}. Trong khi chờ trả lời, hạn không thay đổi.`
    }
    action={href(routes.directiveExtensions, { id: directive.id })}
    submit="Gửi đề nghị"
    multipart
    draftKey={`chi-dao/${directive.id}/gia-han`}
  >
    <PlaceField places={places} label="Đề nghị thay mặt" />
    <RadioGroup
      name="by"
      label="Xin gia hạn"
      options={[
        { value: 'day', label: 'Đến một ngày' },
        { value: 'days', label: 'Thêm một số ngày làm việc' },
      ]}
      value="day"
      required
    />
    <FieldRow>
      <DateField name="toDay" label="Đến ngày" />
      <TextField
        name="workingDays"
        label="Thêm số ngày làm việc"
        hint="Tính từ hạn hiện tại"
        inputmode="numeric"
        size={4}
      />
    </FieldRow>
    <TextArea name="reason" label="Lý do" rows={5} required />
    <FilesField again={state.errors.length > 0} />
  </FormPage>
)
