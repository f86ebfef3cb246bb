/**
 * Words that open the name of a body, a group or a post. The longest match wins.
 */
export const HEADS: readonly string[] = `
  đảng ủy | đảng bộ | cấp ủy | ban thường vụ | ban chấp hành | thường trực | thường vụ | btv | bch | vpđu |
  văn phòng | ủy ban nhân dân | ủy ban mặt trận tổ quốc việt nam | ủy ban mặt trận tổ quốc |
  ủy ban mặt trận | ủy ban mttq | ủy ban kiểm tra | ủy ban | ubnd | ubmttq | ub mttq | ub | mttq |
  mặt trận tổ quốc việt nam | mặt trận tổ quốc | mặt trận | hội đồng nhân dân |
  hội đồng giải phóng mặt bằng | hội đồng bồi thường, hỗ trợ và tái định cư | hội đồng bồi thường | hội đồng nghĩa vụ quân sự | hội đồng thẩm định | hội đồng | hđnd | ubkt | vp | phòng | ban | ban chỉ đạo |
  ban chỉ huy quân sự | ban chỉ huy | ban chqs | ban quản lý dự án đầu tư xây dựng | ban quản lý dự án đầu tư - hạ tầng | ban quản lý đầu tư xây dựng | ban quản lý dự án |
  ban quản lý | ban qlda | ban tổ chức | ban tuyên giáo và dân vận | ban tuyên giáo | ban xây dựng đảng |
  ban công tác mặt trận | ban ctmt | ban thanh tra nhân dân | ban giám sát đầu tư cộng đồng |
  ban giám sát đầu tư của cộng đồng | ban tiếp công dân | ban đại diện cha mẹ học sinh | hội cha mẹ học sinh | ban giám hiệu | ban điều hành | ban chủ nhiệm |
  ban quản trị | ban bảo vệ | ban lãnh đạo | tập thể lãnh đạo | công an | ca phường | cap |
  quân sự | trung tâm | trạm | trường | nhà trường | đội | đội quản lý | đội kiểm tra | đội thanh tra | tổ |
  ấp đội | xã đội | thôn đội | phường đội |
  tổ dân phố | tdp | khối phố | khóm | tổ nhân dân | tổ trưởng tổ | tổ trưởng các tổ | tổ trưởng | tổ phó | tổ công tác | tổ kiểm tra | tổ công nghệ số cộng đồng |
  tổ bảo vệ an ninh, trật tự | tổ bảo vệ an ninh trật tự | tổ hòa giải | tổ liên ngành | tổ đảng |
  tổ chuyển đổi số cộng đồng | tổ chuyển đổi số | đội tình nguyện | tổ tư vấn | tổ thu gom rác | đội thu gom rác | tổ giúp việc | tổ chức chính trị - xã hội | tổ chức chính trị | tổ chức đoàn thể |
  tổ chức đảng | tổ chức hội | khu phố | khu dân cư | thôn | ấp | bản | buôn | xóm | làng | hội |
  hội liên hiệp phụ nữ | hội lhpn | hội nông dân | hội cựu chiến binh | hội người cao tuổi |
  hội chữ thập đỏ | hội khuyến học | hội đoàn thể | đoàn thanh niên cộng sản hồ chí minh | đoàn thanh niên | đoàn tn | khách sạn | nhà nghỉ | nhà trọ | nhà hàng |
  đoàn tncs hồ chí minh | đoàn tncs | đoàn phường | đoàn xã | đoàn thể | đoàn kiểm tra | đoàn công tác |
  đoàn thanh tra | đoàn giám sát | công đoàn | liên đoàn | chi bộ | chi ủy | chi hội | chi đoàn | chi cục |
  chi nhánh | đảng ủy viên | chi ủy viên | đảng viên | dòng họ | bí thư | phó bí thư | chủ tịch | phó chủ tịch | chánh văn phòng |
  phó chánh văn phòng | chánh thanh tra | thanh tra viên | trưởng ban | phó trưởng ban | trưởng phòng | phó trưởng phòng |
  trưởng công an | phó trưởng công an | trưởng trạm | trưởng các | trưởng thôn | trưởng khu phố |
  trưởng ấp | tiểu khu trưởng | khối trưởng | khu phố trưởng | khóm trưởng | thôn trưởng | ấp trưởng | xóm trưởng | bản trưởng | trưởng tiểu khu | tiểu khu | trưởng xóm | trưởng bản | chỉ huy trưởng | giám đốc | phó giám đốc | hiệu trưởng |
  thủ trưởng | chủ nhiệm | người đứng đầu | chính quyền | đơn vị thi công | đơn vị tư vấn | đồng chí | đ/c | ông | bà | ủy viên | thành viên | cán bộ | công chức | viên chức |
  sở | bộ | bộ phận tiếp nhận và trả kết quả | bộ phận một cửa | bộ phận | ngành | cục | hạt kiểm lâm |
  hạt | kho bạc | ngân hàng | bảo hiểm xã hội | bưu điện | điện lực | viễn thông | công ty | tổng công ty | tập đoàn |
  xí nghiệp | nhà máy | liên danh | liên danh nhà thầu | phòng giao dịch | nhà thầu thi công | nhà thầu | nhà mạng | viettel | vnpt | mobifone | vinaphone | fpt | nhà văn hóa |
  đài truyền thanh | đài phát thanh | đài | hợp tác xã | htx | doanh nghiệp | chủ đầu tư | đơn vị |
  cơ quan | cơ sở | địa phương | tổ chức, cá nhân | hộ gia đình | hộ dân | hộ kinh doanh | hộ sản xuất |
  chủ hộ | hộ | gia đình | bà con | tổ đại biểu | nhân dân | người dân | đại biểu | cử tri | ngư dân | chủ tàu | chủ tàu cá | tiểu thương | phụ huynh | nông dân | công dân | thanh tra | thuế cơ sở | thuế |
  viện kiểm sát nhân dân | viện | tòa án nhân dân | tòa án | thi hành án dân sự | thành ủy | tỉnh ủy |
  thành đoàn | quận ủy | huyện ủy | văn phòng đăng ký đất đai | quỹ | vườn quốc gia | đồn biên phòng |
  bộ đội biên phòng | cảng vụ | pct | ct | tt | đu | khu hành chính | cụm dân cư | khu tập thể | tổ hợp tác | tổ hội | tổ quản lý | tổ tự quản |
  bệnh viện | phòng khám | trạm xá | nghiệp đoàn | liên đoàn lao động | câu lạc bộ | hiệp hội | đồn công an | đồn | cảnh sát | dân quân |
  chuyên viên | kế toán | văn thư | trưởng khóm | trưởng khối | trưởng buôn | trưởng làng | trưởng tổ dân phố | trưởng khu dân cư |
  trưởng khu | trưởng nhóm | ban cán sự | ban tự quản | ban vận động | ban trị sự | ban khánh tiết | ban liên lạc | ban đại diện |
  ban nhân dân | ban giám đốc | ban thường trực | nhà thờ | chùa | già làng, trưởng bản | già làng | người có uy tín | đại diện
`
  .trim()
  .split(/\s*\|\s*/)

/** A head is none when one of these words follows: "phòng chống", "hội nghị", "tổ chức thực hiện". */
export const NO_HEAD_BEFORE: Readonly<Record<string, readonly string[]>> = {
  phòng: ['chống', 'ngừa', 'tránh', 'vệ', 'khi', 'trừ', 'dịch', 'cháy'],
  ban: ['hành', 'đầu', 'công', 'bố', 'thưởng', 'sáng', 'chiều', 'tuần', 'tháng', 'đêm', 'ngày'],
  'trung tâm': ['là', 'của'],
  trường: ['hợp'],
  đội: ['ngũ'],
  hộ: ['khẩu', 'tịch', 'chiếu', 'lý', 'nghèo', 'cận', 'đã', 'có'],
  tổ: ['chức', 'quốc'],
  bản: ['đồ', 'thân', 'vẽ', 'cam', 'ghi', 'tổng', 'án', 'sao', 'chất', 'kê', 'báo'],
  buôn: ['bán'],
  hội: ['nghị', 'trường', 'thảo', 'đàm', 'chợ', 'họp', 'đủ', 'tụ', 'viên', 'phí', 'nhập'],
  'cán bộ': ['chủ'],
  sở: ['hữu', 'dĩ', 'thích', 'tại'],
  bộ: ['phận', 'máy', 'tiêu', 'mặt', 'luật'],
  cục: ['bộ', 'diện'],
  'cơ sở': ['hạ', 'vật', 'dữ', 'pháp', 'đó', 'kết', 'báo', 'lý'],
  'thanh tra': ['kiểm'],
  tt: ['vsmt'],
  'đại diện': ['các hộ', 'hộ', 'cho', 'cử tri', 'nhân dân', 'người dân'],
}

/** Lower-case words that may stand inside a name after its head. Several syllables on a line belong together. */
export const TAILS: readonly string[] = `
  khối | lĩnh vực | địa bàn | lân cận | học sinh | các xã | các phường | các trường | các thôn | các khu phố | các tổ dân phố | các chi bộ | các ấp | các bản | các buôn | các xóm | các làng | các khóm | các khối phố | các khối | ấp | bản | buôn | xóm | làng | khóm | chợ | di tích | cụm công nghiệp | khu công nghiệp | nghĩa trang |
  bến xe | cảng | chung cư | làng nghề | hàng hải | đường thủy | kiểm lâm | thú y | nghĩa vụ quân sự | công trình | thủy lợi | đê điều | phường | phườg | phuờng | phưòng |
  khối phố | tổ nhân dân | việc làm | địa chính | hộ tịch | trạm bơm | đa khoa | hạt | độc lập | chuyên ngành | cán sự | hành chính công | xã | đặc khu | thành phố | tp | tỉnh | thị trấn | thị xã | quận | huyện | trung ương | cấp xã |
  cấp phường | cấp trên | khu vực | khu phố | khu dân cư | tổ dân phố | dân phố | thôn | nhân dân | chuyên môn |
  chuyên trách | tham mưu, giúp việc | giúp việc | liên quan | có liên quan | liên ngành | trực thuộc | thuộc |
  chức năng | chủ quản | dự án | xây dựng | đô thị | kinh tế | hạ tầng | văn hóa | xã hội | nội vụ | tư pháp |
  tài chính | kế hoạch | tài nguyên | nông nghiệp | môi trường | địa chính | quân sự | biên phòng |
  hành chính công | hành chính | dịch vụ công ích | dịch vụ công | dịch vụ | sự nghiệp công | sự nghiệp | mầm non | tiểu học |
  trung học cơ sở | trung học phổ thông | thcs | thpt | y tế | trung học | học | giáo dục | điện lực | viễn thông |
  cổ phần | cấp nước | thoát nước | cây xanh | công viên | công ích | vệ sinh | chiếu sáng | giao thông | vận tải | vận tải thủy | trên đảo | trật tự |
  an ninh | an toàn | bảo vệ | đoàn thể | ban | ngành | chính trị | công lập | ngoài công lập | tư thục | nhà nước |
  cơ sở | địa phương | phụ trách | phó | trưởng | bí thư | chủ tịch | phó chủ tịch | trưởng ban | trưởng phòng |
  ủy viên | đảng | đảng ủy | đảng bộ | ban thường vụ | chi bộ | chi ủy | mặt trận | công an | văn phòng | đơn vị |
  cơ quan | doanh nghiệp | phòng | khoáng sản | thanh niên | phụ nữ | nông dân | cựu chiến binh | người cao tuổi |
  các | viên chức | công chức | lĩnh vực | đất đai | thanh niên | quản lý | trên địa bàn |
  lưu trú | lữ hành | du lịch | cộng đồng | cá nhân | hộ gia đình | kinh doanh | dân cư | trẻ | nòng cốt | thường trực | chủ trì | dân tộc |
  tôn giáo | thực vật | ngành than | ngành điện | ngành may | ngành gỗ | ngành da giày | ở công nhân | ở xã hội | ở học sinh | ở sinh viên
`
  .trim()
  .split(/\s*\|\s*/)
  .filter((tail) => tail !== 'chủ trì' && tail !== 'phụ trách')

/** Kinds that a plural list may string together and stay one body: "các phòng, bộ phận chuyên môn", "các sở, ban, ngành". */
export const COLLECTIVE_KINDS: readonly string[] = `
  phòng | ban | ngành | sở | bộ | cơ quan | đơn vị thi công | nhà thầu | đơn vị | bộ phận | tổ chức | cá nhân | đoàn thể | hội | hội đoàn thể |
  tổ chức đoàn thể | tổ chức chính trị - xã hội | tổ chức chính trị | địa phương | xã | phường | đặc khu | thôn |
  tổ dân phố | khối phố | khu phố | khóm | ấp | tổ | đảng bộ | cấp ủy | tổ chức đảng | chi bộ | chi hội | trường | trường học | doanh nghiệp | hộ dân | hộ gia đình |
  hộ kinh doanh | cơ sở | cơ sở sản xuất | mầm non | tiểu học | trung học cơ sở | trung học phổ thông | thcs | thpt | cán bộ | công chức | viên chức | chi đoàn | nhà trường | trung tâm |
  lực lượng | văn phòng | trạm
`
  .trim()
  .split(/\s*\|\s*/)

/** Fields of departments and ministries, for "các Bộ: Công an, Tài chính" and "Phòng Kinh tế, Hạ tầng và Đô thị". */
export const FIELDS: readonly string[] = `
  kinh tế, hạ tầng và đô thị | kinh tế, hạ tầng đô thị | kinh tế và hạ tầng | văn hóa - xã hội | văn hóa và xã hội |
  văn hóa, xã hội | văn hóa, thể thao và du lịch | văn hóa và thể thao | văn hóa, khoa học và thông tin |
  nông nghiệp và môi trường | tài nguyên và môi trường | tài chính - kế hoạch | tài chính và kế hoạch |
  giáo dục và đào tạo | khoa học và công nghệ | dân tộc và tôn giáo | lao động - thương binh và xã hội |
  thông tin và truyền thông | truyền thông và văn hóa | văn hóa và truyền thông | văn hóa, thông tin và thể thao | kinh tế - ngân sách | pháp chế | kế hoạch và đầu tư | giao thông vận tải | công thương | nội vụ | tư pháp | tài chính |
  trồng trọt và bảo vệ thực vật | chăn nuôi và thú y | xây dựng | y tế | công an | quốc phòng | ngoại giao | kinh tế | quản lý đô thị | tuyên giáo và dân vận
`
  .trim()
  .split(/\s*\|\s*/)

/** Names that carry a conjunction or a comma inside and would else be cut in two. Patterns on the key. */
export const WHOLE_NAMES: readonly RegExp[] = [
  /đại diện (?:nhân dân|bà con|người dân|cử tri|(?:các )?hộ(?: dân)?)(?= (?:tổ dân phố|tdp|khu phố|khối phố|thôn|ấp|bản|buôn|xóm|làng|khóm|khu dân cư|chợ)(?!\p{L}))/u,
  /trưởng(?= (?:các|\d{1,3}) (?:thôn|ấp|bản|khu phố|khóm|xóm|tổ dân phố|phòng|ban|trường))/u,
  /lãnh đạo(?= (?:ubnd|ủy ban|đảng ủy|phường|xã|đặc khu|công an|văn phòng|các phòng|các đơn vị|các cơ quan))/u,
  /(?:(?<=(?:các|những|\d) )chủ|chủ các) (?:cơ sở(?: (?:lưu trú|kinh doanh|sản xuất|chăn nuôi|thu mua))?|nhà trọ|nhà nghỉ|nhà hàng|vựa(?: thu mua)?|đầm|bè(?: nuôi)?|trang trại|rừng|quán|phương tiện|hộ kinh doanh|dự án|kho|bến(?: bãi)?|đò|lò|trại|ghe|thuyền)/u,
  /cơ sở (?:lưu trú|kinh doanh|sản xuất|chăn nuôi|giết mổ|dịch vụ|thu mua|chế biến|thờ tự|karaoke|ăn uống)(?:(?:,| và) (?:lưu trú|kinh doanh|sản xuất|chăn nuôi|dịch vụ|chế biến))*/u,
  /người đứng đầu(?: các)? (?:cấp ủy|chính quyền|cơ quan|đơn vị|tổ chức)(?:(?:,| và) (?:cấp ủy|chính quyền|cơ quan|đơn vị|tổ chức đảng|địa phương))*/u,
  /tập thể(?= (?:đảng ủy|ban|ubnd|ủy ban|chi bộ|chi ủy|thường trực|văn phòng|phòng|trung tâm|trường|công an)(?!\p{L}))/u,
  /bảo vệ(?= (?:tổ dân phố|dân phố|khu phố|chợ))/u,
  /câu lạc bộ|hiệp hội|liên minh hợp tác xã/u,
  /(?:(?:phó )?chánh )?(?:văn phòng|vp)\s+(?:hđnd|hội đồng nhân dân)(?:\s+(?:phường|xã|đặc khu))?\s*(?:và|-|–|&|,)\s*(?:ubnd|ủy ban nhân dân)/u,
  /phòng kinh tế, hạ tầng (?:và )?đô thị/u,
  /bộ phận (?:tiếp nhận (?:hồ sơ )?và (?:trả|hoàn trả) kết quả(?: giải quyết thủ tục hành chính)?|một cửa)/u,
  /ban giám sát đầu tư (?:của )?cộng đồng/u,
  /(?:ban chỉ đạo|tổ công tác|tổ giúp việc|đoàn (?:kiểm tra|công tác))(?: liên ngành)? (?:\d+|(?:về )?(?:chuyển đổi số|đề án 06|cải cách hành chính|xây dựng (?:nông thôn mới|đô thị văn minh|khu dân cư văn hóa)|(?:thực hiện )?quy chế dân chủ(?: ở cơ sở)?|giải phóng mặt bằng|giảm nghèo(?: bền vững)?|bảo vệ môi trường|trật tự (?:đô thị|xây dựng)|an toàn (?:giao thông|thực phẩm))|về \S+ \S+|phòng,? chống (?:thiên tai|dịch bệnh|ma túy|tội phạm|cháy nổ)(?: và tìm kiếm cứu nạn)?)/u,
  /hội đồng bồi thường,? hỗ trợ(?:,| và|, và) tái định cư/u,
  /đơn vị (?:quản lý|vận hành|khai thác|cung cấp|thu gom|giám sát|bảo hiểm|thẩm định|tài trợ)(?: (?:đường bộ|đường|chợ|rác(?: thải)?|nước(?: sạch)?|điện|dịch vụ|bến bãi|bến|hồ|công viên|cây xanh|trạm bơm|lưới điện|hạ tầng|vận hành))*/u,
  /ngành (?:điện lực|điện|cấp nước|nước|y tế|giáo dục|công an|thuế|giao thông|bưu điện|viễn thông|nông nghiệp)/u,
  /ban chỉ huy (?:phòng thủ dân sự|phòng,? chống thiên tai(?: và tìm kiếm cứu nạn)?)/u,
  /các cơ quan (?:chuyên trách )?tham mưu, giúp việc(?: của)? đảng ủy/u,
  /các cơ quan, đơn vị(?:, (?:cá nhân|địa phương|doanh nghiệp))?(?: (?:có )?liên quan)?/u,
  /(?:ub|ủy ban) ?mttq(?: ?vn| việt nam)?/u,
  /tổ chức chính trị ?[-–] ?xã hội/u,
  /công an viên|dân quân tự vệ/u,
  /lực lượng (?:tham gia )?bảo vệ an ninh,? trật tự(?: ở)? cơ sở/u,
  /thủ trưởng (?:các )?(?:cơ quan|đơn vị)(?:, đơn vị)? chủ trì(?= (?:gửi|báo cáo|chịu))/u,
  /trường (?:ptdtbt )?(?:tiểu học|thcs)(?: và|,| &) (?:thcs|thpt)/u,
  /lực lượng (?:vũ trang|công an|quân sự|dân quân|dân phòng|chức năng|thanh niên|xung kích|liên ngành|(?:quản lý )?trật tự (?:đô thị|xây dựng|công cộng))/u,
  /trung tâm (?:cung ứng )?dịch vụ (?:sự nghiệp công|công ích|tổng hợp)/u,
  /trung tâm văn hóa, thông tin(?: và thể thao)?/u,
  /trung tâm văn hóa, thể thao(?: và (?:truyền thanh|du lịch))?/u,
]
