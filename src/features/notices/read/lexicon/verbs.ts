/** Words that begin what a body must do; a name ends before them. Lower case only: "Ban Xây dựng Đảng" goes on, "ban xây dựng" ends. */
export const TASK_VERBS: readonly string[] = `
  chủ trì | chủ động | kiểm điểm | huy động | rút kinh nghiệm | học tập | tuân thủ | nhân rộng | tranh thủ |
  nghiêm cấm | cấm | nghiêm chỉnh | nêu | rà | tham dự | dừng | hoãn | đình chỉ | khôi phục | phục hồi | phục vụ |
  thăm hỏi | tặng quà | quyên góp | ủng hộ | đo lường | quan trắc | lấy mẫu | mua sắm | đấu thầu | trang bị | phối hợp | chịu trách nhiệm | có trách nhiệm | có nhiệm vụ | có kế hoạch | có phương án |
  có giải pháp | có biện pháp | có ý kiến | có văn bản | có tờ trình | có báo cáo | có công văn | có kết quả | rà lại | chỉ đạo | lãnh đạo | tham mưu | tham gia | rà soát |
  khảo sát | kiểm tra | kiểm kê | kiểm soát | kiểm đếm | giám sát | xây dựng | hoàn thiện | hoàn thành | hoàn tất |
  tổ chức | tổng hợp | tổng kết | tổng rà soát | triển khai | thực hiện | tiến hành | tiếp tục | tiếp nhận |
  tiếp thu | tập trung | tăng cường | tăng cao | đẩy mạnh | đẩy nhanh | nâng cao | khẩn trương | nghiêm túc |
  thường xuyên | kịp thời | tích cực | phát huy | phát động | theo dõi | đôn đốc | nhắc nhở | báo cáo | thông báo |
  thông tin | trả lời | giải quyết | giải thích | giải trình | giải đáp | xử lý | xử phạt | xem xét | nghiên cứu |
  nắm bắt | nắm chắc | nắm tình hình | niêm yết | công khai | công bố | đăng tải | đăng ký | đăng | đề xuất |
  đề nghị | đề ra | kiến nghị | trình | gửi | nộp | lập | lắp đặt | lắp | sửa chữa | sửa | khắc phục | nạo vét | cắt tỉa |
  thay thế | thay | thu gom | thu hồi | thu thập | thu hút | duy tu | duy trì | bảo trì | bảo dưỡng | bảo đảm |
  đảm bảo | bố trí | cân đối | phân bổ | phân công | phân loại | phân tích | phân luồng | giao | yêu cầu |
  quán triệt | tuyên truyền | phổ biến | vận động | hướng dẫn | hỗ trợ | giúp đỡ | giúp | hoàn trả | cung cấp |
  cập nhật | công nhận | thẩm định | thẩm tra | xác minh | xác định | xác nhận | đánh giá | đo đạc | đo | trích đo |
  cấp | tạo điều kiện | tạo | tham khảo | mở | ra quân | tuần tra | đấu tranh | ngăn chặn | phòng ngừa |
  phòng chống | phòng, chống | tham vấn | lấy ý kiến | ban hành | ký | kết nối | liên hệ | làm việc | làm rõ |
  làm đầu mối | làm tốt | làm | là đầu mối | là cơ quan | là đơn vị | chuẩn bị | chấn chỉnh | chấm dứt | chấp hành |
  chuyển | chuyển giao | cử | căn cứ | cam kết | cải tạo | nâng cấp | đầu tư | thi công | khởi công | khai thác |
  vận hành | sử dụng | quản lý | quan tâm | quyết liệt | quy hoạch | quy định | sắp xếp | sớm | soạn thảo | sơn |
  san lấp | tháo dỡ | tháo gỡ | thống kê | thống nhất | thành lập | tu bổ | tu sửa | tôn tạo | trồng | trực |
  trực tiếp | tự | ưu tiên | ủy quyền | vào cuộc | vệ sinh | dọn dẹp | di dời | bàn giao | bổ sung | biên soạn |
  bồi thường | bám sát | bó gọn | chăm lo | chăm sóc | chỉnh trang | chi trả | chốt | chụp | chấm | chặt hạ |
  dự thảo | dự trù | đặt | đưa | đối chiếu | đối thoại | đôn | điều chỉnh | điều tiết | điều tra | định kỳ |
  động viên | gia cố | giám định | gắn | góp ý | giữ gìn | giữ | hạn chế | hoàn chỉnh | họp | khai trương |
  khẳng định | khảo | khen thưởng | kê khai | kéo dài | kẻ vẽ | luân phiên | mời | nghiệm thu | nêu cao |
  phát hiện | phát quang | phát thanh | phát hành | phê bình | phê duyệt | phản ánh | phản hồi | phụ trách |
  quyết định | tặng | tận dụng | tập huấn | tập hợp | thanh tra | thanh toán | tham quan | thăm | thí điểm |
  thông qua | thu | tiếp | tiết kiệm | tìm | tuyển | ứng dụng | ứng phó | vá | viết | xếp | xin ý kiến | xin | xóa |
  cho ý kiến | cho đổ | truyền đạt | bắt | bắn | treo | nhập | in | ghi | số hóa | lưu trữ | lưu | đón | đến | thi hành | hành động | cương quyết |
  kiên quyết | gương mẫu | đi đầu | nhanh chóng | đồng hành | lồng ghép | chia sẻ | truyền tải | truyền thanh |
  tự giác | lựa chọn | trích | tính toán | tháo | khơi thông | thông tắc | thông | quét | đổ | gom | đóng góp |
  hiến | nhận | bình xét | bình chọn | tôn vinh | thiết kế | thiết lập | hợp đồng | hòa giải | giải tỏa |
  cưỡng chế | xác lập | tổng | bắt đầu | kết thúc | sinh hoạt | phun | đôn đốc | kéo | cắm | xây | chống | mượn | p/h | b/c | t/h | đ/n | nhờ |
  kêu gọi | góp | ước | khơi | coi | nhắc | báo tin | báo lại | thả | dựng | trao | phát | phân | đi | gặp | hòa | xuống | ra xem |
  đồng chủ trì | soạn | tăng | biên tập | in ấn | dán | thuê | dời | rào | khoanh | lợp | dọn | chở | tiêm | khử | nhắn | gọi | canh | gác | trông |
  kết nạp | truy thu | gia hạn | kiện toàn | củng cố | khuyến khích | thuyết phục | đối soát | tra cứu | kết hợp | phối kết hợp | phối, kết hợp | sát cánh | hiệp lực | chung tay | chung sức
`
  .trim()
  .split(/\s*\|\s*/)

/** Function words after which no name goes on. */
export const STOPS: ReadonlySet<string> = new Set(
  `để theo về với tại trong trước sau phải cần có đã đang sẽ được bị cùng là do từ đến khi nếu thì mà như kể ngay vào cho gồm trên dưới
   nhằm nên còn không chưa đều này đó nêu trên ra lên xuống qua bằng cũng vẫn hoặc hay bao những mọi toàn nhất rất thật tối chậm định hằng hàng
   và hoặc nhưng song tuy vì bởi đồng đúng cụ thể riêng nói chung nhân dịp gần giữa ngoài`
    .split(/\s+/)
    .filter((word) => word !== 'thể' && word !== 'trên'),
)

/** Verbs a body uses of itself: they tell what was said or decided, nobody is told to do anything. */
export const NARRATIVE_VERBS: readonly string[] = `
  chia sẻ với | đồng cảm | mong | ghi nhận | thông báo để | thông báo như sau | thông báo đến | thông báo kết luận | thông báo nội dung | trả lời như sau | trả lời: | có ý kiến: |
  thông báo tới | tiếp thu | đánh giá | biểu dương | nhiệt liệt | tin tưởng | chúc | kính chúc | thông tin để | trân trọng | bày tỏ | đồng tình | đề cao | hoan nghênh | cảm ơn | trân trọng | thống nhất | nhất trí |
  kết luận | chịu trách nhiệm thi hành | nhận được | nhận thấy | cơ bản | đồng ý | hứa | hẹn | đã | đang | sẽ | là | có ý kiến |
  tổ chức hội nghị | ban hành thông báo | quyết định | khẳng định | xin | giao | yêu cầu | đề nghị | phân công |
  ủng hộ | được | bị | cùng | tham dự | phát biểu | trình bày | phản ánh |
  giải đáp | hoạt động | thiếu | còn | chưa | xuống cấp | hư hỏng | hỏng | quá tải | không | nêu | cho rằng | cho biết
`
  .trim()
  .split(/\s*\|\s*/)
