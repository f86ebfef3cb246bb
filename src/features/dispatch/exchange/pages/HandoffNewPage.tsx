import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { type Option, SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ExchangeBody } from '../body.ts'
import { formNames, forms, wayNames, ways } from '../messages.ts'

type Props = {
  readonly papers: readonly Option[]
  readonly bodies: readonly ExchangeBody[]
  /** Some code of a package has not been compared with the axis. */
  readonly unverified: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Which paper, in which form, to whom, and who carries it. */
export const HandoffNewPage = ({ papers, bodies, unverified, values, errors }: Props) => {
  const others = bodies.filter(({ own }) => !own)
  const own = bodies.filter((one) => one.own)
  return (
    <>
      <PageHeading
        title="Đóng gói, bàn giao văn bản"
        lead="Gói chứa bản ký số nếu đã có, nếu chưa thì bản đã ban hành. Không bàn giao ở đây văn bản có độ mật."
      />
      {(own.length === 0 || others.length === 0) && (
        <Notice tone="warning" title="Chưa đủ cơ quan để bàn giao">
          Hãy ghi cơ quan của phường và nơi nhận ở mục{' '}
          <a href={href(routes.exchangeBodies)}>Cơ quan trao đổi</a> trước.
        </Notice>
      )}
      <Form action={href(routes.exchangeNew)} values={values} errors={errors} guard>
        <ComboField name="paper" label="Văn bản đã ban hành" required options={papers} />
        <RadioGroup
          name="form"
          label="Loại gói"
          required
          hint="Gói edXML cần mã định danh của nơi gửi và nơi nhận; gói PDF thì không."
          options={forms.map((value) => ({ value, label: formNames[value] }))}
        />
        <SelectField name="sender" label="Cơ quan gửi" required options={own.map(optionOf)} />
        <CheckboxGroup
          name="to"
          label="Nơi nhận"
          required
          filterable={others.length > 8}
          options={others.map(optionOf)}
        />
        <FieldRow>
          <SelectField
            name="carried"
            label="Cách mang đi"
            required
            options={ways.map((value) => ({ value, label: wayNames[value] }))}
          />
          <DateField name="handedOn" label="Ngày giao" required />
        </FieldRow>
        <FieldRow>
          <TextField name="handedBy" label="Người giao" required />
          <TextField name="note" label="Ghi chú" />
        </FieldRow>
        {unverified && (
          <p class="muted">
            Mã loại, độ khẩn ghi trong gói edXML chưa được đối chiếu đủ với hướng dẫn của trục liên thông.{' '}
            <a href={href(routes.exchangeCodes)}>Xem và sửa mã trao đổi</a>
          </p>
        )}
        <FormActions>
          <Button>Đóng gói và ghi sổ</Button>
        </FormActions>
      </Form>
    </>
  )
}

const optionOf = ({ id, name, organId }: ExchangeBody): Option => ({
  value: id,
  label: `${name} (${organId ?? 'chưa có mã định danh'})`,
})
