/** For a conclusion: what was ordered. */
export const conclusionPlaces = {
  'nội dung kết luận': {
    what: 'kết luận dự thảo từ các hồ sơ của hội nghị: ghi nhận, giao việc theo nhóm lĩnh vực, tổ chức thực hiện',
    sample: {
      blocks: [
        {
          kind: 'paragraph',
          text: 'Trên cơ sở tổng hợp các ý kiến của đại biểu Nhân dân, Ban Thường vụ Đảng ủy phường thống nhất kết luận như sau:',
        },
        {
          kind: 'clauses',
          clauses: [
            { text: 'Ghi nhận 37 ý kiến của đại diện Nhân dân và các đại biểu dự hội nghị.' },
            {
              text: 'Giao Đảng ủy Ủy ban nhân dân phường chỉ đạo các phòng, đơn vị chuyên môn rà soát từng nội dung kiến nghị, tham mưu phương án xử lý đúng quy định.',
              clauses: [
                {
                  text: 'Đối với các kiến nghị về hạ tầng, giao thông, thoát nước (21 ý kiến)',
                  marks: 'dash',
                  clauses: [
                    {
                      text: 'Giao Phòng Kinh tế, Hạ tầng và Đô thị phường chủ trì, phối hợp với Công an phường nạo vét cống ngõ 123 đường Trần Thành Ngọ, hoàn thành trước ngày 31/12/2025.',
                    },
                  ],
                },
                {
                  text: 'Đối với các kiến nghị về môi trường (9 ý kiến)',
                  marks: 'dash',
                  clauses: [
                    {
                      text: 'Giao Công an phường kiểm tra điểm tập kết rác tại Tổ dân phố Quán Trữ, báo cáo trước ngày 10/12/2025.',
                    },
                  ],
                },
              ],
            },
            {
              text: 'Đề nghị 43 tổ dân phố thông báo nội dung kết luận này đến Nhân dân; phối hợp với các đơn vị được giao nhiệm vụ.',
            },
            {
              text: 'Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ Đảng ủy.',
            },
          ],
        },
      ],
    },
  },
} as const
