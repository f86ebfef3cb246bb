import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownerConnection } from '#platform/db/owner.ts'
import { href, routes } from '#routes'
import { type Answer, type Client, type TestApp, testApp } from '#test/app.ts'
import { demoNotice } from '#test/demo-notice.ts'
import { versionOn } from '#test/dossier.ts'

let product: TestApp
let minh: Client
let notice: string
beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T09:00:00+07:00' })
  minh = await product.as('minh')
  notice = await issuedNotice()
})

const address = () => href(routes.publicNotice, { notice })
const read = () => product.anybody.get(address())

describe('What the people may read', () => {
  test('is nothing before a clerk publishes', async () => {
    expect((await read()).status).toBe(404)
    expect((await product.anybody.get(routes.publicNotices)).text).toContain(
      'Chưa có kết quả nào được công khai',
    )
    expect((await product.anybody.get('/')).text).not.toContain('51-TB/ĐU')
    await preview({})
    expect((await read()).status, 'a preview publishes nothing').toBe(404)
  })

  test('a sentence with personal data is pointed out, and not published before somebody vouches for it', async () => {
    const page = await preview({
      first: 'Nạo vét cống trước nhà bà Nguyễn Thị Sáu, số nhà 12/34, ĐT 0912 304 518',
    })
    expect(page.text).toContain('“bà Nguyễn Thị Sáu” có thể là tên người')
    expect(page.text).toContain('“số nhà 12/34” có thể là địa chỉ nhà')
    expect(page.text).toContain('“0912 304 518” có thể là số điện thoại')
    const unchecked = await publish(page)
    expect(unchecked.status).toBe(422)
    expect(unchecked.text).toContain('đánh dấu xác nhận')
    expect((await read()).status).toBe(404)
  })

  test('is exactly what the preview showed, with its fingerprint, and no script at all', async () => {
    const shown = await preview({
      first: 'Khảo sát các ngõ hay ngập ở tổ dân phố số 12',
      drop: 'kết quả hội nghị',
    })
    expect((await publish(shown)).status).toBe(303)
    const page = await read()
    expect(page.status).toBe(200)
    expect(sheet(page.text)).toBe(sheet(shown.text).replaceAll('h2>', 'h1>'))
    expect(page.text).toContain('Khảo sát các ngõ hay ngập ở tổ dân phố số 12')
    expect(page.text).not.toContain('kết quả hội nghị đối thoại theo quy định')
    expect(page.text).not.toContain('<script')
    expect(page.text, 'nobody who works in the ward is named').not.toMatch(/Phạm Quang Minh|Vũ Phương Thảo/)
    expect(gzipSync(page.text).length).toBeLessThan(10_240)
    const data = (await product.anybody.get(href(routes.publicNoticeData, { notice }))).text
    expect(page.text).toContain(createHash('sha256').update(data).digest('hex'))
    expect((await product.anybody.get('/')).text).toContain(address())
  })

  test('tells each promise’s state as it is today', async () => {
    expect((await read()).text).toContain('Đang làm')
    product.clock.set(new Date('2025-12-12T09:00:00+07:00'))
    const late = (await read()).text
    expect(late).toContain('Quá hạn')
    expect(late).toContain('Đã quá hạn 3 ngày')
    product.clock.set(new Date('2025-11-25T09:00:00+07:00'))
  })

  test('is not sent twice to a browser that has it, and is sent anew when something changed', async () => {
    const first = await read()
    const etag = first.headers.get('etag') ?? ''
    expect((await product.anybody.get(address(), { 'if-none-match': etag })).status).toBe(304)
    product.clock.set(new Date('2025-11-26T09:00:00+07:00'))
    expect((await product.anybody.get(address(), { 'if-none-match': etag })).status).toBe(200)
    product.clock.set(new Date('2025-11-25T09:00:00+07:00'))
  })

  test('changes by a new version only, whose differences are told without the words taken away', async () => {
    const shown = await preview({ first: 'Khảo sát mọi ngõ hay ngập của phường' })
    expect((await publish(shown)).status).toBe(303)
    const page = (await read()).text
    expect(page).toContain('Bản 2')
    expect(page).toContain('sửa câu chữ mục 2')
    expect(page).not.toContain('Khảo sát các ngõ hay ngập ở tổ dân phố số 12')
    const same = await publish(await preview({ first: 'Khảo sát mọi ngõ hay ngập của phường' }))
    expect(same.text).toContain('giống hệt bản đang công khai')
  })

  test('what was not previewed is refused', async () => {
    const shown = await preview({ first: 'Câu đã xem' })
    const forged = shown.text.replaceAll('Câu đã xem', 'Câu chưa xem')
    const answer = await publish({ ...shown, text: forged })
    expect([answer.status, answer.text.includes('thay đổi so với bản xem trước')]).toEqual([422, true])
  })

  test('loses a promise at once when its topic is closed to the public, and the clerk is told in red', async () => {
    const owner = ownerConnection(product.ownerUrl)
    const topicOf = (topic: string) =>
      sql`update directive set topic_code = ${topic} where ward_id = ${product.ward.id} and id = (
        select (items -> 0 ->> 'directiveId')::uuid from announcement where ward_id = ${product.ward.id} and notice_id = ${notice}
        order by version desc limit 1)`.execute(owner)
    const close = (closed: boolean) =>
      sql`update topic set never_public = ${closed} where ward_id = ${product.ward.id} and code = 'ngap-ung'`.execute(
        owner,
      )
    const data = () => product.anybody.get(href(routes.publicNoticeData, { notice }))
    try {
      expect((await topicOf('ngap-ung')).numAffectedRows).toBe(1n)
      expect((await close(true)).numAffectedRows).toBe(1n)
      const page = (await read()).text
      expect(page).not.toContain('Khảo sát mọi ngõ hay ngập của phường')
      expect(page).toContain('1 nội dung đã ẩn')
      expect((await data()).status, 'the bytes of the edition hold the sentence').toBe(404)
      expect((await minh.get(href(routes.announcementEdit, { id: notice }))).text).toContain(
        'Đã ẩn khỏi trang công khai',
      )
      expect((await minh.get(routes.announcements)).text).toContain('có 1 nội dung phải ẩn')
      await close(false)
      expect((await read()).text).toContain('Khảo sát mọi ngõ hay ngập của phường')
      expect((await data()).status).toBe(200)
    } finally {
      await owner.destroy()
    }
  })

  test('is gone at once when withdrawn, and says so; the reason stays inside', async () => {
    const withdrawal = href(routes.announcementWithdrawal, { id: notice })
    const stale = await minh.post(withdrawal, { version: '1', reason: 'Nhầm' })
    expect([stale.status, stale.text.includes('Bản 2 vừa được công khai')]).toEqual([422, true])
    expect((await minh.post(withdrawal, { version: '2', reason: 'Lộ tên người dân' })).status).toBe(303)
    const gone = await read()
    expect(gone.status).toBe(404)
    expect(gone.text).toContain('Nội dung này đã được thu hồi')
    expect(gone.text).not.toContain('Lộ tên người dân')
    expect(gone.text).not.toContain('Khảo sát mọi ngõ')
    expect((await product.anybody.get(href(routes.publicNoticeData, { notice }))).status).toBe(404)
    expect((await product.anybody.get('/')).text).not.toContain(address())
    expect((await minh.get(href(routes.announcementEdit, { id: notice }))).text).toContain('Lộ tên người dân')
  })

  test('is never what belongs to a closed topic, whatever is ticked', async () => {
    const form = (await minh.get(href(routes.announcementEdit, { id: notice }))).text
    const [first = '', second = ''] = [...form.matchAll(/name="text\.([^"]+)"/g)].map(([, id]) => id)
    const edit = href(routes.directiveEdit, { id: first })
    const version = await versionOn(minh, edit)
    expect((await minh.post(edit, { version, title: 'Một thửa đất', topic: 'gcn' })).status).toBe(303)
    const offered = (await minh.get(href(routes.announcementEdit, { id: notice }))).text
    expect(offered).not.toContain(`name="text.${first}"`)
    const shown = await minh.post(href(routes.announcementPreview, { id: notice }), {
      title: 'Kết quả đối thoại',
      chosen: [first, second],
      [`text.${first}`]: 'Cấp giấy cho một thửa đất',
      [`text.${second}`]: 'Nạo vét cống',
    })
    expect(shown.text).toContain('Không công khai theo quy định của phường')
    expect(sheet(shown.text)).not.toContain('Cấp giấy cho một thửa đất')
    expect((await publish(shown)).status).toBe(303)
    const page = (await read()).text
    expect(page).toContain('Nạo vét cống')
    expect(page).not.toContain('Cấp giấy cho một thửa đất')
  })
})

test('older notices are reached page by page', async () => {
  const list = async (sau: string) => (await minh.get(`${routes.announcements}?sau=${sau}`)).text
  const own = href(routes.announcementEdit, { id: notice })
  expect(await list(`2026-01-01T00:00:00.000Z_${notice}`)).toContain(own)
  expect(await list(`2025-01-01T00:00:00.000Z_${notice}`)).not.toContain(own)
})

test('only the Party Office publishes; leaders look on; other wards see nothing', async () => {
  const edit = href(routes.announcementEdit, { id: notice })
  const asked = href(routes.announcementPreview, { id: notice })
  const hung = await product.as('hung')
  expect((await hung.get(edit)).status).toBe(200)
  expect((await hung.post(asked)).status).toBe(403)
  expect((await (await product.as('thao')).get(edit)).status).toBe(403)
  expect((await product.anybody.get(edit)).location).toContain('/dang-nhap')
  const stranger = await product.other.as('minh')
  expect((await stranger.get(edit)).status).toBe(404)
  expect((await stranger.post(asked)).status).toBe(404)
  expect((await product.other.anybody.get(address())).status).toBe(404)
})

/** Text between the head of the public sheet and its end. */
const sheet = (page: string) =>
  /<p class="over">.*<\/ol>(?=<\/div>|<p class="print-only)/s.exec(
    page.split('class="preview-sheet"').at(-1) ?? '',
  )?.[0] ?? ''

/** The form as it is proposed, with another first sentence, and without what `drop` names. */
async function preview({ first, drop }: { readonly first?: string; readonly drop?: string }) {
  const form = (await minh.get(href(routes.announcementEdit, { id: notice }))).text
  const texts = [...form.matchAll(/<textarea[^>]*name="text\.([^"]+)"[^>]*>([^<]*)<\/textarea>/g)]
  const chosen = texts
    .filter(([, , text = '']) => drop === undefined || !text.includes(drop))
    .map(([, id = '']) => id)
  return minh.post(href(routes.announcementPreview, { id: notice }), {
    title: 'Kết quả đối thoại ngày 21/11/2025',
    chosen,
    ...Object.fromEntries(
      texts.map(([, id = '', text = ''], at) => [
        `text.${id}`,
        at === 0 && first !== undefined ? first : text,
      ]),
    ),
  })
}

/** Presses the button under the preview. */
function publish(shown: Pick<Answer, 'text'>): Promise<Answer> {
  const form = shown.text.slice(shown.text.indexOf('preview-sheet'))
  const fields = [
    ...form.matchAll(/<input type="hidden" name="(title|chosen|seen|text\.[^"]+)" value="([^"]*)"/g),
  ]
  const byName = Map.groupBy(fields, ([, name = '']) => name)
  return minh.post(href(routes.announcementEdit, { id: notice }), {
    step: 'publish',
    ...Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, , value = '']) => value)])),
  })
}

async function issuedNotice(): Promise<string> {
  const text = demoNotice.replace(/Tổ công tác thoát nước/g, 'Công an phường')
  const received = await minh.post('/thong-bao/moi', { text })
  const id = /[0-9a-f-]{36}/.exec(received.location ?? '')?.[0] ?? ''
  expect((await minh.post(`/thong-bao/${id}/ban-hanh`, { version: '1' })).status).toBe(303)
  return id
}
