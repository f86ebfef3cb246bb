/** Opinions about several topics at once, as a clerk hears them. The notation is described in `heard.ts`. */
export const SEVERAL = `
# chieu-sang,duong-ngo
p: ngõ vừa tối vừa nhiều ổ gà
k: xin làm lại đường và lắp đèn cho xóm trại
# ve-sinh,thoat-nuoc
p: rác lấp miệng cống, nước bẩn ứ lại
k: nhờ dọn rác rồi thông cái cống cuối ngõ
# ngap-ung,thoat-nuoc
p: cống tắc nên mưa là ngập cả ngõ
k: nạo vét mương để khỏi lụt
# via-he,giao-thong
p: hàng quán lấn đường gây tắc giờ tan tầm
p: bán rau dưới lòng đường nên hay tai nạn
p: chợ cóc ngồi tràn xuống đường, sáng nào cũng kẹt cứng
# dau-do-xe,giao-thong
p: ô tô đỗ hai bên làm kẹt xe cổng trường
p: xe tải đậu che khuất ngã rẽ, va quệt hoài
# an-ninh,chieu-sang
p: ngõ không đèn nên hay bị giật túi
k: lắp camera với đèn đường phòng trộm
# an-ninh,ma-tuy
p: nghiện hút nhiều sinh trộm cắp
# o-nhiem,ve-sinh
p: đốt rác khói mù, tro bay khắp xóm
p: người ta đổ rác xuống ao, nước thối đen
# y-te,ve-sinh
p: rác đọng sinh muỗi, trẻ sốt xuất huyết
# cay-xanh,day-vong
p: cành cây đè dây điện
k: chặt cành vướng dây cáp
# cay-xanh,via-he
p: rễ cây bật tung gạch lề đường
# duong-ngo,cap-nuoc
p: đào đường đặt ống nước xong không lấp lại
# duong-ngo,giao-thong
p: ổ gà giữa đường làm xe máy ngã liên tục
k: vá đường và kẻ lại vạch cho an toàn
# gcn,trich-do
p: muốn làm sổ phải đo lại đất mà hẹn mãi
h: trích đo xong bao lâu thì có bìa
# gcn,thu-tuc
p: nộp hồ sơ sổ đỏ qua mạng lỗi hoài
# gcn,han-muc
h: đất vượt hạn mức có được cấp sổ hết không
p: vướng quy hoạch nên không cho làm bìa
# han-muc,trat-tu-xay-dung
p: nằm trong quy hoạch nên không được cấp phép xây
# ho-kho-khan,y-te
k: cấp thẻ bảo hiểm và thuốc cho bà cụ nghèo bị bệnh nặng
# ho-kho-khan,giao-duc
k: miễn tiền học cho con hộ nghèo
# ho-kho-khan,thu-tuc
p: làm hồ sơ trợ cấp đi lại năm lần
h: làm chế độ người có công nộp ở quầy nào, cần giấy chứng tử không
# van-hoa,to-chuc
k: tổ mới sáp nhập cần nhà văn hóa và thêm tổ phó
# thung-rac,ve-sinh
p: thùng rác đầy tràn không ai đến đổ
k: xin đặt thùng và thu rác đều
# gam-cau,dau-do-xe
p: gầm cầu thành bãi giữ xe thu tiền
# gam-cau,via-he
p: dưới cầu hàng quán chiếm lối đi
# gam-cau,ve-sinh
p: gầm cầu ngập rác
# trat-tu-xay-dung,o-nhiem
p: công trình xây nhà bụi mù, không che chắn
# trat-tu-xay-dung,duong-ngo
p: xe chở vật liệu xây nhà làm nát ngõ
# giao-duc,giao-thong
p: trước cổng trường giờ tan học lộn xộn, phụ huynh chen chúc; trong trường thì thiếu phòng học
# di-tich,via-he
p: trước cổng chùa hàng quán lấn hết lối
# di-tich,van-hoa
k: xin tu sửa đình và kinh phí tổ chức hội làng, giải vật
# cap-dien,cap-nuoc
p: vừa cúp điện vừa mất nước hai ngày
# cap-dien,day-vong
p: dây điện chùng sát mái và điện thì yếu
# chieu-sang,day-vong
p: cột nghiêng, bóng đèn thì không sáng, dây thõng xuống
# cap-nuoc,o-nhiem
p: nhà máy xả thải làm nước giếng, nước máy có mùi
# o-nhiem,y-te
p: khói lò làm bao người ho, viêm phổi, xin khám cho dân
# an-ninh,o-nhiem
p: xưởng cơ khí ồn suốt đêm, thợ còn nhậu nhẹt đánh nhau
# thu-tuc,to-chuc
p: sáp nhập xong tổ trưởng không biết, giấy tờ không ai ký xác nhận
# via-he,ve-sinh,dau-do-xe
p: quán lẩu bày ra đường, xả rác, xe khách để kín ngõ
# chieu-sang,ve-sinh,cay-xanh
k: gộp mấy ý: thay bóng ngõ 3, gom rác đúng giờ, tỉa cây bàng
# duong-ngo,thoat-nuoc,cap-nuoc
k: dân tổ 8 xin làm đường, làm cống và kéo nước máy
# ngap-ung,cap-dien
p: mưa là ngập, ngập là cúp điện
# ngap-ung,duong-ngo
p: đường trũng, hỏng, mưa xuống là ngập
k: tôn nền đường cho khỏi ngập
# y-te,giao-duc
k: kiểm tra bếp ăn trường mầm non, cháu đau bụng mấy lần
# van-hoa,chieu-sang
k: sân chơi tối quá, thêm đèn và sửa cầu trượt
# to-chuc,khac
h: họp tổ tối nay mấy giờ, có phát quà gì không
# cay-xanh,chieu-sang
p: lá cây che kín bóng đèn đường
# thung-rac,giao-duc
k: dời điểm tập kết rác khỏi cổng trường để các cháu học cho thơm tho
# dau-do-xe,via-he
p: xe máy để tràn trên hè hết lối đi
# ma-tuy,gam-cau
p: nghiện tụ tập tiêm chích dưới chân cầu
# trich-do,han-muc
p: kiểm đếm đo thiếu diện tích đất bị thu hồi
# chieu-sang,thoat-nuoc
k: tổ tôi xin hai việc: đèn hỏng sáu bóng chưa thay và nắp cống đầu ngõ vỡ
# gcn,thoat-nuoc
k: một là nhà tôi xin cấp sổ 4 năm chưa xong, hai là cống sau nhà tắc
# duong-ngo,cay-xanh,day-vong
k: ý kiến khu dân cư: ngõ 33 nứt cần đổ lại, cây sâu mục cần hạ, dây cáp rủ cần kéo lên
# cay-xanh,dau-do-xe
k: gửi các bác hai ý: cắt nhánh bàng gãy, với cấm ô tô đậu hai bên ngõ
# chieu-sang,an-ninh
p: ngõ tối nên bọn nó rình giật điện thoại, đèn thì chẳng bật
k: xin đèn sáng ở vườn hoa và có bảo vệ đi tuần vì thanh niên tụ tập la ó
# ve-sinh,thung-rac
k: dọn rác bãi tắm và đặt thêm thùng có nắp
# dau-do-xe,o-nhiem
p: xe đông lạnh đậu nổ máy cả đêm, khói với ồn
# cap-nuoc,thoat-nuoc
p: nước máy thì yếu mà nước cống thì trào
# cap-nuoc,ho-kho-khan
k: giảm tiền nước cho hộ nghèo, mẹ tôi neo đơn
# to-chuc,van-hoa
k: sáp nhập tổ xong thiếu chỗ họp, xin xây nhà văn hóa mới
# an-ninh,ve-sinh
p: quán nhậu ồn tới khuya rồi nôn mửa, vứt chai đầy ngõ
# an-ninh,via-he
p: quán ốc bày kín hè rồi hát hò tới 1h
# y-te,thu-tuc
h: xin giấy khám sức khỏe và sao y ở trạm hay ở phường
# ngap-ung,ve-sinh
p: ngập xong bùn rác đọng đầy đường không ai dọn
# trat-tu-xay-dung,via-he
p: công trình đổ cát gạch ra hè, quây tôn chiếm lối đi
# trat-tu-xay-dung,an-ninh
p: thợ công trình ồn suốt đêm lại nhậu nhẹt đánh nhau
# day-vong,cap-dien
k: hạ cột nghiêng và tăng công suất cho xóm
# giao-duc,y-te
p: bếp bán trú bẩn, mấy cháu ngộ độc
# giao-duc,ve-sinh
p: nhà vệ sinh trường bẩn và rác trước cổng không ai dọn
# di-tich,duong-ngo
k: sửa mái đình và con đường vào đình
# di-tich,an-ninh
p: trộm lấy bát hương, chuông đồng ở miếu
# han-muc,gcn
h: đất vượt hạn mức muốn làm sổ thì nộp thêm bao nhiêu
# thu-tuc,gcn
k: lấy số chờ lâu, hồ sơ sổ đỏ chậm, xin thêm người
# chieu-sang,cay-xanh,thoat-nuoc
k: mấy việc: bóng cháy đầu ngõ, cây si đè mái, rãnh hôi
# o-nhiem,thoat-nuoc
p: quán ăn đổ mỡ xuống rãnh, tắc và hôi thối
# gam-cau,an-ninh
p: tối tụ tập dưới chân cầu đánh nhau
# van-hoa,an-ninh
p: sân nhà văn hóa tối thành chỗ nhậu, hò hét
# ma-tuy,to-chuc
k: tổ dân phố cần hỗ trợ quản lý người nghiện về địa phương
# khac,van-hoa
k: chỉnh loa phường nhỏ lại và mở thư viện
`
