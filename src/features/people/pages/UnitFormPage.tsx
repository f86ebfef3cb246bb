import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unitKindNames } from '../messages.ts'
import { type Unit, unitKinds } from '../unit.ts'
import { unitOptions } from '../unit-options.ts'

type Props = {
  /** The unit being changed; null for a new one. */
  unit: Unit | null
  others: readonly Unit[]
  values: Values
  errors?: readonly Refusal[]
}

export const UnitFormPage = ({ unit, others, values, errors = [] }: Props) => (
  <>
    <PageHeading title={unit === null ? 'Thêm đơn vị' : 'Sửa thông tin đơn vị'} lead={unit?.name} />
    <Form
      action={unit === null ? href(routes.units) : href(routes.unitEdit, { id: unit.id })}
      values={values}
      errors={errors}
      guard
    >
      <input type="hidden" name="version" value={String(values.version ?? 0)} />
      <SelectField
        name="kind"
        label="Loại đơn vị"
        options={unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))}
        empty="Chọn loại"
        required
      />
      <TextField
        name="name"
        label="Tên đầy đủ"
        hint="Như trong quyết định thành lập, ví dụ: Tổ dân phố số 12."
        required
      />
      <TextField name="shortName" label="Tên viết tắt" hint="Ví dụ: Phòng VH - XH" />
      <ComboField
        name="parent"
        label="Trực thuộc"
        options={unitOptions(others.filter((other) => other.id !== unit?.id))}
        empty="Không trực thuộc đơn vị nào"
      />
      <FieldRow>
        <TextField
          name="groupNumber"
          label="Số tổ"
          hint="Chỉ với tổ dân phố gọi theo số."
          inputmode="numeric"
          size={6}
        />
        <TextField
          name="sortOrder"
          label="Thứ tự trong danh sách"
          hint="Số nhỏ đứng trước."
          inputmode="numeric"
          size={6}
        />
      </FieldRow>
      <FieldRow>
        <DateField name="validFrom" label="Hoạt động từ ngày" />
        <DateField name="validTo" label="Hoạt động đến hết ngày" hint="Để trống khi đơn vị đang hoạt động." />
      </FieldRow>
      <FormActions>
        <Button>{unit === null ? 'Thêm đơn vị' : 'Lưu thay đổi'}</Button>
        <LinkButton
          variant="tertiary"
          href={unit === null ? href(routes.units) : href(routes.unit, { id: unit.id })}
        >
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  </>
)
