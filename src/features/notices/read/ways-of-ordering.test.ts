import { describe, expect, test } from 'vitest'
import { compared, type Said } from './one-clause.fixture.ts'

describe('what is to be brought about is told:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    ['Giao Phòng Kinh tế xác định cụ thể các vị trí hư hỏng trên tuyến.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế tổng kiểm tra các cơ sở kinh doanh karaoke.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế lên phương án phân luồng giao thông.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế có lộ trình cụ thể thay thế đường ống.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế lập tờ trình xin chủ trương đầu tư.', { deliverables: ['proposal'] }],
    ['Giao Phòng Kinh tế lập báo cáo đề xuất chủ trương đầu tư.', { deliverables: ['proposal'] }],
    [
      'Giao Phòng Kinh tế tham mưu UBND phường giải pháp khắc phục tình trạng ngập úng.',
      { deliverables: ['proposal'] },
    ],
    ['Giao Phòng Kinh tế kiến nghị Sở Xây dựng bổ sung đèn tín hiệu.', { deliverables: ['proposal'] }],
    [
      'Giao Phòng Kinh tế có văn bản đề nghị Sở Xây dựng bổ sung đèn tín hiệu.',
      { deliverables: ['proposal'] },
    ],
    ['Giao Phòng Kinh tế gia cố taluy, chống sạt lở.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế láng lại mặt đường ngõ 5.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế lắp biển cấm đỗ xe.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế trồng lại 15 cây xanh đã chết.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế thay 20 bóng đèn cháy.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế bê tông hóa ngõ 25.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế xây bờ kè đoạn qua nhà ông Tám.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đổ đá cấp phối 300 m đường.', { deliverables: ['repair'] }],
    ['Giao Phòng Văn hóa - Xã hội tư vấn, giúp các hộ làm thủ tục vay vốn.', { deliverables: ['guidance'] }],
    ['Giao Phòng Văn hóa - Xã hội mở lớp tập huấn kỹ năng số.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế phúc đáp ông Nguyễn Văn Tư bằng văn bản.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế trả lời dứt điểm cho bà Lê Thị Sáu.', { deliverables: ['citizen-reply'] }],
    [
      'Giao Phòng Kinh tế thông báo kết quả giải quyết đến người kiến nghị.',
      { deliverables: ['citizen-reply'] },
    ],
    ['Giao Phòng Kinh tế thông tin lại cho người dân biết.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế giải thích rõ cho bà con về chính sách đền bù.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế có văn bản trả lời công dân.', { deliverables: ['citizen-reply'] }],
    [
      'Giao Phòng Kinh tế thông báo lịch cắt nước trên hệ thống truyền thanh.',
      { deliverables: ['announcement'] },
    ],
    [
      'Giao Phòng Kinh tế niêm yết công khai danh sách tại nhà văn hóa khu phố.',
      { deliverables: ['announcement'] },
    ],
    [
      'Giao Phòng Kinh tế đăng danh sách lên trang thông tin điện tử phường.',
      { deliverables: ['announcement'] },
    ],
    ['Giao Văn phòng phát thông tin trên loa truyền thanh.', { deliverables: ['announcement'] }],
    ['Giao Văn phòng thông tin rộng rãi đến Nhân dân.', { deliverables: ['announcement'] }],
    ['Giao Đoàn Thanh niên phát động phong trào trồng cây.', { deliverables: ['campaign'] }],
    ['Giao các tổ dân phố tổng dọn vệ sinh vào Chủ nhật.', { deliverables: ['campaign'] }],
    ['Giao Hội Phụ nữ tuyên truyền, vận động hội viên phân loại rác.', { deliverables: ['campaign'] }],
    ['Giao Công an phường mở đợt cao điểm xử lý vi phạm nồng độ cồn.', { deliverables: ['campaign'] }],
    ['Giao Phòng Kinh tế lập danh mục các tuyến đường ưu tiên đầu tư.', { deliverables: ['priority-list'] }],
    [
      'Giao Phòng Kinh tế sắp xếp thứ tự ưu tiên các tuyến ngõ cần sửa chữa.',
      { deliverables: ['priority-list'] },
    ],
    [
      'Giao Phòng Kinh tế rà soát, lập danh sách 15 tuyến ngõ theo thứ tự ưu tiên.',
      { deliverables: ['survey', 'priority-list'] },
    ],
    ['Giao Phòng Kinh tế xây dựng phương án, kế hoạch nạo vét kênh.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế khắc phục, báo cáo kết quả.', { deliverables: ['repair', 'report'] }],
    ['Giao Phòng Kinh tế xây dựng báo cáo đánh giá tác động môi trường.', { deliverables: ['report'] }],
    ['Giao Công an phường kiểm tra, xử lý nghiêm xe quá tải.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế kiểm tra, khảo sát thực tế.', { deliverables: ['inspection', 'survey'] }],
    ['Giao Công an phường thanh tra, kiểm tra cơ sở Thành Đạt.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế rà soát quỹ đất công.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế thống kê số hộ chưa có nước sạch.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế kiểm đếm, đo đạc diện tích thu hồi.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế cải tạo, chỉnh trang vỉa hè đường Lê Lợi.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đẩy nhanh tiến độ thi công đường Lê Lợi.', { deliverables: [] }],
    ['Giao Phòng Kinh tế đưa tuyến ngõ 25 vào kế hoạch đầu tư công năm 2026.', { deliverables: [] }],
    ['Giao Phòng Kinh tế ban hành văn bản hướng dẫn các hộ kê khai.', { deliverables: ['guidance'] }],
    [
      'Giao Phòng Kinh tế trình HĐND phường thông qua danh mục đầu tư công.',
      { deliverables: [], reportTo: ['HĐND phường'] },
    ],
    ['Giao Phòng Kinh tế dự thảo văn bản trả lời công dân.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế tổ chức đối thoại, giải thích với 12 hộ dân.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế tăng cường tuyên truyền trên loa truyền thanh.', { deliverables: ['campaign'] }],
    ['Giao Phòng Kinh tế công bố kết quả quan trắc.', { deliverables: ['announcement'] }],
    ['Giao Phòng Kinh tế hỗ trợ các hộ hoàn thiện hồ sơ vay vốn.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế tháo dỡ 12 mái che vi phạm.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế cắt tỉa cành cây, thay thế 5 cột điện xiêu.', { deliverables: ['repair'] }],
    ['Giao Ban Quản lý dự án đẩy nhanh, hoàn thành sửa chữa nhà văn hóa.', { deliverables: ['repair'] }],
    ['Giao Ban Quản lý dự án tổ chức thi công tuyến ngõ 25.', { deliverables: ['repair'] }],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})
