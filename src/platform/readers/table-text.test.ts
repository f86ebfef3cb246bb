import { expect, it } from 'vitest'
import { BREAK, CELL, MERGED, ROW, tableLines } from './table-text.ts'

const cell = (text: string, { span = 1, continued = false } = {}) => ({
  lines: text.split('\n'),
  span,
  continued,
})
const rows = [
  [cell('TDP 5', { span: 2 }), cell('Sửa ngõ\nLắp đèn')],
  [cell('1'), cell('Bà Hoa'), cell('', { continued: true })],
]

it('marks cells, their lines, the columns they cover and what is merged with the row above', () => {
  expect(tableLines(rows, true, 'marked')).toEqual([
    `${ROW}TDP 5${CELL}${CELL}Sửa ngõ${BREAK}Lắp đèn`,
    `${ROW}1${CELL}Bà Hoa${CELL}${MERGED}Sửa ngõ${BREAK}Lắp đèn`,
  ])
})

it('flat has one line a row', () => {
  expect(tableLines(rows, true, 'flat')).toEqual(['TDP 5 | Sửa ngõ Lắp đèn', '1 | Bà Hoa | Sửa ngõ Lắp đèn'])
})
