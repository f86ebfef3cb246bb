import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '#test/app.ts'
import { axe, launchBrowser, openPage } from '#test/browser.ts'

let product: TestApp
let browser: Browser
let baseURL: string
let stop: () => void

beforeAll(async () => {
  product = await testApp()
  browser = await launchBrowser()
  await new Promise<void>((ready) => {
    const server = serve({ fetch: product.app.http.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      baseURL = `http://127.0.0.1:${port}`
      ready()
    })
    stop = () => server.close()
  })
})
afterAll(async () => {
  await browser.close()
  stop()
})

const press = async (page: Page, button: string) => {
  const pressed = page.getByRole('button', { name: button, exact: true }).click()
  await Promise.all([page.waitForEvent('domcontentloaded'), pressed])
}
const enter = async (page: Page, name: string, password: string) => {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(name)
  await page.getByLabel('Mật khẩu').fill(password)
  await press(page, 'Đăng nhập')
}
const expectAccessible = async (page: Page) => expect(await axe(page), page.url()).toEqual([])

describe.each([true, false])('With JavaScript %s', { timeout: 90_000 }, (javaScript) => {
  test('a new group head gets a slip, and on a phone makes the account the own', async () => {
    const desk = await openPage(browser, { baseURL, javaScript })
    await enter(desk, 'quan', 'hoi-am-2025')
    await desk.getByRole('link', { name: 'Thêm người dùng' }).click()
    await desk.getByLabel('Họ và tên').fill(javaScript ? 'Đỗ Thị Bích Ngọc' : 'Đỗ Thị Bích Ngà')
    await desk.getByLabel('Vai trò').selectOption('Tổ trưởng tổ dân phố')
    await desk.locator('select[name=unit]').selectOption({ label: 'Tổ dân phố số 40' }, { force: true })
    await press(desk, 'Thêm người dùng')
    const [name = '', password = ''] = await desk.locator('.slip code').allTextContents()
    await expectAccessible(desk)

    const phone = await openPage(browser, { baseURL, javaScript, width: 360 })
    await phone.goto('/dang-nhap')
    await expectAccessible(phone)
    await enter(phone, name, password)
    expect(new URL(phone.url()).pathname).toBe('/tai-khoan/mat-khau')
    await expectAccessible(phone)
    await phone.getByLabel('Mật khẩu trên phiếu được cấp').fill(password)
    await phone.getByLabel('Mật khẩu mới', { exact: true }).fill('xoài ổi mận bưởi')
    await phone.getByLabel('Nhập lại mật khẩu mới').fill('xoài ổi mận bưởi')
    await press(phone, 'Lưu và bắt đầu làm việc')
    expect(new URL(phone.url()).pathname).toBe('/chi-dao/viec-cua-toi')
  })

  test('a list becomes accounts only after its preview, line by line', async () => {
    const page = await openPage(browser, { baseURL, javaScript })
    await enter(page, 'quan', 'hoi-am-2025')
    await page.goto('/nguoi-dung/nhap-tu-excel')
    await expectAccessible(page)
    const phone = javaScript ? '0912 000 101' : '0912 000 102'
    const rows = `Họ và tên;Đơn vị;Vai trò;SĐT\nTrần Văn Khế ${phone.slice(-1)};Công an phường;cán bộ;12\n`
    await page
      .getByLabel('Tệp danh sách')
      .setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
    await press(page, 'Xem trước')
    await expectAccessible(page)
    await press(page, 'Tạo các tài khoản đã đánh dấu')
    await page.getByRole('link', { name: /không phải số điện thoại/ }).click()
    await page.getByLabel('Điện thoại').fill(phone)
    await press(page, 'Tạo các tài khoản đã đánh dấu')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Đã tạo 1 tài khoản')
  })
})

test.each([1280, 360] as const)(
  'Every page about people is accessible and fits a screen of %s',
  async (width) => {
    const page = await openPage(browser, { baseURL, width })
    await enter(page, 'quan', 'hoi-am-2025')
    const unit = `/don-vi/${product.ward.unit('kt')}`
    const account = `/nguoi-dung/${product.ward.account('thao')}`
    const paths = [
      '/don-vi',
      '/don-vi/moi',
      unit,
      `${unit}/sua`,
      '/nguoi-dung',
      '/nguoi-dung/moi',
      account,
      `${account}/sua`,
    ]
    for (const path of [
      ...paths,
      '/nguoi-dung/mat-khau-dau',
      '/vang-mat',
      '/tai-khoan',
      '/tai-khoan/mat-khau',
      '/tai-khoan/phien',
    ]) {
      await page.goto(path)
      await expectAccessible(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
    }
  },
  180_000,
)
