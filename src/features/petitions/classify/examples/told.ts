/**
 * Opinions as written, set by set (`# name`), each after its topics (the main one first) and its kind; `!`: for the restricted queue.
 * What the office has confirmed for certain may be added here.
 */
export const TOLD = `
    # dev
    trat-tu-xay-dung phan-anh: Nhà ông bên cạnh đang xây 4 tầng mà không thấy biển phép tắc gì cả, đào móng sâu làm nhà tôi nứt hết tường
    trat-tu-xay-dung phan-anh: mn ơi cái nhà đầu ngõ xây lấn cả ban công ra ngoài đường rồi kìa, sai phép rõ ràng luôn mà ko ai nói j
    trat-tu-xay-dung khieu-nai: Tôi không đồng ý với quyết định đình chỉ thi công số 45 của UBND phường, nhà tôi xây đúng giấy phép, đề nghị xem xét lại quyết định này
    trat-tu-xay-dung phan-anh: nha hang xom dung khung sat lop mai ton tren dat nong nghiep de lam xuong, chinh quyen co biet khong
    via-he phan-anh: vỉa hè đường trần thành ngọ bị các hàng quán bày bàn ghế chiếm hết, người đi bộ phải xuống lòng đường
    via-he phan-anh: via he truoc nha tui bi quan bia oc chiem sach, toi den khong co cho ma di
    via-he kien-nghi: Kiến nghị phường kẻ vạch vỉa hè cho bà con buôn bán nhỏ có chỗ để xe gọn gàng, phần còn lại dành cho người đi bộ
    via-he kien-nghi: gach lat via he doan truoc nha van hoa bong troc het roi, nguoi gia di vap nga, mong phuong lat lai
    chieu-sang phan-anh: Ngõ nhà tôi tối om, bóng đèn cháy cả tháng nay chưa ai thay
    chieu-sang phan-anh: đèn cao áp bật từ 4h chiều mà 5h sáng đã tắt, người đi chợ sớm với trẻ con đi học tối mù
    chieu-sang phan-anh: dden dduwowngf toor 12 chaays heets roofi, toosi om
    chieu-sang hoi: Cho tôi hỏi bao giờ lắp xong điện chiếu sáng ngõ 120 như đã hứa ở hội nghị năm ngoái?
    ve-sinh phan-anh: rác 3 ngày rồi k ai thu, bốc mùi kinh khủng
    ve-sinh phan-anh: người ta vứt rác bừa bãi ra mương đầu tổ 4, chuột chết cũng vứt, ruồi nhặng bay đầy
    ve-sinh hoi: phí vệ sinh năm nay thu 40k 1 khẩu đúng k ạ? sao tháng trước có 25k
    ve-sinh phan-anh: sau buổi chợ đêm rác với túi nilong bay đầy đường, sáng ra các cụ tổ tôi phải tự đi nhặt
    thung-rac kien-nghi: xin phường đặt thêm 2 cái thùng rác ở đầu ngõ 60, hiện cả ngõ không có cái nào
    thung-rac kien-nghi: De nghi chuyen diem tap ket xe gom rac o dau duong ra cho khac xa khu dan cu
    thung-rac kien-nghi: sao k để thùng rác phân loại ở gần trường hc nhỉ, hs uống trà sữa xong vứt đầy cổng. nên có vài cái thùng
    thung-rac hoi: Muốn xin đặt thùng đựng rác cho tổ thì liên hệ chỗ nào ạ?
    cay-xanh kien-nghi: cây phượng trước cổng trường bị mục gốc, nghiêng lắm rồi, đề nghị chặt kẻo đổ vào các cháu
    cay-xanh phan-anh: cay bang dau ngo 7 canh vuon sang mai nha toi, la rung tac het mang nuoc
    cay-xanh phan-anh: Hàng cây mới trồng ở dải phân cách chết khô gần hết mà không ai tưới
    cay-xanh hoi: cây nhà nước trồng trước cửa nhà e, e muốn chặt đi thì phải xin ai vậy ạ
    dau-do-xe phan-anh: ô tô đỗ kín 2 bên ngõ, xe cứu hỏa không vào được
    dau-do-xe phan-anh: xe tai dau qua dem truoc cua nha toi, no may tu 4h sang, noi thi ho chui
    dau-do-xe kien-nghi: Cắm biển cấm đỗ ở đầu ngõ 34 giúp bà con với, xe con cứ đỗ chắn lối ra vào
    dau-do-xe,via-he phan-anh: xe hoi leo het len via he dau, mat sach loi di cua nguoi di bo
    giao-thong kien-nghi: Ngã tư Lê Duẩn – Trần Nhân Tông hay tai nạn, đề nghị lắp đèn tín hiệu
    giao-thong kien-nghi: làm ơn làm gờ giảm tốc trước cổng trường mầm non, xe máy phóng nhanh quá
    giao-thong kien-nghi: lap guong cau loi o khuc cua ngo 200, tuan truoc vua dam nhau
    giao-thong phan-anh: gio cao diem tac duong truong ky chỗ cầu niệm, khong thay ai dieu tiet
    gam-cau phan-anh: gầm cầu Niệm 2 bị chiếm làm bãi để vật liệu, dân tình đổ phế thải
    gam-cau phan-anh: dưới chân cầu vượt có mấy người vô gia cư ở, đốt lửa, phóng uế, ban đêm sợ lắm
    gam-cau kien-nghi: Mong phường dọn dẹp khu vực gầm cầu Đồng Khê, trồng hoa, lắp đèn cho sạch đẹp
    gam-cau phan-anh: gam cau toi om nghien ngap hay tu tap, kim tiem vut day
    o-nhiem phan-anh: xưởng nhôm kính cạnh nhà cưa cắt suốt ngày, ồn với bụi không chịu nổi
    o-nhiem phan-anh: Lò giết mổ xả nước thải thẳng ra mương, hôi thối cả tổ 15
    o-nhiem phan-anh: mùi phân gà phân lợn từ trại chăn nuôi nhà ô kia ra thối um cả xóm, trời nồm chịu k nổi
    o-nhiem hoi: kết quả kiểm tra ô nhiễm cụm công nghiệp lần trước thế nào rồi, đã phạt chưa?
    ngap-ung phan-anh: Cứ mưa to là ngõ tôi ngập đến đầu gối, nước tràn cả vào nhà
    ngap-ung kien-nghi: de nghi nang cot duong hoac lam gi do chu duong le duan mua phat la thanh song
    ngap-ung kien-nghi: Mong chính quyền có giải pháp chống úng cho khu trũng tổ 21, năm nào cũng lụt mấy trận
    ngap-ung,thoat-nuoc kien-nghi: cống bé quá thoát không kịp nên mưa là ngập lênh láng tổ 3, đề nghị làm cống to hơn
    thoat-nuoc phan-anh: cống trước nhà tắc nửa năm rồi, nước bẩn dềnh lên sân
    thoat-nuoc kien-nghi: Đề nghị nạo vét rãnh thoát nước tổ dân phố 18 trước mùa mưa
    thoat-nuoc phan-anh: cái rãnh hở chạy dọc ngõ bốc mùi, trẻ con ngã xuống mấy lần, sao không đậy nắp lại
    thoat-nuoc phan-anh: họ làm đường cao hơn miệng cống nên nước không chảy vào cống được
    duong-ngo phan-anh: đường vào tổ 14 ổ gà ổ voi, đi xe đạp cũng ngã
    duong-ngo phan-anh: Đơn vị đào đường lắp ống xong hoàn trả mặt đường nham nhở, sụt lún
    duong-ngo phan-anh: ngõ 3 bé tí mà gạch vỡ lởm chởm, các cụ đi chùa vấp suốt
    duong-ngo hoi: bao giờ mở rộng ngõ 193 vậy, nghe nói dân hiến đất rồi mà
    cap-nuoc phan-anh: nước máy yếu lắm, tầng 2 không lên được, phải thức đêm hứng
    cap-nuoc kien-nghi: De nghi cong ty nuoc sach sua duong ong vo o dau ngo 9, nuoc phun ca ngay lang phi
    cap-nuoc hoi: giá nc sạch tính ntn mà tháng này nhà e tăng gấp đôi v ạ
    cap-nuoc phan-anh: đồng hồ nước nhà tôi chạy nhanh bất thường, gọi nhà máy nước không ai xuống
    day-vong phan-anh: dây cáp viễn thông chùng xuống sát đầu người đi đường, vướng vào cổ nguy hiểm
    day-vong phan-anh: cột điện nghiêng sắp đổ vào nhà dân ở ngách 5/12
    day-vong kien-nghi: Nhờ anh em viettel vnpt cắt hộ mấy sợi cáp đứt lòng thòng trước nhà số 30
    day-vong kien-nghi: Kiến nghị ngầm hóa hệ thống dây điện và cáp thông tin trục đường Trần Thành Ngọ cho mỹ quan
    cap-dien phan-anh: điện yếu lắm giờ tối điều hòa không chạy được, quạt quay lờ đờ
    cap-dien kien-nghi: Đề nghị điện lực nâng công suất trạm biến áp tổ 20, hè nào cũng nhảy át quá tải
    cap-dien phan-anh: tiền điện tháng này tăng vọt gấp 3, công tơ có vấn đề chăng
    cap-dien phan-anh: trạm điện đầu làng nổ 2 lần rồi, cả xóm mất điện từ tối qua
    di-tich kien-nghi: Đình làng xuống cấp mái dột cột mục, đề nghị tu bổ trước lễ hội
    di-tich kien-nghi: các cụ trong hội người cao tuổi xin được mở cửa chùa Mét ngày rằm mùng một cho phật tử đến lễ
    di-tich phan-anh: nguoi ta dem tuong la vao den tho, thu tien cong duc lung tung
    di-tich kien-nghi: lễ hội làng năm nay nên làm gọn, rước kiệu tránh đường to cho khỏi tắc
    gcn hoi: nhà tôi ở từ năm 1985 chưa có sổ đỏ, giờ muốn làm thì cần những giấy tờ gì
    gcn phan-anh: so do nha toi bi sai ten dem, sai ca dien tich, di lai may lan chua dinh chinh xong
    gcn kien-nghi: khu tap the nha may xep do cu hon 40 ho mong duoc cap so hong
    gcn hoi: tach so cho con het bao nhieu tien phi, nop o phuong hay o van phong dang ky
    trich-do hoi: Cho tôi hỏi thủ tục trích lục bản đồ thửa đất để chia thừa kế
    trich-do kien-nghi: de nghi can bo dia chinh xuong do lai ranh gioi giua 2 nha vi moc gioi bi mat
    trich-do kien-nghi: nhờ phường cắm lại mốc giới thửa đất sau khi làm đường
    trich-do phan-anh: số tờ số thửa trên trích lục khác với trong sổ, ngân hàng không cho vay
    han-muc hoi: Hạn mức công nhận đất ở phường mình giờ bao nhiêu mét, đất vườn có được công nhận không
    han-muc khieu-nai: Tôi không đồng tình phương án bồi thường thu hồi đất làm đường vành đai, giá đền bù quá thấp, đề nghị tính lại quyết định
    han-muc kien-nghi: Mong sớm giao đất tái định cư cho các hộ bị giải tỏa dự án cầu
    han-muc hoi: nha toi co dinh quy hoach mo duong khong, xem o dau
    thu-tuc phan-anh: dịch vụ công nộp 3 lần đều báo lỗi, tài khoản vneid không liên kết được
    thu-tuc kien-nghi: Người già không biết dùng mạng, đề nghị bố trí người hướng dẫn nộp hồ sơ trực tuyến ở một cửa
    thu-tuc hoi: sáp nhập phường rồi thì có phải đổi lại căn cước, giấy tờ nhà đất, đăng ký xe không
    thu-tuc phan-anh: nop ho so dang ky kinh doanh tu thang truoc qua hen tra 10 ngay van chua xong
    ho-kho-khan kien-nghi: Cụ Lý 86 tuổi sống một mình không con cái, đề nghị xét trợ cấp cho cụ
    ho-kho-khan phan-anh: nhà tôi con bị down chồng tai biến mà không được vào hộ nghèo, trong khi có nhà khá giả lại được
    ho-kho-khan hoi: thẻ thương binh của bố em mất thì chế độ mai táng phí làm thế nào
    ho-kho-khan phan-anh: quà tết cho người có công năm nay tổ tôi phát thiếu, mấy cụ không có
    giao-duc kien-nghi: trường tiểu học quá tải 50 cháu 1 lớp, đề nghị xây thêm phòng học
    giao-duc phan-anh: nhà trường thu nhiều khoản đầu năm quá, nào quỹ lớp nào điều hòa, phụ huynh kêu trời
    giao-duc phan-anh: Cơm bán trú của các cháu ít và nguội, phụ huynh ý kiến mãi không thay đổi
    giao-duc phan-anh: tường rào trường cấp 2 nghiêng đổ, mái phòng học dột, các cháu học mà nơm nớp
    y-te phan-anh: Trạm y tế phường hay hết thuốc bảo hiểm, bà con phải lên tận viện
    y-te phan-anh: quán bún đầu chợ mất vệ sinh, hôm trước cả nhà tôi ăn xong ngộ độc
    y-te hoi: lịch tiêm chủng cho trẻ tháng này vào ngày nào ạ
    y-te phan-anh: cho nha ben can nguoi ma khong tiem phong dai, khong ro mom
    van-hoa kien-nghi: nhà văn hóa tổ 5 chật chội dột nát, đề nghị xây mới
    van-hoa phan-anh: nha van hoa khoa cua suot, dan muon hop phai xin chia khoa may ngay
    van-hoa phan-anh: loa phường phát bé quá tổ tôi không nghe thấy gì, lúc nghe lúc không
    van-hoa kien-nghi: kien nghi phat dong phong trao van nghe, cac to giao luu dip 2/9
    an-ninh phan-anh: nhà số 9 đêm nào cũng hát karaoke loa kẹo kéo đến 12h, cả xóm mất ngủ
    an-ninh kien-nghi: Đề nghị công an phường tuần tra ban đêm khu vực nhà trọ công nhân
    an-ninh kien-nghi: xin lap camera an ninh o cac ngo, kinh phi dan dong gop mot phan
    an-ninh hoi: đăng ký tạm trú cho người thuê trọ thì làm ở công an phường hay trên mạng
    ma-tuy phan-anh: khu nhà hoang cuối ngõ có bọn nghiện tụ tập chích hút, bơm kim tiêm vứt đầy
    ma-tuy phan-anh: quán karaoke đầu phố có tiếp viên, nghi mại dâm trá hình, khách ra vào tới sáng
    ma-tuy kien-nghi: mong phường quan tâm giúp người sau cai nghiện có việc làm để khỏi tái nghiện
    ma-tuy,an-ninh phan-anh: to toi co may doi tuong nghien hay di an trom, dan mat ga mat xe dap
    to-chuc kien-nghi: Phụ cấp tổ trưởng dân phố thấp quá, đề nghị nâng lên
    to-chuc kien-nghi: de nghi kien toan chi bo to dan pho 30, bi thu om lau khong ai thay
    to-chuc phan-anh: họp tổ dân phố lèo tèo vài người, thông báo đến từng nhà không đầy đủ
    to-chuc kien-nghi: Mong cấp trên quan tâm chế độ cho lực lượng bảo vệ an ninh trật tự ở cơ sở
    thai-do phan-anh !: cán bộ một cửa nói năng cộc lốc, quát cả người già, hẹn đi hẹn lại 4 lần
    thai-do,gcn to-cao !: Ông cán bộ địa chính đòi 20 triệu bồi dưỡng mới chịu làm sổ cho nhà tôi
    thai-do phan-anh !: ra phường xin cái dấu mà cô ấy ngồi bấm điện thoại k thèm nhìn, hỏi thì gắt
    thai-do phan-anh !: cong an khu vuc den nha noi chuyen rat thieu ton trong voi me toi
    thai-do phan-anh !: Gọi đường dây nóng phản ánh thì người trực máy bảo "biết rồi khổ lắm" rồi dập máy
    thai-do,ho-kho-khan to-cao !: bình xét hộ nghèo toàn người nhà tổ trưởng, ai có quà mới được vào danh sách
    thai-do kien-nghi !: mong bác chủ tịch nhắc nhở nhân viên đừng hành dân nữa, thiếu tờ giấy là đuổi về
    thu-tuc phan-anh: Tôi khen cán bộ phường giúp đỡ rất nhiệt tình, hướng dẫn cụ già làm căn cước tận nhà
    khac phan-anh: kính chúc các đồng chí lãnh đạo mạnh khỏe hạnh phúc
    khac kien-nghi: đề nghị ngân hàng mở thêm cây ATM gần chợ
    khac hoi: phường mình có bao nhiêu dân, diện tích bao nhiêu km vuông
    chieu-sang,thoat-nuoc,cay-xanh kien-nghi: Tổ 10 có mấy việc: đèn đường hỏng, nắp cống vỡ, cây bàng cần tỉa cành, đề nghị phường giải quyết
    ve-sinh,an-ninh kien-nghi: 1 la rac khong ai don, 2 la hang xom hat karaoke khuya, mong phuong nhac nho
    via-he,dau-do-xe,giao-thong kien-nghi: hàng quán lấn vỉa hè, ô tô đỗ bừa, giờ tan tầm tắc cứng, nhờ công an ra điều tiết
    cap-nuoc,cap-dien phan-anh: hom thi mat dien hom thi mat nuoc, song o thanh pho ma nhu que
    o-nhiem,cap-nuoc phan-anh: nha may thai nuoc ban ra song, nuoc may lay tu song ay nen hoi lam
    to-chuc,van-hoa kien-nghi: gộp 3 tổ thành 1 mà nhà văn hóa bé tí không đủ chỗ ngồi họp, đề nghị mở rộng
    thoat-nuoc,duong-ngo phan-anh: thi cong cong xong khong hoan tra mat duong, dat da lom chom
    ho-kho-khan,thu-tuc hoi: hồ sơ hưởng trợ cấp người khuyết tật nộp online thế nào, bà tôi không có điện thoại thông minh
    gam-cau,dau-do-xe phan-anh: bãi xe dưới gầm cầu thu vé 10k 1 lượt chặt chém, không rõ có giấy phép không
    khac kien-nghi: Cải tạo nghĩa trang đi chứ cỏ mọc lút đầu rồi, thanh minh không vào được
    han-muc khieu-nai: khieu nai viec phuong tinh sai loai dat khi den bu, dat o ma tinh thanh dat vuon
    ho-kho-khan khieu-nai: Tôi khiếu nại quyết định cắt trợ cấp chất độc da cam của chồng tôi
    thai-do to-cao !: To cao can bo phuong nhan hoi lo cua chu dau tu, lam ngo cho do dat trai phep
    giao-duc to-cao !: tố giác cô hiệu trưởng lập quỹ đen, bớt xén tiền ăn của học sinh bán trú
    an-ninh phan-anh: hàng xóm nuôi chó sủa cả đêm, nhắc thì họ tỏ thái độ thách thức
    chieu-sang phan-anh: cán bộ phường xuống xem rồi, thái độ rất tốt, nhưng đèn ngõ 9 vẫn chưa sáng
    # dev-2
    trat-tu-xay-dung phan-anh: Căn hộ tầng 1 khu tập thể tự ý đục tường chịu lực, quây thêm cái chuồng ra sân chung
    trat-tu-xay-dung kien-nghi: yeu cau phuong xu ly nha o dau hem do mong lan sang dat nha toi 40 phan
    trat-tu-xay-dung phan-anh: hộ ông Thành mặt đường tự ý nâng nền, xây tường cao che hết cửa sổ nhà bên
    trat-tu-xay-dung phan-anh: bọn nó cho máy xúc phá nhà cũ từ 2h sáng, không che bạt, vữa văng tứ tung
    via-he phan-anh: mấy ông sửa xe máy bơm vá chiếm trọn cái hè, dầu mỡ lênh láng
    via-he kien-nghi: dẹp giúp cháu mấy cái xe bánh mì trà đá đứng chềnh ềnh trước cổng trường với ạ
    via-he phan-anh: cho tam hop tran ca xuong duong tu 5h, nguoi mua dung xe giua duong mua rau
    via-he phan-anh: cửa hàng vật liệu xây dựng đổ cát sỏi ra cả lề đường
    via-he phan-anh: bà hàng phở đun bếp than ngay trên hè, nước rửa bát đổ ra đường trơn trượt
    chieu-sang phan-anh: toi den ngo em nhu duong ham luon a, di hoc ve so ma lam
    chieu-sang kien-nghi: Bà con ngách 7 góp tiền kéo dây rồi, mong phường cấp cho 5 bóng led với
    chieu-sang phan-anh: hệ thống đèn trang trí trên cầu hỏng nửa dãy, nháy nháy như ma trơi
    chieu-sang phan-anh: ban ngày đèn đường sáng trưng, đêm thì tắt ngóm, lãng phí
    ve-sinh phan-anh: Xe lấy rác gõ kẻng lúc 2 giờ chiều, đi làm hết ai mà đổ được
    ve-sinh phan-anh: mấy nhà bán cá ngoài chợ đổ nước tanh với ruột cá ra cống, ruồi nhặng kinh
    ve-sinh kien-nghi: lắp cam phạt mấy đứa đổ trộm rác đầu ngõ đi phường ơi
    ve-sinh phan-anh: bai dat trong canh nha em thanh cho do rac tu phat, ran ret chuot bo
    ve-sinh kien-nghi: Đề nghị xem lại mức thu tiền rác, nhà 1 người cũng thu như nhà 6 người
    thung-rac phan-anh: chỗ ép rác sáng nào cũng chảy nước vàng khè, đi qua phải nín thở
    thung-rac kien-nghi: nhờ phường chuyển mấy cái xe gom rác đang để trước cổng nhà trẻ
    thung-rac kien-nghi: gan bo ho khong co thung nao de bo rac, khach di dao vut lung tung
    cay-xanh phan-anh: cây sưa trước nhà bác Tân sâu đục thân, gió to là bẻ cành rơi vào đầu người ta
    cay-xanh kien-nghi: cụ đa đầu làng rễ ăn nứt hết bờ tường, mời thợ về xử lý giúp
    cay-xanh phan-anh: hoa sữa mùa này nồng quá, con em hen không chịu nổi, có cách nào bớt đi k
    cay-xanh kien-nghi: cat bot may canh loa xoa che het bien ten pho voi camera
    dau-do-xe phan-anh: ông chủ garage sửa xe ở đầu phố để 5-6 con xe ngoài đường, đi lại vướng
    dau-do-xe phan-anh: xe 7 chỗ biển 15A cứ tối là chặn ngay cửa nhà em, gọi không nghe máy
    dau-do-xe kien-nghi: sân nhà trống của phường để không, cho dân gửi oto qua đêm có thu phí đi ạ
    dau-do-xe phan-anh: phu huynh don con dau xe kin ca doan, xe buyt khong lach qua duoc
    giao-thong kien-nghi: chỗ giao cắt đường sắt chưa có gác chắn, mong nghành đường sắt cắt cử người gác
    giao-thong phan-anh: mấy thằng ku chạy xe độ pô rú ga ầm ầm quanh hồ, giật cả mình
    giao-thong kien-nghi: xin kẻ lại vạch cho người đi bộ trước bệnh viện, mờ tịt rồi
    giao-thong phan-anh: xe chở đất chạy rầm rập từ sáng đến tối, tốc độ kinh hoàng, sợ nhất mấy đứa nhỏ
    giao-thong phan-anh: duong 1 chieu ma xe may cu phi nguoc, hom qua ba toi bi tong gay tay
    gam-cau kien-nghi: khoảng trống dưới cầu vượt sao không làm chỗ gửi xe cho dân, để rác rưởi thế kia
    gam-cau phan-anh: có nhóm người dựng lều ở luôn dưới gầm, nấu nướng giặt giũ
    o-nhiem phan-anh: Trại lợn của ông Bính xả thẳng ra kênh, cá tôm chết sạch, giếng nhà tôi cũng có mùi
    o-nhiem phan-anh: ham banh da bun dot cui hun ca xom, muoi den bam day quan ao phoi
    o-nhiem phan-anh: sơn xì xe máy ngay trong ngõ, hơi sơn nồng đau cả đầu
    o-nhiem phan-anh: máy đập đá của công ty chạy đêm ầm ầm, bụi trắng xóa mái nhà
    o-nhiem hoi: nước sông Lạch Tray dạo này đổi màu, phường đã lấy mẫu kiểm tra chưa ạ?
    ngap-ung phan-anh: trận mưa hôm thứ 6 nhà tôi hỏng cái tủ lạnh vì nước vào, có ai đền không
    ngap-ung phan-anh: duong moi lam cao hon nha dan nua met, bao nhieu nuoc do het vao nha
    ngap-ung phan-anh: triều lên là nước sông tràn ngược vào ngõ, tháng 2 lần
    ngap-ung kien-nghi: lắp thêm máy bơm ở cửa xả đi, chứ mưa 30 phút là dắt bộ hết
    thoat-nuoc phan-anh: hố gas trước nhà 22 kênh lên, đêm xe qua cứ cục cục mất ngủ
    thoat-nuoc phan-anh: nuoc thai sinh hoat ca xom do ra cai ranh ho ay, muoi nhu vai trau
    thoat-nuoc kien-nghi: thông cho cái cống chung với, tắc mấy tháng nay bể phốt trào cả lên sàn
    thoat-nuoc phan-anh: nhà trên bịt mất cống chung nên nước nhà dưới không thoát đi đâu
    duong-ngo phan-anh: cái cầu dân sinh qua mương mục hết ván, các cháu đi học nơm nớp
    duong-ngo kien-nghi: duong truc chinh cua to lai mot phat bui mot phat bun, bao gio moi nhua hoa
    duong-ngo phan-anh: công ty cấp nước đào ngõ lên để đấy 2 tuần không lấp
    duong-ngo kien-nghi: ngõ có 1m2, có đám ma không khiêng nổi quan tài ra, mong phường vận động các hộ lùi vào mở ngõ
    cap-nuoc phan-anh: nước bữa nay chảy như đái trẻ con, bơm mãi mới đầy cái téc
    cap-nuoc phan-anh: may hom nay nuoc nha em ra toan can den, loc tho 2 ngay la tac
    cap-nuoc kien-nghi: Xin lắp đồng hồ riêng cho từng hộ trong khu trọ, giá nước chủ thu 30 nghìn một khối
    day-vong phan-anh: nhà mạng kéo cáp chằng vào cửa sổ nhà tôi không xin phép
    day-vong kien-nghi: cột bê tông cũ không dùng nữa nhổ đi cho thông thoáng, cứ đứng giữa ngõ
    day-vong phan-anh: hop dau noi cap bung nap tre con nghich nguy hiem
    cap-dien phan-anh: cả dãy phố cứ 7h tối là sụp nguồn, nồi cơm không chín
    cap-dien kien-nghi: cho nhà em xin tách đồng hồ điện với, chung nhà chồng tiền cứ cãi nhau
    cap-dien hoi: bao giờ có điện lại vậy mn ơi, từ sáng tới giờ rồi
    di-tich phan-anh: Bia liệt sĩ ở đền bị mờ hết chữ, chim làm tổ
    di-tich kien-nghi: chùa nhỏ quá, xin mở rộng thêm gian thờ tổ có phải lập hồ sơ gì không mong phường hướng dẫn
    di-tich kien-nghi: giỗ thánh năm nay cho các cụ tế ở sân đình như lệ cũ
    gcn phan-anh: ông bà mua giấy viết tay từ 1992, đi làm bìa mà chạy vòng quanh mấy năm trời
    gcn hoi: đất bố mẹ cho anh em chia nhau thì sang tên làm ở đâu, hết nhiều tiền không
    gcn kien-nghi: mong cap so cho cac ho khu gian dan cu da dong du tien tu 2003
    trich-do kien-nghi: đề nghị xác định lại ranh giữa nhà tôi và nhà bà Xuyến, hai bên cãi nhau mãi
    trich-do phan-anh: Diện tích trên sổ 95m2, đo thực tế có 82m2
    han-muc phan-anh: khu nhà em vướng dự án đường từ 2010, bán không được xây không xong
    han-muc hoi: nhà nước thu đất 5% thì dân được đền bao nhiêu một mét hả các bác
    han-muc khieu-nai: áp giá đền bù cho nhà tôi đất vườn trong khi sổ ghi đất ở, tôi không chấp nhận quyết định này
    thu-tuc phan-anh: Nộp hồ sơ qua mạng bị trả lại 4 lần, mỗi lần báo thiếu một loại giấy
    thu-tuc hoi: lam lai the can cuoc bi mat thi len phuong hay len cong an tp
    thu-tuc kien-nghi: cho thêm ghế với quạt ở chỗ chờ lấy giấy tờ, các cụ ngồi bệt ra sàn
    thu-tuc khieu-nai: Tôi đủ điều kiện mà phường không đăng ký thường trú cho tôi, đề nghị xem xét lại việc từ chối này
    ho-kho-khan kien-nghi: bà Tám bán vé số chân đi không được, nhà không có gì ăn, phường thăm nom giúp
    ho-kho-khan hoi: chồng tôi là bộ đội đánh B về, giấy tờ mất hết có được hưởng gì không
    ho-kho-khan phan-anh: tháng này lương hưu xã hội của bố em chưa thấy về tài khoản
    ho-kho-khan phan-anh: nha em chong bi tai nan lao dong nam mot cho, 3 con nho, moi thang co 500k tro cap
    giao-duc phan-anh: lớp con em 56 bạn, ngồi 4 đứa một bàn
    giao-duc kien-nghi: xin mở thêm trường công chứ trái tuyến hết, con công nhân không có chỗ học
    giao-duc phan-anh: cô giáo mầm non đánh tím chân cháu tôi, nhà trường im lặng
    y-te phan-anh: hang thit lon o cho mau xanh le, khong dau kiem dich
    y-te kien-nghi: mời bác sĩ về khám cho các cụ tổ 8 một buổi, đo đường huyết huyết áp
    y-te phan-anh: đi tiêm cho cháu mà trạm báo hết vắc xin từ tháng trước
    van-hoa kien-nghi: hè rồi các cháu không có chỗ chơi, xin cho cái cầu trượt bập bênh
    van-hoa phan-anh: đám cưới dựng rạp chắn cả ngõ, loa đài nửa đêm chưa nghỉ
    van-hoa kien-nghi: clb chèo của phường không có phòng tập, mong bố trí cho
    an-ninh phan-anh: hôm qua có đứa giật điện thoại của cháu ngay cổng chợ rồi phóng mất
    an-ninh phan-anh: vợ chồng nhà ấy ngày nào cũng đánh chửi nhau, đập phá, trẻ con khóc thét
    an-ninh kien-nghi: lắp mấy cái bình cứu hỏa ở ngõ sâu, cháy thì không xe nào vào được
    an-ninh phan-anh: quan nhau mo den 3h sang zo zo am i
    ma-tuy phan-anh: thằng hàng xóm phê thuốc cởi truồng chạy ngoài đường, vác dao dọa mọi người
    ma-tuy phan-anh: chieu nao ngoai bo de cung tu tap xoc dia, xe dung dai
    to-chuc kien-nghi: tổ mình 300 hộ mà có mỗi bác tổ trưởng chạy, cho thêm người phụ
    to-chuc hoi: Ward mới thì sinh hoạt đảng chuyển về đâu ạ, chi bộ em chưa có quyết định
    to-chuc phan-anh: mỗi năm thu chục loại quỹ, quỹ nọ quỹ kia, không thấy công khai
    thai-do phan-anh !: hỏi có mấy câu mà chị ngồi quầy số 3 mặt sưng lên, ném giấy trả lại tôi
    thai-do phan-anh !: anh cán bộ bảo "không biết chữ à" với bà cụ 80 tuổi, nghe mà tủi
    thai-do kien-nghi !: Nhân viên một cửa nên học lại cách nói chuyện với dân
    thai-do to-cao !: xin được việc trông xe ở chợ phải nộp cho bên ban quản lý 10 triệu tiền cửa sau
    thai-do to-cao !: đội trật tự thu của mỗi hàng rong 50 nghìn một ngày, không giấy tờ gì
    thai-do phan-anh !: goi cong an may lan khong xuong, xuong thi quat lai nguoi bao tin
    trat-tu-xay-dung,thai-do to-cao !: Báo mãi nhà đó xây sai phép mà phường không xử lý, chắc là có "quan hệ" với lãnh đạo, ăn tiền rồi
    khac hoi: hôm nay có ai lạc bé trai 4 tuổi áo đỏ không ạ, bé đang ở nhà em
    khac phan-anh: Nhất trí với báo cáo của Ủy ban, không bổ sung gì
    khac kien-nghi: xin xây lại cái chợ cho khang trang, tiểu thương bán hàng dột ướt hết
    chieu-sang,an-ninh,duong-ngo kien-nghi: ngõ vừa tối vừa xóc lại hay bị giật túi, mong phường quan tâm cho lắp điện với làm lại đường
    ve-sinh,cay-xanh kien-nghi: cỏ lau mọc kín lối vào, cây khô đổ ngang không ai dọn, rác thì ngập
    ngap-ung,cap-dien phan-anh: cứ mưa là cắt điện, nước thì lút nhà, chán không buồn nói
    giao-thong,o-nhiem phan-anh: xe tải chở than chạy suốt ngày, vừa bụi vừa nguy hiểm cho các cháu đi học
    thoat-nuoc,o-nhiem phan-anh: cong ho chay qua nha boc mui, nuoc thai cua xuong dau phu do thang vao day
    # dev-3
    ngap-ung,thoat-nuoc kien-nghi: ngo 88 to 15 cu mua la nuoc dang len ngap san nha, cong thi be ti ma lai day bun. de nghi ubnd phuong cho nao vet som ko dan kho lam
    chieu-sang phan-anh: e ơi báo phường hộ cô là dãy đèn từ cổng chùa ra tới trường mầm non tịt hết rồi nhé
    cay-xanh,day-vong kien-nghi: Cây xà cừ trước nhà tôi cành vươn chạm vào dây điện, mỗi lần gió là toé lửa, mong các cơ quan chức năng cắt bớt
    ve-sinh phan-anh: Rác thải sinh hoạt của mấy dãy trọ công nhân cứ vứt ra gốc cột điện, chó tha khắp nơi
    duong-ngo kien-nghi: Tuyến đường liên tổ 6 - 7 hư hỏng nặng nhiều năm, cử tri đã kiến nghị nhiều lần chưa được sửa
    gcn kien-nghi: Gia đình tôi sử dụng đất ổn định từ trước năm 1980, có đóng thuế đầy đủ, đề nghị được cấp giấy chứng nhận quyền sử dụng đất lần đầu
    trich-do hoi: Tôi muốn xin trích lục bản đồ thì nộp đơn ở đâu, lệ phí thế nào?
    han-muc kien-nghi: Đề nghị xem xét nâng hạn mức giao đất ở cho các hộ đông nhân khẩu
    di-tich kien-nghi: Nhân dân làng Cựu Viên đề nghị cấp trên cho phép tu bổ, tôn tạo đình làng đã xuống cấp nghiêm trọng
    day-vong phan-anh: Day dien, day cap vien thong tren duong Tran Tat Van chang chit, nhieu doan vong xuong sat mat duong
    o-nhiem phan-anh: cụm CN xả khói cả đêm, ng già trẻ nhỏ ho hen suốt, đề nghị ktra xử phạt
    via-he kien-nghi: Lòng đường vỉa hè khu vực chợ bị các hộ kinh doanh lấn chiếm, mong lực lượng chức năng ra quân lập lại trật tự
    gam-cau kien-nghi: Đề nghị quản lý chặt khu vực gầm cầu Kiến An, không để đổ rác và trông xe trái phép
    dau-do-xe phan-anh: mấy xe tải cứ đỗ qua đêm ở đường Phan Đăng Lưu gần ngã ba, che khuất tầm nhìn nguy hiểm vl
    thung-rac kien-nghi: Bố trí thêm các thùng rác công cộng dọc đường đi bộ ven hồ
    trat-tu-xay-dung hoi: Nhà tôi muốn cải tạo lên 3 tầng có cần xin phép không và thủ tục ra sao
    giao-thong kien-nghi: de nghi lap den xanh do o nga tu Tran Nhan Tong - Hoang Quoc Viet vi gio tan tam un tac lam
    cap-nuoc phan-anh: 3 hnay nước sạch ko có 1 giọt, gọi tổng đài thì báo đợi
    cap-dien kien-nghi: Xin lắp thêm trạm biến áp cho khu dân cư mới, điện áp quá thấp không dùng nổi điều hoà
    thu-tuc phan-anh: Lên phường nộp hồ sơ sang tên xe mà bảo phải về làm trên mạng, tôi già rồi có biết gì đâu
    ho-kho-khan kien-nghi: De nghi xem xet dua ho ba Nguyen Thi Lan to 22 vao dien ho can ngheo vi chong mat, con om dau
    giao-duc phan-anh: Trường mầm non công lập thiếu chỗ, bốc thăm mới được vào học, nhiều cháu phải gửi nhóm trẻ tư nhân
    y-te hoi: ad ơi trạm y tế phường mình có tiêm vacxin cúm cho ng lớn k
    van-hoa kien-nghi: Tổ dân phố 16 chưa có nhà văn hoá, đề nghị bố trí quỹ đất xây dựng để bà con sinh hoạt
    an-ninh phan-anh: Tình trạng trộm cắp vặt gia tăng, đặc biệt là trộm chó và bình ắc quy xe điện
    ma-tuy phan-anh: Thanh niên tụ tập sử dụng ma tuý, hút bóng cười tại quán cafe võng cuối đường
    to-chuc kien-nghi: Đề nghị tăng mức phụ cấp và hỗ trợ đóng BHYT cho cán bộ tổ dân phố
    thai-do phan-anh !: Cán bộ tiếp nhận hồ sơ có thái độ không đúng mực, trả lời nhát gừng, không hướng dẫn người dân
    thai-do to-cao !: Tôi làm đơn này tố cáo ông Nguyễn Văn T, cán bộ địa chính, có hành vi nhận tiền của dân để hợp thức hoá đất lấn chiếm
    khac phan-anh: Bà con tổ 8 đánh giá cao sự chỉ đạo của Đảng uỷ, không có kiến nghị
    chieu-sang,ve-sinh,an-ninh kien-nghi: ngõ t vừa k có đèn vừa đầy rác vừa hay mất trộm, p xem giúp dân với
    thoat-nuoc kien-nghi: Miệng hố ga đoạn trước số nhà 112 bị sụt, rất mất an toàn, đề nghị khắc phục ngay
    thoat-nuoc phan-anh: nươc thai tu nha nghi ben canh chay trào ra ngõ, cống nghẹt toàn mỡ
    ngap-ung kien-nghi: De nghi co bien phap tieu thoat nuoc chong ngap khu vuc nga 5 Kien An
    duong-ngo phan-anh: duong be tong vo nat, da lom chom, ba con di lai kho khan nhat la nguoi gia
    duong-ngo,thoat-nuoc kien-nghi: Đề nghị đầu tư làm đường bê tông và rãnh thoát nước ngõ 245 vì hiện nay là đường đất không có cống
    cay-xanh kien-nghi: hàng hoa sữa ngoài đường lớn mùi nồng nặc đau đầu mất ngủ, đề nghị thay cây khác
    giao-thong,dau-do-xe phan-anh: xe đầu kéo container dừng đỗ dọc quốc lộ 10 lấn hết làn xe máy, đã có người chết
    an-ninh phan-anh: hàng xóm tôi làm nghề gì không rõ mà người lạ ra vào suốt đêm, đề nghị công an kiểm tra tạm trú
    an-ninh phan-anh: chó nhà ông Tám sủa thâu đêm suốt sáng, góp ý thì chửi lại
    o-nhiem phan-anh: nhà bên nuôi hơn chục con chó mèo mùi hôi thối bay sang không ngủ đc
    y-te kien-nghi: Kiến nghị phường tăng cường kiểm tra bếp ăn bán trú và quán ăn đường phố
    giao-duc kien-nghi: xin phường cho các cháu tổ 3 đc học đúng tuyến trường Trần Quốc Toản
    ho-kho-khan hoi: Con tôi bị tự kỷ có được hưởng trợ cấp khuyết tật không, hồ sơ gồm những gì
    thu-tuc hoi: ad cho em hỏi làm lại giấy khai sinh bị rách thì cần mang theo gì ạ
    thu-tuc kien-nghi: Đề nghị niêm yết công khai thủ tục, phí lệ phí tại bộ phận một cửa cho dân dễ theo dõi
    gcn hoi: Đất nhà e mua bán giấy viết tay năm 2008 có làm đc sổ ko ạ
    gcn khieu-nai: Tôi khiếu nại việc UBND phường từ chối xác nhận nguồn gốc đất để tôi làm sổ đỏ trong khi tôi có đủ giấy tờ
    han-muc khieu-nai: Tôi khiếu nại quyết định số 125/QĐ-UBND về việc thu hồi đất của gia đình tôi vì không đúng diện tích
    trat-tu-xay-dung khieu-nai: không đồng ý với biên bản vi phạm hành chính về xây dựng lập ngày 5/3, tôi xây trong đất của mình, đề nghị huỷ biên bản
    to-chuc hoi: sap nhap to dan pho thi nha van hoa cu co bi thu hoi khong
    to-chuc phan-anh: Thông tin từ phường xuống tổ rất chậm, nhiều chính sách dân không được phổ biến
    van-hoa phan-anh: Loa truyền thanh đặt sát cửa sổ phòng ngủ, 5h sáng đã phát ầm ĩ
    di-tich hoi: cho hỏi lịch mở cửa đền thờ ngày rằm tháng giêng, có được hầu đồng k
    di-tich,trat-tu-xay-dung phan-anh: có hộ xây nhà cao tầng sát chùa làm che mất cảnh quan di tích
    ma-tuy kien-nghi: đnghi CA phường dẹp tụ điểm lô đề cờ bạc ở quán trà đá cổng chợ
    ma-tuy,an-ninh phan-anh: khu nhà trọ sau bến xe phức tạp lắm, nghiện với gái mại dâm ra vào, đánh nhau liên tục
    cap-dien phan-anh: Công tơ điện nhà tôi bị cháy báo 2 ngày chưa có thợ đến thay
    cap-nuoc,duong-ngo phan-anh: đơn vị cấp nước đào đường lắp ống rồi không trả lại mặt đường, bụi bẩn cả tháng
    day-vong kien-nghi: Cột điện trước cửa nhà số 8 ngách 12/34 nghiêng sắp đổ, đề nghị điện lực thay cột mới
    via-he,ve-sinh phan-anh: hàng ăn đêm bày bàn ghế kín vỉa hè, ăn xong vứt giấy tăm xương đầy đường
    gam-cau,ma-tuy phan-anh: gầm cầu vượt thành tụ điểm chích hút, phường có biết k
    thung-rac phan-anh: Điểm tập kết rác đối diện cổng trường tiểu học gây mùi hôi thối ảnh hưởng sức khoẻ học sinh
    dau-do-xe kien-nghi: phường kẻ vạch cho đỗ xe 1 bên theo ngày chẵn lẻ đi cho đỡ cãi nhau
    thai-do phan-anh !: Chị tiếp dân mặt cứ hằm hằm, dân hỏi k thèm trả lời, bực hết cả mình
    thai-do,thu-tuc to-cao !: Muốn hồ sơ nhanh thì phải kẹp tiền vào, không có là bị ngâm cả tháng, cán bộ tư pháp gợi ý thẳng luôn
    thai-do,dau-do-xe to-cao !: công an phường bảo kê cho bãi xe lậu, thu tiền bảo kê hàng tháng ai cũng biết
    thai-do kien-nghi !: mong lãnh đạo phường chấn chỉnh thái độ phục vụ của một số công chức
    thai-do phan-anh !: tổ trưởng nhà tôi cửa quyền lắm, ai không hợp thì không ký giấy cho
    giao-duc phan-anh !: Cô hiệu trưởng nói năng xúc phạm phụ huynh ngay giữa sân trường
    thai-do,to-chuc to-cao !: Tố cáo tổ trưởng tổ 19 biển thủ tiền quỹ ủng hộ người nghèo
    an-ninh to-cao !: Tôi muốn tố cáo bà H lừa đảo chiếm đoạt tiền hụi của hơn 20 hộ trong tổ
    trat-tu-xay-dung phan-anh: tố cáo nhà hàng xóm xây tường lấn sang nhà em 10 phân ạ
    an-ninh phan-anh: tôi tố cáo cái quán karaoke ồn ào quá sức chịu đựng
    thu-tuc phan-anh: Cán bộ hướng dẫn tận tình nhưng hệ thống mạng hay lỗi, đi lại mấy lần chưa nộp được
    an-ninh phan-anh: Anh công an khu vực rất trách nhiệm nhưng địa bàn rộng nên trộm cắp vẫn nhiều
    khac hoi: Cho hỏi lịch cúng rằm chợ nghỉ bán không
    khac kien-nghi: đề nghị nâng cấp chợ Quán Trữ, mái tôn thủng hết, mưa ướt hàng hóa tiểu thương
    khac kien-nghi: nghĩa trang nhân dân hết chỗ, đề nghị mở rộng hoặc hướng dẫn hoả táng
    chieu-sang kien-nghi: Đề nghi lap dat he thong den chieu sáng tai ngo 12/34 to 9, hien nay rat toi gay mat an toan
    ve-sinh kien-nghi: tăng số chuyến thu rác dịp tết lên chứ nhà nào cũng đầy ứ
    cay-xanh phan-anh: cây đổ chắn đường từ hôm bão tới giờ, xe không qua được
    ngap-ung phan-anh: Cứ mưa to là đường Trần Tất Văn ngập nửa bánh xe, nước tràn vào nhà dân hai bên
    duong-ngo phan-anh: vỡ đường toác ra cả mảng, con tui đi xe đạp té trầy hết đầu gối
    o-nhiem kien-nghi: bắt mấy xe chở vật liệu phải phủ bạt, rửa bánh xe trước khi ra đường
    giao-thong phan-anh: học sinh cấp 3 đi xe máy điện lạng lách đánh võng hàng 3 hàng 4 ngoài đường
    van-hoa,giao-duc kien-nghi: nghỉ hè rồi đề nghị trường mở cổng cho trẻ em vào sân chơi thể thao
    ho-kho-khan,gcn kien-nghi: mẹ tôi là vợ liệt sĩ ở nhà tình nghĩa mấy chục năm chưa có sổ đỏ, mong phường giúp
    cap-nuoc phan-anh: nước máy nhà tớ dạo này vàng vàng mùi tanh như sắt gỉ
    via-he phan-anh: Xe máy cửa hàng điện thoại dựng kín vỉa hè, bà bầu như em phải đi xuống lòng đường
    trat-tu-xay-dung,o-nhiem phan-anh: cong trinh xay dung chung cu thi cong ban dem gay on va bui ban anh huong den nhan dan
    thoat-nuoc kien-nghi: ket ranh thoat nc o cuoi ngo 5 xin phuong cho nguoi thong
    # dev-4
    ve-sinh phan-anh: xom minh 3 4 hom r ko thay xe rac dau ca, tui rac chat cao nhu nui
    chieu-sang kien-nghi: kính đề nghị phường cho lắp bóng ở ngã ba nhà ông Lợi, các cháu đi học thêm về tối lắm
    ngap-ung phan-anh: nc ngập tới gối mà ng ta vẫn phải lội đi làm, kể từ khi đổ nền khu đô thị là bị
    thoat-nuoc kien-nghi: de nghi boc nap ranh don bun, may nam nay chua ai lam
    duong-ngo phan-anh: ngõ tôi đi như đi trên sao hoả
    duong-ngo kien-nghi: Đường Hương Sơn quá hẹp hai ô tô không tránh nhau được, đề nghị thành phố đầu tư mở rộng
    cap-nuoc kien-nghi: xin giảm giá nước sạch cho người già neo đơn
    cap-nuoc phan-anh: Đồng hồ nước chôn sâu dưới đất không đọc được số, thu theo khoán, dân không đồng tình
    day-vong phan-anh: tủ cáp ở ngã 3 tổ 2 đổ nghiêng, dây dợ lòi cả ra ngoài
    cap-dien hoi: Tiền điện kinh doanh với sinh hoạt khác nhau thế nào, nhà tôi có cái quán nhỏ thì tính kiểu gì
    cap-dien phan-anh: dien chap chon suot, hong mat cai tivi voi may bom
    cay-xanh kien-nghi: mong trồng dặm lại mấy hố cây trống trên vỉa hè đường mới
    cay-xanh phan-anh: Cây to bật gốc sau bão số 3 đè sập tường rào nhà tôi đến nay chưa ai xử lý
    dau-do-xe hoi: em ở chung cư ko có chỗ gửi ô tô, phường có bãi nào cho thuê theo tháng k ạ
    dau-do-xe phan-anh: xe chở hàng đứng bốc xếp giữa ngõ cả tiếng đồng hồ, ai qua cũng phải chờ
    giao-thong phan-anh: Vòng xuyến đường mới không có biển chỉ dẫn, xe đi loạn xạ
    giao-thong kien-nghi: cần có người đứng hướng dẫn qua đường cho học sinh giờ tan trường
    gam-cau kien-nghi: Dưới gầm cầu nên làm khu thể thao, trồng hoa thay vì bỏ phế
    o-nhiem phan-anh: quán nướng BBQ nhả khói thẳng vào cửa sổ tầng 2 nhà mình, quần áo ám hết mùi thịt
    o-nhiem phan-anh: nước kênh An Kim Hải đen ngòm bốc mùi xú uế, đã kiến nghị nhiều kỳ họp
    o-nhiem kien-nghi: yeu cau xuong go lap he thong hut bui, gio ai cung viem mui
    via-he kien-nghi: mong giải toả các ki ốt tạm lấn hành lang đường trước cổng bệnh viện
    via-he phan-anh: mới dẹp hôm trước hôm sau lại bày ra y như cũ, bán hàng tràn lan ngoài đường
    trat-tu-xay-dung phan-anh: ông Hùng xây chuồng gà lên đất hành lang mương, tổ nhắc mà cứ làm
    trat-tu-xay-dung kien-nghi: Đề nghị kiểm tra giấy phép toà nhà 9 tầng đang thi công ở số 200, móng làm nứt 5 nhà liền kề
    thung-rac phan-anh: thùng rác trước nhà văn hoá không có nắp ruồi muỗi nhiều kinh
    thung-rac hoi: rác cồng kềnh như giường tủ thì bỏ ở điểm nào vậy ạ
    di-tich kien-nghi: xin mở lại hội đua thuyền truyền thống ở đền làng
    di-tich phan-anh: Miếu Bà bị mất trộm bát hương cổ và đôi hạc đồng
    gcn phan-anh: nộp tiền sử dụng đất xong xuôi 2 năm rồi sổ hồng vẫn mất hút
    gcn hoi: sổ đỏ đứng tên hộ gia đình giờ muốn bán thì cần chữ ký của ai
    trich-do phan-anh: hàng xóm nhổ mất cọc mốc địa chính, giờ không biết ranh ở đâu
    trich-do hoi: mời đo đạc thửa đất tách thửa thì liên hệ công ty nào
    han-muc kien-nghi: đề nghị công khai quy hoạch chi tiết 1/500 khu Đồng Hoà cho dân biết
    han-muc hoi: nhà e thuộc diện giải toả làm cầu Nguyễn Trãi thì được tái định cư ở đâu
    thu-tuc kien-nghi: Nên có bộ phận trả kết quả tại nhà qua bưu điện cho người già
    thu-tuc hoi: con em sinh ở Hà Nội thì nhập hộ khẩu về đây cần giấy gì
    thu-tuc phan-anh: website phường toàn thông tin cũ, lịch tiếp công dân ko cập nhật
    ho-kho-khan phan-anh: bố tôi thương binh 2/4, mấy tháng nay tiền trợ cấp chuyển chậm
    ho-kho-khan kien-nghi: giup do nha chi Nhan bi chay het do dac, 2 con dang di hoc
    giao-duc kien-nghi: đề nghị miễn học phí cho con hộ nghèo và lắp quạt ở các lớp
    giao-duc hoi: mấy tuổi thì được vào mẫu giáo bé trường công ạ
    y-te phan-anh: bếp ăn công ty cho công nhân ăn ôi thiu, mấy chục người đau bụng đi viện
    y-te kien-nghi: mong trạm y tế trực cả buổi tối và ngày nghỉ
    van-hoa kien-nghi: khôi phục đội bóng đá thiếu nhi và làm giải hè cho các cháu
    van-hoa phan-anh: nhà văn hóa tổ cho thuê làm kho hàng, dân k có chỗ họp
    an-ninh phan-anh: đêm nào cũng có tốp thanh niên mang dao kiếm rượt nhau trên đường lớn
    an-ninh kien-nghi: tổ em mong lắp kẻng báo động và đội dân phòng đi tuần
    an-ninh hoi: bị lừa chuyển khoản trên mạng thì báo ai vậy các anh công an
    ma-tuy phan-anh: thằng cháu tôi nghiện nặng về nhà đập phá đòi tiền, mong công an đưa đi cai
    ma-tuy phan-anh: Quán mát xa trá hình số 45 gái ngồi đầy cửa
    to-chuc kien-nghi: Giảm bớt các khoản đóng góp, tổ nào cũng thu quỹ lung tung
    to-chuc hoi: số nhà ngõ mới đặt lại thì khi nào gắn biển, có mất tiền không
    thai-do phan-anh !: Vào phòng tiếp dân chào không ai đáp, hỏi thì hất hàm bảo ra kia mà đợi
    thai-do phan-anh !: mấy cậu trật tự quát tháo bà bán rau, giằng cả cái cân, dân ai thấy cũng xót
    thai-do,gcn to-cao !: Cán bộ gợi ý đưa 15 triệu thì hồ sơ sổ đỏ xong trong tuần, không thì cứ chờ
    thai-do,ho-kho-khan to-cao !: Danh sách nhận quà tết có tên người đã mất, tổ trưởng ký nhận hộ rồi giữ luôn tiền
    thai-do,trat-tu-xay-dung to-cao !: phó chủ tịch phường cho em trai xây nhà trên đất công, dân phản ánh thì bị doạ
    giao-duc,thai-do to-cao !: hieu truong thu tien chay lop 10 trieu 1 chau
    thai-do phan-anh !: nv một cửa chỉ sang phòng này phòng kia, mệt bở hơi tai mà chẳng ai chịu trách nhiệm
    an-ninh phan-anh: bà hàng xóm chửi đổng suốt ngày, thái độ côn đồ
    khac hoi: Siêu thị Go có bán vào mùng 1 tết k
    khac kien-nghi: đề nghị phủ sóng điện thoại tốt hơn ở khu ven sông
    chieu-sang,duong-ngo,thoat-nuoc kien-nghi: 3 viec can lam o to 20: den duong, do be tong ngo, lam cong
    ve-sinh,o-nhiem,thoat-nuoc phan-anh: mương đầy rác, nước đen hôi thối, chảy tắc không thoát đi đâu được
    an-ninh,giao-thong phan-anh: tối đến đám choai choai đua xe gầm rú rồi đánh nhau ở đầu cầu
    via-he,dau-do-xe phan-anh: nha hang hai san chiem via he lam cho de xe cho khach
    cap-dien,day-vong phan-anh: bão đổ cột điện làm mất điện 2 ngày, dây rơi xuống đường
    giao-duc,y-te phan-anh: học sinh ngộ độc sau bữa ăn bán trú ở trường tiểu học
    thu-tuc,han-muc hoi: thủ tục chuyển mục đích đất ao lên đất ở nộp ở một cửa phường hay thành phố
    # test
    trat-tu-xay-dung kien-nghi: de nghi phuong kiem tra nha so 15 ngo 88 tran nhan tong dang coi noi trai phep tang 5
    trat-tu-xay-dung hoi: cho cháu hỏi sửa mái tôn với xây thêm cái nhà vệ sinh thì có phải xin phép xây dựng không ạ
    trat-tu-xay-dung,o-nhiem phan-anh: Công trình xây dựng cạnh trường đổ bê tông cả đêm, bụi mù mịt, che chắn sơ sài, gạch rơi cả sang sân nhà tôi
    trat-tu-xay-dung kien-nghi: Mong phường xử lý dứt điểm mấy cái lều quán dựng trái phép trên đất công ven mương tổ 9
    via-he kien-nghi: Đề nghị dẹp mấy hàng bán hoa quả ngồi tràn ra lòng đường trước cổng chợ, sáng nào cũng tắc
    via-he phan-anh: quán nước mía nó căng bạt kê ghế ra hết cả vĩa hè, bà già này đi bộ tập thể dục phải né ra giữa đường sợ xe đâm
    via-he khieu-nai: Tôi bị lập biên bản xử phạt lấn chiếm vỉa hè 2,5 triệu trong khi chỉ để cái biển quảng cáo sát tường. Tôi khiếu nại quyết định xử phạt này
    via-he,giao-thong phan-anh: chợ cóc họp dưới lòng đường ngã 3 tổ 7 ngày nào cũng 5h sáng, xe cộ không qua nổi
    chieu-sang kien-nghi: den duong tren truc tran tat van doan gan cay xang hong 4 bong roi, de nghi thay som
    chieu-sang kien-nghi: Xin các chú lắp cho ngõ 45 mấy cái bóng điện, buổi tối đi lễ về các bà không nhìn thấy đường
    chieu-sang phan-anh: cột đèn số 8 cứ chập chờn nhấp nháy cả đêm, lúc sáng lúc tắt
    chieu-sang,an-ninh phan-anh: ngo 23 khong co den toi den thanh nien tu tap, con gai di lam ca ve so lam
    ve-sinh kien-nghi: De nghi cong ty moi truong thu gom rac dung gio, xe rac luc den luc khong
    ve-sinh kien-nghi: Các cô quét đường chỉ quét đường to, trong ngõ lá rụng đầy không ai quét, mong quan tâm
    ve-sinh phan-anh: chó thả rông ỉa bậy khắp ngõ, chủ không dọn, bẩn lắm
    ve-sinh kien-nghi: Kiến nghị tổ chức tổng vệ sinh sáng thứ bảy hàng tuần cho cả phường, phát động từng tổ
    thung-rac phan-anh: điểm tập kết rác ngay sát cổng nhà tôi, ngày nào cũng hôi thối, nước rỉ ra đường
    thung-rac phan-anh: thùng rác công viên vỡ nắp hết cả, rác đổ tràn ra ngoài mấy hôm rồi
    thung-rac phan-anh: bai trung chuyen rac canh san bong xe rac xep hang ca chieu, nuoc rac chay len lanh
    thung-rac,ve-sinh kien-nghi: Bỏ cái thùng rác ở đầu ngõ đi vì người nơi khác đến đổ trộm rác, thu gom lại không kịp
    cay-xanh phan-anh: caay xanh ngox 5 caanf caawts tiar, canhf loa xuoongs maais nhaf
    cay-xanh kien-nghi: Mùa mưa bão sắp tới mong công ty cây xanh cắt tỉa hàng xà cừ đường Hoàng Quốc Việt
    cay-xanh phan-anh: bon no chat trom cay sau dau via he nua dem, goc con moi nguyen
    cay-xanh kien-nghi: nen trong them cay o duong moi mo, nang chang chang khong co bong mat nao
    dau-do-xe kien-nghi: đề nghị phường quy hoạch bãi đỗ xe ô tô cho dân tổ 11, hiện không có chỗ để xe
    dau-do-xe phan-anh: xe khách đón trả khách dừng đỗ bừa bãi ở ngã tư Quán Trữ, giờ tan tầm kẹt cứng
    dau-do-xe hoi: bãi xe chỗ sân vận động cũ bao giờ mở lại vậy mn, giá gửi oto tháng bn
    dau-do-xe kien-nghi: Cần bố trí điểm đỗ xe cho phụ huynh đón con giờ tan học, chứ đỗ ngổn ngang thế này nguy hiểm
    giao-thong phan-anh: xe container chạy ầm ầm qua khu dân cư giờ cấm, nhà cửa rung bần bật, nguy hiểm cho trẻ con
    giao-thong phan-anh: thanh nien dua xe nẹt pô duong moi toi thu 7, khong doi mu bao hiem
    giao-thong phan-anh: Biển báo cấm xe tải bị cành cây che khuất, lái xe không nhìn thấy nên cứ đi vào
    giao-thong hoi: Đường trước UBND có bị cấm ô tô theo giờ không, mấy giờ đến mấy giờ ạ?
    gam-cau kien-nghi: de nghi lam san choi cho tre em o duoi gam cau kien an, dang bo hoang phi qua
    gam-cau phan-anh: Gầm cầu bị quây tôn làm bãi trông xe không biết ai cho phép
    gam-cau hoi: đất dưới gầm cầu ai quản lý, có cho thuê bán hàng được không ạ
    gam-cau phan-anh: hàng quán mọc lên như nấm dưới dạ cầu, nấu nướng bếp than ám hết trụ cầu
    o-nhiem phan-anh: khoi tu khu cong nghiep bay vao khet let, toi den la khong dam mo cua, con nho ho suot
    o-nhiem kien-nghi: Đề nghị kiểm tra cơ sở tái chế nhựa trong ngõ, đốt nilon khói đen xì
    o-nhiem phan-anh: xe cho dat cat khong phu bat roi vai day duong bui mu troi
    o-nhiem phan-anh: hồ điều hòa cá chết nổi trắng, nước đen kịt bốc mùi tanh
    ngap-ung phan-anh: ngaapj quas truowcs coongr chowj muwa 15 phuts laf ngaapj
    ngap-ung phan-anh: mưa có tí mà đường như ao, xe chết máy la liệt, dân khổ quá các bác ơi
    ngap-ung phan-anh: nước mưa đọng lại trước cửa nhà tôi cả tuần không rút, muỗi đẻ đầy
    ngap-ung hoi: dự án chống ngập khu vực cựu viên bao giờ khởi công?
    thoat-nuoc kien-nghi: nap ho ga dau ngo 41 vo toac roi, xe may sa banh xuong, thay gap giup
    thoat-nuoc phan-anh: mat nap cong ngay giua duong, ai do cam canh cay lam dau, toi den de lao vao
    thoat-nuoc kien-nghi: mương thoát nước sau khu tập thể bị bồi lấp hết bùn, bèo tây phủ kín, nhờ phường cho khơi thông
    thoat-nuoc hoi: khi nao thi lam xong duong ong thoat nuoc o to 6 vay phuong oi
    duong-ngo kien-nghi: mong phuong do be tong ngo 77, gio van la duong dat, mua xuong lay loi
    duong-ngo kien-nghi: đề nghị trải nhựa lại đường Cao Toàn, mặt đường nứt nẻ bong tróc lắm rồi
    duong-ngo kien-nghi: xin được hỗ trợ xi măng để bà con tự làm lại ngõ, bà con góp công
    duong-ngo,chieu-sang phan-anh: duong xuong cap lai khong co den, toi di lam ve nga 2 lan roi
    cap-nuoc phan-anh: nuoc sinh hoat duc ngau co mui tanh 1 tuan nay, giat quan ao vang het
    cap-nuoc phan-anh: mất nước 2 hôm nay không báo trước câu nào, nhà có trẻ sơ sinh khổ quá
    cap-nuoc kien-nghi: tổ tôi còn 12 hộ chưa có nước máy vẫn dùng giếng khoan, mong được kéo đường nước về
    cap-nuoc phan-anh: ống cấp nước rò rỉ dưới đường 3 tháng rồi, nước chảy suốt ngày đêm
    day-vong kien-nghi: de nghi bo gon day dien day mang nhu mang nhen o dau ngo 16
    day-vong phan-anh: dây điện mắc lằng nhằng trên cành cây, mưa gió xẹt lửa tung tóe sợ quá
    day-vong phan-anh: cot dien gay chan long ca sat ra roi ko ai sua, bao ve chac sap
    day-vong phan-anh: day internet vong xuong cham noc xe tai, hom qua xe keo dut ca cum
    cap-dien phan-anh: mat dien lien tuc ca tuan nay nong nhu rang, khong thay thong bao gi
    cap-dien hoi: cho hỏi giá điện phòng trọ sinh viên tính thế nào, chủ trọ thu 4k 1 số có đúng k
    cap-dien kien-nghi: tach cong to dien rieng cho 3 ho trong ngo, dung chung hay cai nhau
    cap-dien hoi: lịch cắt điện tuần này xem ở đâu ạ
    di-tich hoi: dinh cuu vien da duoc cong nhan di tich chua, bao gio xay lai
    di-tich phan-anh: đất của miếu bị người ta lấn mất gần trăm mét, tường bao bị phá
    di-tich kien-nghi: Mong nhà nước xếp hạng cho từ đường dòng họ Nguyễn, có sắc phong từ thời Lê
    di-tich hoi: muon sua lai nghe cua lang thi xin giay phep o dau
    gcn kien-nghi: Hồ sơ cấp bìa đỏ lần đầu của gia đình tôi nộp 8 tháng chưa có kết quả, đề nghị trả lời
    gcn khieu-nai: UBND phường trả hồ sơ xin cấp giấy chứng nhận của tôi với lý do đất tranh chấp là không đúng, tôi đề nghị xem xét lại
    gcn hoi: mất sổ đỏ thì xin cấp lại thế nào ạ
    gcn kien-nghi: Bà con tổ 33 đất ông cha để lại không giấy tờ, xin phường tạo điều kiện xét cấp quyền sử dụng đất
    trich-do phan-anh: bản đồ địa chính vẽ nhầm thửa nhà tôi sang nhà ông Tý, diện tích thiếu mất 12 mét
    trich-do phan-anh: xin trích đo thửa đất từ tháng 3 mà đến nay chưa ai xuống đo
    trich-do hoi: phi do dac dia chinh bao nhieu 1 thua, ai thu
    trich-do khieu-nai: Kết quả đo đạc của phường làm nhà tôi hụt 20m2 so với sổ cũ, tôi khiếu nại kết quả này
    han-muc kien-nghi: khu dat nha toi quy hoach treo 15 nam khong lam duoc gi, de nghi xoa quy hoach
    han-muc hoi: đất ao liền kề chuyển đổi mục đích sang thổ cư mất bao nhiêu tiền
    han-muc phan-anh: bị thu hồi đất 2 năm chưa nhận được tiền đền bù, đi thuê nhà khổ sở
    han-muc khieu-nai: Quyết định thu hồi 60m2 đất nhà tôi không báo trước, không có họp dân, tôi yêu cầu hủy quyết định
    thu-tuc hoi: lam giay khai sinh cho con can nhung gi a, bo me chua dang ky ket hon
    thu-tuc phan-anh: xếp hàng bộ phận 1 cửa từ 7h đến 11h mới đến lượt, ít ghế ngồi quá
    thu-tuc kien-nghi: hồ sơ chứng thực sao y nên cho làm cả sáng thứ 7
    thu-tuc hoi: xin xác nhận độc thân mất bao lâu vậy ạ
    ho-kho-khan hoi: nguoi cao tuoi bao nhieu tuoi thi duoc huong tro cap, 75 hay 80
    ho-kho-khan kien-nghi: mong sửa giúp nhà tình nghĩa cho mẹ liệt sĩ, mái dột hết rồi
    ho-kho-khan kien-nghi: xin cap the bao hiem y te cho ho can ngheo to 8
    ho-kho-khan kien-nghi: chau toi khuyet tat nang, muon duoc huong bao tro xa hoi ma nop don lau chua thay goi
    giao-duc hoi: nam nay tuyen sinh lop 1 theo tuyen nao, nha to 25 hoc truong nao
    giao-duc kien-nghi: mong mở thêm lớp mẫu giáo công lập chứ gửi tư đắt lắm công nhân không kham nổi
    giao-duc kien-nghi: de nghi nha truong khong day them day hoc tran lan, co giao ep hoc sinh di hoc them
    giao-duc hoi: con em tam tru co duoc vao truong mam non phuong k, hoc phi the nao
    y-te kien-nghi: phun thuoc muoi cho to 17 voi, dang co 5 nguoi sot xuat huyet
    y-te kien-nghi: Đề nghị kiểm tra an toàn thực phẩm các hàng ăn vặt trước cổng trường
    y-te kien-nghi: mong phường tổ chức khám sức khỏe miễn phí cho người cao tuổi
    y-te phan-anh: thịt ôi bán ở chợ tạm k ai kiểm dịch, bơm nước hóa chất ghê quá
    van-hoa kien-nghi: xin lắp ít dụng cụ thể dục ở vườn hoa cho người già tập
    van-hoa kien-nghi: thanh niên tổ mình k có chỗ đá bóng, mong phường làm cho cái sân bóng mini
    van-hoa hoi: đăng ký học dưỡng sinh, bóng chuyền hơi ở nhà văn hoá thì gặp ai
    van-hoa kien-nghi: xây khu vui chơi cho trẻ con chứ hè các cháu toàn cắm mặt vào điện thoại
    an-ninh phan-anh: dao nay trom cap nhieu qua, thang nay mat 3 xe may roi
    an-ninh phan-anh: thanh niên tụ tập đánh nhau, hò hét ở đầu ngõ 12 lúc nửa đêm
    an-ninh phan-anh: bọn cho vay nặng lãi đến tạt sơn, đổ mắm tôm nhà hàng xóm tôi, ai cũng sợ
    an-ninh phan-anh: khieu nai nha hang xom mo nhac am am suot ngay, goi cong an may lan khong an thua
    ma-tuy kien-nghi: De nghi cong an triet pha tu diem ma tuy o nha nghi gan ben xe
    ma-tuy phan-anh: đánh bạc lô đề công khai ở quán nước tổ 19, chiều nào cũng đông
    ma-tuy phan-anh: bọn trẻ con hút thuốc lá điện tử, bóng cười ở quán nét, nghi có cả ke
    ma-tuy to-cao !: Tôi tố cáo Nguyễn Văn Đ ở tổ 6 bán ma túy cho học sinh tại nhà, tôi có clip
    to-chuc hoi: sau sáp nhập tổ dân phố thì tổ 14 cũ giờ là tổ bao nhiêu
    to-chuc kien-nghi: tổ dân phố quá đông hộ, tổ trưởng không quản xuể, nên chia làm đôi
    to-chuc phan-anh: tổ phó với cộng tác viên dân số 6 tháng chưa được lĩnh phụ cấp
    to-chuc hoi: bao giờ bầu lại tổ trưởng tổ 22 vậy
    thai-do phan-anh !: anh cong chung dia chinh hach sach dan, mat luc nao cung nang nhu chi
    thai-do to-cao !: toi to cao ong to truong to 28 thu tien lam duong cua dan roi an chan, khong cong khai
    thai-do kien-nghi !: Đề nghị chấn chỉnh tác phong làm việc của cán bộ bộ phận tiếp dân, đi muộn về sớm
    thai-do,trat-tu-xay-dung to-cao !: nhà ông A xây trái phép vì có anh Dũng đô thị bao che, nhận phong bì rồi làm ngơ
    thai-do,ho-kho-khan to-cao !: Lãnh đạo phường ăn chặn tiền hỗ trợ bão của dân, danh sách ký khống, tôi có bằng chứng
    thai-do phan-anh !: chú dân quân đi dẹp chợ hất đổ cả gánh rau của bà cụ, cư xử vậy coi sao được
    thai-do phan-anh !: lên nộp giấy tờ bị cán bộ tư pháp làm khó, vòi vĩnh cà phê thuốc nước
    khac phan-anh: cảm ơn phường đã quan tâm, bà con rất phấn khởi, không có ý kiến gì thêm
    khac hoi: wifi miễn phí ở công viên mật khẩu là gì v ad
    khac kien-nghi: mong tivi chiếu nhiều phim việt nam hơn
    khac phan-anh: mèo nhà tôi lạc 2 hôm nay, ai thấy cho tôi xin lại
    ngap-ung,duong-ngo phan-anh: duong o ga lai them mua la ngap, khong biet dau ma tranh, xe nga suot
    day-vong,cay-xanh phan-anh: cành cây đè lên dây điện làm võng xuống, mưa bão rất nguy hiểm
    gcn,han-muc hoi: đất nhà tôi nằm trong quy hoạch thì có được cấp sổ đỏ không
    giao-duc,giao-thong phan-anh: cổng trường tiểu học giờ tan học tắc nghẽn, xe máy lao ầm ầm, nguy hiểm cho học sinh
    van-hoa,chieu-sang kien-nghi: sân nhà văn hóa không có điện chiếu sáng, chị em tập dân vũ buổi tối phải dùng đèn pin, xin lắp cho cái đèn
    y-te,ve-sinh phan-anh: rác ứ đọng sinh muỗi, tổ tôi 4 ca sốt xuất huyết rồi
    ma-tuy,chieu-sang kien-nghi: đoạn đường tàu tối không đèn, dân nghiện hay tụ, đề nghị lắp đèn và tuần tra
    trat-tu-xay-dung,via-he phan-anh: nhà mới xây làm bậc tam cấp lấn ra vỉa hè cả mét
    thung-rac,o-nhiem kien-nghi: xe ép rác ở điểm tập kết chảy nước thối, ồn từ 3h sáng, đề nghị di dời
    di-tich,o-nhiem phan-anh: chùa đốt vàng mã khói mù mịt cả khu, ngày rằm nhà tôi đóng kín cửa
    thu-tuc khieu-nai: Phường từ chối đăng ký khai sinh cho cháu tôi là trái luật, tôi làm đơn khiếu nại
    an-ninh khieu-nai: công an phường phạt tôi 3 triệu vì gây rối là oan, lúc đó tôi ở quê, yêu cầu hủy quyết định xử phạt
    to-chuc to-cao !: Kế toán hội phụ nữ khai khống tiền quỹ, chiếm đoạt của chị em mấy chục triệu
    o-nhiem phan-anh: tôi không tố cáo ai cả chỉ mong nhà hàng xóm bớt đốt rác, khói quá
    y-te phan-anh: bác sĩ trạm y tế khám rất chu đáo, nhưng máy đo huyết áp hỏng mãi không thay
    trat-tu-xay-dung phan-anh: phản ánh nhà bà Hoa xây dựng lấn chiếm lối đi chung của 5 hộ
    # unseen
    ngap-ung phan-anh: nhà bà ở chỗ trũng nhất xóm, trời đổ trận mưa là cả nhà leo lên giường ngồi
    thoat-nuoc kien-nghi: Cống ngầm qua nhà ông Thụ bị sập chưa khắc phục, đề nghị sớm thay ống mới
    chieu-sang kien-nghi: ad oi bao ben dien luc thap sang giup doan tu cho ve chua voi, toi mit
    ve-sinh phan-anh: dân buôn đổ vỏ hải sản đầy góc chợ, mùi ám vào tận nhà
    thung-rac kien-nghi: Xin thêm vài thùng đựng rác to ở khu tập thể, hiện phải treo túi lên cửa sắt
    cay-xanh phan-anh: cành xoan khô rơi trúng mái nhà em vỡ 3 viên ngói
    dau-do-xe phan-anh: oto nha ai do chan cong tu chieu qua goi mai k ra danh xe
    giao-thong kien-nghi: ngã tư này thiếu biển báo với đèn vàng nhấp nháy, tuần nào cũng có vụ va chạm
    gam-cau phan-anh: người ta quây bạt bán hàng ăn ngay dưới gầm cầu Rào, đêm nhậu nhẹt
    o-nhiem phan-anh: nha may giay xa khoi mui trung thoi, chau nha toi noi man vi khoi do
    duong-ngo kien-nghi: Ngõ 31 lát gạch từ thời bao cấp, giờ long lở hết, mong làm mới
    cap-nuoc phan-anh: Nước phọt ra từ vết nứt giữa ngõ mấy ngày nay, áp nước các nhà tụt hẳn
    day-vong kien-nghi: bó dây thông tin xoắn như ổ quạ ngay đầu hồi nhà cháu, nhờ các chú gỡ bớt
    cap-dien phan-anh: tối thứ bảy nào cũng cúp, máy thở của ông cụ phải chạy ắc quy
    di-tich kien-nghi: Ngói đình Trữ Khê xô hết, xin kinh phí đảo ngói
    gcn hoi: dat cap tu thoi hop tac xa gio muon xin so thi bat dau tu dau a
    trich-do kien-nghi: Đề nghị cử người về đo lại thửa 112, bản đồ chồng lên vườn nhà tôi
    han-muc phan-anh: Cắm mốc lộ giới đi qua giữa nhà từ 2009, xây sửa không xong mà bán cũng chẳng ai mua
    thu-tuc phan-anh: đk khai sinh onl bị treo ở bước cuối 5 ngày liền
    ho-kho-khan kien-nghi: ông Vượng mù hai mắt ở với đứa cháu nội mồ côi, xin phường xét cho hộ nghèo
    giao-duc kien-nghi: lop mau giao kin cho, xin mo them mot lop cho tre 3 tuoi
    y-te hoi: ở phường mình khám bảo hiểm ban đầu chỗ nào hả mọi người
    van-hoa kien-nghi: Nhờ tổ xin cho cái bàn bóng bàn với dàn âm thanh để các ông tập văn nghệ
    an-ninh phan-anh: trộm bẻ khóa vào lấy sạch đồ thờ nhà bác Thiều giữa ban ngày
    ma-tuy phan-anh: may dua choai choai hut can sa o san thuong nha hoang
    to-chuc kien-nghi: tổ phó nghỉ nửa năm, đề nghị bổ sung người thay và chi phụ cấp cho người làm hộ
    thai-do phan-anh !: hỏi thêm một câu là chị cán bộ gắt um lên, bảo đọc bảng đi
    thai-do,gcn to-cao !: làm cái sổ mà cán bộ địa chính bóng gió phải có quà, đưa 5 triệu mới chịu ký
    thai-do,ve-sinh to-cao !: Tổ trưởng thu tiền rác cao hơn quy định rồi bỏ túi riêng
    khac phan-anh: chuc ad ngay moi vui ve
    khac kien-nghi: Đề nghị bưu điện mở lại điểm giao dịch vì người già lĩnh lương xa
    via-he phan-anh: quán cơm bình dân đặt bếp nướng với xếp ghế nhựa tràn hết lối của người đi bộ
    trat-tu-xay-dung phan-anh: họ dỡ nhà cũ không quây lưới, gạch rơi lộp bộp xuống mái tôn nhà tôi, hỏi phép thì không có
    trat-tu-xay-dung kien-nghi: de nghi dinh chi viec xay 2 tang tren san tap the nha H3
    chieu-sang,duong-ngo kien-nghi: ngõ 5 tổ 30: mặt ngõ lồi lõm, đèn thì 3 năm chưa mắc, kính mong quan tâm
    thoat-nuoc,ngap-ung phan-anh: rãnh nhỏ mà rác lấp miệng, mưa rào tí là úng cả dãy
    an-ninh,o-nhiem phan-anh: xưởng cơ khí gõ choang choang cả trưa, tối thì hàng xóm mở nhạc đùng đùng
    day-vong,cap-dien phan-anh: dây vào công tơ cháy xém tóe lửa, báo sửa chữa mà mất điện nguyên ngày
    giao-thong,via-he phan-anh: sạp bán hoa che hết góc ngã ba, xe rẽ không thấy nhau suýt đâm
    ho-kho-khan,y-te hoi: Người thuộc hộ cận nghèo chạy thận thì được bảo hiểm y tế chi trả bao nhiêu phần trăm ạ?
    van-hoa,to-chuc phan-anh: Tổ mới ghép 3 tổ cũ, nhà văn hóa có 40 chỗ, họp phải đứng ngoài sân
    ma-tuy,an-ninh kien-nghi: nghien trom cap nhieu qua, de nghi tuan tra dem
    cay-xanh,chieu-sang kien-nghi: tán bàng trùm kín bóng cao áp, xin tỉa bớt cho sáng ngõ
    han-muc khieu-nai: Tôi không chấp nhận mức bồi thường theo quyết định thu hồi đất vì áp sai vị trí, yêu cầu xem xét lại
    thu-tuc khieu-nai: Phường trả lại hồ sơ đăng ký hộ kinh doanh của tôi không nêu lý do, tôi khiếu nại việc này
    via-he khieu-nai: toi khieu nai bien ban phat 3 trieu ve de hang ra he vi hom do toi dong cua
    an-ninh phan-anh: nhà bên dọa đánh con tôi, chửi bới, thái độ hung hăng
    y-te phan-anh: các chị ở trạm y tế rất ân cần nhưng thuốc huyết áp thì hay thiếu
    giao-thong hoi: bao giờ cầu Đồng Khê thông xe vậy bà con
    di-tich hoi: Chùa Trữ có được xếp hạng cấp thành phố chưa ạ?
    trich-do hoi: sổ cũ ghi 300 thước giờ quy ra bao nhiêu mét, ai đo
    cap-nuoc hoi: lắp công tơ nước mới mất bao nhiêu, đăng ký với ai
    to-chuc hoi: đảng viên chuyển về tổ 4 thì nộp giấy ở chi bộ nào
    dau-do-xe kien-nghi: kẻ ô đỗ xe ở lòng hồ đi, chứ đỗ loạn hết cả
    o-nhiem,dau-do-xe phan-anh: xe bồn hút phốt đậu trước ngõ cả ngày hôi không chịu được
    gam-cau kien-nghi: De nghi lap hang rao khong cho nguoi vo gia cu ngu duoi gam cau
    khac phan-anh: Không có ý kiến gì, nhất trí cao
    thai-do kien-nghi !: Đề nghị luân chuyển cán bộ tư pháp, dân phàn nàn về cách cư xử đã lâu
    an-ninh to-cao !: Tố cáo Trần Văn K tổ chức cho vay nặng lãi, siết nợ lấy xe của dân
    cap-dien phan-anh: Điện phập phù lúc mạnh lúc yếu, cháy hai cái quạt rồi
    # fresh-a
    trat-tu-xay-dung phan-anh: Nhà sau lưng tôi đào móng làm hầm, tường bếp nhaf tôi toác một đường nhét vừa ngón tay, chủ nhà bảo cứ kệ đấy
    trat-tu-xay-dung hoi: e muốn nâng thêm tầng tum cho bố mẹ đặt bàn thờ thì phải ra xin giấy ở đâu vậy mn
    trat-tu-xay-dung kien-nghi: de nghi phuong dinh chi ngay cai nha dang do be tong o cuoi ngo 41, ho xay vuot 2 tang so voi giay phep
    trat-tu-xay-dung phan-anh: ông hàng xóm quây tôn, dựng cột sắt kín cả khoảng sân chung của dãy tập thể, giờ muốn phơi cái chăn cũng chẳng có chỗ
    trat-tu-xay-dung,giao-thong phan-anh: Công trình nhà 5 tầng gần trường mầm non đổ cát đá tràn hết lối, xe bồn bê tông đứng chắn cả sáng, phụ huynh đưa con đi học phải luồn lách rất nguy
    via-he phan-anh: hang com bun pho bay ban ghe kin loi di bo, nguoi gia phai dat xe xuong long duong
    via-he kien-nghi: Tôi 72 tuổi, sáng nào cũng đi bộ dưỡng sinh mà phải bước xuống lòng đường vì lối dành cho người đi bộ họ trưng tủ kính, biển hiệu. Mong các anh dẹp cho.
    via-he hoi: cho hỏi bán xôi sáng trước cửa nhà mình từ 5h đến 7h có bị phạt không, có kẻ vạch cho bán không ạ
    via-he,dau-do-xe phan-anh: tiệm sửa xe đầu đường để xe khách kín hết hè, ô tô thì đậu luôn hai bánh lên vỉa, mn đi bộ chịu chết
    chieu-sang phan-anh: ddoạn từ cây xăng vô tới nhà thờ tối thui nhuw mực, con gái tan ca đêm về sợ muốn chết
    chieu-sang kien-nghi: xin phuong cho them may bong o ngach 5/18, cac chau di hoc them ve toi toan phai soi dien thoai
    chieu-sang phan-anh: đèn cao áp trước UB cũ nhấp nháy cả tuần nay, lúc sáng lúc tắt nhức cả mắt
    chieu-sang phan-anh: Ngõ nhà bà giữa trưa nắng chang chang mà bóng vẫn sáng, tối đến thì lại tắt ngóm, thế có ngược đời không
    ve-sinh kien-nghi: Đề nghị công ty môi trường quay lại giờ lấy rác 18h30, chứ giờ 14h mn đi làm hết ai ở nhà mà đổ
    ve-sinh phan-anh: cô lao công quét xong gom lá thành đống rồi bỏ đấy, gió một cái là đâu lại vào đấy, tuần này ba lần rồi
    ve-sinh hoi: tiền rác tăng từ 26k lên 40k một tháng là theo quy định nào vậy ạ, nhà có 1 người cũng đóng như nhà 6 người à
    thung-rac kien-nghi: dat giup xom toi hai cai thung rac loai to o dau ngo chu de tui vua chan dien cho no cao banh ra
    thung-rac phan-anh: Cái xe đẩy rác tập kết ngay sát cửa sổ nhaf tôi suốt đêm, hôi ko ngủ nổi, ai cho đặt ở đó?
    thung-rac kien-nghi: Dời giùm điểm trung chuyển rác ở ngã ba đi chỗ khác, nước rỉ ra chảy cả xuống đường, bà con đi chợ ngang qua bịt mũi
    cay-xanh phan-anh: cay phuong gia truoc cong truong bi muc goc nghieng han ve phia san, tre con ra choi duoi goc cay ay day
    cay-xanh kien-nghi: Hàng xà cừ đường Lê Duẩn cành chạm cả vào cửa sổ tầng 3, mùa bão tới nơi rồi đề nghị cho người chặt bớt cành
    cay-xanh phan-anh: từ hồi bão Yagi đến giờ hai gốc bật rễ trước cửa nhà văn hóa vẫn nằm chỏng chơ, mối đùn lên ăn hết rồi
    cay-xanh,chieu-sang kien-nghi: tan cay xum xue che het bong den duong, toi om ca doan, xin cat tia bot canh de lay anh sang
    dau-do-xe phan-anh: xe tải nhaf ai cứ 9h tối là về nằm chình ình trước cửa nhà cháu, sáng 7h mới đánh đi, bố cháu đi cấp cứu mà xe cứu thương ko vào dc
    dau-do-xe kien-nghi: khu minh o co 200 ho ma ko co cho gui oto, de nghi phuong tan dung bai dat trong sau cho lam bai xe
    dau-do-xe hoi: bãi xe ở khu đất cũ của hợp tác xã thu 1tr2 một tháng là giá nhà nước hay giá tư nhân v mọi người
    giao-thong phan-anh: nga tu Quan Tru gio tan tam la ko nhuc nhich dc, xe may tranh nhau leo len, ko thay bong dang ai dung phan lan
    giao-thong phan-anh: xe ben chở đất chạy vèo vèo trong khu dân cư giữa giờ tụi nhỏ tan trường, không ai dám cho con đi xe đạp nữa
    giao-thong hoi: Sao lại cho xe container đi vào đường nội bộ, biển cấm trước đây có mà giờ ai tháo mất rồi ạ?
    gam-cau phan-anh: duoi chan cau vuot may ong tu tap nhau nhau, roi ngu luon o do, chai lo kim tiem vut bua bai
    gam-cau kien-nghi: Khoảng trống bên dưới cầu Niệm nên rào lại hoặc làm sân cho các cháu, chứ để thế người ta mang phế liệu vào chất thành kho
    gam-cau,ve-sinh phan-anh: gầm cầu Kiến An giờ thành bãi đổ trộm xà bần, đêm nào cũng có xe ba gác tới trút
    o-nhiem phan-anh: xuong giat nha nghi xa nuoc xanh le ra muong, boc mui hac nhu thuoc tay, ca chet noi
    o-nhiem phan-anh: Cứ tầm 2 giờ sáng là khét lẹt mùi nhựa cháy, đóng hết cửa vẫn ngửi thấy, cháu tôi mới 8 tháng mà ho sù sụ
    o-nhiem phan-anh: quan ao phoi ra buoi chieu thu vao den si mot lop, hoi ra thi do cai lo nung phia ben kia song
    o-nhiem,ngap-ung phan-anh: trại lợn cuối xóm xả thẳng ra ao, hôm nào mưa lớn nước ao tràn vào sân, phân lều bều, khổ ko tả dc
    ngap-ung phan-anh: mua co 20p thoi ma xe may chet may hang loat o doan truoc buu dien, nuoc len toi yen
    ngap-ung phan-anh: hễ ông trời sầm lại là vợ chồng tôi lo kê tủ lạnh, vác gạo lên gác, năm nay sáu bận rồi
    ngap-ung hoi: Dự án chống úng cho khu Cựu Viên nghe nói từ năm 2022, giờ tới đâu rồi, bao giờ làm xong?
    ngap-ung,duong-ngo kien-nghi: nền ngõ mk thấp hơn mặt đường mới 50 phân, mưa là nc dồn hết vô nhaf, đề nghị tôn ngõ lên cho bằng
    thoat-nuoc phan-anh: nap ho ga truoc so 27 vo lam doi, tui em cam canh cay danh dau tam chu dem hom ai phi xe vao la toi
    thoat-nuoc kien-nghi: ranh ho nha ba Lien boc mui qua, xin phuong cho day tam dan len
    thoat-nuoc phan-anh: nuwowcs thải mấy nhà trên dồn xuống, chỗ nhà mình nó trào ngược lên cả lỗ thoát sàn nhà vệ sinh luôn á
    thoat-nuoc kien-nghi: Đã chục năm nay không thấy ai xuống nạo vét, bùn đầy đến miệng rồi, tháng tới mùa mưa mong các bác cho làm sớm
    thoat-nuoc,ngap-ung phan-anh: Con mương sau chùa bị đất đá lấp còn bé tí, nước không có lối ra nên cả xóm dưới ngâm trong nước 2 ngày
    duong-ngo phan-anh: dduwowngf nha em o ga o voi day dac, hom qua vo em cho con di hoc xoc mot cai vang ca dua be ra sau
    duong-ngo kien-nghi: Mặt ngõ 210 bê tông từ năm 1998 giờ trơ hết đá, đi xe lăn không được, mong được đổ lại
    duong-ngo hoi: ngõ mình 12 hộ góp được 60tr rồi thì phường có hỗ trợ xi măng ko ạ hay tự làm hết
    duong-ngo,chieu-sang kien-nghi: duong vao nghia trang vua xau vua khong co den, nha co dam ma dua ban dem rat kho, de nghi lam duong va keo dien
    cap-nuoc phan-anh: nuoc may nha em 3 hom nay chay nho giot, dem thuc canh moi hung dc vai xo
    cap-nuoc phan-anh: Vặn vòi ra đục ngầu như nước vo gạo lại có mùi tanh, nấu cơm cũng chẳng dám, phải đi mua bình về ăn
    cap-nuoc hoi: khu tái định cư bao giờ có nước sạch ạ, giờ nhà em vẫn xài giếng khoan
    cap-nuoc,duong-ngo phan-anh: ống nc vỡ ở ngõ 76 phun cả tuần ko ai khóa, lại còn xói hết nền đường, h sụt một hố to tướng
    day-vong phan-anh: may bo cap to nhu bap dui toi tha long thong sat dau nguoi, xe tai di qua moc phai keo dut roi quat vao nha
    day-vong kien-nghi: Cái cột trước nhà ông Sáu nghiêng muốn gục rồi, nhờ nói bên điện lực với viễn thông tới coi giùm
    day-vong phan-anh: Dây rợ chằng chịt trước ban công nhaf mk như mạng nhện, thỉnh thoảng lại tóe lửa, nghe mà rùng mình
    day-vong,cay-xanh kien-nghi: cây đổ đè lên bó cáp mạng làm nó xệ xuống ngang ngực, đề nghị vừa dọn cây vừa buộc dây lại cho gọn
    cap-dien phan-anh: Chiều tối nào nhà tôi quạt cũng quay lờ đờ, nồi cơm cắm mãi không sôi, tủ lạnh cháy lốc rồi
    cap-dien kien-nghi: De nghi nganh dien thay may bien ap cho xom 4, giờ cao diem qua tai nhay at lien tuc
    cap-dien hoi: sao công tơ nhaf cháu tháng này báo gấp ba trong khi đi vắng nửa tháng, muốn kiểm tra đồng hồ thì gọi ai ạ
    di-tich kien-nghi: Mái đình làng dột nát, kèo cột mọt hết cả, các cụ trong ban khánh tiết mong được cho phép trùng tu
    di-tich phan-anh: tuong rao chua bi sap mot doan, tro bo vao pha het vuon, may tuong da co de ngoai troi khong ai trong
    di-tich hoi: Làng muốn dựng thêm nhà tả vu để các cụ ngồi soạn lễ thì phải xin phép cấp nào, hồ sơ gồm những gì?
    di-tich kien-nghi: Sân chỗ thờ thành hoàng chật quá, tới hội làng không có chỗ rước kiệu, hát chèo, xin mở rộng sang ao bên cạnh
    gcn phan-anh: Tôi ở mảnh này từ năm 1981, nộp bìa xanh bìa đỏ gì cũng nộp đủ mà 6 năm nay chưa cầm được cái sổ
    gcn hoi: đất ông bà để lại k có giấy tờ gì chỉ có biên lai thuế thì làm sổ đỏ lần đầu dc k ạ
    gcn kien-nghi: de nghi phuong tra loi dut khoat ho so cap giay chung nhan cua gia dinh toi nop thang 3, hen lan lua mai
    gcn,thu-tuc kien-nghi: Mẹ tôi 83 tuổi làm bìa đỏ lần đầu mà bắt khai trên mạng, cụ có biết bấm đâu, xin cho cán bộ làm giúp
    trich-do hoi: muốn có cái sơ đồ thửa đất để nộp tòa thì xin ở đâu, mất bao nhiêu tiền một thửa?
    trich-do phan-anh: to ban do cua dia chinh ghi nha toi 92m, do thuc te 110m, may lan de nghi do lai ma chua thay ai xuong
    trich-do,gcn hoi: từ ngày sáp nhập xin trích lục ở phường hay ở chi nhánh vậy, có nó thì mới nộp hồ sơ làm sổ được
    han-muc hoi: thửa nhà em 300m vườn liền nhà muốn lên thổ cư thì được công nhận bao nhiêu mét?
    han-muc phan-anh: Treo quy hoạch công viên từ 2009 tới giờ, nhà dột không được sửa, con lấy vợ không được tách thửa
    han-muc khieu-nai: Tôi khiếu nại quyết định thu hồi 45m2 đất của gia đình tôi vì áp giá bồi thường đất vườn trong khi tôi có giấy tờ đất ở
    han-muc khieu-nai: gia dinh toi khong dong y voi phuong an den bu mo duong, kiem dem thieu 2 gian nha cap 4 va gieng, yeu cau xem xet lai
    thu-tuc phan-anh: ra mot cua lay so tu 7h den 11h chua den luot, chieu bao he thong loi mai quay lai
    thu-tuc hoi: khai sinh cho cháu mà bố cháu đang ở nước ngoài thì cần giấy gì ạ, nộp trên điện thoại có được không
    thu-tuc kien-nghi: Cụ nhà tôi không có điện thoại thông minh, mỗi lần chứng thực lại bắt quét mã, mong phường có người ngồi bấm hộ các cụ
    thu-tuc khieu-nai: Phường trả lại đơn xin xác nhận tình trạng hôn nhân của tôi mà không nêu lý do bằng văn bản, tôi cho là trái quy định, đề nghị giải quyết lại
    ho-kho-khan hoi: me em 79 tuoi ko co luong huu, nghe noi tu thang 7 dc nhan tro cap huu tri, dang ky o dau a
    ho-kho-khan kien-nghi: chị Tẹo xóm con một mình nuôi hai đứa bại não, ở nhờ chòi vịt, mong nhà nước cho mái nhà
    ho-kho-khan phan-anh: Bố tôi thương binh 3/4, tiền phụ cấp quý này tới giờ vẫn chưa thấy về, hỏi thì bảo chờ
    ho-kho-khan khieu-nai: toi khong dong y viec cat ho can ngheo cua nha toi, binh xet sai diem xe may, xin xem lai quyet dinh
    giao-duc kien-nghi: lop chau 56 hoc sinh ngoi ba dua mot ban, de nghi xay them phong hoc
    giao-duc hoi: Con mk tạm trú thì có dc vào lớp 1 đúng tuyến ko, nộp hồ sơ ngày mấy vậy ạ?
    y-te phan-anh: Trạm xá hết vắc xin cho trẻ cả tháng nay, phải bế cháu lên tận tỉnh tiêm dịch vụ
    y-te kien-nghi: quan tra sua canh cong truong ban do khong nhan mac, may chau uong xong dau bung, de nghi kiem tra an toan thuc pham
    y-te phan-anh: lăng quăng đầy mấy cái lu nhà hoang, khu này đã 5 người sốt xuất huyết nằm viện rồi
    van-hoa kien-nghi: xin cho tổ 19 cái chỗ để họp, giờ mỗi lần sinh hoạt phải mượn sân nhà ông Tĩnh, mưa là tan
    van-hoa phan-anh: nha van hoa khoa cua suot, muon danh cau long phai di nho khap noi, trong khi xay het may ty
    van-hoa kien-nghi: Mấy đứa nhỏ nghỉ hè hổng có chỗ chơi, toàn ra bờ kênh, xin phường mở sân banh với vài cái xích đu
    an-ninh phan-anh: karaoke keo loa to tong hop tu chieu den 11h dem, nha co nguoi om ma noi khong nghe
    an-ninh phan-anh: Tuần này ba nhaf trong ngõ bị khoắng mất xe đạp điện, một nhà bị bẻ khóa giữa ban ngày
    an-ninh kien-nghi: Mong công an khu vực tuần tra thêm khoảng 1-3 giờ sáng, bọn choai choai nẹt pô rú ga đuổi nhau ầm ầm
    an-ninh kien-nghi: hai nhaf 14 và 16 chửi nhau vì con gà suốt mấy tháng, hôm qua đã cầm gậy gộc ra, nhờ các bác tới hòa giải
    ma-tuy phan-anh: phong tro day cuoi dem nao cung co dua la ra vao chop nhoang, sang ra toan kim tiem voi giay bac
    ma-tuy phan-anh: thằng con bà ấy hút chích lại rồi, đập phá đồ đạc trong nhà, cả xóm không ai dám ngủ
    ma-tuy kien-nghi: De nghi cong an xoa tu diem so de an bai o quan nuoc dau cau, thanh nien may xom den cam co het xe
    to-chuc hoi: gop 3 to lam 1 thi ai lam to truong, phu cap tinh sao ha cac bac
    to-chuc kien-nghi: Một mình tôi coi 420 hộ mà phụ cấp chẳng đủ tiền xăng điện thoại, đề nghị trên xem lại cho anh em ở cơ sở
    to-chuc phan-anh: Sau sắp xếp không biết nhà mình thuộc tổ nào nữa, giấy mời thì ghi tổ 7, hóa đơn ghi tổ 11
    khac kien-nghi: loa phat thanh phuong noi bé quá, đầu xóm tui nghe chữ được chữ mất, chỉnh giùm
    khac hoi: Phường mình có mua cho dân cái bảo hiểm cháy nổ nào không, tôi nghe bên phường khác có
    khac phan-anh: biển tên đường mới gắn sai dấu, Trần Nhân Tông lại thành Trần Nhận Tông, khách tới cười cho
    thai-do to-cao !: Tôi tố cáo ông N.V.H cán bộ địa chính đã nhận của gia đình tôi 30 triệu đồng hứa làm sổ nhanh rồi không làm
    thai-do,gcn to-cao !: muốn sổ ra nhanh thì phải kẹp phong bì cho anh ngồi phòng địa chính, nhà tôi kẹp rồi mới được hẹn ngày, nhà bên không có nên nằm đó
    thai-do phan-anh !: co tiep dan o quay so 3 cu cam dien thoai luot face, hoi thi cau nhau ong gia roi con lam phien
    thai-do phan-anh !: Anh cán bộ ấy quát mẹ tôi giữa phòng đông người là "bà điếc à", cụ về khóc cả buổi
    thai-do,han-muc to-cao !: ong chu tich cu ky ban lo dat cong sau cho cho em vo, gio ho rao lai xay kiot cho thue, dan biet ca ma ko ai dam noi
    thai-do,ho-kho-khan to-cao !: nhà có ô tô 4 chỗ mà vẫn trong sổ hộ nghèo vì là cháu bác tổ trưởng, còn chị góa ba con thì bị gạt ra
    thai-do to-cao !: Tôi đi phản ánh về rác thì hôm sau có người của phường gọi bảo biết điều thì im, con anh còn đang xin việc đấy
    thai-do,trat-tu-xay-dung to-cao !: doi trat tu xuong lap bien ban roi chu nha dua ra quan nuoc noi chuyen rieng, hom sau lai xay tiep binh thuong, ai cung hieu la co gi
    thai-do,via-he to-cao !: mấy quầy ở cổng chợ tháng nào cũng phải nộp 500k cho ông bên đội dẹp vỉa hè, ko có biên lai, ai ko nộp là bị hốt đồ liền
    thai-do,thu-tuc phan-anh !: ra phường xin con dấu mà bị hành lên hành xuống bốn lượt, lần nào cũng thiếu một tờ, hỏi lại thì hất hàm bảo tự về mà đọc
    thai-do,to-chuc to-cao !: quỹ tổ thu mỗi nhà 300 nghìn từ năm ngoái, ông tổ trưởng cầm mà không công khai, nghe đâu đem lo việc nhà
    thai-do phan-anh !: Ông trực ban công an hôm thứ hai, dân vô trình báo mất xe mà ổng cười nói xe cùi mất thì mua cái khác
    thai-do,duong-ngo to-cao !: duong be tong ngo 9 lam 15 phan tren giay ma thuc te dao len chua toi 8 phan, nha thau la chau ruot ong pho chu tich, de nghi thanh tra
    thai-do to-cao !: Em xin không nêu tên. Người phụ trách xét tuyển dân quân nhận quà nhà giàu để con họ khỏi đi, con nhà nghèo thì gọi lần nào trúng lần đó.
    thai-do,trich-do phan-anh !: cán bộ đo đạc xuống đo mà nói giọng gợi ý "chị bồi dưỡng anh em chút thì số đẹp", tôi không đưa thì hẹn hoài không thấy bản vẽ
    o-nhiem to-cao !: Tôi làm đơn tố cáo chủ xưởng mạ số 8 cố tình xả a xít ra sông ban đêm, tôi có quay phim, xin giữ kín tên tôi
    thai-do,giao-duc to-cao !: muon cho con hoc trai tuyen phai qua tay co hieu pho 10 chai, ai chay dc thi vao, khong thi cho
    thai-do,an-ninh to-cao !: quan karaoke ay lam an xa lang vi co nguoi trong cong an phuong chong lung, cu sap kiem tra la ho biet truoc tat den dong cua
    thu-tuc phan-anh: Cháu cảm ơn cô Hạnh ở bộ phận một cửa, mẹ cháu đi xe lăn được cô ra tận cổng nhận hồ sơ, cả nhà cháu quý lắm
    an-ninh kien-nghi: anh cong an khu vuc nhiet tinh lam, nhung mot minh anh phu trach rong qua, xin phuong tang them nguoi
    ve-sinh phan-anh: Nhờ bác tổ trưởng nhắc mãi mà nhà số 5 vẫn vứt rác ra cửa nhà người ta
    thu-tuc hoi: hôm trước anh Tuấn tư pháp hướng dẫn tôi làm giấy khai tử rất tận tình, giờ muốn xin thêm bản sao thì ra ô số mấy ạ
    cay-xanh phan-anh: cây bàng nhaf chú ấy to quá, rễ đâm thủng cả bể phốt nhà mk, nói mãi chú ko chịu chặt
    thoat-nuoc kien-nghi: hom truoc chu tich phuong co xuong xem cai cong roi, hua la lam, cam on bac, gio mong som lam cho dan
    khac phan-anh: đài báo sắp có áp thấp, tố lốc, mà mái tôn nhà sinh hoạt cũ sắp bay, ai lo giùm với
    an-ninh phan-anh: hàng xóm dọa đánh chó nhà em vì nó sủa đêm, em sợ to chuyện nên báo trước
    chieu-sang kien-nghi: Có anh cán bộ hạ tầng xuống ghi nhận đèn hỏng hôm mùng 5 rồi, xin hỏi giục giúp để lắp bóng mới trước Tết
    y-te phan-anh: phòng khám tư hẹn 8 giờ mà 10 giờ mới khám, lấy tiền siêu âm hai lần, bảo nhầm rồi trả lại
    giao-thong phan-anh: Bị xe công nghệ tạt đầu rồi còn quay lại chửi, chỗ ngã ba này không có đèn xanh đèn đỏ nên ngày nào cũng cãi nhau
    van-hoa phan-anh: Bà con khen hội diễn của phường hay lắm, chỉ tiếc loa rè với ghế thiếu
    ma-tuy hoi: Thấy đám thanh niên nghi chơi đồ thì tố giác qua số điện thoại nào, có được giữ kín không ạ?
    trat-tu-xay-dung phan-anh: nha dang xay ben canh do vua roi xuong mai nha toi, tho xay hon hao con thach thuc
    to-chuc kien-nghi: đề nghị cho cán bộ tổ dân phố được tập huấn dùng phần mềm, chứ các bác lớn tuổi nhập số liệu chậm lắm tội nghiệp
    cap-nuoc phan-anh: nhân viên ghi đồng hồ nc toàn ghi áng chừng, tháng r nhaf mk lên 38 khối, đồng hồ chạy có 12
    chieu-sang,thoat-nuoc kien-nghi: to 12 xin hai viec: den duong hong 6 bong chua thay va nap cong dau ngo vo
    via-he,ve-sinh,an-ninh phan-anh: chợ cóc trước cổng khu tập thể bày tràn hết hè, tan chợ để lại đống vảy cá ruột gà, rồi tối đến lại nhậu nhẹt la hét tới khuya
    gcn,thoat-nuoc kien-nghi: một là nhà tôi xin cấp sổ đã 4 năm chưa xong, hai là cống sau nhà tắc nước dâng vào bếp, mong các bác giải quyết
    duong-ngo,cay-xanh,day-vong kien-nghi: Ý kiến khu dân cư số 6: ngõ 33 nứt vỡ cần đổ lại, cây sấu đầu ngõ sâu mục cần hạ, dây cáp trước nhà ông Bảng rủ xuống cần kéo lên
    trat-tu-xay-dung khieu-nai: Nhà tôi chỉ lợp lại mái mà bị phạt 15 triệu như xây mới, tôi không chấp nhận biên bản ấy, yêu cầu hủy quyết định xử phạt
    gcn khieu-nai: phuong ra van ban tu choi cap so cho toi noi la dat tranh chap trong khi toa da xu xong, toi khieu nai van ban nay
    cap-nuoc,cap-dien phan-anh: khu tro cong nhan bua nay vua mat nuoc vua chap chon dien, ae di lam ca ve ko tam rua ko ngu nghe dc gi
    cay-xanh,dau-do-xe kien-nghi: gui may bac 2 y: cat cai nhanh bang gay dang mac lung lo truoc nha tre, voi cam oto dau 2 ben ngo gio don con
    an-ninh,chieu-sang phan-anh: ngỏ tối wá nên bọn nó hay rình giật dth, tuần r 2 chị đi bộ bị r, mà đèn thì có bật bh đâu
    giao-duc,giao-thong kien-nghi: nha truong thieu cho ban tru cho tre, voi gio don con thi tac cung ca doan, ddeef nghị phường tính cách nào cho dân nhờ
    ho-kho-khan,y-te kien-nghi: ông Tư mù loà sống 1 mình hổng ai chăm, thẻ bảo hiểm hết hạn mấy tháng rồi, nhờ phường coi cho ổng hưởng trợ cấp rồi cho người tới khám
    o-nhiem,thung-rac phan-anh: Lò mổ gia cầm xả lông với nước tiết ra mương hôi tanh, sát đó lại thiếu chỗ bỏ rác nên dân vứt luôn xuống
    # fresh-b
    trat-tu-xay-dung phan-anh: cái nhà kho dựng trên đất ruộng cạnh đường 354 giờ họ đổ móng xây hẳn hai tầng rồi, ngày nào cũng trộn hồ ầm ầm
    trat-tu-xay-dung hoi: lam cai mai ton che san truoc nha 12m2 co can xin giay to gi ko vay, so lam xong bi do
    trat-tu-xay-dung kien-nghi: Ban công nhà đối diện đua ra quá nửa ngõ, xe chở đồ không qua được, xin phường xuống bắt họ đục đi
    trat-tu-xay-dung,o-nhiem phan-anh: nhaf bên đập phá xây lại ko che bạt, vôi vữa bay trắng cả mâm cơm, mà hình như làm quá lên 1 tầng so vs giấy
    trat-tu-xay-dung khieu-nai: phuong cuong che thao do cai bep sau nha toi trong khi toi xay tu nam 1996, toi khong dong tinh voi quyet dinh do va xin duoc xem xet lai
    trat-tu-xay-dung phan-anh: Bức tường ngăn hai khu đất bên dự án họ dựng cao 4 mét mà mỏng dính, gió lùa là rung, tụi tui đi dưới chân mà ớn
    via-he phan-anh: lối cho người đi bộ trước dãy ki ốt giờ thành chỗ rửa xe, nước xà phòng trơn tuột, bà nhà tôi ngã xước hết tay
    via-he kien-nghi: de nghi dep may cai bien quang cao dung giua he duong Tran Thanh Ngo, nguoi mu di va vao may lan
    via-he phan-anh: mấy bữa ra quân thì sạch bong, hôm sau xe nước mía với ghế nhựa lại mọc ra đầy, người ta phải xuống lòng đường mà đi
    via-he hoi: Cho hỏi nhà mặt phố có được xây bục bậc tam cấp lấn ra phần gạch lát của nhà nước không hay phải nằm trong ranh?
    via-he,giao-thong phan-anh: cho tu phat hop ngay goc nga ba, ban rau ngoi tran ca xuong duong, 6h sang la ket cung oto ko lui dc
    chieu-sang phan-anh: Ddi làm ca ba veef mà từ đầu làng tới cuối làng không nhìn thấy bàn tay, phải rọi bằng điện thoại
    chieu-sang kien-nghi: cac bac oi cho xin 2 cai den nang luong mat troi o doan cong len de, toi toi ba con di tap the duc kho qua
    chieu-sang phan-anh: bongs led mới lắp đầu năm mà nay chết 5/9 bóng, ko biết mua hàng kiểu j
    chieu-sang hoi: muốn báo đèn đường hư thì gọi số nào ạ, em gọi 1022 thì chuyển máy hoài
    chieu-sang,an-ninh kien-nghi: Khu vườn hoa sau 7 giờ là tối mịt, nam thanh nữ tú tụ tập la ó, xin cho đèn sáng và có bảo vệ đi vòng
    ve-sinh phan-anh: chieeuf nào xe gom cx chạy vèo qua xóm tôi ko dừng, bấm còi một cái rồi đi, các cụ xách túi chạy theo không kịp
    ve-sinh kien-nghi: xin cho nguoi quet don bo ke song sau phien cho, vo dua vo mia chat dong may hom lien
    ve-sinh phan-anh: ai đó cứ đêm đêm đem bao tải xác gà vịt vứt ở bờ mương xóm mk, sáng ra quạ với chó tha khắp ngõ, kinh k chịu đc
    ve-sinh hoi: bao giờ mới phân loại rác tại nhà như tivi nói vậy cán bộ, nhà tui để riêng rồi mà xe hốt gom chung một đống
    ve-sinh,thung-rac kien-nghi: ra bãi biển cuối tuần nhìn rác trôi dạt mà xót, tui xin phường mở đợt dọn dẹp, đặt thêm thùng có nắp dọc kè
    thung-rac phan-anh: 2 đầu công viên k có lấy 1 cái sọt nào nên trẻ con ăn xong vứt ngay gốc cây
    thung-rac phan-anh: cai thung xanh o goc nga ba be nap, cho no loi ra tung toe, ruoi dau day
    thung-rac kien-nghi: Nơi gom rác của cả bốn tổ đang nằm sát tường trường mầm non, phụ huynh xin dời ra khu đất phía trạm bơm
    cay-xanh kien-nghi: hai cay xoai co thu o san dinh lam chum qua lon, can co nguoi biet nghe cat bot, mua bao nay lo gay xuong nha to tien
    cay-xanh phan-anh: gios giật hôm wa 1 nhánh me tây to bằng bắp chân rớt xuống nóc xe hơi của tôi
    cay-xanh phan-anh: có người đổ hóa chất vào gốc cây osaka trước nhà số 12 cho nó chết để lấy mặt bằng bán hàng, giờ lá vàng rụng hết
    cay-xanh,day-vong kien-nghi: nhánh phượng cọ vào đg dây xẹt lửa, mong bên cây xanh với bên điện cùng tới cắt dùm
    dau-do-xe phan-anh: toi den o to do kin hai ben duong noi bo khu do thi, xe cuu hoa co muon vao cung chiu chet
    dau-do-xe kien-nghi: Xin kẻ ô và cho thu phí gửi xe ở sân ngoài nhà văn hóa, chứ giờ người lạ đem xe khách vào ngủ qua đêm không ai nói được
    dau-do-xe hoi: e ở trọ ko có chỗ để xe máy, phường có bãi nào gửi theo tháng rẻ ko ạ
    dau-do-xe phan-anh: mấy ông taxi công nghệ cứ chầu chực ngay cửa bệnh viện, ng nhà bệnh nhân ko biết dừng vào đâu
    giao-thong kien-nghi: quang duong truoc cua hang xang co nguoi quay dau xe lien tuc, xin lap dai phan cach mem
    giao-thong phan-anh: Bọn học sinh cấp ba đi xe phân khối kẹp ba, đầu trần phóng như bay mỗi chiều qua cầu chui, nhìn mà thót tim
    giao-thong kien-nghi: chỗ khúc cua đê cong quá, tối xe lao xuống ruộng hai vụ rồi, mong cắm cọc tiêu phản quang
    giao-thong hoi: đường một chiều mới kẻ mà không có biển, dân đi nhầm bị phạt 2 triệu thì kêu với ai ạ?
    giao-thong,dau-do-xe kien-nghi: giờ đón con ngoài cổng trường tiểu học nhìn mà oải, ô tô đậu ba lớp, xe máy luồn lách, nên cấm dừng đỗ từ 16h30 tới 17h15
    gam-cau phan-anh: duoi cau vuot co nguoi do xe ruot ra sua chua, dau nhot chay den ca mat san
    gam-cau kien-nghi: Xin làm lối đi bộ với chiếu sáng dưới cầu Kiến An, chứ bây giờ người lang thang đóng lều ở luôn dưới đó
    gam-cau phan-anh: phần sân phía dưới cầu Rào 2 bị quây rào kẽm làm bãi vật liệu của ai đó, dân đi tập thể dục hết lối
    o-nhiem phan-anh: nha toi cach lo gach 200m ma sang nao lau ban cung duoc mot lop bui do
    o-nhiem kien-nghi: Ông chủ quán nướng vỉa hè đốt than suốt từ 5 giờ chiều, nhà trên gác tụi tui hưởng hết, nhờ bắt làm ống hút mùi
    o-nhiem phan-anh: khu nhà em gần cụm CN Quán Trữ, đi học về là cay mắt vs buồn nôn, đi bv bs bảo do hít hơi keo
    o-nhiem phan-anh: Dạo này bỗng có tiếng gầm đều đều cả đêm phía nhà máy, kính cửa sổ rung bần bật
    o-nhiem kien-nghi: mương thối đen ngay cạnh trạm y tế, bệnh nhân phải bịt mũi vô khám, nhờ các cấp tìm cho ra chỗ nào xả rồi bắt họ lọc
    ngap-ung phan-anh: to 17 co 6 hooj o chan doi, mua keo ve la bun nuoc do tuot vao beeps, tivi nem di 2 cai roi
    ngap-ung kien-nghi: Triều cường rằm nào cũng vô nhà cả gang tay, bà con đóng bao cát hoài mỏi quá, xin lắp cái cửa van một chiều
    ngap-ung phan-anh: xe máy em chết máy giữa đường Nguyễn Lương Bằng vì nc lên lút bô, dắt bộ 1km, tới công ty trễ giờ
    ngap-ung hoi: bơm ứng cứu của phường gọi ai khi nước vào nhà giữa đêm vậy mọi người?
    thoat-nuoc phan-anh: Miệng hàm ếch bị mấy nhà che kín bằng tấm gỗ cho khỏi hôi, tới mưa là nước đứng trên mặt đường
    thoat-nuoc kien-nghi: ho ga gan cau thang khu tap the o day tao nen vung nuoc den, kien nghi bom hut va thay nap moi
    thoat-nuoc phan-anh: hon thang nay doan ranh truoc nha ong Bon be vo, chuot chay tum lum
    thoat-nuoc hoi: thông bể phốt với cống ngõ chung thì mỗi nhà chịu bao nhiêu tiền, phường có lo đoạn ống ngoài đường chính không?
    thoat-nuoc,duong-ngo phan-anh: ong cong duong ngo bi be, nuoc do len mat duong lam nat het be tong, di la truot
    duong-ngo kien-nghi: xin duong cho ngo 61 doi be tong thay nen dat do, con em mua ao quan di hoc bẩn het
    duong-ngo phan-anh: lối đi cặp theo đường ray đá dăm lởm chởm văng tùm lum, ba mẹ con em đi xe máy ngã trầy hết đầu gối
    duong-ngo,thoat-nuoc kien-nghi: cùng lúc thảm lại ngõ 24 thì cho luôn rãnh hai bên, lần trước làm rồi đào lên đào xuống tốn kém
    cap-nuoc phan-anh: ca xom hung chung mot voi may o dau doc, nha nao ko day som la ve xo khong
    cap-nuoc kien-nghi: Tháng này hóa đơn nc nhà cháu lên 900k, cả nhà có 2 ng, xin cử ng xem đồng hồ có bị hỏng ko ạ
    cap-nuoc phan-anh: bể chứa của chung cư cả năm chưa suucs rửa, mở vòi thấy con lăng quăng trôi ra
    cap-nuoc hoi: Cho hỏi bao giờ mở đường ống về thôn mới nhập vào phường, tụi tui còn gánh nước mưa xài
    cap-nuoc,cap-dien phan-anh: mất điện là mất nc luôn vì ko bơm lên dc, hum wa 2 thứ nghỉ tới 10h đêm, trời thì 39 độ
    day-vong phan-anh: may soi day dien thoai bo hoang quan quanh cot nhu to chim, co dua nghich keo tu dau nay sang dau kia
    day-vong kien-nghi: Nhờ bên nhà mạng dời hộp đấu dây treo lủng lẳng ngang tầm mắt trước cổng trường
    day-vong phan-anh: cot ly tam bi xe tai ui nut toi sat, nghieng 20 do, may ho gan do dem nam mo thay no do
    cap-dien kien-nghi: de nghi keo dien vao xom moi lap, 14 ho dang cau nho mot cong to gia 4500 dong mot so
    cap-dien phan-anh: cả tháng 6 có 9 hôm bị ngắt ko báo trc, cô em bán kem chảy hết hàng
    cap-dien hoi: nhà mk muốn tách đồng hồ ra để tính giá sinh hoạt thì nộp đơn ở đâu, bao lâu có ạ
    di-tich kien-nghi: nha tho ho Vu da xep hang cap thanh pho ma mai thung, moi ngay mua hung 3 cai chau, xin kinh phi sua
    di-tich phan-anh: Bia đá ghi tên các cụ đỗ đại khoa bị quăng ra bờ ao từ lúc làm lại cổng, không ai đem vào trong
    di-tich hoi: lam le hoi ruoc nuoc o den Hang nam nay co duoc phep khong, phai bao truoc may ngay
    di-tich,van-hoa kien-nghi: xin cho đội múa lân làng tôi tập ở sân đình, và cấp tiền sửa cổng tam quan đang bong tróc trước hội
    gcn hoi: vợ chồng e mua đất = giấy viết tay năm 2013 giờ có làm bìa đc k, cần những giấy j ạ
    gcn phan-anh: Cả dãy 22 hộ mua nhà của công ty từ đời ông Thiện đến nay chưa hộ nào cầm sổ trong tay
    gcn kien-nghi: kinh mong phuong huong dan gia dinh toi hoan thien ho so cap bia do cho thua dat bo me cho, hien con vuong chu ky cua mot nguoi anh o nuoc ngoai
    gcn,trich-do phan-anh: sổ thì ghi 80m2 mà bản đồ mới có 74m2, tôi đi hỏi thì bảo phải đo lại rồi mới đổi được, chạy mấy vòng rồi
    trich-do kien-nghi: Nhờ phường cho người xuống xác định mốc giới thửa 156 để anh em trong nhà chia đất, chúng tôi thuận tình rồi
    trich-do hoi: bản trích lục vị trí thửa đất dùng để vay ngân hàng có hạn bao lâu, lấy ở đâu ạ?
    han-muc hoi: ông bà để lại 500 mét ghi là đất T thời trước, giờ nhà nước công nhận đất ở được bao nhiêu
    han-muc kien-nghi: khu nha toi nam trong quy hoach duong vanh dai tu 2012, xin cong bo ro con lam nua hay bo de dan con sua nha
    han-muc khieu-nai: Chúng tôi 11 hộ không nhất trí với bảng giá tính tiền chuyển mục đích đất vườn, đề nghị rút lại thông báo nộp thuế lần trước
    han-muc khieu-nai: nhà em bị thu hồi 2 sào mà bồi thường thấp hơn nhà bên cạnh cùng loại đất, em không chịu quyết định này và yêu cầu giải quyết lại
    thu-tuc phan-anh: quẹt thẻ căn cước cả chục lần máy không nhận, chị trực bảo tại mạng nghẽn, sáng đó tôi bỏ chợ chạy 3 lần
    thu-tuc kien-nghi: de nghi bo sung ghe ngoi, may quat o phong tiep nhan, nguoi gia dung cho ca tieng
    thu-tuc hoi: em dky kết hôn vs chồng quốc tịch Hàn thì ra phường hay lên tỉnh ạ
    thu-tuc khieu-nai: toi nop ho so khai tu cho bo, phuong tu choi khong nhan vi noi cu chet o noi khac, toi cho rang lam vay la trai luat va xin duoc giai quyet lai
    thu-tuc,ho-kho-khan kien-nghi: bà nội em 91t liệt giường, ra đây bắt bà điểm chỉ hồ sơ nhận tiền thì mang kiểu j, mong cử ng tới tận nhà
    ho-kho-khan phan-anh: Ba năm rồi hộ cô Ba bán vé số chưa được ai xét, ở nhờ hiên nhà thờ mưa tạt ướt hết
    ho-kho-khan kien-nghi: xin phuong quan tam ba cu Den 88 tuoi, con chau mat het, an com tu thien, ko co ai de dua di vien
    ho-kho-khan hoi: Trợ cấp hàng tháng cho bé bị tự kỷ cần giấy khám ở đâu ạ, tôi hỏi bệnh viện thì bảo về phường
    ho-kho-khan khieu-nai: Tôi có con liệt mà bị trả hồ sơ hưởng trợ cấp khuyết tật do kết luận mức độ nhẹ, tôi không chấp nhận kết luận ấy, mong xét lại
    giao-duc kien-nghi: xin them xe dua don hoc sinh ben kia song, may dua di bo 4 cay so moi toi truong
    giao-duc phan-anh: Tụi nhỏ phải trú nắng dưới gầm cầu thang vì phòng thực hành chưa xây xong, hai năm rồi
    giao-duc hoi: Hộ khẩu một nơi mà ở trọ nơi khác thì con có vào mẫu giáo công lập chỗ mình ở được không cán bộ
    an-ninh,giao-duc phan-anh: bạn con trai tôi bị trấn lột sau giờ học thêm ở ngõ sau trường hai lần, thầy cô bảo ngoài cổng không phải việc nhà trường
    y-te phan-anh: bà bán giò chả ngoài chợ bỏ hàn the dai nhách, cả nhà tôi đi ngoài ba bữa
    y-te kien-nghi: Mong trạm cho người già đo huyết áp, lấy thuốc mãn tính vào cả thứ bảy, con cháu mới chở đi được
    y-te hoi: dot tiem nhac lai cho be 18 thang vao ngay nao a, di tiem muộn co sao ko
    y-te phan-anh: xóm tui mười mấy người nổi mẩn nằm rên, nghi do con muỗi vằn, chưa thấy ai xuống phun
    van-hoa kien-nghi: san choi cua to bi cat de xe, xin tra lai cho tre em da cau va cac cu tap duong sinh
    van-hoa phan-anh: thư viện phường mở cửa 9h đóng 10h rưỡi, con tui ham đọc sách mà vô lúc nào cũng khóa
    van-hoa phan-anh: đội văn nghệ tổ e tập mấy tháng mà hôm diễn ko có âm ly, hát chay nghe tội
    van-hoa,to-chuc kien-nghi: khu dân cư văn hóa mà bình bầu qua loa, xin làm lại tiêu chuẩn và trang bị cho bác trưởng ban chiếc máy tính
    an-ninh kien-nghi: nhung ngay gan tet mat trom vat nhieu, ba con xom duoi xin lap may camera dau ngo
    an-ninh phan-anh: mấy chục con chó thả ngoài đg, đêm tru như sói, trẻ bị rượt chạy té mấy lần r
    an-ninh kien-nghi: nhờ chú công an khuyên bảo 2 đứa cháu nhà tôi, chúng cứ đánh nhau vì chuyện chia nhà
    an-ninh phan-anh: Hai vợ chồng nhà 27 cãi nhau, ông chồng bóp cổ bà ấy bầm tím, phải đi cấp cứu, xóm giềng can hoài không được
    ma-tuy phan-anh: tôi đi bộ đêm thấy thằng bé 16 tuổi bán thứ bột trắng gói nilon cho hai đứa áo đồng phục
    ma-tuy phan-anh: quan net dau pho lau nay khoa cua tu 11h dem ma ben trong van dong nguoi, sang ra vo lo thuoc giay bac vut day ngoai hem
    ma-tuy kien-nghi: xin cho mấy cháu đi cai về trong tổ được học nghề, chứ ngồi không lại sa vô lại
    ma-tuy,an-ninh phan-anh: đánh đề ghi bảng ngay quán cà phê cóc số 3, mấy bà bỏ cả bếp núc ra ngồi, lại hay xô xát
    to-chuc phan-anh: toor tôi bầu bác Khoát dc 95 phiếu mà quyết định công nhận gần 3 tháng chưa thấy về
    to-chuc hoi: phu cap nhan vien bao ve dan pho moi nguoi duoc bn 1 thang, tinh tu khi nao ha bac
    to-chuc kien-nghi: Xin tách riêng dãy chung cư thành một tổ, giờ hơn bảy trăm hộ một bác già lo xuể làm sao
    khac kien-nghi: Đài truyền thanh đọc thông báo trúng giờ ngủ trưa, xin dời sang 17h
    khac hoi: so tay dien thoai cua cac phong o phuong dan xem o trang nao a
    o-nhiem,an-ninh phan-anh: chim yến nuôi nhà bên xả phân khắp sân thượng tôi, kêu loa dụ chim suốt ngày đêm
    thai-do to-cao !: kinh gui, tôi xin trình bay viec anh T phu trach cap phep nhan 20 trieu cua gia dinh toi de cho xay vuot tang, toi co tin nhan chuyen khoan, mong giu kin ten
    thai-do,han-muc to-cao !: Đất 200m2 ven hồ vốn là của tập thể, nay sang tên ông Lê Văn P nguyên chủ tịch mà không qua đấu giá gì hết, đề nghị làm rõ
    thai-do,gcn to-cao !: nhờ bạn bè mách thì cứ có tí cà phê cho anh thụ lý hồ sơ là bìa về liền, mẹ em đưa rồi đó, ko biết thế có là hối lộ hay sao
    thai-do,thu-tuc phan-anh !: Tôi hỏi nhẹ nhàng cô một cửa về giấy tờ, cô đáp cộc lốc "không biết đọc chữ à", còn quăng hồ sơ ra bàn
    thai-do phan-anh !: chu cong an khu vuc goi vo toi la con nay con kia luc ra khai bao tam tru, noi nang nhu chu no
    thai-do,ho-kho-khan to-cao !: quà Tết của nhà hảo tâm cho người nghèo, đến tay thì vơi một nửa, mấy hộ thân với ban điều hành lại được hai suất
    thai-do to-cao !: từ khi tôi viết đơn về chuyện đất công, cứ vài đêm có người ném đá vô cửa, rồi có ông ở phường ghé nói khéo "thôi rút đi cho yên"
    thai-do,trat-tu-xay-dung to-cao !: ai xay ma biet chi cho may anh di kiem tra thi xay lech the nao cung dc, nha toi khong chi nen bi lap bien ban ngay ngay dau
    thai-do,to-chuc to-cao !: Bí thư chi bộ tổ thu tiền ủng hộ bão lụt mỗi nhà 200 mà nộp lên có một nửa, hỏi sổ thì ông né, bà con nghi lắm
    cap-nuoc,thai-do to-cao !: anh đi ghi số của công ty nước gợi ý đưa 300k thì ghi cho ít đi, nhà nào chịu chi số nước mỗi tháng nhỏ xíu
    thai-do phan-anh !: Đi báo mất ví mà anh trực ngồi gác chân xem bóng đá, hẹn mai, mai lại hẹn mai, dân gọi là ông mai
    thai-do,duong-ngo to-cao !: ong truong ban giam sat cong dong ky khong ca cuon so nghiem thu duong xom, xi mang thi dem ve sua nha ong ay
    thai-do,thu-tuc phan-anh !: sao ng nhà cán bộ vô nộp hồ sơ đi thẳng vào trong xong trong 5 phút, dân tụi e lấy số từ sáng mà bị gọi sau, bất công
    thai-do,trich-do to-cao !: thằng đo đạc đo nhà kia dư ra 2 mét sang lối đi chung, ai cũng thấy, rồi thấy nó đi xe mới, tôi không tin là ngẫu nhiên
    giao-duc to-cao !: co giao o truong mau giao do tu thuc danh vao tay cac chau, ho cam khong cho noi ra, toi to cao hanh vi nay
    thai-do,via-he to-cao !: Tôi là người bán trái cây, xin được giấu tên. Tuần nào cũng có hai người mặc sắc phục tới "xin tí tiền uống nước", không đưa là thu cân.
    thai-do,to-chuc to-cao !: thi tuyen vao lam o phuong nghe dau biet de truoc het, dau toan la con chau may ong tren, chau thi rot
    thai-do,ma-tuy to-cao !: song bai o nha nghi H hoat dong bao lau nay, trinh bao thi lan nao cong an toi cung sach tron, chac chan co nguoi trong don bao tin
    thu-tuc kien-nghi: Hôm qua tôi quên ví ở quầy 4, cháu trực trả lại tận tay, cảm ơn cháu lắm, chỉ mong quầy có thêm cái ghế cho người già
    an-ninh phan-anh: bac to truong voi anh cong an da toi khuyen ma hai nha o cuoi hem thoi to nhau chuyen cay khe, gio lai gay tiep
    khac phan-anh: bão tố đêm qua thổi bay hết mấy tấm pa nô cổ động trước UBND
    cay-xanh kien-nghi: anh ở đội cây xanh hướng dẫn tôi làm đơn rồi, nay nhờ phường hối giúp lịch chặt cây
    thoat-nuoc phan-anh: ong chu tich noi phien trước la thang 9 lam cong, thang 11 roi van chua thay may muc vo, dan nguong ngong cho
    an-ninh phan-anh: nha ke ben ho doa nhau se bo thuoc chuot cho ga nha toi, cho ga ga ma thanh to chuyen
    gcn phan-anh: Nhân viên văn phòng đăng ký gọi lại xin lỗi vì soạn thiếu, hẹn tuần tới ra sổ hồng, tôi báo để phường nắm là họ làm việc đàng hoàng
    y-te kien-nghi: Bác sĩ Hồng ở trạm tận tâm hết mực mà có một mình, người bệnh xếp hàng dài, xin cho thêm người
    cap-dien phan-anh: tho dien di sua to tieng voi ong hang xom vi cai xe dau chan loi, roi bo ve, den gio nha toi van chua co dien lai
    giao-duc kien-nghi: Phụ huynh khen cô giáo chủ nhiệm dạy giỏi, mong nhà trường giữ cô lại khối 1 thêm năm nữa
    to-chuc phan-anh: ban lãnh đạo cũ tận tụy, nay bàn giao nhân sự chậm nên bà con không biết hỏi ai
    ve-sinh phan-anh: hàng xóm lén quăng bịch tã giấy trước cửa nhà mình, mình quay clip rồi mà chưa muốn làm căng
    ho-kho-khan kien-nghi: nho cán bộ chính sách hướng dẫn làm hồ sơ người có công cho ba tôi, anh ấy dặn tận tình lắm, còn thiếu giấy của đơn vị cũ
    thoat-nuoc,chieu-sang,ve-sinh kien-nghi: gop y ba chuyen: ranh truoc nha 34 day rac, den ngach 6 khong sang, xe rac bo khu minh hoai
    khac phan-anh: ban quản lý chợ tăng tiền thuê sạp gấp rưỡi, tiểu thương tụi tui buôn bán ế ẩm chịu không thấu
    # fresh-c
    gam-cau,an-ninh phan-anh: gam cau Dong Khe dem nao cung co nhom tu tap uong ruou, danh bac, chui nhau am i, dan quanh do khong dam di qua
    an-ninh phan-anh: Tôi muốn tố cáo nhà hàng xóm nuôi tám con chó, đêm sủa, ngày rú, con tôi đang ôn thi đại học mà không tài nào chịu nổi, góp ý thì họ chửi.
    cap-nuoc kien-nghi: Các hộ cuối đường ống ở xóm Trại nước chảy yếu như sợi chỉ, ban ngày không bơm lên bể nổi. Mong công ty nước thay ống to hơn.
    thung-rac kien-nghi: De nghi phuong bo tri them 2 thung rac o san the duc to 8, ba con tap xong khong biet vut vo chai vao dau
    cay-xanh phan-anh: Cây bàng cổ thụ ở sân kho cũ rễ đã bật một nửa sau cơn bão, thân nghiêng hẳn về phía lớp mẫu giáo.
    cap-nuoc,thoat-nuoc kien-nghi: Ống nuớc sach đi chung trong cóng thải o ngách 8,ống rỉ thì uong nước thai à ?yêu cau tach ra
    gcn hoi: Nhà tôi ở ổn định từ năm 1987, đất bố mẹ để lại chỉ có giấy viết tay. Nay muốn làm sổ đỏ lần đầu thì cần những giấy tờ gì, nộp ở đâu?
    cay-xanh kien-nghi: Trồng lại hàng phượng ven hồ đã đổ hết trong bão Yagi.
    o-nhiem,giao-thong phan-anh: xe bon tron be tong chay ca dem roi vai nuoc xi mang, sang ra bui trang duong, con nit hen suyen kho tho
    thu-tuc,gcn hoi: Sổ do dung ten ông bà ,ông ba mat het roi, chúng toi muôn sang tên thi lam thừa kế ở đâu truocc
    via-he phan-anh: Biển quảng cáo của tiệm nha khoa chắn ngang vỉa hè ngang ngực người lớn.
    dau-do-xe kien-nghi: cong truong mam non gio don con xe o to phu huynh dau kin hai ben, de nghi ke vach va cho bai dau tam
    ma-tuy phan-anh: cuoi ngo canh bai dat trong toi nao cung co may thanh nien tu tap, sang ra nhat duoc ca nam kim tiem
    gcn phan-anh: so do nha toi in sai ten dem cua vo toi, dem len dinh chinh thi hen thang nay qua thang khac
    thu-tuc khieu-nai: toi nop ho so dang ky kinh doanh ho ca the, phuong tra loi khong du dieu kien dia diem trong khi nha ben canh cung nganh van duoc cap, toi de nghi giai quyet khieu nai
    cap-nuoc kien-nghi: xin giam gia nuoc cho ho ngheo va cong khai ket qua kiem nghiem hang thang
    thai-do,ho-kho-khan to-cao !: Kính gửi đồng chí Bí thư. Tôi xin tố giác: danh sách hộ nghèo tổ tôi có ba nhà là anh em ruột của người làm danh sách, nhà tầng, có ô tô; còn hộ nghèo thật thì bị gạt. Tiền hỗ trợ Tết năm ngoái phát cho các hộ cũng bị bớt lại mỗi suất hai trăm nghìn. Tôi làm đơn này có ba người làm chứng, xin được giữ kín tên.
    duong-ngo kien-nghi: Ngách 5/18mấp mô như ruộng cày,ngừoi già đi xe lăn không qua nổi, xin đổ lại bê-tôngcho
    thai-do phan-anh !: cong an khu vuc den nha noi nang rat hach dich voi bo toi, bo toi chi hoi lai mot cau ma bi quat giua san
    thai-do,han-muc to-cao !: Đề nghị Ủy ban Kiểm tra vào cuộc: một lãnh đạo phường cũ đã ký xác nhận nguồn gốc đất khống cho ba lô ven sông, sau đó chính vợ ông ta đứng tên. Tôi xin cung cấp bản sao.
    thai-do phan-anh !: Hom nop ho sơ,anh tiep nhan lay but vạch cheo len don cua tôi roi quăng ra,bảo chữ nhu ga boi ai doc đuợc
    gcn khieu-nai: to toi khong dong y van ban tra loi so 88 cua phuong noi dat nha toi la dat cong, dat nay hop tac xa cap nam 1983 co so, toi yeu cau huy van ban do
    cap-dien phan-anh: tu dien cong cong mo toang cua, tre con tho tay vao duoc, toi lay day thep buoc tam
    duong-ngo,cap-nuoc phan-anh: cong ty nuoc dao duong dat ong xong lap dat qua loa, gio lun thanh ranh, ma nuoc van chay yeu nhu cu
    o-nhiem hoi: ben ban da lam viec voi xuong go ep chua, ket qua do mui hoi hom thang 9 the nao sao khong thay bao dan
    giao-thong,dau-do-xe kien-nghi: Ở chỗ vòng xuyến ngã năm xe khách dừng đón trả khách vô tội vạ, taxi thì đậu xếp hàng trên làn rẽ phải. Mong cảnh sát giao thông chốt giờ cao điểm và kẻ lại vạch cấm dừng.
    dau-do-xe hoi: cho hỏi đậu xe hơi qua đêm ở hẻm nhà mình có bị phạt hông vậy, hẻm rộng 6m lận
    giao-duc,van-hoa kien-nghi: de nghi cho tre con vao choi trong san truong ngay nghi vi khu minh khong co cho choi nao ca
    trich-do kien-nghi: Bản đồ địa chính đo năm 2004 vẽ thiếu hẳn con mương phía sau nhà chúng tôi, năm hộ liền kề cùng bị. Đề nghị đo chỉnh lý chung một lần cho cả dãy.
    cap-nuoc phan-anh: dong ho nuoc nha toi bi hong 4 thang, nhan vien van ghi khoan 25 khoi moi thang, nha co 2 nguoi dung sao het
    o-nhiem kien-nghi: Hộ nuôi chó mèo lấy thịt ở giữa tổ 19 thải phân xuống rãnh chung, mùi xú uế nồng nặc. Yêu cầu phường kiểm tra, buộc di dời ra khỏi khu dân cư.
    duong-ngo phan-anh: Đường ngo 27 quy tức xuống cấp quá nhiềuổ gà, xe máy đi qua xóc long cả ốc
    giao-thong phan-anh: xe tải chở đất chạy ầm ầm giờ tan học, bụi mù, bọn trẻ con đi bộ sợ xanh mặt lun, csgt đâu hết r
    khac kien-nghi: Đề nghị bố trí một cây ATM ở khu vực trụ sở mới vì các cụ lĩnh lương hưu qua thẻ phải đi hơn 4 cây số.
    giao-duc phan-anh: Con tôi học lớp 3, cả lớp dùng chung một nhà vệ sinh hỏng khóa, cháu nhịn cả buổi không dám đi.
    cap-dien kien-nghi: Đề nghị Đội quản lý Điện lực khu vực Kiến An lắp đặt bổ sung trạm biến áp tại khu dân cư phía đông TDP 35, hiện thường xuyên mất điện cục bộ giờ cao điểm.
    trat-tu-xay-dung khieu-nai: Toi khieu nai quyet dinh xu phat hanh chinh 12 trieu voi nha toi vi toi chi sua mai ton chu khong xay moi, phat nhu vay la sai
    thai-do phan-anh !: Thu tiên nuơc thãi mà người đi thu chừi cả bà già, noi "không nôp thì căt" trong khi toi xin khất co 2hôm, ban này la nguoi của phường
    chieu-sang kien-nghi: caay den ngõ 9/12 nhap nháy như den vu truong ca tháng rôi,xin thay hộ
    trich-do hoi: Giay hen trích luc của tôi qua 12 ngàyroi, goi số may bàn khong ai bắt, toi phai hoi o dau
    van-hoa kien-nghi: Kinh de nghi phuong cho sua lại san bóng chuyềncủa tổ, lưới rách bươm,cột thì han rỉ
    thung-rac phan-anh: Thùng rác công cộng đặt được hai hôm thì mất nắp, một tuần thì mất luôn thùng.
    thai-do phan-anh !: Tôi 74 tuổi, ra bộ phận một cửa hỏi giấy khai tử cho ông nhà, cô ngồi quầy số 3 vừa bấm điện thoại vừa bảo "về mà đọc trên mạng", không ngẩng mặt lên lần nào.
    thoat-nuoc kien-nghi: Nâng mặt đường xong thì hố ga thành cái hố tụt sâu gần gang tay, xe đạp các cháu lao vào là đổ. Nâng miệng ga lên cho bằng mặt đường giúp dân.
    y-te phan-anh: phòng khám tư kế bên chợ đốt rác y tế trong thùng phuy hay s á, khói mùi thuốc tây kinh dị
    gam-cau phan-anh: gầm câu đuờng sắt nuoc đọng quanh nam, muõi như trấu,có nguoi còn tha vịt ở đó nua
    dau-do-xe,duong-ngo phan-anh: xe tai 5 tan toi nao cung chui vao ngo do nho, nap ranh vo, mat ngo lun ca doan dai
    giao-duc phan-anh: truong thu tien hoc them trong gio chinh khoa, chau nao khong dang ky thi cho ngoi san choi, toi thay vay la khong duoc
    via-he khieu-nai: doi quy tac thu ban ghe cua toi ngay 12/10 khong lap bien ban, ban ghe toi ke trong nha khong lan ra he, toi khieu nai yeu cau tra lai va boi thuong
    thu-tuc phan-anh: Một cửa đông mà chỉ mở hai quầy, bà con xếp hàng ra tận cổng. Các cháu nhân viên thì cũng vất vả, mồ hôi nhễ nhại, không ai nỡ trách.
    chieu-sang,van-hoa kien-nghi: Mỗi tối ba chục bà tập dân vũ trong bóng tối ở sân đình cũ, hôm đau chân, hôm va nhau. Chỉ xin hai cái bóng đèn và một ổ điện.
    han-muc kien-nghi: Nhân dân TDP 41 đề nghị cấp có thẩm quyền công khai điều chỉnh quy hoạch phân khu, xác định rõ chỉ giới tuyến đường dự kiến mở để nhân dân ổn định cuộc sống.
    to-chuc,thu-tuc kien-nghi: Tổ trưởng sống bên này mà con dấu xác nhận lại nằm ở nhà ông bí thư chi bộ bên kia. Phường quy định lại giúp cho dân đỡ chạy đi chạy lại.
    an-ninh phan-anh: nha ben dang xay ho cho tho hon chuc nguoi ngu lai cong trinh, dem danh bai cai nhau, sang dai bay ra hem
    o-nhiem phan-anh: Lò đôt than tổ ong bán buổi sang khói mù mịt, tre con ho sặc suạ,nha toi benh hen ko thở đuợc
    o-nhiem kien-nghi: MTTQ phường tổng hợp: 67 hộ dân giáp cụm công nghiệp Quán Trữ kiến nghị kiểm tra, xử lý tình trạng khí thải, tiếng ồn máy dập và nước thải chưa qua xử lý của một số doanh nghiệp.
    thu-tuc kien-nghi: Ông bà già chúng tôi không có điện thoại thông minh, không biết nộp hồ sơ trên mạng. Xin có người ngồi hướng dẫn tận nơi, hoặc cho nộp bản giấy.
    giao-duc hoi: e mới chuyển trọ về đây, bé nhà e 5t thì đk học mầm non công lập ở phường kiểu j ạ, cần tạm trú ko
    ho-kho-khan kien-nghi: me toi 79 tuoi khong luong huu nghe noi tu thang 7 duoc tro cap huu tri xa hoi, xin cho me toi vao danh sach
    gam-cau hoi: bai gui xe duoi gam cau co phai cua phuong khong, sao gui mot dem lay 30 nghin
    trich-do hoi: Xin hỏi muốn xin trích lục thửa đất để chia cho con thì đến phường hay phải ra văn phòng đăng ký đất đai, lệ phí hết bao nhiêu?
    giao-thong phan-anh: Đen xanh đền đỏ chổ ngả ba chơ cứ đỏ cả bốn bề,mạnh ai nây chạy
    van-hoa,ho-kho-khan kien-nghi: to toi nhieu cu gia neo don, xin cho mo bep an tinh thuong o nha van hoa moi tuan mot bua
    thai-do,ho-kho-khan to-cao !: To cao nguoi lâp danh sach hô trơ bao lụt khai không tên 2nguoi đa chêt đe lấy tiền,danh sach niêm yet sờ sờ ra đấy
    day-vong,via-he kien-nghi: Tru điẹn nằm giửa vỉa hè trước tiệm vàng, dây cáp thòng xuống tận vai, de nghi di doi gon vào
    ma-tuy kien-nghi: Nhân dân TDP 12 đề nghị Công an phường có biện pháp quản lý chặt số đối tượng cai nghiện trở về địa phương, xây dựng tổ dân phố không ma túy.
    ma-tuy to-cao !: Tôi xin tố cáo người thuê tầng hai nhà số 40 ngõ 33 bán ma túy đá cho học sinh; tôi tận mắt thấy giao hàng chiều thứ sáu. Xin tuyệt đối đừng nói ai báo, nhà tôi có con nhỏ.
    cap-dien phan-anh: Mùa hè vừa rồi cả xóm Đồng Tử tối nào cũng tụt áp, quạt quay lờ đờ, điều hòa không lên nổi.
    han-muc phan-anh: Người ta cắm cọc đỏ giữa sân nhà tôi rồi đi, hỏi ai cũng bảo "dự án".
    trat-tu-xay-dung,thoat-nuoc phan-anh: Nhà số 22 ngõ 10 đổ cọc ép sát ranh, bơm bùn bentonite xả thẳng xuống cống chung, giờ cống tắc mà họ chối bay chối biến.
    cap-nuoc phan-anh: Nứơc sạch mất 3 ngay lien khôngbáo trước, ca ngo phải mua nứơc bình về tắm cho con
    dau-do-xe kien-nghi: xe container dau qua dem hai ben duong Le Duan khu vuc cay xang, xin cam do va xu phat
    chieu-sang phan-anh: Den duong dođc bo mương bi kẻ xau lấy mất daay, toi muoi một tuân nay
    ho-kho-khan khieu-nai: Tôi là thương binh 4/4. Tháng 9 vừa rồi phường ra thông báo cắt khoản trợ cấp điều dưỡng của tôi, không giải thích gì. Tôi thấy thông báo ấy trái quy định, đề nghị hủy bỏ và trả lại quyền lợi cho tôi.
    thu-tuc phan-anh: Cổng dịch vụ công báo "hồ sơ đang xử lý" đúng 46 ngày, tôi chỉ xin mỗi cái giấy xác nhận tình trạng hôn nhân để kịp cưới, nay cưới xong rồi vẫn chưa thấy.
    han-muc hoi: ad ơi đất đang thế chấp bank thì tách thửa dc hem
    gam-cau phan-anh: Gâm cầu vuợt bi chiem làm chổ rửa xe, nươc chay lenh láng ra đuờng
    ve-sinh,o-nhiem kien-nghi: Tôi làm nghề chài lưới từ bé, con kênh này ngày xưa chúng tôi tắm táp, giặt giũ, bắt cua bắt ốc nuôi cả nhà. Các cháu bây giờ nghe kể cứ tưởng chuyện cổ tích, vì nó đen như hắc ín, trưa nắng bọt khí nổi lên lục bục, đi đám ma qua còn thấy dễ chịu hơn. Tôi biết việc lớn phường khó làm một mình, phải chờ thành phố, chờ dự án, chúng tôi thông cảm. Nhưng trước mắt xin hai điều nhỏ thôi: một là tuần vớt rác nổi một lần, hai là đi dọc bờ xem nhà nào đặt ống xả bể phốt ra đó thì bắt bịt lại.
    han-muc hoi: nghe noi sap mo duong 40m qua to 6, nha toi co nam trong quy hoach khong, co duoc sua nha khong
    thu-tuc hoi: ad ơi làm bản sao khai sinh cho bé có phải lên tận nơi k hay làm onl dc ạ
    cay-xanh phan-anh: canhf caay long nao gay treo lơ lửng trê đầu bến xe buýt truoc bach hoa cu, sap roi
    ma-tuy phan-anh: Quán cầm đồ kiêm trò chơi điện tử ở phố dưới, đêm đêm xe lạ ra vào, trẻ con trong xóm mấy đứa gầy rộc hẳn đi, tôi ngờ có chuyện hút hít.
    ngap-ung,thoat-nuoc,duong-ngo kien-nghi: TDP 20 có 3 nội dung: 1. Ngõ 55 ngập sâu 40-50 cm khi mưa. 2. Cống D400 cũ hư hỏng, không còn khả năng tiêu thoát. 3. Mặt ngõ bong tróc. Đề nghị UBND phường khảo sát, đưa vào danh mục đầu tư năm 2026.
    thung-rac kien-nghi: Nhân dân TDP 29 đề nghị di chuyển điểm tập kết rác tạm tại đầu ngõ 142 ra xa khu dân cư và trường mầm non, bố trí vị trí hợp lý hơn.
    ho-kho-khan hoi: Chồng toi mất ,toi nuôi 2con nho thi có duoc tro cấp don thân khong,lam don ở dau a
    khac phan-anh: cho trong khu minh tu y tang tien cho ngoi gap doi, tieu thuong chung toi khong duoc hop ban gi ca
    cay-xanh kien-nghi: Cây sữa nhiều qua,toi đến muà hoa nưc mũi khong thở đươc,xin thay cay khác
    gcn kien-nghi: Nhân dân TDP Kha Lâm 5 kiến nghị phường đẩy nhanh tiến độ cấp Giấy chứng nhận quyền sử dụng đất cho 42 hộ giãn dân năm 1994 đã nộp đủ tiền nhưng đến nay chưa được cấp.
    thoat-nuoc phan-anh: Sáng qua tôi xách làn ra chợ, đến trước nhà ông trưởng chi hội cựu chiến binh thì vấp phải cái nắp cống vỡ đôi, sắt chìa cả ra ngoài, may mà không ngã.
    ho-kho-khan hoi: Cháu nội tôi bị tự kỷ, 6 tuổi, muốn xin xác định mức độ khuyết tật để hưởng chế độ thì phải qua những bước nào, mất bao lâu?
    cap-dien,day-vong kien-nghi: Gia đình tôi ở ngõ 118 Trần Nhân Tông. Trước hết cảm ơn các anh điện lực hôm bão đã thức trắng đêm. Nay xin hai việc: một là thay cột điện bê tông đã nứt lòi thép ở đầu ngõ, hai là tách bớt hộ sang trạm khác vì cứ sáu giờ tối là điện yếu không nấu nổi nồi cơm.
    cap-dien phan-anh: bao cat dien tu 8h den 11h ma 4h chieu moi co, quan toi hong het ca tu kem, ai den
    ve-sinh kien-nghi: Tổng vệ sinh sáng thứ bảy chỉ thấy mấy bà phụ nữ quét, đề nghị cơ quan, trường học trên địa bàn cùng ra quân cho khí thế.
    to-chuc,van-hoa phan-anh: Theo báo cáo của các TDP, sau sáp nhập còn 04 tổ chưa có nhà văn hóa riêng, phải mượn nhà dân để hội họp; trang thiết bị thiếu thốn.
    thai-do,ho-kho-khan phan-anh !: di xin xac nhan ho can ngheo, chi phu trach noi kieu "ngheo ma cung deo dong ho", toi tui than bo ve luon, den gio chua lam duoc giay
    thai-do phan-anh !: Bố tôi đi xin dấu xác nhận sơ yếu lý lịch, người ngồi đó bảo hết giờ trong khi đồng hồ treo tường mới 4 giờ kém mười. Rồi đóng sập cửa kính lại. Cán bộ như vậy thì dân còn tin vào đâu.
    thung-rac,ve-sinh kien-nghi: hồ đẹp z mà toàn vỏ hộp xôi, cho thêm thùng rác vs phạt nặng mấy đứa xả bậy đi ạ
    khac kien-nghi: Nghĩa trang làng đã chật cứng, mộ chồng lên mộ. Xin phường sớm báo cho dân biết bao giờ có đất nghĩa trang mới.
    ho-kho-khan,giao-duc kien-nghi: Chau nhà khuyết tat vân đông,xin cho chau đuoc mien hoc phi va cho co loi xe lăn o truong
    gcn phan-anh: Hồ sơ xin cấp Giấy chứng nhận của gia đình tôi nộp từ tháng 4, đến nay 7 tháng chưa có kết quả mà cũng chẳng ai báo thiếu cái gì.
    di-tich kien-nghi: Nhân dân đề nghị cho phép bổ sung, cải tạo nhà tả vu, hữu vu đình Cựu Viên phục vụ sinh hoạt tín ngưỡng; hướng dẫn thủ tục xin phép theo quy định.
    day-vong kien-nghi: may bo day vien thong cat roi bo lung lang o ngo 77 khong ai don, de nghi nha mang cat bo cho gon
    gcn,thu-tuc kien-nghi: Đang có đợt phát động cấp sổ lần đầu, tôi đề nghị phường cử người xuống từng tổ làm hồ sơ buổi tối, người già chúng tôi không đi lại được nhiều.
    cap-dien phan-anh: Cột đồng hồ nhà tôi nhảy số vù vù, tháng này tiền điện gấp ba mà chỉ có hai ông bà già với cái quạt. Gọi điện lực thì hẹn rồi không thấy đến.
    cay-xanh,day-vong kien-nghi: Cành phượng trước số 58 Nguyễn Lương Bằng đã chọc vào dây điện, gió to là tóe lửa. Mong sớm cắt tỉa và kéo lại đoạn dây đang chùng ở đó.
    thai-do phan-anh !: ong an ninh trat tu cua phuong den kiem tra tam tru ma an noi ngong nghenh, doi xem ca dien thoai cua con gai toi
    thu-tuc khieu-nai: Tôi khiêu nại viec phuong thu hồi giây chứng nhân đăng ký kết hôncủa toi noi cap sai thẩm quyên ,loi tại cán bô sao băt dân chịu
    thai-do to-cao !: toi viet don to cao ong pho phong kinh te cua phuong, ong ay ep cac ho ban hang o cho phai nop moi thang 500 nghin tien luat le, khong nop thi cho nguoi den dep
    van-hoa kien-nghi: sân bóng mini cạnh nvh bị khóa cổng suốt, tụi e đá bóng ngoài đường nguy hiểm, mong phường cho mở cửa buổi chìu ạ
    gam-cau,ve-sinh,an-ninh kien-nghi: Cử tri đề nghị giải tỏa các hộ kinh doanh phế liệu dưới gầm cầu Đồng Khê, thu dọn rác thải tồn đọng và duy trì lực lượng tuần tra, không để tái lấn chiếm.
    cap-dien phan-anh: cúp điện hoài z trời, tháng này 5 bữa r, máy tính e đi luôn cái nguồn
    thoat-nuoc phan-anh: nap ho ga keu canh cach suot dem moi khi xe chay qua, mat ngu may thang nay
    han-muc hoi: Xin hoi han mức giao đat o tại phuờng la bao nhieu m2 ,đất ao có đuoc chuyen len thổ cư khong
    thung-rac,via-he kien-nghi: may cai thung rac to dat chan het via he truoc nha van hoa, nguoi di bo phai vong xuong duong, de nghi dich vao trong
    ho-kho-khan,y-te kien-nghi: Chị hàng xóm tôi chạy thận ba buổi một tuần, chồng bỏ đi, hai con nhỏ. Xin phường xét hộ nghèo và lo cho thẻ bảo hiểm để chị ấy đỡ tiền viện.
    via-he phan-anh: quán ốc kê bàn hết vỉa hè, bảo nhường lối thì nó lườm, đi bộ mà hồi hộp như đi xiếc 😅
    thu-tuc kien-nghi: de nghi phuong lam viec ca sang thu bay de cong nhan chung toi di cong chung, lam giay to khong phai xin nghi
    han-muc khieu-nai: Tôi không đồng ý với quyết định thu hồi đất số 512 vì diện tích ghi thiếu 14 m² so với đất gia đình tôi đang sử dụng, yêu cầu xem xét lại quyết định.
    ngap-ung,cap-dien kien-nghi: khu nha tap the hay ngap, o dien tang mot ngam nuoc ro ri, de nghi chong ngap va nang bang dien chung len cao
    trat-tu-xay-dung phan-anh: nha so 30 xay lan ra ca duong di chung, de cai o vang ra hon met, xe ba gac khong vao duoc nua
    cay-xanh,day-vong phan-anh: cây duoi sân trươngmầm non đè lên bó cap, lâu lau rơi cành khô xuốg chỗ chau choi
    o-nhiem phan-anh: Xưởng tái chế nhựa phía sau tổ 22 cứ mười giờ đêm là nhả khói khét lẹt, nhà nào cũng đóng kín cửa mà vẫn đau đầu.
    han-muc,thu-tuc kien-nghi: xin chuyen mụcđich su dung 80m dât vuờn, hồ so nọp mạng bao lổi mãi, bác nào chỉ giúp
    thai-do to-cao !: nguoi thu phi moi thang goi y cac quan dong 300 nghin khong co bien lai, anh ta noi la "dong cho cac anh tren phuong", quan nao khong dong hom sau bi kiem tra ve sinh
    cap-dien,thu-tuc phan-anh: Gửi đơn xin tách công tơ thì điện lực đòi giấy xác nhận của phường, lên phường thì bảo loại giấy ấy bỏ từ lâu rồi. Thế tôi thắp đèn dầu chắc?
    chieu-sang kien-nghi: Ngõ 186 Trường Chinh có sáu cột đèn thì bốn cột tịt từ hồi tháng 8, các cháu đi học thêm về tối om. Đề nghị cho thợ thay bóng.
    gam-cau kien-nghi: xin lam san choi hoac vuon hoa duoi gam cau de khoi bi chiem lam bai do xe, kho chua
    khac kien-nghi: Xin phường có tiếng nói với bưu điện, thư báo của tôi ba lần bỏ nhầm sang phố bên, giấy mời khám nghĩa vụ của con suýt thành trốn lính.
    giao-duc kien-nghi: xin phuong xin thanh phô xâytruong cap 3công lập cho con em,hoc xa 9km kho qua
    to-chuc kien-nghi: Tổ trưởng bây giờ việc gì cũng đến tay mà phụ cấp không đủ tiền xăng, điện thoại. Đề nghị có thêm chế độ cho anh em.
    giao-thong,di-tich kien-nghi: Ngày rằm mùng một, xe khách về chùa dừng ngay khúc cua gây ùn tắc. Nhà chùa và bà con mong có người phân luồng, đồng thời cho nới sân chùa để khách lễ có chỗ đứng.
    via-he phan-anh: Cứ sẩm tối là chợ cóc họp ngay trên vỉa hè cổng khu tập thể, cá giãy đành đạch dưới chân người đi bộ.
    to-chuc hoi: sau khi sap nhap thi to cua toi thuoc to may, ai la to truong, toi can xin xac nhan ma khong biet tim ai
    di-tich,dau-do-xe kien-nghi: Nhân dân thôn cũ xin mở bãi gửi xe phía sau đình để ngày hội khỏi dựng xe kín sân tế, đồng thời lát lại gạch Bát Tràng lối vào hậu cung.
    dau-do-xe,via-he phan-anh: Gara đầu phố cho khách xếp bốn năm cái ô tô kín vỉa hè suốt ngày, xe đẩy trẻ con không còn lối mà đi.
    o-nhiem,an-ninh phan-anh: Cửa hàng nhôm kính cắt sắt từ 5 giờ sáng đến 10 giờ đêm, tiếng rít buốt óc, mùi sơn tĩnh điện lan khắp tổ. Chủ nhà còn dọa đánh người nhắc nhở.
    ve-sinh phan-anh: mỗi lần xe rác đi qua là nc rác chảy 1 đường dài, nắng lên thúi quắc
    di-tich phan-anh: ng ta bày bán xúc xích với bóng bay vô tận sân chùa, dâng hương mà ngửi mùi khét lẹt @@
    thai-do,trat-tu-xay-dung to-cao !: Tôi tố cáo ông cán bộ phụ trách xây dựng của phường nhận tiền của chủ nhà số 17 để lờ cho họ xây vượt hai tầng. Tôi có ghi âm và sẵn sàng đối chất.
    giao-thong,duong-ngo kien-nghi: Đoạn đường sắt cắt ngang không rào chắn, tấm đan cao su mục nát, bánh xe đạp lọt thỏm. Trước khi có người chết, xin làm gấp.
    thai-do phan-anh !: Có ý kiến tại tổ thảo luận số 3 cho rằng một bộ phận công chức khi tiếp dân còn thiếu nhã nhặn, giải thích qua loa, có biểu hiện né tránh, đùn đẩy.
    van-hoa kien-nghi: Đề nghị trả lại giờ nghỉ trưa cho dân: loa phường ngày nào cũng phát đúng lúc các cụ chợp mắt.
    han-muc hoi: sổ nhà mk ghi 300m đất vườn, h muốn lên thổ cư hết thì phải nộp bn xèng v ad
    y-te hoi: tre 18 thang tiem vacxin mien phi o tram y te ngay nao trong thang vay can bo
    trich-do phan-anh: can bo do dac den cam may xong bo di, toi cho bien ban ky giap ranh 5 thang chua thay dau
    an-ninh phan-anh: hang xom hat karaoke loa keo den 12 gio dem, nhac may lan khong nghe, ca khu khong ai ngu duoc
    day-vong hoi: Dây điện thoại bàn cũ không dùng nữa vướng vào mái tôn nhà tôi, tôi tự cắt có vi phạm gì không, hay phải gọi ai?
    chieu-sang kien-nghi: lap cho to chung toi it den nang luong mat troi, dan tu tra tien mot nua
    ho-kho-khan kien-nghi: Đề nghị UBND phường rà soát, bổ sung các trường hợp người hoạt động kháng chiến bị nhiễm chất độc hóa học chưa được hưởng chế độ do thất lạc giấy tờ.
    day-vong phan-anh: Dây cáp quang xệ xuống mái ton nhà em ,gió thổi cọ vao nhau kêu cọt kẹt suốt đeem
    day-vong phan-anh: cột điên gỗ xiêu vẹo truoc nhà 45,dây rợ chằng chit như mạng nhên, sơ đổ lắm ạ
    van-hoa,to-chuc kien-nghi: Ba tổ nhập làm một, nhà văn hóa cũ của tổ 11 bỏ không, cỏ mọc lút đầu gối. Xin giữ lại làm chỗ cho các cụ đánh cờ và phân công người trông nom.
    thai-do phan-anh !: Cuộc họp tổ hôm mười bốn, đồng chí ở phường xuống dự nói với chúng tôi: "Các bác già rồi, biết gì mà ý kiến". Cả hội trường lặng đi.
    duong-ngo,thoat-nuoc kien-nghi: TDP 31: Đề nghị phường sớm bê tông hóa 140 m ngõ 203 còn lại và làm rãnh có nắp đậy hai bên, nhân dân đồng thuận hiến đất.
    ngap-ung phan-anh: mua to 30 phut la nuoc vao nha, ca day 12 ho cuoi ngo 41/7 phai ke tu lanh len ghe, nam nao cung the
    day-vong phan-anh: cáp võng thấp tè, shipper chở hàng cao qua là kéo phăng cả chùm, mạng đứt mấy lần r
    via-he kien-nghi: LÁT LẠI VỈA HÈ ĐƯỜNG TRẦN THÀNH NGỌ
    ma-tuy,chieu-sang kien-nghi: hẻm cụt sau trường tối thui nên tụi nó vô đó hít keo hít đá, gắn đèn dùm đi chứ ghê lắm luôn á
    an-ninh kien-nghi: Hai nhà đầu hẻm cãi nhau vụ ranh đất hoài, mấy bận vác dao. Nhờ tổ hòa giải với công an khu vực ngó chừng dùm.
    thai-do to-cao !: thua cac dong chi, toi la can bo ve huu khong so ai tra thu. nam ngoai lam doan duong be tong truoc nha van hoa dan gop moi nha hai trieu, phuong cho xi mang. ong truong ban xay dung cua to lay xi mang ve xay chuong lon nha ong ay, duong thi day co 7 phan, mua mot tran da nut. hoa don toi xin xem thi bao mat. toi de nghi thanh tra va kiem tra lai toan bo so sach cua cong trinh do
    ve-sinh phan-anh: rác đầu ngõ mấy hnay ko ai thu, bốc mùi lắm r mn ơi
    duong-ngo,ngap-ung phan-anh: duong vao xom thap hon hai ben nen mua la dong nuoc ca tuan, mat duong nat nhu tuong
    van-hoa kien-nghi: Câu lạc bộ dưỡng sinh TDP 38 đề nghị được hỗ trợ loa máy và lắp mái che sân tập tại khuôn viên nhà văn hóa.
    y-te,ve-sinh phan-anh: Mương sau chợ nước tù, lăng quăng đặc nghịt, tổ tôi đã năm ca sốt xuất huyết mà chưa thấy ai đi phun thuốc.
    an-ninh kien-nghi: Gần đây trong tổ mất liền ba cái xe đạp và một bình ắc quy ô tô. Mong công an tăng cường tuần tra ban đêm, lắp camera đầu ngõ.
    giao-thong kien-nghi: nga tu Phan Dang Luu voi Tran Nhan Tong chua co den do, sang nao cung suyt dam nhau, xin lap den tin hieu
    ngap-ung,giao-thong phan-anh: mua xong nuoc khong rut doan ham chui, xe chet may xep hang, khong ai canh bao cung khong co bien gi het
    trich-do kien-nghi: dat nha toi bi ve nham ranh tren ban do dia chinh, de nghi cho do dac lai de toi lam giay to
    an-ninh phan-anh: chó nhà ai thả rông k rọ mõm cắn con e chảy máu, chủ k ai nhận, bực vl
    thung-rac phan-anh: Người ta đặt luôn bốn xe rác chình ình trước cửa nhà tôi, trưa nắng nước rỉ ra chảy vào tận bậc thềm. Bao nhiêu chỗ rộng không để, lại để chỗ nhà có con mọn.
    chieu-sang phan-anh: den cao ap tren cau ban ngay sang trung, ban dem thi tat, lang phi qua
    trat-tu-xay-dung kien-nghi: kinh mong phuong kiem tra nha 4tầng xây truớc nha tôi không co giay phép, bit hêt lối thóat hiểm
    ma-tuy,an-ninh kien-nghi: Đề nghị Công an phường thường xuyên kiểm tra các cơ sở karaoke, nhà nghỉ trên tuyến đường Nguyễn Lương Bằng, không để phát sinh tệ nạn ma túy, mại dâm và gây rối trật tự.
    thung-rac kien-nghi: để cho cái thùng rác ở bến xe bus đi ạ, ng ta vứt cốc trà sữa đầy ra kìa
    day-vong hoi: cột điện nghiêng gần nhà mk thì báo đâu cho nhanh z mn, số nào ạ
    thoat-nuoc kien-nghi: TDP Đồng Khê 3 kiến nghị nạo vét tuyến cống hộp từ trường cấp hai đến bờ mương, đã bồi lắng trên 60 cm, nhiều năm chưa được khơi thông.
    trat-tu-xay-dung phan-anh: cong trinh khach san do be tong luc 1 gio dem, cat da roi xuong mai nha dan, khong co luoi chan
    to-chuc hoi: Cho tôi hoi sao nhap 3 tô vao mot ma họp thi van 3 noi, quy tổ gop lại hay đê rieng
    giao-duc,giao-thong kien-nghi: truong tieu hoc sat duong quoc lo, xin lam cau vuot di bo hoac cu bao ve dan chau qua duong gio tan truong
    to-chuc,thai-do phan-anh !: Tôi xin nói thẳng trước hội nghị. Tổ tôi bầu tổ trưởng mà phiếu đếm trong buồng kín, người trúng lại là em vợ cán bộ dẫn chương trình bầu. Ai thắc mắc thì được nhắc khéo là "giấy tờ nhà bác còn phải qua phường đấy". Chúng tôi không muốn làm to chuyện, chỉ mong cấp trên về ngồi với dân một buổi.
    to-chuc kien-nghi: xin phuong mo lop day to truong dung dien thoai vao so, cac bac lon tuoi loay hoay mai
    thai-do,trich-do to-cao !: Trong lúc đo đất, người của tổ đo đạc đứng ngay trước mặt vợ chồng tôi gợi ý năm triệu thì mốc sẽ "lùi sang bên kia một tí". Tôi không đưa. Hôm sau bản vẽ của tôi hụt đúng ba mươi phân. Tôi tố cáo hành vi này và đề nghị đo lại có người chứng kiến.
    trich-do,gcn kien-nghi: Mảnh trích đo thửa nhà tôi lập năm 2019 nay bên đăng ký bảo hết giá trị, bắt đo lại mới cho nộp hồ sơ cấp sổ. Xin phường thống nhất lại giúp, đo lại tốn thêm bốn triệu.
    ngap-ung phan-anh: Chỉ cần trời đổ trận rào là cổng trường cấp một biến thành ao, phụ huynh cõng con lội nước.
    thai-do phan-anh !: sếp bên đó tốt tính lắm, cứ sinh nhật sếp là hồ sơ chạy vèo vèo, còn tụi dân đen chờ dài cổ nhé =))
    thoat-nuoc,o-nhiem phan-anh: Rãnh hở dọc tổ 4 lâu ngày không nạo vét, bùn đen sủi bọt, mùi hôi bay vào tận mâm cơm.
    giao-duc khieu-nai: Con tôi đúng tuyến, có xác nhận cư trú từ năm 2020 mà danh sách tuyển sinh lớp 1 phường phê duyệt gạt cháu sang trường cách 5 cây. Tôi khiếu nại quyết định phân tuyến này.
    thai-do,gcn phan-anh !: Tôi đi lại năm lần làm sổ. Lần cuối anh cán bộ địa chính chép miệng: "Hồ sơ này khó, bác biết điều thì cháu mới giúp được". Tôi nghe mà buồn cả tối.
    an-ninh phan-anh: Cháu tôi bị mấy đứa lớp trên chặn ở bờ hồ đòi tiền quà sáng, không đưa thì bị tát, quay clip. Cháu sợ quá bỏ học hai hôm rồi.
    thai-do phan-anh !: toi khong muon noi ten nhung moi lan doan kiem tra xuong xuong nha toi la sau do co nguoi goi dien ru di an, khong di thi lan sau kiem tra ky hon han
    cay-xanh kien-nghi: Cử tri kiến nghị sớm trồng bổ sung cây bóng mát tại tuyến đường mới nâng cấp.
    cap-dien phan-anh: Tối nao cung nhay attomat ca day, tho dieenj den kêu tai quá tải tram roi di về
    day-vong phan-anh: day mang chung xuong ngang mat nguoi di xe may o doan cua ngo 14, toi hom kia co chau bi quat vao co
    khac kien-nghi: Phường nên có chương trình giới thiệu việc làm cho lao động trên 45 tuổi bị công ty da giày cho nghỉ; họ chưa đến tuổi hưu mà xin đâu cũng chê già.
    ve-sinh phan-anh: nguoi ta vut xac ga vit chet xuong muong sau nghia trang, ruoi nhang bay vao nha khong an uong gi duoc
    day-vong kien-nghi: Cử tri TDP 17 phản ánh dây cáp viễn thông tại ngõ 92 đường Lê Duẩn võng sát mặt đường; đề nghị UBND phường chủ trì làm việc với các nhà mạng bó gọn, bảo đảm an toàn.
    y-te phan-anh: quan bun dau mam canh cong truong cap 2 rua bat ngay mieng cong, ruoi bau den, khong ai kiem tra ca
    thai-do,y-te phan-anh !: di kham o tram bi chi dieu duong quat "om yeu thi nho thoi hoi nhieu", me toi 80 tuoi ve khoc
    cap-dien kien-nghi: Trạm biến áp đầu làng đặt từ năm 2002, nay số hộ tăng gấp đôi, xin nâng công suất trước mùa nóng.
    ma-tuy,an-ninh phan-anh: Nha nghỉ dau duong doan xe ôm ra vao bat thuong,ban dem hay có tieng la hét đâp phá, dân nghi tu tap sử dung ma tuyd
    trich-do hoi: cho toi hoi do dac dat de tach thua thi ben nao do, phuong co can bo do hay phai thue don vi ngoai
    di-tich,han-muc kien-nghi: Đất ao đình bị ba hộ lấn làm bếp từ thời trước, nay các cụ có bản đồ cũ làm chứng. Xin đo đạc, cắm mốc trả lại khuôn viên cho đình.
    giao-thong,gam-cau kien-nghi: Gầm cầu vượt bị quây bạt làm chỗ bán đồ cũ che hết tầm nhìn, xe từ đường gom chui ra không thấy xe thẳng. Giải tỏa chỗ ấy và cắm biển dừng.
    ma-tuy phan-anh: nha ve sinh cong vien nhieu lan thay giay bac chay den voi ong hut, bao ve bao khong biet
    chieu-sang,an-ninh kien-nghi: khuc duong ray tau khong co den, dem hay co cuop giat, xin gan den va gan camera
    di-tich kien-nghi: Miếu Bà ở đầu làng chưa có bằng công nhận. Hội người cao tuổi đề nghị phường lập hồ sơ trình thành phố xếp hạng di tích kẻo mai một.
    thu-tuc phan-anh: Tôi muốn khen cháu cán bộ tư pháp trẻ, cháu xuống tận giường đo chữ ký cho mẹ tôi bị tai biến, không nhận một hào nước nôi. Phường nên có thêm nhiều người như thế.
    di-tich hoi: le hoi nam nay co to chuc ruoc kieu khong, neu co thi cac ho doc duong phai chuan bi gi
    ho-kho-khan kien-nghi: Trong tổ có cụ bà sống thui thủi một mình, không lương, con trai mất vì tai nạn. Xin phường xét cho cụ hưởng trợ cấp bảo trợ xã hội.
    giao-duc kien-nghi: Đề nghị UBND phường quan tâm đầu tư thêm phòng học cho trường tiểu học; hiện sĩ số bình quân 51 em/lớp, vượt xa quy định.
    dau-do-xe phan-anh: ngo rong co 3m ma nha so 8 mua o to ve do luon ngoai ngo, xe cap cuu hom no vao khong lot
    khac hoi: phuong minh co cho dang ky hoc nghe mien phi cho nguoi khuyet tat khong, em trai toi muon hoc sua dien thoai
    giao-thong kien-nghi: Đường trước trường cấp ba chưa có gờ giảm tốc, học sinh tan học ùa ra như ong vỡ tổ mà xe máy vẫn phóng vèo vèo.
    ve-sinh phan-anh: Công ty môi trường hô hào đóng phí đủ thì chúng tôi đóng đủ. Còn quét đường thì bữa đực bữa cái, lá bàng ngập mắt cá chân chẳng ai hỏi.
    ve-sinh,an-ninh phan-anh: Nhà doi diện vưt rác qua sân nhà tôi, noi thi doa chem,toi song 1minh so lam
    via-he phan-anh: vỉa hè đoạn cổng bệnh viện bị mấy hàng phở chiếm hểt, người đi bộ phair xuống lòng đường
    khac phan-anh: Sóng dien thoại trong xóm Núi rât yêu, goi cấp cuu phai chay ra dầu ngo mới có vạch
    ho-kho-khan,cap-nuoc kien-nghi: Nhà trọ ven sông có bảy hộ nghèo dùng chung một vòi nước công cộng nay bị cắt. Xin phường hỗ trợ tiền lắp đồng hồ cho bà con.
    van-hoa hoi: Nha văn hoá co cho muơn làm đám cưoi khong, tien điên nuớc tinh sao
    cay-xanh kien-nghi: trong cay bang lang thay cho may goc cay cut truoc uy ban cu
    ngap-ung kien-nghi: De nghi phuờng lam ngay may bom chong úng khu trũng Lãm Hà, moi bao la nha tôi phaikê giường
    gcn hoi: mk mua đất giấy tay năm 2013, giờ lm bìa đỏ dc k ạ, phạt bn tiền
    di-tich phan-anh: Chùa mới sơn lại, sơn đỏ choét như quán phở, mất hết nét cổ. Ai cho phép thế?
    trat-tu-xay-dung hoi: Sửa nhà cấp bốn, chỉ thay mái và nâng nền 30 phân thì có phải xin giấy phép không, hay báo tổ trưởng là được?
    thu-tuc hoi: Tôi muốn đăng ký tạm trú cho sáu công nhân thuê trọ thì chủ nhà làm hay các cháu tự làm? Mẫu ở chỗ nào?
    thai-do,thu-tuc phan-anh !: ra 1 cửa lấy số 12, ngồi từ 7h30 tới 10h, ng quen của mấy chị cứ đi thẳng vô trong làm trước, k nói k rằng. hỏi thì bị nạt "ngồi im đó"
    dau-do-xe kien-nghi: Cấm ô tô đỗ ngõ 19.
    gcn phan-anh: Hàng xóm tôi nộp sau đã cầm bìa đỏ về thắp hương khoe cụ, tôi nộp trước hai tháng thì giấy hẹn ghi đi ghi lại ba lần. Tôi không dám nghĩ gì sai, chỉ xin cho biết vướng ở khâu nào.
    thoat-nuoc kien-nghi: xin phuong dat song chan rac o mieng cong dau ngo 230, la cay troi xuong tac hoai
    giao-duc phan-anh: Cổng phụ trường học khóa quanh năm, lỡ có cháy thì hơn nghìn cháu chen ra một lối.
    cap-nuoc hoi: Giá nước cho sinh viên thuê trọ tính theo hộ hay theo đầu người? Chủ trọ thu của các cháu hai mươi lăm nghìn một khối thì có đúng không?
    trich-do,gcn kien-nghi: Đề nghị UBND phường có văn bản hướng dẫn cụ thể trình tự trích đo địa chính, cấp Giấy chứng nhận đối với các hộ thuộc địa giới phường cũ, tránh để nhân dân phải đi lại nhiều lần sau khi thực hiện mô hình chính quyền hai cấp.
    an-ninh phan-anh: Tôi gọi điện báo có đánh nhau, gần một tiếng sau công an mới tới. Thú thật tôi không trách ai, chỉ mong trực ban có đủ người.
    di-tich kien-nghi: Đình làng đã dột ba gian, cột cái bên hữu bị mối xông rỗng ruột. Các cụ xin phường cho chủ trương tu sửa trước hội xuân, tiền nong bà con sẵn sàng đóng góp.
    gam-cau,chieu-sang kien-nghi: Gầm cầu Kiến An về đêm tối như hũ nút, thêm đống dụng cụ phòng dịch cũ ai vứt lại. Dọn đi và thắp đèn lên là hết tụ tập ngay.
    cay-xanh kien-nghi: Đại biểu tổ dân phố Tây Sơn đề nghị rà soát, chặt hạ 23 cây xà cừ, keo bị sâu mục, chết khô do bão số 3 (Yagi) trên tuyến đường ven đồi.
    gcn hoi: Cho hoi ho sơ cấp sổ của toi nôp từ thang 3 den nay da xet den dau rôi ạ, giấy hẹn ghi 20 ngày
    y-te,giao-duc kien-nghi: Cảm ơn phường đã lo chỗ tiêm chủng sạch sẽ. Tôi chỉ đề nghị y tế phường phối hợp với nhà trường khám mắt cho học sinh, lớp cháu tôi 45 đứa thì ba chục đứa đeo kính.
    han-muc khieu-nai: Khi đền bù mở đường, cùng dãy cùng vị trí mà nhà tôi áp giá thấp hơn nhà bên 30%. Tôi đã gửi đơn lần một, phường trả lời chung chung. Tôi khiếu nại phương án bồi thường này.
    han-muc hoi: Thửa đất vườn 620 m² của ông bà để lại từ trước 1980 thì được công nhận bao nhiêu mét là đất ở? Mỗi người nói một phách, tôi không biết đâu mà lần.
    via-he,dau-do-xe kien-nghi: Trước cửa hàng điện máy, xe khách hàng để tràn ba hàng trên hè, ô tô giao hàng đỗ ngược chiều. Đề nghị xử lý cả hai việc.
    ma-tuy phan-anh: Thuê nhà trọ cuối đường có nhóm sáu bảy đứa mặt mũi bơ phờ, ngày ngủ, đêm bật nhạc sàn, cửa lúc nào cũng kéo rèm, thỉnh thoảng có xe ôm dúi gói nhỏ rồi đi ngay.
    an-ninh,di-tich phan-anh: ke gian cay cua den lay mat bat huong dong va hom cong duc, nha den khong co ai trong dem
    ho-kho-khan hoi: toi la con liet si thi co duoc cap the bao hiem khong, ho so nop o dau, ai lam cho
    trich-do,thu-tuc hoi: Sau khi bỏ cấp quận, hồ sơ trích lục nộp ở quận hồi tháng 6 của tôi giờ nằm ở đâu, ai trả kết quả?
    gcn,ho-kho-khan kien-nghi: Nha toi hộ ngheof, xin duoc mienx leej phis lamf soor ddor laanf ddaauf
    gam-cau,trat-tu-xay-dung kien-nghi: Dưới gâm cau có nguoi xây han cai nha ton kien cô,xin cuong chế ngay kéo thanh tiền lệ
    thai-do to-cao !: Tôi xin báo với Đảng ủy: ông tổ trưởng của tôi thu quỹ khuyến học, quỹ đèn ngõ ba năm không công khai một dòng. Tôi hỏi thì ông bảo ai thích kiện cứ kiện. Tháng trước ông ấy mua xe mới.
    to-chuc kien-nghi: Tổ tôi 640 hộ mà một tổ trưởng, một tổ phó. Đề nghị chia tổ hoặc thêm người.
    ma-tuy hoi: Con tôi mới đi cai về, muốn xin uống methadone thì đăng ký ở trạm nào, có phải ai cũng biết tên cháu không?
    ngap-ung phan-anh: mưa có tí mà ngõ e thành sông, dắt xe lội tới đầu gối lun, năm nào cx hứa
    cap-dien hoi: Nhà tôi muốn tách riêng công tơ cho tầng cho thuê thì đăng ký với điện lực hay qua phường?
    gcn khieu-nai: Tôi khiếu nại việc phường ra văn bản trả hồ sơ, từ chối cấp Giấy chứng nhận cho tôi với lý do đất lấn chiếm, trong khi gia đình có đủ biên lai thuế từ năm 1992.
    thai-do,thu-tuc phan-anh !: Chị trên phường rất nhẹ nhàng thôi, chị bảo "giấy phép con nhà người ta có lộ trình hết rồi", xong chị chìa cho tôi cái số tài khoản của người quen lo hộ. Nộp qua người quen thì ba hôm có, nộp tại quầy thì ba tháng.
    dau-do-xe kien-nghi: Khu tập thể 5 tầng không có chỗ để ô tô, nhà nào cũng đỗ tràn ra sân chơi của trẻ con. Xin tận dụng khu đất trống cạnh nhà máy cũ làm bãi đỗ xe thu phí.
    to-chuc phan-anh: Họp dân lúc nào cũng mười lăm người quen mặt, thông báo dán ở nhà ông tổ phó rồi thôi, bảo sao chẳng ai biết chủ trương gì.
    o-nhiem,thoat-nuoc kien-nghi: Lò mô lợn xả thăng tiết,lông ra cống thoát nước chung cua tổ 33, yêu câu di dời
    cap-nuoc kien-nghi: Bà con xóm trọ ven đê vẫn dùng nước giếng khoan nhiễm sắt vàng khè. Xin cho đấu nối vào mạng nước máy thành phố.
    gam-cau phan-anh: Dưới chân cầu vượt sắt có mấy gia đình bốc vác dựng lều ở, nấu nướng, phơi phóng, trẻ con chạy lao ra đường.
    chieu-sang,cay-xanh kien-nghi: Cử tri TDP 7 đề nghị cắt tỉa hàng cây che khuất đèn chiếu sáng dọc tuyến ngõ 310, đồng thời thay thế 05 bóng đèn đã hỏng.
    thoat-nuoc,duong-ngo kien-nghi: Đường mới trải nhựa đẹp lắm, khổ nỗi cao hơn nền nhà dân hai viên gạch, rãnh thì lấp mất. Xin trả rãnh lại cho dân.
    han-muc kien-nghi: Khu chúng tôi nằm trong quy hoạch treo từ 2006, không được xây, không được tách thửa, đường không được rải. Đề nghị một câu dứt khoát: làm hay bỏ; và trong khi chờ xin tổ dân phố được họp lấy ý kiến rồi gửi thẳng lên thành phố.
    thai-do phan-anh !: lên làm căn cước mà chú công an mặt như mất sổ gạo, mình hỏi nhẹ 1 câu chú bảo "k làm thì về" 🙂
    ho-kho-khan hoi: ông nội mk là lsỹ chống mỹ mà chưa có tên trên bia ghi công, h hỏi ai ạ
    trich-do,han-muc kien-nghi: nha toi mua dat tu 1996 den nay do lai du ra 21m2, xin huong dan cong nhan phan du do vao so
    thai-do,trat-tu-xay-dung phan-anh !: Nhà tôi chở mấy bao xi măng về trát tường là mười phút sau đội quy tắc có mặt, còn nhà bên kia xây ba tầng không phép thì các anh ấy đi qua còn vẫy tay chào. Chắc tại nhà họ hay mời bia.
    khac kien-nghi: phường làm cái wifi free ở nvh cho tụi sv trọ học onl vs ạ
    ve-sinh,thung-rac kien-nghi: Xe gom rác đến lúc 2 giờ chiều không ai ở nhà, bà con đành để túi ra gốc cột điện. Đề nghị đổi giờ thu sang buổi tối và đặt cho ngõ một cái thùng có nắp.
    cay-xanh kien-nghi: cay xa cu truoc nha so 112 bi chet kho tu sau bao Yagi, canh roi lop xop xuong mai ton, de nghi cho don di keo do vao nguoi
    khac kien-nghi: Cho biển tên ngõ.
    an-ninh,giao-thong kien-nghi: Tổng hợp ý kiến TDP 26: đề nghị Công an phường tăng cường tuần tra, xử lý thanh thiếu niên tụ tập nẹt pô, lạng lách trên đường Trường Chinh từ 22 giờ đến 1 giờ sáng.
    y-te phan-anh: Trạm y tế thuốc huyết áp cho người bảo hiểm hết cả tháng nay, đến lần nào cũng bảo chờ.
    giao-thong,duong-ngo kien-nghi: Dốc Quy Tức vừa cua vừa sụt mép, đã ba vụ ngã xe trong tháng. Đề nghị gắn gương cầu lồi và vá lại chỗ sụt.
    cap-nuoc kien-nghi: Đề nghị Công ty cấp nước sớm thay thế 600 m đường ống gang cũ trên ngõ Mạc Kinh Điển đã han gỉ, thường xuyên rò rỉ, ảnh hưởng chất lượng nước sinh hoạt của nhân dân.
    duong-ngo phan-anh: Thưa các đồng chí, tôi là bộ đội phục viên, năm nay 81 tuổi, sống ở đây từ thuở còn đường đất, bà con gánh nước giếng làng về ăn. Hồi ấy nghèo nhưng lối đi sạch sẽ, ra vào thoải mái. Bây giờ nhà cao cửa rộng cả rồi mà cái ngõ 65 Khúc Trì nhà tôi thì mặt bê tông vỡ vụn, lòi đá hộc, tháng trước vợ tôi đi lễ chùa về trượt chân gãy cổ tay, nằm viện mười một ngày. Tôi nói ở họp tổ ba năm liền, năm nào cũng "ghi nhận, tiếp thu", mà đá vẫn cứ lòi ra đấy.
    giao-duc phan-anh: Trường mầm non thu tiền "tự nguyện" mua điều hòa mà ai không tự nguyện thì cô gọi điện nhắc ba lần một tuần.
    via-he,trat-tu-xay-dung phan-anh: xây nhà gì đổ nguyên đống cát ra vỉa hè cả tháng, mưa trôi lầy lội hết trơn
    to-chuc kien-nghi: Đề nghị cấp trên quan tâm nâng mức khoán kinh phí hoạt động cho chi hội, tổ dân phố sau sắp xếp vì địa bàn rộng, số hộ tăng gấp 2-3 lần.
    thai-do phan-anh !: len phuong 3 lan deu bi can bo tu phap quat nhu quat con nit, hoi them cau nao la dap ho so xuong ban
    cap-nuoc phan-anh: nc máy nhà e từ hqua đến h đục như nc gạo, k dám nấu cơm luôn ý
    van-hoa phan-anh: nha van hoa to em xay xong 2 nam ma van chua co ban ghe, hop to dan phai tu mang ghe nhua di
    van-hoa kien-nghi: Nhà văn hóa TDP 9 diện tích chật hẹp, chỉ chứa được khoảng 40 người, chưa đáp ứng nhu cầu sinh hoạt của 310 hộ; nhân dân kiến nghị mở rộng hoặc bố trí địa điểm mới.
    y-te kien-nghi: Đề nghị phường tăng cường kiểm tra an toàn thực phẩm tại các bếp ăn bán trú, cơ sở giết mổ gia cầm nhỏ lẻ trên địa bàn TDP Lãm Khê 1, 2.
    khac kien-nghi: xin duoc mo them tuyen xe buyt chay qua khu vuc minh, nguoi gia di kham benh phai thue xe om ton kem qua
    y-te kien-nghi: Mong trạm y tế phường tổ chức khám sức khỏe định kỳ cho người trên 80 tuổi tại nhà, các cụ không leo nổi xe mà đi.
    ngap-ung kien-nghi: Cử tri đề nghị UBND thành phố, UBND phường sớm có giải pháp xử lý dứt điểm tình trạng ngập sâu kéo dài trên tuyến đường Hoàng Quốc Việt mỗi khi mưa lớn kết hợp triều cường.
    trat-tu-xay-dung phan-anh: Nhà sát vách tôi đào móng không che chắn gì, tường bếp nhà tôi nứt một vệt bằng ngón tay từ trên xuống dưới.
    cay-xanh,via-he phan-anh: Rễ cây si đội hết gạch hè trước số 201 lên, mấp mô như lưng cá sấu, người khiếm thị không thể đi.
    khac phan-anh: Bảng giò xe bust ơ trạm sai bét, ngồi doi gần tieng đồng hồ
    o-nhiem phan-anh: cty giặt là xả nc thải màu xanh lè ra mương, cá chết nổi trắng, thối k chịu dc
    thu-tuc hoi: chung thuc hop dong mua ban xe may bay gio lam o phuong duoc khong hay phai ra phong cong chung
    chieu-sang kien-nghi: chỗ dốc đồi thiên văn tối quá, cho xin cái đèn với ạ, e đi làm ca về sợ lắm
    duong-ngo,chieu-sang phan-anh: Kiệt 24 mô xi măng bong tróc tùm lum , điện đường thì tắt ngúm,tối đi làm về sụp ổ gà miết
    gam-cau,dau-do-xe phan-anh: Phản ánh tại hội nghị: tổ chức tự ý thu tiền trông giữ ô tô dưới gầm cầu, không niêm yết giá, chưa rõ đơn vị nào cấp phép.
    ngap-ung,thoat-nuoc phan-anh: Nga ba canh tram bom he mua la ngâp nưa banh xe,cốngthoat bị cát lấp hêt
    gam-cau,ve-sinh phan-anh: Gầm cầu Niệm lâu nay thành chỗ đổ trộm phế thải xây dựng, hàng rào tôn bị phá gần hết.
    di-tich hoi: Nhà tôi nằm trong vùng bảo vệ của đền, muốn sửa lại mái bếp có phải xin phép bên văn hóa không?
    cap-nuoc hoi: muon lap dong ho nuoc rieng cho ki ot phai co giay to gi, bao lau thi co
    y-te kien-nghi: De nghị kieemr tra mấy xe xúc xích, trà chanh bán trươc cổng trường, các cháu ăn vào đau bụng suốt
    cap-nuoc phan-anh: Qua nắm tình hình, một số hộ dân khu vực cuối nguồn thuộc TDP 14, 15 phản ánh áp lực nước yếu, thường xuyên mất nước vào ban ngày.
    # fresh-d
    o-nhiem phan-anh: Lửa cháy ở bãi phế liệu cạnh trường, khói đen tỏa mấy tiếng, nhà trường phải cho học sinh nghỉ. Bãi này nằm lọt giữa khu dân cư mấy năm nay rồi.
    thu-tuc kien-nghi: Thông tin hộ tịch của tôi lệch năm sinh giữa căn cước và sổ bảo hiểm xã hội, sắp về hưu mới phát hiện. Mong hướng dẫn sửa cho khớp.
    to-chuc kien-nghi: to toi co 11 dang vien cao tuoi, sinh hoat ghep ba to mot chi bo di lai rat xa mong duoc xep lai cho gan dan
    y-te kien-nghi: khu minh chi co mot hieu thuoc, dem hom om dau khong biet chay dau, mong tram y te truc 24/24
    dau-do-xe kien-nghi: Đề nghị trạm thu phí giữ xe ở chợ niêm yết giá; có bữa lấy 5 ngàn bữa lấy 10 ngàn.
    trat-tu-xay-dung phan-anh: Căn hộ tầng trệt chung cư bị chủ mới khoét tường chịu lực mở cửa hàng, các hộ trên nghe tường kêu răng rắc.
    y-te phan-anh: Day hang thit o cho ban ngay tren mat dat, thit co hom bam tim khong dau kiem dich.
    thai-do,thu-tuc to-cao !: Cán bộ tư pháp hộ tịch nhận hồ sơ rồi để mất luôn bản gốc giấy chứng tử của mẹ tôi, giờ chối là chưa nhận. Biên nhận tôi còn giữ.
    via-he kien-nghi: Chủ shop quần áo số 120 xây bục tam cấp lấn ra hè cả mét, xe lăn của con tôi không qua được. Đề nghị phá bục.
    ngap-ung,ve-sinh phan-anh: Mưa xong nước rút rồi mà bùn vẫn đọng cả gang trong ngõ, rác từ ngoài đường trôi vào, chúng tôi phải tự xúc.
    cap-dien phan-anh: Mất điện miết rứa hè.
    gam-cau phan-anh: Gầm cầu bẩn kinh khủng
    cap-nuoc kien-nghi: Nước sông dâng theo triều, nước ngầm nhiễm mặn, giếng khoan hỏng hết. Kính mong kéo ống nước sạch ra tới bãi ngoài đê, có 14 hộ thôi.
    di-tich,an-ninh,dau-do-xe kien-nghi: Đình với chùa chung một sân, hội làng năm nào cũng trống chiêng tới khuya, xe khách thập phương đỗ lấp hết ngõ dân. Dân quý hội lắm, chỉ xin ban tổ chức hạn giờ và bố trí chỗ gửi xe.
    thai-do,dau-do-xe phan-anh !: ng ta đồn bãi đỗ xe sau ủy ban là của nhà bác chủ tịch cho thuê, đỗ 1 tháng 1tr2. Chả biết đúng k
    thung-rac kien-nghi: Thùng rác công cộng ở bến xe buýt để sát quán ăn của tui, ruồi nhặng bu đầy. Dời đi đâu cũng được, miễn đừng để trước mặt tiền người ta buôn bán.
    cay-xanh phan-anh: Rất cảm ơn phường đã cho lát lại vỉa hè phố tôi, đi đẹp và sạch. Chỉ còn mấy gốc phượng chết khô thì chưa ai đánh đi.
    day-vong phan-anh: ae nhà mạng kéo cáp xong vứt cuộn dây thừa lủng lẳng ở cột số 7, xe cao đi qua móc giật đổ cả cột
    ve-sinh kien-nghi: Tổ 12 hai ba ngay ko thay xe toi lay rác, thùng đầy tràn ra đường, dề nghị cty môi trường xem lại lịch lấy giúp
    cap-nuoc phan-anh: Cột nước chữa cháy ở phố bị xe tông gãy, nước phun hai ngày liền, vừa lãng phí vừa không có nước cứu hỏa.
    via-he phan-anh: Quán hải sản gần cầu cứ chiều xuống là kê bàn kín cả vỉa hè, người đi bộ phải đi dưới lòng đường chen với xe tải.
    khac phan-anh: Nghĩa trang hết chỗ rồi
    thu-tuc kien-nghi: Em thấy chị trực bộ phận một cửa hướng dẫn rất tận tình, em cảm ơn. Em chỉ mong máy lấy số thứ tự được sửa sớm vì hỏng hai tuần rồi, người tới trước người tới sau cãi nhau.
    thai-do,ho-kho-khan to-cao !: Ai là con cháu cán bộ thì được vào danh sách hộ cận nghèo, còn nhà tôi mái dột vách nứt thì bảo "chưa đủ điểm". Bà trưởng ban công tác mặt trận xét kiểu gì mà nhà chị ruột bà có ô tô vẫn có tên.
    trich-do kien-nghi: Tôi có một thửa gồm hai số tờ khác nhau, một tờ 12 và một tờ 31, muốn hợp làm một mà cán bộ bảo bản đồ cũ mới chưa ghép. Xin xem giúp.
    y-te phan-anh: Bệnh xá phường chiều nào cũng đóng cửa sớm, tới lấy thuốc huyết áp phải về không.
    cay-xanh phan-anh: Cây sấu già trước nhà thờ, mối đùn lên tận thân, chim cũng không thèm đậu. Đợi nó đổ chết người rồi mới tính chăng?
    trich-do hoi: Thuê thợ về đo thì báo 6 triệu một thửa, phường có đơn vị nào trích đo theo giá nhà nước không?
    di-tich phan-anh: Cụm bia tưởng niệm liệt sĩ cỏ mọc lút đầu, lư hương vỡ.
    cay-xanh phan-anh: Hàng cây keo ven đê bị sâu ăn trụi lá, sâu rơi đầy đầu người đi đường.
    thai-do phan-anh !: Anh ấy mặc sắc phục, đi xe biển xanh, vào quán ăn xong không trả tiền, tháng nào cũng vài bữa. Chúng tôi buôn bán nhỏ không dám kêu ai.
    trat-tu-xay-dung kien-nghi: Nha ben canh xay bon tang khong che chan, gach vua roi sang mai nha toi, hoi giay phep thi bao khong can. De nghi doi trat tu xuong kiem tra.
    to-chuc,van-hoa hoi: Hỏi hai việc: tổ tôi sáp nhập thì con dấu, sổ hộ khẩu cũ xử lý ra sao; và nhà văn hóa của tổ cũ có bị thanh lý không?
    thu-tuc hoi: Cho hỏi làm lý lịch tư pháp online bằng VNeID có được không hay phải tới công an thành phố?
    ngap-ung phan-anh: Mỗi lần thủy triều lên là kiệt 112 ngập ngang bắp chân, nước đen ngòm, mấy mệ bán hàng rong khổ lắm.
    ngap-ung phan-anh: Ngõ 9 ngập quá!
    ve-sinh phan-anh: Rác thối quá trời ơi!
    o-nhiem phan-anh: Xe tai ben cho cat phu bat ho, chay qua la bui mu, quan ao phoi khong noi
    di-tich kien-nghi: Đề nghị thay cầu thang gỗ lên lầu nhà tiền tế đình Kha Lâm, mọt hết, hôm hội làng suýt sập.
    gcn kien-nghi: Cau xin cap so do cho dan xom ven song, o day 30 nam, dong thue day du ma chua ai co giay to
    thai-do,to-chuc to-cao !: Bỏ phiếu bầu tổ trưởng mà danh sách cử tri do chính ông tổ trưởng cũ cầm, ai không ưng thì ông gạch tên. Nhà tôi sáu người bị gạch cả sáu, hàng xóm chứng kiến ký được.
    di-tich hoi: Bên em làm giấy xin phép tu sửa nhà thờ họ (đã xếp hạng), ko biết xin ở phường hay thành phố, đã gửi mail ko ai trả lời
    thai-do,di-tich phan-anh !: Ban quản lý di tích mất hòm công đức hai lần mà không thấy báo công an. Chìa khoá chỉ một mình ông trưởng ban giữ, xin các đồng chí hiểu cho.
    giao-duc hoi: Chi L. to 16 hoi: con chi hoc dung tuyen, cung so nha ma em ho thi duoc vao truong A con chau lai bi xep sang truong B, ly do vi sao?
    an-ninh,ma-tuy kien-nghi: Xin phường vận động chủ nhà trọ khai báo, chứ khu tôi vừa bắt một ổ lắc, vừa mất ba cái xe, toàn người thuê không ai biết tên.
    dau-do-xe,o-nhiem kien-nghi: Khu đất trống sau nhà văn hoá xe tải đậu bít lối, máy nổ cả đêm, khói dầu bay vô nhà. Xin phường cắm biển cấm đậu.
    thai-do phan-anh !: Cán bộ gì mà hách dịch.
    day-vong,cay-xanh kien-nghi: Cột điện nghiêng, cây bàng thì tựa vào cột, dây thì vắt qua cây, ba thứ đỡ nhau mà đứng. Đề nghị cả điện lực lẫn công ty cây xanh cùng xuống một buổi, chứ bên nọ đổ bên kia mãi.
    giao-duc khieu-nai: Tôi không thấy tên con tôi trong danh sách nhận học bổng của phường mà cháu đủ điểm. Văn bản trả lời nói hết chỉ tiêu là không đúng quy chế, tôi khiếu nại, yêu cầu xét lại trường hợp cháu.
    thai-do,an-ninh kien-nghi !: Nhà tôi cạnh quán cà phê nhạc sống, kiến nghị lần thứ tư. Cảnh sát khu vực thì chiều nào cũng thấy ngồi ở đấy, uống chẳng mất tiền. Xin đừng chuyển đơn này cho anh ấy.
    thu-tuc kien-nghi: Tôi mù chữ, con cái đi xa, giờ cái gì cũng bắt làm trên điện thoại. Cô nhân viên trẻ bảo về nhờ con mà làm, con tôi ở tận Đài Loan. Xin phường có người làm giúp cho dân già.
    cap-nuoc hoi: mat nuoc tu t7 den gio chua co, goi tong dai k ai nghe may. khi nao co lai vay?
    gcn kien-nghi: Gần 70 hộ lô 22 mua đất của công ty từ 2003, có hợp đồng, có phiếu thu, chỉ không có sổ. Công ty phá sản, giám đốc trốn. Chúng tôi kính đề nghị phường, thành phố tháo gỡ, cấp giấy cho dân yên tâm sinh sống.
    dau-do-xe kien-nghi: Đề nghị nghiên cứu xây nhà để xe ngầm hoặc nhiều tầng ở khu chợ trung tâm.
    thung-rac,o-nhiem kien-nghi: Điểm tập kết rác Kha Lâm nằm ngay sát giếng nước của làng, nước rỉ rác ngấm xuống, mùi thối bay tới đình. Nhân dân kiến nghị dời điểm này đi nơi khác.
    via-he khieu-nai: Tôi phản đối quyết định cưỡng chế tháo dỡ quầy hàng của tôi: quầy nằm trong chợ có hợp đồng thuê tới 2028, sao nói là lấn chiếm vỉa hè? Yêu cầu dừng cưỡng chế và xem xét lại.
    day-vong phan-anh: Chung cư 5 tầng cột điện bằng bê tông trước cổng nứt toác, lòi cả sắt, nghiêng về phía sân chơi các cháu.
    trat-tu-xay-dung kien-nghi: ông K. tổ 11 nêu: trạm BTS dựng sát nhà dân cao mấy chục mét, dân lo sóng với lo đổ khi bão; đề nghị cơ quan chức năng cho biết có phép không và nếu không thì tháo dỡ
    thai-do phan-anh !: Cô ngồi quầy số 3 nói năng như ra lệnh. Tôi già, tai nghễnh ngãng, hỏi lại một câu thì cô ấy bảo "bác không biết đọc à".
    thung-rac kien-nghi: Tổ 6 xin thùng rác
    gcn hoi: Cho tôi hỏi sổ đỏ bị cháy thì xin cấp lại ở đâu, phải mang theo những giấy tờ gì?
    thoat-nuoc kien-nghi: Bà H. (TDP số 7) phản ánh tuyến cống chung phía sau dãy nhà lẻ bị bùn lấp đầy, nước sinh hoạt trào ngược; bà đề nghị nạo vét trước mùa mưa.
    o-nhiem phan-anh: nhà vs nhà cách nhau có cái rãnh bé tí, bà kia xây bể phốt tràn sang bếp nhà mình, nói mãi k sửa
    trat-tu-xay-dung,trich-do khieu-nai: Toi khieu nai quyet dinh so 57 buoc thao do hang rao nha toi. Hang rao xay dung moc, co bien ban ban giao nam 2011. De nghi do lai va huy quyet dinh.
    thai-do,to-chuc to-cao !: Ông trưởng khu phố tui thu mỗi nhà 200 ngàn kêu làm lại hẻm, một năm rưỡi rồi hẻm vẫn y nguyên. Hỏi sổ sách thì ổng nói mất, hỏi tiền thì ổng nói xài hết rồi.
    gcn,trich-do kien-nghi: Ba tôi mất năm ngoái, sổ đỏ đứng tên ba, anh em tôi bốn người ở bốn nơi. Tôi lên hỏi thì mỗi lần mỗi người nói một kiểu, lần thì kêu công chứng trước, lần thì kêu đo đạc trước. Giờ phải làm cái gì trước cái gì sau, xin chỉ dẫn cho rành mạch một lần.
    to-chuc hoi: Phường thông báo tổ trưởng bầu lại trong tháng này, nhưng bà con chưa biết ai ứng cử, khi nào bỏ phiếu. Cho hỏi quy trình thế nào?
    thai-do,thu-tuc kien-nghi !: Anh công an trực tiếp dân quát vợ tôi giữa sảnh, đập cả tập hồ sơ xuống bàn chỉ vì thiếu bản photo. Mong lãnh đạo nhắc nhở để dân còn dám đến cửa quan.
    via-he phan-anh: Hàng quán lấn hè, xe ship dựng tràn, người đi bộ không còn chỗ đặt chân — đấy là phố đi bộ đấy ạ!
    duong-ngo phan-anh: Lô cốt đào đường để lại hố sụt giữa ngõ Cựu Viên đã 2 tháng. Người ngã thì mặc người ngã.
    duong-ngo,day-vong,thung-rac kien-nghi: Tôi thay mặt bà con ngõ 215 xin phường ba việc. Một là vá lại đoạn bê tông bong tróc giữa ngõ. Hai là bó gọn mớ dây mạng xà xuống ngang đầu người. Ba là đặt thêm cho cái thùng rác đầu ngõ, chứ bây giờ ai cũng vứt ra chân cột điện.
    o-nhiem phan-anh: Nhà máy xi mạ trong cụm công nghiệp Quán Trữ xả khói lúc 2-3 giờ sáng, sáng ra lá cây phủ lớp bụi trắng. Ban ngày đoàn tới thì im ru.
    thai-do,an-ninh phan-anh !: Công an phường bắt sới gà ở bãi bồi rồi lại thấy mở lại sau một tuần, kẻ canh cổng còn khoe "có người bảo kê".
    o-nhiem kien-nghi: Mùi sơn từ xưởng gỗ bay vào nhà tôi ngày đêm, con tôi viêm phổi hai đợt. Đã báo nhiều lần. Tôi mong lần này có người xuống đo thật.
    giao-thong,giao-duc,dau-do-xe kien-nghi: Đầu năm học, trường tiểu học bán trú 900 cháu mà chỉ một cổng; giờ đón phụ huynh đỗ xe tràn cả làn đường, mấy lần suýt đâm. Đề nghị mở thêm cổng phía sau và kẻ chỗ dừng đỗ.
    via-he,ve-sinh kien-nghi: Chợ cóc lấn hết lề đường từ 5h sáng, rau cá đổ nước tanh lòm ra mặt đường. Xin dẹp hoặc cho vào chợ trong.
    thai-do,to-chuc phan-anh !: Hàng tháng bác tổ trưởng thu 30 nghìn "quỹ vệ sinh" không có biên lai, ai hỏi thì bác ấy gắt. Tôi không dám nói bác ấy ăn chặn, nhưng tiền đi đâu thì không ai hay.
    ho-kho-khan hoi: Mẹ con em ở trọ, con khuyết tật nặng, hộ khẩu tỉnh khác thì có được nhận trợ cấp ở phường này không?
    han-muc,ho-kho-khan kien-nghi: Bảng giá đất nông nghiệp xen kẹt mới áp dụng làm nhà tôi phải đóng gần 600 triệu để lên thổ cư, đời tôi trả không nổi. Mong được xem xét miễn giảm cho hộ khó khăn.
    ngap-ung phan-anh: Mấy trận mưa vừa rồi nước ngoài mương tràn vô nhà tôi tới đầu gối, tủ lạnh với bộ ván hư hết trơn. Năm nào cũng vậy mà có thấy ai ngó ngàng đâu.
    cap-nuoc kien-nghi: Cấp nước mà giờ lại tính tiền theo khối lũy tiến, dân thuê trọ ở chung đồng hồ bị giá cao nhất. Đề nghị cho khai theo số người ở.
    han-muc hoi: Nhờ anh chị cho biết đất vườn 300 mét nhà tôi thì được công nhận bao nhiêu mét là đất ở?
    van-hoa,thung-rac,chieu-sang kien-nghi: Ghế đá ở vườn hoa mất sáu cái, bồn cây bị nhổ trộm, thùng rác thì bị đập. Đèn cũng vỡ nốt. Xin trông coi lại và thay mới.
    gam-cau phan-anh: Gầm cầu Niệm tối như hũ nút, nước đái nồng nặc, tôi đi chợ sớm toàn bịt mũi chạy.
    ho-kho-khan kien-nghi: ba p , to 24, cho rang muc tro giup cho tre mo coi dang nuoi tai gia dinh con thap, de nghi kien nghi cap tren nang muc
    thoat-nuoc kien-nghi: Đề nghị phường thay nắp hố ga vỡ trước cửa số 42 Phan Đăng Lưu, hôm qua một cháu đi học suýt thụt chân xuống.
    via-he kien-nghi: Mình ở tổ 27, mấy lần xe cấp cứu không vào được vì đầu ngõ bị mấy ông bán xe máy cũ dựng xe chiếm hết, đề nghị dẹp ngay kẻo có chuyện
    thu-tuc,ho-kho-khan hoi: Từ ngày bỏ huyện bỏ quận, sổ bảo hiểm với hồ sơ thương binh cũ của tôi giờ cơ quan nào giữ?
    giao-duc,cap-nuoc kien-nghi: Trường cấp 2 thiếu nhà vệ sinh, nước lại chập chờn nên các cháu nhịn cả buổi, có cháu viêm đường tiết niệu. Xin khoan thêm hoặc nối ống nước sạch.
    cap-dien phan-anh: Nắng 39 độ mà cúp điện luân phiên nhưng khu tôi bị 4 ngày liền, khu bên kia đường thì không. Luân phiên kiểu gì lạ vậy?
    o-nhiem kien-nghi: nha em o cuoi ngo 26 cu toi la khoi dot rac tu bai dat trong bay vao, be nha em hen suyen, mong phuong nhac nho
    thai-do,to-chuc phan-anh !: Tại sao tiền thuê gian hàng hội chợ Tết năm ngoái 60 triệu không thấy trong báo cáo công khai của tổ, mà mấy anh trong ban lại đi Đà Lạt một tuần? Dân hỏi cho biết thế thôi.
    khac phan-anh: Bằng khen, giấy khen thì tổ nào cũng đủ; riêng cái hòm thư góp ý trước trụ sở thì khóa gỉ, chắc mấy năm chưa ai mở.
    ho-kho-khan hoi: Sao nhà tôi thuộc diện gia đình liệt sĩ mà hai cái Tết nay không thấy quà, có phải khai lại gì không các anh chị?
    giao-thong kien-nghi: Bà giáo dạy đàn, nhà ngay trên trục đường, ngày nào mấy chục xe phụ huynh... nói chung là tắc. Nhưng cái tôi muốn kiến nghị là biển cấm rẽ trái bị cây che, ai cũng bị phạt oan, xin dời biển ra.
    ho-kho-khan khieu-nai: Tôi là người bị phường ra thông báo chấm dứt trợ cấp bảo trợ từ tháng 7 với lý do "có con trai có khả năng nuôi dưỡng". Con trai tôi đi tù bảy năm rồi. Đề nghị hủy thông báo và chi trả lại cho tôi.
    thai-do,giao-duc to-cao !: Cháu nó học bán trú, suất ăn 32 nghìn mà được hai miếng chả với bát canh loãng. Tiền vào đâu thì hỏi cô hiệu trưởng, công ty cung cấp là của em trai cô.
    ma-tuy hoi: Thằng con tôi nghiện đi cai về không ai thuê làm, ngày lang thang, tôi sợ nó tái. Có lớp dạy nghề nào cho các cháu như nó không hả các bác?
    ma-tuy phan-anh: Con nghiện vào chùa xin tiền, không cho thì dọa. Sư thầy cũng không dám đuổi.
    ma-tuy,ve-sinh phan-anh: Ban ngày mà thấy đám thanh niên bơm chích ngay nhà vệ sinh công cộng. Vệ sinh thì hôi, cửa thì hỏng.
    giao-thong phan-anh: Đèn tín hiệu ngã tư Lê Duẩn – Hoàng Quốc Việt đếm giây sai, bên này còn xanh bên kia đã xanh.
    khac kien-nghi: Số nhà trên phố tôi nhảy cóc lung tung, 15 cạnh 48, đề nghị đánh lại biển số cho thống nhất.
    y-te,ve-sinh kien-nghi: Phòng khám tư trên đường Bắc Sơn vứt bông băng, kim tiêm lẫn vào rác sinh hoạt, chị em lao công bị đâm tay. Nhờ trạm y tế với công an môi trường xử lý.
    chieu-sang,an-ninh kien-nghi: Con hẻm 48 tối om om, vừa rồi cô giáo đi dạy về bị giật túi xách ngay khúc quẹo. Bà con xin gắn mấy bóng đèn và cho dân phòng đi tuần.
    day-vong,giao-thong phan-anh: Trụ điện trung thế nằm giữa đường sau khi mở rộng, chạy xe ban đêm đâm như chơi
    cap-nuoc phan-anh: Tôi xin hỏi thẳng: bao giờ thì ngõ 33 mới có nước sạch, hay phường định để chúng tôi uống nước giếng khoan cả đời? Nước giếng vàng váng phèn, lọc ba lần vẫn tanh.
    thai-do,ho-kho-khan,duong-ngo phan-anh !: Bữa trước họp, tui có hỏi chuyện tiền dân góp làm đường hẻm 17, ông khu phố trưởng đập bàn kêu tui "thành phần chống đối", rồi tới bữa xét hộ cận nghèo gạch tên má tui ra. Hẻm thì vẫn lầy, má tui thì 83 tuổi nằm một chỗ. Tui không biết nói với ai nữa.
    trich-do kien-nghi: Tôi gửi đơn đề nghị giải quyết tranh chấp ranh giới với nhà bên từ năm kia, phường hòa giải một lần không xong rồi im. Mong được đo đạc lại theo bản đồ 299.
    ma-tuy kien-nghi: Tôi nghi trong nhà nghỉ cuối đường có mại dâm trá hình, khách ra vào toàn các cháu còn trẻ lắm. Đề nghị kiểm tra hành chính.
    giao-thong kien-nghi: Tại nút giao đầu cầu vượt cần có CSGT vào giờ cao điểm, dân tự đứng ra phân làn mãi sao được.
    thoat-nuoc,cap-nuoc phan-anh: Mọi người ơi hẻm mình nc máy yếu r mà nc thải lại mạnh, cống trào ngược lên tận bếp, chán k buồn nói
    gam-cau,ma-tuy kien-nghi: Dưới gầm cầu đường sắt người ta đổ phế thải xây dựng, lại còn có mấy đứa chích choác. Đêm không ai dám qua. Đề nghị rào lại và cho công an kiểm tra.
    thai-do kien-nghi !: Đề nghị Đảng ủy xem lại việc điều động: cán bộ địa chính ở đây chín năm không đổi, nhà ba mặt tiền, lương thì ai cũng biết bao nhiêu.
    thai-do,trat-tu-xay-dung phan-anh !: Hễ nhà ai sửa cái chuồng gà là thanh tra xuống lập biên bản, còn biệt phủ của ông cán bộ về hưu xây trùm cả lối đi chung thì cấp phép cái rụp. Dân đen chúng tôi chỉ biết ngồi nhìn.
    thai-do,gcn to-cao !: ong to pho bao rang ai nop 500 nghin thi ong len "noi giup" cho co ten trong dien cap so dot dau nha toi chua nop nen gio chua thay ai goi
    chieu-sang kien-nghi: xin lắp đèn ngõ 52
    ngap-ung kien-nghi: ngaapj ungs ngõ 12 keo dài 10 năm, muwa nhỏ cũng ngập, mong lanhx đạo vef xem tận nowi
    duong-ngo kien-nghi: duowngf vaof xoms em oor gaf chi chits, xe máy ngã hoài, xin ddoor nhuwaj lại
    cap-nuoc phan-anh: Nước máy bên em 5 hôm nay yếu xìu, tầng 2 ko lên dc giọt nào, nửa đêm phải dậy hứng
    giao-duc,cap-dien hoi: Em là công nhân ở trọ, muốn hỏi con em 6 tuổi tạm trú thì vào lớp 1 trường công được không và tiền điện có được tính giá nhà nước không ạ?
    gam-cau,dau-do-xe,ve-sinh phan-anh: Chỗ gầm cầu An Đồng đoạn giáp đường gom: xe container lấy làm bãi đỗ đêm, lái xe phóng uế, sáng ra mùi nồng nặc.
    chieu-sang phan-anh: phường nói chiếu sáng 100% mà ngách 9/4 chưa có lấy 1 bóng
    di-tich kien-nghi: Đình làng mái xô, hai cột cái mối ăn rỗng ruột. Dân xin tự góp tiền trùng tu, mong được hướng dẫn xin phép.
    cap-dien phan-anh: Đêm 14 rạng 15 cả khu mất điện từ 9 giờ tối đến sáng không một tin nhắn báo trước.
    han-muc khieu-nai: UBND phường trả lời đơn của tôi là "không thuộc thẩm quyền", tôi không chấp nhận. Cái quyết định thu hồi 26m2 đất ngõ đi nhà tôi chính phường ký, nay tôi khiếu nại lần đầu, đề nghị giải quyết đúng luật.
    via-he phan-anh: Cậu con nhà giàu cuối ngõ cậy tiền cậy thế, xây tường lấn ra ngõ chung bảy tám chục phân, ai nói thì dọa đánh.
    chieu-sang phan-anh: den duong ngo 71 tat ca thang nay roi, toi nao cung toi om, cac chau di hoc them ve rat so
    duong-ngo,thoat-nuoc kien-nghi: Bà con ngõ 7 đề xuất tự góp 40%, còn lại nhà nước hỗ trợ xi măng, làm lại rãnh và mặt ngõ trước Tết.
    duong-ngo kien-nghi: Ong Nam to 2 (dai bieu): mat duong Cuu Vien sau khi dat ong nuoc khong hoan tra nguyen trang, lun thanh ranh dai, de nghi nha thau lam lai
    thai-do to-cao !: Chồng em bị tạm giữ xe, ra phường hỏi thì được bảo "muốn nhanh thì tự biết". Em đưa 2 triệu cho anh công an khu vực, hôm sau lấy được xe.
    dau-do-xe phan-anh: Trong ngõ có mấy nhà mở lớp dạy thêm, chuyện học hành của các cháu tôi không dám bàn. Chỉ biết từ 5 giờ đến 9 giờ tối, xe phụ huynh dựng kín hai bên, ô tô thì nổ máy chờ ngay trước cổng nhà người ta. Hôm nọ con dâu tôi trở dạ, taxi không vào được, phải cõng ra đầu ngõ. May mà mẹ tròn con vuông.
    gcn khieu-nai: Tôi đã nộp đủ giấy tờ cấp sổ lần đầu từ tháng 3. Phường ra thông báo trả hồ sơ với lý do đất lấn chiếm, trong khi bản đồ 1993 ghi tên bố tôi. Tôi khiếu nại thông báo này.
    y-te phan-anh: Có quán cơm chay ở cổng trường nấu trong hẻm, rửa chén bên miệng cống, học sinh ăn đau bụng hoài.
    thai-do,thu-tuc phan-anh !: Em tui đi xin trích lục khai tử, cái chị ở văn phòng hất tờ đơn xuống bàn kêu "viết lại". Viết lại ba lần mà không nói sai chỗ mô. Dân tới phường mà như đi xin xỏ.
    van-hoa phan-anh: Cổng chào tổ dân phố văn hóa bị xe tải húc xiêu, một bên chữ rơi hết. Trông chẳng ra văn hóa tí nào.
    y-te kien-nghi: Sang nay em toi di mua banh mi dau cho ve ca nha 5 nguoi ngo doc. De nghi kiem tra may hang an via he ay, ban muoi nam co thay giay chung nhan ve sinh nao.
    khac khieu-nai: Nhà nghỉ của gia đình tôi bị quyết định đình chỉ hoạt động ba tháng vì phòng cháy, nhưng biên bản ghi sai số tầng, sai cả tên chủ hộ. Tôi khiếu nại, yêu cầu thu hồi quyết định ấy.
    giao-duc khieu-nai: Văn bản của phường bác đơn xin đổi trường cho con tôi ghi căn cứ một điều đã hết hiệu lực. Tôi không nhất trí và đề nghị cấp có thẩm quyền xem lại văn bản đó.
    gcn hoi: Tôi muốn hỏi từ khi có sổ mới 2 cấp thì sổ đỏ mẫu cũ còn giá trị không, có bắt buộc đổi không?
    an-ninh,giao-thong phan-anh: Tụi trẻ đua xe trên đường mới mở tối thứ bảy hàng tuần
    khac hoi: Anh em chúng tôi đi bộ đội về, có phải làm lại giấy đăng ký nghĩa vụ dự bị ở ban chỉ huy quân sự phường không?
    cay-xanh kien-nghi: Cây gạo đầu làng có biển cây di sản mà bị người ta đóng đinh treo biển quảng cáo chi chít, đốt nhang cháy sém gốc. Mong phường cấm.
    an-ninh kien-nghi: Rằm nào sư cũng đọc kinh bằng loa phóng thanh từ 4 giờ sáng. Chúng tôi kính Phật nhưng xin nhà chùa chỉ mở loa trong sân.
    giao-duc hoi: Học phí mầm non bao nhiêu ạ?
    han-muc hoi: Thửa đất nhà tôi bị treo quy hoạch công viên cây xanh từ 2004, xây không được, bán chẳng xong. Xin hỏi quy hoạch ấy nay còn hay đã bỏ?
    trat-tu-xay-dung khieu-nai: Tôi không đồng ý với quyết định xử phạt 15 triệu đồng về mái tôn sân thượng nhà tôi. Mái ấy có từ năm 2009, lúc phường cũ còn, cán bộ xuống xem cũng không nói gì. Tôi yêu cầu xem xét, hủy quyết định nói trên.
    cay-xanh,via-he kien-nghi: goc bang truoc so nha 9 doi ca mang via he len, xe lan khong di duoc, ma chat thi tiec bong mat xin phuong an danh bot re, lat lai
    khac kien-nghi: Khu C chung cu, dien hanh lang va dien san do dan dong ma ban quan tri thu lech 40 trieu so voi hoa don. Ba con xin phuong moi hai ben len doi chieu.
    ho-kho-khan,y-te kien-nghi: Hôm tiếp xúc trước, anh bí thư hứa xem xét cho hộ cháu bé bị bỏng, nay cháu đã được phường hỗ trợ 5 triệu, gia đình cảm ơn. Chỉ mong cháu có thẻ bảo hiểm để đi mổ tiếp.
    trat-tu-xay-dung hoi: Trong khi chờ cấp sổ, tôi có được phép sửa nhà cấp 4 nâng mái chống dột không, có cần giấy phép gì?
    thung-rac kien-nghi: Bãi rác tự phát đầu hồi chợ: đề nghị đặt thùng có nắp và gắn camera phạt người đổ trộm.
    duong-ngo phan-anh: duong nat het roi ong oi
    an-ninh,ma-tuy kien-nghi: Đề nghị thu hồi giấy phép quán bar Z ở đầu cầu: nhạc đập thình thình, say xỉn đánh nhau, có cả bóng cười.
    han-muc hoi: Đất 5% nhà tôi canh tác bị giao cho người khác làm bãi xe, không có thông báo thu hồi nào. Xin cho biết căn cứ nào giao?
    giao-thong,chieu-sang phan-anh: Tôi chạy xe ôm mới thấy: cái dốc xuống đê không gờ, không gương cầu, không đèn. Tuần trước hai xe máy đâm trực diện.
    cap-dien kien-nghi: Đường dây 220 kV đi ngang nóc nhà tôi, hôm mưa cầm ô thấy tê tay. Tôi xin bên chức năng về đo xem có an toàn không.
    cap-dien kien-nghi: Mùa hè vừa rồi nhà tôi trả tiền điện gấp ba mà dùng y như cũ. Công tơ treo tít trên cột cao ai đọc được số. Tôi muốn bên điện lực về kiểm định lại.
    van-hoa,dau-do-xe kien-nghi: Thưa chủ tọa, tôi là đại biểu tổ 30, tôi xin phép nói ngắn nhưng đủ ý. Tổ tôi dân cư đông, già trẻ lớn bé ngót nghìn con người mà không có lấy một chỗ hít thở. Chỉ còn một khoảnh đất công sau kho lương thực cũ bỏ hoang từ thời còn tem phiếu, mọc toàn cỏ lau, muỗi, rắn, năm ngoái còn cháy một trận. Nhân dân họp ba lần đều nhất trí đề nghị cho làm vườn hoa cho các cháu, nếu không được thì làm bãi để xe cho gọn, cái nào cũng hơn để hoang. Công thì dân bỏ, chỉ xin phường cho phép và đổ giúp ít đất màu.
    khac kien-nghi: Cụm loa trước cửa nhà tôi 5 giờ sáng đã oang oang, cháu nhỏ giật mình. Xin vặn nhỏ hoặc dời giờ phát.
    duong-ngo kien-nghi: Trẻ con xóm tôi đi bộ tới trường qua cái cầu tre ọp ẹp, năm nào cũng có đứa rơi. Xin xây cầu bê tông nhỏ thôi.
    via-he phan-anh: Vỉa hè Trường Chinh lát đá mới sáu tháng đã vỡ, cứ bước lên là nước bẩn phun vào ống quần.
    dau-do-xe,via-he kien-nghi: Hai bên đường Văn Đẩu, dưới lòng đường ô tô đỗ, trên vỉa hè bán vật liệu xây dựng, học sinh đi giữa. Đề nghị kẻ vạch cấm đỗ và giải tỏa bãi cát đá.
    gcn,trich-do,han-muc kien-nghi: Nhà tôi ba đời ở bãi này, ông nội tôi khai hoang, bố tôi đóng thuế nông nghiệp, đến tôi thì đóng thuế đất phi nông nghiệp, biên lai tôi còn cả tập, chuột nó gặm mất mấy tờ. Thế mà lên làm sổ thì bảo chưa có trong bản đồ, phải đo. Thuê đo thì bảo thửa nhà tôi vắt qua hai tờ, chưa ghép được. Rồi lại bảo vượt hạn mức, chỉ nhận 120 mét là đất ở. Tôi nghe mà ù cả tai. Mong các đồng chí cho người ngồi với tôi một buổi, nói rõ từng bước.
    trich-do kien-nghi: Bản đồ địa chính vẽ nhà tôi hụt 18 mét vuông so với thực tế các cụ để lại. Xin cán bộ về trích đo lại giùm.
    di-tich kien-nghi: Đất đình bị mấy hộ xung quanh lấn làm chuồng gà, bếp. Các cụ cao niên đề nghị phường cắm mốc trả lại đất cho đình.
    to-chuc kien-nghi: Tôi bị ghi tên vào diện "chây ì đóng góp" dán ở bảng tin. Tôi đã đóng đủ, có biên lai. Đề nghị gỡ xuống và xin lỗi công khai.
    thu-tuc hoi: Làm căn cước cho mẹ tôi nằm liệt thì có ai tới nhà chụp ảnh lấy vân tay không?
    thoat-nuoc phan-anh: Hai năm liền tôi kiến nghị về hố ga trồi lên giữa đường, hai năm liền được "ghi nhận". Ghi mãi chắc quyển sổ của phường cũng đầy rồi.
    chieu-sang,day-vong,ve-sinh phan-anh: Bóng đèn cao áp ngõ 88 hỏng, dây loằng ngoằng thòng xuống, rác thì ứ đọng dưới chân cột. Ba cái bất cập gom vào một chỗ.
    thu-tuc phan-anh: Giấy khai sinh của con tui cán bộ gõ sai tên đệm, giờ kêu tui về tự làm đơn xin cải chính, mất công mất việc. Lỗi mô phải của tui!
    duong-ngo,chieu-sang kien-nghi: Kính thưa đồng chí Bí thư, đồng chí Chủ tịch. Tôi là đảng viên 55 năm tuổi đảng, trước hết tôi phấn khởi thấy phường ta đổi mới nhiều, đường hoa, cờ đèn rực rỡ. Nhưng tôi xin nói thật, cái ngõ chỗ tôi ở, ngõ 140, từ ngày các ông cấp thoát nước về đào lên rồi lấp lại thì nó lún như sống trâu, các cụ đi lễ chùa ngã hai người rồi. Đã thế đèn lại tắt, tối đến phải bật điện thoại mà đi. Tôi đề nghị trước Đại hội phải làm xong hai việc ấy cho dân tin.
    trat-tu-xay-dung,ngap-ung kien-nghi: Nhà kế bên đổ đất nâng nền cao hơn nhà tôi 70 phân, mưa là nước dồn hết sang sân bên tôi. Xây không xin phép gì cả. Mong phường can thiệp.
    thai-do,dau-do-xe to-cao !: Bãi xe ô tô trái phép trên đất công sau trạm bơm thu 800 nghìn một tháng một xe, tiền ấy về túi ông đội phó trật tự chứ đâu, em vợ ông đứng thu.
    thoat-nuoc phan-anh: Xin cảm ơn phường đã thông cống ngõ 26 hôm thứ sáu, từ hôm ấy nước rút nhanh. Có điều nắp bê tông đậy lại vênh, xe máy qua cứ kêu lọc cọc cả đêm.
    ngap-ung kien-nghi: Trạm bơm phường mất điện là cả khu phía nam ngập. Kiến nghị đầu tư máy phát dự phòng cho trạm.
    gam-cau,ve-sinh phan-anh: Chợ xép họp dưới gầm cầu Đỏ, nước rửa cá chảy lênh láng, vỏ ốc vỏ hến chất đống.
    han-muc khieu-nai: Giá đền bù 3,2 triệu/m2 trong khi bên kia đường được 11 triệu. Tôi khiếu nại phương án bồi thường đã phê duyệt, đề nghị tính lại theo đúng vị trí 1.
    thai-do,via-he phan-anh !: Trật tự đô thị đi qua quán ấy thì ngó lơ, còn gánh bún của bà già thì thu liền. Bà con ai cũng thấy, chẳng ai nói ra.
    ngap-ung,thoat-nuoc kien-nghi: Tôi dân gốc ở chân đồi Thiên Văn, tóc bạc rồi nên nhớ: xưa nay mưa to cỡ nào khu này cũng không ngập, nước trên đồi đổ xuống cái ao Đình rồi theo lạch ra sông, ngon ơ. Từ hồi người ta san lấp cái ao làm dự án phân lô thì nước không còn chỗ chứa, cứ thế tràn thẳng vào ba dãy nhà, hôm bão vừa rồi mẹ tôi phải ngồi trên bàn thờ tránh nước. Đề nghị phường yêu cầu chủ đầu tư làm mương thoát trả lại lối cho nước, làm trước mùa mưa sang năm.
    cay-xanh kien-nghi: Tui nói thiệt mấy chú đừng giận nghen. Hồi bão số 3 cây gãy đầy đường, bà con tui tự cưa tự dọn, hổng trông chờ ai hết. Mà tới giờ mấy cái gốc còn trơ ra đó, cụt lủn, người ta vấp té hoài, mấy đứa nhỏ chạy xe đạp đụng u đầu. Bên hông trường còn nguyên một cây dầu gãy ngọn, cành treo lủng lẳng trên dây điện, gió cái là nó đưa. Làm ơn kêu xe tới bứng gốc với cắt cành đó giùm.
    thai-do,gcn phan-anh !: Cùng một cái ngõ, nhà bên kia nộp sau được gọi lên nhận sổ trước. Hỏi ra thì cô ấy là cháu dâu. Thôi thì phận mình không có ai ở trên.
    gam-cau kien-nghi: Gầm cầu vượt thành chỗ chứa phế liệu với quán nước chè, có cả người dựng lều ngủ. Xin ủy ban cho dọn, rào lại.
    cap-nuoc hoi: Nhà tôi bị cắt nước 9 ngày vì con gái tôi quên đóng hóa đơn. Tôi đóng bù rồi mà vẫn chưa mở. Bao giờ mở?
    thoat-nuoc,ngap-ung kien-nghi: Nhà xây trái phép thì mặc nhà xây trái phép, tôi chỉ xin cái rãnh. Họ đổ bê tông lấp mất rãnh chung, ba nhà phía trong nước không có đường ra, mưa là tát.
    van-hoa kien-nghi: Trụ sở tổ dân phố mượn tạm gara nhà dân, chỗ họp chật, đề nghị dành quỹ đất làm nhà sinh hoạt cộng đồng.
    trich-do hoi: Cho em hỏi hồ sơ xin trích lục bản đồ để chia thừa kế nộp ở Trung tâm hành chính công phường hay bên Văn phòng đăng ký đất?
    khac kien-nghi: Tôi tuy là người dân thường nhưng thấy việc sắp xếp trụ sở phường cũ bỏ không là lãng phí. Kiến nghị giao cho các tổ làm nhà văn hóa hoặc mở phòng khám.
    ma-tuy kien-nghi: Người nghiện về cai tại cộng đồng ở tổ 19 tăng, đề nghị phân công đoàn thể kèm từng người và tuyên truyền ở trường cấp ba.
    han-muc kien-nghi: Cột mốc lộ giới cắm vào giữa sân nhà tôi mà trước đó không ai báo, đến khi xin sửa bếp mới biết nhà nằm trong đường dự kiến. Đề nghị phường công khai bản đồ quy hoạch ở trụ sở và nhà văn hóa.
    thai-do,thu-tuc phan-anh !: Hồ sơ của người ta một tuần là xong, của tôi ba tháng vẫn "đang xem". Chắc tại tôi không biết điều.
    di-tich kien-nghi: Miếu thờ ở gốc đa bị ai đó sơn lại xanh đỏ, mất hết nét cổ. Mong ban văn hóa hướng dẫn các cụ giữ cho đúng.
    thai-do,ho-kho-khan to-cao !: Tiền hỗ trợ bão mỗi hộ được 3 triệu mà tổ tôi phát có 2, ông tổ trưởng bảo trích lại 1 triệu "lo việc chung", bắt ký nhận đủ 3. Tôi có giữ tờ giấy.
    duong-ngo phan-anh: Chủ tịch ơi, đường nhà con xấu quắc, con té xe hai lần gãy răng cửa luôn nè
    van-hoa,to-chuc kien-nghi: Ở tổ tôi bình xét gia đình văn hóa mới dăm bảy nhà tới họp mà đã chốt danh sách. Đề nghị họp lại, làm công khai.
    o-nhiem,ve-sinh phan-anh: Xác rắn, xác chuột, bỉm trẻ em nổi lềnh phềnh kênh sau chợ. Nước đen như mực, cá chết trắng.
    thoat-nuoc,ngap-ung phan-anh: Cống thoát nước mới làm thì cao hơn mặt sân nhà dân, giờ mưa xuống nước từ đường chảy ngược vào nhà. Làm cống thế thì làm gì cho tốn tiền!
    gam-cau,van-hoa kien-nghi: Dưới gầm cầu cạn có khoảng sân rộng, nếu cho kê vài bàn bóng bàn, máy tập thì người dân có chỗ thể dục, chứ giờ toàn hàng rong với xe ba gác. Mong phường nghiên cứu.
    thai-do,gcn to-cao !: Anh cán bộ địa chính nhận của nhà tôi 10 triệu, hẹn hai tháng có sổ, nay đã hơn một năm, gọi điện không nghe máy. Tôi có tin nhắn chuyển khoản.
    ve-sinh,ngap-ung phan-anh: tien ve sinh cho tui dong du moi thang ma rac van chat dong canh hang ca, nuoc den chay ra duong, mua xuong la ngap ca loi vao
    an-ninh phan-anh: ngõ nhà mình có mấy ngôi nhà cho thuê trọ toàn ng lạ, k biết có khai báo tạm trú ko, mấy bữa nay mất dép mất xe đạp
    cap-nuoc phan-anh: ko bik dạo này nước máy sao mà vàng khè, giặt đồ trắng ra đồ vàng, nấu nc uống mùi clo nồng nặc
    thai-do phan-anh !: Chiều hôm nọ tôi lên phường xin dấu, bốn anh chị ngồi uống nước xem điện thoại, tôi đứng gần tiếng đồng hồ. Hỏi thì một anh chẳng ngẩng mặt lên: "đợi đi, ai bảo già".
    cay-xanh kien-nghi: Cây xà cừ cổng chùa nghiêng hẳn sau bão, gốc bật cả rễ lên, chỉ sợ đổ sang lớp mẫu giáo bên cạnh. Xin chặt hoặc chống gấp.
    thai-do,trat-tu-xay-dung phan-anh !: Công trình chung cư mini đầu ngõ 19 giấy phép 4 tầng nhưng giờ đổ sàn tầng 7 rồi. Ông phó phụ trách đô thị tháng nào cũng ngồi nhậu với chủ thầu thì ai dám đình chỉ.
    an-ninh kien-nghi: Bà con tổ 40 phản ánh nhóm người lạ chiêu dụ vào "hội thánh", tụ tập ở nhà trọ đêm thứ năm; lại có đám cho vay dán tờ rơi, tạt sơn nhà con nợ. Đề nghị công an phường xác minh.
    day-vong,via-he phan-anh: Anh nào bên nhà mạng dựng cột viễn thông ngay giữa vỉa hè, cao hơn đầu người thì dây võng như dây phơi. Người mù đi đường này kiểu gì?
    to-chuc,y-te,ma-tuy,duong-ngo kien-nghi: Biên bản họp tổ 33 ngày 02/11: 41 hộ dự. Ý kiến: ông Đ. đề nghị công khai thu chi quỹ xây nhà văn hóa; bà M. đề nghị phun muỗi vì có ca sốt xuất huyết; anh C. phản ánh thanh niên tụ tập hút bóng cười ở sân kho; bà con nhất trí kiến nghị phường mở rộng đường vào tổ vì xe cứu hỏa không vào được.
    thu-tuc,cap-dien hoi: Nhà em mất hộp số đồng hồ điện, gọi điện lực thì bảo phải có xác nhận của phường. Phường cấp cái xác nhận này không ạ?
    thai-do,giao-duc to-cao !: Con tôi thi tuyển viên chức trường mầm non, bài được chấm 81, lên bảng còn 58. Người đỗ là con gái bà phó hiệu trưởng, bà ấy lại nằm trong ban chấm. Tôi tố cáo việc sửa điểm, bản chụp bài thi tôi kèm theo đơn.
    chieu-sang,van-hoa kien-nghi: Ôn mệ tui đi bộ tập thể dục buổi sớm ngoài công viên, đèn đường tắt từ 4 giờ, cầu thang xuống bờ sông thì lở. Mong phường cho sáng thêm một tiếng và sửa bậc cấp.
    thai-do,duong-ngo to-cao !: Ông chủ tịch hội đồng nghiệm thu cái ngõ 61 là anh vợ nhà thầu, bê tông ghi dày 18 phân, chúng tôi khoan thử được 9 phân. Ảnh khoan có cả đây.
    giao-duc,van-hoa kien-nghi: Trẻ nghỉ hè không có chỗ bơi chỗ đá bóng, đề nghị mở cửa sân trường cho các cháu.
    thung-rac kien-nghi: Xin thêm 1 thùng rác ở cổng sau trường c2 ạ, học sinh ăn quà xong vứt đầy ra đất
    chieu-sang,cay-xanh,to-chuc kien-nghi: Tổ 21 kiến nghị: (1) lắp bổ sung 4 bóng đèn đoạn từ nhà văn hóa ra bờ đê; (2) chặt tỉa hàng bạch đàn vướng vào đường dây hạ thế; (3) nâng phụ cấp cho tổ trưởng vì việc ngày càng nhiều.
    thoat-nuoc kien-nghi: Xin phường làm việc với bên thủy lợi: cửa cống ngăn triều hỏng cánh phai, nước lợ tràn vô ruộng rau.
    duong-ngo phan-anh: Các bác lãnh đạo cứ ngồi ô tô đời mới vào ngõ này một lần, bảo đảm rơi cả răng giả.
    ma-tuy kien-nghi: Nghi có điểm mua bán cái chết trắng ở dãy trọ sau chợ: đêm nào cũng người lạ ra vào chớp nhoáng, sáng ra kim tiêm vứt bờ ao. Đề nghị công an để ý sớm.
    han-muc hoi: Hoi: ho so xin chuyen dat vuon sang dat o cua ho toi nop tu 15/5, nay o khau nao?
    duong-ngo,thoat-nuoc,day-vong,van-hoa kien-nghi: Ý kiến của cử tri tổ 3, ghi tóm lại: đường trục tổ xuống cấp; rãnh hai bên không có nắp; cột điện số 14 nghiêng; trẻ em thiếu chỗ vui chơi. Bà con đề nghị phường cho biết việc nào làm được trong năm.
    ve-sinh phan-anh: Thưa các đồng chí, tôi năm nay bảy mươi chín, ở phố này từ hồi còn bao cấp. Ngày xưa phố này sạch lắm, sáng ra ai cũng quét trước cửa nhà mình. Bây giờ thì thôi rồi, túi ni lông, vỏ dừa, xương gà, gì cũng quẳng ra. Con cháu tôi nó bảo ông nói làm gì, nhưng tôi thấy không nói không được. Các đồng chí xem thế nào chứ cứ để vậy thì xấu mặt phường mình.
    thoat-nuoc,y-te kien-nghi: Kính đề nghị: khơi thông mương hở cạnh nhà số 7/22, mương ứ đọng bọ gậy dày đặc, vừa rồi trong xóm bốn người sốt xuất huyết; phun thuốc muỗi cho cả cụm.
    to-chuc hoi: Phụ cấp tổ phó quý vừa rồi bao giờ thì chi ạ? Anh em ở các tổ cứ hỏi tôi mà tôi chưa biết trả lời ra sao.
    cay-xanh kien-nghi: Cần chặt tán phượng trước UBND cũ vì che hết biển báo đường một chiều, khách lạ đi ngược chiều suốt.
    thai-do to-cao !: Cháu gái tui tốt nghiệp y sĩ, ở trạm xá phường bảo có chỉ tiêu tuyển nhưng không có chừng trăm triệu thì đừng mơ. Lời ông trạm trưởng nói thẳng với gia đình tui, có ghi âm.
    thu-tuc phan-anh: Em nộp hồ sơ khai sinh cho con trên cổng dịch vụ công ba lần đều bị trả về, mỗi lần ghi một lý do khác nhau.
    ho-kho-khan kien-nghi: Bà cụ cạnh nhà tôi 87 tuổi sống có một mình, con cái không có, cơm bữa no bữa đói mà chưa được chế độ gì. Mong phường xem cho cụ hưởng trợ cấp.
    giao-duc phan-anh: Mỗi bận họp phụ huynh là một bận đóng tiền: quỹ lớp, quỹ trường, điều hòa, máy chiếu. Nhà đông con kham sao nổi.
    duong-ngo phan-anh: Con đường bê tông trước mặt nhà tôi do dân tự góp làm, nay công ty cấp nước đào lên chôn ống rồi lấp lại như vá áo. Ai duyệt cho đào, ai nghiệm thu, sao không hỏi dân một tiếng?
    y-te hoi: Trạm y tế phường mình có tiêm phòng dại không ạ, hay phải lên bệnh viện? Cháu nhà em bị chó cắn chiều qua.
    chieu-sang kien-nghi: Cần bổ sung đèn ở sân nhà văn hóa, bà con tập dưỡng sinh lúc 4-5 giờ sáng vấp ngã.
    gcn hoi: đất nhà e là đất ông bà cho miệng, ko giấy tờ, xây nhà ở từ 1998 thì có dc làm sổ ko ạ
    khac kien-nghi: Xin đổi tên phố cho khỏi trùng: cùng một phường mà có hai đường Lê Lợi, shipper giao nhầm suốt.
    cap-nuoc phan-anh: voi nuoc cong cong o khu tro cong nhan bi khoa, xom tro ba chuc nguoi phai xach nuoc tu ngoai duong
    via-he,o-nhiem,an-ninh phan-anh: Sáng ra mở cửa là xe máy của quán cháo dựng bít lối, trưa thì khói than tổ ong nó tạt vào nhà, tối khách ăn xong hát karaoke loa kéo, khuya dọn hàng thì hắt cả nồi nước lèo xuống miệng cống. Một cái quán mà hành đủ đường.
    o-nhiem phan-anh: Nhà đằng sau nuôi ba chục con lợn giữa khu dân cư, trời nồm thì không mở được cửa sổ, nước thải chảy lộ thiên ra rãnh chung.
    giao-duc phan-anh: Lớp 1 của cháu nhà tôi năm nay 52 đứa ngồi một phòng, quạt hỏng mất hai cái, nóng như lò.
    ve-sinh phan-anh: Xe rác đi thu gom đổ nước đen dọc theo đường, một vệt dài từ đầu phố tới cuối phố.
    di-tich,via-he kien-nghi: Sân chùa đang yên tịnh thì bị mấy hàng nước dựng ô che kín, du khách tới không có lối vô. Mong sắp xếp lại.
    day-vong phan-anh: Mạng dây nhợ chằng chịt như mạng nhện ở ngã ba bưu điện, có sợi đứt rớt xuống đường mấy bữa nay hổng ai cuốn lại.
    han-muc kien-nghi: Chúng tôi ở khu tập thể xi măng cũ, hơn 60 hộ, nhà nứt tường, thấm trần, gạch rơi. Thành phố bảo di dời mà không nói đi đâu, đền bao nhiêu. Bà con lo lắm, ăn không ngon ngủ không yên. Mong phường có câu trả lời rõ ràng về phương án thu hồi, bồi thường.
`
