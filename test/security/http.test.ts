import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { routes } from '#routes'
import { addressesOf, everyField, realIds, served } from './addresses.ts'
import { crawl, isPage, unsoundParts } from './crawl.ts'
import { asOwner, filledApp, wardContent } from './filled-ward.ts'
import { browser } from './raw.ts'

const { product, filled } = await filledApp()
const [ids = {}] = await realIds(product, filled)
const minh = await browser(product.app, 'minh')
const everybody = ['minh', 'hung', 'thao', 'duc', 'tuan', 'quan', 'bich', 'hoa'] as const
const strict =
  /^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'; base-uri 'none'$/

describe('Every kind of answer', async () => {
  const thao = await browser(product.app, 'thao')
  const nobody = await browser(product.app)
  const at = (path: string) => addressesOf(path, [ids])[0] ?? ''
  const styles = /href="(\/tai-nguyen\/[^"]+\.css)"/.exec((await nobody.get(routes.signIn)).text)?.[1] ?? ''
  const answers = {
    'a public page': await nobody.get(routes.signIn),
    'a page of somebody signed in': await minh.get(routes.notices),
    'a way on': await minh.get(routes.home),
    'a page not found': await minh.get('/khong-co'),
    'a page not allowed': await thao.get(routes.accounts),
    'a refused form': await nobody.post(routes.signIn, { signInName: 'minh', password: 'sai' }),
    'a form from elsewhere': await minh.post(routes.appearance, {}, { 'sec-fetch-site': 'cross-site' }),
    'too much at once': await minh.send(routes.noticeNew, 'POST', 'x', { 'content-length': '99999999' }),
    'a style sheet': await nobody.get(styles),
    'the sign of life': await nobody.get(routes.health),
    'an export': await minh.get(routes.auditLogCsv),
    'a template': await (await browser(product.app, 'quan')).get(routes.accountsTemplate),
    'an attached file': await minh.get(at(routes.attachment)),
    'the source of a notice': await minh.get(`/thong-bao/${filled.draftNotice}/tep-goc`),
    'a calendar': await nobody.get(at(routes.calendarFeed)),
  }
  const statuses = [200, 200, 303, 404, 403, 422, 403, 413, 200, 200, 200, 200, 200, 200, 200]
  const files = ['an export', 'a template', 'an attached file', 'the source of a notice']

  test('is the answer meant here', () => {
    expect(Object.values(answers).map(({ status }) => status)).toEqual(statuses)
  })

  test('travels packed when anybody may read it, never when it belongs to somebody', async () => {
    const packed = { 'accept-encoding': 'gzip' }
    const open = await nobody.get(routes.publicNotices, packed)
    expect(open.headers.get('content-encoding')).toBe('gzip')
    expect(open.headers.get('vary')).toContain('Accept-Encoding')
    expect((await minh.get(routes.notices, packed)).headers.get('content-encoding')).toBeNull()
  })

  test.each(Object.entries(answers))('%s carries the headers that protect it', (kind, { headers }) => {
    const policy = headers.get('content-security-policy') ?? ''
    if (files.includes(kind)) expect(policy).toBe("default-src 'none'; sandbox")
    else expect(policy).toMatch(strict)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('of somebody signed in stays in no cache', () => {
    for (const kind of ['a page of somebody signed in', 'an export', 'an attached file'] as const)
      expect(answers[kind].headers.get('cache-control')).toContain('no-store')
    expect(answers['a calendar'].headers.get('cache-control')).toContain('private')
  })
})

describe('Pages', () => {
  test('of every role hold no inline script or style, and looking at them changes nothing', async () => {
    const newest = () =>
      asOwner(product, async (owner) => {
        const { rows } = await sql<{ seq: number; type: string }>`
          select seq, type from audit_event where ward_id = ${product.ward.id} order by seq`.execute(owner)
        return rows
      })
    const readers = await Promise.all(everybody.map((person) => browser(product.app, person)))
    const [before, eventsBefore] = [await wardContent(product), await newest()]
    const unsound: string[] = []
    let seen = 0
    for (const reader of [...readers, await browser(product.app)])
      for (const { path, status, text } of await crawl(reader)) {
        if (status >= 500) unsound.push(`${path}: ${status}`)
        if (!isPage(text)) continue
        seen++
        unsound.push(...unsoundParts(text, reader.csrf).map((part) => `${path}: ${part}`))
      }
    expect(unsound).toEqual([])
    expect(seen).toBeGreaterThan(100)

    // Opening one's own news is reading it, and opening a paper sent to one is receiving it: the two things that looking does.
    const byReading = ['notification', 'dispatch_receipt', 'audit_event', 'audit_head']
    const ofReading = ['notification.read', 'dispatch.received', 'dispatch.file-opened']
    const written = (await newest()).slice(eventsBefore.length)
    expect(written.map(({ type }) => type).filter((type) => !ofReading.includes(type))).toEqual([])
    const left = (content: Readonly<Record<string, string>>) =>
      Object.entries(content).filter(([table]) => !byReading.includes(table))
    expect(left(await wardContent(product))).toEqual(left(before))
  }, 240_000)
})

describe('A form', () => {
  const fields = { number: 'x', text: 'Đã làm' }
  const progress = addressesOf(routes.directiveProgress, [ids])[0] ?? ''
  const refused = [
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site', {}, { 'sec-fetch-site': 'same-site' }],
    ['of a page elsewhere', {}, { origin: 'https://ke-gian.example' }],
    ['of a page without origin', {}, { origin: 'null' }],
    ['with an empty token', { _csrf: '' }, {}],
    ['with a wrong token', { _csrf: 'A'.repeat(43) }, {}],
    ['with a token of another length', { _csrf: 'đ'.repeat(43) }, {}],
  ] as const

  test.each(refused)('%s is refused and writes nothing', async (_, token, headers) => {
    const before = await wardContent(product)
    expect((await minh.post(progress, { ...fields, ...token }, headers)).status).toBe(403)
    expect(await wardContent(product)).toEqual(before)
  })

  test("with another person's token is refused", async () => {
    const lan = await browser(product.app, 'lan')
    expect((await minh.post(progress, { ...fields, _csrf: lan.csrf })).status).toBe(403)
  })

  test.each(['application/json', 'text/plain', ''])('sent as "%s" carries no token', async (type) => {
    const body = JSON.stringify({ ...fields, _csrf: minh.csrf })
    expect((await minh.send(progress, 'POST', body, { 'content-type': type })).status).toBe(403)
  })

  test('without its token is refused at every address', async () => {
    const before = await wardContent(product)
    for (const path of served(product, 'POST'))
      for (const address of addressesOf(path, [ids])) {
        const body = new URLSearchParams(everyField(product, ids, path) as Record<string, string>)
        expect((await minh.send(address, 'POST', body)).status, path).toBe(403)
      }
    expect(await wardContent(product)).toEqual(before)
  })

  test('of our own page is taken', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }
    expect((await minh.post(progress, fields, own)).status).toBe(303)
  })

  test('cannot sign anybody in from another site', async () => {
    const answer = await (await browser(product.app)).post(
      routes.signIn,
      { signInName: 'minh', password: 'hoi-am-2025' },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.status).not.toBe(200)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE-ME'])('sent by %s does nothing', async (method) => {
    const before = await wardContent(product)
    expect((await minh.send(progress, method, null)).status).toBeGreaterThanOrEqual(400)
    expect(await wardContent(product)).toEqual(before)
  })
})
