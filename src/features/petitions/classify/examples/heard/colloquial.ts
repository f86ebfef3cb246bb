/** Opinions about any topic, told without naming it, as a clerk hears them. The notation is described in `heard.ts`. */
export const COLLOQUIAL = `
# trat-tu-xay-dung
p: xóm em có nhà tự dưng xây cái tường cao 4m chặn hết gió
k: bác nào quản lý xây dựng xuống coi giùm nhà số 6 chứ họ trổ cửa ra ngõ nhà tui
h: nhà xuống cấp quá em muốn đập đi làm lại thì mất bao lâu mới có phép v ạ
p: thợ hồ trộn vữa ngay lối đi, đổ nước xi măng xuống
p: tui ở căn hộ dưới, nhà trên đục toilet dột xuống trần
# via-he
p: đi bộ với con nhỏ mà cứ phải lách ra ngoài xe chạy vì bàn ghế cà phê
p: bà Tư dọn nồi niêu bán cháo ra sát tim đường
k: dẹp giùm mấy cái biển hiệu đặt đứng dưới đất đi mn vấp hoài
# chieu-sang
p: nhìn ko thấy mặt người luôn, xóm như nghĩa địa về đêm
p: con bé nhà em đạp xe đâm vào cột vì chẳng thấy gì
k: cho xin vài ngọn đèn ở khúc quanh với
# ve-sinh
p: mùi rác thum thủm cả tuần mà ko thấy bóng ai tới chở
p: hôm kia thấy chiếc ba gác trút gạch vỡ xuống lề rồi chạy mất
p: dắt cún đi dạo mà không hốt, dép tui dính hoài
# thung-rac
p: ăn xong cái bánh cầm vỏ đi hai cây số ko có chỗ quăng
k: chỗ để rác chuyển ra xa xa giúp, ngay cửa nhà người ta ăn cơm
# cay-xanh
p: gió hôm qua nó ngã cái rầm ngang đường, may ko ai bị gì
p: nó chết khô rồi, mối ăn rỗng, dựa vô mái nhà trẻ
k: cho vài gốc bóng mát với, đường mới nắng như rang
# dau-do-xe
p: sáng nào cũng phải đi gõ cửa từng nhà hỏi chủ con Vios để lấy xe ra
p: xe hơi nhà ai bỏ ngoài ngõ như của riêng
k: làm cho dân cái chỗ gửi, xe nhiều quá rồi
# giao-thong
p: qua đường mà tim đập, xe không ai nhường
p: khúc đó tuần nào cũng nghe cái rầm, xe cấp cứu tới
k: làm cái gờ cho nó chạy chậm lại
# gam-cau
p: dưới chân cầu giờ như cái ổ, lều chõng nấu nướng
# o-nhiem
p: mở cửa ra là ho sặc sụa, không biết người ta đốt cái gì
p: nước dưới ao đổi màu tím than
p: mũi cháu chảy máu liên tục từ khi xưởng bên chạy
p: áo phơi trắng thành xám
# ngap-ung
p: tivi tủ giường bơi lềnh bềnh
p: nửa đêm phải bế con lên gác vì nước
p: xắn quần tới bẹn mà lội
# thoat-nuoc
p: nó không chảy đi đâu hết, cứ ứ lại đen ngòm trước nhà
p: lọt chân xuống lỗ, gãy ống đồng, vì mất cái nắp
# duong-ngo
p: đi chợ về trứng vỡ hết vì xóc
p: bà bầu đi qua đoạn đó phải xuống dắt
k: rải ít đá cho đỡ lầy cũng được
# cap-nuoc
p: tắm xong ngứa, quần áo vàng khè
p: xô chậu xếp hàng chờ từng giọt
# day-vong
p: nó chùng xuống ngang cổ, đi xe đêm suýt bị cứa
p: dây nhợ tùm lum như bùi nhùi trên đầu
# cap-dien
p: quạt quay như rùa, nấu cơm sống
p: nóng 40 độ mà cắt đúng giờ trưa, con nít khóc
# di-tich
p: các cụ bảo ngói rơi xuống bàn thờ mấy lần
p: cái am thờ trăm năm mà người ta quây tôn bán cà phê
# gcn
p: ở ba đời rồi mà chưa có mảnh giấy nào chứng minh đất của mình
h: giấy mua bán ngày xưa có dấu hợp tác xã có xài được ko
p: chạy hết phòng này phòng kia vẫn chưa cầm được cuốn sổ
# trich-do
p: trên giấy một kiểu, thực tế một kiểu, thước dây kéo ra hụt
h: ranh nhà em với chú bên cạnh chỗ nào, ai xuống chỉ cho
# han-muc
p: nhà xiêu mà không dám sửa vì vẽ đường qua
p: lấy ruộng rồi giờ tiền thì ít mà việc thì không
# thu-tuc
p: thiếu cái này lại về, thiếu cái kia lại về
h: con em sinh ở quê giờ làm giấy trên này được hông
p: bấm hoài nó xoay vòng vòng, không gửi được
# ho-kho-khan
p: bà sống một mình, bữa rau bữa cháo, chân đau không đi được
h: ba em đi lính hồi trước giờ có được chế độ gì hông
k: ai giúp nhà chú Năm với, mái tôn bay mất rồi
# giao-duc
p: sáng ra bé khóc không chịu đi vì cô dữ
p: đóng tiền gì mà tháng nào cũng có tờ giấy
h: cháu 5 tuổi rưỡi đi học trước được k ạ
# y-te
p: cả nhà ăn xong ói mửa vô viện
p: mấy đứa nhỏ nóng sốt nổi ban hết
h: chích ngừa cho bé ở đâu miễn phí v
# van-hoa
p: tụi nhỏ không có chỗ nào chạy nhảy hết
k: mở cửa cho các bà tập dân vũ với, khóa hoài
# an-ninh
p: nhạc xập xình rung cả giường tới 1h sáng
p: sáng ra mất cái xe dựng trong sân
p: ổng xỉn vô là đập đồ, vợ con chạy qua nhà tui trốn
p: nó gọi bảo con tôi tai nạn chuyển tiền gấp, suýt mất 50 triệu
# ma-tuy
p: mấy đứa ốm nhách mắt lờ đờ vô ra căn nhà hoang
p: chiều nào cũng tụm lại dò số, cãi nhau ăn thua
# to-chuc
p: có họp hành gì đâu mà biết, tin không tới nhà
h: giờ thuộc tổ mấy vậy, ghép xong loạn hết
# khac
p: tôi chỉ đến nghe thôi, không nói gì
p: cái loa kêu rè rè 5h sáng
`
