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
    hỏi xin một suất thì bảo hai mươi triệu`,
  'thai-do,gcn': `
    làm sổ mà phải chi ngoài mười lăm triệu, không biên nhận
    nhà kia nộp sau lại có bìa trước vì quen ông địa chính
    họ làm sổ cho người khác trên chính miếng đất nhà tôi, có người trong phường ký
    cò đất với anh tiếp nhận bắt tay nhau, qua cò thì tuần là xong
    xác nhận nguồn gốc đất sai sự thật cho người nhà để được cấp giấy`,
  'thai-do,han-muc': `
    chia lô đất công cho người thân rồi hợp thức
    kiểm đếm nhà quan thì thừa, nhà dân thì thiếu, khai khống cây cối lấy tiền đền bù
    lãnh đạo cũ cắm đất dự án, bán suất ngoại giao
    trưởng thôn bán đất ao của làng lấy tiền riêng
    suất tái định cư vào tay người không có hộ khẩu ở đây, toàn người nhà cán bộ
    giao đất không qua đấu giá cho doanh nghiệp sân sau
    họ biết trước quy hoạch nên gom đất rẻ của dân
    đất công ích bỗng thành vườn của ông bí thư`,
  'thai-do,trich-do': `
    người đi đo đòi bồi dưỡng, không đưa thì số liệu xấu
    nhà bên có người làm địa chính nên ranh cứ lấn dần sang tôi, bản đồ bị sửa`,
  'thai-do,trat-tu-xay-dung': `
    công trình sai phép to đùng mà đội kiểm tra đi qua không thấy, nhà bé cơi cái bếp thì phạt ngay
    xây nhà phải nộp tiền luật cho tổ quản lý mới yên
    nhận tiền rồi cho tồn tại, biên bản cất ngăn kéo
    chủ nhà khoe đã lo lót hết từ phường tới quận
    nhà chủ tịch xây lấn thì không ai dám cưỡng chế`,
  'thai-do,via-he': `
    hàng quán muốn ngồi yên thì hàng tháng phải có khoản cho đội trật tự
    dẹp chỗ này chừa chỗ kia, quán của người nhà thì không bao giờ bị đụng
    thu phí chỗ ngồi không vé, ông áo xanh đến thu từng sạp
    báo trước cho mấy quán quen dọn vào trước giờ kiểm tra`,
  'thai-do,dau-do-xe': `
    bãi xe lậu tồn tại vì ăn chia với người trong phường
    đất công để làm bãi trông xe tư, tiền vào túi vài ông`,
  'thai-do,thu-tuc': `
    đăng ký kinh doanh phải kẹp tiền trong hồ sơ mới nhận
    hồ sơ thiếu thì qua dịch vụ của vợ anh tiếp nhận là xong, mất hai triệu
    chứng thực sai cho người quen không cần người ký có mặt`,
  'thai-do,ho-kho-khan': `
    nhà tầng xe hơi vẫn hộ nghèo, hộ khổ thật thì không vì không phải họ hàng tổ trưởng
    quà tết cho người nghèo bị bớt một nửa
    tiền cứu trợ về đến tổ chỉ còn vài thùng mì, phần kia đi đâu
    người chết ba năm vẫn có tên lĩnh trợ cấp, ai ký nhận
    thu hộ sổ trợ cấp của cụ rồi mỗi tháng đưa thiếu
    muốn vào danh sách bảo trợ phải biếu bác phụ trách hai triệu
    danh sách thương binh giả có người chứng nhận giúp`,
  'thai-do,to-chuc': `
    quỹ dân góp không bao giờ thấy sổ sách, bác trưởng cầm hết
    thu tiền đường mỗi nhà hai triệu, đường không làm, tiền không trả
    bầu cử sắp xếp sẵn, phiếu kiểm trong phòng kín, gạch tên người không ưa
    kê thêm người vào danh sách nhận phụ cấp
    khám nghĩa vụ con nhà có tiền thì trượt sức khỏe, con nhà tôi thì đi
    tổ trưởng tự ý cho thuê nhà văn hóa, tiền không vào quỹ`,
  'thai-do,duong-ngo': `
    làm đường bớt xi măng, mỏng hơn thiết kế, giám sát là người nhà nhà thầu
    dự toán ghi trăm mét, đo lại có tám mươi, quyết toán đủ
    thầu thi công là công ty của em ông chủ tịch, rút ruột vật liệu`,
  'thai-do,an-ninh': `
    báo trộm thì anh công an đòi tiền xăng mới đi
    sòng bài quán hát có người chống lưng trong đồn, kiểm tra là biết trước
    đánh người gây thương tích mà là con ông nọ nên cho hòa giải rồi ỉm
    bắt xe rồi đòi nộp năm trăm không viết giấy`,
  'thai-do,ma-tuy': `
    ổ đề hoạt động công khai vì nộp cho anh khu vực
    gọi báo ma túy xong kẻ bán biết ngay ai báo, chắc người trong đội nói ra`,
  'thai-do,giao-duc': `
    xin vào lớp phải qua cô hiệu phó mười triệu
    nhà trường ăn chênh tiền đồng phục, suất ăn của cháu bị cắt xén
    hiệu trưởng thu tiền không hóa đơn, phụ huynh hỏi thì trù con`,
  'thai-do,y-te': `
    thuốc bảo hiểm bị tuồn ra quầy ngoài bán
    muốn được khám trước thì dúi cho cô y tá`,
  'thai-do,di-tich': `
    tiền công đức ban quản lý chia nhau, không ghi sổ
    đồ cổ trong đình bị đem bán, ông trưởng ban biết`,
  'thai-do,o-nhiem': `
    xưởng xả thải bao năm vì là chỗ thân của lãnh đạo, đoàn đến ăn nhậu rồi về
    kiểm tra nhà máy thì báo trước, biên bản đẹp, chắc có quà`,
  'thai-do,gam-cau': `
    cho thuê gầm cầu chui, tiền ông đội trưởng thu`,
  'thai-do,ve-sinh': `
    thu tiền rác cao hơn quy định mấy chục nghìn, không biên lai, bà thu tiền là vợ tổ trưởng`,
  'thai-do,van-hoa': `
    sân bóng của dân giao cho cháu lãnh đạo kinh doanh`,
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
    ông cán bộ bảo cụ không biết đọc thì đừng lên đây`,
}

/** Who is in office is named here, but nobody is blamed, or the blamed hold no office. */
export const innocent: Examples = {
  'thu-tuc': `
    chị tiếp nhận hướng dẫn rất kỹ, cho tôi hỏi bao giờ lấy được giấy
    cán bộ một cửa vui vẻ nhưng máy hỏng, mong phường thay máy
    cảm ơn anh tư pháp tận tình, tôi xin thêm một bản sao khai sinh
    mong cán bộ xuống tận nhà làm căn cước cho người già
    ít người trực quá, các cháu làm không kịp chứ không có lỗi`,
  'thoat-nuoc': `
    chủ tịch phường đã xuống xem và hứa sửa cống trước tết, dân mong sớm
    nhờ lãnh đạo phường xuống xem cái rãnh nhà tôi`,
  'an-ninh': `
    công an phường bắt được trộm, dân cảm ơn, mong tuần tra thêm
    anh công an khu vực rất tốt nhưng một mình không quản xuể
    kẻ lừa đảo giả danh công an gọi điện bắt chuyển tiền
    hàng xóm chửi bới, dọa đánh tôi, mong công an can thiệp
    con nợ bị bọn xã hội đen dọa giết
    nhà bên cậy đông người quát tháo bà già`,
  've-sinh': `
    bác tổ trưởng nhắc mãi mà nhà ấy vẫn vứt rác
    thu tiền rác cao quá, công ty môi trường giải thích giúp`,
  'to-chuc': `
    tổ trưởng vất vả, phụ cấp thấp, mong tăng
    cảm ơn ban cán sự tổ, quỹ được công khai rõ ràng, mong giữ
    bầu tổ trưởng bao giờ, tôi đề cử anh Hòa
    hội phụ nữ vận động ủng hộ, có bắt buộc không
    nên công khai thu chi trên nhóm cho minh bạch`,
  'duong-ngo': `
    phường làm ngõ đẹp, cán bộ đô thị giám sát kỹ, giờ xin làm nốt đoạn cuối
    nhà thầu thi công chậm, mong phường đôn đốc`,
  'chieu-sang': `
    cán bộ hạ tầng đã ghi nhận đèn hỏng, xin giục giúp`,
  gcn: `
    hồ sơ sổ đỏ của tôi cán bộ nói còn chờ thuế, xin hỏi chờ đến bao giờ
    anh em tranh nhau đất, nhờ địa chính phường hòa giải`,
  'ho-kho-khan': `
    cảm ơn chị lao động xã hội đã làm chế độ cho mẹ tôi, xin hỏi thêm thẻ bảo hiểm
    tôi thấy bình xét hộ nghèo chưa đúng với nhà tôi, xin xét lại`,
  'giao-duc': `
    cô giáo nhiệt tình, mong trường có thêm phòng
    nhà trường thu nhiều khoản tự nguyện, xin giải thích`,
  'via-he': `
    đội trật tự dẹp rất đều nhưng họ lại bày ra, mong làm thường xuyên`,
  'trat-tu-xay-dung': `
    hàng xóm xây lấn, tôi báo thanh tra đã xuống lập biên bản, mong xử lý tiếp
    quyết định phạt xây dựng đối với nhà tôi là sai, đề nghị xem lại`,
  'ma-tuy': `
    thấy người bán ma túy thì báo số nào, có giữ kín tên không`,
  'y-te': `
    y tá trạm tiêm nhẹ nhàng, chỉ tiếc hết vắc xin`,
  'ngap-ung': `
    lãnh đạo đã họp bàn chuyện ngập, bao giờ làm trạm bơm`,
  'cap-dien': `
    điện lực cắt điện không báo trước, nhân viên ghi số nhầm`,
  'day-vong': `
    nhờ cán bộ phường nói với nhà mạng bó dây giúp`,
  khac: `
    dân chúng tôi hài lòng với cách làm việc của phường
    phường có phong bì chúc tết các cụ, chúng tôi cảm ơn
    thái độ của mấy đứa bán hàng ngoài chợ khó chịu
    ai mất phong bì ở sân ủy ban thì liên hệ bảo vệ`,
}
