import { formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { certaintyWords, ruleLabel, valueWords } from '../messages.ts'
import type { RuleStep } from '../queries.ts'
import type { StatedRule } from '../rules/regime.ts'
import type { Regime } from '../rules/rule.ts'
import { RuleFields } from './RuleFields.tsx'

export type Attempt = {
  readonly form: 'correct' | 'restore'
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

type Props = {
  readonly regime: Regime
  /** As the regime says it. */
  readonly original: StatedRule
  /** The newest word first. */
  readonly steps: readonly RuleStep[]
  readonly mayCorrect: boolean
  readonly values: FormValues
  readonly attempt: Attempt | null
  /** The sample page as a picture, and whether it shows what was typed. */
  readonly picture: string
  readonly previewed: boolean
}

export const RulePage = (props: Props) => {
  const { regime, original, steps, mayCorrect, picture, previewed } = props
  const [newest] = steps
  return (
    <>
      <PageHeading over={`Thể thức theo ${regime.name}`} title={ruleLabel(original.key)} />
      <div class="columns">
        <div class="stack">
          <Card title="Quy định">
            <DefinitionList items={factsOf(props)} />
            {mayCorrect && newest?.act === 'corrected' && <Restoration {...props} newest={newest} />}
          </Card>
          {mayCorrect && (
            <Card title="Sửa theo hướng dẫn phường nhận được">
              <Correction {...props} newest={newest} />
            </Card>
          )}
        </div>
        <Card title={previewed ? 'Trang mẫu khi sửa' : 'Trang mẫu'}>
          {previewed && (
            <Notice tone="info">
              <p>Chưa ghi gì. Nếu trang mẫu đã đúng, hãy bấm “Ghi sửa đổi”.</p>
            </Notice>
          )}
          <img class="paper-picture" src={picture} alt="Trang mẫu như khi in ra" />
        </Card>
      </div>
      {steps.length > 0 && (
        <Card title="Đã sửa những gì">
          <Timeline items={steps.map((step) => itemOf(step))} />
        </Card>
      )}
    </>
  )
}

const factsOf = ({ original, steps: [newest] }: Props) => [
  { term: 'Theo quy định', value: valueWords(original) },
  { term: 'Nguồn', value: `${original.saidBy.source}. ${certaintyWords[original.certainty]}.` },
  ...(newest?.act === 'corrected'
    ? [
        {
          term: 'Phường đang dùng',
          value: `${valueWords(newest)}, cho văn bản ban hành từ ngày ${formatDate(newest.from)}`,
        },
        { term: 'Căn cứ', value: newest.source },
      ]
    : []),
]

type WithNewest = Props & { readonly newest: RuleStep | undefined }

const Correction = ({ regime, original: { key }, values, attempt, newest }: WithNewest) => (
  <Form
    action={href(routes.formatRule, { regime: regime.key, rule: key })}
    values={values}
    errors={attempt?.form === 'correct' ? attempt.errors : []}
  >
    <input type="hidden" name="seen" value={newest?.id ?? ''} />
    <RuleFields of={key} />
    <DateField
      name="from"
      label="Áp dụng cho văn bản ban hành từ ngày"
      hint="Văn bản đã ban hành trước khi sửa giữ nguyên thể thức cũ khi in lại."
      required
    />
    <TextField name="source" label="Căn cứ" hint="Số, ngày của văn bản hoặc ai hướng dẫn" required />
    <FormActions>
      <Button name="step" value="save">
        Ghi sửa đổi
      </Button>
      <Button variant="secondary" name="step" value="preview">
        Xem trang mẫu khi sửa
      </Button>
      <LinkButton variant="tertiary" href={href(routes.formatRegime, { regime: regime.key })}>
        Thôi
      </LinkButton>
    </FormActions>
  </Form>
)

const Restoration = ({ regime, original: { key }, attempt, newest }: WithNewest) => {
  const refused = attempt?.form === 'restore' ? attempt : null
  return (
    <ConfirmForm
      action={href(routes.formatRuleEnd, { regime: regime.key, rule: key })}
      summary="Trở lại quy định gốc"
      question={`Văn bản ban hành từ bây giờ lại theo ${regime.name}. Sửa đổi cũ vẫn còn trong lịch sử.`}
      confirmLabel="Bỏ sửa đổi"
      idPrefix="bo-"
      values={refused?.values}
      errors={refused?.errors ?? []}
    >
      <input type="hidden" name="seen" value={newest?.id ?? ''} />
      <TextArea name="reason" label="Vì sao bỏ" rows={2} required />
    </ConfirmForm>
  )
}

const itemOf = (step: RuleStep) => ({
  key: step.id,
  at: step.at,
  who: step.by,
  what:
    step.act === 'corrected'
      ? `sửa thành ${valueWords(step)}, áp dụng từ ngày ${formatDate(step.from)}`
      : 'bỏ sửa đổi, trở lại quy định gốc',
  note: step.source,
})
