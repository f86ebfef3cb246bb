import { describe, expect, test } from 'vitest'
import { workingCalendar } from './calendar.ts'
import { isoDate } from './date.ts'
import { printDerivation } from './derivation.ts'
import { ANCHORS, found, phrases } from './due-phrase.fixture.ts'
import { findDuePhrases, toDue } from './due-phrase.ts'

describe('a term', () => {
  test.each([
    ['trong 05 (năm) ngày làm việc kể từ ngày ký Thông báo này', '2025-12-02'],
    ['trong vòng 05 ngày làm việc kể từ ngày ban hành', '2025-12-02'],
    ['trong thời hạn 10 ngày kể từ ngày kết thúc hội nghị', '2025-12-01'],
    ['trong thời hạn 10 ngày, kể từ ngày hội nghị', '2025-12-01'],
    ['trong 10 ngày làm việc kể từ ngày 16/11/2026', '2026-12-01'],
    ['không quá 02 tuần kể từ ngày ký', '2025-12-09'],
    ['chậm nhất sau mười ngày kể từ ngày 21/11/2025', '2025-12-01'],
    ['chậm nhất 05 ngày trước ngày 10/12/2025', '2025-12-05'],
    ['trong vòng 10 ngày kể từ ngày 27/11/2025', '2025-12-08'],
  ])('%j ends on %s when its start is known', (phrase, date) => {
    expect(found(`Trả lời công dân ${phrase}.`)).toEqual([`${date} inclusive`])
    expect(phrases(`Trả lời công dân ${phrase}.`)).toEqual([phrase])
  })

  test.each([
    'trong 15 ngày kể từ ngày nhận đủ hồ sơ',
    'trong thời hạn 07 ngày làm việc',
    'trong vòng 24 giờ kể từ khi tiếp nhận',
    'chậm nhất 03 ngày làm việc trước ngày tổ chức ra quân',
    'trong 10 ngày kể từ ngày ký hợp đồng',
  ])('%j has no date', (phrase) => {
    expect(found(`Trả lời ${phrase}.`)).toEqual(['inclusive'])
    expect(phrases(`Trả lời ${phrase}.`)).toEqual([phrase])
  })

  test('has no date while the document is not signed', () => {
    expect(
      found('trong 05 ngày làm việc kể từ ngày ký Thông báo này', { conferenceDate: ANCHORS.conferenceDate }),
    ).toEqual(['inclusive'])
  })

  test('stops at the order that follows it', () => {
    expect(phrases('Trong 15 ngày kể từ ngày nhận đủ trích lục báo cáo Đảng ủy')).toEqual([
      'Trong 15 ngày kể từ ngày nhận đủ trích lục',
    ])
    expect(phrases('Trong 05 ngày kể từ ngày ký Thông báo này các đơn vị gửi kế hoạch')).toEqual([
      'Trong 05 ngày kể từ ngày ký Thông báo này',
    ])
  })

  test('explains its date', () => {
    const [due] = findDuePhrases('trong 10 ngày làm việc kể từ ngày 16/11/2026', ANCHORS)
    expect(due?.derivation && printDerivation(due.derivation)).toContain('24/11/2026 (Ngày Văn hóa Việt Nam)')
  })

  test('counts by the calendar of the ward', () => {
    const off = {
      date: isoDate('2025-12-01'),
      name: 'Nghỉ',
      kind: 'holiday',
      source: 'Phường',
      status: 'official',
    } as const
    expect(found('trong 01 ngày làm việc kể từ ngày 28/11/2025')).toEqual(['2025-12-01 inclusive'])
    expect(
      found('trong 01 ngày làm việc kể từ ngày 28/11/2025', { calendar: workingCalendar([off]) }),
    ).toEqual(['2025-12-02 inclusive'])
  })
})

describe('an event', () => {
  test.each([
    'trước kỳ họp HĐND',
    'trước kỳ họp thứ Năm HĐND phường',
    'trước kỳ họp thường lệ cuối năm 2025 của HĐND phường',
    'trước khi khai mạc hội nghị',
  ])('%j has no date', (phrase) => {
    expect(found(`Gửi tài liệu ${phrase}.`)).toEqual(['exclusive'])
    expect(phrases(`Gửi tài liệu ${phrase}.`)).toEqual([phrase])
  })

  test('such as the end of the term of office has no date', () => {
    expect(findDuePhrases('duy trì đến hết nhiệm kỳ 2025 - 2030.').map(toDue)).toEqual([
      { phrase: 'đến hết nhiệm kỳ 2025 - 2030', date: null, boundary: 'inclusive' },
    ])
  })

  test('such as a season or Tết gives way to a day in the same words, unless the work is to be done by then', () => {
    expect(found('đề xuất chống ngập trước mùa mưa, trình trước ngày 15/12/2025')).toEqual([
      'exclusive weak',
      '2025-12-15 exclusive',
    ])
    expect(found('nạo vét xong trước mùa mưa, báo cáo trước ngày 15/12/2025')[0]).toBe('exclusive')
    expect(found('trang trí trước Tết Nguyên đán Bính Ngọ 2026')).toEqual(['exclusive'])
  })

  test('such as a season is a term of its own beside a day in other words', () => {
    expect(found('Thay nắp trước ngày 30/12/2025. Tuyến hở thì đậy kín trước mùa mưa bão.')).toEqual([
      '2025-12-30 exclusive',
      'exclusive',
    ])
    expect(found('lắp phao trước ngày 30/12/2025 và kiểm tra lại khi vào mùa mưa')).toEqual([
      '2025-12-30 exclusive',
      'inclusive',
    ])
  })

  test('such as a meeting of a month means that month', () => {
    expect(found('báo cáo Ban Thường vụ tại phiên họp tháng 3/2026.')).toEqual(['2026-03-31 inclusive'])
  })
})
