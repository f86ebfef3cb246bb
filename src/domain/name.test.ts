import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameSortKey, splitName } from './name.ts'

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 })
  .map((letters) => letters.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

describe('names', () => {
  test('sort by given name: An, Ánh, Ân, Ấn, Bình, Duy, Đạt', () => {
    const names = ['Trần Đạt', 'Lê Đăng Ấn', 'Phạm Duy', 'Vũ Ánh', 'Nguyễn Thị Ân', 'Đỗ Bình', 'Hoàng An']
    expect(names.toSorted(byKeys).map((full) => splitName(full).given)).toEqual([
      'An',
      'Ánh',
      'Ân',
      'Ấn',
      'Bình',
      'Duy',
      'Đạt',
    ])
  })

  test('compare the given name wholly before the family name', () => {
    expect(byKeys('Lê Đăng Ấn', 'Nguyễn Thị Ân')).toBeGreaterThan(0)
    expect(byKeys('Vũ Văn An', 'Đặng Văn Ánh')).toBeLessThan(0)
  })

  test('with the same given name sort by family, then middle name', () => {
    const names = ['Vũ An', 'Đỗ Văn An', 'Đỗ An', 'Đỗ Thị An', 'Bùi An']
    expect(names.toSorted(byKeys)).toEqual(['Bùi An', 'Đỗ An', 'Đỗ Thị An', 'Đỗ Văn An', 'Vũ An'])
  })

  test('split into family, middle and given name', () => {
    expect(splitName(' Nguyễn  Thị Minh Khai ')).toEqual({
      family: 'Nguyễn',
      middle: 'Thị Minh',
      given: 'Khai',
    })
    expect(splitName('Sáu')).toEqual({ family: '', middle: '', given: 'Sáu' })
  })

  test('of other peoples may say which part is the given name', () => {
    expect(splitName('Y Moan Êban', 'Moan')).toEqual({ family: 'Y', middle: 'Êban', given: 'Moan' })
    expect(splitName('Y Moan Êban', 'Blơ').given).toBe('Êban')
    expect(nameSortKey('Y Moan Êban', 'Moan')[0]).toBe(nameSortKey('Lê Thị Moan')[0])
  })

  test('sort as ICU sorts each part in Vietnamese', () => {
    const { compare } = new Intl.Collator('vi')
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(byKeys(a, b))).toBe(Math.sign(compare(a, b)))
      }),
    )
  })

  test('sort alike whether composed, decomposed or in capitals', () => {
    fc.assert(
      fc.property(name, (full) => {
        expect(byKeys(full.normalize('NFD').toUpperCase(), full)).toBe(0)
      }),
    )
  })

  test('have keys of plain ASCII, which every database sorts alike', () => {
    fc.assert(
      fc.property(name, (full) => {
        expect(nameSortKey(full).join('')).toMatch(/^[a-z0-9 ]*$/)
      }),
    )
  })
})

/** As SQL orders by the three keys. */
function byKeys(a: string, b: string): number {
  const [one, other] = [nameSortKey(a), nameSortKey(b)]
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
