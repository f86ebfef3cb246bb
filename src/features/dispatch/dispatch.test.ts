import { describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { recordAbsence } from '#features/people/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { givenDispatch } from '#test/dispatch.ts'
import { givenIssuedPaper } from '#test/issued-document.ts'
import { givenNotice } from '#test/notice.ts'
import { givenLetterhead } from '#test/reply.ts'
import { signedPdf, testSigner } from '#test/signing.ts'
import { listRecipients, ofDispatch } from './recipient-queries.ts'

const product = await testApp({ at: '2025-11-24T09:00:00+07:00' })
const [minh, hung, hoa, to13, thao, duc] = await Promise.all([
  product.as('minh'),
  product.as('hung'),
  product.as('hoa'),
  product.as('to13'),
  product.as('thao'),
  product.as('duc'),
])
const unit = product.ward.unit
const entryPage = (id: string) => href(routes.receivedDocument, { id })
const acknowledgement = (id: string) => href(routes.receivedAcknowledgement, { id })
const stagesOf = async (dispatch: string, of: string) => {
  const actor = await product.actor('minh')
  const all = await reading(product.deps, actor, (db) =>
    listRecipients(db, actor, ofDispatch(dispatch as never)),
  )
  return all.find(({ id }) => id === of)?.receipts.map(({ stage }) => stage)
}

describe('Sending', () => {
  test('goes from an issued paper by a list to every residential group, each once, with a day two working days on', async () => {
    const notice = await givenNotice(product)
    const form = await minh.get(href(routes.dispatchNew, {}, { loai: 'notice', nguon: notice }))
    const list = /name="lists" value="([0-9a-f-]{36})"[\s\S]{0,200}?Các tổ dân phố \(43 nơi\)/.exec(
      form.text,
    )?.[1]
    expect(form.text).toContain('value="26/11/2025"')
    const sent = await minh.post(routes.dispatchNew, {
      kind: 'notice',
      source: notice,
      purpose: 'information',
      required: 'acknowledged',
      dueOn: '26/11/2025',
      lists: list ?? '',
      units: [unit('to12'), unit('kt')],
      bodies: 'Văn phòng Thành ủy\nvăn phòng thành ủy\n',
    })
    expect(sent.status).toBe(303)
    const page = await minh.get(sent.location ?? '')
    expect(page.text).toContain('0/45 nơi đã xác nhận')
    expect(page.text).toContain('Chưa có tài khoản, phải giao bản giấy')
    expect((await minh.get(routes.dispatches)).text).toContain('0/45')
    expect((await minh.get(href(routes.dispatchNew))).text).toContain('1 lần')
  })

  test('is refused without recipients, on a day off, on a day gone by; what was typed is kept and nothing is sent', async () => {
    const notice = await givenNotice(product)
    const fields = {
      kind: 'notice',
      source: notice,
      purpose: 'action',
      required: 'done',
      dueOn: '29/11/2025',
      bodies: 'Trường THCS Bắc Sơn',
      note: 'Đọc trong giao ban',
    }
    const saturday = await minh.post(routes.dispatchNew, fields)
    expect(saturday.status).toBe(422)
    expect(saturday.text).toContain(
      'Ngày 29/11/2025 không làm việc (cuối tuần). Ngày làm việc kế tiếp là 01/12/2025.',
    )
    expect(saturday.text).toContain('Trường THCS Bắc Sơn')
    expect(saturday.text).toContain('Đọc trong giao ban')
    expect((await minh.post(routes.dispatchNew, { ...fields, dueOn: '20/11/2025' })).text).toContain('đã qua')
    const nobody = await minh.post(routes.dispatchNew, { ...fields, dueOn: '28/11/2025', bodies: '' })
    expect(nobody.text).toContain('Chưa chọn nơi nhận nào')
    expect(
      (await minh.get(href(routes.dispatchNew, {}, { loai: 'notice', nguon: notice }))).text,
    ).not.toContain('đã gửi trước đây')
  })

  test('of the same file for the same purpose happens once; more recipients are added where it is, and known ones left alone', async () => {
    const notice = await givenNotice(product)
    const { id, page } = await givenDispatch(product, { subject: { kind: 'notice', id: notice } })
    const again = {
      kind: 'notice',
      source: notice,
      purpose: 'information',
      required: 'read',
      dueOn: '26/11/2025',
    }
    const refused = await minh.post(routes.dispatchNew, { ...again, units: unit('to13') })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Bản này của văn bản đã được gửi đi với mục đích này')
    const more = href(routes.dispatchRecipients, { id })
    expect((await minh.post(more, { units: [unit('to12'), unit('to13')] })).status).toBe(303)
    expect((await minh.get(page)).text).toContain('0/3 nơi')
    const known = await minh.post(more, { units: unit('to12') })
    expect(known.text).toContain('đều đã có trong danh sách nhận')
  })
})

describe('A recipient', () => {
  test('acknowledges in two taps from the page where the day begins, and each step carries who and when', async () => {
    const { id, page, entryOf } = await givenDispatch(product)
    const own = entryOf('to12')
    const home = await hoa.get(routes.directivesMine)
    expect(home.text).toContain(entryPage(own))
    const opened = await hoa.get(entryPage(own))
    expect(opened.text).toContain(acknowledgement(own))
    expect(opened.text).toContain('Để biết')
    expect(await stagesOf(id, own)).toEqual(['received'])
    const done = await hoa.post(acknowledgement(own))
    expect(done.status).toBe(303)
    const after = await hoa.get(done.location ?? '')
    expect(after.text).toContain('Đã nắm nội dung')
    expect(after.text).not.toContain(acknowledgement(own))
    expect((await hoa.get(routes.directivesMine)).text).not.toContain(entryPage(own))
    const seen = await minh.get(page)
    expect(seen.text).toContain('1/2 nơi đã xác nhận')
    expect(seen.text).toContain('Nguyễn Thị Hoa')
    expect((await hoa.post(acknowledgement(own))).status, 'pressed twice').toBe(303)
    expect(await stagesOf(id, own)).toEqual(['received', 'acknowledged'])
  })

  test('has received by the list, read by the file and by nothing less: no prefetch, no question for the head alone, no list', async () => {
    const { id, entryOf } = await givenDispatch(product)
    const own = entryOf('to12')
    const file = href(routes.receivedFile, { id: own })
    const session = await product.session('hoa')
    const ask = (path: string, init: RequestInit) =>
      product.app.http.request(`http://localhost${path}`, {
        ...init,
        headers: { host: 'localhost', cookie: `hoi-am=${session}`, ...init.headers },
      })
    for (const header of [
      { 'sec-purpose': 'prefetch;prerender' },
      { purpose: 'prefetch' },
      { 'x-moz': 'prefetch' },
    ])
      for (const path of [routes.receivedDocuments, entryPage(own), file])
        expect((await ask(path, { headers: header as Record<string, string> })).status).toBe(200)
    for (const path of [routes.receivedDocuments, entryPage(own), file])
      expect((await ask(path, { method: 'HEAD' })).status).toBe(200)
    expect(await stagesOf(id, own)).toEqual([])
    await hoa.get(routes.receivedDocuments)
    await hoa.get(routes.receivedDocuments)
    expect(await stagesOf(id, own)).toEqual(['received'])
    const pdf = await hoa.get(file)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toContain('inline')
    expect(await stagesOf(id, own)).toEqual(['received', 'read'])
    for (const office of [minh, hung]) {
      await office.get(href(routes.dispatchFile, { id }))
      await office.get(href(routes.dispatch, { id }))
    }
    expect(await stagesOf(id, own), 'the office looks, the group has not').toEqual(['received', 'read'])
  })

  test('sees its own papers and nothing of anybody else: no other entry, no receipts, no register', async () => {
    const { page, entryOf } = await givenDispatch(product, { units: ['to12', 'kt'] })
    for (const stranger of [to13, thao]) {
      expect((await stranger.get(entryPage(entryOf('to12')))).status).toBe(404)
      expect((await stranger.get(href(routes.receivedFile, { id: entryOf('to12') }))).status).toBe(404)
      expect((await stranger.post(acknowledgement(entryOf('to12')))).status).toBe(404)
    }
    for (const path of [
      page,
      routes.dispatches,
      routes.dispatchTable,
      routes.dispatchFigures,
      routes.recipientLists,
    ])
      for (const person of [hoa, thao]) expect((await person.get(path)).status, path).toBe(403)
    expect((await minh.post(acknowledgement(entryOf('to12')))).status, 'nobody ticks off for a group').toBe(
      404,
    )
    const text = (await hoa.get(entryPage(entryOf('to12')))).text
    expect(text).not.toContain('Phòng Kinh tế, Hạ tầng và Đô thị phường</strong>')
  })

  test('may be answered for by whoever stands in, under both names, and by every officer of a unit', async () => {
    const { page, entryOf } = await givenDispatch(product)
    expect((await duc.post(acknowledgement(entryOf('kt')))).status).toBe(303)
    expectOk(
      await recordAbsence(product.deps, await product.actor('hoa'), {
        account: product.ward.account('hoa'),
        substitute: product.ward.account('to13'),
        from: '2025-11-24' as never,
        to: '2025-11-24' as never,
        reason: null,
      }),
    )
    expect((await to13.post(acknowledgement(entryOf('to12')))).status).toBe(303)
    const seen = await minh.get(page)
    expect(seen.text).toContain('thay Nguyễn Thị Hoa')
    expect(seen.text).toContain('2/2 nơi đã xác nhận')
  })

  test('that must do something says what was done, after it has acknowledged', async () => {
    const { page, entryOf } = await givenDispatch(product, { purpose: 'action', required: 'done' })
    const own = entryOf('kt')
    const done = href(routes.receivedDone, { id: own })
    expect((await thao.get(entryPage(own))).text).not.toContain(done)
    await thao.post(acknowledgement(own))
    expect((await thao.get(entryPage(own))).text).toContain(done)
    expect((await thao.post(done, { note: ' ' })).text).toContain('Hãy ghi đã làm gì')
    expect((await minh.get(page)).text).toContain('0/2 nơi đã thực hiện')
    expect((await thao.post(done, { note: 'Đã phân công khảo sát' })).status).toBe(303)
    const seen = await minh.get(page)
    expect(seen.text).toContain('1/2 nơi đã thực hiện')
    expect(seen.text).toContain('Đã phân công khảo sát')
  })
})

describe('A new edition', () => {
  test('takes the place of the one before for everybody: no more chasing, no acknowledging, a way to the new one', async () => {
    const first = await givenDispatch(product, { units: ['to12', 'to13'] })
    await hoa.post(acknowledgement(first.entryOf('to12')))
    const second = await givenDispatch(product, { units: ['to12'], replaces: first.id })
    expect((await hoa.get(routes.receivedDocuments)).text).toContain('bản 2, thay bản trước')
    const old = await hoa.get(entryPage(first.entryOf('to12')))
    expect(old.text).toContain('Văn bản này đã có bản mới thay')
    expect(old.text).toContain(entryPage(second.entryOf('to12')))
    const late = await to13.post(acknowledgement(first.entryOf('to13')))
    expect(late.status).toBe(422)
    expect(late.text).toContain('Bản này không còn phải xác nhận')
    const page = await minh.get(first.page)
    expect(page.text).toContain('Xem lần gửi bản 2')
    expect(page.text).not.toContain('Nhắc ngay')
    expect((await minh.post(href(routes.dispatchReminder, { id: first.id }))).status).toBe(422)
    const shown = await minh.get(href(routes.dispatches, {}, { 'tinh-trang': 'da-thay' }))
    expect(shown.text).toContain(first.page)
    expect((await minh.get(second.page)).text, 'the new one starts anew').toContain('0/1 nơi')
  })
})

describe('A paper composed here', () => {
  test('goes out as its file, its words readable on the page; signed and sent again it is the next edition of the same paper', async () => {
    const letterhead = await givenLetterhead(minh)
    const words = { letterhead, abstract: 'Về việc nạo vét cống', body: 'Đề nghị các tổ phối hợp nạo vét.' }
    const paper = await givenIssuedPaper(product, words)
    const subject = { kind: 'document', id: paper.id } as const
    expect((await minh.get(paper.page)).text).toContain(
      href(routes.dispatchNew, {}, { loai: 'document', nguon: paper.id }).replace('&', '&amp;'),
    )
    const first = await givenDispatch(product, { subject, units: ['to12'] })
    const page = await hoa.get(entryPage(first.entryOf('to12')))
    expect(page.text).toContain('Đề nghị các tổ phối hợp nạo vét.')
    expect(page.text).toContain('Công văn số')
    expect((await hoa.get(paper.page)).status, 'the rest of the office’s papers stays closed').toBe(404)
    const signer = await testSigner({ name: 'Phạm Quang Minh' })
    const signed = await signedPdf(paper.pdf, signer, { at: product.clock.now() })
    const back = { manner: 'digital', file: new File([signed as Uint8Array<ArrayBuffer>], 'ban-ky.pdf') }
    expect((await minh.post(href(routes.documentSigned, { id: paper.id }), back)).status).toBe(303)
    const form = await minh.get(href(routes.dispatchNew, {}, { loai: 'document', nguon: paper.id }))
    expect(form.text).toContain('Văn bản này đã gửi trước đây')
    expect(form.text, 'the same recipients are proposed').toMatch(
      new RegExp(`value="${unit('to12')}" checked`),
    )
    const second = await givenDispatch(product, { subject, units: ['to12'] })
    const file = await hoa.get(href(routes.receivedFile, { id: second.entryOf('to12') }))
    expect(file.status).toBe(200)
    expect((await hoa.get(entryPage(first.entryOf('to12')))).text).toContain('đã có bản mới thay')
  })

  test('that was not issued cannot be sent by anybody', async () => {
    const draft = await minh.post(routes.noticeNew, { text: demoNotice.replace('51-TB', '777-TB') })
    const id = /[0-9a-f-]{36}/.exec(draft.location ?? '')?.[0] ?? ''
    const form = href(routes.dispatchNew, {}, { loai: 'notice', nguon: id })
    expect((await minh.get(form)).status).toBe(404)
    const fields = {
      kind: 'notice',
      source: id,
      purpose: 'action',
      required: 'done',
      dueOn: '28/11/2025',
      units: unit('kt'),
    }
    expect((await minh.post(routes.dispatchNew, fields)).status).toBe(404)
    expect((await hung.post(routes.dispatchNew, fields)).status).toBe(403)
  })
})

describe('The Party Office', () => {
  test('writes down who took the paper itself, refuses a moment before the sending, and crosses out a slip', async () => {
    const { id, page, entryOf } = await givenDispatch(product)
    const recipient = entryOf('to12')
    const paper = href(routes.dispatchPaper, { id, recipient })
    const slip = { stage: 'acknowledged', on: '24/11/2025', hour: '08:00', person: 'Ông Ba', carrier: 'Lan' }
    const early = await minh.post(paper, slip)
    expect(early.status).toBe(422)
    expect(early.text).toContain('sớm hơn lúc gửi')
    expect(early.text).toContain('Ông Ba')
    expect((await minh.post(paper, { ...slip, hour: '99' })).text).toContain('Giờ chưa đúng')
    expect((await minh.post(paper, { ...slip, on: '25/11/2025', hour: '' })).text).toContain('chưa tới')
    const scan = new File(['Ký nhận'], 'ky-nhan.txt', { type: 'text/plain' })
    expect((await minh.post(paper, { ...slip, hour: '', files: scan })).status).toBe(303)
    const seen = await minh.get(page)
    expect(seen.text).toContain('Ông Ba ký trên giấy, Lan giao')
    const attachment = /\/tep\/[0-9a-f-]{36}/.exec(seen.text)?.[0] ?? ''
    expect((await hoa.get(attachment)).status).toBe(200)
    expect((await thao.get(attachment)).status).toBe(404)
    expect((await hoa.get(entryPage(recipient))).text).toContain('ký trên giấy')
    const crossed = href(routes.dispatchPaperVoid, { id, recipient })
    expect((await minh.post(crossed, { reason: '' })).status).toBe(422)
    expect((await minh.post(crossed, { reason: 'Ghi nhầm tổ' })).status).toBe(303)
    expect((await minh.get(page)).text).toContain('0/2 nơi đã xác nhận')
    expect((await hung.post(paper, slip)).status).toBe(403)
  })

  test('takes out a wrong recipient with a reason, and it sees the paper no more', async () => {
    const { id, page, entryOf } = await givenDispatch(product, { units: ['to12', 'to13'] })
    const removal = href(routes.dispatchRemoval, { id })
    const without = await minh.post(removal, { recipients: entryOf('to13'), reason: '' })
    expect(without.status).toBe(422)
    expect((await minh.post(removal, { reason: 'Gửi nhầm' })).text).toContain('Hãy đánh dấu nơi nhận cần rút')
    expect((await hung.post(removal, { recipients: entryOf('to13'), reason: 'x' })).status).toBe(403)
    expect((await minh.post(removal, { recipients: entryOf('to13'), reason: 'Gửi nhầm tổ 13' })).status).toBe(
      303,
    )
    expect((await to13.get(entryPage(entryOf('to13')))).status).toBe(404)
    const seen = await minh.get(page)
    expect(seen.text).toContain('Gửi nhầm tổ 13')
    expect(seen.text).toContain('0/1 nơi')
  })

  test('makes a paper for action into work, one directive for each lead unit, linked both ways', async () => {
    const { id, page } = await givenDispatch(product, { purpose: 'action', required: 'done' })
    expect((await minh.get(page)).text).toContain(href(routes.directiveNew, {}, { 'van-ban': id }))
    const form = await minh.get(href(routes.directiveNew, {}, { 'van-ban': id }))
    expect(form.text).toContain(`name="basis" value="${id}"`)
    const work = { title: 'Khảo sát cống', content: 'Khảo sát theo công văn', lead: unit('kt'), basis: id }
    const given = await minh.post(routes.directiveNew, work)
    expect(given.status).toBe(303)
    expect((await minh.get(page)).text).toContain('Khảo sát cống')
    const directive = await minh.get(given.location ?? '')
    expect(directive.text).toContain(`href="${page}"`)
    const unitSees = await thao.get(given.location ?? '')
    expect(unitSees.text).toContain('Căn cứ')
    expect(unitSees.text).not.toContain(`href="${page}"`)
    const { id: foreign } = await givenDispatch(product)
    const other = await product.other.as('minh')
    expect((await other.get(href(routes.directiveNew, {}, { 'van-ban': foreign }))).status).toBe(404)
  })

  test('keeps lists of its own and its own way of chasing', async () => {
    const empty = await minh.post(routes.recipientListNew, { version: '0', name: 'Các chi bộ' })
    expect(empty.text).toContain('Danh sách chưa có nơi nhận nào')
    const list = { version: '0', name: 'Các chi bộ', bodies: 'Chi bộ 1\nChi bộ 2', units: unit('ca') }
    expect((await minh.post(routes.recipientListNew, list)).status).toBe(303)
    expect((await minh.post(routes.recipientListNew, list)).text).toContain('Đã có danh sách mang tên này')
    const page = await minh.get(routes.recipientLists)
    const [, id = ''] =
      /danh-sach\/([0-9a-f-]{36})">Các chi bộ/.exec(page.text.replace(/\s*\n\s*/g, '')) ?? []
    const edit = href(routes.recipientList, { list: id })
    expect((await minh.post(edit, { ...list, version: '1', bodies: 'Chi bộ 1' })).status).toBe(303)
    expect((await minh.post(edit, { ...list, version: '1' })).text).toContain('Có người vừa sửa')
    expect((await hung.post(edit, { ...list, version: '2' })).status).toBe(403)
    const rules = { version: '1', dueDays: '3', beforeDays: '1', everyDays: '2', times: '3', handHours: '4' }
    expect((await minh.post(routes.dispatchRules, { ...rules, times: '0' })).text).toContain(
      'Số lần từ 1 đến 20',
    )
    expect((await minh.post(routes.dispatchRules, rules)).status).toBe(303)
    const notice = await givenNotice(product)
    const form = await minh.get(href(routes.dispatchNew, {}, { loai: 'notice', nguon: notice }))
    expect(form.text).toContain('value="27/11/2025"')
    expect((await hung.post(routes.dispatchRules, rules)).status).toBe(403)
  })
})

describe('The table of groups', () => {
  test('shows every paper by every group with a sign and its words, sums both ways, and gives the same as a file', async () => {
    const { id, entryOf } = await givenDispatch(product, { units: ['to1', 'to12', 'to43'] })
    await hoa.post(acknowledgement(entryOf('to12')))
    const page = await minh.get(routes.dispatchTable)
    const cell = (group: 'to1' | 'to12' | 'to43') =>
      new RegExp(
        `href="${href(routes.dispatch, { id })}#nn-${entryOf(group)}" aria-label="([^"]+)"[^>]*>([^<]+)<`,
      ).exec(page.text)
    expect(cell('to12')?.slice(1)).toEqual([expect.stringContaining('X Tổ dân phố số 12: xong'), 'X'])
    expect(cell('to1')?.slice(1)).toEqual(['– Tổ dân phố số 1: chưa mở', '–'])
    expect(page.text).toContain('1/3')
    expect(page.text).toContain('Còn thiếu tổ')
    expect((await hung.get(routes.dispatchTable)).status).toBe(200)
    const file = await minh.get(routes.dispatchTableXlsx)
    expect(file.headers.get('content-type')).toContain('spreadsheetml')
    const none = await minh.get(href(routes.dispatchTable, {}, { den: '01/01/2025' }))
    expect(none.text).toContain('Không có văn bản nào gửi tổ dân phố')
  })

  test('and the figures speak in office hours and are silent on shares of a few papers', async () => {
    const page = await minh.get(routes.dispatchFigures)
    expect(page.text).toContain('Tổ dân phố số 12')
    expect(page.text).toContain('quá ít để so sánh')
    const before = await minh.get(href(routes.dispatchFigures, {}, { tu: '01/01/2024', den: '31/01/2024' }))
    expect(before.text).toContain('Chưa gửi văn bản nào trong khoảng này')
  })
})
