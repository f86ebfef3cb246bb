import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'

let product: TestApp
let minh: Client
let lan: Client
let thao: Client
beforeAll(async () => {
  product = await testApp()
  ;[minh, lan, thao] = await Promise.all([product.as('minh'), product.as('lan'), product.as('thao')])
})

const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

describe('Two clerks who edit one directive', () => {
  test('the second is told who changed what; nothing is overwritten, and the own words stay', async () => {
    const directive = await givenDirective(product, { title: 'Khảo sát ngõ' })
    const path = `${directive.page}/sua`
    const [seenByMinh, seenByLan] = [(await minh.get(path)).text, (await lan.get(path)).text]
    const first = await minh.post(path, { version: versionIn(seenByMinh), title: 'Khảo sát 14 ngõ' })
    expect(first.status).toBe(303)

    const second = await lan.post(path, { version: versionIn(seenByLan), title: 'Khảo sát các ngõ' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Phạm Quang Minh đã sửa tên việc lúc 09:00 21/11/2025')
    expect(second.text).toContain('Tên việc bây giờ là “Khảo sát 14 ngõ”')
    expect(second.text).toContain('>Khảo sát các ngõ</textarea>')
    expect((await directive.now()).title).toBe('Khảo sát 14 ngõ')

    const deliberate = await lan.post(path, { version: versionIn(second.text), title: 'Khảo sát các ngõ' })
    expect(deliberate.status).toBe(303)
    expect((await lan.get(directive.page)).text).toContain('<ins>Khảo sát các ngõ</ins>')
  })

  test('are not disturbed by units that go on with their work', async () => {
    const directive = await givenDirective(product)
    const version = versionIn((await minh.get(`${directive.page}/sua`)).text)
    const part = (await directive.now()).parts[0]?.id ?? ''
    await thao.post(`${directive.page}/phan/${part}/tiep-nhan`)
    const saved = await minh.post(`${directive.page}/sua`, { version, title: 'Tên rõ hơn' })
    expect(saved.status).toBe(303)
  })
})

describe('Giving out work by hand', () => {
  const work = {
    title: 'Dọn điểm tập kết rác đường Trần Nhân Tông',
    content: 'Dọn sạch điểm tập kết rác tự phát, đặt biển cấm.',
    due: 'chậm nhất ngày 28/11/2025',
  }

  test('makes a directive with the next code and the day worked out', async () => {
    const { unit } = product.ward
    const answer = await minh.post('/chi-dao/moi', {
      ...work,
      lead: unit('kt'),
      coordinating: [unit('ca'), unit('to12')],
      deliverables: ['repair', 'report'],
    })
    expect(answer.status).toBe(303)
    const page = (await thao.get(answer.location ?? '')).text
    expect(page).toMatch(/CĐ-2025-00\d/)
    expect(page).toContain('Ngày cuối cùng còn đúng hạn: <strong>28/11/2025</strong>')
    expect(page).toContain('Tổ dân phố số 12')
  })

  test.each([
    [{ due: 'khi nào rảnh' }, 'Chưa hiểu hạn này.'],
    [{ due: 'trước ngày 01/11/2025' }, 'Hạn này đã qua.'],
    [{ title: '' }, 'Xin ghi tên việc.'],
    [{ lead: '' }, 'Xin chọn đơn vị chủ trì.'],
    [{ lead: '0192f0c1-0000-7000-8000-000000000001' }, 'Không tìm thấy đơn vị đã chọn.'],
    [{ topic: 'khong-co' }, 'Không có lĩnh vực này.'],
  ])('asks for what is missing and keeps the rest: %o', async (wrong, sentence) => {
    const answer = await minh.post('/chi-dao/moi', { ...work, lead: product.ward.unit('kt'), ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('Dọn sạch điểm tập kết rác tự phát')
  })

  test('is for the Party Office alone', async () => {
    expect((await thao.get('/chi-dao/moi')).status).toBe(403)
    expect((await thao.post('/chi-dao/moi', { ...work, lead: product.ward.unit('kt') })).status).toBe(403)
  })

  test('never gives a code twice and skips none, however many clerks press at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => givenDirective(product)))
    const codes = (await Promise.all(made.map((one) => one.now()))).map(({ code }) => Number(code.slice(-3)))
    const sorted = codes.toSorted((a, b) => a - b)
    expect(sorted).toEqual(Array.from({ length: 8 }, (_, at) => (sorted[0] ?? 0) + at))
  })
})
