import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate, isoDate } from './date.ts'
import type { Due } from './deadline.ts'
import { ANCHORS, found, phrases } from './due-phrase.fixture.ts'
import { findDuePhrases, ownDeadlines, printDue, readDue, toDue } from './due-phrase.ts'

describe('what is no deadline', () => {
  test.each([
    'Hội nghị đối thoại ngày 21/11/2025',
    'nghĩa vụ Công an nhân dân năm 2026',
    'Tết Nguyên đán Bính Ngọ 2026',
    'Tháng cao điểm vì người nghèo',
    'kịp thời hỗ trợ',
    'khắc phục ngay các điểm mất an toàn',
    'trước mắt bó gọn dây',
    'bảo đảm an ninh trước, trong và sau Tết',
    'trong thời gian tới',
    'nhiệm vụ quan trọng tháng 12/2025',
    'tính đến hết ngày 30/11/2025, đã có 12 hộ',
    'số liệu từ ngày 01/11/2025 đến ngày 30/11/2025',
    'trong 5 năm qua',
    'không quá 2/3 số hộ',
    'chi hết 2/3 kinh phí',
    'Thời gian: 08 giờ 00 ngày 21/11/2025',
    'theo Nghị quyết số 28/2026/QH16',
    'phát biểu trước hội nghị',
    'tinh thần khẩn trương',
    'bắt đầu thực hiện ngay.',
    'Ngày hội Đại đoàn kết hằng năm',
    'thu gom rác sau 20 giờ hằng ngày',
    'trong quy định',
    'kỳ họp cuối năm 2025',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })

  test('"tính đến" tells of figures, but "UBND tỉnh" before a deadline does not', () => {
    expect(found('trình UBND tỉnh trước ngày 30/12/2025')).toHaveLength(1)
    expect(found('báo cáo Tỉnh ủy, UBND tỉnh đến hết ngày 30/12/2025')).toHaveLength(1)
  })

  test('a day before the document tells of something else', () => {
    const due = findDuePhrases('rà soát hồ sơ nộp trước ngày 01/7/2025', ANCHORS)
    expect(due.map(({ past }) => past)).toEqual([true])
    expect(ownDeadlines(due)).toEqual([])
  })
})

describe('running text', () => {
  test('gives all its deadlines in order, at their places', () => {
    const text =
      'Khảo sát trước ngày 05/12/2025, lập danh mục trong tháng 12/2025; báo cáo chậm nhất ngày 15/01/2026.'
    const dues = findDuePhrases(text, ANCHORS)
    expect(dues.map(({ date }) => date)).toEqual(['2025-12-05', '2025-12-31', '2026-01-15'])
    for (const { start, end, phrase } of dues) expect(text.slice(start, end)).toBe(phrase)
  })

  test('may be decomposed, as from a PDF', () => {
    expect(found('trước ngày 10 tháng 12 năm 2025'.normalize('NFD'))).toEqual(['2025-12-10 exclusive'])
  })

  test('never yields phrases that overlap or lie outside it', () => {
    const pieces = [
      'trước ',
      'ngày ',
      '10/12/2025 ',
      'trong ',
      'tháng 12 ',
      'năm 2025 ',
      'quý IV ',
      'chậm nhất ',
      'hằng tháng ',
      'đến hết ',
      '16 giờ ',
      '; ',
      '05 ngày làm việc ',
      'kể từ ',
      '\n',
      '…',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end } of findDuePhrases(text, ANCHORS)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('of a long and hostile notice is read in well under a second', () => {
    const hostile = [
      'trước ngày ',
      ' ',
      'từ ngày 1',
      'trong 05 ngày kể từ ngày nhận ',
      '1 ',
      'tháng 1, ',
      '.',
    ]
      .map((piece) => piece.repeat(3000))
      .join('\n')
    const begin = performance.now()
    findDuePhrases(hostile, ANCHORS)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('a cell of a table', () => {
  test.each([
    ['20/8/2026', '2026-08-20', 'inclusive'],
    ['Quý IV/2026', '2026-12-31', 'inclusive'],
    ['Tháng 10/2026', '2026-10-31', 'inclusive'],
    ['Năm 2026', '2026-12-31', 'inclusive'],
    ['Trước 30/9/2026', '2026-09-30', 'exclusive'],
    ['Thường xuyên', null, 'inclusive'],
    ['Hằng tháng', null, 'inclusive'],
    ['05 ngày làm việc', null, 'inclusive'],
    ['12/2025', '2025-12-31', 'inclusive'],
  ])('%j is a deadline of its own', (cell, date, boundary) => {
    expect(readDue(cell, ANCHORS)).toMatchObject({ phrase: cell, date, boundary })
  })

  test('with anything else in it is not', () => {
    expect(readDue('Phòng KTHTĐT', ANCHORS)).toBeNull()
    expect(readDue('20/8/2026 và báo cáo', ANCHORS)).toBeNull()
  })

  test('is read after its label too', () => {
    expect(phrases('Thời hạn hoàn thành: 20/12/2025; Đơn vị: Công an phường')).toEqual(['20/12/2025'])
  })
})

describe('a printed deadline', () => {
  const anyDate = fc
    .integer({ min: 0, max: 2000 })
    .map((days): IsoDate => addDays(isoDate('2025-12-01'), days))
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const boundary = fc.constantFrom('exclusive' as const, 'inclusive' as const)

  test('reads back as the same deadline', () => {
    fc.assert(
      fc.property(anyDate, boundary, fc.option(time, { nil: undefined }), (date, side, hour) => {
        const due: Due = { phrase: '', date, boundary: side, ...(hour !== undefined && { time: hour }) }
        const printed = printDue(due)
        expect(findDuePhrases(`Báo cáo ${printed}.`, ANCHORS).map(toDue)).toEqual([
          { ...due, phrase: printed },
        ])
      }),
    )
  })

  test('without a date keeps its words, and they read back the same', () => {
    for (const phrase of [
      'trước ngày 15 hằng tháng',
      'định kỳ hằng quý',
      'đến hết nhiệm kỳ',
      'trước kỳ họp HĐND',
      'khẩn trương',
      'trong 15 ngày kể từ ngày nhận đủ hồ sơ',
      'trước ngày 31/02/2026',
    ]) {
      const dues = findDuePhrases(phrase, ANCHORS).map(toDue)
      expect(dues.map(printDue)).toEqual([phrase])
      expect(findDuePhrases(dues.map(printDue).join(), ANCHORS).map(toDue)).toEqual(dues)
    }
  })
})

const MODEL = new URL('../../../shared/notices/kien-an-2025-ket-luan-doi-thoai.gold.json', import.meta.url)

test.skipIf(!existsSync(MODEL))(
  'every directive of the model notice has its own deadlines and no more (where the shared notices are present)',
  () => {
    const gold: { directives: { clause: string; quote: string; due: Due[] }[] } = JSON.parse(
      readFileSync(MODEL, 'utf8'),
    )
    const around = { conferenceDate: isoDate('2025-11-21'), year: 2025 }
    for (const { clause, quote, due } of gold.directives) {
      expect([clause, ownDeadlines(findDuePhrases(quote, around)).map(toDue)]).toEqual([clause, due])
    }
  },
)
