import type { Examples } from './examples.ts'

/** Matters of schools, health, culture, order and the groups as people tell them, one in a line. */
export const people: Examples = {
  'giao-duc': `
    lớp cháu 58 đứa, ngồi chật không thở
    trường xa, phải chạy 5 cây, xin mở điểm gần
    thu đủ thứ quỹ đầu năm, nói là tự nguyện
    mẫu giáo công hết chỗ, tư đắt
    nhà vệ sinh trường hôi, cháu nhịn cả buổi
    bếp bán trú nấu cơm sống
    tạm trú có được vào lớp một đúng tuyến không
    mái phòng học sắp sập
    thiếu cô, hai lớp dồn một
    các con bị bạn bắt nạt, nhà trường không hay
    ép học thêm tiếng anh liên kết
    đồng phục mỗi năm một kiểu, tốn
    sân trường lầy, không có chỗ tập
    xin miễn học phí cho con hộ nghèo
    bàn ghế cũ, cháu cong lưng
    tuyển sinh bốc thăm, con tôi trượt
    hè không ai trông cháu, mong trường mở lớp
    cô giáo dạy tốt, mong thêm phòng máy
    chuyển trường giữa năm cần giấy gì
    lắp điều hòa lớp bắt phụ huynh góp
    phòng thực hành xây hai năm chưa xong, tụi nhỏ ngồi dưới gầm cầu thang
    ở trọ nơi khác hộ khẩu có vào mẫu giáo công lập được không
    cô phạt cháu đứng ngoài nắng
    cơm trưa của con lèo tèo
    trường tư đột ngột tăng tiền
    mong đưa đón cho học sinh xóm xa
    trường sáp nhập, con phải qua quốc lộ
    lớp học hè cho trẻ công nhân`,
  'y-te': `
    trạm hết vắc xin, phải tiêm ngoài
    thuốc huyết áp tháng này không có
    muỗi nhiều, mấy nhà sốt xuất huyết, xin phun
    quán bún bẩn, ăn xong tiêu chảy
    chó không rọ cắn cháu tôi
    thịt ôi nhuộm màu bán ở chợ
    xin khám sức khỏe định kỳ cho các cụ
    đăng ký nơi khám ban đầu ở trạm thế nào
    trạm đóng cửa sớm, không trực đêm
    thẩm mỹ chui tiêm filler
    dịch sởi ở trường mẫu giáo
    hàng rong trước trường bán kẹo lạ, trẻ đau bụng
    xe cứu thương gọi lâu mới tới
    rau phun thuốc hôm trước hôm sau hái bán
    bếp ăn công nhân ngộ độc
    người tâm thần cần thuốc cấp phát
    nước đá bẩn, trà sữa không nguồn gốc
    tiêm phòng dại cho chó ở đâu, ngày nào
    bác sĩ về trạm được mấy buổi một tuần
    chuột nhiều lây bệnh, xin diệt
    lấy thuốc mãn tính cả thứ bảy cho người già
    nổi mẩn nằm rên, nghi muỗi vằn, phun giúp
    trà sữa cổng trường làm cháu ói
    mèo chó cào cắn phải tiêm ở đâu
    lăng quăng đầy chum, lo dịch
    sổ khám bệnh điện tử cài sao
    bán thuốc không đơn, thuốc giả`,
  'van-hoa': `
    không có chỗ họp, toàn nhờ sân nhà dân
    nhà sinh hoạt bị khóa, muốn tập phải xin chìa
    trẻ không có chỗ chơi, đá bóng ngoài đường
    máy tập ngoài trời gãy, rỉ
    loa truyền thanh rè, chữ được chữ mất
    đám cưới mở nhạc tới khuya, nhắc nếp sống
    xin kinh phí cho đội văn nghệ các bà
    thư viện phường mở cửa giờ nào
    sân bóng chuyền cho thuê hết, dân không được chơi
    trung thu năm nay có tổ chức cho các cháu không
    ghế đá vườn hoa gãy
    bể bơi dạy bơi cho trẻ dịp hè
    hội trường thiếu quạt, bàn ghế ọp ẹp
    phát thanh sớm quá, 5 giờ đã inh ỏi
    danh hiệu gia đình văn hóa xét hình thức
    mong có câu lạc bộ cờ, dưỡng sinh
    đám ma kèn trống suốt đêm
    nhà văn hóa bị chiếm làm kho, cho thuê bán hàng
    xin mở cửa sân trường buổi chiều cho dân tập
    xích đu hỏng, cháu ngã
    gia đình văn hóa bình bầu qua loa
    múa lân tập ở đâu
    trải thảm cỏ sân bóng cho tụi nhỏ
    nhà văn hóa nóng, mái tôn hầm hập
    xin thêm đầu sách cho phòng đọc
    giải bóng của tổ cần cúp
    màn hình led quảng cáo phản cảm`,
  'an-ninh': `
    đêm qua lại mất hai xe máy
    karaoke loa thùng đến nửa đêm
    đám choai choai hò hét, ném chai vào nhà dân
    chó hàng xóm sủa suốt đêm
    xin lắp mắt camera đầu ngõ
    dãy trọ người lạ ra vào, không khai báo
    bọn đòi nợ tạt sơn
    giật túi chỗ tối
    chồng đánh vợ, con khóc thét
    gọi công an tới nhắc rồi đâu vào đấy
    xưng cán bộ gọi điện lừa chuyển tiền
    pháo nổ đì đùng
    chung cư thiếu bình chữa cháy, lối thoát bị chắn
    người say nằm giữa đường chửi bới
    đề nghị tuần tra đêm
    trộm gương ô tô, cắt khóa
    nhậu nhẹt la lối không cho ai ngủ
    hát hò ầm ĩ trưa nắng, nhà có trẻ sơ sinh
    người tâm thần cầm dao dọa
    vay nặng lãi, đòi nợ thuê
    rạch lốp xe, bẻ khóa vào nhà lúc đi làm
    bọn nó rình mò nhà có cụ già ở một mình
    lực lượng bảo vệ cơ sở mỏng, xin thêm người trực
    học sinh bị trấn lột sau giờ học
    chó cả đàn rượt trẻ, đêm tru
    nam nữ tụ tập la ó trong vườn hoa tối
    xin bảo vệ đi vòng
    hai nhà xích mích cây khế, sắp choảng nhau
    con cháu chia nhà đánh nhau
    xô xát ở quán, ném ghế
    dọa bỏ thuốc chết gà, chửi qua chửi lại
    nhà vắng chủ bị cậy cửa sau
    cháy bãi phế liệu, xe chữa cháy vào chậm
    tổ liên gia có chuông báo cháy
    mất chậu cây cảnh, mất biển số xe
    rao bán loa ầm suốt trưa`,
  'ma-tuy': `
    kim tiêm vứt ở bãi trống
    thanh niên phê, đi lảo đảo
    nhà ấy thu đề mỗi chiều
    tụ tập xóc đĩa sau quán
    nhà nghỉ chứa gái, xe ra vào
    con tôi nghiện, xin đưa đi cai
    bán hàng trắng ở nhà hoang
    hút cần, mùi lạ khét
    máy bắn cá ăn tiền
    đá gà cuối tuần
    người sau cai không ai quản, trộm vặt
    bóng cười, kẹo ở quán bar
    học sinh hút vape
    mát xa trá hình
    cá độ bóng đá
    thằng con bà nó ngáo, vác dao
    ngờ là chỗ mua bán chất cấm
    uống methadone ở đâu
    chiếu bạc trong đám tang
    thằng bé bán bột trắng gói nilon
    đi cai về thất nghiệp dễ sa lại
    ghi bảng đề ở quán cóc
    nhà kín rèm, thanh niên ra vào lúc ba giờ sáng, mùi lạ
    hộp thiếc, ống hút đốt đen trong công viên
    mấy bà mê số, bỏ bê con cái
    lôi kéo học sinh thử kẹo lạ`,
  'to-chuc': `
    tổ đông quá một bác quản không xuể
    phụ cấp cho tổ phó thấp
    nhập ba tổ thì họp ở đâu, ai làm trưởng
    họp tổ báo muộn, dân không biết
    đóng quỹ gì mà nhiều khoản
    bầu lại tổ trưởng bao giờ
    sao ban công tác mặt trận không có kinh phí
    chi bộ ghép xa, đảng viên già đi khó
    trẻ không ai chịu làm cán bộ tổ
    đánh lại số nhà cho đỡ nhầm
    đổi tên ngõ theo tên cũ
    phường mới rộng, cán bộ ít, không sát dân
    khám nghĩa vụ quân sự gọi thế nào
    nên có nhóm zalo cho dân theo dõi
    hội phụ nữ cần quỹ hoạt động
    chế độ cho bảo vệ cơ sở
    công khai thu chi hàng quý
    lịch tiếp xúc cử tri của đại biểu
    kiến nghị lần trước chưa được trả lời
    tách tổ vì địa bàn chia hai bên sông
    người hoạt động không chuyên trách nghỉ do sắp xếp bộ máy được hưởng gì
    hội nghị đối thoại nên làm nhiều lần hơn
    bảy trăm hộ một bác già lo không xuể, tách chung cư riêng
    bàn giao nhân sự chậm, không biết hỏi ai
    bảo vệ dân phố được bao nhiêu một tháng
    trang bị máy tính cho trưởng ban
    họp toàn người già, thanh niên không ai đi
    phát giấy mời trước cho dân kịp thu xếp
    đảng viên trẻ ít, chi bộ khó kết nạp
    biển số nhà nhảy cóc, shipper tìm không ra`,
  khac: `
    cháu tìm con mèo lạc
    nhặt được ví, ai mất liên hệ
    cây ATM xa quá, xin ngân hàng đặt thêm
    sóng điện thoại kém trong ngõ
    chợ mái dột, ki ốt xuống cấp, tiểu thương ế
    nghĩa trang hết chỗ chôn
    chúc các đồng chí sức khỏe
    tôi nhất trí, không có ý kiến gì thêm
    bưu điện đóng cửa, lĩnh lương hưu ở đâu
    giá thịt lợn tăng
    mưa to gió lớn, mọi người cẩn thận
    hỏi lịch nghỉ lễ
    cho thuê phòng trọ giá rẻ
    cám ơn phường đã làm con đường đẹp
    thời tiết nóng quá
    xin số điện thoại công ty vận tải
    dân số phường bao nhiêu
    mồ mả chưa di dời, ai lo cải táng
    xin ý kiến về việc nuôi chim cảnh
    xin mở thêm siêu thị
    có lớp dạy nghề không
    biển tên phố viết sai chính tả
    bảo hiểm nhân thọ lừa, hỏi ở đâu
    chào cả nhà, alo alo
    pa nô cổ động bay hết sau bão
    truyền thanh đọc trúng giờ ngủ trưa
    xin dời giờ phát loa
    chợ đêm nên mở không
    mất sóng trong thang máy
    bến đò nghỉ, đi lại sao
    tàu cá của dân neo chỗ nào tránh bão
    mưa đá hỏng vườn
    bầy khỉ, ong vò vẽ làm tổ, gọi ai`,
}
