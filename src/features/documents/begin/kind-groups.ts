import type { DocumentSource } from '../document.ts'
import { type DocumentKind, documentKinds, kinds } from '../kinds.ts'

/** The kinds of paper in the order of the work, as one looks for them. */
export const kindGroups: readonly { readonly title: string; readonly kinds: readonly DocumentKind[] }[] = [
  {
    title: 'Hội nghị đối thoại',
    kinds: ['announcement', 'invitation', 'loudspeaker', 'conclusion', 'results'],
  },
  { title: 'Hồ sơ, nhiệm vụ', kinds: ['inspection', 'referral', 'extension', 'unit-report'] },
  { title: 'Báo cáo', kinds: ['combined-report', 'periodic-report'] },
  { title: 'Văn bản khác', kinds: ['destruction', 'other'] },
]

/** When one needs it, in a line. */
export const kindPurposes: Readonly<Record<DocumentKind, string>> = {
  conclusion: 'Sau hội nghị: kết luận, giao việc cho từng đơn vị',
  invitation: 'Mời tổ trưởng, đại biểu; in được mỗi người một giấy',
  announcement: 'Chậm nhất 7 ngày trước hội nghị: thời gian, địa điểm, nội dung, cách tham dự',
  results: 'Chậm nhất 10 ngày sau hội nghị: kết quả gửi đến Nhân dân',
  loudspeaker: 'Câu ngắn, số viết bằng chữ, để đọc trên loa',
  referral: 'Việc vượt thẩm quyền của phường, đề nghị cấp trên giải quyết',
  inspection: 'Ghi tại chỗ: ai có mặt, hiện trạng, việc phải làm; hai bên ký',
  'unit-report': 'Đơn vị báo cáo việc được giao: đã làm gì, nộp gì, vướng gì',
  'combined-report': 'Cả một thông báo kết luận: từng mục đã làm đến đâu',
  'periodic-report': 'Tháng, quý, 6 tháng, 9 tháng, năm theo Kết luận 215-KL/TW',
  extension: 'Đồng ý hoặc không đồng ý cho đơn vị thêm thời gian',
  destruction: 'Biên bản tiêu hủy ý kiến đã hết thời hạn lưu trữ',
  other: 'Công văn, thông báo không theo mẫu nào ở trên',
}

/** What one has to choose before the words: "Chọn hội nghị". */
export const sourceWords: Readonly<
  Record<DocumentSource['kind'], { readonly choose: string; readonly none: string; readonly about: string }>
> = {
  conference: { choose: 'Chọn hội nghị', none: 'Chưa có hội nghị nào', about: 'Hội nghị' },
  dossier: { choose: 'Chọn hồ sơ', none: 'Chưa có hồ sơ nào', about: 'Hồ sơ' },
  directive: { choose: 'Chọn nhiệm vụ', none: 'Chưa có nhiệm vụ nào', about: 'Nhiệm vụ' },
  notice: {
    choose: 'Chọn thông báo kết luận',
    none: 'Chưa có thông báo nào đã ban hành',
    about: 'Thông báo',
  },
  extension: {
    choose: 'Chọn đề nghị gia hạn',
    none: 'Chưa có đề nghị gia hạn nào',
    about: 'Đề nghị gia hạn',
  },
  destruction: { choose: 'Chọn lần tiêu hủy', none: 'Chưa có lần tiêu hủy nào', about: 'Lần tiêu hủy' },
  period: { choose: 'Chọn kỳ báo cáo', none: 'Chưa có kỳ báo cáo nào', about: 'Kỳ báo cáo' },
}

/** Units write only what is theirs to write. */
export const kindsFor = (office: boolean): readonly DocumentKind[] =>
  documentKinds.filter((kind) => office || kinds[kind].units)
