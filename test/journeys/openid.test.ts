import { expect, test } from 'vitest'
import type { TestProvider } from '../openid-provider.ts'
import { testProvider } from '../openid-provider.ts'
import { expectSound, openSite, press } from './site.ts'

let provider: TestProvider | undefined
const site = await openSite(async (baseURL) => {
  provider = await testProvider([baseURL])
  return { openId: provider.client() }
})

test.each([
  [false, 360],
  [true, 1280],
] as const)(
  'Somebody links an identity, signs out here and there, and comes back by it; JavaScript %s, %i px',
  async (javaScript, width) => {
    const who = javaScript ? 'yen' : 'hoa'
    provider?.knows(`so-${who}`)
    const page = await site.visit(who, { javaScript, width })
    await page.goto('/tai-khoan')
    await expectSound(page)
    await page.getByText('Gắn VNeID').click()
    await page.getByLabel('Mật khẩu đang dùng').fill('hoi-am-2025')
    await press(page.getByRole('button', { name: 'Tiếp tục' }))
    await expectSound(page)
    await press(page.getByRole('link', { name: 'Sang VNeID' }))
    await page.getByLabel('Ai').fill(`so-${who}`)
    await press(page.getByRole('button', { name: 'Xác nhận' }))
    await page.getByText('Từ nay đăng nhập được bằng VNeID').waitFor()
    await expectSound(page)

    await page.context().clearCookies()
    await page.goto('/dang-nhap?tiep=/tai-khoan/phien')
    await expectSound(page)
    await press(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }))
    await page.getByLabel('Ai').fill(`so-${who}`)
    await press(page.getByRole('button', { name: 'Xác nhận' }))
    expect(new URL(page.url()).pathname).toBe('/tai-khoan/phien')
    expect(await page.getByText('Tài khoản định danh').count()).toBeGreaterThan(0)

    await page.locator('.account > summary').click()
    await press(page.getByRole('button', { name: 'Đăng xuất', exact: true }))
    await page.getByText('chưa đăng xuất khỏi VNeID').waitFor()
    await expectSound(page)
    await press(page.getByRole('link', { name: 'Đăng xuất khỏi VNeID' }))
    expect(new URL(page.url()).origin).toBe(provider?.issuer)
  },
)
