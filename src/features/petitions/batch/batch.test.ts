import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownerConnection } from '#platform/db/owner.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'

const report = `TỔNG HỢP Ý KIẾN CỬ TRI

I. Lĩnh vực hạ tầng
1. Bà Nguyễn Thị Sáu (Tổ dân phố 12): Đề nghị phường nạo vét cống đầu ngõ 12/34, mưa là ngập.
2. Ông Lê Văn Tư (Tổ dân phố 15): Đèn đường ngõ 45 hỏng đã ba tháng, đề nghị thay bóng.

II. Lĩnh vực khác
1. Ông Trần Văn Kín (Tổ dân phố 12): Tôi tố cáo cán bộ địa chính nhận hối lộ khi làm sổ đỏ.
`

let product: TestApp
let bich: Client
beforeAll(async () => {
  product = await testApp()
  bich = await product.as('bich')
})

const bring = (fields: Record<string, string | File> = {}) =>
  bich.post(routes.petitionBatches, { text: report, ...fields })
const idIn = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
const rowsIn = (text: string) => /name="rows" value="([^"]+)"/.exec(text)?.[1] ?? ''
const inRegister = async () => (await bich.get(routes.petitionsCsv)).text

describe('The Front’s summary report', () => {
  let id: string
  let preview: string

  test('is split into single opinions for a preview, and nothing is created', async () => {
    const answer = await bring()
    expect(answer.status).toBe(303)
    id = idIn(answer.location)
    preview = (await bich.get(answer.location ?? '')).text
    expect(preview).toContain('Xem trước 3 ý kiến')
    expect(preview).toContain('nạo vét cống đầu ngõ 12/34')
    expect(preview).toContain('Nguyễn Thị Sáu')
    expect(preview).toContain('Tổ dân phố số 15')
    expect(preview).toContain('(gợi ý)')
    expect(preview).toContain('Sẽ vào hàng đơn hạn chế')
    expect(await inRegister()).not.toContain('nạo vét')
  })

  test('brought in twice is noticed', async () => {
    const again = await bring()
    expect([again.status, again.text.includes('Đúng tệp này đã được đưa vào')]).toEqual([422, true])
    expect(again.text).toContain('TỔNG HỢP Ý KIẾN CỬ TRI')
  })

  test('brought in by two at one moment is noticed by the second', async () => {
    const text = 'Ông Vũ Văn Chín (Tổ dân phố 12): Xin thêm ghế đá ở vườn hoa.'
    const answers = await Promise.all([bring({ text }), bring({ text })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
    const id = idIn(answers.find(({ status }) => status === 303)?.location ?? null)
    await bich.post(href(routes.petitionBatchDrop, { id }))
  })

  test('has rows that a person puts right, leaves out and takes back', async () => {
    const rows = [...preview.matchAll(/\/dong\/([0-9a-f-]{36})"/g)].map(([, row = '']) => row)
    const [first = '', second = ''] = [...new Set(rows)]
    const page = await bich.get(href(routes.petitionBatchRow, { id, row: first }))
    expect(page.text).toContain('Gợi ý')
    const facts = {
      version: '1',
      text: 'Đề nghị nạo vét cống đầu ngõ 12/34.',
      name: 'Nguyễn Thị Sáu',
      unit: product.ward.unit('to12'),
      topicCode: 'ngap-ung',
      kind: 'kien-nghi',
    }
    const saved = await bich.post(href(routes.petitionBatchRow, { id, row: first }), facts)
    expect(saved.status).toBe(303)
    const stale = await bich.post(href(routes.petitionBatchRow, { id, row: first }), facts)
    expect([stale.status, stale.text.includes('Vừa có người sửa dòng này')]).toEqual([422, true])
    const empty = { ...facts, version: '2', text: '' }
    expect((await bich.post(href(routes.petitionBatchRow, { id, row: first }), empty)).status).toBe(422)
    await bich.post(href(routes.petitionBatchRowDrop, { id, row: second }))
    expect((await bich.get(href(routes.petitionBatch, { id }))).text).toContain('Xem trước 2 ý kiến')
    await bich.post(href(routes.petitionBatchRowRestore, { id, row: second }))
    expect((await bich.get(href(routes.petitionBatch, { id }))).text).toContain('Xem trước 3 ý kiến')
  })

  test('becomes petitions by one button: the Front the source, the person the author; denunciations sealed', async () => {
    const confirm = (rows: string) => bich.post(href(routes.petitionBatchConfirmation, { id }), { rows })
    const seen = (await bich.get(href(routes.petitionBatch, { id }))).text
    const [, row = ''] = /\/dong\/([0-9a-f-]{36})"/.exec(seen) ?? []
    const minh = await product.as('minh')
    const edited = {
      version: '2',
      text: 'Đề nghị nạo vét cống đầu ngõ 12/34 trước mùa mưa.',
      name: 'Nguyễn Thị Sáu',
      unit: product.ward.unit('to12'),
      topicCode: 'ngap-ung',
      kind: 'kien-nghi',
    }
    expect((await minh.post(href(routes.petitionBatchRow, { id, row }), edited)).status).toBe(303)
    const stale = await confirm(rowsIn(seen))
    expect([stale.status, stale.text.includes('Các dòng vừa thay đổi')]).toEqual([422, true])
    expect(stale.text).toContain('trước mùa mưa')
    expect(await inRegister()).not.toContain('nạo vét')
    const answers = await Promise.all([1, 2].map(() => confirm(rowsIn(stale.text))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
    const csv = await inRegister()
    expect(csv.match(/KN-2025-\d{4}/g)).toHaveLength(2)
    expect(csv).toContain('Đề nghị nạo vét cống đầu ngõ 12/34 trước mùa mưa.')
    expect(csv).toContain('Ngập úng')
    expect(csv).not.toContain('hối lộ')
    const found = (await bich.get(`${routes.petitions}?q=${encodeURIComponent('nạo vét')}`)).text
    const page = (await bich.get(/href="(\/y-kien\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '')).text
    expect(page).toContain('Ủy ban Mặt trận Tổ quốc Việt Nam phường')
    expect(page).toContain('nhập ý kiến này từ bản tổng hợp')
    expect((await (await product.as('dung')).get(routes.restrictedPetitions)).text).toContain('HC-2025-0001')
  })

  test('leaves neither preview nor file behind when something in it was sealed', async () => {
    const page = await bich.get(href(routes.petitionBatch, { id }))
    expect(page.text).toContain('Đã nhập vào sổ ý kiến')
    expect(page.text).not.toContain('hối lộ')
    const again = await bich.post(href(routes.petitionBatchConfirmation, { id }), { rows: '3' })
    expect(again.text).toContain('đã nhập vào sổ, không sửa được nữa')
  })

  test('gives receipts group by group, to whoever confirmed it alone', async () => {
    const sheet = (await bich.get(href(routes.petitionBatchReceipts, { id }))).text
    expect(sheet.match(/class="receipt-code">KN-/g)).toHaveLength(2)
    const minh = await product.as('minh')
    const others = await minh.get(href(routes.petitionBatchReceipts, { id }))
    expect(others.text).toContain('Không có biên nhận nào để in')
    expect(others.text).not.toContain('receipt-code')
    expect(sheet.indexOf('Tổ dân phố số 12 (1)')).toBeLessThan(sheet.indexOf('Tổ dân phố số 15 (1)'))
  })

  test('with opinions that lie in the register already says so', async () => {
    const text =
      '1. Bà Nguyễn Thị Sáu (Tổ dân phố 12): Đề nghị nạo vét cống đầu ngõ 12/34 trước mùa mưa.\n2. Ông Lê Văn Năm (tổ 3): Chợ cóc chiếm lòng đường.'
    const answer = await bring({ text })
    const seen = (await bich.get(answer.location ?? '')).text
    expect(seen).toContain('Đã có trong sổ: KN-2025-0001')
    const dropped = await bich.post(href(routes.petitionBatchDrop, { id: idIn(answer.location) }))
    expect(dropped.status).toBe(303)
    expect((await bich.get(answer.location ?? '')).text).toContain('Bản tổng hợp này đã bỏ')
  })

  test('shows what of the register may be the same matter, in the preview and beside the single row', async () => {
    const text = 'Ông Hoàng Văn Kỷ (Tổ dân phố 12): Cống đầu ngõ 12/34 tắc, đề nghị phường nạo vét.'
    const { location } = await bring({ text })
    const seen = (await bich.get(location ?? '')).text
    expect(seen).toMatch(/Có thể cùng việc với <a href="[^"]+">KN-2025-0001</)
    expect(seen).not.toContain('Đã có trong sổ')
    const row = /\/dong\/([0-9a-f-]{36})/.exec(seen)?.[1] ?? ''
    const single = await bich.get(href(routes.petitionBatchRow, { id: idIn(location), row }))
    expect(single.text).toContain('Có thể cùng một việc')
    expect(single.text).toContain('Đề nghị nạo vét cống đầu ngõ 12/34 trước mùa mưa.')
  })

  test('teaches the suggestions beside what another teaches at the same moment', async () => {
    const { location } = await bring({
      text: 'Bà Đinh Thị Mười (Tổ dân phố 12): Ngõ 12 mưa là ngập, cống tắc.',
    })
    const rows = rowsIn((await bich.get(location ?? '')).text)
    const owner = ownerConnection(product.ownerUrl)
    const { promise, resolve } = Promise.withResolvers<{ status: number }>()
    await owner.transaction().execute(async (other) => {
      await sql`insert into topic_learning values (${product.ward.id}, '{}') on conflict do nothing`.execute(
        other,
      )
      await sql`update topic_learning set learned = learned || '{"khac": {"opinions": 7, "grams": {}}}'
        where ward_id = ${product.ward.id}`.execute(other)
      const confirmation = href(routes.petitionBatchConfirmation, { id: idIn(location) })
      void bich.post(confirmation, { rows, topicsSeen: '1' }).then(resolve)
      const waiting = async () =>
        (await sql`select 1 from pg_locks where not granted`.execute(other)).rows.length
      await expect.poll(waiting).toBeGreaterThan(0)
    })
    expect((await promise).status).toBe(303)
    const { learned } = await owner
      .selectFrom('topic_learning')
      .select('learned')
      .where('ward_id', '=', product.ward.id)
      .executeTakeFirstOrThrow()
    await owner.destroy()
    expect(learned).toMatchObject({ khac: { opinions: 7 }, 'ngap-ung': { opinions: 2 } })
  })

  test('may be a table whose columns a person matches', async () => {
    const csv =
      'STT,Ai,Ở đâu,Nói gì\n1,Phạm Thị Bảy,Tổ 5,Hố ga mất nắp trước cổng trường\n2,Đỗ Văn Tám,Tổ 6,Xin thêm thùng rác ở chợ\n'
    const answer = await bring({ text: '', file: new File([csv], 'y-kien.csv', { type: 'text/csv' }) })
    expect(answer.status).toBe(303)
    const id = idIn(answer.location)
    expect((await bich.get(answer.location ?? '')).text).toContain('Hố ga mất nắp')
    const matched = await bich.post(href(routes.petitionBatchColumns, { id }), {
      header: ['STT', 'Ai', 'Ở đâu', 'Nói gì'],
      meaning: ['number', 'person', 'group', 'content'],
    })
    expect(matched.status).toBe(303)
    const seen = (await bich.get(answer.location ?? '')).text
    expect(seen).toContain('Phạm Thị Bảy')
    expect(seen).toContain('Tổ dân phố số 5')
  })

  test('that cannot be read, or says nothing, is refused with a sentence', async () => {
    expect((await bring({ text: '' })).text).toContain('Xin chọn tệp, hoặc dán nội dung')
    const broken = new File(['PK\u0003\u0004 hỏng'], 'tong-hop.docx')
    expect((await bring({ text: '', file: broken })).status).toBe(422)
  })

  test('is brought in by the Front and the Party Office alone', async () => {
    for (const person of ['hung', 'thao', 'hoa', 'quan', 'dung'] as const) {
      const client = await product.as(person)
      expect((await client.get(routes.petitionBatches)).status, person).toBe(403)
      expect((await client.post(routes.petitionBatches, { text: report })).status, person).toBe(403)
      expect((await client.get(href(routes.petitionBatch, { id }))).status, person).toBe(403)
      expect((await client.get(href(routes.petitionBatchReceipts, { id }))).status, person).toBe(403)
    }
    expect((await (await product.other.as('bich')).get(href(routes.petitionBatch, { id }))).status).toBe(404)
  })
})
