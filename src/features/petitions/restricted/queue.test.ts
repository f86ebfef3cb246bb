import { describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import { findByReceipt } from '#features/petitions/index.ts'
import { href, routes } from '#routes'
import { few, secretsIn, staff, wardWithSecrets } from '#test/restricted.ts'
import { testSeal } from '#test/ward.ts'
import { pinOf } from '../code-commands.ts'

const ward = await wardWithSecrets()
const { product, minh, dung, denunciation, photo, wholeDatabase, doors, behind } = ward

describe('Papers sent later by code and PIN', () => {
  let id: string
  let receipt: { code: string; pin: string }
  const paper = (words: string) =>
    new File([`nhận phong bì đen, ${words}`], 'Trịnh Xuân Mật.txt', { type: 'text/plain' })
  const send = (files: File | readonly File[]) =>
    product.anybody.post(routes.followFiles, { ...receipt, files })
  const reveal = async () => {
    await dung.post(href(routes.restrictedOpening, { id }), { purpose: 'Xem xét điều kiện thụ lý' })
    return (await dung.get(href(routes.restrictedPetition, { id }))).text
  }
  const decide = (decision: string, version: number) =>
    dung.post(href(routes.restrictedDecision, { id }), {
      version: String(version),
      decision,
      note: 'Theo quy định',
      kind: 'phan-anh',
    })

  test('lie under the seal of the words: no door, table or log shows them; sent twice is kept once', async () => {
    const { location } = await minh.post(routes.petitionNew, { ...denunciation(), restrictionSeen: '1' })
    id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
    const code = /HC-2025-\d{4}/.exec((await minh.get(location ?? '')).text)?.[0] ?? ''
    receipt = { code, pin: pinOf(testSeal, product.ward.id, code, 1) }
    const offered = await product.anybody.post(routes.follow, receipt)
    expect(offered.text).toContain('Gửi thêm ảnh, giấy tờ')
    expect(secretsIn(offered.text)).toEqual([])

    const sent = await send([paper('tờ một'), paper('tờ hai')])
    expect([sent.status, sent.text.includes('Phường đã nhận thêm 2 tệp')]).toEqual([200, true])
    expect(secretsIn(sent.text)).toEqual([])
    const again = await send(paper('tờ hai'))
    expect([again.status, again.text.includes('Tệp này phường đã nhận rồi')]).toEqual([422, true])
    await product.runJobs()
    expect(secretsIn(await wholeDatabase())).toEqual([])
    for (const door of Object.keys(doors))
      for (const person of staff) expect(await behind(door, person), `${door} ${person}`).toEqual([])
    expect(secretsIn(ward.logged.join('\n'))).toEqual([])
  })

  test('are told of without a word, and seen by who opens the seal, each opening written down', async () => {
    const told = 'Có giấy tờ gửi thêm trong hộp đơn hạn chế'
    const news = (await dung.get(routes.notifications)).text
    expect(news).toContain(told)
    expect(news).not.toContain(receipt.code)
    for (const person of staff)
      expect((await (await product.as(person)).get(routes.notifications)).text, person).not.toContain(told)
    const page = href(routes.restrictedPetition, { id })
    expect((await dung.get(page)).text, 'closed').not.toContain('/tep/')
    const open = await reveal()
    expect(open.match(/gửi thêm 09:00 21\/11\/2025/g)).toHaveLength(2)
    const files = [...open.matchAll(/href="(\/don-han-che\/[^"]*\/tep\/[^"]*)"/g)].map(([, at = '']) => at)
    const texts = await Promise.all(files.map(async (at) => (await dung.get(at)).text))
    expect(texts.toSorted()).toEqual(['nhận phong bì đen, tờ hai', 'nhận phong bì đen, tờ một'])
    for (const person of staff)
      expect((await (await product.as(person)).get(files[0] ?? '')).status, person).toBe(403)
    expect((await product.anybody.get(files[0] ?? '')).status).not.toBe(200)
  })

  test('need the PIN; a decision made without seeing them is asked again', async () => {
    const stranger = await product.anybody.post(routes.followFiles, {
      ...receipt,
      pin: '000000',
      files: paper('tờ lạ'),
    })
    expect(stranger.status).toBe(422)
    expect((await product.anybody.post(routes.followFiles, receipt)).text).toContain(
      'Xin chọn ít nhất một tệp',
    )
    const blind = await decide('accepted', 1)
    expect([blind.status, blind.text.includes('có giấy tờ gửi thêm')]).toEqual([422, true])
    expect((await decide('accepted', 2)).status).toBe(303)
    expect((await send(paper('tờ ba'))).text, 'while it is handled here').toContain(
      'Phường đã nhận thêm 1 tệp',
    )
    await reveal()
    expect((await decide('transferred', 4)).status).toBe(303)
    const late = await send(paper('tờ bốn'))
    expect([late.status, late.text.includes('đưa giấy tờ đến nơi đang giải quyết')]).toEqual([422, true])
    expect((await product.anybody.post(routes.follow, receipt)).text).not.toContain('Gửi thêm ảnh')
  })

  test('come along when the words turn out to be an ordinary petition', async () => {
    const text = 'Cán bộ bộ phận một cửa hách dịch với bà con chờ lâu.'
    const words = { ...denunciation(), text, kind: 'phan-anh', restrictionSeen: '1' }
    const { location } = await minh.post(routes.petitionNew, words)
    id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
    const code = /HC-2025-\d{4}/.exec((await minh.get(location ?? '')).text)?.[0] ?? ''
    receipt = { code, pin: pinOf(testSeal, product.ward.id, code, 1) }
    expect((await send(paper('tờ năm'))).status).toBe(200)
    await reveal()
    expect((await decide('released', 2)).status).toBe(303)
    const found = (await minh.get(`${routes.petitions}?q=${encodeURIComponent('hách dịch với bà con')}`)).text
    const page = (await minh.get(/href="(\/y-kien\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '')).text
    expect((await minh.get(/href="(\/tep\/[^"]+)"/.exec(page)?.[1] ?? '')).text).toContain('tờ năm')
  })
})

describe('What is no denunciation', () => {
  test('becomes a petition in the petitioner’s name by the inspector’s word, as of the day it came in', async () => {
    const words = { ...denunciation(), kind: 'phan-anh', restrictionSeen: '1' }
    const text = 'Cán bộ một cửa hách dịch, quát nạt dân khi nộp hồ sơ.'
    const { location } = await minh.post(routes.petitionNew, { ...words, text, files: photo() })
    const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
    product.clock.set(new Date('2025-11-21T15:00:00+07:00'))
    const decide = (fields: Record<string, string>) =>
      dung.post(href(routes.restrictedDecision, { id }), {
        version: '1',
        note: 'Không phải tố cáo',
        kind: 'phan-anh',
        ...fields,
      })
    const closed = await decide({ decision: 'released' })
    expect([closed.status, closed.text.includes('Hãy mở đơn đọc trước')]).toEqual([422, true])
    await dung.post(href(routes.restrictedOpening, { id }), { purpose: 'Xem xét điều kiện thụ lý' })
    expect((await decide({ decision: 'released' })).status).toBe(303)
    expect((await decide({ decision: 'accepted', version: '2' })).status).toBe(422)
    const found = (await minh.get(`${routes.petitions}?q=${encodeURIComponent('hách dịch')}`)).text
    const page = await minh.get(/href="(\/y-kien\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '')
    expect(page.text).toContain('Trịnh Xuân Mật')
    expect(page.text).toContain('09:00 21/11/2025')
    expect(page.text).toContain('kết luận đây không phải đơn tố cáo')
    const file = /href="(\/tep\/[^"]+)"/.exec(page.text)?.[1] ?? ''
    expect((await minh.get(file)).text).toContain('có ghi âm')
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })
})

describe('A petition moved into the queue', () => {
  test('is blanked in the register and found by no door; the old receipt still follows it', async () => {
    const text = 'Bà Hàng Xóm Ẩn Danh lấn ngõ, xe không vào được.'
    const entered = await minh.post(routes.petitionNew, {
      ...denunciation(),
      kind: 'phan-anh',
      name: 'Đoàn Thị Giấu',
      text,
      files: new File(['Đoàn Thị Giấu viết'], 'Đoàn Thị Giấu.txt', { type: 'text/plain' }),
    })
    const id = /[0-9a-f-]{36}/.exec(entered.location ?? '')?.[0] ?? ''
    const page = href(routes.petition, { id })
    const before = (await minh.get(page)).text
    const file = /href="(\/tep\/[^"]+)"/.exec(before)?.[1] ?? ''
    const code = /KN-2025-\d{4}/.exec(before)?.[0] ?? ''
    const topic = { version: '1', topicCode: 'ngap-ung', kind: 'phan-anh', unit: '' }
    expect((await minh.post(href(routes.petitionClassification, { id }), topic)).status).toBe(303)
    for (const person of ['bich', 'hoa', 'hung'] as const) {
      const answer = await (await product.as(person)).post(href(routes.petitionRestriction, { id }))
      expect([403, 404], person).toContain(answer.status)
    }
    expect((await minh.post(href(routes.petitionRestriction, { id }))).status).toBe(303)
    await product.runJobs()
    expect((await minh.get(page)).status).toBe(404)
    expect((await minh.get(file)).status).toBe(404)
    const hidden = ['Đoàn Thị Giấu', 'Hàng Xóm Ẩn Danh', 'lấn ngõ']
    const database = await wholeDatabase()
    expect(hidden.filter((words) => database.includes(words))).toEqual([])
    for (const person of few) {
      const client = await product.as(person)
      for (const look of Object.values(doors)) {
        const text = await look(client, person)
        expect(hidden.filter((words) => text.includes(words))).toEqual([])
      }
    }
    const receipt = { code, pin: pinOf(testSeal, product.ward.id, code, 1), address: 'b' }
    expect(await findByReceipt(product.deps, publicActor(product.ward.id), receipt)).toMatchObject({
      ok: true,
      value: { kind: 'restricted', decided: null },
    })
  })
})
