import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Deps } from '#platform/deps.ts'
import { loggableJob } from '#platform/jobs/worker.ts'
import { createLog } from '#platform/log.ts'
import { href, routes } from '#routes'
import { createApp } from '../../src/app.ts'
import { demoPassword } from '../../src/demo/found.ts'
import { people, units } from '../../src/demo/ward.ts'
import { addressesOf, realIds } from './addresses.ts'
import { crawl } from './crawl.ts'
import { filledApp, MARK } from './filled-ward.ts'
import { browser } from './raw.ts'

const { product, filled } = await filledApp()
const [ids = {}] = await realIds(product, filled)
const attachment = addressesOf(routes.attachment, [ids])[0] ?? ''
const TYPED = 'lời ông Nguyễn Bí Mật kể'

/** The product with another outside world, and what it logs. */
function productWith(world: Partial<Deps> = {}, options = { secure: false }) {
  const lines: string[] = []
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const app = createApp(
    { ...product.deps, log: createLog('debug', to), ...world },
    { ...options, jobsRunning: () => true },
  )
  return { app, logged: () => lines.join('') }
}

const brokenDisk: Deps['blobs'] = {
  ...product.deps.blobs,
  get: () => Promise.reject(Object.assign(new Error(`cannot read "${TYPED}"\nat all`), { code: 'EIO' })),
}

describe('An error page', () => {
  const sentences = [
    [403, 'quan', routes.notices, 'Tài khoản này không có quyền làm việc đó'],
    [404, 'minh', '/khong-co', 'Không tìm thấy trang'],
    [404, 'minh', '/chi-dao/khong-phai-ma', 'Không tìm thấy trang'],
    [500, 'minh', attachment, 'Hệ thống gặp lỗi'],
  ] as const

  test.each(sentences)(
    '%i speaks Vietnamese, gives a code that the log has too, and tells nothing else',
    async (...row) => {
      const [status, person, path, sentence] = row
      const { app, logged } = productWith({ blobs: brokenDisk })
      const answer = await (await browser(app, person)).get(path)
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(sentence)
      const code = /đọc mã này: <strong>([0-9A-F]{10})<\/strong>/.exec(answer.text)?.[1]
      expect(logged()).toContain(`"ref":"${code}"`)
      expect(answer.text).not.toMatch(/\.tsx?:\d+|node_modules|Error:|select |not found:|not allowed:/)
      expect(answer.text).not.toContain(TYPED)
    },
  )

  test('is there even when the database is not', async () => {
    const refuses = {
      transaction: () => {
        throw new Error('ECONNREFUSED')
      },
      selectFrom: () => {
        throw new Error('ECONNREFUSED')
      },
    }
    const { app } = productWith({ db: refuses as unknown as Deps['db'] })
    const answer = await (await browser(app)).get(routes.signIn)
    expect(answer.status).toBe(500)
    expect(answer.text).toMatch(/^Hệ thống gặp lỗi .*\([0-9A-F]{10}\)$/)
  })

  test('tells a form of an earlier sign-in from what a role may not do', async () => {
    const minh = await browser(product.app, 'minh')
    const old = await minh.post(routes.noticeNew, { text: TYPED, _csrf: 'của lần trước' })
    expect(old.status).toBe(403)
    expect(old.text).toContain('Chưa có gì được ghi. Hãy quay lại trang trước, tải lại trang rồi làm lại.')
    const forbidden = await (await browser(product.app, 'quan')).get(routes.notices)
    expect(forbidden.text).toContain('Việc này dành cho vai trò khác.')
  })

  test.each(['', 'chẳng phải biểu mẫu', '--xx\r\nContent-Disposition: form-data'])(
    'is no fault of ours when the body is no form: %j',
    async (body) => {
      const minh = await browser(product.app, 'minh')
      const type = { 'content-type': 'multipart/form-data; boundary=xx' }
      const answer = await minh.send(routes.noticeNew, 'POST', body, type)
      expect([answer.status, answer.text.includes('Yêu cầu không đọc được')]).toEqual([400, true])
    },
  )

  test.each([
    ['a declared length', { 'content-length': String(65 * 1024 * 1024) }],
    ['none', {}],
  ])('answers a body that is too large, with %s', async (_, headers) => {
    const minh = await browser(product.app, 'minh')
    const form = new URLSearchParams({ _csrf: minh.csrf, text: 'x'.repeat(66 * 1024 * 1024) }).toString()
    const stream = new Blob([form]).stream()
    const type = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    const answer = await minh.send(routes.noticeNew, 'POST', stream, type)
    expect(answer.status).toBe(413)
    expect(answer.text).toMatch(/^Tệp gửi lên quá lớn .*64 MB.*\([0-9A-F]{10}\)$|Tệp gửi lên quá lớn/)
  })

  test.each(['%00', '%ff%fe', '%ed%a0%80', '%F0%9F%98%80', '%E2%80%AE', "'%22%3C%3E"])(
    'is not the answer to odd bytes in a question: %s',
    async (bytes) => {
      const minh = await browser(product.app, 'minh')
      for (const path of [
        routes.notices,
        routes.directives,
        routes.accounts,
        routes.units,
        routes.auditLog,
        routes.calendar,
      ])
        for (const name of ['q', 'tim', 'sau', 'truoc', 'nam', 'muc', 'nguoi', 'don-vi'])
          expect([path, name, (await minh.get(`${path}?${name}=${bytes}`)).status]).toEqual([path, name, 200])
      const note = href(routes.directiveProgress, { id: filled.directive.id })
      const body = `_csrf=${minh.csrf}&text=${bytes}x`
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      expect((await minh.send(note, 'POST', body, type)).status).toBe(303)
    },
    60_000,
  )
})

describe('The log', () => {
  test('knows nobody by name, phone, address, password or what was typed', async () => {
    const { app, logged } = productWith({ blobs: brokenDisk })
    const minh = await browser(app, 'minh')
    const nobody = await browser(app)
    await crawl(minh, { limit: 40 })
    const asked = encodeURIComponent(TYPED)
    for (const path of [routes.notices, routes.directives, routes.accounts, routes.auditLog, '/khong-co'])
      await minh.get(`${path}?q=${asked}&tim=${asked}`)
    for (const path of [`/nguoi-dung/${asked}`, `/${asked}`, `/lich-han/${filled.feedSecret}`, attachment])
      await minh.get(path)
    for (const password of [TYPED, ''])
      await nobody.post(routes.signIn, { signInName: `minh ${TYPED}`, password })
    await minh.post(routes.noticeNew, { text: TYPED })
    await minh.post(routes.accounts, { name: TYPED, phone: '0912 345 678', email: 'bi-mat@example.vn' })
    await minh.post(routes.directiveNew, { title: TYPED, _csrf: 'sai' })

    const log = logged()
    expect(log.split('\n').length).toBeGreaterThan(40)
    expect(log).toContain('"status":500')
    const { account } = product.ward
    const personal = [
      ...Object.values(people).flatMap(({ name, phone }) => [
        name,
        ...(phone === null ? [] : [phone, phone.replaceAll(' ', '')]),
      ]),
      ...Object.values(units).map(({ name }) => name),
      ...[
        TYPED,
        'Nguyễn Bí Mật',
        asked,
        MARK,
        demoPassword,
        '345 678',
        'bi-mat@example.vn',
        'thao@example.vn',
      ],
      ...[minh.token, minh.csrf, filled.feedSecret, account('minh'), '127.0.0.1'],
    ]
    expect(personal.filter((words) => log.includes(words))).toEqual([])
  }, 120_000)

  test('of a broken request tells where it broke, not what was being read', async () => {
    const { app, logged } = productWith({ blobs: brokenDisk })
    await (await browser(app, 'minh')).get(attachment)
    const line =
      logged()
        .split('\n')
        .find((one) => one.includes('"error"')) ?? ''
    expect(JSON.parse(line)).toMatchObject({
      error: {
        kind: 'Error',
        code: 'EIO',
        at: expect.arrayContaining([expect.stringContaining('answers.test.ts')]),
      },
    })
    expect(line).not.toContain(TYPED)
  })

  test('of a failed job names the job and not the person the mail server refused', () => {
    const error = new Error("550 no such user 'thao@example.vn'")
    const said = `Failed task 7 (alerts.send, 3.10ms, attempt 1 of 12) with error '${error.message}':\n  ${error.stack}`
    const line = JSON.stringify(loggableJob(said, { error }))
    expect(line).toContain('Failed task 7 (alerts.send')
    expect(line).not.toContain('thao@')
  })
})

describe('Cookies', () => {
  const lines = (headers: Headers) => headers.getSetCookie()
  const signedIn = async (secure: boolean) => {
    const { app } = productWith({}, { secure })
    const nobody = await browser(app)
    const signIn = await nobody.post(routes.signIn, { signInName: 'minh', password: demoPassword })
    const minh = await browser(app, 'minh', { secure })
    const appearance = await minh.post(routes.appearance, { text: 'large' })
    const signOut = await minh.post(routes.signOut, {})
    return [signIn, appearance, signOut].flatMap(({ headers }) => lines(headers))
  }

  test('cannot be read by scripts, stay on this site, and under https on this very host', async () => {
    const cookies = await signedIn(true)
    expect(cookies.length).toBeGreaterThanOrEqual(4)
    for (const cookie of cookies.filter((one) => !/max-age=0/i.test(one)))
      expect(cookie).toMatch(
        /^(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)(?=.*; Path=\/)(?!.*Domain)/i,
      )
    expect(cookies.filter((one) => one.startsWith('__Host-hoi-am='))).toHaveLength(2)
  })

  test('work without https on the machine of a small office', async () => {
    const cookies = await signedIn(false)
    for (const cookie of cookies) expect(cookie).not.toContain('; Secure')
    for (const cookie of cookies.filter((one) => !/max-age=0/i.test(one)))
      expect(cookie).toContain('; HttpOnly')
  })

  test('tell browsers to come back by https only where the site has it', async () => {
    const page = async (secure: boolean) =>
      (await browser(productWith({}, { secure }).app)).get(routes.signIn)
    expect((await page(true)).headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect((await page(false)).headers.get('strict-transport-security')).toBeNull()
  })

  test('of a session ended are worth nothing', async () => {
    const minh = await browser(product.app, 'minh')
    expect((await minh.get(routes.notices)).status).toBe(200)
    await minh.post(routes.signOut, {})
    expect((await minh.get(routes.notices)).status).toBe(303)
  })
})
