import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import type { Option } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Directive } from '../directive.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { directive: Directive; units: readonly Option[] }

export const AddUnitPage = ({ directive, units, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title="Giao thêm đơn vị phối hợp"
    lead="Đơn vị mới tiếp nhận và báo xong phần việc của mình như các đơn vị khác."
    action={href(routes.directiveUnits, { id: directive.id })}
    submit="Giao phối hợp"
  >
    <ComboField name="unit" label="Đơn vị" options={units} required />
    <TextArea name="reason" label="Đơn vị này cần làm gì" required />
  </FormPage>
)
