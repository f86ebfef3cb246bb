import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { type Option, SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Moment } from '#ui/When.tsx'
import { type Dispatch, purposes } from '../dispatch.ts'
import { purposeWords, requiredWords } from '../messages.ts'
import { stages } from '../receipt.ts'
import { type Subject, subjectName } from '../subject-queries.ts'
import { type RecipientChoices, RecipientFields } from './RecipientFields.tsx'

type Props = {
  readonly subject: Subject
  readonly choices: RecipientChoices
  /** Earlier sendings of this paper. */
  readonly earlier: readonly Dispatch[]
  /** Sendings of other papers, which this one may take the place of. */
  readonly others: readonly Option[]
  readonly values: Values
  readonly errors: readonly Refusal[]
}

const purposeHints = {
  information: 'Nơi nhận đọc và xác nhận đã nắm.',
  action: 'Nơi nhận phải làm theo văn bản; có thể giao việc cho từng đơn vị sau khi gửi.',
} as const

/** For what, to whom, until when. */
export const SendPage = ({ subject, choices, earlier, others, values, errors }: Props) => (
  <>
    <PageHeading over="Gửi văn bản" title={subjectName(subject)} lead={subject.abstract} />
    {earlier.length > 0 && <Earlier earlier={earlier} />}
    <Card>
      <Form
        action={href(routes.dispatchNew)}
        values={values}
        errors={errors}
        guard
        markOptional={false}
        draftKey={`phat-hanh/${subject.id}`}
      >
        <input type="hidden" name="kind" value={subject.kind} />
        <input type="hidden" name="source" value={subject.id} />
        <RadioGroup
          name="purpose"
          label="Gửi để làm gì"
          required
          options={purposes.map((value) => ({
            value,
            label: purposeWords[value],
            hint: purposeHints[value],
          }))}
        />
        <RecipientFields choices={choices} values={values} />
        <RadioGroup
          name="required"
          label="Nơi nhận phải làm đến đâu"
          required
          options={stages.map((value) => ({ value, label: requiredWords[value] }))}
        />
        <DateField
          name="dueOn"
          label="Hạn xác nhận"
          hint="Hết ngày này mà chưa xong thì phần mềm nhắc."
          required
        />
        <TextArea name="note" label="Lời nhắn kèm theo" rows={2} maxlength={1_000} />
        {earlier.length === 0 && others.length > 0 && (
          <details class="more" open={values['replaces'] !== undefined && values['replaces'] !== ''}>
            <summary>Văn bản này thay một văn bản đã gửi</summary>
            <SelectField
              name="replaces"
              label="Thay cho"
              hint="Văn bản cũ thôi không đòi xác nhận nữa; nơi nhận thấy rõ đã có bản mới."
              empty="Không thay văn bản nào"
              options={others}
            />
          </details>
        )}
        <FormActions>
          <Button>Gửi đi</Button>
          <LinkButton href={href(routes.dispatches)} variant="tertiary">
            Thôi
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)

const Earlier = ({ earlier }: Pick<Props, 'earlier'>) => (
  <Notice tone="info" title="Văn bản này đã gửi trước đây">
    <ul>
      {earlier.map(({ id, edition, purpose, sentAt }) => (
        <li key={id}>
          <a href={href(routes.dispatch, { id })}>
            Bản {edition}, {purposeWords[purpose].toLocaleLowerCase('vi')}
          </a>
          , gửi lúc <Moment at={sentAt} />
        </li>
      ))}
    </ul>
    <p>
      Muốn thêm nơi nhận thì mở lần gửi đó. Nếu tệp đã đổi (ví dụ đã có bản ký số), lần gửi này là bản mới và
      thay bản trước.
    </p>
  </Notice>
)
