import { DateField } from '#ui/DateField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

/** What is written down of a paper that came in. */
export const PaperFacts = () => (
  <>
    <TextField name="sender" label="Cơ quan, người gửi" required />
    <FieldRow>
      <TextField name="code" label="Số, ký hiệu" hint="Như in trên văn bản, ví dụ 156/UBND-VP" size={20} />
      <DateField name="documentDate" label="Ngày văn bản" />
    </FieldRow>
    <TextArea name="abstract" label="Tên loại và trích yếu" rows={2} required />
    <FieldRow>
      <DateField name="deadline" label="Hạn giải quyết" />
      <TextField name="note" label="Ghi chú" />
    </FieldRow>
  </>
)
