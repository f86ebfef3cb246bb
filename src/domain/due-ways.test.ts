import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { found, phrases } from './due-phrase.fixture.ts'

/** Ways of setting a term that offices use beside "trước ngày …": the phrase, and what it says of a notice of 25/11/2025. */
describe('a term is read however the office says it:', () => {
  test.each([
    ['Nạo vét kênh, đến ngày 30/12/2025 hoàn thành.', 'đến ngày 30/12/2025', '2025-12-30 inclusive'],
    ['Báo cáo Chủ tịch UBND xã ngày 23/12/2025.', 'ngày 23/12/2025', '2025-12-23 inclusive'],
    ['Phát loa trước lễ Quốc khánh 02/9/2026.', 'trước lễ Quốc khánh 02/9/2026', '2026-09-02 exclusive'],
    [
      'Trao quà trước Ngày Thương binh - Liệt sĩ (27/7/2026).',
      'trước Ngày Thương binh - Liệt sĩ (27/7/2026)',
      '2026-07-27 exclusive',
    ],
    ['Xong trước dịp 30/4/2026.', 'trước dịp 30/4/2026', '2026-04-30 exclusive'],
    ['Xong trước Tết Bính Ngọ.', 'trước Tết Bính Ngọ', 'exclusive'],
    ['Mở lớp chậm nhất đầu năm học 2026 - 2027.', 'chậm nhất đầu năm học 2026 - 2027', 'inclusive'],
    ['Khởi công không muộn hơn quý I năm sau.', 'không muộn hơn quý I năm sau', '2026-03-31 inclusive'],
    ['Tổ chức giải bóng đá trước 20-12.', 'trước 20-12', '2025-12-20 exclusive'],
    [
      'Phun hóa chất trong tuần từ 15/12 đến 21/12/2025.',
      'trong tuần từ 15/12 đến 21/12/2025',
      '2025-12-21 inclusive',
    ],
    ['Gửi lịch xả trước mỗi lần xả ít nhất 24 giờ.', 'trước mỗi lần xả ít nhất 24 giờ', 'exclusive'],
    [
      'Trả lời trong vòng 10 ngày kể từ ngày đối thoại.',
      'trong vòng 10 ngày kể từ ngày đối thoại',
      '2025-12-01 inclusive',
    ],
    ['Hằng tháng, vào ngày 25, gửi danh sách.', 'Hằng tháng, vào ngày 25', 'inclusive monthly'],
    ['Cuối mỗi tháng tổng hợp báo cáo.', 'Cuối mỗi tháng', 'inclusive monthly'],
    ['Mỗi tháng ra quân một lần.', 'Mỗi tháng ra quân một lần', 'inclusive monthly weak'],
    ['Báo cáo tại giao ban tuần.', 'tại giao ban tuần', 'inclusive'],
    ['Báo cáo vào phiên họp thường kỳ tháng 12/2025.', 'tháng 12/2025', '2025-12-31 inclusive'],
    ['Tuần sau phải đi kiểm tra.', 'Tuần sau', 'inclusive'],
    ['Nạo vét mương tổ 5, Phòng Kinh tế, Quý I/2026.', 'Quý I/2026', '2026-03-31 inclusive'],
    ['Trám khe đập, xong trước khi đổ ải vụ xuân.', 'trước khi đổ ải vụ xuân', 'exclusive'],
    ['Di dời cột điện trước Noel.', 'trước Noel', 'exclusive'],
    ['Tuần tra đến hết mùa thu hoạch dưa.', 'đến hết mùa thu hoạch dưa', 'inclusive'],
    ['Trình không sau ngày 15/12/2025.', 'không sau ngày 15/12/2025', '2025-12-15 inclusive'],
    ['Cứ 10 ngày báo Chủ tịch UBND xã.', 'Cứ 10 ngày', 'inclusive weak'],
    ['Báo cáo mỗi sáng thứ Hai.', 'mỗi sáng thứ Hai', 'inclusive weekly weak'],
    ['Tổng vệ sinh vào ngày 19/12/2025.', 'ngày 19/12/2025', '2025-12-19 inclusive weak'],
    ['Nạo vét kênh (30/12/2025).', '30/12/2025', '2025-12-30 inclusive'],
    ['Nạo vét kênh (hạn 30/12/2025).', '30/12/2025', '2025-12-30 inclusive'],
    ['Nạo vét kênh, hoàn thành quý I/2026.', 'quý I/2026', '2026-03-31 inclusive'],
    ['Nạo vét kênh, xong tháng 01/2026.', 'tháng 01/2026', '2026-01-31 inclusive'],
    ['Nạo vét kênh vào cuối quý I/2026.', 'vào cuối quý I/2026', '2026-03-31 inclusive'],
    ['Nạo vét kênh trong nửa đầu tháng 12/2025.', 'trong nửa đầu tháng 12/2025', '2025-12-15 inclusive'],
    ['Nạo vét kênh, tiến độ: tháng 12/2025.', 'tháng 12/2025', '2025-12-31 inclusive'],
    ['Dọn vệ sinh. Thời gian thực hiện: Thường xuyên.', 'Thường xuyên', 'inclusive'],
    ['Chi trả bù trong kỳ tháng 5/2026.', 'trong kỳ tháng 5/2026', '2026-05-31 inclusive'],
    [
      'Trình xong chậm nhất ngày cuối cùng của tháng 11/2025.',
      'chậm nhất ngày cuối cùng của tháng 11/2025',
      '2025-11-30 inclusive',
    ],
    [
      'Báo cáo UBND xã vào 17 giờ ngày 10/12/2025.',
      'vào 17 giờ ngày 10/12/2025',
      '2025-12-10 inclusive 17:00',
    ],
    ['Báo cáo trước ngày 15 tháng sau.', 'trước ngày 15 tháng sau', '2025-12-15 exclusive'],
    ['Báo cáo trước ngày 05 của tháng kế tiếp.', 'trước ngày 05 của tháng kế tiếp', 'exclusive monthly'],
    ['Báo cáo định kỳ hằng tháng trước ngày 25.', 'định kỳ hằng tháng trước ngày 25', 'exclusive monthly'],
    ['Báo cáo 6 tháng một lần.', '6 tháng một lần', 'inclusive half-yearly weak'],
    ['Báo cáo mỗi quý một lần.', 'mỗi quý một lần', 'inclusive quarterly weak'],
    ['Báo cáo vào thứ Sáu hằng tuần.', 'vào thứ Sáu hằng tuần', 'inclusive weekly weak'],
    ['Báo cáo ngay khi có kết quả.', 'ngay khi có kết quả', 'inclusive weak'],
    ['Niêm yết ngay sau khi nhận được.', 'ngay sau khi nhận được', 'inclusive weak'],
    ['Xử lý ngay trong ngày.', 'ngay trong ngày', 'inclusive weak'],
    ['Phổ biến tại cuộc họp gần nhất.', 'tại cuộc họp gần nhất', 'inclusive'],
    [
      'Trả lời sau 10 ngày kể từ ngày tổ chức hội nghị.',
      'sau 10 ngày kể từ ngày tổ chức hội nghị',
      '2025-12-01 inclusive',
    ],
    [
      'Hoàn thành trong 10 ngày đầu tháng 12/2025.',
      'trong 10 ngày đầu tháng 12/2025',
      '2025-12-10 inclusive',
    ],
    ['Hoàn thành vào giữa tháng 12/2025.', 'vào giữa tháng 12/2025', '2025-12-15 inclusive'],
    ['Hoàn thành cuối năm 2025.', 'cuối năm 2025', '2025-12-31 inclusive'],
    ['Hoàn thành trước khi kết thúc quý I/2026.', 'trước khi kết thúc quý I/2026', '2026-03-31 inclusive'],
    [
      'Hoàn thành trong những tháng cuối năm 2025.',
      'trong những tháng cuối năm 2025',
      '2025-12-31 inclusive',
    ],
    ['Hoàn thành trong sáu tháng đầu năm 2026.', 'trong sáu tháng đầu năm 2026', '2026-06-30 inclusive'],
    [
      'Hoàn thành trong các tháng 12/2025 và 01/2026.',
      'trong các tháng 12/2025 và 01/2026',
      '2026-01-31 inclusive',
    ],
    ['Hoàn thành trong Quý I, II năm 2026.', 'trong Quý I, II năm 2026', '2026-06-30 inclusive'],
    ['Hoàn thành trước ngày 23 tháng Chạp.', 'trước ngày 23 tháng Chạp', 'exclusive'],
    [
      'Hoàn thành trước dịp Tết Nguyên đán Bính Ngọ 2026.',
      'trước dịp Tết Nguyên đán Bính Ngọ 2026',
      'exclusive',
    ],
    ['Hoàn thành trước Đại hội Đảng bộ phường.', 'trước Đại hội Đảng bộ phường', 'exclusive'],
    ['Hoàn thành trong dịp nghỉ hè.', 'trong dịp nghỉ hè', 'inclusive'],
    ['Gia cố đê trước khi lũ về.', 'trước khi lũ về', 'exclusive'],
    ['Kiến nghị HĐND tỉnh tại kỳ họp cuối năm.', 'tại kỳ họp cuối năm', 'inclusive'],
    ['Báo cáo tại hội nghị giao ban ngày 08/12/2025.', 'ngày 08/12/2025', '2025-12-08 inclusive'],
    [
      'Xong trong 15 ngày, kể từ ngày Thông báo này được ban hành.',
      'trong 15 ngày, kể từ ngày Thông báo này được ban hành',
      '2025-12-10 inclusive',
    ],
    ['Xong trong 5 ngày tới.', 'trong 5 ngày tới', 'inclusive'],
    ['Phải xong trong một tháng.', 'trong một tháng', 'inclusive'],
    ['Báo cáo trước ngày 20 của tháng.', 'trước ngày 20 của tháng', 'exclusive monthly'],
    ['Báo cáo trước ngày 15 tháng này.', 'trước ngày 15 tháng này', '2025-11-15 exclusive past'],
    ['Báo cáo định kỳ vào thứ Năm hằng tuần.', 'định kỳ vào thứ Năm hằng tuần', 'inclusive weekly'],
    ['Báo cáo 01 tuần/lần.', '01 tuần/lần', 'inclusive weekly weak'],
    ['Báo cáo quý, 6 tháng và năm.', 'quý, 6 tháng và năm', 'inclusive quarterly weak'],
    ['Dọn vệ sinh từ nay đến Tết Nguyên đán.', 'từ nay đến Tết Nguyên đán', 'inclusive'],
    ['Đến tháng 6/2026 hoàn thành.', 'Đến tháng 6/2026', '2026-06-30 inclusive'],
    [
      'Phun thuốc trong hai ngày 13 và 14/12/2025.',
      'trong hai ngày 13 và 14/12/2025',
      '2025-12-14 inclusive',
    ],
    [
      'Xong trước 12 giờ trưa ngày 10/12/2025.',
      'trước 12 giờ trưa ngày 10/12/2025',
      '2025-12-10 exclusive 12:00',
    ],
    ['Xong cuối giờ chiều ngày 10/12/2025.', 'cuối giờ chiều ngày 10/12/2025', '2025-12-10 inclusive'],
    [
      'Xong trước giờ hành chính ngày 10/12/2025.',
      'trước giờ hành chính ngày 10/12/2025',
      '2025-12-10 exclusive',
    ],
    ['Xong trước ngày mùng 10 tháng 12.', 'trước ngày mùng 10 tháng 12', '2025-12-10 exclusive'],
    ['Xong trước Tết Dương lịch 2026.', 'trước Tết Dương lịch 2026', '2026-01-01 exclusive'],
    ['Ra quân vào ngày Chủ nhật 29/11/2026.', 'ngày Chủ nhật 29/11/2026', '2026-11-29 inclusive weak'],
    ['Kiểm tra lại vào đầu tháng 12/2025.', 'vào đầu tháng 12/2025', '2025-12-01 inclusive'],
    ['Hằng tuần gửi hình ảnh cho Công an phường.', 'Hằng tuần', 'inclusive weekly weak'],
    ['Trao đổi với chi bộ ngay sau khi xử lý.', 'ngay sau khi xử lý', 'inclusive weak'],
  ])('“%s”', (sentence, phrase, reading) => {
    expect(phrases(sentence)).toEqual([phrase])
    expect(found(sentence)).toEqual([reading])
  })

  test('the second of two stretches that one word sets is a term too', () => {
    expect(found('Hoàn thành trong tháng 12/2025 và quý I/2026.')).toEqual([
      '2025-12-31 inclusive',
      '2026-03-31 inclusive',
    ])
  })

  test('the second of two days that one word sets is a term too', () => {
    expect(found('Báo cáo trước ngày 15/6/2026 và 15/12/2026.')).toEqual([
      '2026-06-15 exclusive',
      '2026-12-15 exclusive',
    ])
  })

  test.each([
    'Duy trì tuần tra kể từ ngày 01/01/2026.',
    'Xây dựng kế hoạch giai đoạn 2026 - 2030.',
    'Chặt hạ, thay thế ngay.',
  ])('“%s” sets none', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})

/** Whatever leads in, whatever stretch or day follows, whatever is ordered before and stands behind: the term is those words, whole. */
describe('a term is read whole in every sentence that its words can make:', () => {
  const LEADS = ['trước', 'chậm nhất', 'muộn nhất', 'chậm nhất là', 'đến hết']
  const STRETCHES = [
    'ngày 15/12/2025',
    'ngày 15 tháng 12 năm 2025',
    'thứ Hai, ngày 15/12/2025',
    'tháng 12/2025',
    'tháng 12 năm 2025',
    'quý I/2026',
    'quý I năm 2026',
    'năm 2026',
  ]
  const ORDERS = ['Báo cáo UBND phường', 'Nạo vét kênh', 'Trả lời các hộ', 'Xây dựng kế hoạch,', 'Hoàn thành']
  const ENDS = ['.', '; báo cáo kết quả.', ', không để kéo dài.', ' (qua Văn phòng).']

  test('leads × days and stretches', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORDERS),
        fc.constantFrom(...LEADS),
        fc.constantFrom(...STRETCHES),
        fc.constantFrom(...ENDS),
        (order, lead, stretch, end) => {
          expect(phrases(`${order} ${lead} ${stretch}${end}`)).toEqual([`${lead} ${stretch}`])
        },
      ),
    )
  })

  test('terms × what they are counted from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORDERS),
        fc.constantFrom('trong', 'trong vòng', 'trong thời hạn', 'chậm nhất', 'không quá'),
        fc.constantFrom('05 ngày', '10 ngày làm việc', 'hai tuần', '02 tháng'),
        fc.constantFrom('kể từ ngày', 'tính từ ngày', 'sau ngày', 'từ ngày'),
        fc.constantFrom('ban hành Thông báo này', 'ký', 'kết thúc hội nghị', 'nhận được hồ sơ', '01/12/2025'),
        (order, lead, length, since, start) => {
          const phrase = `${lead} ${length} ${since} ${start}`
          expect(phrases(`${order} ${phrase}.`)).toEqual([phrase])
        },
      ),
    )
  })

  test('staff meetings, weeks and rhythms × what is due with them', () => {
    for (const order of [
      'Báo cáo Giám đốc Sở',
      'Gửi kết quả về UBND phường',
      'Sơ kết,',
      'Trình Ban Thường vụ',
    ])
      for (const phrase of [
        'trước cuộc họp giao ban tuần tới',
        'trước giao ban tuần đầu tháng 12',
        'trước hội nghị giao ban tháng sau',
        'trong tuần',
        'vào tuần đầu tháng 12/2025',
        'vào tuần cuối tháng 12',
        'trong tuần thứ hai của tháng 12/2025',
      ]) {
        expect(phrases(`${order} ${phrase}.`)).toEqual([phrase])
        expect(found(`${order} ${phrase}.`)).toEqual([phrase.startsWith('trước') ? 'exclusive' : 'inclusive'])
      }
    for (const phrase of [
      'tại cuộc họp giao ban tuần đầu tháng 12',
      'tại giao ban quý sau',
      'tại buổi giao ban tuần tới',
    ])
      expect(found(`Tổng hợp, báo cáo Giám đốc Sở ${phrase}.`)).toEqual(['inclusive'])
  })

  test('two hours of every day', () => {
    for (const [first, second] of [
      ['trước 07 giờ 00', 'trước 17 giờ 00'],
      ['trước 7h', 'trước 16h30'],
    ])
      for (const day of ['hằng ngày', 'mỗi ngày'])
        expect(phrases(`Báo cáo nhanh về UBND phường ${first} và ${second} ${day}.`)).toEqual([
          first,
          `${second} ${day}`,
        ])
    expect(found('Báo cáo trước 07 giờ 00 và trước 17 giờ 00 hằng ngày.')).toEqual([
      'exclusive 07:00 daily',
      'exclusive 17:00 daily',
    ])
  })

  test('a rhythm beside a day where something is made public each time', () => {
    for (const act of ['công khai tiến độ', 'niêm yết danh sách', 'báo cáo kết quả', 'công bố số liệu'])
      for (const [every, recurs] of [
        ['hằng tháng', 'monthly'],
        ['mỗi quý', 'quarterly'],
        ['hằng tuần', 'weekly'],
      ])
        expect(found(`Cấp 450 giấy chứng nhận đến hết quý I/2026; ${every} ${act}.`)).toEqual([
          '2026-03-31 inclusive',
          `inclusive ${recurs}`,
        ])
  })

  test('“định kỳ” says nothing beside the rhythm itself', () => {
    for (const rhythm of ['hằng tháng', 'mỗi quý', 'hằng tuần'])
      expect(phrases(`Theo dõi, định kỳ báo cáo Thường trực Đảng ủy tại giao ban ${rhythm}.`)).toEqual([
        rhythm,
      ])
    expect(phrases('Theo dõi, định kỳ báo cáo Thường trực Đảng ủy.')).toEqual(['định kỳ'])
  })

  test('how often at least, with all its words', () => {
    for (const least of ['', 'ít nhất ', 'tối thiểu '])
      for (const often of ['một quý một lần', 'một tháng một lần', 'một tuần 01 lần'])
        expect(phrases(`Dự sinh hoạt chi bộ ${least}${often}.`)).toEqual([`${least}${often}`])
  })

  test('the day of what is opened to the public, and no day that is only remembered', () => {
    for (const opened of ['Ra mắt các tổ', 'Khánh thành nhà văn hóa', 'Trao tặng 05 xe lăn'])
      for (const day of ['nhân dịp 26/3/2026', 'nhân dịp ngày 26/3/2026', 'ngày 26/3/2026'])
        expect(found(`${opened} ${day}.`)).toEqual(['2026-03-26 inclusive weak'])
    for (const jubilee of [
      '20/11/1982 - 20/11/2025',
      '27/7/1947 – 27/7/2026',
      'ngày 03/02/1930 - ngày 03/02/2026',
    ])
      expect(found(`Tổ chức kỷ niệm (${jubilee}) gọn nhẹ.`)).toEqual([])
    expect(found('Mở lớp (01/12/2025 - 20/12/2025).')).toEqual(['2025-12-20 inclusive'])
  })

  test('the term that another one replaces is none', () => {
    for (const [from, to] of [
      ['từ “trước ngày 30/11/2025”', 'thành “trước ngày 31/12/2025”'],
      ['từ trước ngày 30/11/2025', 'sang trước ngày 31/12/2025'],
      ['thay cho "trong tháng 11/2025"', 'bằng "trước ngày 31/12/2025"'],
    ])
      expect(found(`Gia hạn nhiệm vụ của Phòng Kinh tế ${from} ${to}.`)).toEqual(['2025-12-31 exclusive'])
  })
})
