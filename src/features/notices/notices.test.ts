import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { projectRoot } from '#platform/root.ts'
import { testApp } from '#test/app.ts'
import { clearNotice, demoNotice } from '#test/demo-notice.ts'
import { draftsIn, issueNotice, noticeOf, pasteNotice } from '#test/notice.ts'
import { noticeText } from '../../demo/notice-text.ts'
import { type DemoNotice, demoNotices } from '../../demo/notices.ts'

const product = await testApp()
const minh = await product.as('minh')

const model = join(projectRoot, '..', 'shared', 'notices', 'kien-an-2025-ket-luan-doi-thoai.txt')
const modelText = readable(model)

test('nothing is assigned before a clerk issues, and everything is afterwards', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const page = await minh.get(confirm)
  expect(page.text).toContain('Thông báo <span class="nowrap">51-TB/ĐU</span> ngày 25/11/2025')
  expect(page.text).toContain('Tổ công tác thoát nước')
  expect((await minh.get('/chi-dao')).text).not.toContain('51-TB/ĐU')

  const refused = await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '1' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('chưa rõ “Tổ công tác thoát nước” là đơn vị nào')

  await minh.post(`${noticeOf(confirm)}/ten-don-vi`, {
    name: 'Tổ công tác thoát nước',
    unit: product.ward.unit('kt'),
    remember: '1',
  })
  const issued = await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '2' })
  expect(issued.status).toBe(303)
  const notice = await minh.get(noticeOf(confirm))
  expect(notice.text).toContain('Đã ban hành')
  expect(notice.text).toMatch(/CĐ-2025-\d{3}/)
  expect(notice.text).toContain('09/12/2025')

  const again = await pasteNotice(minh, demoNotice.replace('51-TB', '52-TB'))
  expect((await minh.get(again)).text, 'the name was remembered for later notices').not.toContain(
    'Tên chưa rõ',
  )
})

test('the duty to publish within ten days is proposed with the law it follows from', async () => {
  const page = await minh.get(await pasteNotice(minh, demoNotice))
  expect(page.text).toContain('Việc luật định, đề nghị giao thêm')
  expect(page.text).toContain('Điều 43 Luật Tổ chức chính quyền địa phương năm 2025')
  expect(page.text).toContain('01/12/2025')
})

test('a meeting of the committee brings no duty to publish, and a deadline is never its day', async () => {
  const meeting = noticeText(
    demoNotices.find(({ number }) => number === 54) as DemoNotice,
    isoDate('2025-11-25'),
  )
  const page = await minh.get(await pasteNotice(minh, meeting))
  expect(page.text).toContain('tuyển quân')
  expect(page.text).not.toContain('Việc luật định')
  expect(page.text).not.toContain('Điều 43')
})

test('an issued text can no longer be changed, not even in the database itself', async () => {
  const address = await issued('60')
  const id = address.split('/').at(-1) ?? ''
  const edit = await minh.post(`${address}/the-thuc`, { version: '2', type: 'THÔNG BÁO', subject: 'Khác' })
  expect(edit.status).toBe(422)
  expect(edit.text).toContain('đã ban hành')
  await expect(
    product.deps.db.transaction().execute(async (db) => {
      const { enterWard } = await import('#platform/db/reading.ts')
      await enterWard(db, product.ward.id)
      await db.updateTable('notice').set({ text: 'đã sửa' }).where('id', '=', id).execute()
    }),
  ).rejects.toThrow(/frozen/)
})

test('pressing issue twice issues once', async () => {
  const confirm = await pasteNotice(minh, clearNotice.replace('51-TB', '61-TB'))
  const fields = { version: '1', _key: '01900000-0000-7000-8000-000000000001' }
  const [one, two] = await Promise.all([
    minh.post(`${noticeOf(confirm)}/ban-hanh`, fields),
    minh.post(`${noticeOf(confirm)}/ban-hanh`, fields),
  ])
  expect([one?.status, two?.status]).toEqual([303, 303])
  const page = await minh.get(noticeOf(confirm))
  expect(new Set(page.text.match(/CĐ-2025-\d{3}/g))).toHaveProperty('size', 4)
})

test('people outside the Party Office see issued notices only, other wards nothing', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const thao = await product.as('thao')
  expect((await thao.get(confirm)).status).toBe(403)
  expect((await thao.get(noticeOf(confirm))).status).toBe(404)
  expect((await thao.get('/thong-bao/moi')).status).toBe(403)
  expect((await thao.post('/thong-bao/moi', { text: demoNotice })).status).toBe(403)

  const address = await issued('62')
  expect((await thao.get(address)).status).toBe(200)
  const foreign = await product.other.as('minh')
  expect((await foreign.get(address)).status).toBe(404)
  expect((await foreign.get('/thong-bao')).text).not.toContain('62-TB/ĐU')
  expect((await product.anybody.get(address)).status).not.toBe(200)
})

test('a later notice amends a clause and both stay readable', async () => {
  const earlier = await issued('63')
  const later = await issued('64')
  const clause = `${earlier}/muc/2`
  const recorded = await minh.post(`${clause}/thay-doi`, {
    byNotice: later.split('/').at(-1) ?? '',
    byClause: '3',
    kind: 'amend',
    explanation: 'Thêm tổ dân phố số 14 vào diện khảo sát.',
  })
  expect(recorded.status).toBe(303)
  const page = await minh.get(clause)
  expect(page.text).toMatch(/đã được sửa đổi bởi <a [^>]*>mục 3, Thông báo 64-TB\/ĐU/)
  const back = (await minh.get(`${later}/muc/3`)).text
  expect(back, 'the later clause leads back').toMatch(/Mục này sửa đổi <a [^>]*>mục 2, Thông báo 63-TB\/ĐU/)
  expect((await minh.post(`${clause}/thay-doi`, { kind: 'amend', explanation: 'x' })).text).toContain(
    'Hãy chọn thông báo ban hành sau.',
  )
  expect(page.text).toContain('Thêm tổ dân phố số 14')
  expect(page.text, 'the old words are still there').toContain('lập danh mục cống cần nạo vét')
})

test('the register finds notices by number and by words with or without accents', async () => {
  await issued('65')
  expect((await minh.get('/thong-bao?q=65')).text).toContain('65-TB/ĐU')
  expect((await minh.get('/thong-bao?q=ho+ga+mat+nap')).text).toContain('65-TB/ĐU')
  expect((await minh.get('/thong-bao?q=hố+ga')).text).toContain('65-TB/ĐU')
  expect((await minh.get('/thong-bao?q=hồ+gà')).text).not.toContain('65-TB/ĐU')
  expect((await minh.get("/thong-bao?nam=x&sau=';drop table notice;--_1")).status).toBe(200)
})

test('script in a pasted notice is shown as text', async () => {
  const page = await minh.get(
    await pasteNotice(minh, demoNotice.replace('ngõ hay ngập', '<script>alert(1)</script>')),
  )
  expect(page.text).not.toContain('<script>alert(1)')
  expect(page.text).toContain('&lt;script>alert(1)')
})

test('a file that says nothing, and nothing at all, are refused with a sentence and keep what was typed', async () => {
  const nothing = await minh.post('/thong-bao/moi', { text: '   ' })
  expect(nothing.status).toBe(422)
  expect(nothing.text).toContain('Hãy chọn một tệp, hoặc dán nội dung')
  const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'thong-bao.pdf')
  const refused = await minh.post('/thong-bao/moi', { file: program, text: '' })
  expect(refused.status).toBe(422)
})

test('an uploaded file is kept under its fingerprint and only people of the ward get it', async () => {
  const file = new File([demoNotice.normalize('NFD')], 'thong-bao-66.txt', { type: 'text/plain' })
  const answer = await minh.post('/thong-bao/moi', { file, text: '' })
  expect(answer.status).toBe(303)
  const confirm = answer.location ?? ''
  expect((await minh.get(confirm)).text, 'decomposed letters are read').toContain('51-TB/ĐU</span>')
  const source = await minh.get(`${noticeOf(confirm)}/tep-goc`)
  expect(source.headers.get('content-disposition')).toContain('attachment')
  expect((await (await product.as('thao')).get(`${noticeOf(confirm)}/tep-goc`)).status).toBe(404)
  expect((await (await product.other.as('minh')).get(`${noticeOf(confirm)}/tep-goc`)).status).toBe(404)
})

test.runIf(modelText !== null)('the model notice gives its twelve directives and the legal one', async () => {
  const confirm = await pasteNotice(minh, modelText ?? '')
  const page = await minh.get(confirm)
  expect(draftsIn(page.text)).toHaveLength(13)
  const refused = await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '1' })
  expect(refused.text).toContain('Thông báo chưa có số hoặc ngày')
  const done = await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '1', withoutNumber: '1' })
  expect(done.status).toBe(303)
  expect((await minh.get(noticeOf(confirm))).text).toContain('giao 13 chỉ đạo')
})

test('a notice without a date is dated by the day of its issue here, also before seven in the morning', async () => {
  const earlier = await issued('68')
  product.clock.set(new Date('2025-11-25T06:30:00+07:00'))
  const early = await product.as('minh')
  const undated = clearNotice.replace(
    'Số 51-TB/ĐU          Kiến An, ngày 25 tháng 11 năm 2025',
    'Số     -TB/ĐU          Kiến An, ngày     tháng     năm 2025',
  )
  const later = noticeOf(await pasteNotice(early, undated))
  expect((await early.post(`${later}/ban-hanh`, { version: '1', withoutNumber: '1' })).status).toBe(303)
  const change = { byNotice: later.split('/').at(-1) ?? '', kind: 'amend', explanation: 'Thêm tổ 14.' }
  expect((await early.post(`${earlier}/muc/2/thay-doi`, change)).status).toBe(303)
})

const issued = (number: string) => issueNotice(minh, clearNotice.replace('51-TB', `${number}-TB`))

function readable(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
