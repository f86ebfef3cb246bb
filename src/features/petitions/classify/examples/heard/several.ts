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
`
