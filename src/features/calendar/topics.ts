/** One topic a new ward starts with. `neverPublic`: what people say about it leaves the office as counts only. */
export type StartingTopic = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly groupName: string
  readonly neverPublic: boolean
}

type Group = {
  readonly code: string
  readonly name: string
  readonly neverPublic?: true
  readonly topics: readonly (readonly [code: string, name: string, neverPublic?: 'never-public'])[]
}

/** Data, not logic: the ward renames and closes topics; codes are permanent. */
const groups: readonly Group[] = [
  {
    code: 'do-thi',
    name: 'Quản lý đô thị',
    topics: [
      ['trat-tu-xay-dung', 'Trật tự xây dựng'],
      ['via-he', 'Vỉa hè, hành lang, lấn chiếm'],
      ['chieu-sang', 'Điện chiếu sáng công cộng'],
      ['ve-sinh', 'Vệ sinh môi trường, thu gom rác'],
      ['thung-rac', 'Bố trí thùng rác, điểm tập kết rác'],
      ['cay-xanh', 'Cây xanh: cắt tỉa, cây chết, cây nguy hiểm'],
      ['dau-do-xe', 'Điểm tập kết, đỗ xe'],
      ['giao-thong', 'Điều tiết, an toàn giao thông'],
      ['gam-cau', 'Quản lý gầm cầu'],
      ['o-nhiem', 'Ô nhiễm môi trường (khói, bụi, mùi, ồn, nước thải)'],
    ],
  },
  {
    code: 'ha-tang',
    name: 'Hạ tầng',
    topics: [
      ['ngap-ung', 'Ngập úng'],
      ['thoat-nuoc', 'Cống, rãnh, hố ga, hệ thống thoát nước'],
      ['duong-ngo', 'Đường, ngõ xuống cấp'],
      ['cap-nuoc', 'Cấp nước sạch'],
    ],
  },
  {
    code: 'dien-vien-thong',
    name: 'Điện, viễn thông',
    topics: [
      ['day-vong', 'Dây điện, cáp viễn thông võng, cột hỏng'],
      ['cap-dien', 'Cấp điện'],
    ],
  },
  {
    code: 'di-tich',
    name: 'Di tích, tín ngưỡng',
    topics: [['di-tich', 'Đình, chùa, di tích, sinh hoạt tín ngưỡng']],
  },
  {
    code: 'dat-dai',
    name: 'Đất đai',
    neverPublic: true,
    topics: [
      ['gcn', 'Cấp Giấy chứng nhận quyền sử dụng đất'],
      ['trich-do', 'Trích đo, trích lục bản đồ địa chính'],
      ['han-muc', 'Hạn mức, công nhận đất ở, quy hoạch, thu hồi'],
    ],
  },
  {
    code: 'thu-tuc',
    name: 'Thủ tục hành chính',
    topics: [['thu-tuc', 'Hồ sơ, thủ tục, dịch vụ công trực tuyến']],
  },
  {
    code: 'an-sinh',
    name: 'An sinh xã hội',
    neverPublic: true,
    topics: [['ho-kho-khan', 'Hộ nghèo, người có công, bảo trợ']],
  },
  {
    code: 'van-xa',
    name: 'Văn hóa, giáo dục, y tế',
    topics: [
      ['giao-duc', 'Trường, lớp'],
      ['y-te', 'Y tế, an toàn thực phẩm'],
      ['van-hoa', 'Nhà văn hóa, thể thao, đời sống văn hóa'],
    ],
  },
  {
    code: 'an-ninh',
    name: 'An ninh, trật tự',
    topics: [
      ['an-ninh', 'An ninh, trật tự, tiếng ồn khu dân cư'],
      ['ma-tuy', 'Ma túy, tệ nạn', 'never-public'],
    ],
  },
  {
    code: 'bo-may',
    name: 'Bộ máy, cán bộ',
    topics: [
      ['to-chuc', 'Tổ dân phố, chế độ, tổ chức'],
      ['thai-do', 'Thái độ, tác phong cán bộ', 'never-public'],
    ],
  },
  { code: 'khac', name: 'Khác', topics: [['khac', 'Khác']] },
]

/** The topics a new ward starts with, in the order its lists show them. */
export const STARTING_TOPICS: readonly StartingTopic[] = groups.flatMap((group) =>
  group.topics.map(([code, name, neverPublic]) => ({
    code,
    name,
    group: group.code,
    groupName: group.name,
    neverPublic: group.neverPublic === true || neverPublic === 'never-public',
  })),
)
