import { type StartingTemplate, words } from './starting-template.ts'

/** More time granted or refused; what was kept long enough is destroyed; and a sheet for everything else. */
export const decisionTemplates: readonly StartingTemplate[] = [
  {
    kind: 'extension',
    name: 'Trả lời đề nghị gia hạn',
    family: 'party',
    type: 'CV',
    words: words({
      abstract: 'Trả lời đề nghị gia hạn thực hiện nhiệm vụ',
      addressees: '{đơn vị đề nghị}',
      body: `Ban Thường vụ Đảng ủy {phường} nhận được đề nghị ngày {ngày đề nghị} của {đơn vị đề nghị} về việc gia hạn thực hiện nhiệm vụ: {việc} ({mã}){nếu văn bản giao}, giao tại {văn bản giao}{hết}. Lý do đơn vị nêu: {lý do}

Sau khi xem xét, Ban Thường vụ Đảng ủy có ý kiến như sau:

{nếu hạn mới}1. Đồng ý gia hạn{nếu hạn cũ} từ ngày {hạn cũ}{hết} đến hết ngày **{hạn mới}**.
2. {đơn vị đề nghị} tập trung nguồn lực, hoàn thành đúng thời hạn mới; báo cáo tiến độ về Văn phòng Đảng ủy và thông báo cho người dân liên quan biết lý do, thời hạn mới.{không thì}1. {nếu không đồng ý}Không đồng ý gia hạn{không thì}Chưa xem xét gia hạn{hết}{nếu hạn cũ}; thời hạn thực hiện vẫn là ngày **{hạn cũ}**{hết}.
2. {đơn vị đề nghị} khẩn trương thực hiện, báo cáo kết quả đúng hạn; việc khó khăn, vướng mắc báo cáo ngay về Văn phòng Đảng ủy để được hướng dẫn, tháo gỡ.{hết}
{nếu ý kiến quyết định}3. {ý kiến quyết định}{hết}`,
      recipients: 'Như trên\nThường trực Đảng ủy (để báo cáo)\nLưu Văn phòng Đảng ủy',
    }),
  },
  {
    kind: 'destruction',
    name: 'Biên bản tiêu hủy ý kiến hết thời hạn lưu trữ',
    family: 'state',
    type: 'BB',
    words: words({
      abstract: 'Tiêu hủy ý kiến, kiến nghị hết thời hạn lưu trữ',
      bases: 'Căn cứ Luật Lưu trữ năm 2024\nCăn cứ Luật Bảo vệ dữ liệu cá nhân năm 2025',
      body: `Ngày {ngày tiêu hủy}, tại trụ sở {phường}, chúng tôi gồm:
{nếu thành phần}{thành phần}{không thì}- Ông (bà) ……………………, chức vụ ……………{hết}

Đã tiến hành tiêu hủy dữ liệu ý kiến, kiến nghị hết thời hạn lưu trữ theo danh mục đã được xét duyệt (số {số biên bản} trong sổ tiêu hủy).

1. Căn cứ thời hạn lưu trữ: {căn cứ lưu trữ}.
2. Số lượng: {số ý kiến} ý kiến, kiến nghị.
3. Mã các ý kiến đã tiêu hủy: {danh sách mã}.
4. Cách tiêu hủy: xóa lời, họ tên, địa chỉ, cách liên hệ và tệp kèm theo khỏi cơ sở dữ liệu và kho tệp; dữ liệu không khôi phục được. Mã và ngày tiếp nhận được giữ lại để đối chiếu.

Biên bản được lập thành 02 bản, đã đọc cho những người tham gia cùng nghe, công nhận đúng và ký tên.`,
      recipients: 'Thường trực Đảng ủy (để báo cáo)\nLưu: VT, hồ sơ tiêu hủy',
    }),
  },
  {
    kind: 'other',
    name: 'Công văn trắng',
    family: 'party',
    type: 'CV',
    words: words({
      abstract: 'Về việc …',
      addressees: '…',
      body: '(ghi nội dung)',
    }),
  },
]
