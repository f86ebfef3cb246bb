import type { Refusal } from '#domain/result.ts'
import { openTopics, type Topic, topicOptions } from '#features/calendar/index.ts'
import type { Conference } from '#features/conferences/index.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { SpeakerChoice } from '../capture-routes.tsx'

type Props = {
  readonly conference: Conference
  readonly speakers: readonly SpeakerChoice[]
  readonly groups: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly chairs: readonly string[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** In the order in which things are heard: who, from where, what, and the answer if there was one. */
export const RemarkForm = ({ conference, speakers, groups, topics, chairs, values, errors }: Props) => (
  <Form
    action={href(routes.capture, { id: conference.id })}
    values={values}
    errors={errors}
    id="ghi"
    markOptional={false}
  >
    <FieldRow>
      <SpeakerField speakers={speakers} value={String(values['speaker'] ?? '')} />
      <ComboField name="unit" label="Tổ dân phố" options={namedOptions(groups)} empty="Không rõ" />
    </FieldRow>
    <TextArea name="text" label="Lời phát biểu" rows={7} required />
    <div class="topic-hints" data-topic-hints hidden />
    <div data-caution hidden={!doubtful(errors)}>
      <Checkbox name="checked" label="Đã xem kỹ, lời này không phải tố cáo" />
    </div>
    <FieldRow>
      <SelectField name="kind" label="Loại" options={kindOptions} />
      <ComboField name="topic" label="Lĩnh vực" options={topicOptions(openTopics(topics))} empty="Chọn sau" />
    </FieldRow>
    <FieldRow>
      <TextArea name="answer" label="Đã trả lời tại chỗ" rows={2} />
      <TextField name="answeredBy" label="Người trả lời" />
    </FieldRow>
    <datalist id="nguoi-tra-loi">
      {chairs.map((chair) => (
        <option key={chair} value={chair} />
      ))}
    </datalist>
    <FormActions>
      <Button>Lưu, ghi ý kiến tiếp</Button>
      <span class="muted capture-keys">
        <kbd>Ctrl</kbd> <kbd>Enter</kbd>
      </span>
    </FormActions>
  </Form>
)

const doubtful = (errors: readonly Refusal[]): boolean => errors.some(({ code }) => code === 'doubtful')

/** A plain box with the browser's own list of names; the island looks names up without accents. */
const SpeakerField = ({
  speakers,
  value,
}: {
  readonly speakers: readonly SpeakerChoice[]
  readonly value: string
}) => (
  <div class="ds-field field">
    <label for="f-speaker">Người phát biểu</label>
    <div id="f-speaker-goi-y" data-field="description">
      Gõ vài chữ của tên. Người chưa có trong danh sách: ghi “Họ tên – tổ 12”.
    </div>
    <input
      class="ds-input"
      id="f-speaker"
      name="speaker"
      type="text"
      value={value}
      list="dai-bieu"
      autocomplete="off"
      maxlength={200}
      aria-describedby="f-speaker-goi-y"
    />
    <datalist id="dai-bieu">
      {speakers.map(({ label, unit }) => (
        <option key={label} value={label} data-unit={unit} />
      ))}
    </datalist>
  </div>
)

const kindOptions = [
  { value: 'kien-nghi', label: 'Kiến nghị' },
  { value: 'phan-anh', label: 'Phản ánh' },
  { value: 'hoi', label: 'Hỏi' },
  { value: 'khieu-nai', label: 'Khiếu nại' },
  {
    group: 'Hạn chế: niêm phong, không ai khác xem được',
    options: [
      { value: 'to-cao', label: 'Tố cáo' },
      { value: 'thai-do', label: 'Thái độ của cán bộ' },
    ],
  },
]
