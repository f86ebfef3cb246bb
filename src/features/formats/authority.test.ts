import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { typeFaults } from './authority.ts'

const now = isoDate('2026-11-28')
const board = { issuer: 'Đảng ủy phường Kiến An', authority: 'T/M BAN THƯỜNG VỤ' }
const committee = { issuer: 'Đảng ủy phường Kiến An', authority: ['T/M ĐẢNG ỦY'] }
const office = { issuer: 'Đảng ủy phường Kiến An', authority: 'CHÁNH VĂN PHÒNG' }

describe('A Party body at grass roots', () => {
  test('issues notices, conclusions, reports, plans and letters without a warning', () => {
    for (const type of ['TB', 'KL', 'BC', 'KH', 'CV', 'NQ', 'TTr', ''])
      for (const body of [board, committee, office]) expect(typeFaults('party', type, body, now)).toEqual([])
  })

  test('issues neither Chỉ thị nor Thông tri', () => {
    for (const body of [board, committee, office]) {
      expect(typeFaults('party', 'CT', body, now)[0]).toContain('không ban hành Chỉ thị')
      expect(typeFaults('party', 'TT', body, now)[0]).toContain('không ban hành Thông tri')
    }
  })

  test('leaves a Quy chế to the committee and a Hướng dẫn to the standing board, also when somebody signs by order', () => {
    expect(typeFaults('party', 'QC', board, now)[0]).toContain('Ban Thường vụ không ban hành Quy chế')
    expect(typeFaults('party', 'QC', { ...board, authority: 'T/L BAN THƯỜNG VỤ' }, now)).toHaveLength(1)
    expect(typeFaults('party', 'QC', committee, now)).toEqual([])
    expect(typeFaults('party', 'HD', committee, now)[0]).toContain('Ban Chấp hành không ban hành Hướng dẫn')
    expect(typeFaults('party', 'HD', board, now)).toEqual([])
    expect(typeFaults('party', 'HD', office, now)).toEqual([])
  })

  test('is told that the row was not compared with the text', () => {
    expect(typeFaults('party', 'CT', board, now)[0]).toContain('chưa đối chiếu bản gốc')
  })
})

test('before 09/01/2026, above the ward and in papers of the State nothing is warned of', () => {
  expect(typeFaults('party', 'CT', board, isoDate('2026-01-08'))).toEqual([])
  expect(typeFaults('party', 'CT', { ...board, issuer: 'Thành ủy Hải Phòng' }, now)).toEqual([])
  expect(typeFaults('state', 'CT', { issuer: 'Ủy ban nhân dân phường', authority: 'CHỦ TỊCH' }, now)).toEqual(
    [],
  )
})

test('letters that no type of the family has are told', () => {
  expect(typeFaults('party', 'GM', board, now)[0]).toContain('“GM”')
  expect(typeFaults('state', 'GM', board, now)).toEqual([])
  expect(typeFaults('state', 'CV', board, now)).toEqual([])
})
