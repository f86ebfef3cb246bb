import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { projectRoot } from '#platform/root.ts'
import { type Client, testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { noticeText } from '../../demo/notice-text.ts'
import { type DemoNotice, demoNotices } from '../../demo/notices.ts'

const product = await testApp()
const minh = await product.as('minh')

const model = join(projectRoot, '..', 'shared', 'notices', 'kien-an-2025-ket-luan-doi-thoai.txt')
const modelText = readable(model)

test('nothing is assigned before a clerk issues, and everything is afterwards', async () => {
  const confirm = await paste(minh, demoNotice)
  const page = await minh.get(confirm)
  expect(page.text).toContain('Thông báo <span class="nowrap">51-TB/ĐU</span> ngày 25/11/2025')
  expect(page.text).toContain('Tổ công tác thoát nước')
  expect((await minh.get('/chi-dao')).text).not.toContain('51-TB/ĐU')

  const refused = await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '1' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('chưa rõ “Tổ công tác thoát nước” là đơn vị nào')

  await minh.post(`${idOf(confirm)}/ten-don-vi`, {
    name: 'Tổ công tác thoát nước',
    unit: product.ward.unit('kt'),
    remember: '1',
  })
  const issued = await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '2' })
  expect(issued.status).toBe(303)
  const notice = await minh.get(idOf(confirm))
  expect(notice.text).toContain('Đã ban hành')
  expect(notice.text).toMatch(/CĐ-2025-\d{3}/)
  expect(notice.text).toContain('09/12/2025')

  const again = await paste(minh, demoNotice.replace('51-TB', '52-TB'))
  expect((await minh.get(again)).text, 'the name was remembered for later notices').not.toContain(
    'Tên chưa rõ',
  )
})

test('the duty to publish within ten days is proposed with the law it follows from', async () => {
  const page = await minh.get(await paste(minh, demoNotice))
  expect(page.text).toContain('Việc luật định, đề nghị giao thêm')
  expect(page.text).toContain('Điều 43 Luật Tổ chức chính quyền địa phương năm 2025')
  expect(page.text).toContain('01/12/2025')
})

test('a meeting of the committee brings no duty to publish, and a deadline is never its day', async () => {
  const meeting = noticeText(
    demoNotices.find(({ number }) => number === 54) as DemoNotice,
    isoDate('2025-11-25'),
  )
  const page = await minh.get(await paste(minh, meeting))
  expect(page.text).toContain('tuyển quân')
  expect(page.text).not.toContain('Việc luật định')
  expect(page.text).not.toContain('Điều 43')
})

test('an issued text can no longer be changed, not even in the database itself', async () => {
  const { address } = await issued('60')
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

test('a draft can be corrected, cut in two, joined, dropped and taken back', async () => {
  const confirm = await paste(minh, demoNotice)
  const drafts = async () => idsOf((await minh.get(confirm)).text)
  const [first = '', second = ''] = await drafts()
  const base = `${idOf(confirm)}/nhiem-vu`

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
  const confirm = await paste(minh, demoNotice)
  const [first = ''] = idsOf((await minh.get(confirm)).text)
  const address = `${idOf(confirm)}/nhiem-vu/${first}`
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
  const confirm = await paste(minh, demoNotice)
  const [first = ''] = idsOf((await minh.get(confirm)).text)
  const page = await minh.get(`${confirm}?sua=${first}`)
  const places = [...page.text.matchAll(/<form[^>]* action="[^"]*\/thong-bao\/[^"#]*(?:#([^"]+))?"/g)]
  expect(places.length).toBeGreaterThan(6)
  for (const [form, place] of places) expect(page.text, form).toContain(`id="${place}"`)
})

test('a draft says what keeps it from being issued, and the register when it came', async () => {
  const confirm = await paste(minh, demoNotice.replace('Tổ công tác thoát nước', 'Tổ giúp việc ngập úng'))
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
  const confirm = await paste(minh, demoNotice)
  const [first = ''] = idsOf((await minh.get(confirm)).text)
  const base = `${idOf(confirm)}/nhiem-vu/${first}`
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
  const confirm = await paste(minh, demoNotice)
  const opened = (await minh.get(`${confirm}?sua=${idsOf((await minh.get(confirm)).text)[0]}`)).text
  const quote = opened.match(/name="quote"[^>]*>([^<]*)</)?.[1] ?? ''
  const inside = quote.split(' ').slice(4, 12).join(' ')
  const added = {
    title: 'Việc trong câu',
    quote: inside,
    'role.0': 'lead',
    'unit.0': product.ward.unit('kt'),
  }
  expect((await minh.post(`${idOf(confirm)}/nhiem-vu`, added)).status).toBe(303)
  const page = (await minh.get(confirm)).text
  const order = page.match(/id="nhiem-vu-(\d+)"(?=(?:(?!id="nhiem-vu).)*Việc trong câu)/s)?.[1]
  expect(page).toContain(`id="cau-${order}"`)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  expect(
    [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.has(id)),
  ).toEqual([])
})

test('a line of units half filled in is asked about, not lost', async () => {
  const confirm = await paste(minh, demoNotice)
  const kt = product.ward.unit('kt')
  const refused = await minh.post(`${idOf(confirm)}/nhiem-vu`, {
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
  const confirm = await paste(minh, demoNotice)
  const [first = ''] = idsOf((await minh.get(confirm)).text)
  const address = `${idOf(confirm)}/nhiem-vu/${first}`
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
  const text = demoNotice.replace('51-TB', '67-TB').replace('Tổ công tác thoát nước', 'Công an phường')
  const confirm = await paste(minh, text)
  const [first = ''] = idsOf((await minh.get(confirm)).text)
  const lan = await product.as('lan')
  const fields = {
    version: '1',
    title: 'Việc chị Lan vừa đổi',
    quote: 'Câu giao việc.',
    'role.0': 'lead',
    'unit.0': product.ward.unit('ca'),
  }
  expect((await lan.post(`${idOf(confirm)}/nhiem-vu/${first}`, fields)).status).toBe(303)
  const late = await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '1' })
  expect([late.status, late.text.includes('Có người vừa sửa thông báo này')]).toEqual([422, true])
  expect(late.text).toContain('Việc chị Lan vừa đổi')
  expect((await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '2' })).status).toBe(303)
})

test('pressing issue twice issues once', async () => {
  const confirm = await paste(
    minh,
    demoNotice.replace('51-TB', '61-TB').replace('Tổ công tác thoát nước', 'Công an phường'),
  )
  const fields = { version: '1', _key: '01900000-0000-7000-8000-000000000001' }
  const [one, two] = await Promise.all([
    minh.post(`${idOf(confirm)}/ban-hanh`, fields),
    minh.post(`${idOf(confirm)}/ban-hanh`, fields),
  ])
  expect([one?.status, two?.status]).toEqual([303, 303])
  const page = await minh.get(idOf(confirm))
  expect(new Set(page.text.match(/CĐ-2025-\d{3}/g))).toHaveProperty('size', 4)
})

test('people outside the Party Office see issued notices only, other wards nothing', async () => {
  const confirm = await paste(minh, demoNotice)
  const thao = await product.as('thao')
  expect((await thao.get(confirm)).status).toBe(403)
  expect((await thao.get(idOf(confirm))).status).toBe(404)
  expect((await thao.get('/thong-bao/moi')).status).toBe(403)
  expect((await thao.post('/thong-bao/moi', { text: demoNotice })).status).toBe(403)

  const { address } = await issued('62')
  expect((await thao.get(address)).status).toBe(200)
  const foreign = await product.other.as('minh')
  expect((await foreign.get(address)).status).toBe(404)
  expect((await foreign.get('/thong-bao')).text).not.toContain('62-TB/ĐU')
  expect((await product.anybody.get(address)).status).not.toBe(200)
})

test('a later notice amends a clause and both stay readable', async () => {
  const earlier = await issued('63')
  const later = await issued('64')
  const clause = `${earlier.address}/muc/2`
  const recorded = await minh.post(`${clause}/thay-doi`, {
    byNotice: later.address.split('/').at(-1) ?? '',
    byClause: '3',
    kind: 'amend',
    explanation: 'Thêm tổ dân phố số 14 vào diện khảo sát.',
  })
  expect(recorded.status).toBe(303)
  const page = await minh.get(clause)
  expect(page.text).toMatch(/đã được sửa đổi bởi <a [^>]*>mục 3, Thông báo 64-TB\/ĐU/)
  const back = (await minh.get(`${later.address}/muc/3`)).text
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
    await paste(minh, demoNotice.replace('ngõ hay ngập', '<script>alert(1)</script>')),
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
  const source = await minh.get(`${idOf(confirm)}/tep-goc`)
  expect(source.headers.get('content-disposition')).toContain('attachment')
  expect((await (await product.as('thao')).get(`${idOf(confirm)}/tep-goc`)).status).toBe(404)
  expect((await (await product.other.as('minh')).get(`${idOf(confirm)}/tep-goc`)).status).toBe(404)
})

test.runIf(modelText !== null)('the model notice gives its twelve directives and the legal one', async () => {
  const confirm = await paste(minh, modelText ?? '')
  const page = await minh.get(confirm)
  expect(idsOf(page.text)).toHaveLength(13)
  const refused = await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '1' })
  expect(refused.text).toContain('Thông báo chưa có số hoặc ngày')
  const done = await minh.post(`${idOf(confirm)}/ban-hanh`, { version: '1', withoutNumber: '1' })
  expect(done.status).toBe(303)
  expect((await minh.get(idOf(confirm))).text).toContain('giao 13 chỉ đạo')
})

test('a notice without a date is dated by the day of its issue here, also before seven in the morning', async () => {
  const earlier = await issued('68')
  product.clock.set(new Date('2025-11-25T06:30:00+07:00'))
  const early = await product.as('minh')
  const undated = demoNotice
    .replace(
      'Số 51-TB/ĐU          Kiến An, ngày 25 tháng 11 năm 2025',
      'Số     -TB/ĐU          Kiến An, ngày     tháng     năm 2025',
    )
    .replace('Tổ công tác thoát nước', 'Công an phường')
  const later = idOf(await paste(early, undated))
  expect((await early.post(`${later}/ban-hanh`, { version: '1', withoutNumber: '1' })).status).toBe(303)
  const change = { byNotice: later.split('/').at(-1) ?? '', kind: 'amend', explanation: 'Thêm tổ 14.' }
  expect((await early.post(`${earlier.address}/muc/2/thay-doi`, change)).status).toBe(303)
})

async function paste(client: Client, text: string): Promise<string> {
  const answer = await client.post('/thong-bao/moi', { text })
  expect(answer.status).toBe(303)
  return answer.location ?? ''
}

async function issued(number: string): Promise<{ readonly address: string }> {
  const known = demoNotice
    .replace('51-TB', `${number}-TB`)
    .replace('Tổ công tác thoát nước', 'Công an phường')
  const address = idOf(await paste(minh, known))
  expect((await minh.post(`${address}/ban-hanh`, { version: '1' })).status).toBe(303)
  return { address }
}

const idOf = (confirm: string): string => confirm.replace(/\/xac-nhan.*/, '')
const idsOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/nhiem-vu\/([0-9a-f-]{36})\/(?:bo|lay-lai)/g)].map((match) => match[1] ?? '')),
]

function readable(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
