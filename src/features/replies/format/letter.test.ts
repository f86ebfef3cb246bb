import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { Paragraph } from '#platform/document/document.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { wordsOfPages } from '#test/pdf.ts'
import type { Letterhead, LetterheadId } from '../letterhead.ts'
import { type Letter, paperOf } from './letter.ts'
import { regimeOf } from './regime.ts'

const party: Letterhead = {
  id: '' as LetterheadId,
  name: '',
  family: 'party',
  superior: 'Đảng bộ thành phố Hải Phòng',
  issuer: 'Đảng ủy phường Kiến An',
  bodySymbol: 'ĐU',
  officeSymbol: null,
  term: '2025-2030',
  authority: 'T/L Ban Thường vụ',
  position: 'Phó Chánh Văn phòng',
  signer: 'Phạm Quang Minh',
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
  contact: null,
  placeName: 'Kiến An',
}
const state: Letterhead = { ...party, family: 'state', superior: 'Ủy ban nhân dân', issuer: 'Phường Kiến An' }
const letter = (facts: Partial<Letter> = {}): Letter => ({
  letterhead: party,
  form: 'letter',
  number: 5,
  symbol: 'CV/ĐU',
  issuedOn: isoDate('2026-02-05'),
  subject: 'Trả lời ý kiến của bà Nguyễn Thị Sáu',
  addressee: 'Bà Nguyễn Thị Sáu',
  address: null,
  body: 'Đoạn một.\nĐoạn cuối',
  say: null,
  ...facts,
})
const today = isoDate('2025-12-05')
const textOf = async (one: Letter): Promise<string> => {
  return (await wordsOfPages(toPdf(paperOf([one], today)))).join(' ')
}
const paragraphs = (one: Letter): readonly Paragraph[] =>
  (paperOf([one], today).parts[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'columns'
      ? block.cells.flat().filter((cell) => cell.kind === 'paragraph')
      : block.kind === 'paragraph'
        ? [block]
        : [],
  )
const look = (one: Letter, words: string) => {
  const found = paragraphs(one).find(({ runs }) => runs.map(({ text }) => text).join('') === words)
  return { bold: found?.runs[0]?.bold ?? false, italic: found?.runs[0]?.italic ?? false, ...found?.style }
}

describe('The rules of form follow from the date', () => {
  test.each([
    ['party', '2026-05-26', 'hd36'],
    ['party', '2026-05-27', 'hd05'],
    ['party', '2017-01-01', 'hd36'],
    ['state', '2026-11-28', 'nd30'],
  ] as const)('%s, %s: %s', (family, on, key) => {
    expect(regimeOf(family, isoDate(on)).key).toBe(key)
  })

  test('both regimes print A4 with 20, 20, 30, 15 mm and the page number 10 mm from the edge', () => {
    for (const on of ['2025-12-05', '2026-06-01'])
      expect(regimeOf('party', isoDate(on)).page).toMatchObject({
        margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
        number: { sizePt: 14, fromTopMm: 10 },
      })
  })
})

describe('A Party letter', () => {
  test('has its number without a colon, the date with zeros where the rule wants them', async () => {
    const text = await textOf(letter())
    expect(text).toContain('Số 05-CV/ĐU')
    expect(text).not.toContain('Số:')
    expect(text).toContain('Kiến An, ngày 05 tháng 02 năm 2026')
    expect(text).toContain('ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG ĐẢNG ỦY PHƯỜNG KIẾN AN *')
    expect(text).toContain('Đoạn cuối.')
  })

  test('lists recipients with commas until 27/5/2026 and with semicolons from then on', async () => {
    expect(await textOf(letter())).toContain('-Như trên, -Lưu Văn phòng Đảng ủy.')
    expect(await textOf(letter({ issuedOn: isoDate('2026-05-27') }))).toContain(
      '-Như trên; -Lưu Văn phòng Đảng ủy.',
    )
  })

  test('sets the position upright, authority and name bold, the rule exactly as long as its text', () => {
    expect(look(letter(), 'T/L BAN THƯỜNG VỤ').bold).toBe(true)
    expect(look(letter(), 'PHÓ CHÁNH VĂN PHÒNG').bold).toBe(false)
    expect(look(letter(), 'Phạm Quang Minh').bold).toBe(true)
    expect(look(letter(), 'ĐẢNG CỘNG SẢN VIỆT NAM')).toMatchObject({ bold: true, sizePt: 15, rule: 1 })
    expect(look(letter(), 'Đoạn một.')).toMatchObject({ align: 'justify', firstLineMm: 10 })
  })

  test('a thông báo ends its abstract with five hyphens', async () => {
    const text = await textOf(letter({ form: 'notice', symbol: 'TB/ĐU' }))
    expect(text).toContain('THÔNG BÁO Trả lời ý kiến của bà Nguyễn Thị Sáu -----')
  })

  test('without a number leaves the places blank, never a guess', async () => {
    const text = await textOf(letter({ number: null, issuedOn: null }))
    expect(text).toMatch(/Số\s+-CV\/ĐU/)
    expect(text).toMatch(/ngày\s+tháng\s+năm 2025/)
  })
})

test('a State letter has a colon, V/v, a bold position and ends with ./.', async () => {
  const one = letter({ letterhead: state, symbol: 'UBND-VP', number: 156 })
  const text = await textOf(one)
  expect(text).toContain('Số: 156/UBND-VP')
  expect(text).toContain('V/v trả lời ý kiến')
  expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
  expect(text).toContain('Đoạn cuối./.')
  expect(text).toContain('- Như trên;')
  expect(look(one, 'PHÓ CHÁNH VĂN PHÒNG').bold).toBe(true)
})
