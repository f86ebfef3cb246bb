import { describe, expect, test } from 'vitest'
import { ANCHORS, found } from './due-phrase.fixture.ts'
import { findDuePhrases, ownDeadlines, toDue } from './due-phrase.ts'

describe('what comes back', () => {
  test.each([
    ['trước ngày 15 hằng tháng', 'exclusive monthly'],
    ['trước ngày 15 hàng tháng', 'exclusive monthly'],
    ['trước ngày 25 tháng cuối quý', 'exclusive quarterly'],
    ['trước ngày 15/12 hằng năm', 'exclusive yearly'],
    ['trước thứ Sáu hằng tuần', 'exclusive weekly'],
    ['trước 16 giờ hằng ngày', 'exclusive 16:00 daily'],
    ['trước 16 giờ 00 ngày 25 hằng tháng', 'exclusive 16:00 monthly'],
    ['chậm nhất ngày 05 hằng tháng', 'inclusive monthly'],
    ['định kỳ hằng tháng', 'inclusive monthly'],
    ['định kỳ hằng quý', 'inclusive quarterly'],
    ['định kỳ 6 tháng', 'inclusive half-yearly'],
  ])('%j has a rhythm and no date', (phrase, reading) => {
    expect(found(`Báo cáo ${phrase}.`)).toEqual([reading])
  })

  test('may name the rhythm and the day apart', () => {
    expect(
      ownDeadlines(findDuePhrases('Hằng tháng, trước ngày 25, gửi báo cáo.', ANCHORS)).map(toDue),
    ).toEqual([{ phrase: 'trước ngày 25', date: null, boundary: 'exclusive', recurs: 'monthly' }])
  })
})

describe('words of haste', () => {
  test.each(['báo cáo ngay.', 'khẩn trương hoàn thiện kế hoạch', 'báo cáo định kỳ'])(
    '%j are a deadline only when nothing better is said',
    (text) => {
      const alone = findDuePhrases(text, ANCHORS)
      expect(alone.map(({ date, strength }) => [date, strength])).toEqual([[null, 'weak']])
      expect(ownDeadlines(alone)).toEqual(alone)
      const dated = findDuePhrases(`${text} Báo cáo trước ngày 10/12/2025.`, ANCHORS)
      expect(ownDeadlines(dated).map(({ phrase }) => phrase)).toEqual(['trước ngày 10/12/2025'])
    },
  )

  test('do not stand for a rhythm of reports, which holds beside any day', () => {
    const text = 'Niêm yết mức thu trước ngày 10/12/2025 và hằng tháng báo cáo số thu.'
    expect(ownDeadlines(findDuePhrases(text, ANCHORS)).map(({ phrase }) => phrase)).toEqual([
      'trước ngày 10/12/2025',
      'hằng tháng',
    ])
  })

  test.each([
    ['mỗi tháng ít nhất một lần', 'monthly'],
    ['mỗi tháng làm việc với Công ty ít nhất 01 lần', 'monthly'],
    ['tối thiểu 02 lần mỗi quý', 'quarterly'],
    ['01 lần/tuần', 'weekly'],
    ['6 tháng một lần', 'half-yearly'],
    ['một tháng một lần', 'monthly'],
  ])('%j is a term where no better one is set', (phrase, recurs) => {
    expect(ownDeadlines(findDuePhrases(`Tổ chức tuần tra, ${phrase}.`, ANCHORS)).map(toDue)).toEqual([
      { phrase, date: null, boundary: 'inclusive', recurs },
    ])
    const dated = findDuePhrases(`Tuần tra ${phrase}, xong trước ngày 10/12/2025.`, ANCHORS)
    expect(ownDeadlines(dated).map(({ phrase }) => phrase)).toEqual(['trước ngày 10/12/2025'])
  })

  test('what may not be done more often is no term', () => {
    expect(findDuePhrases('Kiểm tra doanh nghiệp không quá 01 lần/năm.', ANCHORS)).toEqual([])
  })

  test('open a task of its own after a semicolon, unless that task has a date', () => {
    const own = (text: string) => ownDeadlines(findDuePhrases(text, ANCHORS)).map(({ phrase }) => phrase)
    expect(own('duy trì chốt trực đến hết năm 2026; khẩn trương xử lý xe quá tải.')).toEqual([
      'đến hết năm 2026',
      'khẩn trương',
    ])
    expect(own('rà soát; khẩn trương xử lý trước ngày 10/12/2025.')).toEqual(['trước ngày 10/12/2025'])
  })
})
