import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Unit } from '../unit.ts'
import { AccountFields } from './AccountFields.tsx'
import { RoleFields } from './RoleFields.tsx'

type Props = { units: readonly Unit[]; values: Values; errors?: readonly Refusal[] }

export const NewAccountPage = ({ units, values, errors = [] }: Props) => (
  <>
    <PageHeading
      title="Thêm người dùng"
      lead="Sau khi thêm, hệ thống hiện phiếu mật khẩu đầu một lần để in hoặc ghi lại."
    />
    <Form action={href(routes.accounts)} values={values} errors={errors} guard>
      <AccountFields />
      <TextField
        name="signInName"
        label="Tên đăng nhập"
        hint="Để trống thì hệ thống tự đặt từ họ tên, ví dụ Trần Văn Minh thành minhtv."
        spellcheck={false}
        autocomplete="off"
      />
      <RoleFields units={units} />
      <FormActions>
        <Button>Thêm người dùng</Button>
        <LinkButton variant="tertiary" href={href(routes.accounts)}>
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  </>
)
