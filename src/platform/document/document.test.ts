import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { readDocx } from '#platform/readers/word/docx.ts'
import { opened, type PdfDocument, wordsOfPages } from '#test/pdf.ts'
import { type Block, type Paper, paragraph, space } from './document.ts'
import { toDocx } from './docx.ts'
import { widthOf } from './fonts.ts'
import { toPdf } from './pdf.ts'
import { PaperPreview } from './preview.tsx'

const paperOf = (...parts: readonly (readonly Block[])[]): Paper => ({
  title: 'Thư trả lời',
  page: {
    widthMm: 210,
    heightMm: 297,
    margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
    number: { sizePt: 14, fromTopMm: 10 },
  },
  text: { sizePt: 14, line: { exactPt: 18 } },
  parts: parts.map((blocks) => ({ blocks })),
})
const long = Array.from({ length: 60 }, (_, at) => paragraph(`Đoạn thứ ${at + 1} của một thư dài.`))

describe('A PDF', () => {
  test('holds the words as they were given, in an embedded font of the right measures, tagged and titled', async () => {
    const bytes = toPdf(
      paperOf([
        paragraph([
          { text: 'Kính gửi: ', italic: true },
          { text: 'Bà Nguyễn Thị Sáu', bold: true },
        ]),
      ]),
    )
    const pdf = await opened(bytes)
    expect(await wordsOfPages(bytes)).toEqual(['Kính gửi: Bà Nguyễn Thị Sáu'])
    expect(await fontsOf(pdf)).toEqual(['Tinos-Bold', 'Tinos-Italic'])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Thư trả lời' })
  })

  test('says what is a heading, a paragraph and a table with its head', async () => {
    const pdf = await opened(
      toPdf(
        paperOf([
          paragraph('THÔNG BÁO', { heading: 1 }),
          paragraph('Nội dung'),
          { kind: 'table', columns: [{ share: 1 }], head: ['Việc'], rows: [[[{ text: 'Khảo sát' }]]] },
        ]),
      ),
    )
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['H1', 'P', 'Table', 'TH', 'TD']) expect(tree).toContain(`"role":"${role}"`)
  })

  test('is the same byte for byte when the paper is the same', () => {
    const paper = paperOf([paragraph('Một'), { kind: 'space', heightPt: 12 }])
    expect(Buffer.from(toPdf(paper)).equals(Buffer.from(toPdf(paper)))).toBe(true)
  })

  test('starts every part on a page of its own and counts pages anew, silent on the first', async () => {
    const pages = await pagesOf(paperOf(long, [paragraph('Thư hai')], long))
    expect(pages).toHaveLength(5)
    expect(pages[0]).toMatch(/^Đoạn thứ 1 /)
    expect(pages[1]).toMatch(/^2\s*Đoạn/)
    expect(pages[2]).toBe('Thư hai')
    expect(pages[3]).toMatch(/^Đoạn thứ 1 /)
    expect(pages[4]).toMatch(/^2\s*Đoạn/)
  })

  test('for both sides of the sheet starts every part on a front page, and turns the margins on the back', async () => {
    const paper = paperOf([paragraph('Thư một')], long, [paragraph('Thư ba')])
    const pages = await pagesOf({ ...paper, bothSides: true })
    expect(pages.map((words) => words.slice(0, 7))).toEqual([
      'Thư một',
      '',
      'Đoạn th',
      pages[3]?.slice(0, 7),
      'Thư ba',
    ])
    expect(pages[3]).toMatch(/^2\s*Đoạn/)
    const left = async (at: number) => {
      const page = await (await opened(toPdf({ ...paper, bothSides: true }))).getPage(at)
      const { items } = await page.getTextContent()
      const [first] = items.filter((item) => 'str' in item && item.str.startsWith('Đoạn'))
      return first !== undefined && 'transform' in first ? Math.round((first.transform[4] / 72) * 25.4) : 0
    }
    expect([await left(3), await left(4)]).toEqual([30, 15])
  })

  test('puts headings in order by itself, and is written without the promise when a sign has no letter in the font', async () => {
    const promised = (paper: Paper) => Buffer.from(toPdf(paper)).includes('<pdfuaid:part>')
    expect(promised(paperOf([paragraph('Sâu', { heading: 3 }), paragraph('Nông', { heading: 1 })]))).toBe(
      true,
    )
    const smile = paperOf([paragraph('Cảm ơn phường \u{1F600}')])
    expect(promised(smile)).toBe(false)
    expect((await pagesOf(smile))[0]).toContain('Cảm ơn phường')
    expect(await (await opened(toPdf(smile))).getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('lays the sheet of a wide part on its side', async () => {
    const paper = paperOf([paragraph('Đứng')])
    const pdf = await opened(
      toPdf({ ...paper, parts: [...paper.parts, { blocks: [paragraph('Nằm')], landscape: true }] }),
    )
    const sizes = await Promise.all(
      [1, 2].map(async (at) => (await pdf.getPage(at)).getViewport({ scale: 25.4 / 72 })),
    )
    expect(sizes.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
      [297, 210],
    ])
  })

  test('never takes a word of anybody for markup', async () => {
    const hostile =
      '#panic("x") *đậm* _nghiêng_ $x^2$ <nhãn> @a \\ `mã` = Đề -- --- ~ /* chú thích */ // [ ] #import "a"'
    const [page] = await pagesOf(paperOf([paragraph(hostile)]))
    expect(squeeze(page ?? '')).toBe(squeeze(hostile))
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'#*_$<>@\\`=-~/[](){}"\'&;:!%abc đễ') }),
        async (words) => {
          const [text = ''] = await pagesOf(paperOf([paragraph(words)]))
          expect(squeeze(text)).toBe(squeeze(words))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('A .docx', () => {
  test('names Times New Roman, A4 and the margins, and gives each part a section that counts from 1', async () => {
    const { document, styles } = await xmlOf(paperOf([paragraph('Một')], [paragraph('Hai')]))
    expect(styles).toContain('Times New Roman')
    expect(styles).toContain('vi-VN')
    expect(document.match(/<w:sectPr/g)).toHaveLength(2)
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2)
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(attributes(document, 'w:pgMar')).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
      'w:header': '567',
    })
  })

  test('keeps size, look, indent and exact line of every paragraph', async () => {
    const { document } = await xmlOf(
      paperOf([
        paragraph([{ text: 'Nơi nhận:', underline: true }], {
          sizePt: 12,
          firstLineMm: 10,
          beforePt: 6,
          align: 'justify',
        }),
      ]),
    )
    expect(attributes(document, 'w:spacing')).toMatchObject({
      'w:before': '120',
      'w:line': '360',
      'w:lineRule': 'exact',
    })
    expect(attributes(document, 'w:ind')).toMatchObject({ 'w:firstLine': '567' })
    expect(document).toContain('<w:jc w:val="both"/>')
    expect(document).toContain('<w:sz w:val="24"/>')
    expect(document).toContain('<w:u w:val="single"/>')
  })

  test('draws a rule exactly as long as the text above it', async () => {
    const motto = [{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }]
    const { document } = await xmlOf(paperOf([paragraph(motto, { align: 'center', rule: 1 })]))
    const { 'w:left': left, 'w:right': right } = attributes(
      document.slice(document.indexOf('<w:pBdr>')),
      'w:ind',
    )
    const room = ((210 - 30 - 15) / 25.4) * 1440
    expect(Math.abs(room - Number(left) - Number(right) - widthOf(motto, 14) * 20)).toBeLessThan(3)
    expect(left).toBe(right)
  })

  test('has the named looks as styles, and says of a paragraph only what is its own', async () => {
    const paper: Paper = {
      ...paperOf([
        paragraph('Nội dung', { named: 'body' }),
        paragraph([{ text: 'Giao ', bold: true }, { text: 'Phòng Kinh tế' }], {
          named: 'body',
          align: 'left',
        }),
      ]),
      styles: { body: { label: 'Nội dung văn bản', align: 'justify', firstLineMm: 10, beforePt: 6 } },
    }
    const { document, styles } = await xmlOf(paper)
    const [style = ''] = /<w:style [^>]*w:styleId="HoiAm-body".*?<\/w:style>/.exec(styles) ?? []
    expect(style).toContain('<w:name w:val="Nội dung văn bản"/>')
    expect(style).toContain('<w:jc w:val="both"/>')
    expect(attributes(style, 'w:ind')).toMatchObject({ 'w:firstLine': '567' })
    const [, first = '', second = ''] = document.split('<w:pStyle w:val="HoiAm-body"/>')
    expect(first.slice(0, first.indexOf('</w:p>'))).not.toMatch(/w:jc|w:ind|w:sz|w:b\b/)
    expect(second).toContain('<w:jc w:val="left"/>')
    expect(second.match(/<w:b\/>/g)).toHaveLength(1)
  })

  test('counts its lists itself, with đ after d', async () => {
    const items = (...words: readonly string[]) => words.map((text) => ({ runs: [{ text }] }))
    const paper = paperOf([
      {
        kind: 'list',
        markers: ['decimal', 'path', 'letter'],
        items: [
          { runs: [{ text: 'Giao' }], items: [{ runs: [{ text: 'Một' }], items: items(...'tuvxyz') }] },
          { runs: [{ text: 'Yêu cầu' }], below: [paragraph('Ngoài ra')], items: items('Hai', 'Ba') },
        ],
        style: { align: 'justify' },
      },
      { kind: 'list', markers: ['dash'], items: items('Tết'), style: {} },
      { kind: 'list', markers: ['decimal'], items: items('Lại từ đầu'), style: {} },
    ])
    const { document } = await xmlOf(paper)
    expect(document.match(/<w:numPr>/g)).toHaveLength(13)
    const { text } = await readDocx(await toDocx(paper))
    expect(text.split('\n')).toEqual([
      '1. Giao',
      '1.1. Một',
      'a) t',
      'b) u',
      'c) v',
      'd) x',
      'đ) y',
      'e) z',
      '2. Yêu cầu',
      'Ngoài ra',
      '2.1. Hai',
      '2.2. Ba',
      '- Tết',
      '1. Lại từ đầu',
    ])
    expect(squeeze((await pagesOf(paper)).join(''))).toBe(squeeze(text))
  })

  test('holds hostile words as words, and drops what XML cannot hold', async () => {
    const { document } = await xmlOf(paperOf([paragraph('</w:t><w:p> & "x" \u0000\u0007\uFFFF cuối')]))
    expect(document).toContain('&lt;/w:t&gt;&lt;w:p&gt; &amp;')
    expect(document).toContain('cuối')
  })
})

test('A preview shows the same words in the same order, escaped, without a style of its own', () => {
  const paper = paperOf([
    {
      kind: 'columns',
      shares: [0.5, 0.5],
      cells: [[paragraph('Trái', { rule: 1 })], [paragraph('Phải'), space(60)]],
    },
    {
      kind: 'list',
      markers: ['letter'],
      items: [{ runs: [{ text: 'một' }] }, { runs: [{ text: '<b>hai</b>' }] }],
      style: {},
    },
    { kind: 'table', columns: [{ share: 1 }], head: ['Họ tên'], rows: [[[{ text: 'Sáu' }]]] },
  ])
  const html = renderToString(PaperPreview({ paper }))
  expect(
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('Trái Phải a) một b) &lt;b>hai&lt;/b> Họ tên Sáu')
  expect(html).not.toContain('style=')
})

const squeeze = (text: string): string => text.replace(/\s+/g, '')

const pagesOf = (paper: Paper): Promise<readonly string[]> => wordsOfPages(toPdf(paper))

async function fontsOf(pdf: PdfDocument): Promise<readonly string[]> {
  const page = await pdf.getPage(1)
  await page.getOperatorList()
  const names = Object.keys((await page.getTextContent()).styles)
  return names
    .map((name) => (page.commonObjs.get(name) as { readonly name: string }).name.replace(/^[A-Z]{6}\+/, ''))
    .sort()
}

async function xmlOf(paper: Paper): Promise<{ readonly document: string; readonly styles: string }> {
  const files = unzipSync(await toDocx(paper))
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { document: read('word/document.xml'), styles: read('word/styles.xml') }
}

/** The attributes of the first element of that name. */
function attributes(xml: string, name: string): Readonly<Record<string, string>> {
  const [, inside = ''] = new RegExp(`<${name} ([^>]*)>`).exec(xml) ?? []
  return Object.fromEntries(
    [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
}
