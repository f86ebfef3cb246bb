import { topicOptions } from '#features/calendar/index.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { type Choices, groupOptions } from './options.ts'

export type Content = {
  readonly title: string
  readonly summary: string | null
  readonly topicCode: string | null
  readonly sensitive: boolean
  readonly group: string | null
  readonly place: string | null
}

/** What the matter is, for opening a dossier and for putting it right later. */
export const ContentFields = ({ content, choices }: { content: Content; choices: Choices }) => (
  <>
    <TextField
      name="title"
      label="Tên hồ sơ"
      hint="Việc gì, ở đâu; không ghi tên người. Ví dụ: Ngập ngõ 12 đường Trần Nhân Tông khi mưa lớn."
      value={content.title}
      maxlength={300}
      required
    />
    <TextArea name="summary" label="Tóm tắt vụ việc" value={content.summary ?? ''} rows={4} />
    <FieldRow>
      <ComboField
        name="topic"
        label="Lĩnh vực"
        empty="Chưa xếp"
        value={content.topicCode ?? ''}
        options={topicOptions(choices.topics)}
      />
      <ComboField
        name="group"
        label="Tổ dân phố"
        empty="Không riêng tổ nào"
        value={content.group ?? ''}
        options={groupOptions(choices.units)}
      />
    </FieldRow>
    <TextField name="place" label="Địa điểm" value={content.place ?? ''} maxlength={300} />
    <Checkbox
      name="sensitive"
      label="Không bao giờ công khai hồ sơ này"
      hint="Hồ sơ đất đai, an sinh và các lĩnh vực hạn chế vốn đã không công khai."
      checked={content.sensitive}
    />
  </>
)
