import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Option } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Directive, Part } from '../directive.ts'
import { partStateNames, partStateTones, unitRoleNames } from '../messages.ts'

export type PartChoice = 'again' | 'replace' | 'waive'

type Props = {
  directive: Directive
  part: Part
  /** Why the unit refused, when it did. */
  refusal: string | null
  choices: readonly PartChoice[]
  units: readonly Option[]
  refused?: { form: PartChoice; values: Values; errors: readonly Refusal[] } | undefined
}

/** The assigner's answers to one unit's part, side by side. */
export const PartDecisionPage = ({ directive, part, refusal, choices, units, refused }: Props) => {
  const params = { id: directive.id, part: part.id }
  const stateOf = (form: PartChoice) =>
    refused?.form === form ? { values: refused.values, errors: refused.errors } : {}
  return (
    <>
      <PageHeading
        over={
          <a href={href(routes.directive, { id: directive.id })}>
            Chỉ đạo {directive.code}: {directive.title}
          </a>
        }
        title={`Phần việc của ${part.unitName}`}
        status={<Status tone={partStateTones[part.state]}>{partStateNames[part.state]}</Status>}
        lead={`Vai trò: ${unitRoleNames[part.role].toLowerCase()}.`}
      />
      {refused !== undefined && !choices.includes(refused.form) && <ErrorSummary errors={refused.errors} />}
      {refusal !== null && (
        <Notice tone="danger" title="Đơn vị từ chối vì">
          <p class="as-typed">{refusal}</p>
        </Notice>
      )}
      <div class="columns">
        {choices.includes('again') && (
          <Card title={part.state === 'done' ? 'Yêu cầu làm tiếp' : 'Giữ nguyên đơn vị'}>
            <Form action={href(routes.directivePartAgain, params)} idPrefix="lai-" {...stateOf('again')}>
              <TextArea name="reason" label="Lý do, hướng giải quyết vướng mắc" required />
              <FormActions>
                <Button>{part.state === 'done' ? 'Yêu cầu làm tiếp' : 'Yêu cầu tiếp nhận'}</Button>
              </FormActions>
            </Form>
          </Card>
        )}
        {choices.includes('replace') && (
          <Card title="Giao cho đơn vị khác">
            <Form action={href(routes.directivePartUnit, params)} idPrefix="doi-" {...stateOf('replace')}>
              <ComboField name="unit" label="Đơn vị nhận việc" options={units} required />
              <TextArea name="reason" label="Lý do" required />
              <FormActions>
                <Button>Giao đơn vị này</Button>
              </FormActions>
            </Form>
          </Card>
        )}
        {choices.includes('waive') && (
          <Card title="Miễn phần việc">
            <Form action={href(routes.directivePartWaiver, params)} idPrefix="mien-" {...stateOf('waive')}>
              <p>Chỉ đạo không cần phần việc này nữa.</p>
              <TextArea name="reason" label="Lý do" required />
              <FormActions>
                <Button variant="secondary">Miễn</Button>
              </FormActions>
            </Form>
          </Card>
        )}
      </div>
    </>
  )
}
