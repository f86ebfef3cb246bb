import { describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import { findByReceipt } from '#features/petitions/index.ts'
import { href, routes } from '#routes'
import { givenDirective } from '#test/directive.ts'
import { few, searches, secretsIn, staff, wardWithSecrets } from '#test/restricted.ts'
import { parametered } from '#test/security/addresses.ts'
import { crawl } from '#test/security/crawl.ts'
import { testSeal } from '#test/ward.ts'
import { pinOf } from '../code-commands.ts'

const ward = await wardWithSecrets()
const { product, minh, dung, logged, denunciation, photo } = ward
const { wholeDatabase, doors, behind, read, cells } = ward

describe('A denunciation', () => {
  let restricted: string
  let code: string

  test('is not written down before the person at the desk was told where it goes', async () => {
    const answer = await minh.post(routes.petitionNew, denunciation())
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Tố cáo được niêm phong ngay khi ghi')
    const smelt = await minh.post(routes.petitionNew, { ...denunciation(), kind: 'phan-anh' })
    expect(smelt.status).toBe(422)
    expect(smelt.text).toContain('hàng đơn hạn chế')
    expect(smelt.text).toContain('nhận phong bì đen')
  })

  test('is sealed, with its files, and the receipt says nothing of it', async () => {
    const seen = { ...denunciation(), restrictionSeen: '1', files: photo() }
    const answer = await minh.post(routes.petitionNew, seen)
    expect(answer.status).toBe(303)
    restricted = /[0-9a-f-]{36}/.exec(answer.location ?? '')?.[0] ?? ''
    const receipt = await minh.get(answer.location ?? '')
    code = /HC-2025-\d{4}/.exec(receipt.text)?.[0] ?? ''
    expect(code).toBe('HC-2025-0001')
    expect(secretsIn(receipt.text)).toEqual([])
    const database = await wholeDatabase()
    expect(database).toContain(code)
    expect(secretsIn(database)).toEqual([])
    expect(database).not.toContain(Buffer.from('Trịnh Xuân Mật').toString('hex'))
  })

  test('is announced to the person named for it alone, on the screen and by mail, without a word of it', async () => {
    await product.runJobs()
    const told = 'Có một đơn mới trong hộp đơn hạn chế'
    const news = (await dung.get(routes.notifications)).text
    expect(news).toContain(told)
    expect(news).not.toContain(code)
    const letters = product.mails.filter(({ subject, text }) => `${subject} ${text}`.includes(told))
    expect(letters.map(({ to }) => to)).toEqual(['dung@kien-an.example'])
    const [letter] = letters
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/HC-|tố cáo/i)
    expect(secretsIn(product.mails.map(({ subject, text }) => `${subject} ${text}`).join(' '))).toEqual([])
    for (const person of staff)
      expect((await (await product.as(person)).get(routes.notifications)).text, person).not.toContain(told)
  })

  test.each(Object.keys(doors))('is not found %s, by anybody who works here', async (door) => {
    for (const person of staff) expect(await behind(door, person), person).toEqual([])
  })

  test('is not found in an Excel file that holds everything else', async () => {
    const other = { ...denunciation(), name: 'Tô Thị Sáng', phone: '0912 000 111', address: 'ngõ 5' }
    await minh.post(routes.petitionNew, { ...other, text: 'Đèn hỏng ở ngõ 5.', kind: 'phan-anh' })
    expect(await cells('minh', routes.petitionsXlsx), 'the file is read').toContain('Đèn hỏng ở ngõ 5.')
    expect(await behind('in an Excel file', 'minh')).toEqual([])
  })

  test('is not found by guessing its id at any address that takes one', async () => {
    const guesses = parametered(product, 'GET').map((path) => path.replace(/:\w+/g, restricted))
    const own = new Set([href(routes.restrictedReceipt, { id: restricted })])
    for (const person of few) {
      const client = await product.as(person)
      const tried = guesses.filter((path) => person !== 'minh' || !own.has(path))
      const answers = await Promise.all(
        tried.map(async (path) => ({ path, text: (await client.get(path)).text })),
      )
      const leaking = answers.filter(({ text }) => text.includes(code) || secretsIn(text).length > 0)
      expect(leaking.map(({ path }) => path)).toEqual([])
    }
  })

  test('is not found by the department that is complained of, whatever it clicks', async () => {
    for (const person of ['thao', 'duc'] as const) {
      const pages = await crawl(await product.as(person), { limit: 120 })
      expect(pages.length).toBeGreaterThan(10)
      expect(secretsIn(pages.map(({ text }) => text).join('\n')), person).toEqual([])
      expect(pages.filter(({ text }) => text.includes(code)).map(({ path }) => path)).toEqual([])
    }
  })

  test('is not found by the public: pages, search, feed, open data', async () => {
    const pages = await crawl(product.anybody, { limit: 120 })
    const more = await read(product.anybody, [
      routes.publicNews,
      routes.publicLedgerSchema,
      ...searches(routes.publicNotices),
      ...searches(routes.publicArticles),
      ...searches(routes.search),
    ])
    expect(secretsIn([...pages.map(({ text }) => text), more].join('\n'))).toEqual([])
  })

  test('is not found in any mail or news, though others of the day are sent', async () => {
    await givenDirective(product)
    await product.runJobs()
    await product.runJob('alerts.morning')
    const mails = product.mails.map((mail) => JSON.stringify(mail))
    const all = [
      ...mails,
      ...(await Promise.all(staff.map((one) => behind('in news or figures', one)))).flat(),
    ]
    expect(mails.length).toBeGreaterThan(0)
    expect(secretsIn(all.join('\n'))).toEqual([])
    expect(all.join('\n')).not.toContain(code)
  })

  test('is not found in the log', async () => {
    expect(logged.length, 'the log is written').toBeGreaterThan(100)
    expect(secretsIn(logged.join('\n'))).toEqual([])
    expect(logged.join('\n')).not.toMatch(/trinh.xuan|phong.bi|987.?111/i)
  })

  test.each(staff)('refuses %s at every door of its own', async (person) => {
    const client = await product.as(person)
    const before = await wholeDatabase()
    for (const path of [
      routes.restrictedPetitions,
      href(routes.restrictedPetition, { id: restricted }),
      href(routes.restrictedFile, { id: restricted, file: restricted }),
    ])
      expect((await client.get(path)).status, path).toBe(403)
    for (const [path, fields] of [
      [routes.restrictedOpening, { purpose: 'Tò mò' }],
      [routes.restrictedDecision, { version: '1', decision: 'released', note: 'x', kind: 'phan-anh' }],
    ] as const)
      expect((await client.post(href(path, { id: restricted }), fields)).status).toBe(403)
    expect((await client.get(href(routes.petition, { id: restricted }))).status).not.toBe(200)
    if (person !== 'minh')
      expect((await client.get(href(routes.restrictedReceipt, { id: restricted }))).status).toBe(404)
    expect((await wholeDatabase()).length).toBeGreaterThanOrEqual(before.length)
  })

  test('is not there for the inspector of another ward', async () => {
    const stranger = await product.other.as('dung')
    expect((await stranger.get(href(routes.restrictedPetition, { id: restricted }))).status).toBe(404)
    const opening = href(routes.restrictedOpening, { id: restricted })
    expect((await stranger.post(opening, { purpose: 'x' })).status).toBe(404)
    expect((await stranger.get(routes.restrictedPetitions)).text).not.toContain(code)
  })

  test('shows the inspector code and reason, and the words only for a stated purpose, for a quarter of an hour', async () => {
    const address = href(routes.restrictedPetition, { id: restricted })
    const queue = (await dung.get(routes.restrictedPetitions)).text
    expect(queue).toContain(code)
    expect(secretsIn(queue)).toEqual([])
    expect(secretsIn((await dung.get(address)).text)).toEqual([])
    const opening = href(routes.restrictedOpening, { id: restricted })
    const without = await dung.post(opening, { purpose: '' })
    expect([without.status, without.text.includes('Xin chọn mục đích')]).toEqual([422, true])
    expect((await dung.post(opening, { purpose: 'Xem xét điều kiện thụ lý' })).status).toBe(303)
    const open = (await dung.get(address)).text
    for (const words of ['Trịnh Xuân Mật', '+84987111222', 'nhận phong bì đen', 'ngõ Kín 99'])
      expect(open).toContain(words)
    expect(open).toContain('Xem xét điều kiện thụ lý')
    expect(open).toContain('Cần kiểm tra lại')
    const file = /href="(\/don-han-che\/[^"]*\/tep\/[^"]*)"/.exec(open)?.[1] ?? ''
    expect((await dung.get(file)).text).toBe('nhận phong bì đen, có ghi âm')
    const after = async () => secretsIn((await dung.get(address)).text)
    product.clock.set(new Date('2025-11-21T09:16:00+07:00'))
    expect(await after()).toEqual([])
    expect((await dung.get(file)).status).toBe(404)
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })

  test('leaves no word in what was written down of opening and deciding', async () => {
    const decision = href(routes.restrictedDecision, { id: restricted })
    const note = 'Chuyển Ủy ban Kiểm tra, vì nhận phong bì đen'
    expect(
      (await dung.post(decision, { version: '1', decision: 'transferred', note, kind: 'phan-anh' })).status,
    ).toBe(303)
    expect(secretsIn(await wholeDatabase())).toEqual([])
    for (const door of Object.keys(doors))
      for (const person of [...few, 'dung'] as const) expect(await behind(door, person)).toEqual([])
  })

  test('tells the holder of the receipt what was decided, and not a word more', async () => {
    const pin = pinOf(testSeal, product.ward.id, code, 1)
    const followed = await findByReceipt(product.deps, publicActor(product.ward.id), {
      code,
      pin,
      address: 'a',
    })
    expect(followed).toMatchObject({ ok: true, value: { kind: 'restricted', decided: 'transferred' } })
    expect(secretsIn(JSON.stringify(followed))).toEqual([])
  })
})
