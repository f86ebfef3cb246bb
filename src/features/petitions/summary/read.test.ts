import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readSummaryFile } from './file.ts'
import { readSummary } from './read.ts'

const readText = (...lines: string[]) =>
  readSummary({ kind: 'text', text: lines.join('\n'), lines: 'wrapped' })
const short = ({ opinions }: ReturnType<typeof readSummary>) =>
  opinions.map(({ name, group, text }) => [name, group, text])
const readFile = async (bytes: ArrayBuffer | Uint8Array, name: string) => {
  const read = await readSummaryFile(new Uint8Array(bytes), name)
  if (read.kind === 'unreadable') throw new Error(read.message)
  return read.reading
}

describe('who speaks', () => {
  it('of one matter from several people each has it, marked as shared', () => {
    const { opinions } = readText(
      '1. Các ông, bà Nguyễn Thị Lụa, Vũ Văn Tám – tổ 5 cùng kiến nghị: xưởng nhựa đốt phế liệu ban đêm.',
      '2. Bà Lã Thị Nhài (tổ 7): lịch thu rác đổi mà không báo.',
    )
    expect(opinions.map(({ name, shared }) => [name, shared])).toEqual([
      ['Nguyễn Thị Lụa', 1],
      ['Vũ Văn Tám', 1],
      ['Lã Thị Nhài', null],
    ])
  })

  it('is not the person whom a sentence is about', () => {
    expect(
      short(
        readText(
          '1. Hộ ông Chiến cơi nới ban công ra ngõ, đề nghị tháo dỡ.',
          '2. Tổ 5 bị ngập, đề nghị nạo vét cống.',
        ),
      ),
    ).toEqual([
      [null, null, 'Hộ ông Chiến cơi nới ban công ra ngõ, đề nghị tháo dỡ.'],
      [null, null, 'Tổ 5 bị ngập, đề nghị nạo vét cống.'],
    ])
  })

  it('keeps the address beside the group, and whether the report says that it was answered', () => {
    const { opinions } = readText(
      'I. CÁC Ý KIẾN ĐÃ ĐƯỢC TRẢ LỜI',
      '1. Ông Bàng Bá Lân, số 5 ngõ 12 đường Lê Lợi, TDP 3: Lộ trình bỏ bếp than thế nào?',
      'II. CÁC Ý KIẾN CHƯA ĐƯỢC TRẢ LỜI',
      '1. Bà Ninh Thị Tơ (TDP 4): Nghĩa trang cần thêm cây bóng mát.',
    )
    expect(opinions).toMatchObject([
      { name: 'Bàng Bá Lân', group: '3', address: 'số 5 ngõ 12 đường Lê Lợi, TDP 3', answered: true },
      { name: 'Ninh Thị Tơ', group: '4', address: null, answered: false },
    ])
  })
})

describe('nothing is lost', () => {
  it('what is no opinion stays as a warning with its words and line', () => {
    const { opinions, warnings } = readText(
      'BÁO CÁO',
      'Qua tổng hợp có 143 lượt ý kiến như sau:',
      '1. Về đô thị',
      '- Vỉa hè bị lấn chiếm suốt ngày.',
      'III. ĐỀ XUẤT CỦA ỦY BAN MTTQ PHƯỜNG',
      '1. Đề nghị UBND phường trả lời bằng văn bản.',
      'Trên đây là báo cáo của Mặt trận.',
    )
    expect(opinions.map(({ text }) => text)).toEqual(['Vỉa hè bị lấn chiếm suốt ngày.'])
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['introduction', 1],
      ['front-proposals', 5],
      ['closing', 7],
    ])
    expect(warnings[1]?.text).toContain('trả lời bằng văn bản')
  })

  it('marks what a person should look at', () => {
    const { opinions } = readText(
      '1. Sửa đường.',
      '2. Cống vỡ ở đầu ngõ 5. (TDP 1, 2)',
      '3. Cống vỡ ở đầu ngõ 5. (TDP 1, 2)',
    )
    expect(opinions.map(({ problems }) => problems)).toEqual([
      ['no-person', 'short'],
      ['several-groups'],
      ['several-groups', 'repeated'],
    ])
  })
})

describe('files', () => {
  it('a Word report with automatic numbers, a letterhead and a table is read whole', async () => {
    const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, at: number) => ({
      level: at,
      format,
      text,
      alignment: AlignmentType.LEFT,
    })
    const numbering = {
      config: [
        {
          reference: 'list',
          levels: [level(LevelFormat.UPPER_ROMAN, '%1.', 0), level(LevelFormat.DECIMAL, '%2.', 1)],
        },
      ],
    }
    const item = (text: string, at: number) =>
      new Paragraph({ text, numbering: { reference: 'list', level: at } })
    const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
    const document = new Document({
      numbering,
      sections: [
        {
          children: [
            new Paragraph('TỔNG HỢP Ý KIẾN'),
            item('Lĩnh vực giao thông', 0),
            item('Ngã tư Cống Đôi cần đèn tín hiệu. (ông Lê Văn Tư – TDP 5)', 1),
            item('Cua đường vào đền quá hẹp.', 1),
            item('Lĩnh vực môi trường', 0),
            item('Kênh đầy bèo tây, nhiều ruồi muỗi.', 1),
            new Table({
              rows: [
                new TableRow({ children: [cell('STT'), cell('Người kiến nghị'), cell('Nội dung')] }),
                new TableRow({
                  children: [
                    cell('1'),
                    cell('Bà Đỗ Thị Hoa', 'TDP Lãm Khê'),
                    cell('- Loa phường rè.', '- Xin ghế đá ở công viên.'),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    })
    const { opinions } = await readFile(new Uint8Array(await Packer.toBuffer(document)), 'a.docx')
    expect(opinions.map(({ name, group, field, text }) => [name, group, field, text])).toEqual([
      ['Lê Văn Tư', '5', 'Giao thông', 'Ngã tư Cống Đôi cần đèn tín hiệu.'],
      [null, null, 'Giao thông', 'Cua đường vào đền quá hẹp.'],
      [null, null, 'Môi trường', 'Kênh đầy bèo tây, nhiều ruồi muỗi.'],
      ['Đỗ Thị Hoa', 'Lãm Khê', null, 'Loa phường rè.'],
      ['Đỗ Thị Hoa', 'Lãm Khê', null, 'Xin ghế đá ở công viên.'],
    ])
  })

  it('a workbook with titles, dates, formulas and a sheet for each field is read, and says what its columns mean', async () => {
    const workbook = new ExcelJS.Workbook()
    for (const [name, text] of [
      ['Giao thông', 'Cầu dân sinh gãy lan can.'],
      ['TDP 9', 'Chưa có loa truyền thanh.'],
    ] as const) {
      const sheet = workbook.addWorksheet(name)
      sheet.addRow(['TỔNG HỢP Ý KIẾN'])
      sheet.addRow([])
      sheet.addRow(['STT', 'Ngày', 'Họ tên', 'Tổ dân phố', 'Ý kiến'])
      sheet.addRow([
        1,
        new Date(Date.UTC(2025, 10, 3)),
        { formula: 'A1', result: 'Bà Mã Thị Dung' },
        name === 'TDP 9' ? '' : 31,
        text,
      ])
    }
    const { opinions, columns } = await readFile(await workbook.xlsx.writeBuffer(), 'a.xlsx')
    expect(opinions).toMatchObject([
      {
        name: 'Mã Thị Dung',
        group: '31',
        field: 'Giao thông',
        text: 'Cầu dân sinh gãy lan can.',
        source: { sheet: 'Giao thông', line: 4 },
      },
      {
        name: 'Mã Thị Dung',
        group: '9',
        field: null,
        text: 'Chưa có loa truyền thanh.',
        source: { sheet: 'TDP 9', line: 4 },
      },
    ])
    expect(columns.slice(0, 5).map(({ meaning }) => meaning)).toEqual([
      'number',
      'ignored',
      'person',
      'group',
      'content',
    ])
  })

  it('a person may say what a column means', () => {
    const sheets = [
      {
        name: '',
        rows: [
          ['STT', 'Nội dung', 'Mã'],
          ['1', 'Đường ngõ 5 hỏng nặng.', 'Giao thông'],
        ],
      },
    ]
    const { opinions } = readSummary({ kind: 'sheets', sheets }, new Map([['Mã', 'field']]))
    expect(opinions).toMatchObject([{ field: 'Giao thông' }])
  })

  it('says in words what to do with a file that holds no text', async () => {
    expect(await readSummaryFile(new Uint8Array(), 'a.docx')).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/Hãy .+\.$/),
    })
    expect(await readSummaryFile(new TextEncoder().encode('%PDF-1.4 hỏng'), 'a.pdf')).toMatchObject({
      kind: 'unreadable',
    })
  })
})

describe('tables and headings as offices send them', () => {
  it('reads a table pasted with its separators, an empty cell as the one above', () => {
    const { opinions } = readText(
      'STT,Tổ dân phố,Họ tên,Lĩnh vực,Nội dung',
      '1,Hạ Lang,Đặng Hữu Phò,Chợ,"Giá thuê quầy cao, xin giảm năm 2026"',
      '2,,,,"Quầy xếp lại không công bằng, toàn người quen"',
      '3,,Nguyễn Thị Nhơn,,Chợ không có lối thoát hiểm',
      '4,Mỹ Lợi,,Vốn vay,"Bà con chưa rõ mức vay, đề nghị giải thích"',
    )
    expect(opinions.map(({ name, group, field }) => [name, group, field])).toEqual([
      ['Đặng Hữu Phò', 'Hạ Lang', 'Chợ'],
      ['Đặng Hữu Phò', 'Hạ Lang', 'Chợ'],
      ['Nguyễn Thị Nhơn', 'Hạ Lang', 'Chợ'],
      [null, 'Mỹ Lợi', 'Vốn vay'],
    ])
  })

  it('takes a Roman heading that reads like a task for a heading beside others', () => {
    const { opinions } = readText(
      'I. Nạo vét cống rãnh',
      '- Cống ngõ 85 ba năm chưa nạo vét (TDP 4).',
      'II. Tăng cường quản lý trật tự xây dựng',
      '- Nhà số 7 ngõ 20 xây vượt phép một tầng (TDP 3).',
    )
    expect(opinions.map(({ field, group }) => [field, group])).toEqual([
      ['Nạo vét cống rãnh', '4'],
      ['Tăng cường quản lý trật tự xây dựng', '3'],
    ])
  })

  it('leaves out what was answered, below an opinion or behind it', () => {
    const { opinions } = readText(
      '1. Ông Đinh Công Rạng, tổ 3: Hố ga trước trường mất nắp.',
      '* Trả lời: UBND phường đã lắp nắp mới.',
      '2. Bà Mai Thị Thược, tổ 5: Loa phường phát quá sớm. Trả lời: Tiếp thu.',
    )
    expect(opinions.map(({ text }) => text)).toEqual([
      'Hố ga trước trường mất nắp.',
      'Loa phường phát quá sớm.',
    ])
  })
})
