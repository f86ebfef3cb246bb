import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'

let app: TestApp
let minh: Client

beforeAll(async () => {
  app = await testApp()
  minh = await app.as('minh')
  await assign('Bảo dưỡng đài phun nước', 'Kiểm tra máy bơm')
  await assign('Sửa đường ngõ 12', 'Vá mặt đường bị lún')
  await assign('Trồng cây xanh ở sân trường', 'Chọn cây ít rụng lá')
  await assign('Thu hồi giấy mời', 'Mời họp lại, chuẩn bị tài liệu')
  await assign('=HYPERLINK("http://x")', 'Tiêu đề như một công thức')
  const theirs = await app.other.as('minh')
  await assign('Sửa đường của phường khác', 'Vá mặt đường', theirs, app.other.ward)
})

test('words typed with accents are found as typed first, then whatever has the same letters', async () => {
  expect(await found('đường')).toEqual(['Sửa đường ngõ 12', 'Bảo dưỡng đài phun nước'])
  expect(await found('dưỡng')).toEqual(['Bảo dưỡng đài phun nước', 'Sửa đường ngõ 12'])
})

test('words typed without accents are found with any', async () => {
  expect((await found('duong')).toSorted()).toEqual(['Bảo dưỡng đài phun nước', 'Sửa đường ngõ 12'])
  expect(await found('cay xanh')).toEqual(['Trồng cây xanh ở sân trường'])
  expect(await found('CAY XANH')).toEqual(['Trồng cây xanh ở sân trường'])
})

test('every word must be there, in the title or in what was asked', async () => {
  expect(await found('sửa lún')).toEqual(['Sửa đường ngõ 12'])
  expect(await found('"mặt đường"')).toEqual(['Sửa đường ngõ 12'])
  expect((await minh.get('/chi-dao?q=%22đường+mặt%22')).text).toContain('gần giống')
})

test('a code finds that directive alone, however it is typed', async () => {
  const { text } = await minh.get('/chi-dao?q=duong')
  const code = /CĐ-2025-\d+/.exec(text)?.[0] as string
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replace('CĐ', 'cd'),
    code.replace(/-0*/g, ' '),
    code.slice(3),
    code.slice(-3),
  ])
    expect(await found(typed), typed).toHaveLength(1)
})

test('the number of a paper finds what was proved by it, however it is typed', async () => {
  const work = await givenDirective(app, {
    deliverables: ['report'],
    title: 'Khơi thông cống',
    content: 'Khơi thông',
  })
  const thao = await app.as('thao')
  await thao.post(await work.partPath('kt', routes.directiveAcceptance))
  const handIn = await work.deliverablePath('report', routes.directiveSubmission)
  const part = (await work.now()).parts[0]?.id as string
  await thao.post(handIn, { part, text: 'Đã khơi thông', documentNumber: '07/BC-KTHTĐT' })
  for (const typed of ['07/BC-KTHTĐT', '7/bc-kthtđt', '07/BC'])
    expect(await found(typed), typed).toEqual(['Khơi thông cống'])
  expect(await found('17/BC-KTHTĐT')).toEqual([])
})

test('when no row has the words, those that look like them are shown, and the page says so', async () => {
  const { text } = await minh.get('/chi-dao?q=duwongf+ngo12')
  expect(titlesIn(text)).toEqual([])
  const similar = await minh.get('/chi-dao?q=tr%E1%BB%93ng+c%C3%A2y+sanh')
  expect(titlesIn(similar.text)).toEqual(['Trồng cây xanh ở sân trường'])
  expect(similar.text).toContain('gần giống')
})

test('signs and quotation marks are words of nobody and break nothing', async () => {
  for (const typed of ["'", '"', '&|!', "a' or 1=1 --", '<->', ':*', '\\', '(((', '%', 'đường <script>'])
    expect((await minh.get(`/chi-dao?q=${encodeURIComponent(typed)}`)).status, typed).toBe(200)
})

test('a text that looks like a formula leaves the house as text', async () => {
  const { text } = await minh.get('/chi-dao/xuat.csv')
  expect(text).toContain(`"'=HYPERLINK`)
})

test('another ward is never found', async () => {
  expect(await found('phường khác')).not.toContain('Sửa đường của phường khác')
  const theirs = await app.other.as('minh')
  expect(titlesIn((await theirs.get('/chi-dao?q=duong')).text)).toEqual(['Sửa đường của phường khác'])
})

test('the view shows the ward of the transaction and nothing without one', async () => {
  const wards = (client: pg.Client) =>
    client
      .query('select distinct ward_id from directive_search')
      .then(({ rows }) => rows.map((row) => row.ward_id))
  await asApplication(app.ward.id, async (client) => expect(await wards(client)).toEqual([app.ward.id]))
  await asApplication(app.other.ward.id, async (client) =>
    expect(await wards(client)).toEqual([app.other.ward.id]),
  )
  await asApplication(null, async (client) => expect(await wards(client)).toEqual([]))
})

async function asApplication(ward: string | null, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: app.ownerUrl,
    options: '-c role=hoi_am_app',
  })
  await client.connect()
  try {
    if (ward !== null) await client.query(`select set_config('hoi_am.ward', $1, false)`, [ward])
    await act(client)
  } finally {
    await client.end()
  }
}

async function assign(title: string, content: string, by: Client = minh, ward = app.ward): Promise<void> {
  const answer = await by.post('/chi-dao/moi', {
    title,
    content,
    lead: ward.unit('kt'),
    deliverables: 'report',
  })
  expect(answer.status, answer.text.slice(0, 300)).toBe(303)
}

const found = async (q: string): Promise<readonly string[]> =>
  titlesIn((await minh.get(`/chi-dao?q=${encodeURIComponent(q)}`)).text)

const titlesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="register-title">([^<]*)<\/p>/g)].map(([, title]) => title as string)
