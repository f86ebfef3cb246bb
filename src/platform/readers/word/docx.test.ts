import {
  AlignmentType,
  Document,
  type FileChild,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from './docx.ts'

const NO_LINE = { style: 'none', size: 0 } as const
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
const numbered = (text: string, level: number, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'clauses', level, instance } })

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.LEFT },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.LEFT },
  { level: 3, format: LevelFormat.BULLET, text: '\uf0b7', alignment: AlignmentType.LEFT },
  { level: 4, format: LevelFormat.BULLET, text: '+', alignment: AlignmentType.LEFT },
  { level: 5, format: LevelFormat.UPPER_ROMAN, text: 'Mục %6', alignment: AlignmentType.LEFT },
]

async function read(...children: FileChild[]) {
  const document = new Document({
    numbering: { config: [{ reference: 'clauses', levels }] },
    sections: [{ children }],
  })
  return readDocx(await Packer.toBuffer(document))
}

/** A package with only the parts named, for what the docx library cannot write. */
async function readRaw(body: string, parts: Record<string, string> = {}) {
  const wrap = (name: string, content: string) =>
    strToU8(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`,
    )
  const others = Object.entries(parts).map(
    ([name, content]) => [`word/${name}.xml`, wrap(name, content)] as const,
  )
  return readDocx(
    zipSync({
      'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
      ...Object.fromEntries(others),
    }),
  )
}
const run = (text: string, font: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('the numbers that Word prints by itself', () => {
  it('are written out, level by level, and lower levels begin again', async () => {
    const { text } = await read(
      numbered('Ghi nhận ý kiến', 0),
      numbered('Giao các đơn vị', 0),
      numbered('Quản lý đô thị', 1),
      numbered('Thoát nước', 1),
      numbered('Ngõ 12', 2),
      numbered('Ngõ 15', 2),
      numbered('Đất đai', 1),
      numbered('Ngõ 18', 2),
      numbered('Tổ chức thực hiện', 0),
    )
    expect(text.split('\n')).toEqual([
      '1. Ghi nhận ý kiến',
      '2. Giao các đơn vị',
      '2.1. Quản lý đô thị',
      '2.2. Thoát nước',
      'a) Ngõ 12',
      'b) Ngõ 15',
      '2.3. Đất đai',
      'a) Ngõ 18',
      '3. Tổ chức thực hiện',
    ])
  })

  it('become hyphens for picture bullets, and a bullet within a bullet is indented', async () => {
    const { text } = await read(numbered('Khảo sát', 3), numbered('Ngõ ngập', 4), numbered('Phần', 5))
    expect(text).toBe('- Khảo sát\n  + Ngõ ngập\nMục I Phần')
  })

  it('begin again where a list is restarted, and go on where it is not', async () => {
    const { text } = await read(
      numbered('một', 0),
      numbered('hai', 0),
      numbered('lại một', 0, 1),
      numbered('lại hai', 0, 1),
    )
    expect(text).toBe('1. một\n2. hai\n1. lại một\n2. lại hai')
  })

  it('come through a paragraph style, unless the paragraph switches them off', async () => {
    const { text } = await readRaw(
      '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t>Có số</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Không số</w:t></w:r></w:p>',
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="Điều %1:"/></w:lvl></w:abstractNum>' +
          '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
      },
    )
    expect(text).toBe('Điều 04: Có số\nKhông số')
  })
})

describe('tables', () => {
  it('with rules give one line a row', async () => {
    const { text } = await read(
      new Table({
        rows: [
          new TableRow({ children: [cell('STT'), cell('Nội dung'), cell('Hạn')] }),
          new TableRow({ children: [cell('1'), cell('Khảo sát ngõ', 'báo cáo'), cell('05/12/2025')] }),
        ],
      }),
    )
    expect(text).toBe('STT | Nội dung | Hạn\n1 | Khảo sát ngõ báo cáo | 05/12/2025')
  })

  it('repeat a cell that is merged over several rows', async () => {
    const merged = (text: string, verticalMerge: 'restart' | 'continue') =>
      new TableCell({
        children: [new Paragraph(text)],
        verticalMerge: VerticalMergeType[verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'],
      })
    const { text } = await read(
      new Table({
        rows: [
          new TableRow({ children: [merged('Công an phường', 'restart'), cell('Tuần tra')] }),
          new TableRow({ children: [merged('', 'continue'), cell('Báo cáo')] }),
        ],
      }),
    )
    expect(text).toBe('Công an phường | Tuần tra\nCông an phường | Báo cáo')
  })

  it('without rules are letterheads: each cell on its own lines', async () => {
    const { text } = await read(
      new Table({
        borders: NO_LINES,
        rows: [
          new TableRow({
            children: [
              cell('ĐẢNG ỦY PHƯỜNG', '*', 'Số 12-TB/ĐU'),
              cell('ĐẢNG CỘNG SẢN VIỆT NAM', 'Kiến An, ngày 05 tháng 12 năm 2025'),
            ],
          }),
        ],
      }),
      new Paragraph('THÔNG BÁO'),
    )
    expect(text.split('\n')).toEqual([
      'ĐẢNG ỦY PHƯỜNG',
      '*',
      'Số 12-TB/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Kiến An, ngày 05 tháng 12 năm 2025',
      'THÔNG BÁO',
    ])
  })
})

describe('old Vietnamese fonts', () => {
  it('are decoded run by run, also when Word cut a VNI letter in two, and Unicode runs stay', async () => {
    const { text, encoding } = await readRaw(
      `<w:p>${run('kÕt luËn', '.VnTimeH')}${run(' héi nghÞ', '.VnTime')}${run(' – Ủy ban', 'Times New Roman')}</w:p>` +
        `<w:p>${run('Coä', 'VNI-Times')}${run('ng hoa', 'VNI-Times')}${run('ø', 'VNI-Times')}</w:p>`,
    )
    expect(text).toBe('KẾT LUẬN hội nghị – Ủy ban\nCộng hoà')
    expect(encoding).toBe('tcvn3')
  })

  it('are found through the default style, and an optional hyphen is their ư', async () => {
    const { text } = await readRaw(
      '<w:p><w:r><w:t>ph</w:t><w:softHyphen/><w:t>êng x· Nam S¬n</w:t></w:r></w:p>',
      {
        styles:
          '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>',
      },
    )
    expect(text).toBe('phường xã Nam Sơn')
  })
})

describe('what stands in a paragraph', () => {
  it('keeps insertions, drops deletions, hidden text and field codes, prints capitals as capitals', async () => {
    const { text } = await readRaw(
      '<w:p><w:r><w:t xml:space="preserve">Giao </w:t></w:r><w:ins><w:r><w:t>Công an</w:t></w:r></w:ins>' +
        '<w:del><w:r><w:delText>Quân sự</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>' +
        '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:rPr><w:caps/></w:rPr><w:t>phường</w:t></w:r></w:p>',
    )
    expect(text).toBe('Giao Công an\tPHƯỜNG')
  })

  it('gives a text box once, after its paragraph', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>'
    const { text } = await readRaw(
      `<w:p><w:r><AlternateContent><Choice><w:drawing>${box}</w:drawing></Choice><Fallback><w:pict>${box}</w:pict></Fallback></AlternateContent><w:t>Trước</w:t></w:r></w:p>`,
    )
    expect(text).toBe('Trước\nDỰ THẢO')
  })

  it('is composed to NFC', async () => {
    const { text } = await read(new Paragraph({ children: [new TextRun('đường phố'.normalize('NFD'))] }))
    expect(text).toBe('đường phố')
  })
})

it('a package without a document is an error', async () => {
  await expect(readDocx(zipSync({ 'hello.txt': strToU8('x') }))).rejects.toThrow()
})
