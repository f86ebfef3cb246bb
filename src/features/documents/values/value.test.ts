import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#domain/date.ts'
import { readBody } from '../body/read.ts'
import { documentKinds } from '../kinds.ts'
import { STARTING_TEMPLATES } from '../templates/starting.ts'
import { fillWording, readWording } from '../templates/wording.ts'
import { placesOf } from './places.ts'
import { spoken, spokenDate, spokenNumber, spokenTime } from './spoken.ts'
import { samplesOf } from './value.ts'
import { dashes, table } from './write.ts'

const bodyOf = (body: string, values: Readonly<Record<string, string>>) => {
  const wording = readWording('referral', {
    abstract: 'x',
    addressees: '',
    bases: '',
    body,
    recipients: '',
  })
  if (!wording.ok) throw new Error(wording.refusals[0].message)
  const filled = fillWording(wording.value, new Map(Object.entries(values)))
  const read = readBody(filled.body)
  if (!read.ok) throw new Error(`${read.refusals[0].message} in ${filled.body}`)
  return read.value
}

/** What somebody may type to make a mess of a paper. */
const hostile = fc
  .array(
    fc.constantFrom(
      '1. ',
      '2. ',
      '1.1. ',
      'a) ',
      '- ',
      '– ',
      '# ',
      'I. ',
      '|',
      '*',
      '**',
      '\\',
      '[biểu đồ: x]',
      '{việc}',
      '{hết}',
      'Nạo vét',
      ' ',
      '\n',
      '\u0002',
      '\u0003',
      '\u0004',
      '\u0005',
      '\u0001',
      'ngõ 12',
      '…',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const signs = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005']
const asPrinted = (text: string): string =>
  signs
    .reduce((left, sign) => left.replaceAll(sign, ''), text)
    .replace(/\s+/gu, ' ')
    .trim()
const plain = (words: unknown): string =>
  typeof words === 'string' ? words : (words as { text: string }[]).map(({ text }) => text).join('')

describe('What somebody typed, filled into a template,', () => {
  test('stays words: at the beginning of a line, in its middle, under a number, in bold, in a cell', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const shown = asPrinted(typed)
        fc.pre(shown !== '')
        const [first] = bodyOf('{việc}', { việc: typed })
        expect(first).toMatchObject({ kind: 'paragraph' })
        expect(plain((first as { text: unknown }).text)).toBe(shown)
        const [middle] = bodyOf('Về việc: {việc}.', { việc: typed })
        expect(plain((middle as { text: unknown }).text)).toBe(`Về việc: ${shown}.`)
        const [counted] = bodyOf('1. {việc};', { việc: typed })
        expect(counted).toMatchObject({ kind: 'clauses', clauses: [{}] })
        expect(plain((counted as unknown as { clauses: { text: unknown }[] }).clauses[0]?.text)).toBe(
          `${shown};`,
        )
        const [cells] = bodyOf('| Việc | Nơi |\n| {việc} | x |', { việc: typed })
        expect(cells).toMatchObject({ kind: 'table', head: ['Việc', 'Nơi'] })
        expect((cells as unknown as { rows: unknown[][] }).rows[0]?.map(plain)).toEqual([shown, 'x'])
      }),
      { numRuns: 400 },
    )
  })

  test('stays one cell and one dash in tables and lists set from the facts', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (typed) => {
        const shown = typed.map(asPrinted)
        const values = new Map([
          [
            'bảng ý kiến',
            table(
              ['a', 'b'],
              typed.map((text) => [text, 'x']),
            ),
          ],
          ['các địa điểm', dashes(typed.map((text) => `Nơi: ${text}`))],
        ])
        const wording = readWording('referral', {
          abstract: 'x',
          addressees: '',
          bases: '',
          recipients: '',
          body: 'Trước {bảng ý kiến} sau\n{các địa điểm}\nHết.',
        })
        if (!wording.ok) throw new Error('unread')
        const body = fillWording(wording.value, values).body
        const read = readBody(body)
        expect(read.ok, body).toBe(true)
        if (!read.ok) return
        expect(read.value.map(({ kind }) => kind)).toEqual([
          'paragraph',
          'table',
          'paragraph',
          'dashes',
          'paragraph',
        ])
        const [, cells, , list] = read.value as unknown as [
          unknown,
          { rows: unknown[][] },
          unknown,
          { lines: unknown[] },
        ]
        expect(cells.rows.map(([cell]) => plain(cell))).toEqual(shown)
        expect(list.lines.map(plain)).toEqual(shown.map((text) => `Nơi: ${text}`.trim()))
      }),
      { numRuns: 200 },
    )
  })
})

describe('A template', () => {
  test.each([
    ['body', '{họ tên người nói}', 'Không có chỗ điền nào tên là “{họ tên người nói}”'],
    ['abstract', '{viêc}', 'Có phải là {việc}?'],
    ['addressees', '{bảng ý kiến}', 'chỉ đặt được trong phần nội dung'],
    ['body', '1. Một\n3. Ba', 'mục “3.” phải là “2.”'],
    ['body', '1. Một\n{nếu kết quả}2. {kết quả}{hết}\n3. Ba', 'chưa có thông tin nào để điền'],
    ['body', '{nếu việc}x', 'Hãy thêm {hết}'],
  ])('is refused at its %s: %s', (field, text, sentence) => {
    const words = { abstract: 'x', addressees: '', bases: '', body: 'x', recipients: '', [field]: text }
    const read = readWording('referral', words)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.refusals[0]).toMatchObject({ field })
    expect(read.refusals[0].message).toContain(sentence)
  })

  test('of the starting set is there for every kind, reads, and leaves no brace behind', () => {
    expect(new Set(STARTING_TEMPLATES.map(({ kind }) => kind))).toEqual(new Set(documentKinds))
    for (const { kind, name, words } of STARTING_TEMPLATES) {
      const read = readWording(kind, words)
      expect(read.ok, name).toBe(true)
      if (!read.ok) continue
      for (const values of [samplesOf(placesOf(kind)), new Map()])
        expect(JSON.stringify(Object.values(fillWording(read.value, values))), name).not.toMatch(
          /[{}]|undefined|null,/u,
        )
    }
  })
})

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [105, 'một trăm linh năm'],
  [111, 'một trăm mười một'],
  [1000, 'một nghìn'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [43_210, 'bốn mươi ba nghìn hai trăm mười'],
])('%i is read “%s”', (value, words) => {
  expect(spokenNumber(value)).toBe(words)
})

test('The loudspeaker reads no figure and no abbreviation; a house keeps its number', () => {
  expect(spokenTime('08:00')).toBe('tám giờ sáng')
  expect(spokenTime('14:30')).toBe('hai giờ ba mươi phút chiều')
  expect(spokenDate('2025-04-05' as IsoDate)).toBe(
    'ngày mồng năm tháng tư năm hai nghìn không trăm hai mươi lăm',
  )
  expect(spoken('UBND phường họp ngày 21/11/2025 với 43 TDP tại số 12/34')).toBe(
    'Ủy ban nhân dân phường họp ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi lăm với bốn mươi ba tổ dân phố tại số 12/34',
  )
})
