import { expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { clearNotice, demoNotice } from '#test/demo-notice.ts'
import { draftsIn, noticeOf, pasteNotice } from '#test/notice.ts'

const product = await testApp()
const minh = await product.as('minh')

test('a draft can be corrected, cut in two, joined, dropped and taken back', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const drafts = async () => draftsIn((await minh.get(confirm)).text)
  const [first = '', second = ''] = await drafts()
  const base = `${noticeOf(confirm)}/nhiem-vu`

  const changed = await minh.post(`${base}/${first}`, {
    version: '1',
    title: 'Ngõ ngập ở tổ 12',
    quote: 'Khảo sát ngõ. Báo cáo Ban Thường vụ.',
    deliverables: ['survey', 'report'],
    due: 'chậm nhất ngày 12/12/2025\ntrong 05 ngày làm việc kể từ ngày 25/11/2025',
    'role.0': 'lead',
    'unit.0': product.ward.unit('kt'),
  })
  expect(changed.status).toBe(303)
  const page = await minh.get(confirm)
  expect(page.text).toContain('Ngõ ngập ở tổ 12')
  expect(page.text).toContain('12/12/2025')
  expect(page.text, 'five working days after 25/11/2025').toContain('02/12/2025')

  expect((await minh.post(`${base}/${first}/tach`, { at: '14' })).status).toBe(303)
  expect(await drafts()).toHaveLength(5)
  const [, half = ''] = await drafts()
  expect((await minh.post(`${base}/${first}/gop`, { with: half })).status).toBe(303)
  const joined = (await minh.get(confirm)).text
  expect([joined.includes('Đã gộp vào nhiệm vụ 1'), joined.includes('Không giao</')]).toEqual([true, true])
  expect((await minh.post(`${base}/${second}/bo`)).status).toBe(303)
  expect((await minh.get(confirm)).text).toContain('Không giao')
  expect((await minh.post(`${base}/${second}/lay-lai`)).status).toBe(303)
})

test('a clerk who was overtaken sees the newer version beside what was typed, and overwrites it only knowingly', async () => {
  const lan = await product.as('lan')
  const confirm = await pasteNotice(minh, demoNotice)
  const [first = ''] = draftsIn((await minh.get(confirm)).text)
  const address = `${noticeOf(confirm)}/nhiem-vu/${first}`
  const words = (title: string, version: string) => ({ title, version, quote: 'Khảo sát ngõ.' })
  const versionIn = (html: string) =>
    html.match(new RegExp(`action="${address}#nhiem-vu-1".*?name="version" value="(\\d+)"`, 's'))?.[1]

  expect((await minh.post(address, words('Ngõ ngập, theo Minh', '1'))).status).toBe(303)
  const incomplete = await lan.post(address, words('', '1'))
  expect(incomplete.text).toContain('Hãy ghi nội dung ngắn gọn')
  expect(versionIn(incomplete.text), 'another mistake does not hide that the draft has changed').toBe('1')

  const overtaken = await lan.post(address, words('Ngõ ngập, theo Lan', '1'))
  expect(overtaken.status).toBe(422)
  expect(overtaken.text).toContain('Phạm Quang Minh đã sửa nội dung này')
  expect(overtaken.text).toMatch(/Bản vừa được lưu.*Ngõ ngập, theo Minh/s)
  expect(overtaken.text).toContain('value="Ngõ ngập, theo Lan"')
  expect((await lan.post(address, words('Ngõ ngập, theo Lan', versionIn(overtaken.text) ?? ''))).status).toBe(
    303,
  )
  expect((await minh.get(confirm)).text).toContain('Ngõ ngập, theo Lan')
})

test('a refused form comes back at its own place on the long page', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const [first = ''] = draftsIn((await minh.get(confirm)).text)
  const page = await minh.get(`${confirm}?sua=${first}`)
  const places = [...page.text.matchAll(/<form[^>]* action="[^"]*\/thong-bao\/[^"#]*(?:#([^"]+))?"/g)]
  expect(places.length).toBeGreaterThan(6)
  for (const [form, place] of places) expect(page.text, form).toContain(`id="${place}"`)
})

test('a draft says what keeps it from being issued, and the register when it came', async () => {
  const confirm = await pasteNotice(
    minh,
    demoNotice.replace('Tổ công tác thoát nước', 'Tổ giúp việc ngập úng'),
  )
  const page = (await minh.get(confirm)).text
  expect(page).toContain('Chưa rõ đơn vị chủ trì')
  expect(
    page.match(/Việc luật định(?:(?!<article).)*Đọc rõ/s),
    'nobody read the duty out of the text',
  ).toBeNull()
  const register = (await minh.get('/thong-bao?tinh-trang=draft')).text
  expect(register).toMatch(/Nhận lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/)
})

test('what was corrected stands as it was typed: the clause, the title of the second half, the sentence marked where it now stands', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const [first = ''] = draftsIn((await minh.get(confirm)).text)
  const base = `${noticeOf(confirm)}/nhiem-vu/${first}`
  const opened = (await minh.get(`${confirm}?sua=${first}`)).text
  const quote = opened.match(/name="quote"[^>]*>([^<]*)</)?.[1] ?? ''
  const cut = quote.indexOf('. ') + 2
  expect(cut, 'the sentence of the first task has two halves').toBeGreaterThan(20)
  expect(
    (
      await minh.post(base, {
        version: '1',
        title: 'Ngõ ngập ở tổ 12',
        quote,
        clauseNumber: '3',
        due: 'trước ngày 10/12/2025',
        'role.0': 'lead',
        'unit.0': product.ward.unit('kt'),
      })
    ).status,
  ).toBe(303)
  expect((await minh.get(confirm)).text).toContain('Mục 3')

  expect((await minh.post(`${base}/tach`, { at: String(cut) })).status).toBe(303)
  const page = (await minh.get(confirm)).text
  const titles = [...page.matchAll(/<\/(?:a|span)> ([^<]+)<\/h3>/g)].map((match) => match[1])
  expect(titles[0]).toBe('Ngõ ngập ở tổ 12')
  expect(titles[1], 'named by its own words').not.toBe(titles[0])
  const marks = [...page.matchAll(/<mark[^>]*>.*?<\/mark>/gs)].map((match) => match[0])
  expect(marks.filter((mark) => mark.includes('id="cau-1"') && mark.includes('id="cau-2"'))).toEqual([])
  for (const order of [1, 2]) expect(marks.some((mark) => mark.includes(`id="cau-${order}"`))).toBe(true)
})

test('a sentence within another is numbered too, and a number leads nowhere only where nothing is marked', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const opened = (await minh.get(`${confirm}?sua=${draftsIn((await minh.get(confirm)).text)[0]}`)).text
  const quote = opened.match(/name="quote"[^>]*>([^<]*)</)?.[1] ?? ''
  const inside = quote.split(' ').slice(4, 12).join(' ')
  const added = {
    title: 'Việc trong câu',
    quote: inside,
    'role.0': 'lead',
    'unit.0': product.ward.unit('kt'),
  }
  expect((await minh.post(`${noticeOf(confirm)}/nhiem-vu`, added)).status).toBe(303)
  const page = (await minh.get(confirm)).text
  const order = page.match(/id="nhiem-vu-(\d+)"(?=(?:(?!id="nhiem-vu).)*Việc trong câu)/s)?.[1]
  expect(page).toContain(`id="cau-${order}"`)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  expect(
    [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.has(id)),
  ).toEqual([])
})

test('a line of units half filled in is asked about, not lost', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const kt = product.ward.unit('kt')
  const refused = await minh.post(`${noticeOf(confirm)}/nhiem-vu`, {
    title: 'Việc thêm',
    quote: 'Giao thêm một việc.',
    'role.0': 'lead',
    'unit.0': kt,
    'role.1': 'coordinating',
    'unit.2': kt,
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Dòng 2: hãy chọn đơn vị')
  expect(refused.text).toContain('Dòng 3: hãy chọn vai trò')
  expect(refused.text).toContain('value="Việc thêm"')
})

test('the clerk who saves second is told who was first, and nothing is overwritten', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const [first = ''] = draftsIn((await minh.get(confirm)).text)
  const address = `${noticeOf(confirm)}/nhiem-vu/${first}`
  const fields = {
    version: '1',
    quote: 'Câu giao việc.',
    'role.0': 'lead',
    'unit.0': product.ward.unit('kt'),
  }
  expect((await minh.post(address, { ...fields, title: 'Của anh Minh' })).status).toBe(303)
  const lan = await product.as('lan')
  const late = await lan.post(address, { ...fields, title: 'Của chị Lan' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Phạm Quang Minh đã sửa nội dung này')
  expect(late.text, 'what was typed is kept').toContain('Của chị Lan')
  const page = await minh.get(confirm)
  expect(page.text).toContain('Của anh Minh')
  expect(page.text).not.toContain('Của chị Lan')
})

test('who is about to issue is told that a task is another one now, and issues only what the page shows', async () => {
  const text = clearNotice.replace('51-TB', '67-TB')
  const confirm = await pasteNotice(minh, text)
  const [first = ''] = draftsIn((await minh.get(confirm)).text)
  const lan = await product.as('lan')
  const fields = {
    version: '1',
    title: 'Việc chị Lan vừa đổi',
    quote: 'Câu giao việc.',
    'role.0': 'lead',
    'unit.0': product.ward.unit('ca'),
  }
  expect((await lan.post(`${noticeOf(confirm)}/nhiem-vu/${first}`, fields)).status).toBe(303)
  const late = await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '1' })
  expect([late.status, late.text.includes('Có người vừa sửa thông báo này')]).toEqual([422, true])
  expect(late.text).toContain('Việc chị Lan vừa đổi')
  expect((await minh.post(`${noticeOf(confirm)}/ban-hanh`, { version: '2' })).status).toBe(303)
})
