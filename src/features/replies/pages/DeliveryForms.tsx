import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames } from '../messages.ts'
import { deliveryChannels, mayFollow, mayTake, type Reply } from '../reply.ts'

type Refused = {
  readonly act: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
} | null

type Props = { readonly letter: Reply; readonly today: IsoDate; readonly refused: Refused }

/** The letter was handed over, or could not be; and how the person says whether it is solved. */
export const DeliveryForms = ({ letter, today, refused }: Props) => {
  const address = { reply: letter.id }
  const of = (act: string) =>
    refused?.act === act ? { values: refused.values, errors: refused.errors } : { values: {}, errors: [] }
  return (
    <>
      {mayFollow(letter.state, 'delivered') && (
        <Card title="Đã giao đến người dân">
          <Form action={href(routes.replyDelivery, address)} multipart idPrefix="deliver-" {...of('deliver')}>
            <FieldRow>
              <DateField name="on" label="Ngày giao" required value={today} />
              <TextField name="receiver" label="Ai đã nhận" required value={letter.addressee} />
            </FieldRow>
            <SelectField
              name="channel"
              label="Cách giao"
              options={deliveryChannels.map((value) => ({ value, label: channelNames[value] }))}
              value={letter.channel}
            />
            <FileField
              name="files"
              label="Bằng chứng"
              accept=".pdf,image/*"
              acceptHint="Ảnh chữ ký nhận, phiếu bưu điện"
              maxMegabytes={25}
              multiple
            />
            <FormActions>
              <Button>Ghi đã giao</Button>
            </FormActions>
          </Form>
        </Card>
      )}
      {mayTake(letter, 'not-delivered') && (
        <ConfirmForm
          action={href(routes.replyFailure, address)}
          summary={letter.state === 'delivered' ? 'Thư điện tử bị trả lại' : 'Chưa giao được'}
          question="Ghi rõ lý do để văn phòng giao cách khác."
          confirmLabel="Ghi chưa giao được"
          idPrefix="fail-"
          {...of('fail')}
        >
          <TextArea name="reason" label="Vì sao" required rows={2} maxlength={1000} />
        </ConfirmForm>
      )}
      {letter.state === 'delivered' && letter.kind === 'answer' && (
        <p class="muted">
          Việc đã xong chưa do chính người dân nói: quét mã ở cuối thư, hoặc vào trang{' '}
          <a href={href(routes.follow, {}, { ma: letter.petitionCode })}>Theo dõi</a> với mã và PIN trên biên
          nhận, hoặc nói với tổ trưởng. Cán bộ không ghi thay.
        </p>
      )}
    </>
  )
}
