import type { TopicWords } from './topic-words.ts'

/** How people name the matters of the streets. The notation is described in `topic-words.ts`. */
export const streets: TopicWords = {
  'trat-tu-xay-dung': {
    sure: `trật tự xây dựng, (xây|xây dựng|dựng|cơi nới|thi công) … (trái phép|không phép|sai phép|không có phép|ko phép|vượt tầng|vượt phép|chui|sai quy hoạch|sai thiết kế),
      (xây|xây dựng|dựng|cơi nới) (lấn|lấn chiếm), giấy phép xây dựng, phép xây dựng, xin phép xây, cấp phép xây dựng, xây dựng trái phép, xây dựng không phép, xây dựng sai phép, công trình … (trái phép|không phép|sai phép|vi phạm),
      đình chỉ thi công, đình chỉ xây dựng, dừng thi công, cơi nới, vượt tầng, (dựng|lều|lán|quán|nhà|xưởng|ki ốt) … trái phép, (xây|dựng|làm) … đất (nông nghiệp|công), biển phép, phép tắc,
      chuồng cọp, xây lấn, xây tường bao, cưỡng chế công trình, phá dỡ công trình, (đào móng|ép cọc|thi công|xây nhà|xây dựng) … (nứt|lún|nghiêng), nhà … xây … (4|5|6|7) tầng, sai giấy phép, vi phạm xây dựng,
      mật độ xây dựng, khoảng lùi xây dựng, chỉ giới xây dựng, chỉ giới đường đỏ, xây không phép, xây trái phép, xây sai phép`,
    likely: `(dựng|làm) … (khung sắt|lều|lán|nhà tạm|mái tôn|nhà xưởng|ki ốt|nhà tôn), trên đất (nông nghiệp|công|mương), sân thượng … (tôn|chòi), (lấn|lấn chiếm) … lối đi chung, ban công … (ra|lấn|chìa), đua ban công, chìa ra đường, ô văng,
      công trình xây dựng, công trình … (che chắn|lưới|rơi|bê tông), đào móng, ép cọc, nứt … tường, nứt nhà, lún nứt, nứt hết tường, thợ xây, chủ công trình, (xây|sửa) nhà … (phép|xin phép), sửa mái tôn, xây thêm, bậc tam cấp, xây nhà … (lấn|che), nhà mới xây, nhà đang xây, công trình cạnh nhà, đổ bê tông,
      mái vẩy … (lấn|ra), mái che … lấn, xây tường, xây cổng, xây dựng lấn chiếm, lối đi chung, ngõ đi chung, hành lang an toàn lưới điện, coi nới`,
    hint: `công trình, xây dựng, đang xây, xây nhà, phá dỡ, tháo dỡ, giàn giáo, sai phép, không phép, trái phép`,
  },
  'via-he': {
    sure: `vỉa hè, vĩa hè, lề đường, hè phố, hè đường, lấn chiếm vỉa hè, lấn chiếm lòng đường, lấn chiếm hành lang, hành lang giao thông, hành lang đường bộ, lấn hành lang, (bán hàng|bày bán|họp chợ|buôn bán|bán hàng rong|kê bàn|hàng quán) … lòng (đường|lề đường|lề),
      chợ cóc, bán hàng rong, hàng rong, mái che mái vẩy, (bày|kê|để) … (bàn ghế|hàng|hàng hóa) … (ra|hết|kín|tràn) … đường, (hàng quán|quán|cửa hàng|sạp) … (lấn|chiếm|tràn|tràn ra) … (đường|hè|vỉa|ngõ|lối đi), lòng lề đường, lấn chiếm lòng lề đường, via he`,
    likely: `(hàng|bán|ngồi|bày) … tràn ra … đường, không có lối … (đi bộ|người đi bộ), không có chỗ … đi bộ, người đi bộ … xuống lòng đường, người đi bộ, biển quảng cáo … (lấn|chắn|chiếm|vỉa|đường), bục bệ, bậc tam cấp … (lấn|ra), kê bàn ghế, bày bàn ghế, bày hàng, căng bạt … (bán|hàng|ghế|đường), hàng quán … chiếm, lấn ra đường, lấn chiếm … (đường|lối|ngõ|hành lang), chiếm … (hè|lòng đường|lối đi),
      chợ tạm … đường, họp … (lòng đường|ven đường), bán … dưới lòng đường, lấn làn, lấn chiếm, dẹp … (hàng|quán|chợ), gạch lát … (hè|bong|vỡ), mái hiên di động, dù bạt, ô dù … (lấn|che|vỉa), đá bó vỉa, bó vỉa, hàng quán`,
    hint: `bàn ghế, quán nước, quán nhậu, quán ốc, bán hàng, hàng hóa, biển hiệu, đi bộ`,
  },
  'chieu-sang': {
    sure: `đèn đường, đèn cao áp, đèn ngõ, đèn chiếu sáng, điện chiếu sáng, điện đường, điện ngõ, chiếu sáng công cộng, chiếu sáng, bóng đèn … (cháy|hỏng|tắt|vỡ|ngõ|đường|đứt), bóng cao áp, bóng điện … (ngõ|đường|cháy|hỏng), cột đèn, đèn led … (đường|ngõ|hỏng|cháy),
      (lắp|lắp thêm|gắn|treo|mắc|bổ sung) … (đèn|bóng điện|bóng đèn|đèn led|bóng led), đèn … (chập chờn|nhấp nháy|cháy|không sáng|chưa sáng|ko sáng|k sáng|không có bóng|hỏng|tắt|không lên), (không|ko|chưa|thiếu) có đèn, thiếu ánh sáng, thiếu đèn, không có điện đường, không có điện chiếu sáng,
      (ngõ|đường|ngách|đoạn|khu|xóm) … (tối om|tối mù|tối như mực|tối như hũ nút|tối thui|tối đen|tối quá|tối lắm|tối hù), tối om, tối như mực, tối như hũ nút, tối như đêm ba mươi, tối thui, tối mò, tối mù, (điện|đèn) … (bật muộn|tắt sớm|bật sớm), hệ thống chiếu sáng, hệ thống đèn, đèn pha công cộng, đèn năng lượng mặt trời, thay bóng, thay đèn, sửa đèn, chấn lưu`,
    likely: `bóng đèn, bóng điện, (bật|sáng) … (đèn|từ 4h), (tối|đêm) … (không nhìn thấy|chả thấy|chẳng thấy|không thấy) đường, tối tăm, mò mẫm, đèn pin, không nhìn thấy đường, ánh sáng, đèn … ngõ, đèn … đường, soi đèn, không đèn, ko đèn, mấy cái đèn, đi đêm, lúc sáng lúc tắt, đèn!`,
    hint: `cao áp, bóng led, buổi tối, tối đen, đèn led`,
  },
  've-sinh': {
    sure: `thu gom rác, gom rác, đổ rác … (đường|bừa|trộm|bãi|sông|mương|ao), vứt rác, xả rác, rác thải, rác sinh hoạt, rác … (không ai|chưa ai|k ai|ko ai|chưa thấy ai|chẳng ai) … (thu|dọn|gom|lấy|đổ|hót|quét|xúc), rác … (ùn ứ|tồn đọng|ứ đọng|chất đống|bừa bãi|ngập|đầy đường|bốc mùi|hôi thối|tràn lan|ngổn ngang|vương vãi|rơi vãi|chất|đầy), xe rác, xe thu gom, xe gom rác, xe lấy rác, xe chở rác, phí vệ sinh, phí rác, tiền rác, tiền vệ sinh,
      vệ sinh môi trường, tổng vệ sinh, công nhân vệ sinh, lao công, quét rác, quét dọn, quét đường, quét ngõ, dọn rác, lấy rác, hót rác, phân loại rác, đổ trộm rác, rác đổ trộm, phế thải … (đổ|vứt|dọn), đổ phế thải, đổ trộm phế thải, đổ trộm, rác xây dựng, vứt … (bừa bãi|xuống sông|xuống mương|ra đường), đổ trộm xà bần, công ty môi trường, urenco, tụ rác, đống rác, rác rưởi, túi nilon … (đường|bay),
      (chó|mèo) … (ỉa|ị|phóng uế|đi vệ sinh|đi bậy) , phân chó, xác (chuột|chó|mèo|gà|lợn|động vật) … , chuột chết, gánh rác, giờ thu rác, giờ đổ rác`,
    likely: `bãi rác, mất vệ sinh, rác, ruồi nhặng, cỏ … (um tùm|rậm rạp|mọc|dại), cỏ mọc, phát quang, cây cỏ dại, cỏ dại, phóng uế, tiểu bậy, đái bậy, nhếch nhác, dọn dẹp, dọn vệ sinh, bẩn thỉu, bẩn quá, bẩn lắm, phế thải, xà bần, trạc thải, giấy vàng mã rải, tờ rơi … (dán|đầy|quảng cáo), quảng cáo dán … (tường|cột), rao vặt, khoan cắt bê tông, bôi bẩn, bụi rậm, um tùm, rậm rạp, lá rụng … quét, nilon, túi nilon, quét!, phí thu gom, công ty vệ sinh, ve chai`,
    hint: `bừa bãi, hôi thối, bốc mùi, ruồi, chó thả rông, môi trường, sạch sẽ, sạch đẹp, dọn, bẩn!`,
  },
  'thung-rac': {
    sure: `thùng rác, thùng đựng rác, xô rác, sọt rác, điểm tập kết rác, điểm tập kết … rác, tập kết rác, điểm trung chuyển rác, trung chuyển rác, bãi trung chuyển, trạm trung chuyển rác, điểm gom rác, điểm đổ rác, chỗ đổ rác, nơi đổ rác, bãi tập kết rác, bể rác, hố rác, nhà rác, thùng phân loại, thùng công cộng, điểm tập trung rác, chân rác, chân điểm rác,
      (xe gom|xe rác|xe đẩy rác|xe gom rác|xe ép rác) … (tập kết|để|xếp hàng|đỗ|đậu|đặt), (bãi|chỗ|điểm) … (xe gom rác|xe rác|để rác), bãi rác … (cạnh|gần|sát|đầu|trước|tự phát), điểm tập kết, điểm rác, thùng … rác, thùng chứa rác`,
    likely: `bố trí thùng, đặt thùng, đặt thêm thùng, nước rỉ rác, nước rỉ, nước rác, xe ép rác, thùng … (tràn|đầy|nắp|vỡ)`,
    hint: `bãi rác, tập kết`,
  },
  'cay-xanh': {
    sure: `cây xanh, cắt tỉa, tỉa cành, chặt cành, tỉa cây, cắt cành, chặt tỉa, cắt cây, chặt cây, chặt hạ, đốn cây, đốn hạ, trồng cây, trồng thêm cây, cây … (mục|mục gốc|nghiêng|đổ|gãy|chết khô|chết|khô|sâu mục|mục ruỗng|rỗng ruột|bật gốc|bật rễ|ngả|sắp đổ|um tùm|rậm rạp|che khuất|cành), cành cây, cành … (gãy|rơi|khô|mục|đè|sà|vươn|chìa|rụng|xòe),
      cây (phượng|bàng|xà cừ|sấu|bằng lăng|hoa sữa|me|lộc vừng|đa|sữa|si|keo|xoài|cổ thụ|dừa|muồng|sanh|gạo|trứng cá|nhãn|bạch đàn|sao đen|hoàng lan|bóng mát|phi lao|nhội|sung|dâu da|long não|bụi|liễu), hàng cây, gốc cây, rễ cây, lá cây, lá bàng, lá rụng … (mái|máng|sân), bồn hoa, bồn cây, cây cảnh công cộng, thảm cỏ, dải phân cách … (cây|cỏ|hoa|trồng), công ty cây xanh, công ty công viên cây xanh, cây cối, cây to, tán cây, cây nhà nước, cây đổ, cây gãy, cây chết, hạ cây, bóng mát, vườn hoa … (cây|hoa|cỏ|héo), trồng hoa, chặt trộm cây, phượng … (gãy|đổ|mục), xà cừ`,
    likely: `mùa mưa bão … cây, cây … bão, rễ … (trồi|đội|phá|bong), cây!, sâu róm, sâu bọ … cây, tưới … cây, hoa sữa, cây dại, cây nguy hiểm, tỉa!, cây … che, bật gốc`,
    hint: `mục gốc, cành lá, lá rụng, dải phân cách, công viên, vườn hoa`,
  },
  'dau-do-xe': {
    sure: `bãi đỗ xe, bãi đậu xe, bãi xe, bãi giữ xe, bãi gửi xe, bãi trông xe, điểm đỗ xe, điểm đỗ, điểm đậu xe, chỗ đỗ xe, chỗ đậu xe, chỗ để xe, nơi đỗ xe, (ô tô|oto|xe tải|xe con|xe hơi|xe khách|xe máy|xe|xe bồn|container|xe công|xe 4 chỗ|xe taxi|taxi|xe 16 chỗ) … (đỗ|đậu|dừng đỗ|đổ xe|đỗ xe) , (đỗ|đậu) xe, đỗ xe bừa bãi, đỗ ô tô, đậu ô tô, để ô tô, dừng đỗ, cấm đỗ, cấm dừng, biển cấm đỗ, (đỗ|đậu) … (qua đêm|chắn|kín|tràn lan|bừa bãi|lộn xộn|hai bên|2 bên|ngổn ngang|ngay cửa|trước cửa|hàng dài), trông giữ xe, trông xe, gửi xe, giữ xe, phí gửi xe, vé xe, vé gửi xe, giá gửi xe, bến xe dù, xe dù … (đón|dừng|bắt), đón trả khách, bắt khách dọc đường, bãi … ô tô, điểm tập kết xe, xe điện du lịch … đỗ, chỗ để ô tô, xe leo … (hè|vỉa hè)`,
    likely: `xe cứu hỏa … (không vào|vào được|vào không), xe chữa cháy … không vào, chắn lối, chắn cửa, chắn ngõ, chắn đường, chắn hết, chắn lối ra vào, xe … chắn, điểm đón, xe khách … (đón|dừng|trả), ô tô … (chắn|kín|bịt|hai bên|2 bên|chiếm|án ngữ), đậu!, đỗ!, xe để … (ngổn ngang|lộn xộn|bừa bãi), để xe, xe leo, leo … lên vỉa hè`,
    hint: `ô tô, oto, xe hơi, gửi, xe con, xe tải`,
  },
  'giao-thong': {
    sure: `tai nạn, tai nạn giao thông, đèn tín hiệu, đèn xanh đèn đỏ, đèn đỏ, đèn giao thông, cột đèn giao thông, tắc đường, ùn tắc, kẹt xe, tắc nghẽn, kẹt cứng, tắc cứng, tắc dài, gờ giảm tốc, gồ giảm tốc, gờ, giảm tốc, biển báo, biển cấm xe, biển chỉ dẫn, vạch sơn, vạch kẻ đường, vạch qua đường, sang đường, qua đường, điều tiết, phân luồng, an toàn giao thông, phóng nhanh, chạy nhanh, vượt ẩu, chạy ẩu, lạng lách, đua xe, nẹt pô, bốc đầu, đi ngược chiều, ngược chiều, đường một chiều, một chiều, gương cầu lồi, gương cầu, khuất tầm nhìn, mũ bảo hiểm, quá tải trọng, xe quá tải, xe quá khổ, xe tải trọng, chở quá tải, cấm xe tải, cấm tải, giờ cấm, cảnh sát giao thông, csgt, công an giao thông, cầu vượt đi bộ, dải phân cách, (xe tải|xe container|container|xe ben|xe hổ vồ|xe bồn|xe trọng tải|xe tải nặng) … (chạy|phóng|vào|qua|đi vào|lao|ầm ầm|rầm rập), tốc độ, (đâm|va|đâm vào) nhau, va chạm, đâm xe, xe đâm, cấm ô tô, xe ba gác, xe ba bánh, thanh chắn tàu, gác chắn, đường sắt … (chắn|gác|qua), cầu phao, xe buýt, xe bus, điểm dừng xe buýt, hạn chế tải trọng, lắp biển, cắm biển`,
    likely: `giờ cao điểm, giờ tan tầm, giờ tan học, tan tầm, nguy hiểm cho … (người đi đường|học sinh|trẻ), tắc … (đường|giờ|sáng|chiều), khúc cua, ngã tư … (hay|lắp|tắc|không|nguy hiểm|lộn xộn), ngã ba … (hay|lắp|tắc|không|nguy hiểm), xe cộ, sơn lại vạch, giao thông, xe container, container, xe ben, xe trọng tải, đâm nhau, (xe máy|ô tô|xe) … (lao|phóng|chạy) … (ầm ầm|bạt mạng|như bay|nhanh|vèo vèo), kẹt!, lòng đường, đón con, đi lại khó khăn, mở đường, nút giao, vòng xuyến, chen nhau`,
    hint: `ngã tư, ngã ba, xe tải, nguy hiểm, xe máy, tắc!`,
  },
  'gam-cau': {
    sure: `gầm cầu, dưới cầu, dạ cầu, chân cầu, dưới chân cầu, gầm cầu vượt, gầm đường dẫn, dưới dạ cầu, hành lang cầu, mố cầu, trụ cầu, đất dưới cầu, khu vực cầu … chân, gậm cầu, gam cau`,
    likely: `dưới đường dẫn, dưới đường cao tốc, gầm`,
    hint: ``,
  },
  'o-nhiem': {
    sure: `ô nhiễm, khói … (đen|mù|mù mịt|um|khét|nhà máy|bay|xưởng|than|đốt|bốc|ngạt|ống khói|lò|cay), khói bụi, bụi … (mù|mù mịt|mù trời|bay|mịn|xi măng|than|đường|gỗ|đá|vải|sơn), mùi … (khét|hôi|thối|hóa chất|sơn|phân|tanh|nhựa cháy|khó chịu|cao su|keo|lạ|gà|lợn|hắc|cám|nhà máy|xưởng|nồng nặc), khét lẹt, nồng nặc, nước thải, xả thải, chất thải, khí thải, xả … (thẳng ra|ra sông|ra mương|ra cống|trộm|ra kênh|ra hồ), (đốt|đun) … (rác|nilon|nhựa|rơm|rơm rạ|cao su|củi|than|lốp|vàng mã|dây đồng|phế liệu), khu công nghiệp, cụm công nghiệp, kcn, nhà máy … (khói|bụi|mùi|xả|thải|ồn|ô nhiễm), (xưởng|cơ sở|nhà xưởng|lò|trại|quán|nhà) … (ồn|bụi|khói|mùi|hôi thối|khét|ồn ào|xả|đinh tai|ầm ầm), tiếng ồn … (xưởng|máy|nhà máy|cưa|công trình|sản xuất|khoan), xưởng … (cưa|hàn|gỗ|sơn|nhôm|cơ khí|mộc|inox|tái chế|sản xuất|sắt), (cưa|cắt|hàn|khoan|đục) … (suốt ngày|cả ngày|ồn|inh tai|đinh tai|đêm), nước … (đen kịt|đen ngòm|đen xì|bốc mùi|hôi thối), sông … (đen|thối|ô nhiễm), hồ … (thối|cá chết|ô nhiễm|bốc mùi|tanh), cá chết, chăn nuôi, nuôi (lợn|heo|gà|vịt|bò) , phân (lợn|gà|heo|bò|vịt), chuồng (lợn|gà|heo|bò|trại), giết mổ, lò mổ, lò gạch, lò than, bếp than, than tổ ong, tái chế, thu mua phế liệu, phế liệu, phun sơn, mùi sơn, vàng mã … khói, hun khói, bụi bặm, rơi vãi … (đường|đất|cát|bụi), phủ bạt, che bạt, bãi than, bãi cát, trạm trộn, trạm trộn bê tông, quan trắc, xử lý nước thải`,
    likely: `khói, bụi!, khét, mùi hôi, hôi thối, thối um, thối inh, hôi hám, ngột ngạt, khó thở, inh ỏi … (máy|xưởng), ồn … bụi, ồn với bụi, ồn và bụi, máy cưa, máy cắt, máy nổ, nhà xưởng, xưởng!, đất cát, rơi vãi, tưới nước … bụi, che chắn, đóng kín cửa, không dám mở cửa, hóa chất, bốc mùi, ầm ầm … (máy|xưởng), rung lắc, thối lắm, bụi!, mùi! , khói!`,
    hint: `hôi, thối, ồn!, mùi, bốc mùi, nhà máy, con mương, nước đen, tiếng ồn`,
  },
}
