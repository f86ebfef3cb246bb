import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { clearNotice } from '../demo-notice.ts'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite({ at: '2025-11-25T08:00:00+07:00' })

test.each([
  { javaScript: true, number: 71 },
  { javaScript: false, number: 72 },
])(
  'a notice becomes a directive that goes its whole way, JavaScript $javaScript',
  async ({ javaScript, number }) => {
    const minh = await site.visit('minh', { javaScript })
    await minh.goto('/thong-bao/moi')
    await expectSound(minh)
    // Pasted where the page has script, as a file where it has none.
    if (javaScript) await minh.getByLabel('Hoặc dán nội dung thông báo vào đây').fill(noticeNumbered(number))
    else await minh.getByLabel('Tải tệp thông báo lên').setInputFiles(fileOf(noticeNumbered(number)))
    await press(minh.getByRole('button', { name: 'Đọc thông báo' }))
    await minh.getByRole('heading', { name: `Thông báo ${number}-TB/ĐU ngày 25/11/2025` }).waitFor()
    await expectSound(minh)

    if (javaScript) await expectSentenceInView(minh)

    await press(minh.getByRole('button', { name: 'Ban hành', exact: true }))
    await minh.getByText('Đã ban hành và giao 4 chỉ đạo').waitFor()
    await expectSound(minh)
    await minh
      .getByRole('link', { name: /CĐ-2025-\d+/ })
      .first()
      .click()
    const directive = new URL(minh.url()).pathname
    await expectSound(minh)

    const thao = await site.visit('thao', { javaScript })
    await thao.goto(directive)
    await press(thao.getByRole('button', { name: /Tiếp nhận phần việc của Phòng Kinh tế/ }))
    await expectSound(thao)

    const tuan = await site.visit('tuan', { javaScript, width: 360 })
    await tuan.goto(directive)
    await press(tuan.getByRole('button', { name: /Tiếp nhận phần việc của Công an phường/ }))
    await expectSound(tuan)

    for (const form of await toHandIn(thao, directive)) {
      await thao.goto(form)
      await expectSound(thao)
      await thao.getByLabel('Tóm tắt kết quả').fill('Đã khảo sát 14 điểm tại tổ dân phố số 12.')
      await press(thao.getByRole('button', { name: 'Nộp', exact: true }))
    }

    await minh.goto(directive)
    await expectSound(minh)
    await returnFirst(minh, 'Thiếu danh sách hộ bị ảnh hưởng.')
    const [again = ''] = await toHandIn(thao, directive)
    await thao.goto(again)
    await thao.getByText('Thiếu danh sách hộ bị ảnh hưởng.').first().waitFor()
    await thao.getByLabel('Tóm tắt kết quả').fill('Đã bổ sung danh sách 37 hộ bị ảnh hưởng.')
    await press(thao.getByRole('button', { name: 'Nộp', exact: true }))

    await tuan.goto(directive)
    await expectSound(tuan)
    await openConfirm(tuan, 'Báo xong phần việc')
    await tuan.getByLabel('Kết quả phần việc').fill('Đã phân luồng trong các buổi khảo sát.')
    await press(tuan.getByRole('button', { name: 'Báo xong', exact: true }))

    await acceptAll(minh, directive)
    await press(minh.getByRole('link', { name: 'Kết thúc chỉ đạo' }).first())
    await expectSound(minh)
    await minh.getByLabel('Tóm tắt kết quả').fill('Đã lập danh mục 14 điểm, ưu tiên 5 điểm làm ngay.')
    await press(minh.getByRole('button', { name: 'Kết thúc', exact: true }))
    await minh.getByText('Đã kết thúc').first().waitFor()
    await expectSound(minh)
  },
)

/** At the last draft of the page, its sentence stands in the part of the text that is seen, and what is saved is told there. */
async function expectSentenceInView(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sửa, tách, gộp nhiệm vụ 3', exact: true }).click()
  const [panel, sentence] = await Promise.all([
    page.locator('.confirm-text').boundingBox(),
    page.locator('.confirm-text mark[data-current]').first().boundingBox(),
  ])
  if (panel === null || sentence === null) throw new Error('the sentence is not marked')
  expect(sentence.y).toBeGreaterThanOrEqual(panel.y)
  expect(sentence.y).toBeLessThan(panel.y + panel.height)
  await press(page.getByRole('button', { name: 'Lưu nhiệm vụ' }))
  const told = await page.getByText('Đã lưu nhiệm vụ.').boundingBox()
  const { height } = page.viewportSize() ?? { height: 0 }
  expect(told?.y).toBeGreaterThan(0)
  expect(told?.y).toBeLessThan(height)
}

const noticeNumbered = (number: number): string => clearNotice.replace('51-TB', `${number}-TB`)

const fileOf = (text: string) => ({
  name: 'thong-bao.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** The forms by which the unit hands in what is still open. */
async function toHandIn(page: Page, directive: string): Promise<readonly string[]> {
  await page.goto(directive)
  const forms = await page
    .locator('main a[href$="/nop"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(forms)]
}

async function returnFirst(page: Page, reason: string): Promise<void> {
  const form = page.locator('details.confirm', { hasText: 'Trả lại' }).first()
  await form.locator('summary').click()
  await form.locator('textarea').fill(reason)
  await press(form.getByRole('button', { name: /Trả lại/ }))
}

async function openConfirm(page: Page, summary: string): Promise<void> {
  await page.locator('summary', { hasText: summary }).first().click()
}

/** The assigner finds every handed-in product good, one after the other. */
async function acceptAll(page: Page, directive: string): Promise<void> {
  for (;;) {
    await page.goto(directive)
    const forms = page.locator('form[action$="/dat"]')
    if ((await forms.count()) === 0) return
    const details = page.locator('details.confirm:has(form[action$="/dat"])').first()
    if ((await details.count()) > 0 && !(await details.getAttribute('open').then((open) => open !== null)))
      await details.locator('summary').click()
    await press(forms.first().locator('button[type=submit]'))
  }
}
