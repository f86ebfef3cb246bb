import { beforeAll, describe, expect, test } from 'vitest'
import { actingFor, hasRole } from '#domain/actor.ts'
import { type TestApp, testApp } from '#test/app.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})
const day = (date: string) => product.clock.set(new Date(`${date}T09:00:00+07:00`))
const absence = (
  account: 'thao' | 'minh' | 'quan' | 'tuan' | 'hung',
  substitute: 'duc' | 'lan' | 'nga' | 'son',
  from: string,
  to: string,
) => ({
  account: product.ward.account(account),
  substitute: product.ward.account(substitute),
  from,
  to,
})

describe('A substitute', () => {
  test("has the absent person's roles from the first day to the last, and not an hour longer", async () => {
    const unit = product.ward.unit('kt')
    const thao = await product.as('thao')
    expect((await thao.post('/vang-mat', absence('thao', 'duc', '25/11/2025', '26/11/2025'))).status).toBe(
      303,
    )
    const heads = async (moment: string) => {
      product.clock.set(new Date(moment))
      return actingFor(await product.actor('duc'), unit, 'unit-head') === product.ward.account('thao')
    }
    expect(await heads('2025-11-24T23:59:59+07:00')).toBe(false)
    expect(await heads('2025-11-25T00:00:00+07:00')).toBe(true)
    expect(await heads('2025-11-26T23:59:59+07:00')).toBe(true)
    expect(await heads('2025-11-27T00:00:00+07:00')).toBe(false)
    day('2025-11-21')
  })

  test('never becomes an administrator of the system', async () => {
    const quan = await product.as('quan')
    expect((await quan.post('/vang-mat', absence('quan', 'nga', '21/11/2025', '22/11/2025'))).status).toBe(
      303,
    )
    expect(hasRole(await product.actor('nga'), 'it-admin')).toBe(false)
  })

  test('stands in no longer once the absence is cancelled', async () => {
    const minh = await product.as('minh')
    await minh.post('/vang-mat', absence('tuan', 'son', '21/11/2025', '30/11/2025'))
    expect((await product.actor('son')).roles.some((held) => held.for === product.ward.account('tuan'))).toBe(
      true,
    )
    const tuan = await product.as('tuan')
    const cancel = /\/vang-mat\/[0-9a-f-]+\/huy/.exec((await tuan.get('/vang-mat')).text)?.[0] ?? ''
    expect((await tuan.post(cancel)).status).toBe(303)
    expect((await product.actor('son')).roles.some((held) => held.for !== undefined)).toBe(false)
    expect((await tuan.post(cancel)).text).toContain('đã được hủy từ trước')
  })
})

describe('An absence', () => {
  test('that overlaps another of the same person is refused with a sentence', async () => {
    const hung = await product.as('hung')
    expect((await hung.post('/vang-mat', absence('hung', 'lan', '01/12/2025', '05/12/2025'))).status).toBe(
      303,
    )
    const second = await hung.post('/vang-mat', absence('hung', 'son', '05/12/2025', '07/12/2025'))
    expect(second.status).toBe(422)
    expect(second.text).toContain('trùng với một lần vắng mặt đã ghi')
  })

  test.each([
    ['05/12/2025', '01/12/2025', 'Ngày cuối không thể trước ngày đầu'],
    ['21/11/2025', '20/11/2025', 'Ngày cuối không thể trước ngày đầu'],
    ['01/11/2025', '02/11/2025', 'đã qua hết'],
    ['31/11/2025', '02/12/2025', 'Xin ghi theo mẫu 05/12/2025'],
  ])('from %s to %s is refused with a sentence', async (from, to, sentence) => {
    const minh = await product.as('minh')
    const answer = await minh.post('/vang-mat', absence('minh', 'lan', from, to))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  })

  test('needs a substitute who is there', async () => {
    const [minh, thao] = [await product.as('minh'), await product.as('thao')]
    await minh.post('/vang-mat', absence('minh', 'lan', '10/12/2025', '12/12/2025'))
    const answer = await thao.post('/vang-mat', {
      ...absence('thao', 'duc', '11/12/2025', '11/12/2025'),
      substitute: product.ward.account('minh'),
    })
    expect(answer.text).toContain('cũng vắng mặt trong những ngày đó')
  })

  test('is recorded for others by the office only, and seen by those it concerns', async () => {
    const [duc, yen] = [await product.as('duc'), await product.as('yen')]
    expect((await duc.post('/vang-mat', absence('thao', 'nga', '15/12/2025', '16/12/2025'))).status).toBe(403)
    expect((await duc.get('/vang-mat')).text).toContain('Vũ Phương Thảo')
    expect((await yen.get('/vang-mat')).text).toContain('Không có ai vắng mặt')
  })

  test('of somebody else is not there to be cancelled', async () => {
    const minh = await product.as('minh')
    const cancel = /\/vang-mat\/[0-9a-f-]+\/huy/.exec((await minh.get('/vang-mat')).text)?.[0] ?? ''
    const yen = await product.as('yen')
    expect((await yen.post(cancel)).status).toBe(404)
    expect((await (await product.other.as('minh')).post(cancel)).status).toBe(404)
  })
})
