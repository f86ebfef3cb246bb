import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { newsOf } from '#test/news.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp({ withMail: true })
})

const bulk = async (
  person: Parameters<TestApp['as']>[0],
  fields: Record<string, string | readonly string[]>,
) => (await product.as(person)).post(routes.directivesBulk, fields)

describe('Reminding of many', () => {
  test('tells each person once, and stands in the story of every directive', async () => {
    const [first, second, police] = [
      await givenDirective(product, { title: 'Nạo vét mương số một', coordinating: ['ca'] }),
      await givenDirective(product, { title: 'Nạo vét mương số hai' }),
      await givenDirective(product, { title: 'Tuần tra đêm', lead: 'ca' }),
    ]
    await product.runJobs()
    const before = await remindersOf('thao')
    const answer = await bulk('minh', {
      viec: 'nhac',
      directive: [first.id, second.id, first.id],
      'loi-nhan': 'Báo cáo trước 16 giờ chiều nay',
      back: 'han=qua-han',
    })
    expect([answer.status, answer.location]).toEqual([303, `${routes.directives}?han=qua-han`])
    await product.runJobs()
    const told = await remindersOf('thao')
    expect(told).toHaveLength(before.length + 1)
    expect(told[0]).toContain('Phạm Quang Minh nhắc các đơn vị đang thực hiện: 2 việc')
    expect((await remindersOf('tuan'))[0], 'of one directive only').toContain('Nạo vét mương số một')
    expect(await remindersOf('yen')).toEqual([])

    const minh = await product.as('minh')
    for (const { page } of [first, second])
      expect((await minh.get(page)).text).toContain('Báo cáo trước 16 giờ chiều nay')
    expect((await minh.get(police.page)).text).not.toContain('Báo cáo trước 16 giờ chiều nay')
  })

  test('is done to all ticked rows or to none', async () => {
    const open = await givenDirective(product, { title: 'Còn mở' })
    const ended = await givenDirective(product, { title: 'Đã hủy' })
    const minh = await product.as('minh')
    expect((await minh.post(`${ended.page}/huy`, { reason: 'Không còn cần' })).status).toBe(303)
    await product.runJobs()
    const refused = await bulk('minh', { viec: 'nhac', directive: [open.id, ended.id] })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(`Chỉ đạo ${(await ended.now()).code} đã hủy`)
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Còn mở', 'Nhắc')).toEqual([])
  })

  test('needs rows, an act, and the right to remind', async () => {
    const { id } = await givenDirective(product)
    expect((await bulk('minh', { viec: 'nhac' })).text).toContain('Chưa chọn dòng nào')
    expect((await bulk('minh', { viec: 'xóa', directive: id })).status).toBe(422)
    for (const person of ['thao', 'duc', 'quan'] as const)
      expect((await bulk(person, { viec: 'nhac', directive: id })).status).toBe(403)
  })

  test('knows nothing of the rows of another ward', async () => {
    const { id } = await givenDirective(product, { title: 'Của phường này' })
    const stranger = await product.other.as('minh')
    const answer = await stranger.post(routes.directivesBulk, { viec: 'nhac', directive: id })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('không còn trong sổ')
    await product.runJobs()
    expect(await newsOf(product, 'thao', 'Của phường này', 'Nhắc')).toEqual([])
  })
})

describe('Putting an officer in charge of many', () => {
  test('is the work of the head, who is told nothing, while the officer is told once', async () => {
    const works = [
      await givenDirective(product, { title: 'Vá đường Trần Nhân Tông' }),
      await givenDirective(product, { title: 'Vá đường Phan Đăng Lưu', lead: 'ca', executing: ['kt'] }),
    ]
    const directive = works.map(({ id }) => id)
    const answer = await bulk('thao', { viec: 'can-bo', directive, 'can-bo': product.ward.account('duc') })
    expect(answer.status).toBe(303)
    for (const work of works) {
      const part = (await work.now()).parts.find(({ unit }) => unit === product.ward.unit('kt'))
      expect(part?.officer).toBe(product.ward.account('duc'))
      expect((await (await product.as('minh')).get(work.page)).text).toMatch(
        /phân công [^<]*Đức[^<]* phụ trách/,
      )
    }
    await product.runJobs()
    expect(await newsOf(product, 'duc', 'phụ trách phần việc', 'Phân công')).toHaveLength(1)
    const again = await bulk('thao', { viec: 'can-bo', directive, 'can-bo': product.ward.account('duc') })
    expect(again.text).toContain('đều do người này phụ trách rồi')
  })

  test('is refused whole when a row is out of reach or not of the unit', async () => {
    const own = await givenDirective(product, { title: 'Của phòng' })
    const foreign = await givenDirective(product, { title: 'Của công an', lead: 'ca' })
    const via = await givenDirective(product, { title: 'Chung', lead: 'ca', coordinating: ['vhxh'] })
    const duc = product.ward.account('duc')
    const reach = await bulk('thao', { viec: 'can-bo', directive: [own.id, foreign.id], 'can-bo': duc })
    expect(reach.status).toBe(422)
    expect(reach.text).toContain('1 dòng đã chọn không còn trong sổ')
    expect(reach.text).not.toContain('Của công an')
    expect((await own.now()).parts[0]?.officer).toBeNull()

    const clerk = await bulk('minh', {
      viec: 'can-bo',
      directive: via.id,
      'can-bo': product.ward.account('lan'),
    })
    expect(clerk.status).toBe(422)
    expect(clerk.text).toContain('không có phần việc của đơn vị mình phụ trách')
    const stranger = await bulk('thao', {
      viec: 'can-bo',
      directive: own.id,
      'can-bo': product.ward.account('tuan'),
    })
    expect(stranger.text).toContain('không làm việc ở đơn vị mình phụ trách')
    expect((await bulk('duc', { viec: 'can-bo', directive: own.id, 'can-bo': duc })).status).toBe(403)
    expect((await own.now()).parts[0]?.officer).toBeNull()
  })
})

const remindersOf = (person: Parameters<typeof newsOf>[1]) => newsOf(product, person, '', 'Nhắc')
