import { z } from 'zod'
import { wardTitle } from '#domain/ward.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { oneTimeAddress } from '#platform/one-time-code.ts'
import { href, routes } from '#routes'
import { getAccount } from '../account-queries.ts'
import { deviceName } from '../device-name.ts'
import { firstPage } from '../first-page.ts'
import { listPasskeys } from '../passkeys/queries.ts'
import { signedIn } from '../signed-in.ts'
import { slipSeed } from '../slip-routes.tsx'
import { renewRecoveryCodes, turnOffSecondFactor } from './own-commands.ts'
import { AuthenticatorPage } from './pages/AuthenticatorPage.tsx'
import { RecoveryCodesPage } from './pages/RecoveryCodesPage.tsx'
import { SecondFactorPage, type SecondFactorPageProps } from './pages/SecondFactorPage.tsx'
import { readCode } from './proof-commands.ts'
import { findSecondFactor } from './queries.ts'
import { type Draft, newDraft, openDraft, turnOnSecondFactor } from './turn-on-commands.ts'

const TITLE = 'Xác thực hai bước'
const account = { label: 'Tài khoản của tôi', href: href(routes.account) }

const codeForm = z.object({
  draft: z.string().catch(''),
  code: field.required('Xin nhập 6 số đang hiện trong ứng dụng.', 20),
})
const proofsForm = z.object({
  password: z.string({ error: 'Xin nhập mật khẩu đang dùng.' }).min(1, 'Xin nhập mật khẩu đang dùng.'),
  proof: field
    .required('Xin nhập mã trong ứng dụng, hoặc một mã dự phòng.', 60)
    .transform((typed) => (/^\d{6}$/.test(readCode(typed)) ? { code: typed } : { recovery: typed })),
})

/** A person's own second factor. */
export function serveOwnSecondFactor(app: HttpApp): void {
  app.get(routes.secondFactor, async (c) => secondFactorPage(c))

  app.get(routes.authenticator, async (c) => {
    const { actor, session } = signedIn(c)
    const present = await reading(c.var.deps, actor, (db) => findSecondFactor(db, actor, actor.account))
    if (present !== null) return redirect(c, href(routes.secondFactor))
    return authenticatorPage(c, newDraft(c.var.deps, actor, session.id))
  })

  app.post(routes.authenticator, async (c) => {
    const { actor, session } = signedIn(c)
    const form = readForm(c, codeForm)
    const posted = c.var.form.values.draft
    const draft = openDraft(c.var.deps, actor, session.id, typeof posted === 'string' ? posted : '')
    if (draft === null)
      return authenticatorPage(c, newDraft(c.var.deps, actor, session.id), [
        { code: 'draft', message: 'Mã QR cũ không dùng được nữa. Xin quét mã QR mới dưới đây.' },
      ])
    if (!form.ok) return authenticatorPage(c, draft, form.errors)
    const seed = slipSeed(c)
    const input = { secret: draft.secret, code: form.value.code, session: session.id, seed }
    const result = await turnOnSecondFactor(c.var.deps, actor, input)
    return result.ok ? codesPage(c, result.value, true) : authenticatorPage(c, draft, result.refusals)
  })

  app.post(routes.authenticatorEnd, async (c) => {
    const { actor } = signedIn(c)
    const form = readForm(c, proofsForm)
    if (!form.ok) return secondFactorPage(c, { form: 'off', errors: form.errors })
    const result = await turnOffSecondFactor(c.var.deps, actor, form.value)
    if (!result.ok) return secondFactorPage(c, { form: 'off', errors: result.refusals })
    return redirect(c, href(routes.secondFactor), 'Đã tắt xác thực hai bước.')
  })

  app.post(routes.recoveryCodes, async (c) => {
    const { actor } = signedIn(c)
    const form = readForm(c, proofsForm)
    if (!form.ok) return secondFactorPage(c, { form: 'codes', errors: form.errors })
    const result = await renewRecoveryCodes(c.var.deps, actor, { ...form.value, seed: slipSeed(c) })
    if (!result.ok) return secondFactorPage(c, { form: 'codes', errors: result.refusals })
    return codesPage(c, result.value, false)
  })
}

async function secondFactorPage(c: HttpContext, refused?: SecondFactorPageProps['refused']) {
  const { deps } = c.var
  const { actor } = signedIn(c)
  const found = await reading(deps, actor, async (db) => ({
    present: await findSecondFactor(db, actor, actor.account),
    passkeys: await listPasskeys(db, actor.ward, actor.account),
  }))
  return c.var.page(
    { title: TITLE, breadcrumbs: [account], scripts: ['passkey.js'] },
    <SecondFactorPage {...found} device={deviceName(c.req.header('user-agent') ?? null)} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}

async function authenticatorPage(
  c: HttpContext,
  draft: Draft,
  errors: Parameters<typeof AuthenticatorPage>[0]['errors'] = [],
) {
  const { actor, session } = signedIn(c)
  const demanded = session.mustAddSecondFactor
  const { signInName } = await reading(c.var.deps, actor, (db) => getAccount(db, actor, actor.account))
  return c.var.page(
    demanded
      ? { title: TITLE, narrow: true }
      : {
          title: 'Bật xác thực hai bước',
          breadcrumbs: [account, { label: TITLE, href: href(routes.secondFactor) }],
        },
    <AuthenticatorPage
      draft={draft}
      address={oneTimeAddress(draft.secret, {
        issuer: `Hồi Âm ${wardTitle(c.var.ward)}`,
        label: signInName,
      })}
      demanded={demanded}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

/** Answers the form itself, without a redirect: the codes exist in this one answer only. */
async function codesPage(c: HttpContext, codes: readonly string[], fresh: boolean) {
  const { deps } = c.var
  const { actor, session } = signedIn(c)
  const { name, signInName } = await reading(deps, actor, (db) => getAccount(db, actor, actor.account))
  return c.var.page(
    { title: 'Mã dự phòng', narrow: session.mustAddSecondFactor },
    <RecoveryCodesPage
      codes={codes}
      fresh={fresh}
      owner={{ name, signInName }}
      ward={wardTitle(c.var.ward)}
      at={deps.clock.now()}
      onward={
        session.mustAddSecondFactor
          ? { href: firstPage(actor), label: 'Đã in, bắt đầu làm việc' }
          : { href: href(routes.secondFactor), label: 'Đã in xong' }
      }
    />,
  )
}
