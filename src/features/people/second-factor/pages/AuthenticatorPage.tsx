import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Draft } from '../turn-on-commands.ts'

type Props = {
  draft: Draft
  /** What the QR code says. */
  address: string
  /** The ward wants it of this person: nothing else opens before. */
  demanded: boolean
  errors: readonly Refusal[]
}

/** Three steps on one page: the app, the QR code, one code as a proof. */
export const AuthenticatorPage = ({ draft, address, demanded, errors }: Props) => (
  <>
    <PageHeading
      title="Bật xác thực hai bước"
      lead={
        demanded
          ? 'Phường yêu cầu vai trò này có thêm bước này trước khi làm việc. Làm một lần, mất khoảng hai phút.'
          : 'Làm một lần, mất khoảng hai phút. Các máy khác đang mở tài khoản này sẽ phải đăng nhập lại.'
      }
    />
    <Form action={href(routes.authenticator)} errors={errors} undone="Chưa bật được">
      <input type="hidden" name="draft" value={draft.sealed} />
      <ol class="steps">
        <li>
          <p>
            <strong>Cài ứng dụng xác thực trên điện thoại</strong>, nếu chưa có: Google Authenticator,
            Microsoft Authenticator hoặc ứng dụng cùng loại.
          </p>
        </li>
        <li>
          <p>
            <strong>Trong ứng dụng, chọn thêm tài khoản rồi quét mã này.</strong>
          </p>
          <div class="authenticator-code">
            <QrCode text={address} label="Mã QR để thêm tài khoản vào ứng dụng xác thực" />
            <div>
              <p>Không quét được thì nhập khóa này vào ứng dụng, chọn loại “theo thời gian”:</p>
              <p>
                <code class="typed-key">{draft.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
              </p>
              <p>
                <a href={address}>Đang xem trên chính điện thoại đó? Mở ứng dụng xác thực</a>
              </p>
            </div>
          </div>
        </li>
        <li>
          <TextField
            name="code"
            label="Nhập 6 số đang hiện trong ứng dụng"
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={20}
            size={8}
            required
          />
        </li>
      </ol>
      <FormActions>
        <Button>Bật xác thực hai bước</Button>
      </FormActions>
    </Form>
    {demanded && (
      <PostButton action={href(routes.signOut)} variant="tertiary">
        Đăng xuất, để lúc khác
      </PostButton>
    )}
  </>
)
