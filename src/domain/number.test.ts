import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, formatRoman, parseRoman } from './number.ts'

describe('numbers', () => {
  test.each([
    [1_234_567.8, '1.234.567,8'],
    [3321, '3.321'],
    [43, '43'],
    [0, '0'],
    [-0.0001, '0'],
    [-1500, '-1.500'],
  ])('%d is printed %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  test('are rounded to the decimals asked for', () => {
    expect(formatNumber(83.149, 1)).toBe('83,1')
    expect(formatNumber(2 / 3, 0)).toBe('1')
  })
})

describe('Roman numerals', () => {
  test('are read back as they were printed, in either case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(parseRoman(formatRoman(value))).toBe(value)
        expect(parseRoman(formatRoman(value).toLowerCase())).toBe(value)
      }),
    )
  })

  test.each(['IIII', 'VX', 'IC', 'MMMM', '', 'IV2', 'bốn'])('%j is none', (text) => {
    expect(parseRoman(text)).toBeNull()
  })

  test('exist from 1 to 3999', () => {
    expect(formatRoman(4)).toBe('IV')
    expect(() => formatRoman(0)).toThrow(RangeError)
    expect(() => formatRoman(4000)).toThrow(RangeError)
  })
})
