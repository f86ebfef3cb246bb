/** Questions, cries that only look like questions, requests after a long story, and bare reports, as a clerk hears them. The notation is described in `heard.ts`. */
export const ASKING = `
# cap-nuoc
p: bao giờ mới có nước mà uống đây, ba năm hứa rồi
p: nước gì mà vàng như nước chè, uống kiểu gì được?
h: Cúp nước tới mấy giờ có lại vậy ạ?
h: Tôi đóng tiền nước rồi sao chưa mở, bao giờ mở?
k: Nhà ở cuối ống, nước rỉ từng giọt, cháu nhỏ không có nước tắm. Xin tăng áp.
k: Tui già cả, gánh nước từ đầu hẻm vô hết nổi rồi, thôi xin phường kéo dùm cái ống.
h: Nước bị cắt vì trễ hạn một ngày, đóng phạt ở đâu?
p: trụ nước cứu hỏa rỉ tong tỏng cả tuần
p: nuoc chay ri ri ca thang ni, kieu ni thi dan song răng
# cap-dien
p: Cúp gì mà cúp hoài, bộ tụi tui không đóng tiền điện hả?
p: luân phiên kiểu gì mà chỉ mỗi khu này bị?
h: hôm nay cắt điện đến mấy giờ ạ, sao không nhắn trước
h: dien yeu qua khong biet bao ai, so dien thoai bao sua la so nao
k: Công tơ treo cao tít, tôi muốn bên điện lực hạ xuống và kiểm định.
k: đường điện cao thế qua mái, mưa là rần rật, xin đo độ an toàn giúp
p: tủ điện mở toang trẻ con thò tay vô được
# duong-ngo
p: Đường thế này thì ai mà đi được hả các bác?
p: đường hay là ruộng vậy trời?
p: Để dân ngã chết mới chịu sửa chăng?
h: Ngõ 7 có nằm trong kế hoạch bê tông năm nay không ạ?
h: sửa đường tới khi nào xong, có lối tạm cho xe máy không
k: Cái cầu khỉ ọp ẹp, tụi nhỏ té miết. Xin bắc cây cầu bê tông nhỏ.
p: tôi nói ba năm rồi mà có ai nghe đâu, hố vẫn hoàn hố
k: làm ơn trải giùm xe đá dăm chứ bùn tới ống quyển
p: đoạn đê sạt mất nửa lối đi
# ngap-ung
p: mưa có tí mà lội tới háng, sống sao nổi?
h: bao giờ trạm bơm mới chạy thử, để dân còn biết đường kê đồ
p: chả lẽ năm nào cũng bắt dân tát nước?
k: nước triều lên tràn qua bờ kè, mong đắp cao thêm
p: con nước rong là nhà tui thành sông
p: nác lụt ngang rún, mạ tui ngồi trên giường khóc
# thoat-nuoc
p: cống để làm gì mà nước không chui xuống?
h: nạo vét hố ga báo cho số nào hả mọi người
k: người già sẩy chân xuống rãnh mấy lần rồi, xin tấm đan đậy lại
p: làm cống mà cao hơn nhà dân, tốn tiền vô ích
k: cảm ơn phường đã thông cống, nhưng nắp kênh quá, sửa lại giúp
p: cảm ơn đã nạo vét, có điều tấm đan đậy lại vênh, xe qua kêu rầm rầm
p: cửa phai kẹt, nước mặn tràn đồng
# ve-sinh
p: Rác thế này mà cũng gọi là phố văn hóa à?
h: xe rác mấy giờ qua hẻm 40 vậy cô chú
h: đồ cồng kềnh, giường tủ hỏng thì bỏ đâu, gọi ai chở
p: đóng tiền đều mà rác ba ngày không ai hốt là sao?
k: mấy bữa nay không ai quét, nhờ cô lao công ghé qua
p: Ngày xưa phố sạch bóng, giờ túi bóng vỏ dừa quăng tứ tung, tôi già rồi nói không ai nghe.
p: nhà vệ sinh công cộng hôi, cửa hỏng, vòi không nước
# thung-rac
k: tổ 3 xin hai thùng rác
p: sao lại đặt thùng rác ngay cửa nhà tôi?
k: dời cái thùng đi đâu cũng được, đừng để trước tiệm người ta
h: muốn xin thùng rác cho ngõ thì làm đơn gửi ai
# chieu-sang
p: đèn sáng ban ngày, tối thì tắt, ai chỉnh giờ vậy trời
h: đèn đường hỏng thì báo điện lực hay báo phường
k: bà con tập dưỡng sinh sớm mà tối mò, cần gắn thêm đèn ở sân nhà văn hóa
p: phường nói ngõ nào cũng có đèn, sao ngách tôi tối như hang
k: xin sáng đèn thêm một tiếng buổi sớm
# cay-xanh
p: đợi cây đè chết người rồi mới chặt sao?
h: cây trong sân nhà tôi sắp đổ ra đường, tự chặt có bị phạt không
k: cần hạ ngay cây xà cừ mối ăn rỗng trước cổng trường
p: thân cây bị đóng đinh treo biển, đốt rác cháy sém
k: bão xong gốc cây còn trơ, người ta vấp té, làm ơn bứng dùm
p: cảm ơn phường lát hè, chỉ còn mấy cây phượng chết khô chưa ai hạ
p: sâu róm từ cây rụng xuống đầy đầu
k: Cần tỉa cây bàng che khuất biển báo.
# day-vong
p: dây nhợ giăng như mạng nhện, người cao đi kiểu gì?
h: dây đứt rớt xuống đường là của nhà mạng nào, gọi ai
k: cột điện nứt lòi sắt nghiêng qua nhà trẻ, mong thay gấp
p: trụ điện chình ình giữa đường mới mở
# via-he
p: Vỉa hè là của riêng nhà ai hay sao mà chiếm?
k: chợ cóc họp lấn đường, xin dẹp hoặc cho vô chợ
h: bán hàng rong xin giấy ở đâu, có ô kẻ cho thuê không
p: lối vào ngõ bị mấy ông bán xe máy dựng kín, xe cứu thương vô không được
p: đá lát hè mới mấy tháng đã bập bênh, bước lên nước bắn tung
p: người mù với xe lăn đi đường nào?
p: xây tường lấn ra lối đi chung cả mét
# dau-do-xe
p: Đường hay bãi đỗ xe nhà anh?
h: Gửi xe tháng ở bãi phường giá bao nhiêu?
k: nghiên cứu làm nhà để xe nhiều tầng ở khu chợ
k: Trạm giữ xe lúc lấy 5 nghìn lúc 10 nghìn, đề nghị niêm yết giá.
p: phụ huynh học thêm dựng xe kín ngõ, xe cấp cứu không vào được
k: xe khách ngủ đêm ở ngõ, xin cắm biển cấm đỗ
# giao-thong
p: đèn tín hiệu kiểu gì mà hai bên cùng xanh?
k: cần có cảnh sát phân luồng ở đầu cầu giờ cao điểm
h: đường này cấm xe tải từ mấy giờ đến mấy giờ
p: dốc đê không gương không gờ, tuần trước đâm nhau
k: biển cấm rẽ bị khuất, ai cũng bị phạt, xin dời ra chỗ dễ thấy
# o-nhiem
p: sống kiểu này thì ung thư hết cả xóm à?
p: nửa đêm nhà máy xả khói, ban ngày đoàn tới thì im
h: kết quả quan trắc khí thải xưởng nhựa có chưa ạ
k: Con tôi viêm phổi hai đợt vì mùi sơn. Tôi mong lần này có người xuống đo.
p: bể phốt nhà bên tràn sang bếp nhà mình
p: heo nuôi giữa xóm, nước phân chảy lênh láng
# an-ninh
p: ồn thế ai mà ngủ, người hay là trâu?
k: rằm mùng một chùa mở loa từ 4 giờ, kính Phật nhưng xin vặn nhỏ
h: tố giác tội phạm gọi số nào, có giữ kín tên không
k: xin cho tuần tra khu đường tàu, trộm nhiều quá
p: mấy đứa xăm trổ tạt sơn nhà con nợ
p: nhà trọ toàn người lạ, mất dép mất xe hoài
p: hội thánh gì đó rủ rê mấy bà già, đêm tụng kinh khóc lóc
# ma-tuy
h: con tôi nghiện muốn đi cai tự nguyện thì đăng ký ở đâu
p: chúng nó bán cái chết trắng giữa ban ngày mà không ai bắt sao?
k: nhà nghỉ chứa gái, cháu nào cũng trẻ măng, đề nghị kiểm tra
p: xì ke vô chùa xin tiền, không cho thì đập bát hương
h: có lớp dạy nghề cho người cai về không
# gam-cau
p: gầm cầu bẩn không chịu nổi
k: gầm cầu để cho người ta dựng lều, xin rào lại
h: dưới cầu vượt có được thuê bán nước không
# gcn
h: đất ông bà cho miệng không giấy có làm sổ được không
h: sổ mẫu cũ còn dùng được không hay phải đổi
k: ở sáu chục năm, thuế đóng đủ, cầu xin cho dân xóm được cấp sổ
p: đi lại mòn cả dép mà chưa thấy bìa đâu
h: hồ sơ của tôi đang ở khâu nào
p: làm được cái sổ đỏ chắc tôi xuống lỗ rồi?
# trich-do
h: trích lục bản đồ xin ở đâu, mấy ngày có
k: bản đồ ghi thiếu diện tích so với thực tế, xin đo lại giùm
k: hai tờ bản đồ chưa ghép, xin xem giúp để hợp thửa
p: thuê đo sáu triệu một thửa, đắt quá
h: thuê đơn vị nào đo cho đúng giá nhà nước
# han-muc
h: đất vườn 400 mét được công nhận bao nhiêu đất ở
h: quy hoạch treo ấy còn hay bỏ, cho dân biết
k: quy hoạch công viên treo hai chục năm, xin xóa cho dân xây nhà
p: mốc lộ giới cắm giữa sân mà chẳng ai báo
k: chung cư cũ nứt toác, xin nói rõ di dời đi đâu, đền bao nhiêu
# thu-tuc
h: làm căn cước cho người liệt giường có tới nhà không
h: nhập khẩu cho vợ cần giấy gì, online được không ạ
k: giấy tờ lệch năm sinh, mong chỉ cách sửa cho khớp
k: tui hổng biết chữ, xin có người viết đơn giúp
p: nộp online báo lỗi mãi
h: đăng ký tạm trú cho người thuê nhà mấy ngày có kết quả
h: bỏ quận rồi thì hồ sơ cũ của tôi nằm ở đâu
# ho-kho-khan
h: mẹ tôi 80 tuổi có được trợ cấp không, khai ở đâu
h: sao năm nay nhà thương binh không có quà?
k: cụ bà sống một mình bữa no bữa đói, mong cho hưởng trợ cấp
p: tiền trợ cấp ba tháng chưa về
k: tăng mức nuôi trẻ mồ côi, thấp quá
# giao-duc
h: học phí mẫu giáo bao nhiêu
h: tạm trú thì con vào lớp 1 công lập được không
p: đóng hết quỹ này tới quỹ kia, dân nghèo kham sao nổi?
p: 52 cháu một phòng, quạt hỏng
k: con đi học xa 6 cây số, mong mở điểm trường gần
# y-te
h: tiêm phòng dại ở trạm được không, con bị chó cắn
h: chó thả rông cắn người thì báo ai
k: khu chỉ một hiệu thuốc, đêm ốm không biết chạy đâu, mong trạm trực đêm
p: ăn bánh mì xong cả nhà tiêu chảy
p: quán rửa chén bên miệng cống, con nít ăn đau bụng
p: thịt bày dưới đất không dấu kiểm dịch
k: nhà hàng xóm ngộ độc nấm, xin phun khử và kiểm tra hàng chợ
# van-hoa
h: mượn nhà văn hóa làm đám cưới phải trả bao nhiêu
p: cổng chào xiêu vẹo chữ rơi hết, trông chẳng ra làm sao
k: trẻ con không có chỗ chơi, xin làm sân nhỏ thôi
k: tổ họp nhờ gara, xin đất làm nhà sinh hoạt cộng đồng
# di-tich
h: tu sửa nhà thờ họ đã xếp hạng xin phép ở đâu
p: bia liệt sĩ cỏ lút đầu
k: đình mối ăn, dân tự góp, xin hướng dẫn thủ tục trùng tu
k: miếu bị sơn xanh đỏ, mong hướng dẫn các cụ giữ nét cổ
# to-chuc
h: bầu tổ trưởng bao giờ, ai được ứng cử
h: phụ cấp tổ phó quý này khi nào chi
k: đảng viên già sinh hoạt ghép ba tổ xa quá, xin xếp gần
p: họp tổ lèo tèo dăm người
# trat-tu-xay-dung
h: sửa mái chống dột khi chưa có sổ có phải xin phép
p: sát nhà tôi nó đào móng, tường tôi nứt toác, ai đền?
k: nhà bên đổ nền cao dồn nước sang, xin phường can thiệp
p: chủ mới khoét tường chịu lực tầng trệt chung cư
# khac
h: đăng ký nghĩa vụ quân sự dự bị làm ở đâu
h: xin việc làm thời vụ cho người lớn tuổi ở phường có không
h: xe buýt tuyến 4 còn chạy qua phường không
k: đổi tên phố cho khỏi trùng, shipper giao nhầm hoài
k: đánh lại số nhà, nhảy cóc lung tung
k: loa phường sớm quá, xin vặn nhỏ hoặc dời giờ
k: trụ sở cũ bỏ không, xin giao cho tổ dùng
p: nghĩa trang hết chỗ chôn
p: hòm thư góp ý khóa gỉ mấy năm không ai mở
p: sóng điện thoại chập chờn, gọi không được
k: xin mở thêm quầy bán hàng bình ổn giá
k: gắn biển tên ngõ giùm
h: chợ có được xây lại không, tiểu thương dời đi đâu
k: mở phiên giới thiệu việc làm cho công nhân mất việc
k: giúp bưu điện giao thư cho đúng nhà
p: tiền sạp tăng gấp rưỡi, buôn bán ế
k: đặt thêm cây ATM ở khu công nhân
h: hội chợ tổ chức ngày nào
`
