import { type AccountId, parseId } from '#domain/id.ts'
import { formatPhone, type Phone } from '#domain/phone.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { Account } from './account.ts'
import { changeAccount, createAccount } from './account-commands.ts'
import { accountForm, newAccountForm } from './account-input.ts'
import { getAccount } from './account-queries.ts'
import { EditAccountPage } from './pages/EditAccountPage.tsx'
import { NewAccountPage } from './pages/NewAccountPage.tsx'
import { accountPolicy } from './policy.ts'
import { slipSeed, slipsPage } from './slip-routes.tsx'
import { listUnits } from './unit-queries.ts'

const crumbs = [{ label: 'Người dùng', href: href(routes.accounts) }]

/** Registered before the page of an account, whose address would swallow "moi". */
export function serveAccountForms(app: HttpApp): void {
  app.get(routes.accountNew, async (c) => newAccountPage(c, {}))

  app.post(routes.accounts, async (c) => {
    authorize(accountPolicy, c.var.actor, 'create', null)
    const form = readForm(c, newAccountForm)
    if (!form.ok) return newAccountPage(c, form.values, form.errors)
    const { role, unit, ...facts } = form.value
    const input = { ...facts, roles: [{ role, unit }] }
    const created = await createAccount(c.var.deps, c.var.actor, input, slipSeed(c))
    if (!created.ok) return newAccountPage(c, form.values, created.refusals)
    const { id, signInName, firstPassword } = created.value
    return slipsPage(c, `Đã thêm ${facts.name}`, [{ id, signInName, firstPassword: firstPassword ?? '' }])
  })

  app.get(routes.accountEdit, async (c) => {
    const account = await editedAccount(c)
    return editPage(c, account, valuesOf(account))
  })

  app.post(routes.accountEdit, async (c) => {
    const account = await editedAccount(c)
    const form = readForm(c, accountForm)
    if (!form.ok) return editPage(c, account, form.values, form.errors)
    const result = await changeAccount(c.var.deps, c.var.actor, { id: account.id, ...form.value })
    if (!result.ok) return editPage(c, account, form.values, result.refusals)
    return redirect(c, href(routes.accountPage, { id: account.id }), 'Đã lưu thay đổi.')
  })
}

async function newAccountPage(c: HttpContext, values: FormValues, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(accountPolicy, actor, 'create', null)
  const openOn = todayOf(deps)
  const units = await reading(deps, actor, (db) => listUnits(db, actor, { openOn }))
  return c.var.page(
    { title: 'Thêm người dùng', breadcrumbs: crumbs },
    <NewAccountPage units={units} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function editedAccount(c: HttpContext): Promise<Account> {
  const { deps, actor } = c.var
  authorize(accountPolicy, actor, 'change', null)
  const id: AccountId = found(parseId<'Account'>(c.req.param('id')), 'account')
  return reading(deps, actor, (db) => getAccount(db, actor, id))
}

const editPage = (c: HttpContext, account: Account, values: FormValues, errors: readonly Refusal[] = []) =>
  c.var.page(
    { title: `Sửa ${account.name}`, breadcrumbs: crumbs },
    <EditAccountPage account={account} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )

const valuesOf = (account: Account): FormValues => ({
  version: String(account.version),
  name: account.name,
  position: account.position ?? '',
  phone: account.phone === null ? '' : formatPhone(account.phone as Phone),
  email: account.email ?? '',
  signInName: account.signInName,
})
