/** People in office blamed by hints, and people in office named without blame, as a clerk hears them. The notation is described in `heard.ts`. */
export const HINTS = `
# thai-do
p!: chị ở quầy nói một câu ráo hoảnh "không đọc được thì nhờ người khác", mẹ tôi đứng ngây ra
p!: anh ấy có ghi tên tôi đâu, chỉ hất hàm bảo ra ngoài chờ
p!: vào phòng tiếp dân, người ta ngồi cắn hạt dưa, tôi chào không ai đáp
p!: cu moi lan co viec len do la bi nhin tu dau den chan, hoi gi cung "khong biet"
p!: mấy ổng ngồi nhậu trong giờ làm, dân tới thì kêu mai lại
p!: kêu lên gặp mà ngồi từ sáng tới trưa, rồi được một câu "hôm nay sếp bận"
p!: chú mặc đồ xanh chỉ tay vào mặt tôi nói "bà muốn gì" trước mặt con cháu
p!: lên xin mộc đỏ mà cô ấy vừa sơn móng tay vừa bảo về ghi lại, chẳng nói sai ở đâu
k!: mong lãnh đạo cho đổi người trực tiếp dân chiều thứ ba, chúng tôi sợ gặp chú ấy lắm
k!: xin cấp trên nhắc nhở người ngồi cửa số 2 biết nói "dạ" với người già
p!: Người nhà thì đi cửa sau, người lạ cứ ngồi đấy mà bốc số.
p!: muốn êm thì phải biết điều, tôi nghèo nên tôi chịu
p!: chả ai nói ra nhưng ai cũng hiểu phải có "cà phê" thì giấy mới chạy
p!: Bác ấy làm to, con bác ấy làm gì cũng xong, tôi chỉ nói thế thôi.
p!: anh công an khu vực ghé quán tôi ăn uống chẳng bao giờ trả, tôi cũng ngại đòi
p!: nghe đâu suất ki ốt ngon nhất chợ là của con rể ông trưởng phòng
p!: lạ cái là hễ có đoàn xuống thì quán ấy được báo trước
p!: cán bộ chín năm lương ba cọc ba đồng mà ba căn nhà phố, dân thấy cả
p!: nói thật ông ấy chỉ nghe người có tiền, dân nghèo thưa gì cũng gạt
p!: trên phường bảo làm đúng luật, mà luật hình như chỉ áp dụng với nhà tôi
k!: đề nghị thành ủy xem lại việc bổ nhiệm cô ấy, trong cơ quan toàn họ hàng
k!: Xin luân chuyển bác trưởng ban, bác ấy giữ chìa khóa quỹ quá lâu, chẳng ai dám hỏi.
k!: đơn này xin đừng đưa cho anh cán bộ phụ trách khu tôi, anh ấy biết thì nhà tôi khó sống
k!: đề nghị thanh tra việc xét thi đua, năm nào cũng mấy người nhà lãnh đạo
t!: Tôi tố cáo ông kế toán lập danh sách ma lĩnh tiền trợ cấp, tôi có bản chụp.
t!: anh ta nhận của tôi tám triệu hứa lo giấy, có tin nhắn chuyển khoản, nay chối
t!: phó ban lấy 60 bao xi măng của công trình đem bán, có người chứng kiến ký tên
t!: cán bộ thu phạt của tôi 2 triệu không viết biên lai, tôi ghi âm được
t!: Trưởng khu bắt mỗi nhà nộp 300 nghìn để được vào danh sách nhận quà, ai không nộp thì gạch.
t!: bà ấy ký thay chữ ký của ba tôi đã mất để nhận tiền đền bù, tôi có giấy tờ
t!: ong ta doi chung chi 20 trieu moi cho do mai, toi co ghi am
t!: trạm trưởng đòi hai chục triệu mới nhận con tôi vào làm, nói thẳng trước mặt vợ chồng tôi
t!: Nghiệm thu khống tuyến cống 200m, thực tế làm 120m, giám sát là em vợ ông trưởng ban.
t!: Tôi làm đơn tố cáo việc sửa điểm thi tuyển viên chức, bài của người trúng là do người khác làm.
t!: tiền ủng hộ bão lũ bị giữ lại một phần ba, bắt dân ký nhận đủ
t!: chú dân phòng lấy xe lôi của tôi đem bán, nói là tịch thu, không giấy tờ
# thai-do,thu-tuc
p!: xin giấy xác nhận độc thân mà bị hỏi "lấy mấy đời chồng rồi" giữa bao người
p!: Nộp hồ sơ khai tử cho bố, cô nhận hồ sơ ném trả vì thiếu một chữ, không buồn chỉ chỗ sai.
p!: giấy khai sinh sửa ba lần vẫn sai, hỏi thì anh ấy gắt "không vừa ý thì đi chỗ khác"
p!: hồ sơ nộp cùng ngày, nhà có người quen lấy trước cả tháng
p!: quầy chứng thực có ba người thì hai người bấm điện thoại, hơn chục dân đứng đợi
k!: Mong chấn chỉnh người hướng dẫn dịch vụ công, bà con hỏi thì nói trống không rồi bỏ đi.
t!: làm căn cước bị đòi thêm 200 nghìn "lấy nhanh", không biên lai
t!: tư pháp làm mất sổ gốc đăng ký kết hôn của vợ chồng tôi rồi bắt khai là chưa từng nộp
# thai-do,gcn
p!: sổ đỏ nhà tôi sáu năm không xong, nhà em họ cán bộ địa chính thì sáu tháng
p!: Hỏi hồ sơ đất thì cô ấy bảo "ông thích thì kiện", tôi đi bộ về mà tủi.
t!: địa chính cầm năm triệu của tôi nói để bôi trơn cho có bìa, hai năm nay mất hút
t!: thu mỗi hộ một triệu tiền "làm sổ nhanh", cả xóm 40 hộ đều nộp, không có phiếu
# thai-do,trich-do
p!: anh đo đạc bảo có bồi dưỡng thì đo sớm, không thì xếp hàng sang năm
t!: cán bộ đo sửa số liệu cho nhà bên được thêm 30 mét, có bản đồ cũ đối chiếu
# thai-do,han-muc
p!: giải tỏa thì nhà người quen né, đường tự dưng cong sang nhà tôi
t!: lãnh đạo cũ ký khống nguồn gốc đất rồi cho con gái đứng tên, tôi có hồ sơ
# thai-do,ho-kho-khan
p!: xét hộ nghèo mà nhà lầu ba tầng được, cụ già ở lều thì không, hỏi ra là thông gia với trưởng khu
p!: cô chính sách nói với mẹ liệt sĩ "lĩnh thế là nhiều rồi"
t!: quà tết cho người nghèo bị rút ruột mỗi suất 200 nghìn, người phát là bà phó ban
t!: ăn chặn tiền trợ cấp của người tâm thần, thẻ ATM do ông ấy giữ
# thai-do,to-chuc
p!: tổ trưởng tự quyết thu chi, ai hỏi thì bảo "không tin thì tự làm đi"
p!: bầu bán gì mà người kiểm phiếu với người trúng là hai anh em
p!: ba năm không thấy ông ấy công khai quỹ tổ, tôi không dám nói ông ấy lấy
k!: đề nghị bầu lại vì tổ trưởng gia trưởng, quát nạt người góp ý trong cuộc họp
t!: tổ trưởng lấy quỹ khuyến học 15 triệu tiêu riêng, chính ông nhận trước hai đảng viên
t!: ban công tác mặt trận gạch tên cử tri trái ý, sửa biên bản kiểm phiếu, có 12 người làm chứng
# thai-do,trat-tu-xay-dung
p!: Nhà ai trát cái tường cũng bị hỏi, riêng khách sạn kia lên hai tầng trái phép thì im re.
p!: đội quản lý đô thị xuống, chủ nhà mời vào trong một lúc rồi về, tường sai phép vẫn nguyên
t!: thanh tra xây dựng nhận 30 triệu của chủ thầu để không lập biên bản, tôi là người đưa hộ
# thai-do,via-he
p!: xe trật tự đi qua quán nhậu to thì vẫy tay, tới gánh xôi của tôi thì hốt sạch
t!: trật tự viên thu mỗi sạp hai trăm một tháng để khỏi bị dẹp, các bà ở chợ đều biết
# thai-do,an-ninh
p!: gọi báo mất trộm, anh trực cười bảo "mất thì mua cái khác"
p!: Quán karaoke ấy không bao giờ bị phạt, dân nói anh cảnh sát khu vực là khách ruột.
p!: sòng bài ngay sau đồn, bắt hôm trước hôm sau mở, ai che thì dân không dám nói
# thai-do,ma-tuy
p!: con nghiện bán thuốc giữa ban ngày, báo hoài, nghe đâu có người bên trong mách trước
# thai-do,giao-duc
p!: hiệu phó quát phụ huynh "không đóng thì xin chuyển trường"
t!: hiệu trưởng lấy công ty của em trai vào nấu ăn, suất 30 nghìn chỉ đáng 15, kế toán xác nhận
t!: nhà trường thu tiền sơn sửa 400 nghìn mỗi cháu rồi khai là tài trợ, chứng từ tôi còn giữ
# thai-do,y-te
p!: cô y tá trạm quăng sổ khám, bảo bà cụ "hôi thế ai khám"
t!: bác sĩ trạm bán thuốc bảo hiểm ra ngoài, tôi mua đúng hộp có dấu
# thai-do,duong-ngo
p!: đường vào nhà ông to nhà ông lớn trải nhựa bóng loáng, sang xóm tôi là dừng
t!: nhà thầu là cháu ông trưởng ban, bê tông thiết kế 20 phân khoan ra chỉ 11
# thai-do,dau-do-xe
p!: bãi gửi xe trên đất công ai cho thuê thì dân biết cả, cứ hỏi bác phó ấy
t!: đội trưởng lấy tiền giữ xe ở bãi đất công, sai em vợ đứng thu, mỗi tháng mấy chục triệu
# thai-do,di-tich
p!: tiền công đức do một mình ông trưởng ban khánh tiết cầm, ai xin xem sổ là bị mắng
t!: trưởng ban quản lý đền lấy tiền giọt dầu xây nhà riêng, có sổ ghi tay kèm theo
# thai-do,ve-sinh
p!: nhân viên thu tiền rác của phường chửi bà bán vé số vì xin khất
# thai-do,cap-nuoc
p!: hỏi chuyện nước sạch thì ông cán bộ bảo "uống nước giếng từ xưa chết ai đâu"
# thu-tuc
p: hồ sơ khai sinh bị trả ba lần, mỗi lần một lý do khác
p: hệ thống báo lỗi, chị cán bộ cũng loay hoay, thôi tôi về mai quay lại
k: Cô nhân viên trẻ bảo bác nhờ con cháu, mà con tôi ở xa; xin phường cử người làm giúp người già.
p: Cán bộ đánh máy sai năm sinh của tôi, giờ phải làm thủ tục cải chính, mất công đi lại.
k: chú cán bộ tận tình lắm, chỉ xin sửa cái máy bốc số hỏng
k: máy lấy số hỏng nên người đến sau vào trước, cãi nhau, xin sửa
p: hai cơ quan chỉ qua chỉ lại, cuối cùng không nơi nào nhận giấy của tôi
k: Tôi lên hỏi hai lần mỗi lần được hướng dẫn một kiểu, mong có tờ in sẵn các bước cho dân.
k: khen các cháu tư pháp làm việc cả thứ bảy, mong phường duy trì
p: tới phường mà quầy vắng do cán bộ đi tập huấn, không thấy dán thông báo
h: công chức nghỉ lễ thì hồ sơ hẹn ngày 2 lấy ngày nào
# gcn
p: Thuế nói chờ địa chính, địa chính nói chờ thuế, hồ sơ nhà tôi cứ nằm đấy.
k: Ba lần lên ba lần nghe khác nhau, xin chỉ rõ làm sổ thừa kế phải làm gì trước.
p: công ty bán đất phá sản, giám đốc bỏ trốn, dân không có sổ
# trat-tu-xay-dung
k: nhà bên khoan đục không che, hỏi giấy phép thì họ bảo không cần, đề nghị đội trật tự xuống
p: chủ nhà cậy có tiền xây chờm sang ngõ, dân nói thì họ dọa
k: trạm phát sóng dựng cạnh nhà trẻ, đề nghị cơ quan chức năng kiểm tra giấy phép
# to-chuc
p: họp tổ toàn người quen mặt, thanh niên không ai đi
k: tổ trưởng việc gì cũng phải làm mà phụ cấp không đủ tiền xăng, xin tăng
p: Tôi bị dán tên ở bảng tin là chưa đóng quỹ trong khi có biên lai, xin đính chính.
k: bác tổ trưởng già yếu xin nghỉ, đề nghị bầu người thay
p: thông báo dán ở nhà tổ phó nên ít ai biết lịch họp
# giao-duc
p: không đăng ký học thêm thì con tôi bị cho ngồi cuối lớp
p: trường thu tiền tự nguyện mà ai chưa nộp cô nhắn hoài
p: cô giáo đánh thước vào tay cháu tím bầm
n: không nhất trí với văn bản bác đơn xin chuyển trường của con tôi, đề nghị cấp trên xem lại
n: tôi khiếu nại việc loại con tôi khỏi danh sách học bổng trái quy chế
# ho-kho-khan
n: Đề nghị hủy thông báo dừng trợ cấp của mẹ tôi, lý do ghi trong đó không đúng sự thật.
n: phường cắt chế độ chất độc da cam của tôi từ quý trước, tôi không chấp nhận, yêu cầu trả lại
k: nhờ anh thương binh xã hội xuống tận nhà làm giấy cho bà tôi, anh ấy chu đáo lắm
# an-ninh
p: bọn đòi nợ xưng công an gọi điện dọa, tôi biết là giả
p: gọi công an nửa tiếng sau mới tới, chắc ít người trực, tôi không trách
k: mong công an phường đi tuần đêm, các anh vất vả dân biết ơn
p: bảo vệ chung cư quát khách, đuổi shipper
p: ông hàng xóm là bộ đội về hưu uống rượu chửi cả xóm
p: chú xe ôm chửi bới khách giữa chợ
p: cò đất lừa tiền dân rồi trốn
# duong-ngo
p: mời các bác lãnh đạo đi xe đạp qua đoạn này một vòng là biết xóc tới đâu
p: ai duyệt cho đào đường rồi lấp dối thế này, sao chẳng hỏi dân
k: kính thưa đồng chí chủ tịch, phường ta đổi mới nhiều, chỉ mong sửa nốt cái ngõ lún
p: chủ tịch ơi lội bùn với con một bữa đi
# thoat-nuoc
p: ba lần kiến nghị ba lần được "ghi nhận", nắp cống vẫn vỡ
# cap-nuoc
p: nhân viên công ty nước cộc cằn, gọi tổng đài không ai nghe
# cap-dien
p: thợ điện lớn tiếng với bà cụ rồi bỏ về không sửa
# y-te
k: bác sĩ trạm nhiệt tình nhưng chỉ có một, xin thêm người
# khac
p: ban quản trị chung cư thu phí gửi lệch với hóa đơn, không công khai
p: bưu tá giao nhầm hoài, gọi thì cáu
n: tôi khiếu nại quyết định đình chỉ kinh doanh phòng trọ vì phòng cháy, biên bản ghi sai địa chỉ
n: không đồng ý với biên bản xử phạt quán cà phê của tôi về phòng cháy chữa cháy, xin hủy
n: khiếu nại quyết định phạt bán hàng quá hạn, hàng ấy tôi đã để riêng chờ trả
# via-he
n: quầy của tôi có hợp đồng thuê chỗ, sao bảo lấn chiếm, yêu cầu dừng cưỡng chế
n: phạt tôi ba triệu vì cái bậc tam cấp, cả phố ai cũng có, tôi khiếu nại
# han-muc
n: không chấp nhận phương án đền bù, áp sai vị trí, đề nghị tính lại
h: lấy đất 5% của nhà tôi giao cho người khác dựa trên căn cứ nào
`
