import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Dispatch } from '../dispatch.ts'
import { type RecipientChoices, RecipientFields } from './RecipientFields.tsx'

type Props = {
  readonly dispatch: Dispatch
  readonly choices: RecipientChoices
  readonly values: Values
  readonly errors: readonly Refusal[]
}

/** More recipients of what was sent already. */
export const AddPage = ({ dispatch, choices, values, errors }: Props) => (
  <>
    <PageHeading
      over={dispatch.title}
      title="Thêm nơi nhận"
      lead="Nơi đã nhận không bị gửi lại. Hạn xác nhận giữ như lần gửi này."
    />
    <Card>
      <Form
        action={href(routes.dispatchRecipients, { id: dispatch.id })}
        values={values}
        errors={errors}
        markOptional={false}
      >
        <RecipientFields choices={choices} values={values} />
        <FormActions>
          <Button>Gửi thêm</Button>
          <LinkButton href={href(routes.dispatch, { id: dispatch.id })} variant="tertiary">
            Quay lại
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)
