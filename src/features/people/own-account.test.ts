import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { visitor } from '#test/visitor.ts'
import { deactivateAccount, reactivateAccount } from './account-state-commands.ts'
import { issueNewPasswords } from './issue-password-commands.ts'
import { listSessions } from './session-queries.ts'

const PASSWORD = 'hoi-am-2025'
const OWN = 'xoài ổi mận bưởi'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

const issue = async (person: 'to1' | 'to2' | 'to3' | 'to4') => {
  const ids = [product.ward.account(person)]
  const [issued] = expectOk(await issueNewPasswords(product.deps, await product.actor('quan'), ids))
  return issued?.firstPassword ?? ''
}

const signedIn = async (person: string, password = PASSWORD) => {
  const browser = visitor(product)
  expect((await browser.signIn(person, password)).status).toBe(303)
  return browser
}

describe('A first password', () => {
  test('opens nothing but the page that changes it', async () => {
    const browser = visitor(product)
    expect((await browser.signIn('to1', await issue('to1'))).location).toBe('/tai-khoan/mat-khau')
    for (const path of ['/', '/don-vi', '/tai-khoan', '/tai-khoan/phien', '/vang-mat', '/nguoi-dung'])
      expect(await browser.get(path)).toMatchObject({ status: 303, location: '/tai-khoan/mat-khau' })
    expect(await browser.post('/vang-mat')).toMatchObject({ status: 303, location: '/tai-khoan/mat-khau' })
    expect((await browser.get('/tai-khoan/mat-khau')).text).toContain('Đặt mật khẩu của riêng mình')
  })

  test('gives way to the own one and is worth nothing afterwards', async () => {
    const first = await issue('to2')
    const browser = await signedIn('to2', first)
    const weak = await browser.post('/tai-khoan/mat-khau', {
      current: first,
      next: '1234567890',
      again: '1234567890',
    })
    expect(weak.status).toBe(422)
    const unequal = await browser.post('/tai-khoan/mat-khau', { current: first, next: OWN, again: `${OWN}!` })
    expect(unequal.text).toContain('Hai lần nhập mật khẩu mới chưa giống nhau')
    const changed = await browser.post('/tai-khoan/mat-khau', { current: first, next: OWN, again: OWN })
    expect(changed).toMatchObject({ status: 303, location: '/chi-dao/viec-cua-toi' })
    expect((await browser.get('/don-vi')).status).toBe(200)
    expect((await visitor(product).signIn('to2', first)).status).toBe(422)
    expect((await visitor(product).signIn('to2', OWN)).status).toBe(303)
  })

  test('ends with the account, and none is issued to an account that has ended', async () => {
    const quan = await product.actor('quan')
    const first = await issue('to3')
    const id = product.ward.account('to3')
    expectOk(await deactivateAccount(product.deps, quan, { id, reason: 'nghỉ' }))
    expect((await visitor(product).signIn('to3', first)).status).toBe(422)
    expect(await issueNewPasswords(product.deps, quan, [id])).toMatchObject({
      refusals: [{ code: 'deactivated' }],
    })
    expectOk(await reactivateAccount(product.deps, quan, { id, reason: 'trở lại' }))
    expect((await visitor(product).signIn('to3', first)).status).toBe(422)
  })

  test('lapses when nobody uses it in time; only who knows it is told so, and the administrator sees it', async () => {
    const quan = await signedIn('quan')
    const id = product.ward.account('to8')
    const account = href(routes.accountPage, { id })
    const slip = (await quan.post(href(routes.accountNewPassword, { id }))).text
    const first = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(slip)?.[0] ?? ''
    expect(slip, 'thirty days from Friday 21/11/2025').toMatch(/Dùng được đến hết<\/dt><dd>ngày 21\/12\/2025/)
    expect((await quan.get(account)).text).toContain('dùng được đến hết')

    const before = product.clock.now()
    product.clock.set(new Date('2025-12-21T23:00:00+07:00'))
    expect((await visitor(product).signIn('to8', first)).location, 'its last day').toBe('/tai-khoan/mat-khau')
    product.clock.set(new Date('2025-12-22T07:00:00+07:00'))
    const late = await visitor(product).signIn('to8', first)
    expect(late.status).toBe(422)
    expect(late.text).toContain('chỉ dùng được đến hết ngày 21/12/2025, nay đã hết hạn')
    expect(late.text).toContain('nhờ người quản trị hệ thống của phường cấp mật khẩu mới')
    expect((await visitor(product).signIn('to8', 'sai-mật-khẩu')).text).not.toContain('hết hạn')
    const admin = await signedIn('quan')
    expect((await admin.get(account)).text).toContain('Mật khẩu lần đầu đã hết hạn')
    expect((await admin.get(routes.firstPasswords)).text).toContain('Mật khẩu đầu hết hạn')

    const again = (await admin.post(href(routes.accountNewPassword, { id }))).text
    const second = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(again)?.[0] ?? ''
    const browser = await signedIn('to8', second)
    await browser.post('/tai-khoan/mat-khau', { current: second, next: OWN, again: OWN })
    product.clock.set(new Date('2026-12-22T07:00:00+07:00'))
    expect((await visitor(product).signIn('to8', OWN)).status, 'an own one does not').toBe(303)
    product.clock.set(before)
  })

  test('lasts as long as the ward says when it is printed, whatever the ward says later', async () => {
    const quan = await signedIn('quan')
    const settings = async (days: string) => {
      const { text } = await quan.get(routes.wardSettings)
      const seen = /name="seen" value="([^"]*)"/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? ''
      const [name = '', placeName = '', province = '', code = '', host = ''] = JSON.parse(seen) as string[]
      const facts = { name, placeName, province, code: code ?? '', host: host ?? '' }
      return quan.post(routes.wardSettings, { ...facts, firstPasswordDays: days, seen })
    }
    const none = await settings('0')
    expect([none.status, none.text.includes('phải từ 1 đến 365')]).toEqual([422, true])
    expect((await settings('7')).status).toBe(303)
    const id = product.ward.account('to6')
    const slip = (await quan.post(href(routes.accountNewPassword, { id }))).text
    expect(slip).toContain('ngày 28/11/2025')
    expect((await settings('60')).status).toBe(303)
    expect((await quan.get(href(routes.accountPage, { id }))).text).toContain('28/11/2025')
  })

  test('is printed alike when its form is sent twice, and differs with the next form', async () => {
    const quan = await signedIn('quan')
    const path = `/nguoi-dung/${product.ward.account('to4')}/cap-lai-mat-khau`
    const _key = '018f0000-0000-7000-8000-000000000001'
    const passwordIn = (html: string) => /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(html)?.[0]
    const [once, twice] = [await quan.post(path, { _key }), await quan.post(path, { _key })]
    const printed = passwordIn(once.text)
    expect(printed).toBeDefined()
    expect(passwordIn(twice.text)).toBe(printed)
    expect((await visitor(product).signIn('to4', printed ?? '')).status).toBe(303)
    expect(passwordIn((await quan.post(path)).text)).not.toBe(printed)
    const stored = await product.app.deps.db.selectFrom('idempotency_key').select('result').execute()
    expect(JSON.stringify(stored)).not.toContain(printed)
  })
})

describe('A session', () => {
  test('survives the change of its password while all others of the person end', async () => {
    const [here, there] = [await signedIn('nga'), await signedIn('nga')]
    const changed = await here.post('/tai-khoan/mat-khau', { current: PASSWORD, next: OWN, again: OWN })
    expect(changed.location).toBe('/tai-khoan')
    expect((await here.get('/tai-khoan')).status).toBe(200)
    expect((await there.get('/tai-khoan')).location).toContain('/dang-nhap')
  })

  test('ends on every machine at once', async () => {
    const [here, there, other] = [await signedIn('duc'), await signedIn('duc'), await signedIn('lan')]
    expect((await here.post('/tai-khoan/phien/ket-thuc-tat-ca')).location).toBe('/dang-nhap')
    for (const browser of [here, there])
      expect((await browser.get('/tai-khoan')).location).toContain('/dang-nhap')
    expect((await other.get('/tai-khoan')).status).toBe(200)
  })

  test('is ended one by one, but only by the person it belongs to', async () => {
    const [here, there, stranger] = [await signedIn('son'), await signedIn('son'), await signedIn('lan')]
    const now = product.clock.now()
    const son = await product.actor('son')
    const sessions = await reading(product.deps, son, (db) => listSessions(db, son.ward, son.account, now))
    expect(sessions).toHaveLength(2)
    const page = await here.get('/tai-khoan/phien')
    const ended = /\/tai-khoan\/phien\/[0-9a-f-]+\/ket-thuc(?=")/.exec(page.text)?.[0] ?? ''
    expect((await stranger.post(ended)).status).toBe(404)
    expect((await there.get('/tai-khoan')).status).toBe(200)
    expect((await here.post(ended)).status).toBe(303)
    expect((await there.get('/tai-khoan')).location).toContain('/dang-nhap')
    expect((await here.get('/tai-khoan')).status).toBe(200)
  })

  test('ends with signing out; a form sent afterwards asks to sign in again', async () => {
    const browser = await signedIn('yen')
    expect((await browser.post('/dang-xuat')).location).toBe('/dang-nhap')
    expect(browser.token).toBeUndefined()
    expect((await browser.post('/vang-mat', {})).location).toBe('/dang-nhap')
  })

  test('ends the moment the account is deactivated', async () => {
    const browser = await signedIn('to5')
    const quan = await product.actor('quan')
    expectOk(
      await deactivateAccount(product.deps, quan, {
        id: product.ward.account('to5'),
        reason: 'thôi nhiệm vụ',
      }),
    )
    expect((await browser.get('/tai-khoan')).location).toContain('/dang-nhap')
  })
})

test('A person is not asked for the present password without end: guesses at it are limited too', async () => {
  const browser = await signedIn('huong')
  const guess = () => browser.post('/tai-khoan/mat-khau', { current: 'đoán mò', next: OWN, again: OWN })
  for (let i = 0; i < 10; i++) expect((await guess()).text).toContain('Mật khẩu đang dùng chưa đúng')
  expect((await guess()).text).toContain('Xin thử lại sau 15 phút')
})
