import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { stepAt } from '#domain/time-step.ts'
import { oneTimeCode } from '#platform/one-time-code.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { linkOn, type TestProvider, testProvider } from '#test/openid-provider.ts'
import { turnOn } from '#test/second-factor.ts'
import { type Visitor, visitor } from '#test/visitor.ts'
import { deactivateAccount, reactivateAccount } from '../account-state-commands.ts'
import { issueNewPasswords } from '../issue-password-commands.ts'

const PASSWORD = 'hoi-am-2025'
const REFUSED = 'Chưa đăng nhập được bằng VNeID.'

let provider: TestProvider
let product: TestApp
beforeAll(async () => {
  provider = await testProvider(['http://localhost', 'http://other.localhost'])
  product = await testApp({ openId: provider.client({ twoStepAcr: ['loa3'] }) })
})

const signedIn = async (person: string, at = product) => {
  const browser = visitor(at)
  expect((await browser.signIn(person, PASSWORD)).status).toBe(303)
  return browser
}
/** Presses the button of the sign-in form: the address at the provider. */
const setOut = async (browser: Visitor, next = '') => {
  const away = await browser.get(`${routes.openIdSignIn}${next && `?tiep=${encodeURIComponent(next)}`}`)
  expect(away.status).toBe(303)
  return away.location ?? ''
}
const enter = async (subject: string | null, next = '', at = product) => {
  const browser = visitor(at)
  const back = await provider.confirm(await setOut(browser, next), subject)
  return { browser, back, done: await browser.get(back) }
}
const isRefused = async (browser: Visitor, done: { location: string | null }, why = REFUSED) => {
  expect(done.location).toMatch(/^\/dang-nhap/)
  expect(browser.token).toBeUndefined()
  const page = (await browser.get(routes.signIn)).text
  expect(page).toContain(why)
  return page
}
/** As somebody does it on the page of the own account. */
const link = async (browser: Visitor, subject: string | null) => {
  const page = await browser.post(routes.openIdLink, { password: PASSWORD })
  const address = linkOn(page.text)
  expect(new URL(address).searchParams.get('prompt'), 'not whoever is still signed in there').toBe('login')
  const back = await provider.confirm(address, subject)
  return { back, done: await browser.get(back) }
}
const linked = async (person: string, subject = `so-${person}`, somebody = {}) => {
  provider.knows(subject, somebody)
  const browser = await signedIn(person)
  expect((await link(browser, subject)).done.location).toBe(routes.account)
  return { subject, browser }
}
const later = (minutes: number) =>
  product.clock.set(new Date(product.clock.now().getTime() + minutes * 60_000))
const demand = (roles: readonly string[]) =>
  product.owner
    .updateTable('ward')
    .set({ second_factor_roles: [...roles] })
    .where('id', '=', product.ward.id)
    .execute()
const events = async (type: string) => {
  const rows = await product.owner
    .selectFrom('audit_event')
    .select(['actor_id', 'subject_id', 'data'])
    .where('type', '=', type)
    .execute()
  return rows
}

describe('A linked identity', () => {
  test('opens its account, and the page that was asked for', async () => {
    const { subject, browser: first } = await linked('minh')
    expect((await first.get(routes.account)).text).toContain('Từ nay đăng nhập được bằng VNeID')
    expect((await product.anybody.get(routes.signIn)).text).toContain('Đăng nhập bằng VNeID')
    const { browser, done } = await enter(subject, '/don-vi?q=an')
    expect(done).toMatchObject({ status: 303, location: '/don-vi?q=an' })
    expect((await browser.get(routes.sessions)).text).toContain('Tài khoản định danh')
    expect((await browser.get(routes.account)).text).toContain('dùng lần cuối')
    const [last] = (await events('account.signed-in')).slice(-1)
    expect(last).toMatchObject({ subject_id: product.ward.account('minh'), data: { means: 'openid' } })
  })

  test('is linked only by whoever knows the password, in the session that gave it', async () => {
    provider.knows('so-ke-gian')
    const browser = await signedIn('lan')
    const wrong = await browser.post(routes.openIdLink, { password: 'không phải' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Mật khẩu đang dùng chưa đúng')

    const page = await browser.post(routes.openIdLink, { password: PASSWORD })
    const address = linkOn(page.text)
    await browser.post(routes.signOut)
    await browser.signIn('yen', PASSWORD)
    const back = await provider.confirm(address, 'so-ke-gian')
    expect((await browser.get(back)).location).toMatch(/^\/dang-nhap/)
    expect((await browser.get(routes.account)).text).toContain('Chưa gắn')
  })

  test('belongs to one person of the ward, and a person has one', async () => {
    const { subject, browser } = await linked('hung')
    const other = await signedIn('chien')
    await link(other, subject)
    expect((await other.get(routes.account)).text).toContain('đã gắn với một người khác')
    provider.knows('so-thu-hai')
    await link(browser, 'so-thu-hai')
    expect((await browser.get(routes.account)).text).toContain('đã gắn rồi')
    const { browser: thief, done } = await enter('so-thu-hai')
    await isRefused(thief, done)
  })

  test('opens nothing once it was taken off', async () => {
    const { subject, browser } = await linked('nga')
    expect((await browser.post(routes.openIdLinkEnd)).location).toBe(routes.account)
    const after = await enter(subject)
    await isRefused(after.browser, after.done)
    expect((await browser.post(routes.openIdLinkEnd)).status, 'nothing left').toBe(404)
  })

  test('is told to its owner', async () => {
    await product.runJobs()
    expect((await (await product.as('minh')).get(routes.notifications)).text).toContain(
      'vừa gắn một tài khoản định danh',
    )
  })

  test('is in no backup in a form that names anybody', async () => {
    await linked('son', '031080001234')
    const { rows } = await sql<{ text: string }>`select t::text as text from openid_link t
      union all select t::text from audit_event t where type like 'account.%'`.execute(product.owner)
    const everything = rows.map(({ text }) => text).join('\n')
    expect(everything).not.toContain('031080001234')
    expect(everything).not.toContain(Buffer.from('031080001234').toString('hex'))
  })
})

describe('Nobody gets in', () => {
  test('who has no account, and none is made', async () => {
    provider.knows('nguoi-la', { claims: { email: 'minh@example.vn', email_verified: true } })
    const accounts = () =>
      product.owner
        .selectFrom('account')
        .select((c) => c.fn.countAll().as('n'))
        .execute()
    const before = await accounts()
    const { browser, done } = await enter('nguoi-la')
    await isRefused(browser, done)
    expect(await accounts()).toEqual(before)
  })

  test('who said no at the provider, told in the same words', async () => {
    const { browser, done, back } = await enter(null)
    expect(back).toContain('error=access_denied')
    expect(await isRefused(browser, done)).not.toContain('không đồng ý')
  })

  test('whose account was deactivated, also not after it was opened again', async () => {
    const { subject } = await linked('duc')
    const quan = await product.actor('quan')
    const duc = { id: product.ward.account('duc'), reason: 'Chuyển công tác' }
    expectOk(await deactivateAccount(product.deps, quan, duc))
    const gone = await enter(subject)
    await isRefused(gone.browser, gone.done)
    expectOk(await reactivateAccount(product.deps, quan, duc))
    const again = await enter(subject)
    await isRefused(again.browser, again.done)
  })

  test('by an answer that was used before, in this browser or another', async () => {
    const { subject } = await linked('thao')
    const browser = visitor(product)
    const away = await setOut(browser)
    const carried = browser.cookie('hoi-am-dinh-danh')
    const back = await provider.confirm(away, subject)
    expect((await browser.get(back)).location).toBe('/chi-dao/viec-cua-toi')
    expect(browser.cookie('hoi-am-dinh-danh'), 'taken back').toBeUndefined()
    const replay = visitor(product, { cookie: `hoi-am-dinh-danh=${carried}` })
    await isRefused(replay, await replay.get(back))
    const thief = visitor(product)
    await isRefused(thief, await thief.get(back))
  })

  test('by an answer to somebody else: state, nonce and PKCE are those of this browser', async () => {
    const browser = visitor(product)
    const away = await setOut(browser)
    const cookie = `hoi-am-dinh-danh=${browser.cookie('hoi-am-dinh-danh')}`
    const other = 'A'.repeat(43)
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const changed = away.replace(new RegExp(`([?&]${name}=)[^&]{43}`), `$1${other}`)
      expect(changed, name).not.toBe(away)
      const back = await provider.confirm(changed, 'so-thao')
      expect(back, name).toContain('code=')
      const victim = visitor(product, { cookie })
      await isRefused(victim, await victim.get(back))
    }
    const theirs = await provider.confirm(await setOut(visitor(product)), 'so-thao')
    const lured = visitor(product, { cookie })
    await isRefused(lured, await lured.get(theirs))
    const own = await provider.confirm(away, 'so-thao')
    expect((await browser.get(own)).location, 'unchanged it opens').toBe('/chi-dao/viec-cua-toi')
  })

  test('after ten minutes', async () => {
    const browser = visitor(product)
    const back = await provider.confirm(await setOut(browser), 'so-thao')
    later(11)
    await isRefused(browser, await browser.get(back))
  })

  test('of another ward: neither by a link nor by a journey that began there', async () => {
    const inOther = () => visitor(product, { host: 'other.localhost' })
    const stranger = inOther()
    const away = await setOut(stranger)
    const back = await provider.confirm(away, 'so-thao')
    await isRefused(stranger, await stranger.get(back))

    const here = visitor(product)
    const answer = await provider.confirm(await setOut(here), 'so-thao')
    const there = visitor(product, {
      host: 'other.localhost',
      cookie: `hoi-am-dinh-danh=${here.cookie('hoi-am-dinh-danh')}`,
    })
    await isRefused(there, await there.get(answer))
    expect((await here.get(answer)).location, 'and is still good where it began').toBe(
      '/chi-dao/viec-cua-toi',
    )
  })

  test('by a header of a proxy', async () => {
    for (const header of [
      'remote-user',
      'x-remote-user',
      'x-forwarded-user',
      'x-forwarded-email',
      'x-auth-request-user',
      'x-forwarded-preferred-username',
    ])
      for (const value of ['thao', 'thao@example.vn', 'so-thao'])
        expect((await product.anybody.get(routes.account, { [header]: value })).location, header).toMatch(
          /^\/dang-nhap/,
        )
  })

  test('who tries too often from one address, while the password goes on opening', async () => {
    let last = { browser: visitor(product), done: { location: '' as string | null } }
    for (let tries = 0; tries < 60; tries++) {
      const browser = visitor(product)
      const state = new URL(await setOut(browser)).searchParams.get('state')
      last = { browser, done: await browser.get(`${routes.openIdReturn}?error=access_denied&state=${state}`) }
    }
    await isRefused(last.browser, last.done, 'xin chờ đến')
    await signedIn('thao')
    later(16)
    expect((await enter('so-thao')).browser.token).toBeDefined()
  })
})

test.each([
  '//ke-gian.example',
  '/\\ke-gian.example',
  'https://ke-gian.example/',
  '/\tke-gian',
  '/dang-nhap',
])('A sign-in leads to no other site: %s', async (next) => {
  const { done } = await enter('so-thao', next)
  expect(done.location).toBe('/chi-dao/viec-cua-toi')
})

describe('Two steps', () => {
  test('are still asked for unless the provider says that it took them', async () => {
    const { subject, browser: first } = await linked('hoa')
    const { secret } = await turnOn(product, first)
    const half = await enter(subject, '/don-vi')
    expect(half.done.location).toBe('/dang-nhap/ma-xac-thuc?tiep=%2Fdon-vi')
    expect(half.browser.token).toBeUndefined()
    expect((await half.browser.get('/don-vi')).location).toMatch(/^\/dang-nhap/)
    later(1)
    const code = oneTimeCode(secret, stepAt(product.clock.now()))
    expect((await half.browser.post(routes.signInCode, { code, next: '/don-vi' })).location).toBe('/don-vi')
    expect((await half.browser.get(routes.sessions)).text).toContain(
      'Tài khoản định danh và mã trên điện thoại',
    )

    provider.knows(subject, { acr: 'loa2' })
    expect((await enter(subject)).browser.token, 'a value that is not the configured one').toBeUndefined()
    provider.knows(subject, { acr: 'loa3' })
    const whole = await enter(subject)
    expect(whole.done.location).toBe('/chi-dao/viec-cua-toi')
    expect((await whole.browser.get(routes.sessions)).text).toContain('Tài khoản định danh, hai bước')
  })

  test('demanded by the ward are owed after one step, and not after two', async () => {
    const { subject } = await linked('tuan')
    await demand(['unit-head'])
    const one = await enter(subject)
    expect(one.done.location).toBe(routes.authenticator)
    expect((await one.browser.get(routes.units)).location).toBe(routes.authenticator)
    provider.knows(subject, { acr: 'loa3' })
    const two = await enter(subject)
    expect((await two.browser.get(routes.units)).status).toBe(200)
    expect((await (await signedIn('tuan')).get(routes.units)).location, 'the password alone').toBe(
      routes.authenticator,
    )
    await demand([])
  })

  test('set back by the administrator take the link with them', async () => {
    const quan = await signedIn('quan')
    const id = product.ward.account('hoa')
    expect((await quan.get(href(routes.accountPage, { id }))).text).toContain('Tài khoản định danh')
    await quan.post(href(routes.accountSecondFactorReset, { id }), { reason: 'mất điện thoại' })
    const after = await enter('so-hoa')
    await isRefused(after.browser, after.done)
  })
})

describe('With accounts named by a verified claim', () => {
  let byMail: TestApp
  let byPhone: TestApp
  beforeAll(async () => {
    byMail = await testApp({ openId: provider.client({ accountClaim: 'email', scope: 'openid email' }) })
    byPhone = await testApp({
      openId: provider.client({ accountClaim: 'phone_number', scope: 'openid phone' }),
    })
  })
  const give = (at: TestApp, person: 'thao' | 'yen' | 'son', facts: { email?: string; phone?: string }) =>
    at.owner
      .updateTable('account')
      .set(facts)
      .where('ward_id', '=', at.ward.id)
      .where('id', '=', at.ward.account(person))
      .execute()

  test('the first sign-in links the subject, which alone counts from then on', async () => {
    await give(byMail, 'thao', { email: 'Thao@example.vn' })
    provider.knows('mail-thao', { claims: { email: 'thao@EXAMPLE.vn', email_verified: true } })
    expect((await enter('mail-thao', '', byMail)).done.location).toBe('/chi-dao/viec-cua-toi')
    const { rows } = await sql<{
      data: unknown
    }>`select data from audit_event where type = 'account.openid-linked'`.execute(byMail.owner)
    expect(rows).toEqual([{ data: { by: 'email' } }])

    provider.knows('mail-thao', { claims: { email: 'moi@example.vn', email_verified: true } })
    expect((await enter('mail-thao', '', byMail)).browser.token, 'the address changed there').toBeDefined()
    provider.knows('nguoi-khac', { claims: { email: 'thao@example.vn', email_verified: true } })
    const heir = await enter('nguoi-khac', '', byMail)
    await isRefused(heir.browser, heir.done)
  })

  test('an address that is not verified, or of nobody active, names nobody', async () => {
    await give(byMail, 'yen', { email: 'yen@example.vn' })
    for (const claims of [
      { email: 'yen@example.vn' },
      { email: 'yen@example.vn', email_verified: false },
      { email: 'yen@example.vn', email_verified: 'true' },
      { email_verified: true },
      { email: '%', email_verified: true },
      { email: 'khong-ai@example.vn', email_verified: true },
    ]) {
      provider.knows('mail-yen', { claims })
      const { browser, done } = await enter('mail-yen', '', byMail)
      await isRefused(browser, done)
    }
    expectOk(
      await deactivateAccount(byMail.deps, await byMail.actor('quan'), {
        id: byMail.ward.account('yen'),
        reason: 'Nghỉ hưu',
      }),
    )
    provider.knows('mail-yen', { claims: { email: 'yen@example.vn', email_verified: true } })
    const { browser, done } = await enter('mail-yen', '', byMail)
    await isRefused(browser, done)
  })

  test('a first password that lapsed or still waits is neither asked for nor brought to life', async () => {
    const quan = await byMail.actor('quan')
    await give(byMail, 'son', { email: 'son@example.vn' })
    const [issued] = expectOk(await issueNewPasswords(byMail.deps, quan, [byMail.ward.account('son')]))
    byMail.clock.set(new Date('2026-02-01T09:00:00+07:00'))
    provider.knows('mail-son', { claims: { email: 'son@example.vn', email_verified: true } })
    const { browser } = await enter('mail-son', '', byMail)
    expect((await browser.get(routes.units)).status).toBe(200)
    const late = visitor(byMail)
    expect((await late.signIn('son', issued?.firstPassword ?? '')).text).toContain('nay đã hết hạn')
    expect(late.token).toBeUndefined()
  })

  test('a telephone number counts however it is written, but not when two people share it', async () => {
    await give(byPhone, 'thao', { phone: '+84912000333' })
    provider.knows('so-may', { claims: { phone_number: '0912 000 333', phone_number_verified: true } })
    expect((await enter('so-may', '', byPhone)).browser.token).toBeDefined()
    await give(byPhone, 'yen', { phone: '+84912000444' })
    await give(byPhone, 'son', { phone: '+84912000444' })
    provider.knows('chung-may', { claims: { phone_number: '+84912000444', phone_number_verified: true } })
    const { browser, done } = await enter('chung-may', '', byPhone)
    await isRefused(browser, done)
    provider.knows('khong-phai-so', { claims: { phone_number: 'x', phone_number_verified: true } })
    const nobody = await enter('khong-phai-so', '', byPhone)
    await isRefused(nobody.browser, nobody.done)
  })
})

test('Signing out offers to sign out at the provider too, to those who came by it', async () => {
  const { browser } = await enter('so-thao')
  const out = await browser.post(routes.signOut)
  const page = (await browser.get(out.location ?? '')).text
  expect(page).toContain('chưa đăng xuất khỏi VNeID')
  const there = new URL((await browser.get(routes.openIdSignOut)).location ?? '')
  expect(there.origin).toBe(provider.issuer)
  expect(there.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/dang-nhap')
  expect((await fetch(there)).status, 'the provider takes the address').toBe(200)

  const byPassword = await signedIn('thao')
  expect((await byPassword.post(routes.signOut)).location).toBe(routes.signIn)
})

describe('Where the provider does not answer', () => {
  test('the page says so, and the password opens', async () => {
    const away = await testProvider()
    const alone = await testApp({ openId: away.client() })
    const browser = visitor(alone)
    away.knows('ai-do')
    const back = await away.confirm(await setOut(browser), 'ai-do')
    await away.stop()
    await isRefused(browser, await browser.get(back), 'Hiện không kết nối được với VNeID.')
    const next = await browser.get(routes.openIdSignIn)
    await isRefused(browser, next, 'Hiện không kết nối được với VNeID.')

    const never = await testProvider()
    await never.stop()
    const product = await testApp({ openId: never.client() })
    const visit = visitor(product)
    const start = await visit.get(`${routes.openIdSignIn}?tiep=/don-vi`)
    expect(start.location).toBe('/dang-nhap?tiep=%2Fdon-vi')
    await isRefused(visit, start, 'Hiện không kết nối được với VNeID.')
    expect((await visit.signIn('minh', PASSWORD)).location).toBe('/chi-dao')
    expect((await visit.post(routes.openIdLink, { password: PASSWORD })).text).toContain(
      'Hiện không kết nối được',
    )
  })

  test('or answers as somebody else, nobody is sent there', async () => {
    const product = await testApp({
      openId: provider.client({ issuer: new URL(provider.issuer.replace('127.0.0.1', 'localhost')) }),
    })
    const visit = visitor(product)
    await isRefused(visit, await visit.get(routes.openIdSignIn), 'Hiện không kết nối được với VNeID.')
  })
})

test('Without a provider configured there is no button, no card, no page and no way in', async () => {
  const plain = await testApp()
  expect((await plain.anybody.get(routes.signIn)).text).not.toContain('VNeID')
  const thao = await signedIn('thao', plain)
  expect((await thao.get(routes.account)).text).not.toContain('định danh')
  for (const path of [routes.openIdSignIn, routes.openIdReturn, routes.openIdSignOut]) {
    expect((await plain.anybody.get(`${path}?code=1&state=1`)).status, path).toBe(404)
    expect((await thao.get(path)).status, path).toBe(404)
  }
  for (const path of [routes.openIdLink, routes.openIdLinkEnd])
    expect((await thao.post(path, { password: PASSWORD })).status, path).toBe(404)
})
