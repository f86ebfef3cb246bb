import { expect, test } from 'vitest'
import { editsOf } from './compare.ts'

const drafted = [
  'I. KẾT QUẢ',
  '1. Đã hoàn thành 5 nhiệm vụ.',
  '| Đơn vị | Giao | Xong |',
  '| Phòng A | 3 | 2 |',
  '| Công an | 2 | 1 |',
  'Văn phòng báo cáo.',
].join('\n')

test('A draft whose figures nobody touched differs in nothing, whatever else was written around them', () => {
  expect(editsOf(drafted, drafted, [])).toEqual([])
  const more = drafted
    .replace('I. KẾT QUẢ', 'I. KẾT QUẢ CHUNG\nNhìn chung các đơn vị có cố gắng.')
    .replace('Văn phòng', 'Thay mặt Văn phòng, tôi')
  expect(editsOf(drafted, more, [])).toEqual([])
})

test('A changed cell is told with its row, its column, what was frozen and what stands now', () => {
  const changed = drafted.replace('| Phòng A | 3 | 2 |', '| Phòng A | 3 | 3 |')
  expect(editsOf(drafted, changed, [])).toEqual([
    { kind: 'cell', row: 'Phòng A', column: 'Xong', was: '2', is: '3' },
  ])
})

test('A row, a table or a sentence with a figure that is gone is told', () => {
  expect(editsOf(drafted, drafted.replace('| Công an | 2 | 1 |\n', ''), [])).toEqual([
    { kind: 'row', was: 'Công an | 2 | 1' },
  ])
  expect(editsOf(drafted, drafted.replace('5 nhiệm vụ', '6 nhiệm vụ'), [])).toEqual([
    { kind: 'sentence', was: 'Đã hoàn thành 5 nhiệm vụ.' },
  ])
  expect(editsOf(drafted, 'Không còn gì.', []).map(({ kind }) => kind)).toEqual(['table', 'sentence'])
})
