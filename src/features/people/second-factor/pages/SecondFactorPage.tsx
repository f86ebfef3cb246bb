import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PasswordField } from '#ui/PasswordField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import type { SecondFactor } from '../queries.ts'

export type SecondFactorPageProps = {
  present: SecondFactor | null
  refused?: { form: 'off' | 'codes'; errors: readonly Refusal[] } | undefined
}

/** How a person's account is guarded besides the password. */
export const SecondFactorPage = ({ present, refused }: SecondFactorPageProps) => (
  <>
    <PageHeading
      title="Xác thực hai bước"
      status={
        present === null ? <Status tone="neutral">Đang tắt</Status> : <Status tone="success">Đang bật</Status>
      }
      lead="Sau mật khẩu còn hỏi thêm một mã trên điện thoại của bạn, nên kẻ biết mật khẩu vẫn không vào được."
    />
    {present === null ? <Off /> : <On present={present} refused={refused} />}
  </>
)

const Off = () => (
  <Card title="Ứng dụng xác thực">
    <p>
      Cần một điện thoại có ứng dụng như Google Authenticator hoặc Microsoft Authenticator. Ứng dụng chạy cả
      khi không có mạng. Bật mất khoảng hai phút.
    </p>
    <div class="actions">
      <LinkButton href={href(routes.authenticator)} variant="primary">
        Bật xác thực hai bước
      </LinkButton>
    </div>
  </Card>
)

const FEW = 3

const On = ({ present, refused }: { present: SecondFactor; refused: SecondFactorPageProps['refused'] }) => (
  <>
    {present.recoveryCodesLeft <= FEW && (
      <Notice
        tone="warning"
        title={present.recoveryCodesLeft === 0 ? 'Đã hết mã dự phòng' : 'Sắp hết mã dự phòng'}
      >
        <p>Hãy lấy mười mã mới và in ra, để vẫn vào được khi không có điện thoại.</p>
      </Notice>
    )}
    <div class="columns">
      <Card title="Ứng dụng xác thực">
        <DefinitionList
          items={[
            { term: 'Bật từ', value: <Moment at={present.addedAt} /> },
            { term: 'Dùng lần cuối', value: <Moment at={present.lastUsedAt} /> },
          ]}
        />
        <ConfirmForm
          action={href(routes.authenticatorEnd)}
          summary="Tắt xác thực hai bước"
          question="Từ đó chỉ cần mật khẩu là vào được. Khi đổi điện thoại: tắt ở đây rồi bật lại bằng máy mới."
          confirmLabel="Tắt xác thực hai bước"
          tone="danger"
          idPrefix="tat-"
          errors={refused?.form === 'off' ? refused.errors : undefined}
        >
          <BothProofs />
        </ConfirmForm>
      </Card>
      <Card title="Mã dự phòng">
        <p>
          Còn <strong>{present.recoveryCodesLeft}</strong> trong mười mã. Mỗi mã thay cho điện thoại một lần
          đăng nhập.
        </p>
        <ConfirmForm
          action={href(routes.recoveryCodes)}
          summary="Lấy mười mã mới"
          question="Các mã cũ hết hiệu lực ngay. Mã mới hiện một lần để in."
          confirmLabel="Lấy mười mã mới"
          idPrefix="ma-"
          errors={refused?.form === 'codes' ? refused.errors : undefined}
        >
          <BothProofs />
        </ConfirmForm>
      </Card>
    </div>
  </>
)

const BothProofs = () => (
  <>
    <PasswordField name="password" label="Mật khẩu đang dùng" autocomplete="current-password" />
    <TextField
      name="proof"
      label="Mã trong ứng dụng, hoặc một mã dự phòng"
      autocomplete="one-time-code"
      spellcheck={false}
      maxlength={60}
      size={18}
      required
    />
  </>
)
