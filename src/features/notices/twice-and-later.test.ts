import { expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { clearNotice, demoNotice } from '#test/demo-notice.ts'
import { issueNotice, noticeOf, pasteNotice } from '#test/notice.ts'

const product = await testApp()
const minh = await product.as('minh')

test('a notice received again in another format says so for as long as both could be issued', async () => {
  const first = await pasteNotice(minh, clearNotice)
  expect((await minh.get(first)).text).not.toContain('Có vẻ thông báo này đã được nhận')

  const file = new File([`\uFEFF${clearNotice.normalize('NFD').replace(/ /g, '  ')}`], 'tb51.txt')
  const second = (await minh.post('/thong-bao/moi', { file, text: '' })).location ?? ''
  const warned = (await minh.get(second)).text
  expect(warned).toContain('Có vẻ thông báo này đã được nhận')
  expect(warned).toContain(`href="${first}"`)
  expect(warned).toMatch(/đang kiểm tra\): cùng số, ký hiệu và ngày/)

  const draft = await pasteNotice(
    minh,
    clearNotice.replace('Số 51-TB/ĐU', 'Số     -TB/ĐU').replace('tổ dân phố số 12', 'tổ 12'),
  )
  expect((await minh.get(draft)).text, 'the same words under no number').toMatch(/chữ gần như giống hệt/)
  const other = clearNotice.replace('51-TB', '52-TB').replace('ngày 25 tháng 11', 'ngày 26 tháng 11')
  expect((await minh.get(await pasteNotice(minh, other))).text, 'another paper').not.toContain(
    `href="${first}"`,
  )
  expect((await minh.post(`${noticeOf(first)}/bo`, { reason: 'Nhận trùng' })).status).toBe(303)
  expect((await minh.get(second)).text, 'what was given up is no rival').not.toContain(`href="${first}"`)
  const again = (await minh.post('/thong-bao/moi', { file, text: '' })).location ?? ''
  expect((await minh.get(again)).text).toContain('cùng một tệp')
})

test('a later notice that says what it replaces offers to record it, and issuing records what the clerk left chosen', async () => {
  const earlier = await issueNotice(minh, clearNotice.replace('51-TB', '71-TB'))
  const later = await pasteNotice(
    minh,
    changing(
      '72',
      'Thay thế mục 2 Thông báo số 71-TB/ĐU ngày 25/11/2025 và bãi bỏ mục 3 Thông báo số 71-TB/ĐU ngày 25/11/2025.',
    ),
  )
  const page = (await minh.get(later)).text
  expect(page).toContain('Văn bản nêu thay đổi thông báo trước ở 2 chỗ')
  expect(page).toMatch(new RegExp(`href="${earlier}/muc/2">Mục 2</a>`))
  expect(page).toMatch(/name="change.0".*?<option value="replace" selected>Thay thế/s)
  expect(page).toMatch(/name="change.1".*?<option value="cancel" selected>Hủy bỏ/s)

  const done = await minh.post(`${noticeOf(later)}/ban-hanh`, {
    version: '1',
    'change.0': 'replace',
    'change.1': '',
  })
  expect(done.status).toBe(303)
  expect((await minh.get(`${earlier}/muc/2`)).text).toMatch(
    /Mục này đã được thay thế bởi <a [^>]*>mục 5, Thông báo 72-TB\/ĐU[^<]*<\/a>: Thay thế mục 2/,
  )
  expect((await minh.get(`${earlier}/muc/3`)).text, 'not recorded when the clerk says so').not.toContain(
    'Mục này đã được',
  )
  expect((await minh.get(earlier)).text).toContain('ghi nhận mục 2 được thay thế bởi thông báo sau')
})

test('a notice or clause that is not there is named, and nothing can be recorded of it', async () => {
  const earlier = await issueNotice(minh, clearNotice.replace('51-TB', '74-TB'))
  const later = await pasteNotice(
    minh,
    changing(
      '75',
      'Bãi bỏ mục 9 Thông báo số 74-TB/ĐU ngày 25/11/2025; sửa đổi mục 2 Thông báo số 999-TB/ĐU ngày 02/01/2025.',
    ),
  )
  const page = (await minh.get(later)).text
  expect(page).toContain('có trong sổ nhưng không có mục này')
  expect(page).toContain(
    'Không thấy mục 2 Thông báo số 999-TB/ĐU ngày 02/01/2025 trong các thông báo đã ban hành',
  )
  expect(page).not.toContain('name="change.')
  const done = await minh.post(`${noticeOf(later)}/ban-hanh`, {
    version: '1',
    'change.0': 'cancel',
    'change.1': 'amend',
  })
  expect(done.status).toBe(303)
  expect((await minh.get(earlier)).text).not.toContain('Mục này đã được')
})

test('a refused issue keeps what was chosen', async () => {
  await issueNotice(minh, clearNotice.replace('51-TB', '76-TB'))
  const later = await pasteNotice(
    minh,
    changing('77', 'Thay thế mục 2 Thông báo số 76-TB/ĐU ngày 25/11/2025.'),
  )
  const refused = await minh.post(`${noticeOf(later)}/ban-hanh`, { version: '9', 'change.0': 'amend' })
  expect(refused.status).toBe(422)
  expect(refused.text).toMatch(/name="change.0".*?<option value="amend" selected>/s)
})

test('an unknown name is one unit or a new one, not both', async () => {
  const confirm = await pasteNotice(minh, demoNotice)
  const answer = { name: 'Tổ công tác thoát nước', unit: product.ward.unit('kt'), kind: 'outside' }
  const refused = await minh.post(`${noticeOf(confirm)}/ten-don-vi`, answer)
  expect([refused.status, refused.text.includes('Chỉ chọn một trong hai')]).toEqual([422, true])
  const { unit: _, ...created } = answer
  const done = await minh.post(`${noticeOf(confirm)}/ten-don-vi`, created)
  expect(done.location, 'the last name is settled: on with the tasks').toBe(`${confirm}#nhiem-vu`)
  expect((await minh.get(confirm)).text).not.toContain('Tên chưa rõ')
  const late = await minh.post(`${noticeOf(confirm)}/ten-don-vi`, { name: answer.name })
  expect(late.text, 'said also when somebody else has answered meanwhile').toContain(
    'Hãy chọn một đơn vị đã có',
  )
})

test('a deadline with a day that does not exist is asked about, words without a day are kept', async () => {
  const confirm = await pasteNotice(minh, clearNotice)
  const task = (due: string) =>
    minh.post(`${noticeOf(confirm)}/nhiem-vu`, {
      title: 'Việc thêm',
      quote: 'Giao thêm một việc.',
      due,
      'role.0': 'lead',
      'unit.0': product.ward.unit('kt'),
    })
  const refused = await task('trước ngày 31/02/2026')
  expect([refused.status, refused.text.includes('“trước ngày 31/02/2026” có ngày không đúng')]).toEqual([
    422,
    true,
  ])
  expect((await task('khẩn trương')).status).toBe(303)
})

const changing = (number: string, clause: string): string =>
  clearNotice.replace('51-TB', `${number}-TB`).replace('\nNơi nhận:', `\n5. ${clause}\n\nNơi nhận:`)
