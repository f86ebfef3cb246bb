import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

describe('who leads is told however the office assigns:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    [
      'Người đứng đầu cấp ủy, chính quyền xã trực tiếp đối thoại với 08 hộ.',
      { lead: ['Người đứng đầu cấp ủy, chính quyền xã'] },
    ],
    ['Yêu cầu tập thể Chi ủy thôn 4 kiểm điểm việc chậm trễ.', { lead: ['tập thể Chi ủy thôn 4'] }],
    [
      'Riêng hồ sơ của bà Tư do Trung tâm Phục vụ hành chính công trực tiếp hướng dẫn bổ sung.',
      { lead: ['Trung tâm Phục vụ hành chính công'], deliverables: ['guidance'] },
    ],
    [
      'Ban Thường vụ tin tưởng giao Phòng Kinh tế sửa cầu Đông trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Ban Thường vụ trân trọng đề nghị Ủy ban MTTQ Việt Nam phường giám sát việc sửa đường.',
      { lead: ['Ủy ban MTTQ Việt Nam phường'] },
    ],
    ['Ban Thường vụ ghi nhận và giao Công an phường tuần tra khu vực chợ.', { lead: ['Công an phường'] }],
    ['Nhờ Hội Nông dân phường kêu gọi hội viên góp công làm đường.', { lead: ['Hội Nông dân phường'] }],
    ['Kính mong Đoàn Thanh niên phường tổ chức lớp học bơi.', { lead: ['Đoàn Thanh niên phường'] }],
    [
      'Mời Điện lực Cồn Sậy cùng khảo sát, di dời 03 trụ điện.',
      { lead: ['Điện lực Cồn Sậy'], deliverables: ['survey', 'repair'] },
    ],
    [
      'Bí thư Đảng ủy nói: "Tôi yêu cầu Phòng Kinh tế trả lời dân trước ngày 15/12/2025. Kết quả báo cáo cho tôi."',
      { lead: ['Phòng Kinh tế'], reportTo: ['tôi'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Giao Phòng Kinh tế sửa cầu, còn việc cắm biển báo thì Công an phường thực hiện.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
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
    ['Công ty Thủy điện Đạ Nghịt 2 sửa cầu tạm.', { lead: ['Công ty Thủy điện Đạ Nghịt 2'] }],
    [
      'Các đơn vị sự nghiệp, trường học niêm yết số điện thoại tiếp nhận phản ánh.',
      { lead: ['Các đơn vị sự nghiệp', 'trường học'] },
    ],
    [
      'Công an phường kiểm tra; đồng chí Trưởng Trạm Y tế trực tiếp gặp, xin lỗi gia đình.',
      { lead: ['Công an phường'] },
      { lead: ['đồng chí Trưởng Trạm Y tế'] },
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
      'Trưởng phòng Kinh tế chịu trách nhiệm trước Chủ tịch UBND phường về tiến độ thực hiện.',
      { lead: ['Trưởng phòng Kinh tế'] },
    ],
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
      'UBND phường phân công Phòng Kinh tế chủ trì kiểm tra các hộ nuôi cá.',
      { lead: ['Phòng Kinh tế'], deliverables: ['inspection'] },
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
      'Yêu cầu: Phòng Kinh tế khẩn trương hoàn thiện hồ sơ.',
      { lead: ['Phòng Kinh tế'], due: ['khẩn trương'] },
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
      'Công an phường, Ban Chỉ huy Quân sự phường theo chức năng, nhiệm vụ được giao phối hợp với các tổ dân phố giữ gìn trật tự.',
      { lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'], coordinating: ['các tổ dân phố'] },
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
      'Ban Thường vụ Đảng ủy phường thống nhất chủ trương, giao Đảng ủy UBND phường lãnh đạo, chỉ đạo Phòng Kinh tế xây dựng phương án trước ngày 15/12/2025.',
      {
        lead: ['Đảng ủy UBND phường'],
        executing: ['Phòng Kinh tế'],
        deliverables: ['plan'],
        due: ['trước ngày 15/12/2025'],
      },
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
    ['UBND phường giao Phòng Kinh tế: Khảo sát, lập dự toán sửa chữa kè.', { lead: ['Phòng Kinh tế'] }],
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
    [
      'Văn phòng Đảng ủy có nhiệm vụ theo dõi, đôn đốc, báo cáo kết quả tại phiên họp tháng 12.',
      { lead: ['Văn phòng Đảng ủy'], deliverables: ['report'] },
    ],
    [
      'Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường kiểm tra thực địa.',
      { lead: ['Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường'], deliverables: ['inspection'] },
    ],
    [
      'Trong quá trình thi công, Ban Quản lý dự án bố trí đường tạm cho người dân.',
      { lead: ['Ban Quản lý dự án'] },
    ],
    [
      'Khẩn trương sửa chữa đường ngõ 20, giao Phòng Kinh tế chủ trì thực hiện.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    [
      'Hoàn thành việc lắp camera tại 5 ngã tư trước ngày 20/12/2025, giao Công an phường thực hiện.',
      { lead: ['Công an phường'], due: ['trước ngày 20/12/2025'] },
    ],
    [
      'Trước ngày 15/12/2025, Phòng Kinh tế phải có phương án trình UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['Trước ngày 15/12/2025'] },
    ],
    [
      'Chậm nhất ngày 15/12/2025, yêu cầu Phòng Kinh tế hoàn thành cắm mốc.',
      { lead: ['Phòng Kinh tế'], due: ['Chậm nhất ngày 15/12/2025'] },
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
    [
      'Kết luận: giao Phòng Kinh tế khảo sát tuyến cống.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    ['Chỉ đạo: Công an phường xử lý xe quá tải.', { lead: ['Công an phường'] }],
    ['Ý kiến chỉ đạo: Giao Công an phường xử lý xe quá tải.', { lead: ['Công an phường'] }],
    ['Giải pháp: Phòng Kinh tế lắp 12 bóng đèn.', { lead: ['Phòng Kinh tế'], deliverables: ['repair'] }],
    [
      'Hướng giải quyết: Giao Phòng Kinh tế đo đạc lại, trả lời hộ ông Bình trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Ghi nhận ý kiến của Nhân dân. Phòng Kinh tế kiểm tra, trả lời trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    ['Ý kiến của bà Hoa là chính đáng, giao Phòng Kinh tế xem xét.', { lead: ['Phòng Kinh tế'] }],
    [
      'Việc này UBND phường đã giao Phòng Kinh tế thực hiện, đề nghị Phòng Kinh tế đẩy nhanh tiến độ, hoàn thành trong tháng 12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Giao đồng thời Công an phường và Ban Chỉ huy Quân sự phường tuần tra đêm.',
      { lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'] },
    ],
    [
      'Thường trực Đảng ủy giao trách nhiệm trực tiếp cho Công an phường xử lý.',
      { lead: ['Công an phường'] },
    ],
    ['Công an phường/Phòng Kinh tế tuần tra tuyến đê.', { lead: ['Công an phường', 'Phòng Kinh tế'] }],
    [
      'Các đồng chí: Lê Bá Thành (Chủ tịch Hội Nông dân phường), Trương Như Ý (Giám đốc Phòng giao dịch) hướng dẫn hội viên làm thủ tục vay vốn.',
      {
        lead: ['Lê Bá Thành (Chủ tịch Hội Nông dân phường)', 'Trương Như Ý (Giám đốc Phòng giao dịch)'],
        deliverables: ['guidance'],
      },
    ],
    [
      'Giao ông Nguyễn Văn Tám, Tổ trưởng tổ dân phố 5 vận động các hộ.',
      { lead: ['ông Nguyễn Văn Tám, Tổ trưởng tổ dân phố 5'] },
    ],
    ['Trạm Y tế phường được yêu cầu phun hóa chất diệt muỗi.', { lead: ['Trạm Y tế phường'] }],
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
    [
      'Chợ tạm tồn tại nhiều năm, đã hai lần giải tỏa, do đó cần có phương án sắp xếp các hộ (Phòng Kinh tế chủ trì; Công an phường phối hợp).',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['plan'] },
    ],
    [
      'Thực tế có 05 ngõ chưa làm; Thường trực Đảng ủy yêu cầu đề xuất mức hỗ trợ (Phòng Kinh tế; hoàn thành trong tháng 12/2025).',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'], deliverables: ['proposal'] },
    ],
    ['Ban Thường vụ đánh giá cao các ý kiến; đề nghị các chi bộ nắm tình hình.', { lead: ['các chi bộ'] }],
    [
      'Các phòng, đơn vị được giao nhiệm vụ gửi báo cáo về Văn phòng Đảng ủy.',
      { lead: ['Các phòng, đơn vị được giao nhiệm vụ'], reportTo: ['Văn phòng Đảng ủy'] },
    ],
    ['Các đơn vị chủ trì tại Mục 3 báo cáo tiến độ.', { lead: ['Các đơn vị chủ trì tại Mục 3'] }],
    [
      '60 ngày sau buổi đối thoại này, Phòng Kinh tế báo cáo kết quả.',
      { lead: ['Phòng Kinh tế'], due: ['60 ngày sau buổi đối thoại này'] },
    ],
    [
      'Giao Thanh tra viên phụ trách địa bàn và công chức tư pháp xác minh.',
      { lead: ['Thanh tra viên phụ trách địa bàn', 'công chức tư pháp'] },
    ],
    ['Bà Ngoan đề nghị UBND xã giao Phòng Kinh tế đo lại diện tích và trả lời trước ngày 20/12/2025.'],
    ['Ban Thường vụ Đảng ủy ghi nhận, đề nghị Nhân dân yên tâm.'],
    ['Ban Thường vụ Đảng ủy nhiệt liệt biểu dương Nhân dân các xóm đã hiến đất.'],
    ['Ban Thường vụ Đảng ủy thông tin để Nhân dân biết: nếu đủ vốn thì sẽ giao Ban Quản lý dự án lập hồ sơ.'],
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
    [
      'Giao nhiệm vụ cho các đơn vị như sau: Phòng Kinh tế khảo sát; Công an phường tuần tra.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
    ],
    [
      'Nạo vét mương tổ 5. Phòng Kinh tế chủ trì, xong trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
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
      'Sửa đèn ngõ 5 – Ban Quản lý dự án – trước 10/12/2025.',
      { lead: ['Ban Quản lý dự án'], deliverables: ['repair'], due: ['trước 10/12/2025'] },
    ],
    [
      'Ban Quản lý dự án lắp 03 đèn trước ngày 10/12/2025.',
      { lead: ['Ban Quản lý dự án'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
    ],
    ['Lưu ý Phòng Kinh tế trả lời các hộ.', { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'] }],
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
      'Yêu cầu Liên danh Bảo Minh - Trường Phát tưới nước 04 lần mỗi ngày.',
      { lead: ['Liên danh Bảo Minh - Trường Phát'] },
    ],
    [
      'Công ty CP May Đông Á (đường vào xưởng ngập nước): Phòng Kinh tế khảo sát cao độ.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    [
      'Công ty Gỗ Minh Tâm (đề nghị hướng dẫn hồ sơ): UBND phường giao Công an phường trả lời doanh nghiệp.',
      { lead: ['Công an phường'] },
    ],
    [
      'Đoàn Thanh niên xã, Hội Cựu chiến binh xã phân công lực lượng hướng dẫn giao thông tại cổng trường.',
      { lead: ['Đoàn Thanh niên xã', 'Hội Cựu chiến binh xã'], deliverables: [] },
    ],
    [
      'Các cơ quan, đơn vị được giao nhiệm vụ xây dựng kế hoạch thực hiện.',
      { lead: ['Các cơ quan, đơn vị được giao nhiệm vụ'], deliverables: ['plan'] },
    ],
    [
      'Thứ nhất, Phòng Kinh tế khảo sát ngõ 45. Thứ hai, các tổ dân phố vận động nhân dân.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
      { lead: ['các tổ dân phố'], deliverables: ['campaign'] },
    ],
    [
      'Liên quan đến kiến nghị của bà Hoa, tổ 5 về tiếng ồn, Công an phường kiểm tra.',
      { lead: ['Công an phường'], deliverables: ['inspection'] },
    ],
    ['Giao Đoàn xã xây dựng kế hoạch hỗ trợ 05 mô hình khởi nghiệp.', { lead: ['Đoàn xã'] }],
    ['Giao Hội Nông dân xây dựng chương trình tập huấn.', { lead: ['Hội Nông dân'] }],
    ['Giao Đoàn phường quản lý phòng đọc.', { lead: ['Đoàn phường'] }],
    ['Giao Hợp tác xã xây dựng mô hình tưới tiết kiệm.', { lead: ['Hợp tác xã'] }],
    ['Giao Công ty Xây dựng số 5 nạo vét kênh.', { lead: ['Công ty Xây dựng số 5'] }],
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
      'Giao Phòng Kinh tế soạn văn bản kiến nghị Công ty Điện lực tỉnh tăng công suất.',
      { lead: ['Phòng Kinh tế'], deliverables: ['proposal'] },
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
      'Với Phòng Kinh tế: rà soát các tuyến đường hư hỏng.',
      { lead: ['Phòng Kinh tế'], deliverables: ['survey'] },
    ],
    ['Đối với Phòng Kinh tế cần nạo vét kênh Đông.', { lead: ['Phòng Kinh tế'], deliverables: ['repair'] }],
    [
      'Nạo vét kênh trước ngày 10/12/2025: giao Phòng Kinh tế.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 10/12/2025'] },
    ],
    [
      'Nạo vét kênh do Phòng Kinh tế làm, xong trước ngày 10/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trước ngày 10/12/2025'] },
    ],
    [
      'Cuối mỗi quý, Phòng Kinh tế báo cáo UBND phường.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['Cuối mỗi quý'] },
    ],
    [
      'Giao Tổ chuyển đổi số cộng đồng chủ trì hướng dẫn bà con nộp hồ sơ trực tuyến.',
      { lead: ['Tổ chuyển đổi số cộng đồng'], deliverables: ['guidance'] },
    ],
    [
      'Hai phòng Kinh tế và Văn hóa - Xã hội lập kế hoạch.',
      { lead: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'], deliverables: ['plan'] },
    ],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})
