/** Sentences the office writes again and again, ready to be put in; "…" is what differs. */
export const phrases: readonly { readonly use: string; readonly texts: readonly string[] }[] = [
  {
    use: 'Giao việc',
    texts: [
      'Giao … chủ trì, phối hợp với … thực hiện: …',
      'Giao Đảng ủy Ủy ban nhân dân phường chỉ đạo … rà soát, đánh giá hiện trạng, đề xuất phương án xử lý.',
      'Giao … khảo sát thực địa, lập danh mục các vị trí cần ưu tiên, báo cáo đề xuất trước ngày ….',
      'Đề nghị … phối hợp thực hiện theo chức năng, nhiệm vụ được giao.',
    ],
  },
  {
    use: 'Thời hạn, báo cáo',
    texts: [
      'Yêu cầu … báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy) trước ngày ….',
      'Hoàn thành và báo cáo kết quả Ban Thường vụ Đảng ủy phường trước ngày ….',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo để được xem xét, chỉ đạo.',
    ],
  },
  {
    use: 'Vượt thẩm quyền',
    texts: [
      'Đối với nội dung vượt thẩm quyền của phường, tổng hợp, kiến nghị cấp có thẩm quyền xem xét, giải quyết.',
      'Đề nghị thành phố xem xét bố trí nguồn vốn thực hiện.',
    ],
  },
  {
    use: 'Với người dân',
    texts: [
      'Trả lời bằng văn bản đến từng công dân có kiến nghị trước ngày ….',
      'Hướng dẫn đầy đủ, rõ ràng trình tự, thủ tục; hỗ trợ người cao tuổi, người gặp khó khăn khi nộp hồ sơ.',
      'Thông báo công khai kết quả để Nhân dân biết, giám sát.',
    ],
  },
  {
    use: 'Tổ chức thực hiện',
    texts: [
      'Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ Đảng ủy.',
      'Giao Văn phòng Đảng ủy phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thông báo kết quả theo quy định.',
      'Căn cứ nội dung Thông báo này, các cơ quan, đơn vị, tổ dân phố nghiêm túc triển khai thực hiện.',
    ],
  },
]
