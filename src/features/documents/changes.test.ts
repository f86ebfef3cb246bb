import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, linesOf, type Piece } from './changes.ts'

const textOf = (pieces: readonly Piece[], without: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const words = fc
  .array(fc.constantFrom('Giao', 'Phòng', 'Kinh tế', 'trước', '10/12', 'ngõ 45,', '\n', '1.', 'ồn', '  '), {
    maxLength: 30,
  })
  .map((some) => some.join(' '))

describe('The changes between two wordings', () => {
  test('hold both of them whole', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = changesBetween(before, after)
        expect(textOf(pieces, 'added')).toBe(before)
        expect(textOf(pieces, 'removed')).toBe(after)
      }),
      { numRuns: 300 },
    )
  })

  test('are none when nothing changed, and none of their pieces is empty', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(changesBetween(before, before).every(({ kind }) => kind === 'same')).toBe(true)
        expect(changesBetween(before, after).every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })

  test('are whole words, with their accents', () => {
    expect(changesBetween('nạo vét cống trước ngày 10', 'nạo vét mương trước ngày 15')).toEqual([
      { kind: 'same', text: 'nạo vét ' },
      { kind: 'removed', text: 'cống' },
      { kind: 'added', text: 'mương' },
      { kind: 'same', text: ' trước ngày ' },
      { kind: 'removed', text: '10' },
      { kind: 'added', text: '15' },
    ])
  })

  test('that follow one another are one change, not a salad of old and new', () => {
    expect(changesBetween('Giao Phòng Kinh tế khảo sát.', 'Giao Công an phường khảo sát.')).toEqual([
      { kind: 'same', text: 'Giao ' },
      { kind: 'removed', text: 'Phòng Kinh tế' },
      { kind: 'added', text: 'Công an phường' },
      { kind: 'same', text: ' khảo sát.' },
    ])
  })

  test('stand line by line, and a line that nobody touched says so', () => {
    const lines = linesOf(changesBetween('1. Một\n2. Hai\n3. Ba', '1. Một\n2. Hai mươi\n3. Ba'))
    expect(lines.map(({ changed }) => changed)).toEqual([false, true, false])
    expect(lines[1]?.pieces).toContainEqual({ kind: 'added', text: ' mươi' })
  })
})
