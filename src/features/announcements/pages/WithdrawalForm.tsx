import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type Props = {
  readonly action: string
  readonly backHref: string
  /** "Thu hồi bản 2" */
  readonly button: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** Hidden fields of this withdrawal. */
  readonly children?: ComponentChildren
}

/** Why something public is taken back: the same question for a notice, a matter and an article. */
export const WithdrawalForm = ({ action, backHref, button, values, errors, children }: Props) => (
  <Form action={action} values={values} errors={errors}>
    {children}
    <TextArea name="reason" label="Lý do thu hồi" hint="Chỉ cán bộ của phường đọc được lý do." required />
    <FormActions>
      <Button tone="danger">{button}</Button>
      <LinkButton href={backHref}>Không thu hồi</LinkButton>
    </FormActions>
  </Form>
)
