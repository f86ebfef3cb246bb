import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { wordsOfPages } from '#test/pdf.ts'
import type { Letterhead, LetterheadId } from '../letterhead.ts'
import { type Letter, lettersAsPaper } from './letter.ts'

const party: Letterhead = {
  id: '' as LetterheadId,
  name: '',
  family: 'party',
  superior: 'Đảng bộ thành phố Hải Phòng',
  issuer: 'Đảng ủy phường Kiến An',
  bodySymbol: 'ĐU',
  officeSymbol: null,
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
  formedAt: null,
  subject: 'Trả lời ý kiến của bà Nguyễn Thị Sáu',
  addressee: 'Bà Nguyễn Thị Sáu',
  address: null,
  body: 'Đoạn một.\nĐoạn cuối',
  say: null,
  ...facts,
})
const today = isoDate('2025-12-05')
const textOf = async (one: Letter): Promise<string> => {
  return (await wordsOfPages(toPdf(lettersAsPaper([one], { today, rules: [] })))).join(' ')
}
const look = async (one: Letter, words: string) => {
  const { lines } = await readDocxLayout(await toDocx(lettersAsPaper([one], { today, rules: [] })))
  const line = lines.find(({ text }) => text === words)
  return { ...line, ...line?.spans[0] }
}

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

  test('sets the position upright, authority and name bold', async () => {
    expect((await look(letter(), 'T/L BAN THƯỜNG VỤ')).bold).toBe(true)
    expect((await look(letter(), 'PHÓ CHÁNH VĂN PHÒNG')).bold).toBe(false)
    expect((await look(letter(), 'Phạm Quang Minh')).bold).toBe(true)
    expect(await look(letter(), 'ĐẢNG CỘNG SẢN VIỆT NAM')).toMatchObject({ bold: true, sizePt: 15 })
    expect(await look(letter(), 'Đoạn một.')).toMatchObject({ align: 'justify', sizePt: 14 })
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
  expect((await look(one, 'PHÓ CHÁNH VĂN PHÒNG')).bold).toBe(true)
})
