import { expect, test } from 'vitest'
import { expectSound, openSite } from './site.ts'

const site = await openSite()
const phone = { width: 360, javaScript: false } as const

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

test('a telephone that says where it is spares the words; one that does not is told so', async () => {
  const page = await site.stroll({ width: 360 })
  await page.goto('/gui-y-kien')
  await page.getByRole('button', { name: 'Lấy vị trí tôi đang đứng' }).click()
  await expect.poll(() => page.getByText('Máy không cho biết vị trí').count()).toBe(1)
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 20.8113, longitude: 106.6298, accuracy: 12 })
  await page.getByRole('button', { name: 'Lấy vị trí tôi đang đứng' }).click()
  await expect.poll(() => page.getByText('sai số khoảng 12 m').count()).toBe(1)
  await expectSound(page)
  await page.getByLabel('Bà con muốn nói gì').fill('Ổ gà to giữa đường, xe máy ngã.')
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await page.waitForURL(/bien-nhan/)
  const code = (await page.locator('.receipt-code').first().textContent()) ?? ''
  const desk = await site.visit('minh')
  await desk.goto(`/y-kien?q=${code}`)
  await desk.getByRole('link', { name: code, exact: true }).click()
  expect(await desk.locator('main').innerText()).toContain('20.81130, 106.62980')
})
