import { beforeAll, describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { type RegisterFilter, registerHref } from '#features/directives/index.ts'
import { type DocumentId, saveDocument } from '#features/documents/index.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { clearNotice } from '#test/demo-notice.ts'
import { givenDossier } from '#test/dossier.ts'
import { givenLetterhead, idIn } from '#test/reply.ts'

let product: TestApp
let minh: Client
let hung: Client
let thao: Client
let notice: string
let letterhead: string
let own: string

beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T10:00:00+07:00' })
  minh = await product.as('minh')
  const sent = await minh.post(routes.noticeNew, {
    text: clearNotice,
  })
  notice = idIn(sent.location)
  expect((await minh.post(href(routes.noticeIssue, { id: notice }), { version: '1' })).status).toBe(303)
  letterhead = await givenLetterhead(minh)
  own = await givenLetterhead(minh, {
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    family: 'state',
    superior: 'Ủy ban nhân dân phường Kiến An',
    issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    bodySymbol: 'KTHTĐT',
    authority: 'TRƯỞNG PHÒNG',
    position: 'Trưởng phòng',
    signer: 'Vũ Phương Thảo',
    recipients: 'Như trên\nLưu: VT',
    unit: product.ward.unit('kt'),
  })
  // Clause 3 is due by 4 December: on the ninth it is late.
  product.clock.set(new Date('2025-12-09T09:00:00+07:00'))
  ;[minh, hung, thao] = await Promise.all([product.as('minh'), product.as('hung'), product.as('thao')])
})

/** The rows the register lists under a filter. */
async function listed(filter: Partial<RegisterFilter>): Promise<number> {
  const csv = await minh.get(
    registerHref({ ...filter, notice: notice as never }).replace('/chi-dao', routes.directivesCsv),
  )
  return csv.text.trim().split('\n').length - 1
}

/** Figures of the whole, by their label, with where they lead. */
async function figuresOf(page: string): Promise<ReadonlyMap<string, { value: number; href: string | null }>> {
  const { text } = await minh.get(page)
  const rows = [
    ...text.matchAll(
      /<td>([^<]+)<\/td><td[^>]*>(?:<div>)?<(?:a class="figure" href="([^"]+)"|span class="muted")>([\d.]+)</g,
    ),
  ]
  return new Map(
    rows.map(([, label = '', address, value = '0']) => [
      label,
      { value: Number(value), href: address ?? null },
    ]),
  )
}

async function combined(): Promise<string> {
  const scope = { loai: 'combined-report', nguon: notice }
  const drafted = await minh.post(href(routes.reportNew, {}, scope), { letterhead })
  expect(drafted.status).toBe(303)
  return drafted.location ?? ''
}

const documentOf = async (page: string): Promise<string> =>
  /href="\/van-ban\/([0-9a-f-]{36})"/.exec((await minh.get(page)).text)?.[1] ?? ''

describe('A combined report to the Standing Board', () => {
  test('counts what the register lists under the same filter, and each figure opens its rows', async () => {
    const figures = await figuresOf(await combined())
    const expected = {
      'Nhiệm vụ được giao': await listed({ state: 'all' }),
      'Nhiệm vụ đang thực hiện': await listed({ state: 'open' }),
      'Đang thực hiện, đã quá hạn': await listed({ due: 'late' }),
      'Nhiệm vụ đã hoàn thành': await listed({ state: 'closed' }),
      'Hoàn thành đúng hạn ban đầu': await listed({ onTime: true }),
      'Đang thực hiện, đã quá hạn ban đầu': await listed({ onTime: false, state: 'open' }),
      'Nhiệm vụ được gia hạn': await listed({ extended: true, state: 'all' }),
      'Đơn vị từ chối, chờ quyết định': await listed({ waiting: 'refusal' }),
    }
    expect(expected['Đang thực hiện, đã quá hạn']).toBeGreaterThan(0)
    expect(
      Object.fromEntries(Object.keys(expected).map((label) => [label, figures.get(label)?.value])),
    ).toEqual(expected)
    const late = figures.get('Đang thực hiện, đã quá hạn')?.href ?? ''
    const rows = (await minh.get(late)).text
    expect(rows.match(/href="\/chi-dao\/[0-9a-f-]{36}"/g)).toHaveLength(
      expected['Đang thực hiện, đã quá hạn'],
    )
    expect((await minh.get(`${late}/xuat.xlsx`)).status).toBe(200)
  })

  test('is an ordinary paper of the Party with its tables, charts and a landscape annex, as PDF and as Word', async () => {
    const id = await documentOf(await combined())
    const pdf = await minh.get(href(routes.documentPdf, { id }))
    expect(pdf.status).toBe(200)
    expect((await minh.get(href(routes.documentDocx, { id }))).status).toBe(200)
    const page = (await minh.get(href(routes.document, { id }))).text
    for (const words of [
      'BÁO CÁO',
      'Thông báo số 51-TB/ĐU ngày 25/11/2025',
      'II. KẾT QUẢ THEO TỪNG NỘI DUNG',
      'Danh mục nhiệm vụ và kết quả thực hiện',
    ])
      expect(page).toContain(words)
    expect(page).toMatch(/<img alt="Nhiệm vụ theo đơn vị chủ trì\. [^"]*Quá hạn 1/)
    expect(page).toContain('paper-landscape')
  })

  test('keeps its rows as they stood that day when they change afterwards', async () => {
    const page = await combined()
    const figures = await figuresOf(page)
    const late = figures.get('Đang thực hiện, đã quá hạn')?.href ?? ''
    const directive = /\/chi-dao\/([0-9a-f-]{36})/.exec((await minh.get(late)).text)?.[1] ?? ''
    const cancelled = await minh.post(href(routes.directiveCancellation, { id: directive }), {
      reason: 'Thôi giao',
    })
    expect(cancelled.status).toBe(303)
    const after = (await minh.get(late)).text
    expect(after).toContain('nay đã chuyển: đã hủy')
    const before = figures.get('Đang thực hiện, đã quá hạn')?.value ?? 0
    expect((await figuresOf(page)).get('Đang thực hiện, đã quá hạn')?.value).toBe(before)
    expect((await figuresOf(await combined())).get('Đang thực hiện, đã quá hạn')?.value).toBe(before - 1)
  })

  test('shows where somebody changed a figure by hand in the draft', async () => {
    const page = await combined()
    expect((await minh.get(page)).text).toContain('vẫn đúng như số liệu đã chốt')
    const document = await documentOf(page)
    const { body } = await reading(product.deps, { ward: product.ward.id }, (db) =>
      db
        .selectFrom('document_version')
        .select('body')
        .where('document_id', '=', document)
        .executeTakeFirstOrThrow(),
    )
    const changed = body.replace(/\| Cộng \| (\d+) \|/, '| Cộng | 99 |')
    const saving = { version: 1, letterhead: letterhead as LetterheadId, note: null }
    expectOk(
      await saveDocument(product.deps, await product.actor('minh'), {
        ...saving,
        id: document as DocumentId,
        words: {
          abstract: 'Kết quả',
          addressees: [],
          bases: [],
          body: changed,
          recipients: [],
          urgency: null,
        },
      }),
    )
    const told = (await minh.get(page)).text
    expect(told).toContain('Cộng, cột Được giao')
    expect(told).toContain('>99<')
  })

  test('counts the people’s words of its matters, and names nobody', async () => {
    const { id: dossier } = await givenDossier(product, { lead: 'kt' })
    const clause = href(routes.clauseDossiers, { id: notice, number: '2' })
    expect((await minh.post(clause, { dossier })).status).toBe(303)
    const page = await combined()
    const figures = await figuresOf(page)
    expect(figures.get('Ý kiến chưa có trả lời')?.value).toBe(1)
    const rows = (await minh.get(figures.get('Ý kiến chưa có trả lời')?.href ?? '')).text
    expect(rows).toMatch(/KN-2025-\d{4}/)
    expect(rows).not.toContain('Bùi Thị Sáu')
  })
})

describe('A periodic report', () => {
  test('stands beside the period before, with the difference, and no percentage of nothing', async () => {
    const scope = { loai: 'periodic-report', ky: 'month', nam: '2025', thang: '12', xem: '1' }
    const preview = (await minh.get(href(routes.reportNew, {}, scope))).text
    expect(preview).toContain('Kỳ trước')
    const drafted = await minh.post(href(routes.reportNew, {}, scope), { letterhead })
    const page = (await minh.get(href(routes.document, { id: await documentOf(drafted.location ?? '') })))
      .text
    expect(page).toContain('số liệu tính đến hết ngày 09/12/2025')
    expect(page).toContain('Kỳ trước: 01/11/2025 - 09/11/2025')
    expect(page).toContain('Kỳ báo cáo chưa kết thúc')
    expect(
      (await minh.post(href(routes.reportNew, {}, { ...scope, nam: '2026' }), { letterhead })).status,
    ).toBe(422)
  })

  test('counts of November what the register lists as given in November', async () => {
    const scope = { loai: 'periodic-report', ky: 'month', nam: '2025', thang: '11' }
    const drafted = await minh.post(href(routes.reportNew, {}, scope), { letterhead })
    const given = await listed({
      assignedFrom: '2025-11-01' as IsoDate,
      assignedTo: '2025-11-30' as IsoDate,
      state: 'all',
    })
    expect(given).toBeGreaterThan(1)
    expect((await figuresOf(drafted.location ?? '')).get('Nhiệm vụ giao trong kỳ')?.value).toBe(given)
  })
})

describe('A unit’s report', () => {
  test('is drafted from its directive, numbered in its own book, handed in, and gets a number in the office’s book', async () => {
    const directive = await directiveOf('2')
    const { text } = await thao.get(href(routes.directive, { id: directive }))
    const part = /\/phan\/([0-9a-f-]{36})\/tiep-nhan/.exec(text)?.[1] ?? ''
    await thao.post(href(routes.directiveAcceptance, { id: directive, part }))
    await thao.post(href(routes.directiveProgress, { id: directive }), { part, text: 'Đã khảo sát 12 ngõ' })
    const scope = { loai: 'unit-report', nguon: directive }
    expect((await thao.get(routes.reports)).text).toContain(
      href(routes.reportNew, {}, scope).replace('&', '&amp;'),
    )
    const form = (await thao.get(href(routes.reportNew, {}, scope))).text
    expect(form).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
    const drafted = await thao.post(href(routes.reportNew, {}, scope), {
      letterhead: own,
      unit: product.ward.unit('kt'),
    })
    expect(drafted.status).toBe(303)
    const page = drafted.location ?? ''
    const id = /\/van-ban\/([0-9a-f-]{36})/.exec((await thao.get(page)).text)?.[1] ?? ''
    expect((await thao.get(href(routes.document, { id }))).text).toContain('Đã khảo sát 12 ngõ')
    expect((await minh.get(page)).status, 'a unit’s draft is its own').toBe(404)
    expect((await thao.post(`${page}/nop`)).status, 'not before it has its number').toBe(422)

    await thao.post(href(routes.documentSubmission, { id }), { version: '1' })
    await thao.post(href(routes.documentApproval, { id }), { version: '1' })
    const issue = { version: '1', on: '09/12/2025', number: '' }
    expect((await thao.post(href(routes.documentIssue, { id }), issue)).status).toBe(303)
    expect((await thao.post(`${page}/nop`)).location).toBe(page)
    const completeness = href(routes.reportCompleteness, { id: notice })
    expect((await minh.get(completeness)).text).toMatch(/01\/BC-KTHTĐT/)

    const received = (await minh.get(page)).text
    const book = /<option value="([0-9a-f-]{36})"/.exec(received)?.[1] ?? ''
    expect((await minh.post(`${page}/vao-so-den`, { book, accept: '1' })).location).toBe(page)
    expect((await minh.post(`${page}/vao-so-den`, { book, accept: '1' })).text).toContain(
      'đã vào sổ văn bản đến',
    )
    const after = (await minh.get(completeness)).text
    expect(after).toContain('Đã báo cáo, đạt')
    expect((await minh.get(routes.incoming)).text).toContain('01/BC-KTHTĐT')
  })

  test('is nobody else’s: another unit, the other ward and a group head find nothing', async () => {
    const page =
      (await minh.get(routes.reports)).text.match(/\/bao-cao\/[0-9a-f]{8}-[0-9a-f-]{27}/g)?.[0] ?? ''
    const yen = await product.as('yen')
    expect((await yen.get(page)).status).toBe(404)
    expect((await (await product.as('hoa')).get(routes.reports)).status).toBe(403)
    expect((await (await product.other.as('minh')).get(page)).status).toBe(404)
    expect((await yen.get(href(routes.reportCompleteness, { id: notice }))).status).toBe(403)
    expect((await hung.get(page)).status).toBe(200)
    expect((await hung.get(routes.reportNew)).status).toBe(403)
    const completeness = href(routes.reportCompleteness, { id: notice })
    expect((await hung.get(completeness)).text).not.toContain(routes.reportNew)
    expect((await minh.get(completeness)).text).toContain(routes.reportNew)
  })
})

const directiveOf = (clause: string): Promise<string> =>
  reading(product.deps, { ward: product.ward.id }, async (db) => {
    const row = await db
      .selectFrom('directive')
      .select('id')
      .where('notice_id', '=', notice)
      .where('clause_number', '=', clause)
      .executeTakeFirstOrThrow()
    return row.id
  })
