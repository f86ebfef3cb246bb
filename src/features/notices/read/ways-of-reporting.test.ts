import { describe, expect, test } from 'vitest'
import { compared, directivesOf, type Said } from './one-clause.fixture.ts'

describe('who receives the report, and through whom, is told:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    [
      'Giao Công an phường tuần tra, nếu phát hiện vi phạm thì báo ngay Phó Chủ tịch UBND phường.',
      { lead: ['Công an phường'], reportTo: ['Phó Chủ tịch UBND phường'], deliverables: ['report'] },
    ],
    [
      'Giao Công an phường gửi danh sách về Văn phòng Đảng ủy để Văn phòng Đảng ủy báo cáo Ban Thường vụ.',
      { lead: ['Công an phường'], via: ['Văn phòng Đảng ủy'], reportTo: ['Ban Thường vụ'] },
    ],
    [
      'TTPVHCC rà soát hồ sơ trễ hẹn và b/c PCT trước ngày 15/12/2025.',
      { lead: ['TTPVHCC'], reportTo: ['PCT'], deliverables: ['report'] },
    ],
    [
      'Tổ dân phố 5 phát hiện và báo tin kịp thời cho Công an phường.',
      { lead: ['Tổ dân phố 5'], reportTo: ['Công an phường'], deliverables: ['report'] },
    ],
    [
      'Giao Điện lực Cồn Sậy gửi lịch cắt điện cho UBND phường và hai khu phố.',
      { lead: ['Điện lực Cồn Sậy'], reportTo: ['UBND phường', 'hai khu phố'], deliverables: ['report'] },
    ],
    [
      'Giao Công an phường báo cáo kết quả về UBND phường (qua Phòng Kinh tế tổng hợp) trước ngày 25/12/2025.',
      { lead: ['Công an phường'], via: ['Phòng Kinh tế'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao Công an phường gửi báo cáo về UBND phường thông qua Văn phòng HĐND và UBND phường.',
      { lead: ['Công an phường'], via: ['Văn phòng HĐND và UBND phường'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao Công an phường tuần tra. Kết quả thực hiện báo cáo về Thường trực Đảng ủy.',
      { lead: ['Công an phường'], reportTo: ['Thường trực Đảng ủy'] },
    ],
    [
      'Giao Công an phường tuần tra. Kết quả gửi Văn phòng Đảng ủy phường trước ngày 15/12/2025 để tổng hợp, báo cáo Thường trực Đảng ủy.',
      { lead: ['Công an phường'], via: ['Văn phòng Đảng ủy phường'], reportTo: ['Thường trực Đảng ủy'] },
    ],
    [
      'Giao Công an phường báo cáo bằng văn bản cho UBND phường trước ngày 15/12/2025.',
      { lead: ['Công an phường'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao Phòng Kinh tế lập phương án, trình UBND phường phê duyệt.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], deliverables: ['plan'] },
    ],
    [
      'Giao Phòng Kinh tế tham mưu UBND phường trình HĐND phường tại kỳ họp cuối năm.',
      { lead: ['Phòng Kinh tế'], via: ['UBND phường'], reportTo: ['HĐND phường'] },
    ],
    [
      'Giao Phòng Kinh tế rà soát, báo cáo, đề xuất UBND phường xem xét.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo đồng chí Bí thư Đảng ủy.',
      { lead: ['Phòng Kinh tế'], reportTo: ['đồng chí Bí thư Đảng ủy'] },
    ],
    ['Giao Phòng Kinh tế báo cáo kết quả tại Hội nghị giao ban tháng 12.', { lead: ['Phòng Kinh tế'] }],
    ['Giao Phòng Kinh tế gửi kết quả xử lý cho người dân.', { lead: ['Phòng Kinh tế'] }],
    [
      'Giao Phòng Kinh tế báo cáo UBND phường để tổng hợp báo cáo Đảng ủy.',
      { lead: ['Phòng Kinh tế'], via: ['UBND phường'], reportTo: ['Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế tổng hợp, trình Thường trực Đảng ủy xem xét, cho ý kiến.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế khảo sát (báo cáo kết quả về Văn phòng Đảng ủy trước ngày 10/12/2025).',
      { lead: ['Phòng Kinh tế'], reportTo: ['Văn phòng Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế kiểm tra và có báo cáo cụ thể gửi UBND phường, Ban Thường vụ Đảng ủy.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường', 'Ban Thường vụ Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo tiến độ hằng tuần cho Chủ tịch UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Chủ tịch UBND phường'] },
    ],
    [
      'Giao Phòng Kinh tế tổng hợp gửi về Ban Xây dựng Đảng trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Ban Xây dựng Đảng'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo kết quả giải quyết kiến nghị của tổ dân phố 5 với Thường trực HĐND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực HĐND phường'] },
    ],
    [
      'Giao Phòng Kinh tế kịp thời báo cáo những vấn đề phát sinh với Thường trực Đảng ủy.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế tham mưu UBND phường báo cáo Thường trực Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 10/12/2025.',
      {
        lead: ['Phòng Kinh tế'],
        via: ['UBND phường', 'Văn phòng Đảng ủy'],
        reportTo: ['Thường trực Đảng ủy'],
      },
    ],
    [
      'Giao Phòng Kinh tế gửi hồ sơ về Sở Xây dựng để thẩm định.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Sở Xây dựng'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo UBND thành phố, đồng thời gửi Sở Tài chính.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND thành phố', 'Sở Tài chính'] },
    ],
    [
      'Giao các đơn vị báo cáo kết quả về Đảng ủy phường (đầu mối tổng hợp: Văn phòng Đảng ủy).',
      { lead: ['các đơn vị'], via: ['Văn phòng Đảng ủy'], reportTo: ['Đảng ủy phường'] },
    ],
    [
      'Giao các đơn vị gửi báo cáo về Phòng Kinh tế (để tổng hợp) trước ngày 10/12/2025.',
      { lead: ['các đơn vị'], reportTo: ['Phòng Kinh tế'] },
    ],
    [
      'Giao các đơn vị gửi kết quả về Phòng Kinh tế để tổng hợp chung, tham mưu UBND phường báo cáo Ban Thường vụ Đảng ủy.',
      { lead: ['các đơn vị'], via: ['Phòng Kinh tế', 'UBND phường'], reportTo: ['Ban Thường vụ Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo bằng văn bản kết quả thực hiện về Thường trực Đảng ủy, UBND phường trước 17h00 ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực Đảng ủy', 'UBND phường'] },
    ],
    [
      'Giao UBND phường báo cáo và xin ý kiến chỉ đạo của UBND thành phố.',
      { lead: ['UBND phường'], reportTo: ['UBND thành phố'] },
    ],
    [
      'Giao Phòng Kinh tế tham mưu văn bản của UBND phường gửi Sở Xây dựng đề nghị bổ sung đèn.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Sở Xây dựng'] },
    ],
    [
      'Giao Phòng Kinh tế nộp báo cáo về Văn phòng HĐND và UBND.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Văn phòng HĐND và UBND'] },
    ],
    [
      'Giao Công an phường thông tin kết quả xử lý về UBND phường trước ngày 10/12/2025.',
      { lead: ['Công an phường'], reportTo: ['UBND phường'] },
    ],
    ['Giao Phòng Kinh tế xin ý kiến Thường trực Đảng ủy trước khi triển khai.', { lead: ['Phòng Kinh tế'] }],
    [
      'Giao Phòng Kinh tế trả lời công dân, đồng gửi Văn phòng Đảng ủy để theo dõi.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Văn phòng Đảng ủy'] },
    ],
    [
      'Giao Phòng Kinh tế trả lời công dân, đồng thời báo cáo Thường trực Đảng ủy để biết, theo dõi.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực Đảng ủy'] },
    ],
    ['Giao Phòng Kinh tế hoàn thiện hồ sơ để trình UBND thành phố.', { lead: ['Phòng Kinh tế'] }],
    [
      'Giao Ban Quản lý dự án hoàn thiện Tờ trình, báo cáo UBND phường, trình HĐND phường thông qua tại kỳ họp thứ 5.',
      { lead: ['Ban Quản lý dự án'], reportTo: ['UBND phường', 'HĐND phường'] },
    ],
    [
      'Giao Công an phường tuần tra, hằng tháng báo cáo Ủy ban nhân dân phường.',
      { lead: ['Công an phường'], reportTo: ['Ủy ban nhân dân phường'], due: ['hằng tháng'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo bằng văn bản Chủ tịch UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Chủ tịch UBND phường'], deliverables: ['report'] },
    ],
    [
      'Giao Phòng Kinh tế tổng hợp, qua Văn phòng Đảng ủy báo cáo Ban Thường vụ.',
      { lead: ['Phòng Kinh tế'], via: ['Văn phòng Đảng ủy'], reportTo: ['Ban Thường vụ'] },
    ],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})

describe('where people may send something is no report of those who tell them:', () => {
  test.each(['hướng dẫn các hộ', 'giải thích để công dân', 'vận động người dân', 'đề nghị bà con'])(
    '“%s”',
    (telling) => {
      for (const sent of [
        'gửi đơn đến UBND phường',
        'nộp hồ sơ tại UBND phường',
        'gửi kiến nghị về UBND phường',
      ]) {
        const [read] = directivesOf(
          `Đề nghị Ủy ban MTTQ phường hòa giải lại; không thành thì ${telling} ${sent}.`,
        )
        expect(read).toMatchObject({ lead: ['Ủy ban MTTQ phường'], reportTo: [] })
      }
    },
  )
})

test.each(['tham mưu Lãnh đạo Sở', 'giúp Lãnh đạo UBND phường', 'xin ý kiến Lãnh đạo Sở'])(
  '“%s” directs nobody',
  (words) => {
    const [read] = directivesOf(`Giao Phòng Quản lý xây dựng ${words} văn bản kiến nghị UBND tỉnh.`)
    expect(read).toMatchObject({ lead: ['Phòng Quản lý xây dựng'], executing: [] })
  },
)
