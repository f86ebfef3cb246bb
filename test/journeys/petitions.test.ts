import { expect, test } from 'vitest'
import { href, routes } from '#routes'
import { givenDossier } from '../dossier.ts'
import { expectSound, openSite, press } from './site.ts'

// The pictures of the map are nobody's to fetch here; the map itself works without them.
const map = { tiles: '/ban-do/{z}/{x}/{y}.png', attribution: 'Bản đồ thử', center: '20.81,106.63,14' }
const site = await openSite({ map })
const phone = { width: 360, javaScript: false } as const

test('a denunciation at the desk is sealed after a plain word, and only the inspector opens it', async () => {
  const desk = await site.visit('minh', phone)
  await desk.goto('/y-kien/moi')
  await desk.getByLabel('Bà con nói gì').fill('Tôi tố cáo cán bộ nhận tiền khi làm sổ đỏ.')
  await desk.getByLabel('Nhận trả lời bằng cách nào').selectOption('hand')
  await press(desk.getByRole('button', { name: 'Ghi và in biên nhận' }))
  await desk.getByLabel('Tôi đã hiểu', { exact: false }).check()
  await expectSound(desk)
  await press(desk.getByRole('button', { name: 'Ghi và in biên nhận' }))
  await desk.waitForURL(/bien-nhan-han-che/)
  await expectSound(desk)
  const code = await desk.locator('.receipt-code').first().textContent()
  await desk.goto('/don-han-che')
  expect(await desk.locator('h1').textContent()).toContain('không có quyền')

  const inspector = await site.visit('dung', phone)
  await expectSound(inspector)
  await press(inspector.getByRole('link', { name: code ?? '' }))
  await expectSound(inspector)
  expect(await inspector.locator('main').innerText()).not.toContain('sổ đỏ')
  await inspector.getByLabel('Mở đơn để làm gì').selectOption({ index: 1 })
  await press(inspector.getByRole('button', { name: 'Mở đơn' }))
  await expectSound(inspector)
  expect(await inspector.locator('main').innerText()).toContain('nhận tiền khi làm sổ đỏ')
})

test('nobody but the inspector comes upon a denunciation, wherever in the house one looks', async () => {
  const words = { text: 'Tôi tố cáo cán bộ Phòng Kinh tế vòi tiền khi cấp phép.', kind: 'to-cao' }
  const office = await site.as('minh')
  const sealed = {
    ...words,
    restrictionSeen: '1',
    channel: 'hand',
    saidOn: '21/11/2025',
    name: 'Trịnh Thị Mật',
  }
  const { location } = await office.post(routes.petitionNew, sealed)
  const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
  const code = /HC-2025-\d{4}/.exec((await office.get(location ?? '')).text)?.[0] ?? ''
  expect(code).not.toBe('')
  for (const person of ['minh', 'hung', 'thao', 'duc', 'tuan', 'bich', 'hoa', 'lan', 'quan'] as const) {
    const page = await site.visit(person)
    const unseen = async () =>
      expect(await page.content(), `${person} at ${page.url()}`).not.toMatch(/vòi tiền|Trịnh Thị Mật|HC-2025/)
    await unseen()
    const box = page.getByRole('searchbox').first()
    if ((await box.count()) > 0) {
      await box.fill('voi tien')
      await press(page.getByRole('search').first().getByRole('button').first())
      await page.getByText('Không tìm thấy gì').waitFor()
      await unseen()
    }
    for (const address of [routes.petitions, routes.dossiers, routes.restrictedPetitions]) {
      await page.goto(address)
      await unseen()
    }
    await page.goto(href(routes.restrictedPetition, { id }))
    expect(await page.locator('h1').textContent(), person).toContain('không có quyền')
    await page.close()
  }
  const dung = await site.visit('dung')
  await press(dung.getByRole('link', { name: code }))
  await expectSound(dung)
  await dung.close()
})

test('the Front brings its report in on a phone: looks, puts right, confirms, prints', async () => {
  const page = await site.visit('bich', phone)
  await page.goto('/y-kien/tong-hop')
  await expectSound(page)
  const report =
    '1. Bà Trần Thị Bưởi (tổ 3): Chợ cóc chiếm lòng đường.\n2. Ông Lê Văn Tư (tổ 15): Đèn đường ngõ 45 hỏng ba tháng.'
  await page.getByLabel('Hoặc dán nội dung vào đây').fill(report)
  await press(page.getByRole('button', { name: 'Đọc và xem trước' }))
  await expectSound(page)
  await press(page.getByRole('link', { name: 'Dòng 1' }))
  await expectSound(page)
  await page.getByLabel('Địa chỉ').fill('chợ Bốt Tròn')
  await press(page.getByRole('button', { name: 'Lưu', exact: true }))
  await press(page.getByRole('button', { name: /Nhập 2 ý kiến/ }))
  await expectSound(page)
  await press(page.getByRole('link', { name: 'In biên nhận theo tổ' }))
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
  await press(page.getByRole('button', { name: 'Gửi ý kiến' }))
  await page.waitForURL(/bien-nhan/)
  const code = (await page.locator('.receipt-code').first().textContent()) ?? ''
  const desk = await site.visit('minh')
  await desk.goto(`/y-kien?q=${code}`)
  await press(desk.getByRole('link', { name: code, exact: true }))
  expect(await desk.locator('main').innerText()).toContain('20.81130, 106.62980')
})

test('a person touches the place on the map, or writes it in words, or leaves it out', async () => {
  const text = 'Hố ga giữa ngõ mất nắp, trẻ con hay chạy qua.'
  const page = await site.stroll({ width: 360 })
  await page.goto(routes.petitionSubmission)
  await page.getByLabel('Bà con muốn nói gì').fill(text)
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click()
  const pane = page.locator('.pick-map')
  await pane.locator('.leaflet-control-zoom').waitFor()
  await pane.scrollIntoViewIfNeeded()
  await pane.click()
  await page.getByText('Đã ghi vị trí.').waitFor()
  const point = async () => page.locator('input[name=point]').inputValue()
  const [latitude = 0, longitude = 0] = (await point()).split(', ').map(Number)
  expect(Math.abs(latitude - 20.81)).toBeLessThan(0.01)
  expect(Math.abs(longitude - 106.63)).toBeLessThan(0.01)
  await expectSound(page)
  await page.getByRole('button', { name: 'Bỏ vị trí' }).click()
  expect(await point()).toBe('')
  expect(await pane.locator('path.leaflet-interactive').count(), 'the mark goes with it').toBe(0)
  await pane.click()
  await page.getByText('Đã ghi vị trí.').waitFor()
  await press(page.getByRole('button', { name: 'Gửi ý kiến' }))
  const code = (await page.locator('.receipt-code').first().textContent()) ?? ''
  const desk = await site.as('minh')
  const found = (await desk.get(`${routes.petitions}?q=${code}`)).text
  const kept = (await desk.get(/href="(\/y-kien\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '')).text
  expect(kept).toMatch(/Tọa độ.*20\.8\d+, 106\.6\d+/s)

  const plain = await site.stroll(phone)
  await plain.goto(routes.petitionSubmission)
  expect(await plain.getByRole('button', { name: 'Chọn trên bản đồ' }).count()).toBe(0)
  await plain.getByLabel('Bà con muốn nói gì').fill('Đèn ngõ 9 tắt cả tuần.')
  await plain.getByLabel('Việc ở đâu').fill('giữa ngõ 9')
  await press(plain.getByRole('button', { name: 'Gửi ý kiến' }))
  expect(await plain.locator('.receipt-code').first().textContent()).toMatch(/^KN-/)
})

test('an officer marks the site of a dossier on the map, takes the mark back, or types what a map says', async () => {
  const { page: dossier } = await givenDossier(site, { lead: 'kt' })
  const page = await site.visit('thao', { width: 360 })
  await page.goto(dossier)
  await page.getByText('Thêm địa điểm').click()
  await page.getByLabel('Địa điểm', { exact: true }).fill('Hố ga đầu ngõ')
  await page.getByLabel('Tọa độ').fill('20.8123, 106.6345')
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click()
  const pane = page.locator('.pick-map')
  await pane.locator('path.leaflet-interactive').waitFor()
  await page.getByRole('button', { name: 'Bỏ vị trí' }).click()
  expect(await pane.locator('path.leaflet-interactive').count()).toBe(0)
  expect(await page.getByLabel('Tọa độ').inputValue()).toBe('')
  await pane.scrollIntoViewIfNeeded()
  await pane.click()
  await page.getByText('Đã ghi vị trí.').waitFor()
  expect(await page.getByLabel('Tọa độ').inputValue()).toMatch(/^20\.8\d+, 106\.6\d+$/)
  await expectSound(page)
  await press(page.getByRole('button', { name: 'Thêm', exact: true }))
  expect(await page.locator('main').innerText()).toMatch(/Hố ga đầu ngõ \(20\.8\d+, 106\.6\d+\)/)

  const plain = await site.visit('thao', phone)
  await plain.goto(dossier)
  await plain.getByText('Thêm địa điểm').click()
  await plain.getByLabel('Địa điểm', { exact: true }).fill('Cống giữa ngõ')
  await plain.getByLabel('Tọa độ').fill('20.81, 106.63')
  await press(plain.getByRole('button', { name: 'Thêm', exact: true }))
  expect(await plain.locator('main').innerText()).toContain('Cống giữa ngõ (20.81, 106.63)')
})
