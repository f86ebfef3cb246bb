import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseUnitName, unitNameKeys } from './unit-name.ts'

const same = (a: string, b: string, ward?: string) =>
  normaliseUnitName(a, ward) === normaliseUnitName(b, ward)

describe('unit names', () => {
  test.each([
    ['Đảng ủy UBND phường', 'Đảng ủy Ủy ban nhân dân phường'],
    ['Đảng ủy UBND phường', 'ĐẢNG UỶ  ubnd Phường'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KT-HT-ĐT'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường', 'Phòng KTHTĐT phường'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá và Xã hội'],
    ['Phòng VH-XH', 'P. VHXH'],
    ['Văn phòng HĐND và UBND', 'Văn phòng Hội đồng nhân dân – Ủy ban nhân dân'],
    ['VPĐU', 'Văn phòng Đảng ủy'],
    ['BTV Đảng ủy phường', 'Ban Thường vụ Đảng uỷ phường'],
    ['BCHQS phường', 'Ban Chỉ huy Quân sự phường'],
    ['BCH Quân sự phường', 'Ban Chỉ huy Quân sự phường'],
    ['UBMTTQ phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường'],
    ['TDP số 05', 'Tổ dân phố 5'],
    ['TTPVHCC phường', 'Trung tâm Phục vụ hành chính công phường'],
  ])('%j and %j name one unit', (a, b) => {
    expect(same(a, b)).toBe(true)
  })

  test.each([
    ['Đảng ủy phường', 'Đảng ủy UBND phường'],
    ['Công an phường', 'Đảng ủy Công an phường'],
    ['Tổ dân phố 1', 'Tổ dân phố 10'],
    ['BCH Đảng bộ phường', 'Ban Chỉ huy Quân sự phường'],
  ])('%j and %j stay two', (a, b) => {
    expect(same(a, b)).toBe(false)
  })

  test('lose the name of the own ward but not of another', () => {
    expect(same('Công an phường Kiến An', 'Công an phường', 'Kiến An')).toBe(true)
    expect(same('UBND P. Kiến An', 'UBND phường', 'Kiến An')).toBe(true)
    expect(same('Công an phường Phù Liễn', 'Công an phường', 'Kiến An')).toBe(false)
    expect(same('Công an phường Kiến Anh', 'Công an phường', 'Kiến An')).toBe(false)
  })

  test('are looked up with the ward first, then without', () => {
    expect(unitNameKeys('Công an phường Kiến An', 'Kiến An')).toEqual(['công an phường', 'công an'])
    expect(unitNameKeys('Văn phòng Đảng ủy')).toEqual(['văn phòng đảng uỷ'])
  })

  test('have a key that is its own key', () => {
    const words = 'Đảng ủy UBND phường, HĐND và MTTQ - BCH Quân sự TDP số 05 P. KT-HT-ĐT Việt Nam'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        const key = normaliseUnitName(parts.join(' '))
        expect(normaliseUnitName(key)).toBe(key)
      }),
    )
  })
})
