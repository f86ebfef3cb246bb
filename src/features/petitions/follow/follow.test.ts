import { beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { testSeal } from '#test/ward.ts'
import { pinOf } from '../code-commands.ts'
import { findByReceipt } from './follow-queries.ts'

let product: TestApp
let pin: string
const code = 'KN-2025-0001'
beforeAll(async () => {
  product = await testApp()
  const said = { text: 'Đèn đường hỏng.', kind: 'phan-anh', channel: 'hand', saidOn: '21/11/2025' }
  expect((await (await product.as('minh')).post(routes.petitionNew, said)).status).toBe(303)
  pin = pinOf(testSeal, product.ward.id, code, 1)
})

const follow = (receipt: { code?: string; pin?: string; address?: string }) =>
  findByReceipt(product.deps, publicActor(product.ward.id), { code, pin, address: 'nhà', ...receipt })

describe('Code and PIN', () => {
  test.each(['KN-2025-0001', 'kn-2025-0001', 'KN 2025 1', ' kn2025-1 '])(
    'open the petition however they are typed: “%s”',
    async (typed) => {
      const spaced = `${pin.slice(0, 3)} ${pin.slice(3)}`
      expect(await follow({ code: typed, pin: spaced })).toMatchObject({
        ok: true,
        value: { kind: 'petition', code, text: 'Đèn đường hỏng.' },
      })
    },
  )

  test('get the same answer whether the code or the PIN is wrong', async () => {
    const wrong = [
      await follow({ pin: '000000', address: '1' }),
      await follow({ code: 'KN-2025-9999', address: '2' }),
      await follow({ code: 'HC-2025-0001', address: '3' }),
      await follow({ code: "' or 1=1 --", pin: '', address: '4' }),
      await follow({ code: 'KN-2025-0001', pin: `${pin}0`, address: '5' }),
    ]
    expect(new Set(wrong.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  test('of one ward open nothing in another', async () => {
    const stranger = { code, pin, address: 'xa' }
    const answer = await findByReceipt(product.deps, publicActor(product.other.ward.id), stranger)
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'wrong' }] })
  })

  test('cannot be found by trying, not even all at once from many addresses', async () => {
    const guesses = Array.from({ length: 40 }, (_, at) => String(at).padStart(6, '0'))
    const answers = await Promise.all(
      guesses.map((guess, at) => follow({ code: 'KN-2025-0777', pin: guess, address: `máy ${at}` })),
    )
    const codes = answers.map((answer) => (answer.ok ? 'open' : answer.refusals[0].code))
    expect(codes.filter((one) => one === 'wrong')).toHaveLength(5)
    expect(codes.filter((one) => one === 'too-many')).toHaveLength(35)
    const day = []
    for (let hour = 0; hour < 24; hour++)
      for (let at = 0; at < 6; at++) {
        product.clock.set(new Date(Date.parse('2025-11-22T09:00:00+07:00') + hour * 3_600_000))
        day.push(await follow({ code: 'KN-2025-0777', pin: '111111', address: `${hour} ${at}` }))
      }
    expect(day.filter((answer) => !answer.ok && answer.refusals[0].code === 'wrong').length).toBeLessThan(30)
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })

  test('with failures behind them wait, and work again afterwards; other addresses and codes do not suffer', async () => {
    for (let at = 0; at < 5; at++) await follow({ pin: '999999', address: 'kẻ lạ' })
    expect(await follow({})).toMatchObject({ ok: false, refusals: [{ code: 'too-many' }] })
    product.clock.set(new Date('2025-11-21T09:16:00+07:00'))
    expect(await follow({})).toMatchObject({ ok: true })
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })

  test('opened by many people at once behind one address leave nothing that counts against it', async () => {
    const minh = await product.as('minh')
    for (const text of ['Cống tắc ở ngõ 12.', 'Cây đổ trước trường học.', 'Rác lấp lối đi chợ.']) {
      const said = { text, kind: 'phan-anh', channel: 'hand', saidOn: '21/11/2025' }
      expect((await minh.post(routes.petitionNew, said)).status).toBe(303)
    }
    const codes = ['KN-2025-0002', 'KN-2025-0003', 'KN-2025-0004']
    const opened = []
    for (let round = 0; round < 14; round++)
      opened.push(
        ...(await Promise.all(
          codes.map((own) =>
            follow({ code: own, pin: pinOf(testSeal, product.ward.id, own, 1), address: 'nhà văn hóa' }),
          ),
        )),
      )
    expect(opened.filter((answer) => !answer.ok)).toEqual([])
  })

  test('one address that tries many codes has to wait', async () => {
    const answers = []
    for (let at = 0; at < 31; at++)
      answers.push(await follow({ code: `KN-2025-${String(500 + at)}`, address: 'một máy' }))
    expect(answers.at(-1)).toMatchObject({ ok: false, refusals: [{ code: 'too-many' }] })
    expect(await follow({ address: 'máy khác' })).toMatchObject({ ok: true })
  })
})
