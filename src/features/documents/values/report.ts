import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Blocks, Facts } from './value.ts'

/** What is known of a notice itself. */
export const noticePlaces = {
  'văn bản': { what: 'thông báo kết luận', sample: 'Thông báo 12-TB/ĐU ngày 24/11/2025' },
  'trích yếu': {
    what: 'trích yếu của thông báo',
    sample: 'Kết luận hội nghị đối thoại với Nhân dân năm 2025',
  },
  'ngày họp': { what: 'ngày hội nghị', sample: '21/11/2025' },
} as const

/** The report itself, written from figures that are frozen with it. */
const written = (sample: Blocks) => ({
  'nội dung báo cáo': {
    what: 'toàn bộ báo cáo viết từ số liệu: câu chữ, bảng, biểu đồ',
    sample,
  },
})

export const combinedReportPlaces = {
  ...noticePlaces,
  'tính đến ngày': { what: 'ngày chốt số liệu', sample: '15/12/2025' },
  ...written({
    notation: `Thực hiện Thông báo 12-TB/ĐU ngày 24/11/2025, Văn phòng Đảng ủy đã theo dõi, đôn đốc các đơn vị được giao nhiệm vụ. Kết quả thực hiện đến hết ngày 15/12/2025 như sau:
I. KẾT QUẢ CHUNG
1. Thông báo giao 24 nhiệm vụ cho 9 đơn vị chủ trì.
- Đã hoàn thành 15 nhiệm vụ (62,5%).
- Đang thực hiện 9 nhiệm vụ, trong đó 2 nhiệm vụ đã quá hạn.
| Đơn vị chủ trì | Được giao | Đã xong | Quá hạn |
| Phòng Kinh tế, Hạ tầng và Đô thị phường | 9 | 6 | 1 |
| Công an phường | 5 | 4 | 0 |
II. KẾT QUẢ THEO TỪNG NỘI DUNG
1. Khảo sát hệ thống thoát nước: đã xong, đúng hạn.
2. Kiểm tra điểm tập kết rác: quá hạn 3 ngày.
III. ĐỀ XUẤT, KIẾN NGHỊ
Đề nghị Ban Thường vụ cho ý kiến chỉ đạo các nhiệm vụ quá hạn.`,
  }),
} as const

export const periodicReportPlaces = {
  'kỳ báo cáo': { what: 'kỳ báo cáo', sample: 'tháng 11 năm 2025' },
  'từ ngày': { what: 'ngày đầu kỳ', sample: '01/11/2025' },
  'đến ngày': { what: 'ngày cuối kỳ', sample: '30/11/2025' },
  ...written({
    notation: `I. KẾT QUẢ TRONG KỲ
1. Tiếp nhận 37 ý kiến, kiến nghị, phản ánh (kỳ trước 21).
2. Thực hiện kết luận đối thoại: giao 24 nhiệm vụ, đã xong 15.
| Chỉ tiêu | Kỳ này | Kỳ trước |
| Ý kiến tiếp nhận | 37 | 21 |
| Nhiệm vụ đã xong | 15 | 9 |
II. KHÓ KHĂN, KIẾN NGHỊ
Trong kỳ có 1 việc vượt thẩm quyền, đã kiến nghị Sở Xây dựng.`,
  }),
} as const

export type NoticeFacts = {
  readonly title: string
  readonly subject: string
  readonly conferenceOn: IsoDate | null
}

export const noticeValues = (facts: NoticeFacts): Facts<typeof noticePlaces> => ({
  'văn bản': facts.title,
  'trích yếu': facts.subject,
  'ngày họp': facts.conferenceOn === null ? null : formatDate(facts.conferenceOn),
})
