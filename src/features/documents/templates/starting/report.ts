import { type StartingTemplate, words } from './starting-template.ts'

/** From the unit to the Standing Board, and from the ward to the city. */
export const reportTemplates: readonly StartingTemplate[] = [
  {
    kind: 'unit-report',
    name: 'Báo cáo kết quả thực hiện nhiệm vụ',
    family: 'state',
    type: 'BC',
    words: words({
      abstract: 'Kết quả thực hiện nhiệm vụ: {nhiệm vụ}',
      addressees: '{cơ quan giao}',
      body: `Thực hiện nhiệm vụ{nếu mục} tại mục {mục}{hết}{nếu văn bản giao} {văn bản giao}{hết}, {đơn vị chủ trì} báo cáo kết quả như sau:

I. NHIỆM VỤ ĐƯỢC GIAO
{nếu nguyên văn}{nguyên văn}{không thì}{nhiệm vụ}{hết}
Thời hạn: {nếu hạn}ngày {hạn}{nếu hạn ban đầu} (đã gia hạn; hạn ban đầu là ngày {hạn ban đầu}){hết}{không thì}không ghi{hết}. {nếu đơn vị thực hiện}Đơn vị thực hiện, phối hợp: {đơn vị thực hiện}.{hết}

II. KẾT QUẢ THỰC HIỆN
1. Tổ chức thực hiện
{nếu tiến độ}{tiến độ}{không thì}(nêu việc đã phân công, phối hợp, kiểm tra){hết}

2. Kết quả
{nếu kết quả đã nộp}{kết quả đã nộp}{hết}
{nếu sản phẩm}Sản phẩm theo yêu cầu:
{sản phẩm}{hết}
{nếu kết quả chung}{kết quả chung}{hết}

III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ
(nêu khó khăn, nguyên nhân, việc còn lại, thời gian hoàn thành, kiến nghị; nếu không có ghi “Không”)`,
      recipients: 'Như trên\nVăn phòng Đảng ủy (để tổng hợp)\nLưu: VT',
    }),
  },
  {
    kind: 'combined-report',
    name: 'Báo cáo tổng hợp thực hiện thông báo kết luận',
    family: 'party',
    type: 'BC',
    words: words({
      abstract: 'Kết quả thực hiện {văn bản}',
      body: `{nếu nội dung báo cáo}{nội dung báo cáo}{không thì}(ghi nội dung báo cáo){hết}`,
      recipients:
        'Ban Thường vụ Đảng ủy phường (để báo cáo)\nỦy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam phường\nCác đơn vị được giao nhiệm vụ\nLưu Văn phòng Đảng ủy',
    }),
  },
  {
    kind: 'periodic-report',
    name: 'Báo cáo định kỳ công tác tiếp dân, đối thoại với dân',
    family: 'party',
    type: 'BC',
    words: words({
      abstract:
        'Kết quả tiếp nhận, giải quyết ý kiến, kiến nghị của Nhân dân và thực hiện kết luận đối thoại {kỳ báo cáo}',
      bases:
        'Căn cứ Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị\nCăn cứ Kết luận số 215-KL/TW ngày 23/11/2025',
      body: `{nếu nội dung báo cáo}{nội dung báo cáo}{không thì}(ghi nội dung báo cáo){hết}`,
      recipients:
        'Thường trực Thành ủy (để báo cáo)\nBan Nội chính Thành ủy\nBan Tuyên giáo và Dân vận Thành ủy\nBan Thường vụ Đảng ủy phường\nLưu Văn phòng Đảng ủy',
    }),
  },
]
