import type { PersonKey } from './ward.ts'

/**
 * How a directive of the demo goes on: `closed` and `closed-late` ran to their end, `handed-in` waits for the Party Office, `returned` goes round
 * again, `refused` waits for a decision, `asking` for an extension, `extended` got one, `running` is accepted, `new` nobody has touched.
 */
export type Fate =
  | 'closed'
  | 'closed-late'
  | 'handed-in'
  | 'returned'
  | 'refused'
  | 'asking'
  | 'extended'
  | 'running'
  | 'new'

/** `[+n]` in a sentence becomes the date n days after the notice. */
export type DemoClause = {
  readonly heading?: string
  readonly text: string
  readonly topic?: string
  readonly fate: Fate
}
export type DemoNotice = {
  readonly number: number
  /** Days before today on which it was issued. */
  readonly daysAgo: number
  /** The dialogue took place this many days before the notice; null for a conclusion of the Standing Board's own meetings. */
  readonly dialogueDaysBefore: number | null
  readonly subject: string
  readonly opening: string
  readonly clauses: readonly DemoClause[]
  readonly issued: boolean
}

/** Who answers for a unit in the demo, by the beginning of its name. */
export const headOf: readonly (readonly [RegExp, PersonKey])[] = [
  [/^Phòng Kinh tế/u, 'thao'],
  [/^Phòng Văn hóa/u, 'yen'],
  [/^Trung tâm Phục vụ/u, 'oanh'],
  [/^Văn phòng Hội đồng/u, 'huong'],
  [/^Công an/u, 'tuan'],
  [/^Đảng ủy Công an/u, 'tuan'],
  [/^Ban Chỉ huy Quân sự/u, 'son'],
  [/^Ủy ban Mặt trận/u, 'bich'],
  [/^Đảng ủy Ủy ban nhân dân/u, 'chien'],
  [/^Ủy ban nhân dân/u, 'chien'],
  [/^Tổ dân phố số 12$/u, 'hoa'],
]

const kt = 'Phòng Kinh tế, Hạ tầng và Đô thị phường'

export const demoNotices: readonly DemoNotice[] = [
  {
    number: 31,
    daysAgo: 84,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về công tác chuẩn bị mùa mưa bão',
    opening: 'Sau khi nghe báo cáo và thảo luận, Ban Thường vụ Đảng ủy phường kết luận:',
    issued: true,
    clauses: [
      {
        text: `Giao ${kt} khảo sát toàn bộ hố ga, cửa xả trên địa bàn, lập danh mục điểm cần nạo vét trước mùa mưa; báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+14].`,
        topic: 'thoat-nuoc',
        fate: 'closed',
      },
      {
        text: 'Giao Công an phường chủ trì, phối hợp với Ban Chỉ huy Quân sự phường xây dựng phương án ứng trực khi có bão, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+10].',
        topic: 'an-ninh',
        fate: 'closed',
      },
      {
        text: 'Giao Ủy ban Mặt trận Tổ quốc Việt Nam phường vận động các hộ dân chủ động cắt tỉa cây trong khuôn viên, báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày [+20].',
        topic: 'cay-xanh',
        fate: 'closed-late',
      },
    ],
  },
  {
    number: 34,
    daysAgo: 70,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về trật tự đô thị quý III',
    opening: 'Ban Thường vụ Đảng ủy phường thống nhất kết luận như sau:',
    issued: true,
    clauses: [
      {
        text: `Giao ${kt} chủ trì, phối hợp với Công an phường kiểm tra, xử lý việc lấn chiếm vỉa hè quanh chợ; báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày [+21].`,
        topic: 'via-he',
        fate: 'closed-late',
      },
      {
        text: `Giao ${kt} rà soát các bóng đèn đường đã hỏng, thay thế xong trước ngày [+25].`,
        topic: 'chieu-sang',
        fate: 'closed',
      },
      {
        text: 'Giao Phòng Văn hóa - Xã hội phường hướng dẫn các tổ dân phố tháo dỡ biển quảng cáo sai quy định, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+30].',
        topic: 'trat-tu-xay-dung',
        fate: 'closed',
      },
      {
        text: `Giao ${kt} đề xuất vị trí đỗ xe tạm cho khu chung cư cũ, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+28].`,
        topic: 'dau-do-xe',
        fate: 'closed',
      },
    ],
  },
  {
    number: 38,
    daysAgo: 55,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về phục vụ hành chính công',
    opening: 'Ban Thường vụ Đảng ủy phường kết luận:',
    issued: true,
    clauses: [
      {
        text: 'Giao Trung tâm Phục vụ hành chính công phường xây dựng kế hoạch hỗ trợ người cao tuổi nộp hồ sơ trực tuyến, trình Ban Thường vụ Đảng ủy phường trước ngày [+15].',
        topic: 'thu-tuc',
        fate: 'closed',
      },
      {
        text: 'Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường công khai số điện thoại tiếp nhận phản ánh tại trụ sở và nhà văn hóa các tổ, hoàn thành trước ngày [+10].',
        topic: 'thu-tuc',
        fate: 'closed',
      },
      {
        text: `Giao ${kt} rà soát các hồ sơ cấp Giấy chứng nhận lần đầu còn tồn, hướng dẫn từng trường hợp; báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+45].`,
        topic: 'gcn',
        fate: 'handed-in',
      },
      {
        text: 'Giao Phòng Văn hóa - Xã hội phường kiểm tra bếp ăn bán trú các trường trên địa bàn, báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày [+30].',
        topic: 'y-te',
        fate: 'closed',
      },
    ],
  },
  {
    number: 42,
    daysAgo: 41,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về vệ sinh môi trường',
    opening: 'Ban Thường vụ Đảng ủy phường kết luận:',
    issued: true,
    clauses: [
      {
        text: `Giao ${kt} khảo sát, bố trí lại các điểm tập kết rác ở khu dân cư, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+20].`,
        topic: 'thung-rac',
        fate: 'closed-late',
      },
      {
        text: `Giao ${kt} chủ trì, phối hợp với Công an phường kiểm tra nguồn thải của các cơ sở quanh cụm công nghiệp, lập biên bản từng cơ sở; báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+35].`,
        topic: 'o-nhiem',
        fate: 'returned',
      },
      {
        text: 'Giao Ủy ban Mặt trận Tổ quốc Việt Nam phường phát động ngày chủ nhật xanh tại các tổ dân phố, báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày [+28].',
        topic: 've-sinh',
        fate: 'closed',
      },
    ],
  },
  {
    number: 45,
    daysAgo: 30,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về an toàn giao thông trước cổng trường',
    opening: 'Ban Thường vụ Đảng ủy phường kết luận:',
    issued: true,
    clauses: [
      {
        text: 'Giao Công an phường chủ trì, phối hợp với Phòng Văn hóa - Xã hội phường phân luồng giờ tan học tại ba trường tiểu học, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+15].',
        topic: 'giao-thong',
        fate: 'closed',
      },
      {
        text: `Giao ${kt} sơn lại vạch qua đường, sửa gờ giảm tốc trước cổng trường, hoàn thành trước ngày [+22].`,
        topic: 'giao-thong',
        fate: 'extended',
      },
      {
        text: `Giao ${kt} khảo sát, đề xuất lắp thêm đèn chiếu sáng ngõ vào trường mầm non, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+33].`,
        topic: 'chieu-sang',
        fate: 'running',
      },
    ],
  },
  {
    number: 51,
    daysAgo: 17,
    dialogueDaysBefore: 4,
    subject: 'Kết luận hội nghị đối thoại giữa Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường với Nhân dân',
    opening:
      'Từ bản tổng hợp của Mặt trận và các ý kiến nêu tại hội nghị đối thoại với Nhân dân ngày [hội nghị], Ban Thường vụ Đảng ủy phường kết luận như sau:',
    issued: true,
    clauses: [
      {
        heading: 'Nhóm ý kiến về vỉa hè, cây xanh, hố ga',
        text: `Giao ${kt} chủ trì, phối hợp với Công an phường khảo sát từng vị trí người dân đã nêu, cắt tỉa cây khô, thay nắp hố ga hỏng; việc nào vượt thẩm quyền thì đề xuất cấp trên. Báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+19].`,
        topic: 'cay-xanh',
        fate: 'running',
      },
      {
        heading: 'Nhóm ý kiến về ngập úng và ngõ xuống cấp',
        text: `Giao Đảng ủy Ủy ban nhân dân phường chỉ đạo ${kt} khảo sát các ngõ ngập, lập danh mục ưu tiên sửa chữa, đề xuất nguồn vốn. Báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+14].`,
        topic: 'ngap-ung',
        fate: 'handed-in',
      },
      {
        heading: 'Nhóm ý kiến về đình Cựu Viên',
        text: 'Giao Phòng Văn hóa - Xã hội phường chủ trì khảo sát thực địa, kiểm tra hồ sơ pháp lý của đình, hướng dẫn ban khánh tiết về thủ tục tu bổ. Báo cáo kết quả về Ban Thường vụ Đảng ủy phường trước ngày [+21].',
        topic: 'di-tich',
        fate: 'asking',
      },
      {
        heading: 'Nhóm ý kiến về đất đai, giấy chứng nhận',
        text: 'Giao Trung tâm Phục vụ hành chính công phường rà soát từng trường hợp, hướng dẫn đầy đủ, trả lời công dân bằng văn bản và báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+24].',
        topic: 'gcn',
        fate: 'running',
      },
      {
        heading: 'Nhóm ý kiến về dây điện, cáp võng',
        text: `Giao ${kt} kiểm tra liên ngành với Đội quản lý Điện lực khu vực Kiến An, bó gọn dây ở các điểm thấp, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+12].`,
        topic: 'day-vong',
        fate: 'refused',
      },
      {
        heading: 'Nhóm ý kiến về tiếng ồn ban đêm',
        text: 'Giao Công an phường nhắc nhở, xử lý các cơ sở gây ồn sau 22 giờ, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+15].',
        topic: 'an-ninh',
        fate: 'closed',
      },
      {
        text: 'Đề nghị các Tổ dân phố phổ biến kết luận này tới từng hộ dân trong kỳ họp gần nhất.',
        topic: 'van-hoa',
        fate: 'new',
      },
      {
        text: 'Giao Văn phòng Đảng ủy phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường thông báo kết quả hội nghị đối thoại theo quy định.',
        topic: 'khac',
        fate: 'running',
      },
    ],
  },
  {
    number: 54,
    daysAgo: 6,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về nhiệm vụ hai tháng cuối năm',
    opening: 'Ban Thường vụ Đảng ủy phường kết luận:',
    issued: true,
    clauses: [
      {
        text: 'Giao Ban Chỉ huy Quân sự phường xây dựng kế hoạch tuyển quân, báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+12].',
        topic: 'to-chuc',
        fate: 'running',
      },
      {
        text: 'Giao Phòng Văn hóa - Xã hội phường xây dựng kế hoạch thăm hỏi gia đình có công dịp Tết, trình Ban Thường vụ Đảng ủy phường trước ngày [+20].',
        topic: 'ho-kho-khan',
        fate: 'new',
      },
      {
        text: `Giao ${kt} báo cáo tiến độ giải ngân các công trình ngõ phố trước ngày [+9].`,
        topic: 'duong-ngo',
        fate: 'running',
      },
      {
        text: 'Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường tổng hợp ý kiến cử tri còn tồn, đề xuất phương án trả lời trước ngày [+25].',
        topic: 'khac',
        fate: 'new',
      },
    ],
  },
  {
    number: 55,
    daysAgo: 0,
    dialogueDaysBefore: null,
    subject: 'Kết luận của Ban Thường vụ Đảng ủy phường về chiếu sáng và camera an ninh',
    opening: 'Ban Thường vụ Đảng ủy phường kết luận:',
    issued: false,
    clauses: [
      {
        text: `Giao ${kt} khảo sát các đoạn ngõ thiếu đèn, lập danh mục và dự toán; báo cáo Ban Thường vụ Đảng ủy phường trước ngày [+20].`,
        fate: 'new',
      },
      {
        text: 'Giao Tổ công nghệ số cộng đồng chủ trì, phối hợp với Công an phường rà soát camera an ninh do các hộ tự lắp, đề xuất kết nối trước ngày [+30].',
        fate: 'new',
      },
    ],
  },
]
