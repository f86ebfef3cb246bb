import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { snapshot } from '#platform/db/snapshot.ts'
import { Busy } from '#platform/errors.ts'
import { readCsv } from '#platform/spreadsheet/read-csv.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { asOwner } from '#test/security/filled-ward.ts'
import { demoPassword } from '../../../demo/found.ts'
import type { PersonKey } from '../../../demo/ward.ts'

/** Several batches of the export, and more than a browser is given unasked. One in ten is closed. */
const MANY = 3_203
const OPEN = MANY - 320
const EVERY_STATE = { 'tinh-trang': 'tat-ca' }
const ORDERS = ['han', '-ma', 'don-vi', 'tinh-trang', '-hoat-dong']

let product: TestApp
beforeAll(async () => {
  product = await testApp()
  await givenMany(product, MANY)
})

describe('The exported register', () => {
  test.each(ORDERS)('holds every row once, in the order of the register, sorted by %s', async (order) => {
    const asked = { ...EVERY_STATE, 'sap-xep': order }
    const lines = await csv('minh', asked)
    expect(lines).toHaveLength(MANY)
    const codes = lines.map(([code = '']) => code)
    expect(new Set(codes).size).toBe(MANY)
    expect(codes.slice(0, 150)).toEqual((await leaf(address(routes.directives, asked), 'next', 3)).codes)
  })

  test('holds what the address filters and nothing else', async () => {
    const filter = { 'don-vi': product.ward.unit('ca'), tu: '2025-12-10', 'sap-xep': '-ma' }
    const lines = await csv('minh', filter)
    const codes = lines.map(([code]) => code)
    expect(codes).toEqual((await leaf(address(routes.directives, filter), 'next', 100)).codes)
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.every(([, , lead]) => lead === 'CA phường')).toBe(true)
    expect(await csv('minh', { q: 'không có chữ nào thế này' })).toHaveLength(0)
    expect(await csv('minh', { 'sap-xep': 'ma; drop table directive', tu: 'hôm qua' })).toHaveLength(OPEN)
  })

  test('is the same in Excel, with dates that are dates', async () => {
    const filter = { 'don-vi': product.ward.unit('ca'), den: '2025-12-10' }
    const { columns, rows } = await xlsx('minh', filter)
    expect(columns).toEqual([
      'Mã',
      'Nội dung',
      'Đơn vị chủ trì',
      'Chuyên viên theo dõi',
      'Đơn vị thực hiện',
      'Đơn vị phối hợp',
      'Văn bản giao',
      'Mục',
      'Văn bản kết quả',
      'Hạn gốc',
      'Hạn hiện tại',
      'Số lần gia hạn',
      'Tình trạng',
      'Ngày kết thúc',
      'Tóm tắt kết quả',
    ])
    const lines = await csv('minh', filter)
    expect(rows.map(([code]) => code)).toEqual(lines.map(([code]) => code))
    const dues = rows.map((row) => row[columns.indexOf('Hạn hiện tại')])
    expect(dues.every((due) => due instanceof Date)).toBe(true)
    expect(dues.map((due) => (due as Date).toISOString().slice(0, 10))).toEqual(
      lines.map((line) => line[columns.indexOf('Hạn hiện tại')]),
    )
  })

  test('is named after its day', async () => {
    const minh = await product.as('minh')
    for (const [path, name] of [
      [routes.directivesXlsx, 'so-theo-doi-chi-dao-2025-11-21.xlsx'],
      [routes.directivesCsv, 'so-theo-doi-chi-dao-2025-11-21.csv'],
    ] as const)
      expect((await minh.get(path)).headers.get('content-disposition')).toContain(name)
  })

  test('holds for a unit its own work only, and nothing for another ward or for who reads no work', async () => {
    const units = new Set((await csv('tuan', EVERY_STATE)).map(([, , lead]) => lead))
    expect([...units]).toEqual(['CA phường'])
    const foreign = await (await product.other.as('minh')).get(address(routes.directivesCsv, EVERY_STATE))
    expect(foreign.status).toBe(200)
    expect(linesOf(foreign.text)).toHaveLength(0)
    expect((await (await product.as('quan')).get(routes.directivesXlsx)).status).toBe(403)
    expect((await product.anybody.get(routes.directivesCsv)).status).not.toBe(200)
  })

  test('runs nothing in a spreadsheet, whatever stands in the title', async () => {
    const titles = ['=HYPERLINK("http://x","y")', '+84 912', '-2+3', '@SUM(A1)', '=cmd|calc']
    for (const title of titles) await givenDirective(product, { title, lead: 'mttq' })
    const filter = { 'don-vi': product.ward.unit('mttq'), 'sap-xep': 'ma' }
    expect((await csv('minh', filter)).map(([, title]) => title)).toEqual(titles.map((title) => `'${title}`))
    const { rows } = await xlsx('minh', filter)
    expect(rows.map(([, title]) => title)).toEqual(titles)
  })
})

describe('A search for a word that every row has', () => {
  test.each(['han', '-han', '-ma'])('leafs through each row once, sorted by %s', async (order) => {
    const asked = { q: 'việc', 'sap-xep': order }
    const codes = (await csv('minh', asked)).map(([code]) => code)
    expect(codes).toHaveLength(MANY)
    expect(codes.slice(0, 400)).toEqual((await leaf(address(routes.directives, asked), 'next', 8)).codes)
  })

  test('leafs on through the quarters behind those it looked at one by one, to those without a day, and back', async () => {
    const behind = { q: 'việc', tu: '2026-08-20', 'sap-xep': 'han' }
    const codes = (await csv('minh', behind)).map(([code]) => code)
    expect(codes.length).toBeGreaterThan(300)
    const there = await leaf(address(routes.directives, behind), 'next', 100)
    expect(there.codes).toEqual(codes)
    const back = await leaf(there.last, 'prev', 100)
    expect(back.pages.toReversed().flat()).toEqual(codes)
  })

  test('says that there are more than it counts', async () => {
    const minh = await product.as('minh')
    expect((await minh.get(address(routes.directives, { q: 'việc' }))).text).toContain('Hơn 300 chỉ đạo')
  })
})

describe('The moment an export shows', () => {
  test('ends with the browser that goes away, and with the last row', async () => {
    for (const path of [routes.directivesXlsx, routes.directivesCsv]) {
      const response = await streamed(path)
      const reader = response.body?.getReader()
      await reader?.read()
      await expect.poll(openSnapshots).toBe(1)
      await reader?.cancel()
      await expect.poll(openSnapshots).toBe(0)
      await (await streamed(path)).text()
      await expect.poll(openSnapshots).toBe(0)
    }
  })

  test('is given to four at once: a fifth is asked to wait, and goes on when one has ended', async () => {
    const readers = await Promise.all(
      Array.from({ length: 4 }, async () => (await streamed(routes.directivesCsv)).body?.getReader()),
    )
    for (const reader of readers) await reader?.read()
    await expect.poll(openSnapshots).toBe(4)
    const refused = await streamed(routes.directivesXlsx)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('Retry-After')).toBe('30')
    expect(await refused.text()).toContain('Đang có nhiều người cùng xuất dữ liệu')
    await readers[0]?.cancel()
    await expect.poll(openSnapshots).toBe(3)
    const taken = await streamed(routes.directivesCsv)
    expect(taken.status).toBe(200)
    expect(linesOf(await taken.text()).length).toBeGreaterThanOrEqual(OPEN)
    for (const reader of readers) await reader?.cancel()
    await expect.poll(openSnapshots).toBe(0)
  })

  test('has its place from the click on: a fifth click in the same instant finds none', async () => {
    const minh = await product.actor('minh')
    const click = () => snapshot(product.deps, minh, exportOfTwo)
    const first = Array.from({ length: 4 }, click)
    expect(click).toThrow(Busy)
    for (const rows of first) expect(await all(rows)).toEqual([1, 2])
    expect(await all(click())).toEqual([1, 2])
  })

  test('is not even begun for who asks for the head only: five may ask, and the next who wants rows has a place', async () => {
    for (let i = 0; i < 5; i++) expect((await streamed(routes.directivesCsv, 'HEAD')).status).toBe(200)
    const taken = await streamed(routes.directivesCsv)
    expect(taken.status).toBe(200)
    await taken.text()
  })

  test('is one: what changes while it is read is not in it', async () => {
    const reader = (await streamed(routes.directivesCsv)).body?.getReader()
    const first = await reader?.read()
    await expect.poll(openSnapshots).toBe(1)
    await asOwner(product, (owner) =>
      sql`update directive set title = 'Đã đổi giữa chừng' where ward_id = ${product.ward.id}`.execute(owner),
    )
    let text = new TextDecoder().decode(first?.value)
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
      text += new TextDecoder().decode(piece.value)
    expect(text).not.toContain('Đã đổi giữa chừng')
    expect(linesOf(text).length).toBeGreaterThanOrEqual(OPEN)
  })
})

const address = (path: string, query: Readonly<Record<string, string>>): string => href(path, {}, query)

const linesOf = (text: string): readonly (readonly string[])[] =>
  readCsv(new TextEncoder().encode(text)).rows.slice(1)

async function csv(person: PersonKey, query: Readonly<Record<string, string>>) {
  const answer = await (await product.as(person)).get(address(routes.directivesCsv, query))
  expect(answer.status).toBe(200)
  return linesOf(answer.text)
}

async function xlsx(person: PersonKey, query: Readonly<Record<string, string>>) {
  const response = await streamed(address(routes.directivesXlsx, query), 'GET', person)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const rows: ExcelJS.CellValue[][] = []
  book.worksheets[0]?.eachRow((row) => rows.push([...(row.values as ExcelJS.CellValue[])].slice(1)))
  return { columns: rows[0] ?? [], rows: rows.slice(1) }
}

/** The codes on the first pages of the register, page after page as a person leafs. */
/** The codes of so many pages, and the address of the last one. */
async function leaf(from: string, towards: 'next' | 'prev', most: number) {
  const minh = await product.as('minh')
  const pages: string[][] = []
  let last = from
  for (let next: string | undefined = from; next !== undefined && pages.length < most; ) {
    const { text } = await minh.get(next)
    pages.push([...text.matchAll(/class="row-link"[^>]*>(CĐ-[^<]+)</g)].map(([, code = '']) => code))
    last = next
    next = new RegExp(`rel="${towards}" href="([^"]+)"|href="([^"]+)" rel="${towards}"`)
      .exec(text)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll('&amp;', '&')
  }
  return { pages, codes: pages.flat(), last }
}

/** The answer before its body was read, as a browser takes it. */
async function streamed(path: string, method = 'GET', person: PersonKey = 'minh'): Promise<Response> {
  const entered = await product.anybody.post(routes.signIn, { signInName: person, password: demoPassword })
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return product.app.http.request(`http://localhost${path}`, {
    method,
    headers: { host: 'localhost', cookie },
  })
}

async function* exportOfTwo() {
  yield* [1, 2]
}

async function all<Piece>(pieces: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const taken: Piece[] = []
  for await (const piece of pieces) taken.push(piece)
  return taken
}

/** Connections of the product that hold a transaction open. */
const openSnapshots = () =>
  asOwner(product, async (owner) => {
    const { rows } = await sql<{ open: number }>`select count(*) as open from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`.execute(owner)
    return rows[0]?.open
  })

/** Written past the commands: the export only reads. Titles that do not shrink when packed. */
async function givenMany({ ward }: TestApp, count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => newId<'Directive'>())
  const places = Array.from({ length: count }, () => newId<'Part'>())
  const leads = [ward.unit('kt'), ward.unit('ca'), ward.unit('vhxh')]
  await asOwner(product, async (owner) => {
    await sql`insert into directive (ward_id, id, code, origin, title, quote, assigner_unit_id, lead_unit_id, assigned_at, assigned_by,
        status, original_last_day, last_day, last_activity_at, closed_at, closed_on, closed_by)
      select ${ward.id}, id, 'CĐ-2024-' || lpad(n::text, greatest(3, length(n::text)), '0'), 'clerk', 'Việc ' || md5(n::text) || md5('a' || n) || md5('b' || n), 'Nội dung',
        ${ward.unit('btv')}, (${leads}::uuid[])[1 + n % 3], at, ${ward.account('minh')},
        case when n % 10 = 0 then 'closed' when n % 4 = 0 then 'in-progress' else 'assigned' end, day, day, at,
        case when n % 10 = 0 then at end, case when n % 10 = 0 then at::date end, case when n % 10 = 0 then ${ward.account('minh')}::uuid end
      from unnest(${ids}::uuid[]) with ordinality as made (id, n),
        lateral (select timestamptz '2025-01-01 08:00+07' + n / 2 * interval '1 minute' as at,
          case when n % 7 > 0 then date '2025-12-01' + (n % 300)::int end as day) as facts`.execute(owner)
    await sql`insert into directive_unit (ward_id, id, directive_id, unit_id, role, position, part)
      select ${ward.id}, place, id, (${leads}::uuid[])[1 + n % 3], 'lead', 0, 'waiting'
      from unnest(${ids}::uuid[], ${places}::uuid[]) with ordinality as made (id, place, n)`.execute(owner)
  })
}
