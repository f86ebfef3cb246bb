import type { Examples } from './examples.ts'

/** Wrongs that people tell of somebody in office or handling others' money, often without naming the wrong. */
export const deeds: Examples = {
  'thai-do': `
    ai biếu xén thì được việc, tôi không có gì nên hồ sơ cứ nằm
    ông ấy nhận phong bì ngay tại bàn làm việc
    anh cán bộ bảo uống nước đã rồi tính, tôi phải gửi lại năm trăm nghìn mới chịu ký
    tuyển người vào phường toàn con cháu trong nhà, người giỏi bị loại
    chị kế toán kê danh sách khống để lấy tiền
    nhà ấy là em ruột phó chủ tịch nên làm gì cũng được, dân kêu không ai xử
    sếp phường có căn biệt thự to với đồng lương ấy lấy đâu ra
    mua điều hòa cho trụ sở đội giá gấp đôi, mua của công ty nhà vợ
    chứng từ thì 50 suất, phát ra có 30, còn lại đi đâu
    hôm trước tôi gửi đơn kín, hôm sau người bị nêu tên đã cầm đơn đến nhà hỏi
    có người nhắn tin dọa nếu còn gửi đơn thì đừng trách
    họ nói thẳng có lót thì nhanh, không lót thì chờ tới sang năm
    tiền đóng góp của dân vào túi ai, hỏi thì lảng
    người có chức cho xe nhà chở vật liệu trúng hết các công trình của phường
    cán bộ tín dụng bắt trích lại mười phần trăm mới giải ngân
    không có tiền chè thuốc thì đừng hòng được việc
    tôi tố cáo việc làm trái của ông trưởng phòng
    bà ấy thu tiền bảo hiểm của dân rồi không nộp
    ký giả tên người dân để rút tiền hỗ trợ
    ai thân quen thì được gọi trước, dân thường ngồi chờ
    bằng cấp của anh cán bộ mới là bằng mua
    dùng xe công chở gia đình đi chơi
    lấy máy tính của cơ quan về nhà dùng riêng
    trước bầu cử phát tiền để dân bỏ phiếu cho
    ép dân ký vào biên bản trắng
    tự ý sửa biên bản họp cho hợp với ý mình
    giữ giấy tờ của tôi để làm tin bắt nộp tiền
    gợi ý khéo là anh em vất vả, phải có chút cảm ơn
    hỏi xin một suất thì bảo hai mươi triệu
    chẳng cần giỏi, cứ có ông bác ở trên là vào biên chế
    thi tuyển mà đề lộ trước cho con em trong ngành
    việc của dân thì lâu, việc của người quen thì mười phút
    từ khi tôi gửi đơn, nhà tôi liên tục bị kiểm tra, bị gây sự
    có người ở phường ghé khuyên khéo nên rút đơn kẻo thiệt thân
    tôi có ghi âm đoạn chị ấy bảo hai triệu là xong
    ai nộp đơn tố giác đều bị tiết lộ tên
    ông này đương chức mà đứng tên mấy công ty, thầu hết việc công
    ăn nhậu bằng tiền quỹ công rồi kê hóa đơn tiếp khách
    xe mới, nhà mới, lương thì mấy đồng, dân nghi lắm mà không ai hỏi
    bảo là tự nguyện nhưng không đóng thì không xác nhận giấy tờ cho
    không có quan hệ thì đừng mơ, tôi nộp ba lần rớt cả ba
    cầm tiền hứa lo giúp rồi lặn mất, bà ấy làm ở ủy ban đấy
    thuê người ký thay chữ ký dân trong danh sách đồng thuận
    chuyện này có dấu hiệu bao che, đề nghị cấp trên vào cuộc làm rõ
    đề nghị làm rõ tài sản bất minh của vị này
    mỗi lần xuống kiểm tra là mỗi lần phải lì xì
    nghe nói chạy được ghế ấy mất vài trăm
    nhân viên gợi ý cà phê cho anh em
    quy trình thì đúng nhưng ai không biết điều là bị bắt bẻ mãi
    em giấu tên nhé, ở chỗ em làm sếp ép khai thêm công để rút tiền
    người ta nói nhỏ muốn yên thân thì góp vào
    lập hội kín ăn chia tiền dự án
    dúi vào túi áo ông ấy tờ năm trăm là được đóng dấu liền
    cán bộ nhờ dân đứng tên hộ để trục lợi chính sách`,
  'thai-do,gcn': `
    làm sổ mà phải chi ngoài mười lăm triệu, không biên nhận
    nhà kia nộp sau lại có bìa trước vì quen ông địa chính
    họ làm sổ cho người khác trên chính miếng đất nhà tôi, có người trong phường ký
    cò đất với anh tiếp nhận bắt tay nhau, qua cò thì tuần là xong
    xác nhận nguồn gốc đất sai sự thật cho người nhà để được cấp giấy
    hồ sơ cấp bìa của tôi bị ỉm đi để ép bán rẻ cho người nhà ông ấy
    anh thụ lý bảo thiếu cái gật đầu của sếp, cần ít trà nước
    đất mồ côi tự nhiên có sổ mang tên vợ ông địa chính cũ
    sổ của dân bị giữ mang đi cầm cố, người giữ làm ở phường`,
  'thai-do,han-muc': `
    chia lô đất công cho người thân rồi hợp thức
    kiểm đếm nhà quan thì thừa, nhà dân thì thiếu, khai khống cây cối lấy tiền đền bù
    lãnh đạo cũ cắm đất dự án, bán suất ngoại giao
    trưởng thôn bán đất ao của làng lấy tiền riêng
    suất tái định cư vào tay người không có hộ khẩu ở đây, toàn người nhà cán bộ
    giao đất không qua đấu giá cho doanh nghiệp sân sau
    họ biết trước quy hoạch nên gom đất rẻ của dân
    đất công ích bỗng thành vườn của ông bí thư
    đất tập thể ven hồ bỗng sang tên nguyên chủ tịch, không thấy đấu giá
    cán bộ phân lô ruộng công bán giấy tay
    quy hoạch né nhà ông lớn, bẻ vào nhà dân
    hộ không ở đây cũng có tên nhận đền bù, tiền chia lại cho người lập danh sách
    thuê đất ao của phường giá như cho, người thuê là thông gia với lãnh đạo
    lấp hồ công chia nền cho nhau`,
  'thai-do,trich-do': `
    người đi đo đòi bồi dưỡng, không đưa thì số liệu xấu
    nhà bên có người làm địa chính nên ranh cứ lấn dần sang tôi, bản đồ bị sửa
    người đo nối rộng cho nhà kia mấy mét lối đi chung rồi sắm xe mới
    sửa số trên bản đồ sau khi ăn cơm với bên ấy`,
  'thai-do,trat-tu-xay-dung': `
    công trình sai phép to đùng mà đội kiểm tra đi qua không thấy, nhà bé cơi cái bếp thì phạt ngay
    xây nhà phải nộp tiền luật cho tổ quản lý mới yên
    nhận tiền rồi cho tồn tại, biên bản cất ngăn kéo
    chủ nhà khoe đã lo lót hết từ phường tới quận
    nhà chủ tịch xây lấn thì không ai dám cưỡng chế
    ai biết chi cho mấy anh kiểm tra thì xây thế nào cũng được, nhà tôi không chi là bị lập biên bản ngay
    cắt ngọn cho có, quay phim chụp ảnh xong lại cho xây tiếp, chắc có bôi trơn
    xây trên đất nghĩa trang mà không bị đụng vì có người nhà ở ủy ban`,
  'thai-do,via-he': `
    hàng quán muốn ngồi yên thì hàng tháng phải có khoản cho đội trật tự
    dẹp chỗ này chừa chỗ kia, quán của người nhà thì không bao giờ bị đụng
    thu phí chỗ ngồi không vé, ông áo xanh đến thu từng sạp
    báo trước cho mấy quán quen dọn vào trước giờ kiểm tra
    mặc sắc phục đến xin tiền nước, không đưa là tịch thu cân
    mỗi sạp một tuần hai trăm, đưa cho ông đội trưởng, ai hỏi thì bảo phí an ninh
    bắt người bán rong thì hăng, nhà hàng to lấn hè thì lờ
    hai anh đi xe máy tới gom tiền từng gánh hàng, có mặc áo trật tự`,
  'thai-do,dau-do-xe': `
    bãi xe lậu tồn tại vì ăn chia với người trong phường
    đất công để làm bãi trông xe tư, tiền vào túi vài ông
    xe biển quen thì đỗ chỗ cấm không sao, xe dân thì khóa bánh đòi tiền tại chỗ`,
  'thai-do,thu-tuc': `
    đăng ký kinh doanh phải kẹp tiền trong hồ sơ mới nhận
    hồ sơ thiếu thì qua dịch vụ của vợ anh tiếp nhận là xong, mất hai triệu
    chứng thực sai cho người quen không cần người ký có mặt
    nộp hồ sơ nửa năm không xong, qua người quen trong ủy ban ba hôm có giấy, mất năm triệu
    người nhà cán bộ đi cửa trong, dân xếp hàng từ sáng
    bán số thứ tự, ai trả năm chục được vào trước
    làm giả xác nhận cư trú cho người nơi khác lấy tiền`,
  'thai-do,ho-kho-khan': `
    nhà tầng xe hơi vẫn hộ nghèo, hộ khổ thật thì không vì không phải họ hàng tổ trưởng
    quà tết cho người nghèo bị bớt một nửa
    tiền cứu trợ về đến tổ chỉ còn vài thùng mì, phần kia đi đâu
    người chết ba năm vẫn có tên lĩnh trợ cấp, ai ký nhận
    thu hộ sổ trợ cấp của cụ rồi mỗi tháng đưa thiếu
    muốn vào danh sách bảo trợ phải biếu bác phụ trách hai triệu
    danh sách thương binh giả có người chứng nhận giúp
    tiền hỗ trợ dịch ký nhận đủ mà đến tay có phân nửa
    mẹ tôi ký giấy trắng, sau mới biết bị khai nhận trợ cấp hai lần
    ủng hộ bão lụt thu mỗi nhà hai trăm mà nộp lên chẳng bao nhiêu, hỏi sổ thì né
    gạo cứu đói chia cho họ hàng trưởng khu trước
    hồ sơ chất độc da cam giả, chạy năm chục triệu`,
  'thai-do,to-chuc': `
    quỹ dân góp không bao giờ thấy sổ sách, bác trưởng cầm hết
    thu tiền đường mỗi nhà hai triệu, đường không làm, tiền không trả
    bầu cử sắp xếp sẵn, phiếu kiểm trong phòng kín, gạch tên người không ưa
    kê thêm người vào danh sách nhận phụ cấp
    khám nghĩa vụ con nhà có tiền thì trượt sức khỏe, con nhà tôi thì đi
    tổ trưởng tự ý cho thuê nhà văn hóa, tiền không vào quỹ
    chi hội trưởng tiêu tiền vay của hội viên
    bác tổ trưởng gom tiền làm cổng chào rồi không thấy cổng đâu
    tiền bán phế liệu của nhà văn hóa không vào sổ
    lập danh sách ma để lĩnh phụ cấp dân quân
    tiền quỹ khu phố gửi ngân hàng mang tên riêng bà thủ quỹ`,
  'thai-do,duong-ngo': `
    làm đường bớt xi măng, mỏng hơn thiết kế, giám sát là người nhà nhà thầu
    dự toán ghi trăm mét, đo lại có tám mươi, quyết toán đủ
    thầu thi công là công ty của em ông chủ tịch, rút ruột vật liệu
    xi măng làm ngõ đem về xây nhà ông trưởng ban giám sát
    nghiệm thu khống, mặt đường mỏng như bánh đa
    ký nhận khối lượng mà chưa làm, tiền đã quyết toán`,
  'thai-do,an-ninh': `
    báo trộm thì anh công an đòi tiền xăng mới đi
    sòng bài quán hát có người chống lưng trong đồn, kiểm tra là biết trước
    đánh người gây thương tích mà là con ông nọ nên cho hòa giải rồi ỉm
    bắt xe rồi đòi nộp năm trăm không viết giấy
    đánh người nhưng quen trong đồn nên không bị gì, nạn nhân còn bị ép hòa giải
    thu tiền hụi chết của công nhân có ông dân phòng đứng sau
    trình báo bao lần lần nào tới cũng sạch trơn, chắc có người báo tin`,
  'thai-do,ma-tuy': `
    ổ đề hoạt động công khai vì nộp cho anh khu vực
    gọi báo ma túy xong kẻ bán biết ngay ai báo, chắc người trong đội nói ra
    sới bạc chạy ầm ầm, công an tới là tan trước, có nội gián
    nhà nghỉ mại dâm hoạt động nhờ bảo kê`,
  'thai-do,giao-duc': `
    xin vào lớp phải qua cô hiệu phó mười triệu
    nhà trường ăn chênh tiền đồng phục, suất ăn của cháu bị cắt xén
    hiệu trưởng thu tiền không hóa đơn, phụ huynh hỏi thì trù con
    suất học đúng tuyến bị bán cho người ngoài
    hiệu trưởng ép mua sách của công ty người quen, lấy hoa hồng
    cô hiệu phó nhận tiền sửa điểm`,
  'thai-do,y-te': `
    thuốc bảo hiểm bị tuồn ra quầy ngoài bán
    muốn được khám trước thì dúi cho cô y tá
    trưởng trạm kê đơn thuốc ma, bán thuốc chương trình
    giấy khám sức khỏe bán sẵn hai trăm một tờ`,
  'thai-do,di-tich': `
    tiền công đức ban quản lý chia nhau, không ghi sổ
    đồ cổ trong đình bị đem bán, ông trưởng ban biết
    gỗ lim đình thay ra bị đem về nhà ông trưởng ban`,
  'thai-do,o-nhiem': `
    xưởng xả thải bao năm vì là chỗ thân của lãnh đạo, đoàn đến ăn nhậu rồi về
    kiểm tra nhà máy thì báo trước, biên bản đẹp, chắc có quà
    xưởng độc hại không bị đóng vì ông ấy có cổ phần`,
  'thai-do,gam-cau': `
    cho thuê gầm cầu chui, tiền ông đội trưởng thu`,
  'thai-do,ve-sinh': `
    thu tiền rác cao hơn quy định mấy chục nghìn, không biên lai, bà thu tiền là vợ tổ trưởng
    thu phí rác không phiếu, hai người thu mỗi người một giá`,
  'thai-do,van-hoa': `
    sân bóng của dân giao cho cháu lãnh đạo kinh doanh
    tiền tài trợ trung thu vào túi riêng, trẻ con mỗi đứa gói bim bim`,
  'thai-do,giao-thong': `
    xe quá tải chạy được vì đã mua đường, có logo là qua chốt
    chốt giao thông chặn xe xin tiền rồi cho đi không biên bản`,
  'thai-do,cap-nuoc': `
    anh ghi số nước bảo đưa ba trăm thì ghi ít cho
    đấu nối nước phải đưa tiền riêng cho thợ mới có đồng hồ`,
  'thai-do,cap-dien': `
    thợ điện lực vòi tiền mới thay công tơ, không thì để tối om`,
  'thai-do,cay-xanh': `
    chặt cây bóng mát bán gỗ, tiền không thấy nộp, nghe nói chia trong đội`,
  'thai-do,chieu-sang': `
    lắp đèn khai khống số bóng, thực tế ít hơn hợp đồng`,
}

/** The manners of people in office. */
export const manners: Examples = {
  'thai-do': `
    hỏi thì không ngẩng mặt lên, tay vuốt màn hình
    cô ngồi quầy bốn quăng tập giấy qua ô kính bảo về mà đọc
    tôi già rồi mà bị xưng tao mày ngay tại trụ sở
    đến giờ làm mà bàn trống trơn, 9 giờ mới thấy anh ấy xách cà phê vào
    đứng trình bày cả buổi, người ta ngáp rồi bảo không phải việc của tôi
    hết bàn này đẩy sang bàn kia, rốt cuộc về tay không
    nói với dân như nói với kẻ ăn người ở
    gọi điện hỏi thì bảo bận rồi tắt cái rụp
    chị văn thư cười mỉa khi bà cụ hỏi chữ
    tiếp dân mà chân gác lên ghế, phì phèo thuốc lá
    anh công an xuống nhà nói giọng bề trên, không cho giải thích
    dân hỏi thì bảo thích kiện đâu thì kiện
    hẹn tôi năm lần lần nào cũng đi vắng
    chưa nghe hết câu đã đuổi ra ngoài
    nạt người già giữa chỗ đông
    trả lời kiểu biết rồi khổ lắm nói mãi
    đòi giấy nọ giấy kia, không chỉ rõ một lần, hành dân đi lại
    bác tổ trưởng chửi dân giữa cuộc họp
    ông trực cười cợt khi tôi trình báo mất đồ
    nhân viên trạm y tế cáu với bệnh nhân nghèo
    giờ hành chính mà rủ nhau đi ăn sáng, cửa khóa
    hơi rượu nồng nặc khi tiếp dân buổi chiều
    cư xử lạnh tanh, không chào không hỏi
    mong lãnh đạo nhắc cán bộ ăn nói cho có trước có sau
    phân biệt người ăn mặc đẹp với dân lao động
    vào nộp giấy mà như đi xin, nhìn người ta từ đầu tới chân
    người giàu thì đon đả, dân quê thì gắt
    đội dẹp hàng hất đổ gánh rau của bà cụ rồi bỏ đi
    cô giáo vụ nói phụ huynh nghèo thì đừng cho con học
    biết dân gọi mà không nghe, nhắn không trả lời, việc của dân để đó
    chỉ tay vào mặt dân mà quát
    ông cán bộ bảo cụ không biết đọc thì đừng lên đây
    chú công an gọi người bằng tuổi bố mình là con này thằng kia
    tôi lễ phép hỏi, cậu ấy gắt "không thấy đang bận à"
    vào cửa đã bị hất mặt hỏi đi đâu
    bảo vệ trụ sở xua dân như xua gà
    cán bộ thuế khoán nói năng chợ búa với tiểu thương
    đang làm thủ tục thì chị ấy bỏ đi đón con, dân chờ hai tiếng
    bị nói là rảnh quá hay sao mà kiến nghị lắm thế
    anh ta vừa nhai kẹo vừa bảo về đi, hết giờ
    bà cụ nghễnh ngãng hỏi lại liền bị quát to
    mặt cau mày có, hỏi ba câu trả lời một
    thái độ lồi lõm, ăn nói trống không với người già
    không chịu lập biên bản, bảo mất thì tự tìm
    dân mời xuống xem thì đứng ngoài ngõ ngó rồi về, chẳng nói một lời
    trả hồ sơ ném lên mặt bàn, không thèm nhìn
    đùn qua đùn lại giữa ba phòng, ai cũng bảo không phải mình
    tổ phó cậy chức, nạt nộ hàng xóm trong buổi họp
    bác sĩ trạm mắng mẹ tôi vì đi muộn vài phút
    điện thoại đường dây nóng mà người trực hỏi cộc lốc rồi cúp
    anh địa chính hẹn đo ba lần không tới, gọi thì chặn số
    kêu lên phường thì lãnh đạo né không tiếp
    vị này có mùi bia, mặt đỏ gay mà vẫn ngồi tiếp dân
    cô thu phí nói mỉa nhà tôi nghèo kiết
    chờ cả sáng, đến lượt thì bảo nghỉ trưa, mai quay lại`,
  'thai-do,thu-tuc': `
    làm giấy khai sinh mà cô tư pháp hạnh họe từng chữ, quẳng tờ khai lại
    mười một giờ kém đã dọn bàn không nhận hồ sơ, dân xin thì lườm`,
  'thai-do,an-ninh': `
    đến báo mất xe bị công an cười cợt, bảo đáng đời`,
  'thai-do,ho-kho-khan': `
    chị phụ trách trợ cấp nói bà tôi sống dai quá, tôi nghe mà ứa nước mắt`,
  'thai-do,y-te': `
    y tá quát bệnh nhân nghèo, đòi đuổi ra ngoài`,
  'thai-do,giao-duc': `
    nhà trường có cô văn phòng coi thường phụ huynh lao động tự do`,
}

/** Who is in office is named here, but nobody is blamed, or the blamed hold no office. */
export const innocent: Examples = {
  'thu-tuc': `
    chị tiếp nhận hướng dẫn rất kỹ, cho tôi hỏi bao giờ lấy được giấy
    cán bộ một cửa vui vẻ nhưng máy hỏng, mong phường thay máy
    cảm ơn anh tư pháp tận tình, tôi xin thêm một bản sao khai sinh
    mong cán bộ xuống tận nhà làm căn cước cho người già
    ít người trực quá, các cháu làm không kịp chứ không có lỗi
    đi hỏi thì chị bảo phải có giấy của bệnh viện, cho tôi hỏi xin giấy đó ở đâu
    ra phường được cháu lấy số giúp, ngồi chờ mát mẻ, chỉ là hệ thống mạng chậm
    nhân viên gọi điện xin lỗi vì trả hồ sơ muộn, tôi thông cảm, giờ xin lịch hẹn mới
    cô ở quầy trả lại tôi cái kính để quên, cảm ơn cô, mong có thêm chỗ để xe
    cho hỏi chứng thực chữ ký thì gặp cán bộ nào, mang theo gì
    phường từ chối hồ sơ vì thiếu giấy, tôi cho là không đúng quy định, đề nghị trả lời bằng văn bản
    tôi không đồng ý việc phường không nhận đơn xin xác nhận, xin giải quyết lại
    mong cử người tới nhà lấy dấu vân tay cho ông liệt giường
    anh chị hướng dẫn tận tình, lần sau có thêm bảng chỉ dẫn thì hay
    cán bộ tư pháp nghỉ sinh, chưa có người thay nên hồ sơ dồn lại
    công an phường cấp căn cước nhanh, cho hỏi trẻ em có làm được không
    lãnh đạo tiếp dân thứ mấy, đăng ký ở đâu vậy`,
  'thoat-nuoc': `
    chủ tịch phường đã xuống xem và hứa sửa cống trước tết, dân mong sớm
    nhờ lãnh đạo phường xuống xem cái rãnh nhà tôi
    chủ tịch nói kỳ trước là tháng chín làm cống, nay chưa thấy, dân mong
    cán bộ xuống chụp ảnh hố ga rồi, dân ngóng mãi chưa thấy thợ
    đại biểu hội đồng hứa làm rãnh, đến giờ chưa có gì`,
  'an-ninh': `
    công an phường bắt được trộm, dân cảm ơn, mong tuần tra thêm
    anh công an khu vực rất tốt nhưng một mình không quản xuể
    kẻ lừa đảo giả danh công an gọi điện bắt chuyển tiền
    hàng xóm chửi bới, dọa đánh tôi, mong công an can thiệp
    con nợ bị bọn xã hội đen dọa giết
    nhà bên cậy đông người quát tháo bà già
    bác tổ trưởng với anh công an đến hòa giải rồi mà hai nhà vẫn cãi nhau
    hai nhà tố nhau chuyện con gà, chuyện bé xé ra to
    thầy cô bảo việc ngoài cổng không phải việc của trường, cháu bị chặn đánh
    báo công an rồi, các anh đang điều tra, mong sớm bắt được kẻ gian
    nhờ chú công an khuyên bảo hai đứa cháu hay đánh nhau
    hàng xóm dọa giết gà, đòi kiện tụng, nhờ tổ hòa giải
    người đòi nợ đến chửi bới nhà con nợ cả đêm
    thợ điện cãi nhau với chủ xe rồi bỏ về
    ông hàng xóm uống rượu vào là chửi cả xóm
    dân phòng ít người, mong cấp thêm đèn pin, đồng phục
    anh công an khu vực xuống nhắc nhở, được vài hôm lại ồn`,
  've-sinh': `
    bác tổ trưởng nhắc mãi mà nhà ấy vẫn vứt rác
    thu tiền rác cao quá, công ty môi trường giải thích giúp
    công nhân môi trường vất vả, mong bà con đổ rác đúng giờ`,
  'to-chuc': `
    tổ trưởng vất vả, phụ cấp thấp, mong tăng
    cảm ơn ban cán sự tổ, quỹ được công khai rõ ràng, mong giữ
    bầu tổ trưởng bao giờ, tôi đề cử anh Hòa
    hội phụ nữ vận động ủng hộ, có bắt buộc không
    nên công khai thu chi trên nhóm cho minh bạch
    lãnh đạo cũ về hưu, nay chưa có người thay, bà con không biết hỏi ai
    phụ cấp bảo vệ dân phố mỗi tháng bao nhiêu, tính từ lúc nào
    bác trưởng ban già rồi, trang bị cho bác cái máy tính
    tổ trưởng tổ tôi tận tụy mười năm, nay xin nghỉ, đề nghị khen thưởng
    dân ít đi họp, bác tổ trưởng phải đi gõ cửa từng nhà
    ai làm trưởng khi hai tổ gộp lại vậy các bác
    cán bộ phường trẻ, năng động, mong bám địa bàn nhiều hơn
    góp ý ban lãnh đạo phường nên tổ chức đối thoại hàng quý
    bí thư chi bộ mới được bầu, dân ủng hộ`,
  'duong-ngo': `
    phường làm ngõ đẹp, cán bộ đô thị giám sát kỹ, giờ xin làm nốt đoạn cuối
    nhà thầu thi công chậm, mong phường đôn đốc
    phó chủ tịch đã hứa ở hội nghị trước là làm ngõ, xin cho biết tiến độ
    tổ trưởng vận động mỗi nhà góp hai triệu, dân đồng lòng, xin phường hỗ trợ xi măng
    giám sát cộng đồng thấy mẻ bê tông đạt, đề nghị làm tiếp`,
  'chieu-sang': `
    cán bộ hạ tầng đã ghi nhận đèn hỏng, xin giục giúp
    ban quản lý công viên nói chờ kinh phí thay đèn`,
  gcn: `
    hồ sơ sổ đỏ của tôi cán bộ nói còn chờ thuế, xin hỏi chờ đến bao giờ
    anh em tranh nhau đất, nhờ địa chính phường hòa giải
    nhân viên văn phòng đăng ký gọi báo soạn thiếu trang, hẹn tuần tới lấy bìa
    mua nhà của công ty từ đời giám đốc trước, đến nay chưa ai cầm được sổ
    hỏi thì bảo phải đo lại mới đổi, chạy mấy vòng chưa xong
    anh địa chính giải thích rõ là vướng quy hoạch nên chưa cấp, tôi hỏi bao giờ mới gỡ`,
  'ho-kho-khan': `
    cảm ơn chị lao động xã hội đã làm chế độ cho mẹ tôi, xin hỏi thêm thẻ bảo hiểm
    tôi thấy bình xét hộ nghèo chưa đúng với nhà tôi, xin xét lại
    nhờ cán bộ chính sách xem giúp hồ sơ của ba tôi, còn thiếu giấy gì
    hỏi bệnh viện thì bảo về phường, hỏi phường thì bảo lên trên, vậy làm ở đâu
    anh phụ trách chính sách dặn dò kỹ, gia đình tôi biết ơn, chỉ còn đợi quyết định
    trưởng ban công tác mặt trận đến thăm, mong phường hỗ trợ thêm cho cụ
    nhận được tiền người có công rồi, cán bộ mang tới tận nhà, xin cảm ơn
    xin cho các cháu đi cai về được học nghề
    không ai xét trợ cấp cho bà cụ, nhờ tổ trưởng đề nghị lên`,
  'giao-duc': `
    cô giáo nhiệt tình, mong trường có thêm phòng
    nhà trường thu nhiều khoản tự nguyện, xin giải thích
    cô giáo mắng học sinh quá lời, nhà trường đã xin lỗi phụ huynh
    hiệu trưởng nói thiếu kinh phí nên chưa sửa mái, mong phường giúp`,
  'via-he': `
    đội trật tự dẹp rất đều nhưng họ lại bày ra, mong làm thường xuyên
    đội trật tự nhắc nhiều lần nhưng chị bán nước vẫn ngồi`,
  'trat-tu-xay-dung': `
    hàng xóm xây lấn, tôi báo thanh tra đã xuống lập biên bản, mong xử lý tiếp
    quyết định phạt xây dựng đối với nhà tôi là sai, đề nghị xem lại
    nhờ thanh tra xuống xem nhà bên có đúng phép không
    tổ trưởng nhắc nhà ấy che bạt mà họ không nghe`,
  'ma-tuy': `
    thấy người bán ma túy thì báo số nào, có giữ kín tên không
    ngồi quán cà phê thấy họ ghi đề, mấy bà mê quá bỏ bê nhà cửa`,
  'y-te': `
    y tá trạm tiêm nhẹ nhàng, chỉ tiếc hết vắc xin
    mong trạm làm cả thứ bảy để con cháu chở các cụ đi lấy thuốc
    bác sĩ trạm khám kỹ, dặn dò cẩn thận, mong thêm máy siêu âm`,
  'ngap-ung': `
    lãnh đạo đã họp bàn chuyện ngập, bao giờ làm trạm bơm`,
  'cap-dien': `
    điện lực cắt điện không báo trước, nhân viên ghi số nhầm
    anh thợ điện đến sửa nhưng thiếu đồ, hẹn mai quay lại`,
  'day-vong': `
    nhờ cán bộ phường nói với nhà mạng bó dây giúp`,
  khac: `
    dân chúng tôi hài lòng với cách làm việc của phường
    phường có phong bì chúc tết các cụ, chúng tôi cảm ơn
    thái độ của mấy đứa bán hàng ngoài chợ khó chịu
    ai mất phong bì ở sân ủy ban thì liên hệ bảo vệ
    dưới quê lên thăm con, thấy phường sạch đẹp, cảm ơn chính quyền
    gió thổi bay mấy tấm pa nô trước ủy ban
    chúc chủ tịch và các đồng chí năm mới
    tối qua xem tivi thấy nói tố giác lừa đảo, ai hiểu giải thích giúp
    tiền lẻ mệnh giá nhỏ đổi ở đâu
    cảm ơn các anh trực đêm bão`,
  'dau-do-xe': `
    mấy ông xe ôm, taxi chờ khách trước viện, người nhà bệnh nhân không biết dừng đâu
    bảo vệ bệnh viện không cho dừng, tài xế cãi nhau`,
  'han-muc': `
    không nhất trí với bảng giá chuyển mục đích, đề nghị rút lại thông báo thuế
    cán bộ giải phóng mặt bằng giải thích rồi nhưng dân vẫn chưa rõ giá`,
  'cay-xanh': `
    cần người biết nghề đến cắt bớt cây cổ thụ, lo gãy xuống nhà tổ tiên`,
  'cap-nuoc': `
    nhân viên ghi nước nhầm số, công ty đã điều chỉnh, xin kiểm tra đồng hồ`,
  'van-hoa': `
    bác trông nhà văn hóa hay đi vắng nên khó mượn chìa`,
  'o-nhiem': `
    đoàn kiểm tra đến đo, kết quả chưa công bố, đề nghị cho dân biết`,
  'di-tich': `
    sư thầy và ban khánh tiết lo chu toàn, chỉ thiếu tiền lợp ngói`,
}
