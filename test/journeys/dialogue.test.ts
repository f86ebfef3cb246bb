import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paragraph } from '#platform/document/document.ts'
import { toDocx } from '#platform/document/docx.ts'
import { href, routes } from '#routes'
import type { Client } from '../app.ts'
import { versionOn } from '../dossier.ts'
import { brought, givenLetterhead, idIn, lettersOn } from '../reply.ts'
import { crawl } from '../security/crawl.ts'
import { expectSound, openSite, press } from './site.ts'
import { matters, type Opinion, opinions, reportLines } from './sixty-opinions.ts'

const site = await openSite({ at: '2025-11-07T09:00:00+07:00' })
const inDossiers = matters.flatMap(({ lead, ...matter }) => (lead === null ? [] : [{ ...matter, lead }]))
type Taken = (typeof inDossiers)[number]
const matterOf = (topic: string): Taken => {
  const found = inDossiers.find((matter) => matter.topic === topic)
  if (found === undefined) throw new Error(`nobody spoke of ${topic}`)
  return found
}
const [flooding, land] = [matterOf('ngap-ung'), matterOf('gcn')]
const others = inDossiers.filter((matter) => matter !== flooding)
const answered = matters.flatMap(({ lead, live }) => (lead === null ? live : []))
const said = ({ before, live }: Taken) => [...before, ...live]

// One story of one ward: each step begins where the one before has ended.
describe('A dialogue with sixty opinions', () => {
  let conference: string
  let notice: string
  const dossiers = new Map<Taken, string>()
  const directives = new Map<Taken, string>()
  const dossierOf = (matter: Taken) => dossiers.get(matter) ?? ''
  const path = (route: string) => route.replace(':id', conference)

  test('is planned and announced a fortnight ahead, as the law wants it', async () => {
    const minh = await site.visit('minh')
    await minh.goto(routes.conferenceNew)
    await minh.getByLabel('Ngày họp').fill('21/11/2025')
    await minh.getByLabel('Nơi họp').fill('Hội trường UBND phường')
    await minh.getByLabel('Chương trình').fill('Khai mạc – 10 phút\nĐối thoại – 120 phút')
    await press(minh.getByRole('button', { name: 'Lưu', exact: true }))
    conference = idIn(new URL(minh.url()).pathname)
    await minh.locator('summary', { hasText: 'Thông báo hội nghị' }).click()
    expect(await minh.getByText('Thông báo gấp hơn luật yêu cầu').count()).toBe(0)
    await minh.getByLabel('Niêm yết tại trụ sở').check()
    await press(minh.getByRole('button', { name: 'Ghi việc thông báo' }))
    await minh.getByText('Chờ đến ngày họp').waitFor()
    await expectSound(minh)
    await minh.close()
  })

  test('begins with the forty opinions of the Front’s report, looked at before they count', async () => {
    const bich = await site.visit('bich')
    await bich.goto(routes.petitionBatches)
    const buffer = Buffer.from(await report())
    await bich.getByLabel('Tệp tổng hợp').setInputFiles({ name: 'tong-hop.docx', mimeType: DOCX, buffer })
    await bich.getByLabel('Chuẩn bị cho hội nghị').selectOption(conference)
    await press(bich.getByRole('button', { name: 'Đọc và xem trước' }))
    await bich.getByRole('heading', { name: 'Xem trước 40 ý kiến' }).waitFor()
    await expectSound(bich)
    const office = await site.as('minh')
    expect((await office.get(routes.petitionsCsv)).text, 'nothing counts yet').not.toContain('KN-2025')
    await bich.getByLabel('Tôi đã xem: xếp lĩnh vực').check()
    await press(bich.getByRole('button', { name: 'Nhập 40 ý kiến vào sổ' }))
    await bich.getByText('Đã nhập vào sổ ý kiến').waitFor()
    await expectSound(bich)
    await bich.close()
    const register = (await office.get(routes.petitionsCsv)).text
    for (const { name } of matters.flatMap(({ before }) => before)) expect(register).toContain(name)
  })

  test('takes twenty more from two note-takers, one of them cut off for a while: once each, in order', async () => {
    site.clock.set(new Date('2025-11-21T08:00:00+07:00'))
    const live = matters.flatMap((matter) => matter.live)
    const answerTo = (opinion: Opinion) =>
      answered.includes(opinion) ? 'Ngày 15 hằng tháng, mang theo sổ tiêm.' : undefined
    const office = await site.as('minh')
    const people = opinions.map(({ name, group }) => `${name} – tổ ${group}`).join('\n')
    await office.post(path(routes.delegates), { people })
    await office.post(path(routes.conferenceOpening))

    const [lan, minh] = await Promise.all([site.visit('lan'), site.visit('minh')])
    await Promise.all([lan.goto(path(routes.capture)), minh.goto(path(routes.capture))])
    for (const remark of live.slice(0, 6)) await takeDown(lan, remark, answerTo(remark))
    await minh.locator('.remark', { hasText: live[5]?.text ?? '' }).waitFor()
    for (const remark of live.slice(6, 9)) await takeDown(minh, remark, answerTo(remark))
    await lan.locator('.remark', { hasText: live[8]?.text ?? '' }).waitFor()

    await lan.context().setOffline(true)
    for (const remark of live.slice(9, 14)) await takeDown(lan, remark, answerTo(remark))
    await lan.getByText('máy này giữ 5 ý kiến').waitFor()
    await expectSound(lan)
    for (const remark of live.slice(14)) await takeDown(minh, remark, answerTo(remark))
    await minh.locator('[data-count]', { hasText: /^15$/ }).waitFor()
    await lan.context().setOffline(false)
    for (const page of [lan, minh]) await page.locator('[data-count]', { hasText: /^20$/ }).waitFor()
    const spoken = [...live.slice(0, 9), ...live.slice(14), ...live.slice(9, 14)].map(({ text }) => text)
    for (const page of [lan, minh])
      expect((await page.locator('.remark-text').allInnerTexts()).toReversed()).toEqual(spoken)
    await expectSound(minh)

    await minh.goto(path(routes.conference))
    await minh.locator('summary', { hasText: 'Bế mạc hội nghị' }).click()
    await press(minh.getByRole('button', { name: 'Bế mạc', exact: true }))
    await minh.getByText('Hội nghị đã bế mạc').first().waitFor()
    await expectSound(minh)
    await lan.getByText('Hội nghị đã bế mạc nên không ghi thêm được ý kiến').waitFor()
    await Promise.all([lan.close(), minh.close()])
  })

  test('is put in order: every opinion has its topic, every matter its dossier', async () => {
    const [first] = flooding.live
    const minh = await site.visit('minh')
    await minh.goto(`${routes.petitions}?q=${encodeURIComponent(first?.name ?? '')}`)
    await press(minh.getByRole('link', { name: /^KN-2025-/ }).first())
    await expectSound(minh)
    await press(minh.getByRole('button', { name: /Ngập úng/ }).first())
    expect(await minh.locator('select[name=topicCode]').inputValue()).toBe('ngap-ung')

    const office = await site.as('minh')
    const ids = petitionsIn((await office.get(path(routes.dossierConference))).text)
    for (const { topic, lead, live } of matters)
      for (const opinion of live)
        if (opinion !== first && lead !== null) await classify(office, ids.get(opinion.name), opinion, topic)

    await minh.goto(path(routes.dossierConference))
    await expectSound(minh)
    for (const { name } of said(flooding))
      await minh.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check()
    await press(minh.getByRole('button', { name: 'Lập hồ sơ từ các ý kiến đã chọn' }))
    await expectSound(minh)
    await minh.getByLabel('Tên hồ sơ').fill(flooding.title)
    await minh.locator('select[name=lead]').selectOption({ value: site.ward.unit('kt') }, { force: true })
    await press(minh.getByRole('button', { name: 'Lập hồ sơ' }))
    dossiers.set(flooding, idIn(new URL(minh.url()).pathname))
    for (const matter of others) {
      const { title, topic, lead } = matter
      const petition = said(matter).map(({ name }) => ids.get(name) ?? '')
      const made = await office.post(routes.dossierNew, {
        petition,
        title,
        topic,
        lead: site.ward.unit(lead),
      })
      dossiers.set(matter, idIn(made.location))
    }
    await minh.goto(path(routes.dossierConference))
    expect(await figure(minh, 'Ý kiến chưa có hồ sơ')).toBe('0')
    expect(await figure(minh, 'Hồ sơ chưa giao đơn vị')).toBe('0')
    expect(await figure(minh, 'Hồ sơ chưa vào mục nào')).toBe('7')
    await minh.getByText('Đã trả lời tại hội nghị (2)').waitFor()
    await minh.close()
  })

  test('becomes a notice whose clauses were drafted from the dossiers, and each matter its directive', async () => {
    site.clock.set(new Date('2025-11-24T09:00:00+07:00'))
    const office = await site.as('minh')
    const draft = (await office.get(path(routes.dossierConferenceText))).text
    expect(draft, 'of a land case everybody reads the count only').not.toContain(land.title)
    const minh = await site.visit('minh')
    await minh.goto(routes.noticeNew)
    await minh.getByLabel('Hoặc dán nội dung thông báo vào đây').fill(noticeOf(draft))
    await press(minh.getByRole('button', { name: 'Đọc thông báo' }))
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Ban hành', exact: true }))
    await minh.getByText('Đã ban hành và giao 9 chỉ đạo').waitFor()
    await expectSound(minh)
    notice = idIn(new URL(minh.url()).pathname)

    const choices = (await office.get(href(routes.dossierLinks, { id: dossierOf(flooding) }))).text
    for (const matter of inDossiers) {
      const title = matter === land ? 'trả lời từng trường hợp' : matter.title
      const directive = new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>[^<]*${title}`).exec(choices)?.[1]
      directives.set(matter, directive ?? '')
      if (matter !== flooding) await link(office, dossierOf(matter), directive ?? '')
    }
    await minh.goto(href(routes.dossier, { id: dossierOf(flooding) }))
    await expectSound(minh)
    await press(minh.getByRole('link', { name: 'Gắn với mục, chỉ đạo' }))
    const list = minh.locator('select[name=directive]')
    await list.selectOption({ value: directives.get(flooding) ?? '' }, { force: true })
    await press(minh.getByRole('button', { name: 'Gắn', exact: true }))
    expect(await minh.locator('.dossier-link').innerText()).toContain('Thông báo 58-TB/ĐU')
    await minh.goto(path(routes.dossierConference))
    expect(await figure(minh, 'Hồ sơ chưa vào mục nào')).toBe('0')
    await minh.close()
  })

  test('is worked off: a directive closed, twelve people written to about one matter', async () => {
    site.clock.set(new Date('2025-11-28T09:00:00+07:00'))
    const [office, unit] = await Promise.all([site.as('minh'), site.as('thao')])
    await closed(office, unit, directives.get(flooding) ?? '')
    await done(office, dossierOf(flooding), 'Đã nạo vét cống các ngõ, nước rút nhanh.')
    await givenLetterhead(office)

    const minh = await site.visit('minh')
    await minh.goto(href(routes.dossier, { id: dossierOf(flooding) }))
    await press(minh.getByRole('link', { name: 'Soạn thư trả lời' }))
    await press(minh.getByRole('link', { name: 'Trả lời kết quả' }))
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Soạn thư cho những người đã chọn' }))
    await minh.getByRole('heading', { name: 'Trả lời kết quả: 12 thư' }).waitFor()
    await expectSound(minh)
    const batch = new URL(minh.url()).pathname
    const letters = lettersOn((await office.get(batch)).text)
    await brought(site, letters, 'sent', 40)
    for (const reply of letters) {
      const delivered = { on: '28/11/2025', receiver: 'Người nhà' }
      expect((await office.post(href(routes.replyDelivery, { reply }), delivered)).status).toBe(303)
    }
    await minh.goto(href(routes.dossierRoad, { id: dossierOf(flooding) }))
    await minh.getByText('Trả lời (12/12)').waitFor()
    await expectSound(minh)
    await minh.goto(routes.repliesUnanswered)
    await minh.getByText('48 người chưa cầm thư trả lời').waitFor()
    expect(await figure(minh, 'Đã trả lời tại hội nghị, chưa có thư')).toBe('2')
    expect(await figure(minh, 'Hồ sơ chưa có kết quả')).toBe('46')
    await expectSound(minh)
    await minh.close()
  })

  test('is published in time, matter by matter, each word as it stood in the preview', async () => {
    const minh = await site.visit('minh')
    await minh.goto(routes.matters)
    await expectSound(minh)
    expect(await minh.getByText(land.title).count(), 'a land case is not offered').toBe(0)
    await press(minh.getByRole('link', { name: 'HS-2025-0001' }))
    await minh.getByLabel('Việc phường nhận làm').fill('Nạo vét cống, để các ngõ không ngập nữa')
    await minh.getByLabel('Kết quả đến nay').fill('Đã nạo vét xong 180 mét cống.')
    await press(minh.getByRole('button', { name: 'Xem trước' }))
    await expectSound(minh)
    const previewed = await minh.locator('.preview-sheet .matter').innerText()
    await press(minh.getByRole('button', { name: 'Công khai', exact: true }))
    await expectSound(minh)
    const office = await site.as('minh')
    for (const matter of inDossiers)
      if (matter !== flooding && matter !== land) await publish(office, dossierOf(matter), matter.title)

    await minh.goto(href(routes.announcementEdit, { id: notice }))
    await press(minh.getByRole('button', { name: 'Xem trước' }))
    await expectSound(minh)
    const sheet = await minh.locator('.preview-sheet').innerText()
    await press(minh.getByRole('button', { name: 'Công khai', exact: true }))
    await minh.goto(path(routes.conference))
    await minh.locator('summary', { hasText: 'Công bố kết quả' }).click()
    await minh.getByLabel('Gửi tổ trưởng tổ dân phố').check()
    await press(minh.getByRole('button', { name: 'Ghi việc công bố' }))
    await minh.getByText('Đã công bố kết quả').first().waitFor()
    await expectSound(minh)

    const citizen = await site.stroll({ width: 360, javaScript: false })
    await citizen.goto(href(routes.publicMatter, { dossier: dossierOf(flooding) }))
    expect(await citizen.locator('.matter').innerText()).toBe(previewed)
    await expectSound(citizen)
    await citizen.goto(href(routes.publicNotice, { notice }))
    const shown = await citizen.locator('main').innerText()
    for (const line of sheet.split('\n')) expect(shown).toContain(line)
    await expectSound(citizen)
    for (const address of [
      routes.home,
      routes.publicLedgers,
      href(routes.publicLedger, { conference }),
      href(routes.publicTopic, { topic: 'ngap-ung' }),
      href(routes.publicLedgerAloud, { conference }),
    ]) {
      await citizen.goto(address)
      await expectSound(citizen)
    }
  })

  test('leaves no name, no word of anybody and no land case on any page the public can reach', async () => {
    const pages = await crawl(site.anybody, { limit: 200 })
    expect(pages.length).toBeGreaterThan(12)
    const matterPages = inDossiers.map((matter) => href(routes.publicMatter, { dossier: dossierOf(matter) }))
    const data = [
      ...matterPages,
      ...matterPages.map((page) => `${page}/du-lieu.json`),
      href(routes.publicLedgerCsv, { conference }),
      href(routes.publicLedgerJson, { conference }),
      href(routes.publicNoticeData, { notice }),
      routes.publicNews,
    ]
    const texts = await Promise.all(data.map(async (at) => (await site.anybody.get(at)).text))
    const everything = [...pages.map(({ text }) => text), ...texts].join('\n')
    const secrets = opinions.flatMap(({ name, text }) => [name, text.slice(0, 30)])
    expect(secrets.filter((words) => everything.includes(words))).toEqual([])
    expect(everything).not.toContain(land.title)
    const asked = href(routes.publicLedger, { conference }, { q: flooding.live[0]?.name })
    expect((await site.anybody.get(asked)).text, 'nor finds a search by name').not.toContain('promise-state')
    const ledger = JSON.parse((await site.anybody.get(href(routes.publicLedgerJson, { conference }))).text)
    expect(ledger.matters.map((one: { promise: string }) => one.promise).toSorted()).toEqual(
      inDossiers
        .filter((matter) => matter !== land)
        .map((matter) => (matter === flooding ? 'Nạo vét cống, để các ngõ không ngập nữa' : matter.title))
        .toSorted(),
    )
  })
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const report = () =>
  toDocx({
    title: 'Báo cáo',
    page: {
      widthMm: 210,
      heightMm: 297,
      margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
      number: null,
    },
    text: { sizePt: 14, line: { times: 1 } },
    parts: [{ blocks: reportLines.map((line) => paragraph(line)) }],
  })

async function takeDown(page: Page, { name, group, text }: Opinion, answer?: string): Promise<void> {
  await page.locator('[name=speaker]').fill(`${name} – Tổ dân phố số ${group}`)
  await page.getByLabel('Lời phát biểu').fill(text)
  if (answer !== undefined) await page.getByLabel('Đã trả lời tại chỗ').fill(answer)
  await page.getByLabel('Lời phát biểu').press('Control+Enter')
}

/** The number on one of the tiles above the assembly. */
const figure = (page: Page, label: string) =>
  page.locator('.stat', { hasText: label }).locator('.stat-value').innerText()

/** Who said what is in no dossier yet, by name. */
const petitionsIn = (html: string): ReadonlyMap<string, string> =>
  new Map(
    html.split('<tr').flatMap((row) => {
      const id = /name="petition" value="([0-9a-f-]{36})"/.exec(row)?.[1]
      const name = opinions.find((one) => row.includes(`>${one.name}<`))?.name
      return id === undefined || name === undefined ? [] : [[name, id] as const]
    }),
  )

async function classify(
  office: Client,
  id: string | undefined,
  { group, text }: Opinion,
  topicCode: string,
): Promise<void> {
  const fields = { version: '1', topicCode, kind: 'kien-nghi', unit: site.ward.unit(`to${group}`) }
  const answer = await office.post(href(routes.petitionClassification, { id: id ?? '' }), fields)
  expect(answer.status, text).toBe(303)
}

async function link(office: Client, id: string, directive: string): Promise<void> {
  expect((await office.post(href(routes.dossierLinks, { id }), { directive, clause: '' })).status).toBe(303)
}

/** Accepted, handed in, found good, closed: what notice-to-closure.test.ts shows in the browser. */
async function closed(office: Client, unit: Client, id: string): Promise<void> {
  const page = href(routes.directive, { id })
  const part = /phan\/([0-9a-f-]{36})\/tiep-nhan/.exec((await unit.get(page)).text)?.[1] ?? ''
  await unit.post(href(routes.directiveAcceptance, { id, part }))
  const forms = new Set([...(await unit.get(page)).text.matchAll(/san-pham\/([0-9a-f-]{36})\/nop/g)])
  for (const [, deliverable = ''] of forms) {
    const handed = { part, text: 'Đã nạo vét 180 m cống.', documentNumber: '', documentDate: '' }
    await unit.post(href(routes.directiveSubmission, { id, deliverable }), handed)
    await office.post(href(routes.directiveSubmissionAcceptance, { id, deliverable }))
  }
  const closure = await office.post(href(routes.directiveClosure, { id }), { summary: 'Đã nạo vét xong.' })
  expect(closure.status).toBe(303)
}

async function done(office: Client, id: string, explanation: string): Promise<void> {
  await office.post(href(routes.dossierWorkDone, { id }), { on: '27/11/2025', note: 'Đã nạo vét' })
  const page = href(routes.dossierOutcome, { id })
  const version = await versionOn(office, page)
  const outcome = await office.post(page, { version, kind: 'done', explanation })
  expect(outcome.status).toBe(303)
}

/** Sends on what the form of the preview carries, as the browser would. */
async function publish(office: Client, dossier: string, promise: string): Promise<void> {
  const { text } = await office.post(href(routes.matterPreview, { dossier }), { promise })
  const seen = /name="seen" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const fields = { promise, result: '', seen, step: 'publish' }
  expect((await office.post(href(routes.matterEdit, { dossier }), fields)).status).toBe(303)
}

/** What the office writes around the draft: head, deadline, recipients, signature. */
const noticeOf = (draft: string): string => `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG
ĐẢNG ỦY PHƯỜNG KIẾN AN
*
Số 58-TB/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Kiến An, ngày 24 tháng 11 năm 2025

THÔNG BÁO
Kết luận hội nghị đối thoại với Nhân dân ngày 21/11/2025
-----

Ban Thường vụ Đảng ủy phường kết luận như sau:

1. Ghi nhận các ý kiến thẳng thắn của Nhân dân tại hội nghị.

${draft.slice(draft.indexOf('2. Về'), draft.indexOf('Ngoài ra'))}
3. Giao Văn phòng Đảng ủy thông báo kết quả hội nghị đối thoại theo quy định.

Nơi nhận:
- Thường trực Đảng ủy,
- Các tổ dân phố,
- Lưu VPĐU.

T/L BAN THƯỜNG VỤ
PHÓ CHÁNH VĂN PHÒNG

Phạm Quang Minh
`
