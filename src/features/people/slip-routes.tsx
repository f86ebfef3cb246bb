import { parseId } from '#domain/id.ts'
import { wardTitle } from '#domain/ward.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { listAccounts } from './account-queries.ts'
import { newSeed } from './first-password.ts'
import { type IssuedPassword, issueNewPasswords } from './issue-password-commands.ts'
import { FirstPasswordsPage } from './pages/FirstPasswordsPage.tsx'
import { roleInUnit } from './pages/RoleList.tsx'
import { SlipsPage } from './pages/SlipsPage.tsx'
import { accountPolicy } from './policy.ts'
import { slipsForm, slipsQuery } from './slip-input.ts'

/** The register of people who have not yet chosen a password, and the printout of new first passwords for some of them. */
export function serveFirstPasswords(app: HttpApp): void {
  app.get(routes.firstPasswords, async (c) => firstPasswordsPage(c))

  app.post(routes.firstPasswords, async (c) => {
    authorize(accountPolicy, c.var.actor, 'issue-password', null)
    const form = readForm(c, slipsForm)
    const chosen = form.ok ? (form.value.all ? form.value.listed : form.value.account) : []
    const ids = chosen.flatMap((id) => parseId<'Account'>(id) ?? [])
    if (ids.length === 0) return firstPasswordsPage(c, 'Chưa chọn ai. Xin đánh dấu những người cần in phiếu.')
    const issued = await issueNewPasswords(c.var.deps, c.var.actor, ids, slipSeed(c))
    if (!issued.ok) return firstPasswordsPage(c, issued.refusals[0].message)
    return slipsPage(c, `Phiếu mật khẩu của ${issued.value.length} người`, issued.value)
  })
}

async function firstPasswordsPage(c: HttpContext, problem: string | null = null): Promise<Response> {
  const { deps, actor } = c.var
  authorize(accountPolicy, actor, 'issue-password', null)
  const { 'vai-tro': role } = readQuery(c, slipsQuery)
  const filter = { state: 'first-password', ...(role === undefined ? {} : { role }) } as const
  const waiting = await reading(deps, actor, (db) => listAccounts(db, actor, filter))
  return c.var.page(
    { title: 'Phiếu mật khẩu đầu', breadcrumbs: [{ label: 'Người dùng', href: href(routes.accounts) }] },
    <FirstPasswordsPage accounts={waiting} role={role} problem={problem} today={todayOf(deps)} />,
    problem === null ? 200 : 422,
  )
}

/** Answers the form itself, without a redirect: the passwords exist in this one answer only. */
export async function slipsPage(
  c: HttpContext,
  title: string,
  issued: readonly IssuedPassword[],
): Promise<Response> {
  const { deps, actor, ward } = c.var
  const accounts = new Map(
    (await reading(deps, actor, (db) => listAccounts(db, actor))).map((account) => [account.id, account]),
  )
  return c.var.page(
    { title },
    <SlipsPage
      title={title}
      ward={wardTitle(ward)}
      address={deps.publicUrl.replace(/^https:\/\//, '')}
      slips={issued.map((one) => ({
        id: one.id,
        name: accounts.get(one.id)?.name ?? one.signInName,
        roles: (accounts.get(one.id)?.roles ?? []).map(roleInUnit),
        signInName: one.signInName,
        password: one.firstPassword,
        until: accounts.get(one.id)?.firstPasswordUntil ?? null,
      }))}
    />,
  )
}

/** The same form sent twice prints the same passwords: its key and the secret of its session make them. */
export const slipSeed = (c: HttpContext): string =>
  c.var.deps.idempotencyKey === undefined || c.var.session === null
    ? newSeed()
    : `${c.var.session.csrf} ${c.var.deps.idempotencyKey}`
