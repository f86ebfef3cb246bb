import { describe, expect, test } from 'vitest'
import { found, phrases } from './due-phrase.fixture.ts'

/** Ways of setting a term that offices use beside "trước ngày …": the phrase, and what it says of a notice of 25/11/2025. */
describe('a term is read however the office says it:', () => {
  test.each([
    ['Nạo vét kênh, đến ngày 30/12/2025 hoàn thành.', 'đến ngày 30/12/2025', '2025-12-30 inclusive'],
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
  ])('“%s”', (sentence, phrase, reading) => {
    expect(phrases(sentence)).toEqual([phrase])
    expect(found(sentence)).toEqual([reading])
  })

  test.each([
    'Tổng vệ sinh vào ngày 19/12/2025.',
    'Duy trì tuần tra kể từ ngày 01/01/2026.',
    'Xây dựng kế hoạch giai đoạn 2026 - 2030.',
    'Chặt hạ, thay thế ngay.',
  ])('“%s” sets none', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})
