import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { projectRoot } from '#platform/root.ts'
import { href, routes } from '#routes'
import { demoPassword } from '../src/demo/found.ts'
import { launchBrowser } from '../test/browser.ts'

/**
 * The pictures of the guides, docs/guide/images. They are taken of a running demo that is thrown away afterwards, because a conference
 * is opened in it: `DATA_DIR=… node dist/main.js serve --demo`, then `node --import ./scripts/tsx.ts scripts/guide-images.ts [address]`.
 */
const [baseURL = 'http://localhost:8080'] = process.argv.slice(2)
const desk = { width: 1200, height: 760 }
const browser = await launchBrowser()

await take('nhat-ky', 'quan', (page) => page.goto(routes.auditLog))
await take('hai-buoc', 'quan', (page) => page.goto(routes.authenticator))
await take('to-truong', 'hoa', (page) => page.goto(routes.directivesMine), { width: 360, height: 700 })
await take('tong-quan', 'hung', (page) => page.goto(routes.leader))
await take('chi-dao', 'thao', async (page) => {
  await page.goto(href(routes.directives, {}, { q: '18' }))
  await page.locator('.row-link').first().click()
})
await take('kiem-tra-thong-bao', 'minh', async (page) => {
  await page.goto(routes.notices)
  await page.getByRole('row', { name: 'Đang kiểm tra' }).locator('.row-link').click()
  await page.getByRole('heading', { name: 'Văn bản', exact: true }).evaluate((at) => at.scrollIntoView())
})
const conference = await openConference()
await take('ghi-y-kien', 'lan', async (page) => {
  await page.goto(href(routes.capture, { id: conference }))
  for (const [speaker, words] of [
    ['Trần Văn Ba – tổ 3', 'Cống đầu ngõ 12 tắc, mưa là nước vào nhà, đề nghị nạo vét trước mùa mưa.'],
    ['Nguyễn Thị Lý – tổ 9', 'Đèn ngõ 45 hỏng ba tháng chưa ai thay.'],
    ['Phạm Văn Cường – tổ 21', 'Chó thả rông nhiều ở khu tập thể cũ, trẻ con sợ không dám ra sân chơi.'],
  ] as const) {
    await page.locator('[name=speaker]').fill(speaker)
    await page.getByLabel('Lời phát biểu').fill(words)
    await page.getByRole('button', { name: /Lưu, ghi/ }).click()
    await page.locator('.remark-text', { hasText: words }).waitFor()
  }
  await page.evaluate(() => window.scrollTo(0, 0))
})
await browser.close()

async function take(
  name: string,
  person: string,
  open: (page: Page) => Promise<unknown>,
  size = desk,
): Promise<void> {
  const page = await signedIn(person, size)
  await open(page)
  await page.waitForLoadState('load')
  const picture = sharp(await page.screenshot()).png({ palette: true })
  await picture.toFile(join(projectRoot, 'docs', 'guide', 'images', `${name}.png`))
  await page.close()
}

async function openConference(): Promise<string> {
  const page = await signedIn('minh', desk)
  await page.goto(routes.conferenceNew)
  const today = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' })
  await page.getByLabel('Ngày họp').fill(today.format(new Date()))
  await page.getByLabel('Nơi họp').fill('Hội trường UBND phường')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.locator('summary', { hasText: 'Thông báo hội nghị' }).click()
  await page.getByLabel('Ngày thông báo').fill(today.format(new Date()))
  await page.getByLabel('Niêm yết tại trụ sở').check()
  await page.getByRole('button', { name: 'Ghi việc thông báo' }).click()
  await page.getByLabel('Đã biết').check()
  await page.getByRole('button', { name: 'Ghi việc thông báo' }).click()
  await page.getByRole('button', { name: 'Khai mạc' }).click()
  await page.getByRole('link', { name: 'Ghi ý kiến' }).first().waitFor()
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

async function signedIn(person: string, viewport: typeof desk): Promise<Page> {
  const page = await browser.newPage({ baseURL, viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  await page.goto(routes.signIn)
  await page.getByLabel('Tên đăng nhập').fill(person)
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(({ pathname }) => pathname !== routes.signIn)
  return page
}
