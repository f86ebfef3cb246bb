import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSummaryFile } from '#features/petitions/summary/file.ts'
import { readSummary } from '#features/petitions/summary/read.ts'
import { asPdf } from './tables.ts'

const pieces = [
  'Cống đầu ngõ 12 vỡ',
  'đề nghị phường sớm sửa',
  'hộ ông Chiến xây lấn ra hè',
  'đã phản ánh nhiều lần (có ảnh) mà chưa ai trả lời',
  'tổ 5 và tổ 7 cùng ngập',
  'xe tải trên 3,5 tấn chạy từ 5 giờ',
  '“chợ cóc” họp cả ngày',
  'tiền điện 2.300 đồng/số là cao',
  'mong có người về nói rõ cho dân',
]
const words = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).toSorted()
const matter = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('; ', ', ', '. ', ' – ')), {
    minLength: 1,
    maxLength: 5,
  })
  .map(
    (all) =>
      `Ngõ xóm bẩn, ${all.map(([piece, sign], i) => piece + (i + 1 < all.length ? sign : '.')).join('')}`,
  )
const heads = fc.constantFrom('Ông Lê Văn Tư, tổ 3: ', 'Bà Mã Thị Dung (TDP 9): ', 'TDP 4: ', '')
const marks = fc.constantFrom<(i: number) => string>(
  () => '- ',
  () => '+ ',
  (i) => `${i + 1}. `,
  (i) => `${i + 1}) `,
)

it('no word of a line is lost or doubled on its way to the preview, wherever its lines break', () => {
  const line = fc.record({ head: heads, matter })
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 2, maxLength: 8 }),
      marks,
      fc.constantFrom(72, 90, 1000),
      (all, mark, width) => {
        const text = all.map(({ head, matter: said }, i) => wrapped(mark(i) + head + said, width)).join('\n')
        const { opinions, warnings } = readSummary({ kind: 'text', text, lines: 'wrapped' })
        const shown = [...opinions, ...warnings].map((one) => one.text).join(' ')
        expect(words(shown)).toEqual(words(all.map((one) => one.matter).join(' ')))
      },
    ),
    { numRuns: 200, seed: 20_251_129 },
  )
})

it('a PDF table without lines is read by where its words stand, its columns in any order', async () => {
  const rows = [
    ['STT', 'Họ và tên', 'Địa chỉ', 'Nội dung kiến nghị', 'Lĩnh vực'],
    [
      '1',
      'Cung Thị Mến',
      'TDP 11',
      'Nước sinh hoạt có mùi tanh, đề nghị thay ống ngõ 40 trước mùa hè vì nhiều nhà có trẻ nhỏ và người già yếu.',
      'Cấp nước',
    ],
    ['2', 'Thái Bá Nhân', 'Tổ dân phố số 3', 'Cầu ván qua mương mục nát.', 'Giao thông'],
    ['3', 'Lưu Đình Sáu', 'TDP Quyết Thắng', 'Đề nghị lắp camera ở ngõ hay mất xe.', 'An ninh'],
  ]
  for (const order of [
    [0, 1, 2, 3, 4],
    [3, 1, 2, 4, 0],
    [1, 2, 4, 3, 0],
  ]) {
    const shuffled = rows.map((row) => order.map((i) => row[i] ?? ''))
    const read = await readSummaryFile(
      await asPdf({ title: ['BẢNG TỔNG HỢP'], rows: shuffled }, false),
      'a.pdf',
    )
    expect(
      read.kind === 'read' &&
        read.reading.opinions.map(({ name, group, field, text }) => [name, group, text, field]),
    ).toEqual([
      ['Cung Thị Mến', '11', rows[1]?.[3], 'Cấp nước'],
      ['Thái Bá Nhân', '3', rows[2]?.[3], 'Giao thông'],
      ['Lưu Đình Sáu', 'Quyết Thắng', rows[3]?.[3], 'An ninh'],
    ])
  }
})

it('a phrase said over and over does not hold the reader up', () => {
  const text = `1. ${'có ý kiến '.repeat(60)}!\n2. Ông Lê Văn A: ${'các tổ dân phố '.repeat(60)}`
  expect(readSummary({ kind: 'text', text, lines: 'paragraphs' }).opinions).toHaveLength(2)
})

function wrapped(line: string, width: number): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length <= width || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}
