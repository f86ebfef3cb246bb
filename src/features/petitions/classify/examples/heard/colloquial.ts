/** Opinions about any topic, told without naming it, as a clerk hears them. The notation is described in `heard.ts`. */
export const COLLOQUIAL = `
# trat-tu-xay-dung
p: xóm em có nhà tự dưng xây cái tường cao 4m chặn hết gió
k: bác nào quản lý xây dựng xuống coi giùm nhà số 6 chứ họ trổ cửa ra ngõ nhà tui
h: nhà xuống cấp quá em muốn đập đi làm lại thì mất bao lâu mới có phép v ạ
p: thợ hồ trộn vữa ngay lối đi, đổ nước xi măng xuống
p: tui ở căn hộ dưới, nhà trên đục toilet dột xuống trần
h: lợp thêm cái mái tôn trước sân, làm cái nhà vệ sinh ngoài vườn có cần xin giấy tờ gì không
p: thợ đục tường ầm ầm trưa nắng, bụi vôi bay vào bếp nhà tôi mà họ chẳng căng bạt
k: xin phường xuống bắt họ đục phần ban công đua ra
p: móng nhà em lòi ra vì bên cạnh đào sâu quá
p: họ bảo sửa chữa mà thực ra làm mới hẳn ba tầng
n: tôi không chấp nhận thông báo tháo dỡ hàng rào, đất có sổ, yêu cầu phường thu hồi thông báo
h: xây cái chuồng gà, cái bếp rời thì có phải xin phép không mọi người
p: nhà kế bên cất lên dòm thẳng vô phòng tắm nhà tui
p: ủi sập cái tường chung rồi bỏ đó
# via-he
p: đi bộ với con nhỏ mà cứ phải lách ra ngoài xe chạy vì bàn ghế cà phê
p: bà Tư dọn nồi niêu bán cháo ra sát tim đường
k: dẹp giùm mấy cái biển hiệu đặt đứng dưới đất đi mn vấp hoài
p: mấy cái lò nướng ngô, xe xúc xích đứng ngay chỗ người ta đi
p: chỗ người đi bộ giờ thành bãi bàn nhựa
k: nhờ nhắc ông bán cây cảnh dẹp chậu vào trong
p: 6h sáng đã bày rau cá ra, xe không lùi được
p: mệ tui đi chợ phải bước xuống lộ vì hàng quán choán hết lề
n: phạt tôi vì cái bảng hiệu mà nhà bên để y chang không phạt, tôi khiếu nại biên bản này
h: mấy giờ thì được bày hàng bán đêm ở phố này
# chieu-sang
p: nhìn ko thấy mặt người luôn, xóm như nghĩa địa về đêm
p: con bé nhà em đạp xe đâm vào cột vì chẳng thấy gì
k: cho xin vài ngọn đèn ở khúc quanh với
p: sau 7 giờ là mịt mù, chẳng thấy đường về
k: bật đèn sớm hơn chút cho các cháu đi học thêm
p: bóng thì đứt, cần đèn thì gãy gục xuống
p: kiệt 45 tối thui tối mò, mấy o đi làm về sợ
p: trụ đèn có mà bóng mô không chộ
h: bao giờ gắn đèn cho đoạn mới mở vậy phường
# ve-sinh
p: mùi rác thum thủm cả tuần mà ko thấy bóng ai tới chở
p: hôm kia thấy chiếc ba gác trút gạch vỡ xuống lề rồi chạy mất
p: dắt cún đi dạo mà không hốt, dép tui dính hoài
p: xe gom chạy vèo qua không dừng, các cụ xách túi đuổi theo
p: có người đêm đem bịch tã, bịch rác lén quăng trước cửa nhà tôi
p: bãi biển đầy chai lọ, túi nilon trôi dạt vào
p: người ta thả vịt quay đường, phân đầy ngõ
k: xin phát động dọn kè, dọn bãi cuối tuần
p: mùi nước đái khai nồng góc tường
p: bọc rác lềnh bềnh dưới rạch, hôi rình
h: rác cồng kềnh nệm giường bỏ ở đâu mới đúng
p: tụi bán sầu riêng vứt vỏ đầy lề
p: rơm rạ gặt xong đổ tràn ra đường
# thung-rac
p: ăn xong cái bánh cầm vỏ đi hai cây số ko có chỗ quăng
k: chỗ để rác chuyển ra xa xa giúp, ngay cửa nhà người ta ăn cơm
p: cả công viên không có lấy một cái sọt, cái giỏ nào
k: chỗ tập trung rác của mấy tổ nằm sát tường trường mẫu giáo, xin dời đi
p: thùng lật nghiêng, nước đen chảy
k: đặt thùng có nắp dọc bờ kè
h: sao dời thùng ở đầu hẻm đi đâu mất tiêu
p: bãi ép rác sát vách nhà, ruồi đen mâm cơm
# cay-xanh
p: gió hôm qua nó ngã cái rầm ngang đường, may ko ai bị gì
p: nó chết khô rồi, mối ăn rỗng, dựa vô mái nhà trẻ
k: cho vài gốc bóng mát với, đường mới nắng như rang
k: hai cây xoài cổ thụ um tùm, cần người cắt bớt kẻo mưa bão gãy
p: nhánh gãy mắc lủng lẳng trên cao chưa rơi
p: lá rụng tắc máng xối nhà tôi vì tán nhà bên
p: nhánh me khô rớt trúng đầu bé gái
h: muốn đốn cây trước nhà thì xin ở mô
p: cây dầu gió lắc, gốc trồi lên
# dau-do-xe
p: sáng nào cũng phải đi gõ cửa từng nhà hỏi chủ con Vios để lấy xe ra
p: xe hơi nhà ai bỏ ngoài ngõ như của riêng
k: làm cho dân cái chỗ gửi, xe nhiều quá rồi
p: taxi, xe công nghệ chực khách ngay cửa ra vào, không ai dừng được
p: dốc hầm chung cư xe máy dựng kín
h: ở trọ muốn gửi xe theo tháng thì chỗ nào rẻ
k: cấm ô tô đậu hai bên ngõ giờ đưa đón
p: xe hơi đậu chình ình bít họng hẻm
h: giữ xe chợ 10 ngàn một chiếc có đúng giá không
# giao-thong
p: qua đường mà tim đập, xe không ai nhường
p: khúc đó tuần nào cũng nghe cái rầm, xe cấp cứu tới
k: làm cái gờ cho nó chạy chậm lại
k: lắp dải phân cách mềm chỗ xe hay quay đầu
p: chúng nó kẹp ba đầu trần phóng như bay qua cầu chui
k: cắm cọc tiêu phản quang ở khúc cua xuống ruộng
p: giờ tan tầm chen nhau, còi inh ỏi, đứng im cả nửa tiếng
p: xe ba gác chở tôn chạy ào ào, mém chém người ta
h: cho hỏi đoạn này mấy giờ cấm tải
k: gắn đèn vàng nhấp nháy ở ngã tư trường
# gam-cau
p: dưới chân cầu giờ như cái ổ, lều chõng nấu nướng
p: bên dưới cầu Niệm ai đó chất pa-lét, thùng phuy
k: xin lối đi bộ và rào dưới cầu
p: gầm cầu chữ Y người ta che bạt ngủ, nấu ăn
# o-nhiem
p: mở cửa ra là ho sặc sụa, không biết người ta đốt cái gì
p: nước dưới ao đổi màu tím than
p: mũi cháu chảy máu liên tục từ khi xưởng bên chạy
p: áo phơi trắng thành xám
p: hít hơi keo từ xưởng giày mà choáng
p: phòng ngủ toàn mùi dầu chiên từ ống khói quán gà rán
p: máy nổ rầm rầm dưới sà lan hút cát
p: nuôi yến mở loa dụ chim, phân rơi trắng sân
p: cá nổi lềnh bềnh, nước sủi bọt
p: đi về cay mắt, rát họng
p: nhà máy xay lúa bụi trấu bay mù trời
p: hầm cá tra thay nước hôi rình cả kinh
n: không đồng ý giấy xác nhận môi trường cấp cho trại heo, đề nghị thu hồi
h: ai đo tiếng ồn giùm được, máy lạnh siêu thị ầm suốt
# ngap-ung
p: tivi tủ giường bơi lềnh bềnh
p: nửa đêm phải bế con lên gác vì nước
p: xắn quần tới bẹn mà lội
p: bơm nước không kịp, đồ đạc nổi lềnh bềnh
h: nước vào nhà giữa đêm gọi ai bơm giúp
p: dắt bộ xe cả cây số vì chết máy giữa dòng nước
p: nước lên tới bụng, ghe chạy trong hẻm
p: lụt vô tới gác, gạo lúa ướt hết trơn
h: nhà trũng có được hỗ trợ nâng nền không
# thoat-nuoc
p: nó không chảy đi đâu hết, cứ ứ lại đen ngòm trước nhà
p: lọt chân xuống lỗ, gãy ống đồng, vì mất cái nắp
p: nước rửa chén nhà trên chảy xuống nhà dưới, không có lối ra
p: ống thải vỡ dưới chân cầu thang tập thể, đọng vũng đen
p: đoạn mương trước nhà bể vách, chuột ở
k: nạo cái rãnh giùm, bùn đầy tới miệng
h: thông ống chung thì ai trả tiền
p: cái lỗ cống sụp, xe bồn lọt bánh
h: nắp cống mất thì gọi ai thay
p: mương nước đen đặc muỗi, nhờ khai thông
# duong-ngo
p: đi chợ về trứng vỡ hết vì xóc
p: bà bầu đi qua đoạn đó phải xuống dắt
k: rải ít đá cho đỡ lầy cũng được
p: đá lởm chởm văng vào chân, mẹ con tôi té trầy gối
k: xin đường cho xóm mới, nền đất đỏ bẩn hết quần áo
p: lát xong đào lên, đào xong lấp tạm, tốn kém
p: lộ đal bể, xe chở lúa sụp
p: đường đất đỏ mưa trợt té lên té xuống
h: hẻm tui có trong danh sách nâng cấp năm nay không
n: phường từ chối hoàn trả tiền đối ứng làm ngõ cho tôi, tôi không đồng ý cách giải quyết
# cap-nuoc
p: tắm xong ngứa, quần áo vàng khè
p: xô chậu xếp hàng chờ từng giọt
p: mấy chục hộ chung một vòi, dậy muộn là về xô không
p: lăng quăng trôi ra từ vòi, bể chứa cả năm chưa súc
k: xin cử người xem đồng hồ, hai người mà hết 900 nghìn tiền nước
p: mất điện là không bơm lên được, khát cả ngày
h: bao giờ kéo ống về thôn mới nhập
p: nước phông tên yếu xìu, nước máy có phèn
h: hóa đơn nước tính phí bảo vệ môi trường là gì
# day-vong
p: nó chùng xuống ngang cổ, đi xe đêm suýt bị cứa
p: dây nhợ tùm lum như bùi nhùi trên đầu
p: hộp đấu dây treo ngang mặt học sinh
p: trụ bê tông bị xe húc nứt toác, nghiêng
p: trẻ nghịch nắm sợi cáp đu từ cột này sang cột kia
p: dây viễn thông tuột xuống giữa lộ, vướng cổ người chạy xe
h: cột điện trước nhà muốn dời thì tốn bao nhiêu
# cap-dien
p: quạt quay như rùa, nấu cơm sống
p: nóng 40 độ mà cắt đúng giờ trưa, con nít khóc
p: một tháng chín lần ngắt, hàng kem chảy hết
h: tách đồng hồ cho hộ ở trọ tính giá sinh hoạt thế nào
p: tụt xuống còn 170V, nồi cơm không chín
p: cúp miết, con nít nóng khóc
h: lắp điện mặt trời áp mái thì đăng ký ở đâu
# di-tich
p: các cụ bảo ngói rơi xuống bàn thờ mấy lần
p: cái am thờ trăm năm mà người ta quây tôn bán cà phê
p: bia các cụ đỗ đạt bị vứt ra bờ ao
k: xin kinh phí sửa mái ngôi từ đường đã xếp hạng
h: rước nước ở đền có phải báo trước không
p: lăng ông bị người ta chiếm làm quán nhậu
h: cúng đình năm nay ngày mấy, góp bao nhiêu
# gcn
p: ở ba đời rồi mà chưa có mảnh giấy nào chứng minh đất của mình
h: giấy mua bán ngày xưa có dấu hợp tác xã có xài được ko
p: chạy hết phòng này phòng kia vẫn chưa cầm được cuốn sổ
p: hai chục hộ mua nhà công ty, chưa ai cầm sổ
h: mua bán viết tay 2013 có làm bìa được không
k: hướng dẫn tôi hoàn tất hồ sơ, còn vướng chữ ký anh trai ở nước ngoài
h: đất cha mẹ cho ở riêng từ 1990 giờ làm sổ mất bao lâu
n: phường trả hồ sơ cấp sổ của tôi nói thiếu giấy tờ là không đúng, yêu cầu giải quyết lại
p: sổ in sai tờ bản đồ, chạy hai nơi đùn qua đẩy lại
# trich-do
p: trên giấy một kiểu, thực tế một kiểu, thước dây kéo ra hụt
h: ranh nhà em với chú bên cạnh chỗ nào, ai xuống chỉ cho
h: bản vẽ vị trí thửa để vay ngân hàng lấy ở đâu
k: cử người xuống xác định mốc để anh em chia đất, đã thuận tình
p: sổ 80 mét mà bản đồ mới 74 mét
h: cắm mốc ranh lại thì tốn bao nhiêu tiền
n: kết quả đo ngày 2/6 làm mất của tôi 18 mét, tôi khiếu nại
# han-muc
p: nhà xiêu mà không dám sửa vì vẽ đường qua
p: lấy ruộng rồi giờ tiền thì ít mà việc thì không
h: 500 mét đất chữ T thì được tính mấy mét đất ở
n: không nhất trí bảng giá tính tiền chuyển mục đích, đề nghị rút thông báo nộp thuế
k: công bố rõ đường vành đai còn làm nữa hay thôi để dân sửa nhà
h: đất lúa lên thổ tối đa bao nhiêu mét
n: bồi thường thiếu căn nhà sau và 12 cây mít, tôi yêu cầu xem lại quyết định
p: quy hoạch treo miết, bán không được xây không xong
# thu-tuc
p: thiếu cái này lại về, thiếu cái kia lại về
h: con em sinh ở quê giờ làm giấy trên này được hông
p: bấm hoài nó xoay vòng vòng, không gửi được
p: quẹt thẻ mười lần máy không nhận
h: kết hôn với người Hàn thì ra phường hay lên sở
n: phường từ chối nhận hồ sơ khai tử của bố tôi, tôi cho là trái luật
p: bắt cụ 91 tuổi nằm liệt đến điểm chỉ
h: tách hộ cần giấy chi
h: làm lại cà vẹt, bằng lái ở phường được không
n: phường không cấp giấy xác nhận độc thân cho tôi, tôi cho là sai quy định, đề nghị xem xét
p: quên mật khẩu cổng dịch vụ, gọi hỗ trợ không ai bắt
# ho-kho-khan
p: bà sống một mình, bữa rau bữa cháo, chân đau không đi được
h: ba em đi lính hồi trước giờ có được chế độ gì hông
k: ai giúp nhà chú Năm với, mái tôn bay mất rồi
k: bà cụ 88 tuổi con cháu mất hết, ăn cơm từ thiện, xin quan tâm
h: trợ cấp cho bé tự kỷ cần giấy khám ở đâu
p: ở nhờ hiên nhà thờ, mưa tạt ướt hết, bán vé số sống qua ngày
n: kết luận khuyết tật nhẹ, tôi không chấp nhận, xin xét lại
h: má em bị tai biến có được tiền hàng tháng không
n: bị cắt bảo hiểm hộ cận nghèo, tôi không đồng ý
k: xin cho ngoại tui cái xe lăn
p: cháu ở với nội, cha mẹ bỏ xứ đi hết
# giao-duc
p: sáng ra bé khóc không chịu đi vì cô dữ
p: đóng tiền gì mà tháng nào cũng có tờ giấy
h: cháu 5 tuổi rưỡi đi học trước được k ạ
h: hộ khẩu quê mà ở trọ đây thì con vào mẫu giáo công được không
p: phòng thực hành xây mãi chưa xong, học trò ngồi gầm cầu thang
k: thêm xe đưa đón học sinh bên sông
p: bạn cùng trường chặn đánh ngoài cổng, nhà trường đùn đẩy
h: học phí lớp lá bao nhiêu
p: tụi nhỏ lớp 1 phải học nhờ nhà văn hóa
n: nhà trường buộc con tôi nghỉ học không có quyết định, tôi khiếu nại
# y-te
p: cả nhà ăn xong ói mửa vô viện
p: mấy đứa nhỏ nóng sốt nổi ban hết
h: chích ngừa cho bé ở đâu miễn phí v
p: dãy nhà tôi hơn chục người phát ban, nằm rên, muỗi vằn nhiều
k: cho lấy thuốc mãn tính cả thứ bảy
p: giò chả dai nhách, ăn xong đi ngoài
h: tiêm nhắc lại bé 18 tháng muộn có sao không
h: xét nghiệm máu ở trạm có tính bảo hiểm không
p: chuột chết, thịt thối bán ở quầy đầu chợ
# van-hoa
p: tụi nhỏ không có chỗ nào chạy nhảy hết
k: mở cửa cho các bà tập dân vũ với, khóa hoài
p: hội diễn không có âm ly, hát chay
p: thư viện mở tí đóng, vô là khóa
k: xin lại sân chơi đang bị cắt làm chỗ để xe
h: lớp võ, lớp múa hè mở chưa
p: ghế đá công viên gãy, xích đu đứt dây
# an-ninh
p: nhạc xập xình rung cả giường tới 1h sáng
p: sáng ra mất cái xe dựng trong sân
p: ổng xỉn vô là đập đồ, vợ con chạy qua nhà tui trốn
p: nó gọi bảo con tôi tai nạn chuyển tiền gấp, suýt mất 50 triệu
p: ông chồng bóp cổ vợ bầm tím, can không được
k: hòa giải giúp hai nhà cãi nhau vì cây khế
p: đàn chó đêm tru, rượt trẻ con té
p: trấn lột học sinh sau giờ học thêm
p: mất cái ví ở chợ, camera thì hỏng
p: bọn nhậu quậy, ném ly qua nhà tui
h: mất giấy tờ xe báo công an phường hay xã
p: hàng xóm nuôi bồ câu, gà tre gáy um
# ma-tuy
p: mấy đứa ốm nhách mắt lờ đờ vô ra căn nhà hoang
p: chiều nào cũng tụm lại dò số, cãi nhau ăn thua
p: mấy gói nilon bột trắng chuyền tay nhau trước cổng
p: quán net khóa cửa ngoài mà trong vẫn đông, sáng vứt đầy lọ với giấy bạc
p: ghi bảng đề, mấy bà bỏ cả cơm nước ra ngồi
k: dạy nghề cho mấy cháu mới cai về
p: tụi nó tụ lại hút, mắt đỏ ké, mùi khét nghẹt
h: phát hiện có người chơi đồ thì báo số mấy, có giữ kín không
# to-chuc
p: có họp hành gì đâu mà biết, tin không tới nhà
h: giờ thuộc tổ mấy vậy, ghép xong loạn hết
p: bầu xong 95 phiếu mà quyết định công nhận tổ trưởng mãi chưa có
k: tách dãy chung cư thành tổ riêng, bảy trăm hộ một bác già lo không xuể
h: phụ cấp bảo vệ dân phố tính từ khi nào
k: trang bị cho bác trưởng ban chiếc máy tính
p: bàn giao nhân sự chậm, dân không biết hỏi ai
h: khu phố mình ai làm trưởng
p: họp dân mà báo trước có một tiếng
n: tôi không được đưa vào danh sách ứng cử tổ trưởng, tôi khiếu nại cách làm này
# khac
p: tôi chỉ đến nghe thôi, không nói gì
p: cái loa kêu rè rè 5h sáng
h: sổ điện thoại các phòng ở phường xem đâu
p: loa thông báo đúng giờ ngủ trưa
p: tăng tiền sạp gấp rưỡi, buôn bán ế
p: pa nô, băng rôn bị gió thổi bay
h: phường có mua bảo hiểm cháy nổ cho dân không
h: lịch cắt tóc từ thiện, lịch hội chợ
p: cho gửi lời cám ơn các chú các cô
# thai-do
p!: mấy cô ở ủy ban mặt chầm dầm, dân hỏi hổng thèm trả lời
t!: ổng trưởng ấp ăn tiền lũ lụt của dân
t!: muốn xong việc phải "biết điều", cán bộ nói vậy đó
p!: o nớ ở phường la dân như la con
`
