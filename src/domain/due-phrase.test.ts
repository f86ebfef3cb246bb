import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingCalendar } from './calendar.ts'
import { addDays, type IsoDate, isoDate } from './date.ts'
import type { Due } from './deadline.ts'
import { findDuePhrases, ownDeadlines, printDue, readDue, toDue } from './due-phrase.ts'

const context = { conferenceDate: isoDate('2025-11-21'), issueDate: isoDate('2025-11-25') }

/** The deadlines of `text`, each as "date boundary (time) (recurs) (flags)". */
const found = (text: string, around: Parameters<typeof findDuePhrases>[1] = context) =>
  findDuePhrases(text, around).map(({ date, boundary, time, recurs, broken, past, strength }) =>
    [date, boundary, time, recurs, broken && 'broken', past && 'past', strength === 'weak' && 'weak']
      .filter((part) => part !== undefined && part !== false)
      .join(' ')
      .trim(),
  )
const phrases = (text: string) => findDuePhrases(text, context).map(({ phrase }) => phrase)

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

describe('a year left out', () => {
  test('is the document’s, or the next when the day is long past', () => {
    expect(found('trước 15/01')).toEqual(['2026-01-15 exclusive'])
    expect(found('trước 25/12')).toEqual(['2025-12-25 exclusive'])
  })

  test('stays unknown when the day is only just past, or nothing is known of the document', () => {
    expect(found('trước 20/10')).toEqual(['exclusive'])
    expect(found('trước 20/12', {})).toEqual(['exclusive'])
  })

  test('may come from the year alone', () => {
    expect(found('trước 20/12', { year: 2025 })).toEqual(['2025-12-20 exclusive'])
  })
})

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
      ownDeadlines(findDuePhrases('Hằng tháng, trước ngày 25, gửi báo cáo.', context)).map(toDue),
    ).toEqual([{ phrase: 'trước ngày 25', date: null, boundary: 'exclusive', recurs: 'monthly' }])
  })
})

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
      found('trong 05 ngày làm việc kể từ ngày ký Thông báo này', { conferenceDate: context.conferenceDate }),
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

  test('such as a season or Tết gives way to a real deadline', () => {
    expect(found('nạo vét xong trước mùa mưa')).toEqual(['exclusive weak'])
    expect(found('trang trí trước Tết Nguyên đán Bính Ngọ 2026')).toEqual(['exclusive weak'])
  })

  test('such as a meeting of a month means that month', () => {
    expect(found('báo cáo Ban Thường vụ tại phiên họp tháng 3/2026.')).toEqual(['2026-03-31 inclusive'])
  })
})

describe('a damaged date is never guessed', () => {
  test.each([
    'trước ngày l0/12/2025',
    'trước ngày 1O/12/2O25',
    'trước ngày 10/12/20 25',
    'trước ngày 1 0/12/2025',
    'trước ngày 3?/12/2025',
    'trước ngày 31/02/2026',
    'trước ngày 31/11/2026',
    'trước ngày 10/13/2025',
    'trước ngày ..../12/2025',
    'trước ngày … tháng 12 năm 2025',
    'trước ngày      tháng     năm 2025',
    'trước ngày 10/122025',
    'trước ngày 10/12/20255',
    'trước ngày 10/12/225',
    'trước ngày 15',
    'trước ngày 10/12/2205',
    'trước ngày 10//12/2025',
  ])('%j', (phrase) => {
    expect(found(`Báo cáo ${phrase}.`)).toEqual(['exclusive broken'])
  })

  test('whatever digit of it the scanner lost', () => {
    const damage = fc.record({
      at: fc.constantFrom(0, 1, 3, 4, 6, 7, 8, 9),
      by: fc.constantFrom('o', 'O', 'l', 'I', '|', '?', '!'),
    })
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(isoDate('2025-01-01'), count))
    fc.assert(
      fc.property(days, damage, (date, { at, by }) => {
        const [year, month, day] = date.split('-')
        const digits = Array.from(`${day}/${month}/${year}`)
        digits[at] = by
        expect(
          findDuePhrases(`Báo cáo trước ngày ${digits.join('')}.`, context).map((due) => due.date),
        ).toEqual([null])
      }),
    )
  })
})

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

  test('a day before the document tells of something else', () => {
    const due = findDuePhrases('rà soát hồ sơ nộp trước ngày 01/7/2025', context)
    expect(due.map(({ past }) => past)).toEqual([true])
    expect(ownDeadlines(due)).toEqual([])
  })
})

describe('words of haste', () => {
  test.each([
    'báo cáo ngay.',
    'khẩn trương hoàn thiện kế hoạch',
    'báo cáo định kỳ',
    'hằng tuần báo cáo số liệu',
  ])('%j are a deadline only when nothing better is said', (text) => {
    const alone = findDuePhrases(text, context)
    expect(alone.map(({ date, strength }) => [date, strength])).toEqual([[null, 'weak']])
    expect(ownDeadlines(alone)).toEqual(alone)
    const dated = findDuePhrases(`${text} Báo cáo trước ngày 10/12/2025.`, context)
    expect(ownDeadlines(dated).map(({ phrase }) => phrase)).toEqual(['trước ngày 10/12/2025'])
  })

  test('open a task of its own after a semicolon, unless that task has a date', () => {
    const own = (text: string) => ownDeadlines(findDuePhrases(text, context)).map(({ phrase }) => phrase)
    expect(own('duy trì chốt trực đến hết năm 2026; khẩn trương xử lý xe quá tải.')).toEqual([
      'đến hết năm 2026',
      'khẩn trương',
    ])
    expect(own('rà soát; khẩn trương xử lý trước ngày 10/12/2025.')).toEqual(['trước ngày 10/12/2025'])
  })
})

describe('running text', () => {
  test('gives all its deadlines in order, at their places', () => {
    const text =
      'Khảo sát trước ngày 05/12/2025, lập danh mục trong tháng 12/2025; báo cáo chậm nhất ngày 15/01/2026.'
    const dues = findDuePhrases(text, context)
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
        for (const { start, end } of findDuePhrases(text, context)) {
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
    findDuePhrases(hostile, context)
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
  ])('%j is a deadline of its own', (cell, date, boundary) => {
    expect(readDue(cell, context)).toMatchObject({ phrase: cell, date, boundary })
  })

  test('with anything else in it is not', () => {
    expect(readDue('Phòng KTHTĐT', context)).toBeNull()
    expect(readDue('20/8/2026 và báo cáo', context)).toBeNull()
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
        expect(findDuePhrases(`Báo cáo ${printed}.`, context).map(toDue)).toEqual([
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
      const dues = findDuePhrases(phrase, context).map(toDue)
      expect(dues.map(printDue)).toEqual([phrase])
      expect(findDuePhrases(dues.map(printDue).join(), context).map(toDue)).toEqual(dues)
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
