import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Book } from '../book.ts'
import { bookOptions } from './book-options.ts'
import { PaperFields, ReasonField } from './PaperFields.tsx'

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }
type Props = {
  readonly books: readonly Book[]
  readonly today: string
  readonly give: Attempt
  readonly keep: Attempt
}

/** A number for a paper that was written elsewhere, or kept for one that is still being written. */
export const OutNewPage = ({ books, today, give, keep }: Props) => (
  <>
    <PageHeading
      title="Lấy số văn bản đi"
      lead={
        <>
          Thư trả lời và thông báo lấy số ở trang của chính nó. Chưa có sổ cần dùng thì mở ở{' '}
          <a href={href(routes.registerBooks)}>Sổ và nhiệm kỳ</a>.
        </>
      }
    />
    <Card title="Văn bản đã ký hoặc sắp ký hôm nay">
      <Form action={href(routes.outgoingNew)} values={give.values} errors={give.errors} guard>
        <ComboField name="book" label="Sổ" required options={bookOptions(books)} empty="Chọn sổ…" />
        <FieldRow>
          <DateField name="date" label="Ngày văn bản" required value={today} />
          <TextField
            name="number"
            label="Số"
            hint="Để trống: sổ cấp số tiếp theo. Ghi số khi văn bản giấy đã có số"
            size={8}
          />
          <TextField
            name="symbol"
            label="Ký hiệu riêng"
            hint="Khi khác ký hiệu của sổ, ví dụ UBND-VP"
            size={14}
          />
        </FieldRow>
        <PaperFields />
        <ReasonField />
        <FormActions>
          <Button>Vào sổ</Button>
        </FormActions>
      </Form>
    </Card>
    <Card title="Giữ số trước">
      <p>
        Số được giữ hiện trong sổ cho đến khi văn bản ký xong thì ghi tiếp, hoặc hủy kèm lý do. Số đã giữ
        không cấp cho văn bản khác.
      </p>
      <Form action={href(routes.outgoingKept)} values={keep.values} errors={keep.errors} idPrefix="giu-">
        <ComboField name="book" label="Sổ" required options={bookOptions(books)} empty="Chọn sổ…" />
        <FieldRow>
          <TextField name="purpose" label="Giữ cho văn bản nào" required />
          <TextField name="symbol" label="Ký hiệu riêng" size={14} />
        </FieldRow>
        <FormActions>
          <Button variant="secondary">Giữ số tiếp theo</Button>
        </FormActions>
      </Form>
    </Card>
  </>
)
