import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { PetitionId } from '../petition.ts'

/** What came after the words were written down. */
export const FilesForm = ({
  petition,
  errors,
}: {
  readonly petition: PetitionId
  readonly errors: readonly Refusal[]
}) => (
  <details class="more" open={errors.length > 0}>
    <summary>Thêm ảnh, bản chụp, giấy tờ</summary>
    <Form
      action={href(routes.petitionFiles, { id: petition })}
      errors={errors}
      idPrefix="tep-"
      multipart
      guard
    >
      <FileField
        name="files"
        label="Tệp đến sau"
        accept="image/*,.pdf,.docx,.doc,.xlsx"
        acceptHint="Ảnh, PDF, Word, Excel"
        maxMegabytes={25}
        multiple
        required
      />
      <FormActions>
        <Button variant="secondary">Thêm vào ý kiến</Button>
      </FormActions>
    </Form>
  </details>
)
