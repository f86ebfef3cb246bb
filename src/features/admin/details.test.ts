import { expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { detailsOf, idsIn } from './details.ts'

const unit = newId<'Unit'>()
const stranger = newId<'Unit'>()
const names = new Map([[unit as string, 'Công an phường']])

test('a change reads from the old value to the new one, each field by its Vietnamese name', () => {
  const data = {
    changed: { name: { from: 'Kiến An', to: 'Lê Chân' }, host: { from: null, to: 'hoi-am.vn' } },
  }
  expect(detailsOf(data, names)).toEqual([
    { label: 'Tên', text: 'Kiến An → Lê Chân' },
    { label: 'Tên miền', text: 'không có → hoi-am.vn' },
  ])
})

test('ids become names, and an id nobody can name is left out', () => {
  expect(detailsOf({ unit, parent: stranger }, names)).toEqual([{ label: 'Đơn vị', text: 'Công an phường' }])
  expect(idsIn({ roles: [{ unit }], reason: 'vắng' })).toEqual([unit])
})

test('dates and moments are written as people here write them', () => {
  const data = { date: '2026-11-23', until: '2026-11-23T02:05:00.000Z' }
  expect(detailsOf(data, names).map(({ text }) => text)).toEqual(['23/11/2026', '09:05 23/11/2026'])
})

test('what could be a secret never appears, however deep it lies', () => {
  const data = {
    name: 'An',
    password: 'p',
    changed: { calendarToken: { from: 'a', to: 'b' } },
    roles: [{ passwordHash: 'h' }],
  }
  const shown = JSON.stringify(detailsOf(data, names))
  expect(shown).toContain('An')
  expect(shown).not.toMatch(/"p"|→|h"/)
})

test('a list of parts repeats neither its own label nor what is not there', () => {
  const roles = [
    { role: 'unit-head', unit },
    { role: 'it-admin', unit: null },
  ]
  expect(detailsOf({ roles }, names)).toEqual([
    { label: 'Vai trò', text: 'Trưởng đơn vị, đơn vị: Công an phường; Quản trị công nghệ thông tin' },
  ])
})

test('of two states of a thing only what differs is told', () => {
  const data = { from: { name: 'Phòng A', shortName: 'A' }, to: { name: 'Phòng B', shortName: 'A' } }
  expect(detailsOf(data, names)).toEqual([{ label: 'Tên', text: 'Phòng A → Phòng B' }])
  expect(detailsOf({ to: '2026-12-10', from: '2026-11-26', unit, reason: null }, names)).toEqual([
    { label: 'Thay đổi', text: '26/11/2026 → 10/12/2026' },
    { label: 'Đơn vị', text: 'Công an phường' },
  ])
  expect(detailsOf({ changed: ['phone', 'email'] }, names)).toEqual([
    { label: 'Thay đổi', text: 'Điện thoại; Thư điện tử' },
  ])
})
