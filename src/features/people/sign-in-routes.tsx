import { z } from 'zod'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { clearSessionCookie, writeSessionCookie } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import { firstPage } from './first-page.ts'
import { SignInPage } from './pages/SignInPage.tsx'
import { endSession } from './session-commands.ts'
import { signIn } from './sign-in-commands.ts'

/** Open to somebody who must first choose a password of their own. */
const openPaths: ReadonlySet<string> = new Set([routes.password, routes.signOut, routes.appearance])

const signInForm = z.object({
  signInName: field.required('Xin nhập tên đăng nhập.', 200),
  password: z
    .string({ error: 'Xin nhập mật khẩu.' })
    .min(1, 'Xin nhập mật khẩu.')
    .max(1000, 'Mật khẩu quá dài.'),
  next: z.string().optional(),
})

/** Comes first: whoever is not signed in is led to the form, whoever holds a first password changes it before anything else. */
export function serveSignIn(app: HttpApp): void {
  app.use(async (c, next) => {
    if (c.var.session?.mustChangePassword === true && !openPaths.has(c.req.path))
      return redirect(c, href(routes.password))
    await next()
    if (c.error instanceof Forbidden && c.var.actor.kind === 'public') c.res = toSignIn(c)
    return undefined
  })

  app.get(routes.signIn, (c) => {
    if (c.var.actor.kind === 'account') return redirect(c, firstPage(c.var.actor))
    const { tiep } = readQuery(c, z.object({ tiep: z.string().optional().catch(undefined) }))
    return c.var.page(
      { title: 'Đăng nhập', narrow: true },
      <SignInPage values={{ next: localPath(tiep) ?? '' }} />,
    )
  })

  app.post(routes.signIn, async (c) => {
    const form = readForm(c, signInForm)
    const page = (props: Parameters<typeof SignInPage>[0], status: 422 | 429) =>
      c.var.page({ title: 'Đăng nhập', narrow: true }, <SignInPage {...props} />, status)
    if (!form.ok) return page({ values: form.values, errors: form.errors }, 422)
    const { signInName, password, next } = form.value
    const result = await signIn(c.var.deps, {
      ward: c.var.ward.id,
      signInName,
      password,
      address: c.var.address,
      userAgent: c.req.header('user-agent') ?? null,
      replaces: c.var.session?.id,
    })
    if (!result.ok) {
      const status = result.refusals[0].code === 'too-many' ? 429 : 422
      return page({ values: form.values, errors: result.refusals }, status)
    }
    writeSessionCookie(c, c.var.secure, result.value.token)
    if (result.value.mustChangePassword) return redirect(c, href(routes.password))
    return redirect(c, localPath(next) ?? firstPage(result.value.actor))
  })

  app.post(routes.signOut, async (c) => {
    const { deps, actor, session } = c.var
    if (session !== null) await endSession(deps, actor, { session: session.id })
    clearSessionCookie(c, c.var.secure)
    return redirect(c, href(routes.signIn), 'Bạn đã đăng xuất.')
  })
}

/** A page that was asked for is remembered; a form that was sent too late has to be filled in again. */
function toSignIn(c: HttpContext): Response {
  if (c.req.method !== 'GET')
    return redirect(
      c,
      href(routes.signIn, {}, { tiep: pageOfForm(c) ?? '' }),
      'Phiên làm việc đã hết, việc vừa rồi chưa được ghi. Xin đăng nhập rồi làm lại.',
    )
  const { pathname, search } = new URL(c.req.url)
  return redirect(c, href(routes.signIn, {}, { tiep: pathname + search }))
}

/** Where the form stood: there the browser still keeps the long texts that were typed. */
function pageOfForm(c: HttpContext): string | null {
  const from = URL.parse(c.req.header('referer') ?? '')
  return from !== null && from.host === c.req.header('host') ? from.pathname + from.search : null
}

/** Only a path of this site: never an address that leads elsewhere. */
const localPath = (path: string | undefined): string | null =>
  path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) && path !== routes.signIn ? path : null
