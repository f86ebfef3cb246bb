import { href, routes } from '#routes'
import { type Option, SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Directive } from '../directive.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { directive: Directive; notices: readonly Option[] }

export const CancellationPage = ({ directive, notices, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title="Hủy chỉ đạo"
    lead="Các đơn vị không phải làm tiếp. Chỉ đạo đã hủy không mở lại được, nhưng vẫn đọc được cùng lịch sử."
    action={href(routes.directiveCancellation, { id: directive.id })}
    submit="Hủy chỉ đạo"
    danger
    draftKey={`chi-dao/${directive.id}/huy`}
  >
    <TextArea name="reason" label="Lý do hủy" required />
    <input type="hidden" name="clause" value={String(state.values.clause ?? '')} />
    <SelectField
      name="notice"
      label="Thông báo thay thế"
      hint="Nếu một thông báo sau đã hủy hoặc thay việc này."
      options={notices}
      empty="Không có"
    />
  </FormPage>
)
