import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PasswordField } from '#ui/PasswordField.tsx'
import { PostButton } from '#ui/PostButton.tsx'

type Props = {
  /** The first password still holds: nothing else opens before it is changed. */
  first: boolean
  signInName: string
  errors?: readonly Refusal[]
}

export const PasswordPage = ({ first, signInName, errors = [] }: Props) => (
  <>
    <PageHeading
      title={first ? 'Đặt mật khẩu của riêng mình' : 'Đổi mật khẩu'}
      lead={first ? firstLead : otherLead}
    />
    <Form action={href(routes.password)} errors={errors} undone="Chưa đổi được mật khẩu">
      <input type="hidden" name="username" autocomplete="username" value={signInName} />
      <PasswordField
        name="current"
        label={first ? 'Mật khẩu trên phiếu được cấp' : 'Mật khẩu đang dùng'}
        autocomplete="current-password"
      />
      <PasswordField
        name="next"
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất, ví dụ tên bốn loại cây mình thích."
        autocomplete="new-password"
      />
      <PasswordField name="again" label="Nhập lại mật khẩu mới" autocomplete="new-password" />
      <FormActions>
        <Button>{first ? 'Lưu và bắt đầu làm việc' : 'Đổi mật khẩu'}</Button>
      </FormActions>
    </Form>
    {first && (
      <PostButton action={href(routes.signOut)} variant="tertiary">
        Đăng xuất, để lúc khác
      </PostButton>
    )}
  </>
)

const firstLead =
  'Mật khẩu trên phiếu chỉ dùng cho lần đầu. Xin đặt một mật khẩu mà chỉ mình biết, rồi hủy tờ phiếu.'
const otherLead = 'Sau khi đổi, mọi phiên đăng nhập khác trên các máy khác sẽ kết thúc.'
