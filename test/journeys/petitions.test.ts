import { expect, test } from 'vitest'
import { expectSound, openSite } from './site.ts'

const site = await openSite()
const phone = { width: 360, javaScript: false } as const

test('a citizen on a small phone without scripts says it, shows it, and keeps code and PIN', async () => {
  const page = await site.stroll(phone)
  await page.goto('/gui-y-kien')
  await expectSound(page)
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect.poll(() => page.getByText('Xin ghi lời bà con muốn nói').count()).toBeGreaterThan(0)
  await page.getByLabel('Bà con muốn nói gì').fill('Nước máy vàng đục từ hôm qua, cả ngõ không nấu ăn được.')
  await page.getByLabel('Việc ở đâu').fill('ngõ 45 Trần Nhân Tông')
  const photo = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await page
    .getByLabel('Ảnh', { exact: false })
    .first()
    .setInputFiles({ name: 'nuoc.png', mimeType: 'image/png', buffer: photo })
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await page.waitForURL(/bien-nhan/)
  await expectSound(page)
  const [code = '', pin = ''] = await page.locator('.receipt-code').allTextContents()
  expect(code).toMatch(/^KN-\d{4}-\d{4}$/)
  expect(pin).toMatch(/^\d{3} \d{3}$/)

  const desk = await site.visit('minh', { javaScript: false })
  await desk.goto(`/y-kien?q=${code}`)
  await desk.getByRole('link', { name: code, exact: true }).click()
  await expectSound(desk)
  await expect.poll(() => desk.getByText('Người dân tự gửi').count()).toBe(1)
  expect(await desk.getByRole('link', { name: 'nuoc.png' }).count()).toBe(1)
})

test('a neighbour without a telephone speaks to the group head, who writes it down in the evening', async () => {
  const page = await site.visit('hoa', phone)
  await page.goto('/y-kien')
  await expectSound(page)
  await page.getByRole('link', { name: 'Ghi ý kiến', exact: true }).click()
  await expectSound(page)
  await page.getByLabel('Bà con nói gì').fill('Cống đầu ngõ tắc, mưa là nước tràn vào nhà.')
  await page.getByLabel('Tên người nói').fill('Nguyễn Thị Sáu')
  await page.getByLabel('Nói ở đâu').fill('nhà văn hóa tổ 12')
  await page.getByRole('button', { name: 'Ghi và in biên nhận' }).click()
  await page.waitForURL(/bien-nhan/)
  await expectSound(page)
  expect(await page.locator('.receipt').innerText()).toContain('Nguyễn Thị Sáu')
  await page.getByRole('link', { name: 'Xem ý kiến' }).click()
  await expectSound(page)
  expect(await page.locator('main').innerText()).toContain('nhà văn hóa tổ 12')
})

test('a denunciation at the desk is sealed after a plain word, and only the inspector opens it', async () => {
  const desk = await site.visit('minh', phone)
  await desk.goto('/y-kien/moi')
  await desk.getByLabel('Bà con nói gì').fill('Tôi tố cáo cán bộ nhận tiền khi làm sổ đỏ.')
  await desk.getByLabel('Nhận trả lời bằng cách nào').selectOption('hand')
  await desk.getByRole('button', { name: 'Ghi và in biên nhận' }).click()
  await desk.getByLabel('Tôi đã hiểu', { exact: false }).check()
  await expectSound(desk)
  await desk.getByRole('button', { name: 'Ghi và in biên nhận' }).click()
  await desk.waitForURL(/bien-nhan-han-che/)
  await expectSound(desk)
  const code = await desk.locator('.receipt-code').first().textContent()
  await desk.goto('/don-han-che')
  expect(await desk.locator('h1').textContent()).toContain('không có quyền')

  const inspector = await site.visit('dung', phone)
  await expectSound(inspector)
  await inspector.getByRole('link', { name: code ?? '' }).click()
  await expectSound(inspector)
  expect(await inspector.locator('main').innerText()).not.toContain('sổ đỏ')
  await inspector.getByLabel('Mở đơn để làm gì').selectOption({ index: 1 })
  await inspector.getByRole('button', { name: 'Mở đơn' }).click()
  await expectSound(inspector)
  expect(await inspector.locator('main').innerText()).toContain('nhận tiền khi làm sổ đỏ')
})

test('the Front brings its report in on a phone: looks, puts right, confirms, prints', async () => {
  const page = await site.visit('bich', phone)
  await page.goto('/y-kien/tong-hop')
  await expectSound(page)
  const report =
    '1. Bà Trần Thị Bưởi (tổ 3): Chợ cóc chiếm lòng đường.\n2. Ông Lê Văn Tư (tổ 15): Đèn đường ngõ 45 hỏng ba tháng.'
  await page.getByLabel('Hoặc dán nội dung vào đây').fill(report)
  await page.getByRole('button', { name: 'Đọc và xem trước' }).click()
  await expectSound(page)
  await page.getByRole('link', { name: 'Dòng 1' }).click()
  await expectSound(page)
  await page.getByLabel('Địa chỉ').fill('chợ Bốt Tròn')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('button', { name: /Nhập 2 ý kiến/ }).click()
  await expectSound(page)
  await page.getByRole('link', { name: 'In biên nhận theo tổ' }).click()
  await expectSound(page)
  expect(await page.locator('.receipt').count()).toBe(2)
})
