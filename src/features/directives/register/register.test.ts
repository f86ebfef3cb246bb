import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { loadManyDirectives } from '#test/many.ts'
import { registerHref } from './address.ts'
import { endOfWeek, noFilter, type RegisterFilter, type Sort, type StateFilter, sortKeys } from './filter.ts'

const ROWS = 180
let app: TestApp
let minh: Client
let rows: readonly Row[]

beforeAll(async () => {
  app = await testApp({ at: '2026-03-11T09:00:00+07:00' })
  await loadManyDirectives(app, ROWS)
  minh = await app.as('minh')
  rows = await allRows(app)
})

test('every order shows each row exactly once, forwards and backwards', async () => {
  for (const by of sortKeys)
    for (const descending of [false, true]) {
      const forwards = await walk(registerHref({ state: 'all' }, { by, descending }), 'next')
      expect(new Set(forwards.codes).size, `${by} ${descending}`).toBe(ROWS)
      expect(forwards.codes).toHaveLength(ROWS)
      const backwards = await walk(forwards.last, 'prev')
      expect(backwards.pages.toReversed().flat()).toEqual(forwards.codes)
    }
})

test('late ones come first by their last day, those without a date last', async () => {
  const { codes } = await walk(registerHref({}), 'next')
  const days = codes.map((code) => rowOf(code).last_day ?? '9999-12-31')
  expect(days).toEqual(days.toSorted())
  expect(codes).toHaveLength(rows.filter(isOpen).length)
})

test('filters combine: a row is shown when it fits every one of them, and only then', async () => {
  await fc.assert(
    fc.asyncProperty(filters, sorts, async (filter, sort) => {
      const { codes } = await walk(registerHref(filter, sort), 'next')
      expect(codes.toSorted()).toEqual(
        rows
          .filter((row) => fits(row, { ...noFilter, ...filter }))
          .map(({ code }) => code)
          .toSorted(),
      )
    }),
    { numRuns: 40 },
  )
})

test('the choice of states says what the list shows: all for who looks for words, the open ones for who does not', async () => {
  const stateIn = (page: string) =>
    [
      ...(/name="tinh-trang".*?<\/select>/s.exec(page)?.[0] ?? '').matchAll(/<option value(="")?>([^<]+)</g),
    ].map(([, , label]) => label)
  const usual = (await minh.get('/chi-dao')).text
  expect(stateIn(usual)).toEqual(['Đang mở'])
  expect(usual).toMatch(/<p class="lead">[^<]*Đang mở/)
  const found = (await minh.get(registerHref({ text: 'cây' }))).text
  expect(stateIn(found)).toEqual(['Mọi tình trạng'])
  expect(found).toMatch(/<p class="lead">[^<]*Mọi tình trạng/)
  const open = (await minh.get(registerHref({ text: 'cây', state: 'open' }))).text
  expect(open).toMatch(/<option value="dang-mo" selected[^>]*>Đang mở</)
})

test('the week ends on Sunday; at the weekend the week to come is what is looked at', () => {
  expect(endOfWeek('2026-03-09' as IsoDate), 'Monday').toBe('2026-03-15')
  expect(endOfWeek('2026-03-13' as IsoDate), 'Friday').toBe('2026-03-15')
  expect(endOfWeek('2026-03-14' as IsoDate), 'Saturday').toBe('2026-03-22')
  expect(endOfWeek('2026-03-15' as IsoDate), 'Sunday').toBe('2026-03-22')
})

test('an address nobody wrote is as if it said nothing', async () => {
  const usual = codesIn((await minh.get('/chi-dao')).text)
  const strange = [
    'sap-xep=due;drop table directive',
    'sap-xep=(select 1)',
    'sap-xep=constructor',
    'tinh-trang=__proto__',
    'tinh-trang=open&tinh-trang=all',
    'don-vi=1%20or%201=1',
    'vai-tro=chu-tri',
    'han[]=qua-han',
    'tu=2026-02-31',
    'den=%00',
    'im-lang=-1',
    'im-lang=99999999999999999999',
    'linh-vuc=%27%3B--',
    'sau=0~2026-02-31~00000000-0000-7000-8000-000000000000',
    'sau=0~infinity',
    'truoc=1~~~~',
    'sap-xep=hoat-dong&sau=0~2026-13-45T00:00:00%2B00:00~00000000-0000-7000-8000-000000000000&sap-xep=han',
    'thong-bao=xyz&can-bo=xyz&cho=xyz&dung-han=xyz&gia-han=xyz',
  ]
  for (const query of strange) {
    const answer = await minh.get(`/chi-dao?${query}`)
    expect(answer.status, query).toBe(200)
    expect(codesIn(answer.text), query).toEqual(usual)
  }
})

test('the export holds exactly the rows of the filter, in its order, beyond the page', async () => {
  for (const filter of [{ state: 'all' }, { state: 'closed', extended: true }, {}] as const) {
    const address = registerHref(filter, { by: 'activity', descending: true })
    const { codes } = await walk(address, 'next')
    const csv = await minh.get(address.replace('/chi-dao', '/chi-dao/xuat.csv'))
    const lines = csv.text.trim().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(',')[0])).toEqual(codes)
  }
})

test('the count is exact, and the page says which filters are on', async () => {
  const { text } = await minh.get(registerHref({ state: 'closed', topic: 'cay-xanh' }))
  const count = rows.filter((row) => row.status === 'closed' && row.topic_code === 'cay-xanh').length
  expect(text).toContain(`${count} chỉ đạo`)
  expect(text).toContain('Đã kết thúc')
  expect(text).toContain('Cây xanh')
})

test('people of a unit see the rows of their unit, and an administrator none at all', async () => {
  const duc = await app.as('duc')
  const seen = new Set((await walk(registerHref({ state: 'all' }), 'next', duc)).codes)
  const unit = app.ward.unit('kt')
  expect(seen).toEqual(
    new Set(rows.filter((row) => row.units.some((one) => one.unit_id === unit)).map(({ code }) => code)),
  )
  expect((await (await app.as('quan')).get('/chi-dao')).status).toBe(403)
  expect((await app.anybody.get('/chi-dao')).status).not.toBe(200)
})

test('another ward sees nothing of it: not in the list, not by search, not in the export, not on the board', async () => {
  const theirs = await app.other.as('minh')
  for (const path of [
    '/chi-dao?tinh-trang=tat-ca',
    '/chi-dao?q=cay+xanh',
    '/chi-dao/xuat.csv?tinh-trang=tat-ca',
    '/chi-dao/bang',
    '/chi-dao/in?tinh-trang=tat-ca',
  ]) {
    const answer = await theirs.get(path)
    expect(answer.status, path).toBe(200)
    expect(answer.text, path).not.toMatch(/CĐ-\d{4}-\d{3}/)
  }
  expect(codesIn((await minh.get('/chi-dao?q=cay+xanh')).text).length).toBeGreaterThan(0)
})

test('a search goes by the index in the view of the own ward, and never behind the policy', async () => {
  const client = new pg.Client({
    connectionString: app.ownerUrl,
    options: '-c role=hoi_am_app -c enable_seqscan=off',
  })
  await client.connect()
  try {
    await client.query(`select set_config('hoi_am.ward', $1, false)`, [app.ward.id])
    const plan = async (from: string) =>
      (await client.query(`explain select id from ${from} where search @@ 'camera'`)).rows
        .map((row) => row['QUERY PLAN'])
        .join()
    expect(await plan('directive_search')).toContain('directive_by_words')
    expect(await plan('directive')).not.toContain('directive_by_words')
  } finally {
    await client.end()
  }
})

type Row = Awaited<ReturnType<typeof allRows>>[number]

async function allRows({ ownerUrl }: TestApp) {
  const owner = ownerConnection(ownerUrl)
  try {
    const found = await owner.selectFrom('directive').selectAll().execute()
    const units = Map.groupBy(
      await owner.selectFrom('directive_unit').selectAll().execute(),
      (one) => one.directive_id,
    )
    return found.map((row) => ({ ...row, units: units.get(row.id) ?? [] }))
  } finally {
    await owner.destroy()
  }
}

const rowOf = (code: string): Row => rows.find((row) => row.code === code) as Row
const isOpen = ({ status }: Pick<Row, 'status'>): boolean => status !== 'closed' && status !== 'cancelled'

/** The rule in plain words, once more: what the database answers by index must be the same. */
function fits(row: Row, filter: RegisterFilter): boolean {
  const today = dateInVietnam(app.clock.now())
  const ended = row.closed_on ?? today
  const onTime =
    row.original_last_day !== null && (row.closed_on === null ? null : row.closed_on <= row.original_last_day)
  return [
    inState(row, filter.state ?? (filter.onTime === null ? 'open' : 'all')),
    filter.unit === null ||
      row.units.some(
        (one) => one.unit_id === filter.unit && (filter.role === null || one.role === filter.role),
      ),
    filter.due !== 'late' || (isOpen(row) && row.last_day !== null && row.last_day < today),
    filter.due !== 'this-week' ||
      (isOpen(row) && row.last_day !== null && row.last_day >= today && row.last_day <= endOfWeek(today)),
    filter.due !== 'without' || row.last_day === null,
    filter.dueFrom === null || row.last_day === null || row.last_day >= filter.dueFrom,
    filter.dueTo === null || (row.last_day !== null && row.last_day <= filter.dueTo),
    !filter.extended || row.extension_count > 0,
    filter.topic === null || row.topic_code === filter.topic,
    filter.onTime !== true || onTime === true,
    filter.onTime !== false ||
      (row.original_last_day !== null && row.original_last_day < ended && row.status !== 'cancelled'),
    filter.waiting !== 'refusal' || (isOpen(row) && row.stuck_since !== null),
  ].every(Boolean)
}

const inState = (row: Row, state: StateFilter): boolean =>
  state === 'all' || (state === 'open' ? isOpen(row) : row.status === state)

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 })
const days = fc.constantFrom<IsoDate[]>(
  ...(['2024-06-01', '2025-09-15', '2026-02-01', '2026-03-11', '2026-04-20'] as IsoDate[]),
)
const filters: fc.Arbitrary<Partial<RegisterFilter>> = fc
  .record({
    state: maybe(
      fc.constantFrom<StateFilter>(
        'open',
        'all',
        'assigned',
        'in-progress',
        'handed-in',
        'closed',
        'cancelled',
      ),
    ),
    unitKey: maybe(fc.constantFrom('kt', 'vhxh', 'to12', 'vpdu' as const)),
    role: maybe(fc.constantFrom('lead', 'executing', 'coordinating', 'via' as const)),
    due: maybe(fc.constantFrom('late', 'this-week', 'without' as const)),
    dueFrom: maybe(days),
    dueTo: maybe(days),
    extended: fc.boolean(),
    onTime: maybe(fc.boolean()),
    topic: maybe(fc.constantFrom('cay-xanh', 'ngap-ung', 'an-ninh')),
    waiting: maybe(fc.constant('refusal' as const)),
  })
  .map(({ unitKey, role, ...filter }) =>
    unitKey === null ? filter : { ...filter, unit: app.ward.unit(unitKey), role },
  )
const sorts: fc.Arbitrary<Sort> = fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() })

/** Follows the links from page to page. */
async function walk(address: string, rel: 'next' | 'prev', client: Client = minh) {
  const pages: string[][] = []
  let path: string | undefined = address
  let last = address
  while (path !== undefined) {
    last = path
    const { status, text } = await client.get(path)
    expect(status, path).toBe(200)
    pages.push(codesIn(text))
    path = new RegExp(`rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  return { pages, codes: pages.flat(), last }
}

const codesIn = (html: string): string[] =>
  [...html.matchAll(/class="row-link" href="\/chi-dao\/[^"]+">(CĐ-[\d-]+)</g)].map(
    ([, code]) => code as string,
  )
