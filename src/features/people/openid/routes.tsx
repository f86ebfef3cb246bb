import { z } from 'zod'
import type { Id } from '#domain/id.ts'
import { NotFound } from '#platform/errors.ts'

import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { originOf } from '#platform/http/origin.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect, turnBack } from '#platform/http/respond.ts'
import { journeyCookie } from '#platform/http/session.ts'
import type { OpenId } from '#platform/openid.ts'
import { href, routes } from '#routes'
import { enterOrAskForCode, localPath } from '../enter.ts'
import { firstPage } from '../first-page.ts'
import { ownAccountPage } from '../own-account-routes.tsx'
import { checkOwnPassword } from '../second-factor/own-password-commands.ts'
import { signedIn } from '../signed-in.ts'
import { noteFailure, type Return } from './come-back-commands.ts'
import { JOURNEY_SECONDS, type Journey, openJourney, packJourney } from './journey.ts'
import { linkOwnIdentity, unlinkOwnIdentity } from './link-commands.ts'
import { notLinked, notSignedIn, unreachable } from './messages.ts'
import { GoToProviderPage } from './pages/GoToProviderPage.tsx'
import { signInWithOpenId } from './sign-in-commands.ts'

const LONGEST_NEXT = 500
const passwordForm = z.object({
  password: z.string({ error: 'Xin nhập mật khẩu đang dùng.' }).min(1, 'Xin nhập mật khẩu đang dùng.'),
})

/** Signing in by a provider of identities, and linking one to the own account. Without one configured there are no such pages. */
export function serveOpenId(app: HttpApp): void {
  app.get(routes.openIdSignIn, async (c) => {
    const provider = providerOf(c)
    if (c.var.actor.kind === 'account') return redirect(c, firstPage(c.var.actor))
    const { tiep } = readQuery(
      c,
      z.object({ tiep: z.string().max(LONGEST_NEXT).optional().catch(undefined) }),
    )
    const next = localPath(tiep) ?? ''
    const address = await setOut(c, provider, { kind: 'sign-in', next })
    return address === null
      ? toSignIn(c, next, unreachable(provider.name).refusals[0].message)
      : redirect(c, address)
  })

  app.get(routes.openIdReturn, async (c) => {
    const provider = providerOf(c)
    const journey = openJourney(c.var.deps, c.var.ward.id, journeyCookie.read(c))
    journeyCookie.write(c, null)
    if (journey === null) return toSignIn(c, '', notSignedIn(provider.name).refusals[0].message)
    const back = {
      ward: c.var.ward.id,
      provider,
      redirectUri: returnAddress(c),
      answer: new URL(c.req.url).search,
      secrets: journey.secrets,
      address: c.var.address,
    }
    const { purpose } = journey
    return purpose.kind === 'link' ? endLink(c, back, purpose.session) : endSignIn(c, back, purpose.next)
  })

  app.get(routes.openIdSignOut, async (c) => {
    const there = await providerOf(c).signOutAddress(`${originOf(c)}${href(routes.signIn)}`)
    return redirect(c, there ?? href(routes.signIn))
  })

  app.post(routes.openIdLink, async (c) => {
    const provider = providerOf(c)
    const { actor, session } = signedIn(c)
    const form = readForm(c, passwordForm)
    if (!form.ok) return ownAccountPage(c, form.errors)
    const checked = await checkOwnPassword(c.var.deps, actor, form.value.password)
    if (!checked.ok) return ownAccountPage(c, checked.refusals)
    const address = await setOut(c, provider, { kind: 'link', session: session.id })
    if (address === null) return ownAccountPage(c, unreachable(provider.name).refusals)
    return c.var.page(
      { title: `Sang ${provider.name}`, narrow: true },
      <GoToProviderPage provider={provider.name} address={address} />,
    )
  })

  app.post(routes.openIdLinkEnd, async (c) => {
    providerOf(c)
    await unlinkOwnIdentity(c.var.deps, c.var.actor, null)
    return redirect(c, href(routes.account), 'Đã bỏ gắn tài khoản định danh.')
  })
}

async function endSignIn(c: HttpContext, back: Return, next: string): Promise<Response> {
  const result = await signInWithOpenId(c.var.deps, {
    ...back,
    userAgent: c.req.header('user-agent') ?? null,
    replaces: c.var.session?.id,
  })
  return result.ok ? enterOrAskForCode(c, result.value, next) : toSignIn(c, next, result.refusals[0].message)
}

/** Only in the session whose owner gave the password: another one may have begun in this browser meanwhile. */
async function endLink(c: HttpContext, back: Return, session: Id<'Session'>): Promise<Response> {
  if (c.var.session?.id !== session) return toSignIn(c, '', notLinked(back.provider.name).refusals[0].message)
  const result = await linkOwnIdentity(c.var.deps, c.var.actor, back)
  return result.ok
    ? redirect(c, href(routes.account), `Đã gắn. Từ nay đăng nhập được bằng ${back.provider.name}.`)
    : turnBack(c, href(routes.account), result.refusals[0].message)
}

const toSignIn = (c: HttpContext, next: string, why: string): Response =>
  turnBack(c, href(routes.signIn, {}, { tiep: next }), why)

function providerOf(c: HttpContext): OpenId {
  const { openId } = c.var.deps
  if (openId === undefined) throw new NotFound('provider of identities')
  return openId
}

/** Registered with the provider, for each host name under which a ward is reached. */
const returnAddress = (c: HttpContext): string => `${originOf(c)}${href(routes.openIdReturn)}`

/** Where the browser goes, with what it must bring back in a cookie. Null when the provider does not answer. */
async function setOut(c: HttpContext, provider: OpenId, purpose: Journey['purpose']): Promise<string | null> {
  const begun = await provider.begin(returnAddress(c), purpose.kind === 'link')
  if (begun.kind === 'unreachable') {
    noteFailure(c.var.deps, begun)
    return null
  }
  const journey = packJourney(c.var.deps, c.var.ward.id, { purpose, secrets: begun.secrets })
  journeyCookie.write(c, journey, JOURNEY_SECONDS)
  return begun.address
}
