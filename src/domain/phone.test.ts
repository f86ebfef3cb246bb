import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhone, parsePhone } from './phone.ts'

describe('a telephone number', () => {
  test.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84 912 345 678',
    '84912345678',
    '0084912345678',
    ' 0912-345-678 ',
  ])('typed %j is one and the same', (text) => {
    expect(parsePhone(text)).toBe('+84912345678')
  })

  test('may be a landline of Hải Phòng', () => {
    expect(parsePhone('0225 3876 543')).toBe('+842253876543')
    expect(parsePhone('(0225) 3.876.543')).toBe('+842253876543')
  })

  test('may be foreign when it says so', () => {
    expect(parsePhone('+49 30 901820')).toBe('+4930901820')
  })

  test.each([
    '',
    '12',
    '091234567',
    '09123456789',
    '0412345678',
    '01634567890',
    'không có',
    '0912345678 hoặc 0912345679',
    '0912345678x',
  ])('%j is none', (text) => {
    expect(parsePhone(text)).toBeNull()
  })

  test('is shown in groups that people read aloud, and read back from them', () => {
    const mobile = fc
      .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([prefix, rest]) => `0${prefix}${String(rest).padStart(8, '0')}`)
    fc.assert(
      fc.property(mobile, (digits) => {
        const phone = parsePhone(digits)
        expect(phone).toBe(`+84${digits.slice(1)}`)
        if (phone === null) return
        expect(formatPhone(phone)).toBe(`${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`)
        expect(parsePhone(formatPhone(phone))).toBe(phone)
      }),
    )
  })

  test('of a landline or a foreign country is shown in its own groups', () => {
    const shown = (text: string) => {
      const phone = parsePhone(text)
      return phone === null ? null : formatPhone(phone)
    }
    expect(shown('02253876543')).toBe('0225 3876 543')
    expect(shown('+4930901820')).toBe('+49 30 901820')
  })
})
