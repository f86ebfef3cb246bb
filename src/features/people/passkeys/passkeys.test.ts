import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { type PasskeyDevice, passkeyDevice } from '#test/passkey-device.ts'
import { turnOn } from '#test/second-factor.ts'
import { type Visitor, visitor } from '#test/visitor.ts'
import { deactivateAccount, reactivateAccount } from '../account-state-commands.ts'

const PASSWORD = 'hoi-am-2025'
const NOT_HERE = 'không mở được tài khoản nào ở đây'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

const later = (minutes: number) =>
  product.clock.set(new Date(product.clock.now().getTime() + minutes * 60_000))
const signedIn = async (person: string) => {
  const browser = visitor(product)
  expect((await browser.signIn(person, PASSWORD)).status).toBe(303)
  return browser
}
/** What the browser is asked to sign. */
const challenge = async (browser: Visitor, path: string, fields = {}) =>
  JSON.parse((await browser.post(path, fields)).text) as { challenge: string }
const add = async (browser: Visitor, device: PasskeyDevice, name = 'Máy ở cơ quan') => {
  const options = await challenge(browser, routes.passkeyChallenge, { password: PASSWORD })
  await browser.post(routes.passkeys, { name, answer: device.make(options) })
  return (await browser.get(routes.secondFactor)).text
}
const toSign = (browser: Visitor) => challenge(browser, routes.passkeySignInChallenge)
const holder = async (person: string) => {
  const device = passkeyDevice()
  const browser = await signedIn(person)
  expect(await add(browser, device)).toContain('Đã thêm khóa truy cập')
  return { device, browser }
}
const enter = async (device: PasskeyDevice, change: Parameters<PasskeyDevice['use']>[1] = {}, next = '') => {
  const browser = visitor(product)
  const answer = device.use(await toSign(browser), change)
  const done = await browser.post(routes.passkeySignIn, { answer, next })
  return { browser, done, answer }
}
const refused = async ({ browser, done }: Awaited<ReturnType<typeof enter>>) => {
  expect(done.location).toMatch(/^\/dang-nhap/)
  expect(browser.token).toBeUndefined()
  return (await browser.get(routes.signIn)).text
}

describe('A passkey', () => {
  test('is added with the password and opens the account without password or code', async () => {
    expect((await product.anybody.get(routes.signIn)).text, 'nobody has one yet').not.toContain(
      'khóa truy cập',
    )
    const { device, browser: first } = await holder('hung')
    await turnOn(product, first)
    const page = (await product.anybody.get(routes.signIn)).text
    expect(page, 'the script shows the button').toMatch(/<div data-passkey="[^"]+" hidden[^>]*><form/)
    expect(page).toMatch(/src="\/tai-nguyen\/passkey-/)
    const { browser, done } = await enter(device, {}, '/don-vi')
    expect(done).toMatchObject({ status: 303, location: '/don-vi' })
    expect((await browser.get(routes.sessions)).text).toContain('Khóa truy cập')
    expect((await browser.get(routes.secondFactor)).text).toContain('dùng lần cuối')
  })

  test('is not made for whoever does not know the password', async () => {
    const browser = await signedIn('lan')
    const wrong = await browser.post(routes.passkeyChallenge, { password: 'không phải' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Mật khẩu đang dùng chưa đúng')
    const other = await signedIn('yen')
    const options = await challenge(other, routes.passkeyChallenge, { password: PASSWORD })
    const planted = { name: 'Của người khác', answer: passkeyDevice().make(options) }
    await browser.post(routes.passkeys, planted)
    const page = (await browser.get(routes.secondFactor)).text
    expect(page, 'a challenge given to somebody else').toContain('Chưa thêm được khóa truy cập')
    expect(page).not.toContain('Của người khác')
  })

  test('is not made twice from one challenge', async () => {
    const browser = await signedIn('nga')
    const options = await challenge(browser, routes.passkeyChallenge, { password: PASSWORD })
    const make = (name: string) =>
      browser.post(routes.passkeys, { name, answer: passkeyDevice().make(options) })
    await Promise.all([make('Một'), make('Hai')])
    const page = (await browser.get(routes.secondFactor)).text
    expect(page.match(/Bỏ khóa này/g)).toHaveLength(1)
  })

  test('used before does not open again with the same answer, and of two at once one comes in', async () => {
    const { device } = await holder('duc')
    const { done, answer } = await enter(device)
    expect(done.location).toBe('/chi-dao/viec-cua-toi')
    const thief = visitor(product)
    expect((await thief.post(routes.passkeySignIn, { answer })).location).toMatch(/^\/dang-nhap/)
    expect(thief.token).toBeUndefined()

    const fresh = device.use(await toSign(thief))
    const browsers = [visitor(product), visitor(product)]
    await Promise.all(browsers.map((browser) => browser.post(routes.passkeySignIn, { answer: fresh })))
    expect(browsers.filter(({ token }) => token !== undefined)).toHaveLength(1)
  })

  test('answers within five minutes, to this site, with finger, face or PIN', async () => {
    const { device } = await holder('son')
    const browser = visitor(product)
    const options = await toSign(browser)
    later(6)
    const late = {
      browser,
      done: await browser.post(routes.passkeySignIn, { answer: device.use(options) }),
      answer: '',
    }
    expect(await refused(late)).toContain(NOT_HERE)
    expect(await refused(await enter(device, { origin: 'http://localhost.example' }))).toContain(NOT_HERE)
    expect(await refused(await enter(device, { verified: false }))).toContain(NOT_HERE)
    expect((await enter(device)).done.location).toBe('/chi-dao/viec-cua-toi')
  })

  test('whose counter does not rise is a copy: it is refused, written down and told to its owner', async () => {
    const { device, browser } = await holder('huong')
    expect((await enter(device, { counter: 7 })).done.location).not.toMatch(/^\/dang-nhap/)
    for (const counter of [7, 3])
      expect(await refused(await enter(device, { counter }))).toContain('có dấu hiệu bị sao chép')
    await product.runJobs()
    expect((await browser.get(routes.notifications)).text).toContain('khóa không được nhận')
    expect((await enter(device, { counter: 8 })).done.location).not.toMatch(/^\/dang-nhap/)
  })

  test('signed by another device of the same name opens nothing', async () => {
    const { device } = await holder('oanh')
    const [real, other] = [JSON.parse((await enter(device)).answer), passkeyDevice()]
    const browser = visitor(product)
    const forged = { ...JSON.parse(other.use(await toSign(browser))), id: real.id, rawId: real.rawId }
    const done = await browser.post(routes.passkeySignIn, { answer: JSON.stringify(forged) })
    expect(await refused({ browser, done, answer: '' })).toContain(NOT_HERE)
  })

  test('of another ward opens nothing here', async () => {
    const { device } = await holder('tuan')
    const there = await product.other.anybody.post(routes.passkeySignInChallenge)
    const answer = device.use(JSON.parse(there.text))
    const done = await product.other.anybody.post(routes.passkeySignIn, { answer })
    expect(done.location).toMatch(/^\/dang-nhap/)
    expect(done.headers.getSetCookie().join()).not.toContain('hoi-am=')
    const here = visitor(product)
    expect((await here.post(routes.passkeySignIn, { answer })).location, 'signed for the other').toMatch(
      /^\/dang-nhap/,
    )
    expect(here.token).toBeUndefined()
  })

  test('that answers nonsense gets the same sentence', async () => {
    for (const answer of [
      '{}',
      'null',
      '[1]',
      '{"id":1}',
      '{"id":"x"}',
      '{"id":"x","response":{}}',
      'không phải JSON',
    ]) {
      const browser = visitor(product)
      const done = await browser.post(routes.passkeySignIn, { answer })
      expect(await refused({ browser, done, answer }), answer).toContain(NOT_HERE)
    }
  })

  test('is removed by its owner only, and opens nothing afterwards', async () => {
    const { device, browser } = await holder('thao')
    const page = (await browser.get(routes.secondFactor)).text
    const end = /action="([^"]+\/bo)"/.exec(page)?.[1] ?? ''
    expect((await (await signedIn('minh')).post(end)).status).toBe(404)
    expect((await enter(device)).done.location).not.toMatch(/^\/dang-nhap/)
    expect((await browser.post(end)).location).toBe(routes.secondFactor)
    expect(await refused(await enter(device))).toContain(NOT_HERE)
  })

  test('goes with the account that is deactivated and does not come back with it', async () => {
    const { device } = await holder('bich')
    const quan = await product.actor('quan')
    const id = product.ward.account('bich')
    expectOk(await deactivateAccount(product.deps, quan, { id, reason: 'chuyển công tác' }))
    expectOk(await reactivateAccount(product.deps, quan, { id, reason: 'trở lại' }))
    expect(await refused(await enter(device))).toContain(NOT_HERE)
  })

  test('goes with the second factor that the administrator takes off', async () => {
    const { device } = await holder('dung')
    const quan = await product.as('quan')
    const id = product.ward.account('dung')
    expect((await quan.get(href(routes.accountPage, { id }))).text).toContain('1 khóa')
    await quan.post(href(routes.accountSecondFactorReset, { id }), { reason: 'mất máy' })
    expect(await refused(await enter(device))).toContain(NOT_HERE)
  })
})
