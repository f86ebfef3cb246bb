import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import type { Client } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { visitor } from '#test/visitor.ts'
import { demoPassword } from '../../src/demo/found.ts'
import { addressesOf, everyField, realIds, served } from './addresses.ts'
import { crawl, offeredBy, tagsOf, unsoundParts } from './crawl.ts'
import { asOwner, filledApp, MARK, wardContent } from './filled-ward.ts'
import { newPerson } from './new-person.ts'
import { browser } from './raw.ts'

const { product, filled } = await filledApp()
const variants = await realIds(product, filled)
const [ids = {}] = variants
const at = (path: string): string => addressesOf(path, [ids])[0] ?? ''
const [minh, lan, thao, yen, quan] = (await Promise.all(
  (['minh', 'lan', 'thao', 'yen', 'quan'] as const).map((person) => product.as(person)),
)) as [Client, Client, Client, Client, Client]
/** Work in which chị Thảo's department has no place, and chị Yến's leads. */
const foreign = await givenDirective(product, { title: 'Việc của phòng khác', lead: 'vhxh' })
const lists = served(product, 'GET').filter((path) => !/[:*]/.test(path))

describe('Histories and differences', () => {
  test('are shown to those who may see what they tell of, and to nobody else', async () => {
    expect((await minh.get(at(routes.notice))).text).toContain('Diễn biến')
    expect((await thao.get(at(routes.notice))).text).not.toContain('Diễn biến')
    const draft = { id: filled.draftNotice }
    for (const path of [
      href(routes.clause, { ...draft, number: '2' }),
      href(routes.notice, draft),
      href(routes.noticeSource, draft),
    ])
      expect((await thao.get(path)).status, path).toBe(404)
    expect((await yen.get(filled.directive.page)).status).toBe(404)
    const ofDirective = href(routes.auditLog, {}, { muc: filled.directive.id })
    for (const client of [thao, yen]) expect((await client.get(ofDirective)).status).toBe(403)
  })
})

describe('Ids of other things (IDOR)', () => {
  test('open nothing and change nothing, also when hung below an address of one’s own', async () => {
    const own = { id: filled.directive.id }
    const ownPart = (await filled.directive.now()).parts[0]?.id ?? ''
    const theirs = await foreign.now()
    const [part = '', deliverable = ''] = [theirs.parts[0]?.id, theirs.deliverables[0]?.id]
    const before = await wardContent(product)
    expect((await thao.get(foreign.page)).status).toBe(404)
    for (const path of [
      href(routes.directiveAcceptance, { ...own, part }),
      href(routes.directivePartDone, { ...own, part }),
      href(routes.directiveOfficer, { ...own, part }),
      href(routes.directiveSubmission, { ...own, deliverable }),
      href(routes.directiveAcceptance, { id: foreign.id, part }),
      href(routes.directiveProgress, { id: foreign.id }),
    ]) {
      const answer = await thao.post(path, { ...everyField(product, ids, path), part: ownPart })
      expect([403, 404, 422], path).toContain(answer.status)
    }
    const draft = variants[1]?.['/thong-bao/:id/nhiem-vu/:draft'] ?? ''
    const misplaced = href(routes.noticeDraftDrop, { id: filled.issuedNotice, draft })
    expect([404, 422]).toContain((await minh.post(misplaced)).status)
    for (const path of [at(routes.sessionEnd), at(routes.savedViewEnd)])
      expect((await lan.post(path)).status, path).toBe(404)
    expect((await lan.get(at(routes.notification))).status).toBe(404)
    expect((await yen.post(at(routes.absenceCancel))).status).toBe(404)
    const stolenRole = href(routes.accountRoleEnd, {
      id: product.ward.account('hoa'),
      role: ids['/nguoi-dung/:id/vai-tro/:role'] ?? '',
    })
    expect((await quan.post(stolenRole)).status).toBe(404)
    expect(await wardContent(product)).toEqual(before)
  })
})

test('Accounts cannot be counted out: every failed sign-in is answered with the same page', async () => {
  await quan.post(href(routes.accountDeactivate, { id: product.ward.account('to9') }), {
    reason: 'Chuyển đi',
  })
  const answer = async (signInName: string, password: string) => {
    const { status, text, headers } = await product.anybody.post(routes.signIn, { signInName, password })
    const bare = text.replace(/name="_key" value="[^"]+"/g, '').replaceAll(`value="${signInName}"`, '')
    return { status, bare, cookie: headers.get('set-cookie') }
  }
  const unknown = await answer('khong-co-ai', 'sai-mat-khau')
  expect(await answer('lan', 'sai-mat-khau')).toEqual(unknown)
  expect(await answer('to9', demoPassword)).toEqual(unknown)
})

test('ORDER BY and every other word of an address cannot carry SQL: lists answer, nothing breaks', async () => {
  const hostile = [
    'id; drop table account--',
    '(select 1)',
    'due desc, 1/0',
    '__proto__',
    '-constructor',
    "'",
  ]
  const before = await wardContent(product)
  for (const client of [minh, quan])
    for (const path of lists) {
      const page = await client.get(path)
      if (page.status !== 200 || !page.text.startsWith('<!doctype')) continue
      const names = new Set(['sap-xep', 'sort', 'order', 'sau', 'truoc', ...offeredBy(page.text)])
      for (const value of hostile) {
        const query = new URLSearchParams([...names].map((name) => [name, value]))
        expect([200, 422], `${path}?${query}`).toContain((await client.get(`${path}?${query}`)).status)
      }
    }
  expect(await wardContent(product)).toEqual(before)
}, 120_000)

describe('Stored script', () => {
  const inert = (part: string) => !part.startsWith('a form')
  const nasty = '<script>alert(1)</script><img src=x onerror=alert(2)>'

  test("in a person's name runs on no page that shows it", async () => {
    const signInName = 'ke-gian'
    await newPerson(product, { name: nasty, signInName, role: 'clerk' })
    const intruder = visitor(product)
    await intruder.signIn(signInName, demoPassword)
    await intruder.post(routes.noticeNew, { text: `THÔNG BÁO\n\n1. ${nasty}` })
    let shown = 0
    for (const reader of [intruder, quan, minh])
      for (const { path, text } of await crawl(reader, { limit: 50 })) {
        if (!text.startsWith('<!doctype')) continue
        expect(unsoundParts(text, '').filter(inert), path).toEqual([])
        expect(
          tagsOf(text).some(({ name, attributes }) => name === 'img' && attributes.get('src') === 'x'),
        ).toBe(false)
        if (text.includes('&lt;script>alert')) shown++
      }
    expect(shown).toBeGreaterThan(5)
  }, 120_000)

  test('in a later version of a clause is read as text', async () => {
    const fields = { byNotice: '', kind: 'amend', explanation: nasty }
    const later = await asOwner(product, async (owner) => {
      const { rows } = await sql<{ id: string }>`select id from notice where ward_id = ${product.ward.id}
        and issued_at is not null and id <> ${filled.issuedNotice} order by created_at desc limit 1`.execute(
        owner,
      )
      return rows[0]?.id ?? ''
    })
    const recorded = await minh.post(at(routes.clauseChanges), { ...fields, byNotice: later })
    expect(recorded.status).toBe(303)
    const { text } = await minh.get(at(routes.clause))
    expect(text).toContain('&lt;script>alert(1)')
    expect(unsoundParts(text, '').filter(inert)).toEqual([])
  })
})

test('A first password is worth nothing after deactivation, and no new one brings the account back', async () => {
  const slip = await quan.post(routes.accounts, {
    name: 'Trịnh Văn Bảo',
    role: 'unit-officer',
    unit: product.ward.unit('kt'),
  })
  const password = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(slip.text)?.[0] ?? ''
  const bao = visitor(product)
  expect((await bao.signIn('baotv', password)).location).toBe(routes.password)
  const id = await asOwner(product, async (owner) => {
    const account = owner.selectFrom('account').select('id').where('sign_in_name', '=', 'baotv')
    return (await account.executeTakeFirstOrThrow()).id
  })
  await quan.post(href(routes.accountDeactivate, { id }), { reason: 'Nhầm người' })

  expect((await bao.get(routes.password)).status, 'the open session has ended').toBe(303)
  const change = { current: password, next: 'mật khẩu mới rất dài', again: 'mật khẩu mới rất dài' }
  expect((await bao.post(routes.password, change)).location).toBe(routes.signIn)
  expect((await visitor(product).signIn('baotv', password)).status).toBe(422)
  expect((await quan.post(href(routes.accountNewPassword, { id }))).text).toContain('đã ngừng sử dụng')
  expect((await visitor(product).signIn('baotv', password)).status).toBe(422)
})

test('Private lists, exports and saved views hold nothing out of reach of who asks', async () => {
  const { code } = await foreign.now()
  expect((await minh.get(routes.directives)).text).toContain(code)
  for (const path of lists) {
    for (const query of ['', `?q=${code}`, `?don-vi=${product.ward.unit('vhxh')}`, '?tinh-trang=tat-ca']) {
      const { text } = await thao.get(`${path}${query}`)
      expect(text.replaceAll(`q=${code}`, '').includes('Việc của phòng khác'), `${path}${query}`).toBe(false)
    }
    expect((await lan.get(path)).text, path).not.toContain(`Bộ lọc ${MARK}`)
  }
  expect((await lan.post(at(routes.savedViewEnd))).status).toBe(404)
})

test('The calendar feed shows what its owner may see now, and nothing once it or its owner has gone', async () => {
  const open = (secret: string) => product.anybody.get(href(routes.calendarFeed, { secret }))
  const mine = await open(filled.feedSecret)
  expect(mine.text).toContain((await filled.directive.now()).code)
  expect(mine.text).not.toContain((await foreign.now()).code)
  expect((await open(`${filled.feedSecret.slice(0, -1)}_`)).status).toBe(404)
  const next = /\/lich-han\/([\w-]{43})/.exec((await thao.post(routes.calendarFeedSecret)).text)?.[1] ?? ''
  expect((await open(filled.feedSecret)).status, 'the address before is dead').toBe(404)
  expect((await open(next)).status).toBe(200)
  const page = href(routes.accountDeactivate, { id: product.ward.account('thao') })
  expect((await quan.post(page, { reason: 'Thử' })).status).toBe(303)
  expect((await open(next)).status).toBe(404)
})

const workOfTheFront = [
  routes.articleNew,
  routes.articleEdit,
  routes.petitionNew,
  routes.petitionLikely,
  routes.petitionBatches,
  routes.petitionBatchColumns,
  routes.petitionBatchConfirmation,
  routes.petitionBatchDrop,
  routes.petitionBatchRow,
  routes.petitionBatchRowDrop,
  routes.petitionBatchRowRestore,
  routes.petitionClassification,
  routes.petitionReceiptReissue,
]

test.each(['note-taker', 'front'] as const)(
  'A %s changes nothing by any form but those of the own work',
  async (role) => {
    await newPerson(product, { name: `Người ${role}`, signInName: `chi-${role}`, role })
    const reader = visitor(product)
    await reader.signIn(`chi-${role}`, demoPassword)
    const ownBusiness = [
      ...[
        routes.signIn,
        routes.signInCode,
        routes.passkeySignIn,
        routes.passkeySignInChallenge,
        routes.passkeys,
        routes.signOut,
        routes.password,
        routes.appearance,
        routes.sessionsEnd,
        routes.savedViews,
      ],
      ...[routes.notificationsRead, routes.calendarFeedSecret, routes.calendarFeedEnd],
      // Everybody's form, and what the Front is there for.
      routes.petitionSubmission,
      ...(role === 'front' ? workOfTheFront : []),
      ...(role === 'note-taker'
        ? [routes.capture, routes.captureTopics, routes.captureTyping, routes.delegates]
        : []),
    ] as readonly string[]
    const before = await wardContent(product)
    for (const path of served(product, 'POST').filter((one) => !ownBusiness.includes(one)))
      for (const variant of variants)
        for (const address of addressesOf(path, [variant])) {
          const fields = everyField(product, variant, path) as Record<string, string>
          expect([403, 404, 422], path).toContain((await reader.post(address, fields)).status)
        }
    expect(await wardContent(product)).toEqual(before)
  },
  120_000,
)

test.each([
  'remote-user',
  'x-remote-user',
  'x-forwarded-user',
  'x-forwarded-email',
  'x-forwarded-preferred-username',
  'x-auth-request-user',
  'x-webauth-user',
  'authorization',
])('A header %s signs nobody in: there is no sign-in by header', async (header) => {
  const nobody = await browser(product.app)
  for (const value of ['quan', 'quan@example.vn', `Basic ${btoa(`quan:${demoPassword}`)}`, 'Bearer quan'])
    expect((await nobody.get(routes.accounts, { [header]: value })).location).toMatch(/^\/dang-nhap/)
})
