import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLegacy } from '#platform/readers/legacy.ts'
import { type NoticeReading, readNotice } from './read.ts'

const folder = new URL('../../../../test/notices/', import.meta.url)
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => decodeLegacy(readFileSync(new URL(file, folder), 'utf8')).text)

const base = texts.map((text) => readNotice(text))

const contents = ({ document, recipients, clauses, directives }: NoticeReading) => ({
  document,
  recipients,
  clauses,
  directives: directives.map(({ start: _start, end: _end, ...directive }) => directive),
})

/** Notices with every paragraph on a line of its own. */
const plain = ['fresh12', 'fresh13'].flatMap((set) =>
  readdirSync(new URL(`${set}/`, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(`${set}/${file}`, folder), 'utf8'))
    .filter((text) => /^.{200}/m.test(text))
    .map((text) => ({ text, directives: contents(readNotice(text)).directives })),
)

const cut = (line: string): string =>
  /\t| {3}/.test(line) ? line : line.replace(/(?=.{73}).{1,72}(?= ) /g, (piece) => `${piece.trimEnd()}\n`)

/** A page number behind each paragraph that is long enough to end a page. */
function paged(text: string): string {
  let page = 1
  return text.replace(/^(?!.*\t).{200,}$/gm, (line) => `${line}\n\n${++page}`)
}

describe('readNotice', () => {
  test('points at the sentence of every directive in the cleaned text', () => {
    for (const { cleaned, directives } of base) {
      for (const { start, end, quote } of directives) {
        expect(cleaned.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(quote)
      }
    }
  })

  test('gives a reason for every directive', () => {
    const rules = base.flatMap(({ directives }) => directives.map(({ because }) => because))
    expect(rules.every((because) => /^(?:lead|lead-in)[:]/.test(because[0] ?? ''))).toBe(true)
  })

  test.each([
    ['decomposed accents (NFD)', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['a byte order mark and spaces at line ends', (text: string) => `\ufeff${text.replace(/\n/g, '  \n')}`],
    ['no-break spaces before figures', (text: string) => text.replace(/ (?=\d)/g, '\u00a0')],
    ['soft hyphens inside words', (text: string) => text.replace(/ương/g, 'ươ\u00adng')],
    ['a left margin', (text: string) => text.replace(/^/gm, '   ')],
    ['a form feed before a clause', (text: string) => text.replace(/\n(?=\d\. )/, '\n\f')],
  ])('reads the same with %s', (_, change) => {
    for (const [index, text] of texts.entries()) {
      expect(contents(readNotice(change(text)))).toEqual(contents(base[index] as NoticeReading))
    }
  })

  test.each([
    ['bullets of another shape', (text: string) => text.replace(/^- (?=\p{Lu})/gmu, '• ')],
    ['dashes for bullets', (text: string) => text.replace(/^- (?=\p{Lu})/gmu, '– ')],
    ['no-break spaces for all', (text: string) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
    ['lines cut at 72 signs', (text: string) => text.split('\n').map(cut).join('\n')],
    ['page numbers below long lines', paged],
  ])('reads the same directives with %s', (_, change) => {
    for (const { text, directives } of plain) {
      expect(contents(readNotice(change(text))).directives).toEqual(directives)
    }
  })

  test('reads the same with the new and the old place of the tone mark', () => {
    const modern = (text: string) => text.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ')
    for (const [index, text] of texts.entries()) {
      expect(JSON.stringify(contents(readNotice(modern(text))))).toBe(
        modern(JSON.stringify(contents(base[index] as NoticeReading))),
      )
    }
  })

  test('never throws and keeps its offsets inside the text, whatever it is given', () => {
    const words = fc.constantFrom(
      ...'Giao Phòng Công an phường , ; : . và ( ) - 1. 2.1 a) II. | \n \t \f chỉ đạo phối hợp với báo cáo trước ngày 10/12/2025 Nơi nhận: T/M BÍ THƯ Số THÔNG BÁO'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 80 }), (parts) => {
        const { cleaned, directives } = readNotice(parts.join(' '))
        for (const { start, end } of directives) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(cleaned.length)
          expect(start).toBeLessThanOrEqual(end)
        }
      }),
    )
  })

  test('never throws on lines of all notices cut, joined and mixed', () => {
    const lines = texts.flatMap((text) => text.split('\n'))
    const piece = fc.record({
      line: fc.nat({ max: lines.length - 1 }),
      from: fc.nat({ max: 40 }),
      length: fc.nat({ max: 200 }),
      joint: fc.constantFrom('\n', '\n', '\n\n', ' ', '\t', ' ; ', ', ', '\f'),
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 10, maxLength: 60 }), (pieces) => {
        const text = pieces
          .map(({ line, from, length, joint }) => (lines[line] as string).slice(from, from + length) + joint)
          .join('')
        expect(() => readNotice(text)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    [
      'two thousand names in one sentence',
      `Giao ${'Phòng Kinh tế, Công an phường và '.repeat(1000)}Trạm Y tế kiểm tra mương.`,
      ['Phòng Kinh tế', 'Công an phường', 'Trạm Y tế'],
    ],
    ['a gap of twenty thousand spaces', `Giao${' '.repeat(20000)}Trạm Y tế kiểm tra mương.`, ['Trạm Y tế']],
    ['a gap of twenty thousand tabs', `Giao${'\t'.repeat(20000)}Trạm Y tế kiểm tra mương.`, ['Trạm Y tế']],
    ['twenty thousand empty lines', `${'\n'.repeat(20000)}Giao Trạm Y tế kiểm tra mương.`, ['Trạm Y tế']],
    [
      'a word of twenty thousand letters',
      `${'a'.repeat(20000)}\n\n1. Giao Trạm Y tế kiểm tra mương.`,
      ['Trạm Y tế'],
    ],
  ])('reads %s like any other notice', (_, body, lead) => {
    const { directives } = readNotice(`THÔNG BÁO\nKết luận\n\n${body}`)
    expect(directives[0]?.lead).toEqual(lead)
  })

  test('never throws on a notice whose signs a scanner has taken for others', () => {
    const misread = fc.record({
      notice: fc.nat({ max: texts.length - 1 }),
      places: fc.array(fc.tuple(fc.nat({ max: 6000 }), fc.constantFrom(...'lI|1oO0?!.,;:-/ \n')), {
        minLength: 1,
        maxLength: 60,
      }),
    })
    fc.assert(
      fc.property(misread, ({ notice, places }) => {
        const signs = [...(texts[notice] as string)]
        for (const [at, sign] of places) signs[at % signs.length] = sign
        expect(() => readNotice(signs.join(''))).not.toThrow()
      }),
      { numRuns: 40 },
    )
  })

  test('a quarter that scanning has damaged gives no date and a warning', () => {
    const { directives, warnings } = readNotice(
      'THÔNG BÁO\nvề việc họp\n-----\n1. Giao Công an phường báo cáo Thường trực Đảng ủy trong quý 1I1/2026.',
    )
    expect(directives[0]?.due.map(({ date }) => date)).toEqual([null])
    expect(warnings.map(({ code }) => code)).toContain('date-broken')
  })

  test('an empty text yields a document that says nothing', () => {
    expect(readNotice('').document).toEqual({
      type: null,
      number: null,
      symbol: null,
      date: null,
      place: null,
      subject: null,
      conferenceDate: null,
      signer: { authority: [], position: null, name: null },
    })
  })
})

describe('warnings', () => {
  const codes = (text: string, source?: 'ocr') =>
    readNotice(text, source === undefined ? {} : { source }).warnings.map(({ code }) => code)

  test('a scanned text is always to be checked and no directive of it is sure', () => {
    const { warnings, directives } = readNotice(texts[0] as string, { source: 'ocr' })
    expect(warnings.map(({ code }) => code)).toContain('ocr-needs-check')
    expect(new Set(directives.map(({ confidence }) => confidence))).toEqual(new Set(['low']))
  })

  test('a stamp of secrecy in the head is noticed, the word in a sentence is not', () => {
    expect(
      codes('MẬT\nSố 01-TB/ĐU\n\nTHÔNG BÁO\nvề việc họp\n-----\n1. Giao Công an phường bảo mật thông tin.'),
    ).toContain('secret-marking')
    expect(
      codes('Số 01-TB/ĐU\n\nTHÔNG BÁO\nvề việc họp\n-----\n1. Giao Công an phường giữ bí mật.'),
    ).not.toContain('secret-marking')
  })

  test('a district body is noticed after 01/7/2025 only', () => {
    const notice = (date: string) =>
      `Số 01-TB/ĐU\nTân An, ngày ${date}\n\nTHÔNG BÁO\nvề việc họp\n-----\n1. Giao Công an phường báo cáo UBND quận Hồng Bàng.`
    expect(codes(notice('15 tháng 8 năm 2025'))).toContain('district-body')
    expect(codes(notice('15 tháng 5 năm 2025'))).not.toContain('district-body')
  })

  test('a deadline that does not exist gives no date and a warning', () => {
    const { directives, warnings } = readNotice(
      'THÔNG BÁO\nvề việc họp\n-----\n1. Giao Công an phường báo cáo Thường trực Đảng ủy trước ngày 31/11/2025.',
    )
    expect(directives[0]?.due.map(({ date }) => date)).toEqual([null])
    expect(warnings.map(({ code }) => code)).toContain('date-broken')
  })

  test('a task that names nobody is kept and its clause named', () => {
    const { directives, warnings } = readNotice(
      'THÔNG BÁO\nvề việc họp\n-----\n1. Yêu cầu xử lý nghiêm vi phạm.',
    )
    expect(directives.map(({ lead }) => lead)).toEqual([[]])
    expect(warnings.find(({ code }) => code === 'unknown-lead')?.message).toContain('mục 1')
  })
})
