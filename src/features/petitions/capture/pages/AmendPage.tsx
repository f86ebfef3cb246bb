import type { Refusal } from '#domain/result.ts'
import { openTopics, type Topic, topicOptions } from '#features/calendar/index.ts'
import type { Conference } from '#features/conferences/index.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Classification } from '../../classify/classify.ts'
import type { Remark } from '../remark.ts'

type Props = {
  readonly conference: Conference
  readonly remark: Remark
  readonly groups: readonly Unit[]
  readonly topics: readonly Topic[]
  /** What the words sound like, while nobody has chosen a topic. */
  readonly suggested: Classification['topics']
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Everything around the words; the words stay as they were taken down. */
export const AmendPage = ({ conference, remark, groups, topics, suggested, values, errors }: Props) => (
  <>
    <PageHeading
      over={`Ý kiến thứ ${remark.order}, ${remark.code}`}
      title={remark.speaker ?? 'Không rõ tên'}
    />
    <blockquote>{remark.text}</blockquote>
    {remark.corrections.map((note) => (
      <p key={note}>Đính chính: {note}</p>
    ))}
    {suggested.some(({ because }) => because.length > 0) && (
      <p>
        Gợi ý lĩnh vực:{' '}
        {suggested
          .filter(({ because }) => because.length > 0)
          .slice(0, 3)
          .map(({ code, because }, at) => (
            <span key={code}>
              {at > 0 && '; '}
              <a
                href={href(
                  routes.captureRow,
                  { id: conference.id, petition: remark.id },
                  { 'linh-vuc': code },
                )}
              >
                {topics.find((topic) => topic.code === code)?.name}
              </a>{' '}
              <span class="muted">vì có {because.map((word) => `“${word}”`).join(', ')}</span>
            </span>
          ))}
        .
      </p>
    )}
    <Form
      action={href(routes.captureRow, { id: conference.id, petition: remark.id })}
      values={values}
      errors={errors}
      guard
      draftKey={`capture/${remark.id}`}
    >
      <input type="hidden" name="version" value={remark.version} />
      <FieldRow>
        <ComboField name="unit" label="Tổ dân phố" options={namedOptions(groups)} empty="Không rõ" />
        <ComboField
          name="topic"
          label="Lĩnh vực"
          options={topicOptions(openTopics(topics))}
          empty="Chọn sau"
        />
      </FieldRow>
      <TextArea name="answer" label="Đã trả lời tại chỗ" rows={3} />
      <TextField name="answeredBy" label="Người trả lời" />
      <TextArea
        name="correction"
        label="Đính chính lời đã ghi"
        hint="Lời đã ghi giữ nguyên để đối chiếu. Ghi ở đây chỗ nghe nhầm, ví dụ: ngõ 45, không phải ngõ 54."
        rows={2}
      />
      <FormActions>
        <Button>Lưu</Button>
        <LinkButton href={href(routes.capture, { id: conference.id })}>Thôi</LinkButton>
      </FormActions>
    </Form>
  </>
)
