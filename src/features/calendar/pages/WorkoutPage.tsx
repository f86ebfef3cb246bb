import type { ComponentChildren } from 'preact'
import { formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { upperFirst } from '#domain/text.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { FieldRow, FormActions } from '#ui/Form.tsx'
import { FormContext, type Values } from '#ui/form-state.ts'
import { Notice } from '#ui/Notice.tsx'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unitNames, type Workout } from '../workout.ts'

type Props = { values: Values; answer: Result<readonly Workout[]> | null; today: IsoDate }

export const WorkoutPage = ({ values, answer, today }: Props) => {
  const errors = answer === null || answer.ok ? [] : answer.refusals
  return (
    <>
      <PageHeading
        title="Tính hạn"
        lead="Gõ câu ghi thời hạn trong văn bản, hoặc chọn ngày bắt đầu và số ngày. Không có gì được lưu lại."
      />
      {answer?.ok && answer.value.map((workout) => <Answer key={workout.due.phrase} workout={workout} />)}
      <Card title="Theo câu trong văn bản">
        <Question values={values} errors={errors.filter(({ field }) => field === 'cau')} idPrefix="cau-">
          <TextField
            name="cau"
            label="Câu ghi thời hạn"
            hint={`Ví dụ: trong 10 ngày làm việc kể từ ngày ${formatDate(today)}`}
            maxlength={300}
          />
        </Question>
      </Card>
      <Card title="Theo ngày bắt đầu và số ngày">
        <Question values={values} errors={errors.filter(({ field }) => field !== 'cau')} idPrefix="so-">
          <DateField name="tu" label="Kể từ ngày" hint="Ngày xảy ra sự kiện, không tính vào thời hạn" />
          <FieldRow>
            <TextField name="so" label="Số" inputmode="numeric" size={4} />
            <SelectField name="loai" label="Tính bằng" options={optionsOf(unitNames)} />
          </FieldRow>
        </Question>
      </Card>
    </>
  )
}

type QuestionProps = {
  values: Values
  errors: readonly Refusal[]
  idPrefix: string
  children: ComponentChildren
}

const Question = ({ values, errors, idPrefix, children }: QuestionProps) => (
  <form class="form" method="get" action={href(routes.calendarWorkout)}>
    <FormContext.Provider value={{ values, errors, idPrefix, markOptional: false }}>
      <ErrorSummary undone="Chưa tính được" errors={errors} idPrefix={idPrefix} />
      {children}
      <FormActions>
        <Button>Tính hạn</Button>
      </FormActions>
    </FormContext.Provider>
  </form>
)

const Answer = ({ workout }: { workout: Workout }) => (
  <Card title={`“${workout.due.phrase}”`}>
    <DefinitionList
      items={[
        {
          term: 'Ngày cuối cùng còn đúng hạn',
          value: workout.lastDay ? <strong>{dayWords(workout.lastDay)}</strong> : 'Không tính được',
        },
        { term: 'Cách tính', value: `${upperFirst(workout.how)}.` },
        ...(workout.reminders.length === 0
          ? []
          : [{ term: 'Các ngày nhắc', value: workout.reminders.map(dayWords).join('; ') }]),
      ]}
    />
    {workout.warnings.map((warning) => (
      <Notice key={warning} tone="warning">
        {warning}
      </Notice>
    ))}
  </Card>
)

const dayWords = (date: IsoDate): string => `${weekdayName(date)}, ${formatDate(date)}`
