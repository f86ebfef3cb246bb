/** Several matters in one opinion, told in whole sentences, lists and minutes, as a clerk hears them. The notation is described in `heard.ts`. */
export const MATTERS = `
# chieu-sang,thoat-nuoc
k: Biên bản họp tổ 12: bà Thìn phản ánh bóng đèn ngách 5 hỏng; ông Lai đề nghị đậy nắp rãnh đoạn nhà ông Cổn. Kính chuyển phường.
p: đèn thì lúc sáng lúc không, rãnh thì lộ thiên, người già đi đêm ngã gãy tay
k: cột đèn số 7 không sáng. hố ga ngay dưới chân cột thì mất nắp. xin làm luôn một thể
# chieu-sang,cay-xanh
p: Cành nhãn um tùm trùm kín cả bóng điện công cộng, ngõ có đèn cũng như không.
k: Cử tri tổ 5 đề nghị tỉa tán hàng sấu và lắp thêm hai bóng cao áp ở đoạn cua.
k: bong den bi cay che toi om, nho ben cay xanh cat giup roi thay bong moi luon
# chieu-sang,van-hoa
k: sân bóng chuyền của tổ không có đèn, lưới thì rách, tối anh em không chơi được, xin phường cho
p: Công viên nhỏ ven hồ chập tối là đen kịt, xà đơn xà kép gãy, các cụ hết chỗ tập.
# chieu-sang,duong-ngo
k: Một là rải lại mặt ngõ 18 đã bong hết lớp nhựa, hai là thay bóng cho ba cột đèn cuối ngõ.
p: đường thì như ruộng cày mà đèn lại không có, đi ca đêm về ngã suốt
k: Tổ trưởng tổ 9 nêu: đường vào xóm chỉ rộng 2m, xin mở rộng; đêm tối không đèn, xin lắp.
# chieu-sang,an-ninh
p: khúc cua sau kho lạnh tối thui, tuần rồi hai cô công nhân bị giật dây chuyền
k: Ngõ cụt không một ánh đèn, bọn trộm gà trộm chó cứ thế mà ra vào. Xin đèn, xin thêm camera.
# chieu-sang,giao-thong
p: ngã ba không đèn không biển, tối qua lại đâm nhau
k: lắp gương cầu với cái đèn ở chỗ dốc cầu, khuất quá
# chieu-sang,day-vong
p: bóng đèn tắt mà dây của nó đứt lòng thòng ngang mặt người đi
k: thay cột đèn bị xe đâm cong, thu gom mớ cáp rụng quanh chân cột
# ngap-ung,thoat-nuoc
p: Làm đường xong cốt cao hơn nhà, miệng cống thì bé bằng cái rá, mưa là nước vào nhà như thác.
p: cống ngầm bị đất lấp từ lúc thi công, giờ mưa một chút nước dềnh lên cả dãy
k: Kính đề nghị đặt lại đường cống D600 thay cống cũ, bởi mỗi trận mưa cả xóm lội nước tới bụng.
p: miệng thu nước bị dân lấy ván bịt vì hôi, mưa xuống không có chỗ thoát, ngập lên tận sân
k: Mương bị lấn còn có gang tay. Mưa là nước dội ngược. Xin khơi rộng mương để dân khỏi chạy lụt.
p: ho ga tac rac, mua chut la nuoc dang vo nha, tat ca dem
p: nhà tôi ở cuối dốc, cống nhỏ, bao nhiêu nước của cả khu đổ về, giường tủ nổi lềnh bềnh
# ngap-ung,duong-ngo
p: hẻm trũng với lại bể nát, mưa xuống thành ao, không biết đâu là hố mà tránh
k: nâng mặt ngõ lên ba chục phân và đổ bê tông, chứ ngập quanh năm mục hết đường rồi
p: Nước ngập liên miên làm mặt đường bong từng mảng.
# ngap-ung,ve-sinh
p: nước rút để lại cả lớp bùn lẫn rác với xác gà chết, ba hôm không ai dọn
k: lụt xong đường đầy bùn, xin xe vòi rồng với công nhân dọn giúp
# ngap-ung,cap-dien
p: hễ nước lên là ngắt cầu dao cả dãy, có đợt hai ngày ngồi tối lội nước
# ngap-ung,giao-thong
p: hầm chui đọng nước ngang thân xe mà không rào không biển, xe lao vào chết máy tắc dài
# ngap-ung,giao-duc
k: sân trường mưa là thành hồ, học sinh nghỉ học cả tuần, mong nâng nền sân
# ve-sinh,thoat-nuoc
p: quán bún hắt nước lẫn xương xẩu xuống cống, cống nghẹt, ruồi bâu
p: Người ta quét lá quét rác dồn hết xuống hố ga, giờ tắc cứng.
k: nạo vét cái mương sau chợ rồi cấm bà con vứt rác xuống
# ve-sinh,thung-rac
p: bãi tập kết thì cách nhà có ba mét mà hai ngày mới có xe tới lấy
k: thùng rác vỡ hết nắp, rác rơi vãi đầy đường, xin thay thùng và gom đúng giờ
p: có mỗi hai thùng cho hai trăm hộ nên rác chất ra ngoài, chó bới tung tóe
# ve-sinh,o-nhiem
p: bãi rác tự phát âm ỉ cháy suốt, khói khét, ruồi nhặng bay vào mâm cơm
p: lòng kênh đầy bao tải, xác lợn, nước sủi bọt thối hoắc
p: lò mổ đổ lòng ruột ra bờ mương, mùi tanh không ngửi được, không ai dọn
k: dọn đống vỏ hàu đổ trộm bờ đê, thối quá bà con nôn ọe
# ve-sinh,y-te
p: Ao tù đầy rác, bọ gậy nhung nhúc, xóm em sáu người sốt xuất huyết phải vào viện
k: phun muỗi và dọn lốp xe cũ, vỏ dừa ở bãi đất hoang giúp dân
# ve-sinh,van-hoa
p: chiếu nghỉ nhà văn hóa đầy tàn thuốc bã trầu, họp xong không ai quét, nhà vệ sinh thì khóa
k: vườn hoa toàn phân chó, ghế đá gãy chân, mong cử người trông nom
# ve-sinh,an-ninh
p: đám thanh niên nhậu xong đập chai ngoài ngõ, chửi bới, sáng ra mảnh chai với bãi nôn đầy cổng nhà tôi
# ve-sinh,chieu-sang
p: cuối hẻm 30 rác chất đống, bóng đèn thì đứt cả tháng trời
k: Đèn đường tổ 4 không sáng từ tuần trước. Rác lưu cữu ở chân tường trường học. Mong xử lý cả hai.
# ve-sinh,via-he
p: hàng cá lòng lợn bày tràn lối đi, cuối buổi xả nước máu me ra đường rồi về
p: vỉa hè bị gánh xôi gánh bún choán hết, lá gói túi bóng vứt tại chỗ
p: cho tam nguoi ta ngoi kin le duong, tan cho rac ruoi vuong vai khap noi
# via-he,o-nhiem
p: hàng nướng đặt lò ngay hè, khói mỡ phả vào nhà, người đi bộ phải xuống đường
p: xưởng hàn đem sắt ra vỉa hè hàn cắt, tia lửa bắn, mùi sơn hắc, ồn từ sáng tới tối
# via-he,an-ninh
p: quán nhậu kê bàn ra tận mép đường, hát hò dzô dzô tới hai giờ sáng
p: bia hơi vỉa hè vừa choán lối vừa đánh lộn như cơm bữa
# via-he,dau-do-xe
p: Siêu thị mini để xe khách kín vỉa hè, còn ô tô giao hàng thì đậu luôn làn đường.
k: Cấm xe máy leo lên hè để, cho kẻ ô để xe ở khoảng đất trống bên kia.
p: hè thì bàn ghế, lòng đường thì ô tô, con nít đi học chui giữa
# via-he,giao-thong
p: sạp rau chòi ra mặt đường, hai xe ngược chiều không tránh nổi, ùn suốt buổi sáng
k: Giải tỏa hàng rong trước cổng viện và cho người đứng phân luồng giờ tan tầm.
# via-he,cay-xanh
p: gốc phượng đẩy gạch hè bung lên từng mảng, xe nôi không đẩy qua được
k: mấy cái bồn cây xây chiếm hết hè, cây thì chết, đập đi lát lại cho dân có lối
# via-he,day-vong
p: tủ cáp với cột viễn thông cắm chình ình giữa hè, dây thõng xuống vướng cổ người ta
# via-he,trat-tu-xay-dung
p: chủ nhà đang xây tập kết cát sỏi đầy hè, ban công thì đua ra ngoài chỉ giới cả mét
# dau-do-xe,giao-thong
p: ô tô đỗ hai bên phố nhỏ, xe buýt vào là kẹt cứng nửa tiếng
k: xin kẻ vạch cấm đỗ đoạn trước chợ, kẹt xe hoài không đi làm được
p: Phụ huynh đỗ xe ba hàng đón con, làm nghẽn cả con đường, bấm còi inh ỏi
# dau-do-xe,duong-ngo
p: xe tải nặng vào ngõ đỗ đêm, cán nát tấm đan với mặt bê tông dân mới góp tiền làm
# dau-do-xe,an-ninh
p: Xe đậu chắn cổng, tôi nói thì họ vác gậy ra dọa, chửi cả nhà
# dau-do-xe,o-nhiem
p: container đậu sát nhà dân nổ máy chạy lạnh cả đêm, khói dầu vào phòng ngủ
# dau-do-xe,trat-tu-xay-dung
p: họ lợp mái tôn quây cả khoảng sân chung làm bãi giữ xe, không phép tắc gì
# dau-do-xe,van-hoa
p: sân nhà văn hóa thành bãi gửi ô tô, trẻ con hết chỗ đá cầu
k: đất trống sau chợ để hoang, xin làm sân chơi, còn dư thì làm chỗ để xe
# giao-thong,duong-ngo
p: Đoạn cua vừa có hố vừa không gờ giảm tốc, tháng này ngã bốn vụ
k: vá ổ gà, kẻ lại vạch sang đường trước nhà trẻ
p: duong xau xe ben lai phong nhanh, so lam
# giao-thong,giao-duc
k: trường thiếu phòng, học hai ca, giờ đổi ca xe cộ chen nhau trước cổng, xin mở thêm cổng với cử người phân luồng
p: cổng trường sát quốc lộ không vạch không đèn, con em băng qua đường liều mạng
# giao-thong,cay-xanh
p: tán cây bằng lăng che mất cái đèn đỏ, mấy người vượt bị phạt oan
k: Xin tỉa hàng cây dải phân cách vì lái xe không nhìn thấy biển báo.
# giao-thong,an-ninh
p: tối thứ bảy mấy chục xe độ pô đua nhau rú ga, đánh võng, dân không ai ngủ được
p: lũ choai choai bốc đầu xe, ném chai vào nhà ai la mắng chúng
# giao-thong,o-nhiem
p: xe ben chở đất phóng ào ào vào giờ cao điểm, bụi bay mù trời, đất rơi đầy đường
k: Cấm xe tải qua khu dân cư ban đêm, vừa nguy hiểm vừa rung ầm ầm bụi bặm.
# giao-thong,day-vong
p: dây cáp sà xuống vướng cổ người đi xe máy ngã, chỗ đó còn là ngã tư không đèn
# cay-xanh,day-vong
p: cây bạch đàn nghiêng tì hẳn lên dây trung thế, tóe lửa mỗi khi có gió
k: chặt cành vướng dây, cột điện bị cành đè đã nghiêng xin dựng lại
p: Gió lớn là cành quệt dây cáp kêu bồm bộp, vài sợi đã đứt.
# cay-xanh,trat-tu-xay-dung
p: họ đổ bê tông bít gốc cây cổ thụ để lấn thêm nền nhà, cây héo dần
# cay-xanh,an-ninh
p: Cây nhà ông hàng xóm rụng lá sang mái, nói thì ông ấy chửi rồi ném đá sang
# cay-xanh,van-hoa
k: trồng thêm cây bóng mát ở sân nhà văn hóa và sửa mấy cái máy tập
# cay-xanh,di-tich
k: Cây si mọc xuyên tường miếu, rễ làm nứt mái, xin hướng dẫn cứu cả cây lẫn miếu.
# thoat-nuoc,o-nhiem
p: nhà nuôi heo xả thẳng phân xuống rãnh chung, rãnh nghẹt, thối không thở nổi
p: Cống lộ thiên đen kịt bốc hơi thối suốt trưa hè, hai bên bờ sạt, không nắp đậy.
# thoat-nuoc,duong-ngo
k: Trong biên bản, nhân dân kiến nghị làm rãnh hai bên rồi mới đổ mặt ngõ cho khỏi phá đi làm lại.
p: ngõ vừa đổ xong đã phải đào vì cống tắc, lấp lại lởm chởm
k: xin lam lai ranh co nap va mat duong xom dong
# thoat-nuoc,trat-tu-xay-dung
p: nhà mới xây đè lên cống chung của xóm, nước nhà tôi không có đường ra
k: Buộc họ tháo phần tường xây trên mương, trả lòng mương cho nước chảy.
# thoat-nuoc,cap-nuoc
p: ống nước sạch chạy trong lòng cống, ống rỉ thì nước bẩn ngấm vào
k: Đề nghị thay ống nước máy đã mục và thông cái cống trước nhà.
# thoat-nuoc,y-te
k: rãnh nước đọng muỗi như trấu, xin khơi rãnh và cho y tế phun thuốc
# duong-ngo,cap-nuoc
p: công ty nước đào ngõ lắp ống xong bỏ đấy, nước chưa có mà đường thì lởm chởm
k: xin làm đường trước khi bầu tổ trưởng, à mà cả nước máy cho mười hộ cuối xóm
# duong-ngo,day-vong
k: cáp quang rủ đến đầu, mặt hẻm thì ổ voi, phường ngó xuống một lần cho dân nhờ
# duong-ngo,o-nhiem
p: đường đất đỏ, nắng thì bụi trùm nhà cửa, mưa thì lầy thụt bánh xe
# duong-ngo,trat-tu-xay-dung
p: xe chở gạch xây nhà tầng cày nát ngõ chung, chủ nhà hứa vá rồi lặn mất
# duong-ngo,di-tich
k: sửa con đường gạch vào nghè và thay mấy cây cột mối ăn
# duong-ngo,to-chuc
p: dân góp mỗi hộ ba triệu làm đường, một năm chưa làm mà chẳng họp tổ báo cáo thu chi gì
k: Đề nghị tổ dân phố công khai sổ đóng góp làm ngõ, còn phường hỗ trợ xi măng để làm cho xong.
# duong-ngo,thoat-nuoc,chieu-sang
k: Tổ 14 tổng hợp: (1) mặt ngõ 5 lún nứt; (2) rãnh thoát nước tắc; (3) thiếu 6 bóng đèn. Đề nghị đưa vào kế hoạch năm sau.
p: đường nát, cống tắc, đèn tắt, xóm tôi đủ cả ba
# duong-ngo,chieu-sang,ve-sinh
k: Ba việc thôi: vá đường, thắp đèn, gom rác đúng giờ.
# duong-ngo,thoat-nuoc,day-vong,van-hoa
k: Hội nghị đại biểu nhân dân khu 3 nêu: đường liên tổ hẹp; rãnh chưa có nắp; dây viễn thông chằng chịt; chưa có sân thể thao.
# chieu-sang,van-hoa,to-chuc
k: Bà Nụ xin đèn cho sân kho; ông Tước xin sửa mái nhà văn hóa; ông Dậu hỏi chế độ của tổ phó, chi hội trưởng.
# via-he,ve-sinh,an-ninh
p: quán ốc tràn ra hè, vỏ ốc vứt đầy gốc cây, đêm say xỉn chửi nhau
# via-he,o-nhiem,ve-sinh
p: lò bún bày nồi ra lối đi, khói củi mịt mù, nước chua đổ xuống đường
# an-ninh,ma-tuy
p: mấy thằng xì ke đêm trèo cổng bẻ khóa, mất hết máy bơm
p: khu trọ có sới bạc, lại còn thấy bán bóng cười, hàng trắng
k: Quán hát trá hình chứa gái, đánh nhau liên tục, đề nghị rút giấy phép.
p: dân mạt vận hút hít ở nhà hoang, hay lẻn vào nhà dân lấy nồi niêu
# an-ninh,chieu-sang,ma-tuy
p: hem toi nen tui no vo chich, roi giut do nguoi di duong
# an-ninh,van-hoa
k: thanh niên không có sân bóng nên tụ tập phá làng phá xóm, làm cho tụi nó cái sân đi
# an-ninh,to-chuc
k: lập lại tổ bảo vệ dân phố, trang bị đèn pin gậy gộc và phụ cấp, chứ trộm nhiều quá
# an-ninh,giao-duc
p: học sinh cấp hai hẹn nhau đánh hội đồng sau trường, quay clip, nhà trường bảo ngoài cổng không quản
# an-ninh,di-tich
p: kẻ trộm cạy hòm công đức đền, lấy cả đôi hạc đồng
# an-ninh,thu-tuc
k: nhà trọ đông người không khai báo, khai tạm trú trên mạng thì chủ trọ không biết làm, xin hướng dẫn và kiểm tra
# ma-tuy,ve-sinh
p: ống chích vứt đầy bờ kè lẫn với rác, trẻ con giẫm phải
k: thu gom bơm kim tiêm ở công viên và dẹp bọn chích hút
# ma-tuy,giao-duc
k: học sinh lớp 8 đã hút thuốc lá điện tử tẩm cần, xin nhà trường với công an tuyên truyền
# gam-cau,ma-tuy
p: dưới dạ cầu tối om, con nghiện nằm la liệt
# gam-cau,an-ninh
p: Gầm cầu vượt đêm đêm tụ tập đá gà, hò hét, đánh nhau.
# gam-cau,ve-sinh
p: mố cầu thành nhà xí công cộng với bãi đổ xà bần
p: Dưới chân cầu người ta xả rác, giặt chiếu, phơi nilông, hôi thối.
# gam-cau,dau-do-xe
p: bãi xe tải dưới gầm cầu cạn chắn hết lối dân sang đường
# gam-cau,via-he
p: gầm cầu bị hàng ăn che bạt bán buôn hết lối đi bộ
# gam-cau,chieu-sang
k: lắp đèn dưới gầm cầu, tối tối đi qua rợn người
# gam-cau,van-hoa
k: gầm cầu để phí, làm sân pickleball với ghế đá cho dân chơi
# cap-dien,cap-nuoc
p: Mất điện thì bơm không chạy, mà nước máy cũng tắt theo, hai ngày không tắm.
h: lịch cắt điện với cắt nước tuần này thế nào ạ
k: Khu tái định cư vào ở nửa năm mà điện vẫn dùng tạm, nước phải mua từng xe. Xin cấp chính thức.
# cap-dien,day-vong
p: điện chập chờn mà dây từ cột vào nhà thì chắp vá, võng xuống mái tôn
k: hạ thế quá tải hay nhảy, cột gỗ đã mục, xin thay cả
# cap-dien,ho-kho-khan
k: nhà tôi hộ nghèo mà tiền điện hỗ trợ tháng này không thấy, công tơ thì chạy nhanh gấp đôi
# cap-nuoc,o-nhiem
p: nước giếng nhiễm váng dầu từ xưởng sửa tàu mà nước máy chưa kéo tới
# cap-nuoc,y-te
p: nước máy có giun, mấy nhà tiêu chảy cả lượt
# di-tich,van-hoa
k: hội đình năm nay xin phục dựng múa rối, còn nhà tả vu dột cần lợp lại ngay
# di-tich,ve-sinh
p: sân đền sau hội ngập vỏ hộp, tro vàng mã, tường rào đổ cũng chưa dựng
# di-tich,dau-do-xe
k: ngày rằm xe khách đậu kín sân đình, hàng mã cháy sém cả cửa võng, xin sắp xếp chỗ để xe
# di-tich,via-he
p: hàng vàng mã, bóng bay vây kín cổng tam quan
# di-tich,trat-tu-xay-dung
p: nhà sát chùa xây bốn tầng chắn hết mặt tiền di tích đã xếp hạng
# di-tich,han-muc
k: đất miếu bị chia lô cho mấy hộ, nay xin làm rõ ranh giới, giao lại cho cộng đồng trông coi
# gcn,trich-do
p: Đo đi đo lại ba lần ra ba số, hồ sơ cấp sổ vì thế ách lại hai năm.
h: muốn tách sổ cho hai đứa con thì có phải thuê đo lại thửa không, phí bao nhiêu
k: sổ cũ không có sơ đồ, xin đo vẽ lại để đổi sổ mới
# gcn,han-muc
p: bảo nhà tôi dính đường quy hoạch nên không cấp sổ, mà quy hoạch từ thời nào
k: Hộ tôi ở đất ven đê từ 1978, nay muốn được công nhận đất ở và cấp sổ.
h: đất vườn muốn lên thổ cư rồi sang tên cho cháu thì làm cái nào trước
# gcn,thu-tuc
p: sang tên sổ mà ba lần nộp ba lần bắt bổ sung giấy khác, hệ thống thì lỗi
h: hộ chiếu hết hạn mà đang ủy quyền từ nước ngoài thì làm sổ có được chấp nhận không
# gcn,ho-kho-khan
k: gia đình liệt sĩ ở nhà tình nghĩa hai chục năm chưa có sổ, xin miễn tiền sử dụng đất
# trich-do,han-muc
p: cắm mốc thu hồi lệch sang nhà tôi hai mét, đo lại thì không ai chịu ký
# trich-do,an-ninh
p: ranh đất hai nhà chưa đo rõ mà bên kia cho người sang nhổ cọc, dọa đánh
# han-muc,ho-kho-khan
k: thuế đất phi nông nghiệp tăng gấp ba, tôi già yếu không lương, xin miễn
# han-muc,cap-nuoc
p: đất treo quy hoạch nên đường không làm, nước không kéo, khổ đủ bề
# thu-tuc,to-chuc
p: tổ mới nhập tên chưa cập nhật trên hệ thống, ra phường làm giấy nào cũng sai địa chỉ
h: tổ sáp nhập rồi thì ai ký xác nhận cư trú, giấy tờ cũ ghi tổ 7 có phải đổi không
# thu-tuc,ho-kho-khan
p: làm mai táng phí cho ông nhà mà đi năm chuyến chưa xong giấy
h: hồ sơ hưởng trợ cấp người cao tuổi 75 nộp qua mạng hay nộp ở phường
# thu-tuc,giao-duc
p: xác nhận cư trú để nộp nhập học mà hẹn tới sau ngày khai giảng
# thu-tuc,y-te
h: cấp lại thẻ bảo hiểm y tế bị mất thì làm ở phường hay bảo hiểm, đang nằm viện có dùng căn cước được không
# thu-tuc,cap-dien
h: tách công tơ cho con ở riêng cần giấy gì của phường không
# ho-kho-khan,y-te
k: anh Tám chạy thận, vợ ung thư, xin vô hộ cận nghèo với cấp thẻ bảo hiểm
p: cụ già neo đơn ốm liệt không ai đưa đi khám, trợ cấp thì chưa có
# ho-kho-khan,giao-duc
k: hai cháu mồ côi ở với bà ngoại, tiền học chưa đóng nổi, mong xét trợ cấp và miễn học phí
# ho-kho-khan,trat-tu-xay-dung
k: nhà bà cụ dột nát sắp sập, xin xóa nhà tạm; nhà bên cạnh đang đào móng làm nứt thêm
# giao-duc,y-te
p: bếp bán trú gián chạy đầy, cháu đau bụng ba hôm liền
k: khám mắt khám răng cho học sinh và tăng rau trong suất ăn
# giao-duc,van-hoa
k: nghỉ hè các cháu không có chỗ chơi, xin mở thư viện trường và sân bóng của phường
# giao-duc,ve-sinh
p: nhà xí trường hôi rình, rác sau lớp học chất đống
# giao-duc,cap-dien
p: phòng trọ tính điện 4 nghìn một số, con tôi xin vào trường mầm non công lại bảo hết chỗ
# giao-duc,o-nhiem
p: trường kề xưởng cưa, bụi gỗ với tiếng máy át cả cô giáo giảng
# y-te,o-nhiem
p: khói lò đốt rác y tế bay sang xóm, bốn cháu viêm phế quản
# y-te,via-he
p: gánh hàng rong bán thịt sống ngay lề đường, ruồi bu, không dấu thú y
# y-te,an-ninh
p: người tâm thần không ai quản, phát bệnh cầm dao đuổi người
# van-hoa,to-chuc
k: bình bầu gia đình văn hóa thì làm cho có, giấy khen phát nhầm; xin tổ họp lại
p: nhà họp của khu bị khóa cả tháng, tổ trưởng mới chưa được giao chìa, hội hè phải mượn sân đình
# van-hoa,o-nhiem
p: loa kéo nhảy dân vũ ở sân nhà văn hóa mở từ 4h30 sáng đinh tai
# to-chuc,chieu-sang
k: Chi bộ 7 đề nghị: nâng phụ cấp bí thư chi bộ kiêm tổ trưởng; bổ sung đèn ngõ 2 và ngõ 4.
# to-chuc,y-te,ma-tuy,duong-ngo
k: Ý kiến ghi tại hội nghị: chi phí hoạt động của tổ thấp; trạm y tế thiếu thuốc; một số người nghiện chưa được quản; đường tổ 8 xuống cấp.
# o-nhiem,trat-tu-xay-dung
p: thi công ép cọc rung nứt tường, bụi xi măng phủ trắng cây cảnh
# o-nhiem,an-ninh
p: gara nhà bên gò hàn tới khuya, khói sơn độc, nói thì đe
# o-nhiem,giao-duc
p: kho phế liệu cháy khét sát lớp mẫu giáo, cô trò đeo khẩu trang học
# khac,thu-tuc
h: mất sóng điện thoại cả khu nên không nhận được mã xác thực, hồ sơ online tính sao
# khac,to-chuc
k: chợ tạm dời đi đâu cho tiểu thương biết, với tổ trưởng mới là ai
# thung-rac,o-nhiem
p: trạm ép rác sát nhà, nước rỉ chảy vào giếng, mùi chua loét
k: chuyển bô rác đi chỗ khác vì hôi thối cả ngày lẫn đêm
# thung-rac,via-he
p: mấy thùng rác to đùng chắn hết lối đi bộ
# thung-rac,van-hoa,chieu-sang
k: công viên: ghế gãy, bóng đèn vỡ, sọt rác mất; xin thay mới hết
`
