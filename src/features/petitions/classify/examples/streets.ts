import type { Examples } from './examples.ts'

/** Matters of the streets as people tell them, one in a line. */
export const streets: Examples = {
  'trat-tu-xay-dung': `
    nhà bên đổ thêm một sàn nữa mà chẳng thấy treo giấy phép, đội đô thị đến lập biên bản rồi vẫn làm đêm
    họ chừa ban công thò hẳn sang khoảng không nhà tôi, nước mưa giọt xuống mái
    căn góc phố cũ phá đi làm lại cao gấp đôi xung quanh, có đúng mật độ cho phép không
    thợ đào móng sát vách làm tường nhà tôi nứt toác một đường dài, chủ nhà không đền
    ai cho dựng nhà tiền chế bằng tôn trên miếng đất công cuối xóm vậy
    họ tự ý bịt lối đi chung bằng bức tường gạch, cả dãy phải đi vòng
    nhà xưởng dựng trên ruộng hai vụ, khung thép lợp tôn mấy trăm mét vuông không ai xử lý
    xin hỏi sửa nhà cấp bốn thay mái có phải xin giấy phép không
    công trình đang thi công không có lưới che, gạch vữa rơi xuống đầu người đi dưới
    xây quá cốt nền quy định, nhà cao hơn ngõ cả mét, lấn bậc tam cấp ra ngoài
    chủ đầu tư chung cư mini xây thêm hai tầng so với bản vẽ được duyệt
    ông chủ quây rào chiếm luôn phần sân tập thể làm bếp riêng
    hộ liền kề cơi chuồng cọp ra phía sau lấp hết giếng trời và cửa sổ nhà tôi
    làm nhà mà xe cẩu, máy trộn, cát đá chất kín lối cả tháng, thợ làm tới nửa đêm
    giàn giáo dựng trên đường điện, mất an toàn, chưa thấy ai đình chỉ
    tường rào mới xây lấn sang đất lưu không của mương, đề nghị buộc tháo dỡ
    nhà tôi bị đình chỉ thi công dù xây đúng phép, xin xem lại quyết định xử phạt xây dựng
    xây mộ to giữa khu dân cư, xây tường bao cao quá đầu người
    cho tôi xin thủ tục phá dỡ nhà cũ để xây lại, phường hướng dẫn giúp
    có nhà làm tầng tum biến thành tầng ở, vi phạm chiều cao
    dựng ki ốt trái phép ven hồ, hôm trước dỡ hôm sau lại dựng
    ép cọc ầm ầm làm rung cả dãy, nền nhà tôi sụt, đề nghị dừng lại để giám định
    mái che của nhà hàng kéo dài trùm cả lối đi chung, tháo dỡ giúp dân
    đua ban công quá nửa ngõ, xe chở đồ vướng, bắt đục đi
    đập phá xây lại bụi vôi bay, hình như lên quá một tầng so với giấy
    bức tường ngăn cao mấy mét mỏng dính, gió rung, ai đi dưới cũng ớn
    chặn lối thoát hiểm chung của dãy bằng cái bếp mới xây
    treo biển công trình mà số phép mờ tịt, hỏi chủ không nói
    làm thêm cầu thang sắt chìa ra phần không chung
    nhà hàng xóm đục thông tường chịu lực, nhà tôi rung
    đổ mái vào ban đêm, xe bơm bê tông bít đường
    xây chuồng bò trên hành lang đê
    quán dựng khung sắt mái tôn lấn lên nắp mương
    họ cho thuê mặt bằng dựng biển tấm lớn trên nóc, sợ đổ`,
  'via-he': `
    quán cơm kê bếp nấu ngay trên hè, dầu mỡ trơn trượt, người đi bộ phải xuống lòng đường
    mấy hàng hoa quả dựng dù kín phần đường dành cho người đi bộ
    sáng nào cũng họp chợ ngay ngã ba, bán cá bán thịt tràn cả ra đường nhựa
    nhà mặt phố để xe máy kín vỉa hè không chừa lối, ông già chống gậy không biết đi đâu
    cửa hàng vật liệu đổ sắt thép, gạch ngói ra lề đường
    bục dắt xe bằng bê tông của các nhà chìa ra mép đường gây vấp
    dẹp xong đoàn đi khỏi là đâu lại vào đấy, bàn nhựa ghế nhựa lại bày ra
    gạch lát lề đường bung hết, đi guốc trẹo chân, đề nghị lát lại
    xe đẩy bánh mì, nước mía đỗ sát mép đường gây cản trở
    cửa hàng điện thoại đặt biển quảng cáo với loa giữa lối đi bộ
    tôi bán nước ở đầu ngõ có được kẻ ô cho ngồi không, có phải nộp phí hè không
    tiệm sửa xe bày đồ nghề, lốp, bình dầu ra hè, đen nhẻm
    chậu cây cảnh nhà người ta trồng chiếm hết lối người đi
    quán bia tối đến trải chiếu, kê ghế ra tận lòng đường
    gánh hàng rong ngồi trước cổng bệnh viện chắn hết lối vào
    mái hiên, bạt che của hàng quán thấp quá, đi bộ phải cúi đầu
    xin sắp xếp cho tiểu thương vào trong chợ, đừng ngồi tràn dọc phố
    hàng tạp hóa bày thùng bia, nước ngọt lấn gần nửa con đường
    đề nghị ra quân lập lại trật tự hè phố khu cổng trường
    tấm biển hiệu, ma nơ canh của shop quần áo dựng chắn hết chỗ đi
    hè phố mới lát xong đã lún, viên gạch cập kênh
    sạp rau tự phát ngồi kín hai mép đường mỗi chiều
    chợ tự phát góc ngã ba, bán rau ngồi tràn, sáng kẹt cứng
    bày lẵng hoa, cây tết bán kín lối đi
    hàng sắt kéo thanh dài ra lề cắt xẹt lửa
    đi bộ mà phải luồn giữa bàn nhậu
    quán phở chiếm luôn gốc cây với vạt lề làm chỗ rửa bát
    họ trải thảm bán giày dép, quần áo dọc phố đi bộ
    dựng rào giữ chỗ trước nhà không cho ai đứng
    mấy bác bán vé số, trà đá ngồi chật trước bệnh viện, xin sắp chỗ`,
  'chieu-sang': `
    mấy bóng trước nhà văn hóa tịt từ hôm bão, đi họp về phải dò từng bước
    đoạn cua gần bờ mương không có lấy một ngọn đèn, con gái đi học thêm về sợ
    ban ngày thì sáng choang tối thì không thấy gì, chỉnh lại giờ đóng ngắt giúp
    bóng cao áp nhấp nháy cả đêm như đèn sân khấu
    xin lắp đèn năng lượng cho đường ra nghĩa trang
    ngõ sâu hun hút, tối đến đen đặc, đã có người ngã xe vì không thấy đường
    cần đèn đóng từ 6 giờ tối, giờ tận 7 rưỡi mới lên
    cả tuyến phố tắt điện đường từ tuần trước, gọi công ty chiếu sáng chưa tới
    tán cây che mất ánh đèn nên phía dưới vẫn tối
    cột đèn bị xe húc gãy, bóng treo lủng lẳng, chưa ai thay
    khu tái định cư có cột mà chưa có đèn, đóng điện khi nào
    đèn trang trí tết treo từ năm ngoái cháy gần hết
    buổi tối qua đó phải soi bằng điện thoại, như đi vào hang
    dân tự mắc bóng đầu ngõ, nay xin phường hỗ trợ tiền điện thắp sáng
    đèn sáng lờ mờ không bằng ngọn nến, thay bóng khác giúp
    sân chơi trẻ con tối thui, trẻ chơi tối va vào nhau
    ngách này chưa bao giờ có điện công cộng, nhà ai cũng treo bóng riêng
    trời chưa sáng mà đèn đã tắt, bà con đi tập thể dục sớm không thấy đường
    mất mấy tuần nay đoạn dốc không có điện thắp sáng, công nhân tan ca về sợ
    đề nghị thay bóng led cho sáng và đỡ tốn
    bóng mới thay đầu năm đã chết gần nửa, mua hàng kém
    vườn hoa sau bảy giờ mịt mùng, xin bật thêm
    ngõ cụt tối như hang, chị em đi làm ca đêm ngại
    hư cái mắt đèn trên trụ số 4, đêm không thấy gì
    kéo điện sáng dọc bờ kè cho dân đi dạo
    đèn cảm biến loạn, ngày bật đêm nghỉ`,
  've-sinh': `
    bốn hôm rồi xe gom không qua, túi nilon chất cao trước cổng, ruồi bay đầy
    người ta lén quẳng túi rác xuống gốc cây lúc nửa đêm
    đất thừa, gạch vụn nhà ai sửa nhà đem đổ ra bãi trống
    cỏ mọc ngập đầu hai bên lối đi, rắn bò ra, xin phát quang
    chị lao công quét qua loa, lá với rác còn nguyên
    hồ trước đình đầy túi bóng, hộp xốp, đề nghị vớt
    tiền vệ sinh thu mỗi khẩu bao nhiêu là đúng, sao tổ tôi thu cao hơn
    giờ thu gom vào lúc dân đi làm hết, mong đổi sang buổi tối
    chó nhà ai ỉa ra lối đi, sáng nào cũng dẫm phải
    khu đất bỏ không thành nơi vứt xác gà chết, bốc mùi
    đề nghị tổng vệ sinh cuối tuần, dọn tờ rơi dán kín cột
    xe chở rác chạy rơi vãi nước đen suốt dọc đường
    người ngoài chạy xe qua là quăng bọc rác xuống bờ kênh
    nệm cũ, sofa hỏng vứt đầu hẻm cả tháng chả ai hốt
    công ty môi trường bỏ sót ngách nhà tôi không vào lấy rác
    tàn nhang, bát hương, đồ thờ người ta bỏ ra gốc đa bừa bãi
    nước rửa chợ hôi tanh, vảy cá ruột gà không ai dọn sau khi tan chợ
    nhà vệ sinh công cộng bẩn không vào nổi, không có người dọn
    rác ở cửa nhà tôi mọi người cứ mang tới chất, gắn biển cấm giúp
    lá rụng bít lối, lâu không thấy ai quét đường
    quảng cáo rao vặt dán bẩn hết tường, cột điện, khoan cắt bê tông
    xe gom chạy vèo qua không dừng, các cụ xách bọc chạy theo
    chưa phân loại được vì xe hốt gom chung một đống
    bờ biển trôi dạt đầy chai lọ, mở đợt dọn
    quăng bịch tã trước cửa người ta
    bỏ khu mình hoài không tới lấy, ruồi nhặng
    mỗi sáng quét cả xẻng tàn thuốc vỏ hạt dưa do quán để lại
    xác chuột, gà toi vứt xuống mương
    vỏ bao xi măng, gạch vỡ đổ trộm bờ đê ban đêm
    cỏ lau cao quá đầu ở lô đất trống, đốt cũng không được`,
  'thung-rac': `
    cả phố dài không có một cái thùng nào để bỏ vỏ chai
    thùng mất nắp, thủng đáy, nước chảy ra lênh láng, cần thay cái mới
    đừng để xe gom tập trung trước cửa nhà tôi nữa, chuyển chỗ khác
    điểm trung chuyển sát trường mầm non, hôi không chịu được, cần dời
    xin thêm mấy thùng phân loại cho khu chung cư
    nơi tập kết tạm đặt ngay đầu ngõ đã năm năm, hứa chuyển mà chưa chuyển
    thùng to đặt chắn lối, xe lăn không qua được
    bố trí chỗ để rác cho dân tổ 7, hiện chẳng biết bỏ đâu
    công viên thiếu thùng nên khách ném lung tung
    thùng đầy tràn mấy hôm mới có người đổ, đề nghị tăng thùng
    sao lại bỏ cái thùng ở góc chợ đi, giờ mọi người vứt ra đất
    hỏi phường có phát thùng phân loại rác về từng hộ không
    ai cho chọn cạnh giếng làng làm bãi gom rác
    xe rác đẩy tay dồn lại chờ xe ép ngay cửa sổ nhà dân, nước rỉ ra
    thùng 240 lít bị xe đâm vỡ bánh, nằm nghiêng
    cần chỗ bỏ pin, bóng đèn cũ, rác nguy hại
    hai đầu công viên không có cái sọt nào
    nơi gom của mấy tổ sát tường trường, xin dời
    thùng bị cuỗm mất từ hôm hội chợ
    thêm thùng có nắp dọc bờ kè
    xin chỗ tập kết xa nhà dân
    bàn đạp hỏng, nắp không mở, ai cũng bỏ ngoài`,
  'cay-xanh': `
    cành bàng đè lên mái tôn, gió là cọ kèn kẹt, sợ gãy
    gốc phượng bị mối xông rỗng, chỉ chờ đổ xuống trường
    rễ cây đội vỡ nền nhà và sân
    hàng mới trồng chết khô phân nửa, không ai tưới
    cây ngả hẳn ra đường sau cơn giông, xe tải quệt vào
    mong cho đốn cây dừa cao sát nhà, quả rụng nguy hiểm
    mùa hoa sữa nồng quá trẻ con viêm mũi, xin thay loại khác
    cành um tùm che hết đèn, nhờ công ty công viên tỉa bớt
    ai chặt mất cây xà cừ đầu phố, có xin phép không
    sâu róm từ cây rơi xuống ngứa cả xóm, phun thuốc giúp
    đường mới làm trơ trọi không bóng mát, xin trồng cây
    gốc cây đổ từ bão số 3 vẫn nằm đó chưa ai dọn
    tỉa cành xong bỏ đống cành lá trên lề không thu
    bồn hoa dải phân cách héo úa, cỏ dại mọc
    dây leo quấn kín cây và cột
    cây sung già nghiêng ra hồ, bật rễ, trẻ hay trèo
    nhánh khô rơi trúng đầu bà cụ hôm trước, chặt nhánh giúp
    tán rậm quá vướng dây, muốn hạ thấp ngọn trước mùa bão
    nhánh to bằng bắp chân rớt trúng nóc xe
    chùm quá lớn, cần thợ cắt bớt trước bão
    nhánh cọ vào dây nháng lửa
    quả bàng rụng trơn, có người té
    xin thêm bóng mát cho sân khu tập thể
    cây chết đứng ba tháng, vỏ tróc
    cây me tây bị đổ hóa chất cho chết`,
  'dau-do-xe': `
    ô tô nhà hàng xóm để chềnh ềnh trước cửa, gọi không ai ra đánh đi
    xe dưới lòng đường để qua đêm hai dãy, cứu hỏa không thể vào
    bãi giữ xe thu 20 nghìn một lượt, không đúng giá niêm yết
    khu mình chả có chỗ gửi ô tô, đề nghị làm bãi ở đất trống
    xe khách đón trả khách ngay đầu hẻm, nổ máy cả tiếng
    xe đầu kéo về ngủ trong khu dân cư, chiếm nửa đường
    taxi tụ tập chờ khách trước cổng viện, kín cả lối
    cho đỗ ngày chẵn lẻ mỗi bên để đỡ vướng
    chiếc bán tải bị bỏ quên mấy tháng phủ bụi choán chỗ
    xe tải bốc hàng sáng sớm chắn ngang ngõ
    sân đình bị biến thành bãi trông xe thu tiền
    phụ huynh đậu xe kín cổng trường lúc đón con
    có được kẻ vạch cho đậu trước nhà mình không
    hầm chung cư hết chỗ, dân để xe ra ngoài bị phạt
    xe 16 chỗ cứ đến tối lại tấp vào đầu dốc, ai muốn ra phải chờ
    xin cắm biển cấm dừng, cấm đậu ở khúc hẹp
    mấy ông giao hàng dựng xe ba gác trước nhà người ta nghỉ trưa
    vé tháng gửi ô tô bao nhiêu thì đúng quy định
    taxi công nghệ chầu chực ngay cửa viện
    người lạ đem xe khách vào sân ngủ qua đêm
    đậu ba lớp trước trường giờ đón, cấm dừng giúp
    chặn đầu xe tôi rồi tắt máy đi mất
    xe tập lái quay đầu, dừng trong ngõ cả buổi
    không ai cho ai lùi vì hai bên kín xe
    xin ô kẻ sơn cho xe máy trước ủy ban`,
  'giao-thong': `
    ngã năm giờ đi làm chen nhau không nhích được, không ai điều khiển
    xe ben chở đất phóng ào ào qua trường học
    đèn tín hiệu ngoài vòng xuyến hỏng, xe nào cũng cố lao
    xin cho làm gờ giảm tốc trước cổng mẫu giáo
    vạch sang đường phai hết, xe không nhường
    khúc cua khuất, tháng nào cũng có va quệt, gắn gương lồi giúp
    thanh niên bốc đầu, lạng lách buổi tối ngoài đại lộ
    xe máy chạy ngược chiều vì chỗ quay đầu xa quá
    biển cấm tải mà xe siêu trường vẫn đi vào giờ cấm
    đường ngang tàu hỏa không có người gác, suýt chết mấy lần
    trạm xe buýt đặt chỗ khuất, dừng giữa đường
    học sinh đi xe điện kẹp ba không mũ
    đoạn này cần phân làn, rào giữa, ô tô với xe máy tranh nhau
    vừa rồi lại có người bị húc gãy chân ở lối mở này
    bấm còi inh ỏi, vượt ẩu trong phố nhỏ
    đề nghị lắp camera phạt nguội chỗ vượt đèn đỏ
    cho hỏi đường này còn một chiều không hay mở hai chiều rồi
    cấm xe lớn đi vào đường liên xóm vì hẹp
    rào chắn thi công bỏ lại giữa đường đêm không đèn báo, người đi xe máy đâm vào
    tốc độ xe quá nhanh, cần cảnh sát bắn tốc độ
    giờ học sinh vào lớp kẹt dài, xin cử người phân luồng
    xe đẩy, xe máy chen vào làn ngược
    xe rác, xe ben lùi không ai cảnh giới
    lối mở dải phân cách hay đâm nhau, bịt lại
    biển báo bị cây che khuất
    thiếu lối sang cho người già trước chợ
    xe ba gác chở tôn dài quét ngang mặt người
    đèn đếm giây sai, xanh có năm giây`,
  'gam-cau': `
    phía dưới nhịp dẫn người ta quây bạt làm chỗ ở
    bên dưới cầu vượt thành bãi chứa sắt vụn
    trụ cầu bị vẽ bậy, chỗ trống phía dưới đi tiểu khai mù
    xin làm sân tập dưới dạ cầu cho thoáng
    ai cho thuê khoảng dưới cầu làm bãi xe
    người lang thang đốt lửa sưởi dưới chân cầu, ám đen dầm
    gầm đường sắt trên cao tụ tập đánh bài
    rào lại lối vào gầm để khỏi đổ phế thải
    quán nhậu mọc dưới cầu, tối hò hét
    tụi nhỏ chơi dưới gầm cầu gần mép sông, nguy hiểm
    dưới mố cầu tối, bọn nghiện tụ lại
    quản lý khu đất hành lang cầu thế nào, bỏ hoang cỏ mọc
    dưới cầu người ta dựng lều bán hàng
    gầm cầu đọng nước, rác trôi vào
    nhịp cầu bỏ trống thành chỗ phơi phế liệu
    bên dưới cầu tối, mấy ông say ngủ lại
    quây tôn kinh doanh dưới đường dẫn
    sân chơi dưới cầu vượt đặt thêm ghế`,
  'o-nhiem': `
    xưởng gỗ cạnh nhà mài bụi bay trắng cả bàn ăn
    đêm nào lò nấu nhôm cũng đốt, khói cay xè
    trại heo giữa xóm xả phân ra mương, hôi nồng nặc
    máy dập của xí nghiệp đập suốt, nhà rung bần bật
    nước sông đổi màu, bọt nổi trắng, cá phơi bụng
    xe chở cát không bạt, bụi mù cả phố
    quán nướng xả khói thẳng vào cửa sổ tầng trên
    cơ sở giặt là xả nước xà phòng ra đường
    người ta đốt dây điện lấy đồng, khét lẹt
    tiệm sơn ô tô mùi hóa chất bay khắp ngõ, nhức đầu
    nhà máy thức ăn chăn nuôi xả mùi buổi tối
    giết mổ gà ngay trong khu, lông và tiết chảy ra cống
    đốt rơm rạ sau gặt khói phủ kín đường
    công trường không tưới nước, bụi vào nhà
    bà con ung thư nhiều, đề nghị đo không khí và nước
    máy phát của trạm viễn thông nổ suốt ngày
    xưởng in thải mực xuống ao
    cục nóng máy lạnh nhà hàng phả hơi nóng, ầm ầm sang nhà tôi
    mùi cao su cháy từ cụm công nghiệp không ngủ nổi
    xả thải trộm lúc mưa to, nước đen ngòm
    nuôi chim yến mở loa dụ suốt ngày, phân rơi đầy mái
    hàng xóm nấu cao xương mùi kinh khủng
    nướng than cả chiều, trên gác hưởng hết khói, bắt làm ống hút
    mương đen thối cạnh trạm, tìm chỗ xả bắt lọc
    loa dụ yến kêu ngày đêm, phân rơi sân thượng
    phá dỡ không che, vôi vữa bay vào cơm
    rang cà phê khét cả phố
    nước giếng nổi váng dầu từ khi có gara
    ủ phân, phơi da, mùi chua loét
    xe bồn rửa xả bùn ra đường, khô thành bụi
    hàn cắt sắt tóe lửa chói mắt trẻ con, ồn
    bãi than gần cảng, bay đen dây phơi
    đốt mã đầu ngõ tàn bay vào nhà`,
}
