/** Opinions about schools, health, culture, order and the groups, as a clerk hears them. The notation is described in `heard.ts`. */
export const PEOPLE = `
# giao-duc
p: sĩ số lớp 60 cháu, phòng học nóng hầm hập
k: xây thêm trường mầm non công lập cho khu mới
p: đầu năm đóng đủ loại quỹ, gần 5 triệu
p: suất ăn bán trú toàn rau với vài miếng chả
h: trẻ sinh tháng 12 năm 2019 vào lớp 1 năm nào
p: tường rào trường đổ, học sinh ra ngoài lúc nào không hay
k: mở lớp 2 buổi cho học sinh tiểu học
p: cô giáo bắt học thêm ở nhà cô mới cho điểm cao
p: bạn đánh hội đồng cháu trong nhà vệ sinh trường quay clip
h: hồ sơ chuyển trường cho cháu từ quê lên gồm gì
p: lop hoc dot mua la nghi
k: lắp quạt, điều hòa cho lớp mẫu giáo
p: thiếu giáo viên tiếng Anh cả năm
p: nhà trẻ tư thục trong ngõ nhốt trẻ, không phép
h: trường nào nhận cháu tự kỷ học hòa nhập ạ
k: đừng sáp nhập trường cấp 2 vì cháu đi xa 5 km
p: đồng phục bán giá trên trời bắt mua ở trường
p: bảo mẫu quát mắng, ép ăn cháu sợ đi lớp
k: tăng học bổng cho học sinh nghèo vượt khó của phường
p: xe đưa đón học sinh cũ nát, chở quá số
h: lịch tuyển sinh lớp 6 phường mình khi nào
k: đề nghị nhà trường công khai thu chi hội phụ huynh
p: sách giáo khoa tái bản không dùng được của anh
p: cầu thang trường lung lay
k: mở lớp xóa mù, bổ túc cho công nhân
p: học sinh cấp 3 bỏ học chơi game cả ngày thầy cô không nhắc
p: trường học cạnh quán karaoke ồn không học được
k: xin cho con em tạm trú được vào trường đúng tuyến
p: bể bơi của trường bỏ không, học sinh không được học bơi
p: bàn ghế gãy, bảng mờ
h: học phí mầm non năm nay được miễn chưa
p: con học bài về 11 giờ đêm, giao bài nhiều quá
w: trường học, lớp đông, sĩ số, mầm non, mẫu giáo, nhà trẻ, tiểu học, cấp 2, cấp 3, tuyển sinh, đúng tuyến, trái tuyến, bán trú, bữa ăn học đường, học thêm dạy thêm, lạm thu, quỹ lớp, quỹ phụ huynh, đồng phục, học phí, giáo viên, cô giáo, thầy giáo, bảo mẫu, bạo lực học đường, bắt nạt, chuyển trường, phòng học xuống cấp, thiếu phòng học, bàn ghế học sinh, xây trường, sáp nhập trường, nhà vệ sinh trường học, khuyến học, học bổng, xe đưa đón học sinh, lớp ghép, trường tư thục, hòa nhập trẻ tự kỷ, sách giáo khoa, học bơi, dạy hè, nghỉ học, bỏ học
p: con tôi đi lớp một mà phải học ca chiều tới 6 giờ tối vì thiếu phòng
p: điểm trường lẻ của xóm bị đóng, bé 4 tuổi phải đi xa
p: tiền bán trú, tiền điều hòa, tiền bảo vệ, tiền lau bảng, đóng mãi
p: co chu nhiem ban thoi trang trong gio, bo mac lop
p: phòng học lợp tôn nóng hầm, cháu ngất
p: cháu bị nhóm lớp trên chặn đường trấn tiền mà trường không xử
k: xin mở thêm lớp nhà trẻ nhận bé 12 tháng cho mẹ đi làm công nhân
k: đề nghị lắp mái che sân trường, tập trung giữa nắng
k: nhà trường nên dạy bơi, dạy kỹ năng chứ đuối nước nhiều quá
h: nộp hồ sơ vào 10 trường nào gần phường mình
h: tạm trú 6 tháng có được học trường công lập không
h: bé khuyết tật trí tuệ học ở đâu
h: bao giờ nhập học, có phải mua đồng phục mới không
p: nhóm trẻ gia đình nhồi 40 bé trong căn phòng bé
p: bữa trưa của các cháu có 15 nghìn mà cơm nguội canh lõng bõng
p: tường rào nứt nghiêng ra sân chơi
p: bọn nhỏ học trực tuyến không có máy
p: quạt trần rơi xuống bàn học may không trúng ai
p: cho điểm thiên vị trẻ học thêm
k: tuyên dương thầy cô dạy miễn phí cho con nhà nghèo
k: sách vở cũ xin gom cho học sinh vùng khó
p: nhà vệ sinh học sinh không nước không giấy
p: đi tham quan bắt đóng 800 nghìn
p: trường cấp ba xa quá phải trọ
# y-te
p: trạm y tế trưa đóng cửa, cấp cứu không ai trực
k: tổ chức khám sức khỏe cho người cao tuổi hằng năm
p: sốt xuất huyết cả ngõ, chưa phun thuốc muỗi
p: bếp ăn công ty làm công nhân ngộ độc
h: lịch tiêm chủng cho bé 9 tháng ở trạm
p: bán thịt lợn ôi ngoài chợ
p: phòng khám tư không phép, tiêm làm hỏng mặt người ta
k: thêm thuốc bảo hiểm cho trạm, toàn phải mua ngoài
p: chó dại cắn 3 người, chưa thấy tiêm phòng cho chó
p: hiệu thuốc bán kháng sinh không đơn
h: chuyển tuyến bảo hiểm lên bệnh viện thành phố thủ tục thế nào
p: nha may dot dich, nhieu chau bi tay chan mieng
k: kiểm tra quán trà sữa cổng trường dùng nguyên liệu không rõ nguồn gốc
p: cơm hộp có dòi
p: rau phun thuốc sâu hôm trước hôm sau bán
k: mời bác sĩ về trạm khám mắt cho các cụ
p: máy đo huyết áp ở trạm hỏng
p: bún có hàn the, giá đỗ ngâm hóa chất
h: nhà có người covid giờ phải khai báo không
k: phun khử khuẩn chuồng trại sau dịch tả lợn
p: lợn chết dịch đem bán chui
p: spa chui hút mỡ trong ngõ
h: khám bảo hiểm trái tuyến có được hưởng không
p: xe cứu thương gọi 40 phút mới tới
k: mở lớp dạy sơ cấp cứu đuối nước cho dân
p: muỗi nhiều kinh khủng, lăng quăng ở các lu nước
p: bệnh nhân tâm thần không có thuốc phát hàng tháng
k: cho trạm làm ngày thứ bảy để công nhân đưa con tiêm
p: nước đá viên làm từ nước giếng bẩn
p: quán cháo lòng sau ăn cả nhà đi ngoài
p: thực phẩm chức năng lừa bán cho các cụ ở hội thảo
w: trạm y tế, trạm xá, tiêm chủng, tiêm phòng, vắc xin, sốt xuất huyết, phun muỗi, diệt lăng quăng, dịch bệnh, tay chân miệng, an toàn thực phẩm, vệ sinh thực phẩm, ngộ độc, thức ăn ôi thiu, hàn the, thực phẩm bẩn, bếp ăn tập thể, thức ăn đường phố, khám bệnh, khám sức khỏe, thuốc bảo hiểm, bác sĩ, y sĩ, phòng khám, hiệu thuốc, thuốc tây, chó dại, tiêm chó, dịch tả lợn, cúm gà, giết mổ không kiểm dịch, bệnh viện, cấp cứu, chuyển tuyến, kế hoạch hóa gia đình, dinh dưỡng trẻ em, bệnh truyền nhiễm, covid, phun khử khuẩn, huyết áp tiểu đường
p: bà tôi đi lấy thuốc huyết áp mà trạm báo hết, hẹn tháng sau
p: trong ngõ đã mười đứa trẻ lên sởi, chưa thấy ai đến xem
p: quán ốc cổng chợ ăn xong 4 người nhập viện
p: xe bán thịt nướng ruồi bâu kín bán cho học sinh
p: tiem vang cho be phai di tinh khac vi het thuoc
k: đề nghị kiểm tra lò mổ chui trong ngõ, thịt không dấu kiểm dịch
k: mong trạm có bác sĩ trực đêm, sinh rớt dọc đường
k: mở đợt khám mắt, đo loãng xương cho hội viên cao tuổi
h: lịch uống vitamin A cho trẻ khi nào
h: bảo hiểm đăng ký ở trạm phường có xin lên tuyến trên được không
h: nuôi chó phải tiêm dại ở đâu
p: bệnh dại có người chết mà chó vẫn chạy rông không ai tiêm
p: nhà thuốc bán thuốc quá đát
p: phòng nha khoa không phép trong chung cư
p: thẩm mỹ viện tiêm filler hỏng mũi
p: căng tin trường bán xúc xích mốc
p: công nhân ăn suất cơm có giòi rồi đau bụng hàng loạt
p: muỗi nhiều đen đặc, đã phun đâu mà sốt la liệt
k: phun hóa chất diệt muỗi xóm đầm
p: heo bệnh vứt sông, có người vớt về làm thịt
p: hội thảo bán thuốc bổ lừa tiền mấy ông bà già
p: người bị lao không ai quản lý, ho khạc bừa bãi
p: trạm xây xong bỏ không, thiếu máy móc
p: nước mía, trà chanh pha đường hóa học
# van-hoa
p: nhà văn hóa dột, bàn ghế mối
k: xây sân chơi cho trẻ, giờ toàn chơi dưới đường
p: máy tập ngoài trời gãy, nguy hiểm
k: cho mở cửa nhà văn hóa buổi tối để các cụ tập dưỡng sinh
p: sân bóng cỏ nhân tạo cho thuê hết, trẻ trong xóm không được đá
h: mượn hội trường tổ làm đám cưới cần hỏi ai
k: lập câu lạc bộ cờ tướng, dân vũ cho tổ
p: thu vien phuong sach cu nat
k: tổ chức trung thu, đêm văn nghệ cho các cháu
p: tổ dân phố 9 chưa có nhà văn hóa, họp nhờ chùa
p: đường chạy quanh hồ bị cắm lều bán hàng làm mất chỗ tập
k: xin loa đài, âm ly cho đội văn nghệ
p: khu vui chơi thiếu nhi hoen gỉ, cầu trượt thủng
h: bao giờ có giải bóng chuyền hơi người cao tuổi
k: xây bể bơi cộng đồng
p: nhà sinh hoạt cộng đồng bị cho thuê làm quán
p: gia đình văn hóa xét loanh quanh, treo giấy khen cho có
k: tặng áo, bóng cho đội bóng thiếu niên
p: nhà văn hóa khóa cửa im ỉm cả năm
k: lắp xích đu, bập bênh ở công viên nhỏ
p: đám tang kèn trống thâu đêm, cỗ bàn linh đình
k: vận động dân cưới hỏi tiết kiệm, bỏ rải vàng mã đưa tang
p: sân nhà văn hóa bị lát gạch trơn các cụ ngã
p: biểu diễn hội chợ phản cảm
k: giữ nghề làm hương, dệt chiếu của làng, mở lớp truyền nghề
h: clb bơi lội hè đăng ký chỗ nào
k: trang bị tủ sách cho tổ
p: công viên không có ghế ngồi, chỗ tập thể dục
w: nhà văn hóa, sân chơi, sân bóng, dụng cụ thể thao, máy tập thể dục, khu vui chơi, câu lạc bộ, văn nghệ, thể dục thể thao, dưỡng sinh, bóng chuyền, cầu lông, thư viện, tủ sách, hội trường tổ, nhà sinh hoạt cộng đồng, trung thu, lễ hội văn hóa, gia đình văn hóa, khu dân cư văn hóa, cưới hỏi tang ma nếp sống, bể bơi, công viên, ghế đá, đội bóng, hội diễn, biểu diễn, múa lân, hát chèo, nhà thi đấu, cờ tướng, trang thiết bị nhà văn hóa, quy ước hương ước, đời sống văn hóa, phong trào, giải thể thao, nhạc nước, thiếu nhi hè
p: chỗ sinh hoạt của tổ bị mối ăn cửa, mái tôn dột, hội họp che dù
p: sân cầu lông bị rào lại thu tiền theo giờ
p: khu trò chơi trẻ em mất ốc, cháu tôi ngã u đầu
p: clb dan vu khong co loa, muon loa nha chua
k: xin miếng đất trống làm sân bóng cho tụi nhỏ
k: đề nghị mở phòng đọc sách hè
k: mong phường phục hồi hát đúm, hát ru, mời nghệ nhân dạy
k: tổ chức ngày hội thể thao giữa các tổ
h: muốn thuê nhà văn hóa làm tiệc thôi nôi thì giá bao nhiêu
h: phường có lớp yoga cho người già không
p: bình xét danh hiệu văn hóa nể nang
p: cưới xin ăn uống ba ngày, mời cả làng, tốn kém
p: đám ma phường bát âm thổi tới đêm, vòng hoa quá nhiều
p: rạp chiếu cũ bỏ hoang, xin làm nhà thiếu nhi
p: máy chạy bộ ngoài công viên kẹt cứng
p: hội trường 30 ghế mà tổ 300 hộ
p: dựng sân khấu xong không có ai diễn
k: làm lại cổng chào, bồn hoa cho đẹp xóm
p: bể bơi hè mở được hai tuần rồi đóng
p: con trẻ chỉ có mỗi quán game vì không có chỗ nào vui chơi lành mạnh
# an-ninh
p: trộm bẻ khóa vào nhà lúc nửa đêm
p: hàng xóm hát loa kẹo kéo tới khuya
k: lắp camera đầu ngõ phòng trộm
p: thanh niên tụ tập đánh nhau ở quán nước
p: nhà trọ không đăng ký tạm trú, người lạ ra vào
p: đòi nợ thuê tạt sơn vào cửa
p: chó thả rông không rọ mõm cắn người
p: cướp giật dây chuyền ngoài chợ
k: tăng tuần tra ban đêm dịp tết
p: chồng say đánh vợ con, xóm làng không dám can
p: pháo nổ cả đêm giao thừa
p: hai nha tranh nhau cai ranh dat, cam dao dua
h: mất ví giấy tờ thì trình báo ở đâu
p: lừa đảo qua điện thoại giả danh công an
p: quán bar mở nhạc rung kính cửa sổ
p: cho vay nặng lãi dán tờ rơi, dọa giết
p: bọn trẻ ném đá lên mái tôn
p: gà trống nhà bên gáy từ 2h sáng mất ngủ
k: đề nghị hòa giải vụ mâu thuẫn hai gia đình
p: gây rối chửi bới trước cửa nhà tôi hàng ngày
p: người tâm thần cầm dao đi ngoài đường
p: nhà nghỉ ồn ào, khách say la hét
p: mất trộm xe máy giữa ban ngày, ắc quy xe điện
h: bị hack facebook vay tiền thì báo ai
p: thiếu trang bị chữa cháy, ngõ sâu xe cứu hỏa không vào, nhà trọ lắp song sắt kín
k: xin bình chữa cháy cho tổ
p: trông giữ gas trong nhà dân nguy hiểm cháy nổ
p: trẻ vị thành niên mang dao phóng lợn rượt nhau
p: kẻ lạ rình trẻ em trước cổng trường
p: dàn âm thanh đám cưới mở 5 giờ sáng
p: bà con mất gà, mất chó liên tục, bọn câu trộm chó
k: nhờ công an giải tán đám tụ tập uống rượu ở vỉa hè đêm
p: hàng xóm ném chai, chửi đổng, dọa đốt nhà
p: bẻ khóa nhà văn hóa lấy tivi
p: ai đó quay lén phòng tắm nhà trọ
k: mong lực lượng bảo vệ dân phố có mặt buổi tối
p: quay tiec nhau hat ho qua 12h khuya nhac hoai khong nghe
p: thợ sửa xe nẹt pô thử máy suốt ngày
p: nhà kho chứa hóa chất, pháo lậu trong khu dân cư
w: trộm cắp, mất trộm, cướp giật, đánh nhau, gây rối, ồn ào karaoke, loa kẹo kéo, hát hò khuya, tuần tra, camera an ninh, đòi nợ, tín dụng đen, cho vay nặng lãi, tạt sơn, đe dọa, bạo lực gia đình, chồng đánh vợ, mâu thuẫn hàng xóm, hòa giải, chó thả rông, chó cắn, gà gáy, pháo nổ, lừa đảo, giả danh, say rượu quậy phá, tụ tập thanh niên, hung khí, dao kiếm, phòng cháy chữa cháy, cháy nổ, bình chữa cháy, công an phường tuần tra, bảo vệ dân phố, người lạ, tạm trú không khai báo, xô xát, quấy rối, phá hoại, ném đá, mất xe máy, đột nhập, bẻ khóa, tiếng ồn ban đêm, mở nhạc to, mất gà mất chó, ẩu đả, nẹt pô, côn đồ, giang hồ, trật tự khu dân cư
p: mất ngủ vì ông bên cạnh cứ 11h đêm lôi dàn ra ca
p: khóa cổng rồi mà sáng dậy vẫn mất hai con xe đạp điện
p: nhóm áo đen kéo tới đập cửa đòi nợ nhà kế bên, chửi cả xóm
p: con chó becgie nhà số 8 lao ra cắn cháu, chủ còn cãi
p: may nguoi la mac go cua xin tien tu thien gia
p: tụi choai choai cầm tuýp sắt rượt nhau dưới đường
p: anh ta nhậu vào là đem rìu ra dọa chém mọi người
p: nhà trọ 30 phòng chẳng đăng ký tạm trú cho ai
p: mở quán bar ngay cạnh nhà trẻ, nhạc đập thình thịch
p: cô gái bị bám theo lúc tan ca, đoạn gần nghĩa trang
p: có người gọi xưng viện kiểm sát bắt chuyển tiền
p: đốt pháo, thả đèn trời
p: trộm chó dùng súng điện
p: chợ có móc túi
k: xin lập tổ tự quản tuần tra đêm
k: nhờ công an hòa giải chuyện anh em nhà ông Thọ tranh chấp, đánh nhau
k: gắn thêm mắt camera ở ngã ba vì mất trộm
k: kiểm tra phòng cháy các quán karaoke, nhà trọ
h: bị lừa mua hàng qua mạng thì làm đơn ở đâu
h: hàng xóm nuôi chó to không rọ mõm thì báo ai
p: bình gas mini nổ, nhà sang chiết gas lậu
p: chồng cũ đến phá, đập kính, dọa tạt axit
p: ném chất bẩn mắm tôm vào nhà
p: đám trẻ bẻ trộm ổi, trèo tường phá phách
p: nuôi gà chọi chục con gáy vang từ canh hai
p: lò mổ chó trong ngõ tru suốt đêm
p: xe độ pô gầm rú giữa trưa
p: họ tụ tập livestream bán hàng hò hét tới khuya
p: cháy nhà mà họng nước không có, ngõ cụt
p: ngõ có kẻ biến thái khoe thân với học sinh
p: kẹo kéo, karaoke di động từng quán từng nhà
# ma-tuy
p: đầu ngõ có điểm bán heroin
p: nhặt được kim tiêm ở sân chơi
k: công an triệt phá sòng bạc trong quán cà phê
p: con nghiện vào nhà hoang hút chích
p: ghi lô đề công khai ở chợ
p: nhà nghỉ chứa gái mại dâm
p: massage kích dục trá hình
p: thanh niên hút cỏ, bóng cười ở quán
p: đá gà ăn tiền chiều nào cũng có
k: đưa người nghiện đi cai bắt buộc
p: bọn trẻ hút thuốc lá điện tử có chất lạ
p: xóc đĩa đám tang
p: con toi nghien lai, xin phuong giup dua di cai
h: cai nghiện tự nguyện đăng ký ở đâu
p: cá độ bóng đá qua mạng, vỡ nợ
p: thuê phòng trọ bay lắc nhạc sàn, mùi khét lạ
p: đối tượng ngáo đá leo mái nhà
p: bán ma túy trước cổng trường
k: quản lý người sau cai, tạo việc làm cho họ
p: tối nào cũng có xe lạ đến giao gói nhỏ rồi đi
p: đánh bài ăn tiền ở gốc đa, vợ con khóc
p: tàng trữ hàng trắng, bật lửa giấy bạc vứt đầy
p: nhóm bán số đề bằng điện thoại
p: gái đứng đường vẫy khách khu bến xe
p: bắn cá, game xèng đổi tiền
k: mong tuyên truyền phòng chống ma túy trong trường
w: ma túy, nghiện hút, tiêm chích, hút chích, kim tiêm, heroin, hàng đá, ngáo đá, thuốc lắc, bay lắc, bóng cười, cần sa, cai nghiện, sau cai, cờ bạc, lô đề, số đề, cá độ, sòng bạc, xóc đĩa, đá gà, đánh bạc, tổ tôm ăn tiền, mại dâm, gái bán hoa, massage trá hình, tệ nạn xã hội, con nghiện, bán hàng trắng, game bắn cá, thuốc lá điện tử, chứa chấp tệ nạn, giấy bạc, tụ điểm hút chích, bán lẻ ma túy
p: sáng đi tập thể dục đếm được bảy cái xi lanh ở chân tường
p: thằng cháu tôi dính hàng đá, bán cả tủ lạnh
p: nhà trọ cuối ngõ ra vào suốt đêm, mùi khét như nhựa cháy, mắt đứa nào cũng trợn
p: quan caphe den mo co gai tiep khach trong phong kin
p: ngồi ghi số trước cổng chợ, 6h chiều đông như hội
p: đám tang nào cũng có sòng xóc đĩa
p: tiệm net cho con nít chơi bắn cá đổi thẻ cào
k: xin đưa cháu tôi đi cai, ở nhà nó phá quá
k: mong bắt hết bọn bán lẻ bột trắng quanh bến xe
h: cai tại cộng đồng uống methadone ở đâu
p: shop bán tinh dầu vape cho học sinh lớp 8, hút xong co giật
p: tụ tập bóng cười thổi phì phò ở lề đường
p: gái đứng vẫy khách dọc đường tàu
p: chơi hụi, cá cược đá bóng tan cửa nát nhà
p: trường gà đầu làng, ăn thua trăm triệu
p: nó phê thuốc leo cột điện múa may
p: nhà nghỉ cho thuê giờ chứa bay lắc
p: vườn nhà ấy trồng cây lá như lá sắn, nghe bảo cần sa, anh túc
# to-chuc
p: tổ 400 hộ mà một mình bác tổ trưởng
k: tăng phụ cấp cho tổ phó, chi hội trưởng
h: bầu tổ trưởng dân phố nhiệm kỳ mới ngày nào
p: thông báo họp dân không đến hết các nhà
k: tách tổ dân phố cho dễ sinh hoạt
p: quỹ tổ thu chi không công khai trong cuộc họp
h: phụ cấp người hoạt động không chuyên trách sau sáp nhập được bao nhiêu
p: sau sáp nhập cán bộ không chuyên trách nghỉ chưa được chế độ
k: đề nghị đặt lại tên tổ theo tên làng cũ
p: danh sách cử tri thiếu tên nhà tôi
h: vào hội nông dân thì đóng bao nhiêu hội phí
p: chi doan thanh nien khong hoat dong
k: mời đại biểu hội đồng tiếp xúc cử tri buổi tối
p: họp tổ dân phố toàn người già, thanh niên không ai đi
h: ai phụ trách tổ 12 bây giờ
p: phí đóng góp mỗi hộ 300 nghìn thu không có biên lai
k: hỗ trợ máy tính, tiền điện thoại cho tổ trưởng
p: ban công tác mặt trận khuyết người 6 tháng
p: bảo vệ dân phố chưa được trang bị quần áo
k: cho tổ tự quản được khen thưởng
h: dân quân đi trực được bao nhiêu một ngày
p: sáp nhập tổ xa, đi họp 3 cây số
k: tiếp tục duy trì nhóm zalo tổ để dân nắm tin
p: kiến nghị kỳ trước không thấy phản hồi ở hội nghị
p: đường tên cũ tên mới lẫn lộn, biển số nhà trùng nhau
k: đề nghị đánh lại số nhà
h: sinh hoạt đảng nơi cư trú đăng ký với ai
k: nên tổ chức đối thoại mỗi quý chứ đừng một năm một lần
p: bí thư chi bộ kiêm trưởng khu nhiều việc quá tải
k: bố trí kinh phí hoạt động cho chi hội phụ nữ
w: tổ dân phố, tổ trưởng, tổ phó, trưởng thôn, bí thư chi bộ, ban công tác mặt trận, chi hội phụ nữ, hội cựu chiến binh, đoàn thanh niên, hội nông dân, phụ cấp, không chuyên trách, chế độ cho cán bộ tổ, sáp nhập tổ, tách tổ, bầu tổ trưởng, họp tổ, quỹ tổ, thu chi quỹ, đóng góp, tiếp xúc cử tri, đại biểu hội đồng nhân dân, danh sách cử tri, bảo vệ dân phố, dân quân, tổ tự quản, nhân sự, kiện toàn, khen thưởng, ranh giới tổ, tên tổ, số nhà, nhóm zalo tổ, phổ biến thông báo, bộ máy sau sáp nhập, tinh giản, đảng viên, sinh hoạt chi bộ, tổ an ninh cơ sở, hội phí, kinh phí hoạt động tổ, khu phố trưởng
p: bác trưởng tổ kiêm đủ thứ, dân hỏi gì cũng chờ
p: sáp nhập xong hai tổ cãi nhau vì cái nhà họp
p: thu quỹ phòng chống thiên tai, quỹ khuyến học mà không thấy biên lai, bảng kê
p: to moi dai hai cay so, phat giay moi hop khong kip
k: nên gộp các cuộc họp, tối nào cũng họp
k: xin chế độ nghỉ cho cán bộ phường cũ dôi dư
k: cấp sổ, cấp loa cầm tay cho tổ an ninh
k: chọn người trẻ làm tổ trưởng
h: tổ mình có bao nhiêu hộ, ranh giới từ đâu tới đâu
h: muốn tham gia hội phụ nữ thì gặp ai
h: bao giờ bầu lại trưởng khu phố
h: phụ cấp bí thư chi bộ bây giờ mấy hệ số
p: tên đường mới đặt trùng tên cũ, shipper giao nhầm
p: số nhà nhảy lung tung 12 cạnh 48
p: nhà tôi nằm giữa hai tổ, tổ nào cũng bảo không phải của mình
p: đại biểu tiếp xúc cử tri toàn đại cử tri, dân thường không được mời
p: kiến nghị mấy kỳ họp trả lời y nhau
p: dân quân, bảo vệ tổ trực đêm chỉ 50 nghìn
k: xây trụ sở công an, trụ sở tổ
k: hợp nhất lại tên làng xưa cho dân đỡ lạ
p: nhóm zalo của tổ toàn quảng cáo, không có tin chính quyền
p: phiếu lấy ý kiến phát cho có
# khac
p: tôi nhất trí với báo cáo, không có ý kiến gì thêm
p: cảm ơn phường đã tổ chức đối thoại
k: loa phường phát sớm quá, xin giảm âm lượng
h: số điện thoại đường dây nóng của phường là gì
p: chuc cac bac manh khoe
p: giá thuê sạp chợ tăng, tiểu thương khó bán
k: đề nghị phường mở trang fanpage để dân góp ý
p: sóng điện thoại nhà tôi yếu
h: nghĩa trang còn đất chôn không, giá bao nhiêu
k: xin mở rộng nghĩa trang, hết chỗ
p: giá xăng, giá gạo tăng quá
k: tổ chức cho dân đi tham quan nông thôn mới
h: mất chó thì đăng tin ở đâu
p: tàu cá không ra khơi được vì dầu đắt
k: hỗ trợ giống lúa, phân bón cho bà con
p: chuột phá lúa, ốc bươu vàng
h: phường có wifi miễn phí không
p: đền bù thiệt hại bão cho ao cá chưa ai hướng dẫn
k: mong phường giúp bán vải thiều, nông sản cho dân
p: bưu phẩm thất lạc, bưu điện đóng cửa sớm
p: đài truyền thanh rè không nghe được
h: lịch nghỉ tết của phường
p: wifi chợ, mạng internet chậm
k: cho thêm máy rút tiền ATM ở chợ
p: chợ xuống cấp mái dột, xin sửa chợ
h: chợ mới bao giờ xây xong cho tiểu thương vào
p: nước mặn hỏng đầm tôm
p: khỉ, rắn vào nhà gọi ai bắt
p: đi chợ bị cân điêu
k: lập bản đồ số nhà, mã bưu chính
p: hợp tác xã thu thủy lợi phí mà không làm gì
p: dự báo bão phát muộn
w: loa phường, loa truyền thanh, đài phát thanh, không có ý kiến, nhất trí, cảm ơn, chúc hội nghị, chợ dân sinh, tiểu thương, tiền thuê sạp, ban quản lý chợ, nghĩa trang, chỗ chôn cất, giá cả thị trường, nông nghiệp, giống cây, phân bón, hợp tác xã, thủy lợi, chuột phá hoại lúa, sóng điện thoại yếu, mạng internet, wifi, bưu điện, ngân hàng atm, fanpage, số điện thoại liên hệ, đường dây nóng, trang web phường, mất đồ tìm đồ, thời tiết, du lịch, xăng dầu, việc cưới xin cá nhân, pa nô khẩu hiệu, treo cờ, nuôi trồng thủy sản, đầm tôm
p: dạ không ạ, em đồng ý hết
p: các bác nói hết ý tôi rồi
p: bác tôi bảo đến dự cho đông
p: quay so trung thuong sieu thi lam an gian doi
k: xin bán lại gian hàng trong chợ cho vợ tôi
k: sửa mái chợ, sắp xếp lại quầy thịt cá
k: phường hỗ trợ dân bán ổi, bán hoa tết
h: thi tuyển công chức năm nay có không
h: xin việc vào khu công nghiệp cần liên hệ ai
h: có lớp dạy dùng điện thoại thông minh không
p: ốc bươu vàng, sâu cuốn lá phá lúa
p: tàu thuyền neo đậu lộn xộn ở âu
p: sóng 4G xóm em chập chờn
p: bưu tá vứt thư ngoài cổng
p: nghĩa địa chôn lộn xộn, mộ vô chủ
k: xin mở lò hỏa táng gần cho dân đỡ xa
p: điện thoại tổng đài phường toàn nhạc chờ
p: máy phát thanh kêu rồ rồ ngoài cột
p: cây rút tiền hết tiền dịp lương
p: bị đứt cước thẻ bảo hành mua tủ lạnh
h: ngày mai hội nghị mấy giờ, gửi xe đâu
k: in thư mời to chữ hơn
`
