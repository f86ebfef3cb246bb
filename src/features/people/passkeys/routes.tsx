import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect, turnBack } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { enter, localPath } from '../enter.ts'
import { signedIn } from '../signed-in.ts'
import { addPasskey, beginPasskey } from './add-commands.ts'
import { removePasskey } from './remove-commands.ts'
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-commands.ts'
import { siteOf } from './site.ts'

const answer = z.string({ error: 'Trình duyệt chưa trả lời.' }).min(2).max(20_000)
const signInForm = z.object({ answer, next: z.string().optional() })
const passwordForm = z.object({
  password: z.string({ error: 'Xin nhập mật khẩu đang dùng.' }).min(1, 'Xin nhập mật khẩu đang dùng.'),
})
const addForm = z.object({ name: field.required('Xin đặt tên cho khóa truy cập.', 60), answer })

/** Signing in by a passkey, and a person's own passkeys. The island asks for a challenge, the form brings the browser's answer. */
export function servePasskeys(app: HttpApp): void {
  app.post(routes.passkeySignInChallenge, async (c) =>
    c.json(await beginPasskeySignIn(c.var.deps, c.var.ward.id, siteOf(c))),
  )

  app.post(routes.passkeySignIn, async (c) => {
    const form = readForm(c, signInForm)
    const next = form.ok ? form.value.next : undefined
    const again = (why: string) => turnBack(c, href(routes.signIn, {}, { tiep: localPath(next) ?? '' }), why)
    if (!form.ok) return again(form.errors[0].message)
    const result = await signInWithPasskey(c.var.deps, {
      ward: c.var.ward.id,
      site: siteOf(c),
      answer: form.value.answer,
      address: c.var.address,
      userAgent: c.req.header('user-agent') ?? null,
      replaces: c.var.session?.id,
    })
    return result.ok ? enter(c, result.value, next) : again(result.refusals[0].message)
  })

  app.post(routes.passkeyChallenge, async (c) => {
    const { actor, session } = signedIn(c)
    const form = readForm(c, passwordForm)
    if (!form.ok) return c.json({ message: form.errors[0].message }, 422)
    const input = { site: siteOf(c), session: session.id, ...form.value }
    const begun = await beginPasskey(c.var.deps, actor, input)
    return begun.ok ? c.json(begun.value) : c.json({ message: begun.refusals[0].message }, 422)
  })

  app.post(routes.passkeys, async (c) => {
    const { actor, session } = signedIn(c)
    const form = readForm(c, addForm)
    if (!form.ok) return turnBack(c, href(routes.secondFactor), form.errors[0].message)
    const input = { site: siteOf(c), session: session.id, ...form.value }
    const added = await addPasskey(c.var.deps, actor, input)
    if (!added.ok) return turnBack(c, href(routes.secondFactor), added.refusals[0].message)
    return back(c, 'Đã thêm khóa truy cập.')
  })

  app.post(routes.passkeyEnd, async (c) => {
    const id = found(parseId<'Passkey'>(c.req.param('id')), 'passkey')
    await removePasskey(c.var.deps, c.var.actor, { id })
    return back(c, 'Đã bỏ khóa truy cập.')
  })
}

const back = (c: HttpContext, told: string): Response => redirect(c, href(routes.secondFactor), told)
