import type { HttpContext } from '#platform/http/context.ts'
import { originOf } from '#platform/http/origin.ts'
import { redirect } from '#platform/http/respond.ts'
import { clearSessionCookie } from '#platform/http/session.ts'
import { href, routes } from '#routes'

/** Back to the sign-in form; whoever came in by a provider of identities that can end a session is offered to end it there too. */
export async function signedOut(c: HttpContext, told: string): Promise<Response> {
  const { openId } = c.var.deps
  clearSessionCookie(c, c.var.secure)
  const open =
    openId !== undefined &&
    c.var.session?.means.startsWith('openid') === true &&
    (await openId.signOutAddress(originOf(c))) !== null
  return redirect(c, href(routes.signIn, {}, open ? { con: 'dinh-danh' } : {}), told)
}
