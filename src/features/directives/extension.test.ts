import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enterWard } from '#platform/db/reading.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { type GivenDirective, givenDirective } from '#test/directive.ts'

const ASSIGNED = new Date('2025-11-21T09:00:00+07:00')
let product: TestApp
let minh: Client
let thao: Client
beforeAll(async () => {
  product = await testApp()
  ;[minh, thao] = await Promise.all([product.as('minh'), product.as('thao')])
})
beforeEach(() => product.clock.set(ASSIGNED))

/** Due before 5 December 2025, so on time until the 4th; accepted by its lead. */
async function running(): Promise<GivenDirective & { readonly part: string }> {
  const directive = await givenDirective(product)
  await thao.post(await directive.partPath('kt', routes.directiveAcceptance))
  return { ...directive, part: (await directive.now()).parts[0]?.id ?? '' }
}

const ask = (directive: { page: string; part: string }, fields: Record<string, string>) =>
  thao.post(`${directive.page}/gia-han`, {
    part: directive.part,
    reason: 'Mưa kéo dài',
    ...fields,
  })

async function decide(
  directive: GivenDirective,
  route: typeof routes.directiveExtensionGrant | typeof routes.directiveExtensionRefusal,
  fields: Record<string, string>,
) {
  const extension = (await directive.now()).openExtension?.id ?? ''
  return minh.post(href(route, { id: directive.id, extension }), fields)
}

describe('An extension', () => {
  test('changes nothing until the assigner grants it, and then never the original day', async () => {
    const directive = await running()
    expect((await ask(directive, { toDay: '12/12/2025' })).status).toBe(303)
    expect(await directive.now()).toMatchObject({
      lastDay: '2025-12-04',
      openExtension: { toDay: '2025-12-12' },
      extensionCount: 0,
    })
    const granted = await decide(directive, routes.directiveExtensionGrant, {
      day: '10/12/2025',
      reason: 'Đồng ý thêm 4 ngày làm việc',
      document: '512-CV/ĐU',
    })
    expect(granted.status).toBe(303)
    expect(await directive.now()).toMatchObject({
      originalLastDay: '2025-12-04',
      lastDay: '2025-12-10',
      extensionCount: 1,
      openExtension: null,
    })
    const page = (await thao.get(directive.page)).text
    expect(page).toMatch(/<del>.*Hạn ban đầu.*04\/12\/2025.*<\/del>/)
    expect(page).toContain('đồng ý gia hạn theo văn bản 512-CV/ĐU')
    expect(page).toContain('Đúng hạn hay không vẫn tính theo hạn ban đầu.')
  })

  test('is counted each time it is granted, not when it is refused', async () => {
    const directive = await running()
    for (const [toDay, route] of [
      ['08/12/2025', routes.directiveExtensionGrant],
      ['15/12/2025', routes.directiveExtensionRefusal],
      ['09/12/2025', routes.directiveExtensionGrant],
    ] as const) {
      await ask(directive, { toDay })
      expect((await decide(directive, route, { day: toDay, reason: 'Theo thực tế' })).status).toBe(303)
    }
    expect(await directive.now()).toMatchObject({ extensionCount: 2, lastDay: '2025-12-09' })
  })

  test('asked in working days is counted from the present day, over weekends', async () => {
    const directive = await running()
    await ask(directive, { toDay: '3 ngày làm việc' })
    expect((await directive.now()).openExtension?.toDay).toBe('2025-12-09')
  })

  test.each([
    [{ toDay: '04/12/2025' }, 'Hạn mới phải sau hạn hiện tại 04/12/2025.'],
    [{ toDay: '31/02/2026' }, 'Xin ghi một ngày như 15/12/2025'],
    [{ toDay: '' }, 'Xin ghi hạn mới đề nghị'],
    [{ toDay: '0' }, 'Xin ghi một ngày như 15/12/2025'],
    [{ toDay: '12/12/2025', reason: ' ' }, 'Xin ghi lý do đề nghị gia hạn.'],
  ])('that makes no sense is refused with a sentence: %o', async (fields, sentence) => {
    const directive = await running()
    const refused = await ask(directive, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(sentence)
    expect((await directive.now()).openExtension).toBeNull()
  })

  test('waits for its answer before another can be asked for, and closing waits too', async () => {
    const directive = await running()
    await ask(directive, { toDay: '12/12/2025' })
    const second = await ask(directive, { toDay: '15/12/2025' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Đã có đề nghị gia hạn đến 12/12/2025 đang chờ trả lời.')
    const closing = await minh.post(`${directive.page}/ket-thuc`, { summary: 'Xong' })
    expect(closing.text).toContain('Đề nghị gia hạn chưa được trả lời')
  })

  test('is granted by the assigner only', async () => {
    const directive = await running()
    await ask(directive, { toDay: '12/12/2025' })
    const extension = (await directive.now()).openExtension?.id ?? ''
    const path = href(routes.directiveExtensionGrant, { id: directive.id, extension })
    expect((await thao.post(path, { day: '12/12/2025', reason: 'Tự gia hạn' })).status).toBe(403)
    expect((await directive.now()).lastDay).toBe('2025-12-04')
  })

  test('is not needed where no day was set', async () => {
    const directive = await givenDirective(product, { due: null })
    const page = (await thao.get(directive.page)).text
    expect(page).toContain('Không ghi hạn')
    expect(page).not.toContain('Đề nghị gia hạn')
  })
})

test('Work closed by the extended day but after the original one was not on time', async () => {
  const directive = await running()
  await ask(directive, { toDay: '12/12/2025' })
  await decide(directive, routes.directiveExtensionGrant, { day: '12/12/2025', reason: 'Đồng ý' })
  await minh.post(await directive.deliverablePath('report', routes.directiveDeliverableWaiver), {
    reason: 'Đã nghe',
  })
  product.clock.set(new Date('2025-12-08T10:00:00+07:00'))
  const later = await product.as('minh')
  await later.post(`${directive.page}/ket-thuc`, { summary: 'Đã xong' })
  const page = (await later.get(directive.page)).text
  expect(page).toContain('xong trễ 4 ngày so với hạn ban đầu')
  expect(page).toContain('kết thúc chỉ đạo, muộn so với hạn ban đầu')
})

test('The database itself refuses to move the original day', async () => {
  const directive = await running()
  const change = product.deps.db.transaction().execute(async (db) => {
    await enterWard(db, product.ward.id)
    await db
      .updateTable('directive')
      .set({ original_last_day: '2026-01-01' })
      .where('id', '=', directive.id)
      .execute()
  })
  await expect(change).rejects.toThrow('the original due date and the code never change')
})
