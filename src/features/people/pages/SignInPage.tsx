import type { Refusal } from '#domain/result.ts'
import type { OpenId } from '#platform/openid.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PasswordField } from '#ui/PasswordField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { OpenIdSignIn, StillOpenThere } from '../openid/pages/OpenIdSignIn.tsx'
import { PasskeySignIn } from '../passkeys/pages/PasskeySignIn.tsx'

type Props = {
  values: Values
  errors?: readonly Refusal[]
  /** Somebody of the ward signs in by a passkey. */
  passkeys: boolean
  /** The provider of identities, where there is one. */
  openId: Pick<OpenId, 'name' | 'accountClaim'> | undefined
  /** Just signed out here, and still signed in there. */
  openThere?: boolean | undefined
}

export const SignInPage = ({ values, errors = [], passkeys, openId, openThere }: Props) => {
  const next = typeof values.next === 'string' ? values.next : ''
  return (
    <>
      {openId !== undefined && openThere && <StillOpenThere provider={openId.name} />}
      <PageHeading title="Đăng nhập" lead="Dành cho cán bộ của phường và các tổ trưởng tổ dân phố." />
      <Form action={href(routes.signIn)} values={values} errors={errors} undone="Chưa đăng nhập được">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="signInName"
          label="Tên đăng nhập"
          autocomplete="username"
          spellcheck={false}
          required
        />
        <PasswordField name="password" label="Mật khẩu" autocomplete="current-password" />
        <FormActions>
          <Button>Đăng nhập</Button>
        </FormActions>
      </Form>
      {openId !== undefined && <OpenIdSignIn provider={openId} next={next} />}
      {passkeys && <PasskeySignIn next={next} />}
      <p class="muted">
        Chưa có tài khoản hoặc quên mật khẩu? Xin liên hệ người quản trị hệ thống của phường để được cấp phiếu
        mật khẩu mới.
      </p>
    </>
  )
}
