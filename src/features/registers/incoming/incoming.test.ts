import { beforeAll, describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type Fields, type TestApp, testApp } from '#test/app.ts'

let product: TestApp
let minh: Client
let thao: Client
let tuan: Client
let book: string
beforeAll(async () => {
  product = await testApp({ at: '2025-12-05T09:00:00+07:00' })
  minh = await product.as('minh')
  thao = await product.as('thao')
  tuan = await product.as('tuan')
  book = await reading(product.deps, { ward: product.ward.id }, async (db) => {
    const row = await db
      .selectFrom('register_book')
      .select('id')
      .where('direction', '=', 'in')
      .where('family', '=', 'state')
      .executeTakeFirstOrThrow()
    return row.id
  })
})

const file = (words: string) => new File([words], 'cong-van.txt', { type: 'text/plain' })
let given = 0
const facts = (more: Fields = {}): Fields => ({
  book,
  arrivedOn: '04/12/2025',
  sender: 'Sở Xây dựng Hải Phòng',
  code: `${++given}/SXD-HTKT`,
  documentDate: '02/12/2025',
  abstract: 'Công văn về cải tạo thoát nước',
  deadline: '',
  note: '',
  files: file(`Nội dung số ${given}`),
  ...more,
})
const entered = async (more: Fields = {}): Promise<string> => {
  const answer = await minh.post(routes.incomingNew, facts(more))
  expect(answer.status, answer.text.slice(0, 0)).toBe(303)
  return /[0-9a-f-]{36}/.exec(answer.location ?? '')?.[0] ?? ''
}
const pageOf = (document: string) => href(routes.incomingDocument, { document })

describe('A paper that comes in', () => {
  test('gets the next number of its book, keeps its file, and is found by the words in it with and without accents', async () => {
    const id = await entered({ files: file('Đề nghị phường khảo sát cống hộp đường Trần Nhân Tông') })
    const page = await minh.get(pageOf(id))
    expect(page.text).toContain('Số đến 01')
    expect(page.text).toContain('cong-van.txt')
    expect(await entered()).not.toBe(id)
    for (const q of ['cống hộp', 'cong hop', 'so xay dung'])
      expect((await minh.get(href(routes.incoming, {}, { q }))).text, q).toContain(pageOf(id))
    expect((await minh.get(href(routes.incoming, {}, { q: 'cầu vượt' }))).text).not.toContain(pageOf(id))
    const sheet = await minh.get(href(routes.incomingXlsx, {}, { q: 'cong hop' }))
    expect(sheet.headers.get('content-type')).toContain('spreadsheetml')
    expect((await minh.get(routes.incomingPrint)).text).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐẾN')
  })

  test('that is in the book already is noticed by its file, or by sender, number and date, with the way to it', async () => {
    const id = await entered({ code: '900/SXD', files: file('Một tệp riêng') })
    const sameFile = facts({ sender: 'Nơi khác', code: '7/NK', files: file('Một tệp riêng') })
    const sameWords = facts({
      sender: 'SỞ XÂY DỰNG  hải phòng',
      code: '900 / sxd',
      files: file('Tệp khác hẳn'),
    })
    for (const again of [sameFile, { ...sameWords, sender: 'Sở Xây dựng HẢI PHÒNG' }]) {
      const refused = await minh.post(routes.incomingNew, again)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('Văn bản này giống văn bản đến số')
      expect(refused.text).toContain(pageOf(id))
      expect(refused.text, 'what was typed is kept').toContain('cải tạo thoát nước')
    }
    const twin = await entered({ ...sameFile, again: '1' })
    expect((await minh.get(pageOf(twin))).text).toContain('Có thể đã vào sổ rồi')
  })

  test('with a secrecy stamp is not even kept', async () => {
    const secret = file('ỦY BAN NHÂN DÂN PHƯỜNG\nMẬT\nSố: 12/BC-UBND\n\nBÁO CÁO\nVề việc nào đó')
    const refused = await minh.post(routes.incomingNew, facts({ files: secret }))
    expect(refused.status).toBe(422)
    const script = new File(['<html><script>alert(1)</script>'], 'la.html', { type: 'text/html' })
    expect((await minh.post(routes.incomingNew, facts({ files: script }))).status).toBe(422)
  })

  test('is seen by the unit it was passed on to and by no other, which says when it is done', async () => {
    const id = await entered({ abstract: 'Chỉ phòng Kinh tế đọc' })
    expect((await thao.get(pageOf(id))).status).toBe(404)
    const unit = product.ward.unit('kt')
    const passed = await minh.post(href(routes.incomingAssignment, { document: id }), {
      unit,
      deadline: '03/12/2025',
    })
    expect(passed.status).toBe(303)
    const seen = await thao.get(pageOf(id))
    expect(seen.text).toContain('Chỉ phòng Kinh tế đọc')
    const attachment = /\/tep\/[0-9a-f-]{36}/.exec(seen.text)?.[0] ?? ''
    expect((await thao.get(attachment)).status).toBe(200)
    expect((await tuan.get(attachment)).status).toBe(404)
    expect((await tuan.get(pageOf(id))).status).toBe(404)
    expect((await tuan.get(routes.incoming)).text).not.toContain('Chỉ phòng Kinh tế đọc')
    expect((await tuan.get(href(routes.incoming, {}, { q: 'kinh te doc' }))).text).not.toContain('Chỉ phòng')
    const late = await minh.get(href(routes.incoming, {}, { 'tinh-trang': 'qua-han' }))
    expect(late.text).toContain('Chỉ phòng Kinh tế đọc')
    const done = href(routes.incomingDone, { document: id })
    expect((await tuan.post(done, { note: 'x' })).status).toBe(404)
    expect((await thao.post(done, { note: '' })).status).toBe(422)
    expect((await thao.post(done, { note: 'Đã trả lời bằng Công văn 12/UBND-KT' })).status).toBe(303)
    expect((await minh.get(pageOf(id))).text).toContain('Đã trả lời bằng Công văn 12/UBND-KT')
    expect((await thao.post(href(routes.incomingVoid, { document: id }), { reason: 'x' })).status).toBe(403)
    expect((await thao.get(routes.outgoing)).status).toBe(403)
    expect((await thao.get(routes.registers)).location).toBe(routes.incoming)
  })

  test('keeps its number when it was entered by mistake, with the reason', async () => {
    const id = await entered()
    const voided = await minh.post(href(routes.incomingVoid, { document: id }), { reason: 'Vào nhầm sổ' })
    expect(voided.status).toBe(303)
    expect((await minh.get(href(routes.incoming, {}, { 'tinh-trang': 'huy' }))).text).toContain('Vào nhầm sổ')
  })
})
