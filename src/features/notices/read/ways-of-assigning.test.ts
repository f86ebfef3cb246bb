import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

type Row = [clause: string, ...said: Said[]]

describe('who leads is told by a verb that gives a task, said first:', () => {
  test.each<Row>([
    ['Yêu cầu tập thể Chi ủy thôn 4 kiểm điểm việc chậm trễ.', { lead: ['tập thể Chi ủy thôn 4'] }],
    ['Nhờ Hội Nông dân phường kêu gọi hội viên góp công làm đường.', { lead: ['Hội Nông dân phường'] }],
    ['Kính mong Đoàn Thanh niên phường tổ chức lớp học bơi.', { lead: ['Đoàn Thanh niên phường'] }],
    [
      'Mời Điện lực Cồn Sậy cùng khảo sát, di dời 03 trụ điện.',
      { lead: ['Điện lực Cồn Sậy'], deliverables: ['survey', 'repair'] },
    ],
    [
      'Giao cho Phòng Văn hóa - Xã hội chủ trì lập danh sách các hộ nghèo.',
      { lead: ['Phòng Văn hóa - Xã hội'] },
    ],
    ['Giao nhiệm vụ cho Công an phường tuần tra tuyến đường Lê Lợi.', { lead: ['Công an phường'] }],
    ['Giao trách nhiệm cho Công an phường tuần tra tuyến đường Lê Lợi.', { lead: ['Công an phường'] }],
    [
      'Phân công đồng chí Nguyễn Văn Hải, Phó Chủ tịch UBND phường trực tiếp chỉ đạo Phòng Kinh tế sửa đèn.',
      {
        lead: ['đồng chí Nguyễn Văn Hải, Phó Chủ tịch UBND phường'],
        executing: ['Phòng Kinh tế'],
        deliverables: ['repair'],
      },
    ],
    [
      'Yêu cầu: Phòng Kinh tế khẩn trương hoàn thiện hồ sơ.',
      { lead: ['Phòng Kinh tế'], due: ['khẩn trương'] },
    ],
    [
      'Chuyển kiến nghị này đến Công ty Điện lực Hải Phòng để giải quyết, trả lời cử tri trước ngày 15/12/2025.',
      {
        lead: ['Công ty Điện lực Hải Phòng'],
        deliverables: ['citizen-reply'],
        due: ['trước ngày 15/12/2025'],
      },
    ],
    ['Chuyển Công an phường xem xét, giải quyết theo thẩm quyền.', { lead: ['Công an phường'] }],
    [
      'Chuyển nội dung kiến nghị của ông Lê Văn Tám cho Phòng Kinh tế giải quyết, trả lời công dân trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Cử đồng chí Lê Văn Ba, Phó Trưởng Công an phường theo dõi địa bàn khu phố 3.',
      { lead: ['đồng chí Lê Văn Ba, Phó Trưởng Công an phường'] },
    ],
    [
      'Đề nghị các hộ dân ngõ 15 tự tháo dỡ mái che trước ngày 15/12/2025.',
      { lead: ['các hộ dân ngõ 15'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Giao Phòng Kinh tế và Phòng Văn hóa - Xã hội, theo lĩnh vực phụ trách, rà soát các kiến nghị.',
      { lead: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'] },
    ],
    [
      'Giao Chánh Văn phòng HĐND và UBND phường theo dõi, đôn đốc, tổng hợp báo cáo UBND phường.',
      { lead: ['Chánh Văn phòng HĐND và UBND phường'], reportTo: ['UBND phường'], deliverables: ['report'] },
    ],
    [
      'Giao Trung tâm Phục vụ hành chính công phường công khai quy trình cấp giấy chứng nhận.',
      { lead: ['Trung tâm Phục vụ hành chính công phường'], deliverables: ['announcement'] },
    ],
    [
      'Giao Tổ trưởng tổ dân phố số 3, số 5 vận động các hộ.',
      { lead: ['Tổ trưởng tổ dân phố số 3, số 5'], deliverables: ['campaign'] },
    ],
    [
      'Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội tuyên truyền, vận động Nhân dân.',
      {
        lead: ['Ban Thường trực Ủy ban MTTQ Việt Nam phường', 'các tổ chức chính trị - xã hội'],
        deliverables: ['campaign'],
      },
    ],
    [
      'Kính đề nghị Ban Quản lý dự án giao thông thành phố sớm hoàn trả mặt đường.',
      { lead: ['Ban Quản lý dự án giao thông thành phố'], deliverables: ['repair'] },
    ],
    [
      'Đề nghị Sở Xây dựng, Công ty Điện lực Hồng Bàng quan tâm di dời cột điện.',
      { lead: ['Sở Xây dựng', 'Công ty Điện lực Hồng Bàng'] },
    ],
    [
      'Yêu cầu chủ đầu tư Dự án Khu đô thị Hồng Thái hoàn trả đường dân sinh trước ngày 15/12/2025.',
      { lead: ['chủ đầu tư Dự án Khu đô thị Hồng Thái'], deliverables: ['repair'] },
    ],
    [
      'Yêu cầu Công ty TNHH Môi trường Xanh thu gom rác đúng giờ.',
      { lead: ['Công ty TNHH Môi trường Xanh'] },
    ],
    [
      'Giao Hiệu trưởng Trường Tiểu học Lê Hồng Phong bố trí người hướng dẫn giao thông giờ tan học.',
      { lead: ['Hiệu trưởng Trường Tiểu học Lê Hồng Phong'] },
    ],
    [
      'Giao đồng chí Chỉ huy trưởng Ban CHQS phường huy động dân quân hỗ trợ các hộ.',
      { lead: ['đồng chí Chỉ huy trưởng Ban CHQS phường'] },
    ],
    ['Giao Bộ phận Một cửa niêm yết thủ tục.', { lead: ['Bộ phận Một cửa'], deliverables: ['announcement'] }],
    [
      'Giao bộ phận Địa chính - Xây dựng đo đạc lại thửa đất số 15.',
      { lead: ['bộ phận Địa chính - Xây dựng'], deliverables: ['survey'] },
    ],
    [
      'Giao cán bộ phụ trách đất đai hướng dẫn gia đình ông Tâm lập hồ sơ.',
      { lead: ['cán bộ phụ trách đất đai'], deliverables: ['guidance'] },
    ],
    [
      'Giao Ban Chỉ đạo chuyển đổi số phường tổ chức tập huấn cho Tổ công nghệ số cộng đồng.',
      { lead: ['Ban Chỉ đạo chuyển đổi số phường'], deliverables: ['guidance'] },
    ],
    [
      'Giao Ban Quản lý chợ Trung tâm sắp xếp lại các hộ kinh doanh.',
      { lead: ['Ban Quản lý chợ Trung tâm'] },
    ],
    [
      'Giao Hợp tác xã Nông nghiệp Tân Phong vận hành trạm bơm.',
      { lead: ['Hợp tác xã Nông nghiệp Tân Phong'] },
    ],
    [
      'Giao Ban Công tác Mặt trận khu dân cư số 7 vận động các hộ hiến đất.',
      { lead: ['Ban Công tác Mặt trận khu dân cư số 7'], deliverables: ['campaign'] },
    ],
    ['Chỉ đạo: Công an phường xử lý xe quá tải.', { lead: ['Công an phường'] }],
    [
      'Giao đồng thời Công an phường và Ban Chỉ huy Quân sự phường tuần tra đêm.',
      { lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'] },
    ],
    [
      'Giao ông Nguyễn Văn Tám, Tổ trưởng tổ dân phố 5 vận động các hộ.',
      { lead: ['ông Nguyễn Văn Tám, Tổ trưởng tổ dân phố 5'] },
    ],
    [
      'Giao Thanh tra viên phụ trách địa bàn và công chức tư pháp xác minh.',
      { lead: ['Thanh tra viên phụ trách địa bàn', 'công chức tư pháp'] },
    ],
    [
      'Giao đồng chí Nguyễn Văn An làm Tổ trưởng, đồng chí Trần Thị Bình làm Tổ phó, tổ chức kiểm tra các hộ.',
      { lead: ['đồng chí Nguyễn Văn An', 'đồng chí Trần Thị Bình'], deliverables: ['inspection'] },
    ],
    [
      'Giao Phòng Kinh tế, Công an phường, Trạm Y tế phường kiểm tra các quán ăn (Công an phường chủ trì).',
      { lead: ['Công an phường'], coordinating: ['Phòng Kinh tế', 'Trạm Y tế phường'] },
    ],
    [
      'Giao Phòng Kinh tế và Công an phường kiểm tra các quán ăn, trong đó Công an phường chủ trì.',
      { lead: ['Công an phường'], coordinating: ['Phòng Kinh tế'] },
    ],
    [
      'Đề nghị các cơ quan, đơn vị liên quan: Công an phường, Trạm Y tế phường nhắc nhở, xử phạt.',
      { lead: ['Công an phường', 'Trạm Y tế phường'] },
    ],
    ['Lưu ý Phòng Kinh tế trả lời các hộ.', { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'] }],
    [
      'Yêu cầu Liên danh Bảo Minh - Trường Phát tưới nước 04 lần mỗi ngày.',
      { lead: ['Liên danh Bảo Minh - Trường Phát'] },
    ],
    ['Giao Đoàn xã xây dựng kế hoạch hỗ trợ 05 mô hình khởi nghiệp.', { lead: ['Đoàn xã'] }],
    ['Giao Hội Nông dân xây dựng chương trình tập huấn.', { lead: ['Hội Nông dân'] }],
    ['Giao Đoàn phường quản lý phòng đọc.', { lead: ['Đoàn phường'] }],
    ['Giao Hợp tác xã xây dựng mô hình tưới tiết kiệm.', { lead: ['Hợp tác xã'] }],
    ['Giao Công ty Xây dựng số 5 nạo vét kênh.', { lead: ['Công ty Xây dựng số 5'] }],
    [
      'Giao Phòng Kinh tế soạn văn bản kiến nghị Công ty Điện lực tỉnh tăng công suất.',
      { lead: ['Phòng Kinh tế'], deliverables: ['proposal'] },
    ],
    [
      'Giao Văn phòng Đảng ủy tham mưu theo dõi, đôn đốc và 6 tháng một lần báo cáo đồng chí Bí thư Đảng ủy.',
      {
        lead: ['Văn phòng Đảng ủy'],
        reportTo: ['đồng chí Bí thư Đảng ủy'],
        deliverables: ['report'],
        due: ['6 tháng một lần'],
      },
    ],
    [
      'Giao Trưởng ấp Đá Bạc vận động bà con ra quân dọn rạch vào ngày 28/12/2025.',
      { lead: ['Trưởng ấp Đá Bạc'], due: ['ngày 28/12/2025'] },
    ],
    [
      'Đề nghị Ban Xây dựng Đảng cử cán bộ tham gia trong vòng 02 ngày kể từ khi nhận được văn bản đề nghị.',
      { lead: ['Ban Xây dựng Đảng'], due: ['trong vòng 02 ngày kể từ khi nhận được văn bản đề nghị'] },
    ],
    [
      'Giao Tổ chuyển đổi số cộng đồng chủ trì hướng dẫn bà con nộp hồ sơ trực tuyến.',
      { lead: ['Tổ chuyển đổi số cộng đồng'], deliverables: ['guidance'] },
    ],
  ])('“%s”', reads)
})

describe('by such a verb behind who says it, why or when:', () => {
  test.each<Row>([
    [
      'Ban Thường vụ tin tưởng giao Phòng Kinh tế sửa cầu Đông trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Ban Thường vụ trân trọng đề nghị Ủy ban MTTQ Việt Nam phường giám sát việc sửa đường.',
      { lead: ['Ủy ban MTTQ Việt Nam phường'] },
    ],
    ['Ban Thường vụ ghi nhận và giao Công an phường tuần tra khu vực chợ.', { lead: ['Công an phường'] }],
    [
      'Bí thư Đảng ủy nói: "Tôi yêu cầu Phòng Kinh tế trả lời dân trước ngày 15/12/2025. Kết quả báo cáo cho tôi."',
      { lead: ['Phòng Kinh tế'], reportTo: ['tôi'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Chủ tịch UBND phường hứa trả lời ông Bảy trước ngày 15/12/2025 và phân công Phòng Kinh tế đo đạc lại.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'], due: [] },
    ],
    [
      'Phê bình Trung tâm Phục vụ hành chính công để 12 hồ sơ quá hạn, yêu cầu kiểm điểm, báo cáo UBND phường.',
      { lead: ['Trung tâm Phục vụ hành chính công'], reportTo: ['UBND phường'] },
    ],
    [
      'Ban Thường vụ nghiêm túc phê bình Phòng Kinh tế chậm trả lời kiến nghị; yêu cầu xong trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Đồng ý chủ trương mở rộng ngõ 25; giao Phòng Kinh tế tham mưu, trình UBND phường trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Nhất trí với đề nghị của các hộ dân ngõ 15, giao Phòng Kinh tế kiểm tra.',
      { lead: ['Phòng Kinh tế'], deliverables: ['inspection'] },
    ],
    [
      'Thường trực Đảng ủy đề nghị Ủy ban MTTQ Việt Nam phường giám sát việc giải quyết.',
      { lead: ['Ủy ban MTTQ Việt Nam phường'] },
    ],
    [
      'Chủ tịch UBND phường yêu cầu Trưởng Công an phường bố trí lực lượng chốt trực.',
      { lead: ['Trưởng Công an phường'] },
    ],
    [
      'UBND phường phân công Phòng Kinh tế chủ trì kiểm tra các hộ nuôi cá.',
      { lead: ['Phòng Kinh tế'], deliverables: ['inspection'] },
    ],
    [
      'Ban Thường vụ Đảng ủy phường thống nhất chủ trương, giao Đảng ủy UBND phường lãnh đạo, chỉ đạo Phòng Kinh tế xây dựng phương án trước ngày 15/12/2025.',
      {
        lead: ['Đảng ủy UBND phường'],
        executing: ['Phòng Kinh tế'],
        deliverables: ['plan'],
        due: ['trước ngày 15/12/2025'],
      },
    ],
    ['UBND phường giao Phòng Kinh tế: Khảo sát, lập dự toán sửa chữa kè.', { lead: ['Phòng Kinh tế'] }],
    [
      'Khẩn trương sửa chữa đường ngõ 20, giao Phòng Kinh tế chủ trì thực hiện.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    [
      'Hoàn thành việc lắp camera tại 5 ngã tư trước ngày 20/12/2025, giao Công an phường thực hiện.',
      { lead: ['Công an phường'], due: ['trước ngày 20/12/2025'] },
    ],
    [
      'Chậm nhất ngày 15/12/2025, yêu cầu Phòng Kinh tế hoàn thành cắm mốc.',
      { lead: ['Phòng Kinh tế'], due: ['Chậm nhất ngày 15/12/2025'] },
    ],
    [
      'Kết luận: giao Phòng Kinh tế khảo sát tuyến cống.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    ['Ý kiến chỉ đạo: Giao Công an phường xử lý xe quá tải.', { lead: ['Công an phường'] }],
    [
      'Hướng giải quyết: Giao Phòng Kinh tế đo đạc lại, trả lời hộ ông Bình trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    ['Ý kiến của bà Hoa là chính đáng, giao Phòng Kinh tế xem xét.', { lead: ['Phòng Kinh tế'] }],
    [
      'Việc này UBND phường đã giao Phòng Kinh tế thực hiện, đề nghị Phòng Kinh tế đẩy nhanh tiến độ, hoàn thành trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Thường trực Đảng ủy giao trách nhiệm trực tiếp cho Công an phường xử lý.',
      { lead: ['Công an phường'] },
    ],
    [
      'Thông báo này được giao cho Phòng Văn hóa - Xã hội đăng tải trên Trang thông tin điện tử.',
      { lead: ['Phòng Văn hóa - Xã hội'], deliverables: ['announcement'] },
    ],
    [
      'Đường ống cũ, áp lực yếu, vì vậy giao Đảng ủy UBND phường làm việc với Công ty cấp nước.',
      { lead: ['Đảng ủy UBND phường'] },
    ],
    [
      'Hồ sơ chưa rõ nên trước hết cần kiểm tra pháp lý, việc này giao Phòng Kinh tế thực hiện.',
      { lead: ['Phòng Kinh tế'], deliverables: ['inspection'] },
    ],
    ['Ban Thường vụ đánh giá cao các ý kiến; đề nghị các chi bộ nắm tình hình.', { lead: ['các chi bộ'] }],
    [
      'Công ty Gỗ Minh Tâm (đề nghị hướng dẫn hồ sơ): UBND phường giao Công an phường trả lời doanh nghiệp.',
      { lead: ['Công an phường'] },
    ],
  ])('“%s”', reads)
})

describe('for each of several tasks in one sentence:', () => {
  test.each<Row>([
    [
      'Giao Phòng Kinh tế sửa cầu, còn việc cắm biển báo thì Công an phường thực hiện.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
    ],
    [
      'Công an phường kiểm tra; đồng chí Trưởng Trạm Y tế trực tiếp gặp, xin lỗi gia đình.',
      { lead: ['Công an phường'] },
      { lead: ['đồng chí Trưởng Trạm Y tế'] },
    ],
    [
      'Giao nhiệm vụ cho các đơn vị như sau: Phòng Kinh tế khảo sát; Công an phường tuần tra.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
    ],
    [
      'Thứ nhất, Phòng Kinh tế khảo sát ngõ 45. Thứ hai, các tổ dân phố vận động nhân dân.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
      { lead: ['các tổ dân phố'], deliverables: ['campaign'] },
    ],
  ])('“%s”', reads)
})

describe('and nobody leads what is praised, hoped for or asked by others:', () => {
  test.each<Row>([
    ['Bà Ngoan đề nghị UBND xã giao Phòng Kinh tế đo lại diện tích và trả lời trước ngày 20/12/2025.'],
    ['Ban Thường vụ Đảng ủy ghi nhận, đề nghị Nhân dân yên tâm.'],
    ['Ban Thường vụ Đảng ủy nhiệt liệt biểu dương Nhân dân các xóm đã hiến đất.'],
    ['Ban Thường vụ Đảng ủy thông tin để Nhân dân biết: nếu đủ vốn thì sẽ giao Ban Quản lý dự án lập hồ sơ.'],
  ])('“%s”', reads)
})

function reads(...[clause, ...said]: Row): void {
  const { read, wanted } = compared(clause, said)
  expect(read).toEqual(wanted)
}
