import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

/** After the password, before the provider. A link and no redirect: the forms of this site may lead nowhere else, and keep it so. */
export const GoToProviderPage = ({ provider, address }: { provider: string; address: string }) => (
  <>
    <PageHeading
      title={`Sang ${provider}`}
      lead={`Mật khẩu đúng. Bước tiếp theo: đăng nhập ${provider} bằng tài khoản của chính mình, rồi sẽ trở về đây. Có mười phút để làm xong.`}
    />
    <div class="actions">
      <LinkButton href={address} variant="primary">
        Sang {provider}
      </LinkButton>
      <LinkButton href={href(routes.account)} variant="tertiary">
        Thôi, không gắn
      </LinkButton>
    </div>
  </>
)
