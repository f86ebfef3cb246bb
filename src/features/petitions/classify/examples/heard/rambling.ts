/** Long tales that come to the matter late, minutes in the third person, and hurried typing with wrong or no accents, as a clerk hears them. The notation is described in `heard.ts`. */
export const RAMBLING = `
# duong-ngo
k: Thưa các đồng chí, tôi tám mươi mốt tuổi, từng gánh đá làm đường này hồi hợp tác. Ngày ấy đường đất mà phẳng, nay bê tông mà lồi lõm, xe lăn của bà nhà tôi cứ chồm lên. Tôi không xin gì cho mình, chỉ xin đổ lại cho lớp trẻ đi.
p: Kể ra thì dài, tôi về hưu đã hai mươi năm, con cháu ở xa, sáng nào cũng đi bộ ra chợ. Cái đoạn trước nhà ông Phúc nó sụt, hôm kia tôi trẹo chân phải nằm nhà.
# thoat-nuoc
p: Tôi làm thợ xây bốn chục năm, nhìn cái cống mới là biết: đáy cống cao hơn đầu ra, nước nào mà chảy. Các anh kỹ sư trẻ thì tôi không dám dạy.
k: Ngày trước có con lạch, trẻ con còn tắm được, sau người ta lấp làm đường. Giờ nước mưa không có lối ra. Mong khơi lại cho nó một cái mương nhỏ.
# ngap-ung
p: Bà con chê tôi nói dai, nhưng đêm bão tôi ôm cháu ngồi trên nóc tủ, nước đen ngoài kia lên tới cửa sổ, tôi không nói thì ai nói.
k: tui ở đây ba đời, hồi xưa nước lên rồi nước rút, chừ mần đường cao, nước nằm luôn trong nhà. Nhờ phường tính giùm.
# ve-sinh
p: Hồi còn chiến tranh nghèo thế mà sáng nào các bà cũng quét ngõ. Giờ nhà lầu xe hơi mà bịch rác cứ tiện tay ném qua cửa xe. Tôi nói ra thì bảo già lẩm cẩm.
k: Tôi làm nghề đồng nát nên ngõ nào tôi cũng qua, xin kể: ngõ nào có lịch gom thì sạch, ngõ 8 không có lịch nên bừa. Vậy phường cho ngõ 8 một cái lịch.
# o-nhiem
k: Tôi theo nghề chài từ nhỏ, con sông này nuôi tôi lớn. Giờ nước đen, cá tôm chết, chẳng còn ai thả lưới. Biết là việc lớn nhưng mong phường tìm xem cống nào xả ra mà bịt lại.
p: Nhà tôi đang yên đang lành, bên cạnh mở xưởng ép nhựa, từ đó cả nhà ho. Tôi đã sang nói ngọt, biếu cả cân chè, họ ừ rồi đâu lại vào đấy.
# an-ninh
p: Tôi quý lớp trẻ, cháu tôi cũng tầm tuổi ấy. Nhưng mười hai giờ đêm mà loa thùng, dzô dzô, tôi huyết áp cao, đêm nào cũng uống thuốc ngủ.
k: Chuyện là bà nhà tôi đi chùa về, hai thanh niên áp sát, giật mất cái túi vải, trong có mỗi quyển kinh. Thôi của đi thay người, chỉ mong có người đi tuần.
# cay-xanh
k: Cây đa này ông nội tôi trồng, tôi thương nó lắm, nhưng cành khô to bằng cột nhà cứ treo trên đầu trẻ con. Xin cắt cành ấy thôi, đừng hạ cả cây.
# dau-do-xe
p: Con dâu tôi trở dạ lúc nửa đêm, xe cấp cứu kẹt ngoài đầu ngõ vì ô tô nhà ai đỗ chắn, phải khiêng bằng ghế. Ơn trời mẹ con bình an, nhưng tôi nghĩ mà run.
# giao-thong
k: Ông nhà tôi mất ở cái ngã tư ấy năm ngoái. Tôi không trách ai, chỉ xin cái đèn hoặc cái gờ cho người sau đừng như thế.
# cap-nuoc
k: Bãi ngoài đê chỗ chúng tôi mười bốn nóc nhà, ông cha ăn nước sông, giờ sông mặn, giếng cũng mặn. Xin một đường ống, bao nhiêu dân góp cũng được.
# chieu-sang
k: Mắt tôi kém, con gái mua cho cái đèn pin, nhưng đêm mưa vẫn ngã. Phường đi họp nói đủ thứ to tát, tôi chỉ xin một bóng đèn.
# gcn
k: Ông bà khai phá, cha tôi nộp thóc, tôi nộp thuế, giấy tờ mối xông mất một nửa. Lên hỏi thì bảo thiếu này thiếu kia. Mong có người ngồi nói cho tôi hiểu từng bước.
# ho-kho-khan
k: Anh em tôi sáu người đi bộ đội, về có hai. Giấy tờ của tôi cháy trong bom. Bao năm tôi không hỏi, nay yếu rồi, xin phường xét cho chế độ.
# thu-tuc
k: Tôi chữ nghĩa ít, cái điện thoại con cho tôi chỉ biết nghe. Giờ cái gì cũng bảo làm trên mạng, tôi đứng giữa phường mà như đi lạc. Xin có người giúp.
# di-tich
k: Các cụ trong làng giữ cái sắc phong từ thời Nguyễn, nay hậu cung dột, mưa là phải lấy thau hứng. Mong cấp trên về xem trước khi nó sập.
# giao-duc
k: Vợ chồng con tôi đi làm Đài Loan, để lại hai đứa nhỏ. Trường gần thì hết chỗ, trường xa thì tôi đạp xe không nổi. Xin cho cháu học trường gần.
# van-hoa
k: Khu tôi nghìn dân mà không có một khoảnh đất cho trẻ chơi, người già ngồi hóng mát. Bãi kho cũ bỏ hoang, xin cho làm vườn hoa.
# to-chuc
p: Tôi làm tổ trưởng mười bảy năm, bốn tổ nhập một, việc gấp bốn mà phụ cấp y nguyên, hội họp tiền chè tiền nước toàn bỏ túi nhà.
# ma-tuy
k: Cháu đích tôn nhà tôi nghiện, tôi nói không giấu. Cả xóm có bốn đứa như nó, chỗ bán ở ngay dãy trọ sau bến. Xin công an triệt cái chỗ bán ấy.
# y-te
p: Mẹ tôi bị tiểu đường, đi ba lần lên trạm đều hết thuốc, chờ từ sáng tinh mơ rồi lại về không.
# day-vong
p: Hôm giỗ cha tôi, thợ bắc rạp vướng mớ dây mạng, dây tuột xuống quàng vào cổ đứa cháu, may không sao.
# via-he
p: Tôi bị hỏng mắt từ hồi chiến trường, đi bằng gậy dò. Hè phố bây giờ chỗ nào cũng xe với bàn, tôi đập gậy vào đâu cũng bị người ta quát.
# trat-tu-xay-dung
p: Vợ chồng tôi dành dụm cả đời được gian nhà, họ đào móng bên cạnh, đêm nghe tường kêu răng rắc, sáng ra nứt một đường bằng ngón tay.
# han-muc
k: Nhà tôi treo quy hoạch từ hồi con gái tôi học mẫu giáo, nay nó lấy chồng rồi mà vẫn treo. Xin một câu dứt khoát để còn sửa cái mái.
# trich-do
k: Hai anh em ruột giờ không nhìn mặt nhau vì cái ranh đất. Xin cán bộ cầm bản đồ cũ ra đo một lần cho rõ.
# duong-ngo,chieu-sang
k: Tôi sáu mươi năm tuổi đảng, mừng phường ta khang trang. Song ngõ 70 thì lún, tối thì không ánh đèn, hai cụ ngã rồi. Xin làm xong hai việc ấy.
k: Trước hết khen phường làm vườn hoa đẹp. Nhưng đường vào vườn hoa thì ổ gà, đèn thì cháy mất nửa.
# ngap-ung,thoat-nuoc
k: Xưa có cái ao đình chứa nước, lấp rồi thì mưa nước tràn vào ba dãy nhà. Đề nghị làm mương dẫn ra sông.
# an-ninh,ve-sinh
p: Quán ốc mở trước cửa nhà tôi, thôi thì vỏ ốc, chai lọ, rồi chửi nhau, rồi nôn, rồi tè vào gốc cây, đêm nào cũng như đêm nào.
# via-he,o-nhiem,an-ninh
p: Một cái quán phở mà sáng xe chắn lối, trưa khói than, tối loa kéo hát hò, tôi sống dở chết dở.
# to-chuc,van-hoa
k: Ông Sửu hỏi sáp nhập tổ thì quỹ cũ tính sao; bà Mão đề nghị giữ nhà văn hóa cũ cho các cụ sinh hoạt.
# chieu-sang,thoat-nuoc,an-ninh
k: BB họp TDP 11: anh Hải xin thay bóng đầu ngõ; chị Liên báo nắp ga gãy; ông Vượng đề nghị tuần tra vì mất xe.
# cay-xanh,ve-sinh
k: Qua tiếp xúc, cử tri nêu hàng xà cừ mục cần hạ; khu đất trống cuối phố bị đổ trộm phế thải.
# giao-duc,y-te,van-hoa
k: Cử tri tổ 20: trường mầm non quá tải; trạm y tế thiếu bác sĩ; chưa có sân chơi cho thiếu nhi.
# cap-dien,cap-nuoc,duong-ngo
k: Đại biểu khu tái định cư phát biểu: điện chưa đấu chính thức, nước yếu, đường nội bộ chưa trải nhựa.
# ho-kho-khan,y-te
k: Hội phụ nữ nêu trường hợp chị Xuân ung thư, con nhỏ; đề nghị xét hộ nghèo và cấp thẻ bảo hiểm.
# gcn,han-muc,trich-do
k: Nhân dân xóm bãi kiến nghị ba nội dung: đo đạc lại bản đồ, công nhận hạn mức đất ở, cấp sổ cho 32 hộ.
# giao-thong,dau-do-xe
k: Ông Kiên (tổ 6) nói đường một chiều mà xe cứ đi ngược; hai bên ô tô đỗ kín; đề nghị cắm biển.
# thu-tuc,to-chuc
k: Tổ trưởng tổ 33 đề nghị hướng dẫn mẫu giấy xác nhận sau sáp nhập và cấp lại con dấu.
# ma-tuy,an-ninh
k: Chi hội trưởng báo có nhóm lạ hút bóng cười, mất trộm liên tiếp; đề nghị công an vào cuộc.
# chieu-sang
p: bong đen đau ngo chay tu hom mung 3 den gio chua ai thay
k: thya hộ cái bonsg đèn ngõ 16 với, nhấp nháy đau cả mắt
p: ddenf ngox 14 tawst caar thangs
# ngap-ung
p: muawf xong lại ngaapj, ddồ đạc hỏng heets
p: truoc cua nha e mua 1 ti la ngap lut banh xe lun ak
# ve-sinh
p: racs ko ai dọn, thùng thì đầyy tràn
k: lm ơn kêu ng hốt rác đi, thúi wá trời
# thoat-nuoc
p: nap cong vo toac hoac, chau toi lot chan xuong
k: đn thông cống ngách 9, ứ lun r
# duong-ngo
p: dg vo hem be nat, di xe bay ca ng len
k: dduwowngf vaof xoms hongr xin suawr
# cap-nuoc
p: nc may mấy bữa rày k có, đt tổng đài k bắt máy
h: nuoc sach bao h keo den to 19 vay a
# cap-dien
p: cup dien 3 ngay lien, tu lanh hu het do an
# day-vong
p: day mang xa xuong ngang dau, xe tai moc keo dut
# cay-xanh
k: cây bang moc ra duong che het tam nhin, chat dum
# dau-do-xe
p: oto do chan cong nha e ca ngay goi k ai ra
# via-he
p: quan tra chanh ban het le duong, nguoi di bo xuong long duong
# giao-thong
p: nga 5 den do hu, xe chen nhau
# o-nhiem
p: xuong son pu mui hac, ca xom nhuc dau
# an-ninh
p: karaoke keo 12h dem chua tat, nhac lai chui
# ma-tuy
p: tui no dap da o nha hoang, sang ra kim tiem day
# gcn
h: nha e mua giay tay 2005 h lam so dc k
p: so do nop 14 thang chua co, hoi dau cung lac dau
# trich-do
h: xin trích lục thửa dất ở dâu v mn
# han-muc
h: dat lua len tho cu dc may met, nop bn tien
# thu-tuc
h: lam can cuoc cho be 6t can mang j
p: dang nhap dvc k duoc, ma otp k ve
# ho-kho-khan
h: me e 76t k luong co dc tro cap k a
# giao-duc
h: con e thieu 2 thang tuoi co vo lop 1 dc k
# y-te
h: tram minh co tiem sung quai bi k, gia bn
# van-hoa
k: xin sua cai rao san bong, banh bay ra duong hoai
# di-tich
p: mieu dau xom mai thung, tuong nut
# to-chuc
h: bau lai to truong bua nao
# trat-tu-xay-dung
p: nha ben xay lan qua e 30 phan, noi k nghe
# gam-cau
p: duoi gam cau rac voi xac chuot thui hoac
# thung-rac
k: cho xin cai thung rac dau hem
# khac
h: nghia vu quan su kham o dau
p: song dt yeu wa goi k dc
# thai-do
p!: chi lam o cua so 1 noi chuyen nhu tat nuoc vao mat
p!: di xin xac nhan ma bi nguoi ta xua nhu xua ga
p!: mấy ng ngồi đó bấm dt, hỏi 3 lần mới ừ 1 tiếng
t!: dia chinh vòi 5 trieu, k dua thi ngam ho so, e co tn zalo
# thai-do,ho-kho-khan
p!: chị phụ trách nói "nghèo thì đầy", tôi tủi thân về luôn, giấy hộ nghèo chưa làm được
# thai-do,y-te
p!: điều dưỡng trạm quát mẹ em "hỏi nhiều", cụ về khóc
# thai-do,thu-tuc
p!: sinh nhật sếp xong thì giấy tờ nhà người ta chạy vèo vèo, nhà mình thì ngâm
p!: Chị bảo nộp qua người quen thì ba hôm có, nộp quầy thì đợi.
`
