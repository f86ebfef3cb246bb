import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { href, routes } from '#routes'
import { brought, drafted, givenLetterhead, givenOutcome, idIn } from '../reply.ts'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite({ at: '2025-12-05T09:00:00+07:00' })
const phone = { width: 360, javaScript: false } as const
const desk = { javaScript: false } as const

test('an elderly person without a phone is heard, answered on paper, and asked until it is solved', async () => {
  await givenLetterhead(await site.as('minh'))
  const hoa = await site.visit('hoa', phone)
  const code = await spokenAtTheGroupHouse(hoa)

  const minh = await site.visit('minh', desk)
  const dossier = await madeADossier(minh, code)
  const thao = await site.visit('thao', desk)
  await planned(thao, minh, dossier)
  await workDone(thao, dossier, 'Đã nạo vét 40 m cống đầu ngõ')
  const letter = await answered(minh, dossier)
  await signedAndSent(minh, await site.visit('hung', desk), letter)

  await hoa.goto(routes.repliesToCarry)
  await expectSound(hoa)
  const errand = hoa.locator('.errand', { hasText: 'Nguyễn Thị Sáu' })
  expect(await errand.innerText(), 'as the number stands on the paper').toContain('31-CV/ĐU')
  await errand.locator('summary', { hasText: 'Đã giao' }).click()
  await press(errand.getByRole('button', { name: 'Ghi đã giao' }))
  await wroteDown(hoa, 'Mới xong một phần', 'Cuối ngõ vẫn tắc, mưa hôm qua nước còn vào nhà.')
  await expectSound(hoa)

  await minh.goto(routes.citizenWords)
  await minh.getByText('Cuối ngõ vẫn tắc').waitFor()
  await expectSound(minh)
  await minh.getByLabel('Làm tiếp: hồ sơ trở lại tình trạng chưa làm xong').check()
  await minh.getByLabel('Lý do, việc sẽ làm').fill('Nạo vét tiếp đoạn cuối ngõ.')
  await press(minh.getByRole('button', { name: 'Ghi quyết định' }))
  await minh.goto(dossier)
  await minh.getByText('Việc chưa được báo làm xong').waitFor()

  await workDone(thao, dossier, 'Đã nạo vét nốt 35 m cuối ngõ')
  await hoa.goto(routes.repliesToCarry)
  await wroteDown(hoa, 'Đã giải quyết xong', '')
  await minh.goto(dossier)
  expect(await minh.locator('.page-heading').innerText()).toContain('Đã xong')
  await press(minh.getByRole('link', { name: 'Cả đường đi' }))
  const road = await minh.locator('main').innerText()
  for (const words of ['Cống đầu ngõ tắc', 'xong đúng hạn', 'nốt 35 m', '31-CV/ĐU', 'Người dân báo đã xong'])
    expect(road).toContain(words)
  await expectSound(minh)
})

test('a citizen on a small phone says it, follows it by code and PIN, and says what is not yet solved', async () => {
  const page = await site.stroll(phone)
  await page.goto(routes.home)
  await expectSound(page)
  const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const before = await letters()
  await press(page.getByRole('button', { name: 'Chữ to' }))
  expect(await letters()).toBe(before * 1.25)
  await expectSound(page)
  await page.goto(routes.petitionSubmission)
  await expectSound(page)
  await press(page.getByRole('button', { name: 'Gửi ý kiến' }))
  await page.getByText('Xin ghi lời bà con muốn nói').first().waitFor()
  await expectSound(page)
  await page.getByLabel('Bà con muốn nói gì').fill('Đèn đường ngõ 45 hỏng ba tháng, tối không ai dám đi.')
  await page.getByLabel('Việc ở đâu').fill('ngõ 45 Trần Nhân Tông')
  await page.getByLabel('Họ tên').fill('Lê Thị Mùi')
  await page.getByLabel('Tôi đồng ý cho phường lưu tên').check()
  await page
    .getByLabel('Ảnh', { exact: false })
    .first()
    .setInputFiles({ name: 'den.png', mimeType: 'image/png', buffer: photo })
  await press(page.getByRole('button', { name: 'Gửi ý kiến' }))
  await page.waitForURL(/bien-nhan/)
  await expectSound(page)
  const [code = '', pin = ''] = await page.locator('.receipt-code').allTextContents()
  expect(code).toMatch(/^KN-\d{4}-\d{4}$/)

  await follow(page, code, '000 000')
  await page.getByText('chưa đúng').first().waitFor()
  await expectSound(page)
  await follow(page, code, pin)
  await page.getByText('Phường đang phân loại').waitFor()
  await expectSound(page)

  await answeredByTheWard(code)
  await follow(page, code, pin)
  await page.getByText('Đã trả lời: ').waitFor()
  expect(await page.locator('.letter-text').innerText(), 'the letter is read here, too').toContain(
    '120 m cống',
  )
  await expectSound(page)
  await page.getByLabel('Chưa giải quyết').check()
  await press(page.getByRole('button', { name: 'Gửi lời này' }))
  await page.getByText('Xin cho biết việc gì còn chưa xong').first().waitFor()
  expect(await page.getByLabel('Chưa giải quyết').isChecked(), 'what was chosen is kept').toBe(true)
  await expectSound(page)
  await page.getByLabel('Còn việc gì chưa xong?').fill('Thay bóng rồi mà vẫn chưa sáng.')
  await press(page.getByRole('button', { name: 'Gửi lời này' }))
  await page.getByText('Đã ghi lời của ông/bà').waitFor()
  await expectSound(page)
  const words = (await (await site.as('minh')).get(routes.citizenWords)).text
  expect(words).toContain('Thay bóng rồi mà vẫn chưa sáng.')

  await follow(page, code, pin)
  await page.getByLabel('Đã giải quyết xong').check()
  await press(page.getByRole('button', { name: 'Gửi lời này' }))
  await page.getByText('Ông/bà đã cho biết: đã được giải quyết').waitFor()
})

async function spokenAtTheGroupHouse(hoa: Page): Promise<string> {
  await hoa.goto(routes.petitions)
  await expectSound(hoa)
  await press(hoa.getByRole('link', { name: 'Ghi ý kiến', exact: true }))
  await expectSound(hoa)
  await hoa.getByLabel('Bà con nói gì').fill('Cống đầu ngõ tắc, mưa là nước tràn vào nhà.')
  await hoa.getByLabel('Tên người nói').fill('Nguyễn Thị Sáu')
  await hoa.getByLabel('Nói ở đâu').fill('nhà văn hóa tổ 12')
  await hoa.getByLabel('Địa chỉ').fill('số 5 ngõ 12')
  await press(hoa.getByRole('button', { name: 'Ghi và in biên nhận' }))
  await hoa.waitForURL(/bien-nhan/)
  await expectSound(hoa)
  expect(await hoa.locator('.receipt').innerText()).toContain('Nguyễn Thị Sáu')
  const code = await hoa.locator('.receipt-code').first().innerText()
  await press(hoa.getByRole('link', { name: 'Xem ý kiến' }))
  await hoa.getByText('nhà văn hóa tổ 12').first().waitFor()
  await expectSound(hoa)
  return code
}

/** The address of the dossier that anh Minh makes of one petition, led by the infrastructure department. */
async function madeADossier(minh: Page, code: string): Promise<string> {
  await minh.goto(`${routes.petitions}?q=${code}`)
  await minh.getByLabel(code).check()
  await press(minh.getByRole('button', { name: 'Lập hồ sơ' }))
  await expectSound(minh)
  await minh.getByLabel('Tên hồ sơ').fill('Nạo vét cống ngõ 12')
  await minh.getByLabel('Đơn vị chủ trì').selectOption({ label: 'Phòng Kinh tế, Hạ tầng và Đô thị phường' })
  await press(minh.getByRole('button', { name: 'Lập hồ sơ' }))
  await minh.getByRole('heading', { name: 'Nạo vét cống ngõ 12' }).waitFor()
  return new URL(minh.url()).pathname
}

async function planned(unit: Page, office: Page, dossier: string): Promise<void> {
  await unit.goto(dossier)
  await press(unit.getByRole('link', { name: 'Soạn phương án' }))
  await expectSound(unit)
  await unit.getByLabel('Làm gì, ai làm, bao giờ xong').fill('Nạo vét 75 m cống, xong trong tháng')
  await unit.getByLabel('Căn cứ pháp lý').fill('Điều 5 Quyết định 12/2025')
  await unit.getByLabel('Thuộc thẩm quyền của phường').check()
  await press(unit.getByRole('button', { name: 'Lưu và trình duyệt' }))
  await unit.getByText('Chờ duyệt').first().waitFor()
  await office.goto(dossier)
  await office.getByLabel('Duyệt', { exact: true }).check()
  await press(office.getByRole('button', { name: 'Lưu quyết định' }))
  await office.getByText('Đang giải quyết').first().waitFor()
}

async function workDone(unit: Page, dossier: string, what: string): Promise<void> {
  await unit.goto(dossier)
  await unit.locator('summary', { hasText: 'Báo đã làm xong' }).click()
  await unit.getByLabel('Đã làm được gì').fill(what)
  await press(unit.getByRole('button', { name: 'Lưu', exact: true }))
  await unit.getByText(what).first().waitFor()
}

/** The outcome is recorded and a letter drafted with it; its address. */
async function answered(minh: Page, dossier: string): Promise<string> {
  await minh.goto(dossier)
  await press(minh.getByRole('link', { name: 'Ghi kết quả' }))
  await minh.getByLabel('Đã giải quyết xong').check()
  await minh.getByLabel('Nói cho người dân rõ').fill('Phường đã cho nạo vét cống ngõ 12.')
  await press(minh.getByRole('button', { name: 'Lưu kết quả' }))
  await press(minh.getByRole('link', { name: 'Soạn thư trả lời' }))
  await press(minh.getByRole('link', { name: 'Trả lời kết quả' }))
  await expectSound(minh)
  await press(minh.getByRole('button', { name: 'Soạn thư cho những người đã chọn' }))
  await expectSound(minh)
  expect(await minh.locator('main').innerText()).toContain('Kính gửi: Bà Nguyễn Thị Sáu')
  return new URL(minh.url()).pathname
}

async function signedAndSent(minh: Page, hung: Page, letter: string): Promise<void> {
  await press(minh.getByRole('button', { name: 'Trình duyệt' }))
  await hung.goto(letter)
  await expectSound(hung)
  await press(hung.getByRole('button', { name: 'Duyệt', exact: true }))
  await minh.goto(letter)
  await minh.locator('[name=first]').fill('31')
  await press(minh.getByRole('button', { name: 'Ghi số' }))
  await minh
    .getByLabel('Bản đã ký')
    .setInputFiles({ name: 'ban-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nký') })
  await press(minh.getByRole('button', { name: 'Lưu bản đã ký' }))
  await press(minh.getByRole('button', { name: 'Gửi đi', exact: true }))
  await minh.getByText('Đang giao').first().waitFor()
  await expectSound(minh)
}

/** What the old woman says, written down by the head of her group on the phone. */
async function wroteDown(hoa: Page, word: string, reason: string): Promise<void> {
  const errand = hoa.locator('.errand', { hasText: 'Nguyễn Thị Sáu' })
  await errand.locator('summary', { hasText: 'Ghi lời người dân' }).click()
  await errand.getByLabel(word).check()
  await errand.getByLabel('Còn điều gì chưa xong?').fill(reason)
  await press(errand.getByRole('button', { name: 'Ghi lại' }))
  expect(await errand.locator('p', { hasText: 'Đã ghi lời ngày' }).innerText()).toContain(word)
}

async function follow(page: Page, code: string, pin: string): Promise<void> {
  await page.goto(routes.follow)
  await page.getByLabel('Mã ý kiến').fill(code)
  await page.getByLabel('Mã PIN').fill(pin)
  await press(page.getByRole('button', { name: 'Xem', exact: true }))
}

/** What the journey above shows in the browser, here by the shortest way. */
async function answeredByTheWard(code: string): Promise<void> {
  const minh = await site.as('minh')
  const found = (await minh.get(`${routes.petitions}?q=${code}`)).text
  const petition = /name="petition" value="([0-9a-f-]{36})"/.exec(found)?.[1] ?? ''
  const page = (await minh.get(href(routes.petition, { id: petition }))).text
  for (const words of ['Người dân tự gửi', 'den.png', 'tối không ai dám đi']) expect(page).toContain(words)
  const made = await minh.post(routes.dossierNew, {
    petition,
    title: 'Đèn đường ngõ 45',
    topic: 'chieu-sang',
    lead: site.ward.unit('kt'),
  })
  const dossier = idIn(made.location)
  await givenOutcome(minh, dossier)
  const letterhead = await givenLetterhead(minh, { name: 'Đảng ủy, ký thay' })
  const letter = idIn(await drafted(minh, { dossier, petitions: [petition], letterhead }))
  await brought(site, [letter], 'sent', 61)
  const delivered = { on: '05/12/2025', receiver: 'Lê Thị Mùi' }
  expect((await minh.post(href(routes.replyDelivery, { reply: letter }), delivered)).status).toBe(303)
}

const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
