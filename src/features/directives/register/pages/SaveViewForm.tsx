import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { TextField } from '#ui/TextField.tsx'

type Props = {
  /** The register's address behind the question mark. */
  readonly query: string
  readonly values?: Values
  readonly errors?: readonly Refusal[]
}

export const SaveViewForm = ({ query, values, errors }: Props) => (
  <Form action={href(routes.savedViews)} values={values} errors={errors} idPrefix="luu-">
    <input type="hidden" name="query" value={query} />
    <TextField
      name="name"
      label="Tên bộ lọc"
      hint="Ví dụ: Việc quá hạn của phòng tôi"
      required
      maxlength={80}
      autocomplete="off"
    />
    <FormActions>
      <Button variant="secondary">Lưu bộ lọc này</Button>
    </FormActions>
  </Form>
)
