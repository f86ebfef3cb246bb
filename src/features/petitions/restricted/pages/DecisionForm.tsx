import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { kindNames } from '../../messages.ts'
import { petitionKinds } from '../../petition.ts'
import type { RestrictedView } from './RestrictedPage.tsx'

/** What becomes of it. Only "no denunciation" lets the words out of the seal, by the inspector's own word. */
export const DecisionForm = ({ facts, values, errors }: RestrictedView) => (
  <Card title="Xử lý">
    <Form action={href(routes.restrictedDecision, { id: facts.id })} values={values} errors={errors}>
      <input type="hidden" name="version" value={facts.version} />
      <RadioGroup
        name="decision"
        label="Cách xử lý"
        required
        options={[
          { value: 'accepted', label: 'Thụ lý' },
          {
            value: 'transferred',
            label: 'Chuyển nơi có thẩm quyền',
            hint: 'Tố cáo đảng viên: Ủy ban Kiểm tra Đảng ủy. Khiếu nại, tố cáo hành chính: UBND.',
          },
          { value: 'not-accepted', label: 'Không thụ lý' },
          {
            value: 'released',
            label: 'Không phải đơn tố cáo: đưa vào sổ ý kiến',
            hint: 'Lời và tên người gửi sẽ hiện trong sổ ý kiến như mọi ý kiến khác. Không rút lại được.',
          },
        ]}
      />
      <SelectField
        name="kind"
        label="Nếu đưa vào sổ ý kiến thì là"
        required
        options={petitionKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        value="phan-anh"
      />
      <TextArea
        name="note"
        label="Căn cứ, nơi chuyển đến"
        hint="Được niêm phong cùng đơn; chỉ người được giao đọc được."
        required
      />
      <FormActions>
        <Button>Ghi cách xử lý</Button>
      </FormActions>
    </Form>
  </Card>
)
