import { describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { headOfGroup } from '../../src/demo/courses.ts'
import { givenConference } from '../conference.ts'
import { givenDossier } from '../dossier.ts'
import { givenLetterhead, idIn } from '../reply.ts'
import { signedPdf, testSigner } from '../signing.ts'
import { expectSound, openSite, press } from './site.ts'

const site = await openSite({ at: '2025-11-21T14:00:00+07:00' })
const heads = Array.from({ length: 43 }, (_, at) => headOfGroup(at + 1))

// One story of one paper: each step begins where the one before has ended.
describe('A conclusion of the Standing Board', () => {
  let document: string
  let dispatch: string

  test('is composed from the dossiers of the dialogue and given to whoever approves', async () => {
    const conference = await givenConference(site, 'closed')
    const said = (text: string) => ({ text, conference: conference.id as never })
    await givenDossier(site, { lead: 'kt', petitions: [said('Ngõ 12 ngập mỗi khi mưa to.')] })
    await givenDossier(site, {
      lead: 'kt',
      title: 'Đèn đường ngõ 34 Hương Sơn',
      topic: 'chieu-sang',
      petitions: [said('Ngõ 34 Hương Sơn tối, đề nghị lắp đèn.')],
    })
    await givenLetterhead(await site.as('minh'))
    const minh = await site.visit('minh')
    await minh.goto(href(routes.dossierConference, { id: conference.id }))
    await press(minh.getByRole('link', { name: 'Soạn thông báo kết luận' }))
    await expectSound(minh)
    await minh.getByRole('radio').first().check()
    await minh.getByLabel('Nơi ký').selectOption({ label: 'Đảng ủy, Phó Chánh Văn phòng ký' })
    await press(minh.getByRole('button', { name: 'Bắt đầu soạn' }))
    document = idIn(new URL(minh.url()).pathname)
    await minh.goto(href(routes.documentEdit, { id: document }))
    await expectSound(minh)
    const body = minh.getByRole('textbox', { name: 'Nội dung' })
    expect(await body.inputValue()).toContain('Ngập ngõ 12 đường Trần Nhân Tông')
    await body.fill(
      [
        'Ban Thường vụ Đảng ủy phường kết luận như sau:',
        '1. Ghi nhận các ý kiến của Nhân dân.',
        '2. Về các nhóm ý kiến:',
        '2.1. Giao Phòng Kinh tế, Hạ tầng và Đô thị phường chủ trì khảo sát điểm ngập ngõ 12 đường Trần Nhân Tông, báo cáo kết quả trước ngày 05/12/2025.',
        '2.2. Giao Phòng Kinh tế, Hạ tầng và Đô thị phường lắp đèn ngõ 34 Hương Sơn trước ngày 10/12/2025.',
        '3. Các tổ dân phố thông báo kết luận này đến từng hộ.',
      ].join('\n'),
    )
    await press(minh.getByRole('button', { name: 'Lưu', exact: true }))
    await minh.goto(href(routes.document, { id: document }))
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Trình duyệt' }))
    await minh.getByRole('heading', { name: 'Đang chờ duyệt' }).waitFor()
    await minh.close()
  })

  test('is approved by a leader without scripts, and issued under the next number of the book', async () => {
    const hung = await site.visit('hung', { javaScript: false, width: 360 })
    await hung.goto(href(routes.document, { id: document }))
    await expectSound(hung)
    await press(hung.getByRole('button', { name: 'Duyệt', exact: true }))
    await hung.getByText('Đã duyệt', { exact: true }).first().waitFor()
    await hung.close()
    const minh = await site.visit('minh')
    await minh.goto(href(routes.document, { id: document }))
    await press(minh.getByRole('button', { name: 'Ban hành' }))
    await minh.getByRole('heading', { name: 'Thông báo số 01-TB/ĐU' }).waitFor()
    await expectSound(minh)
    await minh.close()
  })

  test('goes out as a PDF, is signed elsewhere, and comes back with what its signature says', async () => {
    const minh = await site.visit('minh')
    const page = href(routes.document, { id: document })
    await minh.goto(page)
    const [, sha256 = ''] = /class="fingerprint">([0-9a-f]{64})</.exec(await minh.content()) ?? []
    const pdf = new Uint8Array(await new Response(await site.deps.blobs.get(sha256)).arrayBuffer())
    const signer = await testSigner({ name: 'Phạm Quang Minh' })
    const buffer = Buffer.from(await signedPdf(pdf, signer, { at: site.clock.now() }))
    await minh.getByLabel('Ký số').check()
    await minh
      .locator('input[type=file]')
      .setInputFiles({ name: 'da-ky.pdf', mimeType: 'application/pdf', buffer })
    await press(minh.getByRole('button', { name: /Nhận bản/ }))
    await minh.getByText('Chữ ký số còn nguyên').waitFor()
    await minh.getByText('Phạm Quang Minh').first().waitFor()
    await expectSound(minh)

    await press(minh.getByRole('button', { name: 'Đưa vào theo dõi' }))
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Ban hành', exact: true }))
    await minh.goto(page)
    await minh.getByText('chỉ đạo, đã kết thúc 0').waitFor()
    await expectSound(minh)
    await minh.close()
  })

  test('is sent to the 43 residential groups; forty acknowledge it on their phones', async () => {
    const minh = await site.visit('minh')
    await minh.goto(href(routes.dispatchNew, {}, { loai: 'document', nguon: document }))
    await minh.getByLabel('Để biết').check()
    await minh.getByLabel(/Các tổ dân phố \(43 nơi\)/).check()
    await minh.getByLabel('Xác nhận đã nắm nội dung').check()
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Gửi đi' }))
    await minh.getByText('0/43 nơi đã xác nhận').waitFor()
    dispatch = idIn(new URL(minh.url()).pathname)
    await minh.close()

    for (const [who, javaScript] of [
      ['hoa', false],
      ['to13', true],
    ] as const) {
      const phone = await site.visit(who, { javaScript, width: 360 })
      await press(phone.getByRole('link', { name: /01-TB\/ĐU/ }).first())
      await expectSound(phone)
      await press(phone.getByRole('button', { name: 'Đã nhận và nắm nội dung' }))
      await phone.getByText('Đã nắm nội dung').first().waitFor()
      await phone.close()
    }
    for (const group of heads.filter((one) => !['hoa', 'to13', ...silent].includes(one))) {
      const head = await site.as(group)
      const list = await head.get(routes.receivedDocuments)
      const [entry = ''] = /\/van-ban-nhan\/[0-9a-f-]{36}/.exec(list.text) ?? []
      expect((await head.post(`${entry}/xac-nhan`)).status, group).toBe(303)
    }
  })

  test('is chased where nothing came back, once for each; one hands it over on paper, and the table says so', async () => {
    site.clock.set(new Date('2025-11-26T07:30:00+07:00'))
    await site.runJob('alerts.morning')
    const minh = await site.visit('minh')
    await minh.goto(href(routes.dispatch, { id: dispatch }))
    await minh.getByText('40/43 nơi đã xác nhận').waitFor()
    await expectSound(minh)
    const chased = async (who: (typeof heads)[number]) =>
      (await (await site.as(who)).get(routes.notifications)).text.includes('Quá hạn xác nhận văn bản')
    for (const group of silent) expect(await chased(group), group).toBe(true)
    expect(await chased('to13')).toBe(false)
    await press(minh.getByRole('link', { name: 'Ghi bản giấy của Tổ dân phố số 43' }))
    await expectSound(minh)
    await minh.getByLabel('Đã nắm nội dung').check()
    await minh.getByLabel('Ngày giao').fill('26/11/2025')
    await minh.getByLabel('Người ký nhận').fill('Bùi Văn Thành')
    await minh.getByLabel('Người giao').fill('Đỗ Thị Lan')
    await press(minh.getByRole('button', { name: 'Ghi nhận' }))
    await minh.getByText('41/43 nơi đã xác nhận').waitFor()
    await minh.goto(routes.dispatchTable)
    await minh.getByText('41/43').first().waitFor()
    await expectSound(minh)
    await minh.close()
  })

  test('is reported on to the Standing Board in a few presses, each figure open to its rows, and frozen as a paper of its own', async () => {
    const minh = await site.visit('minh')
    await minh.goto(href(routes.reportNew, {}, { loai: 'combined-report' }))
    await minh.getByRole('checkbox').first().check()
    await press(minh.getByRole('button', { name: 'Xem số liệu' }))
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Chốt số liệu và lập dự thảo' }))
    await expectSound(minh)
    await press(minh.locator('a.figure').first())
    await minh.getByText('Giao Phòng Kinh tế').or(minh.getByText('khảo sát điểm ngập')).first().waitFor()
    await expectSound(minh)
    await minh.goBack()
    await press(minh.getByRole('link', { name: 'Mở văn bản' }))
    await minh.getByText('BÁO CÁO').first().waitFor()
    await expectSound(minh)
    await press(minh.getByRole('button', { name: 'Trình duyệt' }))
    const page = new URL(minh.url()).pathname
    const hung = await site.as('hung')
    expect((await hung.post(`${page}/duyet`, { version: '1' })).status).toBe(303)
    await minh.reload()
    await press(minh.getByRole('button', { name: 'Ban hành' }))
    await minh.getByRole('heading', { name: 'Báo cáo số 01-BC/ĐU' }).waitFor()
    await minh.close()
  })
})

const silent: readonly `to${number}`[] = ['to7', 'to21', 'to43']
