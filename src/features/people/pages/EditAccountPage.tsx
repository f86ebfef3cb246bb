import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Account } from '../account.ts'
import { AccountFields } from './AccountFields.tsx'

type Props = { account: Account; values: Values; errors?: readonly Refusal[] }

export const EditAccountPage = ({ account, values, errors = [] }: Props) => (
  <>
    <PageHeading title="Sửa thông tin người dùng" lead={account.name} />
    <Form action={href(routes.accountEdit, { id: account.id })} values={values} errors={errors} guard>
      <input type="hidden" name="version" value={String(values.version ?? 0)} />
      <AccountFields />
      <TextField
        name="signInName"
        label="Tên đăng nhập"
        hint="Đổi tên này thì phải báo cho người dùng biết."
        spellcheck={false}
        autocomplete="off"
        required
      />
      <FormActions>
        <Button>Lưu thay đổi</Button>
        <LinkButton variant="tertiary" href={href(routes.accountPage, { id: account.id })}>
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  </>
)
