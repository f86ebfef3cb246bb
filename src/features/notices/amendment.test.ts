import { expect, test } from 'vitest'
import { amendmentsIn } from './amendment.ts'

const read = (text: string) =>
  amendmentsIn([{ number: '3', heading: null, text }]).map(({ kind, clauses, of }) => [
    kind,
    clauses.join(' '),
    `${of.number}-${of.symbol}`,
    of.date,
  ])

test.each([
  [
    'Thay thế mục 2.1 Thông báo số 12-TB/ĐU ngày 05/02/2026 của Ban Thường vụ',
    'replace',
    '2.1',
    '2026-02-05',
  ],
  [
    'Nay sửa đổi, bổ sung một số nội dung tại mục 2.3 của Thông báo số 12-TB/ĐU ngày 5 tháng 2 năm 2026',
    'amend',
    '2.3',
    '2026-02-05',
  ],
  [
    'Điều chỉnh thời hạn hoàn thành nhiệm vụ nêu tại điểm 2.2, mục 2 Thông báo số: 12-TB/ĐU',
    'amend',
    '2.2',
    null,
  ],
  ['Bãi bỏ điểm a khoản 2 Thông báo kết luận số 12-TB/ĐU, ngày 05/02/2026', 'cancel', '2.a', '2026-02-05'],
  [
    'Huỷ bỏ các mục 2.1, 2.4 và 3 trong Thông báo số 12 - TB/ĐU ngày 05/02/2026',
    'cancel',
    '2.1 2.4 3',
    '2026-02-05',
  ],
  ['Sửa đổi, thay thế nội dung mục II.3 Thông báo số 12-TB/ĐU', 'replace', 'II.3', null],
  ['Dừng thực hiện mục 4 Thông báo số 12-TB/ĐU ngày 05/02/2026', 'cancel', '4', '2026-02-05'],
  [
    'Mục 2.1 Thông báo số 12-TB/ĐU ngày 05/02/2026 được sửa đổi như sau: giao Công an phường.',
    'amend',
    '2.1',
    '2026-02-05',
  ],
  ['Thông báo này thay thế Thông báo số 12-TB/ĐU ngày 05/02/2026.', 'replace', '', '2026-02-05'],
])('%s', (text, kind, clauses, date) => {
  expect(read(text)).toEqual([[kind, clauses, '12-TB/ĐU', date]])
})

test.each([
  'Tiếp tục thực hiện mục 2.1 Thông báo số 12-TB/ĐU ngày 05/02/2026.',
  'Giao Phòng Kinh tế bổ sung kinh phí để làm các việc nêu tại mục 2.1 Thông báo số 12-TB/ĐU.',
  'Căn cứ Thông báo số 12-TB/ĐU ngày 05/02/2026, giao Công an phường thay thế biển báo hỏng.',
  'Kinh phí thực hiện mục 2.1 Thông báo số 12-TB/ĐU được bổ sung từ ngân sách phường.',
])('changes nothing: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('one sentence that changes clauses of two notices gives both, with the sentence it stands in', () => {
  const text =
    'Biểu dương các tổ. Bãi bỏ mục 2 Thông báo số 12-TB/ĐU và mục 5 Thông báo số 156/TB-UBND ngày 01/6/2026; giao Văn phòng báo các đơn vị.'
  const found = amendmentsIn([{ number: '3', heading: 'Việc khác', text }])
  expect(found.map(({ kind, of, clauses }) => [kind, of.number, of.symbol, ...clauses])).toEqual([
    ['cancel', 12, 'TB/ĐU', '2'],
    ['cancel', 156, 'TB-UBND', '5'],
  ])
  expect(found[0]?.quote).toMatch(/^Bãi bỏ mục 2 .*01\/6\/2026;$/)
  expect(found[0]?.byClause).toBe('3')
})
