import type { Refusal } from '#domain/result.ts'
import { openTopics, type Topic, topicOptions } from '#features/calendar/index.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Classification } from '../../classify/classify.ts'
import { kindNames } from '../../messages.ts'
import { LikelyList } from '../../pages/LikelyList.tsx'
import { petitionKinds } from '../../petition.ts'
import type { LikelySame } from '../../same-queries.ts'
import type { BatchId, Draft, DraftId } from '../batch.ts'

type Props = {
  readonly batch: BatchId
  readonly draft: Draft
  readonly total: number
  readonly next: DraftId | null
  readonly problems: readonly string[]
  readonly suggestion: Classification
  readonly likely: readonly LikelySame[]
  readonly groups: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly values: FormValues | undefined
  readonly errors: readonly Refusal[]
}

/** One row of the preview, to be put right. */
export const DraftPage = ({
  batch,
  draft,
  total,
  next,
  problems,
  suggestion,
  likely,
  groups,
  topics,
  values,
  errors,
}: Props) => (
  <>
    <PageHeading title={`Dòng ${draft.position} / ${total}`} />
    {problems.length > 0 && (
      <Notice tone="warning">
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Notice>
    )}
    <Form
      action={href(routes.petitionBatchRow, { id: batch, row: draft.id })}
      values={values ?? valuesOf(draft)}
      errors={errors}
      guard
      draftKey={`petition/batch/${batch}/${draft.id}`}
    >
      <input type="hidden" name="version" value={draft.version} />
      <TextArea name="text" label="Lời ý kiến" rows={6} required />
      <FieldRow>
        <TextField name="name" label="Người nói" />
        <ComboField
          name="unit"
          label="Tổ dân phố"
          hint={draft.groupText === null ? undefined : `Trong tệp ghi: ${draft.groupText}`}
          empty="Chưa rõ"
          options={namedOptions(groups)}
        />
      </FieldRow>
      <TextField name="address" label="Địa chỉ" />
      <FieldRow>
        <ComboField
          name="topicCode"
          label="Lĩnh vực"
          hint={reasons(suggestion, topics, draft.fieldText)}
          empty="Chưa xếp"
          options={topicOptions(openTopics(topics, draft.topicCode))}
        />
        <SelectField
          name="kind"
          label="Loại"
          required
          options={[...petitionKinds, 'to-cao' as const].map((kind) => ({
            value: kind,
            label: kindNames[kind],
          }))}
        />
      </FieldRow>
      <FormActions>
        {next !== null && (
          <Button name="next" value={next}>
            Lưu, sang dòng sau
          </Button>
        )}
        <Button variant={next === null ? 'primary' : 'secondary'}>Lưu</Button>
        <LinkButton href={href(routes.petitionBatch, { id: batch })}>Về bản xem trước</LinkButton>
      </FormActions>
    </Form>
    {likely.length > 0 && (
      <Card title="Có thể cùng một việc với ý kiến đã có">
        <p>Cứ nhập như mọi dòng khác: mỗi người vẫn có mã riêng. Gộp vào cùng hồ sơ sau khi nhập.</p>
        <LikelyList likely={likely} />
      </Card>
    )}
  </>
)

const valuesOf = (draft: Draft): FormValues => ({
  text: draft.text,
  name: draft.name ?? '',
  address: draft.address ?? '',
  unit: draft.unit ?? '',
  topicCode: draft.topicCode ?? '',
  kind: draft.kind,
})

/** What was written in the file, what the machine proposes, and why. */
function reasons(
  { topics: heard }: Classification,
  topics: readonly Topic[],
  written: string | null,
): string {
  const best = heard[0]
  const name = topics.find(({ code }) => code === best?.code)?.name
  return [
    ...(written === null ? [] : [`Trong tệp ghi: ${written}.`]),
    ...(best === undefined || name === undefined || best.because.length === 0
      ? []
      : [`Gợi ý: ${name}, vì có chữ ${best.because.map((words) => `“${words}”`).join(', ')}.`]),
  ].join(' ')
}
