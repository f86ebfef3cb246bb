import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Facts } from './value.ts'
import { dashes, table } from './write.ts'

/** What is known of a notice itself. */
export const noticePlaces = {
  'văn bản': { what: 'thông báo kết luận', sample: 'Thông báo 12-TB/ĐU ngày 24/11/2025' },
  'trích yếu': {
    what: 'trích yếu của thông báo',
    sample: 'Kết luận hội nghị đối thoại với Nhân dân năm 2025',
  },
  'ngày họp': { what: 'ngày hội nghị', sample: '21/11/2025' },
} as const

/** What the figures of a report fill in: counted by the reports themselves on the day the paper begins. */
const figurePlaces = {
  'tính đến ngày': { what: 'ngày chốt số liệu', sample: '15/12/2025' },
  'số nhiệm vụ': { what: 'số nhiệm vụ đã giao', sample: '24' },
  'số đã xong': { what: 'số nhiệm vụ đã xong', sample: '15' },
  'số đang làm': { what: 'số nhiệm vụ đang làm trong hạn', sample: '6' },
  'số quá hạn': { what: 'số nhiệm vụ quá hạn chưa xong', sample: '2' },
  'số vướng mắc': { what: 'số nhiệm vụ vướng mắc, vượt thẩm quyền', sample: '1' },
  'tỷ lệ đúng hạn': { what: 'tỷ lệ hoàn thành đúng hạn', sample: '86,7%' },
  'bảng số liệu': {
    what: 'bảng số liệu chung',
    sample: table(
      ['Chỉ tiêu', 'Số lượng'],
      [
        ['Nhiệm vụ đã giao', '24'],
        ['Đã xong', '15'],
        ['Đang làm', '6'],
        ['Quá hạn', '2'],
      ],
    ),
  },
  'biểu đồ': { what: 'biểu đồ của báo cáo', sample: { blocks: [] } },
  'việc quá hạn': {
    what: 'danh sách nhiệm vụ quá hạn',
    sample: dashes(['Mục 2.2: kiểm tra điểm tập kết rác, Công an phường, hạn 05/12/2025']),
  },
  'việc vướng mắc': {
    what: 'danh sách việc vướng mắc, vượt thẩm quyền',
    sample: dashes(['Mục 2.3: nạo vét tuyến cống chính, đã kiến nghị Sở Xây dựng']),
  },
} as const

export const combinedReportPlaces = {
  ...noticePlaces,
  ...figurePlaces,
  'kết quả theo mục': {
    what: 'từng mục của thông báo: đã giao gì, đã làm gì',
    sample: table(
      ['Mục', 'Nội dung', 'Đơn vị chủ trì', 'Kết quả'],
      [['2.1', 'Khảo sát hệ thống thoát nước', 'Phòng Kinh tế, Hạ tầng và Đô thị phường', 'Đã xong']],
    ),
  },
  'danh mục việc': {
    what: 'bảng mọi việc, để làm phụ lục',
    sample: table(
      ['STT', 'Việc', 'Đơn vị', 'Tình trạng'],
      [['1', 'Nạo vét cống ngõ 123', 'Phòng Kinh tế, Hạ tầng và Đô thị phường', 'Đang làm']],
    ),
  },
} as const

export const periodicReportPlaces = {
  'kỳ báo cáo': { what: 'kỳ báo cáo', sample: 'tháng 11 năm 2025' },
  'từ ngày': { what: 'ngày đầu kỳ', sample: '01/11/2025' },
  'đến ngày': { what: 'ngày cuối kỳ', sample: '30/11/2025' },
  'kỳ trước': { what: 'kỳ để so sánh', sample: 'tháng 10 năm 2025' },
  ...figurePlaces,
  'tiếp công dân': {
    what: 'số liệu tiếp nhận ý kiến trong kỳ',
    sample: ['Tiếp nhận 37 ý kiến, kiến nghị, phản ánh; kỳ trước 21.'],
  },
  'bảng so sánh': {
    what: 'bảng số liệu kỳ này và kỳ trước',
    sample: table(
      ['Chỉ tiêu', 'Kỳ này', 'Kỳ trước'],
      [
        ['Ý kiến tiếp nhận', '37', '21'],
        ['Nhiệm vụ đã xong', '15', '9'],
      ],
    ),
  },
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
