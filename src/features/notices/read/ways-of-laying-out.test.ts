import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

describe('tasks are found however the page lays them out:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    [
      'Hỏi: Cháu tôi chưa có thẻ bảo hiểm.\nĐáp: Trường Tiểu học Kim Đồng rà lại, gửi danh sách cho Phòng Văn hóa - Xã hội chậm nhất ngày 13/12/2025.',
      { lead: ['Trường Tiểu học Kim Đồng'], reportTo: ['Phòng Văn hóa - Xã hội'] },
    ],
    [
      'Rác đổ trộm đầu hẻm 52: Công an phường → lắp 02 camera. Hạn: 20/12/2025.',
      { lead: ['Công an phường'], deliverables: ['repair'], due: ['20/12/2025'] },
    ],
    [
      'Đèn đường ngõ 5 hỏng => Phòng Kinh tế thay bóng trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Rác ùn ứ cuối ngõ 12 → giao Công ty Môi trường thu gom, xong trong tháng 12/2025.',
      { lead: ['Công ty Môi trường'], due: ['trong tháng 12/2025'] },
    ],
    [
      'Nạo vét mương tổ 5, Phòng Kinh tế, Quý I/2026.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'], due: ['Quý I/2026'] },
    ],
    [
      'Hẻm 86 Lê Thị Sáu: Phòng Kinh tế (chủ trì), Công an phường (phối hợp) đo lại lộ giới.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], deliverables: ['survey'] },
    ],
    [
      'Ông Lò Văn Pâng, bản Huổi Co: xin tách thửa.\n\nPhòng Kinh tế xem hồ sơ, trả lời ông Pâng bằng văn bản.',
      { lead: ['Phòng Kinh tế'], deliverables: ['citizen-reply'] },
    ],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị\n- Khảo sát tuyến mương Cầu Đen, đề xuất phương án trước ngày 15/12/2025.\n- Nạo vét rãnh ngõ 12; phối hợp với tổ dân phố 5.',
      { clause: '1.1', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
      { clause: '1.2', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], coordinating: ['tổ dân phố 5'] },
    ],
    [
      'Giao Công an phường:\na) Tuần tra khu vực chợ.\nb) Phối hợp với Trạm Y tế phường kiểm tra bếp ăn.\nc) Báo cáo UBND phường trước ngày 15/12/2025.',
      { clause: '1.a', lead: ['Công an phường'] },
      { clause: '1.b', lead: ['Công an phường'], coordinating: ['Trạm Y tế phường'] },
      { clause: '1.c', lead: ['Công an phường'], reportTo: ['UBND phường'] },
    ],
    [
      'Giao các đơn vị thực hiện một số nhiệm vụ sau:\n- Phòng Kinh tế: lắp 12 bóng đèn.\n- Công an phường: tuần tra.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
    ],
    [
      'Về vệ sinh môi trường\nGiao Phòng Kinh tế chủ trì, phối hợp với Công an phường kiểm tra.',
      { clause: '1', lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'] },
    ],
    [
      'Về vệ sinh môi trường\n- Nội dung kiến nghị: Rác ùn ứ ở ngõ 5.\n- Kết luận: Giao Phòng Kinh tế thu gom trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Kiến nghị của ông Nguyễn Văn A về đèn đường: giao Phòng Kinh tế lắp đèn, xong trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    [
      'Kiến nghị: đường ngõ 5 hư hỏng.\nGiải quyết: Phòng Kinh tế khảo sát, sửa chữa trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Kiến nghị: đường ngõ 5 hư hỏng.\nĐơn vị giải quyết: Phòng Kinh tế. Thời hạn: 15/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['15/12/2025'] },
    ],
    [
      'Nạo vét rãnh thoát nước ngõ 12.\nĐơn vị chủ trì: Phòng Kinh tế.\nĐơn vị phối hợp: Công an phường, tổ dân phố 5.\nThời gian hoàn thành: Trước ngày 20/12/2025.',
      {
        clause: '1',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Công an phường', 'tổ dân phố 5'],
        due: ['Trước ngày 20/12/2025'],
        deliverables: ['repair'],
      },
    ],
    [
      'Nạo vét rãnh thoát nước ngõ 12.\n+ Chủ trì: Phòng Kinh tế\n+ Phối hợp: Công an phường\n+ Thời hạn: 20/12/2025',
      { clause: '1', lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], due: ['20/12/2025'] },
    ],
    [
      'Nạo vét rãnh ngõ 12 – Chủ trì: Phòng Kinh tế; Phối hợp: Công an phường; Hoàn thành: 20/12/2025',
      { clause: '1', lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], due: ['20/12/2025'] },
    ],
    [
      'Phòng Kinh tế (chủ trì), Công an phường, Trạm Y tế phường (phối hợp): kiểm tra 12 cơ sở.',
      {
        lead: ['Phòng Kinh tế'],
        coordinating: ['Công an phường', 'Trạm Y tế phường'],
        deliverables: ['inspection'],
      },
    ],
    [
      'Các tổ dân phố\n- Vận động các hộ phân loại rác.\n- Phản ánh kịp thời về UBND phường.',
      { lead: ['Các tổ dân phố'], deliverables: ['campaign'] },
      { lead: ['Các tổ dân phố'], reportTo: ['UBND phường'] },
    ],
    [
      'Đối với Đảng ủy UBND phường:\n1.1. Chỉ đạo Phòng Kinh tế khảo sát tuyến kênh.\n1.2. Chỉ đạo Công an phường tuần tra.',
      { clause: '1.1', lead: ['Đảng ủy UBND phường'], executing: ['Phòng Kinh tế'] },
      { clause: '1.2', lead: ['Đảng ủy UBND phường'], executing: ['Công an phường'] },
    ],
    [
      'Giao Đảng ủy UBND phường lãnh đạo, chỉ đạo UBND phường:\n- Khảo sát tuyến kênh, báo cáo Ban Thường vụ Đảng ủy trước ngày 15/12/2025.\n- Nạo vét kênh.',
      {
        clause: '1.1',
        lead: ['Đảng ủy UBND phường'],
        executing: ['UBND phường'],
        reportTo: ['Ban Thường vụ Đảng ủy'],
      },
      { clause: '1.2', lead: ['Đảng ủy UBND phường'], executing: ['UBND phường'] },
    ],
    [
      'Giao Đảng ủy UBND phường chỉ đạo các đơn vị:\n- Phòng Kinh tế: khảo sát tuyến kênh.\n- Công an phường: tuần tra.',
      { lead: ['Đảng ủy UBND phường'], executing: ['Phòng Kinh tế'] },
      { lead: ['Đảng ủy UBND phường'], executing: ['Công an phường'] },
    ],
    [
      'Ban Thường vụ Đảng ủy yêu cầu:\n- Đảng ủy UBND phường chỉ đạo giải quyết dứt điểm.\n- Văn phòng Đảng ủy theo dõi, đôn đốc.',
      { lead: ['Đảng ủy UBND phường'] },
      { lead: ['Văn phòng Đảng ủy'] },
    ],
    [
      'Một số nhiệm vụ trọng tâm\n1.1. Khẩn trương nạo vét kênh Đông, hoàn thành trước ngày 20/12/2025 (Phòng Kinh tế).\n1.2. Tuần tra khu vực chợ (Công an phường chủ trì; Đội Quản lý trật tự đô thị phối hợp).',
      { clause: '1.1', lead: ['Phòng Kinh tế'] },
      { clause: '1.2', lead: ['Công an phường'], coordinating: ['Đội Quản lý trật tự đô thị'] },
    ],
    [
      'Ông Nguyễn Văn A, tổ dân phố 5 phản ánh ngõ 12 ngập. UBND phường giao Phòng Kinh tế kiểm tra, khắc phục trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Cử tri phản ánh đèn hỏng. Kết luận: Phòng Kinh tế thay 20 bóng đèn trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], deliverables: ['repair'] },
    ],
    [
      'Về giao thông: (1) Giao Phòng Kinh tế vá ổ gà; (2) Giao Công an phường phân luồng; (3) Đề nghị Sở Xây dựng lắp đèn tín hiệu.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
      { lead: ['Sở Xây dựng'] },
    ],
    [
      'Giao Phòng Kinh tế vá ổ gà đường Trần Phú, xong trước ngày 05/12/2025; Công an phường phân luồng trong thời gian thi công; Tổ dân phố 4 vận động các hộ không đỗ xe.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
      { lead: ['Tổ dân phố 4'] },
    ],
    [
      'Giao Phòng Kinh tế và Công an phường; mỗi đơn vị báo cáo UBND phường trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế', 'Công an phường'], reportTo: ['UBND phường'] },
    ],
    ['Đối với kiến nghị của tổ dân phố 5: yêu cầu Phòng Kinh tế lắp đèn.', { lead: ['Phòng Kinh tế'] }],
    [
      'Giao Phòng Kinh tế chủ trì:\n+ Rà soát các hố ga.\n+ Lập danh mục ưu tiên.\nHoàn thành trước ngày 15/12/2025, báo cáo UBND phường.',
      { lead: ['Phòng Kinh tế'], due: ['trước ngày 15/12/2025'], reportTo: ['UBND phường'] },
      { lead: ['Phòng Kinh tế'], due: ['trước ngày 15/12/2025'], reportTo: ['UBND phường'] },
    ],
    [
      'Trách nhiệm của các đơn vị\na) Phòng Kinh tế: khảo sát.\nb) Công an phường: tuần tra.',
      { clause: '1.a', lead: ['Phòng Kinh tế'] },
      { clause: '1.b', lead: ['Công an phường'] },
    ],
    [
      'Phân công nhiệm vụ\nSTT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành\n1 | Nạo vét kênh Đông | Phòng Kinh tế | Công an phường; Tổ dân phố 5 | 20/12/2025\n2 | Tuần tra khu vực chợ | Công an phường | | Thường xuyên',
      {
        clause: '1.1',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Công an phường', 'Tổ dân phố 5'],
        due: ['20/12/2025'],
      },
      { clause: '1.2', lead: ['Công an phường'], due: ['Thường xuyên'] },
    ],
    [
      'Phân công nhiệm vụ\nTT | Kiến nghị | Kết luận | Cơ quan thực hiện | Thời hạn\n1 | Ngõ 5 ngập | Khảo sát, nạo vét rãnh | Phòng Kinh tế | Trước 20/12/2025',
      {
        clause: '1.1',
        lead: ['Phòng Kinh tế'],
        due: ['Trước 20/12/2025'],
        deliverables: ['survey', 'repair'],
      },
    ],
    [
      'Phân công nhiệm vụ\nTT | Nhiệm vụ | Chủ trì | Phối hợp | Lãnh đạo phụ trách | Thời gian\n1 | Nạo vét rãnh | Phòng Kinh tế | Tổ dân phố 5 | Đ/c Nguyễn Văn A | Tháng 12/2025',
      { clause: '1.1', lead: ['Phòng Kinh tế'], coordinating: ['Tổ dân phố 5'], due: ['Tháng 12/2025'] },
    ],
    [
      'Phân công nhiệm vụ\nĐơn vị | Nội dung | Thời hạn | Sản phẩm\nPhòng Kinh tế | Khảo sát tuyến kênh | 20/12/2025 | Báo cáo',
      { lead: ['Phòng Kinh tế'], due: ['20/12/2025'], deliverables: ['survey', 'report'] },
    ],
    [
      'Phân công nhiệm vụ\nSTT\tNội dung\tĐơn vị thực hiện\tĐơn vị phối hợp\tThời gian\n1\tNạo vét kênh Đông\tPhòng Kinh tế\tCông an phường, Tổ dân phố 5\tQuý I/2026',
      {
        clause: '1.1',
        lead: ['Phòng Kinh tế'],
        coordinating: ['Công an phường', 'Tổ dân phố 5'],
        due: ['Quý I/2026'],
      },
    ],
    [
      'Phân công nhiệm vụ\nSố TT | Ý kiến, kiến nghị | Trả lời, hướng giải quyết | Đơn vị chịu trách nhiệm | Thời hạn giải quyết\n1 | Đèn đường ngõ 4 hỏng | Thay 12 bóng đèn | Phòng Kinh tế | Trong tháng 12/2025\n2 | Chợ cóc lấn chiếm | Giải tỏa, lập lại trật tự | Công an phường chủ trì, Đội Quản lý trật tự đô thị phối hợp | Thường xuyên',
      { clause: '1.1', lead: ['Phòng Kinh tế'], due: ['Trong tháng 12/2025'], deliverables: ['repair'] },
      { clause: '1.2', lead: ['Công an phường'], coordinating: ['Đội Quản lý trật tự đô thị'] },
    ],
    [
      'Phân công nhiệm vụ\n| STT | Việc phải làm | Ai làm | Cùng làm | Hạn |\n|---|---|---|---|---|\n| 1 | Nạo vét rãnh ngõ 4 | Phòng Kinh tế | Tổ dân phố 4 | 20/12/2025 |',
      { clause: '1.1', lead: ['Phòng Kinh tế'], coordinating: ['Tổ dân phố 4'], due: ['20/12/2025'] },
    ],
    [
      'Giao Phòng Kinh tế khảo sát tuyến kênh. Thời gian thực hiện: từ ngày 01/12/2025 đến ngày 15/12/2025. Kết quả báo cáo UBND phường qua Văn phòng HĐND và UBND.',
      {
        lead: ['Phòng Kinh tế'],
        via: ['Văn phòng HĐND và UBND'],
        reportTo: ['UBND phường'],
        due: ['từ ngày 01/12/2025 đến ngày 15/12/2025'],
      },
    ],
    [
      'Phòng Kinh tế: Lắp đèn ngõ 5. Phối hợp: Công an phường. Xong trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], due: ['trước ngày 15/12/2025'] },
    ],
    [
      'Lắp đèn ngõ 5: Phòng Kinh tế chủ trì, Công an phường phối hợp; thời hạn: 15/12/2025.',
      { lead: ['Phòng Kinh tế'], coordinating: ['Công an phường'], due: ['15/12/2025'] },
    ],
    [
      'Lắp đèn ngõ 5: giao Phòng Kinh tế; thời hạn: 15/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['15/12/2025'] },
    ],
    [
      'Lắp đèn ngõ 5: Phòng Kinh tế, xong trước 15/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trước 15/12/2025'] },
    ],
    [
      'Việc lắp đèn ngõ 5: Phòng Kinh tế thực hiện, xong trước 15/12/2025.',
      { lead: ['Phòng Kinh tế'], due: ['trước 15/12/2025'] },
    ],
    [
      'Lắp đèn ngõ 5. Người chịu trách nhiệm: đồng chí Trần Văn Bình. Phối hợp: Tổ dân phố 5.',
      { lead: ['đồng chí Trần Văn Bình'], coordinating: ['Tổ dân phố 5'] },
    ],
    [
      'Lắp đèn ngõ 5, Phòng Kinh tế chịu trách nhiệm, hoàn thành trước 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'Phân công như sau: Phòng Kinh tế lắp đèn ngõ 5; Công an phường tuần tra; Trạm Y tế phường phun thuốc.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
      { lead: ['Trạm Y tế phường'] },
    ],
    [
      'Công an phường được phân công tuần tra; Trạm Y tế phường được phân công phun thuốc.',
      { lead: ['Công an phường'] },
      { lead: ['Trạm Y tế phường'] },
    ],
    [
      'Yêu cầu Phòng Kinh tế lắp đèn ngõ 5, Công an phường tuần tra khu vực chợ, Trạm Y tế phường phun thuốc diệt muỗi trước ngày 15/12/2025.',
      { lead: ['Phòng Kinh tế'] },
      { lead: ['Công an phường'] },
      { lead: ['Trạm Y tế phường'] },
    ],
    [
      'Lãnh đạo UBND phường đã giải trình. Giao Phòng Kinh tế tiếp tục theo dõi.',
      { lead: ['Phòng Kinh tế'] },
    ],
    [
      'UBND phường đang triển khai dự án thoát nước; yêu cầu Ban Quản lý dự án đẩy nhanh tiến độ, hoàn thành trong quý I/2026.',
      { lead: ['Ban Quản lý dự án'], due: ['trong quý I/2026'] },
    ],
    [
      'Phân công:\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n| I | Lĩnh vực đô thị | | |\n| 1 | Sửa đèn ngõ 5 | Ban QLDA | 10/12/2025 |\n| II | Lĩnh vực văn hóa | | |\n| 1 | Mở lớp bơi | Phòng Văn hóa - Xã hội | Quý II/2026 |',
      { clause: 'I.1', lead: ['Ban QLDA'], due: ['10/12/2025'] },
      { clause: 'II.1', lead: ['Phòng Văn hóa - Xã hội'], due: ['Quý II/2026'] },
    ],
    [
      'Phân công:\n\nTT   Nội dung             Chủ trì                   Thời hạn\nI    Lĩnh vực đô thị\n1    Sửa đèn ngõ 5        Ban QLDA phường           10/12/2025\nII   Lĩnh vực văn hóa\n1    Mở lớp bơi           Phòng Văn hóa - Xã hội    Quý II/2026',
      { clause: 'I.1', lead: ['Ban QLDA phường'] },
      { clause: 'II.1', lead: ['Phòng Văn hóa - Xã hội'] },
    ],
    [
      'Ý kiến về đèn đường\nÔng Nam (tổ 3): Đèn ngõ 5 hỏng.\nChỉ đạo của Chủ tịch: Ban QLDA phường thay bóng trước ngày 10/12/2025.',
      { lead: ['Ban QLDA phường'], deliverables: ['repair'] },
    ],
    [
      'Việc: Sửa đèn ngõ 5\nAi làm: Ban QLDA phường\nCùng làm: tổ dân phố 5\nBao giờ xong: trước 10/12/2025',
      { lead: ['Ban QLDA phường'], coordinating: ['tổ dân phố 5'], due: ['trước 10/12/2025'] },
    ],
    [
      'Sửa đèn ngõ 5.\n- Chủ trì: Ban QLDA phường\n- Báo cáo: UBND phường',
      { lead: ['Ban QLDA phường'], reportTo: ['UBND phường'] },
    ],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})
