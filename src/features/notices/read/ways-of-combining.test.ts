import { describe, expect, test } from 'vitest'
import { directivesOf } from './one-clause.fixture.ts'

/** Names of every kind that a ward's notices address. */
const BODIES = [
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa - Xã hội phường',
  'Trung tâm Phục vụ hành chính công phường',
  'Trạm Trồng trọt và Bảo vệ thực vật',
  'Ngân hàng Chính sách xã hội',
  'Ủy ban MTTQ Việt Nam phường',
  'Công ty TNHH MTV Thoát nước Hải Phòng',
  'Nhà thầu thi công tuyến đường Trần Nhân Tông',
  'Liên danh Bảo Minh - Trường Phát',
  'Ban Quản lý di tích đình Cựu Viên',
  'Trường Tiểu học Lê Hồng Phong',
  'Tổ trưởng Tổ dân phố 12',
  'Bí thư chi bộ các thôn',
  'Trưởng thôn Đông Khê',
  '43 tổ dân phố',
  'Đồng chí Chủ tịch UBND phường',
  'Đồng chí Nguyễn Văn Hùng, Phó Chủ tịch UBND phường',
  'Chánh Văn phòng HĐND và UBND phường',
  'Hội Liên hiệp Phụ nữ phường',
  'Đội Quản lý trật tự đô thị phường',
  'Các doanh nghiệp lưu trú',
  'Các cơ sở du lịch',
  'Đảng ủy viên phụ trách ấp',
  'Đồng chí Ủy viên Ban Thường vụ phụ trách bản',
  'Phòng Quản lý xây dựng',
  'Khối trưởng các khối',
  'Ấp trưởng ấp Đông',
]
type Way = (name: string) => string
const TASK = 'kiểm tra, xử lý tình trạng lấn chiếm vỉa hè tuyến đường Trần Tất Văn'
const DUE = 'trước ngày 15/12/2025'

describe('every way of saying it holds for every body:', () => {
  const assigns: Way[] = [
    (name) => `Giao ${name} ${TASK} ${DUE}.`,
    (name) => `Giao cho ${name} chủ trì ${TASK} ${DUE}.`,
    (name) => `Phân công ${name} khẩn trương ${TASK} ${DUE}.`,
    (name) => `Ban Thường vụ Đảng ủy thống nhất giao ${name} ${TASK} ${DUE}.`,
    (name) => `Tiếp thu ý kiến của nhân dân, giao ${name} ${TASK} ${DUE}.`,
    (name) => `${name} có trách nhiệm ${TASK} ${DUE}.`,
    (name) => `${name} là đơn vị đầu mối ${TASK} ${DUE}.`,
    (name) => `${name}: ${TASK} ${DUE}.`,
    (name) => `Đối với ${name}, yêu cầu ${TASK} ${DUE}.`,
    (name) => `Trách nhiệm của ${name}: ${TASK} ${DUE}.`,
    (name) => `Việc ${TASK} do ${name} thực hiện, hoàn thành ${DUE}.`,
    (name) => `Việc ${TASK} thuộc trách nhiệm của ${name}, hoàn thành ${DUE}.`,
    (name) => `Kiểm tra vỉa hè đường Trần Tất Văn. Đơn vị chủ trì: ${name}. Thời hạn: ${DUE}.`,
    (name) => `Kiểm tra vỉa hè đường Trần Tất Văn (${name} chủ trì, hoàn thành ${DUE}).`,
    (name) => `Trước ngày 15/12/2025, ${name} ${TASK}.`,
    (name) => `Giao ${name} thực hiện một số nhiệm vụ sau:\n- Kiểm tra vỉa hè ${DUE}.`,
  ]

  test.each(BODIES)('“%s” leads, and until when', (name) => {
    for (const assign of assigns) {
      const read = directivesOf(assign(name))
      expect(read.map(({ lead }) => lead)).toEqual([[name]])
      expect(read[0]?.due.map(({ date }) => date)).toEqual(['2025-12-15'])
    }
  })

  const helps: Way[] = [
    (name) => `Giao Trạm Y tế phường chủ trì, phối hợp với ${name} ${TASK}.`,
    (name) => `Giao Trạm Y tế phường chủ trì, phối hợp cùng ${name} ${TASK}.`,
    (name) => `Giao Trạm Y tế phường ${TASK}, với sự tham gia của ${name}.`,
    (name) => `Giao Trạm Y tế phường ${TASK} (phối hợp: ${name}).`,
    (name) => `Giao Trạm Y tế phường ${TASK}; đề nghị ${name} phối hợp.`,
    (name) => `Trạm Y tế phường chủ trì, ${name} phối hợp ${TASK}.`,
  ]

  test.each(BODIES)('“%s” helps', (name) => {
    for (const help of helps) {
      const read = directivesOf(help(name))
      expect(read.map(({ lead, coordinating }) => ({ lead, coordinating }))).toEqual([
        { lead: ['Trạm Y tế phường'], coordinating: [name] },
      ])
    }
  })

  test.each(['có trách nhiệm', 'chịu trách nhiệm', 'căn cứ bảng trên', 'chủ động', 'khẩn trương'])(
    'those who are charged with leading are named whole before “%s”',
    (verb) => {
      for (const whom of ['Thủ trưởng các đơn vị', 'Các cơ quan, đơn vị', 'Các phòng, đơn vị']) {
        const [read] = directivesOf(`${whom} được giao chủ trì ${verb} ${TASK} ${DUE}.`)
        expect(read?.lead).toEqual([`${whom} được giao chủ trì`])
      }
    },
  )

  test.each(['các phòng: VHXH, KT và TTDVTH', 'các phòng: KT, VHXH, TTDVTH'])(
    'letters that begin with a head of their own keep it in “%s”',
    (list) => {
      const [read] = directivesOf(`Giao ${list} ${TASK} ${DUE}.`)
      expect(read?.lead.toSorted()).toEqual(['Phòng KT', 'Phòng VHXH', 'TTDVTH'])
    },
  )

  const reports = [
    'báo cáo kết quả cho',
    'báo cáo kết quả về',
    'báo cáo trước ngày 15/12/2025 về',
    'gửi báo cáo về',
    'tổng hợp kết quả, báo cáo',
    'kịp thời báo cáo, đề xuất',
    'định kỳ hằng tháng báo cáo',
    'phản hồi kết quả về',
    'trình',
  ]
  const receivers = [
    'UBND phường',
    'lãnh đạo UBND phường',
    'Chủ tịch UBND phường',
    'Ban Thường vụ Đảng ủy phường',
    'đồng chí Bí thư Đảng ủy',
    'Văn phòng HĐND và UBND phường',
    'Thường trực HĐND phường',
    'Sở',
  ]

  test.each(receivers)('“%s” receives the report', (name) => {
    for (const report of reports) {
      const [read] = directivesOf(`Giao Trạm Y tế phường kiểm tra các quán ăn; ${report} ${name}.`)
      expect(read?.reportTo).toEqual([name])
    }
  })
})
