import { openTopics, topicOptions } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PostButton } from '#ui/PostButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { kindNames } from '../messages.ts'
import { petitionKinds } from '../petition.ts'
import type { PetitionView } from '../view-queries.ts'
import type { RefusedAct } from './PetitionPage.tsx'

type Props = { readonly view: PetitionView; readonly refused: RefusedAct | undefined }

/** Where the words belong: a proposal with its reasons until a person has confirmed or chosen. */
export const ClassificationCard = ({ view, refused }: Props) => {
  const { petition, may, topics, units } = view
  const topicName = (code: string) => topics.find((topic) => topic.code === code)?.name ?? code
  const current = {
    version: String(petition.version),
    topicCode: petition.topicCode ?? '',
    kind: petition.kind,
    unit: petition.unit ?? '',
  }
  if (!may.classify)
    return (
      <Card title="Xếp loại">
        <DefinitionList
          items={[
            { term: 'Loại', value: kindNames[petition.kind] },
            {
              term: 'Lĩnh vực',
              value: petition.topicCode === null ? null : topicName(petition.topicCode),
            },
          ]}
        />
      </Card>
    )
  return (
    <Card title="Xếp loại">
      {petition.topicCode === null && <Suggestions view={view} topicName={topicName} />}
      <Form
        action={href(routes.petitionClassification, { id: petition.id })}
        values={refused?.values ?? current}
        errors={refused?.errors}
        idPrefix="xep-"
      >
        <input type="hidden" name="version" value={petition.version} />
        <ComboField
          name="topicCode"
          label="Lĩnh vực"
          empty="Chưa xếp"
          options={topicOptions(openTopics(topics, petition.topicCode))}
        />
        <FieldRow>
          <SelectField
            name="kind"
            label="Loại"
            required
            options={petitionKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          />
          <ComboField
            name="unit"
            label="Tổ dân phố"
            empty="Chưa rõ"
            options={namedOptions(
              [...units.values()].filter(
                ({ id, kind }) =>
                  kind === 'group' && ![...units.values()].some(({ parent }) => parent === id),
              ),
            )}
          />
        </FieldRow>
        <FormActions>
          <Button variant={petition.topicCode === null ? 'secondary' : 'primary'}>Lưu xếp loại</Button>
        </FormActions>
      </Form>
    </Card>
  )
}

/** Each proposal with the words that decided; pressing it is the person's confirmation. */
const Suggestions = ({
  view: { petition, suggestion },
  topicName,
}: {
  readonly view: PetitionView
  readonly topicName: (code: string) => string
}) => (
  <div class="suggestions">
    <p>Máy đoán theo chữ trong lời; bấm chọn mới tính:</p>
    <ul>
      {suggestion.topics.map(({ code, score, because }) => (
        <li key={code}>
          <PostButton
            action={href(routes.petitionClassification, { id: petition.id })}
            fields={{
              version: String(petition.version),
              topicCode: code,
              kind: petition.kind,
              unit: petition.unit ?? '',
            }}
            label={`Xếp vào ${topicName(code)}`}
          >
            {topicName(code)}
          </PostButton>
          <span class="muted">
            {because.length === 0
              ? 'chưa có chữ nào rõ'
              : `vì có chữ ${because.map((words) => `“${words}”`).join(', ')}`}
            {score < 0.5 && ' (chưa chắc)'}
          </span>
        </li>
      ))}
    </ul>
    {suggestion.kind !== petition.kind && suggestion.kind !== 'to-cao' && (
      <p class="muted">Lời này giống {kindNames[suggestion.kind].toLocaleLowerCase('vi')} hơn.</p>
    )}
  </div>
)
