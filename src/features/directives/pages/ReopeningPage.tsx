import { href, routes } from '#routes'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Directive } from '../directive.ts'
import { deliverableTitle } from '../messages.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { directive: Directive }

export const ReopeningPage = ({ directive, ...state }: Props) => {
  const deliverables = directive.deliverables.filter(({ state: at }) => at !== 'waived')
  const parts = directive.parts.filter(({ state: at }) => at === 'done')
  return (
    <FormPage
      {...state}
      directive={directive}
      title="Mở lại chỉ đạo"
      lead="Chọn ít nhất một sản phẩm hoặc phần việc phải làm lại. Lần kết thúc trước vẫn được giữ trong lịch sử; hạn không thay đổi."
      markOptional={false}
      action={href(routes.directiveReopening, { id: directive.id })}
      submit="Mở lại"
      draftKey={`chi-dao/${directive.id}/mo-lai`}
    >
      {deliverables.length > 0 && (
        <CheckboxGroup
          name="deliverables"
          label="Sản phẩm phải làm lại"
          options={deliverables.map((one) => ({ value: one.id, label: deliverableTitle(one) }))}
        />
      )}
      {parts.length > 0 && (
        <CheckboxGroup
          name="parts"
          label="Phần việc phải làm lại"
          options={parts.map((part) => ({ value: part.id, label: part.unitName }))}
          filterable={parts.length > 12}
        />
      )}
      <TextArea
        name="reason"
        label="Lý do mở lại"
        hint="Ví dụ: người dân phản ánh ngõ vẫn ngập sau khi sửa cống."
        required
      />
    </FormPage>
  )
}
