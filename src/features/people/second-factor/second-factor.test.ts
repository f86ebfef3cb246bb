import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { stepAt } from '#domain/time-step.ts'
import { enterWard, reading } from '#platform/db/reading.ts'
import { oneTimeCode } from '#platform/one-time-code.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { codesOn, draftOn, secretOn, turnOn } from '#test/second-factor.ts'
import { type Visitor, visitor } from '#test/visitor.ts'
import { issueNewPasswords } from '../issue-password-commands.ts'
import { LIMITS } from '../sign-in-attempts-commands.ts'

const PASSWORD = 'hoi-am-2025'
const PENDING = 'hoi-am-buoc-hai'

let product: TestApp
beforeAll(async () => {
  product = await testApp({ withMail: true })
})

const at = (time: string) => product.clock.set(new Date(`2025-11-21T${time}+07:00`))
const codeAt = (secret: string, seconds = 0) =>
  oneTimeCode(secret, stepAt(new Date(product.clock.now().getTime() + seconds * 1000)))
/** Half a minute later, so that a code that was just used does not stand in the way. */
const later = (seconds = 60) => product.clock.set(new Date(product.clock.now().getTime() + seconds * 1000))

const withPassword = async (person: string, password = PASSWORD) => {
  const browser = visitor(product)
  const answer = await browser.signIn(person, password)
  return { browser, answer }
}
const guarded = async (person: string) => {
  const { browser } = await withPassword(person)
  const { secret, codes } = await turnOn(product, browser)
  later()
  return { browser, secret, codes }
}
const demand = async (secondFactorRoles: readonly string[]) => {
  await product.deps.db.transaction().execute(async (db) => {
    await enterWard(db, product.ward.id)
    await db
      .updateTable('ward')
      .set({ second_factor_roles: [...secondFactorRoles] })
      .where('id', '=', product.ward.id)
      .execute()
  })
}
const enter = (browser: Visitor, fields: Record<string, string>) => browser.post(routes.signInCode, fields)

describe('Turning on two-step signing in', () => {
  test('takes a code of the app that has the secret, shows ten recovery codes once and ends the other sessions', async () => {
    at('08:00:00')
    const [{ browser: there }, { browser: here }] = [await withPassword('lan'), await withPassword('lan')]
    const page = await here.get(routes.authenticator)
    const secret = secretOn(page.text)
    const draft = draftOn(page.text)
    const wrong = await here.post(routes.authenticator, { draft, code: codeAt(secret, 3600) })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Mã chưa khớp với mã QR này')
    expect(secretOn(wrong.text), 'the QR code stays the same').toBe(secret)
    expect((await here.get(routes.account)).text).toContain('ai biết mật khẩu là vào được')

    const _key = '018f0000-0000-7000-8000-00000000a001'
    const spaced = codeAt(secret).replace(/(...)/, '$1 ')
    const on = await here.post(routes.authenticator, { draft, code: spaced, _key })
    expect(new Set(codesOn(on.text)).size).toBe(10)
    const twice = await here.post(routes.authenticator, { draft, code: spaced, _key })
    expect(codesOn(twice.text)).toEqual(codesOn(on.text))
    expect((await here.get(routes.account)).text).toContain('còn 10 mã dự phòng')
    expect((await there.get(routes.account)).location, 'opened with the password alone').toContain(
      '/dang-nhap',
    )
    expect((await here.get(routes.authenticator)).location).toBe(routes.secondFactor)
  })

  test('keeps neither the secret nor a recovery code readable in the database', async () => {
    const { secret, codes } = await guarded('yen')
    const { rows } = await reading(product.deps, { ward: product.ward.id }, (db) =>
      sql<{ everything: string }>`select string_agg(row::text, ' ') as everything from (
        select to_jsonb(a) as row from authenticator a union all select to_jsonb(r) from recovery_code r
        union all select to_jsonb(i) from idempotency_key i union all select to_jsonb(e) from audit_event e) x`.execute(
        db,
      ),
    )
    const everything = rows[0]?.everything ?? ''
    for (const word of [secret, ...codes]) {
      expect(everything).not.toContain(word)
      expect(everything).not.toContain(Buffer.from(word).toString('hex'))
    }
  })

  test('takes no QR code that was given to somebody else or to another session', async () => {
    const [{ browser: one }, { browser: other }] = [await withPassword('duc'), await withPassword('thao')]
    const page = await one.get(routes.authenticator)
    const draft = draftOn(page.text)
    const planted = await other.post(routes.authenticator, { draft, code: codeAt(secretOn(page.text)) })
    expect(planted.status).toBe(422)
    expect(planted.text).toContain('Xin quét mã QR mới')
  })
})

describe('Signing in by two steps', () => {
  test('asks the code on a second page and leads on to the page that was asked for', async () => {
    const { secret } = await guarded('hung')
    const browser = visitor(product)
    const first = await browser.post(routes.signIn, {
      signInName: 'hung',
      password: PASSWORD,
      next: '/don-vi',
    })
    expect(first).toMatchObject({ status: 303, location: `${routes.signInCode}?tiep=%2Fdon-vi` })
    expect(browser.token, 'nothing is a session yet').toBeUndefined()
    const page = await browser.get(first.location ?? '')
    expect(page.text).toContain('Nhập mã xác thực')
    expect(page.text).toContain('name="next" value="/don-vi"')
    const done = await enter(browser, { code: codeAt(secret), next: '/don-vi' })
    expect(done).toMatchObject({ status: 303, location: '/don-vi' })
    expect((await browser.get(routes.sessions)).text).toContain('Mật khẩu và mã trên điện thoại')
  })

  test('opens no page before the code came, whatever the browser sends along', async () => {
    await guarded('huong')
    const { browser } = await withPassword('huong')
    const pending = browser.cookie(PENDING) ?? ''
    expect(pending).toMatch(/^[\w-]{43}$/)
    const posing = visitor(product, { cookie: `hoi-am=${pending}` })
    for (const path of [
      routes.account,
      routes.units,
      routes.directives,
      routes.secondFactor,
      routes.password,
    ])
      for (const reader of [browser, posing])
        expect((await reader.get(path)).location, path).toMatch(/^\/dang-nhap\?tiep=/)
    expect((await browser.post(routes.absences)).location).toBe('/dang-nhap')
  })

  test('takes the code of the step before and after, and none from further away', async () => {
    const { secret } = await guarded('son')
    for (const [offset, status] of [
      [-60, 422],
      [60, 422],
      [-30, 303],
      [30, 303],
    ] as const) {
      later(120)
      const { browser } = await withPassword('son')
      expect((await enter(browser, { code: codeAt(secret, offset) })).status, `${offset} s`).toBe(status)
    }
  })

  test('takes no code twice, and none older than the last one', async () => {
    const { secret } = await guarded('oanh')
    const code = codeAt(secret)
    const { browser: first } = await withPassword('oanh')
    expect((await enter(first, { code })).status).toBe(303)
    const { browser: thief } = await withPassword('oanh')
    const again = await enter(thief, { code })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Mã chưa đúng hoặc đã dùng rồi')
    expect((await enter(thief, { code: codeAt(secret, -30) })).status, 'of the step before').toBe(422)
    later(30)
    expect((await enter(thief, { code: codeAt(secret) })).status).toBe(303)
  })

  test('lets one of two through that bring the same code at the same moment', async () => {
    const { secret } = await guarded('nga')
    const browsers = await Promise.all(['a', 'b'].map(async () => (await withPassword('nga')).browser))
    const answers = await Promise.all(browsers.map((browser) => enter(browser, { code: codeAt(secret) })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })

  test('comes to its end once, even when the same browser sends two codes at once', async () => {
    const { secret } = await guarded('to17')
    const { browser } = await withPassword('to17')
    const answers = await Promise.all(
      [0, 30].map((offset) => enter(browser, { code: codeAt(secret, offset) })),
    )
    expect(answers.map(({ location }) => location?.startsWith('/dang-nhap')).toSorted()).toEqual([
      false,
      true,
    ])
  })

  test('waits ten minutes for the code and then begins again', async () => {
    const { secret } = await guarded('tuan')
    const { browser } = await withPassword('tuan')
    later(601)
    const late = await enter(browser, { code: codeAt(secret) })
    expect(late.location).toBe(routes.signIn)
    expect(browser.token).toBeUndefined()
    expect((await browser.get(routes.signIn)).text).toContain('Đã quá 10 phút')
  })

  test('pauses after ten wrong codes, however often the password is given again', async () => {
    const { secret } = await guarded('bich')
    for (let i = 0; i < LIMITS.name; i++) {
      const { browser } = await withPassword('bich')
      expect((await enter(browser, { code: '000000' })).status).toBe(422)
    }
    const { browser } = await withPassword('bich')
    const paused = await enter(browser, { code: codeAt(secret) })
    expect(paused.status).toBe(429)
    expect(paused.text).toContain('Đã nhập sai quá nhiều lần')
    later(901)
    const { browser: again } = await withPassword('bich')
    expect((await enter(again, { code: codeAt(secret) })).status).toBe(303)
  })

  test('takes a recovery code once, typed anyhow, and says how many are left', async () => {
    const { codes } = await guarded('dung')
    const typed = (codes[3] ?? '').toUpperCase().replaceAll('-', ' ')
    const { browser } = await withPassword('dung')
    expect((await enter(browser, { recovery: typed })).status).toBe(303)
    expect((await browser.get(routes.account)).text).toContain('Vừa dùng một mã dự phòng, còn 9 mã')
    expect((await browser.get(routes.sessions)).text).toContain('Mật khẩu và mã dự phòng')
    const { browser: other } = await withPassword('dung')
    const again = await enter(other, { recovery: codes[3] ?? '' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Mã dự phòng chưa đúng hoặc đã dùng rồi')
    expect((await enter(other, { recovery: codes[4] ?? '' })).status).toBe(303)
  })

  test("takes no recovery code of somebody else's", async () => {
    const [{ codes }] = [await guarded('to18'), await guarded('to19')]
    const { browser } = await withPassword('to19')
    expect((await enter(browser, { recovery: codes[0] ?? '' })).status).toBe(422)
  })

  test('says what to do when nothing was typed', async () => {
    const { browser } = await withPassword('to19')
    const empty = await enter(browser, {})
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Xin nhập 6 số đang hiện trong ứng dụng')
  })

  test('of another ward does not wait in this one', async () => {
    const { browser } = await withPassword('to19')
    const pending = browser.cookie(PENDING) ?? ''
    const there = await product.app.http.request(`http://other.localhost${routes.signInCode}`, {
      headers: { host: 'other.localhost', cookie: `${PENDING}=${pending}` },
    })
    expect(there.status).toBe(303)
    expect(there.headers.get('location')).toBe(routes.signIn)
  })
})

describe('A second factor', () => {
  test('is turned off, and its paper renewed, only with password and code together', async () => {
    const { browser, secret, codes } = await guarded('to10')
    const off = (password: string, proof: string) =>
      browser.post(routes.authenticatorEnd, { password, proof })
    expect((await off('sai mật khẩu', codeAt(secret))).text).toContain('Mật khẩu đang dùng chưa đúng')
    expect((await off(PASSWORD, '000000')).text).toContain('Mã chưa đúng hoặc đã dùng rồi')
    const renewed = await browser.post(routes.recoveryCodes, { password: PASSWORD, proof: codeAt(secret) })
    const fresh = codesOn(renewed.text)
    expect(fresh).toHaveLength(10)
    expect((await off(PASSWORD, codes[0] ?? '')).status, 'a code of the old paper').toBe(422)
    expect(await off(PASSWORD, fresh[0] ?? '')).toMatchObject({ status: 303, location: routes.secondFactor })
    expect((await withPassword('to10')).browser.token).toBeDefined()
  })

  test('stays when the administrator gives out a new password', async () => {
    const { secret } = await guarded('to11')
    const { browser: waiting } = await withPassword('to11')
    const quan = await product.as('quan')
    const id = product.ward.account('to11')
    const slip = await quan.post(href(routes.accountNewPassword, { id }))
    const password = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(slip.text)?.[0] ?? ''
    expect((await enter(waiting, { code: codeAt(secret) })).location, 'of the old password').toBe(
      routes.signIn,
    )
    const { browser, answer } = await withPassword('to11', password)
    expect(answer.location).toBe(routes.signInCode)
    expect((await enter(browser, { code: codeAt(secret) })).location).toBe(routes.password)
  })

  test('is reset by the administrator with a reason, ends the sessions and is told to the person', async () => {
    const { browser } = await guarded('to13')
    const id = product.ward.account('to13')
    const reset = href(routes.accountSecondFactorReset, { id })
    const quan = await product.as('quan')
    expect((await quan.get(href(routes.accountPage, { id }))).text).toContain('Đặt lại xác thực hai bước')
    expect((await quan.post(reset, { reason: '' })).status).toBe(422)
    expect((await (await product.as('minh')).post(reset, { reason: 'tôi muốn' })).status).toBe(403)
    expect((await quan.post(reset, { reason: 'mất điện thoại, đã gặp' })).status).toBe(303)
    expect((await browser.get(routes.account)).location).toContain('/dang-nhap')
    const { browser: after } = await withPassword('to13')
    expect(after.token).toBeDefined()
    await product.runJobs()
    const news = await after.get(routes.notifications)
    expect(news.text).toContain('Tạ Hồng Quân đã đặt lại xác thực hai bước của tài khoản này')
    expect(news.text).toContain('mất điện thoại, đã gặp')
    expect((await quan.get(href(routes.accountPage, { id }))).text).toContain('đặt lại xác thực hai bước')
    expect((await quan.post(reset, { reason: 'lần nữa' })).text).toContain('chưa bật xác thực hai bước')
  })

  test('is seen in the list of people by the administrator alone, who can ask for those without it', async () => {
    await guarded('to24')
    const quan = await product.as('quan')
    const list = (await quan.get(routes.accounts)).text
    expect(list).toMatch(/to24<(?:(?!<\/tr>).)*Đã bật/s)
    expect(list).toMatch(/to25<(?:(?!<\/tr>).)*Chưa bật/s)
    const without = (await quan.get(href(routes.accounts, {}, { 'hai-buoc': 'khong' }))).text
    expect([without.includes('>to24<'), without.includes('>to25<')]).toEqual([false, true])
    const minh = await product.as('minh')
    const theirs = await minh.get(href(routes.accounts, {}, { 'hai-buoc': 'khong' }))
    expect([theirs.text.includes('Đã bật'), theirs.text.includes('Chưa bật')]).toEqual([false, false])
  })

  test('of the administrator is not taken off by the same administrator without a code', async () => {
    const { browser } = await guarded('quan')
    const own = href(routes.accountSecondFactorReset, { id: product.ward.account('quan') })
    expect((await browser.post(own, { reason: 'cho tiện' })).text).toContain(
      'Không tự đặt lại cho chính mình',
    )
  })
})

describe('A ward that demands two steps of a role', () => {
  test('opens nothing but the page that turns them on, then everything', async () => {
    await demand(['group-head'])
    const { browser, answer } = await withPassword('to14')
    expect(answer.location).toBe(routes.authenticator)
    for (const path of [
      '/',
      routes.units,
      routes.account,
      routes.sessions,
      routes.password,
      routes.secondFactor,
    ])
      expect(await browser.get(path)).toMatchObject({ status: 303, location: routes.authenticator })
    expect((await browser.post(routes.absences)).location).toBe(routes.authenticator)
    const page = await browser.get(routes.authenticator)
    expect(page.text).toContain('Phường yêu cầu vai trò này')
    const { secret, html } = await turnOn(product, browser)
    expect(html).toContain('Đã in, bắt đầu làm việc')
    expect((await browser.get(routes.units)).status).toBe(200)
    later()

    await browser.post(routes.authenticatorEnd, { password: PASSWORD, proof: codeAt(secret) })
    expect((await browser.get(routes.units)).location, 'turned off again').toBe(routes.authenticator)
    expect((await (await withPassword('to15')).browser.get('/')).location).toBe(routes.authenticator)
    expect((await withPassword('minh')).answer.location, 'of another role').not.toBe(routes.authenticator)
    await demand([])
    expect((await browser.get(routes.units)).status).toBe(200)
  })

  test('asks for an own password before that', async () => {
    await demand(['group-head'])
    const quan = await product.actor('quan')
    const issued = await issueNewPasswords(product.deps, quan, [product.ward.account('to16')])
    const first = issued.ok ? (issued.value[0]?.firstPassword ?? '') : ''
    const { browser, answer } = await withPassword('to16', first)
    expect(answer.location).toBe(routes.password)
    expect((await browser.get(routes.authenticator)).location).toBe(routes.password)
    const own = 'xoài ổi mận bưởi'
    await browser.post(routes.password, { current: first, next: own, again: own })
    expect((await browser.get(routes.units)).location).toBe(routes.authenticator)
    await demand([])
  })
})
