import { beforeAll, describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { recordAbsence } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

const pdf = () => new File(['%PDF-1.4\n%%EOF'], 'bao-cao.pdf', { type: 'application/pdf' })

describe('A directive', () => {
  test('is seen by the Party Office, the leaders and the units that take part; for all others it is not there', async () => {
    const directive = await givenDirective(product, { coordinating: ['ca'] })
    const statuses: Record<string, number> = {}
    for (const person of ['minh', 'hung', 'thao', 'duc', 'tuan', 'yen', 'hoa', 'quan', 'bich'] as const)
      statuses[person] = (await (await product.as(person)).get(directive.page)).status
    expect(statuses).toEqual({
      minh: 200,
      hung: 200,
      thao: 200,
      duc: 200,
      tuan: 200,
      yen: 404,
      hoa: 404,
      quan: 403,
      bich: 404,
    })
  })

  test('is not there for a guest, who is asked to sign in', async () => {
    const directive = await givenDirective(product)
    const answer = await product.anybody.get(directive.page)
    expect(answer.status === 303 || answer.status === 302).toBe(true)
  })

  test('of one ward is not there for the clerks of another, by page, act or file', async () => {
    const directive = await givenDirective(product)
    const stranger = await product.other.as('minh')
    expect((await stranger.get(directive.page)).status).toBe(404)
    const accept = await directive.partPath('kt', routes.directiveAcceptance)
    expect((await stranger.post(accept)).status).toBe(404)
    expect((await stranger.post(`${directive.page}/ket-thuc`, { summary: 'x' })).status).toBe(404)
  })

  test('cannot be acted on by units that take no part', async () => {
    const directive = await givenDirective(product)
    const yen = await product.as('yen')
    expect((await yen.post(await directive.partPath('kt', routes.directiveAcceptance))).status).toBe(404)
    expect((await yen.post(`${directive.page}/tien-do`, { text: 'chen vào' })).status).toBe(404)
  })
})

describe('An officer of the unit', () => {
  test('hands in and writes progress, but does not bind the unit', async () => {
    const directive = await givenDirective(product)
    const [thao, duc] = await Promise.all([product.as('thao'), product.as('duc')])
    const accept = await directive.partPath('kt', routes.directiveAcceptance)
    expect((await duc.post(accept)).status).toBe(403)
    await thao.post(accept)
    const part = (await directive.now()).parts[0]?.id ?? ''
    expect((await duc.post(`${directive.page}/tien-do`, { part, text: 'Đã đi 3 ngõ' })).status).toBe(303)
    const handIn = await directive.deliverablePath('report', routes.directiveSubmission)
    expect((await duc.post(handIn, { part, text: 'Báo cáo', files: pdf() })).status).toBe(303)
    const checked = await directive.deliverablePath('report', routes.directiveSubmissionAcceptance)
    expect((await duc.post(checked)).status).toBe(403)
    expect((await duc.get(`${directive.page}/ket-thuc`)).status).toBe(403)
  })

  test('is named by the head of the unit, from the unit', async () => {
    const directive = await givenDirective(product)
    const thao = await product.as('thao')
    const path = await directive.partPath('kt', routes.directiveOfficer)
    const foreign = await thao.post(path, { officer: product.ward.account('yen') })
    expect(foreign.status).toBe(422)
    expect(foreign.text).toContain('không làm việc ở Phòng Kinh tế, Hạ tầng và Đô thị phường')
    expect((await thao.post(path, { officer: product.ward.account('nga') })).status).toBe(303)
    expect((await thao.get(directive.page)).text).toContain('Phụ trách: Bùi Thị Nga')
  })
})

test('A file sent by somebody who may not do it is not kept', async () => {
  const directive = await givenDirective(product, { executing: ['ca'] })
  const kept = async () => {
    const all: string[] = []
    for await (const { sha256 } of product.deps.blobs.list()) all.push(sha256)
    return all.length
  }
  const before = await kept()
  const part = (await directive.now()).parts.find(({ role }) => role === 'lead')?.id ?? ''
  const minh = await product.as('minh')
  const file = () => new File(['%PDF-1.4\n% lac\n%%EOF'], 'lac.pdf', { type: 'application/pdf' })
  const done = { text: 'Xong', files: file() }
  expect((await minh.post(await directive.partPath('ca', routes.directivePartDone), done)).status).toBe(403)
  const handed = { part, text: 'Đã làm', files: file() }
  const submission = await directive.deliverablePath('report', routes.directiveSubmission)
  expect((await minh.post(submission, handed)).status).toBe(403)
  const more = { part, toDay: '20/12/2025', reason: 'Mưa', files: file() }
  const extension = href(routes.directiveExtensions, { id: directive.id })
  expect((await minh.post(extension, more)).status).toBe(403)
  expect(await kept()).toBe(before)
})

test('A file handed in is served to those who see the directive and to nobody else', async () => {
  const directive = await givenDirective(product)
  const thao = await product.as('thao')
  await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
  const part = (await directive.now()).parts[0]?.id ?? ''
  const handIn = await directive.deliverablePath('report', routes.directiveSubmission)
  await thao.post(handIn, { part, text: 'Báo cáo', files: pdf() })
  const file = /href="(\/tep\/[^"]+)"/.exec((await thao.get(directive.page)).text)?.[1] ?? ''
  expect((await (await product.as('minh')).get(file)).status).toBe(200)
  for (const stranger of [await product.as('yen'), await product.as('quan'), await product.other.as('minh')])
    expect((await stranger.get(file)).status).toBe(404)
})

describe('Work given to all groups', () => {
  test('is a part of its own for each group: one head answers for one group', async () => {
    const directive = await givenDirective(product, { lead: 'groups' })
    const { parts } = await directive.now()
    expect(parts.filter(({ role }) => role === 'executing')).toHaveLength(43)
    expect(parts[0]).toMatchObject({ role: 'lead', collective: true })
    const hoa = await product.as('hoa')
    expect((await hoa.post(await directive.partPath('to12', routes.directiveAcceptance))).status).toBe(303)
    expect((await hoa.post(await directive.partPath('to13', routes.directiveAcceptance))).status).toBe(403)
    expect((await hoa.post(await directive.partPath('groups', routes.directiveAcceptance))).status).toBe(403)
    const finish = await directive.partPath('to12', routes.directivePartDone)
    expect((await hoa.post(finish, { text: 'Đã rà soát 120 hộ' })).status).toBe(303)
    const states = Map.groupBy((await directive.now()).parts, ({ state }) => state)
    expect([states.get('done')?.length, states.get('waiting')?.length]).toEqual([1, 43])
  })

  test('is handed in by the Party Office, which acts for the groups together', async () => {
    const directive = await givenDirective(product, { lead: 'groups' })
    const [minh, hoa] = await Promise.all([product.as('minh'), product.as('hoa')])
    const handIn = await directive.deliverablePath('report', routes.directiveSubmission)
    expect((await hoa.get(handIn)).status).toBe(403)
    await minh.post(await directive.partPath('groups', routes.directiveAcceptance))
    const part = (await directive.now()).parts[0]?.id ?? ''
    expect((await minh.post(handIn, { part, text: 'Tổng hợp 43 tổ' })).status).toBe(303)
  })
})

test('A substitute acts for the absent head on the days of the absence only, and the story names both', async () => {
  const { deps, ward } = product
  const minh = await product.actor('minh')
  const day = '2025-11-24' as IsoDate
  const absence = {
    account: ward.account('thao'),
    substitute: ward.account('yen'),
    from: day,
    to: day,
    reason: 'Đi họp',
  }
  expectOk(await recordAbsence(deps, minh, absence))
  const directive = await givenDirective(product)
  const accept = await directive.partPath('kt', routes.directiveAcceptance)
  const yen = await product.as('yen')
  expect((await yen.post(accept)).status).toBe(404)
  product.clock.set(new Date('2025-11-24T08:00:00+07:00'))
  expect((await (await product.as('yen')).post(accept)).status).toBe(303)
  const page = (await (await product.as('minh')).get(directive.page)).text
  expect(page).toContain('Hoàng Hải Yến, Trưởng phòng Văn hóa - Xã hội (thay Vũ Phương Thảo')
  product.clock.set(new Date('2025-11-25T08:00:00+07:00'))
  expect((await (await product.as('yen')).get(directive.page)).status).toBe(404)
  product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
})
