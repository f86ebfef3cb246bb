import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { PasswordField } from '#ui/PasswordField.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import type { OpenIdLink } from '../queries.ts'

type Props = {
  /** What people call the provider: "VNeID". */
  provider: string
  link: OpenIdLink | null
  errors?: readonly Refusal[] | undefined
}

/** On the page of the own account: whether one may come in by the provider, and how that begins and ends. */
export const OpenIdCard = ({ provider, link, errors }: Props) => (
  <Card title={`Đăng nhập bằng ${provider}`}>
    {link === null ? <Unlinked {...{ provider, errors }} /> : <Linked {...{ provider, link }} />}
  </Card>
)

const Unlinked = ({ provider, errors }: Omit<Props, 'link'>) => (
  <>
    <p>Chưa gắn. Gắn một lần, từ đó đăng nhập được bằng {provider} thay cho mật khẩu của Hồi Âm.</p>
    <ConfirmForm
      action={href(routes.openIdLink)}
      summary={`Gắn ${provider}`}
      question={`Nhập mật khẩu của Hồi Âm, rồi đăng nhập ${provider} bằng tài khoản của chính mình.`}
      confirmLabel="Tiếp tục"
      idPrefix="dinh-danh-"
      errors={errors}
    >
      <PasswordField name="password" label="Mật khẩu đang dùng" autocomplete="current-password" />
    </ConfirmForm>
  </>
)

const Linked = ({ provider, link }: { provider: string; link: OpenIdLink }) => (
  <>
    <p>
      <Status tone="success">Đã gắn</Status> từ <Moment at={link.linkedAt} />,{' '}
      {link.lastUsedAt === null ? (
        'chưa dùng lần nào.'
      ) : (
        <>
          dùng lần cuối <Moment at={link.lastUsedAt} />.
        </>
      )}
    </p>
    <ConfirmForm
      action={href(routes.openIdLinkEnd)}
      summary="Bỏ gắn"
      question={`Tài khoản ${provider} đã gắn không mở được tài khoản này nữa; hãy chắc chắn còn nhớ mật khẩu của Hồi Âm.`}
      confirmLabel="Bỏ gắn"
      tone="danger"
      idPrefix="bo-dinh-danh-"
    />
  </>
)
