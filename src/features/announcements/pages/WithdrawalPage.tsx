import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'

/** Something public that may be taken back. */
export type Withdrawn = {
  /** What it is called. */
  readonly over: string
  /** What people will no longer see, and what stays. */
  readonly lead: string
  readonly action: string
  readonly backHref: string
  /** The version somebody looked at, where there are several. */
  readonly version?: number
}

type Props = Withdrawn & {
  readonly title: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Why something public is taken back: the same question for a notice, a matter and an article. */
export const WithdrawalPage = ({ over, title, lead, action, backHref, version, values, errors }: Props) => (
  <>
    <PageHeading over={over} title={title} lead={lead} />
    <Form action={action} values={values} errors={errors}>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <TextArea name="reason" label="Lý do thu hồi" hint="Chỉ cán bộ của phường đọc được lý do." required />
      <FormActions>
        <Button tone="danger">{version === undefined ? 'Thu hồi' : `Thu hồi bản ${version}`}</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </FormActions>
    </Form>
  </>
)
