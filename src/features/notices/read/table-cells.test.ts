import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line } from './clean.ts'
import { readCellLines } from './table-cells.ts'

const line = (text: string): Line => ({ text, indent: 0, gap: false, page: false })
const HEADINGS = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn'].map(line)
const rowOf = (cells: readonly string[]) =>
  readCellLines([...HEADINGS, ...cells.map(line)], 0)?.rows[0]?.cells

test('two helpers on lines of their own stay helpers', () => {
  expect(
    rowOf([
      '1',
      'Bó gọn cáp',
      'Viễn thông Cồn Sậy',
      'Điện lực Cồn Sậy',
      'Công an phường',
      'Biên bản',
      '15/4/2026',
    ]),
  ).toMatchObject({
    lead: 'Viễn thông Cồn Sậy',
    coordinating: 'Điện lực Cồn Sậy; Công an phường',
    product: 'Biên bản',
    due: '15/4/2026',
  })
})

test('a row that lacks a cell gives every other its place', () => {
  expect(
    rowOf(['1', 'Giữ quỹ đất làm sân chơi', 'Đảng ủy UBND phường', 'Báo cáo kết quả', 'Trước 15/5/2026']),
  ).toEqual({
    index: '1',
    content: 'Giữ quỹ đất làm sân chơi',
    lead: 'Đảng ủy UBND phường',
    product: 'Báo cáo kết quả',
    due: 'Trước 15/5/2026',
  })
})

test('groups of rows between them are told apart and start the count anew', () => {
  const cells = [
    'I',
    'Đô thị',
    '1',
    'Sửa đèn',
    'Phòng Kinh tế',
    'II',
    'Văn hóa',
    '1',
    'Mở lớp',
    'Phòng Văn hóa - Xã hội',
  ]
  const rows = readCellLines(['TT', 'Nội dung', 'Chủ trì', ...cells].map(line), 0)?.rows
  expect(rows?.map(({ group, text, cells: { content } }) => (group ? text : content))).toEqual([
    'I. Đô thị',
    'Sửa đèn',
    'II. Văn hóa',
    'Mở lớp',
  ])
})

const cell = fc.constantFrom(
  'Sửa đèn ngõ 5',
  'Phòng Kinh tế',
  'Công an phường',
  'các tổ dân phố',
  'Kế hoạch',
  'Trước 20/4/2026',
  'hoàn thành sớm',
)
test('no word of a row is lost, whatever it lacks', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), (cells) => {
      const read = Object.values(rowOf(['1', ...cells]) ?? {})
        .join(' ')
        .replaceAll(';', '')
      expect(read.split(' ').toSorted()).toEqual(['1', ...cells].join(' ').split(' ').toSorted())
    }),
  )
})
