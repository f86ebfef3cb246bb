import type { Deliverable } from '../reading.ts'

/** `at: 'last'` takes the place of its last mention, else of its first; `skip` marks words that belong to another phrase. */
export type DeliverableRule = {
  readonly deliverable: Deliverable
  readonly pattern: RegExp
  readonly at?: 'last'
}

const THINGS =
  'cơ sở vật chất|hiện trạng|thực trạng|thực địa|hệ thống|vị trí|điểm|tuyến|hố ga|cây|cột|đường|vỉa hè|công trình|cống|đèn|hạ tầng|khu vực|ngõ|hẻm|nhà|thửa|quỹ đất|dây|cáp|rãnh|kênh|mương|cầu|chợ|biển báo|camera|khu|bến|bãi|ao|hồ(?! sơ)|đê|kè|đất|tài sản|trụ sở'
const PAPERS =
  '(?:(?:lại|ngay|kỹ|tất cả|toàn bộ|các|những|từng|toàn diện|cụ thể|tổng thể|số|\\d+|,|và) )*(?: |nội dung|kiến nghị|ý kiến|trường hợp|hồ sơ|thủ tục|phương án|đề án|kế hoạch|báo cáo|dữ liệu|số liệu|mức|bảng giá|văn bản|quy định|quy hoạch|quy trình|đơn|kết quả|danh sách|pháp lý|việc|công tác|đối tượng|thanh niên|hộ(?![\\p{L}])|người|giấy|vướng mắc|nhiệm vụ|khoản|tài khoản|phần mềm|nguồn (?:thu|vốn)|dự án|chính sách|chế độ|tiêu chí|chỉ tiêu)'
const WORKS =
  'sửa chữa|(?:đặt|dựng|hàn|ốp|căn) lại|dặm vá|hàn gắn|đốn (?:hạ|cây)|mé nhánh|trồng cây mới|khơi (?:cống|mương|rãnh|dòng)|vá(?= (?:liền|ngay|được|tạm|lại|láng|các|những|\\d|ổ|mặt|đường|lộ))|(?:thả|đặt) (?:phao|biển|(?<!tiền đặt )cọc|rào|dải phân cách|gương)|đổ (?:bê tông|đá|cấp phối|nhựa)|(?:đầu tư )?xây dựng(?: mới)?(?: hệ thống)? (?:rãnh|cống|mương|bờ kè|kè|hố ga|hàng rào|tường|gờ)|làm (?:\\d[\\d.,]* ?(?:k?m|mét) )?(?:rãnh|cống|kè|mương|cầu|đường bê tông)|đắp (?:lại|đoạn|đê|đường|bờ|đất)|bắc (?:lại )?cầu|san (?:gạt|ủi|nền)|hút (?:bể phốt|bùn|hầm cầu)|chặt (?:cây|cành|bỏ)|(?:trải|thảm|láng) (?:nhựa|bê tông|lại|mặt đường)|(?:bê tông|nhựa|cứng) hóa|xây (?:bờ|kè|cống|tường|cầu|rãnh|mương|hố)|trồng (?:lại|bổ sung|thay thế|dặm) (?:\\d+ )?cây|lát (?:hè|gạch|đá|vỉa)|thông (?:cống|rãnh|mương|hố ga)|khắc phục|đào (?:kênh|mương|đường|hố|rãnh)|nạo vét|cắt tỉa|chặt hạ|thay(?= (?!đổi|mặt|vì|cho|phiên|nhau|ca |thẻ|giấy|cán bộ|người|vào|thủ tục|phòng|ban|trung tâm|công an|ubnd|ủy ban|đảng ủy|văn phòng|đồng chí|ông|bà|đơn vị))|sửa(?= (?!đổi|luật|sai))|[sx]úc (?:xả|rửa)|thau rửa|thanh thải|phát quang|cắt (?:cành|cây|hạ|cỏ)|hạ cây|tỉa cành|đậy (?:lại )?(?:nắp|hố|cống)|trám|lấp (?:hố|ổ gà|ao|kênh)|(?:xây|làm|đúc|lát|dựng) (?:mới|lại|bổ sung)|kéo lại|căng lại|buộc gọn|thu hồi cáp|(?:dựng|làm|đặt) rào|rào chắn|khôi phục (?:mặt đường|vỉa hè|dòng chảy|hệ thống|đèn|cấp (?:nước|điện))|bảo trì|di dời (?:\\d+ )?(?:trụ|cột|đường dây|tủ|cáp|trạm)|duy tu|bảo dưỡng|thông tắc|khơi thông|lắp đặt|lắp|bó gọn|hót sụt|tháo dỡ|giải tỏa(?=[^.;,]{0,30}(?:lấn chiếm|hành lang|mái che|công trình|vỉa hè|lòng |mặt bằng|vật cản|dòng chảy))|dọn (?:dứt điểm|sạch|bùn|đất|cây|phế thải)|xúc (?:bùn|đất)|san lấp|gia cố|thi công|cải tạo|nâng cấp|chỉnh trang|vớt|kẻ (?:lại )?vạch|sơn (?:kẻ|lại|vạch|sửa|tường)|đấu nối|chống đổ|xử lý tại chỗ|xử lý ngay|tu bổ|tôn tạo|hạ ngầm|mở rộng|chống đỡ|hoàn trả (?:mặt đường|đường|mặt bằng|vỉa hè|hiện trạng|nguyên trạng)|cắm (?:biển|cọc|tiêu|mốc (?:chỉ giới|giới|báo|cảnh báo))|bổ sung(?: \\d+)? (?:bóng đèn|đèn|thùng rác|biển báo|camera)'

/** Names and topics in which a word orders nothing: blanked before the rules run. Patterns on the key. */
export const NOT_ORDERED: readonly RegExp[] = [
  /(?<=(?:ban|tổ|đội|đoàn|ủy ban|công tác|kết quả|sau|qua|trong quá trình|cơ quan) )(?:thanh tra|kiểm tra(?!,? xử lý (?:nghiêm|vi phạm)))/gu,
  /(?:nhà thầu|đơn vị|tổ|đội|liên danh|thời gian|quá trình|khi|đang) thi công/gu,
  /niêm yết giá(?=,? (?:và )?bán đúng)|giá niêm yết/gu,
  /(?:theo|tại|của|số|các|những|văn bản(?! hướng dẫn)|công văn(?! hướng dẫn)|(?<!(?:phổ biến|truyền đạt|quán triệt) )nội dung) (?:hướng dẫn|báo cáo|thông báo)|(?<!(?:ban hành|có|soạn|soạn thảo|ra) )(?:văn bản|công văn) hướng dẫn/gu,
  /(?:triển khai|thực hiện|thi hành)(?: (?:hiệu quả|nghiêm túc|nghiêm|tốt|có hiệu quả|đồng bộ|kịp thời|đúng|đầy đủ))* (?:các )?(?:kế hoạch|phương án|chương trình|đề án)/gu,
  /(?:khi (?:có|nhận được)|chuyển|nhận) (?:hướng dẫn|báo cáo|thông báo)/gu,
  /(?<!\p{L})(?:việc|nội dung|kiến nghị|phần|hạng mục) [^.;,]{2,90} (?:vượt|ngoài|không thuộc|chưa thuộc) (?:thẩm quyền|khả năng)[^.;,]*/gu,
  /(?<=nhu cầu )(?:(?:tu bổ|sửa chữa|cải tạo|đầu tư|nâng cấp)(?:, )?)+/gu,
  /(?:đơn|(?<!lập )hồ sơ|việc|nội dung|ý kiến|theo|đối với(?: các)?|các|những|có|tiếp nhận|xử lý|giải quyết) (?:đề xuất|kiến nghị)(?: của)?/gu,
  /(?:để|nhằm) (?!tổng hợp)(?:[^.;,]{0,40}, )?báo cáo/gu,
  /đôn đốc (?:các |những )?(?:đơn vị|cơ quan|phòng)(?: (?:liên quan|được giao))? báo cáo/gu,
  /kết quả (?:đo đạc|khảo sát|rà soát|kiểm đếm)/gu,
  /đề nghị bổ sung kế hoạch/gu,
  /nghiêm cấm [^.;]+/gu,
  /(?:khu|diện) giải tỏa/gu,
  /(?<!\p{L})(?:trong )?(?:(?:thời gian|khi) )?chờ (?:[\p{L}\d]+ ){0,4}(?:lắp|sửa|nạo vét|thay|cải tạo|thi công|khắc phục|nâng cấp)[^.;,]*/gu,
  /(?<=(?:chuyên mục|mô hình|chuyên trang|câu lạc bộ|nhóm|mang tên|chương trình) )["“][^"”]{3,80}["”]/gu,
  /(?:văn hóa|công nghệ|thể thao)(?:,| và|,? -) thông tin(?: và thể thao)?/gu,
  /kinh phí (?:thuê|mua)[^.;,]{2,40}?(?= thì|[.;,]|$)/gu,
  /(?<!\p{L})để xin (?:ý kiến|chủ trương)/gu,
  /tham mưu [^.;,]{3,40} ký(?!\p{L})/gu,
  /đã (?:được )?(?:có )?(?:văn bản )?(?:đề nghị|đề xuất|kiến nghị|báo cáo|trả lời|khảo sát|kiểm tra)/gu,
  /tham mưu (?:(?!kế hoạch|phương án|báo cáo)[^.;,]){3,50}kiểm điểm/gu,
  /đã (?:một|hai|ba|bốn|nhiều|\d+) lần [^.;,]+/gu,
  /ban quản lý dự án đầu tư xây dựng/gu,
  /(?:đầu tư|(?<!quản lý )dự án|(?:các|\d+) công trình) (?:cải tạo|nâng cấp|mở rộng|sửa chữa)/gu,
  /(?:thực hiện|quán triệt|triển khai|theo|tại|(?<!(?:phổ biến|truyền đạt|quán triệt) )nội dung|ban hành|nghiên cứu) (?:thông báo|kết luận)/gu,
]

/** What a task must bring about, in its words. Patterns on the key of the quote. */
export const DELIVERABLE_RULES: readonly DeliverableRule[] = [
  {
    deliverable: 'survey',
    pattern:
      /khảo sát|đo (?:đạc|sâu|lại|kiểm|mực|cao độ)|kiểm đếm|đo vẽ|thống kê (?!kết quả|báo cáo|số liệu|(?:toàn bộ |các |lại )*hồ sơ)|kiểm kê (?!hiện vật|quỹ|tài chính)|(?<!\p{L})(?:xuống|đến|ra|đi|lên|về) (?:tận )?(?:hiện trường|thực địa|thực tế)|(?<!\p{L})(?:xuống|đến|ra|đi|lên|về)(?: tận)?(?: [\p{L}\d]+){0,2},? (?:xem|coi)(?! xét)|(?<!\p{L})(?:coi|xem) (?:lại |tận )?(?:từng|các|chỗ|đoạn|điểm) |ước (?:tính )?khối lượng|(?:hồ sơ|đánh giá|điều tra) (?:hiện trạng|thực trạng)|xác định[^.;,]{0,20} (?:vị trí|điểm|đoạn|tuyến)[^.;,]{0,20} (?:bồi lắng|bồi lấp|hư hỏng|ngập|sạt lở|sụt|xuống cấp|ô nhiễm|nguy hiểm|mất an toàn)/gu,
  },
  {
    deliverable: 'survey',
    pattern: new RegExp(
      `rà soát(?:, (?:sắp xếp|phân loại|bố trí|điều chỉnh|thống kê|đánh giá|chỉnh trang))?,?(?: (?:\\p{L}+,? )?)?(?:(?:ngay|lại|tổng thể|toàn bộ|toàn diện|thống kê|kiểm tra|đánh giá|các|những|số|thực tế|cụ thể|chi tiết|đầy đủ|lập danh (?:sách|mục)|\\d+|và|,) ?)*(?:${THINGS})(?![\\p{L}])|rà soát (?!${PAPERS})`,
      'gu',
    ),
  },
  {
    deliverable: 'inspection',
    pattern:
      /kiểm tra|xác minh|phúc tra|làm rõ (?=việc|vụ|thông tin|phản ánh|nội dung|nguồn|tin)|lấy mẫu|kiểm định|thanh tra|tuần tra,(?: nhắc nhở,)? xử (?:lý|phạt)|hậu kiểm/gu,
  },
  {
    deliverable: 'priority-list',
    pattern:
      /(?<=(?:gửi|trình) (?:(?!thông qua|phê duyệt|bổ sung|đưa )[^.;,]){0,60})danh mục[^.;,]*|(?:(?:lập|xây dựng|tổng hợp|hoàn thiện|ban hành|trình|thống kê) )?(?:danh mục|danh sách|thứ tự|xếp hạng)[^.;]{0,80}?ưu tiên(?:(?! và (?:báo cáo|trình|gửi|đề xuất))[^.;,(])*(?:, (?:đầu tư|sửa chữa|cải tạo|nâng cấp)(?:(?! và (?:báo cáo|trình|gửi|đề xuất))[^.;,(])*)*|(?:lập|xây dựng|tổng hợp|hoàn thiện|ban hành|trình|thống kê) danh mục(?! thủ tục)|ưu tiên [^.;]{0,40}danh mục/gu,
  },
  {
    deliverable: 'plan',
    pattern:
      /(?:xây dựng|hoàn thiện|hoàn chỉnh|ban hành|lập|đề ra|tham mưu|có(?! (?:trách nhiệm|nhiệm vụ))|bổ sung|cụ thể hóa|trình|báo cáo|soạn|soạn thảo|vạch|dự thảo|điều chỉnh|chuẩn bị|chốt|thống nhất|lên|nộp|gửi)(?:,? (?!xử lý|trong|theo|thực hiện|triển khai)[\p{L}]+){0,6}? (?:kế hoạch|phương án(?! xử lý)|lộ trình|chương trình|đề án|quy chế)/gu,
  },
  {
    deliverable: 'proposal',
    pattern:
      /đề (?:xuất|đạt)(?! của)|(?:văn bản|công văn) (?:gửi )?[^.;,]{3,50} xin (?!ý kiến|lỗi)|(?:văn bản|công văn|tờ trình) đề nghị (?!của)|(?:dự thảo|soạn(?: thảo)?|xây dựng|có|ban hành) (?:văn bản|công văn) kiến nghị|(?:có|làm|lập|soạn|soạn thảo|xây dựng|dự thảo) tờ trình|hồ sơ đề nghị (?=(?:sở|bộ|ubnd|ủy ban nhân dân|cấp (?:trên|có thẩm quyền)|tỉnh|thành phố)(?!\p{L}))|(?<=^|[,;:.] |và |hoặc |đồng thời |thời |để |trên, |văn bản )kiến nghị (?!của|đúng|chính đáng|thuộc|liên quan|nêu)|kiến nghị (?=(?:(?:với|lên|đến|tới) )?(?:sở|bộ|ubnd|ủy ban nhân dân|hđnd|các sở|công an (?:tỉnh|thành phố)|tỉnh ủy|thành ủy|tỉnh|thành phố|trung ương|cấp (?:trên|có thẩm quyền)|cơ quan có thẩm quyền)(?!\p{L}))|(?:tham mưu|xây dựng|đề ra|lập(?! biên bản)|nghiên cứu)[^.;]{0,40}?(?:phương án xử lý|giải pháp|biện pháp|hướng xử lý|hướng giải quyết)|xin (?:ý kiến|chủ trương)|(?<=, |; |và )đề nghị (?:(?:ubnd|ủy ban nhân dân|hđnd) )?(?:thành phố|tỉnh|trung ương|sở|bộ|cấp trên|cấp có thẩm quyền)(?!\p{L})|tham mưu(?! (?:của|theo dõi|đôn đốc|giúp việc)(?!\p{L}))(?![^.;,]{0,60}(?:kế hoạch|phương án|lộ trình|chương trình|đề án|báo cáo|trình|quy chế|quy trình|văn bản|thông báo|công khai|niêm yết|trả lời|khen thưởng))|tham mưu [^.;,]{2,50}?(?<!quy|tờ|công|chương|tiến) trình (?:(?!kế hoạch|phương án|đề án|quy | {2})[^.;,]){3,60}?(?= (?:trong|trước|chậm nhất|xem xét|phê duyệt|theo quy định)(?!\p{L})|[.;,(]|$)|chuyển [^.;,]{3,90}? (?:đến|tới|lên|cho) (?:ubnd (?:tỉnh|thành phố)|tỉnh ủy|thành ủy|cơ quan có thẩm quyền|cấp (?:trên|có thẩm quyền)|các sở|sở|trung ương)|(?<!(?:công|quy|lộ|chương|tờ|quá|tiến) )trình (?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|chủ tịch)[^.;,]{0,40} (?:bố trí|bổ sung|cấp|hỗ trợ|phân bổ) (?:vốn|kinh phí|nguồn|ngân sách)|báo cáo[^.;]{0,50}phương án giải quyết|(?<!(?:công|quy|lộ|chương|tờ|quá|tiến) )(?:gửi|trình) [^.;,]{3,60}(?<!người|công dân|cử tri) (?:kiến nghị|đề nghị) (?!của)/gu,
  },
  {
    deliverable: 'repair',
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!(?:(?:đoạn|vị trí|tuyến|điểm|hạng mục|công trình|hộ|nhà|hẻm|ngõ|kiệt|đường|cầu|cây|kênh|mương|trụ|nơi|chỗ) cần|hồ sơ|quỹ|hỗ trợ|(?<!hoàn thành |^)việc|tiến độ|tình hình|quá trình|kinh phí|chi phí|xin|vốn|chưa thể|nhu cầu|phương án|kế hoạch|(?<!quản lý )dự án|đề án|(?<!có )biện pháp|công tác|hoạt động|cam kết|tự|chưa|giải pháp|hướng|thẩm quyền) )(?:${WORKS})(?![\\p{L}])|hạng mục[^.;]{0,60}?(?:triển khai|thi công|thực hiện)|xử lý (?:dứt điểm|triệt để|kịp thời)[^.;]{0,50}?(?:ngập|úng|hư hỏng|sụt|rác|ô nhiễm|mùi|ổ gà|xuống cấp|tắc|võng|mất an toàn|lún)`,
      'gu',
    ),
  },
  {
    deliverable: 'guidance',
    pattern:
      /hướng dẫn(?! giao thông)|hỗ trợ[^.;,]{0,50}(?:làm|hoàn thiện|nộp|lập) (?:thủ tục|hồ sơ)|tập huấn|giải thích|tư vấn (?=[^.;,]{0,30}(?:thủ tục|hồ sơ|các hộ|người dân|công dân|nhân dân))|giúp[^.;,]{0,40} (?:làm|hoàn thiện|lập|nộp) (?:thủ tục|hồ sơ)|(?<!(?:đã|chưa|được) (?:được )?)giải đáp/gu,
  },
  {
    deliverable: 'citizen-reply',
    pattern:
      /(?:gửi )?(?:thư|văn bản|công văn) xin lỗi|(?<=có |ra |bằng |gửi )văn bản xin lỗi|xin lỗi[^.;,]{0,60}bằng văn bản|văn bản thông tin(?= rõ| cụ thể| cho)|(?<!(?:việc|giám sát|tiến độ|công tác|được|đã|nội dung|theo dõi|chất lượng|câu|tinh thần|để|chậm|chưa) )trả lời(?! (?:của|chất vấn|phỏng vấn|(?:cho )?(?:ubnd|ủy ban|đảng ủy|ban thường vụ|thường trực|văn phòng|phòng|đơn vị|cơ quan)(?!\p{L})))|(?<!(?:việc|giám sát|tiến độ|kết quả|công tác) )(?!giải trình(?: rõ)? bằng văn bản)(?:phản hồi|phúc đáp|(?<!phiên )giải trình|thông tin|thông báo)(?:,? (?:bằng văn bản|cụ thể|đầy đủ|kịp thời|trực tiếp|kết quả|giải quyết|xử lý|rõ|lại|cho|đến|tới|với|dứt điểm|,|và|giải thích))* (?:từng |các |\d+ |cho |đến |tới )*(?:công dân|người dân|cử tri|kiến nghị|ý kiến|trường hợp|hộ|người (?:kiến nghị|phản ánh|có)|(?<=từng )người|đơn|ông|bà(?! con)|tổ chức, cá nhân|bằng văn bản)(?![\p{L}])/gu,
  },
  {
    deliverable: 'report',
    pattern:
      /(?<!(?:lập|nghe) )báo cáo(?! viên)|(?<!(?:thông|cảnh|đăng|trên|tin) )báo(?: ngay)? (?=(?:(?:phó )?(?:chủ tịch|bí thư)|pct|thường trực|ubnd|đảng ủy|văn phòng|ban thường vụ|lãnh đạo|công an|phòng|trưởng)(?!\p{L}))|(?<=lập )báo cáo(?! viên| đề xuất| (?:nghiên cứu|kinh tế))|gửi kết quả|(?<!\p{L})b\/c(?!\p{L})|báo (?:lại|tin|ngay|kịp thời)(?: [\p{L}]+){0,3} (?:cho|về|với|đến)|gửi (?:danh sách|số liệu|kết quả|lịch|thông tin)[^.;,]{0,40} (?:về|cho) (?=(?:chủ tịch |thường trực )?(?:ubnd|ủy ban|đảng ủy|văn phòng|vp|hđnd|ban |phòng |công an|bqlda|chủ tịch|thường trực))|gửi (?:cho |về )?(?:ubnd|ủy ban|đảng ủy|văn phòng|phòng|ban|thường trực|chủ tịch|hđnd)[^.;,]{2,50}(?: (?:danh sách|số liệu|báo cáo)| {6})|(?:kết quả|(?<!(?:cho|xin|lấy) )ý kiến|tổng hợp|cập nhật số liệu)(?:(?!lập danh sách|tờ trình)[^.;]){0,60}(?<!sao |giải |quá |tờ |công |toàn |chương |lộ |tiến |quy )(?:gửi|trình)(?! (?:đến )?tận)(?! (?:đến |tới |về )?(?:(?:trưởng |tổ trưởng )?(?:từng|các|\d+)|từng|các|\d+) (?:khu phố|tổ dân phố|thôn|hộ|công dân|tổ|ấp|bản))|phản ánh (?:kịp thời )?(?:về|với|đến)|gửi (?:về|đến|cho) [^.;]{3,90}(?=để tổng hợp|tổng hợp)|(?<!thông )báo lại/gu,
    at: 'last',
  },
  {
    deliverable: 'announcement',
    pattern:
      /thông báo (?!này|số|kết luận số|để (?!bà con|nhân dân|người dân|các hộ)|[^.;,]*cho (?:ubnd|ủy ban|đảng ủy|phường|xã|phòng |văn phòng|ban thường vụ))|gửi (?:thông báo|kết luận) này (?:đến|cho|tới)|(?:phổ biến|truyền đạt|quán triệt)(?: (?:nội dung|tinh thần))? (?:thông báo|kết luận)(?= (?:này|kết luận|trên|đến|tới|cho))|phổ biến (?:thông báo|kết luận)|niêm yết|đăng (?:[^.;,]{0,40} )?(?:trên|lên) (?:cổng|trang|báo|đài|mạng|nhóm|fanpage|zalo)|(?<!kiểm đếm )công khai(?!,)|đăng tải|(?:đưa|đọc) [^.;,]{0,40}(?:lên|trên|qua) (?:cổng|trang|loa|đài|hệ thống|nhóm|mạng)|nhắn (?:tin )?(?:vào|lên|qua|trên) nhóm|công bố(?! trí)|phát (?:[^.;,]{0,40} )?(?:trên |qua )?(?:hệ thống )?(?:loa )?truyền thanh|(?:phát thanh|đưa tin|phát tin) (?:trên|qua)|thông tin (?:rộng rãi|công khai)|thông tin [^.;,]{0,40}trên (?:cổng|trang|hệ thống|loa|báo|đài|mạng|sóng)|thông tin (?:(?!(?:đến|tới|cho) )[\p{L}]+ ){0,6}(?:đến|tới|cho) (?:[\p{L}, ]{0,40} )?(?:nhân dân|cử tri|hội viên|đoàn viên|đảng viên|bà con)|thông tin kết quả (?:cho|đến|tới) (?:các )?(?:tổ dân phố|khu phố|thôn|ấp)(?!\p{L})/gu,
  },
  {
    deliverable: 'campaign',
    pattern:
      /phát động|phong trào|(?<!dự án )kêu gọi|quyên góp|ra quân|tháng cao điểm|đợt cao điểm|chiến dịch|tuần lễ|tổng vệ sinh|nhân rộng|ngày (?:thứ bảy|chủ nhật|thứ 7) (?:xanh|tình nguyện)|(?:đẩy mạnh|tăng cường|tổ chức|làm tốt)(?: công tác)? tuyên truyền|(?<!(?:chuyên mục|công tác|hình thức|tài liệu) )tuyên truyền|(?<!(?:công tác|cuộc|ban|hình thức|kinh phí|nguồn) )vận động(?! viên)/gu,
  },
]

/** Residential groups carry campaigns: with nothing else ordered, that is what their task is. */
export const GROUP_LEAD =
  /^(?:các |\d+ |toàn thể các )?(?:chi bộ (?:các |\d+ )?)?(?:tổ dân phố|tdp|khu phố|khối phố|tổ nhân dân|thôn|ấp|khóm|khu dân cư|tổ trưởng|trưởng (?:các |\d+ )?(?:thôn|ấp|khu phố|khóm|bản|tổ dân phố|xóm)|xóm|bản|buôn)(?![\p{L}])/u

/** The names of products in a table's column. */
export const PRODUCT_RULES: readonly DeliverableRule[] = [
  { deliverable: 'plan', pattern: /kế hoạch|phương án|lộ trình|đề án/gu },
  { deliverable: 'priority-list', pattern: /danh mục(?! vị trí)/gu },
  { deliverable: 'proposal', pattern: /tờ trình|đề xuất|(?:văn bản|công văn) (?:kiến nghị|đề nghị)/gu },
  { deliverable: 'inspection', pattern: /biên bản kiểm tra|kết luận kiểm tra/gu },
  {
    deliverable: 'citizen-reply',
    pattern: /(?:văn bản|công văn|thư) trả lời|trả lời bằng văn bản|thông tin bằng văn bản/gu,
  },
  { deliverable: 'announcement', pattern: /thông báo/gu },
  { deliverable: 'report', pattern: /báo cáo/gu },
]

/** What is only planned is not yet done: the words of a plan's object. Patterns on the key. */
const WORK =
  '(?:cải tạo|sửa chữa|nâng cấp|chỉnh trang|thay thế|lắp đặt|nạo vét|khơi thông|gia cố|mở rộng|di dời|duy tu|bảo dưỡng)'
export const PLANNED = new RegExp(
  `(?<=(?:kế hoạch|phương án(?! xử lý)|lộ trình|đề án) )(?:${WORK}[^.;,]*(?:, ${WORK}[^.;,]*)+|[^.;,]+)`,
  'gu',
)
/** What others are asked or promise to do is not the lead's own work. */
export const LEFT_TO_OTHERS =
  /(?<=(?:gửi|với) [^.;,]{3,40} đề nghị |vận động |kêu gọi |ủng hộ |quyên góp |văn bản đề nghị |(?:kiến nghị|đề xuất) (?=(?:sở|bộ|ubnd|ủy ban|các sở|thành phố|tỉnh|cấp (?:trên|có thẩm quyền))(?!\p{L}))|cam kết |hướng dẫn |yêu cầu (?:các )?(?:doanh nghiệp|cơ sở|hộ) |xem xét |hồ sơ đề nghị |thủ tục |đến khi |buộc (?!khắc phục)|(?<!; )yêu cầu (?=khắc phục|tháo dỡ|sửa chữa|di dời|dừng|rào chắn|dọn)|[\p{L},] đề nghị (?=(?:sở|bộ|ubnd|ủy ban nhân dân|công ty|điện lực|các sở)(?!\p{L})))[^.;,]+/gu
