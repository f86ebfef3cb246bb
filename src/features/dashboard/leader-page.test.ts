import { beforeAll, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { type GivenDirective, givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'

let product: TestApp
let hung: Client
beforeAll(async () => {
  product = await testApp({ at: '2025-10-06T09:00:00+07:00' })
  await fillWard()
  at('2025-12-10')
  hung = await product.as('hung')
})

test('every figure leads to exactly the rows it counts', async () => {
  const page = (await hung.get(routes.leader)).text
  const figures = [...page.matchAll(/<a [^>]*href="(\/chi-dao(?:\?[^"]*)?)"[^>]*>(.*?)<\/a>/gs)].flatMap(
    ([, href = '', inner = '']) => {
      const value = /^\d+$/.exec(inner) ?? /stat-value">(\d+)</.exec(inner) ?? /Xem cả (\d+)/.exec(inner)
      return value === null
        ? []
        : [{ href: href.replaceAll('&amp;', '&'), count: Number(value[1] ?? value[0]) }]
    },
  )
  expect(figures.length).toBeGreaterThan(40)
  expect(figures.filter(({ count }) => count > 0).length).toBeGreaterThan(15)
  const wrong: unknown[] = []
  for (const { href, count } of new Map(figures.map((figure) => [figure.href, figure])).values()) {
    const rows = rowsOf((await hung.get(href)).text)
    if (rows !== count) wrong.push({ href, count, rows })
  }
  expect(wrong).toEqual([])
})

test('the figures are those of the story', async () => {
  const page = (await hung.get(routes.leader)).text
  const stat = (label: string) =>
    new RegExp(`${label}</span><span class="stat-value">(\\d+)<`).exec(page)?.[1]
  expect(stat('Quá hạn')).toBe('2')
  expect(stat('Đến hạn tuần này')).toBe('1')
  expect(stat('Đơn vị từ chối, chờ xử lý')).toBe('1')
  expect(page).toContain('Chờ thợ đến 15/12')
  expect(page, 'the department: one on time, one late, one open past its original day').toContain('33 %')
  expect(page).not.toMatch(/1\d\d %/)
})

test('a write is seen at once, and so is a new day', async () => {
  const before = (await hung.get(routes.leader)).text
  await givenDirective(product, { title: 'Vừa giao', due: 'chậm nhất ngày 11/12/2025' })
  const after = (await hung.get(routes.leader)).text
  expect(open(after)).toBe(open(before) + 1)
  at('2025-12-12')
  const later = (await (await product.as('hung')).get(routes.leader)).text
  expect(later).toContain('Vừa giao')
  at('2025-12-10')
})

test('it is for leaders and the Party Office; another ward counts its own', async () => {
  expect((await (await product.as('minh')).get(routes.leader)).status).toBe(200)
  expect((await (await product.as('thao')).get(routes.leader)).status).toBe(403)
  expect(open((await (await product.other.as('hung')).get(routes.leader)).text)).toBe(0)
})

const open = (page: string) => Number(/Tất cả đang mở<\/span><span class="stat-value">(\d+)/.exec(page)?.[1])
const rowsOf = (page: string) => new Set(page.match(/\/chi-dao\/[0-9a-f]{8}-[0-9a-f-]{27}(?=")/g) ?? []).size
const at = (day: string) => product.clock.set(new Date(`${day}T09:00:00+07:00`))

async function fillWard() {
  const given = (title: string, due: string | null, more = {}) =>
    givenDirective(product, { title, due, ...more })
  const early = await given('Xong đúng hạn', 'chậm nhất ngày 20/10/2025')
  const slow = await given('Xong muộn', 'chậm nhất ngày 10/10/2025')
  await given('Không ghi hạn', null)
  await given('Quá hạn từ lâu', 'chậm nhất ngày 05/11/2025', { coordinating: ['ca'] })
  const called = await given('Thôi không làm', 'chậm nhất ngày 30/10/2025', { lead: 'vhxh' })
  at('2025-10-17')
  await finish(early)
  await finish(slow)
  at('2025-11-21')
  await given('Quá hạn gần đây', 'chậm nhất ngày 08/12/2025', { lead: 'ca' })
  await given('Đến hạn tuần này', 'chậm nhất ngày 12/12/2025', { lead: 'vhxh' })
  const refused = await given('Bị từ chối', 'chậm nhất ngày 30/12/2025', { lead: 'hcc' })
  const asking = await given('Xin gia hạn', 'chậm nhất ngày 11/02/2026', { lead: 'qs' })
  at('2025-12-01')
  const [minh, oanh, son] = [await product.as('minh'), await product.as('oanh'), await product.as('son')]
  await minh.post(`${called.page}/huy`, { reason: 'Không còn cần' })
  await oanh.post(await refused.partPath('hcc', routes.directiveRefusal), {
    reason: 'Không thuộc thẩm quyền',
  })
  await son.post(await asking.partPath('qs', routes.directiveAcceptance))
  const part = (await asking.now()).parts[0]?.id ?? ''
  await son.post(`${asking.page}/gia-han`, { part, toDay: '27/02/2026', reason: 'Chờ thợ đến 15/12' })
}

async function finish(directive: GivenDirective) {
  const minh = await product.as('minh')
  const waiver = await directive.deliverablePath('report', routes.directiveDeliverableWaiver)
  await minh.post(waiver, { reason: 'Đã báo cáo miệng' })
  await minh.post(`${directive.page}/ket-thuc`, { summary: 'Đã xong' })
  expect((await directive.now()).status).toBe('closed')
}

test('dossiers that are late, in nobody’s hands or wait with their plan are counted as the register shows them', async () => {
  await givenDossier(product, { title: 'Chưa ai nhận' })
  const { id } = await givenDossier(product, { title: 'Phương án đã trình', lead: 'kt' })
  const thao = await product.as('thao')
  const plan = { version: '0', text: 'Làm', legalBasis: 'Điều 5', authority: 'within', step: 'submit' }
  expect((await thao.post(href(routes.dossierPlan, { id }), plan)).status).toBe(303)
  at('2026-01-20')
  const leader = await product.as('hung')
  const page = (await leader.get(routes.leader)).text
  const tile = (label: string) => {
    const found = new RegExp(
      `href="([^"]+)"[^>]*><span class="stat-label">${label}</span><span class="stat-value">(\\d+)<`,
    ).exec(page)
    return { href: (found?.[1] ?? '').replaceAll('&amp;', '&'), value: Number(found?.[2]) }
  }
  for (const [label, count] of [
    ['Hồ sơ dân quá hạn', 2],
    ['Hồ sơ chưa ai giải quyết', 1],
    ['Phương án chờ duyệt', 1],
  ] as const) {
    const { href: path, value } = tile(label)
    expect(value, label).toBe(count)
    expect((await leader.get(path)).text, label).toContain(`>${count} hồ sơ ·`)
  }
  at('2025-12-10')
})
