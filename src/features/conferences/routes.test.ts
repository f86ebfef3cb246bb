import { beforeAll, describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'
import { conferenceFields, givenConference } from '#test/conference.ts'

const product = await testApp()
let minh: Client
let lan: Client
beforeAll(async () => {
  ;[minh, lan] = await Promise.all([product.as('minh'), product.as('lan')])
})

const page = (id: string) => href(routes.conference, { id })

describe('A conference', () => {
  test('is planned with chairs, agenda and how long it runs', async () => {
    const { id } = await givenConference(product, 'planned')
    const { text } = await minh.get(page(id))
    expect(text).toContain('Đồng chí Bí thư Đảng ủy phường; Đồng chí Chủ tịch UBND phường')
    expect(text).toContain('2 giờ 30 phút')
    expect(text).toContain('08:10')
    expect((await minh.get(routes.conferences)).text).toContain('Hội trường UBND phường')
  })

  test('keeps everything typed when a field is wrong, and makes nothing', async () => {
    const answer = await minh.post(routes.conferenceNew, {
      ...conferenceFields,
      heldOn: '31/02/2026',
      place: 'Nhà văn hóa tổ 12',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Hãy ghi ngày họp có thật')
    expect(answer.text).toContain('31/02/2026')
    expect(answer.text).toContain('Nhà văn hóa tổ 12')
  })

  test('shows the duties of the law with the days they were worked out for', async () => {
    const { id } = await givenConference(product, 'planned', { heldOn: '05/12/2025' })
    const { text } = await minh.get(page(id))
    expect(text).toContain('Chậm nhất ngày 28/11/2025')
    expect(text).toContain('Chậm nhất ngày 15/12/2025')
    expect(text).toContain('Điều 43 Luật Tổ chức chính quyền địa phương')
    expect(text).toContain('ngày 0: 05/12/2025')
  })

  test('announced in less than seven days asks whether the office knows the law', async () => {
    const { id } = await givenConference(product, 'planned', { heldOn: '26/11/2025' })
    const address = href(routes.conferenceAnnouncement, { id })
    const fields = { on: '21/11/2025', channels: ['media', 'headquarters'], document: '12-TB/ĐU' }
    expect((await minh.get(page(id))).text).toContain('Thông báo gấp hơn luật yêu cầu')
    const refused = await minh.post(address, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('chỉ trước hội nghị 5 ngày')
    expect(refused.text).toContain('12-TB/ĐU')
    expect((await minh.post(address, { ...fields, aware: '1' })).status).toBe(303)
    const { text } = await minh.get(page(id))
    expect(text).toContain('Đã thông báo')
    expect(text).toContain('muộn 2 ngày')
  })

  test('whose day changes after the announcement must be announced again', async () => {
    const { id } = await givenConference(product, 'announced')
    const changed = { ...conferenceFields, heldOn: '12/12/2025', version: '1' }
    expect((await minh.post(href(routes.conferenceEdit, { id }), changed)).status).toBe(303)
    const { text } = await minh.get(page(id))
    expect(text).toContain('Đang chuẩn bị')
    expect(text).toContain('08:00 ngày 12/12/2025')
    expect((await minh.post(href(routes.conferenceOpening, { id }))).text).toContain('chưa được thông báo')
  })

  test('does not take a change made on an old page', async () => {
    const { id } = await givenConference(product, 'planned')
    const edit = href(routes.conferenceEdit, { id })
    expect((await minh.post(edit, { ...conferenceFields, version: '1', title: 'Tên mới' })).status).toBe(303)
    const late = await minh.post(edit, { ...conferenceFields, version: '1', title: 'Tên khác' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Phạm Quang Minh đã sửa nội dung này')
    expect(late.text).toContain('Tên khác')
  })

  test('goes its whole way, is reopened with a reason only, and tells its story', async () => {
    const { id } = await givenConference(product, 'closed')
    const reopening = href(routes.conferenceReopening, { id })
    const silent = await minh.post(reopening, { reason: ' ' })
    expect(silent.status).toBe(422)
    expect(silent.text).toContain('Hãy ghi lý do mở lại hội nghị.')
    expect((await minh.post(reopening, { reason: 'Còn ba ý kiến chưa ghi' })).status).toBe(303)
    expect((await minh.post(href(routes.conferenceClosing, { id }))).status).toBe(303)
    const results = { on: '21/11/2025', channels: 'media' }
    expect((await minh.post(href(routes.conferenceResults, { id }), results)).status).toBe(303)
    const { text } = await minh.get(page(id))
    for (const told of ['khai mạc hội nghị', 'Còn ba ý kiến chưa ghi', 'công bố kết quả ngày 21/11/2025'])
      expect(text).toContain(told)
  })

  test('is cancelled before it began, never after', async () => {
    const planned = await givenConference(product, 'planned')
    const reason = { reason: 'Bão số 12' }
    expect((await minh.post(href(routes.conferenceCancellation, { id: planned.id }), reason)).status).toBe(
      303,
    )
    expect((await minh.get(page(planned.id))).text).toContain('Bão số 12')
    const open = await givenConference(product, 'open')
    expect((await minh.post(href(routes.conferenceCancellation, { id: open.id }), reason)).status).toBe(422)
  })

  test('carries documents that everybody in the work can open, and the IT officer cannot', async () => {
    const { id } = await givenConference(product, 'planned')
    const file = new File(['Giấy mời'], 'giay-moi.txt', { type: 'text/plain' })
    expect((await minh.post(href(routes.conferenceDocuments, { id }), { files: file })).status).toBe(303)
    const link = /\/tep\/[0-9a-f-]+/.exec((await minh.get(page(id))).text)?.[0] ?? ''
    expect((await (await product.as('hoa')).get(link)).status).toBe(200)
    expect((await (await product.as('quan')).get(link)).status).toBe(404)
  })

  test('is run by the Party Office alone', async () => {
    const { id } = await givenConference(product, 'planned')
    for (const person of ['lan', 'hung', 'thao', 'hoa', 'bich', 'dung', 'quan'] as const) {
      const client = await product.as(person)
      const mayRun = person === 'lan'
      const answer = await client.post(href(routes.conferenceCancellation, { id }), { reason: '' })
      expect(answer.status, person).toBe(mayRun ? 422 : 403)
      expect((await client.get(page(id))).status, person).toBe(person === 'quan' ? 403 : 200)
    }
  })
})

describe('Delegates', () => {
  const people = `1. Nguyễn Thị Sáu – tổ 12 – người cao tuổi
Trần Văn Ấn – tổ dân phố số 3
Lê Văn An, Hội Cựu chiến binh

Đỗ Văn Bình\tTDP 5`

  test('are pasted as lines, and stand by given name', async () => {
    const { id } = await givenConference(product, 'announced')
    const list = href(routes.delegates, { id })
    expect((await minh.post(list, { people })).status).toBe(303)
    const { text } = await minh.get(list)
    expect(text).toContain('4 người')
    const names = ['Lê Văn An', 'Trần Văn Ấn', 'Đỗ Văn Bình', 'Nguyễn Thị Sáu']
    const found = [...text.matchAll(/<td[^>]*data-label="Họ và tên"[^>]*>([^<]+)/g)].map(([, name]) => name)
    expect(found).toEqual(names)
    expect(text).toContain('Hội Cựu chiến binh')
    expect(text).toContain('Tổ dân phố số 12')
    expect((await minh.post(list, { people })).text).toContain('đã có trong danh sách')
  })

  test('of a group the ward does not have are refused with the line, and nobody is added', async () => {
    const { id } = await givenConference(product, 'announced')
    const list = href(routes.delegates, { id })
    const answer = await minh.post(list, { people: 'Nguyễn Văn Một – tổ 1\nNguyễn Văn Hai – tổ 99' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Dòng 2: phường không có “tổ 99”')
    expect((await minh.get(list)).text).toContain('Chưa có đại biểu nào')
  })

  test('are ticked by two note-takers at once without one undoing the other', async () => {
    const { id } = await givenConference(product, 'open')
    const list = href(routes.delegates, { id })
    await lan.post(list, { people: 'Nguyễn Văn Một – tổ 1\nNguyễn Văn Hai – tổ 2' })
    await product.app.deps.db.transaction().execute(async (db) => {
      const { sql } = await import('kysely')
      await sql`select set_config('hoi_am.ward', ${product.ward.id}, true)`.execute(db)
      await db.updateTable('delegate').set({ present_at: null }).where('conference_id', '=', id).execute()
    })
    const { text } = await lan.get(list)
    const box = (name: string) =>
      new RegExp(`name="present" value="([0-9a-f-]+)"[^>]*aria-label="${name} có mặt"`).exec(text)?.[1] ?? ''
    const attendance = href(routes.delegatesAttendance, { id })
    const shown = { shownPresent: '', shownLate: '' }
    expect((await lan.post(attendance, { ...shown, present: box('Nguyễn Văn Một') })).status).toBe(303)
    const second = box('Nguyễn Văn Hai')
    expect((await minh.post(attendance, { ...shown, present: second, late: second })).status).toBe(303)
    const after = (await minh.get(list)).text
    expect(after).toContain('2 có mặt, trong đó 1 đến muộn')
    expect((await minh.get(href(routes.delegatesPrint, { id }))).text).toContain('Muộn, 09:00')
  })

  test('are a list of names that units, group heads and the IT officer do not get', async () => {
    const { id } = await givenConference(product, 'announced')
    for (const person of ['thao', 'hoa', 'quan'] as const) {
      const client = await product.as(person)
      for (const path of [routes.delegates, routes.delegatesPrint])
        expect((await client.get(href(path, { id }))).status, person).toBe(403)
    }
    expect((await (await product.as('hung')).get(href(routes.delegates, { id }))).status).toBe(200)
  })

  test('cannot be ticked before the day', async () => {
    const { id } = await givenConference(product, 'announced', { heldOn: '05/12/2025' })
    const answer = await lan.post(href(routes.delegatesAttendance, { id }), { present: crypto.randomUUID() })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Chỉ điểm danh được từ ngày họp.')
  })
})
