import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, launchBrowser, openPage } from './browser.ts'

const html = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>Thử</title></head><body><main>${body}</main></body></html>`

const pages: Readonly<Record<string, string>> = {
  '/tot': html('<h1>Chỉ đạo</h1><p>Nạo vét cống tổ 12</p>'),
  '/xau': html('<h1>Chỉ đạo</h1><input name="ten">'),
  '/kich-ban': html(
    `<h1>Chưa chạy</h1><script>document.querySelector('h1').textContent = 'Đã chạy'</script>`,
  ),
}

let browser: Browser
let server: Server
let baseURL: string

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.url !== '/kich-ban') response.setHeader('content-security-policy', `default-src 'self'`)
    response.end(pages[request.url ?? ''])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test.each([true, false])(
  'axe names an unlabelled field and passes a sound page, JavaScript %s',
  async (javaScript) => {
    const page = await openPage(browser, { baseURL, javaScript, width: 360 })
    await page.goto('/tot')
    expect(await axe(page)).toEqual([])
    await page.goto('/xau')
    expect(await axe(page)).toEqual([expect.stringMatching(/^label: .*<input name="ten">$/)])
  },
)

test('a page runs its scripts only when the visitor has JavaScript on', async () => {
  const heading = async (javaScript: boolean) => {
    const page = await openPage(browser, { baseURL, javaScript })
    await page.goto('/kich-ban')
    await axe(page)
    const judged = await page.textContent('h1')
    await page.reload()
    expect(await page.textContent('h1'), 'axe leaves the switch as it was').toBe(judged)
    return judged
  }
  expect(await heading(true)).toBe('Đã chạy')
  expect(await heading(false)).toBe('Chưa chạy')
})
