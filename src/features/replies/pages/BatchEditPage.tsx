import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Batch } from '../batch-queries.ts'
import type { KeptLetterhead } from '../letterhead-queries.ts'
import { Places } from './Places.tsx'

type Props = {
  readonly batch: Batch
  readonly letterheads: readonly KeptLetterhead[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** What all letters of a composition say. The places in braces are filled in for each person. */
export const BatchEditPage = ({ batch, letterheads, values, errors }: Props) => (
  <>
    <PageHeading
      over={`${batch.dossierCode}: ${batch.dossierTitle}`}
      title={
        batch.letters.length === 1 ? 'Sửa nội dung thư' : `Sửa phần chung của ${batch.letters.length} thư`
      }
      lead="Chỗ trong ngoặc nhọn được điền theo từng người. Thư đã trình thì giữ nguyên."
    />
    <Form
      action={href(routes.replyBatchEdit, { batch: batch.id })}
      values={values}
      errors={errors}
      guard
      draftKey={`reply-batch/${batch.id}`}
    >
      <input type="hidden" name="version" value={String(batch.version)} />
      <SelectField
        name="letterhead"
        label="Nơi ký"
        required
        options={letterheads
          .filter(({ closed, id }) => !closed || id === batch.letterhead)
          .map(({ id, name, signer }) => ({ value: id, label: `${name} (${signer})` }))}
      />
      <TextField name="subject" label="Trích yếu" required maxlength={300} />
      <TextArea name="body" label="Nội dung" required rows={16} maxlength={20000} />
      <Places />
      <TextArea name="legalBasis" label="Căn cứ pháp luật" rows={2} maxlength={1000} />
      <FormActions>
        <Button>Lưu</Button>
        <LinkButton href={href(routes.replyBatch, { batch: batch.id })}>Thôi</LinkButton>
      </FormActions>
    </Form>
  </>
)
