import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { ownerConnection } from '#platform/db/owner.ts'
import { projectRoot } from '#platform/root.ts'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'
import { eventWords, kindWords } from './event-words.ts'
import { jobWords } from './job-words.ts'

const app = await testApp({ at: '2026-11-16T09:00:00+07:00' })
const owner = ownerConnection(app.ownerUrl)
afterAll(() => owner.destroy())

const pages = [routes.wardSettings, routes.jobs, routes.system]

test('the administrator sees every page, the Party Office the history only, nobody else anything', async () => {
  const seen = async (client: Client, path: string) => (await client.get(path)).status
  for (const person of ['quan', 'minh', 'hung', 'thao', 'hoa'] as const) {
    const client = await app.as(person)
    const [administrator, office] = [person === 'quan', person === 'quan' || person === 'minh']
    for (const path of pages)
      expect([path, await seen(client, path)]).toEqual([path, administrator ? 200 : 403])
    for (const path of [routes.admin, routes.auditLog, routes.auditLogCsv, routes.auditChain])
      expect([path, await seen(client, path)]).toEqual([path, office ? 200 : 403])
  }
})

test('the history is read in pages by key: each entry once, newest first', async () => {
  const quan = await app.as('quan')
  const moments: string[] = []
  let path: string | undefined = href(routes.auditLog)
  let rounds = 0
  while (path !== undefined && rounds++ < 50) {
    const { text } = await quan.get(path)
    moments.push(
      ...[...text.matchAll(/<tr[^>]*><td[^>]*>(?:<div>)?<time datetime="([^"]+)"/gi)].map(
        (match) => match[1] ?? '',
      ),
    )
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from audit_event where ward_id = ${app.ward.id}`.execute(owner)
  expect(moments.length).toBe(rows[0]?.count)
  expect(moments).toEqual(moments.toSorted().toReversed())
})

test('filters narrow by kind, person, subject and day, and stand in the address', async () => {
  const quan = await app.as('quan')
  const minh = app.ward.account('minh')
  await app.as('minh')
  const rows = async (query: Record<string, string>) =>
    (await quan.get(href(routes.auditLog, {}, query))).text.split('<tbody')[1]?.split('</tbody>')[0] ?? ''
  expect(await rows({ loai: 'unit' })).not.toContain('tạo tài khoản')
  expect(await rows({ loai: 'account', nguoi: minh })).toContain('>đăng nhập<')
  expect(await rows({ nguoi: minh })).not.toContain('Tạ Hồng Quân')
  expect(await rows({ muc: minh })).toContain('tạo tài khoản')
  expect(await rows({ tu: '16/11/2026', den: '2026-11-16' })).not.toContain('lập đơn vị')
  expect(await rows({ den: '2026-11-15' })).not.toContain('>đăng nhập<')
})

test.each([
  { loai: "unit' or 1=1 --" },
  { loai: 'unit; drop table audit_event' },
  { viec: "x.y') union select 1" },
  { nguoi: "' or true --" },
  { truoc: '1; delete from ward' },
  { tu: "2026-01-01' --", den: '9999-99-99' },
  { muc: '%27%20or%201=1' },
])('an address that means harm is as if it said nothing: %o', async (query) => {
  const quan = await app.as('quan')
  const answer = await quan.get(href(routes.auditLog, {}, query))
  expect(answer.status).toBe(200)
  expect(answer.text.match(/<time /g)).toHaveLength(50)
})

test('the other ward sees nothing of this one, not even by the id of a subject', async () => {
  const theirs = await app.other.as('quan')
  const csv = (await theirs.get(href(routes.auditLogCsv))).text
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from audit_event where ward_id = ${app.other.ward.id}`.execute(owner)
  expect(csv.trim().split('\r\n')).toHaveLength((rows[0]?.count ?? 0) + 1)
  const answer = await theirs.get(href(routes.auditLog, {}, { muc: app.ward.account('minh') }))
  expect(answer.text).toContain('Không có dòng nhật ký nào khớp bộ lọc')
})

test('the download holds exactly the filtered entries and nothing a spreadsheet would run', async () => {
  const quan = await app.as('quan')
  expect(
    (await quan.post(href(routes.wardSettings), await wardForm(quan, { province: '=HYPERLINK("x")' })))
      .status,
  ).toBe(303)
  const answer = await quan.get(href(routes.auditLogCsv, {}, { loai: 'ward' }))
  expect(answer.headers.get('content-disposition')).toContain('nhat-ky-16-11-2026.csv')
  const lines = answer.text.trim().split('\r\n').slice(1)
  expect(lines.every((line) => line.includes('phường'))).toBe(true)
  expect(answer.text).not.toMatch(/(^|,)"?=/m)
})

test('a changed history is found out', async () => {
  const quan = await app.as('quan')
  expect((await quan.get(href(routes.auditChain))).text).toContain('Nhật ký còn nguyên vẹn')
  await sql`update audit_event set data = '{"signInName":"khac"}' where ward_id = ${app.ward.id} and seq = 7`.execute(
    owner,
  )
  expect((await quan.get(href(routes.auditChain))).text).toContain('đã bị can thiệp từ dòng 7')
})

test('a job that gave up is shown with its error and runs again when asked; the other ward neither sees nor starts it', async () => {
  const job = await sql<{
    id: number
  }>`select (graphile_worker.add_job('alerts.morning', json_build_object('ward', ${app.ward.id}::text), max_attempts => 2)).id`.execute(
    owner,
  )
  const id = String(job.rows[0]?.id)
  await sql`update graphile_worker._private_jobs set attempts = 2, last_error = 'SMTP 451' where id = ${id}::bigint`.execute(
    owner,
  )
  const [quan, theirs] = [await app.as('quan'), await app.other.as('quan')]
  const failed = href(routes.jobs, {}, { trangthai: 'failed' })
  expect((await quan.get(failed)).text).toContain('SMTP 451')
  expect((await theirs.get(failed)).text).not.toContain('SMTP 451')
  const retry = href(routes.jobRetry, { id })
  expect((await theirs.post(retry)).status).toBe(404)
  expect((await (await app.as('minh')).post(retry)).status).toBe(403)
  expect((await quan.post(retry)).status).toBe(303)
  expect((await quan.get(failed)).text).not.toContain('SMTP 451')
  const { rows } = await sql<{
    attempts: number
  }>`select attempts from graphile_worker._private_jobs where id = ${id}::bigint`.execute(owner)
  expect(rows[0]?.attempts).toBe(0)
  expect((await quan.post(href(routes.jobRetry, { id: '999999999' }))).status).toBe(404)
})

test("the ward's facts change under the eyes of everybody: stale forms and a host of another ward are refused", async () => {
  const quan = await app.as('quan')
  const form = await wardForm(quan, { placeName: 'Phường Kiến An' })
  expect((await quan.post(href(routes.wardSettings), form)).status).toBe(303)
  expect((await quan.post(href(routes.wardSettings), form)).text).toContain(
    'Người khác vừa đổi thông tin này',
  )
  const taken = await quan.post(href(routes.wardSettings), await wardForm(quan, { host: 'OTHER.localhost' }))
  expect(taken.status).toBe(422)
  expect(taken.text).toContain('đang thuộc về một phường khác')
  const wrong = await quan.post(href(routes.wardSettings), await wardForm(quan, { host: 'http://x' }))
  expect(wrong.text).toContain('Tên miền chỉ gồm')
})

test('every event the product writes has words of its own in event-words.ts, and no words are left over', async () => {
  const [events, literals] = [new Set<string>(), new Set<string>()]
  for await (const path of glob('src/**/*.{ts,tsx}', { cwd: projectRoot, exclude: ['**/event-words.ts'] })) {
    if (path.includes('.test.')) continue
    const source = await readFile(join(projectRoot, path), 'utf8')
    for (const [, type = ''] of source.matchAll(/\btype: '([a-z-]+\.[a-z-]+)'/g)) events.add(type)
    for (const [, literal = ''] of source.matchAll(/'([a-z-]+\.[a-z-]+)'/g)) literals.add(literal)
  }
  expect([...events].filter((type) => !(type in eventWords)).toSorted()).toEqual([])
  expect([...events].filter((type) => !((type.split('.')[0] ?? '') in kindWords))).toEqual([])
  expect(Object.keys(eventWords).filter((type) => !literals.has(type))).toEqual([])
})

test('a daily job that could not start for any ward is seen by every administrator', async () => {
  await sql`select graphile_worker.add_job('alerts.digest@every-ward', '{}'::json)`.execute(owner)
  for (const client of [await app.as('quan'), await app.other.as('quan')])
    expect((await client.get(href(routes.jobs))).text).toContain('khởi động cho mọi phường')
})

test('every job has words of its own', () => {
  expect(Object.keys(app.app.jobs).filter((job) => !(job in jobWords))).toEqual([])
})

async function wardForm(client: Client, change: Record<string, string>): Promise<Record<string, string>> {
  const { text } = await client.get(href(routes.wardSettings))
  const value = (name: string) =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`)
      .exec(text)
      ?.slice(1)
      .find((v) => v !== undefined) ?? ''
  const names = ['name', 'placeName', 'province', 'code', 'host', 'firstPasswordDays', 'seen']
  const fields = names.map((name) => [name, value(name).replaceAll('&quot;', '"').replaceAll('&amp;', '&')])
  return { ...Object.fromEntries(fields), ...change }
}
