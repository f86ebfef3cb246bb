import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { upperFirst } from '#domain/text.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Petition } from '../../load-queries.ts'
import type { LegalTerm } from '../../terms/term.ts'
import { printTerm } from '../../terms/words.ts'
import { type RequestKind, requestKinds } from '../request.ts'
import { requestNames } from '../words.ts'

type Props = {
  readonly petition: Petition
  readonly today: IsoDate
  readonly termOf: (step: 'acknowledge' | RequestKind) => LegalTerm
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const NewRequestPage = ({ petition, today, termOf, values, errors }: Props) => (
  <>
    <PageHeading
      over={`Ý kiến ${petition.code}`}
      title="Bà con yêu cầu gì về dữ liệu của mình?"
      lead={`Phải báo đã nhận trong ${printTerm(termOf('acknowledge'))}. Căn cứ: ${termOf('acknowledge').source}.`}
    />
    <Form
      action={href(routes.dataRequestNew, { petition: petition.id })}
      values={values}
      errors={errors}
      guard
    >
      <RadioGroup
        name="kind"
        label="Yêu cầu"
        required
        options={requestKinds.map((kind) => ({
          value: kind,
          label: upperFirst(requestNames[kind]),
          hint: `Giải quyết trong ${printTerm(termOf(kind))}`,
        }))}
      />
      <TextField
        name="askedBy"
        label="Ai yêu cầu"
        hint="Chính người kiến nghị, hoặc người đại diện và quan hệ"
        value={petition.petitioner.name ?? ''}
        required
      />
      <TextField
        name="identifiedBy"
        label="Nhận biết bằng cách nào"
        hint="Ví dụ: xem căn cước tại bàn; có biên nhận và mã PIN. Không ghi đủ số căn cước."
        required
      />
      <DateField name="receivedOn" label="Nhận yêu cầu ngày" value={today} required />
      <FormActions>
        <Button>Ghi yêu cầu</Button>
      </FormActions>
    </Form>
  </>
)
