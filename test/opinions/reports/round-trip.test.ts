import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSummaryFile } from '#features/petitions/summary/file.ts'
import type { Gold } from './score.ts'
import { tableFiles } from './tables.ts'

/** Any list of opinions, written in each form that Fronts use, is read back as it was. */
type Said = { readonly text: string; readonly group: string; readonly name: string; readonly field: string }

const places = [
  'Ngõ 12 đường Trần Nhân Tông',
  'Đoạn mương sau chợ',
  'Nhà văn hóa',
  'Cột điện đầu ngách 5/34',
  'Vỉa hè trước trường',
  'Bãi rác tự phát',
]
const states = [
  'xuống cấp nhiều năm nay',
  'ngập mỗi khi mưa to',
  'bị lấn chiếm làm nơi bán hàng',
  'gây mùi khó chịu, ảnh hưởng đến các hộ xung quanh',
  'chưa ai đến xem',
]
const wishes = [
  'đề nghị phường sớm cho sửa',
  'mong được trả lời rõ thời gian',
  'đề nghị kiểm tra và xử lý',
  'bà con rất lo lắng',
]
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Lường', 'Giàng']
const middle = ['Văn', 'Thị', 'Đình', 'Thanh', 'Kim', 'Hữu']
const given = ['An', 'Bích', 'Cường', 'Anh', 'Đạt', 'Hải', 'Loan', 'Ước']
const fields = ['Đất đai', 'Quản lý đô thị', 'An ninh trật tự', 'Vệ sinh môi trường', 'Văn hóa, giáo dục']
const names = ['Cựu Viên 3', 'Trữ Khê', 'Đồng Hòa 2']

const oneOf = (values: readonly string[]) => fc.constantFrom(...values)
const said: fc.Arbitrary<Said> = fc.record({
  text: fc
    .tuple(oneOf(places), oneOf(states), oneOf(wishes))
    .map(([place, state, wish]) => `${place} ${state}, ${wish}.`),
  group: fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), oneOf(names)),
  name: fc.tuple(oneOf(family), oneOf(middle), oneOf(given)).map((parts) => parts.join(' ')),
  field: oneOf(fields),
})
const list = fc.array(said, { minLength: 2, maxLength: 12 })

// The reader goes by rules of thumb: the same reports in every run, so that none depends on luck.
const RUNS = { numRuns: 60, seed: 20_251_128 }

const ADDRESS = fc.constantFrom('Ông', 'Bà', 'Chị', 'Bác')
const GROUP = fc.constantFrom('tổ dân phố số', 'TDP', 'tổ', 'TDP số')
const FRAME = [
  'BÁO CÁO',
  'Tổng hợp ý kiến, kiến nghị của Nhân dân',
  '',
  'Qua các cuộc họp, Ủy ban MTTQ phường tổng hợp các ý kiến như sau:',
  '',
]
const END = [
  '',
  'Trên đây là tổng hợp ý kiến của Nhân dân, trân trọng báo cáo./.',
  'TM. BAN THƯỜNG TRỰC',
  'CHỦ TỊCH',
  'Nguyễn Thị Hoa',
]

const groupWord = (word: string, group: string) => (/^\d/.test(group) ? `${word} ${group}` : `TDP ${group}`)
const byKey = (all: readonly Said[], key: 'field' | 'group') => [...Map.groupBy(all, (one) => one[key])]

type Form = (
  all: readonly Said[],
  style: { address: string; word: string },
) => { lines: string[]; read: Gold[] }
const forms: Record<string, Form> = {
  'by field, the person in brackets': (all, { address, word }) => ({
    lines: byKey(all, 'field').flatMap(([field, ones], i) => [
      `${['I', 'II', 'III', 'IV', 'V'][i]}. Lĩnh vực ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
      ...ones.map(
        (one) => `- ${one.text} (${address.toLowerCase()} ${one.name} – ${groupWord(word, one.group)})`,
      ),
    ]),
    read: byKey(all, 'field').flatMap(([, ones]) => ones),
  }),
  'by field with counts, the person first': (all, { address, word }) => ({
    lines: byKey(all, 'field').flatMap(([field, ones], i) => [
      `${i + 1}. Về ${field.charAt(0).toLowerCase()}${field.slice(1)} (${ones.length} ý kiến)`,
      ...ones.map((one) => `- ${address} ${one.name} (${groupWord(word, one.group)}): ${one.text}`),
    ]),
    read: byKey(all, 'field').flatMap(([, ones]) => ones),
  }),
  'by group, numbered': (all, { address, word }) => ({
    lines: byKey(all, 'group').flatMap(([group, ones]) => [
      `${groupWord(word, group).replace(/^./, (letter) => letter.toUpperCase())} (${ones.length} ý kiến):`,
      ...ones.map((one, i) => `${i + 1}. ${address} ${one.name}: ${one.text}`),
    ]),
    read: byKey(all, 'group').flatMap(([, ones]) => ones.map((one) => ({ ...one, field: null }))),
  }),
  'one after another': (all, { address, word }) => ({
    lines: all.map((one) => `${address} ${one.name}, ${groupWord(word, one.group)}: ${one.text}`),
    read: all.map((one) => ({ ...one, field: null })),
  }),
  'one form a person': (all, { word }) => ({
    lines: all.flatMap((one, i) => [
      '',
      `Ý kiến số ${i + 1}`,
      `Họ và tên: ${one.name}`,
      `Địa chỉ: ${groupWord(word, one.group)}`,
      `Lĩnh vực: ${one.field}`,
      `Nội dung: ${one.text}`,
    ]),
    read: [...all],
  }),
  'one person with all matters': (all, { address, word }) => {
    const [first] = all
    if (first === undefined) return { lines: [], read: [] }
    return {
      lines: [
        `1. ${address} ${first.name}, ${groupWord(word, first.group)}:`,
        ...all.map((one, i) => `${'abcdđeghiklm'[i]}) ${one.text}`),
      ],
      read: all.map((one) => ({ text: one.text, name: first.name, group: first.group, field: null })),
    }
  },
}

const opinionsOf = async (bytes: Uint8Array, name: string): Promise<Gold[]> => {
  const read = await readSummaryFile(bytes, name)
  if (read.kind === 'unreadable') throw new Error(read.message)
  return read.reading.opinions.map(({ text, group, name: who, field }) => ({ text, group, name: who, field }))
}
const plain = ({ text, group, name, field }: Gold): Gold => ({ text, group, name, field })

describe('a list of opinions is read back as it was written', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(list, ADDRESS, GROUP, async (all, address, word) => {
          const { lines, read } = form(all, { address, word })
          const text = [...FRAME, ...lines, ...END].join('\n')
          expect(await opinionsOf(new TextEncoder().encode(text), 'a.txt')).toEqual(read.map(plain))
        }),
        RUNS,
      )
    })

    it(`${name}, with broken lines and page numbers`, async () => {
      await fc.assert(
        fc.asyncProperty(
          list,
          ADDRESS,
          GROUP,
          fc.integer({ min: 60, max: 90 }),
          async (all, address, word, width) => {
            const { lines, read } = form(all, { address, word })
            const broken = [...FRAME, ...lines, ...END].flatMap((line) => wrapped(line, width))
            const text = broken
              .flatMap((line, i) => (i % 30 === 29 ? [line, '', `${(i + 1) / 30}`, ''] : [line]))
              .join('\n')
            expect(await opinionsOf(new TextEncoder().encode(text.normalize('NFD')), 'a.txt')).toEqual(
              read.map(plain),
            )
          },
        ),
        RUNS,
      )
    })
  }

  it('as a table with its columns in any order, in Word, Excel, CSV, PDF and text', async () => {
    const columns = {
      STT: (_: Said, i: number) => `${i + 1}`,
      'Họ và tên': (one: Said) => one.name,
      'Địa chỉ': (one: Said) => groupWord('Tổ dân phố số', one.group),
      'Nội dung kiến nghị': (one: Said) => one.text,
      'Lĩnh vực': (one: Said) => one.field,
    }
    const order = fc.shuffledSubarray(Object.entries(columns), { minLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 2, maxLength: 6 }), order, async (all, shuffled) => {
        const rows = [
          shuffled.map(([header]) => header),
          ...all.map((one, i) => shuffled.map(([, cell]) => cell(one, i))),
        ]
        for (const [extension, bytes] of Object.entries(
          await tableFiles({ title: ['BẢNG TỔNG HỢP Ý KIẾN'], rows }),
        ))
          expect(await opinionsOf(bytes, `a.${extension}`), extension).toEqual(all.map(plain))
      }),
      { numRuns: 12 },
    )
  })
})

function wrapped(line: string, width: number): string[] {
  const lines = ['']
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length <= width || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
