import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

type Row = [clause: string, ...said: Said[]]

describe('who leads is named first and does it:', () => {
  test.each<Row>([
    [
      'Người đứng đầu cấp ủy, chính quyền xã trực tiếp đối thoại với 08 hộ.',
      { lead: ['Người đứng đầu cấp ủy, chính quyền xã'] },
    ],
    ['Công ty Thủy điện Đạ Nghịt 2 sửa cầu tạm.', { lead: ['Công ty Thủy điện Đạ Nghịt 2'] }],
    [
      'Các đơn vị sự nghiệp, trường học niêm yết số điện thoại tiếp nhận phản ánh.',
      { lead: ['Các đơn vị sự nghiệp', 'trường học'] },
    ],
    [
      'UBND phường được giao chủ trì khảo sát tuyến mương Cầu Đen.',
      { lead: ['UBND phường'], deliverables: ['survey'] },
    ],
    ['Trạm Y tế phường có trách nhiệm phun hóa chất diệt muỗi.', { lead: ['Trạm Y tế phường'] }],
    [
      'Phòng Kinh tế là đầu mối tổng hợp kết quả, báo cáo Thường trực Đảng ủy.',
      { lead: ['Phòng Kinh tế'], reportTo: ['Thường trực Đảng ủy'], deliverables: ['report'] },
    ],
    [
      'Phòng Kinh tế là cơ quan chủ trì, Công an phường là cơ quan phối hợp kiểm tra các bến bãi.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['inspection'] },
    ],
    [
      'Trưởng phòng Kinh tế chịu trách nhiệm trước Chủ tịch UBND phường về tiến độ thực hiện.',
      { lead: ['Trưởng phòng Kinh tế'] },
    ],
    [
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ phụ trách địa bàn nắm tình hình.',
      { lead: ['Các đồng chí Ủy viên Ban Chấp hành Đảng bộ phụ trách địa bàn'] },
    ],
    [
      'Bí thư các chi bộ khu dân cư phổ biến Thông báo đến đảng viên.',
      { lead: ['Bí thư các chi bộ khu dân cư'] },
    ],
    ['Cấp ủy các chi bộ lãnh đạo đảng viên gương mẫu thực hiện.', { lead: ['Cấp ủy các chi bộ'] }],
    [
      'Người đứng đầu các cơ quan, đơn vị chịu trách nhiệm về kết quả giải quyết.',
      { lead: ['Người đứng đầu các cơ quan, đơn vị'] },
    ],
    [
      'Công an phường, Ban Chỉ huy Quân sự phường theo chức năng, nhiệm vụ được giao phối hợp với các tổ dân phố giữ gìn trật tự.',
      { lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'], coordinating: ['các tổ dân phố'] },
    ],
    [
      'Phòng Kinh tế chịu trách nhiệm chính, các phòng, đơn vị liên quan phối hợp khắc phục tình trạng ngập.',
      { lead: ['Phòng Kinh tế'], coordinating: ['các phòng, đơn vị liên quan'], deliverables: ['repair'] },
    ],
    [
      'Phòng Kinh tế tiếp thu ý kiến, rà soát lại hồ sơ, trả lời bằng văn bản cho ông Trần Văn Tư trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Trưởng Công an phường: tăng cường tuần tra khu vực chợ vào ban đêm.',
      { lead: ['Trưởng Công an phường'] },
    ],
    [
      'Phòng Kinh tế phải hoàn thành việc đo đạc trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Đồng chí Chủ tịch UBND phường chỉ đạo Công an phường, Phòng Kinh tế xử lý dứt điểm.',
      { lead: ['Đồng chí Chủ tịch UBND phường'], executing: ['Công an phường', 'Phòng Kinh tế'] },
    ],
    ['Nhiệm vụ của Phòng Kinh tế: lập hồ sơ thiết kế ngõ 25.', { lead: ['Phòng Kinh tế'] }],
    ['Trách nhiệm của Công an phường: tuần tra, kiểm soát khu vực bến phà.', { lead: ['Công an phường'] }],
    [
      'Phòng Kinh tế: chủ trì, phối hợp với tổ dân phố 4 nạo vét rãnh.',
      { lead: ['Phòng Kinh tế'], coordinating: ['tổ dân phố 4'], deliverables: ['repair'] },
    ],
    ['Phòng Kinh tế - Chủ trì nạo vét rãnh ngõ 4.', { lead: ['Phòng Kinh tế'], deliverables: ['repair'] }],
    [
      'Văn phòng Đảng ủy có nhiệm vụ theo dõi, đôn đốc, báo cáo kết quả tại phiên họp tháng 12.',
      { lead: ['Văn phòng Đảng ủy'], deliverables: ['report'] },
    ],
    [
      'Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường kiểm tra thực địa.',
      { lead: ['Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường'], deliverables: ['inspection'] },
    ],
    ['Công an phường/Phòng Kinh tế tuần tra tuyến đê.', { lead: ['Công an phường', 'Phòng Kinh tế'] }],
    [
      'Các đồng chí: Lê Bá Thành (Chủ tịch Hội Nông dân phường), Trương Như Ý (Giám đốc Phòng giao dịch) hướng dẫn hội viên làm thủ tục vay vốn.',
      {
        lead: ['Lê Bá Thành (Chủ tịch Hội Nông dân phường)', 'Trương Như Ý (Giám đốc Phòng giao dịch)'],
        deliverables: ['guidance'],
      },
    ],
    ['Trạm Y tế phường được yêu cầu phun hóa chất diệt muỗi.', { lead: ['Trạm Y tế phường'] }],
    [
      'Các phòng, đơn vị được giao nhiệm vụ gửi báo cáo về Văn phòng Đảng ủy.',
      { lead: ['Các phòng, đơn vị được giao nhiệm vụ'], reportTo: ['Văn phòng Đảng ủy'] },
    ],
    ['Các đơn vị chủ trì tại Mục 3 báo cáo tiến độ.', { lead: ['Các đơn vị chủ trì tại Mục 3'] }],
    [
      'Ban Quản lý dự án lắp 03 đèn trước ngày 10/12/2025.',
      { lead: ['Ban Quản lý dự án'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
    ],
    [
      'Tổ công tác liên ngành do đồng chí Phó Chủ tịch UBND phường làm Tổ trưởng kiểm tra 12 bến thủy.',
      { lead: ['Tổ công tác liên ngành'], deliverables: ['inspection'] },
    ],
    ['Đối với Phòng Kinh tế, yêu cầu khẩn trương sửa đường.', { lead: ['Phòng Kinh tế'] }],
    ['43 tổ dân phố khẩn trương tổng vệ sinh.', { lead: ['43 tổ dân phố'] }],
    [
      'Các cơ sở lưu trú có quy mô từ 20 phòng trở lên phải lắp bể tách mỡ.',
      { lead: ['Các cơ sở lưu trú có quy mô từ 20 phòng trở lên'] },
    ],
    [
      'Các hộ dân đã nhận tiền bồi thường: đề nghị bàn giao mặt bằng.',
      { lead: ['Các hộ dân đã nhận tiền bồi thường'] },
    ],
    [
      'Đoàn Thanh niên xã, Hội Cựu chiến binh xã phân công lực lượng hướng dẫn giao thông tại cổng trường.',
      { lead: ['Đoàn Thanh niên xã', 'Hội Cựu chiến binh xã'], deliverables: [] },
    ],
    [
      'Các cơ quan, đơn vị được giao nhiệm vụ xây dựng kế hoạch thực hiện.',
      { lead: ['Các cơ quan, đơn vị được giao nhiệm vụ'], deliverables: ['plan'] },
    ],
    ['Tổ trưởng tổ 22: vận động các hộ tháo dỡ bục bệ.', { lead: ['Tổ trưởng tổ 22'] }],
    ['Tổ trưởng các tổ 2, 5, 7 vận động các hộ tháo dỡ bục bệ.', { lead: ['Tổ trưởng các tổ 2, 5, 7'] }],
    [
      'Các đơn vị được giao việc tại mục 1, 3 báo cáo kết quả trước ngày 05/12/2025.',
      { lead: ['Các đơn vị được giao việc tại mục 1, 3'] },
    ],
    [
      'Thủ trưởng các đơn vị được giao nhiệm vụ chịu trách nhiệm tổ chức thực hiện.',
      { lead: ['Thủ trưởng các đơn vị được giao nhiệm vụ'] },
    ],
    [
      'Văn phòng Đảng ủy thông báo kết luận này đến các chi bộ và Nhân dân.',
      { lead: ['Văn phòng Đảng ủy'], deliverables: ['announcement'] },
    ],
    [
      'Văn phòng HĐND và UBND xã phát Thông báo này trên loa truyền thanh của 2 ấp.',
      { lead: ['Văn phòng HĐND và UBND xã'], deliverables: ['announcement'] },
    ],
    [
      'Với Phòng Kinh tế: rà soát các tuyến đường hư hỏng.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    ['Đối với Phòng Kinh tế cần nạo vét kênh Đông.', { lead: ['Phòng Kinh tế'], deliverables: ['repair'] }],
    [
      'Hai phòng Kinh tế và Văn hóa - Xã hội lập kế hoạch.',
      { lead: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'], deliverables: ['plan'] },
    ],
  ])('“%s”', reads)
})

describe('is named behind what leads up to the task:', () => {
  test.each<Row>([
    [
      'Đối với kiến nghị về nước sạch, Công ty Cổ phần Cấp nước Hải Phòng có trách nhiệm kiểm tra áp lực nước, trả lời người dân trước ngày 15/12/2025.',
      {
        lead: ['Công ty Cổ phần Cấp nước Hải Phòng'],
        deliverables: ['inspection', 'citizen-reply'],
        due: ['trước ngày 15/12/2025'],
      },
    ],
    [
      'Về kiến nghị lắp đèn tại ngõ 40: Phòng Kinh tế khảo sát, lắp đặt trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey', 'repair'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Ngay sau Hội nghị, Văn phòng HĐND và UBND phường công khai kết quả trên Cổng thông tin.',
      { lead: ['Văn phòng HĐND và UBND phường'], deliverables: ['announcement'] },
    ],
    [
      'Trên cơ sở ý kiến của Nhân dân, Phòng Kinh tế rà soát các hố ga hư hỏng.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    [
      'Sau khi có kết quả kiểm tra, Công an phường xử lý các trường hợp vi phạm.',
      { lead: ['Công an phường'] },
    ],
    [
      'Để bảo đảm an toàn giao thông, Công an phường phân luồng từ 6 giờ đến 8 giờ.',
      { lead: ['Công an phường'] },
    ],
    [
      'Trường hợp vượt thẩm quyền, UBND phường báo cáo Sở Xây dựng.',
      { lead: ['UBND phường'], reportTo: ['Sở Xây dựng'], deliverables: ['report'] },
    ],
    [
      'Trong thời gian chờ dự án, Phòng Kinh tế vá ổ gà trên đường Trần Phú.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    ['Trước mắt, Phòng Kinh tế cắm biển cảnh báo tại khu vực sạt lở.', { lead: ['Phòng Kinh tế'] }],
    ['Song song với đó, Công an phường lập chốt tại ngã tư.', { lead: ['Công an phường'] }],
    [
      'Căn cứ kết quả khảo sát của Phòng Kinh tế, Ban Quản lý dự án lập dự toán.',
      { lead: ['Ban Quản lý dự án'] },
    ],
    [
      'Trong quá trình thi công, Ban Quản lý dự án bố trí đường tạm cho người dân.',
      { lead: ['Ban Quản lý dự án'] },
    ],
    [
      'Trước ngày 15/12/2025, Phòng Kinh tế phải có phương án trình UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['Trước ngày 15/12/2025'] },
    ],
    [
      'Định kỳ hằng tháng, Công an phường thông báo kết quả xử lý vi phạm trên loa truyền thanh.',
      { lead: ['Công an phường'], due: ['Định kỳ hằng tháng'] },
    ],
    [
      'Từ ngày 01/12/2025, Đội Quản lý trật tự đô thị phường kiểm tra hằng ngày.',
      { lead: ['Đội Quản lý trật tự đô thị phường'], deliverables: ['inspection'] },
    ],
    ['Về lâu dài, Phòng Kinh tế nghiên cứu, đề xuất phương án mở rộng đường.', { lead: ['Phòng Kinh tế'] }],
    [
      'Trên tinh thần đó, các chi bộ sinh hoạt chuyên đề trong tháng 12/2025.',
      { lead: ['các chi bộ'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Hội nghị thống nhất: Phòng Kinh tế chủ trì khảo sát tuyến cống.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    ['Giải pháp: Phòng Kinh tế lắp 12 bóng đèn.', { lead: ['Phòng Kinh tế'], deliverables: ['repair'] }],
    [
      'Ghi nhận ý kiến của Nhân dân. Phòng Kinh tế kiểm tra, trả lời trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      '60 ngày sau buổi đối thoại này, Phòng Kinh tế báo cáo kết quả.',
      { lead: ['Phòng Kinh tế'], due: ['60 ngày sau buổi đối thoại này'] },
    ],
    [
      'Hạn chót 10/12/2025: Phòng Kinh tế trả lời các hộ.',
      { lead: ['Phòng Kinh tế'], due: ['Hạn chót 10/12/2025'] },
    ],
    [
      'Đến ngày 10/12/2025 mà chưa xong thì Phòng Kinh tế phải giải trình với Chủ tịch UBND phường.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Công ty CP May Đông Á (đường vào xưởng ngập nước): Phòng Kinh tế khảo sát cao độ.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    [
      'Liên quan đến kiến nghị của bà Hoa, tổ 5 về tiếng ồn, Công an phường kiểm tra.',
      { lead: ['Công an phường'], deliverables: ['inspection'] },
    ],
    [
      'Cuối mỗi quý, Phòng Kinh tế báo cáo UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['Cuối mỗi quý'] },
    ],
  ])('“%s”', reads)
})

describe('is named behind the task: by “do”, in brackets, behind a dash or a colon:', () => {
  test.each<Row>([
    [
      'Riêng hồ sơ của bà Tư do Trung tâm Phục vụ hành chính công trực tiếp hướng dẫn bổ sung.',
      { lead: ['Trung tâm Phục vụ hành chính công'], deliverables: ['guidance'] },
    ],
    [
      'Việc sửa chữa cầu Đông do Ban Quản lý dự án phường chủ trì, Phòng Kinh tế phối hợp, hoàn thành trước ngày 20/12/2025.',
      {
        lead: ['Ban Quản lý dự án phường'],
        coordinating: ['Phòng Kinh tế'],
        due: ['trước ngày 20/12/2025'],
        deliverables: ['repair'],
      },
    ],
    ['Nội dung này do Công an phường chịu trách nhiệm thực hiện.', { lead: ['Công an phường'] }],
    [
      'Nạo vét rãnh thoát nước ngõ 12. Đầu mối thực hiện: Phòng Kinh tế; phối hợp: Công an phường.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['repair'] },
    ],
    [
      'Nạo vét rãnh thoát nước ngõ 12 (Phòng Kinh tế).',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    [
      'Nạo vét rãnh thoát nước ngõ 12 - Phòng Kinh tế, xong trước ngày 20/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 20/12/2025'] },
    ],
    [
      'Nạo vét rãnh ngõ 12 (giao Phòng Kinh tế chủ trì; Công an phường phối hợp).',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['repair'] },
    ],
    [
      'Nạo vét rãnh ngõ 12 (chủ trì: Phòng Kinh tế; phối hợp: tổ dân phố 5; hoàn thành: 20/12/2025).',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['tổ dân phố 5'],
        deliverables: ['repair'],
        due: ['20/12/2025'],
      },
    ],
    [
      'Nạo vét rãnh ngõ 12 (Phòng Kinh tế chủ trì, tổ dân phố 5 phối hợp, hoàn thành trước ngày 20/12/2025).',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['tổ dân phố 5'],
        deliverables: ['repair'],
        due: ['trước ngày 20/12/2025'],
      },
    ],
    [
      'Chợ tạm tồn tại nhiều năm, đã hai lần giải tỏa, do đó cần có phương án sắp xếp các hộ (Phòng Kinh tế chủ trì; Công an phường phối hợp).',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['plan'] },
    ],
    [
      'Thực tế có 05 ngõ chưa làm; Thường trực Đảng ủy yêu cầu đề xuất mức hỗ trợ (Phòng Kinh tế; hoàn thành trong tháng 12/2025).',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'], deliverables: ['proposal'] },
    ],
    [
      'Nạo vét mương tổ 5. Phòng Kinh tế chủ trì, xong trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
    ],
    [
      'Sửa đèn ngõ 5 – Ban Quản lý dự án – trước 10/12/2025.',
      { lead: ['Ban Quản lý dự án'], deliverables: ['repair'], due: ['trước 10/12/2025'] },
    ],
    [
      'Nạo vét kênh trước ngày 10/12/2025: giao Phòng Kinh tế.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
    ],
    [
      'Nạo vét kênh do Phòng Kinh tế làm, xong trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trước ngày 10/12/2025'] },
    ],
  ])('“%s”', reads)
})

function reads(...[clause, ...said]: Row): void {
  const { read, wanted } = compared(clause, said)
  expect(read).toEqual(wanted)
}
