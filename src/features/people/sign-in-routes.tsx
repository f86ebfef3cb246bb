import { z } from 'zod'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp, HttpContext, Session } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect, turnBack } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { enterOrAskForCode, localPath } from './enter.ts'
import { firstPage } from './first-page.ts'
import { SignInPage } from './pages/SignInPage.tsx'
import { wardHasPasskeys } from './passkeys/queries.ts'
import { serveSecondStep } from './second-factor/second-step-routes.tsx'
import { endSession } from './session-commands.ts'
import { signIn } from './sign-in-commands.ts'
import { signedOut } from './signed-out.ts'

/** Open to somebody who must first choose a password of their own, or add a second factor. */
const always = [routes.signOut, routes.appearance] as const
const passwordPaths: ReadonlySet<string> = new Set([routes.password, ...always])
const secondFactorPaths: ReadonlySet<string> = new Set([routes.authenticator, ...always])

const signInForm = z.object({
  signInName: field.required('Xin nhập tên đăng nhập.', 200),
  password: z
    .string({ error: 'Xin nhập mật khẩu.' })
    .min(1, 'Xin nhập mật khẩu.')
    .max(1000, 'Mật khẩu quá dài.'),
  next: z.string().optional(),
})

/**
 * Comes first: whoever is not signed in is led to the form, whoever holds a first password changes it before anything else, then adds the
 * second factor that the ward may demand.
 */
export function serveSignIn(app: HttpApp): void {
  app.use(async (c, next) => {
    const duty = dutyOf(c.var.session)
    if (duty !== null && !duty.open.has(c.req.path)) return redirect(c, href(duty.page))
    await next()
    if (c.error instanceof Forbidden && c.var.actor.kind === 'public') c.res = toSignIn(c)
    return undefined
  })

  app.get(routes.signIn, async (c) => {
    if (c.var.actor.kind === 'account') return redirect(c, firstPage(c.var.actor))
    const { tiep, con } = readQuery(
      c,
      z.object({
        tiep: z.string().optional().catch(undefined),
        con: z.literal('dinh-danh').optional().catch(undefined),
      }),
    )
    return signInPage(c, { values: { next: localPath(tiep) ?? '' }, openThere: con !== undefined })
  })

  app.post(routes.signIn, async (c) => {
    const form = readForm(c, signInForm)
    if (!form.ok) return signInPage(c, { values: form.values, errors: form.errors }, 422)
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
      return signInPage(c, { values: form.values, errors: result.refusals }, status)
    }
    return enterOrAskForCode(c, result.value, next)
  })

  serveSecondStep(app)

  app.post(routes.signOut, async (c) => {
    const { deps, actor, session } = c.var
    if (session !== null) await endSession(deps, actor, { session: session.id })
    return signedOut(c, 'Đã đăng xuất.')
  })
}

/** Speaks of passkeys, and loads their script, only where somebody of the ward has one. */
async function signInPage(
  c: HttpContext,
  props: Omit<Parameters<typeof SignInPage>[0], 'passkeys' | 'openId'>,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const { deps, actor, ward } = c.var
  const passkeys = await reading(deps, actor, (db) => wardHasPasskeys(db, ward.id))
  return c.var.page(
    { title: 'Đăng nhập', narrow: true, ...(passkeys ? { scripts: ['passkey.js'] } : {}) },
    <SignInPage {...props} passkeys={passkeys} openId={deps.openId} />,
    status,
  )
}

/** What has to be done before anything else opens. */
function dutyOf(
  session: Session | null,
): { page: typeof routes.password | typeof routes.authenticator; open: ReadonlySet<string> } | null {
  if (session?.mustChangePassword === true) return { page: routes.password, open: passwordPaths }
  if (session?.mustAddSecondFactor === true) return { page: routes.authenticator, open: secondFactorPaths }
  return null
}

/** A page that was asked for is remembered; a form that was sent too late has to be filled in again. */
function toSignIn(c: HttpContext): Response {
  if (c.req.method !== 'GET')
    return turnBack(
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
