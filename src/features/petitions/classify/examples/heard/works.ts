/** Opinions about drains, lanes, water, power and wires, and relics, as a clerk hears them. The notation is described in `heard.ts`. */
export const WORKS = `
# ngap-ung
p: mưa 15 phút là nước tràn qua ngưỡng cửa
p: cả xóm lội bì bõm suốt mùa mưa
k: xin máy bơm di động trực mỗi khi mưa bão
p: hai hôm sau bão nước vẫn tới đầu gối
p: xe chết máy hàng loạt đoạn trũng trước siêu thị
p: nhà thấp hơn mặt đường, nước tràn vào như suối
k: đề nghị nâng cốt đường đoạn lòng chảo
p: triều lên là cống đẩy nước ngược vào nhà, sân lênh láng
p: ke het do len ban roi ma nuoc van ngam chan giuong
h: khi nào dự án chống ngập khởi công vậy phường
p: trường cho học sinh nghỉ vì sân trường nước ngang bụng
p: ruộng lúa ngập úng mất trắng vì trạm bơm không chạy
p: tầng hầm chung cư ngập, hỏng trăm cái xe
p: đường biến thành sông, phải dùng thuyền
p: mưa nhỏ cũng đọng vũng to trước cửa, mấy ngày mới rút
p: vườn rau đứng nước thối rễ
k: mong mở cửa cống xả sớm trước bão
p: khu lấn biển cứ nước cường là ngập
p: từ ngày nâng đường nhà tôi thành cái ao
p: nước dâng nhanh quá các cụ phải sơ tán lên trường
p: ngõ nước xăm xắp quanh năm không khô được
p: nghĩa trang ngập mộ chìm hết
p: chợ ngập tiểu thương vớt hàng
k: xin hồ điều hòa hoặc rãnh lớn để nước rút, năm nào cũng lụt
p: nhà bị nước vô, gạo với đồ điện ướt hết
p: hẻm tui hễ mưa là lội tới háng
p: bữa qua mưa đá xong nước ngập lút bánh xe
p: hầm chui ngập không ai qua được
p: bao cát chặn cửa từ tháng 7 tới giờ chưa dám bỏ
k: đề nghị khảo sát cao độ, khu tái định cư ngập hoài
w: ngập lụt, ngập nước, nước ngập đến đầu gối, mưa là ngập, ngập úng cục bộ, úng, lụt lội, triều cường, nước dâng, nước tràn vào nhà, điểm trũng, nước không rút, lội nước, chết máy vì ngập, ngập hầm, bơm chống úng, trạm bơm tiêu úng, nâng cốt nền, kê đồ lên cao, ngập ngang bụng, lênh láng, đọng nước sau mưa, biển nước, vô nhà, đắp bao cát, hồ điều hòa, ngập lúa, ngập hoa màu, mưa to nước lên, ngập sâu, nước lút bô xe, nước cường, lúc bão về ngập
p: hôm bão vào nước tràn qua cửa sổ tầng trệt, cả nhà leo lên bàn thờ ngồi
p: đoạn trước cửa hàng Điện Máy hễ mưa rào là thành cái ao, xe con bơi
p: cứ rằm với mùng một là con nước ngoi lên khỏi miệng cống, bì bõm
p: nước vào tận bếp, nồi niêu nổi, tôi 80 tuổi tát không kịp
p: xóm cuối kênh năm nay năm lần phải khiêng đồ
k: mong thành phố đầu tư trạm bơm đủ công suất cho vùng trũng này
k: xin nâng nền sân nhà trẻ, cứ mưa là nghỉ học
p: nuoc lenh lang tu dau pho toi cuoi pho, hang hoa uot sach
p: sau khi san lấp khu đô thị mới, dân làng cũ thành rốn nước
h: mưa to như tuần trước thì phường có thông báo sơ tán không
p: nước rút chậm, ba hôm vẫn mấp mé bậc thềm
p: đi làm về phải gửi xe từ đầu đường rồi lội vào
p: rau màu mười sào chìm trong nước, thối hết
p: ga ra chìm, bảo hiểm không đền
p: mưa có tí tẹo mà đã ngang ống quyển
p: nước bẩn vào giếng, vào bể ăn
p: xe buýt không qua được vì nước sâu
p: nhà thờ bị nước vào ngập hết ghế
k: lắp cửa van một chiều chặn nước sông dâng
p: chuột gián theo nước lên nhà
# thoat-nuoc
p: nắp hố ga kênh, xe đi qua kêu ầm ầm cả đêm
p: song chắn rác mất, miệng cống há hoác
k: đề nghị nạo vét cống ngõ
p: rãnh không nắp, cháu nhỏ rơi xuống
p: cống tắc nước thải trào lên đường thối um
p: mương bị cỏ với bèo lấp kín không chảy
p: đường ống thoát nước sinh hoạt bị vỡ, thấm vào móng
k: xin làm rãnh cho ngõ, nước rửa bát chảy ra mặt đường
p: nhà cuối ngõ xây bịt miệng cống chung
p: đan rãnh gãy thành cái bẫy, xe máy sập bánh
p: hố ga đầy bùn đen trào mỗi trưa
h: xin đấu nối cống nhà ra cống chung thì phải làm gì
p: nap cong bang gang bi mat trom, dan cam cay lam dau
p: mương thủy lợi bị san lấp nên không thoát được
p: hố thu nước cao hơn mặt đường nên nước không chảy vào
p: cống ngang đường sụt, lộ cả ống bê tông vỡ
p: hầm tự hoại của khu tập thể đầy, tràn ra sân
k: thay ống phi 300 bằng cống hộp to hơn
p: đơn vị thi công làm cống xong không khơi thông, xi măng bịt
p: bể phốt chung rò, mùi lên toa lét
p: kênh tiêu bị sạt bờ
k: nhờ đội thoát nước bơm hút hố ga trước nhà
p: nước mưa không có đường thoát vì cống bị bê tông hóa lấp
p: cửa phai hỏng, không đóng được
p: ống cống nhỏ quá, rác kẹt lại
k: kiến nghị kè hai bên mương và làm nắp đậy
p: nước thải từ dãy trọ chảy tràn giữa ngõ không có cống
p: miệng hố không đậy đêm bước hụt chân gãy xương
p: lỗ cống hôi, gián chuột bò lên
p: thợ lấp luôn cửa thu nước khi thảm nhựa
p: hai nhà cãi nhau vì rãnh thoát nước giọt ranh
k: mong khơi cống trước mùa bão
w: nạo vét cống, tắc cống, nghẹt cống, cống tắc tràn ra đường, hố ga, nắp cống, nắp hố ga vỡ, mất nắp cống, nắp đan rãnh, tấm đan, song chắn rác, miệng thu nước, hàm ếch, mương thoát nước, kênh tiêu, rãnh thoát nước, rãnh hở, cống hộp, cống bê tông, cống sụt, thông cống, khơi cống, nước thải tràn, đấu nối thoát nước, hệ thống thoát nước, hố ga hôi, đậy nắp rãnh, cống xuống cấp, cống lấp, bùn đất đầy cống, cống vỡ, hầm cầu, hút bể phốt, mương bị lấp, cửa cống, cống ngăn triều, ống thoát, bể phốt tràn, rãnh giọt ranh, thoát không kịp, cống nhỏ quá
p: hai mép ngõ có rãnh mà bị đổ bê tông bịt kín, nước rửa sân không biết chảy đâu
p: miệng cống như cái hàm cá mập, không lưới, bé con nhà em suýt lọt
p: bùn đen trào từ hố ga lên giữa phố mỗi khi nhà hàng xả
p: nap dan be tong gay lam ba, gac tam cai cua cu len
p: mương bốc mùi vì nước tù, cây cỏ bịt dòng
k: đề nghị làm tuyến cống gom cho dãy nhà chân đê, hiện đổ ra vườn
k: xin hút bùn hố ga gần quán phở, đầy ụ
p: ống cống D400 cũ gãy nên nước phun ngược vào nhà vệ sinh
p: cống xả của khu mới đấu vào cống làng, làng chịu không nổi
p: người ta xây bếp đè lên mương tiêu
h: nhà em muốn đục đường đấu ống thải ra cống thì có phải xin không
p: nắp gang cập kênh, ô tô cán qua keng một cái cả xóm giật mình
p: mất trộm lưới chắn, xe đạp lọt bánh
p: cống hộp đang làm dở, thép chĩa lên, nước đọng
p: nước thải tràn qua cổng chùa vì đường ống nghẹt
p: rãnh sâu 1 mét không đậy, xe rùa rơi xuống
p: sau khi làm hè thợ trám kín các cửa thu
p: ống nhựa thoát từ mái nhà hàng xóm dẫn thẳng vào tường nhà tôi
k: thay nắp bê tông bằng nắp composite cho đỡ kêu và đỡ mất
p: đất đá thi công trôi xuống lấp cống ngang
k: phân công công ty thoát nước thau rửa ống trước tháng 5
p: hố thăm cao hơn mặt đường 10 phân, vấp té
p: hai bờ mương lở, cột điện sắp xuống
# duong-ngo
p: mặt đường nhựa bong tróc trơ đá
p: ổ voi to bằng cái nia giữa đường
k: xin trải nhựa lại đường liên tổ
p: đường đất trơn như mỡ mỗi lần mưa
p: sau khi chôn ống họ lấp sơ sài, lún thành rãnh dài
p: xe tải chở đất cày nát con đường mới làm
k: bê tông hóa ngõ 45 dài 60 m cho các cháu đi học đỡ lấm
p: cầu dân sinh qua mương mục ván
p: ngo hep qua xe tang khong vao duoc, de nghi mo rong
h: đường 351 bao giờ sửa vậy ạ
h: nhà nước với nhân dân cùng làm đường thì dân góp bao nhiêu
p: lan can cầu gãy, đi sợ rơi xuống sông
p: bậc thang lên đê vỡ
p: nền ngõ sụt lún thành hố hàm ếch dưới lớp bê tông
k: đề nghị hoàn trả mặt đường sau khi thi công cáp ngầm
p: đường gom khu công nghiệp đầy ổ gà, công nhân ngã hoài
p: gạch block ngõ bong, xe lăn không đi được
p: đường làm dở dang bỏ đấy từ tết
p: kè bờ sông sạt vào sát đường đi
k: mong được cứng hóa đường ra đồng để cơ giới vào
p: đường mới làm xong 3 tháng đã nứt, chất lượng kém
p: mặt đường gồ ghề xe đẩy hàng đổ lên xuống
p: dốc lên cầu gồ ghề sống trâu
p: rải đá dăm để đó không lu, bụi và trơn
p: hẻm sình lầy, mưa bước không nổi
p: lối vào xóm trọ lầy lội ống nước bắn tung
k: xin hạ dốc ngõ, xe máy không lên nổi
k: làm giúp con đường bê tông ra nghĩa trang
p: ngõ bị sụt sâu nửa mét chắc dưới rỗng
p: đường hư mấy năm nay, dân tự lấy gạch vụn lấp ổ gà
p: cao độ ngõ với đường chính chênh nhau cả gang, xe sập gầm
k: vá mấy cái ổ trâu trước cổng trường giùm
p: mố cầu bị lún, tạo thành bậc, xe xóc
p: đường hẹp hai ô tô không tránh được, xin mở thêm
w: ổ gà, ổ voi, ổ trâu, đường xuống cấp, đường hư hỏng, mặt đường nứt, sụt lún đường, hố tử thần, bê tông hóa ngõ, trải nhựa, thảm nhựa, vá đường, đường đất lầy lội, đường gồ ghề, nâng cấp đường, mở rộng đường, mở rộng ngõ, hoàn trả mặt đường, đào đường không lấp, cầu dân sinh, lan can cầu, đường đê, kè sạt lở, gạch vỡ ngõ, xe tải cày nát, sình lầy, trơn trượt, đường làm dở, đường liên xóm, đường nội đồng, bong tróc nhựa, góp tiền làm đường, nhà nước và nhân dân cùng làm, làm ngõ, đường vào khu dân cư, bậc cấp, dốc cao, mặt đê nứt, đổ bê tông đường ngõ, lát ngõ, đường hẻm hư
p: bê tông đổ mỏng dính, đi nửa năm lộ hết đá
p: chở bà đi chạy thận qua khúc đó xóc đến khổ
p: đoạn trước số 112 như ruộng cày, mưa là không biết đâu là hố
p: tối qua vấp phải mảng nhựa bong, gãy răng
p: duong noi vao xom moi toan da hoc, xe lan banh khong quay noi
k: xin phường cho xi măng, bà con góp công đổ nốt 80m còn lại
k: kiến nghị làm con đường thông ra quốc lộ cho xe cứu thương vào
p: đơn vị lắp cáp cắt đường xong trám bằng đất
p: hố sâu hoắm ngay giữa ngõ, dân cắm cành cây cảnh báo
p: đường lên đê dốc đứng trơn tuột
h: khi nào rải nhựa nốt đoạn còn lại vậy các bác, thấy máy về rồi lại rút
p: cầu tre bắc qua mương lung lay, học sinh qua sợ
p: lún vệt bánh xe, nước đọng
p: lối đi nhỏ hơn 1m, đưa quan tài phải nghiêng
p: ngõ đang rộng, sau khi lát gạch thì cao thấp chênh nhau
p: lan can cầu Kéo rơi mất một đoạn dài
p: xe chở cát đá của dự án nghiền nát đường dân sinh, xong việc bỏ đi
p: mưa xuống là bùn nhão ngập mắt cá, dép dính lại
k: làm bậc có tay vịn cho các cụ lên dốc chùa
k: xin thay mặt cầu gỗ bằng tấm thép
p: lề đường sạt, hàm ếch ăn vào gần tâm
p: đường chia đôi do hai phường, bên kia đẹp bên này nát
p: tui mới té xe gãy tay vì sụp ổ gà
p: nền đường trồi lên trụt xuống như sóng
k: nới cua chỗ ngõ chữ chi cho xe ba gác quay được
# cap-nuoc
p: ba ngày nay vòi không ra giọt nào
p: nước máy có mùi clo hắc quá
p: nước yếu phải thức đêm hứng
k: xin lắp đường ống nước sạch cho xóm cuối
p: đồng hồ nước chạy khi không dùng
p: hóa đơn nước tháng này tăng gấp ba
p: bể chứa chung cư lâu không thau rửa, có cặn đen
p: cúp nước không báo trước
h: lắp đồng hồ nước mới chi phí thế nào
p: nuoc do quach nhu nuoc che, giat do trang o vang
p: ống nước ngoài đường vỡ phun lên trắng xóa
k: đề nghị thay ống kẽm cũ rỉ
p: dân vẫn ăn nước giếng khoan nhiễm mặn
p: vặn vòi ra cả giun đỏ
p: áp lực không lên nổi tầng 3
p: nhà máy nước thu tiền bảo trì vô lý
p: nước sinh hoạt đục sau mỗi trận mưa
h: xét nghiệm mẫu nước máy thì gửi đâu ạ
k: giảm giá nước cho nhà trọ công nhân
p: phải mua nước bình 20 lít mà nấu ăn
p: công tơ nước bị trộm tháo mất
p: bơm tăng áp trạm hỏng, xóm cao không có nước
p: hạn mặn, nước phèn rửa mặt rát
n: không đồng ý việc công ty cắt nước nhà tôi vì nợ hóa đơn cũ của chủ trước
p: ghi số nước sai, không đọc đồng hồ mà ghi khoán
p: đường ống đi nổi trên mặt ngõ, xe cán bể
k: mong có nước sạch trước Tết, cả tổ dùng nước mưa
p: van khóa tổng rò rỉ cả tháng
p: nước chảy ri rỉ như kim chỉ, tắm không đủ
p: cắt nước giờ nấu cơm
w: mất nước, cúp nước, nước yếu, nước sạch, nước máy đục, nước vàng, nước có mùi, áp lực nước, vỡ ống nước, rò rỉ ống nước, đồng hồ nước, công tơ nước, hóa đơn tiền nước, giá nước, lắp nước máy, kéo đường ống nước, giếng khoan, nước nhiễm phèn, nước nhiễm mặn, bể nước chung, bồn chứa, máy bơm hút nước, nước không lên tầng, chất lượng nước sinh hoạt, thau rửa bể, cấp nước, công ty nước, xí nghiệp nước, hứng nước ban đêm, nước nhỏ giọt, xách nước, thiếu nước sinh hoạt, nước giếng, nước mưa dùng ăn, ống nước rỉ, đấu nối nước máy
p: cả ngày chảy được đúng một xô, đêm phải dậy canh
p: mở vòi là có cặn đen như bã cà phê
p: nước như nước gạo, để lắng đóng cặn dày
p: hop dong ho ngheo ma ap gia kinh doanh
p: tháng trước 150 nghìn tháng này 1 triệu 2, đồng hồ vẫn quay khi khóa vòi
k: đề nghị lắp trụ nước công cộng cho xóm chài
k: mở rộng mạng ống đến khu tập thể, chúng tôi còn dùng giếng đào
p: vỡ ống trước cổng chùa phun như vòi rồng, gọi hotline không bắt máy
p: thau bể xong nước sặc mùi thuốc tẩy
p: cụm công nghiệp dùng hết, dân cuối nguồn hết nước
h: đăng kí đồng hồ riêng cho phòng trọ cần giấy tờ nhà không
h: bao giờ có lại nước vậy, trẻ con không có nước tắm
p: bơm trạm hỏng, nước chỉ lên tới tầng 2
p: ống cấp đi trong rãnh nước thải, hở mối nối
p: nước nhiễm mặn vo gạo còn mặn
p: tính tiền nước thải trong hóa đơn mà có cống đâu
k: hỗ trợ téc chứa cho hộ nghèo mùa khô
p: sáng nước đục, chiều nước hồng hồng
p: van đầu ngõ bị khóa mà không ai báo
p: da con em nổi mẩn vì tắm nước máy
p: giếng cạn trơ đáy mùa nắng
# day-vong
p: dây cáp quang rơi xuống mặt đường quấn vào bánh xe
p: cột điện nứt lòi sắt
k: đề nghị bó gọn mớ cáp trước nhà
p: dây điện thoại đứt treo lủng lẳng ngang cổ
p: bao nhiêu dây của nhà mạng không dùng không ai gỡ
p: cột viễn thông trồng giữa lối vào nhà tôi
p: trụ điện nghiêng dựa vào mái nhà
p: day dien cham cay toe lua, so chay
k: xin hạ ngầm cáp trên phố
p: hộp cáp mở nắp, dây thò ra
p: dây điện hạ thế chạy sát ban công, với tay tới
p: xe tải cao vướng kéo đứt dây cả ngõ mất mạng
p: tủ cáp viễn thông bị đâm đổ nằm vạ vật
h: dây cáp võng thì gọi viettel hay vnpt, phường có số không
p: bẹ cột gãy, sứ rơi
p: dây kéo ngang sân nhà tôi không xin phép
p: mạng nhện dây nhợ trên đầu mất mỹ quan
p: cột gỗ mục chống tạm bằng cây tre
p: nắp hố cáp ngầm vỡ
k: di dời cột điện đang nằm giữa đường mới mở
p: dây cáp trùng xuống đầu người đội nón còn vướng
p: cáp mắc trên cây phượng trĩu xuống
p: dây néo cột chắn lối đi, ban đêm vấp
p: đường dây cao thế đi qua nóc nhà kêu vo ve
p: cột bị ô tô đâm gãy chân, chỉ còn dây giữ
p: cuộn dây thừa treo trên cột to như lốp xe
k: gỡ mớ dây chết đi, gió là quật vào cửa kính
p: trạm phát sóng đặt trên nóc nhà dân
p: đứt dây sau bão còn nằm giữa đường
k: nâng độ cao dây điện ngõ 14 để xe cứu hỏa qua được
w: dây điện chùng, dây võng, cáp viễn thông, cáp quang đứt, dây cáp lòng thòng, dây chằng chịt, bó gọn dây, hạ ngầm, cột điện nghiêng, cột điện gãy, cột điện mục, trụ điện nghiêng, cột bê tông nứt, dây sà xuống, dây mạng nhện, tủ cáp, hộp cáp, hộp đấu dây, di chuyển cột điện, cột giữa ngõ, dây điện hở, dây điện trần, dây điện chạm mái tôn, dây điện rơi, dây thông tin, nhà mạng, dây rợ, dây nhợ, sợi cáp, cao thế, hành lang an toàn điện, trạm phát sóng, cột anten, dây néo
p: ngẩng lên là thấy búi dây như tổ quạ, mưa gió là rơi xuống đường
p: hom bao cot vien thong do chan ngang ngo, viettel hua mai
p: sợi dây bị đứt từ tuần trước, đầu dây lơ lửng trước cửa hàng
p: dây điện sau công tơ mắc qua mái tôn nhà tôi, trời mưa tê tay
k: xin chuyển cột bê tông chắn chính giữa cổng nhà tôi
k: gom các sợi không dùng nữa lại, treo biển tên nhà mạng
p: cột chữ H mòn chân, lòi lõi thép hoen rỉ
p: cáp xệ ngang tầm xe máy, tôi bị quệt ngã
p: xe cẩu kéo sập cả chùm dây, mạng mất ba hôm
p: hộp chia dây cháy xém, kêu lách tách
p: dây trần kéo qua bể bơi, bà con sợ phóng điện
h: cột điện nghiêng thì gọi số nào, điện lực hay phường
p: nhánh dây bám vào cành xoài, gió giật tóe hoa lửa
p: cọc tiếp địa bị trộm cắt
p: dựng thêm cột mới mà không nhổ cột cũ, ngõ bé tí hai cột
p: tủ điện vỉa hè mở toang cửa, trẻ con thò tay
p: đường dây 110 kV võng xuống gần ao cá
k: cho hạ ngầm tuyến phố chính để đỡ nhếch nhác
p: bên truyền hình cáp bỏ dây lại không thu
# cap-dien
p: điện yếu quạt không quay nổi giờ tối
p: cắt điện không báo, hỏng tủ đông
k: xin nâng công suất trạm biến áp
p: một tháng mất điện 8 lần
p: công tơ chạy nhanh bất thường
h: sao hóa đơn điện tăng gấp đôi, kiểm định công tơ ở đâu
p: trạm biến áp kêu o o, nóng, xì khói
p: cau dao tong hay nhay, thieu dien bom nuoc
p: nhà trọ thu 4 nghìn một số điện
k: cho tách công tơ riêng, đang dùng chung 5 hộ
p: điện chập chờn cháy bo mạch điều hòa
p: bị mất pha, máy bơm không chạy
p: cúp điện từ sáng tới tối giữa trời nóng
k: kéo điện 3 pha vào cho xưởng
p: dây sau công tơ cũ quá tải bốc khói
p: ghi chỉ số điện sai, báo không ai xử lý
h: lịch cúp điện tháng này xem ở đâu
p: cả xóm dùng một lộ, tối là tụt áp
p: hộp công tơ cháy, gọi tổng đài mãi không tới
k: mong cắt điện tránh ngày thi của các cháu
n: điện lực cắt điện nhà tôi và truy thu 12 triệu do nghi câu móc, tôi không đồng ý quyết định đó
p: xóm mới dọn về chưa có lưới điện, câu nhờ
p: trời hanh là nhảy atomat hoài, do đường dây nhỏ
p: mất điện hai ngày sau bão, tủ lạnh thối hết đồ
k: đề nghị phát loa báo trước khi cắt điện
p: tiền điện bậc thang tính cho nhà trọ không đúng
w: mất điện, cúp điện, cắt điện, điện yếu, điện chập chờn, tụt áp, sụt áp, trạm biến áp, quá tải, công tơ điện, hóa đơn tiền điện, giá điện nhà trọ, điện lực, lưới điện, kéo điện, đóng điện, nhảy aptomat, cháy công tơ, tách công tơ, điện ba pha, lịch cắt điện, không có điện sinh hoạt, điện sản xuất, chỉ số điện, câu móc điện, mất pha, nổ cầu chì, nổ máy biến áp, đồng hồ điện, dòng điện phập phù
p: đang nấu cơm thì phụt, cả xóm la trời
p: đèn cứ đỏ lòm, tivi không lên hình giờ cơm tối
p: điện phập phù, máy thở của bố tôi báo động liên tục
p: tram bien the cu qua, trua nao cung nhay
k: xin bổ sung trạm cho khu tái định cư vì cả trăm hộ mới dọn về
k: kéo đường dây hạ thế ra xóm bãi, dân dùng bình ắc quy
p: nhà nghỉ đấu trộm điện làm cả dãy yếu
p: tính tiền trọ 4500 một chữ, công nhân kêu trời
h: nhà hai hộ chung công tơ xin thêm định mức ra sao
h: mấy giờ có điện lại vậy admin
p: báo cắt 2 tiếng mà cắt từ 6h tới 18h
p: nhảy cầu dao tổng hoài khi bật điều hòa
p: cháy đầu cốt trên cột, gọi hai hôm mới tới
p: cá chết vì mất điện quạt nước
p: tháng này tăng 3 lần, công tơ chạy khi đã tắt hết
p: lộ nhánh này hay bị ưu tiên cắt, thi cử mà tối om trong nhà
p: mất trung tính cháy hết đồ điện, ai đền
p: điện áp đo có 160V
# di-tich
p: mái chùa võng, ngói xô, mưa là tượng ướt
k: xin kinh phí trùng tu đình
p: người ta xây am nhỏ trái phép trong khuôn viên đền
p: sắc phong bị mất cắp
k: lập hồ sơ công nhận di tích cho miếu Bà
p: lễ hội thu tiền dâng lễ tùy tiện
h: muốn tổ chức rước kiệu phải xin phép ai
p: tượng đá, bia đá nằm lăn lóc ngoài vườn
p: lấn đất của đình làm chuồng trâu
p: công đức không minh bạch, hòm tiền ai giữ không rõ
k: đề nghị đặt biển chỉ dẫn di tích
p: đốt vàng mã trong đền suýt cháy
p: nhà thờ giáo xứ xin mở rộng sân mà chưa có trả lời
p: thầy bói hành nghề ngay cổng phủ
p: cột lim trong đình bị mối
k: cho các cụ lập lại ban quản lý di tích
p: ao đình bị lấp làm bãi để xe
p: khu mo to cua danh nhan bo hoang
p: am thờ cô hồn ở ngã ba bị đập phá
h: nhóm chúng tôi sinh hoạt tôn giáo tại gia cần đăng ký thế nào
k: phục dựng tam quan bị đổ trong bão
p: lăng mộ cổ bị đào bới
p: văn bia khắc sai niên đại sau khi sơn mới
p: sư trụ trì mất, chùa không ai trông
p: lễ hội làng bị bỏ mấy năm nay tiếc quá
k: xếp hạng di tích cấp thành phố cho đình Đồng Khê
p: tà đạo tới phát tài liệu, rủ rê các cụ
p: điện trong chùa đi dây cũ sợ cháy
p: ngôi đền thờ Đức Thánh Trần bị trùng tu sai nguyên gốc
h: ai được giữ chìa khóa hậu cung
k: tôn tạo đài tưởng niệm, nghĩa trang liệt sĩ cho trang nghiêm
p: giếng làng, cây đa bến nước bị xâm hại
k: từ đường họ xin dựng lại trên nền cũ
w: trùng tu đình, tu bổ chùa, đền, miếu, nghè, phủ, am, văn chỉ, nhà thờ, giáo xứ, từ đường, nhà thờ họ, lễ hội truyền thống, hội làng, rước kiệu, sắc phong, tượng phật, bia đá, cột lim mối mọt, hậu cung, tam quan, tả vu hữu vu, công đức, hòm công đức, thủ từ, ông từ, ban khánh tiết, ban quản lý di tích, xếp hạng di tích, hồ sơ di tích, lấn đất đình chùa, khuôn viên chùa, tín ngưỡng, tôn giáo, tà đạo, hầu đồng, bói toán, mê tín, vàng mã, giếng cổ, lăng mộ, đài tưởng niệm, thành hoàng, sư trụ trì, lễ chùa, đạo lạ, nhóm truyền đạo, bảo tồn di tích, cổ vật
p: đình làng tôi có từ thời Lê mà cột gỗ mọt rỗng, sắp sập
p: kẻ gian cạy hòm tiền lấy cả đôi hạc đồng
p: ngôi miếu bị quây vào khuôn viên công ty, dân không vào thắp hương được
p: họ lát gạch men lên sân đình cổ, mất hết nét xưa
k: xin cử cán bộ văn hóa về đo vẽ, lập lý lịch cho ngôi đền
k: đề nghị làm đường điện, phòng cháy cho chùa vì toàn gỗ
k: cho phép mở hội vật, hội đua thuyền đầu xuân như trước
p: may ong thay cung bay mam bat dan dong tien o cua phu
p: sư thầy mới về tự ý phá tháp mộ
p: hòm công đức của ai đặt khắp nơi, tiền đi đâu không rõ
p: chuông, khánh bị nứt, xin đúc lại
h: xây miếu nhỏ thờ thần linh đầu xóm có cần xin phép
h: di tích nhà mình thuộc thành phố hay phường quản
p: hội thánh lạ kéo người già đi nghe giảng, bắt bỏ bàn thờ
p: cây gạo đền bị lấn đất xây quán
p: các cụ trong ban hành lễ già yếu không ai kế
k: trả lại đất cho nhà thờ họ bị hợp tác xã mượn làm kho
p: bãi cọc, giếng cổ không ai bảo vệ
p: nhà bia ghi danh liệt sĩ bong chữ
k: bà con giáo dân xin xây lại tháp chuông
k: ngói mũi hài vỡ, xin đảo ngói trước mùa mưa cho ngôi quán thờ
`
