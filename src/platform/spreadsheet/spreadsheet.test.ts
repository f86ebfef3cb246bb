import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { setImmediate as nextTurn } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { readSpreadsheet } from './read.ts'
import type { Column, Rows } from './sheet.ts'
import { csvStream } from './write-csv.ts'
import { xlsxStream } from './write-xlsx.ts'

const columns: Column[] = [
  { header: 'Nội dung', width: 40 },
  { header: 'Hạn', kind: 'date' },
  { header: 'Giao lúc', kind: 'moment' },
  { header: 'Số lượng', kind: 'number' },
  { header: 'Trễ' },
]
const rows: Rows = [
  ['Khảo sát "ngõ 12", lập danh mục', isoDate('2025-12-05'), new Date('2025-11-21T01:30:00Z'), -2.5, true],
  ['=HYPERLINK("http://x")', null, null, 0, false],
  ['- gạch đầu dòng', undefined, undefined, null, null],
]

const bytesOf = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await buffer(stream))
async function openXlsx(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}
async function xlsx(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('Danh sách'))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

describe('an .xlsx export', () => {
  it('opens with a frozen bold header, a filter, widths and real dates in Vietnamese time', async () => {
    const sheet = await openXlsx(await bytesOf(xlsxStream({ name: 'Chỉ đạo: tháng [12]', columns, rows })))
    expect(sheet.name).toBe('Chỉ đạo  tháng  12')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:E1')
    expect(sheet.getColumn(1).width).toBe(40)
    expect(sheet.getCell('A1')).toMatchObject({ value: 'Nội dung', font: { bold: true } })
    expect(sheet.getCell('B2')).toMatchObject({
      value: new Date('2025-12-05T00:00:00Z'),
      numFmt: 'dd/mm/yyyy',
    })
    expect(sheet.getCell('C2').value).toEqual(new Date('2025-11-21T08:30:00Z'))
    expect(sheet.getCell('D2').value).toBe(-2.5)
    expect(sheet.getCell('E2').value).toBe('Có')
  })

  it('prints as wide as an A4 sheet, lying when it has many columns, long words on several lines', async () => {
    const wide = Array.from({ length: 12 }, (_, at) => ({ header: `Cột ${at}` }))
    const [few, many] = await Promise.all(
      [columns, wide].map(async (own) =>
        openXlsx(await bytesOf(xlsxStream({ name: 'x', columns: own, rows }))),
      ),
    )
    expect(few?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1 })
    expect(many?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 })
    expect(few?.getCell('A2').alignment).toMatchObject({ wrapText: true })
  })

  it('never holds a formula', async () => {
    const sheet = await openXlsx(await bytesOf(xlsxStream({ name: 'x', columns, rows })))
    expect(sheet.getCell('A3')).toMatchObject({
      type: ExcelJS.ValueType.String,
      value: '=HYPERLINK("http://x")',
      numFmt: '@',
    })
  })

  it('comes back through the reader', async () => {
    const read = await readSpreadsheet(await bytesOf(xlsxStream({ name: 'x', columns, rows })))
    expect(read).toEqual({
      kind: 'sheets',
      sheets: [
        {
          name: 'x',
          rows: [
            ['Nội dung', 'Hạn', 'Giao lúc', 'Số lượng', 'Trễ'],
            ['Khảo sát "ngõ 12", lập danh mục', '2025-12-05', '2025-11-21T08:30', '-2.5', 'Có'],
            ['=HYPERLINK("http://x")', '', '', '0', 'Không'],
            ['- gạch đầu dòng'],
          ],
        },
      ],
    })
  })
})

describe('a CSV export', () => {
  it('has a byte order mark, commas, CRLF, quotes where needed and apostrophes before formulas', async () => {
    const text = Buffer.from(await bytesOf(csvStream({ columns, rows }))).toString()
    expect(text).toBe(
      '\ufeffNội dung,Hạn,Giao lúc,Số lượng,Trễ\r\n' +
        '"Khảo sát ""ngõ 12"", lập danh mục",2025-12-05,2025-11-21 08:30,-2.5,Có\r\n' +
        '"\'=HYPERLINK(""http://x"")",,,0,Không\r\n' +
        "'- gạch đầu dòng,,,,\r\n",
    )
  })
})

describe.each([
  ['CSV', (endless: Rows) => csvStream({ columns, rows: endless })],
  ['.xlsx', (endless: Rows) => xlsxStream({ name: 'x', columns, rows: endless })],
])('a stream of %s', (_, open) => {
  it('draws rows only while they are read', async () => {
    let drawn = 0
    async function* endless() {
      for (;;) yield [`${++drawn} ${crypto.randomUUID()}`]
    }
    const reader = open(endless()).getReader()
    await reader.read()
    for (let turn = 0; turn < 300; turn++) await new Promise((next) => setImmediate(next))
    expect(drawn).toBeLessThan(40_000)
    await reader.cancel()
  })

  it('breaks off when a row cannot be had', async () => {
    async function* broken() {
      yield ['một']
      throw new Error('database gone')
    }
    await expect(bytesOf(open(broken()))).rejects.toThrow('database gone')
  })
})

it.each([
  ['CSV', csvStream],
  ['.xlsx', xlsxStream],
] as const)(
  'a %s export draws its rows only as they are taken: endless ones do no harm',
  async (_, stream) => {
    let drawn = 0
    let ended = false
    async function* endless() {
      try {
        for (;;) yield [`${++drawn} ${randomBytes(100).toString('hex')}`]
      } finally {
        ended = true
      }
    }
    const reader = stream({ name: 'Sổ', columns: [{ header: 'Chữ' }], rows: endless() }).getReader()
    for (let piece = 0; piece < 5; piece++) expect((await reader.read()).done).toBe(false)
    await settled(() => drawn)
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThan(10_000)
    await reader.cancel()
    await expect.poll(() => ended).toBe(true)
  },
)

/** Until nothing moves any more by itself. */
async function settled(now: () => number): Promise<void> {
  for (let before = -1, turns = 0; turns < 50 || (before !== now() && now() < 10_000); turns++) {
    before = now()
    await nextTurn()
  }
}

describe('reading .xlsx', () => {
  it('gives text, numbers, dates, times, links, formulas and rich text as trimmed NFC', async () => {
    const bytes = await xlsx((sheet) => {
      sheet.addRow(['  tổ dân phố  '.normalize('NFD'), 12.3, new Date('2025-12-05T00:00:00Z'), true])
      sheet.addRow([
        { text: 'thư', hyperlink: 'mailto:a@b' },
        { formula: 'A1', result: 7 },
        { richText: [{ text: 'đậm ' }, { text: 'nhạt' }] },
        new Date('1899-12-30T08:30:00Z'),
      ])
      sheet.getCell('E1').value = 912345678
      sheet.getCell('E1').numFmt = '0000000000'
      sheet.getCell('E2').value = 0.1 + 0.2
    })
    expect(await readSpreadsheet(bytes)).toMatchObject({
      sheets: [
        {
          name: 'Danh sách',
          rows: [
            ['tổ dân phố', '12.3', '2025-12-05', 'true', '0912345678'],
            ['thư', '7', 'đậm nhạt', '08:30', '0.3'],
          ],
        },
      ],
    })
  })

  it('keeps the place of empty rows and repeats cells merged downwards only', async () => {
    const bytes = await xlsx((sheet) => {
      sheet.getCell('A1').value = 'DANH SÁCH'
      sheet.mergeCells('A1:C1')
      sheet.getCell('A3').value = 'Công an phường'
      sheet.mergeCells('A3:A4')
      sheet.getCell('B3').value = 'một'
      sheet.getCell('B4').value = 'hai'
    })
    expect(await readSpreadsheet(bytes)).toMatchObject({
      sheets: [{ rows: [['DANH SÁCH', '', ''], [], ['Công an phường', 'một'], ['Công an phường', 'hai']] }],
    })
  })

  it('decodes cells in an old Vietnamese font', async () => {
    const bytes = await xlsx((sheet) => {
      sheet.getCell('A1').value = 'C«ng an ph\xadêng'
      sheet.getCell('A1').font = { name: '.VnTime' }
    })
    expect(await readSpreadsheet(bytes)).toMatchObject({ sheets: [{ rows: [['Công an phường']] }] })
  })
})

describe('reading CSV', () => {
  it.each([';', ',', '\t'])('parts cells by "%s"', async (sign) => {
    const text = `\ufeffTên${sign}Điện thoại\r\n"Bà; Sáu, tổ 12"${sign}0912\r\n\r\n`
    expect(await readSpreadsheet(new TextEncoder().encode(text), 'danh-sach.csv')).toEqual({
      kind: 'sheets',
      sheets: [
        {
          name: '',
          rows: [
            ['Tên', 'Điện thoại'],
            ['Bà; Sáu, tổ 12', '0912'],
          ],
        },
      ],
    })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode(' \n\n')],
    ['unsupported', new TextEncoder().encode('%PDF-1.7 …')],
    ['corrupt', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ])('is said to be %s, with what to do', async (reason, bytes) => {
    const read = await readSpreadsheet(bytes)
    expect(read).toMatchObject({ kind: 'unreadable', reason })
    expect(read).toHaveProperty('message', expect.stringMatching(/Hãy /))
  })

  it('includes sheets with too many columns', async () => {
    const bytes = await xlsx((sheet) => void sheet.addRow(Array.from({ length: 300 }, (_, i) => i)))
    expect(await readSpreadsheet(bytes)).toMatchObject({ reason: 'too-large' })
  })
})
