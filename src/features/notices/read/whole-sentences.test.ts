import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

describe('whole sentences, as offices write them, are read:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    [
      'Về hệ thống thoát nước: Ban Thường vụ Đảng ủy ghi nhận kiến nghị của Nhân dân tổ dân phố 6; giao Đảng ủy UBND phường lãnh đạo UBND phường chỉ đạo Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Công ty Thoát nước và tổ dân phố 6 khảo sát toàn tuyến, lập phương án nạo vét, cải tạo; báo cáo Ban Thường vụ Đảng ủy trước ngày 15/12/2025.',
      {
        lead: ['Đảng ủy UBND phường'],
        executing: ['UBND phường', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
        coordinating: ['Công ty Thoát nước', 'tổ dân phố 6'],
        reportTo: ['Ban Thường vụ Đảng ủy'],
        deliverables: ['survey', 'plan', 'report'],
        due: ['trước ngày 15/12/2025'],
      },
    ],
    [
      'Giao Ủy ban Mặt trận Tổ quốc Việt Nam phường chủ trì, phối hợp với các tổ chức chính trị - xã hội giám sát việc giải quyết kiến nghị; định kỳ hằng quý thông tin kết quả giám sát đến Nhân dân.',
      {
        lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam phường'],
        coordinating: ['các tổ chức chính trị - xã hội'],
        due: ['định kỳ hằng quý'],
      },
    ],
    [
      'Đồng chí Phó Chủ tịch UBND phường phụ trách lĩnh vực đô thị trực tiếp chỉ đạo Phòng Kinh tế rà soát hồ sơ 12 hộ dân, làm việc với Ban Quản lý dự án thành phố, thống nhất thời gian chi trả, thông báo cho các hộ trước ngày 10/12/2025.',
      {
        lead: ['Đồng chí Phó Chủ tịch UBND phường phụ trách lĩnh vực đô thị'],
        executing: ['Phòng Kinh tế'],
        deliverables: ['citizen-reply'],
        due: ['trước ngày 10/12/2025'],
      },
    ],
    [
      'Trước mắt trong tháng 12/2025, giao Phòng Kinh tế bố trí kinh phí sửa chữa 05 vị trí hư hỏng nặng; về lâu dài, tham mưu UBND phường đưa tuyến đường vào danh mục đầu tư công trung hạn 2026 - 2030.',
      { lead: ['Phòng Kinh tế'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Yêu cầu Công an phường duy trì tuần tra ban đêm tại khu vực cầu Niệm, kịp thời ngăn chặn các nhóm thanh thiếu niên tụ tập; phối hợp với nhà trường và gia đình quản lý, giáo dục học sinh; kết quả báo cáo Đảng ủy phường (qua Văn phòng Đảng ủy) trước ngày 20 hằng tháng.',
      {
        lead: ['Công an phường'],
        coordinating: ['nhà trường', 'gia đình'],
        via: ['Văn phòng Đảng ủy'],
        reportTo: ['Đảng ủy phường'],
        due: ['trước ngày 20 hằng tháng'],
        deliverables: ['report'],
      },
    ],
    [
      'Đề nghị Bí thư chi bộ, Tổ trưởng tổ dân phố, Trưởng Ban Công tác Mặt trận tổ dân phố 7 tuyên truyền, vận động các hộ dân không đổ rác ra vỉa hè.',
      {
        lead: ['Bí thư chi bộ', 'Tổ trưởng tổ dân phố', 'Trưởng Ban Công tác Mặt trận tổ dân phố 7'],
        deliverables: ['campaign'],
      },
    ],
    [
      'Trạm Y tế phường chủ trì cùng các trường học, tổ dân phố tổ chức phun hóa chất diệt muỗi, hoàn thành trước 30/11/2025.',
      { lead: ['Trạm Y tế phường'], coordinating: ['các trường học, tổ dân phố'], due: ['trước 30/11/2025'] },
    ],
    [
      'UBND phường thành lập đoàn kiểm tra liên ngành do Phòng Kinh tế chủ trì, thành viên gồm Công an phường, Trạm Y tế phường kiểm tra các cơ sở giết mổ, hoàn thành trong tháng 12/2025.',
      {
        lead: ['UBND phường'],
        coordinating: ['Công an phường', 'Trạm Y tế phường'],
        deliverables: ['inspection'],
        due: ['trong tháng 12/2025'],
      },
    ],
    [
      'Công an phường: chủ trì, phối hợp Ban Bảo vệ dân phố kiểm tra nhân khẩu; báo cáo UBND phường trước 15/12.',
      {
        lead: ['Công an phường'],
        coordinating: ['Ban Bảo vệ dân phố'],
        reportTo: ['UBND phường'],
        deliverables: ['inspection', 'report'],
        due: ['trước 15/12'],
      },
    ],
    [
      'Giao Phòng Kinh tế, Hạ tầng và Đô thị tiếp tục đôn đốc nhà thầu thi công tuyến đường Trần Nhân Tông, có biện pháp che chắn, tưới nước giảm bụi; bố trí cán bộ giám sát thường xuyên.',
      { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], due: [] },
    ],
    [
      'Giao Phòng Văn hóa - Xã hội phối hợp với Đài Truyền thanh, Đoàn TNCS Hồ Chí Minh phường đẩy mạnh tuyên truyền Luật Bảo vệ môi trường.',
      {
        lead: ['Phòng Văn hóa - Xã hội'],
        coordinating: ['Đài Truyền thanh', 'Đoàn TNCS Hồ Chí Minh phường'],
        deliverables: ['campaign'],
      },
    ],
    [
      'Trung tâm Phục vụ hành chính công phường rà soát, cắt giảm thời gian giải quyết thủ tục; bố trí công chức hướng dẫn người cao tuổi nộp hồ sơ trực tuyến; thực hiện ngay từ ngày 01/12/2025.',
      { lead: ['Trung tâm Phục vụ hành chính công phường'], deliverables: ['guidance'], due: [] },
    ],
    [
      'Giao Phòng Kinh tế tham mưu Kế hoạch chỉnh trang tuyến phố Nguyễn Lương Bằng, trình Chủ tịch UBND phường ban hành trước ngày 10/12/2025.',
      {
        lead: ['Phòng Kinh tế'],
        reportTo: ['Chủ tịch UBND phường'],
        deliverables: ['plan'],
        due: ['trước ngày 10/12/2025'],
      },
    ],
    [
      'Các đồng chí Ủy viên Ban Thường vụ Đảng ủy được phân công phụ trách địa bàn tăng cường bám nắm cơ sở, dự sinh hoạt chi bộ, kịp thời nắm bắt tâm tư, nguyện vọng của Nhân dân.',
      { lead: ['Các đồng chí Ủy viên Ban Thường vụ Đảng ủy được phân công phụ trách địa bàn'] },
    ],
    [
      'Giao Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Kiểm tra Đảng ủy, Văn phòng Đảng ủy tham mưu kế hoạch kiểm tra việc thực hiện Kết luận này, báo cáo Thường trực Đảng ủy trong tháng 01/2026.',
      {
        lead: ['Ban Xây dựng Đảng'],
        coordinating: ['Ủy ban Kiểm tra Đảng ủy', 'Văn phòng Đảng ủy'],
        reportTo: ['Thường trực Đảng ủy'],
        deliverables: ['plan', 'report'],
        due: ['trong tháng 01/2026'],
      },
    ],
    [
      'Yêu cầu các cơ quan, đơn vị được giao nhiệm vụ báo cáo kết quả thực hiện về Văn phòng Đảng ủy trước ngày 25/12/2025 để tổng hợp, báo cáo Thường trực Đảng ủy.',
      {
        lead: ['các cơ quan, đơn vị được giao nhiệm vụ'],
        via: ['Văn phòng Đảng ủy'],
        reportTo: ['Thường trực Đảng ủy'],
        due: ['trước ngày 25/12/2025'],
        deliverables: ['report'],
      },
    ],
    [
      'Kiến nghị của cử tri Phạm Thị Lan (tổ dân phố 9) về cấp giấy chứng nhận quyền sử dụng đất: Giao Phòng Kinh tế kiểm tra hồ sơ, xác minh nguồn gốc đất, trả lời công dân bằng văn bản chậm nhất ngày 20/12/2025, đồng thời báo cáo Chủ tịch UBND phường.',
      {
        lead: ['Phòng Kinh tế'],
        reportTo: ['Chủ tịch UBND phường'],
        deliverables: ['inspection', 'citizen-reply', 'report'],
        due: ['chậm nhất ngày 20/12/2025'],
      },
    ],
    [
      'Chỉ đạo Phòng Kinh tế phối hợp chặt chẽ với Điện lực Kiến An thay thế, bổ sung hệ thống chiếu sáng tại 07 tuyến ngõ; thời gian hoàn thành trước Tết Nguyên đán Bính Ngọ.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Điện lực Kiến An'],
        deliverables: ['repair'],
        due: ['trước Tết Nguyên đán Bính Ngọ'],
      },
    ],
    [
      'Tiếp tục duy trì mô hình "Tuyến đường tự quản"; Hội Phụ nữ phường làm nòng cốt, Đoàn Thanh niên, Hội Cựu chiến binh phường phối hợp thực hiện.',
      { lead: ['Hội Phụ nữ phường'], coordinating: ['Đoàn Thanh niên', 'Hội Cựu chiến binh phường'] },
    ],
    [
      'Nhiệm vụ tuyên truyền giao Đoàn Thanh niên phường thực hiện; nhiệm vụ thu gom giao Phòng Kinh tế chủ trì.',
      { lead: ['Đoàn Thanh niên phường'] },
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Thường trực Đảng ủy phân công đồng chí Nguyễn Văn Hùng, Phó Bí thư Thường trực Đảng ủy trực tiếp theo dõi, chỉ đạo giải quyết dứt điểm vụ việc; báo cáo Ban Thường vụ Đảng ủy tại phiên họp tháng 12/2025.',
      {
        lead: ['đồng chí Nguyễn Văn Hùng, Phó Bí thư Thường trực Đảng ủy'],
        reportTo: ['Ban Thường vụ Đảng ủy'],
        deliverables: ['report'],
        due: ['tháng 12/2025'],
      },
    ],
    [
      'Giao Công an phường, Ban Chỉ huy Quân sự phường phối hợp tuần tra vũ trang khu vực giáp ranh.',
      { lead: ['Công an phường', 'Ban Chỉ huy Quân sự phường'] },
    ],
    [
      'Phòng Kinh tế phối hợp Công an phường, tổ dân phố: kiểm tra, nhắc nhở các hộ lấn chiếm; tái phạm thì lập biên bản xử phạt.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường', 'tổ dân phố'] },
    ],
    [
      'Hội Nông dân phường, Hội Phụ nữ phường vận động hội viên, có sự hỗ trợ kỹ thuật của Trạm Khuyến nông thành phố.',
      { lead: ['Hội Nông dân phường', 'Hội Phụ nữ phường'], coordinating: ['Trạm Khuyến nông thành phố'] },
    ],
    [
      'Giao Phòng Kinh tế theo dõi diễn biến sạt lở, báo cáo ngay UBND phường khi có dấu hiệu mất an toàn.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao Công an phường làm rõ phản ánh về cờ bạc tại tổ 4, xử lý nghiêm theo pháp luật, kết quả báo cáo Thường trực Đảng ủy trước 10/12/2025.',
      { lead: ['Công an phường'], reportTo: ['Thường trực Đảng ủy'], due: ['trước 10/12/2025'] },
    ],
    [
      'Giao Phòng Kinh tế hoàn thành công tác đo đạc, cắm mốc trước ngày 10/12/2025; niêm yết phương án bồi thường trước ngày 20/12/2025; chi trả xong trong quý I/2026.',
      {
        lead: ['Phòng Kinh tế'],
        due: ['trước ngày 10/12/2025', 'trước ngày 20/12/2025', 'trong quý I/2026'],
      },
    ],
    [
      'Giao Trạm Y tế phường xây dựng kế hoạch khám sức khỏe cho người cao tuổi năm 2026, thông báo lịch khám đến các tổ dân phố.',
      { lead: ['Trạm Y tế phường'], deliverables: ['plan', 'announcement'] },
    ],
    [
      'UBND phường, Công an phường, các đoàn thể theo chức năng, nhiệm vụ tổ chức thực hiện nghiêm túc Kết luận này.',
      { lead: ['UBND phường', 'Công an phường', 'các đoàn thể'] },
    ],
    [
      'Đảng ủy Quân sự phường, Đảng ủy Công an phường lãnh đạo lực lượng thường trực, sẵn sàng ứng cứu khi có mưa bão.',
      { lead: ['Đảng ủy Quân sự phường', 'Đảng ủy Công an phường'] },
    ],
    [
      'Phòng Kinh tế (đồng chí Vũ Văn Nam, Trưởng phòng) chịu trách nhiệm trả lời 08 hộ dân trước ngày 12/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'], due: ['trước ngày 12/12/2025'] },
    ],
    [
      'Trường THCS Bắc Hà, Trường Tiểu học Bắc Hà phối hợp với Công an phường sắp xếp nơi đỗ xe cho phụ huynh.',
      { lead: ['Trường THCS Bắc Hà', 'Trường Tiểu học Bắc Hà'], coordinating: ['Công an phường'] },
    ],
    [
      'Giao Phòng Văn hóa - Xã hội lập hồ sơ đề nghị xếp hạng di tích đình Vĩnh Khê, gửi Sở Văn hóa và Thể thao trong quý II/2026.',
      { lead: ['Phòng Văn hóa - Xã hội'], reportTo: ['Sở Văn hóa và Thể thao'], due: ['trong quý II/2026'] },
    ],
    [
      'Giao Ban Quản lý dự án đầu tư xây dựng phường làm việc với nhà thầu khắc phục hố ga sụt lún ngay trong tuần đầu tháng 12/2025.',
      {
        lead: ['Ban Quản lý dự án đầu tư xây dựng phường'],
        deliverables: ['repair'],
        due: ['ngay trong tuần đầu tháng 12/2025'],
      },
    ],
    [
      'Yêu cầu 12 hộ kinh doanh trên đường Hoàng Quốc Việt ký cam kết không lấn chiếm vỉa hè.',
      { lead: ['12 hộ kinh doanh trên đường Hoàng Quốc Việt'] },
    ],
    [
      'Giao UBND phường sớm bàn giao mặt bằng cho nhà thầu; chậm nhất cuối tháng 12/2025 phải xong.',
      { lead: ['UBND phường'], due: ['chậm nhất cuối tháng 12/2025'] },
    ],
    [
      'Giao Phòng Kinh tế báo cáo UBND phường tiến độ vào thứ Sáu hằng tuần, bắt đầu từ ngày 28/11/2025.',
      { lead: ['Phòng Kinh tế'], reportTo: ['UBND phường'], due: ['vào thứ Sáu hằng tuần'] },
    ],
    [
      'Đối với UBND phường\na) Rà soát lại 19 kiến nghị đang giải quyết, mỗi kiến nghị phải xác định rõ người chịu trách nhiệm, lộ trình và thời điểm hoàn thành; báo cáo bằng văn bản với Thường trực HĐND phường chậm nhất ngày 31/8/2026.',
      { lead: ['UBND phường'], reportTo: ['Thường trực HĐND phường'], deliverables: ['report'] },
    ],
    [
      'HTX Nông nghiệp Mỹ Trạch 1, HTX Nông nghiệp Mỹ Trạch 2 phối hợp với các tổ dân phố Hạ Lang, Thượng Lang, Vĩnh Xá nạo vét 3,4 km kênh nhánh.',
      {
        lead: ['HTX Nông nghiệp Mỹ Trạch 1', 'HTX Nông nghiệp Mỹ Trạch 2'],
        coordinating: ['các tổ dân phố Hạ Lang, Thượng Lang, Vĩnh Xá'],
      },
    ],
    [
      'Đảng ủy UBND phường phải có văn bản trả lời đủ 14 ý kiến, gửi đến tận tay người kiến nghị và sao gửi Văn phòng Đảng ủy.',
      { lead: ['Đảng ủy UBND phường'], reportTo: ['Văn phòng Đảng ủy'], deliverables: ['citizen-reply'] },
    ],
    [
      'Ban Quản lý cảng kiểm tra đột xuất. Các khu dân cư số 1, 2, 6 chủ trì, có Trường THCS và THPT Cô Mai, lực lượng vũ trang trên đảo cùng tham gia, dọn rác.',
      { lead: ['Ban Quản lý cảng'] },
      {
        lead: ['Các khu dân cư số 1, 2, 6'],
        coordinating: ['Trường THCS và THPT Cô Mai', 'lực lượng vũ trang trên đảo'],
      },
    ],
    [
      'Việc súc xả đường ống được giao cho Chi nhánh cấp nước số 4, báo lại UBND phường kết quả. TDP 21 cử người chứng kiến.',
      { lead: ['Chi nhánh cấp nước số 4'], coordinating: ['TDP 21'], reportTo: ['UBND phường'] },
    ],
    [
      'Hồ sơ đất của bà con khu giải toả cũ thì P.KTHTĐT phải rà lại hết, ai đủ điều kiện, ai không phải trả lời rõ; lập danh sách trình UBND phường, hạn cuối là 31/10/2026.',
      { lead: ['P.KTHTĐT'], reportTo: ['UBND phường'] },
    ],
    [
      'Văn phòng Đảng ủy phối hợp với Trung tâm Truyền thông và Văn hóa công khai kết quả.',
      { lead: ['Văn phòng Đảng ủy'], coordinating: ['Trung tâm Truyền thông và Văn hóa'] },
    ],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})
