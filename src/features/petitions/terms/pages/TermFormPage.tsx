import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { openTopics, type Topic, topicOptions } from '#features/calendar/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { kindNames } from '../../messages.ts'
import { petitionKinds } from '../../petition.ts'
import { type LegalTerm, seenOf } from '../term.ts'
import { appliesTo, printTerm, stepNames, termStatusNames, termUnitNames } from '../words.ts'

type Props = {
  /** Null: one of its own for a kind of petition or a topic. */
  readonly term: LegalTerm | null
  readonly topics: readonly Topic[]
  readonly tomorrow: IsoDate
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const TermFormPage = ({ term, topics, tomorrow, values, errors }: Props) => (
  <>
    {term === null ? (
      <PageHeading
        title="Thời hạn riêng"
        lead="Cho một loại ý kiến hoặc một lĩnh vực. Mọi ý kiến khác vẫn theo thời hạn chung."
      />
    ) : (
      <PageHeading
        over={appliesTo(term, topics)}
        title={stepNames[term.step]}
        lead={`Hiện nay: ${printTerm(term)}, áp dụng từ ${formatDate(term.effectiveFrom)}.`}
      />
    )}
    <Form
      action={term === null ? href(routes.termNew) : href(routes.term, { id: term.id })}
      values={Object.keys(values).length > 0 ? values : valuesOf(term, tomorrow)}
      errors={errors}
      guard
    >
      <input type="hidden" name="seen" value={seenOf(term)} />
      {term === null && <Case topics={topics} />}
      <FieldRow>
        <TextField name="count" label="Bao nhiêu" inputmode="numeric" size={6} required />
        <SelectField name="unit" label="Tính bằng" options={optionsOf(termUnitNames)} />
        <TextField
          name="extension"
          label="Được gia hạn một lần, thêm"
          hint="Luật không cho thì để trống"
          inputmode="numeric"
          size={6}
        />
      </FieldRow>
      <TextField name="source" label="Căn cứ" hint="Luật, quy định, quyết định của phường" required />
      <FieldRow>
        <SelectField name="status" label="Tình trạng căn cứ" options={optionsOf(termStatusNames)} />
        <DateField name="effectiveFrom" label="Áp dụng cho việc bắt đầu từ ngày" required />
      </FieldRow>
      <TextField name="note" label="Ghi chú" />
      <FormActions>
        <Button name="step" value="preview">
          Xem trước
        </Button>
        <LinkButton href={href(routes.terms)} variant="tertiary">
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  </>
)

const Case = ({ topics }: Pick<Props, 'topics'>) => (
  <FieldRow>
    <SelectField
      name="of"
      label="Việc"
      options={[
        { value: 'answer', label: stepNames.answer },
        { value: 'tell', label: stepNames.tell },
      ]}
    />
    <SelectField
      name="kind"
      label="Loại ý kiến"
      empty="Mọi loại"
      options={petitionKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
    />
    <ComboField
      name="topic"
      label="Lĩnh vực"
      empty="Mọi lĩnh vực"
      options={topicOptions(openTopics(topics))}
    />
  </FieldRow>
)

const valuesOf = (term: LegalTerm | null, tomorrow: IsoDate): FormValues => ({
  count: term === null ? '' : String(term.count),
  unit: term?.unit ?? 'working-day',
  extension: term?.extension?.toString() ?? '',
  source: term?.source ?? '',
  status: term?.status ?? 'provisional',
  note: term?.note ?? '',
  effectiveFrom: formatDate(term !== null && term.effectiveFrom > tomorrow ? term.effectiveFrom : tomorrow),
})
