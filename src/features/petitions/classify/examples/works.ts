import type { Examples } from './examples.ts'

/** Matters of drains, lanes, water, power and wires as people tell them, one in a line. */
export const works: Examples = {
  'ngap-ung': `
    cứ mưa nửa tiếng là trong nhà nước tới bắp chân, tủ bàn kê hết lên gạch
    trận tối qua nước mênh mông, xe chết máy nằm la liệt
    con nước rằm lên là sân thành ao
    nhà thấp hơn đường, mưa dồn vào bếp, tát suốt đêm
    học sinh phải lội tới bụng, nghỉ học mấy bữa
    hai ngày rồi chưa rút, đồ đạc hỏng sạch
    khu trũng này năm nào cũng như cái hồ, bao giờ có trạm bơm
    triều cường dâng qua bờ kè tràn vào xóm
    mỗi lần trời chuyển đen là lo bê đồ lên gác
    đường nâng cao xong thì nước đổ hết xuống nhà dân
    xe máy ngâm nước hỏng bugi, ai chịu
    ruộng rau ngập trắng, mất mùa
    mưa xong lênh láng cả buổi mới cạn
    nước mấp mé cửa, phải đắp bao cát
    cụ già mắc kẹt vì nước dâng nhanh
    chỗ ngã ba thấp, cứ mưa rào là thành biển
    xin máy bơm cho khu dân cư mùa bão
    nước lênh láng trong lớp học sau cơn giông
    nước bò vào giường lúc nửa đêm
    trời sầm là khuân đồ, năm nay mấy bận rồi
    mưa tạnh cả ngày mà lối còn lõng bõng
    cá bơi trong sân
    dắt xe lội ngang hông
    kè bị tràn, ruộng và nhà trắng nước
    sân trường thành hồ, các con nghỉ
    đường trước thành kênh, thuyền đi được`,
  'thoat-nuoc': `
    nắp ga trước nhà kêu lộc cộc, vỡ mất góc
    hố ga mở toang không nắp, cắm cành cây cảnh báo
    rãnh đầy bùn lâu năm chưa vét, nước đen ứ lại
    miệng thu bị lá và túi bóng bịt
    đường ống thoát nhỏ quá không kịp, cần thay ống to
    họ xây nhà lấp mất rãnh chung, nước không có lối
    mương bị bồi gần bằng mặt đất, cần khơi dòng
    nước bẩn sủi ngược lên từ lỗ thoát sàn
    tấm đan gãy, đi qua thụt chân
    rãnh hở trước cửa hôi, muỗi, xin làm nắp
    cống ngang đường sụp, hàm ếch
    đề nghị hút bùn định kỳ trước mùa mưa
    nhà tôi đấu nối vào cống chung thế nào
    bờ kênh sạt, bèo phủ kín
    bể phốt khu tập thể tràn ra sân
    thoát chậm, nước thải sinh hoạt đọng trước cổng
    hàng quán đổ mỡ xuống cống tắc hết
    người ta bê tông hóa mất miệng cống, khơi lại giúp
    làm đường xong quên không chừa ga thu
    đàn chuột chui từ cống lên vì nắp hở
    miệng hố bị dân lấy cát lấp cho đỡ mùi
    mấy nhà đấu ống xả thẳng ra mặt ngõ
    làm luôn rãnh hai bên khi thảm đường
    nắp bê tông kênh, xe qua rầm rầm
    hố sâu không nắp, trẻ suýt lọt
    rãnh đầy rác trước nhà
    kênh cạn khô đầy bùn, dọn giúp
    nước chảy ngược vào bồn rửa`,
  'duong-ngo': `
    mặt bê tông rỗ hết, trơ sỏi, xe đạp trẹo tay
    hố giữa đường to như cái chậu, xe máy té hoài
    bên cấp nước đào xong lấp sơ sài, lún thành rãnh
    lối vào xóm còn đất, mưa xuống nhão nhoét
    nhựa bong từng mảng, đá văng vào người
    đoạn đê nứt dọc, sợ sạt
    mong rải lại lớp nhựa cho tuyến trục
    ngõ có hơn mét, đám tang khiêng không lọt, xin mở rộng
    dân góp được nửa tiền, xin phường xi măng làm ngõ
    cầu dân sinh mục ván, lan can rụng
    công trình đường dang dở một năm không ai làm tiếp
    xe quá tải cày nát mặt ngõ
    dốc cao trơn trượt, cụ già ngã
    ổ voi đầy, né chỗ này sụp chỗ kia
    đường gập ghềnh xóc tung cả người, bà bầu không dám đi
    nền ngõ thấp, xin tôn cao lên cho bằng mặt phố
    vá chằng vá đụp, được ba bữa lại bung
    nâng cấp con đường ra đồng, ra nghĩa trang
    bao giờ làm ngõ này, đã đăng ký hai năm
    bậc thềm lên cầu vỡ, xe lăn không lên được
    gạch lát ngõ bật lên nhọn hoắt, trẻ vấp chảy máu
    đường bụi đỏ, đá dăm lổn nhổn
    đường đào tám tháng chưa lấp
    thảm lại mặt ngõ cho đều
    xe lăn, xe nôi đi xóc, gờ sứt mẻ
    đường lên dốc trôi hết đất đá sau bão
    lát lại ngõ cho các cụ đỡ ngã
    mép đường hở hàm ếch
    chỗ nối cầu với đường sụt một bậc
    té rách gối vì cái hố
    làm nửa mét nhựa rồi bỏ, dang dở
    lối ra đồng bùn ngập bánh`,
  'cap-nuoc': `
    vòi không ra giọt nào từ sáng, gọi công ty bảo chờ
    mở ra vàng như nước chè, lắng xuống cặn nâu
    tầng trên không lên, phải dùng máy hút
    ống vỡ phun suốt ngày đêm ngoài lề mà chưa sửa
    đồng hồ chạy vèo vèo, hóa đơn tăng gấp ba
    xóm tôi vẫn xài giếng khoan phèn, xin kéo máy
    nước sặc mùi thuốc sát trùng, không dám uống
    mấy hôm cả khu không có giọt nấu cơm
    lắp đồng hồ mới mất bao nhiêu tiền
    áp yếu giờ cao điểm, đêm mới hứng được
    cắt không báo trước, đi mua bình về dùng
    bể chứa khu tập thể có giun, xin thau rửa
    đường ống cũ rỉ, rò chảy dưới nền
    giá nước tính theo hộ hay theo khẩu
    nhà cuối đường ống chảy như đái dầm
    không tắm giặt được vì mất nước ba ngày
    nước mặn chát mùa khô
    chưa có nước hợp vệ sinh, đi xin từng can
    cả xóm hứng chung một vòi, dậy sớm xô không
    hóa đơn nước vọt lên chín trăm, xin xem đồng hồ
    bể chung cư chưa súc rửa, có lăng quăng
    gánh nước mưa xài, bao giờ kéo ống về
    van đầu ngõ rỉ ướt cả lối
    nước đỏ quạch gỉ sắt
    nước lúc có lúc không, chia ca
    phun như vòi rồng chỗ đào`,
  'day-vong': `
    dây thông tin rủ xuống ngang cổ, đi xe máy vướng
    cột điện xiêu, chân nứt lòi cốt thép
    mớ dây như tổ quạ trước cửa sổ
    xe tải kéo đứt cáp, nằm vắt ngang đường từ hôm qua
    cột trồng ngay giữa lối, xin dời vào mép
    hộp cáp bung nắp treo toòng teng
    đầu dây trần tóe lửa khi mưa
    nhà mạng bỏ lại cuộn dây thừa trên cột
    cáp cũ không dùng chưa thu hồi
    dây điện sát mái tôn, với tay là tới
    tủ điện thấp không khóa, trẻ con nghịch
    dây chùng sà xuống sân trường
    cần bó lại cho gọn, hoặc đi ngầm
    cột gỗ viễn thông mục gốc chực đổ
    dây sà thấp xe cao qua là mắc, phải lấy sào chống
    đường dây đi qua nóc nhà, gió đập phành phạch
    trụ bê tông gãy ngang sau va chạm, còn níu bằng dây
    mạng internet các nhà kéo chằng khắp ngõ
    mạng lùng nhùng quấn quanh ban công
    cột cụt bỏ lại giữa lối
    cáp rơi xuống đường vắt qua yên xe
    nghiêng chừng ba mươi độ, kéo theo mớ dây
    hộp đấu nối mở nắp mưa tạt
    thợ kéo dây mới không gỡ dây cũ`,
  'cap-dien': `
    tối nào cũng sập nguồn, át nhảy liên tục
    quạt quay không nổi vì dòng yếu
    cúp suốt trưa nắng, cháu nhỏ nổi rôm
    trạm hạ thế quá tải, cần nâng máy
    tiền tháng này gấp đôi dù dùng như cũ
    công tơ đặt chung cho cả dãy, xin tách
    chập chờn làm hỏng tủ lạnh
    cắt không thông báo lịch
    nhà mới xây xin đấu điện bao lâu có
    người thuê trọ bị thu 4 nghìn một số
    điện ba pha cho sản xuất xin ở đâu
    mất cả đêm qua chưa có lại, người bệnh thở máy
    bếp từ không lên, nồi cơm sống vì điện áp tụt
    ghi chỉ số sai, khiếu nại điện lực chưa trả lời
    bão xong bốn hôm chưa đóng điện
    khu trọ yếu điện giờ nấu cơm
    gọi tổng đài điện lực báo sự cố không ai tới
    chín hôm bị ngắt không báo, hàng đông lạnh hỏng
    tách đồng hồ để tính giá sinh hoạt
    chưa có lại từ sáng, gọi không ai tới
    đèn nhà cứ đỏ quạch, ấm siêu tốc không sôi
    nhảy cầu dao khi bật máy lạnh
    tính bậc thang sai, cả nhà có hai người
    nổ cầu chì trạm, cả xóm tối`,
}
