import { z } from 'zod'
import type { AccountActor } from '#domain/actor.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect, turnBack } from '#platform/http/respond.ts'
import { pendingCookie } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import { enter, localPath } from '../enter.ts'
import { firstPage } from '../first-page.ts'
import { finishSignIn } from './finish-sign-in-commands.ts'
import { SecondStepPage } from './pages/SecondStepPage.tsx'
import { findPending } from './pending-commands.ts'
import { findSecondFactor } from './queries.ts'

const secondStepForm = z
  .object({ code: field.optional(20), recovery: field.optional(60), next: z.string().optional() })
  .transform(({ code, recovery, next }, context) => {
    if (recovery !== null) return { proof: { recovery }, next }
    if (code !== null) return { proof: { code }, next }
    context.addIssue({ code: 'custom', message: 'Xin nhập 6 số đang hiện trong ứng dụng.', path: ['code'] })
    return z.NEVER
  })

/** The page between the first proof and the session: a code of the app, or a recovery code. */
export function serveSecondStep(app: HttpApp): void {
  app.get(routes.signInCode, async (c) => {
    if (c.var.actor.kind === 'account') return redirect(c, firstPage(c.var.actor))
    const { tiep } = readQuery(c, z.object({ tiep: z.string().optional().catch(undefined) }))
    const next = localPath(tiep) ?? ''
    return (await isPending(c)) ? page(c, { values: { next } }) : startAgain(c, next)
  })

  app.post(routes.signInCode, async (c) => {
    const pending = pendingCookie.read(c)
    if (pending === undefined) return startAgain(c, '')
    const form = readForm(c, secondStepForm)
    if (!form.ok) return page(c, form, 422)
    const result = await finishSignIn(c.var.deps, {
      ward: c.var.ward.id,
      pending,
      proof: form.value.proof,
      address: c.var.address,
      userAgent: c.req.header('user-agent') ?? null,
      replaces: c.var.session?.id,
    })
    if (result.ok) {
      const told = 'recovery' in form.value.proof ? await codesLeft(c, result.value.actor) : undefined
      return enter(c, result.value, form.value.next, told)
    }
    const [{ code, message }] = result.refusals
    if (code === 'expired') return startAgain(c, localPath(form.value.next) ?? '', message)
    const values = { ...form.values, code: '' }
    return page(c, { values, errors: result.refusals }, code === 'too-many' ? 429 : 422)
  })
}

async function isPending(c: HttpContext): Promise<boolean> {
  const pending = pendingCookie.read(c)
  if (pending === undefined) return false
  const { deps, ward, actor } = c.var
  return null !== (await reading(deps, actor, (db) => findPending(db, ward.id, pending, deps.clock.now())))
}

const page = (c: HttpContext, props: Parameters<typeof SecondStepPage>[0], status: 200 | 422 | 429 = 200) =>
  c.var.page({ title: 'Nhập mã xác thực', narrow: true }, <SecondStepPage {...props} />, status)

/** Said once after a recovery code opened the door. */
async function codesLeft(c: HttpContext, actor: AccountActor): Promise<string> {
  const found = await reading(c.var.deps, actor, (db) => findSecondFactor(db, actor, actor.account))
  const left = found?.recoveryCodesLeft ?? 0
  return left === 0
    ? 'Vừa dùng mã dự phòng cuối cùng. Hãy vào “Tài khoản của tôi” để lấy mười mã mới.'
    : `Vừa dùng một mã dự phòng, còn ${left} mã.`
}

function startAgain(c: HttpContext, next: string, why = 'Xin đăng nhập lại từ đầu.') {
  pendingCookie.write(c, null)
  return turnBack(c, href(routes.signIn, {}, { tiep: next }), why)
}
