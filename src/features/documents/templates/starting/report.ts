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
      addressees: 'Ban Thường vụ Đảng ủy',
      body: `Thực hiện {văn bản} của Ban Thường vụ Đảng ủy{nếu trích yếu} (“{trích yếu}”){hết}, Văn phòng Đảng ủy tổng hợp kết quả{nếu tính đến ngày} đến ngày {tính đến ngày}{hết} như sau:

I. TÌNH HÌNH CHUNG
{nếu số nhiệm vụ}Tổng số {số nhiệm vụ} nhiệm vụ được giao; đã xong {nếu số đã xong}{số đã xong}{không thì}0{hết}, đang thực hiện trong hạn {nếu số đang làm}{số đang làm}{không thì}0{hết}, quá hạn {nếu số quá hạn}{số quá hạn}{không thì}0{hết}{nếu số vướng mắc}, vướng mắc hoặc vượt thẩm quyền {số vướng mắc}{hết}.{nếu tỷ lệ đúng hạn} Tỷ lệ hoàn thành đúng hạn: {tỷ lệ đúng hạn}.{hết}{hết}
{nếu bảng số liệu}{bảng số liệu}{hết}
{nếu biểu đồ}{biểu đồ}{hết}

II. KẾT QUẢ THEO TỪNG MỤC
{nếu kết quả theo mục}{kết quả theo mục}{không thì}(chưa có kết quả){hết}

III. VIỆC QUÁ HẠN, VƯỚNG MẮC
{nếu việc quá hạn}Việc quá hạn chưa xong:
{việc quá hạn}{không thì}Không có việc quá hạn.{hết}
{nếu việc vướng mắc}Việc vướng mắc, vượt thẩm quyền của phường:
{việc vướng mắc}{hết}

IV. ĐÁNH GIÁ, ĐỀ XUẤT
(nhận xét ưu điểm, hạn chế, nguyên nhân; đề xuất Ban Thường vụ Đảng ủy chỉ đạo)

{nếu danh mục việc}V. DANH MỤC CÁC VIỆC
{danh mục việc}{hết}`,
      recipients:
        'Như trên\nỦy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam phường\nCác đơn vị được giao nhiệm vụ\nLưu Văn phòng Đảng ủy',
    }),
  },
  {
    kind: 'periodic-report',
    name: 'Báo cáo định kỳ công tác tiếp dân, đối thoại với dân',
    family: 'party',
    type: 'BC',
    words: words({
      abstract: 'Kết quả tiếp dân, đối thoại với dân và xử lý phản ánh, kiến nghị của dân {kỳ báo cáo}',
      addressees: 'Thường trực Thành ủy\nBan Nội chính Thành ủy\nBan Tuyên giáo và Dân vận Thành ủy',
      bases:
        'Căn cứ Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị\nCăn cứ Kết luận số 215-KL/TW ngày 23/11/2025',
      body: `Đảng ủy {phường} báo cáo kết quả người đứng đầu cấp ủy tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân {kỳ báo cáo}{nếu từ ngày} (từ ngày {từ ngày} đến ngày {đến ngày}){hết} như sau:

I. KẾT QUẢ THỰC HIỆN
1. Tiếp dân, tiếp nhận phản ánh, kiến nghị
{nếu tiếp công dân}{tiếp công dân}{không thì}(số buổi tiếp dân của Bí thư Đảng ủy, số lượt người, số đơn, ý kiến tiếp nhận){hết}
2. Đối thoại trực tiếp với dân
(số cuộc đối thoại, nội dung, số ý kiến, việc thực hiện kết luận đối thoại)
3. Xử lý phản ánh, kiến nghị
{nếu số nhiệm vụ}Đã giao {số nhiệm vụ} nhiệm vụ; xong {nếu số đã xong}{số đã xong}{không thì}0{hết}, đang làm {nếu số đang làm}{số đang làm}{không thì}0{hết}, quá hạn {nếu số quá hạn}{số quá hạn}{không thì}0{hết}.{nếu tỷ lệ đúng hạn} Tỷ lệ hoàn thành đúng hạn: {tỷ lệ đúng hạn}.{hết}{hết}
{nếu bảng so sánh}{bảng so sánh}{hết}
{nếu biểu đồ}{biểu đồ}{hết}

II. VIỆC QUÁ HẠN, VƯỚNG MẮC, VƯỢT THẨM QUYỀN
{nếu việc quá hạn}Việc quá hạn chưa xong:
{việc quá hạn}{không thì}Trong kỳ không có việc quá hạn.{hết}
{nếu việc vướng mắc}Việc vướng mắc, vượt thẩm quyền:
{việc vướng mắc}{hết}

III. ĐÁNH GIÁ CHUNG
(ưu điểm, hạn chế, nguyên nhân)

IV. NHIỆM VỤ KỲ TỚI, ĐỀ XUẤT, KIẾN NGHỊ
(nhiệm vụ trọng tâm; kiến nghị với cấp trên, nếu có)`,
      recipients: 'Như trên\nBan Thường vụ Đảng ủy phường\nLưu Văn phòng Đảng ủy',
    }),
  },
]
