import { describe, expect, test } from 'vitest'
import { compared, directivesOf, type Said } from './one-clause.fixture.ts'

describe('what is to be brought about is told:', () => {
  test.each<[clause: string, ...said: Said[]]>([
    ['Giao Phòng Kinh tế đặt lại 06 nắp cống mất trộm.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế dặm vá lộ Kênh Ba, hàn lại lan can cầu.', { deliverables: ['repair'] }],
    ['Giao Công ty Cây xanh đốn hạ cây điệp sâu mục.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế kiểm kê 11 khu đất công bỏ trống.', { deliverables: ['survey'] }],
    ['Giao Chủ tịch UBND phường hằng tuần nghe báo cáo tiến độ.', { deliverables: [] }],
    ['Giao Phòng Kinh tế xuống tận ấp coi từng đoạn lộ hư.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế đi thực địa, ghi nhận mực nước.', { deliverables: ['survey'] }],
    ['Giao Công an xã làm rõ việc trâu bò phá lúa.', { deliverables: ['inspection'] }],
    ['Giao Thanh tra xã xác minh đơn của bà Tư.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế khơi cống, thông mương trước nhà văn hóa.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế có biện pháp khắc phục tình trạng nước yếu.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế thả phao báo tại 03 điểm cạn.', { deliverables: ['repair'] }],
    ['Đề nghị Mặt trận xã kêu gọi ủng hộ vật liệu làm lại nhà.', { deliverables: ['campaign'] }],
    ['Trong thời gian chờ lắp đèn, Công an phường phân luồng giờ tan ca.', { deliverables: [] }],
    ['Giao Trung tâm gửi thư xin lỗi từng người dân.', { deliverables: ['citizen-reply'] }],
    ['Trưởng các thôn phổ biến nội dung Thông báo này trên loa.', { deliverables: ['announcement'] }],
    ['Ấp Kinh Ba góp ngày công làm đường.', { deliverables: [] }],
    ['Giao Phòng Kinh tế xác định cụ thể các vị trí hư hỏng trên tuyến.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế tổng kiểm tra các cơ sở kinh doanh karaoke.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế lên phương án phân luồng giao thông.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế có lộ trình cụ thể thay thế đường ống.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế lập tờ trình xin chủ trương đầu tư.', { deliverables: ['proposal'] }],
    ['Giao Phòng Kinh tế lập báo cáo đề xuất chủ trương đầu tư.', { deliverables: ['proposal'] }],
    [
      'Giao Phòng Kinh tế tham mưu UBND phường giải pháp khắc phục tình trạng ngập úng.',
      { deliverables: ['proposal'] },
    ],
    ['Giao Phòng Kinh tế kiến nghị Sở Xây dựng bổ sung đèn tín hiệu.', { deliverables: ['proposal'] }],
    [
      'Giao Phòng Kinh tế có văn bản đề nghị Sở Xây dựng bổ sung đèn tín hiệu.',
      { deliverables: ['proposal'] },
    ],
    ['Giao Phòng Kinh tế gia cố taluy, chống sạt lở.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế láng lại mặt đường ngõ 5.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế lắp biển cấm đỗ xe.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế trồng lại 15 cây xanh đã chết.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế thay 20 bóng đèn cháy.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế bê tông hóa ngõ 25.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế xây bờ kè đoạn qua nhà ông Tám.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đổ đá cấp phối 300 m đường.', { deliverables: ['repair'] }],
    ['Giao Phòng Văn hóa - Xã hội tư vấn, giúp các hộ làm thủ tục vay vốn.', { deliverables: ['guidance'] }],
    ['Giao Phòng Văn hóa - Xã hội mở lớp tập huấn kỹ năng số.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế phúc đáp ông Nguyễn Văn Tư bằng văn bản.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế trả lời dứt điểm cho bà Lê Thị Sáu.', { deliverables: ['citizen-reply'] }],
    [
      'Giao Phòng Kinh tế thông báo kết quả giải quyết đến người kiến nghị.',
      { deliverables: ['citizen-reply'] },
    ],
    ['Giao Phòng Kinh tế thông tin lại cho người dân biết.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế giải thích rõ cho bà con về chính sách đền bù.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế có văn bản trả lời công dân.', { deliverables: ['citizen-reply'] }],
    [
      'Giao Phòng Kinh tế thông báo lịch cắt nước trên hệ thống truyền thanh.',
      { deliverables: ['announcement'] },
    ],
    [
      'Giao Phòng Kinh tế niêm yết công khai danh sách tại nhà văn hóa khu phố.',
      { deliverables: ['announcement'] },
    ],
    [
      'Giao Phòng Kinh tế đăng danh sách lên trang thông tin điện tử phường.',
      { deliverables: ['announcement'] },
    ],
    ['Giao Văn phòng phát thông tin trên loa truyền thanh.', { deliverables: ['announcement'] }],
    ['Giao Văn phòng thông tin rộng rãi đến Nhân dân.', { deliverables: ['announcement'] }],
    ['Giao Đoàn Thanh niên phát động phong trào trồng cây.', { deliverables: ['campaign'] }],
    ['Giao các tổ dân phố tổng dọn vệ sinh vào Chủ nhật.', { deliverables: ['campaign'] }],
    ['Giao Hội Phụ nữ tuyên truyền, vận động hội viên phân loại rác.', { deliverables: ['campaign'] }],
    ['Giao Công an phường mở đợt cao điểm xử lý vi phạm nồng độ cồn.', { deliverables: ['campaign'] }],
    ['Giao Phòng Kinh tế lập danh mục các tuyến đường ưu tiên đầu tư.', { deliverables: ['priority-list'] }],
    [
      'Giao Phòng Kinh tế sắp xếp thứ tự ưu tiên các tuyến ngõ cần sửa chữa.',
      { deliverables: ['priority-list'] },
    ],
    [
      'Giao Phòng Kinh tế rà soát, lập danh sách 15 tuyến ngõ theo thứ tự ưu tiên.',
      { deliverables: ['survey', 'priority-list'] },
    ],
    ['Giao Phòng Kinh tế xây dựng phương án, kế hoạch nạo vét kênh.', { deliverables: ['plan'] }],
    ['Giao Phòng Kinh tế khắc phục, báo cáo kết quả.', { deliverables: ['repair', 'report'] }],
    ['Giao Phòng Kinh tế xây dựng báo cáo đánh giá tác động môi trường.', { deliverables: ['report'] }],
    ['Giao Công an phường kiểm tra, xử lý nghiêm xe quá tải.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế kiểm tra, khảo sát thực tế.', { deliverables: ['inspection', 'survey'] }],
    ['Giao Công an phường thanh tra, kiểm tra cơ sở Thành Đạt.', { deliverables: ['inspection'] }],
    ['Giao Phòng Kinh tế rà soát quỹ đất công.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế thống kê số hộ chưa có nước sạch.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế kiểm đếm, đo đạc diện tích thu hồi.', { deliverables: ['survey'] }],
    ['Giao Phòng Kinh tế cải tạo, chỉnh trang vỉa hè đường Lê Lợi.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đẩy nhanh tiến độ thi công đường Lê Lợi.', { deliverables: [] }],
    ['Giao Phòng Kinh tế đưa tuyến ngõ 25 vào kế hoạch đầu tư công năm 2026.', { deliverables: [] }],
    ['Giao Phòng Kinh tế ban hành văn bản hướng dẫn các hộ kê khai.', { deliverables: ['guidance'] }],
    [
      'Giao Phòng Kinh tế trình HĐND phường thông qua danh mục đầu tư công.',
      { deliverables: [], reportTo: ['HĐND phường'] },
    ],
    ['Giao Phòng Kinh tế dự thảo văn bản trả lời công dân.', { deliverables: ['citizen-reply'] }],
    ['Giao Phòng Kinh tế tổ chức đối thoại, giải thích với 12 hộ dân.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế tăng cường tuyên truyền trên loa truyền thanh.', { deliverables: ['campaign'] }],
    ['Giao Phòng Kinh tế công bố kết quả quan trắc.', { deliverables: ['announcement'] }],
    ['Giao Phòng Kinh tế hỗ trợ các hộ hoàn thiện hồ sơ vay vốn.', { deliverables: ['guidance'] }],
    ['Giao Phòng Kinh tế tháo dỡ 12 mái che vi phạm.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế cắt tỉa cành cây, thay thế 5 cột điện xiêu.', { deliverables: ['repair'] }],
    ['Giao Ban Quản lý dự án đẩy nhanh, hoàn thành sửa chữa nhà văn hóa.', { deliverables: ['repair'] }],
    ['Giao Ban Quản lý dự án tổ chức thi công tuyến ngõ 25.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đắp lại đoạn đê bị vỡ, làm 200 m mương thoát nước.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế san gạt mặt bằng, chặt cây khô ngả ra đường.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế vá các ổ gà đoạn từ số nhà 12 đến số nhà 60.', { deliverables: ['repair'] }],
    ['Giao Phòng Kinh tế đọc lịch cắt điện trên loa truyền thanh.', { deliverables: ['announcement'] }],
    ['Giao Phòng Kinh tế nhắn tin vào nhóm Zalo của tổ cho bà con biết.', { deliverables: ['announcement'] }],
    ['Giao Phòng Kinh tế soạn kế hoạch diễn tập.', { deliverables: ['plan'] }],
    [
      'Giao Phòng Kinh tế trình HĐND xã bố trí vốn làm đường vào khu sản xuất.',
      { deliverables: ['proposal'], reportTo: ['HĐND xã'] },
    ],
    ['Giao Phòng Kinh tế kiến nghị cấp trên cho sửa cầu.', { deliverables: ['proposal'] }],
    ['Giao Phòng Kinh tế phúc tra lại vụ việc.', { deliverables: ['inspection'] }],
  ])('“%s”', (clause, ...said) => {
    const { read, wanted } = compared(clause, said)
    expect(read).toEqual(wanted)
  })
})

const LEADS = [
  'Phòng Kinh tế',
  'Đảng ủy UBND phường',
  'Trung tâm Phục vụ hành chính công phường',
  '12 khu phố',
]

describe('a term put off is an act whose old term is none:', () => {
  test.each(LEADS)('for “%s”', (name) => {
    for (const what of [
      'Gia hạn thời gian hoàn thành nhiệm vụ giao',
      'Điều chỉnh thời hạn hoàn thành của',
      'Lùi thời hạn giao cho',
    ])
      for (const [from, to] of [
        ['từ “trước ngày 30/11/2025”', 'thành “trước ngày 31/12/2025”'],
        ['từ trước ngày 30/11/2025', 'sang trước ngày 31/12/2025'],
      ]) {
        const read = directivesOf(`${what} ${name} về lập phương án chỉnh trang kiệt 42 ${from} ${to}.`)
        expect(read.map(({ lead, deliverables }) => ({ lead, deliverables }))).toEqual([
          { lead: [name], deliverables: ['plan'] },
        ])
        expect(read[0]?.due.map(({ date }) => date)).toEqual(['2025-12-31'])
      }
  })
})

describe('whoever must act on what is beyond the powers of others is told anew:', () => {
  test.each(LEADS.slice(1, 3))('“%s”', (name) => {
    for (const matter of [
      'Việc đấu nối thêm 60 hộ vượt thẩm quyền của phường',
      'Kiến nghị về cầu Đông không thuộc thẩm quyền của xã',
      'Nội dung này ngoài thẩm quyền của đơn vị',
    ]) {
      const read = directivesOf(
        `Đề nghị Công ty Nước sạch thay đoạn ống hỏng. ${matter}, ${name} có văn bản kiến nghị UBND tỉnh trong tháng 12/2025.`,
      )
      expect(read.map(({ lead, due }) => [...lead, ...due.map(({ phrase }) => phrase)])).toEqual([
        ['Công ty Nước sạch'],
        [name, 'trong tháng 12/2025'],
      ])
    }
  })
})

describe('a body named before without its name is told nothing anew:', () => {
  test.each(['Công ty', 'Doanh nghiệp', 'Chủ đầu tư', 'Nhà thầu', 'Đơn vị'])('“yêu cầu %s …”', (name) => {
    for (const lead of LEADS) {
      const quote = `Giao ${lead} kiểm tra tải trọng xe; yêu cầu ${name} tưới đường 04 lần/ngày. Báo cáo Ban Thường vụ Đảng ủy trước ngày 15/12/2025.`
      expect(directivesOf(quote).map((read) => ({ lead: read.lead, quote: read.quote }))).toEqual([
        { lead: [lead], quote },
      ])
    }
  })
})

describe('what must not happen is a task of those whose list it stands in:', () => {
  test.each(['Không để phát sinh vi phạm mới.', 'Không được thu thêm phí.', 'Không tự ý cho thuê vỉa hè.'])(
    '%s',
    (task) => {
      for (const lead of LEADS) {
        const read = directivesOf(
          `Đề nghị ${lead} thực hiện các nhiệm vụ sau:\n- Tuần tra khu vực chợ.\n- ${task}`,
        )
        expect(read.map((one) => [one.clause, ...one.lead, one.quote]).at(-1)).toEqual(['1.2', lead, task])
      }
    },
  )
})

describe('new wording in quotation marks is quoted without the mark that closes it:', () => {
  test.each(['Điểm 2.4 được sửa lại như sau:\n\n“2.4. ', 'Bổ sung điểm 3.5: “', 'Bổ sung điểm 3.5: "'])(
    '%j',
    (opening) => {
      for (const lead of LEADS) {
        const quote = `Giao ${lead} vận động Quỹ “Vì người nghèo” trước ngày 15/12/2025.`
        const close = opening.endsWith('"') ? '"' : '”'
        expect(directivesOf(`${opening}${quote}${close}`).map((read) => read.quote)).toEqual([quote])
      }
    },
  )
  test('and a name between marks at the end keeps its own', () => {
    const quote = 'Giao Phòng Kinh tế tham mưu mô hình “Tuyến đường xanh”'
    expect(directivesOf(`${quote}\n\n2. Giao Công an phường tuần tra.`)[0]?.quote).toBe(quote)
  })
})

describe('a product is read from its words, whoever makes it:', () => {
  test.each<[task: string, deliverables: readonly string[]]>([
    ['trình Chủ tịch UBND xã danh mục kèm dự toán', ['priority-list']],
    ['trình HĐND phường thông qua danh mục đầu tư công', []],
    ['gửi kế hoạch đến Văn phòng Đảng ủy', ['plan']],
    ['gửi UBND phường phương án phân luồng', ['plan']],
    ['lập biên bản, có biện pháp xử lý', []],
    ['lập các biện pháp xử lý', ['proposal']],
    ['tham mưu Ban Thường vụ trình Tỉnh ủy theo quy định', ['proposal']],
    ['cập nhật số liệu giải ngân, hằng tuần gửi Phòng Văn hóa - Xã hội', ['report']],
    ['tiếp thu ý kiến, bổ sung chỉ tiêu hồ sơ trực tuyến toàn trình', []],
    ['tổng hợp nội dung chương trình', []],
    ['rà soát tài khoản truy cập', []],
    ['rà soát nguồn thu', []],
    ['rà soát các dự án chậm tiến độ', []],
    ['rà soát các tuyến mương', ['survey']],
    ['cho học sinh nghỉ khi có thông báo của Sở Giáo dục và Đào tạo', []],
    ['chuyển thông báo đến tận tay hộ kinh doanh', []],
    ['thông báo cho bà con biết', ['announcement']],
    ['nghiệm thu khối lượng của 06 công trình nâng cấp hẻm', []],
    ['nâng cấp hẻm 12', ['repair']],
    ['kiểm tra (thay Phòng Văn hóa - Xã hội)', ['inspection']],
    ['thay bóng đèn hỏng', ['repair']],
  ])('“%s” → %j', (task, deliverables) => {
    for (const lead of ['Phòng Kinh tế', 'Đảng ủy UBND phường', 'Trung tâm Phục vụ hành chính công phường'])
      for (const clause of [`Giao ${lead} ${task}.`, `${lead}: ${task}.`, `${lead} có trách nhiệm ${task}.`])
        expect(directivesOf(clause).map((read) => read.deliverables)).toEqual([deliverables])
  })

  test('works that are beyond the powers of the ward are none of its own', () => {
    for (const works of ['nạo vét kênh Đông', 'sửa cầu Đông', 'đấu nối thêm 60 hộ'])
      for (const beyond of [
        'vượt thẩm quyền của phường',
        'không thuộc thẩm quyền của xã',
        'ngoài khả năng của phường',
      ])
        expect(
          directivesOf(`Việc ${works} ${beyond}, UBND phường có văn bản kiến nghị UBND tỉnh.`)[0]
            ?.deliverables,
        ).toEqual(['proposal'])
  })

  test('a row of a table that names what is to be made orders it', () => {
    for (const [content, product, deliverables] of [
      ['Phương án sắp xếp chợ cũ', 'Tờ trình UBND phường', ['plan', 'proposal']],
      ['Kế hoạch khai giảng năm học mới', 'Kế hoạch', ['plan']],
      ['Danh mục điểm ngập', 'Báo cáo', ['priority-list', 'report']],
      ['Rà soát tuyến mương', 'Danh mục', ['survey', 'priority-list']],
    ] as const) {
      const table = `TT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\tSản phẩm\n1\t${content}\tPhòng Kinh tế\t31/12/2025\t${product}`
      expect(directivesOf(`Nhiệm vụ cụ thể\n\n${table}`)[0]?.deliverables).toEqual(deliverables)
    }
  })
})
