import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Guards } from '#ui/Guards.tsx'

/** Hidden until the island finds that the browser can do it: no dead button without script. */
export const PasskeySignIn = ({ next }: { next: string }) => (
  <div data-passkey={href(routes.passkeySignInChallenge)} hidden>
    <form class="passkey-sign-in" method="post" action={href(routes.passkeySignIn)}>
      <Guards />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="answer" value="" />
      <Button variant="secondary">Dùng khóa truy cập</Button>
      <p class="muted">Dùng vân tay, khuôn mặt hoặc mã PIN của máy, nếu trước đây đã thêm khóa.</p>
      <p class="passkey-problem" role="alert" />
    </form>
  </div>
)
