import { beforeAll, describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { addAlias } from './alias-commands.ts'
import { closeUnit, createUnit } from './unit-commands.ts'
import { resolveUnits } from './unit-name-queries.ts'
import { getUnit, listUnits } from './unit-queries.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

const resolve = async (...names: string[]) => {
  const minh = await product.actor('minh')
  return reading(product.deps, minh, (db) => resolveUnits(db, minh.ward, names, '2025-11-21' as IsoDate))
}
const hasUnit = async (name: string) => (await resolve(name)).get(name)

describe('A unit answers', () => {
  test.each([
    ['Đảng ủy UBND phường', 'duUbnd'],
    ['Đảng uỷ Ủy ban nhân dân phường', 'duUbnd'],
    ['ĐẢNG ỦY UỶ BAN NHÂN DÂN PHƯỜNG', 'duUbnd'],
    ['Công an phường Kiến An', 'ca'],
    ['TDP 12', 'to12'],
    ['tổ 12', 'to12'],
    ['Tổ dân phố Cựu Viên 1', 'to7'],
    ['CONG AN PHUONG', 'ca'],
    ['to dan pho so 07', 'to7'],
    ['phong van hoa va xa hoi phuong kien an', 'vhxh'],
    ['VPDU phuong', 'vpdu'],
  ] as const)('to every way its name is written: %s', async (name, unit) => {
    expect(await hasUnit(name)).toBe(product.ward.unit(unit))
  })

  test('to no name that nobody gave it', async () => {
    expect(await hasUnit('Đảng ủy Quân sự phường')).toBeNull()
    expect(await hasUnit('Cổng ăn phưởng'), 'accents that are there count').toBeNull()
  })

  test('without accents only where one unit can be meant', async () => {
    const minh = await product.actor('minh')
    for (const name of ['Tổ Bàn Cờ', 'Tổ Bán Cỏ'])
      expectOk(await createUnit(product.deps, minh, { kind: 'group', name }))
    expect(await hasUnit('to ban co')).toBeNull()
  })
})

describe('The list of units', () => {
  test.each(['P.KTHTĐT', 'phong kinh te ha tang', 'PHÒNG KT, HT&ĐT'])(
    'is searched by every way a name is written: %s',
    async (typed) => {
      const answer = await (await product.as('minh')).get(`/don-vi?tim=${encodeURIComponent(typed)}`)
      expect(answer.text).toContain('Phòng Kinh tế, Hạ tầng và Đô thị phường</a>')
      expect(answer.text).not.toContain('Công an phường</a>')
    },
  )
})

describe('Another name', () => {
  test('is taught on the page of the unit, and can be taken back', async () => {
    const minh = await product.as('minh')
    const path = `/don-vi/${product.ward.unit('kt')}`
    expect((await minh.post(`${path}/ten-khac`, { alias: 'Phòng hạ tầng' })).status).toBe(303)
    expect(await hasUnit('phòng Hạ Tầng')).toBe(product.ward.unit('kt'))
    expect((await minh.post(`${path}/ten-khac/bo`, { key: 'phòng hạ tầng' })).status).toBe(303)
    expect(await hasUnit('Phòng hạ tầng')).toBeNull()
  })

  test('is refused when another unit has it, naming that unit', async () => {
    const minh = await product.as('minh')
    const answer = await minh.post(`/don-vi/${product.ward.unit('kt')}/ten-khac`, { alias: 'Công An Phường' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('đang là tên gọi của đơn vị &quot;Công an phường&quot;')
    expect(answer.text).toContain('value="Công An Phường"')
  })

  test('that already leads to the unit is not added again', async () => {
    const minh = await product.as('minh')
    const answer = await minh.post(`/don-vi/${product.ward.unit('ca')}/ten-khac`, { alias: 'CÔNG AN phường' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('đã được hiểu là đơn vị này rồi')
  })

  test('goes from a unit that has ended to the one that takes its place', async () => {
    const minh = await product.actor('minh')
    const id = product.ward.unit('to43')
    const old = await reading(product.deps, minh, (db) => getUnit(db, minh, id))
    expectOk(
      await closeUnit(product.deps, minh, {
        id,
        version: old.version,
        on: '2025-11-20' as IsoDate,
        reason: 'sáp nhập',
      }),
    )
    expect(await hasUnit('Tổ dân phố 43')).toBeNull()
    const next = expectOk(
      await createUnit(product.deps, minh, { kind: 'group', name: 'Tổ dân phố số 43', groupNumber: 43 }),
    )
    expect(await hasUnit('Tổ dân phố 43')).toBe(next.id)
    expect(await reading(product.deps, minh, (db) => getUnit(db, minh, id))).toMatchObject({ name: old.name })
  })
})

describe('A unit', () => {
  test('is listed under the one it belongs to, groups by number', async () => {
    const minh = await product.actor('minh')
    const groups = await reading(product.deps, minh, (db) => listUnits(db, minh, { kind: 'group' }))
    const numbers = groups.flatMap((unit) => unit.groupNumber ?? [])
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    const hoa = await product.as('hoa')
    expect((await hoa.get('/don-vi')).text).toContain('Tổ dân phố Cựu Viên 1')
  })

  test('cannot stand under itself', async () => {
    const quan = await product.as('quan')
    const btv = product.ward.unit('btv')
    const form = { kind: 'party-committee', name: 'Ban Thường vụ Đảng ủy phường', version: '1' }
    const answer = await quan.post(`/don-vi/${btv}/sua`, { ...form, parent: product.ward.unit('ubnd') })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('không thể là chính đơn vị này hoặc đơn vị trực thuộc nó')
  })

  test('with units of its own cannot end before them', async () => {
    const minh = await product.as('minh')
    const answer = await minh.post(`/don-vi/${product.ward.unit('ubnd')}/thoi-hoat-dong`, {
      version: '1',
      on: '31/12/2025',
      reason: 'sắp xếp lại',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('đơn vị trực thuộc đang hoạt động')
  })

  test('cannot end before it begins, and what was typed is kept', async () => {
    const minh = await product.as('minh')
    const facts = { kind: 'office', name: 'Tổ công nghệ số', validFrom: '01/07/2025' }
    const refused = await minh.post('/don-vi', { ...facts, validTo: '01/01/2025' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Ngày cuối cùng hoạt động không thể trước ngày bắt đầu.')
    expect(refused.text).toContain('value="Tổ công nghệ số"')
    const made = await minh.post('/don-vi', facts)
    const closing = { version: '1', on: '30/06/2025', reason: 'Sắp xếp lại.' }
    const early = await minh.post(`${made.location}/thoi-hoat-dong`, closing)
    expect([early.status, early.text.includes('hoạt động từ ngày 01/07/2025')]).toEqual([422, true])
  })

  test('changed by two clerks at once keeps the first change and tells the second who made it', async () => {
    const [minh, lan] = [await product.as('minh'), await product.as('lan')]
    const path = `/don-vi/${product.ward.unit('dienLuc')}/sua`
    const form = { kind: 'outside', version: '1' }
    expect((await minh.post(path, { ...form, name: 'Điện lực khu vực Kiến An' })).status).toBe(303)
    const late = await lan.post(path, { ...form, name: 'Điện lực Hải Phòng' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Phạm Quang Minh đã sửa nội dung này lúc 09:00 21/11/2025')
    expect(late.text).toContain('name="version" value="1"')
    expect((await lan.get('/don-vi')).text).not.toContain('Điện lực Hải Phòng')
    const page = await lan.get(path.replace('/sua', ''))
    expect(page.text).toContain('tên: Đội quản lý Điện lực khu vực Kiến An')
    expect(page.text).toContain('tên: Điện lực khu vực Kiến An')
  })

  test('says who is away today and who stands in', async () => {
    const thao = await product.as('thao')
    const [account, substitute] = [product.ward.account('thao'), product.ward.account('duc')]
    await thao.post('/vang-mat', { account, substitute, from: '21/11/2025', to: '21/11/2025' })
    const page = await thao.get(`/don-vi/${product.ward.unit('kt')}`)
    expect(page.text).toContain('Hôm nay vắng mặt, Trần Minh Đức làm thay')
  })

  test('is read by everyone in the office but changed only by those who keep the list', async () => {
    const thao = await product.as('thao')
    const path = `/don-vi/${product.ward.unit('kt')}`
    const page = await thao.get(path)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('Sửa thông tin')
    expect((await thao.get(`${path}/sua`)).status).toBe(403)
    expect((await thao.post(`${path}/ten-khac`, { alias: 'Phòng của tôi' })).status).toBe(403)
    expect((await thao.post('/don-vi', { kind: 'outside', name: 'Hội mới' })).status).toBe(403)
  })

  test('of another ward is not there, by any door', async () => {
    const minh = await product.as('minh')
    const foreign = product.other.ward.unit('kt')
    expect((await minh.get(`/don-vi/${foreign}`)).status).toBe(404)
    expect((await minh.get(`/don-vi/${foreign}/sua`)).status).toBe(404)
    expect((await minh.post(`/don-vi/${foreign}/ten-khac`, { alias: 'Phòng lạ' })).status).toBe(404)
    const close = { version: '1', on: '31/12/2025', reason: 'thử' }
    expect((await minh.post(`/don-vi/${foreign}/thoi-hoat-dong`, close)).status).toBe(404)
    const actor = await product.actor('minh')
    await expect(addAlias(product.deps, actor, { unit: foreign, name: 'Phòng lạ' })).rejects.toThrow(
      'not found',
    )
    const under = await minh.post('/don-vi', { kind: 'department', name: 'Phòng mới', parent: foreign })
    expect(under.text).toContain('Không tìm thấy đơn vị cấp trên')
  })
})
