import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Option } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ExchangeBodyId } from '../body.ts'

type Props = {
  readonly id: ExchangeBodyId | null
  readonly units: readonly Option[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** A body and its identifiers. */
export const BodyPage = ({ id, units, values, errors }: Props) => (
  <>
    <PageHeading title={id === null ? 'Thêm cơ quan trao đổi' : 'Sửa cơ quan trao đổi'} />
    <Form
      action={id === null ? href(routes.exchangeBodyNew) : href(routes.exchangeBody, { body: id })}
      values={values}
      errors={errors}
      guard
    >
      <input type="hidden" name="version" value={String(values['version'] ?? '0')} />
      <TextField
        name="name"
        label="Tên cơ quan"
        required
        hint="Như ghi trong gói, ví dụ UBND phường Kiến An"
      />
      <FieldRow>
        <TextField
          name="organId"
          label="Mã định danh"
          size={16}
          hint="Ví dụ 000.00.01.H56; chưa biết thì để trống"
        />
        <TextField name="inCharge" label="Mã định danh của cấp trên" size={16} />
      </FieldRow>
      <Checkbox name="own" label="Là cơ quan của phường" hint="Đứng tên gửi các gói văn bản" />
      <ComboField name="unit" label="Là đơn vị trong phần mềm" empty="Không" options={units} />
      <TextField name="note" label="Ghi chú" />
      {id !== null && (
        <Checkbox
          name="closed"
          label="Thôi dùng"
          hint="Không hiện khi chọn nơi nhận; các lần bàn giao cũ vẫn giữ"
        />
      )}
      <FormActions>
        <Button>Lưu</Button>
      </FormActions>
    </Form>
  </>
)
