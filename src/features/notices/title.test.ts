import { expect, test } from 'vitest'
import { taskOf, titleOf } from './title.ts'

test('a title begins with the task, not with the last of several bodies it is done with', () => {
  const quote =
    'Giao Đảng ủy UBND phường chỉ đạo toàn diện các phòng chuyên môn, phối hợp với Công an phường và các Tổ dân phố tổ chức rà soát từng nội dung kiến nghị.'
  const task = taskOf({
    quote,
    lead: ['Đảng ủy UBND phường'],
    executing: ['các phòng chuyên môn'],
    coordinating: ['Công an phường', 'các Tổ dân phố'],
  })
  expect(titleOf(task)).toBe('Tổ chức rà soát từng nội dung kiến nghị')
})

test('a task that still begins with a body nobody read as such keeps its whole sentence', () => {
  const quote = 'Giao Văn phòng Đảng ủy phối hợp với Công an phường và bà con rà soát các điểm ngập.'
  const task = taskOf({ quote, lead: ['Văn phòng Đảng ủy'], executing: [], coordinating: ['Công an phường'] })
  expect(task).toBe(quote)
})

test('a title is one sentence: what is to be reported by when stands among the deadlines', () => {
  expect(
    titleOf('khảo sát các hố ga ở tổ 12; lập danh mục. Báo cáo Ban Thường vụ trước ngày 15/12/2026.'),
  ).toBe('Khảo sát các hố ga ở tổ 12; lập danh mục')
  expect(titleOf('làm việc với TS. Trần Văn An về cống hộp'), 'not a rank before a name').toBe(
    'Làm việc với TS. Trần Văn An về cống hộp',
  )
})
