import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type Option, type OptionGroup, SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Basis } from '../basis.ts'
import { deliverableTypes } from '../directive.ts'
import { deliverableNames } from '../messages.ts'

type Props = {
  units: readonly Option[]
  topics: readonly (Option | OptionGroup)[]
  /** The paper because of which the work is given. */
  basis: Basis | null
  values: Values
  errors: readonly Refusal[]
}

/** A directive that comes from no notice. */
export const AssignPage = ({ units, topics, basis, values, errors }: Props) => (
  <>
    <PageHeading
      title="Giao việc mới"
      lead="Dùng cho việc Ban Thường vụ giao ngoài thông báo kết luận. Việc trong thông báo được tạo khi ban hành thông báo."
    />
    <Card>
      <Form action={href(routes.directiveNew)} values={values} errors={errors} guard draftKey="chi-dao/moi">
        {basis !== null && (
          <>
            <input type="hidden" name="basis" value={basis.dispatch} />
            <p>
              Theo <a href={href(routes.dispatch, { id: basis.dispatch })}>{basis.title}</a>. Mỗi đơn vị chủ
              trì một việc: giao xong đơn vị này, trở lại văn bản để giao đơn vị khác.
            </p>
          </>
        )}
        <TextField name="title" label="Tên việc" maxlength={500} required />
        <TextArea name="content" label="Nội dung giao" rows={6} required />
        <ComboField name="lead" label="Đơn vị chủ trì" options={units} required />
        <UnitBoxes name="executing" label="Đơn vị thực hiện" units={units} values={values} />
        <UnitBoxes name="coordinating" label="Đơn vị phối hợp" units={units} values={values} />
        <CheckboxGroup
          name="deliverables"
          label="Sản phẩm phải nộp"
          hint="Không chọn gì thì phải nộp báo cáo kết quả."
          options={deliverableTypes.map((type) => ({ value: type, label: deliverableNames[type] }))}
        />
        <TextField
          name="due"
          label="Hạn"
          hint="Ghi như trong văn bản: “trước ngày 10/12/2025”, “chậm nhất ngày 10/12/2025”, “trong 05 ngày làm việc kể từ ngày ký”."
        />
        <SelectField name="topic" label="Lĩnh vực" options={topics} empty="Chưa xếp" />
        <FormActions>
          <Button>Giao việc</Button>
          <LinkButton href={href(routes.directives)} variant="tertiary">
            Quay lại danh sách
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)

/** All units of the ward are many: folded until one wants some. */
const UnitBoxes = ({
  name,
  label,
  units,
  values,
}: Pick<Props, 'units' | 'values'> & { name: string; label: string }) => (
  <details class="more" open={values[name] !== undefined}>
    <summary>{label}</summary>
    <CheckboxGroup name={name} label={label} options={units} filterable />
  </details>
)
