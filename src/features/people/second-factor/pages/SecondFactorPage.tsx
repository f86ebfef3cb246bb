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
import { PasskeysCard } from '../../passkeys/pages/PasskeysCard.tsx'
import type { Passkey } from '../../passkeys/queries.ts'
import type { SecondFactor } from '../queries.ts'

export type SecondFactorPageProps = {
  present: SecondFactor | null
  passkeys: readonly Passkey[]
  /** The browser that asks, as people would call it. */
  device: string
  refused?: { form: 'off' | 'codes'; errors: readonly Refusal[] } | undefined
}

/** How a person's account is guarded besides the password. */
export const SecondFactorPage = ({ present, passkeys, device, refused }: SecondFactorPageProps) => (
  <>
    <PageHeading
      title="Xác thực hai bước"
      status={
        present === null ? <Status tone="neutral">Đang tắt</Status> : <Status tone="success">Đang bật</Status>
      }
      lead="Sau mật khẩu còn hỏi một mã trên điện thoại, nên kẻ biết mật khẩu vẫn không vào được."
    />
    <FewCodes left={present?.recoveryCodesLeft ?? null} />
    <div class="columns">
      {present === null ? <Off /> : <On present={present} refused={refused} />}
      <PasskeysCard passkeys={passkeys} device={device} />
    </div>
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

/** `left`: null where there are none to have. */
const FewCodes = ({ left }: { left: number | null }) =>
  left === null || left > FEW ? null : (
    <Notice tone="warning" title={left === 0 ? 'Đã hết mã dự phòng' : 'Sắp hết mã dự phòng'}>
      <p>Hãy lấy mười mã mới và in ra, để vẫn vào được khi không có điện thoại.</p>
    </Notice>
  )

const On = ({ present, refused }: { present: SecondFactor; refused: SecondFactorPageProps['refused'] }) => (
  <div class="stack">
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
