import { href, routes } from '#routes'
import { Checkbox } from '#ui/Checkbox.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Directive, deliverableTypes } from '../directive.ts'
import { deliverableNames } from '../messages.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { directive: Directive }

export const AddDeliverablePage = ({ directive, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title="Yêu cầu thêm sản phẩm"
    action={href(routes.directiveDeliverables, { id: directive.id })}
    submit="Yêu cầu"
  >
    <SelectField
      name="type"
      label="Loại sản phẩm"
      options={deliverableTypes.map((type) => ({ value: type, label: deliverableNames[type] }))}
      empty="Chọn…"
      required
    />
    <TextField name="description" label="Cụ thể là gì" hint="Ví dụ: ảnh trước và sau khi bó gọn dây" />
    <Checkbox name="required" label="Bắt buộc phải có mới kết thúc được" checked />
  </FormPage>
)
