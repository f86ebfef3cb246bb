import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { DirectiveEvent } from './event.ts'
import { tell } from './story.ts'

const id = <Kind extends string>(text: string) => text as Id<Kind>
const day = (text: string) => text as IsoDate
const name = {
  unit: (unit: string) => `đơn vị ${unit}`,
  person: (person: string) => `ông ${person}`,
  topic: (code: string) => `lĩnh vực ${code}`,
}
const ofPart = { part: id<'Part'>('p'), unit: id<'Unit'>('A'), role: 'coordinating' } as const
const report = { deliverable: id<'Deliverable'>('d'), kind: 'report', description: null } as const
const extension = id<'Extension'>('e')

describe('The story says who did what', () => {
  const told: readonly (readonly [DirectiveEvent, ReturnType<typeof tell>])[] = [
    [
      { type: 'directive.assigned', data: { lead: id('A'), lastDay: null } },
      { what: 'giao việc cho đơn vị A chủ trì' },
    ],
    [
      {
        type: 'directive.assigned',
        data: { lead: id('A'), executing: [], coordinating: [id('B'), id('C')], lastDay: day('2025-12-09') },
      },
      { what: 'giao việc cho đơn vị A chủ trì; đơn vị B, đơn vị C phối hợp; hạn 09/12/2025' },
    ],
    [
      { type: 'directive.accepted', data: ofPart },
      { what: 'tiếp nhận phần việc của đơn vị A', tone: 'info' },
    ],
    [
      { type: 'directive.refused', data: { ...ofPart, reason: 'Không thuộc' } },
      { what: 'từ chối phần việc của đơn vị A', note: 'Không thuộc', tone: 'danger' },
    ],
    [
      { type: 'directive.asked-again', data: { ...ofPart, from: 'refused', reason: 'Cần làm' } },
      { what: 'giữ nguyên việc giao cho đơn vị A', note: 'Cần làm', tone: 'warning' },
    ],
    [
      { type: 'directive.asked-again', data: { ...ofPart, from: 'done', reason: 'Còn sót' } },
      { what: 'yêu cầu đơn vị A làm tiếp phần việc đã báo xong', note: 'Còn sót', tone: 'warning' },
    ],
    [
      { type: 'directive.part-done', data: { ...ofPart, text: 'Xong', files: 2 } },
      { what: 'báo đơn vị A đã xong phần việc, kèm 2 tệp', note: 'Xong', tone: 'success' },
    ],
    [
      {
        type: 'directive.unit-replaced',
        data: { part: id('p'), role: 'lead', from: id('A'), to: id('B'), reason: 'Quá tải' },
      },
      { what: 'đổi đơn vị chủ trì', from: 'đơn vị A', to: 'đơn vị B', note: 'Quá tải', tone: 'warning' },
    ],
    [
      { type: 'directive.officer-assigned', data: { ...ofPart, from: null, to: id('Đức') } },
      { what: 'phân công ông Đức phụ trách phần việc của đơn vị A' },
    ],
    [
      { type: 'directive.officer-assigned', data: { ...ofPart, from: id('Đức'), to: null } },
      { what: 'thôi phân công ông Đức phụ trách phần việc của đơn vị A' },
    ],
    [
      { type: 'directive.progress-noted', data: { unit: null, text: 'Cần nhanh' } },
      { what: 'ghi ý kiến', note: 'Cần nhanh' },
    ],
    [
      {
        type: 'directive.handed-in',
        data: { ...report, description: 'đợt 2', unit: id('A'), documentNumber: '12-BC/ĐU', files: 1 },
      },
      { what: 'nộp “Báo cáo kết quả: đợt 2”, văn bản số 12-BC/ĐU, kèm 1 tệp', tone: 'info' },
    ],
    [
      { type: 'directive.submission-accepted', data: { ...report, reason: null } },
      { what: 'đánh giá “Báo cáo kết quả” đạt', tone: 'success' },
    ],
    [
      {
        type: 'directive.extension-granted',
        data: {
          extension,
          from: day('2025-12-04'),
          to: day('2025-12-10'),
          reason: 'Mưa',
          document: '5-CV/ĐU',
        },
      },
      { what: 'đồng ý gia hạn theo văn bản 5-CV/ĐU', from: '04/12/2025', to: '10/12/2025', note: 'Mưa' },
    ],
    [
      { type: 'directive.extension-refused', data: { extension, asked: day('2025-12-10'), reason: 'Gấp' } },
      { what: 'không đồng ý gia hạn đến 10/12/2025', note: 'Gấp', tone: 'danger' },
    ],
    [
      { type: 'directive.closed', data: { summary: 'Đã xong', onTime: false } },
      { what: 'kết thúc chỉ đạo, muộn so với hạn ban đầu', note: 'Đã xong', tone: 'success' },
    ],
    [
      {
        type: 'directive.reopened',
        data: { reason: 'Vẫn ngập', deliverables: ['repair'], units: [id('A')] },
      },
      {
        what: 'mở lại chỉ đạo, yêu cầu làm lại: Kết quả sửa chữa, khắc phục; phần việc của đơn vị A',
        note: 'Vẫn ngập',
        tone: 'warning',
      },
    ],
    [
      {
        type: 'directive.edited',
        data: { from: { title: 'Cũ', topic: 'a' }, to: { title: 'Mới', topic: 'a' } },
      },
      { what: 'sửa tên việc', from: 'Cũ', to: 'Mới' },
    ],
    [
      {
        type: 'directive.edited',
        data: { from: { title: 'Cũ', topic: null }, to: { title: 'Cũ', topic: 'cây xanh' } },
      },
      { what: 'sửa lĩnh vực', from: 'chưa xếp', to: 'lĩnh vực cây xanh' },
    ],
  ]
  test.each(told)('%o', (event, step) => {
    expect(tell(event, name)).toEqual(step)
  })
})

test('An event of a later edition of the product is passed over, not broken on', () => {
  const later = { type: 'directive.sung', data: {} } as unknown as DirectiveEvent
  expect(tell(later, name)).toBeNull()
})
