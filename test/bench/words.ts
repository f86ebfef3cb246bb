import { upperFirst } from '#domain/text.ts'
import type { Random } from './random.ts'

export type Words = { readonly topic: string; readonly title: string; readonly quote: string }

/** What a directive asks, put together from the words of the office; every place name is made up of a street and a number. */
export function wordsOf(random: Random): Words {
  const [topic, tasks] = random.of(byTopic)
  const task = random.of(tasks)
  const place = placeOf(random)
  return {
    topic,
    title: `${upperFirst(task)} tại ${place}`,
    quote: [
      `${upperFirst(random.of(openings))} ${task} tại ${place}; ${random.of(manners)}.`,
      `${upperFirst(random.of(reasons))}, ${random.of(afterwards)}.`,
      `${upperFirst(random.of(endings))}.`,
    ].join(' '),
  }
}

export const summaryOf = (random: Random): string =>
  `Đã ${random.of(results)} tại ${placeOf(random)}; ${random.of(outcomes)}.`

export const reportNumber = (random: Random): string => `${1 + random.below(900)}${random.of(symbols)}`

export const nameOf = (random: Random): string =>
  `${random.of(families)} ${random.of(middles)} ${random.of(givens)}`

function placeOf(random: Random): string {
  const street = `đường ${random.of(streets)}`
  switch (random.below(4)) {
    case 0:
      return `ngõ ${1 + random.below(2000)} ${street}`
    case 1:
      return `số nhà ${1 + random.below(900)} ${street}`
    case 2:
      return `đoạn từ ngõ ${1 + random.below(400)} đến ngõ ${1 + random.below(400)} ${street}`
    default:
      return `tổ dân phố số ${1 + random.below(43)}, ${street}`
  }
}

const byTopic: readonly (readonly [topic: string, tasks: readonly string[]])[] = [
  ['cay-xanh', ['cắt tỉa cây xanh có nguy cơ gãy đổ', 'thay thế cây chết khô, trồng bổ sung cây bóng mát']],
  ['ngap-ung', ['khắc phục tình trạng ngập úng sau mưa lớn', 'bố trí máy bơm, khơi thông điểm úng ngập']],
  ['thoat-nuoc', ['nạo vét hố ga, thay nắp cống bị vỡ', 'cải tạo tuyến rãnh thoát nước đã xuống cấp']],
  ['chieu-sang', ['thay bóng đèn chiếu sáng công cộng bị hỏng', 'lắp bổ sung cột đèn ở đoạn đường tối']],
  ['duong-ngo', ['vá mặt đường, bù vênh ổ gà', 'lập phương án bê tông hóa ngõ xóm']],
  ['via-he', ['lập lại trật tự vỉa hè, giải tỏa mái che lấn chiếm', 'kẻ vạch để xe, nhắc nhở hộ kinh doanh']],
  ['ve-sinh', ['thu gom rác tồn đọng, phun khử mùi', 'điều chỉnh giờ thu gom rác sinh hoạt']],
  ['day-vong', ['bó gọn cáp viễn thông võng thấp', 'di dời cột điện nghiêng, thu hồi dây không dùng']],
  [
    'giao-thong',
    ['lắp gương cầu lồi, sơn lại vạch kẻ đường', 'cử lực lượng điều tiết giờ cao điểm cổng trường'],
  ],
  [
    'trat-tu-xay-dung',
    ['kiểm tra công trình xây dựng không phép', 'xử lý vật liệu xây dựng để trên lòng đường'],
  ],
  ['gcn', ['rà soát hồ sơ cấp giấy chứng nhận còn vướng mắc', 'đối chiếu ranh giới thửa đất giáp đường']],
  [
    'thu-tuc',
    ['công khai quy trình, hướng dẫn người dân nộp hồ sơ trực tuyến', 'bổ sung bàn hỗ trợ người cao tuổi'],
  ],
  ['an-ninh', ['tăng cường tuần tra ban đêm', 'lắp thêm camera an ninh, vận động hộ dân đóng góp']],
  ['ho-kho-khan', ['rà soát hộ gia đình có hoàn cảnh khó khăn', 'vận động sửa nhà cho hộ neo đơn']],
]

const streets = [
  'Lê Duẩn',
  'Trường Chinh',
  'Trần Nhân Tông',
  'Hoàng Quốc Việt',
  'Phan Đăng Lưu',
  'Nguyễn Lương Bằng',
  'Hương Sơn',
  'Quy Tức',
  'Cựu Viên',
  'Đồng Hòa',
  'Đất Đỏ',
  'Chiêu Hoa',
  'Khúc Trì',
  'Tây Sơn',
  'Bắc Sơn',
  'Mạc Kính Điển',
  'Phù Lưu',
  'Lệ Tảo',
] as const
const openings = ['giao đơn vị chủ trì', 'yêu cầu khẩn trương', 'tổ chức', 'phối hợp', 'chủ động'] as const
const manners = [
  'báo cáo rõ nguyên nhân, trách nhiệm và biện pháp lâu dài',
  'chụp ảnh trước và sau khi làm, lập biên bản có chữ ký của tổ dân phố',
  'thông báo trước cho các hộ dân ít nhất hai ngày',
  'bảo đảm an toàn lao động, không làm ảnh hưởng việc đi lại',
  'dự toán kinh phí, phân kỳ theo thứ tự ưu tiên',
] as const
const reasons = [
  'đây là nội dung nhiều cử tri kiến nghị qua hai kỳ đối thoại',
  'nhân dân phản ánh đã kéo dài từ năm trước',
  'sau khi khảo sát thực địa cùng cấp ủy chi bộ',
  'căn cứ khả năng cân đối ngân sách của phường',
] as const
const afterwards = [
  'niêm yết kết quả tại nhà văn hóa để người dân theo dõi',
  'nếu vượt thẩm quyền thì tham mưu văn bản gửi cấp trên',
  'giao tổ trưởng giám sát, phản hồi lại cho người có ý kiến',
  'hằng tuần cập nhật tiến độ về Văn phòng Đảng ủy',
] as const
const endings = [
  'báo cáo kết quả bằng văn bản về Ban Thường vụ qua Văn phòng Đảng ủy',
  'văn phòng theo dõi, đôn đốc và tổng hợp',
  'kết quả được đưa vào đánh giá cuối năm của đơn vị',
] as const
const results = [
  'hoàn thành khảo sát',
  'sửa chữa xong',
  'lập biên bản và xử lý',
  'trả lời người dân bằng văn bản',
] as const
const outcomes = [
  'nhân dân đồng tình',
  'đã niêm yết tại nhà văn hóa',
  'tiếp tục theo dõi ba tháng',
  'đề nghị bổ sung kinh phí',
] as const
const symbols = ['-BC/ĐU', '/BC-UBND', '/BC-KTHTĐT', '/KH-UBND', '/BB-KT'] as const
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'] as const
const middles = ['Thị', 'Văn', 'Đức', 'Minh', 'Thu', 'Hữu'] as const
const givens = ['Sáu', 'Hòa', 'Lan', 'Bình', 'Tuấn', 'Hương', 'Thắng', 'Yến', 'Dũng', 'Mai'] as const
