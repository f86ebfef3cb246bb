import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PasswordField } from '#ui/PasswordField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import type { Passkey } from '../queries.ts'

type Props = {
  passkeys: readonly Passkey[]
  /** What a new one is called unless the person says otherwise: "Chrome trên Windows". */
  device: string
}

/** A person's passkeys. Making one needs script: without it nothing is offered that would not work. */
export const PasskeysCard = ({ passkeys, device }: Props) => (
  <div data-passkey="" hidden={passkeys.length === 0}>
    <Card title="Khóa truy cập (passkey)">
      <p>
        Vào bằng vân tay, khuôn mặt hoặc mã PIN của máy, thay cho cả mật khẩu và mã. Khóa nằm trong máy hoặc
        trong trình quản lý mật khẩu.
      </p>
      {passkeys.length > 0 && (
        <ul class="people-list passkeys">
          {passkeys.map((passkey) => (
            <OnePasskey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <div data-passkey={href(routes.passkeyChallenge)} hidden>
        <details class="confirm">
          <summary class="ds-button" data-variant="secondary">
            Thêm khóa truy cập
          </summary>
          <div class="confirm-body">
            <Form action={href(routes.passkeys)} idPrefix="khoa-">
              <input type="hidden" name="answer" value="" />
              <TextField
                name="name"
                label="Tên của khóa"
                hint="Để sau này biết khóa nằm ở máy nào."
                value={device}
                maxlength={60}
                required
              />
              <PasswordField name="password" label="Mật khẩu đang dùng" autocomplete="current-password" />
              <p class="passkey-problem" role="alert" />
              <FormActions>
                <Button>Tạo khóa trên máy này</Button>
              </FormActions>
            </Form>
          </div>
        </details>
      </div>
    </Card>
  </div>
)

const OnePasskey = ({ passkey }: { passkey: Passkey }) => (
  <li>
    <strong>{passkey.name}</strong>
    <span class="muted">
      Thêm <Moment at={passkey.addedAt} />,{' '}
      {passkey.lastUsedAt === null ? (
        'chưa dùng lần nào'
      ) : (
        <>
          dùng lần cuối <Moment at={passkey.lastUsedAt} />
        </>
      )}
    </span>
    <ConfirmForm
      action={href(routes.passkeyEnd, { id: passkey.id })}
      summary="Bỏ khóa này"
      question="Khóa này không mở được tài khoản nữa. Trong máy có thể vẫn còn tên của nó; xóa ở phần mật khẩu của máy."
      confirmLabel="Bỏ khóa"
      tone="danger"
      idPrefix={`bo-${passkey.id}-`}
    />
  </li>
)
