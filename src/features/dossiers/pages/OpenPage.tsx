import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Choice } from '#ui/Choice.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Fieldset } from '#ui/Fieldset.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import type { LikelyDossier, LikelyPetition } from '../same-queries.ts'
import { type Content, ContentFields } from './ContentFields.tsx'
import { bodyOptions, type Choices } from './options.ts'

export type PickedPetition = Omit<LikelyPetition, 'because'>

type Props = {
  readonly picked: readonly PickedPetition[]
  readonly likely: readonly LikelyPetition[]
  readonly dossiers: readonly LikelyDossier[]
  readonly content: Content
  readonly choices: Choices
  readonly values: Values
  readonly errors: readonly Refusal[]
}

/** One dossier from one or several petitions. What looks alike is offered, never taken. */
export const OpenPage = ({ picked, likely, dossiers, content, choices, values, errors }: Props) => {
  const ticked = values.petition === undefined ? picked.map(({ id }) => id as string) : values.petition
  if (picked.length === 0)
    return (
      <>
        <PageHeading title="Lập hồ sơ" />
        <Empty
          title="Chưa chọn ý kiến nào"
          action={<LinkButton href={href(routes.petitions)}>Mở sổ ý kiến</LinkButton>}
        >
          <p>
            Hồ sơ được lập từ ý kiến của người dân. Hãy đánh dấu một hoặc nhiều ý kiến trong sổ rồi bấm Lập hồ
            sơ.
          </p>
        </Empty>
      </>
    )
  return (
    <>
      <PageHeading
        title="Lập hồ sơ"
        lead={
          picked.length === 1
            ? 'Một việc cần giải quyết, bắt đầu từ một ý kiến.'
            : `Một việc cần giải quyết, gộp từ ${picked.length} ý kiến. Mỗi người vẫn được trả lời riêng.`
        }
      />
      {dossiers.length > 0 && (
        <Card title="Có thể đã có hồ sơ cho việc này">
          <ul class="dossier-candidates">
            {dossiers.map((dossier) => (
              <li key={dossier.id}>
                <p>
                  <a href={href(routes.dossier, { id: dossier.id })}>
                    {dossier.code}: {dossier.title}
                  </a>{' '}
                  <span class="muted">({dossier.petitions} ý kiến)</span>
                </p>
                <p class="muted">{dossier.because.join('; ')}</p>
                <PostButton
                  action={href(routes.dossierPick)}
                  fields={{ petition: picked.map(({ id }) => id).join(' '), dossier: dossier.id }}
                  size="sm"
                >
                  Đưa vào hồ sơ này
                </PostButton>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card>
        <Form
          action={href(routes.dossierNew)}
          values={values}
          errors={errors}
          guard
          draftKey={`ho-so/moi/${picked[0]?.id ?? ''}`}
        >
          <Fieldset legend="Ý kiến đưa vào hồ sơ">
            <div class="choices">
              {picked.map((one, at) => (
                <PetitionChoice key={one.id} petition={one} at={at} checked={ticked.includes(one.id)} />
              ))}
            </div>
          </Fieldset>
          {likely.length > 0 && (
            <Fieldset
              legend="Có thể cùng việc"
              hint="Máy chỉ gợi ý theo lời nói, nơi chốn, lĩnh vực. Đọc rồi hãy đánh dấu."
            >
              <div class="choices">
                {likely.map((one, at) => (
                  <PetitionChoice
                    key={one.id}
                    petition={one}
                    because={one.because}
                    at={picked.length + at}
                    checked={ticked.includes(one.id)}
                  />
                ))}
              </div>
            </Fieldset>
          )}
          <ContentFields content={content} choices={choices} />
          <ComboField
            name="lead"
            label="Đơn vị chủ trì"
            empty="Chưa giao"
            options={bodyOptions(choices.units)}
          />
          <FormActions>
            <Button>Lập hồ sơ</Button>
            <LinkButton href={href(routes.petitions)} variant="tertiary">
              Quay lại sổ ý kiến
            </LinkButton>
          </FormActions>
        </Form>
      </Card>
    </>
  )
}

type ChoiceProps = {
  readonly petition: PickedPetition
  readonly at: number
  readonly checked: boolean
  readonly because?: readonly string[]
}

export const PetitionChoice = ({ petition, at, checked, because }: ChoiceProps) => (
  <Choice
    type="checkbox"
    id={at === 0 ? 'f-petition' : `f-petition-${at + 1}`}
    name="petition"
    option={{
      value: petition.id,
      label: [petition.code, petition.name, petition.group].filter((part) => part !== null).join(' · '),
      hint: `${shortened(petition.text)}${because === undefined ? '' : ` (${because.join('; ')})`}`,
    }}
    checked={checked}
  />
)

const shortened = (text: string): string => (text.length > 280 ? `${text.slice(0, 280).trimEnd()}…` : text)
