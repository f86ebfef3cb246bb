import { strFromU8, unzipSync } from 'fflate'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { toDocx } from '#platform/document/docx.ts'
import { widthOf } from '#platform/document/fonts.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { readDocx } from '#platform/readers/word/docx.ts'
import { readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { linesOfPages, wordsOfPages } from '#test/pdf.ts'
import type { OfficialDocument } from '../official.ts'
import { regimes, rulesOn } from '../rules/regime.ts'
import { dayUnder, sampleOf } from '../samples.ts'
import { paperOf } from './paper.ts'

const ward = { title: 'Phường Kiến An', placeName: 'Kiến An', province: 'Thành phố Hải Phòng' }
const paper = (document: OfficialDocument) =>
  paperOf([document], { today: '2026-11-28' as never, title: document.abstract, rules: [] })

describe.each(regimes.map((regime) => [regime.key, regime] as const))('A paper under %s', (_, regime) => {
  const document = sampleOf(regime, ward)
  const rules = rulesOn(regime.family, dayUnder(regime), [])
  const parts = {
    nation: rules.nationWords,
    superior: 'ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG',
    issuer: regime.family === 'party' ? 'ĐẢNG ỦY PHƯỜNG KIẾN AN' : 'ỦY BAN NHÂN DÂN',
    number: regime.family === 'party' ? 'Số 05-TB/ĐU' : 'Số: 05/TB-UBND',
    placeDate: 'Kiến An, ngày',
    typeName: 'THÔNG BÁO',
    abstract: 'Kết luận hội nghị',
    basis: '-Căn cứ',
    body: 'Sau khi nghe',
    authority: regime.family === 'party' ? 'T/L BAN THƯỜNG VỤ' : 'TM. ỦY BAN NHÂN DÂN',
    position: regime.family === 'party' ? 'CHÁNH VĂN PHÒNG' : 'PHÓ CHỦ TỊCH',
    signer: 'Họ tên người ký',
    recipientsLead: 'Nơi nhận:',
    recipients: regime.family === 'party' ? '-Ban Thường vụ' : '- Thường trực',
    annexName: regime.family === 'party' ? 'PHỤ LỤC I' : 'Phụ lục I',
  } as const
  const own = Object.entries(parts).filter(
    ([part]) => regime.family === 'party' || (part !== 'superior' && part !== 'basis'),
  ) as [keyof typeof parts, string][]

  test('has the sizes, weights and slants of its rules, read back from the .docx', async () => {
    const { sections, lines } = await readDocxLayout(await toDocx(paper(document)))
    for (const [part, words] of own) {
      const line = lines.find(({ text }) => text.startsWith(words))
      const { bold, italic, underline, size } = rules[part]
      expect({ part, spans: line?.spans.map((span) => ({ ...span, text: '' })) }).toEqual({
        part,
        spans: Array(line?.spans.length ?? 1).fill({
          text: '',
          bold,
          italic,
          underline,
          sizePt: size.print,
          font: 'Times New Roman',
        }),
      })
    }
    const rounded = (mm: number) => Math.round(mm)
    for (const section of sections) {
      expect([section.widthMm, section.heightMm].map(rounded)).toEqual([210, 297])
      expect([section.topMm, section.bottomMm, section.leftMm, section.rightMm].map(rounded)).toEqual([
        rules.topMm.print,
        rules.bottomMm.print,
        rules.leftMm.print,
        rules.rightMm.print,
      ])
      expect(section.ownFirstPage).toBe(true)
      expect(section.pageNumber).toMatchObject({ at: 'top', align: 'center' })
      expect(section.pageNumber?.spans[0]).toMatchObject({ sizePt: 14, bold: false, italic: false })
      expect(rounded(section.headerMm)).toBe(10)
    }
    const body = lines.find(({ text }) => text.startsWith('Sau khi nghe'))
    expect(body).toMatchObject({ align: 'justify', line: { kind: rules.line.kind, of: rules.line.of.print } })
    expect(rounded(body?.firstLineMm ?? 0)).toBe(rules.firstLineMm.print)
    const clause = lines.find(({ text }) => text.startsWith('2.1. Về hạ tầng:'))
    expect(clause).toMatchObject({ align: 'justify', beforePt: rules.between.print, numbered: true })
    expect(clause?.spans.map(({ bold, italic }) => [bold, italic])).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ])
  })

  test('has the same sizes and weights in the PDF, inside the same margins', async () => {
    const pages = await linesOfPages(toPdf(paper(document)))
    for (const [part, words] of own) {
      const { bold, italic, size } = rules[part]
      const found = pages.flat().find(({ text }) => text.startsWith(words))
      expect({ part, ...found }).toMatchObject({ part, bold, italic, sizePt: size.print })
    }
    const mm = pages.flat().map(({ leftMm, rightMm }) => [leftMm, rightMm] as const)
    expect(Math.min(...mm.map(([left]) => left))).toBeGreaterThan(rules.leftMm.print - 0.5)
    expect(Math.max(...mm.map(([, right]) => right))).toBeLessThan(210 - rules.rightMm.print + 0.5)
    expect(Math.round(Math.min(...mm.map(([left]) => left)))).toBe(rules.leftMm.print)
  })

  test('says the same in Word, in the PDF and on the screen', async () => {
    const bare = (text: string) => text.replace(/[\s|]+/g, '')
    const inWord = bare((await readDocx(await toDocx(paper(document)))).text)
    expect(bare((await wordsOfPages(toPdf(paper(document)))).join(' '))).toBe(inWord)
    const html = renderToString(PaperPreview({ paper: paper(document) }))
    expect(bare(html.replace(/<[^>]+>/g, ' ').replaceAll('&quot;', '"'))).toBe(inWord)
    expect(inWord).toContain(`Thờigianthựchiệncácviệccònlại${rules.bodyEnd}`)
  })
})

test.each([
  ['hd-36', [[1, 0.475, 'ĐẢNG CỘNG SẢN VIỆT NAM', 15]]],
  [
    'nd-30',
    [
      [0.4, 0.43, 'PHƯỜNG KIẾN AN', 12],
      [1, 0.57, 'Độc lập - Tự do - Hạnh phúc', 13],
      [0.4, 1, 'Kết luận hội nghị đối thoại với Nhân dân', 14],
    ],
  ],
] as const)('the rules that %s wants are as long as their share of the words above', async (key, wanted) => {
  const regime = regimes.find((one) => one.key === key)
  const files = unzipSync(await toDocx(paper(sampleOf(regime as never, ward))))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const lengths = [...xml.matchAll(/<w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/g)].map(
    ([, left, right]) => Number(left) + Number(right),
  )
  expect(lengths).toHaveLength(wanted.length)
  const textWidthTwips = ((210 - 30 - 15) / 25.4) * 1440
  for (const [at, [share, column, words, size]] of wanted.entries()) {
    const length = textWidthTwips * column - (lengths[at] ?? 0)
    const above = widthOf([{ text: words, bold: true }], size) * 20
    const widest =
      words === 'PHƯỜNG KIẾN AN' ? widthOf([{ text: 'ỦY BAN NHÂN DÂN', bold: true }], size) * 20 : above
    expect(Math.abs(length - widest * share)).toBeLessThan(4)
  }
})

test('a Party paper has its star and five hyphens, one of the State its rules instead', async () => {
  const words = async (at: number) => {
    const regime = regimes[at]
    return regime === undefined ? '' : (await wordsOfPages(toPdf(paper(sampleOf(regime, ward))))).join(' ')
  }
  const [hd36, hd05, nd30] = [await words(0), await words(1), await words(2)]
  expect(hd36).toMatch(/KIẾN AN \* Số 05-TB\/ĐU/)
  expect(hd36).toContain('với Nhân dân ----- -Căn cứ chương trình công tác năm; -Theo đề nghị của Văn phòng,')
  expect(hd36).toContain('-Ban Thường vụ Đảng ủy, -Các chi bộ, đảng bộ trực thuộc, -Lưu Văn phòng Đảng ủy.')
  expect(hd05).toContain('-Ban Thường vụ Đảng ủy; -Các chi bộ, đảng bộ trực thuộc; -Lưu Văn phòng Đảng ủy.')
  expect(nd30).not.toMatch(/\*|-----/)
  expect(nd30).toContain('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH')
  expect(nd30).toContain(
    'Kèm theo Thông báo số 05/TB-UBND ngày 04/05/2020 của Ủy ban nhân dân phường Kiến An',
  )
})

test('a tờ trình to several asks "Kính gửi" before 27/5/2026 and "Kính trình" from then on', async () => {
  const text = async (on: string) => {
    const sample = sampleOf(regimes[0] as never, ward)
    const document = {
      ...sample,
      issuedOn: on as never,
      typeName: 'Tờ trình',
      addressees: [{ name: 'Thành ủy' }, { name: 'Ban Tổ chức Thành ủy' }],
    }
    return (await wordsOfPages(toPdf(paper(document)))).join(' ')
  }
  expect(await text('2026-05-26')).toContain('Kính gửi: - Thành ủy; - Ban Tổ chức Thành ủy.')
  expect(await text('2026-05-27')).toContain('Kính trình: - Thành ủy; - Ban Tổ chức Thành ủy.')
})

test('marks, two signatures and a blank number stand where they belong', async () => {
  const sample = sampleOf(regimes[0] as never, ward)
  const [signature] = sample.signatures
  const pages = await linesOfPages(
    toPdf(
      paper({
        ...sample,
        number: null,
        issuedOn: null,
        typeName: 'Biên bản',
        annexes: [],
        marks: {
          urgency: 'Khẩn',
          circulation: 'Xong hội nghị trả lại',
          draft: 'Dự thảo lần 2',
          typist: 'abc-268',
          contact: 'Điện thoại: 0225',
        },
        signatures: [{ authority: [], position: 'Người ghi biên bản', signer: 'Lê Thị Tư' }, signature],
      }),
    ),
  )
  const at = (words: string) => pages.flat().find(({ text }) => text.startsWith(words))
  expect(at('KHẨN')).toMatchObject({ bold: true, sizePt: 14 })
  expect(at('XONG HỘI NGHỊ')).toMatchObject({ bold: true, sizePt: 12 })
  expect(at('Dự thảo lần 2')).toMatchObject({ italic: true, sizePt: 14 })
  expect(at('ABC-268')).toMatchObject({ sizePt: 8 })
  expect(at('Điện thoại')).toMatchObject({ sizePt: 10 })
  expect(at('NGƯỜI GHI BIÊN BẢN')?.leftMm).toBeLessThan(at('CHÁNH VĂN PHÒNG')?.leftMm ?? 0)
  const words = pages.flat().map(({ text }) => text)
  expect(words.join(' ')).toMatch(/Số\s+-TB\/ĐU/)
})
