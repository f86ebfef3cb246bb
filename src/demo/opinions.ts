import type { PersonKey } from './ward.ts'

/** How a matter of the demo stands: `done` and `referred` and `refused` were answered for, `until` is promised for later, the others wait. */
export type MatterFate = 'done' | 'until' | 'referred' | 'refused' | 'planned' | 'new'

export type DemoOpinion = {
  readonly name: string
  readonly group: number
  readonly text: string
  readonly place?: string
  /** Wants to be answered by e-mail. */
  readonly email?: string
  /** Answered on the spot, by whom. */
  readonly answer?: readonly [words: string, by: string]
  /** Before the dialogue, through the Front or the head of the group; without it at the microphone. */
  readonly before?: 'front' | 'group-head'
}

export type DemoMatter = {
  readonly title: string
  readonly topic: string
  readonly group: number | null
  readonly place?: string
  readonly lead: 'kt' | 'vhxh' | 'hcc' | 'ca' | null
  readonly head: PersonKey | null
  readonly plan?: string
  readonly fate: MatterFate
  /** Said to the people when the matter is concluded. */
  readonly outcome?: string
  readonly opinions: readonly DemoOpinion[]
}

/** Said at the microphone about an official: sealed as it is taken down, so that only the inspector can open it. */
export const demoAccusation: DemoOpinion = {
  name: 'Đặng Thị Liễu',
  group: 19,
  text: 'Tôi đi làm giấy xác nhận ba lần, người ở bàn tiếp dân lần nào cũng cáu gắt, bảo muốn nhanh thì phải biết điều. Tôi không có tiền biết điều.',
}

/** What was raised at the dialogue of the demo, gathered into matters: people, lanes and words are invented. */
export const demoMatters: readonly DemoMatter[] = [
  {
    title: 'Ngập ngõ 12 và ngõ 34 đường Cựu Viên mỗi khi mưa to',
    topic: 'ngap-ung',
    group: 12,
    place: 'ngõ 12, ngõ 34 đường Cựu Viên',
    lead: 'kt',
    head: 'thao',
    plan: 'Nạo vét 180 mét cống, thay 6 tấm đan; phần hạ cốt cửa xả đề xuất đưa vào danh mục đầu tư năm sau.',
    fate: 'until',
    outcome: 'Đã nạo vét 120 mét cống đầu ngõ 12. Đoạn còn lại và 6 tấm đan làm xong trước Tết.',
    opinions: [
      {
        name: 'Trần Thị Sáu',
        group: 12,
        text: 'Nhà tôi ở đầu ngõ 12, cứ mưa to là nước tràn vào đến bậc cửa, đồ đạc kê lên hết. Tôi già rồi không tát được. Đề nghị phường cho nạo vét cống.',
        place: 'ngõ 12 đường Cựu Viên',
        before: 'group-head',
      },
      {
        name: 'Nguyễn Văn Bảng',
        group: 12,
        text: 'Cống ngõ 34 đường Cựu Viên bị bùn lấp gần đầy, mưa nửa tiếng là ngập ngang bánh xe. Mong phường khơi thông sớm.',
        place: 'ngõ 34 đường Cựu Viên',
        before: 'front',
      },
      {
        name: 'Lê Thị Thơm',
        group: 12,
        text: 'Đề nghị thay mấy tấm đan vỡ trên rãnh ngõ 12, trẻ con đi học buổi tối dễ thụt chân.',
      },
    ],
  },
  {
    title: 'Cây xà cừ khô, nghiêng trước nhà văn hóa tổ 5',
    topic: 'cay-xanh',
    group: 5,
    place: 'trước nhà văn hóa tổ 5',
    lead: 'kt',
    head: 'thao',
    plan: 'Chặt hạ hai cây chết, cắt tỉa ba cây còn lại; trồng bù vào mùa xuân.',
    fate: 'done',
    outcome: 'Đã chặt hai cây chết, cắt tỉa ba cây còn lại; mùa xuân sẽ trồng bù.',
    opinions: [
      {
        name: 'Phạm Đức Toàn',
        group: 5,
        text: 'Hai cây xà cừ trước nhà văn hóa chết khô từ sau bão, cành rơi xuống đường mấy lần. Đề nghị phường chặt hạ trước khi có người bị thương.',
        before: 'front',
      },
      {
        name: 'Đào Thị Nhài',
        group: 5,
        text: 'Cây nghiêng hẳn ra đường, xe tải đi qua quệt cành. Mong được cắt tỉa.',
      },
    ],
  },
  {
    title: 'Đèn đường ngõ 88 Trần Tất Văn không sáng',
    topic: 'chieu-sang',
    group: 9,
    place: 'ngõ 88 đường Trần Tất Văn',
    lead: 'kt',
    head: 'thao',
    plan: 'Thay 7 bóng, kiểm tra lại đường dây nhánh.',
    fate: 'done',
    outcome: 'Đã thay 7 bóng đèn, đường dây nhánh đã kiểm tra.',
    opinions: [
      {
        name: 'Vũ Hồng Quang',
        group: 9,
        text: 'Ngõ 88 tối om hai tháng nay, bảy bóng đèn hỏng cả bảy. Công nhân tan ca đêm đi về rất sợ.',
        before: 'front',
      },
    ],
  },
  {
    title: 'Dây cáp viễn thông võng sát mặt đường Lê Duẩn kéo dài',
    topic: 'day-vong',
    group: 17,
    place: 'đường Lê Duẩn kéo dài',
    lead: 'kt',
    head: 'thao',
    fate: 'referred',
    outcome:
      'Cột và cáp do ngành điện và các nhà mạng quản lý; phường đã gửi văn bản đề nghị bó gọn, tạm căng lại hai điểm thấp nhất.',
    opinions: [
      {
        name: 'Hoàng Thị Mến',
        group: 17,
        text: 'Bó dây cáp trước cửa hàng tôi võng ngang đầu người, xe chở hàng vướng suốt. Đã gọi tổng đài mấy lần không thấy ai đến.',
      },
      {
        name: 'Ngô Duy Khánh',
        group: 17,
        text: 'Dây điện, dây mạng chằng chịt, có chỗ chạm mái tôn. Đề nghị kiểm tra, xử lý các điểm nguy hiểm.',
      },
    ],
  },
  {
    title: 'Tu bổ đình Cựu Viên',
    topic: 'di-tich',
    group: 7,
    lead: 'vhxh',
    head: 'yen',
    plan: 'Khảo sát hiện trạng, kiểm tra hồ sơ xếp hạng; hướng dẫn ban khánh tiết lập hồ sơ xin phép tu bổ.',
    fate: 'planned',
    opinions: [
      {
        name: 'Bùi Văn Chước',
        group: 7,
        text: 'Đình Cựu Viên dột hai gian bên, cột gỗ bị mối. Dân tổ chúng tôi muốn góp công góp của tu bổ, xin phường hướng dẫn thủ tục.',
        answer: [
          'Phòng Văn hóa - Xã hội sẽ cùng ban khánh tiết khảo sát trong tháng này.',
          'Chủ tịch Ủy ban nhân dân phường',
        ],
      },
      {
        name: 'Nguyễn Thị Lụa',
        group: 8,
        text: 'Đề nghị làm thêm nhà để đồ lễ và sân gạch ở đình cho các cụ sinh hoạt.',
      },
    ],
  },
  {
    title: 'Mùi khét từ cụm công nghiệp Quán Trữ vào ban đêm',
    topic: 'o-nhiem',
    group: 21,
    lead: 'kt',
    head: 'thao',
    plan: 'Kiểm tra nguồn thải ba cơ sở, đo nhanh vào ban đêm, yêu cầu cam kết khắc phục.',
    fate: 'planned',
    opinions: [
      {
        name: 'Đinh Thị Hà',
        group: 21,
        email: 'dinh.thi.ha@thu.example',
        text: 'Khoảng 11 giờ đêm là mùi nhựa khét bay sang, cả xóm phải đóng cửa. Cháu tôi ho suốt. Mong phường kiểm tra.',
        before: 'front',
      },
      {
        name: 'Trịnh Văn Lợi',
        group: 21,
        text: 'Khói từ cụm công nghiệp Quán Trữ thải về đêm, ban ngày kiểm tra thì không có. Đề nghị kiểm tra đột xuất.',
      },
    ],
  },
  {
    title: 'Cấp Giấy chứng nhận lần đầu cho các hộ ở khu tập thể cũ',
    topic: 'gcn',
    group: 30,
    lead: 'hcc',
    head: 'oanh',
    plan: 'Rà soát từng hộ, lập danh sách giấy tờ còn thiếu, hẹn ngày hướng dẫn tại nhà văn hóa tổ 30.',
    fate: 'planned',
    opinions: [
      {
        name: 'Đỗ Văn Hợi',
        group: 30,
        text: 'Nhà tôi ở từ năm 1985 chưa có giấy chứng nhận, nộp hồ sơ hai lần đều bảo thiếu. Tôi không biết nộp qua mạng.',
        before: 'group-head',
      },
      {
        name: 'Lưu Thị Vân',
        group: 30,
        text: 'Xin phường hướng dẫn rõ giấy tờ để cấp Giấy chứng nhận lần đầu, người già chúng tôi không rành điện thoại.',
      },
    ],
  },
  {
    title: 'Quán hát làm ồn sau 22 giờ',
    topic: 'an-ninh',
    group: 26,
    lead: 'ca',
    head: 'tuan',
    plan: 'Nhắc nhở, lập biên bản, kiểm tra đột xuất trong hai tuần.',
    fate: 'done',
    outcome:
      'Công an phường đã lập biên bản hai quán, xử phạt một quán; từ đó đến nay không còn tiếng ồn sau 22 giờ.',
    opinions: [
      {
        name: 'Phan Văn Nghĩa',
        group: 26,
        text: 'Hai quán hát đầu tổ mở loa đến nửa đêm, các cháu không học được. Đề nghị công an xử lý.',
      },
    ],
  },
  {
    title: 'Thiếu thùng rác ở dãy ki-ốt chợ Đầm',
    topic: 'thung-rac',
    group: 14,
    lead: null,
    head: null,
    fate: 'new',
    opinions: [
      {
        name: 'Mai Thị Thoa',
        group: 14,
        text: 'Dãy ki-ốt chợ Đầm có mỗi một thùng rác, chiều nào cũng tràn ra đường. Xin đặt thêm hai thùng.',
      },
    ],
  },
  {
    title: 'Mở rộng ngõ 5 để xe cứu hỏa vào được',
    topic: 'duong-ngo',
    group: 3,
    lead: 'kt',
    head: 'thao',
    plan: 'Đo lại lộ giới, họp các hộ hai bên ngõ.',
    fate: 'refused',
    outcome: 'Quy hoạch hiện nay không có dự án mở rộng ngõ; phần đất hai bên đã có giấy chứng nhận.',
    opinions: [
      {
        name: 'Chu Văn Thạch',
        group: 3,
        text: 'Ngõ 5 chỉ rộng hơn một mét rưỡi, xe cứu hỏa không vào được. Đề nghị phường mở rộng.',
      },
    ],
  },
]
