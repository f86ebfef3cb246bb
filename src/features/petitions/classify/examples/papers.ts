import type { Examples } from './examples.ts'

/** Matters of relics, land, procedures and support as people tell them, one in a line. */
export const papers: Examples = {
  'di-tich': `
    mái đình dột, kèo cột mối ăn, xin tu sửa
    đất nhà chùa bị lấn mất phần vườn
    chuông cổ trong miếu bị lấy trộm
    hội làng năm nay bao giờ mở, có rước không
    bia liệt sĩ mờ chữ, xin khắc lại
    xin lập hồ sơ xếp hạng di tích cho nghè
    nhà thờ họ chúng tôi muốn tu bổ thì hỏi ai
    tiền công đức thu chi không niêm yết ở đền
    nơi thờ thành hoàng chật, không đủ chỗ tế
    người ngoài vào đền bói toán, lên đồng
    khuôn viên văn chỉ cỏ mọc, không ai trông nom
    tượng gỗ sơn lại sai màu cổ
    ông từ già yếu, cử người trông đình thay
    đường vào đình hẹp, kiệu không qua
    giếng cổ làng bị lấp
    xin trả lại đất cho đình để xây hậu cung
    dân góp công đức dựng lại cổng tam quan
    sinh hoạt tôn giáo tại nhà riêng có phải đăng ký không
    hoành phi câu đối bị mối, sắc phong cần số hóa
    bia tiến sĩ bị quăng ra bờ ao
    nhà thờ họ xếp hạng mà mái thủng
    tập múa lân ở sân đình, sửa tam quan trước hội
    lăng mộ cổ bị xâm phạm
    trùng tu sơn lòe loẹt, mất vẻ xưa
    miếu nhỏ đầu xóm bị cây đè
    khách về lễ không có chỗ gửi đồ, nhà vệ sinh`,
  gcn: `
    ở từ đời ông bà tới giờ chưa có sổ, nộp nhiều lần bị trả
    mua giấy tay năm 1995 nay làm bìa được không
    sổ ghi sai năm sinh vợ tôi, xin đính chính
    bố mất chưa sang tên cho anh em
    tách đôi miếng đất cho hai con cần bao nhiêu mét
    cấp đổi từ bìa cũ sang bìa mới mất bao lâu
    nhà tập thể hóa giá xong chưa được cấp giấy
    nộp thuế đủ cả mà chưa được công nhận quyền sử dụng
    sổ mất do cháy, xin cấp lại
    hồ sơ đất nằm ở chi nhánh văn phòng hơn năm
    đất ngõ chung bị ghi vào sổ nhà bên
    giấy chứng nhận lần đầu cho hộ giãn dân
    hai nhà tranh chấp nên chưa làm được bìa đỏ
    vợ chồng ly hôn muốn đứng tên riêng
    chỉ có biên lai nộp thuế thì xin sổ được không
    mua nhà thanh lý của xí nghiệp cũ chưa ra bìa
    bao giờ trả bìa cho đợt kê khai năm ngoái
    người già không biết làm hồ sơ cấp sổ, nhờ giúp
    cả dãy mua nhà cơ quan chưa hộ nào cầm giấy
    đổi bìa thì bắt đo lại
    được cho đất bằng miệng, giờ làm giấy thế nào
    thừa kế mà một người ở nước ngoài
    trả hồ sơ đất ba lần không rõ lý do
    giấy cũ rách nát, xin đổi`,
  'trich-do': `
    đo thiếu mấy mét so với sổ, xin đo lại
    ranh nhà tôi với nhà bên không rõ, xin cắm cọc
    bản đồ vẽ nhầm lối đi thành đất nhà khác
    xin trích lục thửa để làm thủ tục, chờ cả tháng
    đơn vị đo vẽ hẹn rồi không đến
    cọc mốc bị nhổ, hai bên cãi nhau
    số thửa số tờ trên giấy không khớp bản đồ mới
    phí đo đạc bao nhiêu một thửa
    hình thể thửa đất trên giấy khác thực địa
    đo bằng máy chồng lấn sang đất công
    tọa độ sai nên không tách được
    cán bộ đo xuống không báo trước, nhà vắng
    tờ bản đồ 1993 ghi thừa, bản đồ 2010 ghi hụt
    diện tích giảm sau khi đo lại, chưa ai giải thích
    xin bản sao sơ đồ thửa có xác nhận
    mốc giới với hành lang mương ở đâu, chỉ cho dân
    sổ tám chục mét mà bản đồ bảy tư
    đo lòi ra lối chung
    xin biên bản bàn giao mốc
    hai lần đo hai số khác nhau
    ranh lệch, tường nhà nằm sang thửa bên`,
  'han-muc': `
    khu treo hai mươi năm không cho sửa nhà
    đền bù rẻ hơn giá chợ nhiều
    vườn liền nhà muốn lên thổ cư đóng bao nhiêu
    kiểm đếm bỏ sót công trình phụ
    thu hồi hết ruộng rồi không có việc làm
    bao giờ giao lô tái định cư
    đất 5% có được xây không
    hạn mức đất ở của phường là bao nhiêu mét
    cắm mốc lộ giới qua giữa nhà
    công bố quy hoạch cho dân xem
    dự án lấy đất xong bỏ hoang
    chuyển mục đích đất ao mất bao tiền
    tiền sử dụng đất tính cao quá
    di dời chợ, hộ kinh doanh được hỗ trợ gì
    đường vành đai đi qua nhà nào, giá bồi thường ra sao
    đất xen kẹt có được công nhận là đất ở không
    bị thu 30 mét làm đường mà chưa nhận tiền
    dính quy hoạch trường học nên không chuyển nhượng được
    khoán thầu ao hợp tác xã cũ hết hạn thì sao
    thuế đất phi nông nghiệp tính sai diện tích
    nằm trong đường vành đai từ lâu, công bố làm nữa hay bỏ
    bảng giá chuyển mục đích cao, rút lại thông báo
    vườn tạp, ao cũ muốn công nhận là đất ở
    chờ suất đất tái định cư sáu năm
    lấy sân làm đường có đền không`,
  'thu-tuc': `
    đi khai sinh cho cháu phải mấy lần vì thiếu giấy
    nộp trên mạng báo lỗi hoài
    quầy tiếp nhận có một người, chờ từ sáng
    xin giấy xác nhận độc thân cần gì
    chứng thực chữ ký ở đâu sau sáp nhập
    mất căn cước làm lại mấy hôm
    hẹn trả thứ sáu mà thứ ba tuần sau chưa có
    các cụ không biết dùng định danh điện tử
    đường dây nóng gọi không ai nhấc máy
    nhập khẩu cho con dâu ở tỉnh khác
    tên trong giấy khai sinh sai dấu, xin cải chính
    mở quán tạp hóa đăng ký ở đâu
    trụ sở mới xa quá, xin đặt điểm tiếp nhận cũ
    phần mềm treo, bốc số rồi ngồi không
    làm cả sáng thứ bảy được không
    thiếu ghế, quạt, nước uống nơi chờ
    bắt photo công chứng lại những thứ đã có trên hệ thống
    xác nhận thông tin cư trú để cho con đi học
    tài khoản bị khóa không đăng nhập được
    giấy báo tử xin ở đâu, cần người làm chứng không
    đăng ký kết hôn với người nước ngoài
    không có hộ khẩu giấy thì dùng gì thay
    thuế khoán hộ kinh doanh kê khai thế nào
    ông nằm liệt giường mà bắt ra điểm chỉ
    bị từ chối khai tử vì mất ở nơi khác
    thiếu cái ghế cho người già ở quầy
    quét mã, bấm máy, các cụ chịu
    đổi ngày sinh trên giấy cho khớp
    tra hồ sơ trên mạng báo đang xử lý mãi
    lên phường cũ hay phường mới để nộp`,
  'ho-kho-khan': `
    bà góa nuôi cháu mồ côi, không có thu nhập
    thương binh chưa được lĩnh tiền tháng này
    con tôi bại não chưa được trợ cấp khuyết tật
    xét hộ nghèo sao bỏ sót nhà ấy
    bị cắt khỏi diện cận nghèo mà bệnh tật vẫn đó
    nhà tình nghĩa dột, xin sửa
    cụ 81 tuổi chưa có tiền người cao tuổi
    mẹ liệt sĩ ốm nặng, xin thăm hỏi
    cháy hết nhà cửa, xin cứu trợ
    vay vốn chính sách để chạy xe ôm
    chồng chạy thận, vợ bán vé số, ba con nhỏ
    thẻ bảo hiểm miễn phí cho người nghèo chưa về
    chất độc da cam hồ sơ thất lạc
    người vô gia cư ngủ ở chợ, mong giúp
    mai táng phí ông tôi chưa được nhận
    tiền quà tết cho người có công phát thế nào
    hỗ trợ sau bão thiếu nhà tôi
    bị tai biến nằm liệt không ai chăm
    mất việc ở công ty, xin giới thiệu việc làm
    thân nhân liệt sĩ thờ cúng chưa có chế độ
    xe lăn cho người cụt chân
    ông mù sống trong túp lều, không con cái
    tham gia kháng chiến có huân chương mà không được gì
    bé tự kỷ có được trợ cấp không
    cụ tám tám tuổi con cháu mất hết, ăn cơm từ thiện
    hộ bán vé số ở nhờ hiên nhà thờ
    xin giường bệnh cũ cho ông bại liệt
    người có công thiếu giấy đơn vị cũ
    hai vợ chồng già nuôi con tâm thần
    bão tốc mái chưa ai hỗ trợ
    quà thương binh tháng bảy chưa nhận`,
}
