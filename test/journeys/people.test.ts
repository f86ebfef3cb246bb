import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite()

const enter = async (page: Page, name: string, password: string) => {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(name)
  await page.getByLabel('Mật khẩu').fill(password)
  await press(page.getByRole('button', { name: 'Đăng nhập', exact: true }))
}

describe.each([true, false])('With JavaScript %s', (javaScript) => {
  test('a new group head gets a slip, and on a phone makes the account the own', async () => {
    const desk = await site.stroll({ javaScript })
    await enter(desk, 'quan', 'hoi-am-2025')
    await desk.getByRole('link', { name: 'Thêm người dùng' }).click()
    await desk.getByLabel('Họ và tên').fill(javaScript ? 'Đỗ Thị Bích Ngọc' : 'Đỗ Thị Bích Ngà')
    await desk.getByLabel('Vai trò').selectOption('Tổ trưởng tổ dân phố')
    await desk.locator('select[name=unit]').selectOption({ label: 'Tổ dân phố số 40' }, { force: true })
    await press(desk.getByRole('button', { name: 'Thêm người dùng', exact: true }))
    const [name = '', password = ''] = await desk.locator('.slip code').allTextContents()
    await expectSound(desk)

    const phone = await site.stroll({ javaScript, width: 360 })
    await phone.goto('/dang-nhap')
    await expectSound(phone)
    await enter(phone, name, password)
    expect(new URL(phone.url()).pathname).toBe('/tai-khoan/mat-khau')
    await expectSound(phone)
    await phone.getByLabel('Mật khẩu trên phiếu được cấp').fill(password)
    await phone.getByLabel('Mật khẩu mới', { exact: true }).fill('xoài ổi mận bưởi')
    await phone.getByLabel('Nhập lại mật khẩu mới').fill('xoài ổi mận bưởi')
    await press(phone.getByRole('button', { name: 'Lưu và bắt đầu làm việc', exact: true }))
    expect(new URL(phone.url()).pathname).toBe('/chi-dao/viec-cua-toi')
  })

  test('a list becomes accounts only after its preview, line by line', async () => {
    const page = await site.stroll({ javaScript })
    await enter(page, 'quan', 'hoi-am-2025')
    await page.goto('/nguoi-dung/nhap-tu-excel')
    await expectSound(page)
    const phone = javaScript ? '0912 000 101' : '0912 000 102'
    const rows = `Họ và tên;Đơn vị;Vai trò;SĐT\nTrần Văn Khế ${phone.slice(-1)};Công an phường;cán bộ;12\n`
    await page
      .getByLabel('Tệp danh sách')
      .setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
    await press(page.getByRole('button', { name: 'Xem trước', exact: true }))
    await expectSound(page)
    await press(page.getByRole('button', { name: 'Tạo các tài khoản đã đánh dấu', exact: true }))
    await page.getByRole('link', { name: /không phải số điện thoại/ }).click()
    await page.getByLabel('Điện thoại').fill(phone)
    await press(page.getByRole('button', { name: 'Tạo các tài khoản đã đánh dấu', exact: true }))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Đã tạo 1 tài khoản')
  })
})

test('Without script, too, a long page opens at what was refused', async () => {
  const phone = await site.stroll({ javaScript: false, width: 360 })
  await enter(phone, 'quan', 'hoi-am-2025')
  await phone.goto('/nguoi-dung?tim=to41')
  await phone.locator('main table a').first().click()
  await phone.locator('summary', { hasText: 'Ngừng tài khoản' }).click()
  await press(phone.getByRole('button', { name: 'Ngừng tài khoản', exact: true }))
  const said = await phone.getByRole('alert').boundingBox()
  expect(said?.y).toBeGreaterThanOrEqual(0)
  expect(said?.y).toBeLessThan(phone.viewportSize()?.height ?? 0)
})

test('A passkey made on a machine opens the account there at one press; without script none is offered', async () => {
  const page = await site.stroll()
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true } as const
  const skills = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  await device.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...skills } })
  await page.goto('/dang-nhap?tiep=/tai-khoan/xac-thuc-hai-buoc')
  await page.getByLabel('Tên đăng nhập').fill('yen')
  await page.getByLabel('Mật khẩu').fill('hoi-am-2025')
  await press(page.getByRole('button', { name: 'Đăng nhập', exact: true }))
  await page.getByText('Thêm khóa truy cập').click()
  await page.getByLabel('Mật khẩu đang dùng').fill('không phải')
  await page.getByRole('button', { name: 'Tạo khóa trên máy này' }).click()
  await page.getByText('Mật khẩu đang dùng chưa đúng').waitFor()
  await page.getByLabel('Mật khẩu đang dùng').fill('hoi-am-2025')
  await press(page.getByRole('button', { name: 'Tạo khóa trên máy này' }))
  await page.getByText('chưa dùng lần nào').waitFor()
  await expectSound(page)

  await page.context().clearCookies()
  await page.goto('/dang-nhap?tiep=/tai-khoan/phien')
  await expectSound(page)
  await press(page.getByRole('button', { name: 'Dùng khóa truy cập' }))
  expect(new URL(page.url()).pathname).toBe('/tai-khoan/phien')
  expect(await page.getByRole('cell', { name: 'Khóa truy cập' }).count()).toBe(1)

  const unscripted = await site.stroll({ javaScript: false })
  await unscripted.goto('/dang-nhap')
  expect(await unscripted.getByText('khóa truy cập').filter({ visible: true }).count()).toBe(0)
})

test('Every page about people is accessible and fits a screen of 1280 and of 360', {
  timeout: 180_000,
}, async () => {
  const page = await site.stroll()
  await enter(page, 'quan', 'hoi-am-2025')
  const unit = `/don-vi/${site.ward.unit('kt')}`
  const account = `/nguoi-dung/${site.ward.account('thao')}`
  const paths = [
    '/don-vi',
    '/don-vi/moi',
    unit,
    `${unit}/sua`,
    '/nguoi-dung',
    '/nguoi-dung/moi',
    account,
    `${account}/sua`,
    '/nguoi-dung/mat-khau-dau',
    '/vang-mat',
    '/tai-khoan',
    '/tai-khoan/mat-khau',
    '/tai-khoan/phien',
    '/tai-khoan/xac-thuc-hai-buoc',
    '/tai-khoan/xac-thuc-hai-buoc/ung-dung',
  ]
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expectSound(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expectSound(page)
  }
})
