import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate, yearOf } from '#domain/date.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { type DocxLayout, readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { linesOfPages, type PdfLine } from '#test/pdf.ts'
import type { OfficialDocument } from '../official.ts'
import { regimes, rulesOn } from '../rules/regime.ts'
import type { Regime } from '../rules/rule.ts'
import { dayUnder, sampleOf } from '../samples.ts'
import { signatureOf } from '../signing.ts'
import { dateLine, numberLine, numberText } from './number.ts'
import { paperOf } from './paper.ts'

const ward = { title: 'Phường Kiến An', placeName: 'Kiến An', province: 'Thành phố Hải Phòng' }
const today = isoDate('2026-11-28')
const [hd36, hd05, nd30] = regimes as readonly [Regime, Regime, Regime]
const plain = (regime: Regime): OfficialDocument => ({ ...sampleOf(regime, ward), annexes: [] })
const rulesOf = (regime: Regime) => rulesOn(regime.family, dayUnder(regime), [])

/** The paper as another program reads it: from its .docx and from its PDF. */
async function read(document: OfficialDocument) {
  const paper = paperOf([document], { today, title: 'x', rules: [] })
  const bytes = await toDocx(paper)
  const word: DocxLayout = await readDocxLayout(bytes)
  const pages = await linesOfPages(toPdf(paper))
  const inWord = (words: string) => word.lines.find(({ text }) => text.startsWith(words))
  const inPdf = (words: string) => pages.flat().find(({ text }) => text.startsWith(words))
  return {
    xml: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    word,
    pages,
    inWord,
    inPdf,
  }
}
const middle = ({ leftMm, rightMm }: PdfLine) => (leftMm + rightMm) / 2

describe('Whoever signs in the name of another', () => {
  const chains = [
    [hd36, [{ form: 'order', whom: 'Ban Thường vụ' }], 'Phó Chánh Văn phòng', ['T/L BAN THƯỜNG VỤ'], false],
    [
      hd05,
      [{ form: 'deputy', whom: 'Chánh Văn phòng' }],
      'Phó Chánh Văn phòng',
      ['K/T CHÁNH VĂN PHÒNG'],
      false,
    ],
    [hd05, [{ form: 'collective', whom: 'Ban Thường vụ' }], 'Phó Bí thư', ['T/M BAN THƯỜNG VỤ'], false],
    [
      nd30,
      [
        { form: 'order', whom: 'Chủ tịch' },
        { form: 'deputy', whom: 'Chánh Văn phòng' },
      ],
      'Phó Chánh Văn phòng',
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'],
      true,
    ],
    [nd30, [{ form: 'proxy', whom: 'Chủ tịch' }], 'Trưởng phòng', ['TUQ. CHỦ TỊCH'], true],
  ] as const
  test.each(chains)(
    'under %o stands with the whole chain, one line each, bold, and with the position as the regime wants it',
    async (regime, chain, position, authority, boldPosition) => {
      const signature = signatureOf({ chain, position, signer: 'Lê Thị Tư' }, rulesOf(regime))
      const { word, inWord, inPdf } = await read({ ...plain(regime), signatures: [signature] })
      const printed = word.lines.map(({ text }) => text)
      const first = printed.indexOf(authority[0])
      expect(printed.slice(first, first + authority.length + 1)).toEqual([
        ...authority,
        position.toLocaleUpperCase('vi'),
      ])
      for (const line of authority) {
        expect(inWord(line)?.spans[0]).toMatchObject({ bold: true, sizePt: 14 })
        expect(inPdf(line)).toMatchObject({ bold: true, sizePt: 14 })
      }
      const below = position.toLocaleUpperCase('vi')
      expect(inWord(below)?.spans[0]?.bold).toBe(boldPosition)
      expect(inPdf(below)?.bold).toBe(boldPosition)
    },
  )

  test('for the time being bears “Q.” before the position', async () => {
    for (const [regime, bold] of [
      [hd05, false],
      [nd30, true],
    ] as const) {
      const acting = signatureOf(
        { chain: [], position: 'Chủ tịch', acting: true, signer: 'Lê Thị Tư' },
        rulesOf(regime),
      )
      const { inWord, inPdf } = await read({ ...plain(regime), signatures: [acting] })
      expect(inWord('Q. CHỦ TỊCH')?.spans[0]?.bold).toBe(bold)
      expect(inPdf('Q. CHỦ TỊCH')?.bold).toBe(bold)
    }
  })

  test('has room to sign, and two names side by side stand on one line whatever stands above them', async () => {
    const [chair] = sampleOf(nd30, ward).signatures
    const { inPdf } = await read({
      ...plain(nd30),
      signatures: [{ authority: [], position: 'Người ghi biên bản', signer: 'Lê Thị Tư' }, chair],
    })
    const [writer, other] = [inPdf('Lê Thị Tư'), inPdf('Họ tên người ký')]
    expect(Math.abs((writer?.topMm ?? 0) - (other?.topMm ?? 99))).toBeLessThan(0.2)
    expect(writer?.leftMm).toBeLessThan(other?.leftMm ?? 0)
    const gap = (other?.topMm ?? 0) - (inPdf('PHÓ CHỦ TỊCH')?.topMm ?? 0)
    expect(gap).toBeGreaterThan((4 * 14 * 25.4) / 72)
  })
})

test.each([
  [hd36, { urgency: 14, circulation: 12, draft: 14, typist: 8, contact: 10 }],
  [hd05, { urgency: 14, circulation: 12, draft: 14, typist: 8, contact: 10 }],
  [nd30, { urgency: 13, circulation: 13, draft: 13, typist: 11, contact: 11 }],
] as const)(
  'marks under %o have their sizes and looks in Word and in the PDF, at the left below the number',
  async (regime, sizes) => {
    const marks = {
      urgency: 'Hỏa tốc',
      circulation: 'Xong hội nghị trả lại',
      draft: 'Dự thảo lần 2',
      typist: 'abc-268',
      contact: 'Điện thoại: 0225 3 000 000',
    }
    const { inWord, inPdf } = await read({ ...plain(regime), marks })
    const printed = {
      urgency: 'HỎA TỐC',
      circulation: 'XONG HỘI NGHỊ TRẢ LẠI',
      draft: 'Dự thảo lần 2',
      typist: 'ABC-268',
      contact: 'Điện thoại',
    }
    for (const mark of ['urgency', 'circulation', 'draft', 'typist', 'contact'] as const) {
      const look = {
        sizePt: sizes[mark],
        bold: mark === 'urgency' || mark === 'circulation',
        italic: mark === 'draft',
      }
      expect({ mark, ...inWord(printed[mark])?.spans[0] }).toMatchObject({ mark, ...look })
      expect({ mark, ...inPdf(printed[mark]) }).toMatchObject({ mark, ...look })
      expect(inPdf(printed[mark])?.rightMm).toBeLessThan(120)
    }
    const top = (words: string) => inPdf(words)?.topMm ?? 0
    expect(top('HỎA TỐC')).toBeGreaterThan(top(rulesOf(regime).numberLead.trim()))
    expect(top('Điện thoại')).toBeGreaterThan(top('Nơi nhận'))
  },
)

describe('Annexes', () => {
  const body = [{ kind: 'paragraph', text: 'Nội dung phụ lục.' }] as const
  test('of one paper are counted in Roman figures when there are several, each on its own page with its own count', async () => {
    const wide = Array.from({ length: 60 }, () => body[0])
    const { inWord, pages, word } = await read({
      ...plain(hd05),
      annexes: [
        { title: 'Danh mục', body: wide, landscape: true },
        { title: 'Biểu', body },
        { name: 'Bản đồ', title: 'Vị trí', body },
      ],
    })
    const heads = pages.map((page) => page.find(({ topMm }) => topMm > 15)?.text)
    const begun = heads.filter((text) => /^(?:PHỤ LỤC|BẢN ĐỒ)/.test(text ?? ''))
    expect(begun).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II', 'BẢN ĐỒ'])
    const numbers = pages.map((page) => page.find(({ topMm }) => topMm < 15)?.text ?? '1')
    expect(numbers).toEqual(['1', ...numbers.slice(1, -2).map((_, at) => String(at + 1)), '1', '1'])
    expect(inWord('PHỤ LỤC II')?.spans[0]).toMatchObject({ bold: true, sizePt: 14 })
    expect(word.sections.map(({ widthMm }) => Math.round(widthMm))).toEqual([210, 297, 210, 210])
  })

  test('are “Phụ lục” alone when there is one, and say to which paper they belong', async () => {
    const { word } = await read({ ...plain(hd05), annexes: [{ title: 'Danh mục', body }] })
    const at = word.lines.findIndex(({ text }) => text === 'PHỤ LỤC')
    expect(word.lines.slice(at + 1, at + 3).map(({ text }) => text)).toEqual([
      'Danh mục',
      '(Kèm theo Thông báo số 05-TB/ĐU ngày 26/07/2026 của Đảng ủy phường Kiến An)',
    ])
  })
})

describe('Signs at the ends', () => {
  test.each([
    [hd36, ',', '.', '.'],
    [hd05, ';', '.', '.'],
    [nd30, ';', '.', './.'],
  ] as const)('under %o: recipients, the last of them, and the body', async (regime, each, last, end) => {
    const { word, pages } = await read(plain(regime))
    const words = [word.lines.map(({ text }) => text), pages.flat().map(({ text }) => text)]
    for (const lines of words) {
      const recipients = lines.filter((text) =>
        /^- ?(?:Ban Thường vụ|Thường trực|Các chi bộ|Các phòng|Lưu)/.test(text),
      )
      expect(recipients.map((text) => text.slice(-1))).toEqual([each, each, last])
      expect(lines.filter((text) => text.includes('các việc còn lại')).join('')).toMatch(
        new RegExp(`còn lại${end.replaceAll('.', '\\.')}$`),
      )
    }
  })

  test.each([
    [
      'a nested clause',
      [{ kind: 'clauses', clauses: [{ text: 'Một.', clauses: [{ text: 'Hai;' }] }] }],
      'Hai./.',
    ],
    [
      'words below a clause',
      [{ kind: 'clauses', clauses: [{ text: 'Một.', below: ['Dưới một'] }] }],
      'Dưới một./.',
    ],
    [
      'a bold end',
      [{ kind: 'paragraph', text: [{ text: 'Nghiêm túc ' }, { text: 'thực hiện.', bold: true }] }],
      'thực hiện./.',
    ],
    ['an end mark of its own', [{ kind: 'paragraph', text: 'Thực hiện./.' }], 'Thực hiện./.'],
  ] as const)('the body ends once, also with %s', async (_, body, end) => {
    const { word, pages } = await read({ ...plain(nd30), body: body as unknown as OfficialDocument['body'] })
    for (const text of [
      word.lines.map((line) => line.text).join('\n'),
      pages
        .flat()
        .map((line) => line.text)
        .join(' '),
    ]) {
      expect(text.match(/\.\/\./g)).toHaveLength(1)
      expect(text.replace(/\s+/g, ' ')).toContain(end)
    }
  })

  test('a tờ trình asks in words of its own from HD 05 on', async () => {
    const proposal = (regime: Regime) => ({
      ...plain(regime),
      typeName: 'Tờ trình',
      addressees: [{ name: 'Thành ủy' }],
    })
    for (const [regime, words] of [
      [hd36, 'Kính gửi: '],
      [hd05, 'Kính trình: '],
      [nd30, 'Kính gửi: '],
    ] as const) {
      const { inWord, inPdf } = await read(proposal(regime))
      expect(inWord(words)?.spans.map(({ bold }) => bold)).toEqual([false, true])
      expect(inPdf(words.trim())?.italic).toBe(regime.family === 'party')
    }
  })
})

test('the page number stands in the middle of the upper margin, upright, from the second page on, ten millimetres from the edge', async () => {
  const long = Array.from({ length: 60 }, (_, at) => ({
    kind: 'paragraph' as const,
    text: `Đoạn thứ ${at + 1} của văn bản.`,
  }))
  const { pages, word } = await read({ ...plain(hd05), body: long })
  const [first, second] = pages
  expect(first?.filter(({ topMm }) => topMm < 18)).toEqual([])
  const number = second?.find(({ text }) => text === '2')
  expect(number).toMatchObject({ sizePt: 14, bold: false, italic: false })
  expect(Math.abs(middle(number as PdfLine) - (30 + (210 - 30 - 15) / 2))).toBeLessThan(0.3)
  // The top of the figure, two thirds of its size above the baseline.
  expect(Math.abs((number?.topMm ?? 0) - (14 * 0.676 * 25.4) / 72 - 10)).toBeLessThan(0.3)
  expect(Math.round(word.sections[0].headerMm)).toBe(10)
  const tops = pages
    .flat()
    .filter(({ text }) => !/^\d$/.test(text))
    .map(({ topMm }) => topMm)
  expect(Math.min(...tops)).toBeGreaterThan(20)
  expect(Math.max(...tops)).toBeLessThan(297 - 20)
})

test('a heading begins as far from the margin as a paragraph, and the words of a table keep clear of its lines', async () => {
  const body: OfficialDocument['body'] = [
    { kind: 'paragraph', text: 'Đoạn mở đầu.' },
    { kind: 'heading', text: 'I. Đánh giá chung' },
    {
      kind: 'table',
      columns: [{ share: 0.4 }, { share: 0.6 }],
      head: ['STT', 'Việc'],
      rows: [['1', 'Nạo vét']],
    },
    { kind: 'paragraph', text: 'Đoạn cuối.' },
  ]
  const { inWord, inPdf, xml } = await read({ ...plain(hd05), body })
  for (const words of ['Đoạn mở đầu', 'I. Đánh giá']) {
    expect(Math.round(inWord(words)?.firstLineMm ?? 0)).toBe(10)
    expect(Math.round(inPdf(words)?.leftMm ?? 0)).toBe(40)
  }
  const cell = xml.slice(xml.lastIndexOf('<w:tc>', xml.indexOf('Nạo vét')))
  expect(/<w:tcMar>.*?<\/w:tcMar>/.exec(cell)?.[0].match(/w:w="\d+"/g)).toEqual([
    'w:w="40"',
    'w:w="108"',
    'w:w="40"',
    'w:w="108"',
  ])
})

describe('Zeros', () => {
  const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(isoDate('2018-04-03'), count))
  const families = fc.constantFrom('party', 'state' as const)

  test('stand before a number of one figure, and before no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('', 'a', 'b'),
        families,
        (count, letter, family) => {
          const join = family === 'party' ? '-' : '/'
          expect(numberText(`${count}${letter}`, family)).toBe(
            `${count < 10 ? '0' : ''}${count}${letter}${join}`,
          )
        },
      ),
    )
  })

  test('stand before a day of one figure and before January and February', () => {
    fc.assert(
      fc.property(days, families, (on, family) => {
        const rules = rulesOn(family, on, [])
        const document = { ...plain(family === 'party' ? hd36 : nd30), family, issuedOn: on, number: '7' }
        const [, day = '', month = '', year = ''] =
          /^Kiến An, ngày (\d+) tháng (\d+) năm (\d{4})$/.exec(dateLine(document, rules, today)) ?? []
        expect([day.length, Number(year)]).toEqual([2, yearOf(on)])
        expect(isoDate(`${year}-${month.padStart(2, '0')}-${day}`)).toBe(on)
        expect(month).toBe(Number(month) < 3 ? month.padStart(2, '0') : String(Number(month)))
        expect(numberLine(document, rules, today)).toBe(family === 'party' ? 'Số 07-TB/ĐU' : 'Số: 07/TB-UBND')
      }),
    )
  })

  test('leave room for a hand where there is no number and no day', () => {
    const document = { ...plain(hd05), number: null, issuedOn: null }
    expect(numberLine(document, rulesOf(hd05), today)).toMatch(/^Số \u00a0+-TB\/ĐU$/)
    expect(dateLine(document, rulesOf(hd05), today)).toMatch(/^Kiến An, ngày\u00a0+tháng\u00a0+năm 2026$/)
  })
})
