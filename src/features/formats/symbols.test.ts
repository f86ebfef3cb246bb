import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { stateTypes, symbolFault, symbolOf, typeNamed, typesOn } from './symbols.ts'
import { vanishedBodiesIn } from './vanished.ts'

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

describe('Bodies of the district level', () => {
  const found = (text: string, on = now) => vanishedBodiesIn(text, on).map(({ words }) => words)

  test('are noticed in documents from 01/7/2025 on, each with what to write instead', () => {
    expect(found('Báo cáo Quận ủy và UBND quận Hồng Bàng; Công an huyện An Dương.')).toEqual([
      'Quận ủy',
      'UBND quận Hồng Bàng',
      'Công an huyện An Dương',
    ])
    expect(found('Gửi Huyện uỷ, Quận đoàn, Uỷ ban nhân dân thị xã Quảng Yên')).toHaveLength(3)
    expect(found('Báo cáo UBND quận Hồng Bàng', isoDate('2025-06-30'))).toEqual([])
    expect(vanishedBodiesIn('Huyện ủy', now)[0]).toMatchObject({
      instead: expect.stringContaining('Đảng ủy phường'),
    })
  })

  test('are left alone where they are called former, and so are places', () => {
    expect(found('tiếp nhận từ UBND quận Kiến An (cũ)')).toEqual([])
    expect(found('địa bàn quận Kiến An trước đây; UBND phường Kiến An; Thành ủy')).toEqual([])
  })
})
