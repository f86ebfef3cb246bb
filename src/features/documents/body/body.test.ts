import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodyBlock, Clause, TableBlock, Words } from '#features/formats/index.ts'
import { readBody } from './read.ts'
import { tableOf } from './table.ts'
import { writeBody } from './write.ts'

const read = (text: string) => {
  const result = readBody(text)
  return result.ok ? result.value : result.refusals.map(({ message }) => message)
}

describe('The words of a paper', () => {
  test('as an office types a conclusion become its clauses, with what stands between them and dashes below', () => {
    const blocks = read(
      [
        'Ban Thường vụ kết luận như sau:',
        '1. Ghi nhận các ý kiến.',
        '2. Giao nhiệm vụ:',
        'Ngoài các nội dung đã được giải đáp:',
        '2.1. **Về hạ tầng:** khảo sát *trước ngày 10/12*.',
        '2.2. Về môi trường.',
        '3. Các tổ dân phố:',
        '- Thông báo đến từng hộ.',
        '- Báo cáo kết quả.',
        '4. Tổ chức thực hiện.',
        'Hết.',
      ].join('\n'),
    )
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Ban Thường vụ kết luận như sau:' },
      {
        kind: 'clauses',
        clauses: [
          { text: 'Ghi nhận các ý kiến.' },
          {
            text: 'Giao nhiệm vụ:',
            below: ['Ngoài các nội dung đã được giải đáp:'],
            clauses: [
              {
                text: [
                  { text: 'Về hạ tầng:', bold: true },
                  { text: ' khảo sát ' },
                  { text: 'trước ngày 10/12', italic: true },
                  { text: '.' },
                ],
              },
              { text: 'Về môi trường.' },
            ],
          },
          {
            text: 'Các tổ dân phố:',
            marks: 'dash',
            clauses: [{ text: 'Thông báo đến từng hộ.' }, { text: 'Báo cáo kết quả.' }],
          },
          { text: 'Tổ chức thực hiện.' },
        ],
      },
      { kind: 'paragraph', text: 'Hết.' },
    ])
  })

  test('count anew under each heading of a report, and hold tables between their clauses', () => {
    const blocks = read(
      [
        'I. KẾT QUẢ',
        '1. Đã làm',
        '| STT | Việc |',
        '| 1 | Nạo vét |',
        '2. Đang làm',
        'II. KIẾN NGHỊ',
        '1. Bổ sung vốn',
      ].join('\n'),
    )
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'I. KẾT QUẢ' },
      {
        kind: 'clauses',
        clauses: [
          { text: 'Đã làm', below: [{ kind: 'table', rows: [['1', 'Nạo vét']] }] },
          { text: 'Đang làm' },
        ],
      },
      { kind: 'heading', text: 'II. KIẾN NGHỊ' },
      { kind: 'clauses', clauses: [{ text: 'Bổ sung vốn' }] },
    ])
  })

  test.each([
    ['1. Một\n3. Ba', 'Dòng 2: mục “3.” phải là “2.”'],
    ['2.1. Không có mục trên', 'không có mục “2.” ở trên'],
    ['1. Một\n- gạch\n1.1. Lẫn', 'dùng một kiểu đánh dấu'],
    ['| a | b |\n| c |', 'Dòng 2: hàng này có 1 ô'],
    ['[biểu đồ: không có]', 'không có biểu đồ nào tên “không có”'],
  ])('that do not count or fit are refused with their line: %j', (text, sentence) => {
    expect(String(read(text))).toContain(sentence)
  })

  test('that only look like marks stay words: a decimal, a negative figure, a lone star', () => {
    expect(read('1.5 km đường\n-5 độ\n5 * 3 = 15')).toEqual([
      { kind: 'paragraph', text: '1.5 km đường' },
      { kind: 'paragraph', text: '-5 độ' },
      { kind: 'paragraph', text: '5 * 3 = 15' },
    ])
  })

  test('are the same after being written down and read again', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (some) => {
        const blocks = apart(some)
        expect(read(writeBody(blocks))).toEqual(blocks)
      }),
      { numRuns: 300 },
    )
  })
})

const plain = fc
  .array(
    fc.constantFrom(
      'Nạo',
      'vét',
      'cống',
      '12/34',
      'a)',
      '-',
      '1.',
      '|',
      '*',
      '\\',
      '#',
      '5',
      'II.',
      'đường;',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '))
  .filter((text) => !text.startsWith('\\') && !/\\[*|]/u.test(text) && !text.endsWith('\\'))
const words: fc.Arbitrary<Words> = fc.oneof(
  plain,
  fc
    .tuple(
      fc.constantFrom('Nạo vét', 'Cống'),
      fc.constantFrom({ bold: true as const }, { italic: true as const }),
    )
    .map(([text, look]) => [{ text, ...look }, { text: ' tại ngõ 12' }]),
)
const table: fc.Arbitrary<TableBlock> = fc
  .array(fc.tuple(plain, plain), { minLength: 2, maxLength: 4 })
  .map((rows) => tableOf(rows))
const dashes = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((lines): BodyBlock => ({ kind: 'dashes', lines }))
const leaves = (marks: 'dash' | 'letter') =>
  fc
    .tuple(words, fc.array(words, { minLength: 1, maxLength: 3 }))
    .map(([text, own]): Clause => ({ text, marks, clauses: own.map((one) => ({ text: one })) }))
const clause: fc.Arbitrary<Clause> = fc.oneof(
  words.map((text) => ({ text })),
  leaves('dash'),
  leaves('letter'),
  fc
    .tuple(words, fc.array(words, { minLength: 1, maxLength: 3 }))
    .map(([text, own]) => ({ text, clauses: own.map((one) => ({ text: one })) })),
)
const clauses = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((own): BodyBlock => ({ kind: 'clauses', clauses: own }))
const block: fc.Arbitrary<BodyBlock> = fc.oneof(
  words.map((text): BodyBlock => ({ kind: 'paragraph', text })),
  fc.constantFrom<BodyBlock>({ kind: 'heading', text: 'I. KẾT QUẢ' }, { kind: 'heading', text: 'Điều 1' }),
  clauses,
  dashes,
  table,
)

/** What stands side by side and is one to whoever reads it: parted by a heading. */
const apart = (blocks: readonly BodyBlock[]): readonly BodyBlock[] =>
  blocks.flatMap((one) => [one, { kind: 'heading', text: 'II. TIẾP' }])
