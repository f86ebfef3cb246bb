import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { stateTypes, symbolFault, symbolOf, typeNamed, typesOn } from './symbols.ts'

const now = isoDate('2026-11-28')

describe('Kinds of documents', () => {
  test('of the State are the twenty-nine of Decree 30, each with letters of its own', () => {
    expect(stateTypes).toHaveLength(29)
    const symbols = stateTypes.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]))
    expect(new Set(symbols).size).toBe(27)
  })

  test('quy định is QĐi under HD 36 and QĐ under HD 05', () => {
    expect(typeNamed('Quy định', 'party', isoDate('2026-05-26'))?.symbol).toBe('QĐi')
    expect(typeNamed('quy định', 'party', isoDate('2026-05-27'))?.symbol).toBe('QĐ')
    expect(typesOn('party', now).map(({ name }) => name)).toEqual([
      ...new Set(typesOn('party', now).map(({ name }) => name)),
    ])
  })

  test('make the symbol with the body, and a wrong symbol is told with the right letters', () => {
    const body = { symbol: 'UBND', office: 'VP' }
    expect(symbolOf('party', { symbol: 'TB' }, { symbol: 'ĐU', office: null })).toBe('TB/ĐU')
    expect(symbolOf('state', { symbol: 'TB' }, body)).toBe('TB-UBND')
    expect(symbolOf('state', { symbol: null }, body)).toBe('UBND-VP')
    expect(symbolFault('TB/ĐU', 'Thông báo', 'party', now)).toBeNull()
    expect(symbolFault('BC/ĐU', 'THÔNG BÁO', 'party', now)).toContain('Thông báo có ký hiệu TB')
    expect(symbolFault('TB', 'Thông báo', 'state', now)).toContain('TB-UBND')
    expect(symbolFault('UBND-VP', null, 'state', now)).toBeNull()
  })
})
