import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { getAccount } from './account-queries.ts'
import { changePassword } from './change-password-commands.ts'
import { accountNames } from './colleague-queries.ts'
import { firstPage } from './first-page.ts'
import { findOpenIdLink } from './openid/queries.ts'
import { OwnAccountPage } from './pages/OwnAccountPage.tsx'
import { PasswordPage } from './pages/PasswordPage.tsx'
import { SessionsPage } from './pages/SessionsPage.tsx'
import { findSecondFactor } from './second-factor/queries.ts'
import { endSession, signOutEverywhere } from './session-commands.ts'
import { listSessions } from './session-queries.ts'
import { signedIn } from './signed-in.ts'
import { signedOut } from './signed-out.ts'

const crumbs = [{ label: 'Tài khoản của tôi', href: href(routes.account) }]

const password = (message: string) => z.string({ error: message }).min(1, message)
const passwordForm = z
  .object({
    current: password('Xin nhập mật khẩu đang dùng.'),
    next: password('Xin nhập mật khẩu mới.'),
    again: password('Xin nhập lại mật khẩu mới.'),
  })
  .refine((form) => form.next === form.again, {
    path: ['again'],
    message: 'Hai lần nhập mật khẩu mới chưa giống nhau. Xin nhập lại.',
  })

export function serveOwnAccount(app: HttpApp): void {
  app.get(routes.account, (c) => ownAccountPage(c))

  app.get(routes.password, async (c) => passwordPage(c))

  app.post(routes.password, async (c) => {
    const { actor, session } = signedIn(c)
    const form = readForm(c, passwordForm)
    if (!form.ok) return passwordPage(c, form.errors)
    const { current, next } = form.value
    const result = await changePassword(c.var.deps, actor, { current, next, session: session.id })
    if (!result.ok) return passwordPage(c, result.refusals)
    return redirect(
      c,
      session.mustChangePassword ? firstPage(actor) : href(routes.account),
      'Đã đổi mật khẩu.',
    )
  })

  app.get(routes.sessions, async (c) => {
    const { deps } = c.var
    const { actor, session } = signedIn(c)
    const sessions = await reading(deps, actor, (db) =>
      listSessions(db, actor.ward, actor.account, deps.clock.now()),
    )
    return c.var.page(
      { title: 'Các phiên đăng nhập', breadcrumbs: crumbs },
      <SessionsPage sessions={sessions} present={session.id} />,
    )
  })

  app.post(routes.sessionEnd, async (c) => {
    const session = found(parseId<'Session'>(c.req.param('id')), 'session')
    await endSession(c.var.deps, c.var.actor, { session })
    return redirect(c, href(routes.sessions), 'Đã kết thúc phiên đăng nhập đó.')
  })

  app.post(routes.sessionsEnd, async (c) => {
    await signOutEverywhere(c.var.deps, c.var.actor, null)
    return signedOut(c, 'Đã đăng xuất khỏi mọi máy.')
  })
}

/** `notLinked`: why linking to the provider of identities came to nothing. */
export async function ownAccountPage(c: HttpContext, notLinked: readonly Refusal[] = []): Promise<Response> {
  const { openId } = c.var.deps
  const { actor } = signedIn(c)
  const absent = [...new Set(actor.roles.flatMap((held) => held.for ?? []))]
  const { account, names, secondFactor, link } = await reading(c.var.deps, actor, async (db) => ({
    account: await getAccount(db, actor, actor.account),
    names: await accountNames(db, actor.ward, absent),
    secondFactor: await findSecondFactor(db, actor, actor.account),
    link: await findOpenIdLink(db, actor.ward, actor.account, openId),
  }))
  return c.var.page(
    { title: 'Tài khoản của tôi' },
    <OwnAccountPage
      account={account}
      secondFactor={secondFactor}
      openId={openId === undefined ? null : { provider: openId.name, link, errors: notLinked }}
      standsInFor={absent.flatMap((id) => names.get(id) ?? [])}
    />,
    notLinked.length === 0 ? 200 : 422,
  )
}

async function passwordPage(c: HttpContext, errors: Parameters<typeof PasswordPage>[0]['errors'] = []) {
  const { actor, session } = signedIn(c)
  const { signInName } = await reading(c.var.deps, actor, (db) => getAccount(db, actor, actor.account))
  const first = session.mustChangePassword
  return c.var.page(
    first ? { title: 'Đặt mật khẩu', narrow: true } : { title: 'Đổi mật khẩu', breadcrumbs: crumbs },
    <PasswordPage first={first} signInName={signInName} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
