import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  expandAbbreviations,
  foldForSearch,
  foldWhitespace,
  sameWords,
  searchTerms,
  stripAccents,
  unifyTonePlacement,
} from './text.ts'

const syllables =
  'ngập úng thuỷ thủy hoà hòa khoẻ đường Đỗ Ngõ quý quỳnh toán hoàn thành uỷ ủy gì giá khuya thoại xoè xòe cây'.split(
    ' ',
  )
const vietnamese = fc.array(fc.constantFrom(...syllables), { maxLength: 8 }).map((words) => words.join(' '))

describe('folding', () => {
  test('takes every accent and tone off, đ and its look-alikes included', () => {
    expect(stripAccents('Đường Cựu Viên hoà hòa thuỷ thủy')).toBe('Duong Cuu Vien hoa hoa thuy thuy')
    expect(stripAccents('\u00d0ỗ \u0189ức \u0111\u00f0\u0256')).toBe('Do Duc ddd')
  })

  test('gives composed and decomposed text the same key', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldForSearch(text.normalize('NFD'))).toBe(foldForSearch(text))
      }),
    )
  })

  test('leaves nothing to fold', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })

  test('keeps offsets of composed Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(stripAccents(text).length).toBe(text.length)
      }),
    )
  })

  test('squeezes line breaks and no-break spaces into single spaces', () => {
    expect(foldWhitespace('  Tổ\u00a0dân \r\n phố\t12 ')).toBe('Tổ dân phố 12')
  })
})

describe('the place of the tone mark', () => {
  test.each([
    ['hòa khỏe thủy ủy xòe', 'hoà khoẻ thuỷ uỷ xoè'],
    ['HÒA Ủy THỦY', 'HOÀ Uỷ THUỶ'],
    ['Đảng ủy, Ủy ban', 'Đảng uỷ, Uỷ ban'],
  ])('%s ↔ %s', (old, modern) => {
    expect(unifyTonePlacement(old, 'new')).toBe(modern)
    expect(unifyTonePlacement(modern, 'old')).toBe(old)
  })

  test.each(['hoàn toán', 'quý quỳ', 'gì giá già', 'huỳnh khuỷu', 'thoại', 'múa lúa mía', 'ngoằn ngoèo'])(
    'never moves in %s',
    (text) => {
      expect(unifyTonePlacement(text, 'old')).toBe(text)
      expect(unifyTonePlacement(text, 'new')).toBe(text)
    },
  )

  test('after qu is on the y, wherever it was typed', () => {
    expect(unifyTonePlacement('qúy', 'old')).toBe('quý')
    expect(unifyTonePlacement('Qúy', 'new')).toBe('Quý')
  })

  test('can be changed there and back without loss', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const old = unifyTonePlacement(text, 'old')
        expect(unifyTonePlacement(unifyTonePlacement(old, 'new'), 'old')).toBe(old)
      }),
    )
  })

  test('does not make different words the same', () => {
    expect(sameWords('Đảng ủy UBND', 'ĐẢNG  UỶ ubnd')).toBe(true)
    expect(sameWords('hòa'.normalize('NFD'), 'hoà')).toBe(true)
    expect(sameWords('hòa', 'hóa')).toBe(false)
    expect(sameWords('hoa', 'hoà')).toBe(false)
  })
})

describe('a query', () => {
  test('expands what people type on a phone', () => {
    expect(expandAbbreviations('ko có nc')).toBe('không có nước')
    expect(expandAbbreviations('p. Kiến An')).toBe('phường Kiến An')
  })

  test('understands Telex that was switched off', () => {
    expect(expandAbbreviations('caay xanh ngaapj dduwowngf')).toBe('cây xanh ngập đường')
  })

  test('also finds the abbreviation as typed, since documents use it too', () => {
    expect(searchTerms('UBND')).toEqual([
      { exact: 'uỷ ban nhân dân', folded: 'uy ban nhan dan', alternatives: ['ubnd'], accented: false },
    ])
  })

  test('keeps quoted words together and names a term once', () => {
    expect(searchTerms('"cây xanh" ngập ngập').map(({ folded }) => folded)).toEqual(['cay xanh', 'ngap'])
    expect(searchTerms('  ""  ')).toEqual([])
  })

  test('knows whether the person typed accents', () => {
    expect(searchTerms('đỏ do').map(({ accented }) => accented)).toEqual([true, false])
  })
})
