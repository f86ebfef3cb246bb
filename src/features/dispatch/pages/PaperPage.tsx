import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Dispatch } from '../dispatch.ts'
import { stageWords } from '../messages.ts'
import { hasReached, stageOf, stages } from '../receipt.ts'
import type { RecipientFacts } from '../recipient-queries.ts'

type Refused = { readonly values: FormValues; readonly errors: readonly Refusal[] }
type Props = {
  readonly dispatch: Dispatch
  readonly recipient: RecipientFacts
  readonly record: Refused
  readonly void: Refused
}

/** The paper itself was carried there: who carried it, who signed, when. */
export const PaperPage = ({ dispatch, recipient, record, void: crossed }: Props) => {
  const at = { id: dispatch.id, recipient: recipient.id }
  const onPaper = recipient.receipts.some(({ how }) => how === 'paper')
  const left = stages.filter((stage) => !hasReached(stageOf(recipient.receipts), stage))
  return (
    <>
      <PageHeading
        over={dispatch.title}
        title={`Bản giấy: ${recipient.name}`}
        lead="Dùng khi nơi nhận không xem được trên điện thoại và đã ký nhận bản giấy."
      />
      {left.length > 0 && (
        <Card title="Ghi ký nhận trên giấy">
          <Form action={href(routes.dispatchPaper, at)} {...record} multipart>
            <RadioGroup
              name="stage"
              label="Ghi nhận đến bước"
              required
              options={left.map((value) => ({ value, label: stageWords[value] }))}
            />
            <FieldRow>
              <DateField name="on" label="Ngày giao" required />
              <TextField name="hour" label="Giờ" hint="Ví dụ: 15:30" />
            </FieldRow>
            <FieldRow>
              <TextField name="person" label="Người ký nhận" required />
              <TextField name="carrier" label="Người giao" required />
            </FieldRow>
            <TextField name="note" label="Ghi chú" />
            <FileField
              name="files"
              label="Ảnh hoặc bản quét giấy ký nhận"
              acceptHint="PDF hoặc ảnh"
              maxMegabytes={25}
              multiple
            />
            <FormActions>
              <Button>Ghi nhận</Button>
              <LinkButton href={href(routes.dispatch, { id: dispatch.id })} variant="tertiary">
                Quay lại
              </LinkButton>
            </FormActions>
          </Form>
        </Card>
      )}
      {onPaper && (
        <ConfirmForm
          action={href(routes.dispatchPaperVoid, at)}
          summary="Bỏ lần ghi nhận trên giấy"
          question="Dùng khi ghi nhầm nơi nhận. Nơi này trở lại tình trạng chưa xác nhận; lần ghi nhầm vẫn còn trong nhật ký."
          confirmLabel="Bỏ ghi nhận"
          tone="danger"
          idPrefix="bo-"
          {...crossed}
        >
          <TextField name="reason" label="Lý do" required />
        </ConfirmForm>
      )}
    </>
  )
}
