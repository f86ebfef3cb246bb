/** Rare things, rare troubles and the words of all regions for them, by topic. The notation is described in `heard.ts`. */
export const WIDE = `
# trat-tu-xay-dung
w: chuồng cọp cơi nới, lán tạm trên đất lúa, tường rào lấn mốc, đua ban công, cất nhà không phép, ép cọc nứt nhà, trổ cửa sổ sang nhà người ta, xây bít giếng trời, dỡ tường chịu lực, cẩu tháp quay trên mái nhà dân, giàn giáo rơi, rào tôn công trình, nâng tầng trái phép, nhà siêu mỏng, hàng rào kẽm gai, biển quảng cáo to trên nóc nhà, chuyển công năng tầng hầm, trạm BTS, cọc tre móng nhà, vựa phế liệu dựng nhà tôn
# via-he
w: bậc tam cấp lấn hè, mái hiên di động, ô dù che kín lề, xe nước mía, sạp hoa quả, bục dắt xe, gạch hè bong, bó vỉa vỡ, đá lát bập bênh, bàn ghế nhựa tràn lề, chợ chồm hổm, xe bánh mì, biển hiệu để đứng, rào chắn tự dựng giữ chỗ, chậu cảnh chiếm lối, rửa xe tràn hè, kê mẹt rau, dựng rạp cưới bít ngõ, chiếm lối đi chung, vật liệu đổ ra lề
# chieu-sang
w: bóng cao áp cháy, đèn led nhấp nháy, choá đèn vỡ, cần đèn gãy, tủ điều khiển đèn, đèn năng lượng mặt trời hỏng pin, trụ đèn xiêu, ngõ tối đen như mực, hẻm tối thui, tối mò mò, đèn trang trí cầu, mất trộm dây đèn, đèn công viên, hẹn giờ bật đèn, kiệt không điện đường
# ve-sinh
w: xà bần, bịch nilông, tã bỉm, lá khô ùn, chuột chết, phân chó, bã mía, vỏ dừa, mảnh kính, đệm cũ vứt đường, xe ép rác rỉ nước, gom rác trễ, hốt rác, tờ rơi khoan cắt bê tông, mạng nhện xác súc vật, bùn nạo vét để trên đường, giấy tiền vàng mã rải đường, tiểu bậy, nhổ bã trầu, lò mổ xả lông
# thung-rac
w: thùng rác không nắp, xe gom đẩy tay đỗ trước nhà, bô rác, trạm trung chuyển, pin cũ bóng đèn cũ bỏ đâu, phân loại rác tại nguồn, thùng ba ngăn, ga rác, điểm cẩu rác, sọt rác công viên, xin thùng, dời thùng, hố rác tự đào, thùng bị đốt, container rác
# cay-xanh
w: cành khô treo, gốc trơ sau bão, sâu đục thân, rễ ăn móng nhà, cây dầu, cây keo, cây phi lao, dây leo trùm cây, tổ ong trên cây, cây dừa rụng trái, hoa sữa nồng, cây mục ruột, cưa cây trộm, bồn hoa khô héo, tưới cây, cỏ dải phân cách mọc cao, cây ngã bật gốc, nhánh quẹt mái tôn, chặt bậy, cây xanh mới trồng chết
# dau-do-xe
w: bến cóc, đỗ chắn cửa, đậu hai hàng, bãi xe lậu, phí giữ xe cắt cổ, vé gửi xe quá giá, xe khách ngủ đêm, xe lôi đậu lề, xe ba gác để bừa, vạch ô đỗ, chỗ sạc xe điện, taxi xếp hàng, bãi giữ xe bệnh viện, xe hỏng bỏ lâu năm, xe đầu kéo nằm đường
# giao-thong
w: gờ giảm tốc, gương cầu lồi, đèn tín hiệu, vạch sang đường, lấn làn, phóng nhanh, quay đầu ẩu, xe quá tải, vòng xuyến kẹt, ngược chiều, biển cấm khuất, barie, đường ngang tàu hỏa, cầu vượt bộ hành, học sinh phóng xe điện, xe công nghệ dừng giữa đường, dải phân cách, nút thắt cổ chai, lan can cầu hỏng, hộ lan gãy
# gam-cau
w: dạ cầu, chân cầu, mố cầu, trụ cầu cạn, hầm cầu vượt, lều dựng dưới cầu, bán nước dưới cầu, ngủ dưới cầu, kho hàng dưới cầu vượt, sân chơi dưới cầu
# o-nhiem
w: lò than tổ ong, lò bánh mì khói, xưởng xẻ đá, mùi cám gà, chuồng bồ câu, chuồng vịt, mùi cao su, bụi than, bụi phấn trắng lá cây, nước thải nhuộm, cá chết trắng, máy phát điện ầm, quạt hút công nghiệp, điều hòa thổi nóng sang nhà, bể phốt tràn, đốt rơm rạ, mùi sơn xịt, mùi giết mổ, dầu loang mặt sông, tiếng máy dập
# ngap-ung
w: nước lên, nước rong, triều cường, lụt, úng, lội bì bõm, nước vô nhà, tràn bờ bao, ngập mắt cá, nước dềnh, nước xăm xắp, trạm bơm tiêu, hầm xe ngập, ruộng chìm, đường thành sông
# thoat-nuoc
w: song chắn rác, tấm đan, miệng ga, cửa phai, lạch, mương bồi lắng, ống buy, cống hộp, rãnh chữ U, nước ứ, nghẹt cống, sụp hố ga, nước thải trào, khơi mương, bờ mương sạt, van một chiều, máng nước, cống sập, mất nắp cống, rãnh hở
# duong-ngo
w: ổ voi, sống trâu, lún sụt, đường đất lầy, tróc nhựa, cầu tre, cầu ván, bờ kè đường sạt, vá đường, dốc trơn rêu, hoàn trả mặt đường, ngõ hẹp xe cứu hỏa không vào, đá lởm chởm, hẻm nát, kiệt lồi lõm, bê tông nứt chân chim, tái lập mặt đường, hố đào không lấp, đường cụt xin mở thông, mở rộng hẻm
# cap-nuoc
w: nước phèn, nước đục, vòi công cộng, đồng hồ nước, ống bể, áp yếu, nước clo nồng, nước lợ, trụ cứu hỏa, giếng khoan, nước ngắt, hóa đơn nước tăng vọt, bồn nước chung cư bẩn, nước chảy nhỏ giọt, gắn đồng hồ nước mới
# day-vong
w: dây thõng, cáp rụng, trụ nghiêng, cột gãy, cột nứt lòi thép, dây chằng chịt, dây thừng điện thoại, hộp cáp bung, cột giữa đường, cáp quang đứt, dây quấn cành cây, măng sông thòng, dây bỏ không ai thu, cáp cháy, trụ mục chân
# cap-dien
w: cúp điện, nhảy áp, trạm biến áp cháy nổ, công tơ chạy nhanh, hụt điện, tủ điện hở, tiền điện tăng vọt, tách công tơ, điện ba pha, rò điện tường, cao thế qua nhà, mất pha, cầu chì rơi, giá điện nhà trọ, điện yếu quạt quay không nổi
# di-tich
w: sắc phong, hậu cung, tam quan, lư hương, nhà bia, tượng Phật, từ đường, miếu hoang, nghè, lăng mộ cổ, phủ thờ Mẫu, giếng làng, cổng làng cổ, thánh thất, nhà thờ giáo xứ, cây nêu hội làng, đốt vàng mã trong đền, hầu đồng, kiệu rước, ngói mũi hài vỡ
# gcn
w: bìa đỏ, bìa hồng, sổ hồng chung cư, sang tên, thừa kế đất, tách sổ, đính chính sổ, cấp đổi, mất sổ, giấy viết tay, đất thanh lý tập thể, hợp thức hóa nhà đất, thế chấp xóa, sổ chung hai nhà, cầm sổ cũ
# trich-do
w: trích lục, đo vẽ, cắm mốc ranh, hợp thửa, chồng thửa, tờ bản đồ cũ, sai diện tích, ranh giới bờ tường, bản đồ 299, tọa độ thửa, đo bằng máy, chỉnh lý biến động, ký giáp ranh, hụt mét đất, lệch ranh
# han-muc
w: lên thổ cư, chuyển mục đích, đất 5%, quy hoạch treo, đền bù, tái định cư, bảng giá đất, lộ giới, thu hồi đất, đất vườn ao, giải phóng mặt bằng, đất xen kẹt, thuế phi nông nghiệp, tách thửa tối thiểu, hỗ trợ di dời
# thu-tuc
w: khai sinh, khai tử, trích lục kết hôn, căn cước, VNeID, sao y, chứng thực chữ ký, tạm trú, nhập khẩu, lý lịch tư pháp, xác nhận độc thân, mã OTP, cổng dịch vụ công, lấy số thứ tự, trả kết quả trễ, cải chính hộ tịch, giấy giới thiệu, đăng ký kinh doanh hộ cá thể, nhận con nuôi, hẹn giấy
# ho-kho-khan
w: thương binh, liệt sĩ, chất độc da cam, cận nghèo, neo đơn, mồ côi, khuyết tật, xóa nhà tạm, mai táng phí, quà tết, gạo cứu đói, tiền tuất, người cao tuổi trợ cấp, chăm bà mẹ anh hùng, thẻ người khuyết tật, nạn nhân bão, vay vốn thoát nghèo, trẻ lang thang, mộ liệt sĩ quy tập, nuôi trẻ bị bỏ rơi
# giao-duc
w: trái tuyến, học thêm, bán trú, quỹ phụ huynh, sĩ số đông, cô giữ trẻ, bạo lực học đường, cổng trường hẹp, nhà vệ sinh trường, tuyển sinh đầu cấp, học bổng, đồng phục, thiếu giáo viên, nhóm trẻ tự phát, xe đưa rước học sinh, học bạ, lớp tình thương, trường xuống cấp, dạy nghề, suất ăn học đường
# y-te
w: trạm xá, hết thuốc, thẻ bảo hiểm, tiêm chủng, dịch sốt xuất huyết, phun muỗi, chó dại, ngộ độc, thực phẩm bẩn, thịt ôi, lò mổ lậu, nhà thuốc bán quá hạn, phòng khám chui, người tâm thần thả rông, khám người già, sởi, tay chân miệng, nước đá bẩn, hàng rong cổng trường, cúm gà chết
# van-hoa
w: sân bóng, dưỡng sinh, máy tập hỏng, cầu trượt gãy, thư viện, hội diễn, loa phường nhạc, nhà sinh hoạt cộng đồng, phòng đọc, dân vũ, cờ tướng, hồ bơi, gia đình văn hóa, cổng chào, vườn hoa, bảng tin xóm, lễ hội, ghế đá, trung thu thiếu nhi, câu lạc bộ người cao tuổi
# an-ninh
w: trộm chó, giật đồ, tạt sơn, tín dụng đen, sới gà, đánh bạc, lô đề, hát loa kéo, chó sủa đêm, rú ga, đua xe, đánh nhau, đòi nợ thuê, lừa đảo điện thoại, gây rối, trộm vặt, pháo nổ, say xỉn chửi bới, người lạ lảng vảng, đe dọa hàng xóm
# ma-tuy
w: hàng trắng, đập đá, bóng cười, kim tiêm, con nghiện, cai nghiện, cỏ Mỹ, hút hít, mại dâm, gái đứng đường, nhà nghỉ trá hình, ổ lắc, bán lẻ ma túy, thuốc lá điện tử tẩm, massage kích dục
# to-chuc
w: bầu tổ trưởng, sáp nhập tổ, phụ cấp tổ phó, chi bộ ghép, họp tổ, quỹ tổ, mặt trận, chi hội phụ nữ, thu chi đóng góp, tên tổ mới, kinh phí hoạt động, bảng tin tổ, tổ bảo vệ an ninh cơ sở, đại biểu tiếp xúc, danh sách cử tri
# khac
w: số nhà nhảy cóc, tên phố trùng, nghĩa trang, xe buýt, bưu tá, sóng điện thoại, chợ dân sinh, việc làm, nghĩa vụ quân sự, tiền sạp, ATM, phí chung cư, phòng cháy, cò mồi bán hàng, dò mìn bom cũ, giá xăng, biển tên ngõ, hội chợ, trụ sở cũ bỏ không, wifi công cộng
`
