import { FieldRow } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

/** What the columns of the book ask for. */
export const PaperFields = () => (
  <>
    <TextArea name="abstract" label="Trích yếu" rows={2} required />
    <FieldRow>
      <TextField name="signer" label="Người ký" />
      <TextField name="copies" label="Số lượng bản" inputmode="numeric" size={6} />
    </FieldRow>
    <TextArea name="recipients" label="Nơi nhận" rows={2} />
    <FieldRow>
      <TextField name="keeper" label="Đơn vị, người nhận bản lưu" />
      <TextField name="note" label="Ghi chú" />
    </FieldRow>
  </>
)

/** Asked for only where a number stands against the order of the book. */
export const ReasonField = () => (
  <TextField
    name="reason"
    label="Lý do ngoài thứ tự"
    hint="Chỉ ghi khi số chèn hoặc ngày không theo thứ tự, và quy định của sổ cho ghi"
  />
)
