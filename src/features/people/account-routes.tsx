import { type AccountId, parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { listAbsences } from './absence-queries.ts'
import { serveAccountForms } from './account-form-routes.tsx'
import { accountStory } from './account-history.ts'
import { accountsQuery, reasonForm, roleForm } from './account-input.ts'
import { getAccount, listAccounts } from './account-queries.ts'
import { deactivateAccount, reactivateAccount } from './account-state-commands.ts'
import { listHistory } from './history-queries.ts'
import { issueNewPasswords } from './issue-password-commands.ts'
import { findOpenIdLink } from './openid/queries.ts'
import { AccountPage, type AccountPageProps } from './pages/AccountPage.tsx'
import { AccountsPage } from './pages/AccountsPage.tsx'
import { listPasskeys } from './passkeys/queries.ts'
import { accountPolicy } from './policy.ts'
import { endRole, grantRole } from './role-commands.ts'
import { findSecondFactor, listGuards } from './second-factor/queries.ts'
import { resetSecondFactor } from './second-factor/remove-commands.ts'
import { slipSeed, slipsPage } from './slip-routes.tsx'
import { listUnits } from './unit-queries.ts'

const states = { 'dang-dung': 'active', 'mat-khau-dau': 'first-password', 'da-ngung': 'deactivated' } as const

export function serveAccounts(app: HttpApp): void {
  app.get(routes.accounts, async (c) => {
    const { deps, actor } = c.var
    authorize(accountPolicy, actor, 'list', null)
    const query = readQuery(c, accountsQuery)
    const { tim: text, 'don-vi': unit, 'vai-tro': role, 'trang-thai': state } = query
    const filter = {
      text,
      ...(unit === null ? {} : { unit }),
      ...(role === undefined ? {} : { role }),
      ...(state === undefined ? {} : { state: states[state] }),
    }
    const may = abilities(accountPolicy, actor, null)
    const page = await reading(deps, actor, async (db) => ({
      accounts: await listAccounts(db, actor, filter),
      guards: may['reset-second-factor'] ? await listGuards(db, actor) : null,
      units: await listUnits(db, actor),
    }))
    const asked = page.guards === null ? undefined : query['hai-buoc']
    const accounts = page.accounts.filter(
      ({ id }) => asked === undefined || page.guards?.has(id) === (asked === 'co'),
    )
    return c.var.page(
      { title: 'Người dùng', wide: true },
      <AccountsPage {...page} accounts={accounts} query={query} may={may} today={todayOf(deps)} />,
    )
  })

  serveAccountForms(app)

  app.get(routes.accountPage, async (c) => accountPage(c))

  app.post(routes.accountRoles, async (c) => {
    const form = readForm(c, roleForm)
    if (!form.ok) return accountPage(c, { form: 'role', ...form })
    const result = await grantRole(c.var.deps, c.var.actor, { account: idOf(c), ...form.value })
    if (!result.ok) return accountPage(c, { form: 'role', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.accountPage, { id: idOf(c) }), 'Đã giao vai trò.')
  })

  app.post(routes.accountRoleEnd, async (c) => {
    const role = found(parseId<'AccountRole'>(c.req.param('role')), 'role')
    const result = await endRole(c.var.deps, c.var.actor, { account: idOf(c), role })
    if (!result.ok) return accountPage(c, { form: 'end-role', values: {}, errors: result.refusals })
    return redirect(c, href(routes.accountPage, { id: idOf(c) }), 'Đã cho thôi vai trò.')
  })

  app.post(routes.accountNewPassword, async (c) => {
    const issued = await issueNewPasswords(c.var.deps, c.var.actor, [idOf(c)], slipSeed(c))
    if (!issued.ok) return accountPage(c, { form: 'password', values: {}, errors: issued.refusals })
    return slipsPage(c, 'Đã cấp mật khẩu mới', issued.value)
  })

  app.post(routes.accountSecondFactorReset, async (c) => {
    const form = readForm(c, reasonForm)
    if (!form.ok) return accountPage(c, { form: 'second-factor', ...form })
    const result = await resetSecondFactor(c.var.deps, c.var.actor, { id: idOf(c), ...form.value })
    if (!result.ok)
      return accountPage(c, { form: 'second-factor', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.accountPage, { id: idOf(c) }), 'Đã đặt lại xác thực hai bước.')
  })

  app.post(routes.accountDeactivate, async (c) => {
    const form = readForm(c, reasonForm)
    if (!form.ok) return accountPage(c, { form: 'state', ...form })
    const result = await deactivateAccount(c.var.deps, c.var.actor, { id: idOf(c), ...form.value })
    if (!result.ok) return accountPage(c, { form: 'state', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.accountPage, { id: idOf(c) }), 'Đã ngừng tài khoản.')
  })

  app.post(routes.accountReactivate, async (c) => {
    const form = readForm(c, reasonForm)
    if (!form.ok) return accountPage(c, { form: 'state', ...form })
    const result = await reactivateAccount(c.var.deps, c.var.actor, { id: idOf(c), ...form.value })
    if (!result.ok) return accountPage(c, { form: 'state', values: form.values, errors: result.refusals })
    return redirect(
      c,
      href(routes.accountPage, { id: idOf(c) }),
      'Đã mở lại tài khoản. Hãy cấp mật khẩu mới.',
    )
  })
}

async function accountPage(c: HttpContext, refused?: AccountPageProps['refused']): Promise<Response> {
  const { deps, actor } = c.var
  authorize(accountPolicy, actor, 'list', null)
  const id = idOf(c)
  const today = todayOf(deps)
  const page = await reading(deps, actor, async (db) => {
    const account = await getAccount(db, actor, id)
    const units = await listUnits(db, actor)
    const unitNames = new Map(units.map((unit) => [unit.id as string, unit.name]))
    return {
      account,
      secondFactor: await findSecondFactor(db, actor, id),
      passkeys: (await listPasskeys(db, actor.ward, id)).length,
      openId: await findOpenIdLink(db, actor.ward, id, deps.openId),
      units: units.filter((unit) => unit.validTo === null || unit.validTo >= today),
      absences: (await listAbsences(db, actor, today)).filter((absence) => absence.account === id),
      history: accountStory(await listHistory(db, actor.ward, id), unitNames),
    }
  })
  return c.var.page(
    { title: page.account.name, breadcrumbs: [{ label: 'Người dùng', href: href(routes.accounts) }] },
    <AccountPage
      {...page}
      today={today}
      may={abilities(accountPolicy, actor, null)}
      {...(refused === undefined ? {} : { refused })}
    />,
    refused === undefined ? 200 : 422,
  )
}

const idOf = (c: HttpContext): AccountId => found(parseId<'Account'>(c.req.param('id')), 'account')
