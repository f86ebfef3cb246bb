/** Opinions about land, procedures and support, as a clerk hears them. The notation is described in `heard.ts`. */
export const PAPERS = `
# gcn
p: nộp hồ sơ làm bìa đỏ hai năm chưa thấy gì
h: đất khai hoang từ 1986 có làm sổ được không
p: sổ ghi sai tên đệm, xin đính chính mãi không xong
h: mất sổ đỏ thì xin cấp lại ra sao
k: đề nghị cấp giấy cho 30 hộ tập thể nhà máy cũ
p: mua nhà chung cư 8 năm chủ đầu tư chưa ra sổ hồng
k: xin sang tên sổ đất của bố mất cho mẹ
h: đất mua giấy tay có người làm chứng, bên bán mất rồi thì làm bìa kiểu gì
p: hai nhà được cấp chung một sổ, giờ muốn tách không ai làm
p: ho so cap giay bao thieu nguon goc dat, toi da bo sung 4 lan
n: tôi khiếu nại văn bản từ chối cấp giấy chứng nhận với lý do đất lấn chiếm
h: thuế khi làm sổ lần đầu là bao nhiêu
p: sổ cấp chồng lên thửa nhà bên
k: mong trả lời hồ sơ đất của gia đình tôi biên nhận số 112
h: đất ông nội chia miệng không di chúc, các cô chú ký hết rồi có làm sổ được không
p: bìa đỏ cũ ghi diện tích một đằng thực tế một nẻo nên không đổi được
h: đổi sổ bìa đỏ sang sổ mới có bắt buộc không
p: địa chính nói hồ sơ chuyển thuế, thuế nói chưa nhận
k: hướng dẫn người dân thủ tục cấp đổi giấy chứng nhận
p: nhà tình nghĩa được tặng 20 năm chưa có giấy tờ đất
h: thừa kế nhà đất mà một người con ở Mỹ thì ký giấy thế nào để sang sổ
p: sổ đang thế chấp bị ghi nhầm số thửa ngân hàng không nhận
p: đất cấp cho cán bộ năm 1990 chưa được công nhận quyền sử dụng
h: tách sổ cho hai con trai phải bao nhiêu mét trở lên
p: dân cả xóm ở ổn định 40 năm không hộ nào có bìa
h: vợ muốn đứng tên chung sổ thì thêm tên ra sao
k: xin cấp sổ cho đất giãn dân đợt 1992
n: phường hủy giấy chứng nhận đã cấp cho tôi là trái luật, đề nghị xem xét lại
w: sổ đỏ, bìa đỏ, sổ hồng, giấy chứng nhận quyền sử dụng đất, cấp sổ lần đầu, cấp đổi sổ, cấp lại sổ bị mất, đính chính sổ, sang tên sổ đỏ, chuyển nhượng đất, tặng cho đất, thừa kế đất, giấy tờ đất, nguồn gốc đất, đất giấy tay, xác nhận nguồn gốc sử dụng đất, hồ sơ đất đai chậm, chưa có bìa, đất chưa có sổ, làm bìa, ra sổ, sổ chung, tách sổ, đứng tên sổ, chưa được cấp giấy, cấp giấy đất, biên nhận hồ sơ đất, thuế trước bạ nhà đất, văn phòng đăng ký đất đai, đất giãn dân chưa có giấy, sổ cấp sai, thu hồi sổ
p: tôi mua miếng đất năm 99 có tờ giấy viết tay, chủ cũ đi Nam mất tích nên tới giờ vẫn chưa hợp thức hóa được
p: đi làm bìa từ hồi con chưa sinh, giờ con vào lớp một rồi mà vẫn chờ
p: cùng khu tập thể dệt, người có sổ người không, chả hiểu lý do
p: so do in sai so can cuoc, ngan hang tra ho so vay
k: xin cấp đổi sổ rách, mờ chữ do ngập nước
k: đề nghị thông báo rõ hồ sơ của tôi tắc ở thuế hay ở địa chính
h: ông bà cho đất bằng miệng, giờ muốn đứng tên thì làm sao
h: nhận thừa kế từ mẹ, anh em ở xa ký ủy quyền có được không để sang tên
h: làm sổ lần đầu có phải nộp tiền đất không hay chỉ lệ phí
h: nhà mua qua vi bằng có ra được sổ riêng không các bác
n: văn bản số 56 trả lời không đủ điều kiện cấp giấy là sai, đất tôi dùng từ 1978, đề nghị hủy văn bản
p: hai anh em chung một cuốn, giờ muốn tách thì bảo thiếu lối đi
p: nộp thuế trước bạ xong ba tháng chưa được trả bìa
p: giấy hẹn ngày 5 lấy, tới nơi hẹn lại lần thứ tư
p: đất thanh lý của xí nghiệp có hóa đơn mà không ai nhận hồ sơ
p: sổ cấp cho hộ gia đình nên bán phải đủ chữ ký 7 người
h: đất ao trong sổ ghi chữ T thì giờ đổi sang sổ mới có bị thiệt không
p: xác nhận đất không tranh chấp mà dán niêm yết mãi không xong
k: lập đoàn tháo gỡ tồn đọng bìa cho bà con xóm trại
p: chung cư ở 6 năm vẫn cầm hợp đồng mua bán
h: sổ đứng tên bố đã mất, mẹ muốn bán thì phải qua những bước gì
p: ngân hàng giải chấp rồi mà trên sổ chưa xóa
p: giấy tờ cũ bị bão cuốn mất, xin xác nhận ai cũng từ chối
# trich-do
p: bản đồ địa chính vẽ nhà tôi thành hai thửa
k: đề nghị đo lại ranh giới giữa tôi và nhà ông Bình
h: xin trích lục bản đồ mất bao lâu
p: đo đạc lần này hụt 12 mét so với sổ
p: cột mốc ranh giới bị nhổ
h: muốn trích đo để tách thửa thì liên hệ ở đâu
p: hẹn đo ba lần không ai tới
k: chỉnh lý bản đồ cho đúng hiện trạng
p: số thửa trên sổ với trên bản đồ không khớp
h: giá đo đạc một thửa 100m2 bao nhiêu ạ
p: bản đồ 299 ghi ngõ đi chung nay bản đồ mới biến thành đất nhà họ
p: do dac vien chi lech sang nha toi nua met, hai nha cai nhau
k: cắm mốc giới giữa đất công và đất dân giùm
h: trích lục thửa đất phường cấp hay chi nhánh cấp
p: máy đo gps mỗi lần một số, không biết tin ai
p: hồ sơ thiếu bản trích đo nên bị trả
k: xin bản sao bản đồ giải thửa năm 1993 để đối chiếu
n: tôi khiếu nại kết quả đo đạc của phường, đo thiếu 30m2 vườn, yêu cầu đo lại
h: ký giáp ranh mà hàng xóm không chịu ký thì làm sao
p: tờ bản đồ số 12 ghi nhầm tên chủ sử dụng là bố tôi sang ông khác
k: mong cử người xuống xác định mốc ranh
p: diện tích thực tế dư ra 25 mét mà bản đồ không thể hiện
w: trích đo, trích lục, bản đồ địa chính, đo đạc, đo vẽ, ranh giới thửa đất, mốc giới, cắm mốc, thửa số, tờ bản đồ, chỉnh lý bản đồ, diện tích chênh lệch, hụt diện tích, giáp ranh, ký giáp ranh, bản đồ giải thửa, bản đồ 299, đo lại đất, sơ đồ thửa, vị trí thửa, tranh chấp ranh giới đất, lệch ranh, đo thiếu mét, tọa độ thửa
p: hai lần đo ra hai số, lần nào cũng bảo lần trước sai
p: ban do moi ve ngo chung thanh dat ong Tam
p: mốc bê tông giữa hai nhà bị nhổ, giờ ai cũng nói của mình
k: xin cấp bản vẽ vị trí để chia thừa kế
k: mong đo thực địa lại cả xóm, bản đồ 2003 lệch cả mét
h: thửa của tôi là số mấy tờ mấy, tra ở đâu
h: chi phí đo đạc do dân trả hay nhà nước
p: diện tích trong bản vẽ thiếu phần sân giếng
p: đo xong ba tháng không trả kết quả
p: hàng xóm đi vắng không ký biên bản giáp ranh nên hồ sơ bị treo
h: sổ cũ ghi theo thước với sào quy ra mét vuông thế nào
p: tên người sử dụng trên bản đồ vẫn là ông nội
k: chỉnh sửa hình thể thửa 78 cho khớp thực tế
p: thợ đo dùng máy hỏng, cắm cọc vào giữa bếp nhà tôi
h: xin trích lục để làm giấy phép thì bao lâu có
p: ranh giữa đất chùa với nhà dân không rõ, xin phân mốc
n: tôi không công nhận biên bản đo đạc hôm 3/4, yêu cầu phường đo lại thửa đất
# han-muc
p: quy hoạch treo 15 năm không được sửa nhà
h: đất vườn liền nhà được công nhận bao nhiêu mét đất ở
k: xin chuyển mục đích 50m2 đất trồng cây sang thổ cư
n: tôi không đồng ý quyết định thu hồi đất làm đường vành đai
n: giá đền bù 3 triệu một mét là quá thấp so với thị trường, đề nghị tính lại phương án
h: khu nhà em có nằm trong quy hoạch công viên không
p: giải tỏa rồi mà 4 năm chưa giao đất tái định cư
p: kiểm đếm thiếu cây ăn quả với chuồng trại
k: công bố rõ chỉ giới mở đường để dân biết còn làm nhà
h: tách thửa tối thiểu bao nhiêu m2
p: dự án thu hồi xong bỏ hoang cỏ mọc, dân mất ruộng
h: thuế chuyển mục đích sử dụng đất tính sao
p: bi thu hoi het ruong khong co viec lam
k: đề nghị hủy quy hoạch treo hoặc đền bù sớm
p: tiền đền bù nhận chưa đủ
h: đất 5% ủy ban lấy lại thì có được bồi thường không
n: gia đình tôi khiếu nại việc áp hạn mức công nhận đất ở có 120m2 trong khi ở từ trước 1980
p: lô tái định cư bốc thăm không công bằng, đất lún
h: bảng giá đất mới áp dụng từ ngày nào
p: đất thuê thầu hết hạn phường không cho gia hạn
k: cho dân trong vùng quy hoạch được sửa nhà tạm
p: nợ tiền sử dụng đất từ 2015 giờ tính giá mới dân không trả nổi
h: đất ở lâu năm nhưng ngoài hạn mức thì phải nộp bao nhiêu phần trăm
p: nhà tôi bị đường mới cắt đôi, phần còn lại 12 mét không làm gì được
k: xin giao đất dịch vụ như đã hứa khi thu hồi ruộng
n: chúng tôi không nhận tiền vì phương án bồi thường áp sai loại đất, yêu cầu hủy quyết định phê duyệt
h: đấu giá đất xen kẹt bao giờ
p: san lấp giải phóng mặt bằng khi chưa thỏa thuận xong với dân
p: đất kẹt giữa hai dự án không bán, không xây được
w: thu hồi đất, bồi thường giải phóng mặt bằng, đền bù, giá đền bù thấp, tái định cư, quy hoạch treo, quy hoạch sử dụng đất, chuyển mục đích, lên thổ cư, hạn mức đất ở, công nhận đất ở, tách thửa tối thiểu, tiền sử dụng đất, đất vườn ao, đất nông nghiệp, đất 5%, đất 313, bảng giá đất, đất xen kẹt, kiểm đếm, phương án bồi thường, chỉ giới quy hoạch, lộ giới mở đường, đất dịch vụ, hỗ trợ chuyển nghề, giải tỏa, giao đất, thuê đất công, đất công ích, đấu giá đất, nợ tiền đất, xem quy hoạch, đất nằm trong quy hoạch, nhận tiền đền bù, áp giá
p: nhà có 6 nhân khẩu trong 40 mét mà dính vạch đường không cho cơi
p: cả chục năm nói làm công viên mà cỏ vẫn mọc
p: nhận tiền rồi mà lô tái định cư vẫn là ruộng
p: bi lay 3 sao ruong, hua cho suat dat lam dich vu gio im re
k: xin nâng hạn mức công nhận cho các hộ ở lâu đời
k: nếu không làm dự án nữa thì xóa quy hoạch trả lại quyền cho dân
h: thửa 90m có cắt đôi cho hai con được ko
h: muốn lên 100m đất ở thì đóng bao nhiêu tiền
h: đường dự kiến mở rộng mấy mét, có chạm nhà tôi không
h: đất của bố mẹ cho nằm trong hành lang đê có được công nhận không
n: chúng tôi không đồng ý đơn giá bồi thường cây trồng vật kiến trúc, đề nghị lập lại phương án
n: tôi kiện quyết định thu hồi phần đất 5% vì không thông báo trước
n: áp vị trí 3 trong khi nhà tôi mặt tiền đường, yêu cầu xem xét lại thông báo
p: chuyển đổi đất vườn mà thuế hơn tiền bán bò
p: chính sách tái định cư mỗi hộ một kiểu
p: đất bãi bồi canh tác 30 năm giờ bảo đất công
p: kiểm kê bỏ sót cái giếng, cái sân gạch
h: bao giờ công khai bản đồ quy hoạch phân khu
p: giải phóng mặt bằng dở dang, cắt nhà tôi còn 9 mét vuông
p: diện tích vượt bị tính theo giá thị trường
k: cho thuê lại đất công ích để dân trồng rau
h: hộ độc thân bị thu hồi hết đất thì có suất tái định cư không
p: nhà nằm trong vành đai sân bay không cho xây, cũng không đền
# thu-tuc
p: làm giấy khai sinh phải đi lại 4 lượt
h: đăng ký kết hôn cần mang giấy gì
p: cổng dịch vụ công báo lỗi nộp hồ sơ hoài
k: bố trí người hướng dẫn người già nộp online
p: lấy số từ sáng chiều chưa tới lượt
h: xin xác nhận độc thân để mua nhà làm ở đâu
k: đề nghị mở cửa một cửa sáng thứ bảy
p: hồ sơ quá hẹn 10 ngày không có thư xin lỗi
h: chứng thực bản sao bằng cấp bao nhiêu tiền một bản
p: sai năm sinh trong giấy khai sinh, cải chính bị đẩy qua lại hai phường
h: làm căn cước cho trẻ 8 tuổi ở đâu
h: đăng ký tạm trú cho người thuê thì chủ nhà làm hay người thuê làm
p: khong co ban mau to khai, ra ngoai mua 5 nghin mot to
h: đổi địa chỉ giấy tờ sau sáp nhập có phải đóng phí không
k: xin niêm yết rõ bộ hồ sơ cần nộp
p: tài khoản định danh mức 2 không đăng nhập được
h: mở quán ăn thì đăng ký hộ kinh doanh ra sao
p: nộp qua mạng rồi vẫn bắt mang bản giấy lên
h: khai tử cho mẹ mất ở bệnh viện tỉnh khác
k: nhận hồ sơ tại nhà cho người liệt
p: phần mềm treo cả sáng, dân về không
h: xác nhận sơ yếu lý lịch phải về quê hay ở đây cũng được
p: ghế chờ thiếu, quạt hỏng, nóng như lò
h: ủy quyền cho con đi lấy giấy tờ thì cần gì
p: trả kết quả chậm một tuần so với giấy hẹn
h: nhận con nuôi thủ tục gồm những bước nào
n: tôi khiếu nại việc phường từ chối chứng thực chữ ký mà không nêu lý do
p: trụ sở mới xa 7 km, đi làm cái giấy mất buổi
k: đặt điểm tiếp nhận ở phường cũ cho các cụ đỡ đi xa
h: sáp nhập rồi con dấu cũ trên giấy còn giá trị không
p: máy lấy số hỏng chen nhau
h: xin cấp lại bản sao trích lục khai sinh bị mất online được ko
k: bớt mấy loại giấy photo đi, có căn cước rồi còn đòi hộ khẩu
p: quầy tiếp dân đóng cửa từ 16h
h: đăng kí thường trú nhà thuê có đc k ạ
k: đề nghị trả kết quả qua bưu điện
p: không ai nghe máy số điện thoại một cửa
w: bộ phận một cửa, trung tâm hành chính công, dịch vụ công trực tuyến, giấy khai sinh, khai tử, đăng ký kết hôn, xác nhận tình trạng hôn nhân, chứng thực, công chứng, sao y, căn cước công dân, vneid, tạm trú, thường trú, hộ khẩu, hộ kinh doanh, giấy phép kinh doanh, lý lịch, trích lục khai sinh, cải chính hộ tịch, lấy số chờ, phiếu hẹn, trả kết quả, hồ sơ quá hạn, tờ khai, biểu mẫu, nộp hồ sơ online, lệ phí, giấy xác nhận, ủy quyền, phần mềm lỗi, mạng nghẽn, định danh điện tử, giấy ra viện, nuôi con nuôi, giấy báo tử, trụ sở làm việc xa, tiếp dân, lịch tiếp công dân, số hóa giấy tờ, tổ công nghệ số hướng dẫn, chữ ký số
p: tôi xin nghỉ làm ba buổi mới xong tờ giấy xác nhận
p: web bắt đăng nhập, quét mặt hoài không nhận người già
p: ông cụ đi nạng phải leo tầng 2 để nộp giấy
p: phong cho chat, co hai quay mo ma dan dong nghet
k: nên có bàn tư vấn riêng cho người cao tuổi, khuyết tật
k: xin gửi tin nhắn khi có kết quả để đỡ đi lại
k: rút ngắn thời gian chứng thực hợp đồng
h: con em 14 tuổi làm thẻ căn cước cần bố mẹ đi cùng không
h: bố em mất ở quê, giấy chứng tử xin ở đâu
h: mẹ đơn thân làm khai sinh cho bé bỏ trống tên bố được k
h: đăng kí kinh doanh online bán hàng có cần không
h: chuyển khẩu về nhà chồng thì nộp những gì
h: sau nhập phường thẻ căn cước cũ có phải đổi
h: giấy xác nhận cư trú lấy mấy bản
p: giấy tờ ghi nhầm giới tính, bắt tôi về tận quê xin lại sổ gốc
p: nộp phí mà máy quẹt hỏng, không nhận tiền mặt
p: một tờ khai ba chỗ hướng dẫn ba kiểu
p: hẹn trả 3 ngày thành 13 ngày
p: hết giấy in, hết mực nên hẹn mai
p: tra cứu mã hồ sơ không hiện gì
p: xin bản sao khai sinh cho con du học mà chờ cả tháng
p: số điện thoại ghi trên bảng gọi thuê bao
h: hợp đồng thuê nhà chứng thực ở phường được không
k: cho in sẵn mẫu đơn, viết chữ to
n: tôi khiếu nại việc phường không cho tôi đăng ký thường trú dù đủ giấy tờ
p: giờ mở cửa trùng giờ làm công nhân, xin mở thêm tối thứ năm
h: đổi tên cho con vì trùng tên ông nội có được không
h: thủ tục xác nhận người đang ở nước ngoài để nhận tiền
p: sáp nhập xong phải đi 9 cây lên trụ sở, ông bà tôi đi xe ôm mất trăm nghìn
# ho-kho-khan
h: bà tôi 75 tuổi không lương hưu thì được trợ cấp gì
p: tiền trợ cấp khuyết tật 3 tháng chưa nhận
k: xin xét hộ nghèo cho nhà chị Thơm, chồng mất ba con nhỏ
p: bình xét hộ cận nghèo không công bằng, nhà có ô tô vẫn được
k: mong hỗ trợ sửa nhà dột cho vợ liệt sĩ
h: thẻ bảo hiểm y tế người cao tuổi làm ở đâu
p: gạo cứu trợ phát thiếu hộ
k: đề nghị tặng quà Tết cho người neo đơn
h: con bị down hưởng mức nào
p: chong toi chat doc da cam ho so bi tra vi thieu giay quan ngu
n: tôi không đồng ý kết luận mức độ khuyết tật nhẹ của con tôi, xin giám định lại
h: vay vốn ngân hàng chính sách cho hộ mới thoát nghèo được không
p: ông cụ ở một mình nằm liệt không ai cơm nước
h: mai táng phí cho người có huân chương kháng chiến
k: giúp cháu mồ côi tiếp tục đi học
p: nhà bị cháy hết, năm người ở nhờ
h: thân nhân liệt sĩ được chế độ điều dưỡng mấy năm một lần
k: xin cấp xe lăn cho mẹ
p: danh sách hỗ trợ bão bỏ sót nhà tôi
n: cắt trợ cấp của mẹ tôi mà không có lý do, đề nghị xem lại quyết định
h: đi thanh niên xung phong thời chống Mỹ giấy tờ mất hết thì làm chế độ kiểu gì
p: công nhân mất việc, tiền trọ không có, con nhỏ
k: kêu gọi giúp ca bệnh ung thư nhà nghèo
h: trợ cấp thất nghiệp nộp ở đâu
p: người lang thang ngủ ngoài hiên chợ, tội nghiệp
k: xây nhà đại đoàn kết cho hộ ông Rạng
p: nhận lương hưu qua thẻ các cụ không biết rút
h: nhà ở xã hội đăng ký mua ở đâu
k: giảm học phí, miễn viện phí cho trẻ khuyết tật
p: bà cụ bị con cái bỏ mặc đói
h: thương binh 2/4 mất thì con có được hưởng tiếp không
k: hỗ trợ tiền điện hộ nghèo như năm trước
p: cựu chiến binh trong tổ chưa được cấp thẻ ưu đãi
h: hộ nghèo được mua bhyt miễn phí ko v
k: xin làm mái ấm, nhà dột cột xiêu vẹo
w: hộ nghèo, cận nghèo, người có công, thương binh, bệnh binh, liệt sĩ, trợ cấp xã hội, bảo trợ xã hội, khuyết tật, người cao tuổi, neo đơn, mồ côi, tiền tuất, mai táng phí, thẻ bảo hiểm y tế, quà tết người nghèo, cứu trợ, hỗ trợ bão lũ, nhà tình nghĩa, nhà dột nát, vay vốn chính sách, chất độc da cam, xe lăn, bại liệt, tâm thần hưởng trợ cấp, hoàn cảnh khó khăn, mẹ đơn thân, thất nghiệp, lương hưu xã hội, thanh niên xung phong, người lang thang, nhà ở xã hội, bình xét hộ nghèo, giám định khuyết tật, gạo hỗ trợ, tiền phụ cấp thương tật, chạy thận, ung thư nhà nghèo, sửa nhà cho người nghèo, mái ấm tình thương
p: mẹ tôi nằm một chỗ bốn năm, tã thuốc mỗi tháng năm triệu, chưa được đồng nào
p: nhà có ba người tâm thần mà chưa vào diện nào
p: hai ông bà nuôi cháu vì bố mẹ nó bỏ đi, gạo bữa có bữa không
p: quà hỗ trợ chỉ phát cho ai quen
p: tien tro cap chuyen vao tai khoan cu bi khoa
k: xin cho bố tôi, bộ đội chiến trường Lào, được hưởng một lần theo quyết định 62
k: đề nghị xét lại hộ ông Tư, nhà lá dột mà không phải hộ nghèo
k: nhờ hội chữ thập đỏ vận động giúp cháu mổ tim
k: mong tặng thẻ bảo hiểm cho người bán vé số, nhặt rác
h: con bị bại não xin trợ cấp cần giấy gì
h: thương binh có được miễn tiền sử dụng đất không
h: người hưởng tuất liệt sĩ mất thì ai làm mai táng
h: mất việc vì công ty giải thể có khoản gì không
h: 80 tuổi có được tiền mừng thọ của phường không
h: công nhân thuê trọ được hỗ trợ tiền thuê nhà bao nhiêu
n: tôi bị đưa ra khỏi hộ nghèo mà không họp dân, không đồng ý quyết định này
n: hồ sơ nhiễm chất độc hóa học của chồng tôi bị bác, tôi khiếu nại
p: bão tốc mái nhà tôi mà danh sách không có tên
p: trẻ mồ côi ở với cậu không được hỗ trợ học
p: người già vô gia cư co ro ở hiên ngân hàng
p: cháy nhà trắng tay, xin bà con giúp
p: bệnh thận chạy máy tuần 3 lần, bán hết nhà
p: nhà tình nghĩa xây 15 năm giờ nứt toác
k: cho vay vốn nuôi gà, nuôi heo thoát nghèo
k: tìm việc cho thanh niên khuyết tật biết sửa điện thoại
p: chế độ dân công hỏa tuyến làm 3 năm chưa có quyết định
p: tui đi ở đợ, chồng chết, con còn đỏ hỏn mà chưa ai ngó ngàng
`
