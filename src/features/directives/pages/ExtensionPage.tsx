import { addDays, formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
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
    <TextField
      name="toDay"
      label="Gia hạn đến"
      hint={`Một ngày${directive.lastDay === null ? '' : `, ví dụ ${formatDate(addDays(directive.lastDay, 7))}`}; hoặc số ngày làm việc thêm vào hạn hiện tại, ví dụ “5 ngày làm việc”.`}
      maxlength={40}
      size={20}
      required
    />
    <TextArea name="reason" label="Lý do" rows={5} required />
    <FilesField again={state.errors.length > 0} />
  </FormPage>
)
