import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axe, launchBrowser, openPage } from '#test/browser.ts'
import { openSite, type Site } from './test-site.tsx'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchBrowser(), openSite()])
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})
beforeEach(async () => {
  site.posted.length = 0
  page = await openPage(browser, { baseURL: site.baseURL })
})

const focused = () =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('name'))
const report = () => page.getByLabel('Báo cáo')
const unit = () => page.getByRole('combobox', { name: 'Đơn vị' })

describe('keys', () => {
  test('/ goes to the search box, but is an ordinary letter while one writes', async () => {
    await page.goto('/')
    await report().press('/')
    expect(await report().inputValue()).toBe('/')
    await page.locator('h1').click()
    await page.keyboard.press('/')
    expect(await focused()).toBe('q')
  })

  test('? shows the keys, in a dialog that Escape closes', async () => {
    await page.goto('/so')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Phím tắt' })
    expect(await dialog.isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
  })

  test('j and k walk the rows and stop at both ends', async () => {
    await page.goto('/so')
    const seen: unknown[] = []
    for (const key of ['j', 'j', 'j', 'j', 'j', 'k', 'k', 'k', 'k']) {
      await page.keyboard.press(key)
      seen.push(await focused())
    }
    expect(seen).toEqual(['2.1', '2.2', '2.3', '2.4', '2.4', '2.3', '2.2', '2.1', '2.1'])
  })
})

describe('choosing rows', () => {
  test('one box chooses all, Shift chooses a range, and the bar counts', async () => {
    await page.goto('/so')
    const box = (code: string) => page.getByRole('checkbox', { name: `Chọn mục ${code}` })
    await page.getByRole('checkbox', { name: 'Chọn tất cả các dòng trên trang này' }).check()
    expect(await page.locator('[data-bulk-count]').textContent()).toBe('Với 4 dòng đã chọn:')
    await box('2.4').uncheck()
    await box('2.2').click({ modifiers: ['Shift'] })
    expect(await page.locator('[data-bulk-count]').textContent()).toBe('Với 1 dòng đã chọn:')
    await page.getByRole('button', { name: 'Nhắc' }).click()
    expect(site.posted[0]?.getAll('id')).toEqual(['2.1'])
  })
})

describe('a box over a long list', () => {
  test('finds without accents, is worked by keys alone, and sends the value of the list', async () => {
    await page.goto('/')
    await unit().fill('do thi kinh')
    expect(await page.getByRole('option').allTextContents()).toEqual(['Phòng Kinh tế, Hạ tầng và Đô thị'])
    expect(await axe(page)).toEqual([])
    await unit().press('Enter')
    expect(await unit().inputValue()).toBe('Phòng Kinh tế, Hạ tầng và Đô thị')
    await page.getByRole('button', { name: 'Gửi' }).click()
    expect(site.posted[0]?.get('unit')).toBe('u1')
  })

  test('shows first what begins with the words typed', async () => {
    await page.goto('/')
    await unit().fill('cong an')
    expect(await page.getByRole('option').allTextContents()).toEqual([
      'Công an phường',
      'Đảng ủy Công an phường',
    ])
  })

  test('words that fit nothing leave the choice as it was; emptying the box empties the choice', async () => {
    await page.goto('/')
    await unit().fill('cong an')
    await unit().press('ArrowDown')
    await unit().press('Enter')
    await unit().fill('khong co don vi nay')
    await report().focus()
    expect(await unit().inputValue()).toBe('Công an phường')
    await unit().fill('')
    await report().focus()
    await page.getByRole('button', { name: 'Gửi' }).click()
    expect(site.posted[0]?.get('unit')).toBe('')
  })

  test('Escape closes the list and keeps the page', async () => {
    await page.goto('/')
    await unit().fill('phong')
    await unit().press('Escape')
    expect(await unit().getAttribute('aria-expanded')).toBe('false')
    expect(await unit().inputValue()).toBe('')
  })

  test('without script the plain list is there and is sent', async () => {
    page = await openPage(browser, { baseURL: site.baseURL, javaScript: false })
    await page.goto('/')
    await page.getByLabel('Đơn vị').selectOption('u3')
    await page.getByRole('button', { name: 'Gửi' }).click()
    expect(site.posted[0]?.get('unit')).toBe('u3')
  })
})

test('the box above many choices narrows them but never hides a ticked one', async () => {
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Công an phường' }).check()
  await page.getByLabel('Tìm trong: Phối hợp').fill('dien luc')
  expect(await page.locator('.choices-long label:visible').allTextContents()).toEqual([
    'Công an phường',
    'Điện lực Kiến An',
  ])
})

describe('a half-written text', () => {
  const offer = () => page.getByText('Máy này còn giữ đoạn viết dở')
  const write = async (address: string) => {
    await page.goto(address)
    await report().fill('Đã khảo sát 14 điểm')
  }
  const leaveTo = async (address: string) => {
    page.once('dialog', (dialog) => dialog.accept())
    await page.goto(address)
  }

  test('is offered back after the window was lost, and taken only when asked', async () => {
    await write('/')
    await leaveTo('/')
    expect(await report().inputValue()).toBe('')
    expect(await offer().isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Lấy lại' }).click()
    expect(await report().inputValue()).toBe('Đã khảo sát 14 điểm')
  })

  test('is gone once a page says it was saved', async () => {
    await write('/')
    await page.getByRole('button', { name: 'Gửi' }).click()
    await page.getByText('Đã lưu.').waitFor()
    await page.goto('/')
    expect(await offer().count()).toBe(0)
  })

  test('stays when the server refused, and is not offered beside the same text', async () => {
    await write('/?gui=/tu-choi')
    await page.getByRole('button', { name: 'Gửi' }).click()
    await page.getByText('Chưa lưu được').waitFor()
    expect(await report().inputValue()).toBe('Đã khảo sát 14 điểm')
    expect(await offer().count()).toBe(0)
    await leaveTo('/')
    expect(await offer().isVisible()).toBe(true)
  })

  test('is never offered to another account on the same computer', async () => {
    await write('/')
    await leaveTo('/?nguoi=minh')
    expect(await offer().count()).toBe(0)
  })

  test('is forgotten when the person drops it', async () => {
    await write('/')
    await leaveTo('/')
    await page.getByRole('button', { name: 'Bỏ đi' }).click()
    await page.goto('/')
    expect(await offer().count()).toBe(0)
  })
})

test('leaving with something typed asks first; leaving after nothing or after sending does not', async () => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.goto('/')
  await page.goto('/so')
  expect(asked).toEqual([])
  await page.goto('/')
  await report().pressSequentially('a')
  await page.goto('/so')
  expect(asked).toEqual(['beforeunload'])
  await page.goto('/')
  await report().pressSequentially('b')
  await page.getByRole('button', { name: 'Gửi' }).click()
  await page.getByText('Đã lưu.').waitFor()
  expect(asked).toEqual(['beforeunload'])
})

test('a second press while the first is on its way sends nothing more', async () => {
  await page.goto('/?gui=/im')
  const send = page.getByRole('button', { name: 'Gửi' })
  await send.click()
  await expect.poll(() => site.posted.length).toBe(1)
  await send.click()
  await page.goto('/so')
  expect(site.posted.map((form) => form.get('act'))).toEqual(['send'])
})

test('after a refusal the reader stands at what is wrong', async () => {
  await page.goto('/?gui=/tu-choi')
  await page.getByRole('button', { name: 'Gửi' }).click()
  const summary = page.locator('[role="alert"]:focus')
  await summary.waitFor()
  expect(await summary.count()).toBe(1)
})
