import { describe, expect, test } from 'vitest'
import { readNotice } from './read.ts'

/** The directives of a notice whose only clause is `sentence`; the dialogue was on 20/11/2025. */
const directivesOf = (sentence: string) =>
  readNotice(
    `THÔNG BÁO\nKết luận\n-----\nHội nghị đối thoại ngày 20/11/2025 kết luận:\n\n1. ${sentence}\n\nNơi nhận:\n- Như trên;\n`,
  ).directives

type Expected = {
  lead: string[]
  executing?: string[]
  coordinating?: string[]
  via?: string[]
  reportTo?: string[]
  deliverables?: string[]
}
const none = { executing: [], coordinating: [], via: [], reportTo: [], deliverables: [] }

test.each<[string, Expected]>([
  [
    'Giao UBND phường chủ trì, chỉ đạo các đơn vị chức năng phối hợp chặt chẽ với Chi cục Kiểm lâm vùng II kiểm tra, báo cáo UBND thành phố.',
    {
      lead: ['UBND phường'],
      executing: ['các đơn vị chức năng'],
      coordinating: ['Chi cục Kiểm lâm vùng II'],
      reportTo: ['UBND thành phố'],
      deliverables: ['inspection', 'report'],
    },
  ],
  [
    'Phòng Kinh tế (là cơ quan đầu mối) tham mưu Chủ tịch UBND xã báo cáo Ban Thường vụ Đảng ủy xã.',
    {
      lead: ['Phòng Kinh tế'],
      via: ['Chủ tịch UBND xã'],
      reportTo: ['Ban Thường vụ Đảng ủy xã'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Công an xã tuần tra; kết quả gửi về Văn phòng Đảng ủy để tổng hợp, báo cáo Ban Thường vụ Đảng ủy.',
    {
      lead: ['Công an xã'],
      via: ['Văn phòng Đảng ủy'],
      reportTo: ['Ban Thường vụ Đảng ủy'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Công an xã báo cáo kết quả trước ngày 10/12/2025 về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy).',
    {
      lead: ['Công an xã'],
      via: ['Văn phòng Đảng ủy'],
      reportTo: ['Ban Thường vụ Đảng ủy'],
      deliverables: ['report'],
    },
  ],
  [
    'Giao Phòng Kinh tế (chủ trì), Công an xã (phối hợp) kiểm tra các bến đò.',
    { lead: ['Phòng Kinh tế'], coordinating: ['Công an xã'], deliverables: ['inspection'] },
  ],
  [
    'Giao Phòng Kinh tế hướng dẫn các hộ; Công an xã, các thôn phối hợp.',
    { lead: ['Phòng Kinh tế'], coordinating: ['Công an xã', 'các thôn'], deliverables: ['guidance'] },
  ],
  [
    'Giao Đảng ủy UBND xã chỉ đạo: Phòng Kinh tế nạo vét kênh; Công an xã bảo đảm an ninh.',
    { lead: ['Đảng ủy UBND xã'], executing: ['Phòng Kinh tế', 'Công an xã'], deliverables: ['repair'] },
  ],
  ['Giao Phòng Kinh tế có ý kiến để báo cáo Chủ tịch UBND tỉnh.', { lead: ['Phòng Kinh tế'] }],
  [
    'Lắp biển báo tại ngõ 12. Giao Phòng Kinh tế chủ trì thực hiện.',
    { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
  ],
])('“%s”', (sentence, expected) => {
  const [directive, ...more] = directivesOf(sentence)
  expect(more).toEqual([])
  expect(directive).toMatchObject({ ...none, ...expected })
})

describe('acts of assignment', () => {
  test('a new body behind “giao” is a directive of its own, the same body again is not', () => {
    const leads = directivesOf(
      'Giao Phòng Kinh tế lập phương án; giao Công an xã giữ trật tự. Yêu cầu Công an xã báo cáo hằng tuần.',
    ).map(({ lead }) => lead)
    expect(leads).toEqual([['Phòng Kinh tế'], ['Công an xã']])
  })

  test('what the lead must require of others is no directive', () => {
    const directives = directivesOf(
      'Giao Công an xã kiểm tra, yêu cầu các hộ cam kết; đề nghị cơ sở khắc phục.',
    )
    expect(directives.map(({ lead }) => lead)).toEqual([['Công an xã']])
  })

  test.each([
    'Ghi nhận ý kiến của Nhân dân.',
    'UBND phường đã trả lời 12 ý kiến ngay tại Hội nghị.',
    'Ban Thường vụ Đảng ủy phường biểu dương Công an phường, Trạm Y tế phường.',
    'Đề nghị của bà con về mở rộng ngõ đã được tiếp thu.',
  ])('“%s” assigns nothing', (sentence) => {
    expect(directivesOf(sentence)).toEqual([])
  })

  test('a haste word is a deadline only when nothing better is said', () => {
    const phrases = (sentence: string) =>
      directivesOf(sentence).flatMap(({ due }) => due.map(({ phrase }) => phrase))
    expect(phrases('Giao Công an xã khẩn trương xử lý.')).toEqual(['khẩn trương'])
    expect(phrases('Giao Công an xã khẩn trương xử lý trước ngày 05/12/2025.')).toEqual([
      'trước ngày 05/12/2025',
    ])
  })

  test('a deadline below a list holds for every item that has none', () => {
    const dates = directivesOf(
      'Giao Phòng Kinh tế:\n- Sửa cống; xong trước ngày 01/12/2025.\n- Lắp đèn.\n\nCác nội dung trên hoàn thành trước ngày 20/12/2025.',
    ).map(({ due }) => due.map(({ date }) => date))
    expect(dates).toEqual([['2025-12-01'], ['2025-12-20']])
  })
})
