import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { publicActor } from '#domain/actor.ts'
import { findByReceipt } from '#features/petitions/index.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { createLog } from '#platform/log.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { giveAddresses } from '#test/news.ts'
import { parametered } from '#test/security/addresses.ts'
import { crawl } from '#test/security/crawl.ts'
import { testSeal } from '#test/ward.ts'
import type { PersonKey } from '../../../demo/ward.ts'
import { pinOf } from '../code-commands.ts'

/** Words that stand in the denunciation and nowhere else. */
const SECRETS = ['Trịnh Xuân Mật', '0987 111 222', '+84987111222', 'nhận phong bì đen', 'ngõ Kín 99']
/** Somebody of every role but the inspector's; thao and duc are of the department that is complained of. */
const staff = ['minh', 'hung', 'thao', 'duc', 'tuan', 'bich', 'hoa', 'lan', 'quan'] as const
/** The few who would come upon it first, where the doors are tried again. */
const few = ['minh', 'hung', 'thao', 'quan'] as const
/** What the product wrote into its log while these tests ran. */
const logged: string[] = []

let product: TestApp
let minh: Client
let dung: Client
beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void logged.push(line) })
  product = await testApp({ withMail: true, log })
  await giveAddresses(product)
  minh = await product.as('minh')
  dung = await product.as('dung')
})

const denunciation = () => ({
  text: 'Tôi tố cáo cán bộ Phòng Kinh tế, Hạ tầng và Đô thị nhận phong bì đen khi làm sổ đỏ.',
  kind: 'to-cao',
  name: 'Trịnh Xuân Mật',
  phone: '0987 111 222',
  address: 'ngõ Kín 99',
  unit: product.ward.unit('to12'),
  channel: 'hand',
  saidOn: '21/11/2025',
})
const photo = () => new File(['nhận phong bì đen, có ghi âm'], 'Trịnh Xuân Mật.txt', { type: 'text/plain' })

const asOwner = async <T>(ask: (owner: ReturnType<typeof ownerConnection>) => Promise<T>): Promise<T> => {
  const owner = ownerConnection(product.ownerUrl)
  try {
    return await ask(owner)
  } finally {
    await owner.destroy()
  }
}

/** Every table as text, the sealed bytes too. */
const wholeDatabase = () =>
  asOwner(async (owner) => {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      owner,
    )
    const texts = []
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ all: string | null }>`
        select string_agg(t::text, ' ') as all from ${sql.table(name)} t`.execute(owner)
      texts.push(rows[0]?.all ?? '')
    }
    const { rows } = await sql<{ all: string | null }>`
      select string_agg(payload::text, ' ') as all from graphile_worker._private_jobs`.execute(owner)
    return [...texts, rows[0]?.all ?? ''].join(' ')
  })

/** The secret words that a person comes upon behind a door. */
const behind = async (door: string, person: PersonKey) =>
  secretsIn((await doors[door]?.(await product.as(person), person)) ?? '')

const secretsIn = (text: string) => SECRETS.filter((words) => text.includes(words))

const asked = [
  'phong bì đen',
  'phong bi den',
  'Trịnh Xuân Mật',
  'trinh xuan mat',
  '0987111222',
  'HC-2025-0001',
]
const searches = (path: string) => asked.map((words) => `${path}?q=${encodeURIComponent(words)}`)

/** Every door through which a person might come upon the words, and what stands behind it for that person. */
const doors: Readonly<Record<string, (who: Client, person: PersonKey) => Promise<string>>> = {
  'in the lists': (who) => read(who, [routes.petitions, routes.dossiers, routes.restrictedPetitions]),
  'by searching a list': (who) => read(who, [routes.petitions, routes.dossiers].flatMap(searches)),
  'by searching everything': (who) => read(who, searches(routes.search)),
  'in print': (who) => read(who, [routes.petitionsPrint, routes.dossiersPrint]),
  'in a CSV': (who) => read(who, [routes.petitionsCsv, ...searches(routes.petitionsCsv), routes.dossiersCsv]),
  'in an Excel file': async (_, person) =>
    (await Promise.all([routes.petitionsXlsx, routes.dossiersXlsx].map((at) => cells(person, at)))).join(),
  'in the history': (who) =>
    read(who, [routes.auditLog, ...searches(routes.auditLog), routes.auditLogCsv, routes.auditChain]),
  'in news or figures': (who) =>
    read(who, [
      routes.notifications,
      routes.leader,
      routes.home,
      routes.conferences,
      routes.repliesUnanswered,
    ]),
  'in what waits to be sent or done': (who) => read(who, [routes.outbox, routes.jobs, routes.system]),
}
const read = async (who: Client, paths: readonly string[]): Promise<string> =>
  (await Promise.all(paths.map((path) => who.get(path)))).map(({ text }) => withoutEcho(text)).join('\n')

/** A page says back what was asked for; that is no find. */
const withoutEcho = (html: string): string => asked.reduce((text, words) => text.replaceAll(words, ''), html)

/** Everything that stands in the cells of a workbook; of a refusal its words. */
async function cells(person: PersonKey, path: string): Promise<string> {
  const headers = { host: 'localhost', cookie: `hoi-am=${await product.session(person)}` }
  const response = await product.app.http.request(`http://localhost${path}`, { headers })
  if (response.status !== 200) return response.text()
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  return book.worksheets.flatMap((sheet) => sheet.getSheetValues()).join('\n')
}

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

describe('What was sealed and kept long enough', () => {
  const form = { heldOn: '02/01/2041', members: 'Trần Văn Dũng, cán bộ kiểm tra' }
  const rows = () =>
    asOwner((owner) =>
      owner
        .selectFrom('restricted_petition')
        .leftJoin('restricted_key', 'restricted_key.petition_id', 'restricted_petition.id')
        .select(['code', 'decided_at', 'sealed', 'wrapped', 'entered_by', 'restricted_petition.id'])
        .where('restricted_petition.ward_id', '=', product.ward.id)
        .orderBy('code')
        .execute(),
    )

  test('is not to be destroyed before its years are over, nor while nobody has decided', async () => {
    expect((await dung.get(routes.restrictedDestructions)).text).toContain('Chưa có đơn nào hết thời hạn')
  })

  test('is destroyed by the person named for it alone: key, words, files; code and minute stay', async () => {
    product.clock.set(new Date('2041-01-02T09:00:00+07:00'))
    dung = await product.as('dung')
    for (const person of staff)
      for (const answer of [
        await (await product.as(person)).get(routes.restrictedDestructions),
        await (await product.as(person)).post(routes.restrictedDestructions, {
          ...form,
          code: 'HC-2025-0001',
        }),
      ])
        expect(answer.status, person).toBe(403)
    const before = await rows()
    const [sealed] = before
    const { sha256 } = await asOwner((owner) =>
      owner
        .selectFrom('attachment')
        .select('sha256')
        .where('owner_kind', '=', 'restricted-file')
        .where('owner_id', '=', sealed?.id ?? '')
        .executeTakeFirstOrThrow(),
    )
    const code = sealed?.code ?? ''
    const list = (await dung.get(routes.restrictedDestructions)).text
    expect(list).toContain(code)
    expect(secretsIn(list)).toEqual([])
    for (const { code: other, decided_at } of before) expect(list.includes(other)).toBe(decided_at !== null)
    const preview = await dung.post(routes.restrictedDestructions, { ...form, code, step: 'preview' })
    const seen = /name="seen" value="(\w+)"/.exec(preview.text)?.[1] ?? ''
    const done = await dung.post(routes.restrictedDestructions, { ...form, code, seen, step: 'confirm' })
    expect(done.status).toBe(303)
    await product.runJobs()
    const after = (await rows()).find((row) => row.code === code)
    expect(after).toMatchObject({ wrapped: null, entered_by: null })
    expect(after?.sealed).toHaveLength(0)
    expect(await product.deps.blobs.has(sha256)).toBe(false)
    const minute = (await dung.get(done.location ?? '')).text
    expect(minute).toContain('Số 1/2041')
    expect(minute).toContain(code)
    expect(secretsIn(minute)).toEqual([])
    const minh41 = await product.as('minh')
    expect((await minh41.get(routes.destructions)).text).not.toContain('>1/2041<')
    const asOrdinary = (done.location ?? '').replace('/don-han-che', '/y-kien/du-lieu-ca-nhan')
    expect((await minh41.get(asOrdinary)).status).toBe(404)
  })

  test('opens for nobody any more, not even with the sealed bytes of an old copy and the key of the installation', async () => {
    const [gone, ...others] = await rows()
    const address = href(routes.restrictedPetition, { id: gone?.id ?? '' })
    expect((await dung.get(address)).text).toContain('Đơn đã tiêu hủy')
    const opening = href(routes.restrictedOpening, { id: gone?.id ?? '' })
    const refused = await dung.post(opening, { purpose: 'Xem xét điều kiện thụ lý' })
    expect([refused.status, refused.text.includes('không ai mở được nữa')]).toEqual([422, true])
    const [kept] = others
    const context = `restricted-petition/${product.ward.id}/${kept?.id}`
    expect(() => testSeal.open(kept?.sealed ?? new Uint8Array(), context)).toThrow()
    const pin = pinOf(testSeal, product.ward.id, gone?.code ?? '', 1)
    const receipt = { code: gone?.code ?? '', pin, address: 'c' }
    expect(await findByReceipt(product.deps, publicActor(product.ward.id), receipt)).toMatchObject({
      ok: true,
      value: { kind: 'restricted', decided: 'transferred' },
    })
  })
})
