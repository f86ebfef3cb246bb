import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { OfficeDocument } from '../../document.ts'
import type { RecipientList } from '../recipient-queries.ts'

type Props = {
  readonly document: OfficeDocument
  readonly lists: readonly RecipientList[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Whom it goes to, one a line; and the copies as one file to print or as single files to send. */
export const CopiesPage = ({ document, lists, values, errors }: Props) => (
  <>
    <PageHeading
      over={document.words.abstract}
      title="Mỗi nơi một bản"
      lead="Mỗi nơi trong danh sách có một bản ghi đúng tên mình ở phần Kính gửi, in theo thứ tự danh sách."
    />
    {document.issued === null && (
      <Notice tone="info" title="Văn bản chưa ban hành">
        <p>Các bản in lúc này chưa có số và ngày. Nên ban hành trước rồi in.</p>
      </Notice>
    )}
    <Form
      action={href(routes.documentMerge, { id: document.id })}
      values={values}
      errors={errors}
      markOptional={false}
    >
      <CheckboxGroup
        name="list"
        label="Thêm từ danh sách có sẵn"
        options={lists.map(({ key, label, names }) => ({ value: key, label: `${label} (${names.length})` }))}
      />
      <Button name="step" value="add" variant="secondary" size="sm">
        Thêm vào danh sách
      </Button>
      <TextArea
        name="names"
        label={countWords(values)}
        hint="Mỗi nơi một dòng; bỏ dòng nào thì nơi ấy không có bản"
        rows={16}
      />
      <FormActions>
        <Button name="step" value="pdf">
          Tải một tệp PDF để in
        </Button>
        <Button name="step" value="zip" variant="secondary">
          Tải từng tệp Word (.zip)
        </Button>
        <LinkButton href={href(routes.document, { id: document.id })} variant="tertiary">
          Về văn bản
        </LinkButton>
      </FormActions>
    </Form>
  </>
)

function countWords({ names }: FormValues): string {
  const count = typeof names === 'string' ? names.split('\n').filter((line) => line.trim() !== '').length : 0
  return count === 0 ? 'Danh sách nơi nhận' : `Danh sách nơi nhận (${count})`
}
