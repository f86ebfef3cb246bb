import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { KeptLetterhead } from '../letterhead-queries.ts'

type Props = {
  readonly letterhead: KeptLetterhead | null
  readonly units: readonly Unit[]
  readonly mayEdit: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  readonly preview: ComponentChildren
}

/** Head, number, signature and recipients, as the ward prints them. */
export const LetterheadPage = ({ letterhead, units, mayEdit, values, errors, preview }: Props) => (
  <>
    <PageHeading
      title={letterhead === null ? 'Thêm nơi ký' : letterhead.name}
      lead="In trên mọi thư chọn nơi ký này. Thể thức theo ngày văn bản: HD 36, từ 27/5/2026 là HD 05; cơ quan Nhà nước theo NĐ 30/2020."
    />
    {mayEdit && (
      <Form
        action={
          letterhead === null
            ? href(routes.letterheadNew)
            : href(routes.letterhead, { letterhead: letterhead.id })
        }
        values={values}
        errors={errors}
        guard
      >
        <input type="hidden" name="version" value={String(letterhead?.version ?? 0)} />
        <TextField name="name" label="Tên để chọn" required hint="Ví dụ: Đảng ủy, Phó Chánh Văn phòng ký" />
        <RadioGroup
          name="family"
          label="Văn bản của"
          required
          options={[
            { value: 'party', label: 'Đảng (Số 12-CV/ĐU)' },
            { value: 'state', label: 'Nhà nước (Số: 12/UBND-VP)' },
          ]}
        />
        <FieldRow>
          <TextField name="superior" label="Cơ quan cấp trên" hint="Dòng đầu bên trái, nếu có" />
          <TextField name="issuer" label="Cơ quan ban hành" required />
        </FieldRow>
        <FieldRow>
          <TextField name="bodySymbol" label="Ký hiệu cơ quan" required size={12} hint="ĐU, UBND" />
          <TextField name="officeSymbol" label="Ký hiệu đơn vị soạn" size={12} hint="Nhà nước: VP" />
        </FieldRow>
        <FieldRow>
          <TextField name="authority" label="Thẩm quyền ký" required hint="T/L BAN THƯỜNG VỤ, TL. CHỦ TỊCH" />
          <TextField
            name="position"
            label="Chức vụ"
            hint="Để trống khi thẩm quyền ký đã là chức vụ: TRƯỞNG PHÒNG"
          />
          <TextField name="signer" label="Họ tên người ký" required />
        </FieldRow>
        <TextArea
          name="recipients"
          label="Nơi nhận"
          required
          rows={4}
          hint="Mỗi nơi một dòng, không cần gạch đầu dòng và dấu cuối dòng."
        />
        <TextField
          name="contact"
          label="Dòng liên hệ cuối thư"
          hint="Ai, điện thoại nào để người dân hỏi thêm"
        />
        <SelectField
          name="unit"
          label="Nơi ký riêng của đơn vị"
          hint="Chọn khi phòng, ban có văn bản của mình, ví dụ báo cáo kết quả; để trống là nơi ký của Văn phòng."
          empty="Không, của Văn phòng"
          options={units
            .filter(({ kind }) => kind !== 'group')
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        {letterhead !== null && <Checkbox name="closed" label="Thôi dùng nơi ký này" />}
        <FormActions>
          <Button>Lưu</Button>
          <LinkButton href={href(routes.replyTemplates)}>Thôi</LinkButton>
        </FormActions>
      </Form>
    )}
    {preview && <Card title="Xem thử">{preview}</Card>}
  </>
)
