import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDossier } from '#test/dossier.ts'
import { brought, drafted, givenLetterhead, givenOutcome } from '#test/reply.ts'
import { asOwner, wardTables } from '#test/security/filled-ward.ts'

let product: TestApp
let minh: Client
let hoa: Client
beforeAll(async () => {
  product = await testApp()
  minh = await product.as('minh')
  hoa = await product.as('hoa')
})

const idIn = (location: string | null): string => /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
async function enter(fields: Record<string, string | File> = {}): Promise<string> {
  const answer = await minh.post(routes.petitionNew, {
    text: `Cống đầu ngõ tắc, lần ${newId()}.`,
    kind: 'kien-nghi',
    name: 'Quách Thị Huyền Diệu',
    phone: '0987 123 789',
    email: 'dieu@example.vn',
    address: 'số 77 ngõ 5 Trữ La',
    channel: 'message',
    saidOn: '20/11/2025',
    saidAt: 'tại nhà bà Diệu',
    unit: product.ward.unit('to12'),
    ...fields,
  })
  expect(answer.status, answer.text).toBe(303)
  return idIn(answer.location)
}
const request = {
  askedBy: 'Quách Thị Huyền Diệu',
  identifiedBy: 'xem căn cước tại bàn',
  receivedOn: '21/11/2025',
}
async function ask(petition: string, kind: string, by: Client = minh): Promise<string> {
  const answer = await by.post(href(routes.dataRequestNew, { petition }), { ...request, kind })
  expect(answer.status).toBe(303)
  return idIn(answer.location)
}
const finish = (id: string, fields = {}) => minh.post(href(routes.dataRequestDone, { id }), fields)
const page = async (petition: string) => (await minh.get(href(routes.petition, { id: petition }))).text
/** Another day at nine; sessions of the day before are over. */
async function goTo(day: string): Promise<void> {
  product.clock.set(new Date(`${day}T09:00:00+07:00`))
  minh = await product.as('minh')
  hoa = await product.as('hoa')
}
const byHand = (statement: ReturnType<typeof sql>) =>
  asOwner(product, async (owner) => void (await statement.execute(owner)))

/** Tables of the ward in which one of the words stands, in any column. */
const tablesWith = (...words: readonly string[]) =>
  asOwner(product, async (owner) => {
    const found: string[] = []
    for (const table of await wardTables(owner, 'BASE TABLE')) {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} t
        where ward_id = ${product.ward.id}
          and exists (select from unnest(${sql.val([...words])}::text[]) w where strpos(lower(t::text), lower(w)) > 0)`.execute(
        owner,
      )
      if ((rows[0]?.count ?? 0) > 0) found.push(table)
    }
    return found
  })

describe('A request at the desk', () => {
  test('has its dues with how they were counted, and turns red once late', async () => {
    const id = await ask(await enter(), 'see')
    const text = (await minh.get(href(routes.dataRequest, { id }))).text
    for (const words of ['25/11/2025', '01/12/2025', '91/2025/QH15', 'xem căn cước tại bàn'])
      expect(text).toContain(words)
    const red = async () => /<tr data-tone="danger">/.test((await minh.get(routes.dataRequests)).text)
    expect(await red()).toBe(false)
    await goTo('2025-11-26')
    expect(await red()).toBe(true)
    await minh.post(href(routes.dataRequestAcknowledgement, { id }))
    expect(await red()).toBe(false)
    await goTo('2025-12-02')
    expect(await red()).toBe(true)
    expect((await finish(id)).status).toBe(303)
    expect(await red()).toBe(false)
    await goTo('2025-11-21')
  })

  test('a full identity number is refused with what was typed kept; a second open request of the kind too', async () => {
    const petition = await enter()
    const path = href(routes.dataRequestNew, { petition })
    const full = await minh.post(path, { ...request, kind: 'see', identifiedBy: 'căn cước 031085001234' })
    expect(full.status).toBe(422)
    expect(full.text).toContain('căn cước 031085001234')
    await ask(petition, 'see')
    const again = await minh.post(path, { ...request, kind: 'see' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('chưa giải quyết xong')
  })

  test('sent twice is one request', async () => {
    const path = href(routes.dataRequestNew, { petition: await enter() })
    const form = { ...request, kind: 'erase', _key: newId<'Form'>() }
    const answers = await Promise.all([1, 2, 3].map(() => minh.post(path, form)))
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  })

  test('a group head records for a neighbour and decides nothing; of other groups nothing is seen; others may not', async () => {
    const [own, other] = [await enter(), await enter({ unit: product.ward.unit('to13') })]
    const id = await ask(own, 'see', hoa)
    expect((await hoa.get(href(routes.dataRequest, { id }))).status).toBe(200)
    expect((await hoa.post(href(routes.dataRequestDone, { id }))).status).toBe(403)
    expect((await hoa.get(routes.retention)).status).toBe(403)
    expect((await hoa.get(href(routes.dataSheet, { petition: other }))).status).toBe(404)
    for (const person of ['hung', 'bich', 'quan', 'thao', 'dung'] as const)
      expect((await (await product.as(person)).get(routes.dataRequests)).status, person).toBe(403)
  })

  test('is refused only with a reason and the law', async () => {
    const id = await ask(await enter(), 'erase')
    const path = href(routes.dataRequestRefusal, { id })
    const bare = await minh.post(path, { reason: 'Hồ sơ chưa xong', legalBasis: '' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('Hồ sơ chưa xong')
    const refusal = { reason: 'Hồ sơ chưa xong', legalBasis: 'Luật Lưu trữ 2024' }
    expect((await minh.post(path, refusal)).status).toBe(303)
    expect((await minh.post(path, refusal)).status).toBe(422)
    expect((await minh.get(href(routes.dataRequest, { id }))).text).toContain('Luật Lưu trữ 2024')
  })
})

describe('What was asked is done', () => {
  test('the sheet shows everything kept, and who may look by role only', async () => {
    const petition = await enter({ text: 'Đèn ngõ hỏng ba tháng.' })
    const { text } = await minh.get(href(routes.dataSheet, { petition }))
    for (const words of [
      'Quách Thị Huyền Diệu',
      '987123789',
      'dieu@example.vn',
      'số 77 ngõ 5 Trữ La',
      'Đèn ngõ hỏng',
    ])
      expect(text).toContain(words)
    expect(text).toContain('trưởng đơn vị giải quyết')
    expect(text.split('print-sheet')[1]).not.toContain('Phạm Quang Minh')
  })

  test('a correction changes name and contact; history names the fields and no values', async () => {
    const petition = await enter()
    const id = await ask(petition, 'correct')
    const fields = {
      name: 'Quách Thị Diệu Hiền',
      phone: '0987123780',
      email: '',
      address: 'số 78',
      channel: 'hand',
    }
    const wrong = await finish(id, { ...fields, phone: '12' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Quách Thị Diệu Hiền')
    expect((await finish(id, { ...fields, text: 'Lời khác' })).status).toBe(303)
    const text = await page(petition)
    expect(text).toContain('Quách Thị Diệu Hiền')
    expect(text).toContain('họ tên, điện thoại, thư điện tử, địa chỉ, cách nhận trả lời')
    expect(text).not.toContain('Lời khác')
    expect(await tablesWith('Diệu Hiền')).toEqual(['petition'])
  })

  test('a consent taken back holds at once', async () => {
    const petition = await enter({ mayPublishText: '1', mayPublishPhoto: '1' })
    expect(await page(petition)).toContain('Lời ý kiến và ảnh')
    expect((await finish(await ask(petition, 'withdraw-consent'))).status).toBe(303)
    expect(await page(petition)).not.toContain('Lời ý kiến và ảnh')
  })
})

describe('Erasing', () => {
  test('is refused while the time of keeping runs and while the dossier is open, with the reason', async () => {
    const petition = await enter()
    const id = await ask(petition, 'erase')
    const kept = await finish(id)
    expect(kept.status).toBe(422)
    expect(kept.text).toContain('31/12/2035')
    await byHand(sql`alter table petition disable trigger petition_original`)
    await byHand(sql`update petition set received_at = '2012-05-05' where id = ${petition}`)
    await byHand(sql`alter table petition enable trigger petition_original`)
    const gathered = await minh.post(routes.dossierNew, { petition, title: 'Cống ngõ 5 Trữ La' })
    expect(gathered.status).toBe(303)
    expect((await finish(id)).text).toContain('còn đang giải quyết')
    expect(await page(petition)).toContain('Quách Thị Huyền Diệu')
  })

  test('leaves nothing of the person anywhere in the ward: rows, search, files, answers kept for forms', async () => {
    const person = [
      'Lục Vân Hoài Thương',
      'luc van hoai thuong',
      '0966555444',
      '966555444',
      'thuong@example.vn',
      'ngách 9/99',
    ]
    const form = {
      name: 'Lục Vân Hoài Thương',
      phone: '0966 555 444',
      email: 'thuong@example.vn',
      address: 'ngách 9/99',
    }
    const files = new File(['Giấy viết tay có một không hai'], 'luc-van-hoai-thuong.txt', {
      type: 'text/plain',
    })
    const petition = await enter({ ...form, files, text: 'Tôi là Lục Vân Hoài Thương, cống nhà tôi tắc.' })
    const { sha256 } = await asOwner(product, (owner) =>
      owner
        .selectFrom('attachment')
        .select('sha256')
        .where('owner_id', '=', petition)
        .executeTakeFirstOrThrow(),
    )
    expect(await product.deps.blobs.has(sha256)).toBe(true)
    const asked = await minh.post(href(routes.dataRequestNew, { petition }), {
      ...request,
      kind: 'erase',
      askedBy: 'Lục Vân Hoài Thương',
    })
    const id = idIn(asked.location)
    expect(await tablesWith(...person)).not.toEqual([])
    const named = await finish(id, { consentOnly: '1' })
    expect(named.status).toBe(422)
    expect(named.text).toContain('đánh dấu xóa cả lời')
    expect((await finish(id, { consentOnly: '1', words: '1' })).status).toBe(303)
    await product.runJobs()
    expect(await tablesWith(...person)).toEqual([])
    expect(await product.deps.blobs.has(sha256)).toBe(false)
    const text = await page(petition)
    expect(text).toContain('đã được xóa')
    expect(text).toContain('KN-2025-')
    expect((await finish(id, { consentOnly: '1', words: '1' })).status).toBe(422)
  })

  test('takes name and words out of the letters to the person too, and leaves number and date', async () => {
    await goTo('2025-12-05')
    const { id: dossier, petitions } = await givenDossier(product, {
      lead: 'kt',
      petitions: [{ name: 'Thạch Thị Sô Phia', address: 'số 3 hẻm Cũ' }],
    })
    const petition = petitions[0]?.id ?? ''
    await givenOutcome(minh, dossier)
    const letterhead = await givenLetterhead(minh)
    const letter = idIn(await drafted(minh, { dossier, petitions: [petition], letterhead }))
    await brought(product, [letter], 'sent')
    const delivery = { on: '05/12/2025', receiver: 'Thạch Thị Sô Phia' }
    expect((await hoa.post(href(routes.replyDelivery, { reply: letter }), delivery)).status).toBe(303)
    expect(await tablesWith('Sô Phia')).toContain('reply')
    const sheet = (await minh.get(href(routes.dataSheet, { petition }))).text
    expect(sheet).toMatch(/Thư đã gửi.*đã/s)
    const id = await ask(petition, 'erase')
    expect((await finish(id, { consentOnly: '1', words: '1' })).status).toBe(303)
    await product.runJobs()
    expect(await tablesWith('Sô Phia', 'so phia', 'hẻm Cũ')).toEqual([])
    expect((await minh.get(href(routes.reply, { reply: letter }))).status).toBe(200)
    await expect(byHand(sql`update reply set number = 99 where id = ${letter}`)).rejects.toThrow(
      /never changes/,
    )
  })

  test('keeps the words when they say nothing of who it was', async () => {
    const petition = await enter({ text: 'Hố ga trước chợ mất nắp.' })
    expect((await finish(await ask(petition, 'erase'), { consentOnly: '1' })).status).toBe(303)
    const text = await page(petition)
    expect(text).toContain('Hố ga trước chợ mất nắp')
    expect(text).not.toContain('Huyền Diệu')
  })
})

describe('More time for a request', () => {
  test('is given once, with a reason, before it is late; what was due first stays', async () => {
    await goTo('2025-11-21')
    const id = await ask(await enter(), 'see')
    const extend = (reason: string) => minh.post(href(routes.dataRequestExtension, { id }), { reason })
    expect((await extend('')).text).toContain('Xin ghi vì sao cần thêm thời gian')
    expect((await extend('Hồ sơ nằm ở ba đơn vị')).status).toBe(303)
    const text = (await minh.get(href(routes.dataRequest, { id }))).text
    expect(text).toContain('hạn đầu 01/12/2025')
    expect(text).toContain('Hồ sơ nằm ở ba đơn vị')
    expect(text).toContain('11/12/2025')
    const again = await extend('Xin thêm lần nữa')
    expect([again.status, again.text.includes('chỉ cho gia hạn một lần')]).toEqual([422, true])
    expect((await hoa.post(href(routes.dataRequestExtension, { id }), { reason: 'x' })).status).toBe(403)
  })
})

describe('Destruction', () => {
  test('what has been kept long enough is picked, seen, confirmed, erased in one go; the minute stays', async () => {
    const old = await enter({ name: 'Ngụy Thị Cổ', text: 'Chuyện rất cũ.' })
    const kept = await enter({ name: 'Ngụy Thị Giữ', text: 'Chuyện cũ còn thanh tra.' })
    const younger = await enter({ kind: 'khieu-nai', name: 'Ngụy Thị Tân' })
    await byHand(sql`alter table petition disable trigger petition_original`)
    await byHand(
      sql`update petition set received_at = '2014-05-05' where id in (${old}, ${kept}, ${younger})`,
    )
    await byHand(sql`alter table petition enable trigger petition_original`)
    const list = (await minh.get(routes.destructions)).text
    expect(list).toContain('2 ý kiến đã hết thời hạn')
    expect(list.match(/name="code" value="KN-[^"]+" checked/g)).toHaveLength(2)
    expect(list).toContain('Nhận 05/05/2014, lưu đến 31/12/2024')
    const code = /KN-\d{4}-\d{4}/.exec(await page(old))?.[0] ?? ''
    const other = /KN-\d{4}-\d{4}/.exec(await page(kept))?.[0] ?? ''
    const form = { heldOn: '21/11/2025', members: 'Phạm Quang Minh, chuyên viên\nLê Văn Hùng, Bí thư' }
    expect((await minh.post(routes.destructions, { ...form, code, members: '' })).status).toBe(422)
    const nothing = await minh.post(routes.destructions, { ...form, step: 'preview' })
    expect([nothing.status, nothing.text.includes('đánh dấu ít nhất một mã')]).toEqual([422, true])
    const preview = await minh.post(routes.destructions, { ...form, code, step: 'preview' })
    expect(preview.text).toContain(`tiêu hủy 1 ý kiến: ${code}`)
    const seen = /name="seen" value="(\w+)"/.exec(preview.text)?.[1] ?? ''
    const more = { ...form, code: [code, other], step: 'confirm', seen }
    for (const changed of [more, { ...form, code, step: 'confirm', seen: 'khac' }])
      expect((await minh.post(routes.destructions, changed)).text).toContain('Danh sách vừa thay đổi')
    expect(await page(old)).toContain('Ngụy Thị Cổ')
    const twice = { ...form, code, step: 'confirm', seen, _key: newId<'Form'>() }
    const answers = [await minh.post(routes.destructions, twice), await minh.post(routes.destructions, twice)]
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    const minute = (await minh.get(answers[0]?.location ?? '')).text
    for (const words of ['BIÊN BẢN TIÊU HỦY', 'Số 1/2025', 'Lê Văn Hùng, Bí thư'])
      expect(minute).toContain(words)
    expect(await tablesWith('Ngụy Thị Cổ', 'Chuyện rất cũ')).toEqual([])
    expect(await page(kept)).toContain('Ngụy Thị Giữ')
    expect(await page(younger)).toContain('Ngụy Thị Tân')
    const removal = product.deps.db.transaction().execute((db) => db.deleteFrom('destruction').execute())
    await expect(removal).rejects.toThrow(/permission denied/)
  })

  test('what is old and still worked on hides nothing that may go, however much of it there is', async () => {
    const { id: dossier } = await givenDossier(product)
    await byHand(sql`with old as (
        insert into petition (ward_id, id, code, kind, origin, text, said_on, received_at)
        select ${product.ward.id}, gen_random_uuid(), 'KN-2012-' || lpad(n::text, 4, '0'), 'kien-nghi', 'desk', 'Việc cũ', '2012-05-05', '2012-05-05'
        from generate_series(1001, 1501) n
        returning id)
      insert into dossier_petition (ward_id, id, dossier_id, petition_id, put_by, put_at)
      select ${product.ward.id}, gen_random_uuid(), ${dossier}, id, ${product.ward.account('minh')}, now() from old`)
    const list = (await minh.get(routes.destructions)).text
    expect(list).toContain('1 ý kiến đã hết thời hạn')
    expect(list).toContain('Nhận 05/05/2014, lưu đến 31/12/2024')
  })

  test('the years are the ward’s to set, with where they are written', async () => {
    const form = {
      code: 'complaint',
      name: 'Khiếu nại',
      years: '20',
      source: 'Danh mục 2026',
      status: 'official',
    }
    expect((await minh.post(routes.retention, { ...form, years: '0' })).status).toBe(422)
    expect((await minh.post(routes.retention, { ...form, years: '' })).status).toBe(422)
    expect((await minh.post(routes.retention, form)).status).toBe(303)
    expect((await minh.get(routes.retention)).text).toContain('Khiếu nại: 20 năm')
    await minh.post(routes.retention, { ...form, years: '', permanent: '1' })
    expect((await minh.get(routes.retention)).text).toContain('Khiếu nại: lưu vĩnh viễn')
  })
})
