import { beforeAll, describe, expect, test } from 'vitest'
import { workingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { issueNotice, type NoticeId, receiveNotice } from '#features/notices/index.ts'
import { officeNumbers } from '#features/registers/index.ts'
import { reading } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDossier } from '#test/dossier.ts'
import type { Directive, DirectiveId } from './directive.ts'
import { noticeFollowUp } from './follow-up-queries.ts'
import { calendarImpact } from './impact-queries.ts'
import { issueDirectives } from './issue-commands.ts'
import { getDirective } from './load-queries.ts'
import { getView } from './page-queries.ts'

const text = (number: number) => `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG          ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY PHƯỜNG KIẾN AN
*
Số ${number}-TB/ĐU          Kiến An, ngày 25 tháng 11 năm 2025

THÔNG BÁO
Kết luận hội nghị đối thoại với Nhân dân ngày 21/11/2025
-----

Ban Thường vụ Đảng ủy phường kết luận như sau:

1. Giao Ủy ban nhân dân phường chỉ đạo Phòng Kinh tế, Hạ tầng và Đô thị phường phối hợp với Công an phường khảo sát các tuyến ngõ hay ngập, báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày 10/12/2025.

2. Giao Phòng Văn hóa - Xã hội phường chủ trì dọn biển quảng cáo hỏng trong 05 ngày làm việc kể từ ngày ký thông báo này.

3. Đề nghị 43 Tổ dân phố vận động các hộ giữ gìn vệ sinh đường làng, ngõ xóm.

Nơi nhận:
- Thường trực Đảng ủy,
- Lưu VPĐU.

T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Phạm Quang Minh
`

const BULLETS = `3. Đề nghị 43 Tổ dân phố thực hiện các nhiệm vụ sau:

- Vận động các hộ giữ gìn vệ sinh đường làng, ngõ xóm.

- Phối hợp với Công an phường tuyên truyền phòng cháy, chữa cháy.
`

let product: TestApp
let made: ReadonlyMap<string, Directive>
let notice: NoticeId
beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T15:00:00+07:00' })
  notice = await issued(51)
  made = await directivesOf(notice)
})

async function issued(number: number, third = ''): Promise<NoticeId> {
  const { deps } = product
  const minh = await product.actor('minh')
  const words = third === '' ? text(number) : text(number).replace(/3\. Đề nghị .*\n/, third)
  const received = { origin: 'paste', sourceSha256: null, text: words } as const
  const { id } = expectOk(await receiveNotice(deps, minh, received))
  const issue = issueNotice({ issueDirectives, numbers: officeNumbers })
  expectOk(
    await issue(deps, minh, {
      id,
      version: 1,
      withoutNumber: false,
      withoutDirectives: false,
      changeOf: () => null,
      takeNumber: false,
    }),
  )
  return id
}

/** By the number of their clause; duties of the law have none and are left out. */
async function directivesOf(id: NoticeId): Promise<ReadonlyMap<string, Directive>> {
  const { deps, clock } = product
  const minh = await product.actor('minh')
  return reading(deps, minh, async (db) => {
    const rows = await noticeFollowUp.directives(db, minh, id, clock.now())
    const entries = rows.flatMap(({ id: directive, clauseNumber }) =>
      clauseNumber === null ? [] : [[clauseNumber, directive as DirectiveId] as const],
    )
    const loaded = entries.map(
      async ([clause, directive]) => [clause, await getDirective(db, minh, directive)] as const,
    )
    return new Map(await Promise.all(loaded))
  })
}

const of = (clause: string): Directive => {
  const directive = made.get(clause)
  if (directive === undefined) throw new Error(`clause ${clause} gave no directive`)
  return directive
}
const seats = (directive: Directive) => directive.parts.map((part) => [part.role, part.unit, part.state])

describe('When a notice is issued', () => {
  test('every confirmed duty becomes a directive with the next code of the year', async () => {
    expect([...made.values()].map(({ code }) => code.slice(0, 8))).toEqual([
      'CĐ-2025-',
      'CĐ-2025-',
      'CĐ-2025-',
    ])
    expect(new Set([...made.values()].map(({ code }) => code)).size).toBe(3)
  })

  test('who leads, who carries out and who coordinates each get a part of their own', () => {
    const { unit } = product.ward
    expect(seats(of('1'))).toEqual([
      ['lead', unit('ubnd'), 'waiting'],
      ['executing', unit('kt'), 'waiting'],
      ['coordinating', unit('ca'), 'waiting'],
    ])
    expect(of('1').assignerUnit).toBe(unit('btv'))
  })

  test('"before the 10th" is on time until the 9th, and says how that was worked out', async () => {
    expect(of('1')).toMatchObject({ originalLastDay: '2025-12-09', lastDay: '2025-12-09' })
    const minh = await product.as('minh')
    expect((await minh.get(`/chi-dao/${of('1').id}`)).text).toContain(
      'ngày 0: 10/12/2025, lùi 01 ngày, kết quả: 09/12/2025; “trước ngày” không kể ngày đã nêu',
    )
  })

  test('working days are counted from the day of the notice, over the weekend', async () => {
    expect(of('2').lastDay).toBe('2025-12-02')
    const minh = await product.as('minh')
    expect((await minh.get(`/chi-dao/${of('2').id}`)).text).toContain(
      'ngày 0: 25/11/2025, +5 ngày làm việc, bỏ qua 29/11/2025–30/11/2025 (cuối tuần), kết quả: 02/12/2025',
    )
  })

  test('work for the groups is led by all and done by each; without words for it a report or a campaign is wanted', () => {
    const { parts, deliverables, lastDay } = of('3')
    expect(parts[0]).toMatchObject({ role: 'lead', unit: product.ward.unit('groups') })
    expect(parts.slice(1).every(({ role }) => role === 'executing')).toBe(true)
    expect(parts).toHaveLength(44)
    expect(deliverables.length).toBeGreaterThan(0)
    expect(lastDay).toBeNull()
  })

  test('the page leads back to the clause, and its story begins with the notice', async () => {
    const thao = await product.as('thao')
    const page = (await thao.get(`/chi-dao/${of('1').id}`)).text
    expect(page).toContain(`href="/thong-bao/${notice}/muc/1"`)
    expect(page).toContain('ban hành Thông báo 51-TB/ĐU ngày 25/11/2025')
    expect(page).toContain('giao việc này cho Ủy ban nhân dân phường chủ trì')
  })

  test('a bullet keeps its own number on every page, and leads back to the clause it stands in', async () => {
    const bulleted = await issued(54, BULLETS)
    const directives = await directivesOf(bulleted)
    expect([...directives.keys()]).toEqual(['1', '2', '3.1', '3.2'])
    const minh = await product.as('minh')
    const page = (await minh.get(`/chi-dao/${directives.get('3.2')?.id}`)).text
    expect(page).toContain(`<a href="/thong-bao/${bulleted}/muc/3">mục 3.2</a>`)
    const register = await minh.get(`/chi-dao?thong-bao=${bulleted}`)
    for (const number of ['3.1', '3.2']) {
      expect(register.text).toContain(`mục ${number}<`)
      expect((await minh.get(`/thong-bao/${bulleted}`)).text).toContain(`>${number}<`)
      expect((await minh.get(`/thong-bao/${bulleted}/muc/3`)).text).toContain(
        directives.get(number)?.code ?? 'no code',
      )
    }
    expect(register.text).not.toContain('mục 3<')
  })

  test('a ward that counts the named day in gets one day more from then on, and no day issued before moves', async () => {
    const minh = await product.as('minh')
    await minh.post('/lich-lam-viec/tinh-den-het-ngay', { lenient: 'yes', seen: 'no' })
    const later = await directivesOf(await issued(52))
    expect(later.get('1')?.lastDay).toBe('2025-12-10')
    expect((await directivesOf(notice)).get('1')?.lastDay).toBe('2025-12-09')
  })
})

test('Another calendar moves no day that was issued: the office is shown what would differ', async () => {
  const minh = await product.actor('minh')
  const { rows, last } = await reading(product.deps, minh, async (db) => {
    const before = await loadCalendar(db, minh.ward)
    const off = {
      date: '2025-11-27' as IsoDate,
      name: 'Nghỉ bù',
      kind: 'swap-off',
      source: 'thử',
      status: 'official',
    } as const
    const after = workingCalendar([...before.days.values(), off], before.officeHours)
    const view = await getView(db, minh, of('2').id, '2025-11-25' as IsoDate)
    return { rows: await calendarImpact(db, minh, before, after), last: view.directive.lastDay }
  })
  expect(rows.filter(({ code }) => code === of('2').code)).toMatchObject([
    { kind: 'issued', before: '2025-12-02', after: '2025-12-03' },
    { kind: 'running', what: 'nhắc trước 7 ngày làm việc' },
    { kind: 'running', what: 'nhắc trước 3 ngày làm việc', before: '2025-11-27', after: '2025-11-26' },
  ])
  expect(last).toBe('2025-12-02')
})

test('A later notice that cancels the clause leads to cancelling the directive by it, clause and all', async () => {
  const minh = await product.as('minh')
  const later = await issued(53)
  const recorded = await minh.post(`/thong-bao/${notice}/muc/2/thay-doi`, {
    byNotice: later,
    byClause: '2',
    kind: 'cancel',
    explanation: 'Giao lại cho đơn vị khác.',
  })
  expect(recorded.status).toBe(303)
  const path = `/chi-dao/${of('2').id}`
  const page = (await minh.get(path)).text
  expect(page).toContain('Mục giao việc này đã bị hủy bỏ')
  expect(page).toContain(`href="/thong-bao/${later}/muc/2"`)
  const link = /href="([^"]+\/huy\?[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const form = (await minh.get(link)).text
  const clause = /name="clause" value="([^"]+)"/.exec(form)?.[1] ?? ''
  expect(form).toContain(`<option value="${later}" selected`)

  const foreign = await minh.post(`${path}/huy`, { reason: 'Đã thay', notice, clause })
  expect(foreign.status).toBe(422)
  const cancelled = await minh.post(`${path}/huy`, { reason: 'Đã thay', notice: later, clause })
  expect(cancelled.status).toBe(303)
  expect((await minh.get(path)).text).toContain('Thông báo thay thế chỉ đạo này')
})

describe('A clause', () => {
  test('ties and unties dossiers on its own page; those of its directive stay the directive’s', async () => {
    const minh = await product.as('minh')
    const { id, code } = await givenDossier(product, { title: 'Biển quảng cáo che lối đi' })
    const other = await givenDossier(product, { title: 'Biển quảng cáo sắp rơi' })
    const clause = href(routes.clause, { id: notice, number: '2' })
    const ties = href(routes.clauseDossiers, { id: notice, number: '2' })
    expect((await minh.get(clause)).text).toContain(`href="${ties}"`)
    expect((await minh.get(`${ties}?q=bien+quang+cao`)).text).toContain(code)
    expect((await minh.post(ties, { dossier: id })).status).toBe(303)
    const ofDirective = href(routes.directiveDossiers, { id: of('2').id })
    expect((await minh.post(ofDirective, { dossier: other.id })).status).toBe(303)

    const end = (dossier: string) => href(routes.clauseDossierEnd, { id: notice, number: '2', dossier })
    const shown = (await minh.get(clause)).text
    for (const one of [code, other.code, end(id)]) expect(shown).toContain(one)
    expect(shown).not.toContain(end(other.id))
    expect((await minh.post(end(other.id))).status).toBe(404)
    expect((await minh.post(end(id))).location).toBe(clause)
    expect((await minh.get(clause)).text).not.toContain(code)
    expect((await (await product.as('hung')).get(ties)).status, 'a leader reads').toBe(403)
  })
})
