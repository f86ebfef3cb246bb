import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { backup } from '#platform/backup/backup.ts'
import { restore } from '#platform/backup/restore.ts'
import { connect } from '#platform/db/database.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { enterWard, reading } from '#platform/db/reading.ts'
import { routes } from '#routes'
import type { Client } from '#test/app.ts'
import { emptyDatabase } from '#test/database.ts'
import { addressesOf, everyField, ofNobody, parametered, realIds, served } from './addresses.ts'
import { asOwner, filledApp, MARK, wardContent, wardTables } from './filled-ward.ts'

const { product, filled } = await filledApp({ withMail: true })
const ids = await realIds(product, filled)
const people = ['minh', 'hung', 'thao', 'duc', 'quan', 'bich', 'hoa', 'lan', 'dung'] as const
const own = await Promise.all(
  (['minh', 'quan', 'thao', 'lan', 'dung'] as const).map((person) => product.as(person)),
)
const strangers: readonly Client[] = [
  ...(await Promise.all(people.map((person) => product.other.as(person)))),
  product.other.anybody,
]

describe('Another ward', () => {
  test('has no address that this test would not know how to try', () => {
    const all = [...Object.values(routes), ...parametered(product, 'GET'), ...parametered(product, 'POST')]
    for (const path of all)
      for (const address of addressesOf(path, ids)) expect(address).not.toMatch(/\/(:|\/|$)(?<!^\/)/)
  })

  test.each(parametered(product, 'GET').filter((path) => !ofNobody.has(path)))(
    'finds nothing behind %s, which its own people can open',
    async (path) => {
      for (const address of addressesOf(path, ids)) {
        const answers = await Promise.all(strangers.map((stranger) => stranger.get(address)))
        for (const answer of answers) {
          expect([403, 404, 303], address).toContain(answer.status)
          if (answer.status === 303) expect(answer.location).toMatch(/^\/dang-nhap/)
          expect(answer.text).not.toContain(MARK)
        }
        expect(
          answers.map(({ status }) => status),
          address,
        ).toContain(404)
      }
      expect(await ownAnswers(path)).toContain(true)
    },
  )

  test('changes nothing by any form that carries an id', async () => {
    const before = await wardContent(product)
    for (const path of parametered(product, 'POST').filter((one) => !ofNobody.has(one)))
      for (const variant of ids)
        for (const address of addressesOf(path, [variant])) {
          const fields = everyField(product, variant, path)
          const answers = await Promise.all(strangers.map((stranger) => stranger.post(address, fields)))
          for (const answer of answers.slice(0, -1)) expect([403, 404], address).toContain(answer.status)
          expect(
            answers.map(({ status }) => status),
            address,
          ).toContain(404)
          expect(answers.at(-1)?.status, `${address} as nobody`).not.toBe(200)
          expect(answers.map(({ text }) => text).join()).not.toContain(MARK)
        }
    expect(await wardContent(product)).toEqual(before)
  }, 180_000)

  test('reads nothing of this one in any list, export or log', async () => {
    const lists = served(product, 'GET').filter((path) => !/[:*]/.test(path))
    for (const path of lists)
      for (const stranger of strangers) {
        const answer = await stranger.get(path)
        expect(answer.status, path).toBeLessThan(500)
        expect(answer.text, path).not.toContain(MARK)
      }
  }, 120_000)

  test('cannot bring its session along to this one', async () => {
    const answer = await product.app.http.request('http://localhost/dang-nhap', {
      method: 'POST',
      headers: { host: 'other.localhost', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'signInName=minh&password=hoi-am-2025',
    })
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const open = (host: string) =>
      product.app.http.request(`http://localhost${routes.notices}`, { headers: { host, cookie } })
    expect((await open('other.localhost')).status).toBe(200)
    expect((await open('localhost')).status).toBe(303)
  })
})

describe('In the database', async () => {
  const connection = connect(product.ownerUrl, { max: 1 })
  afterAll(() => connection.close())
  const { tables, views } = await asOwner(product, async (owner) => ({
    tables: await wardTables(owner, 'BASE TABLE'),
    views: await wardTables(owner, 'VIEW'),
  }))
  const ward = product.ward.id
  const count = (table: string) =>
    sql<{ own: number; all: number }>`
      select count(*) filter (where ward_id = ${ward}) as own, count(*) as all from ${sql.table(table)}`

  test.each([...tables, ...views])('%s shows a ward its own rows and nobody else any', async (table) => {
    const owned = await asOwner(
      product,
      async (owner) => (await count(table).execute(owner)).rows[0]?.own ?? 0,
    )
    const seen = async (as: string) =>
      (await reading(product.deps, { ward: as as typeof ward }, (db) => count(table).execute(db))).rows[0]
    expect((await count(table).execute(connection.db)).rows[0]).toEqual({ own: 0, all: 0 })
    expect(await seen(product.other.ward.id)).toMatchObject({ own: 0 })
    const isView = views.includes(table)
    if (!isView) expect(owned, 'the filled ward has some').toBeGreaterThan(0)
    expect(await seen(ward)).toMatchObject(isView ? { own: expect.any(Number) } : { own: owned, all: owned })
  })

  test('every table of wards lets the application touch rows of its own ward only', async () => {
    const { rows } = await asOwner(product, (owner) =>
      sql<{ table: string; secured: boolean; policies: string | null }>`
        select c.relname as table, c.relrowsecurity as secured,
          (select string_agg(concat_ws(' ', p.polpermissive, p.polcmd, pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)), ', ')
           from pg_policy p where p.polrelid = c.oid) as policies
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname in (${sql.join(tables)})`.execute(
        owner,
      ),
    )
    expect(rows.map(({ table }) => table).toSorted()).toEqual([...tables].toSorted())
    const bound = '(ward_id = current_ward())'
    for (const row of rows)
      expect(row).toEqual({ table: row.table, secured: true, policies: `t * ${bound} ${bound}` })
  })

  test('the application is a role that owns nothing, bypasses nothing and cannot empty a table', async () => {
    const { rows } = await asOwner(product, (owner) =>
      sql<{ bound: boolean; owns: number; empties: number }>`
        select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) as bound,
          (select count(*) from pg_class where relowner = r.oid) as owns,
          (select count(*) from information_schema.table_privileges
           where grantee = 'hoi_am_app' and table_schema = 'public' and privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')) as empties
        from pg_roles r where rolname = 'hoi_am_app'`.execute(owner),
    )
    expect(rows).toEqual([{ bound: true, owns: 0, empties: 0 }])
  })

  test('every primary and unique key begins with the ward, and every reference names it too', async () => {
    const { keys, references } = await asOwner(product, async (owner) => ({
      keys: await sql<{ name: string }>`
        select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
        where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname in (${sql.join(tables)})
          and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) is distinct from 'ward_id'`.execute(
        owner,
      ),
      references: await sql<{ name: string }>`
        select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
        where k.contype = 'f' and c.relname in (${sql.join(tables)}) and k.confrelid <> 'ward'::regclass
          and not exists (select from pg_attribute where attrelid = c.oid and attname = 'ward_id' and attnum = any(k.conkey))`.execute(
        owner,
      ),
    }))
    expect(keys.rows).toEqual([])
    expect(references.rows).toEqual([])
  })

  test('a row cannot be written into another ward', async () => {
    const write = product.deps.db.transaction().execute(async (db) => {
      await enterWard(db, product.other.ward.id)
      const row = {
        ward_id: ward,
        date: '2026-05-05',
        kind: 'holiday',
        name: 'x',
        source: 'x',
        status: 'official',
      }
      await db.insertInto('calendar_day').values(row).execute()
    })
    await expect(write).rejects.toThrow(/row-level security/)
  })
})

describe('A backup', () => {
  test('of a ward that has used everything brings every row of every table back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hoi-am-filled-'))
    const target = await emptyDatabase()
    const restored = ownerConnection(target.url)
    const [before, archive] = [await wardContent(product), join(folder, 'all.tar.gz')]
    await backup(product.ownerUrl, product.deps.blobs, archive)
    await restore(target.url, product.deps.blobs, archive)
    const histories = { audit_event: expect.any(String), audit_head: expect.any(String) }
    expect(await wardContent({ ...product, owner: restored })).toEqual({ ...before, ...histories })
    await restored.destroy()
    await target.drop()
    await rm(folder, { recursive: true })
  }, 60_000)
})

/** For each address of the route and some people of the ward itself: does it open? */
async function ownAnswers(path: string): Promise<readonly boolean[]> {
  const answers = addressesOf(path, ids).flatMap((address) => own.map((client) => client.get(address)))
  return (await Promise.all(answers)).map(({ status, location }) =>
    status === 303 ? !(location ?? '').startsWith(routes.signIn) : status === 200,
  )
}
