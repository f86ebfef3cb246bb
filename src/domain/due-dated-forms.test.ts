import { describe, expect, test } from 'vitest'
import { found, phrases } from './due-phrase.fixture.ts'

describe('a day named with "trước" is excluded', () => {
  test.each([
    'trước ngày 10/12/2025',
    'TRƯỚC NGÀY 10/12/2025',
    'trước ngày\n10/12/2025',
    'trước 10/12/2025',
    'trước ngày 10-12-2025',
    'trước ngày 10.12.2025',
    'trước ngày 10 tháng 12 năm 2025',
    'trước ngày 10/ 12 /2025',
    'trước ngày 10/12',
    'trước 10/12',
    'trước ngày 10 tháng 12',
    'trước ngày 10/12/25',
    'chậm nhất trước ngày 10/12/2025',
    'trước thứ Tư, ngày 10/12/2025',
    'trước ngày 10 tháng 12 năm nay',
    'truớc ngảy 10/12/2025',
  ])('%j', (phrase) => {
    expect(found(`Báo cáo Ban Thường vụ ${phrase}.`)).toEqual(['2025-12-10 exclusive'])
    expect(phrases(`Báo cáo Ban Thường vụ ${phrase}.`)).toEqual([phrase.replace('\n', ' ')])
  })
})

describe('a day named otherwise is included', () => {
  test.each([
    'chậm nhất ngày 10/12/2025',
    'chậm nhất là ngày 10/12/2025',
    'chậm nhất vào ngày 10/12/2025',
    'chậm nhất là vào ngày 10/12/2025',
    'chậm nhất 10/12/2025',
    'muộn nhất ngày 10/12/2025',
    'không quá ngày 10/12/2025',
    'trong ngày 10/12/2025',
    'đến hết ngày 10/12/2025',
    'hết ngày 10/12/2025',
    'chậm nhất đến hết ngày 10/12/2025',
    'từ ngày 01/12 đến ngày 10/12/2025',
    'từ nay đến ngày 10/12/2025',
    'trước 24 giờ 00 ngày 10/12/2025',
    'hết giờ làm việc ngày 10/12/2025',
    'hạn chót là ngày 10/12/2025',
    'thời hạn đến ngày 10/12/2025',
  ])('%j', (phrase) => {
    expect(found(`Hoàn thành ${phrase}.`)).toEqual(['2025-12-10 inclusive'])
    expect(phrases(`Hoàn thành ${phrase}.`)).toEqual([phrase])
  })

  test('a stretch that says "đến hết" is quoted from there', () => {
    expect(phrases('treo cờ từ ngày 10/12/2025 đến hết ngày 14/12/2025.')).toEqual([
      'đến hết ngày 14/12/2025',
    ])
  })
})

describe('an hour', () => {
  test.each([
    ['trước 16 giờ 00 ngày 10/12/2025', '16:00'],
    ['trước 16h00 ngày 10/12/2025', '16:00'],
    ["trước 16h30' ngày 10/12/2025", '16:30'],
    ['trước 16 giờ ngày 10/12/2025', '16:00'],
    ['trước 16 giờ 30 phút, thứ Tư ngày 10/12/2025', '16:30'],
    ['trước 17h00, ngày 10/12', '17:00'],
    ['trước 4 giờ chiều ngày 10/12/2025', '16:00'],
    ['trước 9:05 ngày 10/12/2025', '09:05'],
  ])('%j is excluded at that hour of that day', (phrase, time) => {
    expect(found(`Gửi báo cáo ${phrase}.`)).toEqual([`2025-12-10 exclusive ${time}`])
  })

  test('that does not exist leaves no deadline to trust', () => {
    expect(found('trước 25 giờ 00 ngày 10/12/2025')).toEqual(['exclusive broken'])
    expect(found('trước 16h75 ngày 10/12/2025')).toEqual(['exclusive broken'])
  })
})

describe('a month, quarter or year', () => {
  test.each([
    ['trong tháng 12/2025', '2025-12-31'],
    ['trong tháng 12 năm 2025', '2025-12-31'],
    ['trong tháng 12', '2025-12-31'],
    ['trong 12/2025', '2025-12-31'],
    ['trong năm 2025 - 2026', '2026-12-31'],
    ['trong tháng 01', '2026-01-31'],
    ['trong tháng 11, 12/2025', '2025-12-31'],
    ['trong tháng 02/2028', '2028-02-29'],
    ['trong quý IV/2025', '2025-12-31'],
    ['trong quý 4 năm 2025', '2025-12-31'],
    ['trong quý I', '2026-03-31'],
    ['đến hết quý II/2026', '2026-06-30'],
    ['trong năm 2025', '2025-12-31'],
    ['ngay trong năm 2025', '2025-12-31'],
    ['đến hết năm 2026', '2026-12-31'],
    ['trong 6 tháng đầu năm 2026', '2026-06-30'],
    ['trong 6 tháng đầu năm', '2026-06-30'],
    ['trong 06 tháng cuối năm 2026', '2026-12-31'],
    ['chậm nhất trong tháng 12/2025', '2025-12-31'],
    ['đến cuối tháng 12/2025', '2025-12-31'],
    ['cuối tháng 12/2025', '2025-12-31'],
  ])('%j ends on its last day, %s', (phrase, date) => {
    expect(found(`Hoàn thành ${phrase}.`)).toEqual([`${date} inclusive`])
    expect(phrases(`Hoàn thành ${phrase}.`)).toEqual([phrase])
  })

  test.each([
    ['trước tháng 12/2025', '2025-12-01'],
    ['trước quý I/2026', '2026-01-01'],
    ['trước năm 2026', '2026-01-01'],
    ['trước giữa tháng 12/2025', '2025-12-15'],
  ])('%j must be over before it begins, on %s', (phrase, date) => {
    expect(found(`Hoàn thành ${phrase}.`)).toEqual([`${date} exclusive`])
  })

  test('is not made of the number that follows it', () => {
    expect(phrases('trong tháng 12, 15 hộ được hỗ trợ')).toEqual(['trong tháng 12'])
    expect(phrases('trước ngày 10/12. 20 hộ còn lại')).toEqual(['trước ngày 10/12'])
  })
})
