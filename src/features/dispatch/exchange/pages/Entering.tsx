import { formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { type Book, bookOptions, type Incoming, IncomingFields } from '#features/registers/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Arrival, suggestionOf } from '../in/arrival.ts'

export type EnteringProps = {
  readonly arrival: Arrival
  readonly books: readonly Book[]
  /** Papers of the register that this one looks like. */
  readonly same: readonly Incoming[]
  readonly today: string
  readonly refused: {
    readonly act: 'enter' | 'drop'
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
}

/** The package becomes a line of the register, with what it says of itself to begin with; or it is dropped. */
export const Entering = ({ arrival, books, same, today, refused }: EnteringProps) => {
  const { sender, code, on, abstract } = suggestionOf(arrival.facts)
  const entering = refused?.act === 'enter' ? refused : null
  const dropping = refused?.act === 'drop' ? refused : null
  const values = entering?.values ?? {
    arrivedOn: today,
    sender,
    code,
    abstract,
    documentDate: on === null ? '' : formatDate(on),
  }
  const again = same.length > 0 || entering?.errors.some((one) => one.code === 'same') === true
  return (
    <>
      <Card title="Vào sổ văn bản đến">
        <Form
          action={href(routes.exchangeArrival, { arrival: arrival.id })}
          values={values}
          errors={entering?.errors ?? []}
          idPrefix="vao-so-"
          guard
        >
          <FieldRow>
            <SelectField name="book" label="Sổ" required options={bookOptions(books)} />
            <DateField name="arrivedOn" label="Ngày đến" required />
          </FieldRow>
          <IncomingFields />
          {again && (
            <Checkbox name="again" label="Vẫn vào sổ" hint="Văn bản này không phải văn bản đã có trong sổ" />
          )}
          <FormActions>
            <Button>Vào sổ</Button>
          </FormActions>
        </Form>
      </Card>
      <div class="quiet-acts">
        <ConfirmForm
          action={href(routes.exchangeArrivalEnd, { arrival: arrival.id })}
          summary="Bỏ gói này"
          question="Gói không vào sổ; dòng này vẫn hiện trong danh sách kèm lý do."
          confirmLabel="Bỏ gói"
          tone="danger"
          idPrefix="bo-"
          values={dropping?.values ?? {}}
          errors={dropping?.errors ?? []}
        >
          <TextField name="reason" label="Lý do" required />
        </ConfirmForm>
      </div>
    </>
  )
}
