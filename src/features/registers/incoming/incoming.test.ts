import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '#domain/actor.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type Fields, type TestApp, testApp } from '#test/app.ts'
import { morning, newsByDay, newsOf } from '#test/news.ts'
import type { IncomingId } from './incoming.ts'
import { recordIncomingText } from './recognition-commands.ts'

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

  test('is put right where it was written down wrongly, and the line says from what to what and why', async () => {
    const id = await entered({ code: '77/SXD', deadline: '10/12/2025', abstract: 'Về cống ngõ 3' })
    const correction = href(routes.incomingCorrection, { document: id })
    const facts = {
      sender: 'Sở Xây dựng Hải Phòng',
      code: '77/SXD-HTKT',
      documentDate: '02/12/2025',
      abstract: 'Về cống ngõ 3',
      deadline: '',
      note: '',
    }
    const silent = await minh.post(correction, { ...facts, reason: '' })
    expect(silent.status).toBe(422)
    expect(silent.text, 'what was typed is kept').toContain('77/SXD-HTKT')
    expect((await minh.post(correction, { ...facts, reason: 'Ghi thiếu ký hiệu' })).status).toBe(303)
    const page = (await minh.get(pageOf(id))).text
    for (const words of [
      'sửa thông tin trong sổ',
      'Số, ký hiệu: 77/SXD; Hạn giải quyết: 10/12/2025',
      'Số, ký hiệu: 77/SXD-HTKT; Hạn giải quyết: không ghi',
      'Ghi thiếu ký hiệu',
    ])
      expect(page).toContain(words)
    expect((await minh.get(href(routes.incoming, {}, { q: '77/SXD-HTKT' }))).text).toContain(pageOf(id))
    const again = await minh.post(correction, { ...facts, reason: 'Lần nữa' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Chưa có gì khác với sổ')
    await minh.post(href(routes.incomingAssignment, { document: id }), {
      unit: product.ward.unit('kt'),
      deadline: '',
    })
    expect((await thao.post(correction, { ...facts, reason: 'x' })).status).toBe(403)
    expect((await tuan.post(correction, { ...facts, reason: 'x' })).status).toBe(404)
  })
})

describe('Passed on to a unit, a paper that came in', () => {
  test('is told to its people, stands in their own work, is reminded of and climbs the ladder until it is done', async () => {
    const id = await entered({ abstract: 'Về nạo vét cống ngõ 8' })
    const unit = product.ward.unit('kt')
    await minh.post(href(routes.incomingAssignment, { document: id }), { unit, deadline: '12/12/2025' })
    await product.runJobs()
    const first = await newsOf(product, 'thao', 'ngõ 8', 'Việc mới giao')
    expect(first).toHaveLength(1)
    expect(await newsOf(product, 'minh', 'ngõ 8'), 'who did it is not told').toHaveLength(0)
    expect((await thao.get(routes.directivesMine)).text).toContain('Về nạo vét cống ngõ 8')
    expect((await minh.get(routes.directivesMine)).text).not.toContain('Về nạo vét cống ngõ 8')
    expect((await tuan.get(routes.directivesMine)).text).not.toContain('Về nạo vét cống ngõ 8')
    for (const day of ['09', '11', '15', '15', '18']) await morning(product, `2025-12-${day}`)
    const kinds = await newsByDay(product, 'thao', 'ngõ 8')
    expect(kinds['11/12/2025']).toBe('Sắp đến hạn')
    expect(kinds['15/12/2025']).toBe('Quá hạn')
    expect(await newsOf(product, 'minh', 'ngõ 8', 'Quá hạn, cần đôn đốc')).toHaveLength(1)
    expect(await newsOf(product, 'hung', 'ngõ 8', 'Quá hạn lâu')).toHaveLength(1)
    thao = await product.as('thao')
    minh = await product.as('minh')
    await thao.post(href(routes.incomingDone, { document: id }), { note: 'Đã nạo vét xong' })
    await product.runJobs()
    expect(await newsOf(product, 'minh', 'ngõ 8', 'Xong phần việc')).toHaveLength(1)
    expect((await thao.get(routes.directivesMine)).text).not.toContain('Về nạo vét cống ngõ 8')
    const told = (await newsOf(product, 'thao', 'ngõ 8')).length
    await morning(product, '2025-12-22')
    expect(await newsOf(product, 'thao', 'ngõ 8')).toHaveLength(told)
    minh = await product.as('minh')
    expect((await minh.get(routes.directivesMine)).text).toContain('Văn bản đến chưa chuyển')
  })
})

/** A page of a few large lines, as a scanner would send it. */
function scan(...lines: readonly string[]): File {
  GlobalFonts.registerFromPath(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
    'Tinos',
  )
  const canvas = createCanvas(800, 800)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = 'black'
  pen.font = '32px Tinos'
  for (const [at, line] of lines.entries()) pen.fillText(line, 80, 90 + at * 60)
  return new File([new Uint8Array(canvas.toBuffer('image/png'))], 'ban-quet.png', { type: 'image/png' })
}

describe('A scan', { timeout: 240_000 }, () => {
  test('is read off the request path and found by its words; one that bears a stamp is held from everybody until a person has looked', async () => {
    const secret = await entered({
      abstract: 'Bản quét lạ',
      files: scan('ỦY BAN NHÂN DÂN PHƯỜNG KIẾN AN', 'MẬT', 'Báo cáo về việc riêng của phường'),
    })
    expect((await minh.get(pageOf(secret))).text).toContain('Đang nhận dạng chữ')
    const file = /\/tep\/[0-9a-f-]{36}/.exec((await minh.get(pageOf(secret))).text)?.[0] ?? ''
    expect((await minh.get(file)).status).toBe(200)
    await product.runJobs()
    expect((await minh.get(file)).status, 'the file is served to nobody').toBe(404)
    expect((await minh.get(href(routes.incoming, {}, { q: 'việc riêng của phường' }))).text).not.toContain(
      pageOf(secret),
    )
    const held = (await minh.get(pageOf(secret))).text
    expect(held).toContain('Bản quét có dấu mật: cần làm ngay')
    expect(held).not.toContain(file)
    expect(await newsOf(product, 'minh', 'Bản quét lạ', 'Dấu mật')).toHaveLength(1)
    expect((await minh.get(routes.directivesMine)).text).toContain('Bản quét có dấu mật, cần xem ngay')

    const clearance = href(routes.incomingClearance, { document: secret })
    expect((await minh.post(clearance, { reason: '' })).status).toBe(422)
    expect((await minh.post(clearance, { reason: 'Dòng ấy là tên riêng' })).status).toBe(303)
    await product.runJobs()
    expect((await minh.get(file)).status, 'a person said it is none').toBe(200)
    expect((await minh.get(href(routes.incoming, {}, { q: 'việc riêng của phường' }))).text).toContain(
      pageOf(secret),
    )
    const gone = href(routes.incomingFilesEnd, { document: secret })
    expect((await minh.post(gone, { reason: 'x' })).status, 'nothing is held any more').toBe(422)
  })

  test('that is secret indeed leaves the store for good, and its number stays', async () => {
    const id = await entered({ abstract: 'Mật thật', files: scan('TUYỆT MẬT') })
    const found = { kind: 'secret', message: 'Có dấu mật.' } as const
    await recordIncomingText(product.deps, systemActor(product.ward.id), { id: id as IncomingId, found })
    const stored = await reading(product.deps, { ward: product.ward.id }, (db) =>
      db.selectFrom('attachment').select('sha256').where('owner_id', '=', id).executeTakeFirstOrThrow(),
    )
    const end = href(routes.incomingFilesEnd, { document: id })
    expect((await thao.post(end, { reason: 'x' })).status).toBe(404)
    expect((await minh.post(end, { reason: 'Đã giao đồng chí Lan giữ' })).status).toBe(303)
    await product.runJobs()
    expect(await product.deps.blobs.has(stored.sha256)).toBe(false)
    const page = (await minh.get(pageOf(id))).text
    expect(page).toContain('Tệp đã xóa khỏi hệ thống')
    expect(page).toContain('Đã giao đồng chí Lan giữ')
  })
})
