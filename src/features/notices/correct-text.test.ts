import { expect, test } from 'vitest'
import { systemActor } from '#domain/actor.ts'
import { expectOk } from '#domain/result.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import type { NoticeId } from './draft.ts'
import { receiveNotice, recordRecognition } from './receive-commands.ts'

const product = await testApp()
const minh = await product.as('minh')

const scanned = demoNotice
  .replace('Tổ công tác thoát nước', 'Công an phường')
  .replace('khảo sát các tuyến ngõ', 'khão sát các tuyến ngỏ')
  .replace('thẳng thắn', 'thăng thắn')

test('what character recognition read wrong is put right before the text is frozen: clauses and tasks follow, decisions stay', async () => {
  const { id, text } = await recognised(scanned)
  const confirm = href(routes.noticeConfirm, { id })
  const [first = '', second = ''] = idsOf((await minh.get(confirm)).text)
  await minh.post(href(routes.noticeDraft, { id, draft: second }), {
    version: '1',
    title: 'Hố ga mất nắp',
    quote: 'Giao Công an phường kiểm tra các hố ga.',
    'role.0': 'lead',
    'unit.0': product.ward.unit('kt'),
  })
  const right = text
    .replace('khão sát các tuyến ngỏ', 'khảo sát các tuyến ngõ')
    .replace('thăng thắn', 'thẳng thắn')
  const stale = await minh.post(href(routes.noticeText, { id }), { version: '1', text: right })
  expect([stale.status, stale.text.includes('Bản vừa được lưu')]).toEqual([422, true])
  const saved = await minh.post(href(routes.noticeText, { id }), { version: '2', text: right })
  expect(saved.location).toBe(`${confirm}#van-ban`)

  const page = (await minh.get(confirm)).text
  expect(page).not.toMatch(/khão|ngỏ|thăng thắn/)
  expect(page).toMatch(
    /id="cau-1"[^>]*>1<\/a>Giao Phòng Kinh tế[^<]*khảo sát các tuyến ngõ[^<]*10\/12\/2025\.<\/mark>/,
  )
  expect(page).toMatch(/Khảo sát các tuyến ngõ[^<]*<\/h3>/)
  expect(page, 'what a clerk worded stays').toContain('Hố ga mất nắp')
  expect(page, 'and whom a clerk chose').toContain('Phòng Kinh tế, Hạ tầng và Đô thị phường')

  const opened = (await minh.get(`${confirm}?sua=${first}`)).text
  expect(opened).toMatch(/name="quote"[^>]*>[^<]*khảo sát các tuyến ngõ/)
  expect((await minh.post(href(routes.noticeIssue, { id }), { version: '3' })).status).toBe(303)
  expect((await minh.get(href(routes.clause, { id, number: '1' }))).text).toContain('ý kiến thẳng thắn')
  expect((await minh.get(href(routes.notice, { id }))).text).toContain('sửa chữ máy đọc sai')
  const late = await minh.post(href(routes.noticeText, { id }), { version: '4', text: scanned })
  expect(late.status).toBe(422)
})

test('saving the text as it is changes nothing of it or its tasks', async () => {
  const { id, text } = await recognised(scanned.replace('51-TB', '52-TB'))
  const before = (await minh.get(href(routes.noticeConfirm, { id }))).text
  expect((await minh.post(href(routes.noticeText, { id }), { version: '1', text })).status).toBe(303)
  const after = (await minh.get(href(routes.noticeConfirm, { id }))).text
  const shown = (html: string) => html.match(/<div class="notice-text".*?<\/section>|<h3>.*?<\/h3>/gs)
  expect(shown(after)).toEqual(shown(before))
})

test('a text that came as letters is the source and is not touched; an empty or secret one is refused', async () => {
  const pasted =
    (await minh.post(routes.noticeNew, { text: scanned.replace('51-TB', '53-TB') })).location ?? ''
  const id = /[0-9a-f-]{36}/.exec(pasted)?.[0] ?? ''
  expect((await minh.get(pasted)).text).not.toContain('Sửa chữ đọc sai')
  const refused = await minh.post(href(routes.noticeText, { id }), { version: '1', text: 'Khác' })
  expect([refused.status, refused.text.includes('Chỉ sửa chữ của văn bản nhận dạng')]).toEqual([422, true])
  const scan = await recognised(scanned.replace('51-TB', '54-TB'))
  const send = (text: string) => minh.post(href(routes.noticeText, { id: scan.id }), { version: '1', text })
  expect((await send(' ')).text).toContain('Hãy ghi nguyên văn')
  const secret = await send(`TUYỆT MẬT\n${scan.text}`)
  expect([secret.status, secret.text.includes('dấu mật không được đưa vào')]).toEqual([422, true])
  const thao = await product.as('thao')
  expect(
    (await thao.post(href(routes.noticeText, { id: scan.id }), { version: '1', text: 'x' })).status,
  ).not.toBe(303)
})

/** A scan as the job leaves it, with the text that the form opens with. */
async function recognised(words: string): Promise<{ readonly id: NoticeId; readonly text: string }> {
  const blob = await product.deps.blobs.put(new TextEncoder().encode(words))
  const source = { origin: 'upload', sourceSha256: blob.sha256, text: null } as const
  const { id } = expectOk(await receiveNotice(product.deps, await product.actor('minh'), source))
  expectOk(await recordRecognition(product.deps, systemActor(product.ward.id), { id, text: words }))
  const form = (await minh.get(href(routes.noticeConfirm, { id }, { sua: 'van-ban' }))).text
  const text = /name="text"[^>]*>([^<]*)<\/textarea>/.exec(form)?.[1] ?? ''
  return { id, text: text.replace(/^\n/, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"') }
}

const idsOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/nhiem-vu\/([0-9a-f-]{36})\/bo/g)].map((match) => match[1] ?? '')),
]
