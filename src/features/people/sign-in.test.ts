import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { hashPassword, type PasswordCost } from '#platform/password.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { visitor } from '#test/visitor.ts'
import { deactivateAccount } from './account-state-commands.ts'
import { LIMITS } from './sign-in-attempts-commands.ts'
import { signIn } from './sign-in-commands.ts'

const PASSWORD = 'hoi-am-2025'
const WRONG = 'Tên đăng nhập hoặc mật khẩu chưa đúng'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

const at = (time: string) => product.clock.set(new Date(`2025-11-21T${time}:00+07:00`))
const attempt = (signInName: string, password: string, address = '203.0.113.9', cost?: PasswordCost) =>
  signIn(
    { ...product.deps, ...(cost && { passwordCost: cost }) },
    { ward: product.ward.id, signInName, password, address, userAgent: null },
  )

/** Microseconds of this process, on all its threads, the least of four: what else the machine does hardly is in it. */
async function leastProcessorTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 4; i++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push(user + system)
  }
  return Math.min(...times)
}

/** The page without what differs by itself: keys of forms, the name that was typed. */
const bare = (html: string, name: string) =>
  html.replace(/name="_key" value="[^"]+"/g, '').replaceAll(`value="${name}"`, 'value=""')

describe('Signing in', () => {
  test('after a form came too late leads back to its page, where the browser keeps what was typed', async () => {
    const asked = { referer: 'http://localhost/don-vi/moi?tu=x' }
    const late = async (headers: Record<string, string>) =>
      (
        await product.app.http.request('http://localhost/don-vi', {
          method: 'POST',
          headers: { host: 'localhost', ...headers },
        })
      ).headers.get('location')
    expect(await late(asked)).toBe('/dang-nhap?tiep=%2Fdon-vi%2Fmoi%3Ftu%3Dx')
    expect(await late({ referer: 'https://noi-khac.example/don-vi/moi' })).toBe('/dang-nhap')
  })

  test('answers an unknown name, a wrong password and a deactivated account alike', async () => {
    const quan = await product.actor('quan')
    expectOk(
      await deactivateAccount(product.deps, quan, { id: product.ward.account('to9'), reason: 'chuyển đi' }),
    )
    const answers = await Promise.all(
      [
        ['khong-co-ai', PASSWORD],
        ['lan', 'sai mật khẩu rồi'],
        ['to9', PASSWORD],
      ].map(async ([signInName = '', password = '']) => {
        const answer = await product.anybody.post('/dang-nhap', { signInName, password })
        return { status: answer.status, page: bare(answer.text, signInName) }
      }),
    )
    expect(answers[0]?.status).toBe(422)
    expect(answers[0]?.page).toContain(WRONG)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('works as hard for a name that nobody has as for a password: the answer does not come sooner', async () => {
    const passwordCost = { memoryCost: 65_536, timeCost: 3 }
    const unknown = () => attempt('khong-ai-het', 'không đúng đâu nhé', '203.0.113.12', passwordCost)
    const hashing = await leastProcessorTime(() => hashPassword('không đúng đâu nhé', passwordCost))
    const answering = await leastProcessorTime(unknown)
    expect(answering).toBeGreaterThan(hashing / 2)
  })

  test('pauses a name after ten failures, even for the right password, and opens again by itself', async () => {
    at('10:00')
    for (let i = 0; i < LIMITS.name; i++)
      expect((await product.anybody.post('/dang-nhap', { signInName: 'yen', password: 'x' })).status).toBe(
        422,
      )
    const paused = await product.anybody.post('/dang-nhap', { signInName: 'yen', password: PASSWORD })
    expect(paused.status).toBe(429)
    expect(paused.text).toContain('xin chờ đến 10:15')
    at('10:14')
    expect((await product.anybody.post('/dang-nhap', { signInName: 'yen', password: PASSWORD })).status).toBe(
      429,
    )
    at('10:15')
    expect((await product.anybody.post('/dang-nhap', { signInName: 'yen', password: PASSWORD })).status).toBe(
      303,
    )
  })

  test('pauses names that do not exist just the same', async () => {
    at('11:00')
    for (let i = 0; i < LIMITS.name; i++) await attempt('ma-trơi', 'x', '203.0.113.20')
    expect(await attempt('ma-trơi', 'x', '203.0.113.20')).toMatchObject({ refusals: [{ code: 'too-many' }] })
  })

  test('does not let attempts made at the same moment be more than ten guesses', async () => {
    at('11:30')
    const results = await Promise.all(Array.from({ length: 25 }, () => attempt('son', 'x', '203.0.113.30')))
    const looked = results.filter((result) => !result.ok && result.refusals[0].code === 'wrong')
    expect(looked).toHaveLength(LIMITS.name)
  })

  test('pauses an address that tries many names, and no other address', async () => {
    at('12:00')
    for (let i = 0; i < LIMITS.address; i++) await attempt(`ten-doan-${i}`, 'x', '203.0.113.40')
    expect(await attempt('oanh', PASSWORD, '203.0.113.40')).toMatchObject({
      refusals: [{ code: 'too-many' }],
    })
    expect(await attempt('oanh', PASSWORD, '203.0.113.41')).toMatchObject({ ok: true })
  })

  test("forgets a name's failures once the right password came", async () => {
    at('13:00')
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < LIMITS.name - 1; i++) await attempt('huong', 'x', '203.0.113.50')
      expect((await attempt('huong', PASSWORD, '203.0.113.50')).ok).toBe(true)
    }
  })

  test.each([
    ['hung', '/tong-quan'],
    ['minh', '/chi-dao'],
    ['thao', '/chi-dao/viec-cua-toi'],
    ['hoa', '/chi-dao/viec-cua-toi'],
    ['quan', '/nguoi-dung'],
  ])('leads %s to where the day begins: %s', async (person, first) => {
    at('14:00')
    const answer = await product.anybody.post('/dang-nhap', { signInName: person, password: PASSWORD })
    expect(answer.location).toBe(first)
  })

  test('brings people back to the page they asked for, never to another site', async () => {
    const asked = await product.anybody.get('/don-vi?tim=cong')
    expect(asked.location).toBe('/dang-nhap?tiep=%2Fdon-vi%3Ftim%3Dcong')
    const go = async (next: string) =>
      (await product.anybody.post('/dang-nhap', { signInName: 'minh', password: PASSWORD, next })).location
    expect(await go('/don-vi?tim=cong')).toBe('/don-vi?tim=cong')
    for (const elsewhere of ['https://example.com', '//example.com', '/\\example.com', 'javascript:alert(1)'])
      expect(await go(elsewhere)).toBe('/chi-dao')
  })

  test('never keeps the session a browser brought along', async () => {
    const planted = visitor(product, { cookie: 'hoi-am=a-token-somebody-planted' })
    await planted.signIn('lan', PASSWORD)
    expect(planted.token).not.toBe('a-token-somebody-planted')
    const before = planted.token
    await planted.post('/dang-nhap', { signInName: 'lan', password: PASSWORD })
    expect(planted.token).not.toBe(before)
    const old = visitor(product, { cookie: `hoi-am=${before}` })
    expect((await old.get('/tai-khoan')).location).toContain('/dang-nhap')
  })
})
