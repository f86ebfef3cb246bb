import type { OpenId } from '#platform/openid.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** The other way in, below the form of the password. */
export const OpenIdSignIn = ({ provider, next }: Props) => (
  <div class="openid-sign-in">
    <LinkButton href={href(routes.openIdSignIn, {}, { tiep: next })}>
      Đăng nhập bằng {provider.name}
    </LinkButton>
    {provider.accountClaim === 'sub' && (
      <p class="muted">Dành cho người đã gắn {provider.name} với tài khoản Hồi Âm của mình.</p>
    )}
  </div>
)

type Props = { provider: Pick<OpenId, 'name' | 'accountClaim'>; next: string }

/** After signing out: whoever sits down next must not come in by what is still open there. */
export const StillOpenThere = ({ provider }: { provider: string }) => (
  <Notice tone="info" title={`Đã đăng xuất khỏi Hồi Âm, chưa đăng xuất khỏi ${provider}`}>
    <p>Trên máy nhiều người dùng chung, hãy đăng xuất cả hai nơi.</p>
    <p>
      <LinkButton href={href(routes.openIdSignOut)}>Đăng xuất khỏi {provider}</LinkButton>
    </p>
  </Notice>
)
