import { readFile } from 'node:fs/promises'
import fontkit from '@pdf-lib/fontkit'
import { degrees, PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readDocumentText } from '../read.ts'
import { readPdf } from './pdf.ts'

const TINOS = await readFile(
  new URL(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
)

type TextLine = readonly [words: string, x: number, y: number]
type Draw = (page: PDFPage, font: PDFFont, pdf: PDFDocument) => void | Promise<void>

async function pdfOf(draws: Draw[], fontName?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  const font = await pdf.embedFont(TINOS, fontName === undefined ? {} : { customName: fontName })
  for (const draw of draws) await draw(pdf.addPage([595, 842]), font, pdf)
  return pdf.save()
}

const text =
  (...lines: readonly TextLine[]): Draw =>
  (page, font) => {
    for (const [words, x, y] of lines) page.drawText(words, { x, y, font, size: 14 })
  }

const picture: Draw = async (page, _, pdf) => {
  const grey = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer()
  page.drawImage(await pdf.embedJpg(grey), { x: 0, y: 0, width: 595, height: 842 })
}

const readText = async (bytes: Uint8Array) => {
  const read = await readPdf(bytes, 10)
  if (read.kind !== 'text') throw new Error(read.kind)
  return read
}

describe('the text of a PDF', () => {
  it('follows the page, whatever order it was drawn in, and columns stay apart', async () => {
    const draw = text(
      ['Giao Công an phường tuần tra', 60, 700],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 340, 780],
      ['ĐẢNG ỦY PHƯỜNG HÒA AN', 60, 780],
      ['Số 12-TB/ĐU', 60, 762],
    )
    const { text: read, pages } = await readText(await pdfOf([draw, text(['Trang hai', 60, 780])]))
    expect(pages).toBe(2)
    expect(read).toMatch(
      /^ĐẢNG ỦY PHƯỜNG HÒA AN {4,}ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-TB\/ĐU\n\nGiao Công an phường tuần tra\fTrang hai$/,
    )
  })

  it('keeps words whole when accented letters are drawn afterwards, from another font', async () => {
    const bytes = await pdfOf([
      async (page, font, pdf) => {
        const other = await pdf.embedFont(TINOS, { customName: 'Other' })
        const at = (before: string) => 60 + font.widthOfTextAtSize(before, 14)
        for (const [letters, before] of [
          ['k', ''],
          ['t lu', 'kế'],
          ['n h', 'kết luậ'],
          ['i ngh', 'kết luận hộ'],
        ] as const)
          page.drawText(letters, { x: at(before), y: 700, font, size: 14 })
        for (const [letter, before] of [
          ['ế', 'k'],
          ['ậ', 'kết lu'],
          ['ộ', 'kết luận h'],
          ['ị', 'kết luận hội ngh'],
        ] as const)
          page.drawText(letter, { x: at(before), y: 700, font: other, size: 14 })
      },
    ])
    expect((await readText(bytes)).text).toBe('kết luận hội nghị')
  })

  it('goes down a line where the file only says "next line"', async () => {
    const draw: Draw = (page, font) => {
      page.drawText('Trên\nGiữa\nDưới', { x: 60, y: 700, font, size: 14, lineHeight: 18 })
    }
    expect((await readText(await pdfOf([draw]))).text).toBe('Trên\nGiữa\nDưới')
  })

  it('puts one space after a list number, however wide its indent', async () => {
    const draw = text(['2.1.', 60, 700], ['Khảo sát', 110, 700], ['-', 80, 680], ['Báo cáo', 110, 680])
    expect((await readText(await pdfOf([draw]))).text).toBe('2.1. Khảo sát\n- Báo cáo')
  })

  it('has letters once that were drawn twice to look bold', async () => {
    const draw = text(['THÔNG BÁO', 200, 700], ['THÔNG BÁO', 200.3, 700])
    expect((await readText(await pdfOf([draw]))).text).toBe('THÔNG BÁO')
  })

  it('leaves out a stamp along the margin, and reads a page that lies on its side', async () => {
    const bytes = await pdfOf([
      (page, font) => {
        page.setRotation(degrees(90))
        page.drawText('Phụ lục', { x: 100, y: 60, rotate: degrees(90), font, size: 14 })
        page.drawText('Người ký: An', { x: 300, y: 60, font, size: 8 })
      },
    ])
    expect((await readText(bytes)).text).toBe('Phụ lục')
  })

  it.each([
    ['.VnTimeH', 'th«ng b¸o sè 12', 'THÔNG BÁO SỐ 12', 'tcvn3'],
    ['.VnTime', 'c«ng an x· Hoµ B×nh', 'công an xã Hoà Bình', 'tcvn3'],
    ['VNI-Times', 'coâng an phöôøng', 'công an phường', 'vni'],
    ['Arial', 'Größe', 'Größe', 'unicode'],
  ])('in the font %s is decoded', async (font, drawn, expected, encoding) => {
    expect(await readText(await pdfOf([text([drawn, 60, 700])], font))).toMatchObject({
      text: expected,
      encoding,
    })
  })
})

describe('a table with rules', () => {
  const cells = text(
    ['Đơn vị', 60, 700],
    ['Nội dung', 200, 700],
    ['Hạn', 420, 700],
    ['Công an', 60, 660],
    ['phường', 60, 644],
    ['Tuần tra', 200, 660],
    ['ban đêm', 200, 644],
    ['20/12/2025', 420, 660],
    ['Báo cáo', 200, 610],
    ['Ngoài bảng', 60, 560],
  )
  const rows = [
    'Đơn vị | Nội dung | Hạn',
    'Công an phường | Tuần tra ban đêm | 20/12/2025',
    'Công an phường | Báo cáo |',
    '',
    'Ngoài bảng',
  ]
  /** Upright lines at the sides and between columns; level ones between rows, the last of which spares the merged first cell. */
  const across: readonly (readonly [from: number, to: number, y: number])[] = [
    [50, 550, 720],
    [50, 550, 685],
    [190, 550, 630],
    [50, 550, 590],
  ]

  it('drawn in strokes gives one line a row, each cell read by itself, a merged cell repeated', async () => {
    const draw: Draw = async (page, font, pdf) => {
      await cells(page, font, pdf)
      for (const x of [50, 190, 410, 550]) page.drawLine({ start: { x, y: 590 }, end: { x, y: 720 } })
      for (const [from, to, y] of across) page.drawLine({ start: { x: from, y }, end: { x: to, y } })
    }
    expect((await readText(await pdfOf([draw]))).text.split('\n')).toEqual(rows)
  })

  it('drawn in thin strips, cell by cell and open at its sides, reads the same', async () => {
    const draw: Draw = async (page, font, pdf) => {
      await cells(page, font, pdf)
      for (const x of [190, 410])
        for (const y of [590, 655]) page.drawRectangle({ x, y, width: 0.5, height: 64.5 })
      for (const [from, to, y] of across)
        for (let x = from; x < to; x += 20) page.drawRectangle({ x, y, width: 19.5, height: 0.5 })
    }
    expect((await readText(await pdfOf([draw]))).text.split('\n')).toEqual(rows)
  })

  it('is not seen in a frame around the page or a line under the letterhead', async () => {
    const draw: Draw = async (page, font, pdf) => {
      await text(['ĐẢNG ỦY PHƯỜNG', 60, 780], ['ĐẢNG CỘNG SẢN VIỆT NAM', 340, 780])(page, font, pdf)
      page.drawRectangle({ x: 20, y: 20, width: 555, height: 800, borderWidth: 1 })
      page.drawLine({ start: { x: 340, y: 775 }, end: { x: 500, y: 775 } })
    }
    expect((await readText(await pdfOf([draw]))).text).toMatch(/^ĐẢNG ỦY PHƯỜNG {4,}ĐẢNG CỘNG SẢN VIỆT NAM$/)
  })
})

describe('a scanned PDF', () => {
  const over =
    (...lines: TextLine[]): Draw =>
    async (page, font, pdf) => {
      await picture(page, font, pdf)
      await text(...lines)(page, font, pdf)
    }
  const many = (line: string) => Array.from({ length: 20 }, (_, i) => [line, 60, 800 - 20 * i] as const)

  it.each([
    ['pictures only', picture],
    ['pictures with a stamp', over(['Ký bởi: UBND phường', 60, 800])],
    ['pictures over a guess of another language', over(...many('Giao Gong an phuang tuan tra ban dem'))],
  ])('of %s needs OCR', async (_, draw) => {
    const bytes = await pdfOf([draw, draw])
    expect(await readDocumentText(bytes)).toEqual({ kind: 'needs-ocr', origin: 'pdf', pages: 2 })
  })

  it('whose text layer is Vietnamese is read as text', async () => {
    const bytes = await pdfOf([over(...many('Giao Công an phường tuần tra ban đêm'))])
    expect(await readDocumentText(bytes)).toMatchObject({ kind: 'text', origin: 'pdf', lines: 'wrapped' })
  })
})

describe('a PDF that cannot be read', () => {
  const minimal = (trailer: string) =>
    new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R${trailer}>>`)
  const key = '0123456789abcdef'.repeat(4)

  it('says that it has a password', async () => {
    const bytes = minimal(
      `/ID[<${key}><${key}>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${key}>/U<${key}>>>`,
    )
    expect(await readDocumentText(bytes)).toMatchObject({ kind: 'unreadable', reason: 'encrypted' })
  })

  it('says that it is broken', async () => {
    expect(await readDocumentText(new TextEncoder().encode('%PDF-1.4 and nothing more'))).toMatchObject({
      kind: 'unreadable',
      reason: 'corrupt',
    })
  })

  it('says that it has too many pages', async () => {
    const bytes = await pdfOf(Array.from({ length: 201 }, () => text(['a', 9, 9])))
    expect(await readDocumentText(bytes)).toMatchObject({ kind: 'unreadable', reason: 'too-large' })
  })
})
