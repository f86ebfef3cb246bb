import type { HttpContext } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { pendingCookie, writeSessionCookie } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import { firstPage } from './first-page.ts'
import type { SignedIn } from './open-session-commands.ts'
import { PENDING_SECONDS } from './second-factor/pending-commands.ts'
import type { FirstProofAccepted } from './sign-in-commands.ts'

/** After the first proof: in, or on to the page that asks for the code. */
export function enterOrAskForCode(
  c: HttpContext,
  accepted: FirstProofAccepted,
  next: string | undefined,
): Response {
  if (!('pending' in accepted)) return enter(c, accepted, next)
  pendingCookie.write(c, accepted.pending, PENDING_SECONDS)
  return redirect(c, href(routes.signInCode, {}, { tiep: localPath(next) ?? '' }))
}

/** Gives the browser its session and leads on: to what has to be done first, to the page that was asked for, to where the day begins. */
export function enter(
  c: HttpContext,
  signedIn: SignedIn,
  next: string | undefined,
  flash?: string,
): Response {
  writeSessionCookie(c, c.var.secure, signedIn.token)
  pendingCookie.write(c, null)
  if (signedIn.mustChangePassword) return redirect(c, href(routes.password), flash)
  if (signedIn.mustAddSecondFactor) return redirect(c, href(routes.authenticator), flash)
  return redirect(c, localPath(next) ?? firstPage(signedIn.actor), flash)
}

/** Only a path of this site: never an address that leads elsewhere. */
export const localPath = (path: string | undefined): string | null =>
  path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) && !path.startsWith(routes.signIn) ? path : null
