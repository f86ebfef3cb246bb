import { expect, test } from 'vitest'
import { clauseLines } from './clause.ts'

test('bullets stand on lines of their own, without the heading', () => {
  const heading = 'Về đình Cựu Viên'
  const text = 'Về đình Cựu Viên Giao Phòng A: - Khảo sát thực địa; - Báo cáo Ban Thường vụ.'
  expect(clauseLines({ heading, text })).toEqual([
    'Giao Phòng A:',
    '- Khảo sát thực địa;',
    '- Báo cáo Ban Thường vụ.',
  ])
})

test('the dash inside the name of a department is no bullet', () => {
  const text = 'Giao Phòng Văn hóa - Xã hội phường xây dựng kế hoạch.'
  expect(clauseLines({ heading: null, text })).toEqual([text])
})
