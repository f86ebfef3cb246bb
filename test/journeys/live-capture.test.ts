import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { href, routes } from '#routes'
import { axe } from '../browser.ts'
import { givenConference } from '../conference.ts'
import { asOwner } from '../security/filled-ward.ts'
import { expectSound, openSite } from './site.ts'

const site = await openSite()

const remarks = (id: string) =>
  asOwner(site, async (owner) => {
    const found = await sql<{ text: string; order: number; name: string | null; unit: string | null }>`
      select text, speaking_order as order, name, unit_id as unit from petition
      where conference_id = ${id} order by speaking_order`.execute(owner)
    return found.rows
  })

async function openWith(people: string): Promise<string> {
  const { id } = await givenConference(site, 'announced')
  const minh = await site.as('minh')
  await minh.post(href(routes.delegates, { id }), { people })
  await minh.post(href(routes.conferenceOpening, { id }))
  return id
}

const capture = (id: string) => href(routes.capture, { id })
const shown = (page: Page) => page.locator('.remark-text').allInnerTexts()
const waiting = (page: Page) => page.locator('[data-outbox] li')

// With script: dialogue.test.ts.
test('the dialogue goes from its plan to its published results without JavaScript', async () => {
  const javaScript = false
  const minh = await site.visit('minh', { javaScript })
  await minh.goto(routes.conferences)
  await expectSound(minh)
  await minh.getByRole('link', { name: 'Lập hội nghị' }).first().click()
  await expectSound(minh)
  await minh.getByLabel('Ngày họp').fill('21/11/2025')
  await minh.getByLabel('Nơi họp').fill('Hội trường UBND phường')
  await minh.getByLabel('Người chủ trì').fill('Đồng chí Bí thư Đảng ủy phường')
  await minh.getByLabel('Chương trình').fill('Khai mạc – 10 phút\nĐối thoại – 120 phút')
  await minh.getByRole('button', { name: 'Lưu', exact: true }).click()
  await minh.getByText('2 giờ 10 phút').waitFor()
  await expectSound(minh)

  await minh.locator('summary', { hasText: 'Thông báo hội nghị' }).click()
  await minh.getByLabel('Ngày thông báo').fill('20/11/2025')
  await minh.getByLabel('Niêm yết tại trụ sở').check()
  await minh.getByRole('button', { name: 'Ghi việc thông báo' }).click()
  await minh.getByText('chỉ trước hội nghị 1 ngày').first().waitFor()
  await expectSound(minh)
  await minh.getByLabel('Đã biết').check()
  await minh.getByRole('button', { name: 'Ghi việc thông báo' }).click()
  await minh.getByRole('link', { name: 'Chưa có danh sách' }).click()
  await minh.getByLabel('Danh sách').fill('Nguyễn Thị Sáu – tổ 12\nTrần Văn Ấn – tổ 3')
  await minh.getByRole('button', { name: 'Thêm vào danh sách' }).click()
  await expectSound(minh)
  await minh.getByLabel('Trần Văn Ấn đến muộn').check()
  await minh.getByRole('button', { name: 'Lưu điểm danh' }).click()
  await minh.getByText('1 có mặt, trong đó 1 đến muộn').waitFor()
  await minh.getByRole('link', { name: 'In danh sách' }).click()
  await expectSound(minh)
  await minh.getByRole('link', { name: /Hội nghị ngày/ }).click()
  await minh.getByRole('button', { name: 'Khai mạc' }).click()
  const id = /[0-9a-f-]{36}/.exec(minh.url())?.[0] ?? ''

  const lan = await site.visit('lan', { javaScript, width: 360 })
  await lan.goto(capture(id))
  await expectSound(lan)
  await lan.locator('[name=speaker]').fill('Nguyễn Thị Sáu – Tổ dân phố số 12')
  await lan.getByLabel('Lời phát biểu').fill('Ngõ 45 cứ mưa là ngập.')
  await lan.getByRole('button', { name: /Lưu, ghi/ }).click()
  await lan.getByText('Ngõ 45 cứ mưa là ngập.').first().waitFor()
  expect(await lan.getByLabel('Lời phát biểu').inputValue()).toBe('')
  await expectSound(lan)
  await lan.getByRole('link', { name: 'Sửa ý kiến thứ 1' }).click()
  await expectSound(lan)
  await lan.getByLabel('Đính chính').fill('Ngõ 54.')
  await lan.getByRole('button', { name: 'Lưu', exact: true }).click()
  await lan.getByText('Đính chính: Ngõ 54.').waitFor()

  const hall = await site.visit('lan', { javaScript, width: 1280 })
  await hall.goto(href(routes.projector, { id }))
  await hall.getByText('Nguyễn Thị Sáu').first().waitFor()
  // Nobody operates what the hall looks at: to renew itself is what it is for.
  expect((await axe(hall)).filter((found) => !found.startsWith('meta-refresh'))).toEqual([])

  await minh.locator('summary', { hasText: 'Bế mạc hội nghị' }).click()
  await minh.getByRole('button', { name: 'Bế mạc', exact: true }).click()
  await minh.locator('summary', { hasText: 'Công bố kết quả' }).click()
  await minh.getByLabel('Ngày công bố').fill('21/11/2025')
  await minh.getByLabel('Gửi tổ trưởng tổ dân phố').check()
  await minh.getByRole('button', { name: 'Ghi việc công bố' }).click()
  await minh.getByText('Đã công bố kết quả').first().waitFor()
  await expectSound(minh)
  await lan.goto(capture(id))
  await lan.getByText('Hội nghị đã bế mạc nên không ghi thêm được ý kiến').waitFor()
  await expectSound(lan)
})

test('a note-taker needs the keyboard alone: a few letters, Tab, the words, Ctrl+Enter', async () => {
  const id = await openWith('Nguyễn Thị Sáu – tổ 12\nTrần Văn Ấn – tổ 3\nĐỗ Văn Bình – tổ 5')
  const lan = await site.visit('lan')
  await lan.goto(capture(id))
  const focused = () => lan.evaluate(() => document.activeElement?.getAttribute('name'))
  expect(await focused()).toBe('speaker')
  await lan.keyboard.type('tran an')
  await lan.keyboard.press('Enter')
  expect(await lan.locator('[name=speaker]').inputValue()).toBe('Trần Văn Ấn – Tổ dân phố số 3')
  await lan.keyboard.press('Tab')
  await lan.keyboard.press('Tab')
  expect(await focused()).toBe('text')
  await lan.keyboard.type('Đèn đường hỏng.')
  await lan.keyboard.press('Control+Enter')
  await lan.locator('.remark-text', { hasText: 'Đèn đường hỏng.' }).waitFor()
  expect(await focused()).toBe('speaker')
  await lan.keyboard.type('Bùi Thị Lý – tổ 12')
  await lan.keyboard.press('Tab')
  await lan.keyboard.press('Tab')
  await lan.keyboard.type('Cần thêm thùng rác.')
  await lan.keyboard.press('Control+Enter')
  await lan.locator('.remark-text', { hasText: 'thùng rác' }).waitFor()
  expect(await remarks(id)).toEqual([
    { order: 1, text: 'Đèn đường hỏng.', name: 'Trần Văn Ấn', unit: site.ward.unit('to3') },
    { order: 2, text: 'Cần thêm thùng rác.', name: 'Bùi Thị Lý', unit: site.ward.unit('to12') },
  ])
})

test('two note-takers see each other write, and the hall sees who speaks', async () => {
  const id = await openWith('Nguyễn Thị Sáu – tổ 12')
  const [lan, minh, hall] = await Promise.all([site.visit('lan'), site.visit('minh'), site.visit('hung')])
  await Promise.all([
    lan.goto(capture(id)),
    minh.goto(capture(id)),
    hall.goto(href(routes.projector, { id })),
  ])
  await lan.locator('[name=speaker]').pressSequentially('sau')
  await lan.keyboard.press('Enter')
  await minh.getByText('Đỗ Thị Lan đang ghi lời Nguyễn Thị Sáu').waitFor()
  await hall.locator('.projector-name', { hasText: 'Nguyễn Thị Sáu' }).waitFor()
  await lan.getByLabel('Lời phát biểu').fill('Ngõ 45 ngập.')
  await lan.keyboard.press('Control+Enter')
  await minh.locator('.remark-text', { hasText: 'Ngõ 45 ngập.' }).waitFor()
  await lan.getByLabel('Lời phát biểu').fill('Ông Tham nhận phong bì.')
  await lan.getByLabel('Loại').selectOption('to-cao')
  await lan.keyboard.press('Control+Enter')
  await minh.getByText('1 ý kiến hạn chế').waitFor()
  expect(await minh.content()).not.toContain('phong bì')
  expect(await hall.content()).not.toContain('Ngõ 45 ngập')
})

test('the line is cut for a while and the window closed: everything arrives, once and in order', async () => {
  const id = await openWith('Nguyễn Thị Sáu – tổ 12')
  const lan = await site.visit('lan')
  await lan.goto(capture(id))
  const write = async (page: Page, text: string) => {
    await page.getByLabel('Lời phát biểu').fill(text)
    await page.getByLabel('Lời phát biểu').press('Control+Enter')
  }
  await write(lan, 'Ý kiến một')
  await lan.locator('.remark-text', { hasText: 'Ý kiến một' }).waitFor()

  await lan.context().setOffline(true)
  for (const text of ['Ý kiến hai', 'Ý kiến ba', 'Ý kiến bốn']) await write(lan, text)
  await lan.getByText('Mất mạng. Cứ ghi tiếp').waitFor()
  expect(await waiting(lan).count()).toBe(3)
  await lan.getByLabel('Lời phát biểu').fill('Ý kiến năm, mới gõ một nửa')
  await expectSound(lan)
  const minh = await site.as('minh')
  await minh.post(capture(id), { text: 'Ý kiến của đồng nghiệp', kind: 'kien-nghi' })
  await lan.close()

  const again = await lan.context().newPage()
  await again.context().setOffline(false)
  await again.goto(capture(id))
  await again.locator('.remark-text', { hasText: 'Ý kiến bốn' }).waitFor()
  expect(await again.getByLabel('Lời phát biểu').inputValue()).toBe('Ý kiến năm, mới gõ một nửa')
  await again.getByText('Ý kiến của đồng nghiệp').waitFor()
  expect(await waiting(again).count()).toBe(0)
  expect((await remarks(id)).map(({ text }) => text)).toEqual([
    'Ý kiến một',
    'Ý kiến của đồng nghiệp',
    'Ý kiến hai',
    'Ý kiến ba',
    'Ý kiến bốn',
  ])
})

test('an answer lost on the way back makes no double, and rows missed meanwhile arrive', async () => {
  const id = await openWith('Nguyễn Thị Sáu – tổ 12')
  const lan = await site.visit('lan')
  await lan.goto(capture(id))
  let lost = 0
  await lan.route(`**${capture(id)}`, async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await lan.getByLabel('Lời phát biểu').fill('Chỉ một lần')
  await lan.keyboard.press('Control+Enter')
  await lan.locator('.remark-text', { hasText: 'Chỉ một lần' }).waitFor()
  await expect.poll(() => waiting(lan).count(), { timeout: 20_000 }).toBe(0)
  expect(await remarks(id)).toHaveLength(1)
  expect(await shown(lan)).toEqual(['Chỉ một lần'])
})

test('what arrives after the closing waits in the browser until the conference is reopened', async () => {
  const id = await openWith('Nguyễn Thị Sáu – tổ 12')
  const lan = await site.visit('lan')
  await lan.goto(capture(id))
  await lan.context().setOffline(true)
  await lan.getByLabel('Lời phát biểu').fill('Nói lúc mất mạng')
  await lan.keyboard.press('Control+Enter')
  const minh = await site.as('minh')
  await minh.post(href(routes.conferenceClosing, { id }))
  await lan.context().setOffline(false)
  await lan.getByText('còn giữ trong máy này').waitFor()
  expect(await remarks(id)).toEqual([])
  await minh.post(href(routes.conferenceReopening, { id }), { reason: 'Còn ý kiến chưa gửi' })
  await lan.locator('.remark-text', { hasText: 'Nói lúc mất mạng' }).waitFor()
  expect(await remarks(id)).toHaveLength(1)
})
