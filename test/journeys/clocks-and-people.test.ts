import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoNotice } from '../demo-notice.ts'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite({ at: '2025-11-25T08:00:00+07:00' })

test.each([{ javaScript: true }, { javaScript: false }])(
  'an extension is asked and granted, and the first date stays in sight, JavaScript $javaScript',
  async ({ javaScript }) => {
    const { directive } = await issued(javaScript ? 81 : 85)
    const thao = await site.visit('thao', { javaScript })
    await accept(thao, directive)
    await press(thao.getByRole('link', { name: 'Đề nghị gia hạn' }))
    await expectSound(thao)
    await thao.getByLabel('Gia hạn đến').fill('19/12/2025')
    await thao.getByLabel('Lý do').fill('Mưa kéo dài, còn ba ngõ chưa khảo sát.')
    await press(thao.getByRole('button', { name: 'Gửi đề nghị' }))

    const minh = await site.visit('minh', { javaScript })
    await minh.goto(directive)
    await expectSound(minh)
    await minh.locator('summary', { hasText: 'Đồng ý gia hạn' }).click()
    await minh.getByLabel('Lý do đồng ý').fill('Đồng ý, làm dứt điểm.')
    await press(minh.getByRole('button', { name: 'Gia hạn', exact: true }))
    await minh.getByText('Đã gia hạn').first().waitFor()
    await expectSound(minh)
    const text = await minh.locator('main').innerText()
    expect(text).toContain('09/12/2025')
    expect(text).toContain('19/12/2025')
  },
)

test('the morning after the last day the unit is told once, and the leader sees the work among what is late', async () => {
  const { code } = await issued(82)
  site.clock.set(new Date('2025-12-10T06:30:00+07:00'))
  await site.runJob('alerts.morning')
  await site.runJob('alerts.morning')

  const thao = await site.visit('thao')
  await thao.goto('/thong-bao-cua-toi')
  await expectSound(thao)
  const late = thao.locator('main li', { hasText: code }).filter({ hasText: /quá hạn/i })
  expect(await late.count(), 'told, and told once').toBe(1)

  const hung = await site.visit('hung', { width: 1280 })
  await hung.waitForURL('**/tong-quan')
  await expectSound(hung)
  await hung
    .getByRole('link', { name: /Quá hạn/ })
    .first()
    .click()
  await hung.getByText(code).first().waitFor()
  await expectSound(hung)
  site.clock.set(new Date('2025-11-25T08:00:00+07:00'))
})

test.each([{ javaScript: true }, { javaScript: false }])(
  'a group head takes a task on with a phone and reports it done, JavaScript $javaScript',
  async ({ javaScript }) => {
    const text = demoNotice.replace('51-TB', javaScript ? '83-TB' : '84-TB')
    const groups = text.replace(
      /4\. Giao Văn phòng[^\n]+/,
      '4. Đề nghị các Tổ dân phố phổ biến kết luận này tới từng hộ dân.',
    )
    await paste(groups)
    const hoa = await site.visit('hoa', { width: 360, javaScript })
    await hoa.waitForURL('**/chi-dao/viec-cua-toi')
    await expectSound(hoa)
    await hoa
      .getByRole('link', { name: /phổ biến kết luận/i })
      .first()
      .click()
    await expectSound(hoa)
    await press(hoa.getByRole('button', { name: /Tiếp nhận phần việc của Tổ dân phố số 12/ }))
    await hoa.locator('summary', { hasText: 'Báo xong phần việc' }).click()
    await hoa.getByLabel('Kết quả phần việc').fill('Đã đọc tại buổi họp tổ tối qua, 41 hộ dự.')
    await press(hoa.getByRole('button', { name: 'Báo xong', exact: true }))
    await hoa.getByText('Xong phần việc').first().waitFor()
    await expectSound(hoa)
  },
)

async function accept(page: Page, directive: string): Promise<void> {
  await page.goto(directive)
  await press(page.getByRole('button', { name: /Tiếp nhận phần việc của Phòng Kinh tế/ }))
}

async function issued(number: number): Promise<{ readonly directive: string; readonly code: string }> {
  const minh = await paste(demoNotice.replace('51-TB', `${number}-TB`))
  const link = minh.getByRole('link', { name: /CĐ-2025-\d+/ }).first()
  const code = (await link.innerText()).trim()
  const directive = (await link.getAttribute('href')) ?? ''
  await minh.close()
  return { directive, code }
}

/** A notice pasted and issued by the clerk; the page of the notice is open. */
async function paste(text: string): Promise<Page> {
  const minh = await site.visit('minh')
  await minh.goto('/thong-bao/moi')
  await minh
    .getByLabel('Hoặc dán nội dung thông báo vào đây')
    .fill(text.replace('Tổ công tác thoát nước', 'Công an phường'))
  await press(minh.getByRole('button', { name: 'Đọc thông báo' }))
  await press(minh.getByRole('button', { name: 'Ban hành', exact: true }))
  await minh.getByText('Đã ban hành và giao').waitFor()
  return minh
}
