/** Opinions about one topic that name the place of another in passing, as a clerk hears them. The notation is described in `heard.ts`. */
export const PASSING = `
# thoat-nuoc
p: sáng đi chợ Đầm Triều thấy nắp cống trước hàng thịt bị vỡ
p: cống trước cổng trường mầm non hôi quá, các cháu bịt mũi
p: đưa con đi học qua nhà văn hóa thấy rãnh hở sâu hoắm
# duong-ngo
p: đường vào chùa Hàng lởm chởm
p: đoạn sát bệnh viện ổ gà chi chít, xe cấp cứu đi xóc
k: đường ra nghĩa trang nhỏ quá, xin mở rộng
p: xe rác đi vào làm vỡ hết mặt ngõ bê tông
# chieu-sang
p: cổng trường cấp hai tối om, đi học thêm về sợ
p: chỗ trạm y tế đêm không có bóng nào
p: khu chợ đêm đèn hỏng hết cả dãy cột
p: đường ra bãi rác không đèn
# dau-do-xe
p: trước cửa trạm xá xe tải đỗ cả ngày
p: sân đình thành chỗ để ô tô của mấy nhà
p: xe rác đỗ trước cửa nhà tôi qua đêm
# ve-sinh
p: sau lưng trường học người ta đổ trộm xà bần
p: cạnh trạm biến áp đầy rác
p: ở vườn hoa chó phóng uế khắp nơi
p: cổng chùa sáng mùng một rác ngập
# cay-xanh
p: cây đa cổng đình gãy cành đè lên xe
p: cây trong sân trường đổ sang nhà dân
p: cây bên trạm điện nghiêng
# an-ninh
p: trộm vào chùa lấy hòm công đức
p: học sinh đánh nhau ngoài công viên
p: tối tối quán nước cạnh nhà văn hóa hò hét
p: bị giật điện thoại lúc đứng chờ đèn đỏ
# cap-nuoc
p: trạm y tế với trường học cũng mất nước máy
p: nhà em cạnh mương mà nước máy yếu xìu
# giao-thong
p: trước cửa hàng xăng xe quay đầu ẩu hay tông nhau
p: cổng bệnh viện xe cộ chen nhau ùn lại
p: đường trước đình xe tải chạy nhanh
# o-nhiem
p: cạnh trường có lò đốt khói bay vào lớp
p: ao đình bị xả nước thải đen kịt
# via-he
p: trước cổng chùa bày bán vàng mã hết lề
p: cổng trường hàng quà vặt chắn lối các cháu
p: gần cầu có mấy hàng nước lấn ra đường
# day-vong
p: dây cáp sà trước cổng trường tiểu học
p: cột trước nhà văn hóa mục chân
# trat-tu-xay-dung
p: nhà sát trường xây không phép, gạch rơi sang sân các cháu
p: người ta xây quán kiên cố trên đất ven mương
# y-te
p: hàng bún cạnh cống bốc mùi mà vẫn bán cho học sinh ăn, có đứa đau bụng
# thung-rac
p: thùng rác kê sát tường đình
p: trước chợ không có cái thùng nào để bỏ rác
# ngap-ung
p: cổng trường mưa là thành hồ, phụ huynh cõng con
p: chợ mới xây mà mưa lút mắt cá
p: nhà văn hóa nước vào, ghế trôi
# van-hoa
p: nhà văn hóa ở cuối đường hỏng hết quạt
k: bãi đất trống cạnh bãi rác cũ nên làm sân bóng
# ma-tuy
p: công viên tối đến có mấy đứa chích
p: quán nước vỉa hè ghi đề
`
