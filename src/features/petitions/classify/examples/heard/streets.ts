/** Opinions about the streets, as a clerk hears them. The notation is described in `heard.ts`. */
export const STREETS = `
# trat-tu-xay-dung
p: nhà số 9 ngách 3 khởi công từ đầu tháng mà không treo biển báo giấy phép, thợ làm cả chủ nhật
p: họ đổ cột lấn sang ranh nhà tôi 20 phân, tôi can thì chủ thầu cười
p: nhà đang làm không che bạt, bụi xi măng với gạch vụn rơi xuống sân nhà em
k: de nghi phuong cho nguoi xuong do lai khoang lui cua nha 7 tang moi cat noc
p: chung cư mini xây trong ngõ 2 mét, 9 tầng, không có lối thoát hiểm
p: căn hộ tầng 1 khu tập thể tự đập tường chịu lực mở cửa hàng
p: nhà kho lợp tôn mọc lên giữa cánh đồng, hôm trước là lán vịt hôm nay có cả tường gạch
h: làm hàng rào lưới quanh vườn có cần xin phép ko mn
h: đất nhà em chưa có sổ thì xin giấy phép xây dựng được ko ạ
p: máy ép cọc rung quá trần nhà bà bị nứt mấy đường
n: tôi khiếu nại biên bản đình chỉ xây dựng vì nhà tôi sửa chữa nhỏ không phải xin phép
n: quyết định cưỡng chế tháo dỡ cái bếp của nhà tôi là không đúng, bếp có từ năm 1995, yêu cầu phường hủy
k: xin cho nhà tôi xây lại cái bếp bị bão đánh sập, nằm trong đất quy hoạch nên ba lần nộp đều không duyệt
p: hang xom de may dieu hoa voi ong khoi thut ra san nha chau, xay kin ca gieng troi chung
p: nha no lam cua so nhin thang sang phong ngu nha em, cach co 50 phan
p: công trình bỏ dở từ 2020, sắt chĩa ra tua tủa, móng ngập nước lăng quăng
k: đề nghị yêu cầu chủ đầu tư tháo cần cẩu treo lơ lửng trên đầu dân
p: cho thuê đất ruộng rồi để người ta dựng xưởng gỗ không phép
p: quán cà phê làm sàn gỗ nhô ra mặt hồ, đóng cọc xuống lòng hồ
p: nhà hàng xóm nâng nền cao hơn làm nước mưa dội hết sang tường nhà tôi thấm mốc
p: xây bể phốt lấn ra giữa ngõ chung
p: xay lan mat loi di 1m2 cua ca xom, bit luon cong sau
p: đào hố móng để đó mấy tháng, mưa xuống sạt cả bờ tường nhà bên
k: kính mong đội trật tự đô thị kiểm tra nhà đang lên tầng thứ 6 ở cuối ngách, hồ sơ xin có 4 tầng
p: tum sân thượng biến thành phòng trọ, khung thép lợp tôn cao thêm 2 tầng
h: sửa lại mái ngói nhà cổ thì xin phép ở phường hay sở xây dựng
p: dựng nhà lắp ghép container làm quán trên đất nông nghiệp ven đê
p: bọn thợ làm khoan cắt bê tông từ 5h sáng tới đêm, công trình nhà nghỉ trong ngõ
p: tháo dỡ nhà cũ không rào chắn, tường đổ suýt trúng người đi đường
p: nhà chủ đầu tư đổ bê tông ban đêm, xe bơm chắn hết lối, không thấy ai kiểm tra phép
k: mong phường trả lời dứt điểm vụ tranh chấp tường chung khi xây nhà giữa hộ tôi và hộ ông Cường
p: lều bạt dựng trái phép cạnh bờ sông nay kiên cố hóa, lát gạch men
p: ho lam ban cong dua ra 1m4 che het nang nha doi dien
p: cột anten với bồn nước đặt trên mái nhà bên nghiêng sang, xây tạm bằng gạch ba banh
p: xây cổng chào riêng chắn giữa ngõ công cộng
p: bịt lối thoát hiểm chung để xây nhà kho
k: xin phuong cap phep nhanh cho dan lam nha truoc mua mua, cho ba thang roi
p: biển quảng cáo khổng lồ lắp trên nóc nhà không có phép, gió là kêu cọt kẹt
w: nứt tường do thi công bên cạnh, lún nghiêng nhà liền kề, xây chồng tầng, cơi thêm gác lửng, lợp tôn lấn không gian, phá dỡ không an toàn, giàn giáo đổ, vữa rơi vào đầu, xây sai thiết kế, vượt mật độ xây dựng, không biển công trình, xin phép sửa nhà, hoàn công, cấp phép xây dựng nhà ở riêng lẻ, đội quản lý trật tự đô thị lập biên bản công trình, cưỡng chế công trình vi phạm, nhà siêu mỏng siêu méo, xây ki ốt trái phép, san lấp ao làm nhà, đổ đất lấp ruộng dựng xưởng, xây tường bịt lối, chuồng cọp khu tập thể, ép cọc rung nhà, đào tầng hầm sụt đất, trổ cửa sổ sang nhà khác, thầu xây dựng để vật liệu, xây nhà trọ không phép, dựng nhà tiền chế, làm mái che sân thượng, tầng tum, lô gia, ban công đua ra, xây nhà trên mương, cất nhà trái phép, cất nhà lấn ranh, coi nới chái bếp
p: gia đình bên cạnh phá căn cũ, không chống đỡ gì nên vách nhà tôi xé toạc, mưa hắt vào tận giường
p: từ lúc họ khoan cọc nhồi, cửa nhà cháu kẹt không đóng được, gạch nền phồng lên
p: e thấy ngta quây tôn cả tháng, hôm tháo ra thì lòi cái nhà 3 tầng giữa ruộng, tài thật
p: tối họ đổ mái, máy bơm gầm tới 2h sáng, sáng ra ngõ toàn vữa khô cứng
k: nhờ phường xuống xem nhà bên đua cái mái tôn sang nhà tôi hơn nửa mét, mưa xối thẳng vào tường
k: đề nghị buộc hộ ông Dũng dỡ phần cầu thang sắt lấn lối đi chung
p: xin phép 3 tầng 1 tum mà giờ đếm được 5 tầng, còn đang đóng cốp pha tiếp
p: họ trộn bê tông ngay mặt ngõ, cát đá để tràn, tôi phải bê xe qua
h: mình mua căn gác tập thể muốn cơi thêm cái ban công thì có được k
h: đất vườn chưa chuyển đổi mà dựng cái nhà gỗ nhỏ trông vườn có phạm luật không
p: khu tái định cư người ta xây nhà lệch cốt, lệch mặt tiền, nhà thò nhà thụt
n: phường ra quyết định phạt 15 triệu vì xây không phép trong khi tôi đã nộp đơn xin từ tháng 2, tôi khiếu nại quyết định này
p: mot nha cho thue xay bit luon cua thong gio cua day, trong nha toi nhu ham
p: chủ đầu tư xây bãi đỗ xe thành nhà hàng kiên cố, sai với quy hoạch ban đầu
p: nhà thờ họ bên cạnh xây tường bao lấn 40 phân sang đất nhà tôi
k: mong lực lượng chức năng cắm biển dừng thi công, họ lách luật làm vào ngày lễ
p: cần cẩu quay qua đầu sân nhà trẻ, thanh sắt rơi xuống mái hôm thứ sáu
p: quán karaoke xây bịt cửa thoát hiểm phía sau
p: đào móng trúng ống, đất lở hàm ếch ăn vào nền nhà tôi
p: hang xom lam ham de xe khong chong vach, tuong rao nha toi do sap
h: cho hỏi khoảng cách hai nhà trổ cửa sổ theo quy định là bao nhiêu mét
p: cột đồng hồ, giàn hoa bê tông nhà ấy đúc nhô ra ngoài chỉ giới
p: nhà kho cũ hợp tác xã bị ai đó tự tiện chia phòng, xây thêm bếp để ở
p: xây chuồng nuôi bồ câu cao ngất trên nóc, tôn với lưới sắt
p: đất chưa đền bù xong mà đã có người dựng nhà chờ đền bù
k: xin được cấp phép có thời hạn để sửa căn nhà dột trong diện giải tỏa
p: nhà sau bán cho người mới, họ xây kín cả lối thông ra ngách mà xóm đi từ xưa
p: lắp thang máy ngoài trời sát vách nhà mình kêu rầm rầm, không hỏi ai
# via-he
p: quán phở sáng nào cũng kê bàn ra tận mép đường, nước dùng đổ luôn xuống gốc cây
p: shop quan ao treo gia phoi ra giua via, di bo phai ne
k: đề nghị dẹp mấy cái bục dắt xe xây lấn ra lề
p: cửa hàng vật liệu chất gạch cát chiếm nửa đường ngõ 88
p: mấy hàng hoa quả đẩy xe ba bánh bán giữa lòng đường chỗ ngã tư
p: người ta quây lưới bán gà vịt ngay lề đường trước cổng bệnh viện
h: hộ kinh doanh muốn thuê tạm một phần vỉa hè để bán hàng thì đăng ký ở đâu
p: gạch lát lề đi bộ bong hết, guốc cao gót vấp suốt
p: cửa hàng điện máy để loa thùng, biển vẫy ra giữa lề, khách tránh xuống đường
k: mong phường kẻ vạch phân định chỗ để xe với chỗ người đi bộ trên hè
p: chợ chiều tự phát họp ngay ngã ba, người mua đứng lố nhố dưới lòng đường
p: hang xom trong cay canh, xep chau ra ngo lan het loi di
p: nhà số 5 lấy phần lối đi chung làm chỗ đun bếp than tổ ong
p: bà con bán dưa hấu đổ đống dọc quốc lộ, ôtô né suýt tông
p: xe bán hủ tiếu gõ chiếm góc đường tối nào cũng vậy
p: tiệm sửa xe bày đồ nghề, lốp cũ choán cả lề
p: hàng bia hơi căng dù ra đường, dây buộc vào cột đèn
k: xin phường sắp xếp chỗ bán cho mấy bà bán rau khỏi ngồi tràn ra đường
n: tôi không đồng ý với quyết định phạt lấn chiếm hè vì cái bậc thềm nhà tôi nằm trong đất có sổ
p: rửa xe ô tô trên hè nước chảy lênh láng lối đi bộ
p: dây phơi quần áo chăng ngang lối đi chung
p: nhà tang lễ tư nhân dựng rạp ra đường không xin phép cả tuần
p: dựng rạp đám cưới bít hết đường hai ngày
k: de nghi thu hoi phan hanh lang duong bi rao lam vuon rau
p: tủ thuốc lá, tủ bánh mì khóa xích vào gốc cây để qua đêm trên lề
p: quán net để xe học sinh choán kín lối lên cầu thang với hè
p: người khuyết tật đi xe lăn không lên được hè vì bậc cao và bị chắn bởi hàng hóa
p: dep xong ba bua lai bay ban ra nhu cu, ra quan hinh thuc
p: xưởng nhôm kính cắt hàn ngay trên hè tóe lửa vào người đi
p: quán nhậu kéo bạt lấn tận tim đường, bồi bàn đứng vẫy khách
h: cho hỏi mái hiên di động được đua ra bao nhiêu mét thì không bị phạt
k: nên trả lại hè cho các cụ đi bộ buổi sáng, mấy quán bún riêu bày ghế nhựa đầy ra
p: cổng trường toàn xe bán cá viên chiên xúm đông bít cả cổng
p: chung cư tầng dưới bán cà phê kê ghế kín sảnh với đường nội bộ
p: cột biển quảng cáo khoan cấy giữa lề đi
p: tập kết hàng chuyển phát nhanh ra lề, shipper ngồi kín
w: lấn chiếm lề đường bán hàng, hàng rong bám cổng trường, chợ cóc chợ tạm, bục bệ tam cấp, mái che mái vẩy lấn ra, kê bàn nhậu ra đường, bày bán tràn lan, rào chắn lối đi chung, trả lại lối cho người đi bộ, ra quân lập lại trật tự hè phố, tái lấn chiếm, xe đẩy bán trái cây, xe nước mía, quán trà đá ven đường, để vật liệu ra ngõ, chậu cây chắn lối, dựng rạp cưới, hành lang an toàn đường bộ, bán hàng dưới lòng đường, bày hàng hóa ra đường, ô dù bạt che, đặt biển hiệu giữa hè, lát lại gạch hè, hè bong tróc, chiếm dụng lòng lề đường, cho thuê hè, vỉa hè bị cày nát, bậc lên xuống, tủ hàng, phông bạt, quầy thịt ven đường
p: bà con ơi đi bộ tập thể dục mà toàn phải né chảo dầu với ghế đẩu
p: cái tiệm hoa tươi bày lẵng hoa tràn ra tận vạch sơn
p: lối đi trước nhà tôi có người ngang nhiên đóng cọc căng bạt bán quần áo thanh lý
p: cua hang ga bep gas xep binh ra ngoai via, vua vuong vua nguy hiem
p: mấy chiếc tủ kem, tủ nước ngọt chạy điện lôi dây ra ngoài lề
k: kính đề nghị đội quy tắc lập lại trật tự tuyến phố, sáng bán bún chiều bán ốc, người già không còn chỗ đặt chân
k: xin dành một góc cho tụi tui bán rau sáng, bị đuổi hoài mà không biết đi đâu bán
p: hai bên lối vào chợ sạp cá bày xuống tận lòng đường, nước cá bắn vào quần áo
p: xe đẩy hai mẹ con không qua được vì chậu hoa, ghế đá, xe máy choán hết
p: quán nhậu bờ kè kê bàn sát mép kè, khách say suýt ngã xuống sông
p: bậc xi măng trước nhà số 30 thò ra một mét, ai đi cũng vấp
p: thợ sơn, thợ hàn làm luôn ngoài hè, dân phải đi vòng
n: xe đẩy của tôi bị tịch thu mà không lập biên bản, tôi cho là trái luật và yêu cầu trả lại
h: bán đồ ăn sáng tại nhà có được kê 2 cái bàn ở hiên giáp đường ko ạ
p: tiệm tạp hóa chất két bia, thùng mì ra hết lối đi của ngõ
p: khu phố ẩm thực ban đêm chiếm toàn bộ lòng đường, xe máy phải xuống dắt
p: cây cảnh bonsai để kín ngõ như vườn nhà ông ấy
p: vat lieu xay dung ban le do dong ngay goc nga ba
p: mái che lưu động hạ thấp đập vào đầu người đi bộ
p: xe bán bánh mì đứng ngay cửa nhà văn hóa, ai ra vào cũng vướng
k: nên lát lại gạch chống trơn cho lối đi bộ quanh hồ
p: gạch tự chèn mới lát một năm đã bập bênh, nước bắn lên quần
p: siêu thị mini để xe đẩy hàng, bảng khuyến mãi ra ngoài
p: mấy người bán vé số, bán bóng bay ngồi xếp hàng giữa lối
p: nhà bán than tổ ong phơi than dọc lối
p: tiệm vàng mã trưng nhà giấy ngựa giấy ra ngoài
# chieu-sang
p: mấy cột điện trong xóm có bóng mà chẳng bao giờ sáng
p: đoạn dốc cầu ban đêm tối đen, xe máy lao vào dải phân cách
k: đề nghị lắp bóng chỗ ngã ba miếu, con gái đi làm ca về khuya rất sợ
p: bóng cao áp trước nhà em chớp tắt như vũ trường
p: 9h đêm đã tắt hết, ngõ như cái hang
h: đèn ngõ hỏng thì báo cho ai sửa vậy các bác
k: xin mac dien duong cho con duong moi mo, dan o day 2 nam chua co bong nao
p: ban ngày đèn vẫn sáng trưng lãng phí điện của dân
p: chao đèn rơi lủng lẳng còn mỗi dây
p: đèn trang trí dịp tết cháy quá nửa nhìn nham nhở
p: chỗ vòng xuyến mấy hôm nay ko lên đèn, tối thui
k: mong thay bóng vàng bằng led cho sáng, đường trục chính mà nhìn không rõ mặt người
p: tủ điều khiển điện chiếu sáng bị hỏng nên cả dãy phố không có ánh sáng
p: dem di tap the duc ve toi mo, vap phai cuc da
p: hẻm cụt nhà tui tối hù, mấy bà đi lễ về phải cầm đèn pin
p: tổ 9 tự góp tiền mắc bóng nhưng giờ không ai trả tiền điện nữa
h: tiền điện thắp sáng ngõ xóm do dân đóng hay nhà nước chi
k: đường đê đêm đông công nhân đi mà thiếu ánh sáng, xin kéo điện chiếu sáng
p: cột đèn nghiêng, bóng chiếu thẳng vào phòng ngủ nhà tôi không ngủ được
p: nắp hộp điện ở chân cột đèn mất, dây thò ra, trẻ con nghịch
p: đèn bật trễ quá, 7h tối mùa đông mà vẫn chưa lên
p: cuối đường Trần Nhân Tông ba bóng liền không sáng từ tháng trước
p: san choi buoi toi khong co den, tre con va cham nhau
k: bổ sung thêm hai cột cho ngách 15, khoảng cách giữa các bóng xa quá
p: bóng năng lượng mặt trời lắp được ba tháng là chết hết
p: thợ đến thay bóng được hai hôm lại tắt
p: đường vào nhà máy tối om, đã có vụ cướp giật
k: nhờ phường nối lại dây đèn ngõ bị xe tải giật đứt
p: mấy cái đèn gầm hầm chui không bật
p: trời mưa là cả tuyến đèn chập tắt
w: bóng đèn ngõ cháy, đèn đường không sáng, tối như hũ nút, ngõ không có đèn, lắp thêm đèn, thay bóng led, điện ngõ xóm, tiền điện đèn đường, đèn bật muộn tắt sớm, đèn nhấp nháy, cột đèn gãy, tủ điều khiển đèn, đèn cao áp, thắp sáng đường quê, sáng ban ngày tắt ban đêm, đèn chiếu sáng sân chơi, đường tối dễ tai nạn, tối om không thấy đường, soi đèn điện thoại, đèn pin đi đêm, đèn hầm chui, đèn trang trí, ánh sáng yếu, bóng vàng lờ mờ, mất đèn cả tuyến, đèn tuýp ngõ, đèn kiệt hẻm tối hù, hẻm không có bóng đèn
p: sáu giờ chiều mùa đông là không trông thấy gì, cháu đi học về phải bám tường
p: dãy cột mới dựng từ năm ngoái chỉ để cho đẹp, chưa hề thấy sáng lần nào
p: một cái thì mờ, cái thì đỏ quạch, ba cái tắt hẳn
p: hom mua dong den gio ca xom chim trong bong toi, ngoai duong lon van sang
k: nhờ lãnh đạo cho kéo thêm chừng 100 mét dây và 4 bóng ra tới bờ mương
k: đề nghị chỉnh lại giờ tự động, giờ trời sập tối sớm
p: bóng đèn trước cửa tạch rồi mà gọi 3 cuộc vẫn chưa ai thay
p: đi thể dục 5h sáng tối như bưng, va phải xe đạp người ta
h: nhà em tự lắp đèn ngoài ngõ có được hỗ trợ tiền điện ko
p: đèn pha quảng cáo hắt vào còn sáng hơn, chứ đèn của phố thì ngủm cả rồi
p: chỗ ngã rẽ bờ đê chẳng có lấy một ngọn, đã hai người lao xuống ruộng
p: cột thì có mà chụp với bóng bị ai vặn trộm
p: ngõ sâu hun hút, mấy cô công nhân ca 3 về toàn chạy
p: đèn sân bóng bật tới khuya mà ngõ ngay cạnh lại không có bóng nào
k: thay dùm cái công tắc hẹn giờ đi, trưa sáng tối tắt
p: từ đầu cầu tới trạm bơm hơn 300m không một ánh đèn
p: điện ngõ do dân tự mắc bằng dây cũ, giờ cháy không ai dám sửa
p: mấy bóng tuýp xóm tui đứt hết trơn, tối hù
p: chập tối là tắt, gần sáng lại lên
p: đèn cảnh quan quanh hồ hỏng quá nửa, đi dạo không thấy lối
# ve-sinh
p: xe lấy rác đi qua mà không bấm chuông, rác nhà tôi để lại 3 ngày
p: đầu ngõ lúc nào cũng có đống bao tải rác không biết ai quăng
k: đề nghị tăng chuyến gom rác ngày tết
p: đường đầy lá khô với bao ni lông, cả tháng không thấy ai quét
p: chó nhà ai ị đầy lối đi, bước ra là dính
p: mấy hộ giết mổ gà đổ lông ruột ra đầu ngõ
p: nhà xây xong đổ xà bần ra khu đất trống
h: mỗi tháng thu 30 nghìn tiền rác, nhà cho thuê thì tính mấy suất ạ
k: xin phuong to chuc ngay tong ve sinh vao thu 7 cho dan lam cung
p: cỏ dại mọc cao ngang đầu ở lô đất bỏ hoang, rắn chuột đầy
p: rác chợ cuối buổi để lại thối um
p: kênh đầy bèo với hộp xốp trôi nổi, ai vớt
p: bà hàng xóm quét rác nhà mình sang cửa nhà tôi
k: hướng dẫn phân loại rác đi, túi màu nào đựng cái gì dân không biết
p: công nhân vệ sinh hất thùng làm vương vãi nước rác khắp ngõ
p: người ta vứt xác lợn chết ở bờ kênh
p: bơm kim tiêm y tế với khẩu trang vứt cùng rác sinh hoạt
p: nhà vệ sinh công cộng ở bến xe bẩn, không có nước
p: dán quảng cáo cho vay, khoan cắt bê tông chi chít tường
p: sau hội chợ giấy hộp cơm trắng xóa bãi cỏ
p: ghế sô pha nệm cũ vất ở đầu ngõ cả tháng chẳng ai chở đi
p: ca tuan nay khong co nguoi thu gom, nha nao cung chat tui trong nha boc mui
k: mong bố trí người vớt rác ở hồ
p: thu phí rác mà xe không vào ngõ, dân phải xách ra tận đường lớn
p: ve chai bới tung túi rác ra đường
p: xe chở đất rơi vãi khắp phố, không rửa bánh
p: bãi biển, bờ sông đầy chai nhựa, tổ chức dọn giúp
p: dân xả rác xuống cống, mương
n: tôi không đồng ý việc bị phạt 1 triệu vì bỏ rác, camera không phải hình tôi, yêu cầu xem lại biên bản
p: tàn tro vàng mã, bát hương cũ vứt gốc đa
k: xử phạt mấy người dắt chó đi vệ sinh bừa bãi
p: đổ dầu mỡ nấu ăn ra lòng đường trơn trượt
p: rác nhà trọ công nhân quẳng từ lầu xuống
k: nên có lịch thu rác cồng kềnh mỗi quý
p: dọn rãnh xong để đống bùn ngay mặt ngõ, mưa trôi lại hết
p: đinh sắt, mảnh chai rơi đầy đường không ai dọn
w: rác không ai thu, rác tồn đọng, đổ trộm phế thải, đổ xà bần, xe gom rác, giờ thu rác, tiền rác, phí vệ sinh môi trường, quét đường, công nhân môi trường, tổng vệ sinh ngày chủ nhật, phân loại rác tại nguồn, túi ni lông bay, phân chó, xác chuột chết, lông gà vảy cá, cỏ mọc um tùm, phát quang bụi rậm, vớt bèo rác, vứt rác bừa bãi, xả rác ra đường, bỏ rác không đúng giờ, hốt rác, quăng bịch rác, xe hốt rác, gõ kẻng, chuông xe rác, đồ cồng kềnh, nệm cũ, rác y tế, rác chợ, rơi vãi đất cát, bóc xóa quảng cáo rao vặt, nhà vệ sinh công cộng bẩn, đi tiểu bậy, khạc nhổ, bùn nạo vét để đống chưa dọn, bãi đất hoang đầy rác, hộp xốp cốc nhựa, dọn bãi rác tự phát
p: nhà hàng xóm cứ sáng ra quét hết bụi bẩn sang phần ngõ nhà cháu
p: mỗi sáng bước ra cửa là thấy một bịch bỉm ai ném vào gốc cây
p: ba ngày tết không có ai đi lấy, đầu ngõ chất thành cái gò
p: rac tu cho troi theo gio bay khap khu, tui bong mac day cay
k: mong đơn vị môi trường bố trí xe nhỏ vào ngách, bà già không lôi ra tận phố được
k: phát động toàn dân dọn cống, nhặt rác ven sông dịp 22/12
p: lô đất dự án bỏ không thành chỗ trút xà bần, cỏ cao quá đầu
p: công nhân quét xong không hốt, để từng mô lá
p: bà con bên kia đường hay hắt nước bẩn, cơm thừa ra giữa lối
p: sau đám cưới vỏ lon, pháo giấy, giấy ăn đầy cả phố không ai dọn
h: bỏ tủ lạnh cũ, bàn ghế hư thì gọi ai chở
h: tháng này sao thu 2 lần tiền vệ sinh vậy ạ
p: gà vịt làm thịt ngay vòi nước công cộng, lông lá lềnh phềnh
p: bọ, giòi từ bao tải thối bò sang sân nhà tôi
p: người ta quăng xác mèo xuống mương
p: đi tiểu bậy vào tường trường học, khai mù
p: công trường rửa xe không sạch, đất đỏ rớt dài cả phố
p: bà bán cá đổ vảy với nước rửa ra gốc đa
n: phạt tôi tội không phân loại rác trong khi chưa hề được hướng dẫn, tôi không đồng ý quyết định phạt
p: xe thu gom nước rỉ chảy thành vệt hôi suốt dọc đường
p: khu đất sau ga cỏ lau mọc um, chuột rắn bò vào nhà
p: rác vướng đầy chân cầu, bèo tây kín mặt sông
p: phòng vệ sinh ở công viên khóa trái, bẩn khiếp
p: đổi lịch lấy rác không báo nên nhà nào cũng lỡ
k: dán lịch thu gom ở bảng tin tổ giúp
p: cũng là rác mà nhà mặt tiền được thu ngày hai lần còn trong hẻm hai ngày một lần
# thung-rac
k: xin thêm cái thùng ở đầu ngõ, người đi đường ném vỏ hộp lung tung
p: thùng rác vỡ nắp, chuột chui ra chui vào
p: điểm tập kết xe rác sát trường mẫu giáo, hôi lắm
k: đề nghị di dời chỗ để xe đẩy rác ra xa nhà dân
p: may thung nhua xanh o cong vien bi dot chay, gio khong co cho bo
p: thùng thì bé mà cả xóm đổ, tràn xuống đất
k: đặt thùng phân loại ba ngăn ở khu chung cư
h: tổ 6 muốn xin mấy cái thùng rác công cộng thì làm đơn gửi ai
p: bọn trẻ lật đổ thùng rác công cộng, bánh xe gãy
p: nơi trung chuyển rác ngay cạnh chợ nước rỉ chảy ra lối đi
p: bỗng dưng đặt hai thùng to trước cửa hàng nhà tôi, khách bịt mũi bỏ đi
k: chuyển điểm gom rác sang bãi đất sau nghĩa trang cho đỡ mùi
p: dọc bờ hồ cả cây số không có chỗ nào bỏ rác
k: mong có thùng đựng pin cũ, bóng đèn hỏng
p: bể chứa vỏ thuốc trừ sâu ngoài đồng đầy không ai lấy
p: nắp thùng kẹt, tay ai cũng dính bẩn nên người ta để túi bên cạnh
k: xây nhà chứa rác có mái cho tổ, giờ để lộ thiên
p: trạm ép rác chạy đêm, xe ra vào chảy nước
k: xin dẹp điểm đổ rác đầu ngõ 12, đặt chậu hoa vào đó
p: xe gom xếp hàng chờ cẩu ngay gần quán ăn, ruồi bu
p: thung rac tu thien bi mat trom may cai roi
k: bến xe nên có giỏ rác cạnh ghế chờ
p: tập kết rác ở chân cột điện cao thế
h: sao thùng rác trước nhà văn hóa bị thu về, giờ bỏ ở đâu
p: bô rác lộ thiên bốc mùi, ruồi nhặng bay vào nhà
k: thay thùng mới cho công viên, thùng cũ rỉ thủng đáy
w: đặt thùng rác, thêm thùng rác công cộng, thùng rác hỏng, thùng tràn, điểm tập kết rác, di dời điểm tập kết, trạm trung chuyển rác, bãi trung chuyển, chân điểm rác, bô rác, thùng phân loại, thùng rác gần nhà dân, chỗ để xe gom, xe đẩy rác để qua đêm, giỏ rác, thùng nhựa có bánh xe, nắp thùng, container rác, thiếu chỗ bỏ rác, không có thùng, điểm hẹn xe rác, nhà chứa rác chung cư, bể thu gom vỏ thuốc bảo vệ thực vật, cẩu rác, ép rác
p: khách đi chợ không có chỗ bỏ nên tiện đâu vứt đó, cần mấy cái thùng
p: cái thùng 240 lít đầu ngách bị ai đẩy đi mất
p: nơi hẹn xe buổi chiều lại đúng cổng nhà tôi, mùi ám vào cả quần áo
k: cho dời bãi chứa rác tạm ra khỏi khu dân cư, trẻ con viêm phổi cả
k: xin hai bộ thùng inox có nắp ở sân chơi
p: thùng bẹp, mất bánh, đẩy không nổi
p: nhà chứa rác tầng hầm chung cư để tràn ra lối xe
p: tram trung chuyen hoat dong suot ngay, nuoc den chay ra ranh
h: đăng ký đặt thùng rác trước cửa hàng phải đóng phí không
k: làm mái che với bờ xây cho chỗ tập kết, mưa là trôi hết ra đường
p: thùng đặt ngay trạm chờ xe buýt, ruồi nhặng vo ve
p: người phường bên mang rác sang bỏ nhờ vào thùng xóm mình nên lúc nào cũng đầy
k: bỏ thùng ở ngã tư đi, vì có thùng mới thành bãi rác
p: thùng đựng rác tái chế bị ve chai cạy khóa
p: không có điểm đổ, xe ba gác rác xếp hàng giữa phố
# cay-xanh
p: cây bàng trước nhà rễ đội bung cả nền
p: cành khô treo lơ lửng trên đầu, gió là rơi
k: đề nghị tỉa cành trước mùa bão
p: hàng sấu mới trồng chết gần hết, còn trơ cọc chống
p: cây si mọc trên tường nhà bỏ hoang sắp đổ sang nhà tôi
k: xin trồng cây bóng mát dọc đường mới, nắng quá
p: ai do do nuoc nong voi vao goc cay cho chet
p: hoa sữa trồng dày quá, đêm mùi nồng nặc nhức đầu
p: công ty cây xanh cắt trụi ngọn, giờ còn cái cột
p: sâu róm từ cây bàng rơi đầy xuống xe, trẻ ngứa
h: cây trong vườn nhà tôi ngả ra đường thì tôi tự chặt được không
p: gốc cây bị đục rỗng ruột, gõ kêu bộp bộp
p: cây đổ chắn ngang ngõ từ trận gió chiều qua
k: thay cây dừa trước trường vì quả rụng nguy hiểm
p: bồn hoa dải phân cách khô héo, cỏ mọc át
p: thảm cỏ công viên bị giẫm nát, cháy khô
p: đốn mất cây xà cừ cổ thụ mà dân không được hỏi
k: mong giữ lại hàng phượng khi mở rộng đường
p: tổ ong vò vẽ trên cây trước cổng
p: rễ cây đâm vỡ tường rào, chui vào bể nước
p: nhánh cây che khuất biển báo
p: cây me tây đầu hẻm nghiêng quá trời, mưa giông sợ bật gốc
k: chặt hạ giùm cây keo chết khô sau trạm bơm
p: đinh đóng biển quảng cáo đầy thân cây
p: người ta treo dây đèn led siết vào thân cây
p: cây mục đổ đè bẹp xe máy nhà cháu
k: cho bón phân, tưới nước vườn hoa, để lâu xơ xác
p: quả xoài rụng bẩn cả đường
p: cay truc lan mang vao nha, nho giup
h: xin cắt cây điện lực cắt hay công ty công viên cắt
p: lá rụng tắc máng nước do cây bồ đề nhà bên vươn sang, đề nghị tỉa
k: đề nghị trồng bù cây chết ở ngã năm
w: cắt tỉa cành, cây nghiêng, cây mục gốc, cây chết khô, cây đổ sau bão, trồng thêm cây, chặt cây, đốn cây, hạ cây nguy hiểm, cành khô rơi, rễ cây trồi, sâu róm, cây cổ thụ, chăm sóc bồn hoa, vườn hoa, thảm cỏ, cây bóng mát, cọc chống cây, tán lá che, mé nhánh, cưa nhánh, cây ngã, cây bật gốc, bồn cây, dải cây xanh, cây hoa sữa, cây xà cừ, cây bàng, cây phượng, cây keo, cây si, cây trứng cá, bảo vệ cây, đóng đinh vào cây, cây che khuất đèn tín hiệu
p: hai cụ sấu trước số 12 ruột mục hết, đêm gió nằm nghe răng rắc
p: công nhân mé nhánh để nguyên cành giữa lối, ba hôm chưa dọn
p: rễ cây xà cừ làm nứt bể ngầm nhà bà
p: nhà em bị ngọn tre, ngọn bạch đàn bên mương quật vào mái tôn
p: hàng cây non mới trồng không ai tưới, cọc đổ, lá héo queo
k: đề nghị đốn cây trứng cá vì sâu và quả rụng nhoe nhoét
k: xin trồng bằng lăng, phượng hai bên đường mới cho có bóng
p: cay bang gia bi nghieng han sau tran bao, goc nut dat
p: dây leo bám kín cây cổ thụ sắp chết
h: cây to trên đất công đổ vào nhà tôi thì ai bồi thường
p: ong làm tổ to bằng cái nồi trên tán nhãn
p: cành phượng chìa ra, xe tải cao quệt gãy rơi xuống đường
p: ai bóc vỏ quanh thân cây bàng để nó chết dần
p: công viên trơ đất, thảm cỏ cháy, hoa héo
p: hàng dừa kiểng rụng tàu, rụng trái
k: thay loại cây khác chứ hoa sữa tới mùa là cả xóm nhức đầu
p: bồn cây xây cao bị người ta tháo gạch, cây trốc gốc
p: hàng rào dâm bụt um tùm che tầm nhìn ngã ba
k: chặt bớt ngọn cho nhà em lấy nắng phơi đồ với
p: cưa cây xong để gốc lởm chởm giữa lối
# dau-do-xe
p: ô tô đỗ ngay cửa nhà tôi không ra được, không để số điện thoại
p: xe khách 45 chỗ ngủ đêm trong khu dân cư
k: đề nghị quy hoạch bãi giữ xe cho tổ dân phố
p: vào trong ngõ 3 mét mà vẫn đậu ô tô, xe cứu thương chịu
p: bãi xe tự phát thu 20 nghìn một lượt
p: container đậu dọc đường gom dài cả cây số
h: đỗ xe ô tô qua đêm dưới lòng đường phố có bị phạt ko
p: chung cư thiếu chỗ gửi xe, xe máy tràn ra sân
k: cắm biển cấm đỗ trước cổng nhà trẻ
p: xe hong bo phoi nang mua o le duong, co moc ca banh
p: xe tải đậu che hết tầm nhìn chỗ rẽ
p: bệnh viện không có chỗ gửi xe, người nhà để tràn khắp phố
k: tạo điều kiện cho dân gửi xe ở sân ủy ban cũ ban đêm
p: giữ xe chợ thu quá giá niêm yết
p: xe ben đậu nguyên dãy trước cửa nhà dân
p: hai bên đường ô tô đậu kín, xe máy đi lọt giữa rất sợ
p: bãi gửi xe không phép trong sân trường cũ
k: kẻ vạch cho đỗ một bên theo ngày chẵn lẻ
p: taxi đón khách dừng đỗ lộn xộn trước ga
p: xe ba gác để chắn cửa ra vào khu tập thể
h: có bãi nào cho gửi xe tải qua đêm gần phường không ạ
p: gara sửa chữa để xe khách hàng khắp ngõ
p: khách quán nhậu dựng xe bít cửa nhà dân
p: nhà hàng tiệc cưới không có bãi, xe khách đỗ kín phố
k: dành chỗ đậu cho người khuyết tật ở trụ sở
p: xe máy công nhân để dưới đường vì nhà trọ chật
p: ô tô đỗ đè lên nắp họng cứu hỏa
p: xe dau truoc tram bien ap, truoc tru nuoc chua chay
k: cho lắp trạm sạc xe điện kết hợp bãi đỗ
p: xe đầu kéo đỗ lại ngày đêm để chờ hàng
w: đỗ xe bừa bãi, đậu xe chắn cửa, bãi đỗ xe, bãi giữ xe, điểm trông giữ xe, vé gửi xe, thu phí đỗ xe, xe đỗ qua đêm, xe container đỗ, ô tô đỗ trong ngõ, thiếu chỗ để xe, chỗ đậu ô tô, cấm đỗ, cấm dừng đỗ ngày chẵn lẻ, xe bỏ hoang, xe ba gác chắn lối, xe khách dừng đỗ, bến cóc, xe chắn lối vào, để xe máy tràn lan, hầm xe, gửi xe tháng, kẻ vạch đỗ xe, kẻ ô đậu, xe hỏng vứt lâu ngày, xe cứu hỏa không vào được do ô tô đậu
p: sáng nào tôi cũng trễ làm vì có chiếc bán tải nằm chắn cổng
p: nhà không có gara mà mua 3 con xe để hết ngoài đường
p: xe rơ moóc tháo đầu bỏ thùng lại dọc đường gom hàng tháng
p: tối tối xe tải về đậu kín, đội chữa cháy diễn tập không vào nổi
k: tận dụng khu đất trống cạnh UB làm bãi trông xe cho dân, thu phí cũng được
k: vẽ vạch cấm đậu ở hai đầu ngõ
p: quan an cho khach de oto hai hang, nha ben trong khong ra duoc
h: mình gửi xe ngoài bãi bị xước thì ai chịu
p: bãi giữ xe bệnh viện chặt chém 20k một lượt xe máy
p: xe đạp hỏng, xe máy nát chất ở gầm cầu thang chung cư
p: xe đưa rước công nhân dừng ngay khúc cua, bít cả lối
p: xe máy cày, máy gặt để luôn ngoài ngõ
p: có người thuê ngõ làm chỗ chứa ô tô cũ bán
p: xe lạ đậu cả tuần, tôi gọi không ai nhận
k: cho phép để xe một bên, chứ cấm cả hai thì dân biết để đâu
p: chung cư bán quá số suất gửi, ô tô xếp xuống đường nội bộ
p: đậu trước trụ nước cứu hỏa
p: sân trường ngày nghỉ biến thành bãi xe
# giao-thong
p: ngã tư không đèn tín hiệu, giờ tan tầm xe dồn cục
k: lắp gương cầu lồi ở khúc cua chợ
p: học sinh lớp 10 phóng xe điện dàn hàng ba
p: đèn đỏ 15 giây không đủ cho người già sang đường
k: xin vạch sang đường trước trường tiểu học
p: gờ giảm tốc làm cao quá, xe máy nảy tung
p: xe tải 20 khối chạy vào giờ cấm, đường rung ầm ầm
p: bien bao bi cay che khong ai thay, dan bi phat oan
p: xe đi ngược chiều đường một chiều hằng ngày, chẳng ai phạt
h: cấm xe tải theo giờ nào ở đường này vậy ạ
p: cầu tạm nhỏ, ô tô với xe máy nhường nhau kẹt cả tiếng
p: dải phân cách bị mở tự phát, người băng qua đường bất chợt
k: đề nghị phân luồng lúc thi công
p: tai nạn liên tục ở đoạn đường cong trước kho xăng, tháng này 3 vụ
p: đường sắt giao với đường ngang không có gác chắn
k: mong có công an đứng điều tiết giờ học sinh tan
p: lái xe buýt phóng ẩu, ép xe máy
p: đào đường không có rào, ban đêm không đèn cảnh báo, đã có người ngã xuống
p: vạch sơn mờ hết
p: trẻ 14 tuổi đi xe máy không mũ bảo hiểm, lạng lách
p: xe ba bánh chở sắt thép dài thò ra sau
k: làm cầu vượt cho người đi bộ qua quốc lộ
p: xe điện chở khách du lịch chạy nhanh trong ngõ
h: bao giờ có tuyến xe buýt qua phường mình
k: hạ biển hạn chế tốc độ 30 trong khu dân cư
p: xe quá tải phá đường chạy đêm né trạm cân
p: nút giao mới làm xong rối, không biết đi làn nào
p: bị tông xe vì chó chạy ra đường
p: ngõ hẹp mà xe hơi cứ chạy ào ào bóp còi
k: đổi thành đường một chiều cho đỡ kẹt
p: tắc đường trước cổng khu công nghiệp lúc 5 giờ chiều
p: cột mốc lộ giới chắn giữa đường mới, dễ tông
p: kẹt xe dài cả cây số chỗ phà
p: đua xe, bốc đầu trên đại lộ tối thứ bảy
k: rào lại lối mở qua đường tàu
w: ùn tắc giờ cao điểm, kẹt xe, đèn tín hiệu hỏng, đèn xanh đèn đỏ, vạch kẻ đường, biển báo, gương cầu lồi, gờ giảm tốc, phân luồng, đường một chiều, cấm xe tải, xe quá tải, chạy quá tốc độ, phóng nhanh vượt ẩu, lạng lách, tai nạn giao thông, điểm đen tai nạn, sang đường nguy hiểm, vạch cho người đi bộ, đón con gây tắc đường, điều tiết giao thông, cảnh sát giao thông, ngã tư xung đột, khuất tầm nhìn, dải phân cách, rào chắn đường sắt, xe buýt, điểm chờ xe buýt, xe ngược chiều, mũ bảo hiểm, rào công trình, vòng xuyến, cầu vượt, đua xe, giảm tốc độ trước trường học, xe chở vật liệu không che bạt chạy nhanh
p: chỗ vòng xoay xe cứ chen, ai cũng giành đường, hôm nào cũng có người ngã
p: đèn đi bộ hỏng mấy tháng, các cụ đứng đợi mãi không dám sang
p: mấy xe hổ vồ chở đất chạy rầm rập, cả nhà rung
p: tre trau dan hang ngang di xe dap dien, khong doi mu
k: xin cắm biển trẻ em và biển đi chậm ở đầu xóm
k: đề nghị làm hầm chui dân sinh, dân phải băng qua cao tốc
p: đường mới mở chưa có vạch, xe hai chiều lấn nhau
p: tàu chạy qua mà gác chắn không hạ
p: cua khuất bờ tường, đã tông nhau bốn lần
h: xe 16 chỗ có được đi vào đường Trần Thành Ngọ giờ cao điểm ko
p: rào công trình giữa đường không có đèn, đêm qua một anh đâm thẳng vào
p: xe công nông không đèn không biển số vẫn chạy
p: xe bus dừng giữa đường đón khách
k: điều chỉnh thời gian đèn xanh hướng cầu Niệm, dài dòng dòng xe
p: học trò qua quốc lộ không có ai dắt
p: dải phân cách cứng gãy đổ ra mặt đường
p: xe tải trọng lớn đi vào cầu yếu
p: ngõ thông hai đầu nên xe né tắc cứ phóng qua xóm
k: giảm tốc độ ở khu trường học xuống 20 cây
p: va quẹt liền liền chỗ bùng binh
h: đường này cấm rẽ trái từ lúc nào mà không thấy báo
p: grab, shipper chạy ngược chiều trên lối đi
p: xe ôm, xe dù tranh khách phóng bạt mạng
# gam-cau
p: dưới gầm cầu Bính mấy hộ dựng lều bán nước
p: gam cau thanh cho do trom phe lieu
k: cải tạo khoảng đất dưới chân cầu thành sân bóng rổ
p: người vô gia cư đun nấu dưới dạ cầu
p: xe tải gửi dưới cầu vượt không biết ai thu tiền
p: bóng tối dưới chân cầu nhiều thành phần bất hảo tụ tập
k: rào khu dưới nhịp dẫn lại, đừng cho xe ra vào
p: ai đó đốt rác dưới cầu khói ám cả dầm
p: trụ cầu bị vẽ bậy, dán quảng cáo
p: họ nuôi gà, quây chuồng lợn dưới nhịp cầu
h: gầm cầu do phường hay do sở giao thông quản lý
p: chợ cóc họp dưới chân cầu
k: xin trồng cỏ, đặt ghế đá dưới gầm cầu cho bà con tập thể dục
p: nước đọng dưới hầm cầu chui sát đường tàu, muỗi
p: bãi tập kết cát dưới chân cầu gây mất an toàn cho mố cầu
p: lan can với tay vịn cầu thang bộ xuống gầm bị cưa trộm
p: karaoke kẹo kéo dưới gầm cầu vượt
p: trộm cắt sắt rào chắn gầm cầu
k: đề nghị giải tỏa hàng quán dưới cầu
p: bến đò dưới chân cầu họp lung tung
p: cắm trại, nhậu nhẹt bên dưới cầu dây văng
p: dưới dạ cầu mấy chiếc xe cà tàng bỏ cả năm
p: kho phế liệu ở gầm cầu cạn sợ cháy
k: mở lối đi thông qua dưới cầu cho xóm khỏi vòng
w: gầm cầu, dưới chân cầu, dạ cầu, dưới nhịp cầu, hầm cầu chui, khoảng trống dưới cầu, lấn chiếm gầm cầu, bãi xe gầm cầu, lều quán dưới cầu, rào gầm cầu, sân chơi dưới cầu, mố trụ cầu, dưới cầu vượt, dưới cầu cạn, trông xe dưới cầu, đổ phế thải dưới cầu, ngủ dưới cầu, tụ tập dưới cầu
p: mấy ông nhặt ve chai ở luôn dưới nhịp cầu, nấu nướng hun khói đen cả trần
p: chỗ dưới cầu Đồng Khê tối om, người ta đổ gạch vỡ rồi trồng cả chuối
k: đề nghị thành phố cho làm vườn hoa dưới cầu, để không người ta chiếm
p: hang ga rut, xe nuoc mia ngoi kin duoi chan cau
k: lắp đèn, đặt máy tập ở khu bên dưới cầu vượt
p: lán trại công nhân làm cầu xong vẫn chưa dỡ
h: muốn mượn khoảng trống dưới cầu làm chỗ sinh hoạt tổ thì xin ai
p: chân trụ cầu bị đào lấy đất
p: ai rào lưới B40 dưới cầu rồi treo biển đất tư nhân
p: đêm xe ben vào dưới cầu rửa xe, hút cát
p: trại lợn con con quây dưới dạ cầu
p: xe hàng rong về ngủ dưới cầu, phóng uế
p: mùa mưa nước dưới hầm cầu chui lút bánh
p: sửa ô tô, gò hàn dưới gầm cầu cạn đường sắt
# o-nhiem
p: xưởng sơn mùi nồng nặc, trẻ con chảy máu cam
p: đốt đồng khói mù mịt cả tuần
p: lò mổ xả máu ra mương
p: tiếng máy phát điện của trạm viễn thông chạy rền suốt đêm
k: đề nghị đo không khí khu cạnh nhà máy
p: xưởng cưa bụi mùn cưa bay vào mâm cơm
p: tram tron be tong ngay dem bui trang xoa mai nha
p: nước sông Lạch Tray nổi váng dầu đen
p: đốt dây điện lấy đồng khét lẹt
p: trang trại vịt ngan thối không ăn nổi cơm
p: nhà máy gạch xả khói, lúa lép
p: cửa hàng giặt là xả bọt trắng ra rãnh
p: quạt hút quán lẩu phả thẳng sang cửa sổ nhà tôi
h: nhà máy xả khí ban đêm thì gọi đường dây nóng nào ạ
p: giếng khoan nhà em giờ vàng khè do bãi rác cũ ngấm
p: đường thi công bụi mù, không tưới nước
k: yêu cầu cơ sở tái chế nhựa dời khỏi khu dân cư
p: ca trong ho chet noi trang, nuoc den si
p: mùi khai từ bể biogas
p: tiếng búa máy rèn chan chát cả ngày
p: khói hương vàng mã từ lò hóa vàng
p: sơn xe phun ngoài trời bay bụi sơn
p: máy chà nhám, máy cắt đá ầm ĩ bụi bặm
p: hầm phốt quán ăn tràn ra ngõ mùi kinh
p: hơi axit, mùi thuốc nhuộm xộc vào mũi
k: mong kiểm tra hệ thống xử lý nước thải bệnh viện
p: nhà bên nuôi 200 con bồ câu phân bay
p: mùi nước mắm, mắm tôm ủ
p: nhà máy thép rung nền nhà, ánh lửa hàn cả đêm
p: bãi than không che, gió là đen kịt
p: xe chở than, xe chở cát làm bụi hết nhà
p: quán bún chả quạt than khói vào nhà có trẻ sơ sinh
p: lò đốt rác thủ công bốc khói độc
p: tiệm in, xưởng keo mùi hóa chất làm nhức đầu buồn nôn
n: tôi không đồng ý kết luận kiểm tra của phường là xưởng mạ đạt chuẩn, đề nghị hủy kết luận và lấy mẫu lại
p: mỡ cá từ xưởng chế biến hải sản tanh nồng
p: nước thải chuồng heo chảy ra ruộng
p: ao tù bốc mùi do nhà hàng xả thải
w: khói bụi, mùi hôi thối, nước thải chưa xử lý, xả thải ra sông, xả trộm ban đêm, tiếng ồn nhà máy, ồn máy móc, bụi công trình, bụi than, mùi hóa chất, khí thải, đốt rác khói, đốt rơm rạ, cá chết, nước đen, ao tù ô nhiễm, sông ô nhiễm, chăn nuôi gây mùi, chuồng lợn trong khu dân cư, chuồng heo, trại gà, lò gạch, xưởng nhựa, xưởng mộc, xưởng cơ khí, xưởng in, lò giết mổ, quán nướng khói, ống khói, hầm biogas, tái chế phế liệu, mùi khét, mùi tanh, dầu nhớt thải, tưới nước dập bụi, rung lắc nhà do máy, nguồn nước ngầm nhiễm bẩn, trạm trộn, mạ kẽm, phun sơn, sặc khói, hôi không chịu nổi, bụi phủ trắng
p: ngồi trong nhà đóng cửa vẫn nghe mùi chua loét từ xưởng ủ bã
p: mặt bàn lau xong mười phút lại đen
p: bọn chúng đợi nửa đêm xả ống khói, sáng ra lá rau phủ muội
p: suoi cong sau nha ngau bot nhu xa phong
p: ông bên đốt lốp xe, dây cáp lấy đồng, cả xóm nôn khan
p: quạt gió trại gà thổi thẳng mùi phân sang lớp mẫu giáo
p: tiếng máy dập inh tai từ tinh mơ tới tối mịt
p: cơ sở làm bún đổ nước chua ra rãnh
p: xưởng làm đá granite mạt đá bay trắng lá cây
k: yêu cầu quán lẩu nướng lắp chụp hút và cột khói cao
k: xin lấy mẫu nước sông kiểm nghiệm, tôm cá chết trắng
h: khói từ lò hỏa táng có độc không, ai đo đạc giùm
p: lò giết mổ 2h sáng heo kêu, huyết chảy ra kênh
p: bồn chứa dầu rò, loang ra ao rau muống
p: đường đang thi công xe chạy bụi như sương mù
p: đốt vàng mã trước cửa tàn bay vào quần áo
p: máy lạnh công nghiệp siêu thị phả nóng, kêu ù ù vào nhà dân
p: mùi sơn PU từ xưởng gỗ làm vợ bầu em buồn nôn
p: bãi tập kết than, clinker cạnh bến bay bụi
p: nước giếng bơm lên tanh mùi sắt, nổi váng từ khi có xưởng xi mạ
p: phơi cá, phơi mực ven đường mùi không chịu được
p: hố ủ phân của trang trại tràn ra ruộng
p: cháy bãi phế liệu âm ỉ cả tuần, khói khét
p: đêm nghe tiếng quạt lò ù ù, tức ngực
p: xịt thuốc trừ sâu sát nhà dân, cay mắt
`
