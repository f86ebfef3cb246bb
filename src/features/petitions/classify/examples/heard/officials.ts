/** Opinions about people in office, good and bad, and what only sounds like it, as a clerk hears them. The notation is described in `heard.ts`. */
export const OFFICIALS = `
# thai-do
p!: chị ở quầy tiếp nhận mặt lạnh tanh, hỏi ba câu mới đáp một câu
p!: anh công chức vừa bấm điện thoại vừa trả lời dân, giấy tờ thì ném trả
p!: bác tổ trưởng chửi tôi là đồ nhà quê giữa cuộc họp
p!: can bo noi voi me toi "gia roi lam giay to lam gi cho phien"
p!: gọi điện hỏi thì cán bộ dập máy, gọi lại bảo đừng làm phiền
p!: ông trưởng khu hách dịch, ai góp ý là nạt
p!: đến 8h30 mới có người làm việc, 11h đã khóa cửa đi nhậu, dân ngồi chờ
p!: anh công an xã trừng mắt quát bà cụ khi cụ hỏi làm căn cước
p!: cán bộ tiếp dân ngồi ngáp, bảo tôi về đi, nói nhiều nhức đầu
p!: chú dân phòng chửi thề, xô ngã xe hàng của bà bán khoai
p!: đội trật tự hốt hàng còn mạt sát người bán
p!: thái độ phục vụ bộ phận một cửa cần chấn chỉnh, coi dân như đi xin
p!: phó chủ tịch hẹn tiếp dân ba lần đều vắng mặt, thư ký nói trống không
k!: đề nghị nhắc nhở cô trực quầy số 2 ăn nói nhã nhặn với người già
k!: xin đổi cán bộ địa chính khác, anh này nói chuyện cục cằn quá
k!: mong lãnh đạo dạy lại cách ứng xử cho mấy cháu nhân viên tiếp dân
p!: nói ngọng quê miền trong bị cô tiếp dân nhại giọng cười
p!: nhân viên phường say rượu đến làm việc, mặt đỏ gay
p!: trong giờ làm việc mà tụ tập chơi bài, lướt tiktok để dân chờ
p!: bà phụ trách hội phụ nữ nói móc người nghèo trong buổi phát quà
p!: cô ấy liếc xéo rồi bảo "không biết chữ thì về nhà học đã"
p!: ong bao ve uy ban khong cho vao, duoi toi nhu duoi ta
p!: y tá ở trạm y tế phường mắng sa sả sản phụ
p!: cán bộ thuế xuống chợ nói năng xấc xược với tiểu thương
p!: thằng cha ở đội đô thị chỉ tay vô mặt tui nói có tin tao dẹp luôn không
p!: chị kế toán tỏ vẻ khó chịu, quăng bút, kêu dân phiền phức
p!: gặp lãnh đạo xin ý kiến mà bị coi thường, không thèm nhìn
p!: cán bộ hộ tịch làm việc quan liêu, cửa quyền, bắt đi lại chỉ vì một dấu phẩy rồi còn mắng
p!: mấy ổng ở xã ngồi uống trà, dân tới hỏi thì nói chờ, thái độ lồi lõm
p!: nhân viên thu ngân sách vô trách nhiệm, làm mất giấy của dân còn đổ lỗi
p!: cong chuc tre ma noi voi nguoi tren 70 tuoi khong thua khong gui
p!: anh trực ban ngủ gật, gọi dậy thì cáu
h!: cán bộ nói trống không, đuổi dân về như thế có đúng quy tắc ứng xử không ạ
t!: tổ trưởng thu tiền làm đường mỗi hộ 2 triệu rồi khai với phường chỉ 1 triệu
t!: địa chính nhận 15 triệu của gia đình tôi hứa ra sổ, nay lờ đi
t!: muốn hồ sơ chạy nhanh phải kẹp tiền, không kẹp thì ngâm
t!: tôi tố cáo chủ tịch phường cũ bán đất công cho người nhà
t!: danh sách hưởng hỗ trợ bão toàn họ hàng ông trưởng khu, khai khống nhà sập
t!: công an khu vực nhận tiền hằng tháng của chủ quán karaoke nên bao che
t!: doi trat tu do thi thu tien lot tay cua cac hang quan, ai dong thi duoc ban
t!: chi bo bớt xén tiền quỹ vì người nghèo
t!: kế toán lập chứng từ giả rút tiền sửa nhà văn hóa
t!: xin giấu tên: hiệu trưởng ăn chặn tiền ăn của học sinh
t!: cán bộ chính sách giữ sổ lĩnh tiền trợ cấp của bà cụ, mỗi tháng trừ 100 nghìn
t!: họ gợi ý bồi dưỡng anh em 5 triệu mới cho nghiệm thu
t!: giám sát công trình ăn chia với nhà thầu, xi măng rút ruột
t!: lãnh đạo nâng đỡ con cháu không đủ bằng cấp vào biên chế
t!: cán bộ dùng xe công đi lễ chùa, đi đám cưới
t!: sau khi tôi phản ánh, ông ta cho người đến đe dọa, ép rút đơn
t!: đơn tố cáo nặc danh của tôi bị lộ, cán bộ tiếp nhận báo cho người bị tố
t!: biết nhà xây trái phép mà đội kiểm tra nhận tiền rồi lờ đi
t!: bằng cấp của phó bí thư là bằng giả
t!: lấy tiền ủng hộ đồng bào lũ lụt chi tiếp khách
t!: ai muốn vào chợ phải chung chi cho ban quản lý chợ 10 triệu
t!: bầu tổ trưởng gian lận phiếu, ông Q tự ghi thêm phiếu cho mình
t!: dau thau cong trinh duong ngo chi co cong ty cua em vo chu tich trung
t!: cấp đất tái định cư sai đối tượng, cán bộ đứng tên hộ
t!: xã đội nhận quà để cho hoãn nghĩa vụ quân sự
t!: mua nhà nhờ cán bộ sửa hồ sơ thừa kế, làm giả chữ ký anh em tôi
t!: tiền đền bù của dân bị giữ lại ba tháng để gửi ngân hàng lấy lãi riêng
t!: hộ nghèo phải đưa lại cho trưởng khu nửa số tiền hỗ trợ
t!: công an lập biên bản không ghi biên lai thu tiền, đút túi
t!: anh em tai xe toi ngay nao cung phai nop luat cho may ong dung chot
t!: mỗi lần sang tên phải phong bì cho người đo, người ký, ai cũng biết mà sợ không dám nói
t!: ông ấy ký khống giấy xác nhận nguồn gốc đất cho người nhà
t!: bảo kê cho xe quá tải chạy đêm, có người trong ngành nhận tiền
t!: làm nhà muốn yên thì phải biết điều với tổ quy tắc
t!: quà tết cho hộ nghèo bị đổi ruột, thùng mì hết hạn, người phát giữ lại phần ngon
t!: có tí quà thì mai lấy, không thì cứ thiếu giấy hoài, hồ sơ nào cũng vậy
t!: người ta nói thẳng 3 triệu thì xong trong ngày
t!: ké theo dự án, cán bộ mượn tên dân nhận tiền hỗ trợ trồng cây
t!: trưởng ban quản lý di tích lấy tiền công đức xây nhà riêng
t!: cô thu ngân trường biển thủ tiền học phí
t!: trưởng trạm y tế bán thuốc bảo hiểm ra ngoài lấy tiền
t!: nhân viên điện lực vòi 500 nghìn mới lắp công tơ
t!: tố giác nhóm người lừa bán đất dự án ma lấy cọc của 20 hộ
t!: tôi tố cáo chủ hụi ôm tiền bỏ trốn
t!: tố cáo ông K hàng xóm bạo hành trẻ em, xin giữ bí mật danh tính
t!: sổ sách quỹ đền ơn đáp nghĩa có hai bản, bản đưa dân xem là giả
p!: cán bộ không nhiệt tình, hỏi gì cũng lắc đầu
p!: nhân viên một cửa thiếu tôn trọng người dân
p!: công chức phường thờ ơ, trả lời cho xong chuyện
p!: anh phụ trách đô thị thiếu trách nhiệm, đơn của dân vứt đâu mất
p!: can bo khong huong dan gi, chi noi "ve doc lai di"
p!: tổ trưởng hống hách, tự ý quyết mọi việc
p!: cô kế toán phường tiếp dân mà như ban ơn
p!: cán bộ đi muộn về sớm, phòng làm việc khóa cửa giữa giờ
p!: ông phó chủ tịch ngắt lời dân, đập bàn trong buổi đối thoại
p!: bị cán bộ tư pháp đuổi ra ngoài vì mặc quần đùi, nói rất khó nghe
p!: anh công an phường xưng mày tao với bố tôi
p!: hai chị trong phòng ngồi buôn chuyện, tôi đứng cả tiếng không ai ngó
p!: mang thai đứng chờ mà không ai nhường, cán bộ còn bảo ai bắt chị đẻ
p!: tới nhờ ký giấy thì bị vặn hỏi như tội phạm
p!: cán bộ trẻ đeo tai nghe, không nghe dân nói
p!: mấy người ở đội quy tắc cư xử côn đồ với người bán rong
p!: phản ánh tác phong lề mề, ăn mặc luộm thuộm của người trực
p!: nhân viên bảo vệ trụ sở nạt nộ xe ôm, đòi xem giấy
p!: cán bộ thương binh xã hội bảo bố tôi "ông khai láo"
p!: lãnh đạo né tránh, nhờ gặp mười lần không lần nào được tiếp
p!: chú dân quân đá vào quang gánh của mẹ tôi
p!: y sĩ trạm nói giọng khinh người, cháu sốt mà bảo về
p!: họ bắt tôi đọc lại nội quy ba lần trước mặt mọi người để làm nhục
p!: ổng ở xã hất hàm hỏi "đi đâu", tui già rồi mà hổng tôn trọng chút nào
k!: mong chấn chỉnh lề lối làm việc, cán bộ trả lời điện thoại lịch sự hơn
k!: đề nghị kỷ luật người cán bộ đã văng tục với dân
k!: xin lãnh đạo phường xem lại cách nói năng của ông trưởng ban
k!: kiến nghị xử lý anh cán bộ hay gây khó dễ, hành dân
h!: công chức quát dân thì phản ánh lên đâu
p!: gợi chuyện bóng gió, cố tình gây khó cho hồ sơ rồi ngồi nhìn
t!: cán bộ vòi tiền mới chịu ký
t!: bị gợi ý lót tay khi làm giấy phép sửa nhà
t!: có người trong phường nhận tiền chạy chế độ cho người không đủ điều kiện
t!: ông trưởng thôn bán ruộng công lấy tiền chia nhau
t!: chi tien tiep khach lay tu quy dan dong gop
t!: hóa đơn mua bàn ghế nhà văn hóa kê gấp đôi giá thật
t!: nhà thầu sân sau của lãnh đạo, trúng hết gói thầu
t!: mỗi suất quà ghi 500 nghìn, mở ra chỉ đáng 200
t!: tiền hỗ trợ dịch của tôi ai ký nhận mất
t!: tôi bị trù dập, hồ sơ bị ngâm sau lần góp ý trong cuộc họp
t!: cán bộ làm lộ tên người báo tin, giờ nhà tôi bị khủng bố
t!: đất nghĩa trang bị bán lô cho người giàu, ban quản trang thu tiền riêng
t!: công an nhận bao thuốc với phong bì của chủ sới bạc
t!: vợ ông cán bộ đứng tên công ty thu gom rác, ép dân nộp giá cao
t!: kê khống số người lao động công ích để rút ngân sách
t!: ai quen biết thì không phải đóng phạt, người lạ thì phạt nặng, rõ ràng có tiêu cực
t!: tôi nghi có chuyện đi đêm giữa chủ đầu tư với người cấp phép
t!: anh đó xin tiền "đổ xăng" mới chịu xuống xác minh
t!: nhận cọc 50 triệu hứa chạy cho con tôi vào biên chế
t!: cân nhắc mãi mới dám viết, xin đừng để lộ: bà chủ tịch hội thu tiền vay vốn rồi cắt lại 2 triệu mỗi hộ
t!: họ ăn chặn tiền cơm của trẻ mầm non
t!: phân lô nền tái định cư cho con cháu cán bộ, dân bị lấy đất thì không có
t!: chữ ký của tôi trong danh sách nhận tiền là giả
t!: trưởng khu cho thuê nhà văn hóa bỏ túi riêng
t!: xăng xe công khai khống, xe đưa vợ con đi chơi
t!: làm ngơ cho bãi cát lậu vì được chia phần
t!: ong can bo thue hua giam thue neu dua qua
t!: nhà nào có "quan hệ" thì được nối điện trước, còn lại phải chi
t!: xã thu tiền dân làm đường rồi quyết toán lấy cả ngân sách
t!: người có chức bao che cho con trai đánh người
# thai-do,thu-tuc
p!: làm khai sinh cho con, cô cán bộ vặn vẹo đủ điều, giọng gắt gỏng
p!: chờ 3 tiếng, hỏi thì bị nạt "ngồi đó"
t!: nộp thêm 200 nghìn thì được lấy giấy kết hôn ngay, không có biên lai
t!: chứng thực phải đưa tiền cà phê mới đóng dấu
p!: nộp hồ sơ bị trả xoèn xoẹt, không giải thích, còn gắt
t!: đóng dấu xác nhận phải kẹp năm mươi nghìn
p!: làm căn cước cho mẹ liệt, anh cán bộ bảo "khiêng ra đây"
# thai-do,gcn
t!: cán bộ gợi ý 30 triệu để làm bìa, không đưa thì ngâm hai năm
p!: hỏi hồ sơ sổ đỏ, anh địa chính gắt lên rồi bỏ vào trong
t!: cùng một dãy mà nhà có quan hệ ra sổ trước, nhà tôi bị hành
t!: hồ sơ bìa đỏ cứ bảo thiếu, đưa ba triệu thì hôm sau đủ
p!: hỏi sổ thì bị mắng "hỏi nhiều thế, khi nào có khắc gọi"
t!: cùng thửa mà ông ấy làm sổ cho em trai mình, tôi thì bị bác
# thai-do,trich-do
t!: đo đất phải đưa tiền bồi dưỡng mới đo, ai không đưa thì đo hụt
p!: đo đạc viên cãi tay đôi với dân, chửi bậy
# thai-do,han-muc
t!: kiểm đếm thì thông đồng khai thêm cây để chia tiền đền bù
t!: ban giải phóng mặt bằng gợi ý phần trăm để nâng giá đất
t!: đo đền bù thông đồng khai tăng diện tích cho người nhà
t!: dọa không ký thì cưỡng chế, ký thì được chia phần trăm
# thai-do,ho-kho-khan
t!: trưởng thôn cắt bớt tiền hỗ trợ hộ nghèo
p!: cán bộ chính sách nói mẹ liệt sĩ "đòi hỏi nhiều quá"
t!: hộ nghèo mà có ô tô vì là em ông trưởng thôn
t!: tiền trợ cấp của mẹ tôi bị người đi phát giữ lại
p!: đi hỏi chế độ thì bị bảo "nhà nước nuôi báo cô mãi à"
# thai-do,trat-tu-xay-dung
t!: thanh tra xây dựng nhận tiền nên nhà sai phép vẫn lên tầng
p!: đội quản lý đô thị vào nhà quát tháo thợ xây
t!: xây vượt tầng vì đã lo lót thanh tra
t!: đội trật tự xuống, chủ nhà gọi ra quán cà phê là lại xây tiếp
# thai-do,via-he
t!: mấy anh trật tự thu tiền chỗ ngồi bán rau hàng ngày
p!: dân phòng hất đổ gánh hàng, chửi bà cụ
t!: nộp tiền chỗ hàng tháng cho người mặc đồng phục mới yên thân bán
t!: trước khi ra quân có người báo trước cho hàng quán quen
# thai-do,an-ninh
p!: báo mất trộm mà công an trực gắt gỏng không ghi nhận
t!: báo đánh bạc thì công an báo trước cho bọn nó chạy
t!: công an nhận tiền của quán karaoke nên ồn mấy năm không xử
p!: báo tin bị đánh mà anh trực bảo "chuyện vặt", không thèm ghi
# thai-do,ma-tuy
t!: ổ lô đề hoạt động vì có cán bộ chống lưng
t!: sới bạc có bảo kê, công an sắp xuống là nghỉ
# thai-do,to-chuc
t!: tổ trưởng giữ quỹ tổ 40 triệu tiêu riêng
p!: tổ trưởng độc đoán, ai ý kiến thì bị bêu tên trên loa
t!: quỹ tổ thu ba năm không sổ, ông tổ trưởng xây nhà
t!: gian lận kiểm phiếu bầu trưởng khu
p!: tổ trưởng nói xấu người dân trên nhóm zalo
# thai-do,giao-thong
t!: csgt nhận tiền không lập biên bản
# thai-do,dau-do-xe
t!: bãi xe trái phép nộp tiền cho người của phường hàng tháng
t!: bãi xe lậu chung chi cho công an khu vực
# thai-do,duong-ngo
t!: tiền dân góp làm ngõ bị ban xây dựng ăn bớt
t!: bớt xi măng làm đường, ban xây dựng chia nhau
t!: khối lượng đào lên không bằng nửa hồ sơ, nhà thầu là cháu cán bộ
# thai-do,giao-duc
t!: muốn vào lớp chọn phải đi 10 triệu cho hiệu phó
t!: chạy trường cho con mất 20 triệu qua tay cô hiệu phó
# thai-do,y-te
p!: bác sĩ trạm y tế quát bệnh nhân nghèo
t!: trạm y tế bán vắc xin miễn phí lấy tiền
# thai-do,ve-sinh
t!: tổ trưởng thu tiền rác cao hơn mức công ty quy định, giữ phần chênh
# giao-duc
t!: tố cáo bảo mẫu đánh trẻ bầm tím ở lớp tư
p: cô giáo mắng học sinh, phụ huynh góp ý thì cô đã xin lỗi
p: hội phụ huynh thu tiền cao, chưa công khai
t!: tố cáo cô giáo nhốt trẻ vào nhà vệ sinh
p: cô bảo mẫu mới rất thương các cháu, chỉ mong lớp bớt đông
p: nhà trường thu tiền mà giải thích không rõ
p: cô giáo chủ nhiệm nghỉ, lớp chưa có người thay
p: thu quỹ lớp cao, phụ huynh kêu
# an-ninh
t!: tôi tố cáo nhóm cho vay lãi cắt cổ siết nhà người già
p: hàng xóm chửi bới dọa đánh, công an đến nhắc mà vẫn vậy
p: thằng nhà bên quát tháo vợ con cả đêm
p: bọn đòi nợ chửi bới đe dọa gia đình
k: mong công an xử lý nghiêm kẻ lừa đảo lấy tiền các cụ
p: mấy cậu bảo vệ quán bar thô lỗ đánh khách
p: có kẻ giả cán bộ phường đi thu tiền phòng cháy
p: có người tự xưng công an gọi điện đòi chuyển tiền
p: ông hàng xóm ỷ có tiền vênh váo, nạt nộ người khác
k: cảm ơn công an phường bắt trộm nhanh, mong tuần tra tiếp
p: phản ánh với công an hai lần rồi mà quán vẫn ồn
t!: xin giữ kín tên: ông hàng xóm xâm hại cháu bé
t!: tôi tố cáo đường dây lừa xuất khẩu lao động
p: bố con nhà ấy chửi tục, đe dọa khi tôi nhắc mở nhạc nhỏ
p: nó quát vào mặt mẹ tôi chỉ vì để nhờ xe
k: công an vào cuộc xử lý bọn bảo kê ở chợ thu tiền tiểu thương
p: gã say rượu hành hung người bán vé số
p: bảo vệ chung cư thái độ lồi lõm với khách
p: kẻ mạo danh công an đòi tiền
k: đề nghị công an phường giải quyết dứt điểm nhóm đua xe
k: nhờ tổ trưởng và công an can thiệp nhà hàng xóm chửi bới
p: bọn cò đất lừa lấy tiền cọc của bà tôi
p: nhóm bảo vệ chợ đánh nhau với khách
p: chủ nợ đến dọa dẫm, quát tháo trước cửa
# thu-tuc
p: hồ sơ chậm 20 ngày, gọi điện chỉ nghe hẹn
p: một cửa thiếu người, cán bộ làm không xuể, dân chờ dài
p: cán bộ nghỉ phép nên không ai ký, phải quay lại
p: cô tiếp nhận rất nhẹ nhàng nhưng phần mềm cứ treo
k: đề nghị công khai số điện thoại cán bộ phụ trách để dân hỏi hồ sơ
h: có phải đưa thêm khoản phí nào ngoài lệ phí không ạ
p: cảm ơn chị Hạnh ở một cửa hướng dẫn tận tâm cho bà già này
h: cán bộ nói thiếu giấy ủy quyền, vậy mẫu lấy ở đâu
p: cán bộ hướng dẫn chưa rõ nên tôi phải bổ sung hai lần
k: bố trí thêm cán bộ trực buổi trưa
p: hồ sơ nộp ba tuần chưa có kết quả, hỏi thì bảo chờ
p: cán bộ thụ lý đi họp suốt, hẹn ngày khác
k: mong phường cử cán bộ nhiệt tình xuống tổ làm giúp các cụ
k: đề nghị sắp xếp cán bộ trực đủ giờ
h: cán bộ nào phụ trách mảng hộ tịch
p: cô trực dễ thương lắm, có điều máy in hỏng
p: anh cán bộ giải thích cặn kẽ mà tôi già quá không nhớ nổi các bước
p: cán bộ tư pháp nghỉ thai sản, hồ sơ dồn lại
h: nộp tiền cho cán bộ tại quầy hay chuyển khoản ạ
p: thu lệ phí 8 nghìn mà không có tiền lẻ thối lại
k: xin cho cán bộ đến tận nhà làm giấy cho người già
k: mong cán bộ trả lời tin nhắn zalo sớm hơn
p: công chức mới nên còn lúng túng, chờ lâu
# gcn
p: địa chính giải thích hồ sơ vướng nguồn gốc, tôi chưa hiểu
h: anh địa chính hẹn thứ hai trả sổ, lên chưa có thì gặp ai
k: nhờ cán bộ địa chính xem giúp hồ sơ số 45
p: hồ sơ sổ đỏ chậm hai năm mà các phòng cứ chuyển qua chuyển lại
p: tôi hỏi ba nơi, nơi nào cũng trả lời lịch sự nhưng chưa ai biết hồ sơ ở đâu
h: cán bộ địa chính mới là ai, cho tôi xin số
# to-chuc
p: tổ trưởng bận quá ít khi họp, tin không đến dân
k: đề nghị khen thưởng bác tổ trưởng nhiệt tình
h: tổ trưởng hết nhiệm kỳ thì ai thay
p: quỹ tổ thu rồi mà chưa thấy dán bảng chi
k: đề nghị công khai thu chi quỹ vì người nghèo cho dân giám sát
k: xin tăng phụ cấp, cán bộ tổ làm việc vất vả
h: cán bộ nghỉ theo sắp xếp được bao nhiêu tiền
k: tuyên dương chị tổ phó hết lòng vì dân
p: tổ trưởng ốm, chưa có ai làm thay
p: thu quỹ mỗi nhà một mức, cần giải thích rõ
h: tổ trưởng có được thu tiền quỹ qua chuyển khoản không
p: cán bộ phường ít xuống tổ nghe dân nói
k: đề nghị chủ tịch đối thoại với dân mỗi quý
k: công khai danh sách cán bộ, số điện thoại ở nhà văn hóa
p: bác trưởng ban mặt trận vừa mất, chưa ai thay
# via-he
p: phường dẹp hôm trước hôm sau họ lại bày ra
p: bà bán phở chửi ai nhắc bà ấy dọn
k: đội trật tự nên đi thường xuyên hơn
p: chủ quán to mồm bảo chẳng ai làm gì được
p: bảo bà ấy dọn vào thì bà ấy chửi cả nhà tôi
p: công an đi dẹp xong họ lại kê ra
k: mong phường kiên quyết, dẹp xong đừng để tái lấn
p: công an vừa đi khỏi là hàng quán lại bày
# o-nhiem
p: chủ xưởng thách thức dân, bảo cứ kiện đi
p: ủy ban kiểm tra rồi mà họ vẫn xả, chưa dứt điểm
p: phường lập biên bản xưởng rồi mà khói vẫn bay
p: gửi đơn lên phường hai lần mà xưởng vẫn chạy đêm
# ve-sinh
p: nhân viên thu tiền rác thu tận nhà rất đúng giờ, chỉ có xe thì trễ
p: chị lao công hay cáu với dân nhưng công việc thì làm không sạch
p: nhắc không đổ rác bị hàng xóm mắng te tát
p: chị thu tiền rác đến đúng bữa cơm, nhờ đổi giờ
# duong-ngo
p: kiến nghị năm lần phường hứa rồi vẫn chưa làm đường
p: nhà thầu làm ẩu, cán bộ phường xuống nghiệm thu thấy sai đã bắt làm lại
k: đề nghị công khai kinh phí làm ngõ và dân được giám sát
p: chủ tịch hứa quý một làm, giờ quý ba chưa thấy
k: cần thanh tra chất lượng bê tông con ngõ mới làm đã nứt
p: nhà thầu làm dối, đường nứt, mong phường kiểm tra
p: dân góp tiền rồi mà ngõ chưa khởi công
# chieu-sang
p: báo phường cả tháng chưa thấy ai xuống thay bóng
p: anh thợ điện nhiệt tình nhưng thiếu bóng thay
# thoat-nuoc
p: các bác ở phường xuống xem rồi về, cống vẫn tắc
p: cán bộ đã xuống chụp ảnh hai lần rồi
# y-te
p: cô y tá dễ mến, tiêm nhẹ tay, nhưng trạm hết thuốc
p: bác sĩ ít nên chờ lâu
p: nhân viên quán cơm cãi lại khi tôi chỉ con gián
p: trạm chỉ có một bác sĩ, đông nên cô y tá mệt
# ho-kho-khan
p: cán bộ chính sách đến tận nhà thăm mẹ tôi, xin hỏi thêm khoản hỗ trợ
p: danh sách hộ nghèo năm nay chưa thấy công khai
h: nghe nói có tiền quà cho người cao tuổi, bao giờ phát
p: cô cán bộ phường đi xác minh tận nơi, cảm ơn, giờ chờ kết quả
h: tiền quà tết năm nay có phần nhà tôi không
p: danh sách quà tết thiếu tên mẹ tôi, nhờ phường xem lại
p: tiền hỗ trợ chia chưa đều, bà con thắc mắc
h: cán bộ chính sách trực ngày nào
# giao-thong
h: bị csgt phạt 2 triệu vì vượt đèn đỏ nộp ở đâu
p: công an phân luồng vất vả mà vẫn tắc
n: tôi khiếu nại quyết định xử phạt của công an phường vì tôi không vượt đèn đỏ
p: lái xe buýt chửi khách, phóng ẩu
h: công an phạt nguội thì tra ở đâu
p: công an đứng chốt mà xe vẫn đi ngược chiều
# trat-tu-xay-dung
p: thanh tra lập biên bản rồi, chủ nhà vẫn cố tình xây tiếp
n: không đồng ý biên bản của đội trật tự, công trình của tôi đúng phép
p: có ai kiểm tra nhà này không, xây mãi không thấy phường nói gì
p: đội trật tự có xuống đình chỉ mà họ vẫn đổ trần ban đêm
p: hàng xóm ngang ngược bảo cứ xây, kiện đâu thì kiện
k: đề nghị thanh tra đô thị kiểm tra thường xuyên
# han-muc
n: ban bồi thường tính thiếu, tôi đề nghị xem xét lại quyết định
p: cán bộ dự án giải thích rõ rồi nhưng dân chưa đồng thuận giá
p: cán bộ giải phóng mặt bằng đến vận động nhẹ nhàng, song giá thấp
p: tiền đền bù ban dự án trả chậm, hứa tháng sau
h: cán bộ nói đất tôi trong quy hoạch, xem bản đồ ở đâu
# cap-dien
p: điện lực chậm, gọi tổng đài không ai nghe
p: thợ điện lực tới chậm nhưng làm nhanh gọn
p: tổng đài điện lực trả lời vòng vo
p: thợ điện bảo mai đến mà ba hôm chưa thấy
# cap-nuoc
p: nhân viên ghi nước không vào nhà, ước chừng ghi
p: công ty nước hứa hẹn mãi không sửa
# ma-tuy
k: công an đã bắt một lần, nay chúng tụ lại, mong xử lý tiếp
p: bọn ghi đề còn dọa ai báo công an thì biết tay
t!: tố giác nhà số 5 buôn ma túy, đừng để lộ tên tôi
# di-tich
p: ban quản lý chùa chưa công khai tiền công đức
# khac
p: cảm ơn cán bộ phường đã lắng nghe, chúc các đồng chí sức khỏe
p: phường mình làm việc ngày càng tốt, dân tin
p: ghi nhận tinh thần phục vụ của anh em cán bộ, dân hài lòng
p: các đồng chí vất vả quá, tôi không có kiến nghị
p: cám ơn chủ tịch phường đã tiếp và trả lời dân
h: gặp chủ tịch phường ngày nào
# thai-do,o-nhiem
t!: đoàn kiểm tra nhận quà nên xưởng vẫn xả, lần nào cũng báo trước
# dau-do-xe
p: nhắc chủ xe thì bị văng tục, dọa đánh
p: thằng giữ xe nói năng mất dạy, thu quá giá
# trich-do
h: cán bộ đo đạc hẹn mấy giờ xuống
p: địa chính xuống đo rồi mà chưa trả bản vẽ
`
