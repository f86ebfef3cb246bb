import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import type { Book } from '../../book.ts'
import { bookOptions } from '../../pages/book-options.ts'
import type { Incoming } from '../incoming.ts'
import { PaperFacts } from './PaperFacts.tsx'
import { SameNotice } from './SameNotice.tsx'

type Props = {
  readonly books: readonly Book[]
  readonly today: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** Papers that this one looks like. */
  readonly same: readonly Incoming[]
}

/** A paper that arrived: where it came from, what it says, and its file. */
export const EnterPage = ({ books, today, values, errors, same }: Props) => (
  <>
    <PageHeading
      title="Vào sổ văn bản đến"
      lead="Số đến do sổ cấp khi bấm Vào sổ. Không nhận văn bản có dấu Mật, Tối mật, Tuyệt mật."
    />
    <SameNotice same={same} />
    <Form action={href(routes.incomingNew)} values={values} errors={errors} multipart guard>
      <FieldRow>
        <SelectField name="book" label="Sổ" required options={bookOptions(books)} />
        <DateField name="arrivedOn" label="Ngày đến" required value={today} />
      </FieldRow>
      <PaperFacts />
      <FileField
        name="files"
        label="Bản quét hoặc tệp"
        multiple
        accept=".pdf,.docx,.doc,.txt,image/*"
        acceptHint="PDF, Word, văn bản thường hoặc ảnh quét"
        maxMegabytes={25}
      />
      {(same.length > 0 || values['again'] !== undefined) && (
        <Checkbox name="again" label="Vẫn vào sổ" hint="Văn bản này không phải văn bản đã có ở trên" />
      )}
      <FormActions>
        <Button>Vào sổ</Button>
      </FormActions>
    </Form>
  </>
)
